"""Periods that the wording leaves no choice about, before the learned choice is asked."""

from __future__ import annotations

import datetime as dt
import re

from evfacts.claims.attached import (
    attached_period,
    coming_period,
    governing_period,
    is_annual_goal,
    is_of_level_before,
    is_of_rival,
    lead_period,
    relative_behind,
    restated_year,
    this_year_behind,
    told_of_relative,
    whole_period_behind,
)
from evfacts.claims.compared import COMPARING, implied_by_comparisons
from evfacts.claims.context import QUANTITY, View
from evfacts.claims.figure import Figure
from evfacts.claims.intervals import moved
from evfacts.claims.period_names import kind_of
from evfacts.claims.state import Interval
from evfacts.claims.status import revised_status, stands_today
from evfacts.claims.years import as_meant
from evfacts.schema import Period

_NONE: Interval = (None, None)
_EXPECTED = frozenset({"expected", "estimated", "anticipated"})
_QUARTER = 92
"""Days that a quarter has at most."""
_VOLUMES = frozenset({"sales", "deliveries", "registrations", "production", "exports", "installations"})


def settled_interval(figure: Figure, metric: str, role: str, status: str, company: str | None) -> Interval | None:
    """The interval of a figure where its words settle it; (None, None) for no period, None where they do not."""
    view, previous = figure.view, figure.previous
    own = isinstance(figure.mark.record, Period)
    if previous is not None and previous.metric == metric and previous.start >= view.start and view.cell is None:
        replaced = status != "actual" and revised_status(figure, metric) is not None
        if figure.after1 in _EXPECTED or replaced:
            return previous.interval  # "$50.6 million vs. $29.6 million expected"
    if not own and role == "level" and kind_of(metric) == "stock" and stands_today(figure):
        return _NONE
    if not own and not view.periods and status == "actual" and view.cell is None:
        named = _named_before(figure, metric)
        if named == _NONE and kind_of(metric) == "flow":
            named = _that_period(figure)
        if named != _NONE:
            return named
    if not own and role == "level" and status == "actual" and view.cell is None and _is_so_far(figure, metric):
        return None, figure.state.published
    found = _of_change_or_goal(figure, metric, role, status, company)
    if found is not None or own or not view.periods:
        return found
    if view.cell is not None:
        crossed = _of_row_and_column(view)
        if crossed is not None:
            return crossed
    return _of_its_words(figure, metric, role, status, company) or _of_goal_or_restated(
        figure, metric, role, status, company
    )


def _of_change_or_goal(figure: Figure, metric: str, role: str, status: str, company: str | None) -> Interval | None:
    """The interval of a change of the level before it, or of an annual goal."""
    view, state, previous = figure.view, figure.state, figure.previous
    if role == "change" and previous is not None and previous.metric == metric and previous.role == "level":
        led_on = previous.start >= view.start and previous.interval != _NONE and not previous.older
        if led_on and is_of_level_before(view, previous.at, figure.at):
            return previous.interval
    annual = role == "level" and status != "actual" and state.published is not None and is_annual_goal(view, figure.at)
    if annual and state.published is not None and state.fiscal.first_month(company) == 1:
        return dt.date(state.published.year, 1, 1), dt.date(state.published.year, 12, 31)
    return None


