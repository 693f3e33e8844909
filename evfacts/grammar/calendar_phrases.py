"""Reading phrases: numbered quarters, words relative to the publishing date, edges, and "a year earlier"."""

from __future__ import annotations

from datetime import date, timedelta

from evfacts.grammar.calendar_math import ONE_DAY, Stretch, add_months, occurrence
from evfacts.grammar.calendar_patterns import EDGES, RELATIVE, SAME
from evfacts.grammar.calendar_reader import (
    UNIT_MONTHS,
    Context,
    Handler,
    add_year,
    ended_at,
    fiscal_at,
    full_year,
    in_fiscal_year,
    mark_fiscal,
    month_at,
    numeric_at,
    simple,
    year_at,
)
from evfacts.lexicons.calendar import Calendar

GRAINS = {1: "month", 3: "quarter", 6: "half", 12: "year"}
NOUN_GRAIN = {"fiscal": "fiscal_year", "half-year": "half", "period": "span", "decade": "span", "weekend": "span"}
BACK = {"this": 0, "current": 0, "running": 0, "last": -1, "past": -1, "next": 1, "coming": 1, "upcoming": 1}
HYDROGEN = (" fuel", " hydrogen", " station", " truck", " bus", "-power", "-fuel", " gas", " tank", " mobility", " engine", " combustion")
AUDI = (" e-tron", " sportback", " quattro", " suv", " 35", " 40", " 45", " 50", " 55")


def _count(ctx: Context, word: str) -> int:
    return int(word) if word.isdigit() else ctx.p.words.counts.get(word, 0)


# --- quarters and halves ---------------------------------------------------------------------------


def code_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """Quarters, halves and months in short ("Q1 FY26", "1H25", "3Q24", "9MFY25")."""
    low, text = ctx.low, ctx.text
    if low.startswith(("fy", "cy"), i):
        return fiscal_at(ctx, i, word)
    m = ctx.p.code.match(low, i)
    if m is None:
        return None
    letter = m[1] or m[4] or m[5] or m[8] or m[10]
    number = int(m[2] or m[3] or m[6] or m[7] or m[9])
    s = Stretch(i, m.end(), "span")
    if letter == "m":
        offset, s.months = 0, number
        s.grain = {3: "quarter", 6: "half", 12: "year"}.get(number, "span")
    else:
        s.months = UNIT_MONTHS[letter]
        offset, s.grain = s.months * (number - 1), "quarter" if letter == "q" else "half"
        s.listed = s.grain
    j = m.end()
    digits = low[j : j + 4] if low[j : j + 4].isdigit() else low[j : j + 2]
    if low[j : j + 1].isdigit():
        # digits glued to the letter are a year ("1H25"), but not to a number ("Q125")
        if not low[i].isdigit() or not digits.isdigit() or len(digits) not in (2, 4) or low[j + len(digits) : j + len(digits) + 1].isalnum():
            return None
        s.year, s.first, s.end = full_year(digits), offset, j + len(digits)
        return s
    s.first = offset
    if add_year(ctx, s, offset):
        return s
    if letter == "m" or not text[i : m.end()].isupper():
        return None
    if low.startswith(AUDI, j) and letter == "q" or low[max(0, i - 5) : i] == "audi ":
        return None
    if letter == "h" and (low.startswith(HYDROGEN, j) or not _half_code_in_context(ctx, i, j)):
        return None
    in_own_year(ctx, s, offset)
    return _or_ended(ctx, s)


def _half_code_in_context(ctx: Context, i: int, j: int) -> bool:
    """True where a bare "H1" or "H2" stands as a half-year does, and not as hydrogen or an hour."""
    before = ctx.low[max(0, i - 12) : i].split()
    if before and before[-1] in ("in", "for", "of", "during", "by", "since", "its", "the", "and", "vs", "from", "to", "strong", "record"):
        return True
    return ctx.low.startswith(("'s", " results", " sales", " deliveries", " revenue", " profit", " loss", " net", " production", ":", ")"), j)


