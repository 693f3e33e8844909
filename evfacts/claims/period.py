"""When a figure holds: the periods of its sentence, those carried on, and those the publishing date implies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from evfacts.claims.context import Mark, View
from evfacts.claims.dimensions import SPECIFICATIONS, STOCKS
from evfacts.claims.features import aligned, bucket, connective, sides, word_at
from evfacts.claims.metric import mirror_of
from evfacts.claims.ranker import Choice
from evfacts.claims.state import Decided, Interval, State
from evfacts.schema import Period

Shift = Callable[[dt.date | None, dt.date | None, str], Interval]


def _implied(published: dt.date | None) -> list[tuple[str, Interval]]:
    """Intervals that only the publishing date gives: its year, its day, the last finished quarter, month and year.

    None for a date at either end of the calendar, whose neighbours do not exist: it is a placeholder.
    """
    if published is None or not dt.MINYEAR + 1 < published.year < dt.MAXYEAR:
        return []
    year = published.year
    first = dt.date(year, published.month, 1)
    before = first - dt.timedelta(days=1)
    quarter = (published.month - 1) // 3
    start = dt.date(year if quarter else year - 1, 3 * (quarter - 1) + 1 if quarter else 10, 1)
    end = dt.date(start.year + (start.month + 2) // 12, (start.month + 2) % 12 + 1, 1) - dt.timedelta(days=1)
    return [
        ("pubyear", (dt.date(year, 1, 1), dt.date(year, 12, 31))),
        ("pubquarter", (start, end)),
        ("pubmonth", (dt.date(before.year, before.month, 1), before)),
        ("pubpast", (None, published)),
        ("pubday", (published, published)),
        ("pubytd", (dt.date(year, 1, 1), published)),
        ("ytdmonth", (dt.date(before.year, 1, 1), before)),
        ("lastyear", (dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31))),
        ("yearend", (None, dt.date(year, 12, 31))),
        ("nextyear", (dt.date(year + 1, 1, 1), dt.date(year + 1, 12, 31))),
        ("daybefore", (published - dt.timedelta(days=1), published - dt.timedelta(days=1))),
        ("pubsince", (published, None)),
        ("fiscalend", (dt.date(year - (published.month < 4), 3, 31), dt.date(year - (published.month < 4), 3, 31))),
        ("fiscalyear", (dt.date(year - 1 - (published.month < 4), 4, 1), dt.date(year - (published.month < 4), 3, 31))),
    ]


def _kind_of(metric: str) -> str:
    return "stock" if metric in STOCKS else "spec" if metric in SPECIFICATIONS else "flow"


def period_choice(
    view: View,
    mark: Mark,
    metric: str,
    role: str,
    status: str,
    company: str | None,
    state: State,
    previous: Decided | None,
    shift: Shift,
) -> Choice:
    """Intervals that the figure may describe (null among them), and their features."""
    at = mark.at
    kind = _kind_of(metric)
    tie = connective(view, previous.at, at) if previous is not None else ""
    intent = "actual" if status == "actual" else "intent"
    tags: dict[Interval, list[str]] = {(None, None): []}
    own = mark.record if isinstance(mark.record, Period) else None

    def offer(interval: Interval, names: list[str]) -> None:
        tags.setdefault(interval, []).extend(names)

    base = previous.interval if previous is not None else state.last_interval
    if base == (None, None) and state.intervals:
        base = state.intervals.most_common(1)[0][0]
    partner = aligned(view, mark, view.periods)
    comparing = {
        where
        for name in ("yoy", "qoq", "mom", "ytd")
        for where in (f"{name}{side}" for side in sides(view, view.cues.get(name, ()), at))
    }
    before = [other for other in view.periods if other.at < at]
    after = [other for other in view.periods if other.at > at]
    if own is not None:
        before, after = [], []
        _offer_own(own, status, offer)
    for group, side in ((list(reversed(before)), "b"), (after, "a")):
        for rank, other in enumerate(group):
            _offer_period(
                view,
                at,
                other,
                rank,
                side,
                base,
                kind,
                metric,
                role,
                intent,
                tie,
                state,
                shift,
                partner is other,
                offer,
                bool(before),
                bool(after),
            )
    if own is None:
        old = previous.older if previous is not None else False
        if state.current != (None, None):
            same = previous is not None and previous.interval == state.current
            offer(
                state.current,
                [
                    f"cur|{tie}|{old}",
                    f"cur|{kind}|P{bool(before)}{bool(after)}|{same}",
                    f"cur|{intent}|{state.current_intent == intent}|{old}",
                    f"cur|{view.section}|{state.new_paragraph}|{previous is None}",
                    f"cur|{metric}|{previous is None}",
                    f"cur|{role}|{old}|{tie}",
                ],
            )
            for name in ("year_before", "period_before"):
                moved = shift(*state.current, name)
                if moved != (None, None):
                    offer(
                        moved,
                        [f"curshift:{name}|{tie}|{old}", f"curshift:{name}|{role}|{old}|{previous is None}"]
                        + [f"curshift:{name}|{where[:3]}|{tie}|{old}" for where in sorted(comparing)],
                    )
        if previous is not None:
            offer(
                previous.interval,
                [
                    f"prev|{tie}",
                    f"prev|{tie}|old{old}",
                    f"prev|old{old}|{previous.metric == metric}|{previous.role}>{role}",
                    f"prev|old{old}|P{bool(before)}{bool(after)}|{kind}",
                    f"prev|{previous.metric == metric}|{previous.role}>{role}",
                    f"prev|{kind}|{previous.metric == metric}",
                    f"prev|P{bool(before)}{bool(after)}",
                    f"prev|{previous.status == status}|{kind}",
                ],
            )
            for name in ("year_before", "period_before"):
                moved = shift(*previous.interval, name)
                if moved != (None, None):
                    offer(
                        moved,
                        [
                            f"shift:{name}|{tie}|{previous.metric == metric}|{role}",
                            f"shift:{name}|{tie}",
                            f"shift:{name}|{tie}|old{old}",
                            f"shift:{name}|old{old}|{previous.metric == metric}",
                        ]
                        + [f"shift:{name}|{where[:3]}|{tie}" for where in sorted(comparing)],
                    )
            if len(state.decided) > 1 and state.decided[-2].metric == metric:
                offer(state.decided[-2].interval, [f"prev2|{tie}"])
        else:
            offer(
                state.last_interval,
                [
                    f"last|{kind}|P{bool(before)}{bool(after)}",
                    f"last|{metric}",
                    f"last|{state.last_metric == metric}",
                    f"last|{view.section}|{intent}",
                ],
            )
        if state.intervals:
            main = state.intervals.most_common(1)[0][0]
            if main[1] is not None:
                offer(
                    (main[1], main[1]), [f"mainend|{metric}|{intent}", f"mainend|{kind}|P{bool(before)}{bool(after)}"]
                )
            for name in ("year_before", "period_before"):
                moved = shift(*main, name)
                if moved != (None, None):
                    offer(
                        moved,
                        [f"mainshift:{name}|{kind}"]
                        + [f"mainshift:{name}|{where[:3]}|{tie}" for where in sorted(comparing)],
                    )
            offer(
                main, [f"main|{kind}|P{bool(before)}{bool(after)}", f"main|{metric}|{intent}", f"main|{view.section}"]
            )
        if metric in state.by_metric:
            offer(state.by_metric[metric], [f"same|{kind}|P{bool(before)}{bool(after)}", f"same|{intent}|{role}"])
        mirror = mirror_of(view, mark, state)
        if mirror is not None:
            told = "respectively" in view.words
            offer(mirror.interval, [f"mirror|{mirror.metric == metric}|{told}"])
            moved = shift(*mirror.interval, "year_before")
            if moved != (None, None):
                offer(moved, [f"mirrorshift|{mirror.metric == metric}|{told}|{mirror.role}>{role}"])
        twin = state.twin(mark.record) if mark.kind == "<q>" else None  # type: ignore[arg-type]
        if twin is not None:
            offer(
                twin.interval,
                [
                    f"twin|{twin.metric == metric}|{twin.company == company}|P{bool(before)}{bool(after)}",
                    f"twin|{view.section}|{twin.role == role}",
                ],
            )
        for name, interval in _implied(state.published):
            offer(
                interval,
                [
                    f"{name}>{metric}|{intent}",
                    f"{name}|{kind}|{intent}|P{bool(before)}{bool(after)}",
                    f"{name}|{view.section}",
                ],
            )
    lexical = [f"w-1={word_at(view, at - 1)}"]
    labels, rows = list(tags), []
    for interval, names in tags.items():
        row = names
        if interval == (None, None):
            row = [
                *names,
                f"null>{metric}|{role}",
                f"null>{metric}|{intent}",
                f"null|{kind}|P{bool(before)}{bool(after)}",
                f"null|{kind}|{view.section}|{intent}",
                f"null|{metric}|P{bool(before or after)}",
                f"null|prev={previous is not None and previous.interval == (None, None)}|{kind}",
                f"null|main={bool(state.intervals)}|{kind}|{metric}",
            ]
            row += [f"null|{name}" for name in lexical]
        else:
            row.append(_tense(interval, state.published, intent))
            row.append(f"{_shape(interval)}>{metric}|{intent}")
        rows.append(row)
    return Choice(labels, (), rows)


_SINCE = frozenset({"since", "from", "starting", "of", "after", "beginning", "in", "on", "as", "until", "to"})


def _shape(interval: Interval) -> str:
    start, end = interval
    if start is None:
        return "until"
    if end is None:
        return "since"
    days = (end - start).days
    return (
        "day"
        if days == 0
        else "month"
        if days < 32
        else "quarter"
        if days < 95
        else "half"
        if days < 190
        else "year"
        if days < 370
        else "long"
    )


def _tense(interval: Interval, published: dt.date | None, intent: str) -> str:
    if published is None:
        return "undated"
    start, end = interval
    place = (
        "past"
        if end is not None and end < published
        else "future"
        if start is not None and start > published
        else "now"
        if end is not None
        else "open"
    )
    return f"{place}|{intent}|{_shape(interval)}"


def _whole(start: dt.date, grain: str) -> Interval:
    """The month, quarter or year that begins on a day ("from 2027" dates a start to 2027)."""
    months = {"month": 1, "quarter": 3, "year": 12}[grain]
    last = start.month - 1 + months
    end = dt.date(start.year + last // 12, last % 12 + 1, 1) - dt.timedelta(days=1)
    return start, end


def _offer_own(own: Period, status: str, offer: Callable[[Interval, list[str]], None]) -> None:
    """The readings of a dated event's own words."""
    offer((own.period_start, own.period_end), ["own", f"own|{own.kind}|{status}"])
    if own.period_start is not None and own.period_end is None and own.grain in ("month", "quarter", "year"):
        whole = _whole(own.period_start, own.grain)
        offer(whole, ["ownwhole", f"ownwhole|{own.kind}|{status}|{own.grain}"])
    if own.alternative is not None:
        offer(own.alternative, ["ownalt", f"ownalt|{own.kind}|{status}"])


