"""`rate`: a total, a count, and the value per piece (price x units, cost per unit, output x months)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from evfacts.checks.digits import Repair, figure, repairs, restyled
from evfacts.checks.facts import Fact, Sheet
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report
from evfacts.checks.units import factor

_WINDOW = 1
_CROWD = 80  # figures of an article beyond which only those of one sentence are multiplied
_ROOM = 0.015  # widest tolerance of a product that counts as a match
_LOOSE = 0.06  # and where the denominator says so ("US$49,600 a car")
_FARTHEST = 0.03
_EXACT = 0.01  # a product that meets its total so closely needs no narrow digits
_CALENDAR = {("month", "year"): 12.0, ("week", "year"): 52.0, ("day", "week"): 7.0, ("quarter", "year"): 4.0}
_ALIKE = frozenset({"vehicle", "order", "item"})
_COUNTS = frozenset(
    {"vehicle", "order", "station", "charger", "store", "job", "model", "country", "share", "battery", "item"}
)
_TIMES = frozenset({"day", "week", "month", "year", "hour"})
_TIMELESS = frozenset({"percent", "percentage_point", "times", "date"})
_ENERGY = frozenset({"Wh", "kWh", "MWh", "GWh", "TWh"})
_LENGTHS = frozenset({"km", "mile", "100km"})
_AREAS = frozenset({"m2", "ft2", "acre", "hectare"})
_BULK = _LENGTHS | _ENERGY
_PRICED = frozenset(
    {
        "price",
        "share_price",
        "battery_price",
        "subsidy",
        "cost",
        "cash_flow",
        "opex",
        "price_change",
        "other",
        "investment",
        "funding",
    }
)


def check_products(sheet: Sheet, report: Report, taken: set[frozenset[int]]) -> None:
    """Triples of one or two sentences of which one is the product of the others.

    Args:
        sheet: the article.
        report: takes the findings.
        taken: claim sets (by index) that another arithmetic check has explained already.
    """
    facts = [
        fact
        for fact in sheet.facts
        if fact.has_value
        and fact.value
        and fact.claim.unit not in _TIMELESS
        and fact.claim.unit is not None
        and fact.bound != "range"
        and fact.role != "change"
    ]
    if len(facts) < 3:
        return
    found: list[tuple[tuple[float, ...], Fact, Fact, Fact]] = []
    missed: list[tuple[Fact, Fact, Fact, float]] = []
    by_unit: dict[str, list[Fact]] = {}
    for fact in facts:
        by_unit.setdefault(fact.claim.unit or "", []).append(fact)
    crowded = len(facts) > _CROWD
    for each in facts:
        if _per(each) is None and not ((each.money and each.metric in _PRICED) or each.claim.unit in _BULK):
            continue
        for count, total, size in _triples(each, by_unit, crowded):
            if frozenset((each.index, count.index, total.index)) in taken:
                continue
            value = each.value * count.value * size
            off = abs(value / total.value - 1)
            named = _names(_per(each), count.claim.unit or "")
            room = _room(each) + _room(count) + _room(total)
            spread = max(each.sentence, count.sentence, total.sentence) - min(
                each.sentence, count.sentence, total.sentence
            )
            sharp = room <= (_LOOSE if named else _ROOM) or (named and off <= _EXACT)
            if (
                off <= min(room, _FARTHEST) + 1e-9
                and sharp
                and ((named and (spread <= 2 or off <= _EXACT)) or _precise(each, count, total))
            ):
                found.append(((0 if named else 1, round(off, 2), spread, off), each, count, total))
            elif named and spread <= _WINDOW:
                missed.append((each, count, total, size))
    done: set[tuple[float, ...]] = set()
    used: set[int] = set()
    for _, each, count, total in sorted(found, key=lambda item: (item[0], item[3].start, item[1].start, item[2].start)):
        values = tuple(sorted((abs(each.value), abs(count.value), abs(total.value))))
        if values in done or (each.index in used and total.index in used):
            continue
        done.add(values)
        used |= {each.index, total.index}
        product = f"{each.claim.text} times {count.claim.text} is {figure(total.value)} {total.claim.unit}"
        text = f"{product}, as stated ({total.claim.text})."
        report.add(
            "rate",
            CONSISTENT,
            (total, count, each),
            text,
            expected=total.value,
            observed=total.value,
            tolerance=_room(each) * abs(total.value),
        )
    explained = {item[1].index for item in found}
    totals = {item[3].index for item in found}
    open_cases = [case for case in missed if case[0].index not in explained and case[2].index not in totals]
    for each in dict.fromkeys(case[0] for case in open_cases):
        cases = [case for case in open_cases if case[0] is each]
        cases = [case for case in cases if case[2].claim.unit == each.claim.unit] or cases
        if _rivals(each, open_cases):
            continue
        slips = [(repair, case) for case in cases for repair in _slips(*case)[:1]]
        if len(slips) == 1 or len(cases) == 1:
            _accuse(*(slips[0][1] if len(slips) == 1 else cases[0]), report)


def _rivals(each: Fact, cases: list[tuple[Fact, Fact, Fact, float]]) -> bool:
    """Whether the text gives another value for a piece ("$160,000 before incentives and $110,000 after")."""
    return any(
        case[0].value != each.value
        and case[0].metric == each.metric
        and case[0].unit == each.unit
        and abs(case[0].sentence - each.sentence) <= _WINDOW
        for case in cases
    )


def _triples(each: Fact, by_unit: dict[str, list[Fact]], crowded: bool) -> Iterator[tuple[Fact, Fact, float]]:
    """(count, total, factor): what a value per piece may be multiplied with, and give.

    The count stands beside the value, or elsewhere if the denominator names it or the value is a
    price; the total stands beside one of the two, or is of the value's own measure.
    """
    per, unit = each.claim.per, each.claim.unit or ""
    reach = 0 if crowded else _WINDOW
    priced = each.money and each.metric in _PRICED
    totals = [
        (fact, size) for other in by_unit for size in _sizes(unit, other) for fact in by_unit[other] if fact is not each
    ]
    if not totals:
        return
    for other, members in by_unit.items():
        pieces = _pieces(_per(each), unit, each.money, each.metric, other)
        if pieces is None:
            continue
        named = _names(_per(each), other)
        for count in members:
            apart = abs(count.sentence - each.sentence)
            if count is each or (apart > reach and (crowded or (not named and not priced))):
                continue
            if not named and count.claim.per is not None and count.claim.per not in _TIMES:
                continue
            for total, size in totals:
                if total is count or abs(total.value) <= abs(each.value) * size * 1.01:
                    continue
                beside = min(abs(total.sentence - each.sentence), abs(total.sentence - count.sentence)) <= reach
                if not beside and (
                    crowded or not (named and total.metric == each.metric and total.company == each.company)
                ):
                    continue
                if total.claim.per is not None and total.claim.per == per and per not in _TIMES:
                    continue
                yield count, total, pieces * size


@cache
def _sizes(unit: str, other: str) -> tuple[float, ...]:
    """The factor from one unit to another, as a tuple of one; empty where a total cannot be in the other."""
    if unit == other:
        return (1.0,)
    between = factor(unit, other)
    return () if between is None or other in _TIMES else (between[0],)


def _per(each: Fact) -> str | None:
    """A value's denominator; a share price is one per share."""
    return each.claim.per or ("share" if each.metric == "share_price" else None)


