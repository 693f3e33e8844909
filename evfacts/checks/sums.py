"""`sum`: parts and the total that the text states, in a sentence, down a table, or along the calendar."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evfacts.checks.digits import figure, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, has_period, same_period, same_scope, status_group
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report

_TOTAL = re.compile(
    r"\b(?:total\w*|altogether|together|in all|all told|all in|overall|combined|in sum|sums?|adds? up|adding up|made up|comprising|consist\w*|of which|split|divided|broken down|breakdown|"
    r"comes? to|came to|makes?|all \w+|as a whole|hence|thus|respectively|namely|the rest|brings?|bringing|others?|plus|aggregate|grand)\b|:",
    re.IGNORECASE,
)
_ROW_TOTAL = re.compile(r"^\W*(?:grand |sub-?)?(?:total|totals|all\b|together|sum|overall|altogether|market|industry|world|combined)", re.IGNORECASE)
_RATIOS = frozenset({"percent", "percentage_point", "times", "date"})
_ADDED_PERCENTS = frozenset({"market_share", "tariff", "penetration", "stake"})
_MOST = 14
_CHANCE = 0.004  # widest tolerance, as a part of the total, where nothing but the measure binds the parts
_TOGETHER = 0.02  # and in one sentence
_CLOSE = 0.12  # a stated total that misses the parts by less than this is their total, with a slip


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
    by_unit: dict[tuple[str | None, str], list[Fact]] = {}
    for fact in sheet.facts:
        if not fact.has_value or fact.bound == "range" or not fact.value:
            continue
        if fact.claim.unit in _RATIOS and (fact.claim.unit != "percent" or fact.metric not in _ADDED_PERCENTS or fact.role == "change"):
            continue
        unit = "percent " + fact.metric if fact.claim.unit == "percent" else fact.unit or ""
        by_unit.setdefault((unit, ""), []).append(fact)
    found: list[Sum] = []
    tables = _tables(sheet)
    for facts in by_unit.values():
        if len(facts) >= 3:
            for total in facts:
                best = min(_sums(total, facts, tables), key=lambda item: item.cost, default=None)
                if best is not None:
                    found.append(best)
    done: set[tuple[float, ...]] = set()
    settled: set[int] = set()
    for item in sorted(found, key=lambda item: (item.cost, item.total.start)):
        members = frozenset(fact.index for fact in (*item.parts, item.total))
        values = tuple(sorted(abs(fact.value) for fact in (*item.parts, item.total)))
        if members in taken or values in done or any(len(members & other) >= 3 for other in taken):
            settled.add(item.total.index)
            continue
        done.add(values)
        settled |= members
        _confirm(item, report)
    for facts in by_unit.values():
        if len(facts) >= 3:
            _accuse_tables(facts, tables, settled, sheet, report)
            _accuse_sentences(facts, settled, sheet, report)


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


def _sums(total: Fact, facts: Sequence[Fact], tables: dict[int, int]) -> Iterator[Sum]:
    """All ways in which neighbours of a total add up to it."""
    if total.claim.superseded:
        return
    sentence = [fact for fact in facts if fact.sentence == total.sentence and fact is not total]
    yield from _runs(total, sentence, 0, _TOGETHER)
    kin = [fact for fact in facts if fact is not total and fact.metric == total.metric and fact.role == total.role]
    table = tables.get(total.index)
    column = [fact for fact in kin if fact.index in tables and (table is None or tables[fact.index] == table) and same_period(fact, total)]
    if column:
        yield from _runs(total, column, 1, 0.01)
    near = [fact for fact in facts if fact is not total and fact.group == total.group and abs(fact.sentence - total.sentence) <= 2]
    if len(near) > len(sentence):
        yield from _runs(total, near, 2, 0.01)
    yield from _calendar(total, kin)


def _runs(total: Fact, facts: Sequence[Fact], level: int, widest: float) -> Iterator[Sum]:
    """Neighbours in text order whose sum meets the total."""
    for first in range(len(facts) - 1):
        value = tolerance = 0.0
        for last in range(first, min(first + _MOST, len(facts))):
            part = facts[last]
            if level < 2 and part.group != total.group and (level or part.claim.unit in _RATIOS):
                break
            value += part.value
            tolerance += (part.strict_high - part.strict_low) / 2
            if last == first:
                continue
            room = tolerance + (total.strict_high - total.strict_low) / 2
            if abs(value - total.value) > room * 1.000001 + 1e-9 * abs(total.value):
                continue
            if room > widest * abs(total.value) and not (room <= 0.5 * (last - first + 2) and total.claim.unit not in _RATIOS and not total.money and level == 0):
                continue
            parts = tuple(facts[first : last + 1])
            if not _apart(parts, total) or level == 2 and not _believable(parts, total, room):
                continue
            spread = max(abs(part.sentence - total.sentence) for part in parts)
            mixed = sum(part.group != total.group for part in parts)
            yield Sum((level, mixed, spread, abs(value - total.value) / abs(total.value), -len(parts)), parts, total)


def _believable(parts: Sequence[Fact], total: Fact, room: float) -> bool:
    """Whether parts in other sentences may be trusted to be the total's: exact, and about the same time and company."""
    return (
        room <= _CHANCE * abs(total.value)
        and all(part.metric == total.metric for part in parts)
        and all(part.company == total.company or total.company is None or part.company is None for part in parts)
        and all(same_period(part, total) for part in parts)
    )


