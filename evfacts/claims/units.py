"""The unit and the denominator of a figure whose metric is known."""

from __future__ import annotations

from evfacts.claims.context import Mark, View
from evfacts.claims.dimensions import dimension_of
from evfacts.claims.features import connective, sides, word_at
from evfacts.claims.ranker import Choice
from evfacts.claims.state import Decided, State
from evfacts.lexicons.cues import MetricEntry
from evfacts.schema import Quantity

_RATIOS = frozenset({"percent", "percentage_point", "times"})
_EACH = {
    "each": "each", "apiece": "each", "average": "each", "per": "per", "every": "per", "monthly": "month",
    "month": "month", "annual": "year", "annually": "year", "yearly": "year", "year": "year", "daily": "day",
    "day": "day", "week": "week", "hour": "hour", "share": "share", "kwh": "kWh", "km": "km", "car": "vehicle",
    "vehicle": "vehicle",
}  # fmt: skip


def unit_of(
    quantity: Quantity,
    entry: MetricEntry,
    decided: Decided,
    previous: Decided | None,
    mirror: Decided | None,
    state: State,
) -> str | None:
    """Canonical unit: the printed one; a bare count takes that of the figure it continues, else its metric's.

    What a metric counts in whole things is counted as that thing whatever it is called
    ("8,870 Ioniq 5s", "4,163 buyers" of cars sold are vehicles).
    """
    unit = quantity.unit
    if quantity.candidates:
        return unit
    if unit is None:
        for other in (previous, mirror, state.twin(quantity)):
            if other is not None and other.metric == decided.metric and other.unit not in (None, "date", *_RATIOS):
                return other.unit
        return entry.count or "item"
    if unit == "item" and entry.count is not None:
        return entry.count
    return unit


def per_choice(
    view: View, mark: Mark, metric: str, role: str, entry: MetricEntry, state: State, previous: Decided | None
) -> Choice:
    """Denominators that the figure may have: the printed one, else none, that of the figure before, or its metric's."""
    quantity = mark.record
    assert isinstance(quantity, Quantity)
    if quantity.per is not None:
        return Choice([quantity.per])
    dim = dimension_of(quantity)
    if dim in _RATIOS:
        return Choice([None])
    options: dict[str | None, list[str]] = {None: []}
    before = previous if previous is not None and previous.metric == metric else None
    if before is not None and before.per is not None:
        tie = connective(view, before.at, mark.at)
        same = before.quantity is not None and before.quantity.unit == quantity.unit
        options.setdefault(before.per, []).extend(
            [
                f"prev|{tie}",
                f"prev|{before.dim == dim}{same}",
                f"prev|{before.role}>{role}",
                f"prev|{quantity.link_kind}",
            ]
        )
    twin = state.twin(quantity)
    if twin is not None and twin.metric == metric and twin.per is not None:
        options.setdefault(twin.per, []).append("twin")
    if entry.per is not None:
        options.setdefault(entry.per, []).append(f"default|{dim}")
    near = {_EACH[word] for word in view.words[max(0, mark.at - 8) : mark.at + 9] if word in _EACH}
    for name in sorted(near):
        if name not in ("each", "per"):
            options.setdefault(name, []).append("near")
    if "each" in near or "per" in near:
        options.setdefault("vehicle", []).append("near")
    if len(options) == 1:
        return Choice([None])
    base = [
        f"m={metric}",
        f"m={metric}|{dim}",
        f"d={dim}",
        f"w-1={word_at(view, mark.at - 1)}",
        f"w+1={word_at(view, mark.at + 1)}",
        f"w+2={word_at(view, mark.at + 1)}_{word_at(view, mark.at + 2)}",
        *(f"near={name}" for name in sorted(near)),
    ]
    for first, stop, cue in view.metric_cues:
        if cue.value == metric:
            base += [f"cue={cue.phrase}"] if abs(first - mark.at) < 8 or abs(mark.at - stop) < 8 else []
    base += [f"future{where[:2]}" for where in sides(view, view.cues.get("future", ()), mark.at)]
    return Choice(list(options), base, [[*tags, f"{per is None}|{metric}"] for per, tags in options.items()])
