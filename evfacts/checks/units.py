"""`unit`: one fact in two units of measure, against the exact factor between them."""

from __future__ import annotations

import re
from itertools import combinations

from evfacts.checks.digits import figure, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, overlap, period_open, same_or_open, same_scope
from evfacts.checks.pairs import appositions, matched
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report

# size of one unit in the base of its dimension, from the least to the most that the name stands for
_SIZES: dict[str, tuple[str, float, float]] = {
    "mm": ("length", 0.001, 0.001),
    "cm": ("length", 0.01, 0.01),
    "m": ("length", 1, 1),
    "km": ("length", 1000, 1000),
    "mile": ("length", 1609.344, 1609.344),
    "in": ("length", 0.0254, 0.0254),
    "ft": ("length", 0.3048, 0.3048),
    "W": ("power", 1, 1),
    "kW": ("power", 1e3, 1e3),
    "MW": ("power", 1e6, 1e6),
    "GW": ("power", 1e9, 1e9),
    "hp": ("power", 735.49875, 745.69988),
    "Wh": ("energy", 1, 1),
    "kWh": ("energy", 1e3, 1e3),
    "MWh": ("energy", 1e6, 1e6),
    "GWh": ("energy", 1e9, 1e9),
    "TWh": ("energy", 1e12, 1e12),
    "kg": ("mass", 1, 1),
    "tonne": ("mass", 907.18474, 1016.0469),
    "lb": ("mass", 0.45359237, 0.45359237),
    "m2": ("area", 1, 1),
    "ft2": ("area", 0.09290304, 0.09290304),
    "acre": ("area", 4046.8564224, 4046.8564224),
    "hectare": ("area", 1e4, 1e4),
    "km/h": ("speed", 1 / 3.6, 1 / 3.6),
    "mph": ("speed", 0.44704, 0.44704),
    "Nm": ("torque", 1, 1),
    "lb-ft": ("torque", 1.35581795, 1.35581795),
    "second": ("time", 1, 1),
    "minute": ("time", 60, 60),
    "hour": ("time", 3600, 3600),
    "day": ("time", 86400, 86400),
    "week": ("time", 604800, 604800),
    "month": ("time", 28 * 86400, 31 * 86400),
    "year": ("time", 365 * 86400, 366 * 86400),
}
_A_YEAR = {"day": 365.0, "week": 52.0, "month": 12.0, "quarter": 4.0, "year": 1.0}
_SLIP = 0.02  # a printed digit may be off by careless rounding; a slip is more
_PAIRED = {"range": {"km", "mile"}, "power": {"kW", "hp"}}


def factor(unit: str | None, other: str | None) -> tuple[float, float] | None:
    """How many of `other` one `unit` is, least and most; null where the dimensions differ ('CNY/kWh' fits 'CNY/Wh')."""
    if unit is None or other is None or unit == other:
        return None
    if "/" in unit and "/" in other and unit not in _SIZES and other not in _SIZES:
        top, _, below = unit.partition("/")
        other_top, _, other_below = other.partition("/")
        tops = (1.0, 1.0) if top == other_top else factor(top, other_top)
        bottoms = (1.0, 1.0) if below == other_below else factor(below, other_below)
        return None if tops is None or bottoms is None else (tops[0] / bottoms[1], tops[1] / bottoms[0])
    mine, yours = _SIZES.get(unit), _SIZES.get(other)
    if mine is None or yours is None or mine[0] != yours[0]:
        return None
    if "tonne" in (unit, other):  # metric, unless the other side is in pounds
        tonne = (907.18474, 1016.0469) if "lb" in (unit, other) else (1000.0, 1000.0)
        metric = (min(tonne[0], 1000.0), max(tonne[1], 1000.0))
        mine = (mine[0], *metric) if unit == "tonne" else mine
        yours = (yours[0], *metric) if other == "tonne" else yours
    return mine[1] / yours[2], mine[2] / yours[1]


_METRIC_HORSE = re.compile(r"\b(?:ps|cv|pk|km|hk)\b|metric", re.IGNORECASE)
_BRAKE_HORSE = re.compile(r"\bbhp\b", re.IGNORECASE)


def _by_calendar(first: Fact, second: Fact) -> tuple[float, float] | None:
    """The factor between the same output by two stretches of time ("30,000 a month, or 360,000 a year")."""
    one, other = _A_YEAR.get(first.claim.per or ""), _A_YEAR.get(second.claim.per or "")
    if first.claim.unit != second.claim.unit or one is None or other is None or one == other:
        return None
    return one / other, one / other


def _between(first: Fact, second: Fact) -> tuple[float, float] | None:
    """The factor between two facts' units; "PS" is a metric horsepower, "bhp" an imperial one."""
    between = _by_calendar(first, second) or factor(first.unit, second.unit)
    for fact, power in ((first, -1), (second, 1)):
        if between is None or fact.unit != "hp":
            continue
        least, most = 735.49875, 745.69988
        horse = (
            least if _METRIC_HORSE.search(fact.claim.text) else most if _BRAKE_HORSE.search(fact.claim.text) else None
        )
        if horse is not None:
            middle = between[0] * most if power > 0 else between[0] / least
            between = (middle / horse, middle / horse) if power > 0 else (middle * horse, middle * horse)
    return between


