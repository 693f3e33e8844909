"""Products that no list has: "the Zenvolt Z1", "its first car, the M-Byte", "the EX30 and the QX9"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from evfacts.names.cues import (
    HYPHENED,
    LISTED,
    NAMED_AS,
    NOUN_THEN,
    NUMBERED,
    ORDER_OF,
    PRODUCT_LEAD_ENDS,
    STRONG_LEADS,
)
from evfacts.names.document import Document
from evfacts.names.findings import Findings, Known, Unlisted, is_code, is_no_code, words_of

_ARTICLES = frozenset({"the", "its", "a", "an", "new"})
_AMOUNT = re.compile(r" [PR]\d{1,3}$")
_COUNTED = re.compile(r"\d (?:[a-z-]+ )?$")


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A stretch of capitalised words that may be a product, with what stands around it."""

    start: int
    end: int
    words: list[str]
    code: bool
    before: str
    after: str
    after_end: int
    noun: str | None
    """Product kind of the noun right after; '' for any; None where there is no such noun."""


def find_products(findings: Findings) -> None:
    """Add the unlisted products of a document."""
    _numbered(findings)
    names: list[Known | Unlisted] = [*findings.known, *findings.found]
    companies = {item.end: item for item in names if item.label == "COMPANY"}
    product_ends = sorted(item.end for item in names if item.label == "PRODUCT")
    for segment in findings.segments:
        for start, end in _uncovered(findings, *segment):
            candidate = _candidate(findings, start, end)
            if candidate is None:
                continue
            maker = companies.get(start - 1) or companies.get(start - 3)
            if maker is not None and findings.document.folded[maker.end : start] in (" ", "'s ", "-"):
                _beside_maker(findings, candidate, maker)
            else:
                _by_itself(findings, candidate, product_ends)


def _numbered(findings: Findings) -> None:
    """'the Atto 3', 'VinFast's VF 9': a word and a small number that the text uses as a model's name."""
    document = findings.document
    places: dict[str, list[tuple[int, int]]] = {}
    for match in NUMBERED.finditer(document.folded):
        word = match.group(1)
        if not findings.plain(word) and word.lower() not in findings.naming.company_verbs:
            places.setdefault(match.group(), []).append(match.span())
    begun = {document.folded[item.start : item.end].split(" ")[0] for item in findings.known if item.label == "PRODUCT"}
    for printed, spans in places.items():
        if printed.split(" ")[0] in begun:
            continue
        if any(findings.taken(*span) for span in spans):
            continue
        leads = sum(document.word_before(start)[1].lower() in _ARTICLES for start, _ in spans)
        if leads or len(spans) > 1:
            findings.add(*spans[0], "PRODUCT")


