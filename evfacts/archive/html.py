"""Pages of HTML: the article's text with its tables, title, byline, and the days of publishing and change.

What is article and what is navigation, trafilatura decides. The text is written by us from
the tree that it returns: a blank line between paragraphs, "- " before list items, one line a
table row with its cells parted by " | ", because sections and tables are told by these.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from evfacts.archive.encodings import decoded
from evfacts.archive.rows import Fault, ReadOptions, Row
from evfacts.archive.stored import Stored
from evfacts.errors import MissingExtraError

if TYPE_CHECKING:
    from lxml import etree

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.IGNORECASE)
_CHARSET_WITHIN = 4_096
# Depth beyond which no page of an article goes; parsers and tree walks of others grow slow or fail there.
MAX_NESTING = 500
# Attributes of one tag beyond which parsing takes quadratic time.
MAX_ATTRIBUTES = 1_000
_LONG_TAG = 5_000
# Elements that need no end, so that they open no level.
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
     "p", "li", "td", "tr", "th", "dt", "dd", "option")
)  # fmt: skip
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*+)[^<>]*+>")  # possessive: linear in whatever a page holds
_URL_DAY = re.compile(
    r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/.\-_?#]|$)"
    r"|[/-]((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/.\-_?#]|$)"
)
_META = re.compile(r"<(?:meta|time)\b[^<>]{1,500}>", re.IGNORECASE)
_CHANGED = re.compile(r"modified_time|updated_time|datemodified|last-?modified|dcterms\.modified", re.IGNORECASE)
_CONTENT_DAY = re.compile(r"(?:content|datetime)\s*=\s*[\"']?\s*(\d{4}-\d\d-\d\d)", re.IGNORECASE)
_LINKED_CHANGE = re.compile(r'"dateModified"\s*:\s*"(\d{4}-\d\d-\d\d)')
_BLOCKS = frozenset(("p", "head", "quote", "code", "div", "ab", "fw"))


def read_html(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .html file: one article. The page itself is taken apart by `read_page`, where the row is used."""
    with stored.open() as file:
        raw = file.read(options.max_bytes + 1)
    if len(raw) > options.max_bytes:
        yield Fault(f"larger than the size limit of {options.max_bytes:,} bytes")
    elif raw:
        yield Row({"html": raw}, named=True)


def read_page(
    raw: bytes | str, *, url: str | None = None, charset: str | None = None, max_bytes: int | None = None
) -> dict[str, object] | Fault:
    """The article of a page as fields of a row: text, title, published, updated, byline, source, url, lang.

    Raises MissingExtraError where trafilatura is not installed.
    """
    if max_bytes is not None and len(raw) > max_bytes:
        return Fault(f"the page has {len(raw):,} bytes, more than the size limit of {max_bytes:,}")
    page = raw if isinstance(raw, str) else decoded_page(raw, charset)
    if isinstance(page, Fault):
        return page
    page = page.replace("\0", "")
    if not page.strip():
        return Fault("the page is empty")
    problem = _hostile(page)
    if problem is not None:
        return Fault(problem)
    trafilatura = _trafilatura()
    try:
        found = trafilatura.bare_extraction(
            page,
            url=url,
            include_comments=False,
            include_tables=True,
            include_formatting=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except Exception as problem:  # a parser in front of hostile pages: whatever it raises, this page is refused for it
        return Fault(f"the page cannot be read: {type(problem).__name__}: {problem}")
    if found is None or found.body is None:
        return Fault("no article found in the page")
    text = _text_of(found.body)
    if not text:
        return Fault("no article found in the page")
    published = found.date or _day_in(url) or _day_in(found.url)
    return {
        "text": text,
        "title": found.title or None,
        "published": published,
        "updated": _updated(page),
        "byline": found.author or None,
        "source": found.sitename or found.hostname or None,
        "url": url or found.url or None,
        "lang": found.language or _declared_language(page),
    }


def text_of_markup(markup: str) -> str:
    """The text of a fragment of HTML, such as feeds carry: every block a paragraph, nothing left out but scripts."""
    try:
        from lxml import html
    except ImportError as problem:
        raise MissingExtraError("HTML needs lxml: pip install 'evfacts[html]'") from problem
    if _hostile(markup) is not None:
        return ""
    root = html.fragment_fromstring(markup.replace("\0", ""), create_parent="div")
    pieces: list[str] = []
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in ("script", "style"):
            element.text = None
        lead = {"li": "\n\n- ", "br": "\n", "td": " | ", "th": " | "}.get(element.tag)
        if lead is None and element.tag in _HTML_BLOCKS:
            lead = "\n\n"
        if lead is not None:
            element.text = f"{lead}{element.text or ''}"
            if element.tag in _HTML_BLOCKS:
                element.tail = f"\n\n{element.tail or ''}"
    pieces = [" ".join(line.split()).removeprefix("| ") for line in root.text_content().split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(pieces)).strip()


_HTML_BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "table",
        "tr",
        "blockquote",
        "pre",
        "figure",
        "figcaption",
        "section",
        "article",
        "header",
        "footer",
        "dl",
        "dd",
        "dt",
    ]
)