def _apart(parts: Sequence[Fact], total: Fact) -> bool:
    """Whether parts are different things of comparable time, none of them a restatement of another or of the total."""
    seen: set[tuple[object, ...]] = set()
    for part in parts:
        if part.claim.superseded or abs(part.value) >= abs(total.value) and all(other.value > 0 for other in parts):
            return False
        if part.claim.per != total.claim.per:
            return False
        key = (part.value, part.metric, part.company, part.product, part.claim.period_start, part.claim.period_end, part.claim.region, part.claim.scope, part.sentence)
        if key in seen and part.sentence != total.sentence:
            return False
        seen.add(key)
        if not has_period(part) or not has_period(total) or same_period(part, total):
            continue
        if part.sentence != total.sentence and not _within(part, total):
            return False
    return True


def _within(part: Fact, total: Fact) -> bool:
    a, b = part.claim, total.claim
    return a.period_start is not None and a.period_end is not None and b.period_start is not None and b.period_end is not None and b.period_start <= a.period_start and a.period_end <= b.period_end


def _calendar(total: Fact, kin: Sequence[Fact]) -> Iterator[Sum]:
    """Quarters and a half, months and the year to date: periods that follow each other and fill the total's."""
    if total.claim.period_start is None or total.claim.period_end is None or total.unit in _RATIOS:
        return
    by_start: dict[dt.date, list[Fact]] = {}
    for fact in kin:
        if (
            _within(fact, total) and not same_period(fact, total) and fact.company == total.company and fact.product == total.product
            and same_scope(fact, total) and status_group(fact.claim) == status_group(total.claim) and not fact.claim.superseded
        ):  # fmt: skip
            assert fact.claim.period_start is not None
            by_start.setdefault(fact.claim.period_start, []).append(fact)
    chains: list[tuple[Fact, ...]] = [(fact,) for fact in by_start.get(total.claim.period_start, ())]
    for _ in range(12):
        grown: list[tuple[Fact, ...]] = []
        for chain in chains[:20]:
            end = chain[-1].claim.period_end
            assert end is not None
            if end == total.claim.period_end:
                value = sum(part.value for part in chain)
                room = sum((part.strict_high - part.strict_low) / 2 for part in chain) + (total.strict_high - total.strict_low) / 2
                if len(chain) > 1 and abs(value - total.value) <= room + 1e-9 * abs(total.value) and room <= 0.05 * abs(total.value):
                    yield Sum((1.5, 0, 0, abs(value - total.value) / abs(total.value), -len(chain)), chain, total)
                continue
            grown += [(*chain, fact) for fact in by_start.get(end + dt.timedelta(days=1), ())]
        chains = grown


def _shown(parts: Sequence[Fact]) -> str:
    return " + ".join(part.claim.text for part in parts)


def _confirm(item: Sum, report: Report) -> None:
    value = sum(part.value for part in item.parts)
    room = sum((part.strict_high - part.strict_low) / 2 for part in item.parts) + (item.total.strict_high - item.total.strict_low) / 2
    text = f"{_shown(item.parts)} is {figure(value)}, as stated ({item.total.claim.text})."
    report.add("sum", CONSISTENT, (*item.parts, item.total), text, expected=value, observed=item.total.value, tolerance=room)


# sums that do not hold


