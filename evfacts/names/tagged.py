"""The names of a trained model among those of lexicon and rules."""

from __future__ import annotations

from collections import defaultdict

from evfacts.lexicons.naming import load_naming
from evfacts.names.document import Document
from evfacts.names.findings import Findings, Known, Unlisted, is_of_office, occurrences
from evfacts.names.tagger.loading import Tagger
from evfacts.names.tagger.runs import find_runs, number_of
from evfacts.names.tagger.words import national
from evfacts.schema import Name

LEAST = {"COMPANY": 0.5, "PRODUCT": 0.5}
"""Least probability at which a name counts."""


def tagged(document: Document, names: list[Name], tagger: Tagger) -> list[Unlisted]:
    """The names that a model finds where a number stands and some capitalised words are unexplained.

    What is found once is then found wherever it is repeated, as with names found by rule.
    """
    doubtful = doubtful_sentences(document, names)
    if not doubtful:
        return []
    by_form: dict[tuple[str, str], list[float]] = defaultdict(list)
    places: dict[str, tuple[int, int]] = {}
    for item in tagger.tag(document, names, doubtful):
        printed = document.text[item.start : item.end]
        by_form[printed, item.label].append(item.chance)
        places.setdefault(printed, (item.start, item.end))
    best: dict[str, tuple[float, str]] = {}
    for (printed, label), chances in by_form.items():
        if label == "COMPANY" and (
            _is_person(printed)
            or _is_ordinary(printed)
            or _is_office(printed)
            or _is_surname(document, printed)
            or is_of_office(document, places[printed][0])
        ):
            continue
        if max(chances) >= LEAST[label]:
            best[printed] = max(best.get(printed, (0.0, "")), (sum(chances), label))
    if not best:
        return []
    findings = Findings(
        document, [Known(name.start, name.end, name.label, name.id, name.kind == "body") for name in names]
    )
    makers = {name.end: name.id for name in names if name.label == "COMPANY"}
    for printed in sorted(best, key=lambda form: places[form]):
        start, end = places[printed]
        label = best[printed][1]
        for begin, stop in occurrences(document.text, printed):
            known = findings.covering(begin, stop)
            if known is not None and (known.start, known.label) == (begin, label) and known.end < stop:
                findings.add(begin, stop, label, base=begin)
        if not findings.taken(start, end):
            maker = makers.get(start - 1) or makers.get(start - 3) if label == "PRODUCT" else None
            findings.add(start, end, label, maker=maker)
    findings.repeat()
    return sorted(findings.found, key=lambda item: item.start)


def _is_person(printed: str) -> bool:
    """Whether a name is a given name and one or two more ("Elon Musk", not "Robin Motors")."""
    naming = load_naming()
    first, *rest = printed.lower().split(" ")
    return (
        0 < len(rest) < 3 and first in naming.first_names and rest[-1] not in naming.firm_words_weak | naming.firm_words
    )


def _is_office(printed: str) -> bool:
    """Whether a ministry, commission or association is named ("Finance Ministry")."""
    return printed.lower().rpartition(" ")[2] in load_naming().body_words


def _is_surname(document: Document, printed: str) -> bool:
    """Whether the text calls a person by the name: "Pawan Goenka, MD", later "according to Goenka"."""
    if not printed.isalpha():
        return False
    naming = load_naming()
    before = (document.word_before(start)[1].lower() for start, _ in occurrences(document.folded, printed))
    return any(word in naming.first_names for word in before)


def _is_ordinary(printed: str) -> bool:
    """Whether a headline in capitals reads like a name: "EV Charging Company Raises", "Battery Electric Vehicles"."""
    naming = load_naming()
    words = [word.strip("()").lower() for word in printed.split(" ")]
    generic = naming.generic | naming.firm_words_weak
    verb = words[-1] in naming.company_verbs
    return len(words) > 2 - verb and all(word in generic for word in (words[:-1] if verb else words))


def doubtful_sentences(document: Document, names: list[Name]) -> list[tuple[int, int]]:
    """The sentences that hold a number and capitalised words that no name and no rule explains.

    Where every capitalised word is a known name or a generic word ("June", "Chinese"), the subject is
    certain, and a model has nothing to add.
    """
    naming = load_naming()
    found: list[tuple[int, int]] = []
    start = end = 0
    settled = True
    for run in find_runs(document, names):
        place = run[0].start
        if place >= end:
            start, end = document.sentence_start(place), document.sentence_end(place)
            settled = not number_of(document.text, start, end)
        if settled:
            continue
        for token in run:
            if not (token.known or token.text.lower() in naming.generic or national(token.text)):
                found.append((start, end))
                settled = True
                break
    return found
