"""Reader of feeds: RSS 0.9 to 2.0 and Atom, one article an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from evfacts.archive.rows import Fault, ReadOptions, Row
from evfacts.archive.stored import Stored
from evfacts.errors import MissingExtraError

if TYPE_CHECKING:
    from lxml import etree

_ENTRY = frozenset(("item", "entry"))
_ROOTS = frozenset(("rss", "feed", "RDF"))
# Which child of an entry gives which field; the first that holds something counts.
_CHILDREN = {
    "guid": "id",
    "id": "id",
    "title": "title",
    "encoded": "content",
    "content": "content",
    "description": "summary",
    "summary": "summary",
    "pubDate": "published",
    "published": "published",
    "date": "published",
    "issued": "published",
    "updated": "updated",
    "modified": "updated",
    "creator": "author",
    "author": "author",
    "link": "link",
    "source": "source",
}
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&[A-Za-z#]\w+;")


def read_feed(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """An RSS or Atom file. Entities that the file declares itself are refused: they can grow without bound."""
    etree = _etree()
    number = 0
    seen_root = False
    title = language = None
    with stored.open() as file:
        parser = etree.iterparse(
            file,
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            recover=False,
        )
        try:
            for event, element in parser:
                name = _local(element)
                if event == "start":
                    if not seen_root:
                        seen_root = True
                        declared = element.getroottree().docinfo.internalDTD
                        if declared is not None and any(True for _ in declared.iterentities()):
                            yield Fault("the XML declares entities of its own, as attacks do; not read")
                            return
                        if name not in _ROOTS:
                            yield Fault(f"neither an RSS nor an Atom feed: its root is <{name}>")
                            return
                    if name in ("channel", "feed") and language is None:
                        language = element.get("{http://www.w3.org/XML/1998/namespace}lang")
                    continue
                parent = element.getparent()
                inside = any(_local(one) in _ENTRY for one in element.iterancestors())
                if not inside and parent is not None and _local(parent) in ("channel", "feed"):
                    if name == "title":
                        title = _words(element)
                    elif name == "language":
                        language = _words(element)
                if name in _ENTRY and not inside:
                    number += 1
                    yield Row(_fields(element, title, language), number, named=True)
                    # What was read is let go, so that a feed of any length fits in memory.
                    element.clear()
                    while element.getprevious() is not None and parent is not None:
                        del parent[0]
        except etree.XMLSyntaxError as problem:
            kept = f"; the {number} entries before it kept" if number else ""
            yield Fault(f"broken XML: {problem.msg}{kept}", number + 1 if number else None)
            return
    if number == 0:
        yield Fault("the feed has no entries")


def _etree() -> Any:
    try:
        from lxml import etree
    except ImportError as problem:
        raise MissingExtraError("feeds need lxml: pip install 'evfacts[html]'") from problem
    return etree


def _local(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _words(element: etree._Element) -> str | None:
    return " ".join("".join(element.itertext()).split()) or None


def _fields(entry: etree._Element, feed_title: str | None, language: str | None) -> dict[str, object]:
    """The fields of one entry; the entry's text is plain, whatever markup the feed carries in it."""
    found: dict[str, object] = {}
    link = None
    for child in entry:
        field = _CHILDREN.get(_local(child))
        if field is None or field in found:
            continue
        if field == "link":
            href = child.get("href")
            if link is None and (href is None or child.get("rel", "alternate") == "alternate"):
                link = href or _words(child)
        elif field in ("content", "summary"):
            value = _markup_of(child)
            if value and value.strip():
                found[field] = value
        elif field == "author":
            names = [_words(one) for one in child if _local(one) == "name"]
            found[field] = ", ".join(name for name in names if name) or _words(child)
        elif (words := _words(child)) is not None:
            found[field] = words
    content, summary = str(found.pop("content", "") or ""), str(found.pop("summary", "") or "")
    text = _plain(content) or _plain(summary)
    found.setdefault("published", found.get("updated"))
    found.setdefault("source", feed_title)
    return {**found, "url": link, "lang": language, "text": text}


def _markup_of(child: etree._Element) -> str:
    """The content of an element: escaped markup as it is, elements (Atom's type="xhtml") written out."""
    if len(child) == 0:
        return child.text or ""
    return "".join((child.text or "", *(_etree().tostring(one, encoding="unicode") for one in child)))


def _plain(markup: str) -> str:
    if not _MARKUP.search(markup):
        return markup.strip()
    from evfacts.archive.html import text_of_markup

    return text_of_markup(markup)
