"""What all readers of the period grammar share: the context, the year behind a unit, and `simple`.

A reader takes the place where a word of the calendar starts and returns the stretch that stands there,
or None. `simple` reads whatever stands at a place and is what longer phrases build on.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from evfacts.grammar.calendar_math import FIRST_YEAR, LAST_YEAR, Stretch, ending
from evfacts.grammar.calendar_patterns import Patterns
from evfacts.lexicons.calendar import FiscalYear

APRIL = 4
MAX_DEPTH = 3  # "late in the second half of last year" nests three words; hostile text nests thousands

Handler = Callable[["Context", int, str], Stretch | None]


class Context:
    """What one reading works with: the text, its folded form, the publishing date and the fiscal year.

    `last` is the last period found and `floor` its end: nothing before it may be taken again. `handlers` has the
    reader of each anchor word and of the groups "digits", "code" and "numeric" of the anchor pattern.
    """

    __slots__ = ("day_first", "depth", "fiscal", "floor", "handlers", "last", "low", "p", "published", "text")

    def __init__(
        self, text: str, low: str, published: date | None, fiscal: FiscalYear, p: Patterns,
        handlers: dict[str, Handler], day_first: bool | None,
    ) -> None:  # fmt: skip
        self.text, self.low, self.fiscal, self.p, self.handlers = text, low, fiscal, p, handlers
        self.published = published if published and FIRST_YEAR < published.year < LAST_YEAR else None
        self.floor = self.depth = 0
        self.last: Stretch | None = None
        self.day_first = day_first


def full_year(digits: str) -> int:
    """The year of two or four digits; two digits are of this century."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


# --- years after a unit ----------------------------------------------------------------------------


def add_year(ctx: Context, s: Stretch, offset: int | None) -> bool:
    """Read the year that follows a unit ("of 2025", "FY26", "last year") into it; True if there is one.

    Args:
        ctx: the reading.
        s: the unit, so far without a year; its end moves behind the year.
        offset: months from the start of the year to the unit (0 for a first quarter); None for calendar months.
    """
    low, p, j = ctx.low, ctx.p, s.end
    if again := p.short_again.match(low, j):
        j = again.end()  # "the first quarter (Q1) of FY25"
    if m := p.year_tail.match(low, j):
        year = int(m[1])
        if m[2] is None:
            s.year, s.end = year, m.end()
            if offset is not None:
                s.first, s.fiscal = offset, False
            return True
        if int(m[2]) == (year + 1) % 100:
            two_year_label(ctx, s, year, offset)
            s.end = m.end()
            return True
    if (m := p.fiscal_tail.match(low, j)) and (year_at := fiscal_label(ctx, m.end())):
        label, end, fiscal, double = year_at
        if double:
            two_year_label(ctx, s, label, offset)
        else:
            in_fiscal_year(ctx, s, label, offset, fiscal)
        s.end = end
        return True
    if m := p.relative_tail.match(low, j):
        return relative_year(ctx, s, offset, m[1], bool(m[2] or m[3] == "fiscal") and m[2] != "calendar", m.end())
    if m := p.own_year_tail.match(low, j):
        s.end = m.end()
        if m[1] in ("fiscal", "financial"):
            in_fiscal_year(ctx, s, None, offset, True)
        return True
    if (m := p.short_year_tail.match(low, j)) and 10 <= int(m[1]) <= 45 and (low[j] != "/" or offset is not None):
        s.year, s.end = 2000 + int(m[1]), m.end()
        if offset is not None:
            s.first, s.fiscal = offset, False
        return True
    return False


def two_year_label(ctx: Context, s: Stretch, year: int, offset: int | None) -> None:
    """Place a unit in the accounting year that two years name ("Q1 2025-26"); April where none is known."""
    start = ctx.fiscal.start_month if ctx.fiscal.start_month > 1 else APRIL
    s.fiscal, s.year = False, year
    if offset is not None:
        s.first = start - 1 + offset
        mark_fiscal(s)
    elif s.first < start - 1:
        s.first += 12


