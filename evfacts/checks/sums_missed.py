"""Sums that a text clearly states and that do not hold."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.checks.adding import OF_TOTAL, ROW_TOTAL, SPLIT, chains, cued_by, exact, grain, shown, within
from evfacts.checks.digits import figure, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, days, has_period, same_period, status_group
from evfacts.checks.report import INCONSISTENT, Report

UNIT_PRICES = frozenset({"price", "share_price", "battery_price"})
_COARSEST = 0.1  # digits that leave more room than this say nothing
_MOST = 14
_CLOSE = 0.12  # a stated total that misses the parts by less than this is their total, with a slip


def accuse_tables(
    facts: Sequence[Fact],
    tables: dict[int, int],
    holding: set[frozenset[int]],
    settled: set[int],
    sheet: Sheet,
    report: Report,
) -> None:
    """A column whose total row, or whose total in the sentence beside the table, is not the sum of its rows."""
    held = {index for members in holding for index in members}
    columns: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.index in tables and fact.role != "change":
            columns.setdefault(
                (tables[fact.index], fact.metric, fact.claim.period_start, fact.claim.period_end, fact.role), []
            ).append(fact)
    for column in columns.values():
        last = column[-1]
        if len({fact.sentence for fact in column}) < len(column):
            continue
        if len(column) >= 4 and not any(last.index in members and column[0].index in members for members in holding):
            labelled = ROW_TOTAL.match(sheet.sentences[last.sentence]) is not None or (
                last.company is None
                and last.product is None
                and all(fact.company or fact.product for fact in column[:-1])
            )
            if labelled and abs(last.value) > max(abs(fact.value) for fact in column[:-1]):
                _judge(column[:-1], last, report, settled, near=0.3)
                continue
        if len(column) < 3 or any(fact.index in held for fact in column):
            continue
        beside = [
            fact
            for fact in facts
            if fact.index not in tables
            and fact.metric == column[0].metric
            and 0 < column[0].sentence - fact.sentence <= 1
            and abs(fact.value) > max(abs(part.value) for part in column)
            and "total" in sheet.sentences[fact.sentence].lower()
            and fact.index not in held
        ]
        if len(beside) == 1:
            _judge(column, beside[0], report, settled, near=_CLOSE)


def accuse_sentences(facts: Sequence[Fact], settled: set[int], sheet: Sheet, report: Report) -> None:
    """A sentence that gives a total first or last, and nothing of the same measure but its parts."""
    for number in sorted({fact.sentence for fact in facts}):
        members = [
            fact
            for fact in facts
            if fact.sentence == number and fact.claim.section != "table" and fact.claim.unit != "percent"
        ]
        if not 2 <= len(members) <= _MOST or any(
            fact.index in settled or fact.claim.superseded or fact.role == "change" for fact in members
        ):
            continue
        if len({fact.group for fact in members}) > 1 and not members[0].money:
            continue
        sentence = sheet.sentences[number]
        tried = [(members[-1], members[:-1]), (members[0], members[1:])] if len(members) > 2 else []
        if OF_TOTAL.search(sentence):
            tried += [(fact, members) for fact in _totals_before(members, facts)]
        elif len({fact.product for fact in members}) == len(members) or len({fact.company for fact in members}) == len(
            members
        ):  # of models, or of makers
            tried += [
                (fact, members)
                for fact in _totals_before(members, facts)
                if fact.product is None
                and grain(fact) <= 0.001 * fact.value
                and (fact.company is None or {part.company for part in members} == {fact.company})
            ]
        for total, parts in tried:
            if _split_of_one(parts, total) and _judge(
                parts,
                total,
                report,
                settled,
                near=0.06 if len(parts) > 2 else 0.0,
                cued=cued_by(sentence),
                split=SPLIT.search(sentence) is not None,
            ):
                break


def _totals_before(members: Sequence[Fact], facts: Sequence[Fact]) -> list[Fact]:
    """Figures of the sentence before that are more than each of the members, and of their measure."""
    largest = sorted(part.value for part in members)[-2]
    return [
        fact
        for fact in facts
        if fact.sentence == members[0].sentence - 1
        and fact.metric == members[0].metric
        and fact.claim.per is None
        and fact.value > largest
    ]


def accuse_calendar(facts: Sequence[Fact], settled: set[int], report: Report) -> None:
    """Quarters that fill a half or a year but miss its figure by a slip of the pen."""
    for total in facts:
        if total.index in settled or total.role == "change" or total.claim.section == "table":
            continue
        kin = [
            fact
            for fact in facts
            if fact is not total and fact.metric == total.metric and fact.role == total.role and fact.point
        ]
        filling = list(chains(total, kin))
        if len(filling) == 1 and not any(fact.index in settled for fact in filling[0]):
            value = sum(part.value for part in filling[0])
            if abs(value - total.value) <= _CLOSE * abs(total.value):
                _judge(filling[0], total, report, settled, near=0.0, deepest=4)


def accuse_halves(facts: Sequence[Fact], settled: set[int], report: Report) -> None:
    """Two figures of one thing that were read for one half of a total's time, though they are its two halves.

    Two different values of the same quarter contradict each other; that they nearly make the half-year
    says that one of them is of the other quarter.
    """
    halves: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        length = days(fact)
        if length is not None and length < 190 and fact.point and fact.role == "level" and not fact.claim.superseded:
            halves.setdefault((_thing(fact), fact.claim.period_start, fact.claim.period_end), []).append(fact)
    for pair in halves.values():
        if len(pair) != 2 or pair[0].value == pair[1].value or abs(pair[0].sentence - pair[1].sentence) > 1:
            continue
        half = days(pair[0]) or 0
        for total in facts:
            if (
                total.index not in settled
                and not any(fact.index in settled for fact in pair)
                and _thing(total) == _thing(pair[0])
                and total.point
                and not total.claim.superseded
                and abs(total.sentence - pair[1].sentence) <= 1
                and within(pair[0], total)
                and 1.9 * half < (days(total) or 0) < 2.1 * half
                and abs(pair[0].value + pair[1].value - total.value) <= _CLOSE / 2 * total.value
                and not _covered(pair[0], total, facts)
            ):
                _judge(pair, total, report, settled, near=0.0, deepest=4)


def _thing(fact: Fact) -> tuple[object, ...]:
    claim = fact.claim
    return (
        fact.company,
        fact.product,
        fact.metric,
        fact.role,
        fact.unit,
        status_group(claim),
        claim.scope,
        claim.region,
    )


def _covered(half: Fact, total: Fact, facts: Sequence[Fact]) -> bool:
    """Whether the text has a figure for the other half of a total's time."""
    return any(
        _thing(fact) == _thing(half)
        and fact is not total
        and within(fact, total)
        and not same_period(fact, half)
        and not same_period(fact, total)
        for fact in facts
    )


