"""The exchange rates that apply to an article: those it states, those of its days, or of the years it may be of."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from evfacts.checks.facts import Fact, Sheet, overlap
from evfacts.checks.pairs import matched
from evfacts.errors import RateError
from evfacts.rates import Rate, Rates

SPREAD = 0.025
"""The least that a rate may differ from the day's own: companies translate at other days, and round rates."""

_DAYS = 15
_AHEAD = 10  # forecasts of the news rarely look further
_FIRST = 1999  # the euro and the rates of the European Central Bank begin
_YEAR = re.compile(r"\b(?:19[7-9]\d|20[0-4]\d)\b")


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
                return [
                    Quote(Rate(value, day, "the text"), value * 0.99, value * 1.01, "the rate that the text states")
                ]
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
        return Quote(
            rate, min(low, rate.value / (1 + SPREAD)), max(high, rate.value * (1 + SPREAD)), f"the rate of {rate.day}"
        )

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
    named = {
        day.year for fact in sheet.facts for day in (fact.claim.period_start, fact.claim.period_end) if day is not None
    }
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
