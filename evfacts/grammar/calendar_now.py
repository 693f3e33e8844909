"""Stretches that the publishing date decides: this year, last quarter, the past five years, so far this year."""

from __future__ import annotations

from datetime import timedelta

from evfacts.grammar.calendar_math import ONE_DAY, Stretch, add_months, occurrence
from evfacts.grammar.calendar_reader import Context, mark_fiscal, simple
from evfacts.grammar.calendar_years import year_at

NOUN_GRAIN = {"fiscal": "fiscal_year", "half-year": "half", "period": "span", "decade": "span", "weekend": "span"}
MONTHS = {"month": 1, "quarter": 3, "half": 6, "half-year": 6, "year": 12, "fiscal": 12, "decade": 120}


def current(ctx: Context, i: int, j: int, noun: str, back: int, fiscal: bool) -> Stretch | None:
    """This (`back` = 0), the last (-1) or the next (1) year, quarter and so on at the publishing date."""
    if noun == "period":
        return None
    grain = NOUN_GRAIN.get(noun, noun)
    s = Stretch(i, j, grain, listed=grain)
    part = noun in ("quarter", "half", "half-year")
    own = ctx.fiscal.start_month if fiscal or part else 1
    if fiscal or (own > 1 and part):
        mark_fiscal(s)
    day = ctx.published
    if day is None:
        return s
    if noun == "week":
        s.low = day - timedelta(days=day.weekday()) + timedelta(weeks=back)
        s.high = s.low + timedelta(days=6)
    elif noun == "weekend":
        s.low = day - timedelta(days=day.weekday() - 5) + timedelta(weeks=back)
        s.high = s.low + ONE_DAY
    elif noun == "month":
        s.first, s.months, s.year = day.month - 1 + back, 1, day.year
    elif noun == "decade":
        s.months, s.year = 120, day.year // 10 * 10 + 10 * back
    else:
        size = MONTHS[noun]
        s.first = own - 1 + ((day.month - own) // size + back) * size
        s.months, s.year = size, day.year
    return s


def rolling(ctx: Context, i: int, j: int, count: int, noun: str) -> Stretch:
    """The `count` years, months and so on up to (negative) or from (positive) the publishing date."""
    s = Stretch(i, j, "span")
    day = ctx.published
    if day is None or not 0 < abs(count) <= 99:
        return s
    if noun in ("day", "week"):
        other = day + timedelta(days=count * (7 if noun == "week" else 1))
    else:
        other = add_months(day, count * MONTHS[noun])
    s.low, s.high = (other + ONE_DAY, day) if count < 0 else (day, other)
    return s


def ago(ctx: Context, start: int, end: int, noun: str, count: int) -> Stretch | None:
    """ "five days ago", "three months ago", "two years ago": that day, week, month or year."""
    if noun != "day":
        s = current(ctx, start, end, noun, -count, False)
        if s:
            s.listed = ""
        return s
    s = Stretch(start, end, "day")
    if ctx.published:
        s.low = s.high = ctx.published - timedelta(days=count)
    return s


def whole(ctx: Context, i: int) -> Stretch | None:
    """What stands behind "of the": a stretch of months, or a bare "year", "month", "decade".

    A bare year is the one that ended last or runs; months and quarters are those of the publishing date.
    """
    if m := ctx.p.bare_noun.match(ctx.low, i):
        if m[1] == "year":
            return Stretch(i, m.end(), "year", 0, 12)
        return current(ctx, i, m.end(), m[1], 0, m[1] == "fiscal")
    s = simple(ctx, i)
    return s if s and s.months and not s.day0 else None


def to_date(ctx: Context, i: int, j: int, noun: str, fiscal: bool, year: int | None = None) -> Stretch:
    """ "year to date", "so far this year": from the start to the publishing date.

    Figures of whole months come out in the first days of the next one, so the alternative ends with the last month.
    """
    s = Stretch(i, j, "span")
    span = current(ctx, i, j, noun, 0, fiscal)
    day = ctx.published
    if span is None or day is None or year not in (None, day.year):
        return s
    bounds = occurrence(span, span.year or 0, ctx.fiscal)
    if bounds is None:
        return s
    s.low, s.high = bounds[0], day
    last_month = day.replace(day=1) - ONE_DAY
    if last_month > bounds[0]:
        s.alternative = (bounds[0], last_month)
    return s


def year_or_date(ctx: Context, i: int, word: str) -> Stretch | None:
    """What `year_at` reads, and "2025 to date"."""
    s = year_at(ctx, i, word)
    if s and s.listed == "year" and s.year and (m := ctx.p.to_date.match(ctx.low, s.end)):
        return to_date(ctx, i, m.end(), "year", False, s.year)
    return s


def so_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "so far this year", "so far in 2025"."""
    if m := ctx.p.so_far.match(ctx.low, i):
        fiscal = m[2] == "fiscal" or m[1] in ("fiscal", "financial")
        noun = "year" if m[2] in (None, "fiscal") else m[2]
        return to_date(ctx, i, m.end(), noun, fiscal, int(m[3]) if m[3] else None)
    return None


def ytd_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "YTD"."""
    return to_date(ctx, i, i + 3, "year", False)


def today_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "today", "yesterday", "tomorrow"."""
    s = Stretch(i, i + len(word), "day")
    if ctx.published:
        s.low = s.high = ctx.published + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
    return s


def weekday_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A weekday: the latest on or before the publishing date; with a date behind it, that date."""
    if not ctx.text[i].isupper() or ctx.low.endswith(
        ("black ", "cyber ", "good ", "super ", " a ", "every ", "each "), 0, i
    ):
        return None
    end = i + len(word)
    if m := ctx.p.weekday_date.match(ctx.low, end):
        day = simple(ctx, m.end())
        if day and day.grain == "day":
            day.start = i
            return day
    s = Stretch(i, end, "day", listed="weekday")
    if published := ctx.published:
        number = ctx.p.words.weekdays[word]
        s.low = s.high = published - timedelta(days=(published.isoweekday() - number) % 7)
        coming = published + timedelta(days=(number - published.isoweekday()) % 7)
        if coming != s.low:
            s.alternative = (coming, coming)
    return s
