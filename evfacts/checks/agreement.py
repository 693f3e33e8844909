"""`agreement` within an article: a figure that the text gives in several places."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Hashable, Sequence

from evfacts.checks.conflict import check_conflicts, check_swapped, report_conflict, significant, slip
from evfacts.checks.digits import printed
from evfacts.checks.facts import Fact, has_period, same_or_open, same_scope, status_group
from evfacts.checks.report import CONSISTENT, Report
from evfacts.checks.values import agree, clusters

_LEAD = 2  # sentences in which a body takes up its headline
_DIGITS = 4  # exchanged digits of so many are a slip, whatever else differs


def report_agreement(cluster: Sequence[Fact], report: Report) -> None:
    """One finding for a chain of equal values."""
    if len({fact.start for fact in cluster}) < 2 and len({fact.claim.doc_id for fact in cluster}) < 2:
        return
    facts = sorted(cluster, key=lambda fact: (fact.claim.doc_id, fact.start))
    shown = list(dict.fromkeys(fact.claim.text for fact in facts))
    outlets = len({fact.claim.duplicate_of or fact.claim.doc_id for fact in facts})
    where = f"{outlets} articles agree" if outlets > 1 else "The text says it twice"
    values = " and ".join(shown[:4]) if len(shown) > 1 else shown[0]
    report.add(
        "agreement",
        CONSISTENT,
        facts,
        f"{where}: {values} ({facts[0].metric.replace('_', ' ')}).",
        expected=facts[0].value if facts[0].has_value else None,
        observed=facts[-1].value if facts[-1].has_value else None,
    )


def check_restated(facts: Sequence[Fact], confirmed: frozenset[str], report: Report) -> None:
    """Agreement and conflict within one article.

    Args:
        facts: the article's facts.
        confirmed: claims that exchange rates or arithmetic confirm; of two values one of these is right.
        report: takes the findings.
    """
    groups: dict[tuple[Hashable, ...], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.company, fact.metric, fact.role, fact.claim.unit), []).append(fact)
    for group in groups.values():
        if len(group) < 2:
            continue
        if group[0].event:
            _restated_events(group, report)
            continue
        members = [fact for fact in group if fact.has_value]
        for same in _by_time(members):
            for cluster in clusters(same):
                for part in _by_product(_spread(cluster)):
                    if len(part) > 1:
                        report_agreement(part, report)
        check_conflicts([fact for fact in members if not fact.claim.superseded], confirmed, report)
    check_swapped(facts, confirmed, report)


def check_echoes(facts: Sequence[Fact], report: Report) -> None:
    """A figure of the headline that the body repeats, where company, time or measure was read differently.

    The same digits (or those that the headline rounds), the same unit and kind of measure.
    """
    heads = [fact for fact in facts if fact.claim.section == "headline" and fact.has_value and fact.bound != "range"]
    if not heads:
        return
    paired = {claim for finding in report.latest if finding.kind == "agreement" for claim in finding.claims}
    for head in heads:
        if head.claim.claim_id in paired:
            continue
        twins = [
            fact
            for fact in facts
            if fact.claim.section != "headline"
            and fact.has_value
            and fact.bound != "range"
            and fact.role == head.role
            and _same_unit(fact, head)
            and (fact.group == head.group or "other" in (fact.metric, head.metric) or _same_digits(head, fact) >= 3)
            and agree(head, fact)
            and (_same_digits(head, fact) >= 1 or (significant(fact) >= 3 and fact.company == head.company))
        ]
        if twins and (significant(head) >= 2 or twins[0].company == head.company):
            same = [fact for fact in twins if fact.company == head.company] or twins
            report_agreement([head, same[0]], report)
        elif not twins and head.role == "level":
            _misprint(head, facts, report)
            _other_scale(head, facts, report)


def _other_scale(head: Fact, facts: Sequence[Fact], report: Report) -> None:
    """A headline's amount that no place of the body repeats, but whose digits it gives with another scale word.

    The measure may have been read differently in the few words of a headline.
    """
    if not head.money or not head.point:
        return
    body = [fact for fact in facts if fact.claim.section != "headline" and fact.claim.unit == head.claim.unit]
    if any(fact.has_value and agree(head, fact) for fact in body):
        return
    twins = [
        fact
        for fact in body
        if fact.has_value
        and fact.point
        and fact.role == "level"
        and same_or_open(fact.company, head.company)
        and (fact.metric == head.metric or fact.sentence - head.sentence <= _LEAD)
        and (found := slip(fact, head)) is not None
        and found[0] == 1
        and _number(fact) == _number(head)
    ]
    if len({fact.value for fact in twins}) == 1:
        words = slip(twins[0], head)
        assert words is not None
        report_conflict(twins[0], head, words[1], report)


def _number(fact: Fact) -> float | None:
    """The figure as printed, without its scale word."""
    shown = printed(fact.claim, fact.value)
    return None if shown is None else shown.number


def _misprint(head: Fact, facts: Sequence[Fact], report: Report) -> None:
    """A headline's figure that no place of the body repeats, but one gives with two digits exchanged."""
    if significant(head) < _DIGITS or not head.point:
        return
    wrong = [
        (fact, found[1])
        for fact in facts
        if fact.claim.section != "headline"
        and fact.role == "level"
        and fact.point
        and significant(fact) >= _DIGITS
        and _same_unit(fact, head)
        and 0.5 < head.value / fact.value < 2
        and (found := slip(fact, head)) is not None
        and found[0] == 2
    ]
    if len({fact.value for fact, _ in wrong}) == 1:
        report_conflict(wrong[0][0], head, wrong[0][1], report)


