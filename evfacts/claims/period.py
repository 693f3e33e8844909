"""When a figure holds: the periods of its sentence, those carried on, and those the publishing date implies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from evfacts.claims.compared import COMPARING, comparison_of, meant_by, only_ranks
from evfacts.claims.context import PERIOD, QUANTITY, Mark, View
from evfacts.claims.features import aligned, bucket, sides, word_at
from evfacts.claims.figure import Figure
from evfacts.claims.intervals import Implied, implied, lie_of, moved, stretched, whole
from evfacts.claims.keys import Key, UsualKeys
from evfacts.claims.period_names import (
    carried,
    carried_place,
    carried_words,
    cell_interval,
    compared,
    deadline_day,
    deadline_year,
    end_day,
    held,
    implied_names,
    kind_of,
    last_interval,
    main_end,
    main_interval,
    moved_carried,
    moved_main,
    moved_previous,
    named_before,
    null_by_kind,
    null_by_metric,
    open_since,
    opening_interval,
    other_reading,
    own_words,
    previous_interval,
    previous_tie,
    printed_governor,
    printed_kind,
    printed_place,
    printed_row,
    printed_taken,
    printed_word,
    relative,
    relative_base,
    relative_current,
    relative_grain,
    same_metric,
    since_day,
    twin_interval,
    until_end,
    until_eve,
    year_before,
    year_until,
)
from evfacts.claims.ranker import Choice, Usual
from evfacts.claims.settled_period import eve_of, fiscal_shift, settled_interval
from evfacts.claims.state import Interval, State
from evfacts.claims.years import as_meant, as_reported, is_year, year_readings
from evfacts.schema import Period

Tags = dict[Interval, list[Key]]
_NONE: Interval = (None, None)
_SINCE = frozenset({"since", "from", "starting", "of", "after", "beginning", "in", "on", "as", "until", "to"})
_AROUND = {(before, after): f"P{before}{after}" for before in "-fn" for after in "-fn"}
"""Whether the sentence has periods before and after the figure, far or near, as names of features tell it."""
_NEAR = 6
"""Words within which a period is near a figure, if no other figure stands between."""


def _offer(tags: Tags, interval: Interval, *keys: Key) -> None:
    """One more reading, or more that speaks for one."""
    known = tags.get(interval)
    if known is None:
        tags[interval] = [*keys]
    else:
        known += keys


def period_choice(figure: Figure, metric: str, role: str, status: str, company: str | None) -> Choice:
    """Intervals that the figure may describe (null among them), and their features."""
    view, at, state, previous = figure.view, figure.at, figure.state, figure.previous
    intent = "actual" if status == "actual" else "intent"
    tags: Tags = {_NONE: []}
    own = figure.mark.record if isinstance(figure.mark.record, Period) else None
    fiscal = state.fiscal
    settled = settled_interval(figure, metric, role, status, company)
    if settled is not None:
        return Choice([settled])
    if own is not None:
        own = as_meant(figure, at, fiscal.of(own, company), metric, role)
    before: list[Mark] = []
    after: list[Mark] = []
    around = _AROUND["-", "-"] if view.cell is None else "C"
    if own is not None:
        _offer_own(tags, own, status)
        for interval, key in year_readings(figure, at, own, "o", (), intent, role):
            _offer(tags, interval, key)
    elif view.periods:
        flows = status == "actual" and kind_of(metric) == "flow"
        before = [other for other in view.periods if other.at < at]
        after = [other for other in view.periods if other.at > at]
        sides_near = _nearness(view, at, before[-1:]), _nearness(view, at, after[:1])
        around = _AROUND[sides_near] if view.cell is None else _around_cell(before)
        base = previous.interval if previous is not None else state.last_interval
        if base == _NONE:
            base = state.last_interval
        if base == _NONE and state.main is not None:
            base = state.main
        partner = aligned(view, figure.mark, PERIOD, view.periods)
        month = fiscal.first_month(company)
        compares = view.cell is None and _compares(view)
        for group, side in ((before[::-1], "b"), (after, "a")):
            for rank, other in enumerate(group):
                assert isinstance(other.record, Period)
                if other.record.kind == "since" and only_ranks(view, other):
                    continue
                printed = fiscal.of(other.record, company)
                if flows:
                    printed = as_reported(printed, state.published, (state.current, state.named, state.head_named))
                period = as_meant(figure, other.at, printed, metric, role)
                paired = partner is other
                comparison = comparison_of(view, other, state.published) if compares else None
                if comparison is not None:
                    begins, word = comparison
                    between = view.between(view.figures, at, begins), view.between(view.strong, at, begins)
                    for name, interval in meant_by(printed, state.published):
                        _offer(tags, interval, (compared, name, word, printed.grain, side, *between, role, around))
                    if at < begins or (side == "b" and _is_past_base(view, other.at, at)):
                        continue
                _offer_printed(
                    tags, figure, other, period, rank, side, base, metric, role, intent, around, paired, month,
                    period is not printed, company,
                )  # fmt: skip
    if own is None:
        _offer_carried(tags, figure, metric, role, status, company, intent, around)
    published = state.published
    places, by_date = _NOT_IMPLIED if own is not None else implied(published)
    for interval, keys in tags.items():
        place = places.get(interval)
        if place is not None:
            keys += [(implied_names, name, metric, intent, around, view.section) for name in by_date.kinds[place][0]]
        keys.append((held, metric, intent, lie_of(interval, published)))
    tags[_NONE][-1:] = [
        (null_by_metric, metric, role, intent, bool(before or after), bool(state.intervals)),
        (null_by_kind, metric, around, view.section, intent, previous is not None and previous.interval == _NONE),
        f"null|w-1={figure.before1}",
    ]
    rows: list[Sequence[Key]] = [*tags.values()]
    others = [interval for interval in places if interval not in tags]
    if view.cell is not None and _headed_by_year(view):
        others = [interval for interval in others if not is_year(interval)]
    rows += [()] * len(others)
    return Choice(
        [*tags, *others], (), rows, usual=Usual(_of_implied(by_date, metric, intent, around, view.section), places)
    )


def _compares(view: View) -> bool:
    """Whether a sentence has words by which it may compare."""
    return not COMPARING.isdisjoint(view.words)


def _headed_by_year(view: View) -> bool:
    """Whether one year heads the column of a cell: then it is of no other year that only the publishing date gives."""
    heads = [mark.record for mark in view.periods if mark.segment == "column"]
    return len(heads) == 1 and isinstance(heads[0], Period) and heads[0].grain == "year"


_NOT_IMPLIED: tuple[dict[Interval, int], Implied] = ({}, Implied(()))


def _is_past_base(view: View, place: int, at: int) -> bool:
    """Whether what a change is counted from is over before a figure ("up 73% on 2022, as well as 1.44 million")."""
    behind = view.words[place + 1 : place + 4]
    if behind[:1] == ["with"]:
        return QUANTITY in behind  # "up 37 percent versus last year with 18,728 sales"
    return behind[:1] == [","] and behind[1:2] != [PERIOD] and len(behind) > 1 and behind[1] in _GOING_ON


_GOING_ON = frozenset({"as", "and", "while", "plus", "including", "with", "but"})


def _nearness(view: View, at: int, nearest: Sequence[Mark]) -> str:
    """Whether the nearest period on one side is near ("n") or far ("f"), or there is none ("-")."""
    if not nearest:
        return "-"
    place = nearest[0].at
    if abs(place - at) > _NEAR or view.between(view.figures, at, place) or view.between(view.strong, at, place):
        return "f"
    return "n"


def _around_cell(before: Sequence[Mark]) -> str:
    """Whether the heads of a cell's column or row name a period, or only the line before the table."""
    segments = {mark.segment for mark in before}
    return "C" + "".join(segment[0] for segment in ("column", "row", "lead") if segment in segments)


