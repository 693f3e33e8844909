"""Numbers as printed: digits with any grouping, and number words."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from evfacts.grammar.atoms import HALVES, PARTS, Scan
from evfacts.lexicons.measures import Numerals

LONGEST = 30
"""Digits and marks of the longest run that is read as a number."""

_WESTERN = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?").fullmatch
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+").fullmatch
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?").fullmatch
_CONTINENTAL = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}|[0-9]{1,3}(?:\.[0-9]{3}){2,}").fullmatch
_DECIMAL_COMMA = re.compile(r"[0-9]+,[0-9]{1,2}").fullmatch
_APOSTROPHES = re.compile(r"[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]+)?").fullmatch
_DOT_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}").fullmatch
_SPACED = re.compile(r"(?: [0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9])").match
_EURO_STYLE = re.compile(
    r"(?<![0-9.,])(?:[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}(?![0-9])|[0-9]{1,3},[0-9]{1,2} ?(?:%|per ?cent"
    r"|million|billion|euro|€|kwh|km))"
).search
_POWER = re.compile(r" ?[×x] ?10(?:\^|\*\*)?([-−–]?[0-9]{1,2})(?![0-9])").match

VULGAR = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": PARTS.divide(Decimal(1), Decimal(3)),
    "⅔": PARTS.divide(Decimal(2), Decimal(3)),
    "⅛": Decimal("0.125"),
    "⅜": Decimal("0.375"),
    "⅝": Decimal("0.625"),
    "⅞": Decimal("0.875"),
}

_WORD = re.compile(r"[a-z]+").match
_NEXT_WORD = re.compile(r"(?: and |[ -])([a-z]+)").match
_AND_A_HALF = re.compile(r"[ -]and[ -]a[ -]half(?![a-z])").match


def euro_style(scan: Scan) -> bool:
    """Whether the text prints a figure that can only be of the continental style (1.234,56)."""
    if scan.euro_style is None:
        scan.euro_style = _EURO_STYLE(scan.low) is not None
    return scan.euro_style


def read_digits(token: str, scan: Scan, euro: bool) -> tuple[Decimal, Decimal] | None:
    """Value and half a step of the last digit, or None where the marks fit no way to print a number.

    `euro` says that the figure is an amount in euros without a scale, where "12.990" means thousands.
    """
    if len(token) > 4 and token[-4] == "." and _DOT_THOUSANDS(token) and (euro or euro_style(scan)):
        return Decimal(token.replace(".", "")), HALVES[0]
    return _parse(token)


@lru_cache(maxsize=8192)
def _parse(token: str) -> tuple[Decimal, Decimal] | None:
    """Digits in the grouping that they show; the same few thousand tokens make up most of news."""
    if token.isdigit():
        return Decimal(token), HALVES[0]
    plain = token
    if _WESTERN(token) or _INDIAN(token):
        plain = token.replace(",", "")
    elif _CONTINENTAL(token):
        plain = token.replace(".", "").replace(",", ".")
    elif _DECIMAL_COMMA(token):
        plain = token.replace(",", ".")
    elif _APOSTROPHES(token):
        plain = token.replace("'", "").replace("’", "")
    elif not _DECIMAL(token):
        return None
    dot = plain.find(".")
    return Decimal(plain), HALVES[len(plain) - dot - 1 if dot >= 0 else 0]


def is_continental(token: str) -> bool:
    """Whether the token can only be grouped by full stops ("1.234,56", "1.234.567")."""
    return _CONTINENTAL(token) is not None


def has_decimal_comma(token: str) -> bool:
    """Whether the token is read with a decimal comma ("12,5"), which needs a unit to be believed."""
    return _DECIMAL_COMMA(token) is not None


def spaced_groups(scan: Scan, token: str, end: int) -> tuple[str, int, bool] | None:
    """Groups of three digits after spaces ("13 009").

    Returns the digits joined, the end, and whether the spaces forbid a break.
    """
    if len(token) > 3 or not token.isdigit() or token[0] == "0":
        return None
    found = _SPACED(scan.low, end, end + LONGEST)
    if found is None:
        return None
    stop = found.end()
    printed = scan.text[end:stop]
    return token + found.group().replace(" ", "").replace(",", "."), stop, " " not in printed


def power_of_ten(scan: Scan, end: int) -> tuple[Decimal, int] | None:
    """ "× 10^24" behind a number: the factor and its end."""
    found = _POWER(scan.norm, end)
    if found is None:
        return None
    return Decimal(1).scaleb(int(found.group(1).replace("−", "-").replace("–", "-"))), found.end()


def read_words(low: str, start: int, numerals: Numerals) -> tuple[Decimal, Decimal, int] | None:
    """A number in words that begins at `start`: value, half a step of its last word, end."""
    cardinals, magnitudes = numerals.cardinals, numerals.magnitudes
    total, current, half = 0, 0, False
    step = Decimal(1)
    end = start
    found = _WORD(low, start)
    previous = "nothing"
    while found is not None:
        word = found.group(1) if found.re.groups else found.group()
        joined_by_and = end > start and low.startswith(" and ", end)
        if word in cardinals:
            number = cardinals[word]
            if previous == "unit" or (previous == "tens" and not 0 < number < 10) or half:
                break
            if joined_by_and and previous != "magnitude":
                break
            current += number
            previous = "tens" if number >= 20 else "unit"
            step = Decimal(1)
        elif word in magnitudes and not joined_by_and:
            factor = magnitudes[word]
            if factor <= 100:
                if previous == "magnitude":
                    break
                current = (current or 1) * factor
            elif current or not total:
                total += (current or 1) * factor + (factor // 2 if half else 0)
                current = 0
            elif word == "crore" and previous == "magnitude":
                total *= factor  # "three lakh crore"
            else:
                break
            step = Decimal(factor) / (10 if half else 1)
            previous, half = ("magnitude", False)
        else:
            break
        end = found.end()
        with_half = _AND_A_HALF(low, end) if previous != "magnitude" or current == 0 else None
        if with_half is not None:
            end = with_half.end()
            half = True
        found = _NEXT_WORD(low, end)
    if end == start:
        return None
    value = Decimal(total + current)
    if half:
        # "two and a half", or "a million and a half"
        value += Decimal("0.5") if current else Decimal(step) / 2
        step = Decimal("0.1") if current else step / 10
    return value, step / 2, end
