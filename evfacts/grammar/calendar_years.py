"""Reading years and fiscal years, and telling a year from other figures of four digits."""

from __future__ import annotations

import re

from evfacts.grammar.calendar_days import MONTH_DAYS, numeric_at
from evfacts.grammar.calendar_math import Stretch
from evfacts.grammar.calendar_reader import (
    Context,
    ended_at,
    fiscal_label,
    full_year,
    in_fiscal_year,
    mark_fiscal,
    simple,
    two_year_label,
)

UNIT_INITIALS = frozenset("qhfstoc1234")
NOT_BEFORE_YEAR = frozenset("$€£¥₹₩₫฿#.:/+@&=_*~^\\%")
YEAR_HYPHEN = re.compile(r"(?:(?<!\w)(?:(?:19|20)\d\d|mid|end|late|early|fy|year|to)| )-\Z")


def year_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A year, two years as one label ("2024-25"), a decade, or a date in ISO form."""
    low, p = ctx.low, ctx.p
    year, j = int(low[i : i + 4]), i + 4
    after = low[j : j + 1]
    if after == "-" and (m := p.iso_day.match(low, j)):
        month, day = int(m[1]), int(m[2])
        if 1 <= month <= 12 and 1 <= day <= MONTH_DAYS[month - 1]:
            return Stretch(i, m.end(), "day", month - 1, 1, year, day0=day, day1=day)
        return None
    if i > 3 and low[i - 1] in "./" and low[i - 2].isdecimal():
        m = p.numeric_before.search(low, max(ctx.floor, i - 7), i)
        return numeric_at(ctx, m.start(), "") if m else None
    if vetoed_before(ctx, i, year):
        return None
    if (after == "s" or after == "'") and (m := p.decade.match(low, i)):
        return Stretch(i, m.end(), "span", 0, 120, year)
    if after in ("-", "/", " ") and (m := p.two_years.match(low, i)):
        last = int(m[2])
        if last == (year + 1) % 100:
            return season_label(ctx, i, m.end(), year)
        if year % 100 < last <= year % 100 + 20 and last > 12:
            return Stretch(i, m.end(), "span", 0, 12 * (last - year % 100 + 1), year)
    if after in ("q", "h") and low[j + 1 : j + 2] in ("1", "2", "3", "4"):
        return _glued_unit(ctx, i, year)
    if vetoed_after(ctx, i, j):
        return None
    if after in (" ", "'") and (unit := unit_of_year(ctx, j)) and unit.year is None:
        unit.year, unit.start = year, i
        if unit.fiscal and "fiscal" not in low[i : unit.end]:
            unit.first, unit.fiscal = unit.first - (ctx.fiscal.start_month - 1), False
            unit.grain = unit.grain.removeprefix("fiscal_")
        return unit
    if after == " " and (m := p.fiscal_after.match(low, j)):
        s = Stretch(i, m.end(), "year", 0, 12)
        in_fiscal_year(ctx, s, year, 0, True)
        return s
    return Stretch(i, j, "year", 0, 12, year, listed="year")


def _glued_unit(ctx: Context, i: int, year: int) -> Stretch | None:
    """The quarter or half in "2025Q3", "2025H1"."""
    end = i + 6
    size, grain = (3, "quarter") if ctx.low[i + 4] == "q" else (6, "half")
    offset = size * (int(ctx.low[i + 5]) - 1)
    if offset >= 12 or not ctx.text[i + 4].isupper() or ctx.low[end : end + 1].isalnum():
        return None
    return Stretch(i, end, grain, offset, size, year, listed=grain)


def season_label(ctx: Context, i: int, end: int, year: int) -> Stretch:
    """ "2024-25": an accounting year where the fiscal year is not the calendar's, else the two years."""
    m = ctx.p.fiscal_after.match(ctx.low, end)
    if m or ctx.fiscal.start_month > 1:
        s = Stretch(i, m.end() if m else end, "year", 0, 12)
        two_year_label(ctx, s, year, 0)
        return s
    return Stretch(i, end, "span", 0, 24, year)


def vetoed_before(ctx: Context, i: int, year: int) -> bool:
    """True where what stands before four digits makes them no year."""
    low = ctx.low
    before = low[i - 1] if i else " "
    if before in NOT_BEFORE_YEAR or (before == "-" and not YEAR_HYPHEN.search(low, max(0, i - 12), i)):
        return True
    if before == "," and i > 1 and low[i - 2].isdigit():
        return True
    cut = max(0, i - 16)
    word = low[cut:i].rsplit(None, 1)[-1:] if before in " \t" else []
    last = word[0] if word else before.strip()
    if last and (last in ctx.p.words.veto_before or last[-1] in "$€£¥₹₩₫฿" or beside_number(low, i, last)):
        return True
    common = abs(year - ctx.published.year) <= 12 if ctx.published else 2008 <= year <= 2040
    if (
        (not common or year == 2000)
        and last.strip("(") not in ctx.p.words.context["before_year"]
        and before not in "(/'-"
        and last
    ):
        return True
    return last in ctx.p.words.context["articles"] and model_year(ctx, i, last)


