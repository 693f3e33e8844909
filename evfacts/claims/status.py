"""How a figure is meant: actual, target, forecast or plan; whether it was replaced; its sign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from evfacts.claims.context import View
from evfacts.claims.features import auxiliaries, connective, sided, sides
from evfacts.claims.figure import Figure
from evfacts.claims.keys import Key, Labels, UsualKeys
from evfacts.claims.ranker import BY_WORDING, Choice, Usual
from evfacts.claims.state import Interval
from evfacts.schema import Period, Quantity

_GOALS = frozenset({"target", "targets", "goal", "goals", "objective", "quota", "guidance"})
STATUSES = Labels(("actual", "target", "forecast", "plan"))
_SUPERSEDED = Labels((False, True))
_SIGNS = Labels((1, -1))
_KINDS = ("target", "plan", "forecast", "past", "future", "former", "revision", "denial")
_TOLD = frozenset({"target", "plan", "forecast", "former", "revision"})
"""Kinds of cue whose very words count."""


def around(view: View, at: int) -> list[Key]:
    """Features of the tense, modality and status cues around word `at`."""
    keys: list[Key] = [auxiliaries(view, at)]
    for kind in _KINDS:
        spans = view.cues.get(kind)
        if not spans:
            continue
        places = sided(view, kind, at)
        keys.append((_cues, kind, places.places, places.clause))
        if kind in _TOLD:
            for first, stop, phrase in spans:
                if abs(first - at) <= 14:
                    figures = min(view.between(view.figures, min(first, at), max(stop - 1, at)), 2)
                    clause = min(view.between(view.strong, first, at), 1)
                    keys.append((_phrase, kind, phrase, "b" if stop <= at else "a", figures, clause))
    return keys


def _cues(kind: str, places: tuple[str, ...], clause: tuple[str, ...]) -> list[str]:
    return [f"{kind}:{where}" for where in (*places, *clause, "here")]


def _phrase(kind: str, phrase: str, side: str, figures: int, clause: int) -> tuple[str, ...]:
    return (f"{kind}={phrase}|{side}{figures}s{clause}",)


def status_choice(figure: Figure, metric: str, role: str, near: list[Key]) -> Choice:
    """The four statuses and their features; "a 250,000-unit goal" is a target by its own words.

    `near`: what `around` tells.
    """
    view, at, state, previous, twin = figure.view, figure.at, figure.state, figure.previous, figure.twin
    if figure.after1 in _GOALS:
        return Choice(["target"])
    record = figure.mark.record
    if role == "level" and stands_today(figure):
        return Choice(["actual"])
    revised = revised_status(figure, metric)
    if revised is not None:
        return Choice([revised])
    if role == "level" and is_expectation(figure, metric):
        return Choice(["forecast"], sure=BY_WORDING)
    shared: list[Key] = [
        (_figure, metric, role, view.section, record.approx if isinstance(record, Quantity) else None),
        f"w-1={figure.before1}",
        f"w-2={figure.before2}_{figure.before1}",
        f"w+1={figure.after1}",
        *near,
    ]
    tenses = set()
    if state.published is not None:
        for other in [figure.mark] if isinstance(record, Period) else view.periods:
            period = other.record
            if isinstance(period, Period) and period.period_end is not None:
                figures = min(view.between(view.figures, at, other.at), 1)
                clause = min(view.between(view.strong, at, other.at), 1)
                tenses.add(f"t={_when(period, state.published)}|{period.kind}|{figures}s{clause}")
    shared += sorted(tenses) or ["t0"]
    before = (previous.status, previous.metric == metric, figure.tie) if previous is not None else None
    again = (twin.status, twin.metric == metric) if twin is not None else None
    kin = [(one.status, one.metric == metric) if one is not None else None for one in (figure.above, figure.beside)]
    usual = _of_statuses(before, again, kin[0], kin[1])
    return Choice(STATUSES.labels, shared, (), STATUSES, Usual(usual, STATUSES.places))


@lru_cache(maxsize=4096)
def _of_statuses(
    before: tuple[str, bool, str] | None, twin: tuple[str, bool] | None, above: tuple[str, bool] | None,
    beside: tuple[str, bool] | None,
) -> UsualKeys:  # fmt: skip
    """What the figure before, the twin and the neighbours in a table say for each status.

    Of each its status and whether it is of the metric, of the figure before also the tie.
    """
    rows: list[list[Key]] = []
    for status in STATUSES.places:
        row: list[Key] = [f"is {status}"]
        if before is not None:
            same, tie = before[1:]
            row.append((_status_before, before[0], status, same, tie))
        if twin is not None:
            row.append((_status_twin, twin[0] == status, twin[1]))
        for place, kin in (("above", above), ("beside", beside)):
            if kin is not None:
                row.append(f"{place}={kin[0]}>{status}|{kin[1]}")
        rows.append(row)
    return UsualKeys(rows)


def is_expectation(figure: Figure, metric: str) -> bool:
    """Whether a figure is what was expected of the one before it ("1.72 billion yuan vs. est. 1.9 billion")."""
    previous, view = figure.previous, figure.view
    if view.cell is None and _estimated(view.words, figure.at):
        return True
    if previous is None or previous.metric != metric or previous.start < view.start:
        return False
    before = [word for word in view.words[max(0, figure.at - 3) : figure.at] if word not in _IDLE]
    return before[-1:] != [] and before[-1] in _EXPECTED


def _estimated(words: Sequence[str], at: int) -> bool:
    """Whether analysts' estimate is told right before ("the consensus, which was $552 million"): 37 of 38 in train."""
    place = at - 1
    while place > 0 and words[place] in _BETWEEN:
        place -= 1
    return place >= 0 and place < at - 1 and words[place] in ("estimate", "estimates", "expectation", "consensus")