def in_fiscal_year(ctx: Context, s: Stretch, label: int | None, offset: int | None, fiscal: bool) -> None:
    """Place a unit in the fiscal (or, where `fiscal` is False, calendar) year `label`."""
    start = ctx.fiscal.start_month if fiscal else 1
    s.year, s.fiscal = label, fiscal
    if offset is not None:
        s.first = start - 1 + offset
        if fiscal:
            mark_fiscal(s)
    elif s.first < start - 1:
        s.first += 12


def in_own_year(ctx: Context, s: Stretch, offset: int) -> None:
    """Place a unit without a year in the company's accounting years."""
    if ctx.fiscal.start_month > 1:
        in_fiscal_year(ctx, s, None, offset, True)
    else:
        s.first = offset


def mark_fiscal(s: Stretch) -> None:
    """Turn the grain of a unit into its fiscal counterpart."""
    if s.grain in ("quarter", "half", "year"):
        s.grain = "fiscal_" + s.grain


def relative_year(ctx: Context, s: Stretch, offset: int | None, word: str, fiscal: bool, end: int) -> bool:
    """Place a unit in "this year", "last fiscal" and the like; "the same year" leaves the year open."""
    s.end = end
    if word == "following":
        return False
    if word == "same":
        return True
    back = {"this": 0, "current": 0, "next": 1}.get(word, -1)
    if fiscal:
        in_fiscal_year(ctx, s, None, offset, True)
    elif offset is not None:
        s.first, s.fiscal = offset, False
    if ctx.published is None:
        s.months, s.low, s.high = 0, None, None
    else:
        s.year = (fiscal_year_of(ctx, ctx.published) if fiscal else ctx.published.year) + back
    return True


def fiscal_year_of(ctx: Context, day: date) -> int:
    """Label of the fiscal year that `day` falls in."""
    fiscal = ctx.fiscal
    year = day.year if day.month >= fiscal.start_month else day.year - 1
    return year + (fiscal.start_month > 1 and not fiscal.named_by_start)


def fiscal_label(ctx: Context, i: int) -> tuple[int, int, bool, bool] | None:
    """(year, end, fiscal rather than calendar, named by two years) of "FY26", "fiscal 2025", "CY24" at `i`."""
    if m := ctx.p.fiscal.match(ctx.low, i):
        year = full_year(m[1])
        if m[2] is None:
            return year, m.end(), True, False
        if full_year(m[2]) == year + 1:
            return year, m.end(), True, True
        return year, m.end(1), True, False
    if m := ctx.p.calendar_year.match(ctx.low, i):
        return full_year(m[1]), m.end(), False, False
    return None


def ended_at(ctx: Context, i: int, j: int, months: int, grain: str, *, fiscal_words: bool = False) -> Stretch | None:
    """A stretch of `months` months that starts at `i` and whose words "ended June 30" stand at `j`."""
    m = ctx.p.ended.match(ctx.low, j)
    if m is None:
        return None
    last = simple(ctx, m.end())
    if last is None or last.months != 1:
        return None
    s = ending(last, months, grain, fiscal_words)
    s.start, s.listed = i, ""
    return s


# --- what stands here ------------------------------------------------------------------------------


def simple(ctx: Context, i: int) -> Stretch | None:
    """The stretch that stands at `i`, whatever its kind; None where there is none, or words nest beyond all sense."""
    m = ctx.p.anchor.match(ctx.low, i)
    at = i
    if m is None and (day := ctx.p.day_month.match(ctx.low, i)):  # "31 March 2025"
        at = day.end()
        m = ctx.p.anchor.match(ctx.low, at)
    if m is None or ctx.depth == MAX_DEPTH:
        return None
    ctx.depth += 1
    s = ctx.handlers[m[0] if m.lastgroup == "word" else str(m.lastgroup)](ctx, at, m[0])
    ctx.depth -= 1
    return s if s and s.start == i else None
