"""Periods: every stretch of the calendar that a text names, as closed intervals.

The text is folded once and searched once for words and figures of the calendar; only where one stands do
the readers of `calendar_reader` and `calendar_phrases` look closer. This module joins what they find
("January to August"), reads the preposition before it ("by", "since"), and settles which year is meant.
"""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from functools import lru_cache
from itertools import accumulate

from evfacts.errors import InputError
from evfacts.grammar.calendar_math import ONE_DAY, Bounds, Stretch, settle, shifted
from evfacts.grammar.calendar_patterns import fold, patterns, tokens
from evfacts.grammar.calendar_phrases import handlers
from evfacts.grammar.calendar_ranges import joined, share_years, weekdays
from evfacts.grammar.calendar_reader import Context, Handler
from evfacts.lexicons.calendar import FiscalYear, calendar
from evfacts.schema import Period

BEGINNING = ("starting from ", "beginning from ", "effective from ")
BINDING = frozenset(
    [
        "by",
        "until",
        "till",
        "til",
        "before",
        "than",
        "through",
        "thru",
        "to",
        "since",
        "after",
        "beyond",
        "from",
        "effective",
        "starting",
        "beginning",
    ]
)
DEADLINES = frozenset(("by", "until", "till", "til", "before"))
SKIPPED = frozenset(
    ["the", "about", "around", "roughly", "approximately", "calendar", "its", "their", "at", "fiscal", "least"]
)
FISCAL_WORDS = re.compile(
    r"fy|fiscal|financial|quarter|half|months|full|year.end|\b(?:[qh]\d|\d{1,2}[qhm])|\d{4}[-/–]\d\d\b", re.IGNORECASE
)
NOUN_AFTER = re.compile(
    r" (?!and\b|the\b|to\b|in\b|with\b|when\b|as\b|but\b|for\b|on\b|of\b|that\b|was\b|is\b|will\b|at\b)[a-z]"
)
CLOSING = ("closed ", "closed the ", "ended ", "ended the ", "finished ", "finished the ", "exited ", "exited the ")


@lru_cache(maxsize=1)
def _handlers() -> dict[str, Handler]:
    """The readers, by anchor word."""
    return handlers(calendar())


def fiscal_calendar(country: str | None, fiscal_year_start: int | None) -> FiscalYear:
    """A company's fiscal year: of the month given, else by the custom of its country, else the calendar year.

    Raises:
        InputError: the month is not 1 to 12.
    """
    custom = calendar().fiscal.get(country.upper()) if country else None
    if fiscal_year_start is None:
        return custom or FiscalYear()
    if fiscal_year_start not in range(1, 13):
        raise InputError(f"fiscal_year_start {fiscal_year_start!r} is not a month; allowed: 1 to 12")
    return FiscalYear(fiscal_year_start, bool(custom and custom.named_by_start))


def find_periods(
    text: str, published: date | None = None, *, country: str | None = None, fiscal_year_start: int | None = None
) -> list[Period]:
    """The periods that a text names, in order, none overlapping another.

    A unit without a year ("the second quarter", "in September") is the latest one that has ended or runs on
    `published`; `alternative` is then the first that ends on or after it, for plans and targets. Words that need the
    period beside them ("a year earlier", "in the quarter") have kind "relative", no bounds and a `shift` for `shifted`.

    Args:
        text: plain text.
        published: publishing date; without it what depends on it has null bounds.
        country: ISO 3166 alpha-2 code of the company's country; decides how fiscal years start and are named
            (India: "FY26" ends in March 2026; Japan: "fiscal 2025" starts in April 2025), and how "03/04/2025" is read.
        fiscal_year_start: first month of the company's fiscal year where known, 1 to 12; stronger than `country`.

    Returns:
        Periods with offsets into `text`.

    Raises:
        InputError: `fiscal_year_start` is not a month.
    """
    p = patterns()
    low = fold(text)
    readers = _handlers()
    code = (country or "").upper()
    day_first = None if not code or code in p.words.unclear_order else code not in p.words.month_first
    ctx = Context(text, low, published, fiscal_calendar(country, fiscal_year_start), p, readers, day_first)
    found: list[Stretch] = []
    words = tokens(low)
    shapes = p.shapes
    hits = [n for n, word in enumerate(words) if word in shapes]
    if not hits:
        return []
    ends = list(accumulate(map(len, words)))
    for n in hits:
        word = words[n]
        i = ends[n] - len(word) + n
        if i < ctx.floor:
            continue
        reader = readers.get(word)
        if reader is None:  # figures, and names of several words
            m = p.anchor.match(low, i)
            if m is None:
                continue
            word = m[0]
            reader = readers[word if m.lastgroup == "word" else str(m.lastgroup)]
        s = reader(ctx, i, word)
        if s is None or s.start < ctx.floor:
            continue
        if s.months:
            s = joined(ctx, s)
        elif s.listed == "weekday":
            s = weekdays(ctx, s)
        ctx.floor, ctx.last = s.end, s
        found.append(s)
    share_years(ctx, found)
    return [_period(ctx, s) for s in found]