@lru_cache(maxsize=4096)
def _of_implied(by_date: Implied, metric: str, intent: str, around: str, section: str) -> UsualKeys:
    """What speaks for each interval that only the publishing date gives."""
    return UsualKeys(
        [
            [*((implied_names, name, metric, intent, around, section) for name in names), (held, metric, intent, lie)]
            for names, lie in by_date.kinds
        ]
    )


def _offer_own(tags: Tags, own: Period, status: str) -> None:
    """The readings of a dated event's own words."""
    _offer(tags, (own.period_start, own.period_end), (own_words, "own", own.kind, status, ""))
    if own.period_start is not None and own.period_end is None and own.grain in ("month", "quarter", "year"):
        _offer(tags, whole(own.period_start, own.grain), (own_words, "ownwhole", own.kind, status, own.grain))
    if own.alternative is not None:
        _offer(tags, own.alternative, (own_words, "ownalt", own.kind, status, ""))


def _offer_printed(
    tags: Tags, figure: Figure, other: Mark, period: Period, rank: int, side: str, base: Interval, metric: str,
    role: str, intent: str, around: str, paired: bool, first_month: int, settled: bool, company: str | None,
) -> None:  # fmt: skip
    """The readings of a period that stands in the sentence; only the one where what surrounds it has settled it."""
    view, at, tie = figure.view, figure.at, figure.tie
    distance = bucket(abs(at - other.at) - 1)
    figures = min(view.between(view.figures, at, other.at), 3)
    clause = min(view.between(view.strong, at, other.at), 2)
    weak = min(view.between(view.weak, at, other.at), 2)
    word = _bound_word(view, other.at)
    near = min(figures, 1), min(clause, 1), min(rank, 1)
    keys: list[Key] = [
        (printed_place, side, min(rank, 2), figures, clause, weak, distance, around, other.segment),
        (printed_word, side, word, metric, min(distance, 3), *near[:2]),
        (printed_kind, side, period.kind, period.grain, period.shift, figures, metric, intent, role),
        (printed_row, side, metric, tie, *near),
    ]
    if side == "a" and at + 1 < len(view.words):
        keys.append(f"a:{figure.after1}")
    keys.append((printed_governor, side, _governor(view, other.at), role, *near[:2]))
    previous = figure.previous
    if previous is not None and side == "b" and previous.interval == (period.period_start, period.period_end):
        # "from 20,900 in October to 24,200 in November": the one before has it, and another one follows.
        followed = any(at < one.at and not view.between(view.figures, at, one.at) for one in view.periods)
        keys.append((printed_taken, followed, tie, rank, previous.at < other.at))
    if paired:
        keys += ["paired", f"paired|{'respectively' in view.words}"]
    if abs(other.at - at) <= 5:
        first_word, last_word = sorted((at, other.at))
        keys.append(f"{side}between=" + "_".join(view.words[first_word + 1 : last_word]))
    start, end = period.period_start, period.period_end
    if period.kind == "relative" and period.shift:
        name = period.shift
        shifted = base if name == "same" else moved(*base, fiscal_shift(figure, period, base[0], company) or name)
        ended = view.words[max(0, other.at - 3) : other.at - 1] == ["end", "of"]
        if kind_of(metric) == "stock" and (ended or (name == "period_before" and base[0] == base[1])):
            eve = eve_of(base, period.grain) if name.endswith("_before") else None
            shifted = (eve, eve) if eve is not None else shifted
        old = previous is not None and previous.older
        if shifted != _NONE:
            _offer(tags, shifted, *keys, (relative, name, side, near[0], old))
        current = figure.state.current
        if name != "same" and current not in (_NONE, base):
            # "sold 3,100 in June, after 2,900 in May and 1,700 in the same month of 2023"
            shifted = moved(*current, name)
            if shifted != _NONE:
                _offer(tags, shifted, *keys, (relative_current, name, side, near[0], old))
        if name == "same" and period.grain in ("year", "fiscal_year") and base[1] is not None:
            begun = dt.date(base[1].year - (base[1].month < first_month), first_month, 1)
            if base[0] is not None and begun < base[0]:
                _offer(tags, (begun, base[1]), *keys, (year_until, "same", side, *near, metric))
        if name == "same":
            longer = stretched(base, period.grain, period.text, first_month)
            if longer not in (_NONE, base):
                _offer(tags, longer, *keys, (relative_grain, period.grain, side, near[0], metric))
        if name != "same" and base != _NONE:
            _offer(tags, base, (relative_base, name, side, figures, distance, role))
        return
    if settled:
        _offer(tags, (start, end), *keys)
        return
    for interval, key in year_readings(figure, other.at, period, side, near, intent, role):
        _offer(tags, interval, *(() if interval == (start, end) else keys), key)
    if (start, end) != _NONE:
        _offer(tags, (start, end), *keys)
        if role == "level" or period.kind == "relative":
            shifted = moved(start, end, "year_before")
            if shifted != _NONE:
                _offer(tags, shifted, (year_before, tie, side, figures))
    if period.kind == "deadline" and end is not None and kind_of(metric) == "stock":
        _offer(tags, (end, end), (deadline_day, intent, word))
    if period.grain == "day" and start is not None and start == end:
        _offer(tags, (start, None), (since_day, metric, word, side, intent))
        _offer(tags, (None, start - dt.timedelta(days=1)), (until_eve, metric, word, side))
    elif end is not None:
        _offer(tags, (end, end), (end_day, period.grain, intent, side, metric, word))
    if start is not None and word in _SINCE:
        _offer(tags, (start, None), (open_since, "sinceopen", word, intent, metric, side, figures))
        published = figure.state.published
        if published is not None and start <= published:
            _offer(tags, (start, published), (open_since, "sincepub", word, intent, metric, side, figures))
    if end is not None and period.kind != "deadline":
        _offer(tags, (None, end), (until_end, metric, intent, period.grain, word))
    if period.kind == "deadline" and end is not None and period.grain == "year":
        _offer(tags, (dt.date(end.year, 1, 1), end), (deadline_year, metric, intent, word))
    until = _year_until(start, end, figure.state)
    if until is not None:
        _offer(tags, until, *keys, (year_until, period.grain, side, *near, metric))
    if period.alternative is not None:
        _offer(tags, period.alternative, *keys, (other_reading, intent, side, period.grain))