def check_units(sheet: Sheet, report: Report) -> None:
    """Pairs in apposition are confirmed or called into question; the same fact elsewhere may only confirm."""
    measured = [
        fact
        for fact in sheet.facts
        if fact.has_value and fact.value and (fact.unit in _SIZES or "/" in (fact.unit or ""))
    ]
    if len(measured) < 2:
        return
    done: set[tuple[object, ...]] = set()
    covered: set[int] = set()
    for first, second in appositions(sheet, measured):
        between = _between(first, second)
        if between is not None:
            judge(first, second, between, report)
            covered |= {first.index, second.index}
            done.add((first.unit, first.value, second.unit, second.value))
    for first, second in combinations(measured, 2):
        if (
            first.metric != second.metric
            or first.index in covered
            or second.index in covered
            or first.role != second.role
        ):
            continue
        between = _between(first, second)
        if (
            between is None
            or (first.unit, first.value, second.unit, second.value) in done
            or not _one_fact(first, second)
        ):
            continue
        if _SIZES.get(first.unit or "", ("time",))[0] != "time" and _fits(first, second, between, strict=True):
            done.add((first.unit, first.value, second.unit, second.value))
            _confirm(first, second, between, report)


def _one_fact(first: Fact, second: Fact) -> bool:
    return (
        same_or_open(first.company, second.company)
        and first.product == second.product
        and first.claim.status == second.claim.status
        and period_open(first, second)
        and same_scope(first, second)
        and (first.product is not None or first.company is not None)
    )


def _fits(first: Fact, second: Fact, between: tuple[float, float], *, strict: bool = False) -> bool:
    sides = matched(first, second)
    if sides is None:
        return False
    for (value, low, high), (other, other_low, other_high) in sides:
        if strict:
            low, high, other_low, other_high = value * 0.997, value * 1.003, other * 0.997, other * 1.003
        if not overlap(low * between[0], high * between[1], other_low, other_high):
            return False
    return True


def _sized(one: str | None, other: str | None) -> bool:
    """Whether two denominators are different stretches of time."""
    return one != other and _SIZES.get(one or "", ("",))[0] == _SIZES.get(other or "", (" ",))[0] == "time"


def _kind(first: Fact, second: Fact) -> str:
    """`rate` where only the stretch of time differs, else `unit`."""
    return "rate" if _by_calendar(first, second) is not None else "unit"


def _unit(fact: Fact) -> str:
    return f"{fact.claim.unit} a {fact.claim.per}" if fact.claim.per in _A_YEAR else f"{fact.claim.unit}"


def _named(fact: Fact) -> str:
    return f"{fact.claim.text} a {fact.claim.per}" if fact.claim.per in _A_YEAR else fact.claim.text


def _confirm(first: Fact, second: Fact, between: tuple[float, float], report: Report) -> None:
    middle = (between[0] + between[1]) / 2
    expected = first.value * middle
    tolerance = abs(first.high - first.low) / 2 * middle + abs(second.high - second.low) / 2
    text = f"{_named(first)} is {figure(expected)} {_unit(second)}; the text gives {_named(second)}."
    report.add(
        _kind(first, second),
        CONSISTENT,
        (first, second),
        text,
        expected=expected,
        observed=second.value,
        tolerance=tolerance,
    )


def judge(first: Fact, second: Fact, between: tuple[float, float], report: Report) -> None:
    """Report a pair in apposition."""
    if matched(first, second) is None or (first.money and _sized(first.claim.per, second.claim.per)):
        return  # five pounds an hour or twenty a month: who takes more pays less
    if _fits(first, second, between):
        _confirm(first, second, between, report)
        return
    middle = (between[0] + between[1]) / 2
    expected = first.value * middle
    if abs(second.value / expected - 1) <= _SLIP:
        _confirm(first, second, between, report)
        return
    if _kind(first, second) == "rate" and "day" in (first.claim.per, second.claim.per):
        return  # nobody says how many days of a year are worked
    text = f"{_named(first)} is {figure(expected)} {_unit(second)}, but the text gives {_named(second)}."
    tolerance = abs(first.high - first.low) / 2 * middle + abs(second.high - second.low) / 2
    report.add(
        _kind(first, second),
        INCONSISTENT,
        (first, second),
        text,
        expected=expected,
        observed=second.value,
        tolerance=tolerance,
        suggestion=_suggest(first, second, between),
    )


def _suggest(first: Fact, second: Fact, between: tuple[float, float]) -> str:
    turned = (1 / between[1], 1 / between[0])
    if first.bound != "range" and overlap(first.low * turned[0], first.high * turned[1], second.low, second.high):
        plain = restyled(second.claim, second.value, first.value * (between[0] + between[1]) / 2)
        swapped = f"{figure(first.value)} {second.claim.unit} and {figure(second.value)} {first.claim.unit}"
        return f"fits if the units are swapped: {swapped} (or {plain})"
    found = repairs(second.claim, second.value, first.low * between[0], first.high * between[1])
    found += repairs(first.claim, first.value, second.low * turned[0], second.high * turned[1])
    if found:
        return min(found, key=lambda repair: repair.rank).words
    return f"fits {restyled(second.claim, second.value, first.value * (between[0] + between[1]) / 2)}"