# --- prepositions ----------------------------------------------------------------------------------


def _word_before(low: str, start: int) -> tuple[str, int]:
    """The word that binds what starts at `start`, articles and the like left aside, and where it starts."""
    if not start or low[start - 1] not in " \t\n":
        return "", start
    cut = max(0, start - 32)
    for word in reversed(low[cut:start].split()):
        start = low.rfind(word, cut, start)
        if word not in SKIPPED:
            return word.lstrip("(\"'"), start
    return "", start


def _kind(ctx: Context, s: Stretch) -> str:
    """How the words before a stretch bind it: "span", "deadline", "before", "since" or "after"."""
    low = ctx.low
    word, begin = _word_before(low, s.start)
    if word not in BINDING:
        return "since" if ctx.p.onward.match(low, s.end) else "span"
    stop = begin + len(word)
    if word in DEADLINES:
        if word == "before":
            return "since" if ctx.p.not_before.search(low, max(0, begin - 48), begin) else "before"
        return "deadline"
    if word == "than":
        if low.endswith("later than ", 0, stop + 1):
            return "deadline"
        return "since" if low.endswith(("earlier than ", "sooner than "), 0, stop + 1) else "span"
    if word in ("through", "thru", "to"):
        if word == "to" and not low.endswith((" up to ", "prior to "), 0, stop + 1):
            return "span"
        if low.endswith("prior to ", 0, stop + 1):
            return "before"
        return "through" if s.months else "span"
    if word == "since":
        return "since"
    if word in ("after", "beyond"):
        # "after Q2 profit halved" dates the profit, not what came after it
        return "span" if s.listed in ("quarter", "half") and NOUN_AFTER.match(low, s.end) else "after"
    if word == "from":
        if ctx.p.onward.match(low, s.end) or low.endswith(BEGINNING, 0, stop + 1):
            return "since"
        if s.joined or s.shift or ctx.p.compared.search(low, max(0, begin - 40), begin):
            return "span"
        return "since" if s.months or s.grain == "day" else "span"
    return "since" if s.grain == "day" else "span"  # effective, starting, beginning


def _is_closing(ctx: Context, s: Stretch) -> bool:
    """True for "closed September with $1.6 billion in cash": the figure is that of the last day."""
    return ctx.low.endswith(CLOSING, 0, s.start) and ctx.low.startswith((" with ", " on ", " at "), s.end)


def _bound(kind: str, bounds: Bounds) -> Bounds:
    """An interval as its preposition binds it."""
    low, high = bounds
    if kind == "since":
        return low, None
    if kind == "deadline":
        return None, high
    if kind == "before":
        return None, low - ONE_DAY if low else None
    if kind == "after":
        return high + ONE_DAY if high else None, None
    return bounds