def in_own_year(ctx: Context, s: Stretch, offset: int) -> None:
    """Place a unit without a year in the company's accounting years."""
    if ctx.fiscal.start_month > 1:
        in_fiscal_year(ctx, s, None, offset, True)
    else:
        s.first = offset


def _or_ended(ctx: Context, s: Stretch) -> Stretch:
    """The unit, or where "ended June 30" follows, the stretch that ends then."""
    other = ended_at(ctx, s.start, s.end, s.months, s.grain.removeprefix("fiscal_"))
    return other or s


def ordinal_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """Numbered units: "second quarter of 2025", "first eight months", "second half of July", "first week of May"."""
    low, p = ctx.low, ctx.p
    if m := p.ordinal.match(low, i):
        number = p.words.ordinals[m[1]]
        return _unit(ctx, i, m.end(), number, m[3], m[2])
    if m := p.ordinal_pair.match(low, i):
        first, last = p.words.ordinals[m[1]], p.words.ordinals[m[3]]
        s = _unit(ctx, i, m.end(), first, m[4], None, last=last if m[2] in ("to", "through", "-") else 0)
        if s and m[2] not in ("to", "through", "-"):
            s.end = m.end(1)
        return s
    if m := p.ordinal_count.match(low, i):
        return _first_of(ctx, i, m.end(), m[1], _count(ctx, m[2]), m[3].rstrip("s"))
    if m := p.ordinal_part.match(low, i):
        number = -1 if m[1] == "last" else p.words.ordinals[m[1]]
        return _part_of(ctx, i, m.end(), number, m[2])
    if word == "last":
        return relative_at(ctx, i, word)
    return None


def _unit(ctx: Context, i: int, j: int, number: int, noun: str, kind: str | None, last: int = 0) -> Stretch | None:
    """A quarter or half with its year; `last` > 0 for "first to third quarters"."""
    size = 3 if noun.startswith("quarter") else 6
    of_year = 12 // size
    if number < 0:
        number = of_year
    if number > of_year or last > of_year:
        return None
    offset = size * (number - 1)
    grain = "quarter" if size == 3 else "half"
    s = Stretch(i, j, grain, offset, size, listed=grain)
    if last > number:
        s.months, s.grain = size * (last - number + 1), "span"
    if kind in ("fiscal", "financial"):
        if not add_year(ctx, s, offset) or not s.fiscal:
            in_fiscal_year(ctx, s, s.year, offset, True)
        return _or_ended(ctx, s)
    if add_year(ctx, s, offset):
        return _or_ended(ctx, s)
    if size == 6 and (m := ctx.p.of.match(ctx.low, j)) and (whole := _whole(ctx, m.end())):
        return _half_of(s, whole, number)
    if kind != "calendar":
        in_own_year(ctx, s, offset)
    return _or_ended(ctx, s)


def _whole(ctx: Context, i: int) -> Stretch | None:
    """What stands behind "of the": a stretch, or a bare "month", "decade" of the publishing date."""
    if (m := ctx.p.bare_noun.match(ctx.low, i)) and (s := _current(ctx, i, m.end(), m[1], 0, m[1] == "fiscal")):
        return s
    s = simple(ctx, i)
    return s if s and s.months and not s.day0 else None


def _half_of(s: Stretch, whole: Stretch, number: int) -> Stretch | None:
    """First or second half of a month, quarter or decade."""
    if whole.months == 1:
        out = Stretch(s.start, whole.end, "span", whole.first, 1, whole.year, fiscal=whole.fiscal, listed="")
        out.day0, out.day1 = (1, 15) if number == 1 else (16, 0)
        return out
    if whole.months % 2:
        return None
    half = whole.months // 2
    first = whole.first + half * (number - 1)
    return Stretch(s.start, whole.end, "half" if half == 6 else "span", first, half, whole.year, fiscal=whole.fiscal)


