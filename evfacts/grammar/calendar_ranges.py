"""Ranges and lists of stretches: "January to August 2025", "the first and second quarters of 2024"."""

from __future__ import annotations

from datetime import timedelta

from evfacts.grammar.calendar_math import Stretch, year_base
from evfacts.grammar.calendar_reader import Context, add_year, simple

JOINED = frozenset(("month", "day", "span", "quarter", "half", "year", "fiscal_year", "week"))


def joined(ctx: Context, s: Stretch) -> Stretch:
    """`s`, or the range that it opens ("January to August 2025", "2025-2027", "Jan 28-Feb 3")."""
    low = ctx.low
    m = ctx.p.join.match(low, s.end)
    if m is None and low.endswith(("between ", "between the "), 0, s.start):
        m = ctx.p.join_and.match(low, s.end)
    if m is None or s.shift or s.edge or s.grain not in JOINED:
        return s
    t = simple(ctx, m.end())
    if t is None or not t.months or t.shift or t.edge:
        return s
    if s.listed == "month" and t.listed == "quarter" and t.months == 3 and low[t.start] not in "q1234":
        return _quarter_of_months(s, t)
    if not _alike(s, t):
        return s
    if "-" not in m[0] and low.endswith(("from ", "from the "), 0, s.start) and s.listed == t.listed:  # noqa: SIM102
        # "delayed from 2027 to 2028" names two dates, not a stretch
        if ctx.p.moved.search(low, max(0, s.start - 90), s.start):
            s.joined = True
            return s
    if s.year is None and t.year is None:
        if s.fiscal != t.fiscal:
            return s
        months = (t.first + t.months - s.first - 1) % 12 + 1
        out = Stretch(s.start, t.end, "span", s.first, months, fiscal=s.fiscal, ended=months != 3)
    else:
        a = _index(ctx, s, t)
        b = _index(ctx, t, s) + t.months
        if b <= a or b - a > 1200:
            return s
        year, first = divmod(a, 12)
        out = Stretch(s.start, t.end, "span", first, b - a, year)
    out.day0, out.day1, out.joined = s.day0, t.day1, True
    if not out.day0 and not out.day1 and (noun := ctx.p.period_noun.match(low, out.end)):
        _named_range(ctx, out, noun[1], noun.end())
    return out


def weekdays(ctx: Context, s: Stretch) -> Stretch:
    """`s`, or the days from it to another weekday ("between Monday and Wednesday")."""
    between = ctx.low.endswith("between ", 0, s.start)
    m = (ctx.p.join_and if between else ctx.p.join).match(ctx.low, s.end)
    t = simple(ctx, m.end()) if m else None
    if t is None or t.listed != "weekday":
        return s
    out = Stretch(s.start, t.end, "span", low=s.low, high=t.high)
    if s.low and t.high and s.low > t.high:
        out.low = s.low - timedelta(days=7)
    return out


def _quarter_of_months(s: Stretch, t: Stretch) -> Stretch:
    """ "April-June quarter 2025": the second month came with the word and the year."""
    months = (t.first + 2 - s.first) % 12 + 1
    out = Stretch(s.start, t.end, "quarter" if months == 3 else "span", t.first + 3 - months, months, t.year)
    out.joined = True
    return out


def _named_range(ctx: Context, s: Stretch, noun: str, end: int) -> None:
    """Take the word behind a range of months into it ("January-June half", "April-March fiscal")."""
    if noun.removesuffix("-year") != {3: "quarter", 6: "half"}.get(s.months) and (s.months != 12 or "fi" not in noun):
        return
    s.grain = noun.removesuffix("-year") if s.months < 12 else "fiscal_year"
    s.end, s.ended = end, False
    if s.year is None:
        add_year(ctx, s, None)


def _alike(s: Stretch, t: Stretch) -> bool:
    """True where two stretches can be the ends of a range."""
    days = bool(s.day0) == bool(t.day0)
    return days and s.listed == t.listed


def _index(ctx: Context, s: Stretch, other: Stretch) -> int:
    """Month index of the first month of `s`; where it has no year, that of `other` or the one before or after."""
    if s.year is not None:
        return year_base(s.year, s.fiscal, ctx.fiscal) + s.first
    at = year_base(other.year or 0, other.fiscal, ctx.fiscal)
    index = at + s.first
    if s.start < other.start:
        return index if index <= at + other.first else index - 12
    return index if index >= at + other.first else index + 12


def share_years(ctx: Context, found: list[Stretch]) -> None:
    """Carry a year back over a list: "in July and August 2025", "the first and second quarters of 2024".

    In "the three months ended June 30, 2025 and 2024" the second year stands for the same months.
    """
    for n in range(len(found) - 2, -1, -1):
        s, t = found[n], found[n + 1]
        if t.listed == "year" and s.year is not None and t.year == s.year - 1 and s.months and s.months < 12:
            if ctx.low[s.end : t.start] in (" and ", " versus ", " vs. ", " vs "):
                t.grain, t.first, t.months, t.fiscal = s.grain, s.first, s.months, s.fiscal
                t.day0, t.day1, t.edge = s.day0, s.day1, s.edge
            continue
        if s.year is not None or t.year is None or not s.months or not s.listed or s.listed != t.listed:
            continue
        if t.start - s.end > 16 or not ctx.p.listed.match(ctx.low, s.end, t.start):
            continue
        if t.fiscal == s.fiscal or not s.fiscal:
            offset = s.first
            s.fiscal, s.year = t.fiscal, t.year
            if t.fiscal and s.listed in ("quarter", "half"):
                s.first = offset + ctx.fiscal.start_month - 1
                s.grain = t.grain
            elif s.listed == "month" and s.first > t.first:
                s.year -= 1
        else:
            s.first, s.fiscal, s.year, s.grain = s.first - (ctx.fiscal.start_month - 1), False, t.year, t.grain
