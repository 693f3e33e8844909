"""`evfacts extract`: articles in, claims out."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from evfacts.cli import output
from evfacts.schema import MAX_ARTICLE_BYTES


def extract(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="PATH...", help="Articles: .txt, .md, .jsonl, .csv, .tsv or .parquet files, or folders of them."
        ),
    ],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Write claims to this .parquet, .jsonl or .csv file.")
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
) -> None:
    """Read articles and write their claims, one flat row a claim.

    Without --out the claims are shown as a table on a terminal, and written as JSON Lines into a pipe.
    Exit status: 0 all read; 1 some documents refused (each named on stderr, the rest written); 2 wrong use.
    """
    from evfacts.archive.readers import ArticleReading
    from evfacts.archive.rows import ReadOptions
    from evfacts.claims.settings import Settings
    from evfacts.extraction import extract_each
    from evfacts.records import json_line
    from evfacts.refused import Refused
    from evfacts.schema import Claim
    from evfacts.table import ClaimsTable

    target = output.out_path(out)
    refused: list[Refused] = []

    def refuse(one: Refused) -> None:
        refused.append(one)
        output.say(f"refused {one}")

    articles = ArticleReading(paths, ReadOptions(date_order, max_bytes), refuse)
    settings = Settings(country=country)
    stream = target is None and not output.on_terminal()
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
            if not stream:
                claims.extend(outcome.claims)
                continue
            for claim in outcome.claims:
                sys.stdout.write(json_line(claim) + "\n")
        if target is not None:
            output.write_whole(ClaimsTable(claims), target)
        elif not stream:
            table = ClaimsTable(claims)
            output.show_table("Claims", table.heads, map(table.cells, table), output.CLAIM_STYLES)
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
