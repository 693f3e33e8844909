"""Readers: a file, a folder, a glob or standard input in, articles out, one at a time.

`READERS` is the registry: suffix -> function that yields the documents of one file as `Row`,
or a `Fault` where one of them cannot be read. A reader knows its format only; what a row
means (columns, dates, ids, size) is settled by `document_of` for all formats alike.
"""

from __future__ import annotations

import glob
import logging
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from evfacts.archive.feeds import read_feed
from evfacts.archive.html import read_html
from evfacts.archive.jsonfiles import read_json
from evfacts.archive.packed import read_compressed, read_tar, read_zip
from evfacts.archive.plain import read_csv, read_jsonl, read_parquet, read_text
from evfacts.archive.rows import Fault, ReadOptions, Row, article_of
from evfacts.archive.sniffing import Sniffed
from evfacts.archive.stored import Stored, StoredFile, shown, suffix_of
from evfacts.archive.warc import read_warc
from evfacts.errors import InputError, MissingExtraError, ReadError
from evfacts.refused import Refused
from evfacts.schema import MAX_ARTICLE_BYTES, Article

Reader = Callable[[Stored, ReadOptions], Iterator[Row | Fault]]

STDIN = "-"
"""The path that stands for standard input."""

logger = logging.getLogger("evfacts")


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was found: where its bytes are, and the id of its documents; or why it is refused."""

    stored: Stored | None
    label: str
    base: str = ""
    problem: str | None = None


class ArticleReading:
    """The articles below one or more paths: iterate to read them, as often as you like.

    Attributes:
        refused: what was refused so far in the iteration that was begun last.
    """

    def __init__(
        self, paths: Iterable[str | Path], options: ReadOptions, on_refused: Callable[[Refused], None] | None = None
    ) -> None:
        self.refused: list[Refused] = []
        self._paths = tuple(paths)
        self._options = options
        self._on_refused = on_refused

    def __iter__(self) -> Iterator[Article]:
        self.refused.clear()
        first_place: dict[str, str] = {}
        for argument in self._paths:
            for source in sources_of(argument, self._options):
                if source.stored is None:
                    self._refuse(Refused(source.problem or "", source.label))
                    continue
                for row in rows_of(source.stored, self._options):
                    article = self._article(row, source, first_place)
                    if article is not None:
                        yield article

    def _article(self, row: Row | Fault, source: Source, first_place: dict[str, str]) -> Article | None:
        made = row if isinstance(row, Fault) else article_of(row, source.base, self._options)
        path = place_of(source, row)
        if isinstance(made, Fault):
            self._refuse(Refused(made.reason, path, made.line, made.doc_id))
            return None
        if made.doc_id in first_place:
            reason = f"the id {made.doc_id!r} was already given by {first_place[made.doc_id]}; ids must differ"
            self._refuse(Refused(reason, path, row.line, made.doc_id))
            return None
        first_place[made.doc_id] = path if row.line is None else f"{path}:{row.line}"
        return made

    def _refuse(self, refused: Refused) -> None:
        self.refused.append(refused)
        if self._on_refused is None:
            logger.warning("refused %s", refused)
        else:
            self._on_refused(refused)


def read_articles(
    path: str | Path | Iterable[str | Path],
    *,
    date_order: str | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
    on_refused: Callable[[Refused], None] | None = None,
) -> ArticleReading:
    """The articles below one path or several, read lazily; told in full at `evfacts.read_articles`."""
    paths = [path] if isinstance(path, (str, Path)) else list(path)
    if len(paths) == 1 and str(paths[0]) != STDIN and not _existing(paths[0]):
        raise ReadError(f"{paths[0]}: no such file or folder")
    return ArticleReading(paths, ReadOptions(date_order, max_bytes), on_refused)


def place_of(source: Source, row: Row | Fault) -> str:
    """The path of a row, for messages: the file, and behind it the path inside a packed file."""
    return source.label if row.inner is None else f"{source.label}/{row.inner}"


def rows_of(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """The documents of one file. A file that breaks off gives those before the break, then a Fault."""
    suffix = options.format or suffix_of(stored.name)
    reader = READERS.get(suffix)
    if reader is None:
        yield Fault(f"files of this kind are not read; readable are {', '.join(sorted(READERS))}")
        return
    count = 0
    try:
        for row in reader(stored, options):
            count += 1
            yield row
    except MissingExtraError as problem:
        yield Fault(str(problem))
        return
    except OSError as problem:
        before = f" ({count} {'entry' if count == 1 else 'entries'} before it kept)" if count else ""
        yield Fault(f"cannot be read: {problem.strerror or problem}{before}")
        return
    if count == 0:
        yield Fault("the file is empty")


def sources_of(argument: str | Path, options: ReadOptions) -> Iterator[Source]:
    """The files below a path, in a fixed order; a file that is not readable comes with its problem."""
    if str(argument) == STDIN:
        yield Source(Sniffed(STDIN, lambda: sys.stdin.buffer), "standard input", "stdin")
        return
    path = Path(argument)
    known = ", ".join(sorted(READERS))
    if path.is_dir():
        # Listed in full before any is read: a file that vanishes meanwhile is refused by name, not passed over.
        inside = [
            one
            for one in path.rglob("*")
            if (options.format or suffix_of(one.name) in READERS)
            and not any(part.startswith(".") for part in one.relative_to(path).parts)
            and one.is_file()
        ]
        for one in sorted(inside, key=lambda one: one.relative_to(path).parts):
            yield _file(one, shown(one.relative_to(path).as_posix()))
        if not inside:
            yield Source(None, shown(str(path)), problem=f"no readable file in this folder; readable are {known}")
    elif path.exists():
        if options.format or suffix_of(path.name) in READERS:
            yield _file(path, shown(path.name))
        else:
            problem = f"files of this kind are not read; readable are {known}"
            yield Source(None, shown(str(path)), problem=problem)
    elif glob.has_magic(str(argument)):
        matched = sorted(glob.glob(str(argument), recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
        for name in matched:
            for source in sources_of(name, options):
                # Files of one name in two matched folders must not get one id.
                base = (
                    shown(Path(name).as_posix())
                    if Path(name).is_file()
                    else f"{shown(Path(name).as_posix())}/{source.base}"
                )
                yield Source(source.stored, source.label, base, source.problem)
        if not matched:
            yield Source(None, shown(str(argument)), problem="no file fits this pattern")
    else:
        yield Source(None, shown(str(argument)), problem="no such file or folder")


def _file(path: Path, base: str) -> Source:
    return Source(StoredFile(path), shown(str(path)), base)


def _existing(path: str | Path) -> bool:
    return Path(path).exists() or bool(glob.has_magic(str(path)) and glob.glob(str(path), recursive=True))  # noqa: PTH207


def format_suffix(name: str | None) -> str | None:
    """The suffix of a format that the user names ("jsonl" or ".jsonl"). Raises InputError for an unknown one."""
    if name is None:
        return None
    suffix = f".{name.lower().removeprefix('.')}"
    if suffix not in READERS:
        raise InputError(f"format {name!r}: allowed are {', '.join(one.removeprefix('.') for one in sorted(READERS))}")
    return suffix


READERS: Mapping[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".json": read_json,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".parquet": read_parquet,
    ".html": read_html,
    ".htm": read_html,
    ".xhtml": read_html,
    ".xml": read_feed,
    ".rss": read_feed,
    ".atom": read_feed,
    ".warc": read_warc,
    ".wet": read_warc,
    ".zip": read_zip,
    ".tar": read_tar,
    ".tgz": read_compressed,
    ".gz": read_compressed,
    ".bz2": read_compressed,
    ".xz": read_compressed,
}