def _split_of_one(parts: Sequence[Fact], total: Fact) -> bool:
    """Whether the parts could be what a total is made of: same time, and not a row of years."""
    if len({(fact.claim.period_start, fact.claim.period_end) for fact in parts}) > 1:
        return False
    return all(
        status_group(fact.claim) == status_group(total.claim) and (not has_period(fact) or same_period(fact, total))
        for fact in parts
    )


def _judge(
    parts: Sequence[Fact],
    total: Fact,
    report: Report,
    settled: set[int],
    *,
    near: float,
    cued: bool = True,
    split: bool = True,
    deepest: int = 2,
) -> bool:
    """Report parts that miss their total, if a slip explains it or they come close to it."""
    pers = {part.claim.per for part in (*parts, total)}
    if (
        len(pers) > 1
        or total.metric in UNIT_PRICES
        or any(part.claim.approx == "~" or part.bound in ("range", "from") for part in (*parts, total))
        or len({part.group for part in parts}) > 1
    ):
        return False
    value, room = sum(part.value for part in parts), exact(parts, total)
    off = abs(value - total.value)
    widest = max(part.strict_high - part.strict_low for part in (*parts, total))
    if off <= min(room, widest * (0.5 + 0.25 * len(parts))) or not value or room > _COARSEST * abs(value):
        return False
    found = [
        repair
        for repair in repairs(total.claim, total.value, value - room, value + room, deepest)
        if repair.rank <= deepest
    ]
    for part in parts:
        wanted, rest = total.value - value + part.value, room - (part.strict_high - part.strict_low) / 2
        if wanted > 0:
            found += [
                repair
                for repair in repairs(part.claim, part.value, max(wanted - rest, 0.0), wanted + rest, deepest)
                if repair.rank <= deepest and repair.value < total.value
            ]
    found.sort(key=lambda repair: repair.rank)
    sure = found and (found[0].rank == 1 or grain(total) <= 0.01 * total.value)
    close = len(parts) > 2 and 0.015 * abs(total.value) < off <= near * abs(total.value)
    if close and not split:
        close = bool(
            [
                repair
                for repair in repairs(total.claim, total.value, value - widest / 2, value + widest / 2)
                if repair.rank == 4
            ]
        )
    if not (sure and (cued or grain(total) <= 0.001 * total.value)) and not close:
        return False
    if not (found and found[0].rank == 1) and not all(part.value < total.value for part in parts):
        return False
    suggestion = found[0].words if found else f"fits {restyled(total.claim, total.value, value)}"
    text = f"{shown(parts)} is {figure(value)}, but the text gives {total.claim.text}."
    report.add(
        "sum",
        INCONSISTENT,
        (*parts, total),
        text,
        expected=value,
        observed=total.value,
        tolerance=room,
        suggestion=suggestion,
    )
    settled |= {fact.index for fact in (*parts, total)}
    return True