def _offer_period(
    view: View, at: int, other: Mark, rank: int, side: str, base: Interval, kind: str, metric: str, role: str,
    intent: str, tie: str, state: State, shift: Shift, paired: bool, offer: Callable[[Interval, list[str]], None],
    has_before: bool, has_after: bool,
) -> None:  # fmt: skip
    """The readings of a period that stands in the sentence."""
    period = other.record
    assert isinstance(period, Period)
    distance = bucket(abs(at - other.at) - 1)
    figures = min(view.between(view.figures, at, other.at), 3)
    clause = min(view.between(view.strong, at, other.at), 2)
    weak = min(view.between(view.weak, at, other.at), 2)
    word = word_at(view, other.at - 1)
    names = [
        f"{side}#{min(rank, 2)}q{figures}s{clause}",
        f"{side}d{distance}",
        f"{side}q{figures}w{weak}",
        f"{side}k={period.kind}|{kind}",
        f"{side}pre={word}",
        f"{side}pre={word}|{kind}",
        f"{side}|{period.kind}|{intent}",
        f"{side}|{kind}|{role}",
        f"{side}>{metric}",
        f"{side}g={period.grain}",
        f"{side}ba{has_before}{has_after}#{min(rank, 1)}q{min(figures, 1)}",
        f"{side}seg={other.segment}",
        f"{side}k={period.kind}{period.shift}q{figures}",
        f"{side}!{word}|{min(distance, 3)}q{min(figures, 1)}s{min(clause, 1)}",
        f"{side}!{metric}|q{min(figures, 1)}s{min(clause, 1)}|{min(rank, 1)}",
        f"{side}!{tie}|q{min(figures, 1)}s{min(clause, 1)}|{min(rank, 1)}",
    ]
    if side == "a" and at + 1 < len(view.words):
        names.append(f"a:{word_at(view, at + 1)}")
    if paired:
        names.append("paired")
    if abs(other.at - at) <= 5:
        first_word, last_word = sorted((at, other.at))
        names.append(f"{side}between=" + "_".join(view.words[first_word + 1 : last_word]))
    if period.kind == "relative" and period.shift:
        name = period.shift
        moved = base if name == "same" else shift(*base, name)
        if moved != (None, None):
            offer(moved, [*names, f"rel:{name}", f"rel:{name}|{side}{min(figures, 1)}"])
        if name != "same" and base != (None, None):
            offer(base, [f"relbase:{name}|{side}q{figures}", f"relbase:{name}|{side}d{distance}|{role}"])
        return
    first = (period.period_start, period.period_end)
    if first != (None, None):
        offer(first, names)
        if role == "level" or period.kind == "relative":
            moved = shift(*first, "year_before")
            if moved != (None, None):
                offer(moved, [f"yearbefore|{tie}|{side}q{figures}"])
    if period.kind == "deadline" and period.period_end is not None and kind == "stock":
        offer((period.period_end, period.period_end), ["deadlineday", f"deadlineday|{intent}|{word}"])
    if period.grain == "day" and period.period_start is not None and period.period_start == period.period_end:
        offer((period.period_start, None), [f"sinceday>{metric}", f"sinceday|{word}|{side}", f"sinceday|{intent}"])
        eve = period.period_start - dt.timedelta(days=1)
        offer((None, eve), [f"untileve>{metric}", f"untileve|{word}|{side}"])
    elif period.period_end is not None:
        offer(
            (period.period_end, period.period_end),
            [f"endday|{period.grain}|{intent}|{side}", f"endday|{metric}|{period.grain}", f"endday|{word}"],
        )
    if period.period_start is not None and word in _SINCE:
        since = f"{word}|{intent}|{kind}"
        offer((period.period_start, None), [f"sinceopen|{since}", f"sinceopen>{metric}", f"sinceopen|{side}q{figures}"])
        if state.published is not None and period.period_start <= state.published:
            offer(
                (period.period_start, state.published),
                [f"sincepub|{since}", f"sincepub>{metric}", f"sincepub|{side}q{figures}"],
            )
    if period.period_end is not None and period.kind != "deadline":
        offer(
            (None, period.period_end),
            [f"untilend|{kind}|{intent}|{period.grain}", f"untilend|{word}|{intent}", f"untilend>{metric}"],
        )
    if period.kind == "deadline" and period.period_end is not None and period.grain == "year":
        offer(
            (dt.date(period.period_end.year, 1, 1), period.period_end),
            [f"deadlineyear|{metric}|{intent}", f"deadlineyear|{word}"],
        )
    if period.alternative is not None:
        offer(period.alternative, [*names, f"alt|{intent}", f"alt|{side}|{intent}|{period.grain}"])
