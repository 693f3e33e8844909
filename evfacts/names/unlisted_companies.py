"""Companies that no list has: "Zenvolt Mobility Pvt Ltd", "startup Zenvolt", "Zenvolt, a maker of scooters"."""

from __future__ import annotations

import re

from evfacts.names.cues import (
    ACRONYM,
    APPOSITION,
    ARM,
    BY_PERSON,
    CAMEL,
    CLAUSE_WORDS,
    FIRM_LEAD,
    LEAD_ENDS,
    SAME_FIRM,
    SINGLE,
    TICKER,
    UNPOSSESSED,
)
from evfacts.names.findings import Findings, Known, is_code, is_of_office, occurrences

_PERSON = "person"
_COMPANY = "company"


def find_companies(findings: Findings) -> None:
    """Add the unlisted companies of a document, and products in apposition ("the M-Byte, an SUV")."""
    for start, end in findings.segments:
        covering = findings.covering(start, end)
        if covering is not None:
            _extend(findings, covering, start, end)
        else:
            _judge(findings, start, end)
    _arms(findings)
    _protagonists(findings)


def _judge(findings: Findings, start: int, end: int) -> None:
    document, naming, folded = findings.document, findings.naming, findings.document.folded
    words = folded[start:end].split(" ")
    case = document.line_case(start)
    if len(words) > 5 or case == "upper":
        return
    before_start, before = document.word_before(start)
    low_before = before.lower()
    if low_before in naming.body_cues or any(word.lower() in naming.body_words for word in words):
        return
    follows = folded[end : end + 1]
    if (follows == " " or follows == ",") and (naming.legal_after.match(folded, end) or TICKER.match(folded, end)):
        _add(findings, start, end)
        return
    if case == "title" or low_before in naming.first_names or words[0].lower() in naming.first_names:
        return
    if (
        low_before in naming.firm_cues
        and before == low_before
        and folded[start - 1] == " "
        and folded[before_start + len(before)] in " ,"
    ):
        if not _is_person(folded, words, end):
            _add(findings, start, end)
        return
    last = words[-1].lower()
    if last in naming.firm_words and len(words) > 1:
        _add(findings, start, end)
        return
    apposition = _apposed(findings, end) if follows == " " or follows == "," else None
    if apposition is not None and not (apposition == _COMPANY and len(words) > 3):
        if apposition == _COMPANY:
            _add(findings, start, end)
        elif apposition != _PERSON and len(words) < 4:
            findings.add(start, end, "PRODUCT", apposition)
        return
    led = low_before in LEAD_ENDS and FIRM_LEAD.search(folded, max(0, start - 30), start - 1) is not None
    if last in naming.firm_words_weak and len(words) > 1:
        _, after = document.word_after(end)
        if (
            led
            or before.endswith("'s")
            or after.lower() in naming.company_verbs
            or folded.startswith("'s ", end)
            or follows in {",", ".", ";", ")"}
            or ACRONYM.match(folded, end)
        ):
            _add(findings, start, end)
    elif led and len(words) < 3 and not _is_person(folded, words, end):
        by_person = len(words) > 1 and BY_PERSON.search(folded, max(0, start - 30), start - 1)
        short_code = end - start < 6 and is_code(folded[start:end])
        if not by_person and not short_code:
            _add(findings, start, end)


def _is_person(folded: str, words: list[str], end: int) -> bool:
    """'rival Asha Rao, 54': two words and an age."""
    return len(words) > 1 and re.match(r", \d\d[,.]", folded[end : end + 6]) is not None


def _add(findings: Findings, start: int, end: int) -> None:
    if is_of_office(findings.document, start):
        return
    folded = findings.document.folded
    acronym = ACRONYM.match(folded, end)
    if acronym is None:
        findings.add(start, end, "COMPANY")
        return
    letters = acronym.group(1).upper()
    # "Green Torque Mobility (GTM)": the letters tell that a general word belongs to the name.
    before_start, before = findings.document.word_before(start)
    if before[:1].isupper() and _initials(folded[before_start:end]) == letters:
        start = before_start
    findings.add(start, end, "COMPANY")
    if letters.startswith(_initials(folded[start:end])[:2]):
        findings.add_form(acronym.group(1), findings.document.text[start:end])


