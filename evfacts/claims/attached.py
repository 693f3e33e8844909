"""Periods that a sentence ties to one figure: "the 11,000 delivered in July", "in April, when it sold 380,089"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from evfacts.claims.context import PERIOD, QUANTITY, Mark, View
from evfacts.schema import Period

_GRAINS = frozenset({"month", "quarter", "half", "year", "fiscal_year"})
_OTHER_KINDS = frozenset({"relative", "deadline", "since"})
_DONE = frozenset({
    "delivered", "sold", "registered", "made", "recorded", "reported", "achieved", "posted", "shipped", "built",
    "produced", "accomplished", "logged", "clocked", "moved", "exported", "retailed", "assembled", "manufactured",
    "imported", "installed", "handed", "over", "out",
})  # fmt: skip
"""What has been done with the things counted: words between a figure and "in June"."""
_THINGS = frozenset({
    "cars", "car", "vehicles", "units", "deliveries", "sales", "registrations", "sedans", "suvs", "evs", "nevs",
    "bevs", "phevs", "scooters", "trucks", "buses", "vans", "motorcycles", "bikes", "models", "orders", "wheelers",
    "hybrids", "exports",
})  # fmt: skip
_TOLD = frozenset({
    "deliveries", "sales", "registrations", "production", "exports", "imports", "installations", "revenue",
    "net_income", "operating_income", "ebitda", "gross_profit",
})  # fmt: skip
"""Metrics that are told of a span; an investment "announced in May" is of no period."""
_JOINING = frozenset({"and", "or", "to", "till", "until", "through", ","})
_TELLING = 9
"""Words between "when" and the figure that it tells of."""


def attached_period(view: View, at: int, metric: str, published: dt.date | None) -> Mark | None:
    """The period that the words around a figure of something that has happened tie to it, if any.

    In gold train the period behind "30,000 cars delivered in" is the figure's in 19 of 20 cases, whatever else the
    sentence compares it with; so is the one before ", when it delivered".
    """
    if metric not in _TOLD:
        return None
    place = _behind(view, at)
    place = _told_of(view, at) if place is None else place
    place = _of_month(view, at) if place is None else place
    mark = None if place is None else _period_at(view, place)
    if mark is None or not isinstance(mark.record, Period):
        return None
    end = mark.record.period_end
    return mark if published is None or (end is not None and end < published) else None


def coming_period(view: View, at: int, metric: str, published: dt.date | None) -> tuple[dt.date | None, dt.date | None]:
    """The month or quarter without a year behind a figure that somebody plans, aims at or expects, where it lies ahead.

    The last such month is meant where it is over for less than a season: "fell short of its goal of 20,000 in May".
    """
    place = _behind(view, at) if metric in _TOLD or metric in _OPENED else None
    mark = None if place is None else _period_at(view, place)
    if mark is None or not isinstance(mark.record, Period) or published is None or "had" in view.words[:at]:
        return None, None
    period = mark.record
    if period.alternative is None or period.period_end is None or (published - period.period_end).days < _SEASON:
        return None, None
    return period.alternative


def this_year_behind(view: View, at: int) -> tuple[dt.date | None, dt.date | None] | None:
    """The year of "is projected to lose $4 billion overall this year": so 149 of 156 such goals of gold train."""
    mark = next((mark for mark in view.periods if mark.at > at and mark.segment == "main"), None)
    if mark is None or mark.at - at > _TELLING - 1 or not isinstance(mark.record, Period):
        return None
    between = view.words[at + 1 : mark.at]
    if mark.record.text.lower() != "this year" or not {",", "and", "but", QUANTITY}.isdisjoint(between):
        return None
    return mark.record.period_start, mark.record.period_end


_VOLUMES = frozenset({"deliveries", "sales", "registrations", "production", "exports", "installations"})
_OPENED = frozenset({"stations", "chargers", "stores"})
_SEASON = 100
"""Days for which news still speaks of what was expected of a month or quarter."""


def _behind(view: View, at: int) -> int | None:
    """The word of the period right behind a figure and what it counts ("30,000 cars delivered in")."""
    words = view.words
    place = at + 1
    while place < len(words) and place - at <= 3 and (words[place] in _DONE or words[place] in _THINGS):
        place += 1
    if place + 1 < len(words) and words[place] in ("in", "during") and words[place + 1] in ("the", "its"):
        place += 1
    if place + 1 < len(words) and words[place] in ("in", "during", "the", "its") and words[place + 1] is PERIOD:
        behind = [*words[place + 2 : place + 4], "", ""]
        if not (behind[0] in _JOINING and behind[1] is PERIOD) and behind[0] not in ("'s", "’s"):
            return place + 1
    return None


def _of_month(view: View, at: int) -> int | None:
    """The word of the month or quarter of "more than the 45,067 cars of May"; "of last May" is counted anew."""
    words, place = view.words, at + 1
    if not at or words[at - 1] != "the":
        return None
    while place < len(words) and place - at <= 2 and words[place] in _THINGS:
        place += 1
    mark = _period_at(view, place + 1) if words[place : place + 1] == ["of"] else None
    if mark is None or not isinstance(mark.record, Period) or mark.record.text.lower().startswith("last"):
        return None
    behind = [*words[place + 2 : place + 4], "", ""]
    joined = behind[0] in _JOINING and behind[1] is PERIOD
    return place + 1 if mark.record.grain in ("month", "quarter") and not joined and "quarter" not in behind else None


def _told_of(view: View, at: int) -> int | None:
    """The word of the period before ", when it delivered" and the figure."""
    words = view.words
    for place in range(at - 1, max(0, at - 1 - _TELLING), -1):
        word = words[place]
        if word == "when" or (word == "which" and words[place - 1] in ("during", "in")):
            place -= word == "which"
            if words[place - 1] != ",":
                return None
            place -= 1
            while place and words[place - 1] in _THINGS:
                place -= 1
            return place - 1 if place and words[place - 1] is PERIOD else None
        if word in (QUANTITY, PERIOD, ",", "and", ";", ":", "(", "after", "before", "–", "—"):
            return None
    return None


def is_of_level_before(view: View, before: int, at: int) -> bool:
    """Whether a change is of the figure before it, as the next period is that of what it is compared with.

    "3,309 deliveries, a 38% increase compared to the 2,394 delivered a year ago": so 67 of 70 in gold train.
    """
    if view.cell is not None or any(before < mark.at < at for mark in view.periods):
        return False
    if not _COMPARING.isdisjoint(view.words[max(0, before - 3) : before]):
        return False  # the figure before is itself what another is compared with
    following = next((mark for mark in view.periods if mark.at > at), None)
    if following is None:
        return False
    between = view.words[at + 1 : following.at]
    compared = next((place for place, word in enumerate(between[:6]) if word in _COMPARING), None)
    return compared is not None and QUANTITY in between[compared:]


_COMPARING = frozenset({"compared", "from", "over", "than", "versus", "against", "on", "vs"})


def is_annual_goal(view: View, at: int) -> bool:
    """Whether a goal of "annual production guidance" names no year: that of the publishing date is meant."""
    before = view.words[max(0, at - _TELLING) : at]
    if view.cell is not None or _ANNUAL.isdisjoint(before) or _GUIDANCE.isdisjoint(before):
        return False
    records = [mark.record for mark in view.periods]
    return not any(isinstance(r, Period) and "year" in str(r.grain) and any(map(str.isdigit, r.text)) for r in records)


_ANNUAL = frozenset({"annual", "full-year", "yearly"})
_GUIDANCE = frozenset({
    "target", "targets", "goal", "forecast", "guidance", "outlook", "estimate", "projection",
})  # fmt: skip


def whole_period_behind(view: View, at: int) -> Mark | None:
    """The period of "a 36.8 percent share for the whole of 2023": so 13 of 15 such figures of gold train."""
    words = view.words
    place = at + 1
    while place < len(words) and place - at <= 2 and (words[place] in _RATES or words[place] in _THINGS):
        place += 1
    if words[place : place + 1] not in (["in"], ["for"], ["during"]):
        return None
    begin = place + 1
    place = begin
    while place < len(words) and words[place] in ("the", "all", "of", "whole", "full", "entire", "year"):
        place += 1
    mark = _period_at(view, place)
    if mark is None or not isinstance(mark.record, Period) or mark.record.kind != "span":
        return None
    told = [*words[begin:place], *mark.record.text.lower().replace("-", " ").split(" ")]
    return None if {"all", "whole", "full", "entire"}.isdisjoint(told) else mark


_RATES = frozenset({"share", "margin", "rate", "market", "figure", "level", "profit", "loss", "revenue"})


def told_of_relative(view: View, at: int, metric: str) -> Mark | None:
    """The relative period of "the same period last year, when it sold 2,955"."""
    place = _told_of(view, at) if metric in _TOLD else None
    for mark in view.periods:
        if mark.at == place and isinstance(mark.record, Period) and mark.record.kind == "relative":
            return mark if mark.record.shift not in (None, "same") else None
    return None


def relative_behind(view: View, at: int) -> Mark | None:
    """The relative period right behind a figure: "14,611 a quarter prior", "12,085 in the same month of 2024".

    Or before it as its owner: "below the previous quarter's figure of 45,800".
    """
    words = view.words
    place = at + 1
    if at > 4 and words[at - 1] == "of" and words[at - 2] in _FIGURES and words[at - 3] in ("s", "'s", "’s"):
        place = at - 4 - (words[at - 3] == "s")
    if words[place : place + 1] and words[place] in ("in", "for", "during"):
        place += 1
    if words[place : place + 1] == ["the"]:
        place += 1
    for mark in view.periods:
        if mark.at == place and isinstance(mark.record, Period) and mark.record.kind == "relative":
            return mark if mark.record.shift not in (None, "same") else None
    return None


_FIGURES = frozenset({"figure", "total", "tally", "number", "level", "record", "count"})


def is_of_rival(view: View, before: int, at: int, interval: tuple[dt.date | None, dt.date | None]) -> bool:
    """Whether a figure is what the one before it, of another company, is held against: of the same period.

    "91,000 in February, compared with the 90,000 of BYD": so 39 of 40 such figures of gold train.
    `interval`: of the figure before.
    """
    words = view.words
    if _AGAINST.isdisjoint(words[before + 1 : at]) or any(before < mark.at < at for mark in view.quantities):
        return False
    told = [mark.record for mark in view.periods if mark.segment == "main" and at < mark.at <= at + _NEAR]
    if any(isinstance(one, Period) and (one.period_start, one.period_end) != interval for one in told):
        return False
    return not any(words[place] is PERIOD for place in range(before + 1, at) if _compares(words, place))


def _compares(words: Sequence[str], place: int) -> bool:
    """Whether a period stands behind the word that compares: "compared with a year ago"."""
    return not _AGAINST.isdisjoint(words[max(0, place - 3) : place])


_AGAINST = frozenset({"than", "compared", "versus", "against", "vs", "ahead", "behind"})
_NEAR = 8


def lead_period(view: View, metric: str) -> tuple[dt.date | None, dt.date | None]:
    """The one period of the line that leads in a list ("Sales in the year to date:"), for volumes of its items."""
    if view.section != "list" or metric not in _VOLUMES or len(view.periods) != 1:
        return None, None
    (mark,) = view.periods
    period = mark.record
    if mark.segment != "lead" or not isinstance(period, Period) or period.kind != "span":
        return None, None
    if period.alternative is not None and period.alternative[0] == period.period_start:
        return period.alternative  # of the year to date as far as whole months are over
    return period.period_start, period.period_end


def restated_year(view: View, at: int) -> Mark | None:
    """The "same quarter of FY25" right behind a figure."""
    words = view.words
    place = at + 1
    if words[place : place + 1] and words[place] in ("in", "during", "for", "of"):
        place += 1
        if words[place : place + 1] == ["the"]:
            place += 1
        for mark in view.periods:
            period = mark.record
            if mark.at == place and isinstance(period, Period) and (period.shift or "").startswith("year_2"):
                return mark
    return None


def _period_at(view: View, place: int) -> Mark | None:
    """The closed month, quarter, half or year that is printed at a word."""
    for mark in view.periods:
        period = mark.record
        if mark.at == place and isinstance(period, Period):
            closed = period.period_start is not None and period.period_end is not None
            return mark if closed and period.grain in _GRAINS and period.kind not in _OTHER_KINDS else None
    return None


def governing_period(view: View, at: int, role: str) -> Mark | None:
    """The period that governs a figure: that of "in October alone", or of "In October, ..." at the head of a sentence.

    So it is for 62 of 62 figures of gold train behind "alone" and for 37 of 39 behind such a head, comparisons aside.
    """
    named = [
        mark
        for mark in view.periods
        if mark.at < at and isinstance(mark.record, Period) and mark.record.kind != "relative"
    ]
    if not named:
        return None
    last, words = named[-1], view.words
    if words[last.at + 1 : last.at + 2] == ["alone"]:
        return last if _HELD_AGAINST.isdisjoint(words[last.at + 2 : at]) else None
    heads = len(named) == 1 and last.at == 1 and words[0] == "in" and words[2:3] == [","]
    against = role != "change" and not _HELD_AGAINST.isdisjoint(words[max(0, at - 3) : at])
    return last if heads and not against and ";" not in words[:at] else None


_HELD_AGAINST = frozenset({"against", "versus", "vs", "from", "than", "compared", "after", "with", "to", "over"})
"""Words behind which a figure may be of another period."""
