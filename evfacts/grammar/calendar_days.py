"""Reading months and days: "September 2025", "5 September", "Jan 1-18", "the March quarter", "15.07.2025"."""

from __future__ import annotations

from evfacts.grammar.calendar_math import Stretch
from evfacts.grammar.calendar_reader import Context, add_year, relative_year

MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
SENTENCE_START = frozenset(".!?\n\r")


def month_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A month, a day or days of a month, or the quarter that a month names ("the March quarter")."""
    low, p = ctx.low, ctx.p
    month = p.month_number[word]
    short = word not in p.words.months
    if short and word != "sept" and ctx.text[i : i + 3].isupper():
        # "DEC", "MAR" are acronyms unless a figure stands beside them
        beside = low[i - 2 : i - 1] + low[i + 3 : i + 6].strip(" .'-")[:1]
        if not any(char.isdecimal() for char in beside):
            return None
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
    s.end = end if ctx.text[end + 1 : end + 2].islower() and low[end : end + 1] == " " else bare
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


def sentence_initial(ctx: Context, i: int) -> bool:
    """True where the word at `i` opens a sentence or line, so that its capital says nothing."""
    before = ctx.low[max(0, i - 4) : i].rstrip(' \t"(')
    return before[-1] in SENTENCE_START if before else i < 5
