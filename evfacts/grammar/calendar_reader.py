"""Reading absolute calendar words: days, months, quarters, halves, years, fiscal years, and ranges of them.

Every function takes the place where a word of the calendar starts and returns the stretch that stands
there, or None. `simple` reads whatever stands at a place and is what longer phrases build on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from evfacts.grammar.calendar_math import FIRST_YEAR, LAST_YEAR, Stretch, ending
from evfacts.grammar.calendar_patterns import Patterns
from evfacts.lexicons.calendar import FiscalYear

MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SENTENCE_START = frozenset(".!?\n\r")
UNIT_INITIALS = frozenset("qhfstoc1234")
BESIDE_YEAR = frozenset(
    [
        "in",
        "since",
        "by",
        "until",
        "till",
        "from",
        "to",
        "of",
        "through",
        "before",
        "after",
        "during",
        "early",
        "late",
        "mid",
        "and",
        "or",
        "around",
        "between",
        "for",
        "year",
        "back",
        "beyond",
        "with",
        "than",
    ]
)
DETERMINERS = frozenset(("a", "an", "the", "new", "all-new", "refreshed", "updated", "facelifted", "this"))
NOT_BEFORE_YEAR = frozenset("$€£¥₹₩₫฿#.:/+@&=_*~^\\%")
APRIL = 4
MAX_DEPTH = 3  # "late in the second half of last year" nests three words; hostile text nests thousands
YEAR_HYPHEN = re.compile(r"(?:(?<!\w)(?:(?:19|20)\d\d|mid|end|late|early|fy|year|to)| )-\Z")


Handler = Callable[["Context", int, str], Stretch | None]


class Context:
    """What one reading works with: the text, its folded form, the publishing date and the fiscal year.

    `floor` is the end of the last period found: nothing before it may be taken again. `handlers` has the reader of
    each anchor word and of the groups "digits", "code" and "numeric" of the anchor pattern.
    """

    __slots__ = ("day_first", "depth", "fiscal", "floor", "handlers", "low", "p", "published", "text")

    def __init__(
        self, text: str, low: str, published: date | None, fiscal: FiscalYear, p: Patterns,
        handlers: dict[str, Handler], day_first: bool | None,
    ) -> None:  # fmt: skip
        self.text, self.low, self.fiscal, self.p, self.handlers = text, low, fiscal, p, handlers
        self.published = published if published and FIRST_YEAR < published.year < LAST_YEAR else None
        self.floor = self.depth = 0
        self.day_first = day_first


def full_year(digits: str) -> int:
    """The year of two or four digits; two digits are of this century."""
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def sentence_initial(ctx: Context, i: int) -> bool:
    """True where the word at `i` opens a sentence or line, so that its capital says nothing."""
    before = ctx.low[max(0, i - 4) : i].rstrip(' \t"(')
    return before[-1] in SENTENCE_START if before else i < 5


# --- years after a unit ----------------------------------------------------------------------------


def add_year(ctx: Context, s: Stretch, offset: int | None) -> bool:
    """Read the year that follows a unit ("of 2025", "FY26", "last year") into it; True if there is one.

    Args:
        ctx: the reading.
        s: the unit, so far without a year; its end moves behind the year.
        offset: months from the start of the year to the unit (0 for a first quarter); None for calendar months.
    """
    low, p, j = ctx.low, ctx.p, s.end
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


# --- days and months -------------------------------------------------------------------------------


def month_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A month, a day or days of a month, or the quarter that a month names ("the March quarter")."""
    low, p = ctx.low, ctx.p
    month = p.month_number[word]
    short = word not in p.words.months
    plain = short or word in p.words.plain_months
    if plain and not ctx.text[i].isupper():
        return None
    bare = i + len(word)
    end = bare + 1 if short and low[bare : bare + 1] == "." else bare
    s = Stretch(i, bare, "month", month - 1, 1, listed="month")
    if i - 3 >= ctx.floor and low[i - 1] == " " and low[i - 2] in "0123456789thdf":
        m = p.day_before_month.search(low, max(ctx.floor, i - 24), i)
        if m and set_days(s, month, m[1], m[2]):
            s.start, s.end = m.start(1), end if low[end : end + 1] == " " or end == bare else bare
            year_of_day(ctx, s, end)
            return s
    m = p.day_after_month.match(low, end)
    if m and set_days(s, month, m[1], m[2]):
        s.end = m.end(2) if m[2] else m.end()
        year_of_day(ctx, s, s.end)
        return s
    s.end = end
    if (m := p.period_noun.match(low, end)) and m[1] == "quarter":
        s.grain, s.first, s.months, s.end, s.listed = "quarter", month - 3, 3, m.end(), "quarter"
        add_year(ctx, s, None)
        return s
    if add_year(ctx, s, None):
        return s
    s.end = bare
    if plain and not month_in_context(ctx, i, end, short or word == "may"):
        return None
    return s


