"""`evfacts extract`: articles in, claims out."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from evfacts.archive.limits import MAX_MEMORY, MAX_SECONDS, SHARD_SIZE
from evfacts.cli import archive, output
from evfacts.schema import MAX_ARTICLE_BYTES


def extract(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PATH...",
            help="Articles: files (text, HTML, JSON, CSV, Parquet, feeds, WARC, packed), folders, patterns, "
            "- for stdin.",
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            help="Write claims to this .parquet, .jsonl or .csv file, or fill a folder with a whole store.",
        ),
    ] = None,
    date_order: Annotated[
        str | None,
        typer.Option(
            help="How to read publishing dates like 03/04/2025: dmy, mdy or ymd. Without it such documents are refused."
        ),
    ] = None,
    max_bytes: Annotated[int, typer.Option(help="Size limit of one article's text, in bytes.")] = MAX_ARTICLE_BYTES,
    country: Annotated[
        str | None, typer.Option(help="Two letters (ISO 3166) that decide a bare $, Rs or kr and the fiscal year.")
    ] = None,
    columns: Annotated[
        list[str] | None, typer.Option("--map", metavar="FIELD=COLUMN", help="Column of a field: --map text=corps.")
    ] = None,
    format: Annotated[str | None, typer.Option(help="Read every file as this format: jsonl, html, warc ...")] = None,
    sql: Annotated[
        str | None, typer.Option(help="Read the rows of this SQL query (DuckDB); PATH may then name a database of it.")
    ] = None,
    usd: Annotated[
        bool,
        typer.Option(
            "--usd/--no-usd",
            help="Tell money in US dollars, too, at the bundled rate of each figure's day.",
        ),
    ] = True,
    jobs: Annotated[int | None, typer.Option(help="Worker processes (folders only); one a core by default.")] = None,
    resume: Annotated[
        bool, typer.Option("--resume/--no-resume", help="Take up an earlier run into the same folder.")
    ] = True,
    engine: Annotated[str, typer.Option(help="What runs the workers: processes, or dask.")] = "processes",
    scheduler: Annotated[str | None, typer.Option(help="Address of a Dask scheduler: tcp://10.0.0.5:8786.")] = None,
    shard_size: Annotated[
        int, typer.Option(help="Articles of a shard, on average; a kill loses the shards at work (folders only).")
    ] = SHARD_SIZE,
    max_seconds: Annotated[
        float, typer.Option(help="Time limit of one article, in seconds (folders only).")
    ] = MAX_SECONDS,
    max_memory: Annotated[int, typer.Option(help="Memory limit of a worker, in bytes (folders only).")] = MAX_MEMORY,
) -> None:
    """Read articles and write their claims, one flat row a claim.

    With a folder as --out an archive of any size is read by several processes into a store
    (claims, documents and later findings as Parquet), and a run that was broken off is taken up.

    Without --out the claims are shown as a table on a terminal, and written as JSON Lines into a pipe.
    Exit status: 0 all read; 1 some documents refused (each named on stderr, the rest written); 2 wrong use.
    """
    from evfacts.archive.readers import ArticleReading, format_suffix
    from evfacts.archive.rows import ReadOptions
    from evfacts.archive.tables import Query
    from evfacts.claims.settings import Settings
    from evfacts.errors import InputError
    from evfacts.extraction import extract_each
    from evfacts.money import in_dollars
    from evfacts.rates import Rates
    from evfacts.records import json_line
    from evfacts.refused import Refused
    from evfacts.schema import Claim
    from evfacts.table import ClaimsTable

    settings = Settings(country=country)
    mapped = archive.parse_map(columns or [])
    if not paths and sql is None:
        raise InputError("give a PATH or --sql")
    if paths and len(paths) > 1 and sql is not None:
        raise InputError("with --sql at most one PATH can be given: the database")
    if out is not None and archive.is_store_path(out):
        archive.extract_to_store(
            paths if sql is None else Query(sql, str(paths[0]) if paths else None),
            out,
            settings=settings,
            columns=mapped,
            jobs=jobs,
            resume=resume,
            engine=engine,
            scheduler=scheduler,
            date_order=date_order,
            format=format,
            max_bytes=max_bytes,
            shard_size=shard_size,
            usd=usd,
            max_seconds=max_seconds,
            max_memory=max_memory,
        )
        return
    if sql is not None or not paths:
        raise InputError("--sql needs a folder to write to: -o DIR")
    target = output.out_path(out)
    refused: list[Refused] = []

    def refuse(one: Refused) -> None:
        refused.append(one)
        output.say(f"refused {one}")

    options = ReadOptions(date_order, max_bytes, tuple(sorted(mapped.items())), format_suffix(format))
    articles = ArticleReading(paths, options, refuse)
    stream = target is None and not output.on_terminal()
    rates = Rates()
    claims: list[Claim] = []
    dropped: Counter[str] = Counter()
    read = written = 0
    with output.quiet_pipe():
        for _, outcome in extract_each(articles, settings=settings, max_bytes=max_bytes):
            if isinstance(outcome, Refused):
                refuse(outcome)
                continue
            read += 1
            written += len(outcome.claims)
            dropped.update(outcome.dropped)
            found = in_dollars(outcome.claims, rates) if usd else outcome.claims
            if not stream:
                claims.extend(found)
                continue
            for claim in found:
                sys.stdout.write(json_line(claim) + "\n")
        if target is not None:
            output.write_whole(ClaimsTable(claims), target)
        elif not stream:
            output.show_claims(ClaimsTable(claims))
    output.say(_summary(read, len(refused), written, dropped))
    if refused:
        raise typer.Exit(1)


def _summary(read: int, refused: int, claims: int, dropped: Counter[str]) -> str:
    left = sum(dropped.values())
    why = ", ".join(f"{reason} {count}" for reason, count in sorted(dropped.items(), key=lambda one: (-one[1], one[0])))
    return (
        f"{_many(read, 'article')} read, {refused} refused; {_many(claims, 'claim')}"
        f"; {_many(left, 'number')} left out{f' ({why})' if why else ''}"
    )


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
