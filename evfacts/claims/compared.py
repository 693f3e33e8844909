"""Periods that a sentence names, and those with which it only compares ("20% more than in May 2024")."""

from __future__ import annotations

import datetime as dt

from evfacts.claims.context import PERIOD, QUANTITY, Mark, View
from evfacts.claims.fiscal import FiscalYears
from evfacts.claims.intervals import moved
from evfacts.claims.state import Interval
from evfacts.schema import Period

_ALWAYS = frozenset({"versus", "vs", "vs."})
_COMPARED = frozenset({"compared", "comparison", "relative", "contrast"})
_BEHIND_CHANGE = frozenset({"from", "over", "on", "above", "below"})
"""Words that compare where a change stands before them ("up 12% on June 2024"), and mean a span or a day elsewhere."""
COMPARING = _ALWAYS | _COMPARED | _BEHIND_CHANGE | {"than", "against", "as", "that", "those"}
"""Words of which one stands in every sentence that compares."""
_CHANGES = frozenset({"percent", "percentage_point", "times"})
_LINKS = frozenset({"in", "of", "for", "during", "the", "a", "an", "its", "their", "same", "whole", "full"})
_GRAINS = frozenset({"month", "quarter", "half", "year", "fiscal_year"})
_OTHER_KINDS = frozenset({"relative", "deadline", "since"})
_REACH = 8
"""Words before a period among which its comparison is looked for ("than the 9,535 cars that were sold in May")."""


def comparison_of(view: View, other: Mark, published: dt.date | None = None) -> tuple[int, str] | None:
    """Where the comparison with a period of the sentence begins, and its word; None where it is compared with nothing.

    Of "12% more than the 9,535 of May 2024" it is "than"; figures before it are not of May 2024. So is "from" of "to
    31,138 from 12,085 in May 2024"; but the last month that was over when the text appeared is that of the news.
    """
    period = other.record
    if not isinstance(period, Period) or period.kind in _OTHER_KINDS or period.grain not in _GRAINS:
        return None
    words = view.words
    figures, linked = 0, True
    for place in range(other.at - 1, max(-1, other.at - 1 - _REACH), -1):
        word = words[place]
        if word in _ALWAYS:
            return place, word
        if word == "than":
            return None if _bounds(view, place) else (place, word)
        if word == "against":  # nobody compares in "a suit against it, filed in May 2024"
            return (place, word) if figures or linked else None
        linked = linked and word in _LINKS
        if word in ("with", "to") and place and words[place - 1] in _COMPARED:
            return place - 1, "compared"
        if word == "as" and place > 1 and words[place - 2] == "as" and not figures:
            return place - 2, "as"  # "three times as many as in May 2024"
        if word in ("of", "in") and place > 1 and words[place - 1] in ("that", "those") and not figures:
            # "surpasses that of July 2023", not "a fifth of that in March"
            return None if words[place - 2] == "of" else (place - 1, "that")
        if word in _BEHIND_CHANGE and _is_change(view, place - 1) and not figures and place + 1 == other.at:
            return place, word
        if word == "from" and figures == 1 and _ends_at(view, place) and not _is_last(period, published):
            return place, word
        if word is QUANTITY:
            figures += 1
        if figures > 1 or word is PERIOD or not (word is QUANTITY or word.isalpha()):
            return None
    return None


def only_ranks(view: View, other: Mark) -> bool:
    """Whether a period only says how long nothing like it was seen ("the steepest drop since 2012").

    Of some 100 figures in such sentences of gold train none is of the period since then.
    """
    words, place = view.words, other.at - 1
    if place < 1 or not words[place].startswith("since"):
        return False
    for word in reversed(words[max(0, place - _REACH) : place]):
        if word is QUANTITY or word is PERIOD or word in _STOPS:
            return False
        if word in _FIRST or (word.endswith("est") and word not in _NO_SUPERLATIVE):
            return True
    return False


_STOPS = frozenset({",", ";", ".", ":", "(", ")"})
_FIRST = frozenset({"first", "most", "best", "worst", "least"})
_NO_SUPERLATIVE = frozenset({"invest", "interest", "rest", "test", "west", "request", "harvest", "est"})


def _ends_at(view: View, place: int) -> bool:
    """Whether a figure that something rose or fell to stands before "from"."""
    words = view.words
    return place > 1 and words[place - 1] is QUANTITY and words[place - 2] in ("to", "at")


def _is_last(period: Period, published: dt.date | None) -> bool:
    """Whether a period is the last of its kind that was over on the publishing date."""
    start, end = period.period_start, period.period_end
    if published is None or start is None or end is None or end >= published:
        return False
    following = moved(start, end, "period_after")[1]
    return following is not None and following >= published


def _bounds(view: View, place: int) -> bool:
    """Whether "than" only bounds a figure ("more than 30,000 cars in May"); behind a change it compares."""
    for at, first in view.bounds.items():
        if first <= place < at:
            return not (first and _is_change(view, first - 1))
    return False


def _is_change(view: View, place: int) -> bool:
    """Whether the figure at a word is one of a change, as far as its unit tells."""
    return any(mark.at == place and getattr(mark.record, "unit", None) in _CHANGES for mark in view.quantities)


def named_interval(view: View, fiscal: FiscalYears, published: dt.date | None = None) -> Interval | None:
    """The first month, quarter, half or year that a sentence names outright, not only to compare with it."""
    for mark in view.periods:
        record = mark.record
        if (
            not isinstance(record, Period)
            or record.kind in _OTHER_KINDS
            or comparison_of(view, mark, published) is not None
        ):
            continue
        period = fiscal.of(record, None)
        start, end = period.period_start, period.period_end
        if start is not None and end is not None and 26 < (end - start).days < 370:
            return start, end
    return None


def meant_by(period: Period, published: dt.date | None) -> list[tuple[str, Interval]]:
    """The periods that may be compared with one: the same part of the last year that was over, and the one after.

    Args:
        period: the one compared with; closed, of a month to a year.
        published: the publishing date; without one, the same part of the next year and the next part.

    Returns:
        ("year", interval) and ("next", interval), as far as they were over on the publishing date.
    """
    start, end = period.period_start, period.period_end
    if start is None or end is None:
        return []
    found: list[tuple[str, Interval]] = []
    after = moved(start, end, "period_after")
    if period.grain not in ("year", "fiscal_year"):
        last = 1 if published is None else published.year - end.year
        for years in (last, last - 1):
            same = moved(start, end, f"{years}_years_after") if 0 < years < 10 else (None, None)
            if same[1] is not None and (published is None or same[1] < published):
                found.append(("year", same))
                break
    if after[1] is not None and (published is None or after[1] < published):
        found.append(("next", after))
    return found


def implied_by_comparisons(view: View, at: int, fiscal: FiscalYears, published: dt.date | None) -> Interval | None:
    """The period of a figure that a sentence dates by comparisons alone: "20% more than in May 2024" is of May 2025.

    None where the sentence names a period of its own, where nothing is compared behind the figure, and where only
    years are compared: the year after one may not be over.
    """
    counts: dict[Interval, int] = {}
    for mark in view.periods:
        period = mark.record
        comparison = comparison_of(view, mark, published)
        if not isinstance(period, Period) or comparison is None or comparison[0] < at:
            return None
        if period.grain not in ("year", "fiscal_year"):
            for _, interval in meant_by(fiscal.of(period, None), published):
                counts[interval] = counts.get(interval, 0) + 1
    # Of the readings that as many comparisons give, the same part of the last year comes first.
    return max(counts, key=counts.__getitem__, default=None)
