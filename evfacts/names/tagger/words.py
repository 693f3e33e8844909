"""What a word by itself tells: its make, the word lists that have it, the cues that it gives as a neighbour."""

from __future__ import annotations

import re
from functools import lru_cache

from evfacts.lexicons.naming import load_naming
from evfacts.names.cues import NOT_CODE
from evfacts.names.document import fold_letters

_SHAPES = re.compile(r"[A-Z]+|[a-z]+|\d+")


def national(word: str) -> bool:
    """Whether a word is the adjective of a country, or its plural for the people ('Canadians')."""
    nationalities = load_naming().nationalities
    return word in nationalities or (word.endswith("s") and word[:-1] in nationalities)


@lru_cache(maxsize=8192)
def make(shape: str, length: int, classes: tuple[str, ...], alone: str, place: str) -> tuple[str, ...]:
    """Features of a token by itself: its letters, its classes and its place in the run."""
    sort = "+".join(classes)
    return (
        "bias",
        f"pos={alone}",
        f"shape={shape}",
        f"pos={alone}|shape={shape}",
        f"len={length}",
        *classes,
        *[f"{alone}|{name}" for name in classes],
        f"sort={sort}",
        f"sort={sort}|{alone}|{place}",
        f"sort={sort}|{shape}",
    )


@lru_cache(maxsize=8192)
def beside(side: str, first: str, second: str, classes: tuple[str, ...]) -> tuple[str, ...]:
    """Features of a token's neighbour in the run, by both shapes and the neighbour's classes."""
    other = first if side == "p" else second
    return (f"{side}s={other}", f"{side}s={first}|{second}", *[f"{side}:{name}" for name in classes])


@lru_cache(maxsize=16384)
def mark(word: str) -> str:
    """How a word around a run is told: itself, or its sort where it is a number or has a capital."""
    first = word[0]
    if first.isalpha():
        if first.islower():
            return word
        low = word.lower()
        if low in load_naming().generic:
            return low
        if low in _folded_places() or national(word):
            return "<L>"
        return "<U>"
    if first.isdigit():
        return "<n>"
    if word[-1].isdigit():
        return "<m>"
    return word


@lru_cache(maxsize=8192)
def cues(side: str, nearest: str, second: str, third: str) -> tuple[str, ...]:
    """Classes of the nearest words on one side."""
    naming = load_naming()
    found = []
    near = second if nearest in {"'s", ",", "(", '"', "“", "the", "a", "an", "its"} else ""
    for at, low in ((side, nearest), (side + "2", near)):
        if not low:
            continue
        if low in naming.firm_cues:
            found.append(at + ":firm")
        if low in naming.body_cues or low in naming.body_words:
            found.append(at + ":body")
        if low in naming.vehicle_nouns:
            found.append(at + ":vehicle")
        if low in naming.people:
            found.append(at + ":people")
        if low in naming.sites:
            found.append(at + ":site")
        if side == "p":
            if low in naming.product_leads:
                found.append(at + ":lead")
        else:
            if low in naming.company_verbs:
                found.append(at + ":verb")
            if low in naming.company_deeds:
                found.append(at + ":deed")
            if low in naming.company_goods:
                found.append(at + ":goods")
            if low in naming.product_followers:
                found.append(at + ":follower")
    if nearest in {",", "and", "or", "&", "/"}:
        found.append(f"{side}list={second if second[0] == '<' else 'w'}")
    marks = (nearest, second, third)
    if "<C>" in marks:
        found.append(side + "near=C")
    if "<P>" in marks:
        found.append(side + "near=P")
    return tuple(found)


@lru_cache(maxsize=8192)
def listed_classes(word: str) -> tuple[str, ...]:
    """The word lists of the package that have a word."""
    naming, low = load_naming(), word.lower()
    found = []
    if low in naming.generic:
        found.append("generic")
    if low in naming.firm_words:
        found.append("firmword")
    if low in naming.firm_words_weak:
        found.append("firmweak")
    if low in naming.extensions:
        found.append("extension")
    if low in naming.body_words:
        found.append("bodyword")
    if low in _folded_places():
        found.append("place")
    if national(word):
        found.append("nationality")
    if low in naming.first_names:
        found.append("first")
    if low in naming.people:
        found.append("people")
    if low in naming.not_products:
        found.append("notproduct")
    if low in naming.vehicle_nouns:
        found.append("vehicle")
    if low in naming.company_verbs:
        found.append("verb")
    if low in naming.sites:
        found.append("site")
    if naming.trims.fullmatch(" " + word):
        found.append("trim")
    if NOT_CODE.fullmatch(word):
        found.append("notcode")
    return tuple(found)


@lru_cache(maxsize=1)
def _folded_places() -> frozenset[str]:
    return frozenset(fold_letters(place) for place in load_naming().places)


@lru_cache(maxsize=8192)
def shape(word: str) -> str:
    """The make of a word: 'Xx', 'XX', 'Xx9', 'Xx-Xx'."""
    parts = []
    for match in _SHAPES.finditer(word):
        part = match.group()
        one = "9" if part[0].isdigit() else "X" if part[0].isupper() else "x"
        parts.append(one * min(len(part), 2) if one == "X" else one)
    joined = "".join(parts)
    return joined + ("-" if "-" in word else "") + ("&" if "&" in word else "") + ("." if "." in word else "")
