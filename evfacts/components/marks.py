"""What the components keep on a Doc: spans, plain values that survive `to_bytes`, typed values in a cache."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from spacy.tokens import Doc, Span

from evfacts.errors import InputError
from evfacts.records import from_plain, to_plain
from evfacts.refused import text_id
from evfacts.schema import Article, Claim, Name, Period, Quantity, Section

R = TypeVar("R", Quantity, Period, Name, Section, Claim)

SECTIONS = "evfacts_sections"
QUANTITIES = "evfacts_quantities"
PERIODS = "evfacts_periods"
NAMES = "evfacts_names"
CLAIMS = "evfacts_claims"
DROPPED = "evfacts_dropped"
ARTICLE = "evfacts_article"

NAME_LABELS = ("COMPANY", "PRODUCT")

# Typed records per Doc, so that no grammar runs twice; user_data holds the same as plain values.
_typed: WeakKeyDictionary[Doc, dict[str, list[Any]]] = WeakKeyDictionary()


def keep(doc: Doc, key: str, records: Iterable[R]) -> None:
    """Keep records under `key`: plain in `doc.user_data`, typed in the cache."""
    rows = list(records)
    doc.user_data[key] = [to_plain(row) for row in rows]
    _typed.setdefault(doc, {})[key] = rows


def kept(doc: Doc, key: str, record: type[R]) -> list[R]:
    """The records under `key`. Raises InputError where the component that makes them has not run."""
    cached = _typed.setdefault(doc, {}).get(key)
    if cached is None:
        if key not in doc.user_data:
            raise InputError(f"the pipeline needs the component {key!r} before this one: nlp.add_pipe({key!r})")
        cached = _typed[doc][key] = [from_plain(record, row) for row in doc.user_data[key]]
    return list(cached)


def span_id(start: int, end: int) -> str:
    """The id of a span: the exact character offsets, which token edges may not allow to be the span's own."""
    return f"{start}:{end}"


def mark(doc: Doc, key: str, marks: Sequence[tuple[int, int, str, str]]) -> list[Span]:
    """Spans for (start, end, label, kb_id), widened to token edges; stretches without a token give none."""
    spans = (
        doc.char_span(start, end, label=label, kb_id=kb_id, span_id=span_id(start, end), alignment_mode="expand")
        for start, end, label, kb_id in marks
    )
    found = [span for span in spans if span is not None]
    doc.spans[key] = found
    return found


def user_names(doc: Doc, ours: Iterable[Name] = ()) -> list[Name]:
    """The names under `doc.spans["evfacts_names"]`, in order of the text.

    A span that one of `ours` made gives that name; any other was set by the user's own
    component and gives a name with origin "user", its knowledge-base id as id.
    Spans with other labels than COMPANY and PRODUCT are not names.
    """
    made = {(span_id(name.start, name.end), name.label): name for name in ours}
    names = []
    for span in doc.spans.get(NAMES, ()):
        if span.label_ not in NAME_LABELS:
            continue
        name = made.get((span.id_, span.label_))
        names.append(
            name
            or Name(
                start=span.start_char,
                end=span.end_char,
                text=span.text,
                label=span.label_,
                canonical=span.text,
                id=span.kb_id_ or None,
                origin="user",
            )
        )
    return sorted(names, key=lambda one: (one.start, one.end))


def article_of(doc: Doc) -> Article:
    """The article that a Doc is: its text, `doc._.published`, and what was set as `doc._.article`."""
    known = doc.user_data.get(ARTICLE, {})
    published = doc._.published
    if isinstance(published, str):
        try:
            published = dt.date.fromisoformat(published)
        except ValueError as problem:
            raise InputError(
                f"doc._.published is {published!r}; it must be an ISO date such as '2025-07-15'"
            ) from problem
    text = doc.text
    return Article(
        doc_id=known.get("doc_id") or text_id(text),
        text=text,
        title=known.get("title"),
        published=published,
        source=known.get("source"),
        url=known.get("url"),
        lang=known.get("lang"),
    )


def set_article(doc: Doc, article: Article) -> None:
    """Keep what is known of the article on the Doc. Raises InputError where the texts differ."""
    if article.text != doc.text:
        raise InputError(f"the Doc holds another text than the article {article.doc_id!r}")
    plain = to_plain(article)
    del plain["text"]
    doc.user_data[ARTICLE] = plain
    doc._.published = plain["published"]


def keep_dropped(doc: Doc, dropped: Counter[str]) -> None:
    """Keep the count of numbers that became no claim, by reason."""
    doc.user_data[DROPPED] = dict(dropped)


def dropped_of(doc: Doc) -> Counter[str]:
    """How many numbers of the Doc became no claim, by reason."""
    return Counter(doc.user_data.get(DROPPED, {}))
