"""`evfacts extract SRC -o DIR`, `evfacts check DIR` and `evfacts query DIR`: what works on stores."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from evfacts.cli import output

if TYPE_CHECKING:
    from evfacts.archive.run import Progress
    from evfacts.claims.settings import Settings


def is_store_path(out: Path | None) -> bool:
    """Whether an output names a folder rather than a file of claims."""
    return out is not None and (out.is_dir() or not out.suffix)


def parse_map(pairs: list[str]) -> dict[str, str]:
    """`field=column` pairs. Raises InputError for one that is none."""
    from evfacts.errors import InputError

    columns = {}
    for pair in pairs:
        field, equals, column = pair.partition("=")
        if not equals or not field or not column:
            raise InputError(f"--map {pair}: it must read FIELD=COLUMN, such as text=corps")
        columns[field.strip()] = column.strip()
    return columns


def extract_to_store(
    source: Any,
    out: Path,
    *,
    settings: Settings,
    columns: dict[str, str],
    jobs: int | None,
    resume: bool,
    engine: str,
    scheduler: str | None,
    date_order: str | None,
    format: str | None,
    max_bytes: int,
    shard_size: int,
    usd: bool,
    max_seconds: float,
    max_memory: int,
) -> None:
    """Read an archive into a store and say what became of it; exit status 1 where documents were refused."""
    from evfacts.archive.limits import Limits
    from evfacts.archive.run import extract_archive

    with _shown_progress() as tell:
        run = extract_archive(
            source,
            out,
            jobs=jobs,
            resume=resume,
            engine=engine,
            scheduler=scheduler,
            columns=columns,
            date_order=date_order,
            format=format,
            settings=settings,
            max_bytes=max_bytes,
            shard_size=shard_size,
            usd=usd,
            limits=Limits(max_seconds, max_memory),
            on_progress=tell,
        )
    output.say(str(run))
    refused = run.counts["refused"]
    if refused:
        sql = "select path, line, reason from documents where outcome = 'refused'"
        output.say(f'which, and why: evfacts query {out} "{sql}"')
        raise typer.Exit(1)


@contextmanager
def _shown_progress() -> Iterator[Callable[[Progress], None]]:
    """A progress bar on a terminal, a line every half minute elsewhere."""
    from evfacts.archive.run import shown_rate

    if not sys.stderr.isatty():
        yield _lines()
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)

        def tell(progress: Any) -> None:
            pace = f"{shown_rate(progress.rate)}/s"
            words = f"{progress.documents:,} documents, {pace}, {progress.counts['claims']:,} claims"
            words = "writing the tables" if progress.publishing else words
            done, total = progress.bytes_read, progress.bytes_total
            bar.update(task, description=words, completed=done, total=total, refresh=True)

        yield tell


def _lines() -> Callable[[Progress], None]:
    from evfacts.archive.run import LOG_SECONDS

    last = time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= LOG_SECONDS:
            last = time.monotonic()
            output.say(str(progress))

    return tell


def query(
    store: Annotated[Path, typer.Argument(metavar="DIR", help="A store, as `evfacts extract SRC -o DIR` makes it.")],
    sql: Annotated[str, typer.Argument(help='An SQL query over claims, documents and findings: "select …".')],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Write the rows to this .parquet, .jsonl or .csv file.")
    ] = None,
) -> None:
    """Ask a store by SQL (DuckDB's dialect).

    Without --out the rows are shown as a table on a terminal, and written as CSV into a pipe.
    Exit status: 0 answered; 2 wrong use, no store, or a query that cannot be answered.
    """
    from evfacts.archive.query import answer, write_rows

    target = output.out_path(out)
    rows = answer(store, sql)
    with output.quiet_pipe():
        if target is not None:
            write_rows(rows, target)
        elif output.on_terminal():
            _show(rows)
        else:
            write_rows(rows, sys.stdout)


def _show(rows: Any) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in rows.column_names:
        shown.add_column(name, overflow="fold")
    for row in rows.to_pylist():
        shown.add_row(*(Text("" if cell is None else str(cell)) for cell in row.values()))
    Console().print(shown)


def check_store(
    store: Path, out: Path | None, strict: bool, *, rates: Path | None = None, reference: Path | None = None
) -> None:
    """Cross-check a store; its findings stand in the store afterwards, and in `out` where that is given."""
    import evfacts
    from evfacts.archive.query import answer, write_rows

    target = output.out_path(out)
    verdicts = evfacts.check_archive(store, rates=rates, reference=reference, on_progress=_claim_lines())
    if target is not None:
        write_rows(answer(store, "select * exclude (month) from findings"), target)
    told = ", ".join(f"{verdicts[verdict]:,} {verdict}" for verdict in ("consistent", "inconsistent", "undecided"))
    output.say(f"{store}: {sum(verdicts.values()):,} findings: {told}")
    if strict and verdicts["inconsistent"]:
        raise typer.Exit(3)


def _claim_lines() -> Callable[[int, int], None]:
    from evfacts.archive.run import LOG_SECONDS

    last = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal last
        if time.monotonic() - last >= LOG_SECONDS:
            last = time.monotonic()
            output.say(f"{done:,} of {total:,} claims checked")

    return tell
