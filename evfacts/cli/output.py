"""What all commands share: where rows go, and how tables look on a terminal."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from evfacts.table import RecordTable

SUFFIXES = (".parquet", ".jsonl", ".csv")
_PIPE_WIDTH = 132


def say(line: str) -> None:
    """One line on stderr."""
    sys.stderr.write(line + "\n")


def out_path(out: Path | None) -> Path | None:
    """The output path. Raises InputError for a suffix that is not written and for a missing folder."""
    from evfacts.errors import InputError

    if out is None:
        return None
    if out.suffix.lower() not in SUFFIXES:
        raise InputError(f"{out}: the output must end in one of {', '.join(SUFFIXES)}")
    if not out.parent.is_dir():
        raise InputError(f"{out}: there is no folder {out.parent}")
    if out.is_dir():
        raise InputError(f"{out}: is a folder")
    return out


def write_whole(table: RecordTable[Any], out: Path) -> None:
    """Write a table so that `out` holds all of it or is left as it was. Raises InputError where it cannot."""
    from evfacts.errors import InputError

    try:
        handle, name = tempfile.mkstemp(prefix=".evfacts-", suffix=out.suffix.lower(), dir=out.parent)
        os.close(handle)
        part = Path(name)
        try:
            part.chmod(0o666 & ~_umask())
            table.write(part)
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise InputError(f"{out}: cannot be written: {problem.strerror or problem}") from problem


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


@contextlib.contextmanager
def quiet_pipe() -> Iterator[None]:
    """Where the reader of our pipe (`| head`) has had enough, stop without a traceback."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def on_terminal() -> bool:
    """Whether stdout is a terminal."""
    return sys.stdout.isatty()


def show_table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]], styles: dict[str, str]) -> None:
    """Print rows as a table; `styles` gives the style of a column, by head, or of a verdict, by word."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(width=None if on_terminal() else _PIPE_WIDTH)
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)
    for head in heads:
        wide = head in ("sentence", "explanation", "suggestion")
        table.add_column(head, style=styles.get(head), overflow="fold", ratio=None, max_width=60 if wide else 24)
    for row in rows:
        table.add_row(*(Text(cell, style=styles.get(cell, "")) for cell in row))
    console.print(table)


CLAIM_STYLES = {"metric": "cyan", "value": "bold", "target": "yellow", "forecast": "magenta", "plan": "yellow"}
FINDING_STYLES = {"consistent": "green", "inconsistent": "bold red", "kind": "cyan"}
