"""Models named by a part of their name: "the 3501" after "Chetak 3501", "the Sealion" after "Sealion 7"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from evfacts.names.document import Document
from evfacts.names.findings import occurrences
from evfacts.schema import Name

_DECIMAL = re.compile(r"[.,]\d")
_GOES_ON = re.compile(r" [A-Z0-9]")


def variants(document: Document, names: Sequence[Name]) -> list[Name]:
    """Mentions of a model by a part of its name, where the text has one model of that part."""
    products = [name for name in names if name.label == "PRODUCT" and name.kind not in ("battery", "cell", "charger")]
    if not products:
        return []
    taken = {(name.start, name.end) for name in names}
    found = [*_rests(document, products), *_shortened(document, products)]
    result: list[Name] = []
    for name in sorted(found, key=lambda item: (item.start, -item.end)):
        if any(start < name.end and name.start < end for start, end in taken):
            continue
        taken.add((name.start, name.end))
        result.append(name)
    return result


def _mention(document: Document, start: int, end: int, like: Name, canonical: str) -> Name:
    return Name(
        start,
        end,
        document.text[start:end],
        "PRODUCT",
        canonical,
        like.id if canonical == like.canonical else None,
        like.kind,
        like.maker,
        "rule",
    )


def _rests(document: Document, products: list[Name]) -> list[Name]:
    """'the 3502', 'the Recon' where the text has 'Chetak 3502', 'F77 Mach 2 Recon'."""
    owners: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in products:
        words = name.text.split(" ")
        if len(words) > 1:
            owners[words[-1]][name.canonical] = name
    found = []
    for rest, by_canonical in owners.items():
        if len(by_canonical) != 1 or (len(rest) < 3 and not rest.isupper()) or (rest.isdigit() and len(rest) < 3):
            continue
        (like,) = by_canonical.values()
        for start, end in occurrences(document.text, rest):
            led = document.word_before(start)[1].lower() in ("the", "its", "of") and document.text[start - 1] == " "
            if start > like.start and led and not _DECIMAL.match(document.text, end):
                found.append(_mention(document, start, end, like, like.canonical))
    return found


def _shortened(document: Document, products: list[Name]) -> list[Name]:
    """'the Sealion' where the text has one 'Sealion 7'."""
    owners: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in products:
        first, _, rest = name.text.partition(" ")
        if rest and len(first) > 4 and first.isalpha() and first[0].isupper() and first != "Model":
            owners[first][name.canonical] = name
    found = []
    for short, by_canonical in owners.items():
        if len(by_canonical) != 1:
            continue
        (like,) = by_canonical.values()
        for start, end in occurrences(document.folded, short):
            if document.word_before(start)[1].lower() == "the" and not _GOES_ON.match(document.folded, end):
                found.append(_mention(document, start, end, like, like.canonical))
    return found
