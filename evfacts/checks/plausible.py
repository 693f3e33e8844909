"""`plausible`: values outside what is physically possible for their metric, by one slip of the pen."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache

from evfacts.checks.digits import figure, repairs, scale_words
from evfacts.checks.facts import Fact
from evfacts.checks.report import INCONSISTENT, Report
from evfacts.checks.units import factor
from evfacts.lexicons.cues import load_cues

Limits = tuple[tuple[str, float, float], ...]

# what a thing can be; sums of money and counts depend too much on whose they are
_PHYSICAL = frozenset(
    {
        "range",
        "battery_capacity",
        "energy_density",
        "charging_power",
        "acceleration",
        "top_speed",
        "power",
        "torque",
        "consumption",
        "weight",
        "charging_time",
        "warranty",
        "battery_price",
    }
)
# an aircraft reaches farther, a load weighs more
_OF_VEHICLES = frozenset({"range", "weight"})
_PARTS_OF_ALL = frozenset({"market_share", "penetration", "stake"})
_PERS: dict[str, tuple[str | None, ...]] = {"battery_price": ("kWh",), "consumption": ("100km",)}
_LEEWAY = 1.6  # limits are set by what is on sale; the next model may pass them a little
# of these a value below the limits is as impossible as one above; of the others a part may be meant
_LEAST = frozenset({"acceleration", "energy_density"})
_BULK = frozenset({"MW", "GW", "MWh", "GWh", "TWh", "tonne"})
_PLURAL = re.compile(r"[\d,]+s")  # "360s" is a name or a decade; "3.9s" is a time
_SPAN = 500.0  # no range reaches from one figure to 500 times as much
# what a vehicle draws is what its battery holds by how far that carries it; losses and test cycles leave room
_KILOMETRES = {"km": 1.0, "mile": 1.609344}
_TWICE = 200  # percent; more is a rise that was read as a part
_DRAW = (0.6, 1.6)
_UNIT = re.compile(r"[A-Za-z%€$£¥₹]")


@cache
def _limits() -> dict[str, Limits]:
    """The limits of each metric, of the packaged lexicon."""
    return {name: entry.limits for name, entry in load_cues().metrics.items()}


def check_plausible(facts: Sequence[Fact], report: Report) -> None:
    """Each physical value against the limits of its metric, parts against 100 percent, ranges against themselves."""
    for fact in facts:
        if not fact.has_value or fact.claim.superseded:
            continue
        if fact.bound == "range":
            _check_range(fact, report)
        elif (
            fact.metric in _PARTS_OF_ALL
            and fact.role != "change"
            and fact.claim.unit == "percent"
            and 100 < fact.value <= _TWICE
        ):
            _report(fact, 0.0, 100.0, report)
        elif fact.metric in _OF_VEHICLES and fact.product is None:
            continue
        elif fact.metric in _PHYSICAL and fact.role == "level" and fact.value > 0 and _UNIT.search(fact.claim.text):
            bounds = _bounds(fact)
            if bounds is None or _PLURAL.fullmatch(fact.claim.text):
                continue
            if fact.value > bounds[1] * _LEEWAY or (fact.metric in _LEAST and fact.value < bounds[0] / _LEEWAY):
                _report(fact, *bounds, report)
            elif fact.metric == "consumption":
                _check_draw(fact, facts, report)


def _bounds(fact: Fact) -> tuple[float, float] | None:
    """The limits of a fact's metric in the fact's own unit; null where there are none."""
    claim = fact.claim
    if claim.per not in _PERS.get(fact.metric, (None,)) and fact.metric != "energy_density":
        return None
    unit = fact.unit if fact.metric == "energy_density" else claim.unit
    for name, low, high in _limits().get(fact.metric, ()):
        if name == unit:
            return low, high
    for name, low, high in _limits().get(fact.metric, ()):
        between = factor(name, unit) if "/" not in (unit or "") else None
        if between is not None:
            return low * between[0], high * between[1]
    return None


def _check_draw(fact: Fact, facts: Sequence[Fact], report: Report) -> None:
    """A consumption that the battery and the range of the same vehicle refute by a moved decimal mark."""
    if fact.claim.unit != "kWh" or fact.product is None:
        return
    own = [one for one in facts if one.company == fact.company and one.product == fact.product and one.role == "level"]
    packs = [one.value for one in own if one.metric == "battery_capacity" and one.claim.unit == "kWh"]
    ways = [
        one.value * _KILOMETRES[one.claim.unit]
        for one in own
        if one.metric == "range" and one.claim.unit in _KILOMETRES and one.claim.per is None
    ]
    draws = [100 * pack / way for pack in packs for way in ways if way > 0]
    if draws and fact.value > 2 * _DRAW[1] * max(draws):
        _report(fact, _DRAW[0] * min(draws), _DRAW[1] * max(draws), report)


def _report(fact: Fact, low: float, high: float, report: Report) -> None:
    """Report a value that a moved decimal mark or a wrong scale word explains."""
    found = [
        repair
        for repair in repairs(fact.claim, fact.value, max(low, 1e-12), high)
        if repair.rank in (1, 3) and _few_places(repair.value, fact.value, fact.claim.unit)
    ]
    if not found:
        return
    limits = f"{figure(low)} to {figure(high)} {fact.claim.unit}"
    text = f"{fact.claim.text} is outside what is possible for {fact.metric.replace('_', ' ')} ({limits})."
    nearest = low if fact.value < low else high
    report.add(
        "plausible",
        INCONSISTENT,
        (fact,),
        text,
        expected=nearest,
        observed=fact.value,
        suggestion=min(found, key=lambda repair: (repair.rank, abs(math.log(repair.value / fact.value)))).words,
    )


def _few_places(new: float, old: float, unit: str | None) -> bool:
    """Whether a mark moved by one place explains a value; by two, in the units in which one speaks of a vehicle."""
    most = 20 if unit in _BULK else 200
    return 1 / most < new / old < most


def _check_range(fact: Fact, report: Report) -> None:
    """A range whose ends bear different scale words and lie too far apart ("$100 million and $500 billion")."""
    if not fact.money:
        return
    low, high = fact.claim.low, fact.claim.high
    words = scale_words(fact.claim.text)
    if low is None or high is None or low <= 0 or high / low < _SPAN or len(words) != 2 or words[0] == words[1]:
        return
    text = f"{fact.claim.text} reaches from one figure to {figure(high / low)} times as much."
    report.add(
        "plausible",
        INCONSISTENT,
        (fact,),
        text,
        expected=low,
        observed=high,
        severity=0.7,
        suggestion=f"fits with {words[0]} for {words[1]}",
    )
