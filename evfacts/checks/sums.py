"""`sum`: parts and the total that the text states, in a sentence, down a table, or along the calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from evfacts.checks.adding import OF_TOTAL, ROW_TOTAL, chains, cued_by, exact, grain, shown, within
from evfacts.checks.digits import figure
from evfacts.checks.facts import Fact, Sheet, has_period, period_open, same_period, status_group
from evfacts.checks.report import CONSISTENT, Report
from evfacts.checks.sums_missed import accuse_calendar, accuse_halves, accuse_sentences, accuse_tables

_RATIOS = frozenset({"percent", "percentage_point", "times", "date"})
_COUNTED = frozenset({"vehicle", "order", "item"})
# figures of which two never make a third; a price may be made of a price and a grant
_NOT_ADDED = frozenset(
    {
        "price",
        "share_price",
        "range",
        "power",
        "torque",
        "energy_density",
        "consumption",
        "top_speed",
        "acceleration",
        "charging_time",
        "charging_power",
        "warranty",
        "battery_price",
        "length",
        "wait_time",
        "duration",
    }
)
_ADDED_PERCENTS = frozenset({"market_share", "tariff", "penetration", "stake"})
_MOST = 14
# how coarse the digits may be, as a part of the total, for a match not to be chance: by how the text binds the parts
_SENTENCE, _CUED, _NEAR, _TABLE, _ARTICLE = 0.02, 0.07, 0.006, 0.06, 0.002
# sums across measures that bookkeeping makes certain
_IDENTITIES = (
    ("gross_profit", ("operating_income", "opex")),
    ("production", ("deliveries", "inventory")),
    ("production", ("sales", "inventory")),
    ("revenue", ("cost", "gross_profit")),
)


@dataclass(frozen=True, slots=True)
class Sum:
    """Parts that may add up to a total; `cost` ranks the ways of reading it."""

    cost: tuple[float, ...]
    parts: tuple[Fact, ...]
    total: Fact


def check_sums(sheet: Sheet, report: Report, taken: set[frozenset[int]]) -> None:
    """Confirm sums that hold; call into question those that the text clearly states and that do not.

    Args:
        sheet: the article.
        report: takes the findings.
        taken: claim sets (by index) that another arithmetic check has explained already.
    """
    by_unit: dict[str, list[Fact]] = {}
    for fact in sheet.facts:
        if not fact.has_value or fact.bound == "range" or not fact.value:
            continue
        if fact.claim.unit in _RATIOS and (
            fact.claim.unit != "percent" or fact.metric not in _ADDED_PERCENTS or fact.role == "change"
        ):
            continue
        unit = fact.claim.unit or ""
        by_unit.setdefault(
            f"percent {fact.metric}" if unit == "percent" else "count" if unit in _COUNTED else unit, []
        ).append(fact)
    settled: set[int] = set()
    tables = _tables(sheet)
    groups = [facts for facts in by_unit.values() if len(facts) >= 3]
    found = [item for facts in groups for item in _all_sums(facts, tables, sheet)]
    holding = {frozenset(part.index for part in item.parts) | {item.total.index} for item in found}
    for facts in groups:
        accuse_tables(facts, tables, holding, settled, sheet, report)
    done: set[tuple[float, ...]] = set()
    wholes: set[frozenset[int]] = set()
    for item in sorted(found, key=lambda item: (item.cost, item.total.start)):
        parts = frozenset(fact.index for fact in item.parts)
        members = parts | {item.total.index}
        values = tuple(sorted(abs(fact.value) for fact in (*item.parts, item.total)))
        if members in taken or any(len(members & other) >= 3 for other in taken):
            settled.add(item.total.index)
            continue
        if values in done or parts in wholes or (parts <= settled and len(parts) > 2):
            settled |= members
            continue
        done.add(values)
        wholes.add(parts)
        settled |= members
        _confirm(item, report)
    for facts in groups:
        accuse_sentences(facts, settled, sheet, report)
        accuse_calendar(facts, settled, report)
        accuse_halves(facts, settled, report)


def _all_sums(facts: Sequence[Fact], tables: dict[int, int], sheet: Sheet) -> Iterator[Sum]:
    """The best reading of each total among facts of one unit."""
    for total in facts:
        best = min(_sums(total, facts, tables, sheet), key=lambda item: item.cost, default=None)
        if best is not None:
            yield best


def _tables(sheet: Sheet) -> dict[int, int]:
    """The number of the table that a fact stands in, by the fact's index."""
    found: dict[int, int] = {}
    number, inside = 0, False
    for fact in sheet.facts:
        if fact.claim.section == "table":
            number += not inside
            found[fact.index] = number
        inside = fact.claim.section == "table"
    return found