@cache
def _pieces(per: str | None, own: str, money: bool, metric: str, unit: str) -> float | None:
    """The factor by which a count multiplies a value per piece; null where the two do not go together."""
    if per is not None:
        if per == unit or (per in _ALIKE and unit in _ALIKE):
            return 1.0
        if (per, unit) in _CALENDAR:
            return _CALENDAR[per, unit]
        if per == "100km" and unit in _LENGTHS:
            return 0.01 * (1.609344 if unit == "mile" else 1.0)
        between = factor(unit, per)
        return between[0] if between is not None and per not in _TIMES | {"hour"} else None
    if unit == own or own in _COUNTS:
        return None
    if money:
        priced = metric in _PRICED
        return (
            1.0
            if (priced and unit in _COUNTS | _AREAS)
            or (unit in _TIMES and metric in ("price", "cost", "cash_flow", "opex"))
            else None
        )
    return 1.0 if own in _LENGTHS | _ENERGY and unit in _COUNTS else None


@cache
def _names(per: str | None, unit: str) -> bool:
    """Whether a denominator names a count's unit."""
    if per is None:
        return False
    return (
        per == unit or (per in _ALIKE and unit in _ALIKE) or (per, unit) in _CALENDAR or factor(unit, per) is not None
    )


def _room(fact: Fact) -> float:
    """Half the strict interval of the digits, as a part of the value; the wide one for words like "about"."""
    low, high = (fact.low, fact.high) if fact.claim.approx == "~" else (fact.strict_low, fact.strict_high)
    return (high - low) / 2 / abs(fact.value)


def _precise(*facts: Fact) -> bool:
    """Whether a match can hardly be chance: at least two figures of three digits or more, and no equal pair."""
    return sum(len(f"{abs(fact.value):.6g}".strip("0").replace(".", "")) >= 2 for fact in facts) >= 2 and all(
        abs(fact.value) > 1 for fact in facts
    )


def _slips(each: Fact, count: Fact, total: Fact, size: float) -> list[Repair]:
    """Slips of the pen in one of the three figures that would make the product hold, likeliest first."""
    room = max(_room(each) + _room(count) + _room(total), 0.005)
    ways = (
        (total, each.value * count.value * size),
        (each, total.value / count.value / size),
        (count, total.value / each.value / size),
    )
    found = [
        repair
        for fact, wanted in ways
        for repair in repairs(fact.claim, fact.value, abs(wanted) * (1 - room), abs(wanted) * (1 + room))
    ]
    deepest = 3 if each.money else 2
    return sorted((repair for repair in found if repair.rank <= deepest), key=lambda repair: repair.rank)


def _accuse(each: Fact, count: Fact, total: Fact, size: float, report: Report) -> None:
    """Call a product into question where the text leaves no other, and a slip explains it or the miss is small."""
    if _per(each) in _TIMES and not each.money:
        return
    if "from" in (each.bound, count.bound, total.bound):
        return
    about = "~" in (each.claim.approx, count.claim.approx, total.claim.approx)
    value = each.value * count.value * size
    room = max(_room(each) + _room(count) + _room(total), 0.005)
    if abs(value / total.value - 1) <= (room + 0.02 if about else max(room, 0.03)):
        return
    found = _slips(each, count, total, size)
    if about and (not found or found[0].rank > 2):
        return
    if not found and not (
        each.money and each.sentence == count.sentence == total.sentence and 0.5 < value / total.value < 2
    ):
        return
    alike = list(dict.fromkeys(repair.words for repair in found if repair.rank == found[0].rank))
    either = " or ".join([*alike[:1], *(words.removeprefix("fits ") for words in alike[1:3])])
    suggestion = either if found else f"fits {restyled(total.claim, total.value, value)}"
    product = f"{each.claim.text} times {count.claim.text} is {figure(value)} {total.claim.unit}"
    text = f"{product}, but the text gives {total.claim.text}."
    report.add(
        "rate",
        INCONSISTENT,
        (total, count, each),
        text,
        expected=value,
        observed=total.value,
        tolerance=room * abs(value),
        suggestion=suggestion,
    )
