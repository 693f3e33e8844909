"""The unit and the denominator of a figure whose metric is known."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from evfacts.claims.dimensions import RATIOS
from evfacts.claims.features import sides
from evfacts.claims.figure import Figure
from evfacts.claims.keys import Key
from evfacts.claims.ranker import BY_WORDING, Choice
from evfacts.lexicons.cues import MetricEntry
from evfacts.lexicons.measures import load_measures
from evfacts.schema import Quantity

_EACH = {
    "each": "each", "apiece": "each", "average": "each", "per": "per", "every": "per", "monthly": "month",
    "month": "month", "annual": "year", "annually": "year", "yearly": "year", "year": "year", "daily": "day",
    "day": "day", "week": "week", "hour": "hour", "share": "share", "kwh": "kWh", "km": "km", "car": "vehicle",
    "vehicle": "vehicle",
}  # fmt: skip


def unit_of(figure: Figure, metric: str, entry: MetricEntry) -> str | None:
    """Canonical unit: the printed one; a bare count takes that of the figure it continues, else its metric's.

    What a metric counts in whole things is counted as that thing whatever it is called
    ("8,870 Ioniq 5s", "4,163 buyers" of cars sold are vehicles).
    """
    quantity = figure.mark.record
    assert isinstance(quantity, Quantity)
    unit = quantity.unit
    if quantity.candidates:
        return unit
    if unit is None:
        for other in (figure.previous, figure.mirror, figure.above, figure.beside, figure.twin):
            if other is not None and other.metric == metric and other.unit not in (None, "date", *RATIOS):
                return other.unit
        if metric == "range":
            before = [one.unit for one in figure.state.decided if one.metric == metric and one.unit not in RATIOS]
            if before:
                return before[-1]
        if figure.elided is not None and "bare" not in entry.dims and "money" in entry.dims:
            return figure.elided
        return _count_of(entry, figure.state.in_field)
    if unit == "item" and entry.count is not None:
        return _count_of(entry, figure.state.in_field)
    if unit == "vehicle" and not figure.state.in_field and (quantity.unit_text or "").lower() in ("unit", "units"):
        return "item"
    return unit


@lru_cache(maxsize=1)
def _denominators() -> frozenset[str]:
    """Denominators that a claim may have: the units, counted things and "100km"."""
    return frozenset({*load_measures().units, "item", "100km", "share"})


_HEADS = {
    "vehicles": "vehicle",
    "vehicle": "vehicle",
    "car": "vehicle",
    "share": "share",
    "ads": "share",
    "adr": "share",
}


def _listed(per: str, words: Sequence[str]) -> str:
    """The denominator as a claim gives it: of "per American depositary share" the share, of "per child" an item."""
    if per in _denominators():
        return per
    return next((_HEADS[word] for word in words if word in _HEADS), "item")


def _count_of(entry: MetricEntry, in_field: bool) -> str:
    """What a metric counts; what is sold, built or exported elsewhere than in our field is no vehicle."""
    if entry.count is None or (entry.count == "vehicle" and not in_field):
        return "item"
    return entry.count


_EARNINGS = frozenset({"net_income"})
_SHARE_WORDS = frozenset({"share", "shares", "eps", "ads"})
_LARGEST_PER_SHARE = 50
"""Amounts of a profit or loss below this are those of one share; no company's own is as small."""
_SMALLEST_SUM = 1_000_000
"""Amounts from here on are no share's."""
_LARGE_UNITS = frozenset({"USD", "EUR", "GBP", "CHF", "CAD", "AUD"})
"""Currencies in which no one vehicle costs a million."""
_SMALLEST_FLEET = 1_000_000_000
"""Amounts from here on are those of no one vehicle, in whatever currency."""


def per_choice(figure: Figure, metric: str, role: str, entry: MetricEntry) -> Choice:
    """Denominators that the figure may have: the printed one, else none, that of the figure before, or its metric's."""
    view, at, dim = figure.view, figure.at, figure.dim
    quantity = figure.mark.record
    assert isinstance(quantity, Quantity)
    if quantity.per is not None:
        return Choice([_listed(quantity.per, view.words[at + 1 : at + 5])])
    if dim in RATIOS:
        return Choice([None])
    size = max(abs(quantity.low or Decimal(0)), abs(quantity.high or Decimal(0)))
    if metric in _EARNINGS and dim == "money" and size < _LARGEST_PER_SHARE and not _SHARE_WORDS.isdisjoint(view.words):
        return Choice(["share"])  # "to lose $1.62 per share, widening from $1.42"
    if metric == "share_price" and dim == "money" and role == "level" and size < _SMALLEST_SUM:
        return Choice(["share"], sure=BY_WORDING)  # accepted for 346 of 383 prices of gold train
    options: dict[str | None, list[Key]] = {None: []}
    before = figure.previous if figure.previous is not None and figure.previous.metric == metric else None
    if before is not None and before.per is not None:
        same = before.quantity is not None and before.quantity.unit == quantity.unit
        options.setdefault(before.per, []).extend(
            [
                f"prev|{figure.tie}",
                f"prev|{before.dim == dim}{same}",
                f"prev|{before.role}>{role}",
                f"prev|{quantity.link_kind}",
            ]
        )
    twin = figure.twin
    if twin is not None and twin.metric == metric and twin.per is not None:
        options.setdefault(twin.per, []).append("twin")
    if entry.per is not None:
        options.setdefault(entry.per, []).append(f"default|{dim}")
    near = {_EACH[word] for word in view.words[max(0, at - 8) : at + 9] if word in _EACH}
    for name in sorted(near):
        if name not in ("each", "per"):
            options.setdefault(name, []).append("near")
    if "each" in near or "per" in near:
        options.setdefault("vehicle", []).append("near")
    if size >= _SMALLEST_SUM:
        options.pop("share", None)  # "37 cents per share on $10 million"
    if dim == "money" and size >= (_SMALLEST_SUM if quantity.unit in _LARGE_UNITS else _SMALLEST_FLEET):
        options.pop("vehicle", None)  # "a $1.6 billion hit on electric vehicles"
    if len(options) == 1:
        return Choice([None])
    shared: list[Key] = [
        (_form, metric, dim),
        f"w-1={figure.before1}",
        f"w+1={figure.after1}",
        f"w+2={figure.after1}_{figure.after2}",
        *(f"near={name}" for name in sorted(near)),
    ]
    for first, stop, cue in view.metric_cues:
        if cue.value == metric and (abs(first - at) < 8 or abs(at - stop) < 8):
            shared.append(f"cue={cue.phrase}")
    shared += [f"future{where[:2]}" for where in sides(view, "future", at)]
    for per, keys in options.items():
        keys.append((_none_of, per is None, metric))
    return Choice(list(options), shared, list(options.values()))


def _form(metric: str, dim: str) -> tuple[str, ...]:
    return f"m={metric}", f"m={metric}|{dim}", f"d={dim}"


def _none_of(null: bool, metric: str) -> tuple[str, ...]:
    return (f"{null}|{metric}",)
