"""Unknown words that act like companies: as subject of what companies do, in lists and tables of companies."""

from __future__ import annotations

import re
from collections import defaultdict

from evfacts.names.cues import CODE, NOT_CODE
from evfacts.names.document import Document
from evfacts.names.findings import Findings

_AND = re.compile(r"(?:, | and | or | & |, and |/| plus | like )$")
_THEN_AND = re.compile(r"(?:, | and | or | & |, and |/)$")
_CELL = re.compile(r"[^\n|\t]{2,25}?(?= {2,}|\t| ?\||\.{3,}| \.{2,})")
_NOT_BEFORE = frozenset({"in", "near", "at", "the", "a", "an", "st", "de", "van", "von"})


def find_subjects(findings: Findings) -> None:
    """Add unknown capitalised words that the text uses as it uses companies."""
    stretches: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in findings.segments:
        if not findings.taken(start, end):
            stretches[findings.document.folded[start:end]].append((start, end))
    companies = [item for item in (*findings.known, *findings.found) if item.label == "COMPANY" and not item.body]
    starts, ends = {item.start for item in companies}, {item.end for item in companies}
    tables = any(_in_cell(findings.document, start) for start in starts)
    for printed, places in stretches.items():
        if not _may_be_company(findings, printed, places):
            continue
        listed = sum(_listed(findings, start, end, starts, ends) for start, end in places)
        acting = sum(_acting(findings, start, end) for start, end in places)
        cells = sum(_in_cell(findings.document, start) for start, _ in places) if tables else 0
        telling = sum(findings.document.telling(start) for start, _ in places)
        sure = listed or cells or acting > 1 or (acting and telling) or (acting and _odd(printed))
        if sure:
            findings.add(*places[0], "COMPANY")


def _may_be_company(findings: Findings, printed: str, places: list[tuple[int, int]]) -> bool:
    words = printed.split(" ")
    low = [word.lower() for word in words]
    naming = findings.naming
    if len(words) > 3 or len(printed) < 3 or any(CODE.fullmatch(w) or NOT_CODE.fullmatch(w) for w in words):
        return False
    if low[0] in naming.first_names or low[-1] in naming.not_products or low[0] in naming.not_products:
        return False
    if any(word in naming.body_words or word in naming.people for word in low):
        return False
    if any(word in naming.vehicle_nouns or word in naming.firm_cues or word in naming.company_verbs for word in low):
        return False
    if "'" in printed or any(
        _in_other_name(findings, start, start + len(printed)) for start in _all(findings, printed)
    ):
        return False
    # A word that the text also prints small is an ordinary one.
    return len(words) > 1 or re.search(rf"(?<![\w-]){re.escape(low[0])}(?![\w-])", findings.document.folded) is None


def _all(findings: Findings, printed: str) -> list[int]:
    return [match.start() for match in re.finditer(rf"(?<![\w-]){re.escape(printed)}(?!\w)", findings.document.folded)]


def _in_other_name(findings: Findings, start: int, end: int) -> bool:
    """Whether a person or a place is meant: a given name, a title, 'in' or 'the' before, an age after."""
    document, naming = findings.document, findings.naming
    before_start, before = document.word_before(start)
    if re.match(r",? \d\d,", document.folded[end : end + 6]):
        return True
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


def _listed(findings: Findings, start: int, end: int, starts: set[int], ends: set[int]) -> bool:
    """Whether a known company stands right before or after with 'and' or a comma between, in plain text."""
    document, folded = findings.document, findings.document.folded
    if document.line_case(start) != "plain":
        return False
    for gap in (2, 4, 5, 6, 1, 3):
        if start - gap in ends and _AND.fullmatch(folded[start - gap : start]):
            # "BYD, Wuhan": a comma alone may lead on to anything, so something must close the list.
            if folded[start - gap : start] != ", " or _closes(folded, end):
                return True
        if end + gap in starts and _THEN_AND.fullmatch(folded[end : end + gap]):
            if folded[end : end + gap] != ", ":
                return True
    return False


def _closes(folded: str, end: int) -> bool:
    return folded.startswith((" and ", ", and ", " or "), end)


def _in_cell(document: Document, start: int) -> bool:
    """Whether a stretch opens a row of a table: first on its line, with a column's gap after it."""
    line = document.folded.rfind("\n", 0, start) + 1
    if document.folded[line:start].strip(" |*•-"):
        return False
    return _CELL.match(document.folded, start) is not None
