"""What a word by itself tells: its make, the word lists that have it, the cues that it gives as a neighbour."""

from __future__ import annotations

import re
from functools import lru_cache

from evfacts.lexicons.naming import load_naming
from evfacts.names.cues import NOT_CODE
from evfacts.names.document import fold_letters

_SHAPES = re.compile(r"[A-Z]+|[a-z]+|\d+")
_LENT_BEFORE = frozenset({"first", "place", "bodyword", "people"})
_NOT_LENT_AFTER = frozenset({"unknown", "small", "common", "generic"})


def national(word: str) -> bool:
    """Whether a word is the adjective of a country, or its plural for the people ('Canadians')."""
    nationalities = load_naming().nationalities
    return word in nationalities or (word.endswith("s") and word[:-1] in nationalities)


def make(shape: str, length: int, classes: tuple[str, ...], alone: str, place: str, size: int) -> tuple[str, ...]:
    """Features of a token by itself: its letters, its classes and its place in a run of `size` words."""
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
        f"{sort}|rlen={size}",
    )


def of_run(
    case: str, shapes: tuple[str, ...], count: int, named: str, density: int, apposition: str | None, age: bool
) -> tuple[str, ...]:
    """Features of a run as a whole, with the names that its sentence and its document have."""
    return (
        f"case={case}",
        f"rshape={'_'.join(shapes)}",
        f"rlen={min(count, 5)}",
        f"sentence={named}",
        f"document={density}",
        *([f"appos={apposition}"] if apposition else ()),
        *(["age"] if age else ()),
    )


def near(side: str, word: str, told: tuple[str, ...], classes: tuple[str, ...]) -> tuple[str, ...]:
    """Features of the nearest word and the cues on one side of a run, by themselves and by a token's classes."""
    sort = "+".join(classes)
    return (
        f"r{side}={word}",
        *["r" + cue for cue in told],
        f"{sort}|r{side}={word}",
        *[f"{sort}|{cue}" for cue in told],
    )


def neighbour(side: str, word: str, told: tuple[str, ...], apposition: str | None) -> tuple[str, ...]:
    """Features of the first or last token of a run: the word outside of it, the cues there, what is in apposition."""
    return (f"{side}={word}", *told, *([f"appos={apposition}"] if apposition else ()))


def opening_cues(told: tuple[str, ...]) -> tuple[str, ...]:
    """Features of a token that opens its sentence, by the cues after its run."""
    return ("opening", *[f"opening|{cue}" for cue in told])


def known_before(label: str, shapes: tuple[str, ...], classes: tuple[str, ...]) -> tuple[str, ...]:
    """Features of a known name that a run may make longer, by the run's shapes and the classes of its first word."""
    base = f"base={label}"
    return (base, f"{base}|{shapes[0]}", *[f"{base}|{name}" for name in classes], f"{base}|{'_'.join(shapes)}")


def beside(side: str, first: str, second: str, classes: tuple[str, ...]) -> tuple[str, ...]:
    """Features of a token's neighbour in the run, by both shapes and the neighbour's classes."""
    other = first if side == "p" else second
    return (f"{side}s={other}", f"{side}s={first}|{second}", *[f"{side}:{name}" for name in classes])


def lent_before(classes: tuple[str, ...]) -> tuple[str, ...]:
    """What the token before lends: few of its classes tell of the next one."""
    return tuple("p:" + name for name in classes if name in _LENT_BEFORE)


def lent_after(classes: tuple[str, ...]) -> tuple[str, ...]:
    """What the token after lends: its classes, unless they say little."""
    return tuple("n:" + name for name in classes if name not in _NOT_LENT_AFTER)


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
