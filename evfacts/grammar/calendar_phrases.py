"""Phrases around calendar words: edges ("end of June") and nouns ("a year earlier", "three months to June")."""

from __future__ import annotations

from datetime import timedelta

from evfacts.grammar.calendar_days import month_at, numeric_at
from evfacts.grammar.calendar_math import Bounds, Stretch, occurrence
from evfacts.grammar.calendar_now import (
    NOUN_GRAIN,
    ago,
    current,
    rolling,
    so_at,
    to_date,
    today_at,
    weekday_at,
    whole,
    year_or_date,
    ytd_at,
)
from evfacts.grammar.calendar_patterns import EDGES, NOUNS, RELATIVE, SAME
from evfacts.grammar.calendar_reader import (
    Context,
    Handler,
    add_year,
    ended_at,
    in_own_year,
    simple,
)
from evfacts.grammar.calendar_relative import relative_at, same_at, season_at
from evfacts.grammar.calendar_units import GRAINS, code_at, full_at, half_year_at, number_of, ordinal_at
from evfacts.grammar.calendar_years import calendar_at, fiscal_at
from evfacts.lexicons.calendar import Calendar

EDGE_NAMES = {"beginning": "start", "close": "end", "middle": "mid", "turn": "end"}
COUNT_MONTHS = {"month": 1, "quarter": 3, "year": 12}
CLAUSE_AFTER = (" of ", " from ", " between ", " when ", " since ", " before ", " that ", " which ")


# --- edges -----------------------------------------------------------------------------------------


def edge_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "end of June", "mid-2026", "early next year", "later this year", "late in the third quarter"."""
    m = ctx.p.edge_of.match(ctx.low, i)
    if m is None:
        if word in ("later", "earlier") and (m := ctx.p.later.match(ctx.low, i)):
            return _later(ctx, i, m.end(), word)
        return None
    name = m[1] or m[2] or m[3]
    of = whole(ctx, m.end())
    if of is None:
        week = simple(ctx, m.end())
        if week is None or week.grain != "week" or week.shift or week.months:
            return None
        week.start = i
        if name == "end":
            week.low = week.high
        return week
    of.start, of.listed = i, ""
    if not of.months:
        return of
    if m[4]:  # "mid-to-late 2026": the second half
        half = of.months // 2
        of.first, of.months, of.grain = of.first + half, of.months - half, "span"
        return of
    if of.edge or of.day0:
        return None
    of.edge = EDGE_NAMES.get(name, name)
    of.coming = of.year is None and of.months == 12
    if of.edge == "mid" and of.coming and ctx.low.endswith(("at ", "at the "), 0, i):
        of.edge = "midpoint"
    of.grain = "day" if of.edge in ("end", "start", "midpoint") else "span"
    if of.edge == "end" and ctx.p.bare_noun.match(ctx.low, m.end()) and of.months in (1, 3):
        return _end_of_unit(ctx, of)
    return of


def _end_of_unit(ctx: Context, of: Stretch) -> Stretch:
    """ "end of the quarter": the last one that is over, or the coming one."""
    coming = occurrence(of, of.year or 0, ctx.fiscal)
    of.first -= of.months
    past = occurrence(of, of.year or 0, ctx.fiscal)
    of.coming = True
    if coming and past:
        of.months, of.low, of.high, of.alternative = 0, past[0], past[1], coming
    return of


def _later(ctx: Context, i: int, j: int, word: str) -> Stretch | None:
    """ "later this year": from the publishing date on; "earlier this month": up to it."""
    of = simple(ctx, j) or whole(ctx, j)
    if of is None or of.shift:
        return None
    s = Stretch(i, of.end, "span")
    day = ctx.published
    if day is None:
        return s
    if of.months:
        bounds: Bounds = occurrence(of, of.year if of.year is not None else day.year, ctx.fiscal) or (None, None)
    else:
        bounds = of.low, of.high
    s.low, s.high = bounds
    if s.low and s.high:
        if word == "later" and s.high >= day:
            s.low = max(s.low, day)
        elif word == "earlier" and s.low <= day:
            s.high = min(s.high, day)
    return s


# --- nouns -----------------------------------------------------------------------------------------


def noun_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """What stands around "year", "quarter", "months" and their like: "a year earlier", "three months to June"."""
    low, p = ctx.low, ctx.p
    end = i + len(word)
    if word[-1] == "s":
        return _counted(ctx, i, end, word[:-1])
    if word == "month" and low[i - 1 : i] == "-":
        return _months_long(ctx, i)
    after = low[end : end + 1]
    if after in ("-", " ", "'"):
        if p.on_year.match(low, end):
            return None
        if word == "half" and (m := p.half_year.match(low, i)):
            return half_year_at(ctx, i, m.end())
        if m := p.at_present.match(low, end):
            return current(ctx, i, m.end(), word, -1 if m[1] else 0, False)
        s = _phrase(ctx, i, word)
        if s:
            return s
        if s := _ended(ctx, i, end, word):
            return s
    if after != "-" and word != "decade" and p.during.search(low, max(0, i - 28), i):
        if low.startswith(CLAUSE_AFTER, end) and not low.startswith((" of its", " from its", " from the"), end):
            return None
        return Stretch(i, end, NOUN_GRAIN.get(word, word), shift="same")
    return None


def _phrase(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "year to date", "year-ago quarter", "year 2025", "year-end", "a quarter earlier", "a year later"."""
    low, p = ctx.low, ctx.p
    if word == "year":
        if m := p.year_to_date.match(low, i):
            return to_date(ctx, i, m.end(), "year", False)
        if m := p.year_ago_noun.match(low, i):
            return Stretch(_with_article(ctx, i), m.end(), NOUN_GRAIN.get(m[1], m[1].rstrip("s")), shift="year_before")
        if m := p.year_ago_alone.match(low, i):
            return Stretch(i, m.end(), "year", shift="year_before")
        if m := p.year_number.match(low, i):
            return Stretch(i, m.end(), "year", 0, 12, int(m[1]), listed="year")
    elif m := p.month_to_date.match(low, i):
        return to_date(ctx, i, m.end(), word, False)
    if m := p.year_end.match(low, i):
        return _unit_end(ctx, i, m.end(), m[1])
    kind = "year" if word == "year" else "period"
    if m := p.year_ago.match(low, i):
        start = _with_article(ctx, i)
        if start < i and word in ("week", "day") and m[0].endswith("ago"):
            return ago(ctx, start, m.end(), word, 1)
        if start < i or (word == "year" and (m[0].endswith(("ago", "earlier")) or low.endswith("the ", 0, i))):
            return Stretch(start, m.end(), word, shift=f"{kind}_before")
    if m := p.year_later.match(low, i):
        start = _with_article(ctx, i)
        return Stretch(start, m.end(), word, shift=f"{kind}_after") if start < i else None
    return None