def _of_its_words(figure: Figure, metric: str, role: str, status: str, company: str | None) -> Interval | None:
    """The period of what has happened that the words right around a figure tie to it."""
    view, at, state, previous = figure.view, figure.at, figure.state, figure.previous
    flows = status == "actual" and kind_of(metric) == "flow"
    prose = view.cell is None
    if flows and state.current == _NONE and prose and not COMPARING.isdisjoint(view.words):
        told = implied_by_comparisons(view, at, state.fiscal, state.published)
        if told is not None:
            return told
    led = lead_period(view, metric) if flows and (previous is None or role == "change") else _NONE
    if None not in led and (state.published is None or (led[1] or dt.date.max) <= state.published):
        return led
    total = _of_total(figure, metric) if flows and role == "level" and prose else None
    if total is not None:
        return total
    governing = governing_period(view, at, role) if flows and prose else None
    if governing is not None and isinstance(governing.record, Period):
        printed = state.fiscal.of(governing.record, company)
        if printed.grain in ("month", "quarter", "half", "year") and printed.period_end is not None:
            return printed.period_start, printed.period_end
    if flows and role == "level":
        whole_year = whole_period_behind(view, at) if prose else None
        if whole_year is not None and isinstance(whole_year.record, Period):
            printed = state.fiscal.of(whole_year.record, company)
            return printed.period_start, printed.period_end
        tied = attached_period(view, at, metric, state.published)
        if tied is not None and isinstance(tied.record, Period):
            meant = as_meant(figure, tied.at, state.fiscal.of(tied.record, company), metric, role)
            return meant.period_start, meant.period_end
    behind = relative_behind(view, at) if role != "change" and prose else None
    if behind is not None and previous is not None and previous.metric == metric and not previous.older:
        assert isinstance(behind.record, Period)
        shifted = as_shifted(figure, behind.record, previous.interval, company)
        if None not in shifted:
            return shifted
    if not (flows and role == "level"):
        return None
    if previous is not None and company is not None:
        rival = previous.company not in (None, company) and previous.interval != _NONE
        if rival and previous.metric == metric and is_of_rival(view, previous.at, at, previous.interval):
            return previous.interval
    base = previous.interval if previous is not None and previous.interval != _NONE else state.current
    told_of = told_of_relative(view, at, metric) if base != _NONE else None
    if told_of is not None and isinstance(told_of.record, Period):
        shifted = moved(*base, str(told_of.record.shift))
        return shifted if shifted != _NONE else None
    return None


def _that_period(figure: Figure) -> Interval:
    """What "in that period" means: the period that a sentence before has named, of the length that the noun tells."""
    words, named = figure.view.words, figure.state.named
    if named[0] is None or named[1] is None:
        return _NONE
    days = (named[1] - named[0]).days
    for before, that, noun in zip(words, words[1:], words[2:], strict=False):
        if that == "that" and before in _DURING and noun in _STRETCHES and days in _STRETCHES[noun]:
            return named
    return _NONE


_DURING = frozenset({"in", "during", "over", "for", "within", "of"})
_ANY = range(26, 370)
_STRETCHES = {
    "period": _ANY, "span": _ANY, "stretch": _ANY, "timeframe": _ANY, "year": range(360, 370), "quarter": range(85, 93),
    "month": range(26, 32),
}  # fmt: skip
"""Nouns of a stretch of time and the days that it has."""


def _is_so_far(figure: Figure, metric: str) -> bool:
    """Whether a total without a start is told up to the publishing date: "has raised $42 million so far", "to date".

    In gold train 36 of 38 such volumes and 25 of 40 such sums are; the others have no period at all.
    """
    words, at = figure.view.words, figure.at
    if figure.state.published is None or figure.view.periods or metric not in _VOLUMES | _SUMS:
        return False
    for place in range(at + 1, min(len(words) - 1, at + _TOTAL_REACH)):
        if words[place] is QUANTITY or words[place] in (",", ";", "and", "but"):
            break
        if tuple(words[place : place + 2]) in _SO_FAR:
            return words[place - 1] not in ("year", "month", "quarter")
    near = [tuple(words[place : place + 2]) for place in range(max(0, at - 5), at - 1)]
    return metric in _SUMS and not _SO_FAR.isdisjoint(near) and not any(word.endswith("est") for word in words[:at])


_SO_FAR = frozenset({("so", "far"), ("to", "date")})
_SUMS = frozenset({"funding", "investment"})


def _of_total(figure: Figure, metric: str) -> Interval | None:
    """(None, the day it was counted) of "cumulative deliveries reached 997,592 as of Dec. 31" without a start."""
    words, state = figure.view.words, figure.state
    told = words[max(0, figure.at - _TOTAL_REACH) : figure.at]
    around = words[max(0, figure.at - _TOTAL_REACH) : figure.at + _TOTAL_REACH + 2]
    if metric not in _VOLUMES or _CUMULATIVE.isdisjoint(told) or not _STARTED.isdisjoint(around):
        return None
    place = max(place for place, word in enumerate(told) if word in _CUMULATIVE)
    if QUANTITY in told[place:]:
        return None
    after = next((mark.record for mark in figure.view.periods if mark.at > figure.at), None)
    before = next((mark.record for mark in reversed(figure.view.periods) if mark.at < figure.at), None)
    ends = [one.period_end for one in (after, before) if isinstance(one, Period) and one.kind != "relative"]
    end = next((end for end in (*ends, state.current[1]) if end is not None), None)
    if end is None or state.published is None:
        return None
    return None, min(end, state.published)


