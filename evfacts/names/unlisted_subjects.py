"""Unknown words that act like companies: as subject of what companies do, in lists and tables of companies."""

from __future__ import annotations

import re
from collections import defaultdict

from evfacts.names.document import Document
from evfacts.names.findings import Findings, Known, Unlisted, is_code, is_no_code, is_of_office, occurrences

_AND = re.compile(r", | and | or | & |, and |/| plus ")
_AGE = re.compile(r",? \d\d,")
_CELL = re.compile(r"[^\n|\t]{2,25}?(?= {2,}|\t| ?\||\.{3,}| \.{2,})")
_NOT_BEFORE = frozenset({"in", "near", "at", "the", "a", "an", "st", "de", "van", "von"})


def find_subjects(findings: Findings) -> None:
    """Add unknown capitalised words that the text uses as it uses companies."""
    document = findings.document
    stretches: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in findings.segments:
        if not findings.taken(start, end):
            stretches[document.folded[start:end]].append((start, end))
    known: list[Known | Unlisted] = [*findings.known, *findings.found]
    companies = [item for item in known if item.label == "COMPANY" and not item.body]
    starts, ends = {item.start for item in companies}, {item.end for item in companies}
    tables = any(_in_cell(document, start) for start in starts)
    for printed, places in stretches.items():
        if not _may_be_company(findings, printed):
            continue
        sure = any(_listed(document, start, end, starts, ends) for start, end in places)
        sure = sure or (tables and any(_in_cell(document, start) for start, _ in places))
        if not sure:
            acting = sum(_acting(findings, start, end) for start, end in places)
            sure = acting > 1 or (acting > 0 and (_odd(printed) or any(document.telling(s) for s, _ in places)))
        if sure and not _otherwise_used(findings, printed):
            findings.add(*places[0], "COMPANY")


def _may_be_company(findings: Findings, printed: str) -> bool:
    """Whether the letters and words by themselves could be a company's name."""
    words = printed.split(" ")
    low = [word.lower() for word in words]
    naming = findings.naming
    if len(words) > 3 or len(printed) < 3 or "'" in printed:
        return False
    if low[0] in naming.first_names or low[-1] in naming.not_products or low[0] in naming.not_products:
        return False
    if any(word in naming.body_words or word in naming.people for word in low):
        return False
    if any(word in naming.vehicle_nouns or word in naming.firm_cues or word in naming.company_verbs for word in low):
        return False
    return not (any(map(is_code, words)) or any(map(is_no_code, words)))


def _otherwise_used(findings: Findings, printed: str) -> bool:
    """Whether the text uses the word as a person, a place, or an ordinary word in small letters."""
    folded = findings.document.folded
    if " " not in printed and next(occurrences(folded, printed.lower()), None) is not None:
        return True
    return any(_in_other_name(findings, start, end) for start, end in occurrences(folded, printed))


def _in_other_name(findings: Findings, start: int, end: int) -> bool:
    """Whether a person or a place is meant: a given name, a title, 'in' or 'the' before, an age after."""
    document, naming = findings.document, findings.naming
    if _AGE.match(document.folded, end) or is_of_office(document, start):
        return True
    before_start, before = document.word_before(start)
    if document.folded[before_start + len(before) : start] != " ":
        return False
    low = before.lower().rstrip(".")
    if low in naming.first_names or low in naming.people or low in naming.body_cues or low in _NOT_BEFORE:
        return True
    return before[:1].isupper() and document.line_case(start) == "plain" and not findings.plain(before)


def _odd(printed: str) -> bool:
    """Letters that ordinary words and surnames do not have: all capitals, or one inside."""
    return (printed.isupper() and len(printed) < 6) or any(letter.isupper() for letter in printed[1:].replace(" ", ""))


def _acting(findings: Findings, start: int, end: int) -> bool:
    """Whether a company's verb or possession follows."""
    document, folded = findings.document, findings.document.folded
    if document.line_case(start) != "plain":
        return False
    _, after = document.word_after(end)
    if folded.startswith("'s ", end):
        return after.lower() in findings.naming.company_goods
    return after in findings.naming.company_deeds and " " not in folded[start:end]


def _listed(document: Document, start: int, end: int, starts: set[int], ends: set[int]) -> bool:
    """Whether a known company stands right before or after with 'and' or a comma between, in plain text."""
    folded = document.folded
    for gap in range(1, 7):
        before, after = folded[start - gap : start], folded[end : end + gap]
        # "BYD, Wuhan": a comma alone may lead on to anything, so something must close the list.
        follows = start - gap in ends and _AND.fullmatch(before) and (before != ", " or _closes(folded, end))
        leads = end + gap in starts and _AND.fullmatch(after) and after != ", "
        if follows or leads:
            return document.line_case(start) == "plain"
    return False


def _closes(folded: str, end: int) -> bool:
    return folded.startswith((" and ", ", and ", " or "), end)


def _in_cell(document: Document, start: int) -> bool:
    """Whether a stretch opens a row of a table: first on its line, with a column's gap after it."""
    line = document.folded.rfind("\n", 0, start) + 1
    if document.folded[line:start].strip(" |*•-"):
        return False
    return _CELL.match(document.folded, start) is not None