_BETWEEN = frozenset({
    "which", "was", "were", "for", "of", "an", "a", "the", "adjusted", "loss", "per", "share", "profit", "is",
    "revenue", "deliveries", "sales", "had", "been", "about", "around", ",",
})  # fmt: skip
_IDLE = frozenset({".", ":", "the", "$", "of"})
_EXPECTED = frozenset({"est", "est.", "exp", "exp.", "expected", "consensus", "estimated"})


def stands_today(figure: Figure) -> bool:
    """Whether a figure is where a plan starts out: "3,000 chargers by 2027, from 410 today", "from 33.75 in 2023"."""
    words, at = figure.view.words, figure.at
    if figure.view.cell is not None or not at or words[at - 1] not in ("from", "against", "than"):
        return False
    after = words[at + 1] if at + 1 < len(words) else ""
    told = next((mark.record for mark in figure.view.periods if mark.at == at + 1), None)
    if after in _NOW or (isinstance(told, Period) and told.text.lower() in _NOW):
        return True
    if words[at - 1] != "from" or after not in ("in", "for"):
        return False
    behind = next((mark.record for mark in figure.view.periods if mark.at == at + 2), None)
    published, previous = figure.state.published, figure.previous
    if not isinstance(behind, Period) or behind.period_end is None or published is None:
        return False
    return behind.period_end < published and (previous is None or previous.role == "change")


_NOW = frozenset({"today", "now", "currently", "presently"})


def _when(period: Period, published: dt.date) -> str:
    """Where a period with an end lies, seen from the publishing date."""
    if period.period_end is not None and period.period_end < published:
        return "past"
    return "future" if period.period_start is None or period.period_start > published else "now"


def _figure(metric: str, role: str, section: str, approx: str | None) -> list[str]:
    names = [f"m={metric}", f"m={metric}{role}", f"sec={section}"]
    return [*names, f"approx={approx}"] if approx is not None else names


def _status_before(before: str, status: str, same: bool, tie: str) -> tuple[str, ...]:
    return f"prev={before}>{status}|{same}", f"prev={before}>{status}|{tie}"


def _status_twin(alike: bool, same: bool) -> tuple[str, ...]:
    return (f"twin={alike}|{same}",)


def is_outlook(figure: Figure, role: str, interval: Interval, sure: float) -> bool:
    """Whether a level read as actual is one of a period that is not over, so that another status is likelier.

    Of the levels of a year that holds the publishing date, gold train has 9 of 10 as goals, and each that is a range.
    `sure`: the probability of actual.
    """
    (start, end), published = interval, figure.state.published
    if role != "level" or published is None or end is None or end <= published:
        return False
    words, at = figure.view.words, figure.at
    if not _HAPPENED.isdisjoint(words[max(0, at - 5) : at]) or not _HANDLED.isdisjoint(words[at + 1 : at + 4]):
        return False
    record = figure.mark.record
    spread = isinstance(record, Quantity) and None not in (record.low, record.high) and record.low != record.high
    if start is None:
        return sure < _SURE_BY
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    whole = months == 12 or (months == 3 and spread)
    return (start > published or whole) and sure < (_SURE_SPREAD if spread else _SURE)