def _uncovered(findings: Findings, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of words of a segment that hold no name yet."""
    part: list[tuple[int, int]] = []
    for first, last in (*words_of(findings.document.folded, start, end), (end, end)):
        if first < last and not findings.taken(first, last):
            part.append((first, last))
        elif part:
            yield part[0][0], part[-1][1]
            part = []


def _candidate(findings: Findings, start: int, end: int) -> _Candidate | None:
    document, naming, folded = findings.document, findings.naming, findings.document.folded
    if document.line_case(start) == "upper":
        return None
    end = _before_amount(folded, start, _singular(findings, start, end))
    words = folded[start:end].split(" ")
    low = [word.lower() for word in words]
    if len(words) > 3 or any(word in naming.body_words or word in naming.not_products for word in low):
        return None
    if any(map(is_no_code, words)):
        return None
    after_end, after = document.word_after(end + 1 if folded[end : end + 1] == '"' else end)
    return _Candidate(
        start,
        end,
        words,
        any(map(is_code, words)),
        document.word_before(start)[1],
        after,
        after_end,
        naming.vehicle_nouns.get(after.lower()) if after else None,
    )


def _before_amount(folded: str, start: int, end: int) -> int:
    """Where a name ends before an amount in pesos or rand ("VF 6 Plus P1,529,000")."""
    amount = _AMOUNT.search(folded, start, end)
    if (
        amount is not None
        and amount.start() > start
        and folded[end : end + 1] in ",."
        and folded[end + 1 : end + 2].isdigit()
    ):
        return amount.start()
    return end


def _singular(findings: Findings, start: int, end: int) -> int:
    """Where a name ends without its plural s: after a code ('EU5s'), or in '10,000 Mavericks'."""
    text = findings.document.text
    if text[end - 1] != "s" or end - start < 3:
        return end
    counted = _COUNTED.search(findings.document.folded, max(0, start - 20), start)
    return end - 1 if text[end - 2].isdigit() or counted else end


def _beside_maker(findings: Findings, candidate: _Candidate, maker: Known | Unlisted) -> None:
    """'Roewe Ei5', 'the Nissan Juke', 'Zenvolt's Rapid scooter'."""
    document = findings.document
    firm = findings.firm(candidate.words[-1].lower())
    company_id = maker.id if isinstance(maker, Known) else None
    small = candidate.after.islower() or candidate.after.isupper()
    if candidate.words[0].lower() in findings.naming.company_verbs:
        return
    if candidate.code or (candidate.noun is not None and small):
        if not firm or candidate.noun is not None:
            findings.add(candidate.start, candidate.end, "PRODUCT", candidate.noun or None, maker=company_id)
        return
    if _possessed(findings, candidate, maker) and not firm:
        findings.add(candidate.start, candidate.end, "PRODUCT", maker=company_id)
        return
    _, lead = document.word_before(maker.start)
    if (
        (lead.lower() in {"the", "a", "an", "new", "its", "electric"} or lead[:1].isdigit())
        and lead
        and document.folded[maker.end] != "'"
        and document.line_case(candidate.start) == "plain"
        and not firm
        and len(candidate.words) < 3
        and not candidate.after[:1].isupper()
    ):
        findings.add(candidate.start, candidate.end, "PRODUCT", maker=company_id)


def _possessed(findings: Findings, candidate: _Candidate, maker: Known | Unlisted) -> bool:
    """'Ford's Maverick, which', 'Honda's Prologue is': one word, and what follows speaks of a product."""
    folded = findings.document.folded
    if folded[maker.end] != "'" or len(candidate.words) > 1 or len(candidate.words[0]) < 4:
        return False
    if findings.document.line_case(candidate.start) != "plain" or findings.plain(candidate.words[0]):
        return False
    _, beyond = findings.document.word_after(candidate.end + 1)
    if folded[candidate.end : candidate.end + 1] == "," and beyond and findings.plain(beyond):
        return False  # "LG's Holland, Michigan, plant"
    return folded[candidate.end : candidate.end + 1] in {",", ")", "("} or (
        candidate.after.lower() in findings.naming.product_followers and candidate.after.islower()
    )


def _by_itself(findings: Findings, candidate: _Candidate, product_ends: list[int]) -> None:
    document, naming = findings.document, findings.naming
    start, end, before = candidate.start, candidate.end, candidate.before.lower()
    if document.line_case(start) != "plain" or findings.firm(candidate.words[-1].lower()):
        return
    if candidate.before == "The" and candidate.code and candidate.after.islower() and candidate.after.endswith("s"):
        findings.add(start, end, "PRODUCT", candidate.noun or None)
        return
    if not before or not document.telling(start) or (before not in PRODUCT_LEAD_ENDS and not candidate.code):
        return
    if candidate.noun is not None and document.word_after(candidate.after_end)[1].lower() in naming.sites:
        return
    if candidate.code and before in _ARTICLES and candidate.after.lower() not in naming.code_nouns:
        findings.add(start, end, "PRODUCT", candidate.noun or None)
        return
    window = document.folded[max(0, start - 60) : start]
    if candidate.noun and before in naming.product_leads and (candidate.code or before in STRONG_LEADS):
        findings.add(start, end, "PRODUCT", candidate.noun)
        return
    named = NOUN_THEN.search(window) if before == "the" else None
    if named is not None and named.group(1) in naming.vehicle_nouns:
        findings.add(start, end, "PRODUCT", naming.vehicle_nouns[named.group(1)] or None)
        return
    if NAMED_AS.search(window):
        label = _named_label(findings, window)
        if label is not None:
            findings.add(start, end, label)
        return
    hyphened = HYPHENED.fullmatch(document.folded[start:end]) is not None
    bracketed = before == "the" and (candidate.code or hyphened) and document.folded.startswith(" (", end)
    if bracketed or (candidate.code and (_ordered(window) or _listed(document, start, product_ends))):
        findings.add(start, end, "PRODUCT")


def _ordered(window: str) -> bool:
    """'11,540 units of the', 'orders for its'."""
    return (" of " in window or " for " in window) and ORDER_OF.search(window) is not None


def _listed(document: Document, start: int, product_ends: list[int]) -> bool:
    """Whether another product stands right before, with 'and' or a comma between."""
    return any(LISTED.fullmatch(document.folded[end:start]) for end in product_ends if 0 < start - end < 10)


def _named_label(findings: Findings, window: str) -> str | None:
    """What 'a scooter called', 'a unit named' announces."""
    naming = findings.naming
    nouns = [
        word
        for word in window.lower().replace(",", "").split()[-7:]
        if word in naming.vehicle_nouns or word in naming.firm_cues
    ]
    if not nouns:
        return None
    return "PRODUCT" if nouns[-1] in naming.vehicle_nouns else "COMPANY"
