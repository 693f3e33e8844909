"""What all commands share: where rows go, and how tables look on a terminal."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.table import Table

    from evfacts.schema import Claim
    from evfacts.table import ClaimsTable, FindingsTable, RecordTable

SUFFIXES = (".parquet", ".jsonl", ".csv")
_PIPE_WIDTH = 120


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


def console() -> Console:
    """A console for stdout: as wide as the terminal, else 120 columns; no word of a text is read as markup."""
    from rich.console import Console

    return Console(width=None if on_terminal() else _PIPE_WIDTH, highlight=False, markup=False, emoji=False)


def _grid(heads: Iterable[tuple[str, int | None]], header: bool) -> Table:
    """An empty table of columns with fixed widths; columns of width None share the rest, and wrap."""
    from rich import box
    from rich.table import Table

    grid = Table(
        box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_header=header, show_edge=False, expand=True
    )
    for head, width in heads:
        cut = width is not None
        grid.add_column(
            head,
            style=_STYLES.get(head),
            width=width,
            ratio=_RATIOS.get(head),
            no_wrap=cut,
            overflow="ellipsis" if cut else "fold",
        )
    return grid


def _add(grid: Table, cells: Iterable[str]) -> None:
    from rich.text import Text

    grid.add_row(*(Text(cell, style=_STYLES.get(cell.removesuffix(", old"), "")) for cell in cells))


def show_claims(claims: ClaimsTable) -> None:
    """Print claims one line each, article by article, each sentence cut to the words around its claim."""
    from rich.rule import Rule

    page = console()
    articles: dict[str, list[Claim]] = {}
    for claim in claims:
        articles.setdefault(claim.doc_id, []).append(claim)
    columns = _claim_columns(claims, page.width)
    for number, (doc_id, rows) in enumerate(articles.items()):
        known = (rows[0].title, rows[0].source, str(rows[0].published or ""))
        page.print(f"\n{doc_id}: " + ", ".join(filter(None, known)), style="bold", soft_wrap=True)
        grid = _grid(columns, header=number == 0)
        for claim in rows:
            _add(grid, claims.cells(claim, columns[-1][1])[:-1])
        page.print(grid)
    page.print(Rule(style="dim", characters="─"))
    page.print(f"{len(claims):,} claims in {len(articles):,} articles")


def show_numbered_claims(claims: ClaimsTable) -> None:
    """Print the claims of one article with their numbers, one line each."""
    page = console()
    width = len(str(len(claims)))
    columns = _claim_columns(claims, page.width - width - 2 - len(claims.heads))  # rich puts two blanks between columns
    grid = _grid([("#", width), *columns], header=True)
    for number, claim in enumerate(claims, start=1):
        _add(grid, (str(number), *claims.cells(claim, columns[-1][1])[:-1]))
    page.print(grid)


def _claim_columns(claims: ClaimsTable, width: int) -> list[tuple[str, int]]:
    """Heads and widths of a table of claims; the sentence takes what the others leave of `width`."""
    heads = claims.heads[:-2]
    lengths = [max(map(len, column), default=0) for column in zip(heads, *map(claims.cells, claims), strict=False)]
    widths = [min(length, _CLAIM_WIDTHS[head]) for head, length in zip(heads, lengths, strict=True)]
    rest = max(width - sum(widths) - len(widths) - 1, _LEAST_SENTENCE)
    return [*zip(heads, widths, strict=True), ("sentence", rest)]


def show_findings(findings: FindingsTable) -> None:
    """Print findings, each with its explanation in full."""
    page = console()
    grid = _grid(
        [(head, None if head in ("explanation", "suggestion") else 12) for head in findings.heads], header=True
    )
    for finding in findings:
        _add(grid, findings.cells(finding))
    page.print(grid)


_RATIOS = {"explanation": 3, "suggestion": 1}
_LEAST_SENTENCE = 16
_CLAIM_WIDTHS = {"company": 13, "product": 14, "metric": 18, "value": 21, "period": 13, "status": 11}
_STYLES = {
    "metric": "cyan",
    "value": "bold",
    "kind": "cyan",
    "target": "yellow",
    "plan": "yellow",
    "forecast": "magenta",
    "consistent": "green",
    "inconsistent": "bold red",
}
