"""Goals with their revisions against the actual figures."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from evfacts.display import shown_period
from evfacts.money import amount
from evfacts.schema import Claim

if TYPE_CHECKING:
    import pandas as pd

GOALS = frozenset({"target", "plan", "forecast"})
"""The statuses of figures that are still to come true."""

_GOAL_NUMBERS = ("previous", "actual", "gap")
_COLUMNS = (
    "product",
    "region",
    "period",
    "period_start",
    "period_end",
    "status",
    "published",
    "value",
    "low",
    "high",
    "unit",
    "per",
    "revision",
    *_GOAL_NUMBERS,
    "superseded",
    "source",
    "doc_id",
    "claim_id",
)


def timeline_of(claims: Iterable[Claim]) -> pd.DataFrame:
    """The timeline of claims about one company and metric; told in full at `ClaimsTable.timeline`."""
    import pandas as pd

    rows = _told_once(claims)
    actuals: _Said = {}
    for claim, value in rows:
        if claim.status == "actual" and not claim.superseded:
            actuals.setdefault(_chain(claim), []).append((claim.period_start, value))
    goals: _Said = {}
    replaced: dict[tuple[object, ...], float] = {}
    table = []
    for claim, value in rows:
        revision = previous = actual = gap = None
        if claim.status in GOALS:
            # what analysts expect does not revise what the company wants
            chain = (claim.status == "forecast", *_chain(claim))
            previous = _last(goals, chain, claim.period_start)
            if claim.superseded and previous is not None and not _equal(previous, value):
                # the article looks back: this goal had been replaced before, unseen or by a goal told already
                revision, previous = "earlier", None
                replaced[claim.doc_id, *chain] = value
            else:
                if previous is None or not _equal(previous, value):
                    previous = replaced.get((claim.doc_id, *chain), previous)
                revision = _step(previous, value)
                goals.setdefault(chain, []).append((claim.period_start, value))
            actual = None if claim.period_end is None else _last(actuals, _chain(claim), claim.period_start)
            if actual is not None and value:
                gap = (actual - value) / abs(value)
        table.append(
            {name: getattr(claim, name) for name in _COLUMNS if hasattr(claim, name)}
            | {
                "period": shown_period(claim.period_start, claim.period_end),
                "value": value,
                "revision": revision,
                "previous": previous,
                "actual": actual,
                "gap": gap,
            }
        )
    frame = pd.DataFrame(table, columns=_COLUMNS)
    return typed(frame, ("period_start", "period_end", "published"), ("value", "low", "high", *_GOAL_NUMBERS))


def _told_once(claims: Iterable[Claim]) -> list[tuple[Claim, float]]:
    """The claims with their values in the order in which they were given, without repeats of one article."""
    rows: list[tuple[Claim, float]] = []
    seen: set[tuple[object, ...]] = set()
    for claim in sorted(claims, key=when_given):
        value = amount(claim)
        key = (claim.doc_id, claim.product, claim.status, claim.period_end, value, claim.unit, claim.region)
        if value is None or key in seen or claim.duplicate_of is not None:
            continue
        seen.add(key)
        rows.append((claim, value))
    return rows


def typed(frame: pd.DataFrame, dates: Iterable[str], numbers: Iterable[str]) -> pd.DataFrame:
    """Columns of one type also where all cells are empty."""
    import pandas as pd

    for name in dates:
        frame[name] = pd.to_datetime(frame[name])
    for name in numbers:
        frame[name] = frame[name].astype("float64")
    return frame


def when_given(claim: Claim) -> tuple[object, ...]:
    """By end of the period, then publishing date; a figure that was replaced comes before the one that replaced it."""
    last = dt.date.max
    return (
        claim.product or "",
        claim.region or "",
        claim.period_end or last,
        claim.published or last,
        claim.period_start or dt.date.min,
        not claim.superseded,
        claim.doc_id,
        claim.start,
    )


def _chain(claim: Claim) -> tuple[object, ...]:
    """What goals must share to revise each other: the end of the period; without one only the sentence."""
    when = (claim.doc_id, claim.sentence) if claim.period_end is None else claim.period_end
    return (claim.product, claim.region, when, claim.unit, claim.per, claim.scope)


_Said = dict[tuple[object, ...], list[tuple[dt.date | None, float]]]


def _last(said: _Said, chain: tuple[object, ...], start: dt.date | None) -> float | None:
    """The last figure for a period; a deadline ("by the end of 2025") meets the longest period that ends on it."""
    told = said.get(chain, [])
    starts = {first for first, _ in told}
    if start not in starts:
        known = [first for first in starts if first is not None]
        if start is None and known:
            start = min(known)
        elif None in starts:
            start = None
        else:
            return None
    return [value for first, value in told if first == start][-1] if told else None


def _step(before: float | None, now: float) -> str:
    if before is None:
        return "first"
    if _equal(before, now):
        return "kept"
    return "raised" if now > before else "cut"


def _equal(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-9)