def _period(ctx: Context, s: Stretch) -> Period:
    """The record of a stretch."""
    text = ctx.text[s.start : s.end]
    if s.shift:
        return Period(s.start, s.end, text, None, None, s.grain, "relative", None, s.shift)
    if s.kind == "deadline":
        return Period(s.start, s.end, text, None, s.high, s.grain, "deadline")
    if s.months == 1 and not (s.edge or s.day0) and _is_closing(ctx, s):
        s.edge, s.grain = "end", "day"
    kind = _kind(ctx, s)
    if kind in ("deadline", "before") and (s.edge or s.coming):
        kind = "deadline"
        if s.edge == "mid":
            s.edge = "midpoint"
    bounds = settle(s, ctx.published, ctx.fiscal)
    alternative = s.alternative
    if s.coming and alternative and kind == "deadline":
        bounds, alternative = alternative, None
    if kind == "through":
        # "through June": from the start of the year if that is over, else a deadline
        if bounds[1] and ctx.published and bounds[1] <= ctx.published and s.months < 12:
            bounds = bounds[1].replace(month=1, day=1), bounds[1]
            alternative = (None, alternative[1]) if alternative else None
            return Period(s.start, s.end, text, *bounds, s.grain, "span", alternative)
        kind = "deadline"
    if kind != "span":
        bounds = _bound(kind, bounds)
        alternative = _bound(kind, alternative) if alternative and kind != "since" else alternative
        if alternative and kind == "since":
            preposition = ctx.low[max(0, s.start - 10) : s.start]
            if "since" in preposition:
                alternative = None
            elif s.grain == "day" and not s.edge and _is_soon((bounds[0], bounds[0]), alternative, ctx.published):
                bounds, alternative = (alternative[0], None), None  # "from March 4"
            else:
                alternative = (alternative[0], None)
        kind = "deadline" if kind in ("deadline", "before") else "since"
    elif s.grain == "day" and not s.edge and _is_soon(bounds, alternative, ctx.published):
        bounds, alternative = alternative or bounds, None
    return Period(s.start, s.end, text, bounds[0], bounds[1], s.grain, kind, alternative)


def _is_soon(bounds: Bounds, coming: Bounds | None, published: date | None) -> bool:
    """Whether a day without a year is one of the next weeks rather than one of most of a year ago.

    News tells the year of a day so long past.
    """
    past = bounds[1]
    if coming is None or coming[0] is None or past is None or published is None:
        return False
    return (coming[0] - published).days <= _SOON and (published - past).days >= _LONG_PAST


_SOON = 60
_LONG_PAST = 180
"""Days from the publishing date."""


# --- the same words under another calendar ----------------------------------------------------------


@lru_cache(maxsize=8192)
def _reread(
    words: str, published: date | None, country: str | None, fiscal_year_start: int | None
) -> tuple[Bounds, str, Bounds | None] | None:
    """(bounds, grain, alternative) of the words of one period by themselves."""
    periods = find_periods(words, published, country=country, fiscal_year_start=fiscal_year_start)
    if len(periods) != 1 or periods[0].kind == "relative":
        return None
    only = periods[0]
    return (only.period_start, only.period_end), only.grain, only.alternative


def resolve(
    period: Period, published: date | None, fiscal_year_start: int | None, *, country: str | None = None
) -> Period:
    """The period that the same words mean under another fiscal calendar.

    Args:
        period: a period of `find_periods`.
        published: publishing date of the article.
        fiscal_year_start: first month of the company's fiscal year, 1 to 12, or None to go by `country`.
        country: ISO 3166 alpha-2 code of the company's country.

    Returns:
        `period` itself where its words depend on no fiscal calendar, else a new one of the same span and kind.

    Raises:
        InputError: `fiscal_year_start` is not a month.
    """
    if period.kind == "relative" or not FISCAL_WORDS.search(period.text):
        return period
    read = _reread(period.text, published, country, fiscal_year_start)
    if read is None:
        return period
    bounds, grain, alternative = read
    if period.kind in ("deadline", "since"):
        bounds = _bound(period.kind, bounds)
        alternative = _bound(period.kind, alternative) if alternative else None
        if bounds == (period.period_start, period.period_end) or (grain == "day" and alternative == (
            period.period_start, period.period_end
        )):  # fmt: skip
            return period
    return dataclasses.replace(
        period, period_start=bounds[0], period_end=bounds[1], grain=grain, alternative=alternative
    )


def unbound(
    period: Period, published: date | None, fiscal_year_start: int | None = None, *, country: str | None = None
) -> Bounds:
    """First and last day of the stretch that a period's words name, without the "by" or "since" before them.

    "from November 2026" is a period without end; the event that begins then has the month of November 2026.

    Raises:
        InputError: `fiscal_year_start` is not a month.
    """
    if period.kind == "relative":
        return None, None
    read = _reread(period.text, published, country, fiscal_year_start)
    if read is None:
        return period.period_start, period.period_end
    bounds, _, alternative = read
    known = {day for day in (period.period_start, period.period_end) if day}
    if alternative and known and not known & set(bounds) and known & set(alternative):
        return alternative
    return bounds


__all__ = ["find_periods", "fiscal_calendar", "resolve", "shifted", "unbound"]
