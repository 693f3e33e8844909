"""Numbered units: quarters and halves in words and codes, "first eight months", "second half of July"."""

from __future__ import annotations

from evfacts.grammar.calendar_math import Stretch
from evfacts.grammar.calendar_now import rolling, whole
from evfacts.grammar.calendar_reader import (
    Context,
    add_year,
    ended_at,
    full_year,
    in_fiscal_year,
    in_own_year,
)
from evfacts.grammar.calendar_years import fiscal_at

GRAINS = {1: "month", 3: "quarter", 6: "half", 12: "year"}
UNIT_MONTHS = {"q": 3, "h": 6}


def number_of(ctx: Context, word: str) -> int:
    """The number of a count in figures or words; 0 where it is none."""
    return int(word) if word.isdigit() else ctx.p.words.counts.get(word, 0)


def code_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """Quarters, halves and months in short ("Q1 FY26", "1H25", "3Q24", "9MFY25")."""
    low = ctx.low
    if word in ("fy", "cy"):
        return fiscal_at(ctx, i, word)
    m = ctx.p.code.match(low, i)
    if m is None:
        return None
    letter = m[1] or m[4] or m[5] or m[8] or m[10]
    number = int(m[2] or m[3] or m[6] or m[7] or m[9])
    j = m.end()
    if letter == "m":
        s, offset = Stretch(i, j, GRAINS.get(number, "span") if number > 1 else "span", 0, number), 0
    else:
        size = UNIT_MONTHS[letter]
        offset = size * (number - 1)
        grain = "quarter" if letter == "q" else "half"
        s = Stretch(i, j, grain, offset, size, listed=grain)
    if low[j : j + 1].isdecimal():
        return _glued_year(ctx, s, offset)
    if add_year(ctx, s, offset):
        return s
    if letter == "m" or not ctx.text[i:j].isupper():
        return None
    if letter == "q" and (ctx.p.audi.match(low, j) or low.endswith("audi ", 0, i)):
        return None
    if letter == "h" and (ctx.p.hydrogen.match(low, j) or not _is_half(ctx, i, j)):
        return None
    in_own_year(ctx, s, offset)
    return or_ended(ctx, s)


def _glued_year(ctx: Context, s: Stretch, offset: int) -> Stretch | None:
    """The year in "1H25", "3Q2024", "4Q25E"; figures glued to a figure ("Q125") are none."""
    low, j = ctx.low, s.end
    digits = low[j : j + 4] if low[j : j + 4].isdigit() else low[j : j + 2]
    end = j + len(digits)
    end += low[end : end + 1] == "e"  # "4Q25E": estimated
    if (
        not low[s.start].isdigit()
        or not digits.isdecimal()
        or len(digits) not in (2, 4)
        or low[end : end + 1].isalnum()
    ):
        return None
    s.year, s.first, s.end = full_year(digits), offset, end
    return s


def _is_half(ctx: Context, i: int, j: int) -> bool:
    """True where a bare "H1" or "H2" stands as a half-year does, and not as hydrogen or an hour."""
    before = ctx.low[max(0, i - 5) : i].rstrip(" -")
    if len(before) >= 4 and before[-4:].isdecimal() and before[-4:-2] in ("19", "20"):
        return True  # "2025 H1"
    return bool(ctx.p.half_before.search(ctx.low, max(0, i - 12), i) or ctx.p.half_after.match(ctx.low, j))


def or_ended(ctx: Context, s: Stretch) -> Stretch:
    """The unit, or where "ended June 30" follows, the stretch that ends then."""
    return ended_at(ctx, s.start, s.end, s.months, s.grain.removeprefix("fiscal_")) or s


def ordinal_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """Numbered units: "second quarter of 2025", "first eight months", "second half of July"."""
    low, p = ctx.low, ctx.p
    if m := p.ordinal.match(low, i):
        return unit(ctx, i, m.end(), p.words.ordinals[m[1]], m[3], m[2])
    if m := p.ordinal_pair.match(low, i):
        first, last = p.words.ordinals[m[1]], p.words.ordinals[m[3]]
        ranged = m[2] in ("to", "through", "-")
        s = unit(ctx, i, m.end(), first, m[4], None, last=last if ranged else 0)
        if s and not ranged:
            s.end = m.end(1)
        return s
    return counted_part(ctx, i) or _elliptic(ctx, i, word)


