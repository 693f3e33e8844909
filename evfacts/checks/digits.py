"""What printed digits imply, and how a figure would look with another value.

"$88 million" stands for anything from 87.5 to 88.5 million; "350,000" may be exact or rounded to
ten thousands. The strict interval takes the digits at their word, the wide one lets trailing
zeros be rounding (at most 2.5 percent either way) and "about" reach 5 percent either way.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from evfacts.schema import Claim

ABOUT = 0.05
"""How far "about X" may be from X, as a part of X."""

_ROUNDING = 0.025
_NUMBER = re.compile(r"\d[\d.,' \u00a0\u202f]*\d|\d")
_SCALES = {
    "thousand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "lakhs": 1e5,
    "lac": 1e5,
    "million": 1e6,
    "millions": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "m": 1e6,
    "crore": 1e7,
    "crores": 1e7,
    "cr": 1e7,
    "billion": 1e9,
    "billions": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "wan": 1e4,
    "yi": 1e8,
    "万": 1e4,
    "亿": 1e8,
}
_SCALE = re.compile(
    r"(?<![A-Za-z])(thousand|lakhs?|lac|millions?|mn|mln|crores?|cr|billions?|bn|bln|trillion|tn|wan|yi|[kmb](?![a-z/²³])|万|亿)(?![A-Za-z])",
    re.IGNORECASE,
)
_FAMILIES = (("thousand", "million", "billion", "trillion"), ("lakh", "crore"), ("wan", "yi"), ("万", "亿"))
_SHORT = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "mln": "million",
    "b": "billion",
    "bn": "billion",
    "bln": "billion",
    "tn": "trillion",
    "lac": "lakh",
    "cr": "crore",
    "lakhs": "lakh",
    "crores": "crore",
    "millions": "million",
    "billions": "billion",
}


@dataclass(frozen=True, slots=True)
class Printed:
    """The first number of a claim's text: its digits as printed, and the factor from them to the value."""

    start: int
    end: int
    token: str
    number: float
    decimals: int
    scale: float
    decimal_mark: str


def _readings(token: str) -> Iterator[tuple[float, int, str]]:
    """The values that a run of digits may stand for: (value, digits after the mark, decimal mark)."""
    plain = re.sub(r"[' \u00a0\u202f]", "", token)
    for mark, other in ((".", ","), (",", ".")):
        whole, _, part = (
            plain.replace(other, "").rpartition(mark)
            if plain.count(mark) == 1
            else (plain.replace(other, "").replace(mark, ""), "", "")
        )
        digits = f"{whole}.{part}" if part else whole
        if digits.replace(".", "", 1).isdigit():
            yield float(digits), len(part), mark


@lru_cache(maxsize=65536)
def _read(text: str, value: float) -> Printed | None:
    word = _SCALE.search(text)
    factor = _SCALES[word.group(1).lower()] if word is not None else 1.0
    fallback: Printed | None = None
    for match in _NUMBER.finditer(text):
        for number, decimals, mark in _readings(match.group()):
            if number == 0:
                continue
            power = math.log10(value / number)
            if abs(power - round(power)) > 1e-6:
                continue
            scale = 10.0 ** round(power)
            found = Printed(match.start(), match.end(), match.group(), number, decimals, scale, mark)
            if scale in (factor, 1.0):
                return found
            if fallback is None and scale > 1:
                fallback = found
    return fallback


def printed(claim: Claim, value: float) -> Printed | None:
    """The digits that a claim's text gives for a value (unsigned); null for words ("half a million")."""
    return _read(claim.text, abs(value)) if value else None


def _zeros(value: float, half: float) -> float:
    """Half a unit of the last digit that is not zero, where the value is whole in units of 2 x half."""
    unit = 2 * half
    while unit < abs(value) and abs(round(value / (unit * 10)) * unit * 10 - value) < unit * 1e-6:
        unit *= 10
    return unit / 2


def intervals(claim: Claim, value: float) -> tuple[float, float, float, float]:
    """(strict low, strict high, wide low, wide high) around one bound of a claim."""
    shown = printed(claim, value)
    size = abs(value)
    if shown is not None:
        half = 0.5 * 10.0**-shown.decimals * shown.scale
    elif claim.low == claim.high == value and claim.printed_low is not None and claim.printed_high is not None:
        half = (claim.printed_high - claim.printed_low) / 2
    elif size <= 20 and size == int(size):
        half = 0.0
    else:
        half = _ROUNDING * size
    wide = max(half, min(_zeros(size, half), _ROUNDING * size)) if half else 0.0
    if claim.approx == "~":
        wide = max(wide, ABOUT * size)
    half = min(half, max(wide, 0.0))
    return value - half, value + half, value - wide, value + wide


