"""How a figure is meant: actual, target, forecast or plan; whether it was replaced; its sign."""

from __future__ import annotations

from evfacts.claims.context import Mark, View
from evfacts.claims.dimensions import dimension_of
from evfacts.claims.features import auxiliaries, connective, in_clause, sides, word_at
from evfacts.claims.ranker import Choice
from evfacts.claims.state import Decided, State
from evfacts.schema import Period, Quantity

_GOALS = frozenset({"target", "targets", "goal", "goals", "objective", "quota", "guidance"})
STATUSES = ("actual", "target", "forecast", "plan")
_KINDS = ("target", "plan", "forecast", "past", "future", "former", "revision", "denial")


def _around(view: View, at: int) -> list[str]:
    """Features of the tense, modality and status cues around word `at`."""
    found = auxiliaries(view, at)
    for kind in _KINDS:
        found += [f"{kind}:{where}" for where in sides(view, view.cues.get(kind, ()), at)]
        found += [f"{kind}:{where}" for where in in_clause(view, view.cues.get(kind, ()), at)]
        if view.cues.get(kind):
            found.append(f"{kind}:here")
        for first, stop, phrase in view.cues.get(kind, ()):
            if kind in ("target", "plan", "forecast", "former", "revision") and abs(first - at) <= 14:
                figures = min(view.between(view.figures, min(first, at), max(stop - 1, at)), 2)
                clause = min(view.between(view.strong, first, at), 1)
                found.append(f"{kind}={phrase}|{'b' if stop <= at else 'a'}{figures}s{clause}")
    return found


def status_choice(view: View, mark: Mark, metric: str, role: str, state: State, previous: Decided | None) -> Choice:
    """The four statuses and their features; "a 250,000-unit goal" is a target by its own words."""
    at = mark.at
    if word_at(view, at + 1) in _GOALS:
        return Choice(["target"])
    base = [
        f"m={metric}",
        f"m={metric}{role}",
        f"w-1={word_at(view, at - 1)}",
        f"w-2={word_at(view, at - 2)}_{word_at(view, at - 1)}",
        f"w+1={word_at(view, at + 1)}",
        f"sec={view.section}",
        *_around(view, at),
    ]
    tenses = set()
    if state.published is not None:
        periods = [mark] if isinstance(mark.record, Period) else view.periods
        for other in periods:
            period = other.record
            if isinstance(period, Period) and period.period_end is not None:
                when = (
                    "past"
                    if period.period_end < state.published
                    else "future"
                    if period.period_start is None or period.period_start > state.published
                    else "now"
                )
                figures = min(view.between(view.figures, at, other.at), 1)
                clause = min(view.between(view.strong, at, other.at), 1)
                tenses.add(f"t={when}|{period.kind}|{figures}s{clause}")
    base += sorted(tenses) or ["t0"]
    if isinstance(mark.record, Quantity):
        base.append(f"approx={mark.record.approx}")
    tie = connective(view, previous.at, at) if previous is not None else ""
    twin = state.twin(mark.record) if isinstance(mark.record, Quantity) else None
    rows = []
    for status in STATUSES:
        row = [f"is {status}"]
        if previous is not None:
            row += [
                f"prev={previous.status}>{status}|{previous.metric == metric}",
                f"prev={previous.status}>{status}|{tie}",
            ]
        if twin is not None:
            row.append(f"twin={twin.status == status}|{twin.metric == metric}")
        rows.append(row)
    return Choice(STATUSES, base, rows)


def superseded_choice(view: View, mark: Mark, metric: str, status: str, previous: Decided | None) -> Choice:
    """Whether the figure is the old one of a revision."""
    if status == "actual" and metric not in ("price",):
        return Choice([False])
    at = mark.at
    record = mark.record
    link = record.link_kind if isinstance(record, Quantity) else None
    base = [
        f"m={metric}",
        f"st={status}",
        f"link={link}|{status}",
        f"link={link}|{metric}",
        f"w-1={word_at(view, at - 1)}",
        f"w-2={word_at(view, at - 2)}_{word_at(view, at - 1)}",
        *_around(view, at),
    ]
    if previous is not None:
        tie = connective(view, previous.at, at)
        base += [
            f"tie={tie}",
            f"tie={tie}|{previous.metric == metric}{previous.superseded}",
            f"prev={previous.superseded}{previous.metric == metric}",
        ]
    nearby = view.periods if isinstance(record, Period) else view.quantities
    following = next((other for other in nearby if other.at > at), None)
    if following is not None:
        base.append(f"next={connective(view, at, following.at)}")
    base.append(f"n={min(len(nearby), 3)}")
    return Choice([False, True], base)


def sign_choice(view: View, mark: Mark, metric: str, role: str, previous: Decided | None, state: State) -> Choice:
    """Plus or minus, for a change or a result printed without its sign."""
    at = mark.at
    quantity = mark.record
    assert isinstance(quantity, Quantity)
    dim = dimension_of(quantity)
    base = [
        f"m={metric}|{role}",
        f"r={role}",
        f"w-1={word_at(view, at - 1)}|{role}",
        f"w+1={word_at(view, at + 1)}|{role}",
        f"w-2={word_at(view, at - 2)}|{role}",
        f"w+2={word_at(view, at + 2)}|{role}",
    ]
    kinds = ("rise", "fall") if role == "change" else ("negative", "positive")
    for kind in kinds:
        spans = view.cues.get(kind, ())
        base += [f"{kind}:{where}|{role}" for where in sides(view, spans, at)] or [f"{kind}:0|{role}"]
        near = [row for row in spans if row[1] <= at]
        if near:
            base.append(f"{kind}={near[-1][2]}|{role}|q{min(view.between(view.figures, near[-1][1] - 1, at), 1)}")
        following = next((row for row in spans if row[0] > at), None)
        if following is not None:
            base.append(f"{kind}=>{following[2]}|{role}|q{min(view.between(view.figures, at, following[0]), 1)}")
    order = sorted(
        [
            (at - stop, "f" if kind == kinds[1] else "r")
            for kind in kinds
            for _, stop, _ in view.cues.get(kind, ())
            if stop <= at
        ]
    )
    if order:
        base.append(f"nearest={order[0][1]}|{role}")
    ahead = sorted(
        [
            (first - at, "f" if kind == kinds[1] else "r")
            for kind in kinds
            for first, _, _ in view.cues.get(kind, ())
            if first > at
        ]
    )
    if ahead:
        base.append(f"ahead={ahead[0][1]}{min(ahead[0][0], 4)}|{role}")
    if previous is not None and previous.metric == metric:
        base.append(f"prev={previous.sign}|{previous.role}>{role}|{connective(view, previous.at, at)}")
        base.append(f"prev={previous.sign}|{previous.role}>{role}|{dim}")
    twin = state.twin(quantity)
    if twin is not None and twin.metric == metric and twin.role == role:
        base.append(f"twin={twin.sign}")
    known = next((other for other in reversed(state.decided) if other.metric == metric and other.role == role), None)
    if known is not None:
        base.append(f"known={known.sign}|{role}")
    return Choice([1, -1], base)