def _sums(total: Fact, facts: Sequence[Fact], tables: dict[int, int], sheet: Sheet) -> Iterator[Sum]:
    """All ways in which neighbours of a total add up to it."""
    if total.claim.superseded or total.role == "change":
        return
    if total.metric in _NOT_ADDED:
        facts = (
            [fact for fact in facts if fact is total or fact.metric not in _NOT_ADDED]
            if total.metric != "price"
            else facts
        )
    others = [fact for fact in facts if fact is not total]
    sentence = [fact for fact in others if fact.sentence == total.sentence]
    cued = cued_by(sheet.sentences[total.sentence])
    if len(sentence) > 1:
        parted = cued and OF_TOTAL.search(sheet.sentences[total.sentence]) is not None
        yield from _runs(total, sentence, 0, _CUED if cued else _SENTENCE, cued=parted)
        timely = [fact for fact in sentence if same_period(fact, total)]
        if 1 < len(timely) < len(sentence):
            yield from _runs(total, timely, 0, _CUED if cued else _SENTENCE)
    kin = [fact for fact in others if fact.metric == total.metric and fact.role == total.role]
    table = tables.get(total.index)
    column = [
        fact
        for fact in kin
        if fact.index in tables and (table is None or tables[fact.index] == table) and same_period(fact, total)
    ]
    if len(column) > 1:
        labelled = table is not None and (
            ROW_TOTAL.match(sheet.sentences[total.sentence]) is not None or total.start > column[-1].start
        )
        yield from _runs(total, column, 1 if table is not None else 1.1, _TABLE if labelled else _NEAR)
    near = [
        fact
        for fact in others
        if abs(fact.sentence - total.sentence) <= 3 and (fact.group == total.group or total.money)
    ]
    if len(near) > max(1, len(sentence)):
        yield from _runs(total, near, 2, _NEAR, sheet)
        timely = [fact for fact in near if same_period(fact, total) and fact.group == total.group]
        if 1 < len(timely) < len(near):
            yield from _runs(total, timely, 2, _NEAR, sheet)
    if total.metric == "tariff":
        for one, other in combinations([fact for fact in sentence if fact.value < total.value], 2):
            yield from _runs(total, [one, other], 0, _SENTENCE)
    wide = [fact for fact in kin if fact.index not in tables]
    if len(wide) > 1:
        yield from _runs(total, wide, 3, _ARTICLE)
    yield from _identities(total, others)
    yield from _calendar(total, kin)


def _runs(
    total: Fact, facts: Sequence[Fact], level: float, coarsest: float, sheet: Sheet | None = None, *, cued: bool = False
) -> Iterator[Sum]:
    """Neighbours in text order whose sum meets the total more closely than chance would have it."""
    size, target = abs(total.value), total.value
    own = total.strict_high - total.strict_low
    values = [fact.value for fact in facts]
    widths = [fact.strict_high - fact.strict_low for fact in facts]
    rising = target > 0 and min(values) > 0  # then a run that has passed the total will not come back
    for first in range(len(facts) - 1):
        value, widest = 0.0, own
        for last in range(first, min(first + _MOST, len(facts))):
            value += values[last]
            if widths[last] > widest:
                widest = widths[last]
            off = abs(value - target)
            if off > widest * (0.5 + 0.2 * (last - first)) + 1e-9 * size:
                if rising and value > target + 4 * widest:
                    break
                continue
            if last == first or (total.metric == "tariff" and off > 1e-6):
                continue
            fine = min(grain(fact) for fact in (total, *facts[first : last + 1]))
            chance = max(fine, widest if off else 0.0, 1e-12) / size
            parts = tuple(facts[first : last + 1])
            limit = coarsest
            if level == 2 and sheet is not None:
                cue = any(cued_by(sheet.sentences[number]) for number in {fact.sentence for fact in (*parts, total)})
                limit = (
                    (0.03 if len(parts) == 2 else 0.05)
                    if cue and all(part.group == total.group for part in parts)
                    else coarsest
                )
            elif level == 3 and len(parts) > 2:
                limit = 5 * coarsest
            if (
                chance > limit
                or not _apart(parts, total)
                or (total.metric in _NOT_ADDED and all(part.metric == total.metric for part in parts))
            ):
                continue
            mixed = sum(part.group != total.group for part in parts)
            whole = level == 0 and cued and parts[0].start > total.end and len(parts) == len(facts)
            if (mixed and chance > 0.003 and not whole) or (
                level == 3 and not _believable(parts, total) and not (len(parts) > 3 and off <= 1e-9 * size)
            ):
                continue
            spread = max(abs(part.sentence - total.sentence) for part in parts)
            yield Sum((level, mixed, spread, chance, -len(parts)), parts, total)