_HANDLED = frozenset({"sold", "delivered", "registered", "shipped", "exported"})
_HAPPENED = _HANDLED | {"already", "far", "ytd", "cumulative"}
"""Words behind a figure, and before it, that tell of what a year has brought so far."""
_SURE_BY, _SURE, _SURE_SPREAD = 0.7, 0.9, 0.99
"""From which probability on a level is actual all the same: up to a day, of a year or a future period, a range."""


def outlook_choice(choice: Choice) -> Choice:
    """The same question without `actual`."""
    return Choice([one for one in STATUSES.labels if one != "actual"], choice.shared_keys, (), STATUSES, choice.usual)


def superseded_choice(figure: Figure, metric: str, status: str, near: list[Key]) -> Choice:
    """Whether the figure is the old one of a revision; `near`: what `around` tells."""
    if status == "actual" and metric not in ("price",):
        return Choice([False])
    if _is_earlier_goal(figure.view, figure.at) or revised_status(figure, metric) is not None:
        return Choice([True])
    view, at, previous = figure.view, figure.at, figure.previous
    record = figure.mark.record
    nearby = view.periods if isinstance(record, Period) else view.quantities
    keys: list[Key] = [
        (_linked, metric, status, record.link_kind if isinstance(record, Quantity) else None, min(len(nearby), 3)),
        f"w-1={figure.before1}",
        f"w-2={figure.before2}_{figure.before1}",
        *near,
    ]
    if previous is not None:
        keys.append((_replaced_before, figure.tie, previous.metric == metric, previous.superseded))
    following = next((other for other in nearby if other.at > at), None)
    if following is not None:
        keys.append(f"next={connective(view, at, following.at)}")
    return Choice(_SUPERSEDED.labels, keys, listed=_SUPERSEDED)


_REVISING = frozenset({
    "raised", "raises", "raising", "lifted", "lifts", "hiked", "upped", "lowered", "lowers", "cut", "cuts", "trimmed",
    "narrowed", "revised", "reduced", "increased",
})  # fmt: skip
_OUTLOOK = frozenset({"guidance", "outlook", "forecast", "target", "goal", "projection", "expectations"})


def revised_status(figure: Figure, metric: str) -> str | None:
    """The status of a goal or outlook that the one before replaced ("raised its guidance to $150 million, up from")."""
    view, at, previous = figure.view, figure.at, figure.previous
    if previous is None or previous.metric != metric or previous.status == "actual" or previous.start < view.start:
        return None
    words = view.words
    if at < 2 or words[at - 1] != "from" or words[at - 2] not in ("up", "down") or any(m.at > at for m in view.periods):
        return None
    told = words[:at]
    return None if _REVISING.isdisjoint(told) or _OUTLOOK.isdisjoint(told) else previous.status


_EARLIER = frozenset(["earlier", "previous", "prior", "original", "initial", "old", "former"])
_BEYOND = frozenset(["from", "than", "instead", "against", "versus", "over"])
_GOAL_WORDS = _GOALS | frozenset(["plan", "forecast", "outlook", "estimate", "aim", "ambition", "projection"])


def _is_earlier_goal(view: View, at: int) -> bool:
    """Whether the words before say that a figure is a goal given up: "up from an earlier target of 300,000"."""
    words = view.words[max(0, at - 8) : at]
    place = next((number for number in range(len(words) - 1, -1, -1) if words[number] in _EARLIER), None)
    if place is None or any(word[0] == "<" for word in words[place:]):
        return False
    return _BEYOND.intersection(words[max(0, place - 3) : place]) != set() and not _GOAL_WORDS.isdisjoint(
        words[place + 1 : place + 4]
    )


def _linked(metric: str, status: str, link: str | None, count: int) -> tuple[str, ...]:
    return f"m={metric}", f"st={status}", f"link={link}|{status}", f"link={link}|{metric}", f"n={count}"


def _replaced_before(tie: str, same: bool, superseded: bool) -> tuple[str, ...]:
    return f"tie={tie}", f"tie={tie}|{same}{superseded}", f"prev={superseded}{same}"


_SIGNED_RESULTS = frozenset({"net_income", "operating_income", "ebitda", "gross_profit", "cash_flow", "margin"})