def _year_until(start: dt.date | None, end: dt.date | None, state: State) -> Interval | None:
    """From the start of a year not yet over to the end of the current period: "year to date" in a quarter's report."""
    published, last = state.published, state.current[1]
    if start is None or end is None or published is None or last is None or state.current[0] is None:
        return None
    if start.day != 1 or end < published or (end - start).days < 31 or not start < state.current[0] <= last < published:
        return None
    return start, last


def _governor(view: View, at: int) -> str:
    """The word that governs the period at word `at`: the one before its articles, of "compared with" the first."""
    words = view.words
    place = at - 1
    while place >= 0 and words[place] in _ARTICLES:
        place -= 1
    if place < 0:
        return "^"
    if words[place] in ("with", "to") and place and words[place - 1] in ("compared", "relative"):
        return "compared"
    return words[place]


def _bound_word(view: View, at: int) -> str:
    """The word before a period; "since" where it dates an event that opens a span ("since its launch in May")."""
    words = view.words
    for place in range(at - 1, max(-1, at - 7), -1):
        word = words[place]
        if word == "since":
            return word
        if word in (QUANTITY, PERIOD) or not (word.isalpha() or word in ("<c>", "<m>", "'s", "’s", "'", "’", "-")):
            break
    return word_at(view, at - 1)


