"""What the columns of a document mean: from the fields of a row to an Article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from evfacts.errors import InputError, MissingExtraError
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
    "html": ("html", "pagehtml", "rawhtml", "htmlcontent", "contenthtml", "bodyhtml"),
    "byline": ("byline", "author", "authors", "creator"),
    "updated": ("updated", "updatedat", "modified", "modifiedat", "datemodified", "lastmodified"),
}


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How documents are read.

    Attributes:
        date_order: order of dates like 03/04/2025: "dmy", "mdy" or "ymd".
        max_bytes: size limit of one text, in bytes of UTF-8; pages of HTML may have as much.
        columns: (field, column) pairs where a field's column has a name of its own, such as
            ("text", "corps"); fields are those of `COLUMN_NAMES`.
        format: suffix (".jsonl") by which every file is read, whatever its name; None goes by the name.
        depth: how many packed files lie around what is read.
    """

    date_order: str | None = None
    max_bytes: int = MAX_ARTICLE_BYTES
    columns: tuple[tuple[str, str], ...] = ()
    format: str | None = None
    depth: int = 0

    def __post_init__(self) -> None:
        if self.date_order not in (None, "dmy", "mdy", "ymd"):
            raise InputError(f"date order {self.date_order!r}: allowed are 'dmy', 'mdy' and 'ymd'")
        if self.max_bytes < 1:
            raise InputError(f"size limit {self.max_bytes}: it must be at least 1 byte")
        for field, _ in self.columns:
            if field not in COLUMN_NAMES:
                raise InputError(
                    f"there is no field {field!r} to map a column to; allowed are {', '.join(COLUMN_NAMES)}"
                )


@dataclass(frozen=True, slots=True)
class Row:
    """One document as its file gives it.

    Attributes:
        fields: column name -> value.
        line: its line, row or record, where the file holds several documents.
        inner: its path in a packed file.
        named: whether the format itself names the fields, as that of a page does, so that a
            column mapped by hand need not be there.
    """

    fields: Mapping[str, object]
    line: int | None = None
    inner: str | None = None
    named: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """A document that cannot be read, and why; `line` and `inner` as in Row."""

    reason: str
    line: int | None = None
    doc_id: str | None = None
    inner: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An article, and what else its source says of it."""

    article: Article
    byline: str | None = None
    updated: dt.date | None = None


def article_of(row: Row, base: str, options: ReadOptions) -> Article | Fault:
    """The article of a row, or why it is none. `base` is the file's id, used where the row has no id."""
    made = document_of(row, base, options)
    return made if isinstance(made, Fault) else made.article


def document_of(row: Row, base: str, options: ReadOptions) -> Document | Fault:
    """The article of a row with its byline and the day of its last change, or why it is none."""
    made = _document(row, base if row.inner is None else f"{base}/{row.inner}", options)
    return replace(made, inner=row.inner) if isinstance(made, Fault) else made


def _document(row: Row, base: str, options: ReadOptions) -> Document | Fault:
    mapped = tuple(pair for pair in options.columns if not row.named or pair[1] in row.fields)
    found = _columns(row.fields, mapped)
    doc_id = _word(found.get("id")) or (base if row.line is None else f"{base}#{row.line}")
    for field, column in options.columns:
        if field not in found and not row.named:
            return Fault(
                f"no column {column!r}, which was to give the {field}; it has {', '.join(map(str, row.fields))}",
                row.line,
                doc_id,
            )
    if found.get("html") and not found.get("text"):
        page = _of_page(found, options)
        if isinstance(page, Fault):
            return Fault(page.reason, row.line, doc_id)
        found = page
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
    if problem:
        return Fault(problem, row.line, doc_id)
    updated = _date(found.get("updated"), options.date_order)
    return Document(article, _word(found.get("byline")), None if isinstance(updated, str) else updated)


def _of_page(found: Mapping[str, object], options: ReadOptions) -> dict[str, object] | Fault:
    """The fields of a row with a page of HTML: what the row itself says comes before what the page says."""
    from evfacts.archive.html import read_page

    raw = found["html"]
    if not isinstance(raw, (str, bytes)):
        return Fault(f"the HTML is no string but {type(raw).__name__}")
    try:
        page = read_page(raw, url=_word(found.get("url")), max_bytes=options.max_bytes)
    except MissingExtraError as problem:
        return Fault(str(problem))
    if isinstance(page, Fault):
        return page
    return page | {name: value for name, value in found.items() if value is not None and name != "html"}


def _columns(fields: Mapping[str, object], mapped: tuple[tuple[str, str], ...] = ()) -> dict[str, object]:
    """The value of each field of an article: under the column mapped to it, else the first of its names."""
    folded = {str(name).lower().replace("_", "").replace("-", ""): value for name, value in fields.items()}
    found = {field: fields[column] for field, column in mapped if column in fields}
    taken = {field for field, _ in mapped}
    for field, names in COLUMN_NAMES.items():
        present = next((name for name in names if name in folded), None)
        if present is not None and field not in taken:
            found[field] = folded[present]
    return found


def _word(value: object) -> str | None:
    """A short text field; numbers are written out, of an object its name is taken, blanks are none."""
    if isinstance(value, dict):
        value = value.get("name")
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        value = ", ".join(value)
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


# What databases and pages write differently in one headline: quotes, dashes, dots, spaces, emphasis marks.
_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "*": None, "_": " "})


def _with_title(text: str, title: str | None) -> str:
    """The text with its title before it, unless it begins with it (as a Markdown heading, or in other quotes)."""
    if not title:
        return text

    def plain(words: str) -> str:
        return " ".join(words.translate(_ALIKE).split()).casefold()

    opening = plain(text[: 2 * len(title) + 200].lstrip("# \t\n"))
    return text if opening.startswith(plain(title)) else f"{title}\n\n{text}"