def _trafilatura() -> Any:
    try:
        import trafilatura
    except ImportError as problem:
        raise MissingExtraError("pages of HTML need trafilatura: pip install 'evfacts[html]'") from problem
    return trafilatura


def decoded_page(raw: bytes, charset: str | None) -> str | Fault:
    """The page as text: by the HTTP header's encoding, else by the page's own declaration, else by its bytes."""
    head = raw[:_CHARSET_WITHIN]
    stated = _META_CHARSET.search(head) or _XML_CHARSET.search(head)
    declared = charset or (stated.group(1).decode("ascii") if stated else None)
    text = decoded(raw.replace(b"\0", b"") if not raw.startswith((b"\xff\xfe", b"\xfe\xff")) else raw, declared)
    if isinstance(text, Fault) and declared is not None:
        text = decoded(raw.replace(b"\0", b""))  # a header that is wrong is more common than a page that is
    return text


def _hostile(page: str) -> str | None:
    """Why a page is not given to the parser, or None: some take it hours, or end the process.

    Depth is counted from below, without building the tree.
    """
    depth = 0
    for tag in _TAG.finditer(page):
        if tag.end() - tag.start() > _LONG_TAG and tag.group().count("=") > MAX_ATTRIBUTES:
            return f"a tag with more than {MAX_ATTRIBUTES:,} attributes; not read"
        if tag.group(2).lower() in _VOID:
            continue
        if tag.group(1):
            depth = max(0, depth - 1)
        elif not tag.group().endswith("/>"):
            depth += 1
            if depth > MAX_NESTING:
                return f"tags nested more than {MAX_NESTING} deep; not read"
    return None


def _day_in(url: str | None) -> str | None:
    """The day that an address names ("/2025/07/01/", "-20250701"), as an ISO date."""
    match = _URL_DAY.search(url or "")
    if match is None:
        return None
    year, month, day = (int(part) for part in match.groups() if part)
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def _updated(page: str) -> str | None:
    """The day of the last change, where the page states one as such."""
    for tag in _META.finditer(page):
        if _CHANGED.search(tag.group()) and (day := _CONTENT_DAY.search(tag.group())):
            return day.group(1)
    linked = _LINKED_CHANGE.search(page)
    return linked.group(1) if linked else None


def _declared_language(page: str) -> str | None:
    match = re.search(r"<html[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})", page[:20_000], re.IGNORECASE)
    return match.group(1).lower() if match else None


def _text_of(body: etree._Element) -> str:
    """The text of trafilatura's tree, laid out as the sections expect it."""
    blocks: list[str] = []
    loose: list[str] = []

    def flush() -> None:
        words = " ".join("".join(loose).split())
        loose.clear()
        if words:
            blocks.append(words)

    def walk(element: etree._Element) -> None:
        for child in element:
            tag = child.tag if isinstance(child.tag, str) else ""
            if tag == "table":
                flush()
                rows = _rows_of(child)
                if rows:
                    blocks.append("\n".join(rows))
            elif tag == "list":
                flush()
                items = [" ".join("".join(item.itertext()).split()) for item in child.iter("item")]
                if any(items):
                    blocks.append("\n".join(f"- {item}" for item in items if item))
            elif tag in _BLOCKS:
                flush()
                loose.append(child.text or "")
                walk(child)
                flush()
            elif tag == "lb":
                loose.append(" ")
            else:
                loose.append(child.text or "")
                walk(child)
            loose.append(child.tail or "")

    loose.append(body.text or "")
    walk(body)
    flush()
    return "\n\n".join(blocks)


def _rows_of(table: etree._Element) -> list[str]:
    rows = []
    for row in table.iter("row"):
        cells = [" ".join("".join(cell.itertext()).split()) for cell in row.iter("cell")]
        if any(cells):
            rows.append(" | ".join(cells))
    return rows
