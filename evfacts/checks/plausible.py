"""`plausible`: values outside what is physically or commercially possible for their metric."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from evfacts.checks.digits import figure, repairs
from evfacts.checks.facts import Fact
from evfacts.checks.report import INCONSISTENT, Report
from evfacts.checks.units import factor
from evfacts.errors import RateError
from evfacts.lexicons.cues import load_cues
from evfacts.rates import Rates

_LEEWAY = 1.6
Limits = tuple[tuple[str, float, float], ...]


_PERS: dict[str, tuple[str | None, ...]] = {"capacity": ("year", None), "battery_price": ("kWh",), "consumption": ("100km",), "price": ("vehicle", None)}


@lru_cache(maxsize=1)
def _limits() -> dict[str, Limits]:
    """The limits of each metric, of the packaged lexicon."""
    return {name: entry.limits for name, entry in load_cues().metrics.items()}


def check_plausible(facts: Sequence[Fact], rates: Rates, report: Report) -> None:
    """Each value against the limits of its metric; rises, falls and shares have none but 100 percent."""
    for fact in facts:
        if not fact.has_value:
            continue
        bounds = _bounds(fact, rates)
        if bounds is None:
            continue
        low, high = bounds
        sides = [value for value, _, _ in fact.bounds() if value and not _possible(value, low, high)]
        if not sides:
            continue
        value = sides[0]
        least, most = (max(low, 1e-12), high) if value > 0 else (-high, -low)
        found = [repair for repair in repairs(fact.claim, value, least, most) if repair.rank in (1, 3)]
        suggestion = min(found, key=lambda repair: (repair.rank, abs(repair.value - value))).words if found else None
        text = f"{fact.claim.text} is outside what is possible for {fact.metric.replace('_', ' ')} ({figure(low)} to {figure(high)} {fact.claim.unit})."
        nearest = low if value < low else high
        report.add("plausible", INCONSISTENT, (fact,), text, expected=nearest, observed=value, suggestion=suggestion)


def _possible(value: float, low: float, high: float) -> bool:
    """Whether a value is within the limits, or so close to one that the limit may be too narrow."""
    least = low / _LEEWAY if low > 0 else low * _LEEWAY
    most = high * _LEEWAY if high > 0 else high / _LEEWAY
    return least <= value <= (high if high == 100 else most)


def _bounds(fact: Fact, rates: Rates) -> tuple[float, float] | None:
    """The limits of a fact's metric in the fact's own unit; null where there are none."""
    claim = fact.claim
    if fact.role != "level" or claim.per not in _PERS.get(fact.metric, (None,)) and fact.metric != "energy_density" or fact.metric == "price" and claim.product is None:
        return None
    unit = fact.unit if fact.metric == "energy_density" else claim.unit
    for name, low, high in _limits().get(fact.metric, ()):
        if name == unit:
            return low, high
        if fact.money and name == "USD":
            try:
                rate = rates.rate("USD", unit or "", claim.published or dt.date(2024, 1, 2))
            except RateError:  # a currency without rates has no limit
                return None
            # rates of the time: leave room for the years in between
            return (low * rate.value / 2 if low > 0 else low * rate.value * 2), high * rate.value * 2
    for name, low, high in _limits().get(fact.metric, ()):
        between = factor(name, unit) if "/" not in (unit or "") else None
        if between is not None:
            return low * between[0], high * between[1]
    return None