def _unit_end(ctx: Context, i: int, j: int, noun: str) -> Stretch | None:
    """ "year-end", "quarter-end": the last one that is over; behind "by" the coming one."""
    if noun == "year":
        fiscal = ctx.low.endswith(("fiscal ", "financial "), 0, i)
        s = Stretch(i, j, "day", 0, 12, edge="end")
        if not add_year(ctx, s, 0):
            s.coming = True
            if fiscal:
                s.fiscal, s.first = True, ctx.fiscal.start_month - 1
        s.grain = "day"
        return s
    unit = current(ctx, i, j, noun, 0, False)
    if unit is None or not unit.months:
        return None
    unit.edge, unit.grain, unit.listed = "end", "day", ""
    return _end_of_unit(ctx, unit) if noun != "decade" else unit


def _ended(ctx: Context, i: int, end: int, word: str) -> Stretch | None:
    """ "quarter ended June 30", "year to March 2026", "week ended July 6"."""
    months = {"year": 12, "quarter": 3, "half": 6, "month": 1}.get(word, 0)
    if ctx.low.endswith(" a ", 0, i):
        return None
    if months:
        s = ended_at(ctx, i, end, months, word)
        return s if s and (months > 1 or s.day1) else None
    if word == "week" and (m := ctx.p.ended.match(ctx.low, end)):
        last = simple(ctx, m.end())
        return _week_to(ctx, i, last) if last and last.grain == "day" and last.months == 1 else None
    return None


def _week_to(ctx: Context, i: int, last: Stretch) -> Stretch:
    """The seven days up to a day."""
    s = Stretch(i, last.end, "week")
    years: tuple[int, ...] = () if last.year is None else (last.year,)
    if not years and ctx.published:
        years = (ctx.published.year, ctx.published.year - 1)
    for year in years:
        bounds = occurrence(last, year, ctx.fiscal)
        if bounds and (last.year is not None or (ctx.published and bounds[1] <= ctx.published)):
            s.low, s.high = bounds[1] - timedelta(days=6), bounds[1]
            break
    return s


def _with_article(ctx: Context, i: int) -> int:
    """Start of "a year earlier" with its article, or `i` where there is none."""
    for article in ("a ", "one "):
        at = i - len(article)
        if at >= ctx.floor and ctx.low.startswith(article, at) and (at == 0 or not ctx.low[at - 1].isalnum()):
            return at
    return i


def _months_long(ctx: Context, i: int) -> Stretch | None:
    """ "six-month period ended June 30", "nine-month net profit"."""
    if m := ctx.p.month_period.match(ctx.low, i):
        return _counted(ctx, i, m.end(), "month")
    m = ctx.p.months_result.match(ctx.low, i)
    count = ctx.p.count_before.search(ctx.low, max(ctx.floor, i - 26), i) if m else None
    months = number_of(ctx, count[1]) if count else 0
    if count is None or (months not in (3, 6, 9) and not _are_elapsed(ctx, months, 2)):
        return None
    s = Stretch(count.start(1), i + len("month"), GRAINS.get(months, "span"), 0, months, ended=True)
    in_own_year(ctx, s, 0)
    return s