def _accuse_tables(facts: Sequence[Fact], tables: dict[int, int], settled: set[int], sheet: Sheet, report: Report) -> None:
    """A column whose total row, or whose total in the sentence beside the table, is not the sum of its rows."""
    columns: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.index in tables and fact.bound != "range" and fact.role != "change":
            columns.setdefault((tables[fact.index], fact.metric, fact.claim.period_start, fact.claim.period_end, fact.role), []).append(fact)
    for (table, *_), column in columns.items():
        last = column[-1]
        if len(column) >= 4 and last.index not in settled and len({fact.sentence for fact in column}) == len(column):
            labelled = _ROW_TOTAL.match(sheet.sentences[last.sentence]) is not None or last.company is None and last.product is None and all(fact.company or fact.product for fact in column[:-1])
            if labelled and abs(last.value) > max(abs(fact.value) for fact in column[:-1]):
                _judge(column[:-1], last, report, settled, near=0.3)
                continue
        if len(column) < 3 or len({fact.sentence for fact in column}) < len(column) or any(fact.index in settled for fact in column):
            continue
        beside = [
            fact for fact in facts
            if fact.index not in tables and fact.metric == column[0].metric and 0 < column[0].sentence - fact.sentence <= 1 and abs(fact.value) > max(abs(part.value) for part in column)
            and "total" in sheet.sentences[fact.sentence].lower() and fact.index not in settled and tables.get(column[0].index) == table
        ]  # fmt: skip
        if len(beside) == 1:
            _judge(column, beside[0], report, settled, near=_CLOSE)


def _accuse_sentences(facts: Sequence[Fact], settled: set[int], sheet: Sheet, report: Report) -> None:
    """A sentence that gives a total first or last, and nothing of the same measure but its parts."""
    for number in sorted({fact.sentence for fact in facts}):
        members = [fact for fact in facts if fact.sentence == number and fact.claim.section != "table"]
        if not 3 <= len(members) <= _MOST or any(fact.index in settled or fact.claim.superseded or not fact.point for fact in members):
            continue
        if len({(fact.group, fact.role) for fact in members}) > 1 and not (members[0].money and len({fact.role for fact in members}) == 1):
            continue
        for total, parts in ((members[-1], members[:-1]), (members[0], members[1:])):
            if not _split_of_one(parts, total) or not _TOTAL.search(sheet.sentences[number]) and len(parts) < 3:
                continue
            if _judge(parts, total, report, settled, near=0.06 if len(parts) > 2 else 0.0):
                break


def _split_of_one(parts: Sequence[Fact], total: Fact) -> bool:
    """Whether the parts could be what a total is made of: same time, and not a row of years."""
    periods = {(fact.claim.period_start, fact.claim.period_end) for fact in parts}
    if len(periods) > 1:
        return False
    return all(fact.claim.status == total.claim.status and (not has_period(fact) or same_period(fact, total)) for fact in parts)


def _judge(parts: Sequence[Fact], total: Fact, report: Report, settled: set[int], *, near: float) -> bool:
    """Report parts that miss their total, if a slip explains it or they come close to it."""
    if any(part.unit != total.unit or part.claim.approx not in ("=", "~") for part in parts) or len({part.metric for part in parts}) > 1:
        return False
    value = sum(part.value for part in parts)
    room = sum((part.high - part.low) / 2 for part in parts) + (total.high - total.low) / 2
    off = abs(value - total.value)
    if off <= room or not value:
        return False
    exact = sum((part.strict_high - part.strict_low) / 2 for part in parts) + (total.strict_high - total.strict_low) / 2
    found = [repair for repair in repairs(total.claim, total.value, value - exact, value + exact) if repair.rank <= 2 or repair.rank == 3 and total.money]
    for part in parts:
        wanted = total.value - value + part.value
        if wanted > 0:
            found += [repair for repair in repairs(part.claim, part.value, wanted - exact, wanted + exact) if repair.rank <= 2]
    if not found and off > near * abs(total.value):
        return False
    if found and not all(part.value < total.value for part in parts) and found[0].rank != 1:
        return False
    suggestion = min(found, key=lambda repair: repair.rank).words if found else f"fits {restyled(total.claim, total.value, value)}"
    text = f"{_shown(parts)} is {figure(value)}, but the text gives {total.claim.text}."
    report.add("sum", INCONSISTENT, (*parts, total), text, expected=value, observed=total.value, tolerance=room, suggestion=suggestion)
    settled |= {fact.index for fact in (*parts, total)}
    return True