def _first_of(ctx: Context, i: int, j: int, word: str, count: int, noun: str) -> Stretch | None:
    """ "first eight months", "first two quarters of 2025", "last three months of the year", "first 20 days of July"."""
    months = {"month": 1, "quarter": 3}.get(noun, 0) * count
    at_start = word in ("first", "opening")
    if months and 1 <= months <= 12:
        offset = 0 if at_start else 12 - months
        s = Stretch(i, j, GRAINS.get(months, "span"), offset, months, ended=at_start, listed="months")
        if add_year(ctx, s, offset):
            return s
        if other := ended_at(ctx, i, j, months, GRAINS.get(months, "span")):
            return other
        if word == "last":
            return _rolling(ctx, i, j, -count, noun)
        in_own_year(ctx, s, offset)
        return s
    if count and noun in ("day", "week") and (m := ctx.p.of.match(ctx.low, j)) and (whole := _whole(ctx, m.end())):
        days = count * (7 if noun == "week" else 1)
        if whole.months == 1 and days <= 28:
            out = Stretch(i, whole.end, "span", whole.first, 1, whole.year, fiscal=whole.fiscal)
            out.day0, out.day1 = (1, days) if at_start else (29 - days, 0)
            return out if at_start else None
        return None
    if word == "last" and count:
        return _rolling(ctx, i, j, -count, noun)
    return None


def _part_of(ctx: Context, i: int, j: int, number: int, noun: str) -> Stretch | None:
    """ "first week of August", "last month of 2025", "first day of June"."""
    whole = _whole(ctx, j)
    if whole is None:
        return None
    out = Stretch(i, whole.end, "span", whole.first, whole.months, whole.year, fiscal=whole.fiscal)
    if noun == "day":
        out.grain, out.edge = "day", "start" if number == 1 else "end"
        return out if number in (1, -1) else None
    if noun == "month" and whole.months > 1:
        out.grain, out.months = "month", 1
        out.first = whole.first + (whole.months - 1 if number < 0 else number - 1)
        return out
    if noun == "week" and whole.months == 1 and number > 0:
        out.grain, out.day0, out.day1 = "week", 7 * number - 6, 7 * number
        return out
    return None


# --- relative to the publishing date ---------------------------------------------------------------