def _counted(ctx: Context, i: int, end: int, noun: str) -> Stretch | None:
    """ "three months ended June 30", "two years ago", "within 18 months", "for the six months"."""
    low, p = ctx.low, ctx.p
    if i < 2 or low[i - 1] not in " -\t":
        return None
    m = p.count_before.search(low, max(ctx.floor, i - 26), i)
    count = number_of(ctx, m[1]) if m else 0
    if m is None or not count:
        return ended_at(ctx, i, end, 12, "year") if noun == "year" else None
    start = m.start(1)
    months = count * COUNT_MONTHS.get(noun, 0)
    if found := p.counted_ago.match(low, i):
        if months % 12 == 0 and months and noun != "quarter":
            if found[0].endswith(("ago", "back")) and noun == "year" and count > 1:
                return ago(ctx, start, found.end(), noun, count)
            way = "after" if found[1] else "before"
            shift = f"year_{way}" if months == 12 else f"{months // 12}_years_{way}"
            return Stretch(start, found.end(), "year", shift=shift)
        since_now = found[0].endswith(("ago", "back")) and noun != "quarter"
        return ago(ctx, start, found.end(), noun, count) if since_now else None
    if noun in ("year", "month") and p.within.search(low, max(0, start - 40), start):
        s = rolling(ctx, start, end, count, noun)
        s.low, s.kind = None, "deadline"
        return s
    if not months or months > 120:
        return None
    grain = GRAINS.get(months, "span")
    if s_ended := ended_at(ctx, start, end, months, grain):
        return s_ended
    if starting := _starting(ctx, start, end, months):
        return starting
    if noun == "month" and months <= 12 and p.only_of.match(low, end):
        s = Stretch(start, end, grain, 0, months, ended=True)
        if add_year(ctx, s, 0):
            return s
    clause = max(0, start - 90)
    if (
        noun == "month"
        and _are_elapsed(ctx, count, _MANY_MONTHS)
        and p.elapsed.search(low, clause, start)
        and not p.not_elapsed.search(low, clause, start)
        and not low.startswith(CLAUSE_AFTER, end)
    ):
        s = Stretch(start, end, grain, 0, months, ended=True)  # "over nine months", told in October
        in_own_year(ctx, s, 0)
        return s
    if noun != "year" and p.during.search(low, max(0, start - 28), start) and not low.startswith(CLAUSE_AFTER, end):
        return Stretch(start, end, grain, shift="same")
    return None


def _are_elapsed(ctx: Context, months: int, least: int) -> bool:
    """Whether so many months of the year, being one of the calendar, were over on the publishing date."""
    if ctx.published is None or ctx.fiscal.start_month != 1:
        return False
    return months == ctx.published.month - 1 >= least


_MANY_MONTHS = 5
"""From so many on, "in eight months" told in September means those of the year."""


def _starting(ctx: Context, start: int, end: int, months: int) -> Stretch | None:
    """ "three years from April 1": so many months from a day or month on."""
    m = ctx.p.starting.match(ctx.low, end)
    first = simple(ctx, m.end()) if m else None
    if first is None or first.months not in (1, 12) or first.edge or (first.day0 and first.day0 != first.day1):
        return None
    s = Stretch(start, first.end, "span", first.first, months, first.year, fiscal=first.fiscal)
    if first.day0 > 1:
        s.months, s.day0, s.day1 = months + 1, first.day0, first.day0 - 1
    return s


def holiday_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "by Christmas", "since New Year"."""
    if not ctx.text[i].isupper() or ctx.low.endswith(("chinese ", "lunar ", "tamil ", "persian "), 0, i):
        return None
    month, day = ctx.p.words.holidays[word]
    s = Stretch(i, i + len(word), "day", month - 1, 1, day0=day, day1=day)
    s.coming = not add_year(ctx, s, None)
    before = ctx.low[max(0, i - 10) : i].split()
    return s if s.year or (before and before[-1] in ctx.p.words.context["before_holiday"]) else None


def handlers(words: Calendar) -> dict[str, Handler]:
    """The reader of every anchor word of a calendar lexicon."""
    return {
        **dict.fromkeys((*words.months, *words.short_months), month_at),
        **dict.fromkeys(words.weekdays, weekday_at),
        **dict.fromkeys(words.seasons, season_at),
        **dict.fromkeys(words.holidays, holiday_at),
        **dict.fromkeys(RELATIVE, relative_at),
        **dict.fromkeys(words.ordinals, ordinal_at),
        **dict.fromkeys(SAME, same_at),
        **dict.fromkeys(EDGES, edge_at),
        **dict.fromkeys(NOUNS, noun_at),
        **dict.fromkeys(("fiscal", "financial"), fiscal_at),
        **dict.fromkeys(("full",), full_at),
        **dict.fromkeys(("today", "yesterday", "tomorrow", "tonight"), today_at),
        "calendar": calendar_at, "ytd": ytd_at, "so": so_at, "thus": so_at,
        "digits": year_or_date, "code": code_at, "numeric": numeric_at,
    }  # fmt: skip
