"""`fx`: one fact in two currencies, against the exchange rates of its day."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import dataclass
from itertools import combinations

from evfacts.checks.digits import Repair, figure, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, has_period, overlap, period_open, same_or_open, same_period, same_scope, status_group
from evfacts.checks.pairs import appositions, matched
from evfacts.checks.report import CONSISTENT, INCONSISTENT, UNDECIDED, Report
from evfacts.errors import RateError
from evfacts.rates import Rate, Rates

SPREAD = 0.025
"""The least that a rate may differ from the day's own: companies translate at other days, and round rates."""

_DAYS = 15
_STALE = 0.10  # up to here a mismatch may be a rate of another year
_AHEAD = 10  # forecasts of the news rarely look further
_FIRST = 1999  # the euro and the rates of the European Central Bank begin
_ELSEWHERE = re.compile(r"\s*(?:in|for) (?:the )?[A-Z]")  # "$99 (£69 in the UK)" are two prices, not one
_YEAR = re.compile(r"\b(?:19[7-9]\d|20[0-4]\d)\b")
_DOLLARS = ("USD", "HKD", "TWD", "CAD", "AUD", "SGD", "NZD")
_CONFUSED = (("CNY", "JPY"), ("EUR", "GBP", "USD"), _DOLLARS, ("INR", "PKR", "LKR", "IDR", "NPR"), ("KRW", "JPY", "CNY"), ("SEK", "NOK", "DKK", "ISK", "CZK"), ("MXN", "PHP", "ARS", "CLP", "COP"), ("CHF", "EUR"))
_COMMON = ("USD", "CNY", "EUR", "JPY", "GBP", "INR", "KRW", "THB", "IDR", "VND", "MYR", "HKD", "TWD", "BRL", "MXN", "CAD", "AUD")
_LOCAL = {
    "TH": "THB", "IN": "INR", "CN": "CNY", "JP": "JPY", "KR": "KRW", "ID": "IDR", "MY": "MYR", "VN": "VND", "BR": "BRL", "MX": "MXN", "GB": "GBP", "HK": "HKD", "TW": "TWD", "AU": "AUD",
    "CA": "CAD", "TR": "TRY", "HU": "HUF", "PL": "PLN", "SE": "SEK", "NO": "NOK", "SG": "SGD", "CH": "CHF",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quote:
    """The rate between two amounts and how far it may reach: of one day, of a stretch of years, or of the text."""

    rate: Rate
    low: float
    high: float
    note: str

    def swapped(self) -> Quote:
        """The rate in the other direction."""
        return Quote(Rate(1 / self.rate.value, self.rate.day, self.rate.source), 1 / self.high, 1 / self.low, self.note)


class Money:
    """The exchange rates that apply to one article."""

    def __init__(self, sheet: Sheet, rates: Rates) -> None:
        self.rates = rates
        self.published = sheet.published
        self._stated = {}
        for fact in sheet.facts:
            for stated in fact.claim.text_rates:
                pair, _, value = stated.partition("=")
                self._stated[pair] = float(value)
        ends = rates.bounds("USD")
        last = ends[1].year if ends is not None else _FIRST
        self._years = _years(sheet, last) if self.published is None else (last, last)

    def quotes(self, base: str, quote: str, first: Fact, second: Fact) -> list[Quote]:
        """The rates that may have been used for a pair, the likeliest first. Raises RateError where there is none."""
        for pair, turned in ((f"{base}/{quote}", False), (f"{quote}/{base}", True)):
            if pair in self._stated:
                value = 1 / self._stated[pair] if turned else self._stated[pair]
                day = self.published or dt.date.min
                return [Quote(Rate(value, day, "the text"), value * 0.99, value * 1.01, "the rate that the text states")]
        found: list[Quote] = []
        problem: RateError | None = None
        for day in self._days_of(first, second):
            try:
                found.append(self._of_day(base, quote, day))
            except RateError as error:
                problem = error
        if self.published is None:
            found.append(self._of_years(base, quote, *self._years))
        if not found:
            assert problem is not None
            raise problem
        return found

    def _days_of(self, first: Fact, second: Fact) -> list[dt.date]:
        days: list[dt.date] = []
        limit = self.published
        for fact in (first, second):
            end = fact.claim.period_end
            if fact.claim.status == "actual" and end is not None and (limit is None or end < limit):
                days.append(end)
                start = fact.claim.period_start
                if start is not None and 40 < (end - start).days < 400:
                    days.append(start + (end - start) / 2)
        if limit is not None:
            days.insert(0, limit)
        return list(dict.fromkeys(days))

    def _of_day(self, base: str, quote: str, day: dt.date) -> Quote:
        rate = self.rates.rate(base, quote, day)
        low, high = self.rates.window(base, quote, day, _DAYS)
        return Quote(rate, min(low, rate.value / (1 + SPREAD)), max(high, rate.value * (1 + SPREAD)), f"the rate of {rate.day}")

    def _of_years(self, base: str, quote: str, first: int, last: int) -> Quote:
        start, end = dt.date(first, 1, 1), dt.date(last, 12, 31)
        low, high = self.rates.span(base, quote, start, end)
        middle = (low * high) ** 0.5
        note = f"the rates of {first} to {last}, as the article has no date"
        return Quote(Rate(middle, end, "their middle"), low / (1 + SPREAD), high * (1 + SPREAD), note)


def _years(sheet: Sheet, last: int) -> tuple[int, int]:
    """The years that an undated article can be of; all of them if it names none.

    The years that it names may all lie ahead ("by 2030"), so it can be some years older than the earliest.
    """
    named = {day.year for fact in sheet.facts for day in (fact.claim.period_start, fact.claim.period_end) if day is not None}
    for sentence in sheet.sentences:
        named |= {int(match.group()) for match in _YEAR.finditer(sentence)}
    return min(max(min(named, default=_FIRST) - _AHEAD, _FIRST), last), last


def fits(first: Fact, second: Fact, quote: Quote, *, strict: bool = False) -> bool:
    """Whether two amounts agree at a rate (units of the second for one of the first)."""
    sides = matched(first, second)
    if sides is None:
        low, high = sorted((abs(first.low), abs(first.high)))
        least, most = sorted((abs(second.low), abs(second.high)))
        return overlap(low * quote.low, high * quote.high, least, most)
    for (value, low, high), (other, other_low, other_high) in sides:
        if strict:
            low, high, other_low, other_high = value * 0.995, value * 1.005, other * 0.995, other * 1.005
        ends = [bound * rate for bound in (low, high) for rate in (quote.low, quote.high)]
        if not overlap(min(ends), max(ends), min(other_low, other_high), max(other_low, other_high)):
            return False
    return True


def check_fx(sheet: Sheet, rates: Rates, report: Report) -> None:
    """All pairs of one article: in apposition, then the same fact elsewhere in the text."""
    money = [fact for fact in sheet.facts if fact.money and fact.has_value and fact.value]
    if len({fact.claim.unit for fact in money}) < 2:
        return
    table = Money(sheet, rates)
    done: set[tuple[object, ...]] = set()
    clusters: dict[int, list[Fact]] = {}  # amounts that restate each other
    for first, second in appositions(sheet, money):
        if first.claim.unit == second.claim.unit or _ELSEWHERE.match(sheet.after(second, 16)):
            continue
        judge(first, second, table, report, sheet, accuse=True)
        cluster = clusters.get(first.index) or clusters.get(second.index) or [first]
        cluster += [fact for fact in (first, second) if fact not in cluster]
        for one in cluster:
            clusters[one.index] = cluster
        done.add(_relation(first, second))
        done.add(_relation(second, first))
    for first, second in _one_sign(sheet, money):
        _judge_one_sign(first, second, table, report, sheet)
    covered = {(fact.claim.unit, abs(fact.value), other.claim.unit) for fact in money for other in clusters.get(fact.index, ())}
    candidates = []
    for first, second in combinations(money, 2):
        if first.claim.unit == second.claim.unit or _relation(first, second) in done:
            continue
        if (first.claim.unit, abs(first.value), second.claim.unit) in covered or (second.claim.unit, abs(second.value), first.claim.unit) in covered:
            continue
        if not _one_fact(first, second):
            continue
        candidates.append((_distance(first, second, table), first, second))
    used: set[tuple[int, str | None]] = set()
    for _, first, second in sorted(candidates, key=lambda item: (item[0], item[1].start, item[2].start)):
        if (first.index, second.claim.unit) in used or (second.index, first.claim.unit) in used or _relation(first, second) in done:
            continue
        alone = first.claim.section == "headline" and (_sole(first, second, money) or _same_digits(first, second, money))
        if judge(first, second, table, report, sheet, accuse=alone and has_period(first) and same_period(first, second), strict=True):
            used |= {(first.index, second.claim.unit), (second.index, first.claim.unit)}
            done |= {_relation(first, second), _relation(second, first)}


def _distance(first: Fact, second: Fact, table: Money) -> float:
    """How far a pair is from the rate of its day (1 is a few percent); pairs of one sentence come first."""
    try:
        quote = table.quotes(first.claim.unit or "", second.claim.unit or "", first, second)[0]
    except RateError:
        return 9.0
    off = abs(math.log(abs(second.value / (first.value * quote.rate.value))))
    return (0.0 if first.sentence == second.sentence and off < 0.01 else 1.0) + min(off, 5.0)


def _relation(first: Fact, second: Fact) -> tuple[object, ...]:
    return (first.claim.unit, round(abs(first.value), 6), second.claim.unit, round(abs(second.value), 6))


def _one_fact(first: Fact, second: Fact) -> bool:
    """Whether two amounts may be one fact: same measure, company, product, role and denominator, no other time or scope."""
    a, b = first.claim, second.claim
    return (
        a.metric == b.metric
        and a.role == b.role
        and a.per == b.per
        and (first.value < 0) == (second.value < 0)
        and same_or_open(first.company, second.company)
        and same_or_open(first.product, second.product)
        and period_open(first, second)
        and (status_group(a) == status_group(b) or "actual" not in (a.status, b.status) or not has_period(first))
        and same_scope(first, second)
        and not a.superseded
        and not b.superseded
    )


def _sole(first: Fact, second: Fact, money: list[Fact]) -> bool:
    """Whether an amount of the headline has just one counterpart in the body."""
    partners = [
        fact for fact in money if fact.metric == first.metric and fact.index != first.index and fact.role == first.role
    ]
    return partners == [second] and first.company == second.company and first.product == second.product and first.claim.status == second.claim.status


def _same_digits(headline: Fact, second: Fact, money: list[Fact]) -> bool:
    """Whether the body prints the headline's digits in another currency, beside the second amount."""
    for fact in money:
        if fact.claim.unit in (headline.claim.unit, second.claim.unit) or abs(fact.value) != abs(headline.value) or fact.metric != headline.metric:
            continue
        if fact.claim.section != "headline" and fact.company == headline.company and fact.sentence == second.sentence:
            return True
    return False


def _one_sign(sheet: Sheet, money: list[Fact]) -> list[tuple[Fact, Fact]]:
    """Amounts in apposition that bear the same currency sign, though the second can only restate the first."""
    found = []
    for left, right in zip(money, money[1:], strict=False):
        if left.claim.unit != right.claim.unit or left.sentence != right.sentence or not left.point or not right.point or left.metric != right.metric:
            continue
        gap = sheet.gap(left, right)
        if gap is not None and re.fullmatch(r" \((?:or |about |around |roughly |some )?", gap) and sheet.after(right, 1) == ")":
            found.append((left, right))
    return found


def _judge_one_sign(first: Fact, second: Fact, table: Money, report: Report, sheet: Sheet) -> None:
    """Call the sign into question where a currency that the text uses elsewhere fits one of the two amounts."""
    if abs(first.value / second.value - 1) < 0.02:
        return
    for rank, code in _currencies(first, second, sheet):
        if rank > 1.2 or code == first.claim.unit:
            continue
        for fact, base, quote in ((first, code, None), (second, None, code)):
            if _fits_as(first, second, base, quote, table):
                text = f"{first.claim.text} and {second.claim.text} are given as one amount in one currency."
                report.add("fx", INCONSISTENT, (first, second), text, expected=first.value, observed=second.value, suggestion=f"fits if the currency of {fact.claim.text} is {code}")
                return


def judge(first: Fact, second: Fact, table: Money, report: Report, sheet: Sheet, *, accuse: bool, strict: bool = False) -> bool:
    """Report a pair: confirmed, or (where `accuse`) called into question. True if it was reported."""
    base, quote = first.claim.unit or "", second.claim.unit or ""
    try:
        quotes = table.quotes(base, quote, first, second)
    except RateError as problem:
        if accuse:
            report.add("fx", UNDECIDED, (first, second), f"{first.claim.text} and {second.claim.text} cannot be compared: {problem}.", reason=str(problem))
        return False
    best = quotes[0]
    sign = 1 if second.value >= 0 else -1
    size = abs(first.value)
    expected = sign * size * best.rate.value
    tolerance = size * (best.high - best.low) / 2 + (first.high - first.low) / 2 * best.rate.value + (second.high - second.low) / 2
    for used in quotes:
        if fits(first, second, used, strict=strict):
            text = (
                f"{first.claim.text} is {figure(size * used.rate.value)} {quote} at {used.note} "
                f"({_rate_words(used, base, quote)}); the text gives {second.claim.text}."
            )
            report.add("fx", CONSISTENT, (first, second), text, expected=sign * size * used.rate.value, observed=second.value, tolerance=tolerance)
            return True
    if not accuse:
        return False
    text = (
        f"{first.claim.text} is {figure(abs(expected))} {quote} at {best.note} "
        f"({_rate_words(best, base, quote)}), but the text gives {second.claim.text}."
    )
    if len(first.claim.candidates) > 1 or len(second.claim.candidates) > 1:
        meant = _among_candidates(first, second, table)
        if meant is not None:
            report.add("fx", UNDECIDED, (first, second), text, expected=expected, observed=second.value, tolerance=tolerance, suggestion=f"fits if the currency is {meant}", reason="the currency sign is shared by several currencies")
            return True
    off = abs(abs(second.value) / abs(expected) - 1)
    stale = _stale(first, second, table) if off <= _STALE else None
    if stale is not None:
        report.add("fx", UNDECIDED, (first, second), text, expected=expected, observed=second.value, tolerance=tolerance, suggestion=f"fits the rate of {stale:%B %Y}", reason="the rate may be of an earlier day")
        return True
    report.add("fx", INCONSISTENT, (first, second), text, expected=expected, observed=second.value, tolerance=tolerance, suggestion=_suggest(first, second, best, table, sheet))
    return True


def _rate_words(quote: Quote, base: str, target: str) -> str:
    value = quote.rate.value
    if value >= 0.01:
        return f"1 {base} = {value:.4g} {target}, {quote.rate.source}"
    return f"1 {target} = {1 / value:.4g} {base}, {quote.rate.source}"


def _among_candidates(first: Fact, second: Fact, table: Money) -> str | None:
    for fact, other, mine in ((first, second, True), (second, first, False)):
        for code in fact.claim.candidates:
            if code in (fact.claim.unit, other.claim.unit):
                continue
            if _fits_as(first, second, code if mine else None, None if mine else code, table):
                return code
    return None


def _fits_as(first: Fact, second: Fact, base: str | None, quote: str | None, table: Money) -> bool:
    """Whether the pair fits with another currency in place of the first's or the second's."""
    try:
        quotes = table.quotes(base or first.claim.unit or "", quote or second.claim.unit or "", first, second)
    except RateError:  # no rate is no evidence for that currency
        return False
    return any(fits(first, second, used) for used in quotes[:1])


def _stale(first: Fact, second: Fact, table: Money) -> dt.date | None:
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


def _suggest(first: Fact, second: Fact, quote: Quote, table: Money, sheet: Sheet) -> str | None:
    """What would make the pair fit, the likeliest slip first."""
    if fits(first, second, quote.swapped()):
        plain = restyled(second.claim, second.value, first.value * quote.rate.value)
        return f"fits with the currencies swapped: {_with_code(first, second)} and {_with_code(second, first)} (or {plain})"
    if first.bound == "range" or second.bound == "range":
        return f"fits about {figure(first.value * quote.rate.value)} {second.claim.unit}"
    options: list[tuple[float, str]] = []
    low, high = _target(first, quote.low, quote.high)
    forward = repairs(second.claim, second.value, low, high)
    back = _target(second, 1 / quote.high, 1 / quote.low)
    backward = repairs(first.claim, first.value, *back)
    for number, repair in enumerate(_merged(forward, backward, first, second)):
        options.append((repair.rank + number / 100, repair.words))
    for rank, code in _currencies(first, second, sheet):
        for fact, mine in ((first, True), (second, False)):
            other = second if mine else first
            if code in (fact.claim.unit, other.claim.unit):
                continue
            near = any(code in group and fact.claim.unit in group for group in _CONFUSED)
            if _fits_as(first, second, code if mine else None, None if mine else code, table):
                options.append((rank if near or rank == 1.2 else rank + 1.5, f"fits if the currency is {code}"))
    if options:
        return min(options)[1]
    return f"fits {restyled(second.claim, second.value, first.value * quote.rate.value)}"


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


def _currencies(first: Fact, second: Fact, sheet: Sheet) -> list[tuple[float, str]]:
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