_CUMULATIVE = frozenset({"cumulative", "cumulatively"})
_STARTED = frozenset({"since", "launch", "founded", "year", "from", "months", "january"})
"""Words of a sentence that say from when on is counted."""
_TOTAL_REACH = 6


def _of_goal_or_restated(figure: Figure, metric: str, role: str, status: str, company: str | None) -> Interval | None:
    """The period of a goal by the words behind it, or of "the same quarter of FY25"."""
    view, at, previous = figure.view, figure.at, figure.previous
    if status != "actual" and role == "level":
        this_year = this_year_behind(view, at) if kind_of(metric) == "flow" else None
        if this_year is not None:
            return this_year
        coming = coming_period(view, at, metric, figure.state.published)
        if coming != _NONE:
            return coming
    stated = restated_year(view, at)
    base = previous.interval if previous is not None else _NONE
    if stated is None or base == _NONE:
        return None
    assert isinstance(stated.record, Period)
    shift = fiscal_shift(figure, stated.record, base[0], company) or str(stated.record.shift)
    return base if shift == "same" else moved(*base, shift)


def _named_before(figure: Figure, metric: str) -> Interval:
    """The past month or quarter that an earlier sentence or the headline names, for the first volume that is told.

    "Makers published their May figures. Li Auto delivered 28,277": so all such figures of gold train.
    """
    state = figure.state
    if figure.previous is not None or state.current != _NONE or metric not in _VOLUMES or state.published is None:
        return _NONE
    start, end = state.named if state.named != _NONE else state.head_named
    if start is None or end is None or end >= state.published or (end - start).days > _QUARTER:
        return _NONE
    return start, end


def _of_row_and_column(view: View) -> Interval | None:
    """The month, quarter or half that heads a cell's row, of the year that heads its column, or the other way round."""
    heads: dict[str, list[Period]] = {"row": [], "column": []}
    for mark in view.periods:
        if mark.segment in heads and isinstance(mark.record, Period):
            heads[mark.segment].append(mark.record)
    if [len(found) for found in heads.values()] != [1, 1]:
        return None
    for part, year in ((heads["row"][0], heads["column"][0]), (heads["column"][0], heads["row"][0])):
        start, end, whole_year = part.period_start, part.period_end, year.period_start
        if (
            year.grain == "year"
            and part.grain in ("month", "quarter", "half")
            and start is not None
            and end is not None
            and whole_year is not None
            and not _YEAR.search(part.text)
        ):
            return moved(start, end, f"year_{whole_year.year}")
    return None


_YEAR = re.compile(r"\d\d")


def as_shifted(figure: Figure, period: Period, base: Interval, company: str | None) -> Interval:
    """What a relative period means beside an interval; of a day the end of the month, quarter or year before."""
    shift = fiscal_shift(figure, period, base[0], company) or str(period.shift)
    if shift == "period_before" and base[0] == base[1]:
        eve = eve_of(base, period.grain)
        return eve, eve
    return base if shift == "same" else moved(*base, shift)


def fiscal_shift(figure: Figure, period: Period, start: dt.date | None, company: str | None) -> str | None:
    """How far "the same quarter of FY25" lies from a period, in years of the company's own count."""
    year = _FISCAL_YEAR.search(period.text)
    if year is None or start is None or not (period.shift or "").startswith("year_"):
        return None
    years = int((period.shift or "").removeprefix("year_")) - figure.state.fiscal.year_of(start, company)
    return f"{abs(years)}_years_{'after' if years > 0 else 'before'}" if years else "same"


_FISCAL_YEAR = re.compile(r"\b(?:fy|fiscal(?: year)?) ?'?\d", re.IGNORECASE)


def eve_of(base: Interval, grain: str) -> dt.date | None:
    """The last day of the month, quarter or year before the one that a period ends in ("end of the prior quarter")."""
    day = base[1]
    if day is None or grain not in _MONTHS_OF:
        return None
    months = _MONTHS_OF[grain]
    return day.replace(month=(day.month - 1) // months * months + 1, day=1) - dt.timedelta(days=1)


_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
