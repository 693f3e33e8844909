"""Articles in parts: lines that name one product or company and nothing else head the paragraphs below them.

"Hyundai Kona Electric", a line of its own, tells what "It takes six hours to charge" is about. One such line may be
anything; two or more of different names are the heads of a list of models or firms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from evfacts.schema import Name, Section, SectionKind

_LONGEST = 60
"""Characters that a heading may have."""
_HEADS_SOMETHING_ELSE = re.compile(r"[^\W\d_][^:\d.!?;\"”]{2,58}").fullmatch
"""A line of words alone, shorter than a paragraph."""
_RANK = re.compile(r"^(?:#?\d{1,2}[.):]?|[-–•*]|No\. ?\d{1,2}:?)\s+")
_MORE = re.compile(r"[^\W\d_]+|\d+")
_WORDS = frozenset({
    "electric", "ev", "suv", "all", "new", "the", "electrified", "car", "hatchback", "sedan", "saloon", "scooter",
    "long", "range", "review", "edition", "inc", "ltd", "motors", "motor", "and", "group",
})  # fmt: skip
"""What a heading may hold beside names."""
_EXTRA = 3

Heads = list[tuple[str | None, str | None]]
"""A section's company and product by its heading."""


def headed(text: str, sections: Sequence[Section], names: Sequence[Name]) -> Heads:
    """The company and the product that head each section, or None for each where no heading does.

    Args:
        text: the article.
        sections: its parts, in order.
        names: companies and products, with offsets into the text.
    """
    none: Heads = [(None, None)] * len(sections)
    told = [_heading(text, section, names) for section in sections]
    for label in (1, 0):  # products first: a line with both heads what is told of the product
        found = {head[label] for head in told if head is not None and head[label] is not None}
        if len(found) > 1:
            break
    else:
        return none
    heads: Heads = []
    current: tuple[str | None, str | None] = (None, None)
    for section, head in zip(sections, told, strict=True):
        words = text[section.start : section.end].strip()
        if head is not None:
            current = head
        elif section.kind is SectionKind.BODY and _HEADS_SOMETHING_ELSE(words):
            current = (None, None)  # "Conclusion", but not "Price: From £25,680"
        heads.append((None, None) if head is not None else current)
    return heads


def _heading(text: str, section: Section, names: Sequence[Name]) -> tuple[str | None, str | None] | None:
    """(company, product) of a line that is a heading."""
    if section.kind not in (SectionKind.BODY, SectionKind.LIST):
        return None
    line = text[section.start : section.end]
    words = line.strip()
    if not words or len(words) > _LONGEST or "\n" in words or words[-1] in ".!?;,":
        return None
    inside = [name for name in names if section.start <= name.start and name.end <= section.end]
    products = {name.canonical for name in inside if name.label == "PRODUCT"}
    companies = {name.canonical for name in inside if name.label == "COMPANY" and name.kind != "body"}
    if len(products) > 1 or len(companies) > 1 or not (products or companies):
        return None
    rest = line
    for name in sorted(inside, key=lambda one: -one.start):
        rest = rest[: name.start - section.start] + " " + rest[name.end - section.start :]
    more = _MORE.findall(_RANK.sub("", rest.strip() + " ").lower())
    if len(more) > _EXTRA or any(word not in _WORDS for word in more):
        return None
    return next(iter(companies), None), next(iter(products), None)
