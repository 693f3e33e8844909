"""What would make two amounts fit: another currency word, swapped order, a slip of scale or digits, an older rate."""

from __future__ import annotations

import datetime as dt

from evfacts.checks.digits import Repair, figure, repairs, restyled
from evfacts.checks.exchange import Money, Quote, fits
from evfacts.checks.facts import Fact, Sheet
from evfacts.errors import RateError

_DOLLARS = ("USD", "HKD", "TWD", "CAD", "AUD", "SGD", "NZD")
_CONFUSED = (
    ("CNY", "JPY"),
    ("EUR", "GBP", "USD"),
    _DOLLARS,
    ("INR", "PKR", "LKR", "IDR", "NPR"),
    ("KRW", "JPY", "CNY"),
    ("SEK", "NOK", "DKK", "ISK", "CZK"),
    ("MXN", "PHP", "ARS", "CLP", "COP"),
    ("CHF", "EUR"),
)
_COMMON = (
    "USD",
    "CNY",
    "EUR",
    "JPY",
    "GBP",
    "INR",
    "KRW",
    "THB",
    "IDR",
    "VND",
    "MYR",
    "HKD",
    "TWD",
    "BRL",
    "MXN",
    "CAD",
    "AUD",
)
_COMMON_SLIP = 2.4  # ranks below this: another scale word, exchanged digits, a currency of the text
_LOCAL = {
    "TH": "THB",
    "IN": "INR",
    "CN": "CNY",
    "JP": "JPY",
    "KR": "KRW",
    "ID": "IDR",
    "MY": "MYR",
    "VN": "VND",
    "BR": "BRL",
    "MX": "MXN",
    "GB": "GBP",
    "HK": "HKD",
    "TW": "TWD",
    "AU": "AUD",
    "CA": "CAD",
    "TR": "TRY",
    "HU": "HUF",
    "PL": "PLN",
    "SE": "SEK",
    "NO": "NOK",
    "SG": "SGD",
    "CH": "CHF",
}


def among_candidates(first: Fact, second: Fact, table: Money) -> str | None:
    """The other currency of a shared sign ("$") with which the pair fits, if any."""
    for fact, other, mine in ((first, second, True), (second, first, False)):
        for code in fact.claim.candidates:
            if code in (fact.claim.unit, other.claim.unit):
                continue
            if fits_as(first, second, code if mine else None, None if mine else code, table):
                return code
    return None


def fits_as(first: Fact, second: Fact, base: str | None, quote: str | None, table: Money) -> bool:
    """Whether the pair fits with another currency in place of the first's or the second's."""
    try:
        quotes = table.quotes(base or first.claim.unit or "", quote or second.claim.unit or "", first, second)
    except RateError:  # no rate is no evidence for that currency
        return False
    return any(fits(first, second, used) for used in quotes[:1])


def stale_month(first: Fact, second: Fact, table: Money) -> dt.date | None:
    """The latest month of the two years before at whose rate the pair fits tightly."""
    if table.published is None:
        return None
    for months in range(1, 25):
        day = table.published - dt.timedelta(days=30 * months)
        try:
            rate = table.rates.rate(first.claim.unit or "", second.claim.unit or "", day)
        except RateError:  # before the series begins
            return None
        if fits(first, second, Quote(rate, rate.value * 0.995, rate.value * 1.005, "")):
            return day
    return None


def suggest(first: Fact, second: Fact, quote: Quote, table: Money, sheet: Sheet) -> tuple[str, bool]:
    """What would make the pair fit, the likeliest slip first; and whether it is a slip that people make."""
    if fits(first, second, quote.swapped()):
        plain = restyled(second.claim, second.value, first.value * quote.rate.value)
        turned = f"{_with_code(first, second)} and {_with_code(second, first)}"
        return f"fits with the currencies swapped: {turned} (or {plain})", True
    if first.bound == "range" or second.bound == "range":
        return f"fits about {figure(first.value * quote.rate.value)} {second.claim.unit}", False
    options: list[tuple[float, str]] = []
    low, high = _target(first, quote.low, quote.high)
    forward = repairs(second.claim, second.value, low, high)
    back = _target(second, 1 / quote.high, 1 / quote.low)
    backward = repairs(first.claim, first.value, *back)
    for number, repair in enumerate(_merged(forward, backward, first, second)):
        options.append((repair.rank + number / 100, repair.words))
    for rank, code in likely_currencies(first, second, sheet):
        for fact, mine in ((first, True), (second, False)):
            other = second if mine else first
            if code in (fact.claim.unit, other.claim.unit):
                continue
            near = any(code in group and fact.claim.unit in group for group in _CONFUSED)
            if fits_as(first, second, code if mine else None, None if mine else code, table):
                options.append((rank if near or rank == 1.2 else rank + 1.5, f"fits if the currency is {code}"))
    if options:
        rank, words = min(options)
        return words, rank < _COMMON_SLIP
    return f"fits {restyled(second.claim, second.value, first.value * quote.rate.value)}", False


def _target(fact: Fact, low: float, high: float) -> tuple[float, float]:
    ends = [abs(bound) * rate for bound in (fact.low, fact.high) for rate in (low, high)]
    return min(ends), max(ends)


def _merged(forward: list[Repair], backward: list[Repair], first: Fact, second: Fact) -> list[Repair]:
    """Repairs of the second amount, each with the repair of the first that would do as well."""
    found = []
    for repair in forward:
        twin = next((item for item in backward if item.rank == repair.rank), None)
        words = repair.words
        if twin is not None and twin.rank in (1, 3):
            mine = twin.words.removeprefix("fits ").removeprefix("with ")
            words = f"{words} in {second.claim.text!r}, or {mine} in {first.claim.text!r}"
        found.append(Repair(repair.rank, words, repair.value))
    ranks = {repair.rank for repair in forward}
    return found + [repair for repair in backward if repair.rank not in ranks]


def likely_currencies(first: Fact, second: Fact, sheet: Sheet) -> list[tuple[float, str]]:
    """Currencies that may have been meant: confusable ones, those of the text, of the region, then the common ones."""
    ranks: dict[str, float] = {}
    for group in _CONFUSED:
        if first.claim.unit in group or second.claim.unit in group:
            for code in group:  # the sign of a dollar is printed by habit, a wrong word by mistake
                ranks.setdefault(code, 2.4 if group is _DOLLARS else 1.8)
    for fact in sheet.facts:
        if fact.money and fact.claim.unit:
            ranks[fact.claim.unit] = min(1.2, ranks.get(fact.claim.unit, 9))
        for code in fact.claim.candidates:
            ranks.setdefault(code, 1.9)
        local = _LOCAL.get(fact.claim.region or "")
        if local is not None:
            ranks[local] = min(1.2, ranks.get(local, 9))
    for code in _COMMON:
        ranks.setdefault(code, 3.2)
    return sorted(((rank, code) for code, rank in ranks.items()), key=lambda item: (item[0], item[1]))


def _with_code(amount: Fact, other: Fact) -> str:
    """An amount with the other's currency: '6,000 crore INR'."""
    return f"{figure(abs(amount.value))} {other.claim.unit}"
