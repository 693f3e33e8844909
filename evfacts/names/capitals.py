"""Lines in capitals ("KAVERIVOLT UNVEILS THE NEER-1"): names no list has, as the rest of the text writes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from evfacts.names.document import Document
from evfacts.names.findings import occurrences
from evfacts.schema import Name

_SHORTEST = 4
"""Letters of a name that is looked for in capitals; shorter ones are words and units too often."""


def capitals(document: Document, names: Sequence[Name]) -> list[Name]:
    """The names with those of lines in capitals put right.

    A name found elsewhere in the text is found there too, under its own canonical name. What the
    model alone takes for a name in such a line, where every word looks like one, is left out.
    """
    shouted = {name for name in names if name.origin != "lexicon" and _in_capitals(document, name.start)}
    calm = [name for name in names if name.origin != "lexicon" and name not in shouted and not name.text.isupper()]
    if not shouted and not (calm and document.line_case(0) == "upper"):
        return list(names)
    forms: dict[str, Name] = {}
    for name in calm:
        if len(name.text) >= _SHORTEST:
            forms.setdefault(name.text.upper(), name)
    kept = [name for name in names if name not in shouted or name.origin != "model"]
    found = [
        replace(forms[form], start=start, end=end, text=document.text[start:end], origin="rule")
        for form in sorted(forms, key=lambda form: (-len(form), form))
        for start, end in occurrences(document.text, form)
        if _in_capitals(document, start)
    ]
    for name in found:
        others = [one for one in kept if one.start < name.end and name.start < one.end]
        if all(one in shouted for one in others):
            kept = [one for one in kept if one not in others] + [name]
    return sorted(kept, key=lambda name: name.start)


def _in_capitals(document: Document, offset: int) -> bool:
    return document.line_case(offset) == "upper"
