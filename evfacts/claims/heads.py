"""What the heads of a table's columns and rows say of the numbers under and beside them: unit, scale, change, share."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from evfacts.claims.dimensions import dimension
from evfacts.grammar.quantities import find_quantities
from evfacts.schema import Quantity

YEAR = re.compile(r"(?:19|20)\d\d|\b(?:FY|[QH][1-4]|[1-4][QH]|\d{1,2}M) ?\d\d\b|[-'’]\d\d\b")
CHANGE_HEAD = re.compile(
    r"%.{0,12}(?:y/?[oa]?/?y|m/?o?/?m|q/?o?/?q|change|chg|ch\.|growth)|(?:change|chg\.?|growth|y/y|yoy|m/m|mom|qoq|\+/-|±|[+][-–−])"
    r"[ ,(]{0,3}(?:in )?(?:%|pct|per ?cent)|^\W{0,2}(?:change|chg\.?|growth|yoy|mom|qoq|y/y|m/m|q/q|y-o-y|m-o-m)"
    r"(?: (?:change|growth|yoy|mom|qoq|y/y|m/m))?\W{0,2}$",
    re.IGNORECASE,
)
"""Heads of columns whose bare numbers are changes in percent."""
SHARE_HEAD = re.compile(r"\b(?:share|penetration)\b|^\W*%\W*$", re.IGNORECASE)
"""Heads of columns whose bare numbers are parts in percent."""
_IN_BRACKETS = re.compile(
    r"(?<![^\W\d_])[(\[]([^()\[\]]{1,30})[)\]]|(?<![-\w])[Ii]n ([^,;:()]{1,30}?)(?= unless| except|[,;:()]|$)|"
    r"\b[Uu]nits?: ?([^,;:()]{1,30})|, ([^,;:()]{1,24})$"
)
_BRACKET, _COMMA = 1, 4
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_ROUND = re.compile(r"(?<![\d.,])(1,?0{3}|10,?0{3}|100,?0{3}|1,?000,?000|0{3}s?)\b\s*")
_ROUND_WORDS = {"1000": "thousand", "10000": "ten thousand", "100000": "lakh", "1000000": "million", "000": "thousand"}
_PLURAL_SCALE = re.compile(r"\b(thousand|million|billion|trillion|crore|lakh)s?(?: of)?\b|[’']000s?", re.IGNORECASE)
_EXCEPTION = re.compile(r",? (?:unless|except)\b.*")
_SPANS = frozenset(["year", "month", "week", "day", "hour", "minute", "second", "share"])
"""Last words of a head that name no unit: "booked this year", "FY25 share"."""
_FIGURE = re.compile(r"(?<![A-Za-z\d])(?!100 ?km\b)\d")
_COUNTED = frozenset(
    {"vehicle", "order", "station", "charger", "store", "job", "model", "country", "share", "battery", "item", "bare"}
)


@lru_cache(maxsize=4096)
def unit_of_head(head: str, named: bool = False, shared: bool = False) -> Quantity | None:
    """The quantity "1 unit" that a column's or row's head names ("kWh/100 km", "Revenue (RMB bn)", "in thousands").

    Args:
        head: the words of the head.
        named: only what is told apart as a unit, by brackets, a comma, "in" or "unit:".
        shared: the head is that of the whole table: what can be counted is no unit of it ("Model", "Company").
    """
    options: list[tuple[str, int]] = []  # words that may be a unit, and by what they are told apart
    for words in dict.fromkeys((head, _ASIDE.sub("", head))):
        options += [(match[match.lastindex or 0], match.lastindex or 0) for match in _IN_BRACKETS.finditer(words)]
    if not named:
        options += [(head, 0), (head.rsplit(" ", 1)[-1], 0)]
    for option, told in options:
        found = _unit(_EXCEPTION.sub("", option))
        if found is None:
            continue
        if (found.unit_text or "").lower() in ("unit", "units"):
            found = replace(found, unit=None, unit_text=None)
        if dimension(found.unit, found.per) in _COUNTED and (found.low or 0) <= 1:
            alone = option == head and " " not in head and not shared and found.unit not in ("model", "country")
            if not alone and told not in (_BRACKET, _COMMA):
                continue  # "Share of EV market", "in new registrations", "Other models", "Model" name no unit
        if not told and found.unit in _SPANS and head.strip().lower() == found.unit:
            continue  # "Month", "Week" over what they name; "Weeks" counts them
        if not told and option != head and (found.unit in _SPANS or any(map(str.isdigit, head))):
            continue  # "booked this year", "the 75 kWh"
        return found
    return None


_CURRENCY_FIRST = re.compile(r"^([a-z]{3,}) (bn|billion|m|mn|mln|million|tn|trillion|crore|lakh|thousand)$")
"""A currency's name before the scale ("yuan bn")."""
_SCALE_LAST = re.compile(r"^([A-Z]{3}|US[$]|[$€£¥₹]|[A-Za-z]{3,8}) in (thousand|million|billion|trillion|crore|lakh)$")
"""A currency before its scale ("USD in millions", "RMB in thousands")."""
_SCALES = {"m": "million", "mn": "million", "mln": "million", "bn": "billion", "tn": "trillion"}


def _unit(option: str) -> Quantity | None:
    """The quantity "1 unit" of words that are a unit or a scale and nothing else."""
    words = _PLURAL_SCALE.sub(lambda match: (match[1] or "thousand").lower(), option).strip(" '’").removeprefix("in ")
    words = _ROUND.sub(lambda match: _ROUND_WORDS[re.sub(r"[,s]", "", match[1])] + " ", words, count=1).strip()
    if not words or _FIGURE.search(words):
        return None  # a head that is a figure itself ("-9%") names no unit of others
    words = _SCALE_LAST.sub(r"\2 \1", words)
    turned = _CURRENCY_FIRST.sub(lambda match: f"{_SCALES.get(match[2], match[2])} {match[1]}", words)
    for spelled in (re.sub(r"^([A-Z]{3}|[$€£¥₹]|US[$]|Rs\.?)[ ]?(.*)$", r"\1 1 \2", words), f"1 {turned}"):
        found = find_quantities(spelled)
        whole = (
            len(found) == 1
            and found[0].start == 0
            and (found[0].end == len(spelled.rstrip()) or found[0].per is not None)
        )
        if whole and found[0].role is None and (found[0].unit not in (None, "item") or (found[0].low or 0) > 1):
            return found[0]
    return None
