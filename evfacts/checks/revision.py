"""`revision` and `period`: targets over time, and one figure that is given for two periods."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Sequence

from evfacts.checks.conflict import significant
from evfacts.checks.facts import (
    VOLUMES,
    Fact,
    Sheet,
    days,
    has_period,
    overlap,
    same_or_open,
    same_period,
    status_group,
)
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report
from evfacts.checks.stories import Stories
from evfacts.checks.values import clusters, reach

_TO = re.compile(r"[\s\w]{0,25}\bto (?:about |around |between )?", re.IGNORECASE)
_FROM = re.compile(r"\bfrom (?:about |around |between |a )?$", re.IGNORECASE)
_PREVIOUS = re.compile(
    r"\b(?:from|previous(?:ly)?|instead of|rather than|earlier|originally|initially|prior|before)\b", re.IGNORECASE
)
_AIMED = re.compile(r"\b(?:target|goal|guidance|forecast|outlook|aim|plan|expect\w*)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d")
_WINDOW = 3  # sentences between an old goal and the new one
_SAME_END = 31  # days between two deadlines that may be one
_SHORT = 100
_KEPT_DAYS = 28
_PLANNED = frozenset({"investment", "capacity", "jobs"})
_GOALS = VOLUMES | {
    "production",
    "exports",
    "stations",
    "chargers",
    "stores",
    "capacity",
    "orders",
    "installations",
    "penetration",
    "revenue",
}
_RATIO = 4.0
_SHOWN = 3


def check_replaced(sheet: Sheet, report: Report) -> None:
    """Goals that a sentence itself sets against each other: "from 300,000 to 350,000", "as against a previous …"."""
    for members in sheet.members:
        for first, second in itertools.pairwise(members):
            if (
                first.event
                or not first.has_value
                or not second.has_value
                or first.metric != second.metric
                or first.role != "level"
                or second.role != "level"
                or first.claim.unit != second.claim.unit
                or first.company != second.company
                or first.claim.superseded
                or second.claim.superseded
                or not same_period(first, second)
                or not same_or_open(first.product, second.product)
                or _equal(first, second)
            ):
                continue
            goal = "actual" not in (first.claim.status, second.claim.status)
            if not goal and not (
                has_period(first) and first.metric in _GOALS and _AIMED.search(sheet.before(first, 80))
            ):
                continue
            gap = sheet.gap(first, second) or ""
            if _TO.fullmatch(gap) and _FROM.search(sheet.before(first, 12)):
                report_revision(first, second, report)
            elif len(gap) < 60 and _PREVIOUS.search(gap) and not _FIGURE.search(gap):
                report_revision(second, first, report)


def check_superseded(facts: Sequence[Fact], report: Report) -> None:
    """Old figures of a revision, each with the one that replaces it, within an article."""
    for old in facts:
        if not old.claim.superseded or (old.role == "change" and old.claim.unit != "percent"):
            continue
        candidates = [
            new
            for new in facts
            if new is not old
            and new.metric == old.metric
            and new.role == old.role
            and new.claim.unit == old.claim.unit
            and same_or_open(new.company, old.company)
            and same_or_open(new.product, old.product)
            and abs(new.sentence - old.sentence) <= _WINDOW
            and (old.event or _same_goal(old, new))
            and not _equal(old, new)
        ]
        fresh = [new for new in candidates if not new.claim.superseded] or [
            new for new in candidates if new.event and _later(old, new)
        ]
        if fresh:
            new = min(
                fresh,
                key=lambda new: (
                    new.company != old.company,
                    abs(new.sentence - old.sentence),
                    abs(new.start - old.start),
                ),
            )
            result = (
                new.claim.status == "actual"
                and status_group(old.claim) == "intent"
                and has_period(old)
                and not old.event
            )
            report_revision(old, new, report, outcome_of(old, new) if result else None)


def _same_goal(old: Fact, new: Fact) -> bool:
    return not has_period(old) or not has_period(new) or same_period(old, new)


def _later(old: Fact, new: Fact) -> bool:
    first, second = old.claim.period_end, new.claim.period_end
    return first is not None and second is not None and second > first


def _equal(old: Fact, new: Fact) -> bool:
    if old.event or new.event:
        return same_period(old, new)
    return old.claim.low == new.claim.low and old.claim.high == new.claim.high


def report_revision(old: Fact, new: Fact, report: Report, outcome: str | None = None) -> None:
    """A goal that became another one, or what became of it."""
    if old.event:
        text = f"The date ({old.metric.replace('_', ' ')}) moved from {old.claim.text} to {new.claim.text}."
        report.add("revision", CONSISTENT, (old, new), text, outcome=outcome)
        return
    if outcome is None:
        size = (
            abs(new.value) - abs(old.value)
            if old.value * new.value > 0 and old.metric not in ("net_income", "ebitda", "operating_income")
            else new.value - old.value
        )
        if (
            old.bound == "range"
            and new.bound == "range"
            and overlap(old.low, old.high, new.low, new.high)
            and abs(size) < 0.02 * abs(old.value)
        ):
            outcome = "kept"
        else:
            outcome = "raised" if size > 0 else "cut" if size < 0 else "kept"
    words = {
        "met": "The goal of {} was met: {}",
        "missed": "The goal of {} was missed: {}",
        "kept": "The goal of {} was kept: {}",
    }.get(outcome, f"The figure was {outcome} from {{}} to {{}}")
    text = f"{words.format(old.claim.text, new.claim.text)} ({new.metric.replace('_', ' ')})."
    report.add("revision", CONSISTENT, (old, new), text, expected=old.value, observed=new.value, outcome=outcome)


def check_goals(facts: Sequence[Fact], report: Report) -> None:
    """Goals and results of one article for the same time: met or missed."""
    goals = [
        fact
        for fact in facts
        if status_group(fact.claim) == "intent"
        and fact.role == "level"
        and fact.metric in _GOALS
        and has_period(fact)
        and fact.has_value
        and not fact.claim.superseded
    ]
    for goal in goals:
        end = goal.claim.period_end
        if end is None or goal.claim.published is None or goal.claim.published < end:
            continue
        results = [fact for fact in facts if _result_of(fact, goal)]
        if results:
            result = min(results, key=lambda fact: (abs(fact.sentence - goal.sentence), abs(fact.start - goal.start)))
            report_revision(goal, result, report, outcome_of(goal, result))


def _result_of(fact: Fact, goal: Fact) -> bool:
    return (
        fact.claim.status == "actual"
        and fact.metric == goal.metric
        and fact.role == "level"
        and fact.unit == goal.unit
        and fact.company == goal.company
        and fact.product == goal.product
        and fact.has_value
        and same_period(fact, goal)
    )


def outcome_of(goal: Fact, result: Fact) -> str:
    """met or missed, by the least that the goal asks for."""
    least = goal.claim.low if goal.claim.low is not None else goal.value
    return "met" if result.high >= least else "missed"


# across articles


def check_chain(facts: Sequence[Fact], stories: Stories, report: Report) -> None:
    """One goal (same key and period) in articles of several days: raised, cut or kept."""
    chain = _by_article(facts)
    for at, new in enumerate(chain):
        old = next(
            (
                fact
                for fact in reversed(chain[:at])
                if has_period(new) or stories.replaced(fact, new) or stories.joined(fact, new)
            ),
            None,
        )
        if old is None:
            continue
        apart = (new.claim.published - old.claim.published).days  # type: ignore[operator]
        if overlap(*reach(old), *reach(new)):
            if apart >= _KEPT_DAYS:
                report_revision(old, new, report, "kept")
        elif apart >= 1 and (has_period(old) or old.metric in _PLANNED) and 1 / _RATIO < new.value / old.value < _RATIO:
            report_revision(old, new, report)


def _by_article(facts: Sequence[Fact]) -> list[Fact]:
    """The first fact of each dated article, in the order of publishing."""
    found: dict[str, Fact] = {}
    for fact in sorted(
        (fact for fact in facts if fact.claim.published is not None and not fact.claim.superseded), key=_when
    ):
        found.setdefault(fact.claim.doc_id, fact)
    return list(found.values())


def _when(fact: Fact) -> tuple[object, ...]:
    return (fact.claim.published, fact.claim.doc_id, fact.start)


def check_events(facts: Sequence[Fact], stories: Stories, report: Report) -> None:
    """One event (same company, product and metric) in articles of several days: did the date move?"""
    chain = _by_article([fact for fact in facts if has_period(fact)])
    for at, new in enumerate(chain):
        old = next(
            (
                fact
                for fact in reversed(chain[:at])
                if fact.product is not None or stories.replaced(fact, new) or stories.joined(fact, new)
            ),
            None,
        )
        if (
            old is not None
            and old.claim.status != "actual"
            and not same_period(old, new)
            and not _inside(old, new)
            and not _inside(new, old)
        ):
            report_revision(old, new, report)


def _inside(old: Fact, new: Fact) -> bool:
    """Whether the later date only says more exactly what the earlier one said."""
    a, b = old.claim, new.claim
    starts = a.period_start is None or (b.period_start is not None and b.period_start >= a.period_start)
    return starts and a.period_end is not None and b.period_end is not None and b.period_end <= a.period_end


def check_results(goals: Sequence[Fact], results: Sequence[Fact], report: Report) -> None:
    """Goals of earlier articles against the result that a later one reports for the same time."""
    if (
        not goals
        or not results
        or goals[0].metric not in _GOALS
        or goals[0].role != "level"
        or not has_period(goals[0])
    ):
        return
    goal = max(
        (fact for fact in goals if fact.claim.published is not None and not fact.claim.superseded and fact.has_value),
        key=_when,
        default=None,
    )
    if goal is None or goal.claim.period_end is None:
        return
    later = [
        fact
        for fact in results
        if fact.has_value
        and fact.claim.published is not None
        and fact.claim.published > goal.claim.period_end
        and fact.claim.doc_id != goal.claim.doc_id
    ]
    if later:
        result = min(later, key=_when)
        report_revision(goal, result, report, outcome_of(goal, result))


def check_periods(facts: Sequence[Fact], stories: Stories | None, report: Report) -> None:
    """One goal (same key, any period) that is given with one value for two periods."""
    points = [
        fact
        for fact in facts
        if has_period(fact)
        and fact.has_value
        and fact.bound != "range"
        and fact.metric in _GOALS
        and fact.role == "level"
        and status_group(fact.claim) == "intent"
    ]
    if len(points) < 2:
        return
    for cluster in clusters(points):
        same = [
            fact
            for fact in cluster
            if fact.claim.low == cluster[0].claim.low or abs(fact.value) == abs(cluster[0].value)
        ]
        ends: dict[dt.date, list[Fact]] = {}
        for fact in same:
            if fact.claim.period_end is not None:
                ends.setdefault(fact.claim.period_end, []).append(fact)
        if len(ends) != 2:
            continue
        (_, first), (_, second) = sorted(ends.items())
        one, other = first[0], second[0]
        if any(
            a.claim.doc_id == b.claim.doc_id and a.sentence == b.sentence for a in first for b in second
        ) or _restated_for_both(facts, one, other):
            continue
        if one.claim.doc_id == other.claim.doc_id and significant(one) < 2:
            continue  # a thousand stations this year, and a thousand the next
        if _short(one) and significant(one) < 2:
            continue  # ten thousand a month are the goal of many months
        if abs((_end(other) - _end(one)).days) <= _SAME_END:
            continue  # "in seven years" and the year that it ends in
        if not _alike(one, other) or (
            stories is not None and one.metric not in VOLUMES and not stories.joined(one, other)
        ):
            continue
        right, wrong = (one, other) if len(first) >= len(second) else (other, one)
        if len(first) == len(second) and _when_or_place(other) < _when_or_place(one):
            right, wrong = other, one
        pair = sorted(
            (*first, *second) if len(first) + len(second) <= _SHOWN else (right, wrong),
            key=lambda fact: (fact.claim.doc_id, fact.start),
        )
        text = (
            f"{right.claim.text} is given for {_span(right)} and for {_span(wrong)} ({right.metric.replace('_', ' ')})."
        )
        report.add(
            "period",
            INCONSISTENT,
            pair,
            text,
            observed=wrong.value,
            expected=right.value,
            severity=0.5,
            suggestion=f"fits {_span(right)}",
        )


def _short(fact: Fact) -> bool:
    length = days(fact)
    return length is not None and length < _SHORT


def _end(fact: Fact) -> dt.date:
    assert fact.claim.period_end is not None
    return fact.claim.period_end


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two periods are of one kind: equally long, or deadlines."""
    mine, yours = days(one), days(other)
    return mine is None or yours is None or 0.9 < mine / yours < 1.1


def _when_or_place(fact: Fact) -> tuple[object, ...]:
    return (fact.claim.published or dt.date.max, fact.claim.doc_id, fact.start)


def _restated_for_both(facts: Sequence[Fact], one: Fact, other: Fact) -> bool:
    """Whether an article has another value for one of the periods: then these are two goals, or one that moved."""
    for fact in facts:
        if fact is one or fact is other or not fact.has_value or fact.claim.superseded:
            continue
        for mine, yours in ((one, other), (other, one)):
            if (
                fact.claim.doc_id == mine.claim.doc_id
                and same_period(fact, yours)
                and not overlap(*reach(fact), *reach(yours))
                and 0.5 < fact.value / yours.value < 2
            ):
                return True
    return False


def _span(fact: Fact) -> str:
    start, end = fact.claim.period_start, fact.claim.period_end
    if end is not None and end.month == 12 and end.day == 31 and (start is None or start == dt.date(end.year, 1, 1)):
        return str(end.year)
    if start is None:
        return f"the time to {end}"
    return f"{start} to {end}"
