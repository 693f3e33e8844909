"""`agreement` and `conflict` across articles: one thing and one time, told by several outlets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Sequence

from evfacts.checks.agreement import report_agreement
from evfacts.checks.conflict import COUNTED, SINGLE, one_thing, report_conflict, significant, slip, told_apart
from evfacts.checks.digits import printed
from evfacts.checks.facts import Fact, has_period, status_group
from evfacts.checks.report import UNDECIDED, Report
from evfacts.checks.stories import Stories
from evfacts.checks.values import agree, clusters

_SAME_NEWS = 5
_EXACT = 3


def check_outlets(facts: Sequence[Fact], stories: Stories, report: Report) -> None:
    """Agreement and conflict of one thing (same key and period) across articles."""
    if len({fact.claim.doc_id for fact in facts}) < 2:
        return
    groups = [list(facts)] if facts[0].event else clusters([fact for fact in facts if fact.has_value])
    for group in groups:
        for status in ("actual", "intent", "forecast") if has_period(facts[0]) and not facts[0].event else ("",):
            firsts: dict[str, Fact] = {}
            for fact in sorted(group, key=lambda fact: (fact.claim.doc_id, fact.start)):
                if not status or status_group(fact.claim) == status:
                    firsts.setdefault(fact.claim.doc_id, fact)
            for linked in _linked(list(firsts.values()), stories):
                if len({fact.claim.duplicate_of or fact.claim.doc_id for fact in linked}) > 1:
                    report_agreement(linked, report)
    if len(groups) < 2 or facts[0].metric not in SINGLE or facts[0].role != "level" or len(groups) > 12:
        return
    for at, group in enumerate(groups):
        for others in groups[at + 1 :]:
            pair = _across(group, others, stories)
            if pair is not None:
                report_conflict(*pair, report)
            elif len(groups) == 2:
                _differing(group, others, stories, report)


def check_undated(periods: dict[tuple[Hashable, ...], list[Fact]], report: Report) -> None:
    """Figures that one article dates and another does not, if they are equal to the third digit and beyond."""
    undated = periods.get((None, None), [])
    if not undated or len(periods) < 2 or undated[0].event:
        return
    dated = [fact for period, facts in periods.items() if period != (None, None) for fact in facts]
    by_value: dict[float, dict[str, Fact]] = {}
    for fact in (*undated, *dated):
        if fact.has_value and fact.point and significant(fact) >= _EXACT:
            by_value.setdefault(fact.value, {}).setdefault(fact.claim.doc_id, fact)
    for group in by_value.values():
        facts = list(group.values())
        outlets = {fact.claim.duplicate_of or fact.claim.doc_id for fact in facts}
        spans = {(fact.claim.period_start, fact.claim.period_end) for fact in facts}
        if len(outlets) > 1 and len(spans) == 2 and (None, None) in spans:
            report_agreement(facts, report)


def _differing(group: Sequence[Fact], others: Sequence[Fact], stories: Stories, report: Report) -> None:
    """Two articles of one story that give plainly different figures for one time; only a product leaves no doubt."""
    for one in group[:4]:
        for other in others[:4]:
            a, b = one.claim, other.claim
            if (
                a.doc_id == b.doc_id
                or not has_period(one)
                or a.status != "actual"
                or b.status != "actual"
                or not one.point
                or not other.point
                or a.superseded
                or b.superseded
                or one.metric not in COUNTED
                or not one_thing(one, other)
                or set(a.scope) != set(b.scope)
                or not stories.joined(one, other)
                or a.published is None
                or b.published is None
                or abs((a.published - b.published).days) > _SAME_NEWS
                or (a.period_end is not None and a.period_end >= min(a.published, b.published))
            ):
                continue
            first, second = (one, other) if _when(one) <= _when(other) else (other, one)
            if one.product is not None:
                report_conflict(first, second, f"fits {first.claim.text}", report)
            else:
                shown = f"{first.claim.text} and {second.claim.text} ({one.metric.replace('_', ' ')})"
                text = f"Two articles give {shown}, perhaps of different scope."
                report.add(
                    "conflict",
                    UNDECIDED,
                    (first, second),
                    text,
                    expected=first.value,
                    observed=second.value,
                    reason="the figures may count different things",
                )
            return


def _linked(facts: Sequence[Fact], stories: Stories) -> list[list[Fact]]:
    """Facts split into stories, where nothing but a round number would join them (50 stores in two countries)."""
    if has_period(facts[0]) if facts else True:
        return [list(facts)]
    if facts[0].product is not None or min(significant(fact) for fact in facts) >= 3:
        return [list(facts)]
    found: list[list[Fact]] = []
    for fact in facts:
        for group in found:
            if any(stories.joined(fact, other) for other in group[:5]):
                group.append(fact)
                break
        else:
            found.append([fact])
    return found


def _across(group: Sequence[Fact], others: Sequence[Fact], stories: Stories) -> tuple[Fact, Fact, str] | None:
    """Two articles whose values differ by a slip; the value that more articles give is taken as right."""
    best: tuple[tuple[int, ...], Fact, Fact, str] | None = None
    for one in group[:8]:
        for other in others[:8]:
            if one.claim.doc_id == other.claim.doc_id or not one_thing(one, other) or agree(one, other):
                continue
            if (
                one.claim.superseded
                or other.claim.superseded
                or (not has_period(one) and not stories.joined(one, other) and not _other_scale(one, other, stories))
            ):
                continue
            right, wrong = (one, other) if len(group) >= len(others) else (other, one)
            if len(group) == len(others) and _when(other) < _when(one):
                right, wrong = other, one
            ranked = slip(right, wrong)
            if ranked is None or ranked[0] > 2 or (ranked[0] == 2 and not told_apart(one, other)):
                continue
            order = (ranked[0], abs(one.start - other.start))
            if best is None or order < best[0]:
                best = (order, right, wrong, ranked[1])
    return None if best is None else best[1:]


def _other_scale(one: Fact, other: Fact, stories: Stories) -> bool:
    """Whether two plans of one story have the same digits with another scale word ("$5 million", "$5 billion")."""
    if "actual" in (one.claim.status, other.claim.status) or not one.money:
        return False
    mine, yours = printed(one.claim, one.value), printed(other.claim, other.value)
    found = slip(one, other)
    return (
        mine is not None
        and yours is not None
        and mine.number == yours.number
        and found is not None
        and found[0] == 1
        and stories.touching(one, other)
    )


def _when(fact: Fact) -> tuple[dt.date, str]:
    return (fact.claim.published or dt.date.max, fact.claim.doc_id)