def month_in_context(ctx: Context, i: int, end: int, strict: bool) -> bool:
    """True where the words around say that "May", "March" or "Jan" is a month."""
    if ctx.p.month_before.search(ctx.low, max(0, i - 16), i) or ctx.p.month_after.match(ctx.low, end):
        return True
    return not strict and not sentence_initial(ctx, i) and not ctx.low.startswith((" on", " to"), end)


def set_days(s: Stretch, month: int, first: str, last: str | None) -> bool:
    """Narrow a month to days; False where the month has no such days."""
    day0 = int(first)
    day1 = int(last) if last else day0
    if not 1 <= day0 <= day1 <= MONTH_DAYS[month - 1]:
        return False
    s.day0, s.day1, s.joined = day0, day1, day0 < day1
    s.grain = s.listed = "day" if day0 == day1 else "span"
    return True


def year_of_day(ctx: Context, s: Stretch, j: int) -> None:
    """Read the year behind a day ("June 30, 2025", "5 September last year")."""
    if m := ctx.p.year_after_day.match(ctx.low, j):
        s.year, s.end = int(m[1]), m.end()
        return
    kept, s.end = s.end, j
    if not ((m := ctx.p.relative_tail.match(ctx.low, j)) and relative_year(ctx, s, None, m[1], False, m.end())):
        s.end = kept


def day_first_at(ctx: Context, i: int) -> Stretch | None:
    """A date that starts with the day ("31 March 2025"), for phrases that expect one at `i`."""
    m = ctx.p.day_month.match(ctx.low, i)
    word = ctx.p.month.match(ctx.low, m.end()) if m else None
    s = month_at(ctx, word.start(), word[1]) if word else None
    return s if s and s.start == i else None


def numeric_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """Dates in figures: 15.07.2025 is day first; 03/04/2025 is read only where order or country is known."""
    m = ctx.p.numeric_day.match(ctx.low, i)
    if not m or ctx.low[m.end() : m.end() + 1] in ("-", "/"):
        return None
    one, sign, two, year = int(m[1]), m[2], int(m[3]), int(m[4])
    day_first = sign == "." or one > 12 or (two <= 12 and ctx.day_first)
    if sign == "/" and one <= 12 and two <= 12 and one != two and ctx.day_first is None:
        return None
    day, month = (one, two) if day_first else (two, one)
    if not (1 <= month <= 12 and 1 <= day <= MONTH_DAYS[month - 1]):
        return None
    return Stretch(i, m.end(), "day", month - 1, 1, year, day0=day, day1=day)


# --- years -----------------------------------------------------------------------------------------


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
    if vetoed_after(ctx, i, j):
        return None
    if after in (" ", "'") and (unit := unit_of_year(ctx, j)) and unit.year is None:
        unit.year, unit.start = year, i
        if unit.fiscal and "fiscal" not in low[i : unit.end]:
            unit.first, unit.fiscal = unit.first - (ctx.fiscal.start_month - 1), False
            unit.grain = unit.grain.removeprefix("fiscal_")
        return unit
    if after in ("q", "h") and low[j + 1 : j + 2] in ("1", "2", "3", "4"):
        return None
    return Stretch(i, j, "year", 0, 12, year, listed="year")


def season_label(ctx: Context, i: int, end: int, year: int) -> Stretch:
    """ "2024-25": an accounting year where the fiscal year is not the calendar's, else the two years."""
    if ctx.fiscal.start_month > 1:
        return Stretch(i, end, "fiscal_year", ctx.fiscal.start_month - 1, 12, year)
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
    if (not common or year == 2000) and last.strip("(") not in BESIDE_YEAR and before not in "(/'-" and last:
        return True
    return last in DETERMINERS and model_year(ctx, i, last)


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
    return ended_at(ctx, i, m.end(), 12, "year", fiscal_words=True)


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
    if m is None:
        return day_first_at(ctx, i)
    if ctx.depth == MAX_DEPTH:
        return None
    ctx.depth += 1
    s = ctx.handlers[m[0] if m.lastgroup == "word" else str(m.lastgroup)](ctx, i, m[0])
    ctx.depth -= 1
    return s if s and s.start == i else None
