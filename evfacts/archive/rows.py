"""What the columns of a document mean: from the fields of a row to an Article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from evfacts.errors import InputError
from evfacts.refused import fault_of
from evfacts.schema import MAX_ARTICLE_BYTES, Article

# Names under which databases and scrapers keep a field; compared without case, "_" and "-".
COLUMN_NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "docid", "articleid", "uid", "guid"),
    "text": ("text", "body", "content", "article", "fulltext", "articlebody", "plaintext"),
    "title": ("title", "headline"),
    "published": ("published", "publishedat", "date", "publisheddate", "datepublished", "publishdate", "pubdate"),
    "source": ("source", "publisher", "outlet", "site", "sitename"),
    "url": ("url", "link", "uri", "permalink"),
    "lang": ("lang", "language"),
}


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How documents are read: the order of dates like 03/04/2025, and the size limit of a text in bytes."""

    date_order: str | None = None
    max_bytes: int = MAX_ARTICLE_BYTES

    def __post_init__(self) -> None:
        if self.date_order not in (None, "dmy", "mdy", "ymd"):
            raise InputError(f"date order {self.date_order!r}: allowed are 'dmy', 'mdy' and 'ymd'")
        if self.max_bytes < 1:
            raise InputError(f"size limit {self.max_bytes}: it must be at least 1 byte")


@dataclass(frozen=True, slots=True)
class Row:
    """One document as its file gives it; `line` where the file holds several."""

    fields: Mapping[str, object]
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A document that cannot be read, and why."""

    reason: str
    line: int | None = None
    doc_id: str | None = None


def article_of(row: Row, base: str, options: ReadOptions) -> Article | Fault:
    """The article of a row, or why it is none. `base` is the file's id, used where the row has no id."""
    found = _columns(row.fields)
    doc_id = _word(found.get("id")) or (base if row.line is None else f"{base}#{row.line}")
    text = found.get("text")
    if text is not None and not isinstance(text, str):
        return Fault(f"the text is no string but {type(text).__name__}", row.line, doc_id)
    if not text or not text.strip():
        have = ", ".join(str(name) for name in row.fields if name != "text") if "text" not in found else ""
        hint = f"; its columns are {have}, and none is called {', '.join(COLUMN_NAMES['text'][:4])}" if have else ""
        return Fault(f"no text{hint}", row.line, doc_id)
    title = _word(found.get("title"))
    published = _date(found.get("published"), options.date_order)
    if isinstance(published, str):
        return Fault(published, row.line, doc_id)
    article = Article(
        doc_id=doc_id,
        text=_with_title(text, title),
        title=title,
        published=published,
        source=_word(found.get("source")),
        url=_word(found.get("url")),
        lang=_word(found.get("lang")),
    )
    problem = fault_of(article, options.max_bytes)
    return Fault(problem, row.line, doc_id) if problem else article


def _columns(fields: Mapping[str, object]) -> dict[str, object]:
    """The value of each field of an article, found under the first of its names that the row has."""
    folded = {str(name).lower().replace("_", "").replace("-", ""): value for name, value in fields.items()}
    found = {}
    for field, names in COLUMN_NAMES.items():
        present = next((name for name in names if name in folded), None)
        if present is not None:
            found[field] = folded[present]
    return found


def _word(value: object) -> str | None:
    """A short text field; numbers are written out, other things and blanks are none."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return str(value).strip() or None


def _date(value: object, date_order: str | None) -> dt.date | str | None:
    """The publishing date, None where there is none, or a message where it cannot be read."""
    if isinstance(value, dt.datetime):
        return value.date()
    if value is None or isinstance(value, dt.date):
        return value
    word = _word(value)
    if word is None:
        return None
    from evfacts.grammar.metadata_dates import read_date

    try:
        return read_date(word, date_order=date_order)
    except InputError as problem:
        return str(problem)


def _with_title(text: str, title: str | None) -> str:
    """The text with its title before it, unless it begins with it (a Markdown heading included)."""
    if not title:
        return text
    opening = " ".join(text[: 2 * len(title) + 200].lstrip("# \t\n").split()).casefold()
    return text if opening.startswith(" ".join(title.split()).casefold()) else f"{title}\n\n{text}"