def restyled(claim: Claim, old: float, new: float) -> str:
    """The claim's text with its number replaced, in the same style ("1,18,944", "$19.4 million")."""
    shown = printed(claim, old)
    if shown is None:
        return f"{new:,.10g}"
    number = abs(new) / shown.scale
    decimals = shown.decimals
    mark = shown.decimal_mark
    whole, _, part = f"{number:.{decimals}f}".partition(".")
    other = "," if mark == "." else "."
    if re.search(rf"\d{re.escape(other)}\d{{2}}{re.escape(other)}\d{{3}}", shown.token) and len(whole) > 3:
        head = whole[:-3]
        whole = re.sub(r"(?<=\d)(?=(?:\d\d)+$)", other, head) + other + whole[-3:]
    elif len(whole) > 3 and (other in shown.token or (shown.scale == 1 and decimals == 0)):
        whole = f"{int(whole):,}".replace(",", other)
    token = whole + (mark + part if part else "")
    return f"{claim.text[: shown.start]}{token}{claim.text[shown.end :]}".strip(" ;,")


@dataclass(frozen=True, slots=True)
class Repair:
    """A slip that would explain a figure: how likely such slips are (1 is likeliest), words for it, the value meant."""

    rank: int
    words: str
    value: float


def repairs(claim: Claim, value: float, low: float, high: float, deepest: int = 4) -> list[Repair]:
    """The slips of the pen that would bring a value into [low, high] (unsigned), likeliest first.

    Ranks: 1 another scale word, 2 exchanged digits, 3 a moved decimal mark, 4 one digit wrong or
    left out; none above `deepest`.
    """
    size = abs(value)
    if not size or high <= 0:
        return []
    shown = printed(claim, value)
    found: list[Repair] = []
    scale = _SCALE.search(claim.text)
    if scale is not None:
        word = scale.group(1).lower()
        word = _SHORT.get(word, word)
        for family in _FAMILIES:
            if word not in family:
                continue
            for other in family:
                if _next_in(family, word, other) and low <= size * _SCALES[other] / _SCALES[word] <= high:
                    found.append(Repair(1, f"fits with {other} for {word}", size * _SCALES[other] / _SCALES[word]))
    if shown is not None and 0.09 * size <= high and low <= 11 * size:
        digits = re.sub(r"\D", "", shown.token).lstrip("0")
        for swapped in _swaps(digits):
            new = int(swapped) * 10.0**-shown.decimals * shown.scale
            if low <= new <= high:
                found.append(Repair(2, f"fits {restyled(claim, value, new)}", new))
                break
    for factor in () if deepest < 3 else (10.0, 0.1, 100.0, 0.01, 1000.0, 0.001):
        if low <= size * factor <= high and not any(
            abs(repair.value - size * factor) < 1e-6 * size for repair in found
        ):
            found.append(Repair(3, f"fits {_shifted(claim, value, factor)}", size * factor))
    if deepest > 3 and shown is not None and len(re.sub(r"\D", "", shown.token)) > 1:
        for near in _one_digit(re.sub(r"\D", "", shown.token)):
            new = int(near) * 10.0**-shown.decimals * shown.scale
            if low <= new <= high and new > 0:
                found.append(Repair(4, f"fits {restyled(claim, value, new)}", new))
                break
    return sorted(found, key=lambda repair: repair.rank)


def _next_in(family: tuple[str, ...], word: str, other: str) -> bool:
    """Whether two scale words are neighbours: nobody writes a trillion for a million."""
    return abs(family.index(word) - family.index(other)) == 1


def _shifted(claim: Claim, value: float, factor: float) -> str:
    """The claim's text with the decimal mark moved, keeping all digits ("$19.4 million" to "$194 million")."""
    shown = printed(claim, value)
    if shown is None:
        return f"{abs(value) * factor:,.10g}"
    number = abs(value) * factor / shown.scale
    decimals = max(0, shown.decimals - round(math.log10(factor))) if factor else 0
    text = f"{number:,.{decimals}f}"
    if shown.decimal_mark == ",":
        text = text.replace(",", "\0").replace(".", ",").replace("\0", ".")
    if "." in text and shown.decimal_mark == ".":
        text = text.rstrip("0").rstrip(".")
    return f"{claim.text[: shown.start]}{text}{claim.text[shown.end :]}".strip(" ;,")


def _swaps(digits: str) -> Iterator[str]:
    """The digits with two of them exchanged, neighbours first."""
    for distance in (1, 2):
        for at in range(len(digits) - distance):
            if digits[at] != digits[at + distance] and not (at == 0 and digits[distance] == "0"):
                swapped = list(digits)
                swapped[at], swapped[at + distance] = swapped[at + distance], swapped[at]
                yield "".join(swapped)


def _one_digit(digits: str) -> Iterator[str]:
    """The digits with one of them replaced, and with one more (a digit that was left out)."""
    if len(digits) > 2:
        for at in range(1, len(digits)):
            for new in "0123456789":
                yield digits[:at] + new + digits[at:]
    for at, old in enumerate(digits):
        for new in "0123456789":
            if new != old:
                yield digits[:at] + new + digits[at + 1 :]


def scale_words(text: str) -> list[str]:
    """The scale words of a text in their order, spelled out ("bn" gives "billion")."""
    found = [match.group(1).lower() for match in _SCALE.finditer(text)]
    return [_SHORT.get(word, word) for word in found]


def figure(value: float) -> str:
    """A number for a sentence: grouped, six significant digits at most, big ones in words."""
    size = abs(value)
    for limit, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if size >= limit:
            return f"{value / limit:,.4g} {word}"
    if size >= 1000 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.4g}"
