"""What the report page carries: claims, findings and articles as columns of plain values.

The page's scripts read this and nothing else. Values, units and periods are put in words
here, by Python, so that the page shows what tables and terminals show. Offsets
count UTF-16 code units, as JavaScript does.
"""

from __future__ import annotations

import base64
import gzip
import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from evfacts.display import shown_period, shown_unit
from evfacts.records import shortest
from evfacts.schema import Article, Claim, Finding, Verdict
from evfacts.views.markup import amount_in, link_address, value_words

FORMAT = 1
"""Version of the layout below; the scripts refuse another."""

_WORST = {Verdict.INCONSISTENT: 0, Verdict.UNDECIDED: 1, Verdict.CONSISTENT: 2}
# Among findings that fit, a changed goal is news; that outlets agree is worth less space.
_KINDS = {"revision": 0, "agreement": 2}


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Findings that do not fit by severity, then those undecided, then those that fit, revisions first."""
    return sorted(
        findings,
        key=lambda one: (_WORST[Verdict(one.verdict)], -one.severity, _KINDS.get(one.kind, 1), one.finding_id),
    )


def packed(content: Mapping[str, Any]) -> str:
    """Plain values as JSON, gzip and base64: equal content gives equal text."""
    data = json.dumps(content, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
    return base64.b64encode(gzip.compress(data, compresslevel=9, mtime=0)).decode("ascii")


def page_data(claims: Sequence[Claim], findings: Iterable[Finding], articles: Iterable[Article] = ()) -> dict[str, Any]:
    """The content of the page, as plain values.

    Args:
        claims: all claims that the page shows.
        findings: those whose claims are all among them; they are put in order here.
        articles: texts; one that is not the text its claims were read from is left out.
    """
    docs = _docs(claims)
    texts = _texts(claims, articles)
    rows = {claim.claim_id: number for number, claim in enumerate(claims)}
    return {
        "format": FORMAT,
        "docs": [
            {
                "id": first.doc_id,
                "title": first.title,
                "source": first.source,
                "published": None if first.published is None else first.published.isoformat(),
                "url": link_address(first.url),
                "copyOf": first.duplicate_of,
                "text": texts.get(first.doc_id),
            }
            for first in docs.values()
        ],
        "claims": _claim_columns(claims, {doc_id: number for number, doc_id in enumerate(docs)}, texts),
        "findings": [
            {
                "id": one.finding_id,
                "kind": one.kind,
                "verdict": one.verdict,
                "claims": [rows[name] for name in one.claims],
                "says": one.explanation,
                "fits": one.suggestion,
                "severity": one.severity,
                "outcome": one.outcome,
                "reason": one.reason,
            }
            for one in worst_first(findings)
        ],
    }


def _docs(claims: Iterable[Claim]) -> dict[str, Claim]:
    """The articles in order of appearance, each by its first claim."""
    docs: dict[str, Claim] = {}
    for claim in claims:
        docs.setdefault(claim.doc_id, claim)
    return docs


def _texts(claims: Iterable[Claim], articles: Iterable[Article]) -> dict[str, str]:
    """The texts that claims were read from, by doc_id."""
    digests = {claim.doc_id: claim.text_sha256 for claim in claims}
    return {
        article.doc_id: article.text
        for article in articles
        if article.doc_id in digests and digests[article.doc_id] in ("", article.text_sha256)
    }


class _Words:
    """A list of distinct texts, and the place of each: what repeats is written once."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    def place(self, word: str | None) -> int:
        """The place of a text in the list, -1 for None."""
        return -1 if word is None else self.known.setdefault(word, len(self.known))


def _code_units(text: str) -> Callable[[int], int]:
    """A function from character offsets to offsets in UTF-16 code units."""
    if text.isascii():
        return lambda at: at
    wide = [at for at, one in enumerate(text) if ord(one) > 0xFFFF]
    return lambda at: at + bisect_left(wide, at)


def _claim_columns(claims: Sequence[Claim], docs: Mapping[str, int], texts: Mapping[str, str]) -> dict[str, Any]:
    """One list a field; texts that repeat are places in the lists of `words`."""
    words = {name: _Words() for name in ("who", "what", "shown", "day", "about")}
    who, what, shown, day, about = (words[name].place for name in words)
    columns: dict[str, list[Any]] = {name: [] for name in _COLUMNS}
    units: dict[str, Callable[[int], int]] = {}
    for claim in claims:
        text = texts.get(claim.doc_id)
        if text is not None and claim.doc_id not in units:
            units[claim.doc_id] = _code_units(text)
        at = units.get(claim.doc_id, _same)
        sentence = None if text is None else sentence_span(claim, text)
        row = (
            docs[claim.doc_id],
            at(claim.start),
            at(claim.end) - at(claim.start),
            about(claim.text) if text is None else -1,
            about(claim.sentence) if sentence is None else [at(sentence[0]), at(sentence[1])],
            who(claim.company),
            who(claim.product),
            what(claim.metric),
            what(claim.role),
            what(claim.status),
            what(claim.section),
            int(claim.superseded),
            shown(value_words(claim, period=False, usd=False)),
            shown(shown_unit(claim.unit, claim.per)),
            shown(shown_period(claim.period_start, claim.period_end)),
            shown(amount_in(claim.value_usd, "USD") if claim.unit != "USD" else None),
            _number(claim.low),
            _number(claim.high),
            day(None if claim.period_start is None else claim.period_start.isoformat()),
            day(None if claim.period_end is None else claim.period_end.isoformat()),
            about(claim.attribution),
            about(", ".join(filter(None, (claim.region, *claim.scope))) or None),
            round(100 * claim.confidence),
        )
        for column, cell in zip(columns.values(), row, strict=True):
            column.append(cell)
    return {"words": {name: list(one.known) for name, one in words.items()}, **columns}


_COLUMNS = (
    "doc", "start", "length", "text", "sentence", "company", "product", "metric", "role", "status", "section", "old",
    "value", "unit", "period", "usd", "low", "high", "from", "to", "attribution", "scope", "confidence",
)  # fmt: skip


def _same(at: int) -> int:
    return at


def _number(value: float | None) -> float | int | None:
    return None if value is None else shortest(value)


def sentence_span(claim: Claim, text: str) -> tuple[int, int] | None:
    """Where the sentence of a claim stands in the text; None if it is not there as it is."""
    start = text.find(claim.sentence, max(claim.end - len(claim.sentence), 0)) if claim.sentence else -1
    return (start, start + len(claim.sentence)) if 0 <= start <= claim.start else None