def _current(ctx: Context, i: int, j: int, noun: str, back: int, fiscal: bool) -> Stretch | None:
    """This (`back` = 0), the last (-1) or the next (1) year, quarter and so on at the publishing date."""
    grain = NOUN_GRAIN.get(noun, noun)
    s = Stretch(i, j, grain, listed=grain)
    own = ctx.fiscal.start_month if fiscal or noun in ("quarter", "half", "half-year") else 1
    if fiscal or (own > 1 and noun in ("quarter", "half", "half-year")):
        mark_fiscal(s)
    day = ctx.published
    if noun in ("century", "period"):
        return None
    if day is None:
        return s
    if noun == "week":
        s.low = day - timedelta(days=day.weekday()) + timedelta(weeks=back)
        s.high = s.low + timedelta(days=6)
    elif noun == "weekend":
        s.low = day - timedelta(days=day.weekday() - 5) + timedelta(weeks=back if day.weekday() < 5 or back > 0 else back)
        s.high = s.low + ONE_DAY
    elif noun == "month":
        s.first, s.months, s.year = day.month - 1 + back, 1, day.year
    elif noun == "decade":
        s.months, s.year = 120, day.year // 10 * 10 + 10 * back
    else:
        size = {"quarter": 3, "half": 6, "half-year": 6}.get(noun, 12)
        since = day.month - own
        s.first = own - 1 + (since // size + back) * size
        s.months, s.year = size, day.year
    return s


def _rolling(ctx: Context, i: int, j: int, count: int, noun: str) -> Stretch | None:
    """The `count` years, months and so on up to (negative) or from (positive) the publishing date."""
    s = Stretch(i, j, "span")
    day = ctx.published
    if day is None or not 0 < abs(count) <= 99:
        return s
    if noun in ("day", "week"):
        other = day + timedelta(days=count * (7 if noun == "week" else 1))
    else:
        other = add_months(day, count * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[noun])
    s.low, s.high = (other + ONE_DAY, day) if count < 0 else (day, other)
    return s


def relative_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "last month", "this fiscal", "next spring", "the next five years", "the previous quarter", "this time last year"."""
    low, p = ctx.low, ctx.p
    if word == "last" and (m := p.ordinal_part.match(low, i)) and (s := _part_of(ctx, i, m.end(), -1, m[2])):
        return s
    if word == "last" and (m := p.ordinal_count.match(low, i)):
        return _first_of(ctx, i, m.end(), word, _count(ctx, m[2]), m[3].rstrip("s"))
    if word in ("previous", "prior", "preceding", "last") and (m := p.previous_year_noun.match(low, i)):
        return Stretch(i, m.end(), NOUN_GRAIN.get(m[1], m[1]), shift="year_before")
    if m := p.relative_count.match(low, i):
        count, noun = _count(ctx, m[2]), m[3].rstrip("s")
        if word in ("previous", "prior", "preceding"):
            return Stretch(i, m.end(), "span", shift="period_before")
        if word == "following" or not count:
            return None
        return _rolling(ctx, i, m.end(), -count if word in ("last", "past") else count, noun)
    m = p.relative.match(low, i)
    if m is None:
        return None
    noun, end = m[3], m.end()
    if noun is None:
        return _relative_name(ctx, i, end, word, m[4], m[5], m[6])
    fiscal = m[2] in ("fiscal", "financial", "accounting") or noun == "fiscal"
    if word in ("previous", "prior", "preceding"):
        shift = "year_before" if noun in ("year", "fiscal") else "period_before"
        return Stretch(i, end, "fiscal_year" if fiscal and noun == "year" else NOUN_GRAIN.get(noun, noun), shift=shift)
    if word == "following":
        return None
    if noun == "period":
        return Stretch(i, end, "span", shift="same" if word in ("this", "current") else "period_before")
    if word in ("past", "coming") and noun in ("year", "decade", "week"):
        return _rolling(ctx, i, end, -1 if word == "past" else 1, noun)
    if word == "last" and noun in ("quarter", "half"):
        s = _unit(ctx, i, end, -1, noun, None)
        if s and s.end > end:
            return s
    if noun in ("year", "quarter", "month", "week") and word == "this" and (t := p.same_tail.match(low, end)):
        return Stretch(i, t.end(), noun, shift=f"year_{t[1]}" if t[1] else "year_before")
    s = _current(ctx, i, end, noun, BACK[word], fiscal)
    if s and s.grain in ("year", "fiscal_year"):
        return _unit_of_relative_year(ctx, s, BACK[word]) or s
    return s


def _unit_of_relative_year(ctx: Context, s: Stretch, back: int) -> Stretch | None:
    """ "last year's second quarter", "this year's first half"."""
    m = ctx.p.possessive.match(ctx.low, s.end)
    unit = simple(ctx, m.end()) if m else None
    if unit is None or not unit.months or unit.year is not None or not unit.listed:
        return None
    unit.start = s.start
    if ctx.published is None:
        unit.months = 0
    elif s.grain == "fiscal_year" and unit.listed in ("quarter", "half"):
        start = s.first
        offset = unit.first - (ctx.fiscal.start_month - 1 if unit.fiscal else 0)
        unit.fiscal, unit.first, unit.year = False, start + offset, s.year
        mark_fiscal(unit)
    else:
        if unit.fiscal:
            unit.first, unit.fiscal = unit.first - (ctx.fiscal.start_month - 1), False
            unit.grain = unit.grain.removeprefix("fiscal_")
        unit.year = ctx.published.year + back
    return unit


def _relative_name(
    ctx: Context, i: int, end: int, word: str, weekday: str | None, season: str | None, month: str | None
) -> Stretch | None:
    """ "last Friday", "next spring", "this September"."""
    day, back = ctx.published, BACK.get(word)
    if back is None:
        return None
    if weekday:
        number = next((n for name, n in ctx.p.words.weekdays.items() if name.startswith(weekday[:3])), 0)
        s = Stretch(i, end, "day")
        if day is None or not number:
            return s if number else None
        if back == 0:
            s.low = day + timedelta(days=number - day.isoweekday())
        elif back < 0:
            s.low = day - timedelta(days=(day.isoweekday() - number - 1) % 7 + 1)
        else:
            s.low = day + timedelta(days=(number - day.isoweekday() - 1) % 7 + 1)
        s.high = s.low
        return s
    if season:
        first, months = ctx.p.words.seasons[season]
        s = Stretch(i, end, "span", first - 1, months)
    else:
        number = ctx.p.month_number[str(month)]
        if month not in ctx.p.words.months and not ctx.text[end - 1].isalpha():
            return None
        if not ctx.text[i + len(word) + 1].isupper() and (month in ctx.p.words.plain_months or month not in ctx.p.words.months):
            return None
        s = Stretch(i, end, "month", number - 1, 1, listed="month")
        if add_year(ctx, s, None) or s.end > end:
            return s
    if day is None:
        return s
    years = range(day.year + 1, day.year - 3, -1) if back < 0 else range(day.year - 1, day.year + 3)
    for year in years:
        bounds = occurrence(s, year, ctx.fiscal)
        if bounds is None:
            continue
        if back == 0 and year == day.year or back < 0 and bounds[1] < day or back > 0 and bounds[0] > day:
            s.year = year
            return s
    return s


def season_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A season with its year, or behind "in", "by", "since" ("in the autumn")."""
    first, months = ctx.p.words.seasons[word]
    s = Stretch(i, i + len(word), "span", first - 1, months)
    if add_year(ctx, s, None):
        return s if not (word == "fall" and " of " in ctx.low[i : s.end] and not ctx.low[max(0, i - 4) : i] == "the ") else None
    before = ctx.low[max(0, i - 14) : i].split()
    if ctx.text[i].isupper() and not sentence_like(before) or not before:
        return None
    strong = before[-1] in ("in", "by", "since", "until", "during", "early", "late", "mid") or (
        before[-1] == "the" and len(before) > 1 and before[-2] in ("in", "by", "since", "until", "during", "this", "over", "before")
    )
    after = ctx.low[s.end : s.end + 1]
    if not strong or word == "fall" and before[-1] != "the" or after == "-" or ctx.low.startswith((" in ", " of ", " to ", " hill"), s.end) and word in ("fall", "spring"):
        return None
    return s


def sentence_like(before: list[str]) -> bool:
    """True where the words before are ordinary lower-case prepositions, so a capital season is a season."""
    return bool(before) and before[-1] in ("in", "by", "since", "until", "the", "during")


def weekday_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """A weekday: the latest on or before the publishing date; with a date behind it, that date."""
    if not ctx.text[i].isupper() or ctx.low[max(0, i - 6) : i] in ("black ", "cyber ") or ctx.low[max(0, i - 5) : i] == "good ":
        return None
    end = i + len(word)
    if m := ctx.p.weekday_date.match(ctx.low, end):
        day = simple(ctx, m.end())
        if day and day.grain == "day":
            day.start = i
            return day
    s = Stretch(i, end, "day", listed="weekday")
    if published := ctx.published:
        number = ctx.p.weekday_number[word]
        s.low = s.high = published - timedelta(days=(published.isoweekday() - number) % 7)
        coming = published + timedelta(days=(number - published.isoweekday()) % 7)
        if coming != s.low:
            s.alternative = (coming, coming)
    return s


def today_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "today", "yesterday", "tomorrow"."""
    s = Stretch(i, i + len(word), "day")
    if ctx.published:
        back = {"yesterday": -1, "tomorrow": 1}.get(word, 0)
        s.low = s.high = ctx.published + timedelta(days=back)
    return s


# --- edges -----------------------------------------------------------------------------------------


def edge_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "end of June", "mid-2026", "early next year", "later this year", "late in the third quarter"."""
    low, p = ctx.low, ctx.p
    m = p.edge_of.match(low, i)
    if m is None:
        if word in ("later", "earlier") and (m := p.later.match(low, i)):
            return _later(ctx, i, m.end(), word)
        return None
    whole = _whole(ctx, m.end())
    if whole is None:
        inner = simple(ctx, m.end())
        if inner and not inner.months and inner.low and inner.high and not inner.shift and inner.grain == "week":
            inner.start = i
            if m[1] == "end":
                inner.low = inner.high
            return inner
        if inner and not inner.shift and inner.grain == "week":
            inner.start = i
            return inner
        return None
    edge = m[1] or m[2]
    edge = {"beginning": "start", "close": "end", "middle": "mid", "turn": "end"}.get(edge, edge)
    whole.start, whole.listed = i, ""
    if not whole.months:
        return whole
    if m[3]:
        # "mid-to-late 2026": the second half
        half = whole.months // 2
        whole.first, whole.months, whole.grain = whole.first + half, whole.months - half, "span"
        return whole
    if whole.edge or whole.day0:
        return None
    whole.edge, whole.grain = edge, "day" if edge in ("end", "start") else "span"
    return whole


def _later(ctx: Context, i: int, j: int, word: str) -> Stretch | None:
    """ "later this year": from the publishing date on; "earlier this month": up to it."""
    whole = simple(ctx, j) or _whole(ctx, j)
    if whole is None or whole.shift:
        return None
    s = Stretch(i, whole.end, "span")
    day = ctx.published
    if day is None or (whole.months and whole.year is None):
        return s
    bounds = occurrence(whole, whole.year or 0, ctx.fiscal) if whole.months else (whole.low, whole.high)
    if bounds is None or bounds[0] is None or bounds[1] is None:
        return s
    low, high = bounds
    s.low, s.high = (max(low, day), high) if word == "later" and high >= day else (low, high)
    if word == "earlier" and low <= day:
        s.high = min(high, day)
    return s


# --- nouns -----------------------------------------------------------------------------------------


def noun_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """What stands around "year", "quarter", "months" and their like: "a year earlier", "three months to June"."""
    low, p = ctx.low, ctx.p
    end = i + len(word)
    if low[end : end + 1] in ("-", " ") and p.on_year.match(low, end):
        return None
    if word in ("years", "quarters", "months", "weeks", "days"):
        return _counted(ctx, i, word)
    if word == "year":
        if m := p.year_to_date.match(low, i):
            return to_date(ctx, i, m.end(), "year", False)
        if m := p.year_ago_noun.match(low, i):
            return Stretch(_with_article(ctx, i), m.end(), NOUN_GRAIN.get(m[1], m[1].rstrip("s")), shift="year_before")
        if m := p.year_number.match(low, i):
            return Stretch(i, m.end(), "year", 0, 12, int(m[1]), listed="year")
    elif word in ("month", "quarter") and (m := p.month_to_date.match(low, i)):
        return to_date(ctx, i, m.end(), word, False)
    if word == "half":
        m = p.half_year.match(low, i)
        if m:
            end = m.end()
            s = Stretch(i, end, "half", 0, 6, ended=True)
            if other := ended_at(ctx, i, end, 6, "half"):
                return other
            if p.during.search(low, max(0, i - 24), i):
                return Stretch(i, end, "half", shift="same")
            return _latest_half(ctx, s) if low[max(0, i - 2) : i] != "a " else None
    if m := p.year_end.match(low, i):
        s = _current(ctx, i, m.end(), m[1], 0, False)
        if s and s.months:
            y = Stretch(i, s.end, s.grain)
            if m[1] == "year" and add_year(ctx, y, None) and y.year is not None:
                s.year, s.end = y.year, y.end
            s.edge, s.grain, s.listed = "end", "day", ""
        return s
    if m := p.year_ago.match(low, i):
        start = _with_article(ctx, i)
        if start < i:
            return Stretch(start, m.end(), word, shift="year_before" if word == "year" else "period_before")
        if word == "year" and m[0].endswith(("ago", "earlier")):
            return Stretch(i, m.end(), word, shift="year_before")
    months = {"year": 12, "quarter": 3, "half": 6, "month": 1}.get(word, 0)
    if months and (s := ended_at(ctx, i, end, months, word)) and not (months == 1 and not s.day1):
        if low[max(0, i - 2) : i] in ("a ", "r ") and low[max(0, i - 4) : i] not in ("the ",):
            return None if low[max(0, i - 2) : i] == "a " else s
        return s
    if word == "week" and (m := p.ended.match(low, end)):
        last = simple(ctx, m.end())
        return _week_to(ctx, i, last) if last and last.grain == "day" and last.months == 1 else None
    if p.during.search(low, max(0, i - 28), i) and low[end : end + 1] != "-":
        if low.startswith((" of ", " from ", " between ", " when ", " since ", " before "), end) and not low.startswith(" of its", end):
            return None
        return Stretch(i, end, NOUN_GRAIN.get(word, word), shift="same") if word != "decade" else None
    return None


def _latest_half(ctx: Context, s: Stretch) -> Stretch:
    """The half-year that ended last before the publishing date."""
    s.months = 6
    in_own_year(ctx, s, 0)
    if (day := ctx.published) is None:
        return s
    start = ctx.fiscal.start_month
    since = day.month - start
    s.fiscal, s.year, s.first = False, day.year, start - 1 + (since // 6 - 1) * 6
    return s


def _week_to(ctx: Context, i: int, last: Stretch) -> Stretch:
    """The seven days up to a day."""
    s = Stretch(i, last.end, "week")
    bounds: tuple[date | None, date | None] = (None, None)
    if last.year is not None:
        bounds = occurrence(last, last.year, ctx.fiscal) or bounds
    elif ctx.published:
        past = (occurrence(last, year, ctx.fiscal) for year in (ctx.published.year, ctx.published.year - 1))
        bounds = next((b for b in past if b and b[1] <= ctx.published), bounds)
    if bounds[1]:
        s.low, s.high = bounds[1] - timedelta(days=6), bounds[1]
    return s


def _with_article(ctx: Context, i: int) -> int:
    """Start of "a year earlier" with its article, or `i` where there is none."""
    for article in ("a ", "one "):
        at = i - len(article)
        if at >= ctx.floor and ctx.low.startswith(article, at) and (at == 0 or not ctx.low[at - 1].isalnum()):
            return at
    return i


def _counted(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "three months ended June 30", "two years ago", "within 18 months", "for the six months"."""
    low, p = ctx.low, ctx.p
    noun = word[:-1]
    m = p.count_before.search(low, max(ctx.floor, i - 26), i)
    if m is None:
        return None
    count, start, end = _count(ctx, m[1]), m.start(1), i + len(word)
    if not count:
        return None
    months = count * {"month": 1, "quarter": 3, "year": 12}.get(noun, 0)
    if ago := p.counted_ago.match(low, i):
        if months % 12 == 0 and months and noun != "quarter":
            if ago[0].endswith("ago") and noun == "year" and count > 1:
                s = _current(ctx, start, ago.end(), "year", -count, False)
                if s:
                    s.listed = ""
                return s
            years = months // 12
            return Stretch(start, ago.end(), "year", shift="year_before" if years == 1 else f"{years}_years_before")
        if ago[0].endswith("ago") and noun in ("month", "week", "day"):
            return _ago(ctx, start, ago.end(), noun, count)
        return None
    if noun in ("year", "month", "quarter", "week", "day") and p.within.search(low, max(0, start - 40), start):
        s = _rolling(ctx, start, end, count, noun)
        if s:
            s.low, s.kind = None, "deadline"
        return s
    if not months or months > 60:
        return None
    grain = GRAINS.get(months, "span") if months > 1 else "month"
    if s := ended_at(ctx, start, end, months, grain):
        return s
    s = Stretch(start, end, grain, 0, months, ended=True)
    if noun == "month" and months <= 12 and add_year(ctx, s, 0):
        return s
    if noun != "year" and p.during.search(low, max(0, start - 28), start) and not low.startswith((" of ", " from ", " since "), end):
        return Stretch(start, end, grain, shift="same")
    return None


def _ago(ctx: Context, start: int, end: int, noun: str, count: int) -> Stretch | None:
    """ "five days ago", "three months ago": that day, that week, that month."""
    s = _current(ctx, start, end, noun, -count, False) if noun != "day" else Stretch(start, end, "day")
    if s and noun == "day" and ctx.published:
        s.low = s.high = ctx.published - timedelta(days=count)
    if s:
        s.listed = ""
    return s


def to_date(ctx: Context, i: int, j: int, noun: str, fiscal: bool, year: int | None = None) -> Stretch | None:
    """ "year to date", "so far this year": from the start to the publishing date.

    Figures of whole months come out in the first days of the next one, so the alternative ends with the last month.
    """
    whole = _current(ctx, i, j, noun, 0, fiscal)
    s = Stretch(i, j, "span")
    day = ctx.published
    if whole is None or day is None:
        return s
    bounds = occurrence(whole, whole.year or 0, ctx.fiscal)
    if bounds is None or year not in (None, day.year):
        return s
    s.low, s.high = bounds[0], day
    last_month = day.replace(day=1) - ONE_DAY
    if last_month > bounds[0]:
        s.alternative = (bounds[0], last_month)
    return s


def so_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "so far this year"."""
    if m := ctx.p.so_far.match(ctx.low, i):
        noun = "year" if m[2] in (None, "fiscal") else m[2]
        return to_date(ctx, i, m.end(), noun, m[2] == "fiscal" or m[1] in ("fiscal", "financial"), int(m[3]) if m[3] else None)
    return None


def ytd_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "YTD"."""
    return to_date(ctx, i, i + 3, "year", False)


def full_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "full year", "full-year 2025": without a year the one that runs, or in its first quarter the one that ended."""
    m = ctx.p.full_year.match(ctx.low, i)
    if m is None:
        return None
    s = Stretch(i, m.end(), "year", 0, 12, listed="year")
    if add_year(ctx, s, 0):
        return s
    if other := ended_at(ctx, i, m.end(), 12, "year", fiscal_words=m[1] in ("fiscal", "financial")):
        return other
    fiscal = m[1] in ("fiscal", "financial") or ctx.fiscal.start_month > 1
    in_fiscal_year(ctx, s, None, 0, fiscal)
    day = ctx.published
    if day and (day.month - (ctx.fiscal.start_month if fiscal else 1)) % 12 < 3:
        s.ended = True
    return s


def calendar_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "calendar 2024", "calendar year 2025", "calendar Q2"."""
    return fiscal_at(ctx, i, word) if ctx.p.calendar_year.match(ctx.low, i) else None


def same_at(ctx: Context, i: int, word: str) -> Stretch | None:
    """ "the same quarter last year", "the corresponding period of the previous fiscal", "the same period"."""
    low, p = ctx.low, ctx.p
    m = p.same.match(low, i)
    if m:
        grain = m[2].split()[0].split("-")[0]
        grain = grain if grain in ("quarter", "month", "half", "week", "day", "year") else "span"
    else:
        m = p.same_month.match(low, i)
        if m is None or not ctx.text[m.start(2)].isupper():
            return None
        grain = "month"
    if t := p.same_tail.match(low, m.end()):
        year = t[1] or (t[2] and full_year(t[2]))
        return Stretch(i, t.end(), grain, shift=f"year_{year}" if year else "year_before")
    if m[2] in ("time", "point", "stage", "season") or grain == "year" and word == "same":
        return None
    return Stretch(i, m.end(), grain, shift="same" if word in ("same", "matching", "identical") else "year_before")


def handlers(words: Calendar) -> dict[str, Handler]:
    """The reader of every anchor word of a calendar lexicon."""
    plain = ("year", "quarter", "month", "half", "week", "decade", "period", "months", "years", "weeks", "days", "quarters")
    return {
        **dict.fromkeys((*words.months, *words.short_months), month_at),
        **dict.fromkeys(words.weekdays, weekday_at),
        **dict.fromkeys(words.seasons, season_at),
        **dict.fromkeys(RELATIVE, relative_at),
        **dict.fromkeys(words.ordinals, ordinal_at),
        **dict.fromkeys(SAME, same_at),
        **dict.fromkeys(EDGES, edge_at),
        **dict.fromkeys(plain, noun_at),
        **dict.fromkeys(("fiscal", "financial", "fy"), fiscal_at),
        **dict.fromkeys(("calendar", "cy"), calendar_at),
        **dict.fromkeys(("full", "full-year"), full_at),
        **dict.fromkeys(("today", "yesterday", "tomorrow", "tonight"), today_at),
        "ytd": ytd_at, "so": so_at, "halfway": edge_at,
        "digits": year_at, "code": code_at, "numeric": numeric_at,
    }  # fmt: skip