def _initials(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Za-z]+", name)).upper()


def _apposed(findings: Findings, end: int) -> str | None:
    """What ', a maker of …' right after a name makes it: a company, a person, a kind of product, or None."""
    folded, naming = findings.document.folded, findings.naming
    match = APPOSITION.match(folded, end)
    if match is None or (folded[end] == " " and not folded.startswith((" (a ", " (an ", " (the "), end)):
        return None
    kind: str | None = None
    beyond = 0
    for word in UNPOSSESSED.findall(match.group())[:9]:
        low = word.lower()
        if low in naming.people:
            return _PERSON
        if low in naming.firm_cues:
            return _COMPANY
        if low in naming.sites:
            return None
        if low in CLAUSE_WORDS or beyond > 1:
            break
        if kind is not None:
            beyond += 1  # "an EV charging company" is none of the vehicles that it deals with
        elif low in naming.vehicle_nouns:
            kind = naming.vehicle_nouns[low] or "car"
    return kind


def _extend(findings: Findings, covering: Known, start: int, end: int) -> None:
    """'NIO Power', 'Ford Credit': a known company with a firm's word after it."""
    if covering.label != "COMPANY" or covering.start != start or covering.end >= end:
        return
    rest = findings.document.folded[covering.end : end].lower().split()
    if not rest or len(rest) > 2 or findings.document.line_case(start) != "plain":
        return
    if len(rest) == 1 and rest[0] in SAME_FIRM:
        findings.extend(start, end, covering.start)
    elif rest[-1] in findings.naming.extensions and all(
        word in findings.naming.extensions or not findings.plain(word) for word in rest
    ):
        findings.add(start, end, "COMPANY", base=covering.start)


def _arms(findings: Findings) -> None:
    """'Tesla China's', 'Neta Auto Thailand, whose': a company's arm in a country counts as the company."""
    document = findings.document
    for item in findings.known:
        if item.label != "COMPANY":
            continue
        match = ARM.match(document.folded, item.end)
        if match is None or match.group(1).lower() not in findings.naming.places:
            continue
        if document.line_case(item.start) == "plain" and document.word_before(item.start)[1].lower() != "in":
            findings.extend(item.start, match.end(1), item.start)


def _protagonists(findings: Findings) -> None:
    """A word with inner capitals, or the headline's subject, that the text keeps coming back to."""
    document, naming, folded = findings.document, findings.naming, findings.document.folded
    opening = SINGLE.match(folded)
    words = dict.fromkeys(match.group() for match in CAMEL.finditer(folded) if len(match.group()) > 5)
    if opening is not None and _opens_headline(findings, opening.end()):
        words[opening.group()] = None
    for word in words:
        low = word.lower()
        if findings.plain(word) or findings.has_form(word):
            continue
        if low in naming.not_products or low in naming.first_names or low in naming.weak_nouns:
            continue
        spans = list(occurrences(folded, word))
        if len(spans) < 2 or any(findings.taken(*span) for span in spans):
            continue
        camel = CAMEL.fullmatch(word) is not None
        told = [span for span in spans if camel or document.line_case(span[0]) == "plain"]
        alone = [span for span in told if not _in_longer_name(findings, *span)]
        articled = any(document.word_before(start)[1].lower() in {"the", "a", "an"} for start, _ in alone)
        if (len(alone) > 1 or (alone and not camel and len(alone) == len(told))) and not (camel and articled):
            findings.add(*alone[0], "COMPANY")


def _opens_headline(findings: Findings, end: int) -> bool:
    _, after = findings.document.word_after(end)
    return after.lower() in findings.naming.company_verbs and (
        after.islower() or findings.document.line_case(0) == "title"
    )


def _in_longer_name(findings: Findings, start: int, end: int) -> bool:
    """Whether another unknown capitalised word stands right before or after, as in a person's name."""
    document, folded = findings.document, findings.document.folded
    before_start, before = document.word_before(start)
    if (
        before[:1].isupper()
        and folded[before_start + len(before) : start] == " "
        and document.telling(start)
        and before.lower() not in findings.naming.generic
    ):
        return True
    return folded[end : end + 1] == " " and folded[end + 1 : end + 2].isupper() and document.line_case(start) == "plain"
