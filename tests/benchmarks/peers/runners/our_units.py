"""The peers' names of units as the canonical ones of the gold data, and the counted nouns behind bare numbers."""

from __future__ import annotations

import re

MONEY = {
    "dollar": "USD", "us dollar": "USD", "united states dollar": "USD", "u.s. dollar": "USD", "euro": "EUR",
    "pound sterling": "GBP", "british pound": "GBP", "chinese yuan": "CNY", "yuan": "CNY", "renminbi": "CNY",
    "rmb": "CNY", "japanese yen": "JPY", "yen": "JPY", "indian rupee": "INR", "rupee": "INR",
    "south korean won": "KRW", "korean won": "KRW", "won": "KRW", "baht": "THB", "thai baht": "THB",
    "vietnamese dong": "VND", "vietnamese đồng": "VND", "dong": "VND", "hong kong dollar": "HKD",
    "new taiwan dollar": "TWD", "taiwan dollar": "TWD", "singapore dollar": "SGD", "singaporean dollar": "SGD",
    "canadian dollar": "CAD", "australian dollar": "AUD", "new zealand dollar": "NZD", "swiss franc": "CHF",
    "norwegian krone": "NOK", "krone": "NOK", "swedish krona": "SEK", "krona": "SEK", "danish krone": "DKK",
    "polish złoty": "PLN", "polish zloty": "PLN", "zloty": "PLN", "hungarian forint": "HUF", "forint": "HUF",
    "turkish lira": "TRY", "lira": "TRY", "russian ruble": "RUB", "ruble": "RUB", "brazilian real": "BRL",
    "real": "BRL", "mexican peso": "MXN", "indonesian rupiah": "IDR", "rupiah": "IDR", "malaysian ringgit": "MYR",
    "ringgit": "MYR", "south african rand": "ZAR", "rand": "ZAR", "saudi riyal": "SAR",
    "united arab emirates dirham": "AED", "philippine peso": "PHP", "israeli new shekel": "ILS", "czech koruna": "CZK",
}  # fmt: skip
MEASURES = {
    "percentage": "percent", "percent": "percent", "percentage point": "percentage_point",
    "percentage points": "percentage_point", "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m",
    "millimetre": "mm", "millimeter": "mm", "centimetre": "cm", "centimeter": "cm", "mile": "mile", "foot": "ft",
    "inch": "in", "kilowatt hour": "kWh", "kilowatt-hour": "kWh", "kilowatt": "kW", "watt": "W", "megawatt": "MW",
    "gigawatt": "GW", "gigawatt hour": "GWh", "gigawatt-hour": "GWh", "megawatt hour": "MWh",
    "megawatt-hour": "MWh", "watt hour": "Wh", "watt-hour": "Wh", "horsepower": "hp", "metric horsepower": "hp",
    "brake horsepower": "hp", "newton metre": "Nm", "newton meter": "Nm", "kilometre per hour": "km/h",
    "kilometer per hour": "km/h", "mile per hour": "mph", "miles per hour": "mph", "kilogram": "kg", "gram": "g",
    "tonne": "tonne", "ton": "tonne", "metric ton": "tonne", "pound-mass": "lb", "pound": "lb",
    "square metre": "m2", "square meter": "m2", "square foot": "ft2", "square kilometre": "km2", "hectare": "hectare",
    "acre": "acre", "litre": "L", "liter": "L", "second": "second", "minute": "minute", "minute of arc": "minute",
    "second of arc": "second", "hour": "hour", "day": "day", "week": "week", "month": "month", "year": "year",
    "volt": "V", "watt hour per kilogram": "Wh/kg", "watt-hour per kilogram": "Wh/kg",
}  # fmt: skip
NOUNS = {
    "vehicle": "vehicle car cars automobile auto unit ev evs suv suvs sedan truck lorry bus van scooter motorcycle "
    "two-wheeler three-wheeler e-rickshaw taxi bev bevs phev phevs nev nevs bike e-bike rickshaw hybrid pickup "
    "minivan crossover hatchback plug-in electric moped",
    "job": "job worker employee people staff position engineer role post",
    "order": "order reservation booking pre-order",
    "charger": "charger charging point charge point charging pile pile plug connector stall supercharger",
    "station": "station swap station swapping station charging station",
    "store": "store showroom dealership dealer outlet shop centre center",
    "country": "country market city nation state province",
    "model": "model",
    "share": "share",
    "battery": "battery pack",
    "times": "times",
    "item": "site plant factory patent supplier member household customer partner",
}
_SINGULAR: dict[str, str] = {noun: unit for unit, nouns in NOUNS.items() for noun in nouns.split()}
_WORD = re.compile(r"[A-Za-z][\w-]*")


def canonical(name: str) -> tuple[str | None, str | None]:
    """(unit, denominator) of a name such as "euro per kilowatt hour"; (None, None) for an unknown one."""
    name = name.lower().strip()
    if name in MEASURES:
        return MEASURES[name], None
    head, _, tail = name.partition(" per ")
    unit = MONEY.get(head) or MEASURES.get(head) or noun(head)
    if unit is None:
        return None, None
    if tail.endswith("100 km") or tail.endswith("100 kilometre"):
        return unit, "100km"
    return unit, (MEASURES.get(tail) or noun(tail)) if tail else None


def noun(word: str) -> str | None:
    """The canonical unit of a counted noun, singular or plural."""
    word = word.lower()
    for form in (word, word[:-1] if word.endswith("s") else "", word[:-3] + "y" if word.endswith("ies") else ""):
        if form in _SINGULAR:
            return _SINGULAR[form]
    return None


def counted(text: str, end: int, reach: int = 3) -> tuple[str, int] | None:
    """The counted noun within three words behind a number, and where it ends."""
    at = end
    for _ in range(reach):
        match = _WORD.match(text, at + 1) if text[at : at + 1] in (" ", "-", "\xa0") else None
        if match is None:
            return None
        unit = noun(match.group())
        if unit is not None:
            return unit, match.end()
        at = match.end()
    return None