def beside_number(low: str, i: int, last: str) -> bool:
    """True where the word before four digits is a figure that belongs to them ("555 2020"), not a year in a table."""
    if not last.isdigit() or low[i - 2 : i] in ("  ", " \t") or low[i - 1] != " ":
        return False
    return len(last) != 4 or last[:2] not in ("19", "20")


def model_year(ctx: Context, i: int, last: str) -> bool:
    """True where a year with its article names a model ("a 2025 sports sedan", "the 2025 Nissan Leaf")."""
    rest = ctx.low[i + 4 : i + 48]
    if rest[:1] != " ":
        return False
    words = [word.strip(".,;:!?\"')") for word in rest.split(None, 4)[:4]]
    models = ctx.p.words.model_years
    if words and (words[0] in models or (last not in ("the", "this") and any(word in models for word in words))):
        return True
    name = ctx.text[i + 5 : i + 7]
    return last != "this" and name[:1].isupper() and name[1:].islower() and not ctx.p.anchor.match(ctx.low, i + 5)


def vetoed_after(ctx: Context, i: int, j: int) -> bool:
    """True where what stands behind four digits makes them no year."""
    low = ctx.low
    after = low[j : j + 2]
    if not after:
        return False
    if after[0].isalnum() or after[0] == "_":
        return True
    if after[0] in ".,:" and after[1:].isdigit():
        return True
    if after[0] == "-" and after[1:].isalpha():
        return True
    if after[0] in " -" and after[1:].isdigit():
        groups = low[j : j + 14].replace("-", " ").split(" ")
        if len(groups) > 2 and groups[1].isdigit() and groups[2][:2].isdigit() and len(groups[1]) <= 4:
            return True
    return after[0] in " -%°€£¥" and ctx.p.things.match(low, j) is not None


def fiscal_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A fiscal year ("FY26", "fiscal 2024", "financial year 2024-25"), or a unit of one ("fiscal second quarter")."""
    if label := fiscal_label(ctx, i):
        year, end, fiscal, double = label
        s = Stretch(i, end, "fiscal_year" if fiscal else "year", 0, 12, listed="fiscal_year" if fiscal else "year")
        if double:
            two_year_label(ctx, s, year, 0)
            return s
        in_fiscal_year(ctx, s, year, 0, fiscal)
        m = ctx.p.fiscal.match(ctx.low, i)
        if m and m[2] and full_year(m[2]) > year:
            s.months, s.end, s.grain = 12 * (full_year(m[2]) - year + 1), m.end(), "span"
        elif unit := unit_of_year(ctx, end):
            own = ctx.fiscal.start_month - 1 if unit.fiscal else 0
            in_fiscal_year(ctx, unit, year, unit.first - own, fiscal)
            unit.start = i
            return unit
        return s
    m = ctx.p.fiscal_alone.match(ctx.low, i)
    if m is None:
        return None
    if unit := unit_of_year(ctx, m.end()):
        if not unit.fiscal:
            in_fiscal_year(ctx, unit, unit.year, unit.first, True)
        mark_fiscal(unit)
        unit.start = i
        return unit
    if ended := ended_at(ctx, i, m.end(), 12, "year", fiscal_words=True):
        return ended
    if ctx.low[m.end() : m.end() + 1] != "-" and ctx.p.during.search(ctx.low, max(0, i - 28), i):
        return Stretch(i, m.end(), "fiscal_year", shift="same")
    return None


def calendar_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "calendar 2024", "calendar year 2025"."""
    return fiscal_at(ctx, i, word) if ctx.p.calendar_year.match(ctx.low, i) else None


def unit_of_year(ctx: Context, j: int) -> Stretch | None:
    """A quarter or half directly behind a year ("fiscal second quarter", "FY26 Q1")."""
    low = ctx.low
    if low[j : j + 3] == "'s ":
        j += 2
    if low[j : j + 1] not in (" ", "-") or low[j + 1 : j + 2] not in UNIT_INITIALS:
        return None
    unit = simple(ctx, j + 1)
    if unit is None or unit.listed not in ("quarter", "half") or not unit.months:
        return None
    return unit