_ARTICLES = frozenset({"the", "its", "their", "a", "an", "all", "same", "whole", "entire", "just-ended", "full"})


def _offer_carried(
    tags: Tags, figure: Figure, metric: str, role: str, status: str, company: str | None, intent: str, around: str
) -> None:
    """The intervals of figures before, and those that such words as "a year earlier" move them to."""
    view, at, state, previous, tie = figure.view, figure.at, figure.state, figure.previous, figure.tie
    comparing = _comparing(view, at)
    old = previous.older if previous is not None else False
    if state.current != _NONE:
        same = previous is not None and previous.interval == state.current
        _offer(
            tags,
            state.current,
            (carried_words, tie, old, role, metric, previous is None),
            (carried, metric, around, same, intent, state.current_intent == intent, old),
            (carried_place, view.section, state.new_paragraph, previous is None),
        )
        for name in ("year_before", "period_before"):
            shifted = moved(*state.current, name)
            if shifted != _NONE:
                _offer(tags, shifted, (moved_carried, name, tie, old, role, previous is None, comparing))
    if previous is not None:
        alike = previous.metric == metric
        _offer(
            tags,
            previous.interval,
            (previous_tie, tie, old),
            (
                previous_interval,
                old,
                alike,
                previous.role,
                role,
                around,
                kind_of(metric),
                previous.status == status,
            ),
        )
        for name in ("year_before", "period_before"):
            shifted = moved(*previous.interval, name)
            if shifted != _NONE:
                _offer(tags, shifted, (moved_previous, name, tie, alike, role, old, comparing))
        second = state.decided[-2] if len(state.decided) > 1 else None
        if second is not None and second.metric == metric and second.in_cell == (view.cell is not None):
            _offer(tags, second.interval, f"prev2|{tie}")
    else:
        _offer(
            tags,
            state.last_interval,
            (last_interval, metric, around, state.last_metric == metric, view.section, intent),
        )
    for place, interval in (("named", state.named), ("headline", state.head_named)):
        if interval != _NONE:
            fresh = interval != state.current and interval != state.main
            _offer(tags, interval, (named_before, place, metric, around, intent, fresh, previous is None, view.section))
    opening, head = state.opening
    if opening != _NONE:
        printed = bool(view.periods) and view.periods[0].at <= at
        same = opening == state.current
        _offer(tags, opening, (opening_interval, head, metric, around, intent, printed, same))
    main = state.main
    if main is not None:
        if main[1] is not None:
            _offer(tags, (main[1], main[1]), (main_end, metric, intent, around))
        for name in ("year_before", "period_before"):
            shifted = moved(*main, name)
            if shifted != _NONE:
                _offer(tags, shifted, (moved_main, name, kind_of(metric), tie, comparing))
        _offer(tags, main, (main_interval, metric, intent, around, view.section))
    if metric in state.by_metric:
        _offer(tags, state.by_metric[metric], (same_metric, kind_of(metric), around, intent, role))
    mirror, twin = figure.mirror, figure.twin
    for place, other in (("above", figure.above), ("beside", figure.beside)):
        if other is not None:
            alike = other.metric == metric
            _offer(tags, other.interval, (cell_interval, place, alike, f"{other.role}>{role}", around, intent))
    if mirror is not None:
        alike = mirror.metric == metric
        _offer(tags, mirror.interval, f"mirror|{alike}|{figure.respectively}")
        shifted = moved(*mirror.interval, "year_before")
        if shifted != _NONE:
            _offer(tags, shifted, f"mirrorshift|{alike}|{figure.respectively}|{mirror.role}>{role}")
    if twin is not None:
        _offer(
            tags,
            twin.interval,
            (twin_interval, twin.metric == metric, twin.company == company, around, view.section, twin.role == role),
        )


def _comparing(view: View, at: int) -> tuple[str, ...]:
    """The kinds of comparison that the sentence names, once for each side on which it does."""
    if view.cues.keys().isdisjoint(_COMPARISONS):
        return ()
    return tuple([name for name in _COMPARISONS for _ in sides(view, name, at)])


_COMPARISONS = ("mom", "qoq", "ytd", "yoy")