def _believable(parts: Sequence[Fact], total: Fact) -> bool:
    """Whether parts far from a total may be trusted to be its own: one time and status, other makers or models."""
    same = all(
        status_group(part.claim) == status_group(total.claim)
        and (same_period(part, total) or not has_period(part) or not has_period(total))
        for part in parts
    )
    keys = {(part.company, part.product, part.claim.region, part.claim.scope) for part in parts}
    return (
        same
        and (len(keys) == len(parts) or len({part.sentence for part in parts}) == 1)
        and len({(part.claim.period_start, part.claim.period_end) for part in parts}) == 1
    )


def _identities(total: Fact, others: Sequence[Fact]) -> Iterator[Sum]:
    """Gross profit is operating expenses and operating income; what was built was sold or is in stock."""
    for whole, (first, second) in _IDENTITIES:
        if total.metric != whole:
            continue
        for one in others:
            if (
                one.metric != first
                or one.company != total.company
                or one.product != total.product
                or not period_open(one, total)
            ):
                continue
            for other in others:
                if other.metric != second or other.company != total.company or not _ends_with(other, total):
                    continue
                widest = max(fact.strict_high - fact.strict_low for fact in (one, other, total))
                if (
                    abs(one.value + other.value - total.value) <= widest
                    and widest <= 0.005 * abs(total.value)
                    and grain(total) <= 0.005 * abs(total.value)
                ):
                    yield Sum(
                        (2.5, 1, abs(one.sentence - total.sentence), widest / abs(total.value), -2), (one, other), total
                    )


def _ends_with(fact: Fact, total: Fact) -> bool:
    return period_open(fact, total) or fact.claim.period_end == total.claim.period_end


def _apart(parts: Sequence[Fact], total: Fact) -> bool:
    """Whether parts are different things of comparable time, none of them a restatement of another or of the total."""
    seen: dict[tuple[object, ...], int] = {}
    for part in parts:
        if (
            part.claim.superseded
            or part.bound == "range"
            or (abs(part.value) >= abs(total.value) and all(other.value > 0 for other in parts))
        ):
            return False
        if part.claim.per is not None and total.claim.per is not None and part.claim.per != total.claim.per:
            return False
        if part.role == "change" and (len(parts) == 2 or part.value < 0):
            return False
        key = (
            part.value,
            part.metric,
            part.company,
            part.product,
            part.claim.period_start,
            part.claim.period_end,
            part.claim.region,
            part.claim.scope,
        )
        if seen.setdefault(key, part.sentence) != part.sentence:
            return False
        if not has_period(part) or not has_period(total) or same_period(part, total):
            continue
        if part.sentence != total.sentence and not within(part, total):
            return False
    return True


def _calendar(total: Fact, kin: Sequence[Fact]) -> Iterator[Sum]:
    """Quarters and a half, months and the year to date: chains whose sum holds."""
    for chain in chains(total, kin):
        off, room = abs(sum(part.value for part in chain) - total.value), exact(chain, total)
        if off <= room + 1e-9 * abs(total.value) and room <= 0.05 * abs(total.value):
            yield Sum((1.5, 0, 0, off / abs(total.value), -len(chain)), chain, total)


def _confirm(item: Sum, report: Report) -> None:
    value = sum(part.value for part in item.parts)
    text = f"{shown(item.parts)} is {figure(value)}, as stated ({item.total.claim.text})."
    report.add(
        "sum",
        CONSISTENT,
        (*item.parts, item.total),
        text,
        expected=value,
        observed=item.total.value,
        tolerance=exact(item.parts, item.total),
    )