def _elliptic(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "in the third quarter, after a loss in the second": the unit is that of the last period."""
    last, end = ctx.last, i + len(word)
    if last is None or last.listed not in ("quarter", "half") or i - last.end > 160:
        return None
    if ctx.low[end : end + 1] not in (".", ",", ";", ":", ")") or not ctx.low.endswith(("in the ", "of the "), 0, i):
        return None
    s = unit(ctx, i, end, ctx.p.words.ordinals[word], last.listed, None)
    if s is None or s.end > end or s.first == last.first:
        return None
    if last.year is not None:
        s.first, s.fiscal, s.grain = s.first if s.fiscal == last.fiscal else s.first % 12, last.fiscal, last.grain
        s.year = last.year if s.first < last.first else last.year - 1
        if s.first > last.first > 0:  # "in the third quarter ..., in the fourth": before or after it?
            return None
    return s


def counted_part(ctx: Context, i: int) -> Stretch | None:
    """ "first eight months", "last quarter of the year", "first week of August" at `i`."""
    low, p = ctx.low, ctx.p
    if m := p.ordinal_count.match(low, i):
        return _first_of(ctx, i, m.end(), m[1], number_of(ctx, m[2]), m[3].rstrip("s"))
    if m := p.ordinal_part.match(low, i):
        return _part_of(ctx, i, m.end(), -1 if m[1] == "last" else p.words.ordinals[m[1]], m[2])
    return None


def unit(ctx: Context, i: int, j: int, number: int, noun: str, kind: str | None, last: int = 0) -> Stretch | None:
    """A quarter or half with its year; `last` > 0 for "first to third quarters"."""
    size = 3 if noun.startswith("quarter") else 6
    of_year = 12 // size
    number = of_year if number < 0 else number
    if number > of_year or last > of_year:
        return None
    offset = size * (number - 1)
    grain = "quarter" if size == 3 else "half"
    s = Stretch(i, j, grain, offset, size, listed=grain)
    if last > number:
        s.months, s.grain = size * (last - number + 1), "span"
    dated = add_year(ctx, s, offset)
    if kind in ("fiscal", "financial"):
        if not s.fiscal:
            in_fiscal_year(ctx, s, s.year, offset, True)
    elif not dated:
        if size == 6 and (m := ctx.p.of.match(ctx.low, j)) and (of := whole(ctx, m.end())):
            return _half_of(s, of, number)
        if kind != "calendar":
            in_own_year(ctx, s, offset)
    return or_ended(ctx, s)


def _half_of(s: Stretch, of: Stretch, number: int) -> Stretch | None:
    """First or second half of a month, quarter or decade."""
    out = Stretch(s.start, of.end, "span", of.first, of.months, of.year, fiscal=of.fiscal)
    if of.months == 1:
        out.day0, out.day1 = (1, 15) if number == 1 else (16, 0)
        return out
    if of.months % 2 or not of.months:
        return None
    out.months //= 2
    out.first += out.months * (number - 1)
    out.grain = "half" if out.months == 6 else "span"
    return out


def _first_of(ctx: Context, i: int, j: int, word: str, count: int, noun: str) -> Stretch | None:
    """ "first eight months", "first two quarters of 2025", "last three months of the year", "first 20 days of July"."""
    months = {"month": 1, "quarter": 3}.get(noun, 0) * count
    at_start = word in ("first", "opening")
    if 1 <= months <= 12:
        offset = 0 if at_start else 12 - months
        grain = GRAINS.get(months, "span")
        s = Stretch(i, j, grain, offset, months, ended=at_start, listed="months")
        if add_year(ctx, s, offset):
            return s
        if other := ended_at(ctx, i, j, months, grain):
            return other
        if word == "last":
            return rolling(ctx, i, j, -count, noun)
        if months == 12:  # "within the first 12 months" are those of a thing, not of a year
            return None
        in_own_year(ctx, s, offset)
        return s
    if count and noun in ("day", "week") and (m := ctx.p.of.match(ctx.low, j)) and (of := whole(ctx, m.end())):
        days = count * (7 if noun == "week" else 1)
        if of.months != 1 or days > 28 or not at_start:
            return None
        return Stretch(i, of.end, "span", of.first, 1, of.year, fiscal=of.fiscal, day0=1, day1=days)
    return rolling(ctx, i, j, -count, noun) if word == "last" and count else None


def _part_of(ctx: Context, i: int, j: int, number: int, noun: str) -> Stretch | None:
    """ "first week of August", "last month of 2025", "first day of June"."""
    of = whole(ctx, j)
    if of is None or not of.months:
        return None
    out = Stretch(i, of.end, "span", of.first, of.months, of.year, fiscal=of.fiscal)
    if noun == "day" and number in (1, -1):
        out.grain, out.edge = "day", "start" if number == 1 else "end"
        return out
    if noun == "month" and of.months > 1:
        out.grain, out.months = "month", 1
        out.first += of.months - 1 if number < 0 else number - 1
        return out
    if noun == "week" and of.months == 1 and number > 0:
        out.grain, out.day0, out.day1 = "week", 7 * number - 6, 7 * number
        return out
    if noun == "week" and of.months == 1:
        out.grain, out.edge = "week", "last week"
        return out
    return None


def full_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "full year", "full-year 2025": without a year the one that runs, or in its first quarter the one that ended."""
    m = ctx.p.full_year.match(ctx.low, i)
    if m is None:
        return None
    s = Stretch(i, m.end(), "year", 0, 12, listed="year")
    if add_year(ctx, s, 0):
        return s
    accounts = m[1] in ("fiscal", "financial")
    if other := ended_at(ctx, i, m.end(), 12, "year", fiscal_words=accounts):
        return other
    fiscal = accounts or ctx.fiscal.start_month > 1
    if fiscal:
        in_fiscal_year(ctx, s, None, 0, True)
    day = ctx.published
    s.ended = bool(day) and day is not None and (day.month - (ctx.fiscal.start_month if fiscal else 1)) % 12 < 3
    return s


def half_year_at(ctx: Context, i: int, end: int) -> Stretch | None:
    """ "half-year": with "ended June 30" that one, else the half that ended last before the publishing date."""
    if other := ended_at(ctx, i, end, 6, "half"):
        return other
    if ctx.low.endswith(("a ", "every ", "each ", "and a "), 0, i):
        return None
    s = Stretch(i, end, "half", 0, 6, ended=True)
    if add_year(ctx, s, 0):
        return None if s.year is None else _whole_year_half(s)
    in_own_year(ctx, s, 0)
    if day := ctx.published:
        start = ctx.fiscal.start_month
        s.fiscal, s.year, s.first = False, day.year, start - 1 + ((day.month - start) // 6 - 1) * 6
    return s


def _whole_year_half(s: Stretch) -> Stretch:
    """ "half-year 2025" is the first half."""
    s.ended = False
    return s
