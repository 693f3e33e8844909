"""Periods as the company in question counts its year: "the first half" of Maruti is not that of BYD."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from evfacts.grammar.periods import resolve
from evfacts.lexicons.names import NameLexicon
from evfacts.schema import Name, Period


class FiscalYears:
    """The fiscal calendars of the companies of one article.

    Args:
        lexicon: knows with which month a company's year begins.
        names: all that the article names.
        topic: its main company, whose year counts where a figure has no company of its own.
        published: publishing date of the article.
        default: first month of the fiscal year of the run's settings, if given.
        rupees: whether amounts of the article are in Indian rupees: a year that it calls fiscal then begins in
            April, as India's does, where no company is known whose own it could be.
    """

    def __init__(
        self, lexicon: NameLexicon, names: Sequence[Name], topic: Name | None, published: dt.date | None,
        default: int | None, rupees: bool = False,
    ) -> None:  # fmt: skip
        self._published = published
        self._starts: dict[str, int | None] = {}
        for name in names:
            entry = lexicon.companies.get(name.id) if name.id is not None else None
            if entry is not None and name.label == "COMPANY":
                self._starts[name.canonical] = entry.fiscal_year_start or default
        self._default = self._starts.get(topic.canonical, default) if topic is not None else default
        self._rupees = rupees
        self._known: dict[tuple[int, int], Period] = {}

    def first_month(self, company: str | None) -> int:
        """The first month of a company's fiscal year, as far as known; January otherwise."""
        return (self._starts.get(company, self._default) if company is not None else self._default) or 1

    def year_of(self, day: dt.date, company: str | None) -> int:
        """The number of a company's fiscal year in which a day lies: the year in which it ends."""
        start = self.first_month(company)
        if start == 1 and self._rupees and self._unknown(company):
            start = _INDIAN
        return day.year + (start > 1 and day.month >= start)

    def of(self, period: Period, company: str | None) -> Period:
        """The period as that company means it; the same record where no fiscal year bears on it."""
        start = self.first_month(company)
        if self._rupees and period.grain.startswith("fiscal") and self._unknown(company):
            start = _INDIAN
        if start == 1 or period.kind == "relative":
            return period
        key = period.start, start
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = resolve(period, self._published, start)
        return found

    def _unknown(self, company: str | None) -> bool:
        """Whether nothing tells with which month the year of a company, or of the article, begins."""
        return self._starts.get(company) is None if company in self._starts else self._default is None


_INDIAN = 4