def _same_unit(one: Fact, other: Fact) -> bool:
    """Whether two figures may be in one unit: equal, both counts of things, or one printed without."""
    units = {one.claim.unit, other.claim.unit}
    return len(units) == 1 or units <= {"vehicle", "order", "item"} or one.bare or other.bare


def _same_digits(one: Fact, other: Fact) -> int:
    """How many significant digits two equal values share; 0 if they are not equal."""
    return significant(one) if abs(one.value) == abs(other.value) else 0


def _by_product(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Facts that may be of one product: equal names, a model and its variant, or no name beside a single one."""
    found: list[list[Fact]] = []
    for fact in facts:
        for group in found:
            if all(_one_product(fact, other) for other in group):
                group.append(fact)
                break
        else:
            found.append([fact])
    return found


def _one_product(one: Fact, other: Fact) -> bool:
    if one.product == other.product:
        return True
    if one.claim.low != other.claim.low or one.claim.high != other.claim.high:
        return False
    if one.product is None or other.product is None:
        return True
    a, b = (set(re.findall(r"\w+", (fact.claim.product or "").lower())) for fact in (one, other))
    return bool(a and b) and (a <= b or b <= a)


def _restated_events(group: Sequence[Fact], report: Report) -> None:
    dates: dict[Hashable, list[Fact]] = {}
    for fact in group:
        if has_period(fact):
            dates.setdefault((fact.product, fact.claim.period_end), []).append(fact)
    for same in dates.values():
        if len(same) > 1:
            report_agreement(same, report)


def _by_time(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Facts of one period each; those without join where there is just one period."""
    groups: dict[tuple[dt.date | None, dt.date | None], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.claim.period_start, fact.claim.period_end), []).append(fact)
    without = groups.pop((None, None), [])
    if len(groups) == 1:
        only = next(iter(groups.values()))
        return [only + without]
    return [*groups.values(), *([without] if without else [])]


def _spread(cluster: Sequence[Fact]) -> list[Fact]:
    """A cluster without the repeats of one sentence (a row of a table that happens to hold equal cells)."""
    rows: dict[int, list[Fact]] = {}
    for fact in sorted(cluster, key=lambda fact: fact.start):
        rows.setdefault(fact.sentence, []).append(fact)
    kept: list[Fact] = []
    for row in rows.values():
        if all(_alike(row[0], fact) for fact in row[1:]):
            kept.append(row[0])
            continue
        # two values of one sentence are two facts: the one that stands elsewhere too is the restated one
        twins = [
            fact for fact in row if any(_alike(fact, other) for other in cluster if other.sentence != fact.sentence)
        ]
        kept += twins[:1]
    return [
        fact
        for fact in kept
        if same_scope(kept[0], fact)
        and (status_group(fact.claim) == status_group(kept[0].claim) or _alike(kept[0], fact))
    ]


def _alike(one: Fact, other: Fact) -> bool:
    return one.claim.low == other.claim.low and one.claim.high == other.claim.high