def _is_over_all(record: object) -> bool:
    """Whether a change is of more than 100 percent: nothing that is counted falls by more than all of it."""
    if not isinstance(record, Quantity) or record.unit != "percent":
        return False
    return max(bound for bound in (record.low, record.high, 0) if bound is not None) > _ALL


_ALL = 100


def _named_move(words: Sequence[str], at: int) -> int | None:
    """The sign that the noun behind a change tells ("a 5% year-over-year decline"): right 54 of 55 times in train."""
    place = at + 1
    while place < min(len(words), at + _MOVE_REACH) and words[place] in _BEFORE_MOVE:
        place += 1
    if place + 1 < len(words) and words[place] in _MOVED:
        place += 1
    word = words[place] if place < len(words) else ""
    return -1 if word in _FALL else 1 if word in _RISE else None


_MOVE_REACH = 9
_MOVED = frozenset({
    "sales", "revenue", "profit", "price", "delivery", "production", "volume", "market", "share", "output", "export",
})  # fmt: skip
_BEFORE_MOVE = frozenset({
    "year", "-", "on", "over", "yoy", "quarter", "month", "annual", "sequential", "qoq", "mom", "y-o-y", "the", "sharp",
    "slight", "steep", "to", ",", "yearly", "monthly", "quarterly", "year-on-year", "year-over-year",
    "quarter-on-quarter", "quarter-over-quarter", "month-on-month", "month-over-month",
})  # fmt: skip
_FALL = frozenset({
    "decline", "drop", "decrease", "dip", "slump", "plunge", "reduction", "downturn", "contraction",
    "hit",
})  # fmt: skip
_RISE = frozenset({"increase", "growth", "jump", "gain", "surge", "hike", "uptick", "spike", "improvement", "upswing"})
"""Nouns of falls and rises; "fall" and "rise" are verbs as well ("10% fall below")."""


def sign_choice(figure: Figure, metric: str, role: str) -> Choice:
    """Plus or minus, for a change or a result printed without its sign."""
    view, at, state, previous, twin = figure.view, figure.at, figure.state, figure.previous, figure.twin
    if metric == "layoffs" or (role == "change" and metric not in _SIGNED_RESULTS and _is_over_all(figure.mark.record)):
        return Choice([1])
    named = _named_move(view.words, at) if role == "change" and metric not in _SIGNED_RESULTS else None
    if named is not None:
        return Choice([named], sure=BY_WORDING)
    keys: list[Key] = [
        f"m={metric}|{role}",
        f"r={role}",
        f"w-1={figure.before1}|{role}",
        f"w+1={figure.after1}|{role}",
        f"w-2={figure.before2}|{role}",
        f"w+2={figure.after2}|{role}",
    ]
    kinds = ("rise", "fall") if role == "change" else ("negative", "positive")
    order: list[tuple[int, str]] = []
    ahead: list[tuple[int, str]] = []
    for kind in kinds:
        spans = view.cues.get(kind, ())
        keys.append((_sign_cues, kind, sides(view, kind, at), role))
        letter = "f" if kind == kinds[1] else "r"
        last = following = None
        for span in spans:
            if span[1] <= at:
                last = span
                order.append((at - span[1], letter))
            if span[0] > at:
                following = following or span
                ahead.append((span[0] - at, letter))
        if last is not None:
            keys.append(f"{kind}={last[2]}|{role}|q{min(view.figures[at] - view.figures[last[1]], 1)}")
        if following is not None:
            among = min(view.figures[following[0]] - view.figures[at + 1], 1)
            keys.append(f"{kind}=>{following[2]}|{role}|q{among}")
    if order:
        keys.append(f"nearest={min(order)[1]}|{role}")
    if ahead:
        gap, letter = min(ahead)
        keys.append(f"ahead={letter}{min(gap, 4)}|{role}")
    if previous is not None and previous.metric == metric:
        keys.append(f"prev={previous.sign}|{previous.role}>{role}|{figure.tie}")
        keys.append(f"prev={previous.sign}|{previous.role}>{role}|{figure.dim}")
    if twin is not None and twin.metric == metric and twin.role == role:
        keys.append(f"twin={twin.sign}")
    known = next((other for other in reversed(state.decided) if other.metric == metric and other.role == role), None)
    if known is not None:
        keys.append(f"known={known.sign}|{role}")
    return Choice(_SIGNS.labels, keys, listed=_SIGNS)


def _sign_cues(kind: str, places: tuple[str, ...], role: str) -> list[str]:
    return [f"{kind}:{where}|{role}" for where in places or ("0",)]
