"""Words relative to the publishing date ("last month") or to the period beside them ("the same quarter last year")."""

from __future__ import annotations

from datetime import timedelta

from evfacts.grammar.calendar_math import Stretch, occurrence
from evfacts.grammar.calendar_now import NOUN_GRAIN, current, rolling, to_date
from evfacts.grammar.calendar_reader import Context, add_year, full_year, mark_fiscal, simple
from evfacts.grammar.calendar_units import counted_part, number_of, unit

BACK = {"this": 0, "current": 0, "running": 0, "last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}
OVER_THE = ("over the ", "in the ", "during the ", "within the ")
BEFORE = frozenset(("previous", "prior", "preceding"))


def relative_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "last month", "this fiscal", "next spring", "the next five years", "the previous quarter"."""
    low, p = ctx.low, ctx.p
    if word == "last" and (s := counted_part(ctx, i)):
        return s
    m = p.previous_year_noun.match(low, i) if word in BEFORE or word == "last" else None
    if m and (m[1] is None or word != "last"):
        return Stretch(i, m.end(), NOUN_GRAIN.get(m[2], m[2]), shift="year_before")
    if m := p.relative_count.match(low, i):
        count, noun = number_of(ctx, m[2]), m[3].rstrip("s")
        if word in BEFORE:
            return Stretch(i, m.end(), "span", shift="period_before")
        if word == "following" or not count:
            return None
        s = rolling(ctx, i, m.end(), -count if word in ("last", "past") else count, noun)
        if low.endswith(("within the ", "within "), 0, i):
            s.low, s.kind = None, "deadline"
        return s
    if (t := p.same_tail.match(low, i + 9)) and word == "this" and low.startswith(" time", i + 4):
        return Stretch(i, t.end(), "span", shift="year_before")
    m = p.relative.match(low, i)
    if m is None:
        return None
    noun, end = m[2], m.end()
    if noun is None:
        return _named(ctx, i, end, word, m[3], m[4], m[5])
    fiscal = m[1] in ("fiscal", "financial", "accounting") or noun == "fiscal"
    if word in BEFORE or word == "following":
        back = "before" if word in BEFORE else "after"
        shift = f"year_{back}" if noun in ("year", "fiscal") else f"period_{back}"
        grain = "fiscal_year" if fiscal and noun == "year" else NOUN_GRAIN.get(noun, noun)
        return Stretch(i, end, grain, shift=shift)
    if noun == "period":
        return Stretch(i, end, "span", shift="same" if BACK[word] == 0 else "period_before")
    if word in ("past", "coming") and noun in ("year", "decade", "week"):
        return rolling(ctx, i, end, -1 if word == "past" else 1, noun)
    if noun == "decade" and word in ("last", "next"):
        return rolling(ctx, i, end, BACK[word], noun)
    if word == "last" and noun in ("quarter", "half"):
        s = unit(ctx, i, end, -1, noun, None)
        if s and s.end > end:
            return s
    if word == "this" and noun in ("quarter", "month", "week") and (t := p.same_tail.match(low, end)):
        return Stretch(i, t.end(), noun, shift=f"year_{t[1]}" if t[1] else "year_before")
    if noun == "year" and BACK[word] == 0 and (m := ctx.p.to_date.match(ctx.low, end)):
        return to_date(ctx, i, m.end(), noun, fiscal)
    s = current(ctx, i, end, noun, BACK[word], fiscal)
    if s and s.grain in ("year", "fiscal_year"):
        if part := _unit_of(ctx, s, BACK[word]):
            return part
        if noun == "year" and word in ("last", "next") and not fiscal and low.endswith(OVER_THE, 0, i):
            # "over the last year" are twelve months up to now
            return rolling(ctx, i, end, BACK[word], noun)
    return s


def _unit_of(ctx: Context, s: Stretch, back: int) -> Stretch | None:
    """ "last year's second quarter", "this year's first half"."""
    m = ctx.p.possessive.match(ctx.low, s.end)
    part = simple(ctx, m.end()) if m else None
    if part is None or not part.months or part.year is not None or not part.listed:
        return None
    part.start = s.start
    own = ctx.fiscal.start_month - 1 if part.fiscal else 0
    part.grain, part.fiscal = part.grain.removeprefix("fiscal_"), False
    if ctx.published is None:
        part.months = 0
    elif s.grain == "fiscal_year" and part.listed in ("quarter", "half"):
        part.first, part.year = s.first + part.first - own, s.year
        mark_fiscal(part)
    else:
        part.first, part.year = part.first - own, ctx.published.year + back
    return part


def _named(
    ctx: Context, i: int, end: int, word: str, weekday: str | None, season: str | None, month: str | None
) -> Stretch | None:
    """ "last Friday", "next spring", "this September"."""
    day, back = ctx.published, BACK.get(word)
    if back is None:
        return None
    if weekday:
        return _weekday(ctx, i, end, weekday, back)
    if season:
        first, months = ctx.p.words.seasons[season]
        s = Stretch(i, end, "span", first - 1, months)
    else:
        name = str(month)
        exact = name in ctx.p.words.months and name not in ctx.p.words.plain_months
        if not exact and not ctx.text[end - len(name)].isupper():
            return None
        s = Stretch(i, end, "month", ctx.p.month_number[name] - 1, 1, listed="month")
        if add_year(ctx, s, None):
            return s
    if day is None:
        return s
    years = range(day.year + 1, day.year - 3, -1) if back < 0 else range(day.year - 1, day.year + 3)
    for year in years:
        bounds = occurrence(s, year, ctx.fiscal)
        if bounds and (
            (back == 0 and year == day.year) or (back < 0 and bounds[1] < day) or (back > 0 and bounds[0] > day)
        ):
            s.year = year
            return s
    return s


def _weekday(ctx: Context, i: int, end: int, name: str, back: int) -> Stretch:
    """ "this Thursday" is of the running week, "last Friday" before and "next Monday" after the publishing date."""
    words = ctx.p.words
    number = words.weekdays.get(name) or words.short_weekdays[name]
    s = Stretch(i, end, "day")
    if day := ctx.published:
        apart = number - day.isoweekday()
        if back < 0:
            apart = -((-apart - 1) % 7 + 1)
        elif back > 0:
            apart = (apart - 1) % 7 + 1
        s.low = s.high = day + timedelta(days=apart)
    return s


def season_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A season with its year, or behind "in", "by", "since" ("in the autumn")."""
    low = ctx.low
    first, months = ctx.p.words.seasons[word]
    s = Stretch(i, i + len(word), "span", first - 1, months)
    before = low[max(0, i - 14) : i].split()
    last = before[-1] if before else ""
    verb = word in ("fall", "spring")
    if add_year(ctx, s, None):
        return None if word == "fall" and last in ("a", "to", "will", "sales", "sharp") else s
    if last == "the" and len(before) > 1 and before[-2] in ctx.p.words.context["before_season"]:
        return None if low.startswith((" in ", " of "), s.end) and verb else s
    if last not in ctx.p.words.context["before_season"] or word == "fall" or low[s.end : s.end + 1] == "-":
        return None
    return None if low.startswith(" hill", s.end) else s


def same_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "the same quarter last year", "the corresponding period of the previous fiscal", "the same period"."""
    low, p = ctx.low, ctx.p
    m = p.same.match(low, i)
    if m:
        grain = m[1].split()[0].split("-")[0]
        grain = grain if grain in ("quarter", "month", "half", "week", "day", "year") else "span"
    else:
        m = p.same_month.match(low, i)
        if m is None or not ctx.text[m.start(1)].isupper():
            return None
        grain = "month"
    if t := p.same_tail.match(low, m.end()):
        year = t[1] or (t[2] and full_year(t[2]))
        return Stretch(i, t.end(), grain, shift=f"year_{year}" if year else "year_before")
    if m[1] in ("time", "point", "stage", "season") or (grain == "year" and word == "same"):
        return None
    return Stretch(
        i, m.end(), grain, shift="same" if word in ("same", "matching", "identical", "cited") else "year_before"
    )
