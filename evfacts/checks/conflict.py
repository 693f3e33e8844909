"""`conflict`: one thing with two values that a slip of the pen tells apart."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from evfacts.checks.digits import printed, repairs
from evfacts.checks.facts import VOLUMES, Fact, has_period, overlap, period_open, same_period, same_scope, status_group
from evfacts.checks.report import INCONSISTENT, Report
from evfacts.checks.values import agree, reach

# figures of which a company, product and day have just one; variants, projects and rounds make the others many
SINGLE = VOLUMES | {
    "production",
    "exports",
    "imports",
    "recall",
    "layoffs",
    "jobs",
    "headcount",
    "revenue",
    "net_income",
    "operating_income",
    "gross_profit",
    "ebitda",
    "subsidy",
    "funding",
    "investment",
    "inventory",
    "valuation",
    "stores",
    "stations",
    "chargers",
    "installations",
    "orders",
    "cash",
    "capacity",
    "debt",
}
_PHYSICAL = frozenset({"energy_density", "battery_capacity", "range", "power", "torque", "charging_power", "weight"})
# a goal that was passed may have been read as a result
_GOAL = re.compile(r"\b(?:target\w*|goal|guidance|aim\w*|revised?|forecast\w*|mark|milestone)\b", re.IGNORECASE)
_LONG = 6  # digits of which two neighbours are not exchanged by chance
COUNTED = VOLUMES | {"production", "recall", "layoffs", "jobs", "headcount", "exports", "imports"}


def slip(one: Fact, other: Fact) -> tuple[int, str] | None:
    """The slip of the pen that tells two values apart: (rank, words), the first value taken as right."""
    if one.bound == "range" and other.bound == "range":
        sides = list(zip(one.bounds(), other.bounds(), strict=True))
        wrong = [(mine, yours) for mine, yours in sides if not overlap(mine[1], mine[2], yours[1], yours[2])]
        if (
            len(wrong) == 1
            and wrong[0][0][0]
            and any(abs(wrong[0][1][0] / wrong[0][0][0] / factor - 1) < 0.01 for factor in (1000.0, 0.001, 100.0, 0.01))
        ):
            return 1, f"fits {one.claim.text}"
        return None
    if "range" in (one.bound, other.bound):
        return None
    near = 0.9 < one.value / other.value < 1.1 if other.value else False
    found = repairs(
        other.claim, other.value, min(abs(one.low), abs(one.high)), max(abs(one.low), abs(one.high)), 4 if near else 2
    )
    if not found:
        return None
    return found[0].rank, found[0].words if found[0].rank != 4 else f"fits {one.claim.text}"


def check_conflicts(members: Sequence[Fact], confirmed: frozenset[str], report: Report) -> None:
    """Values of one article for one thing that differ by a slip of the pen."""
    _moved_marks(members, report)
    points = [fact for fact in members if fact.metric in SINGLE and fact.role == "level"]
    if len(points) < 2 or len(points) > 40:
        return
    blamed: set[int] = set()
    pairs = sorted(combinations(points, 2), key=lambda pair: -min(significant(pair[0]), significant(pair[1])))
    for one, other in pairs:
        if one.sentence == other.sentence or one.product != other.product or agree(one, other):
            continue
        strict = one_thing(one, other)
        if not strict and not (period_open(one, other) and one.unit == other.unit):
            continue
        ranked = slip(one, other) or slip(other, one)
        if _against_total(one, other, ranked, confirmed):
            right, wrong = (one, other) if one.claim.claim_id in confirmed else (other, one)
            report_conflict(right, wrong, f"fits {right.claim.text}", report)
        if not strict:
            continue
        headline = (
            one.claim.section == "headline"
            and other.claim.section == "body"
            and one.metric in COUNTED
            and _only(one, other, points)
            and significant(one) > 1
            and not _GOAL.search(other.claim.sentence)
        )
        if ranked is not None and (ranked[0] == 1 or (ranked[0] == 2 and told_apart(one, other))):
            right, wrong, words = _right_one(one, other, points, confirmed, ranked[1])
            if wrong.index not in blamed:
                blamed.add(wrong.index)
                report_conflict(right, wrong, words, report)
        elif (headline and 0.5 < one.value / other.value < 2) or _near_miss(one, other, ranked):
            report_conflict(
                one,
                other,
                f"fits {_rounded(one, other)}" if headline else (ranked or (4, f"fits {one.claim.text}"))[1],
                report,
            )


def check_swapped(facts: Sequence[Fact], confirmed: frozenset[str], report: Report) -> None:
    """Counts of one time that differ by two exchanged digits out of six or more, whosever they were read as."""
    alike: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if (
            fact.metric in COUNTED
            and fact.role == "level"
            and fact.point
            and has_period(fact)
            and not fact.claim.superseded
            and significant(fact) >= _LONG
        ):
            digits = "".join(sorted(f"{abs(fact.value):.15g}"))
            key = (digits, fact.group, fact.unit, fact.claim.period_start, fact.claim.period_end)
            alike.setdefault(key, []).append(fact)
    for members in alike.values():
        values = list({fact.value: fact for fact in members}.values())
        if len(values) != 2 or values[0].company == values[1].company:  # of one company: seen to above
            continue
        one, other = sorted(values, key=lambda fact: fact.start)
        found = slip(one, other)
        if found is not None and found[0] == 2:
            right, wrong, words = _right_one(one, other, members, confirmed, found[1])
            report_conflict(right, wrong, words, report)


def _moved_marks(members: Sequence[Fact], report: Report) -> None:
    """Two values of one physical property that differ by a factor of ten to the digit."""
    points = [fact for fact in members if fact.metric in _PHYSICAL and fact.role == "level" and fact.point]
    for one, other in combinations(points, 2):
        low, high = sorted((one, other), key=lambda fact: fact.value)
        if (
            (one.sentence != other.sentence or one.metric == "energy_density")
            and one.product == other.product
            and low.value > 0
            and abs(high.value / low.value / 10 - 1) < 1e-6
            and significant(low) >= 2
            and one_thing(one, other)
        ):
            report_conflict(low, high, f"fits {low.claim.text}", report)


def told_apart(one: Fact, other: Fact) -> bool:
    """Whether exchanged digits are a slip rather than chance: four digits, or three of one product or time."""
    least = min(significant(one), significant(other))
    return least >= 4 or (least == 3 and (one.product is not None or has_period(one)))


def _against_total(one: Fact, other: Fact, ranked: tuple[int, str] | None, confirmed: frozenset[str]) -> bool:
    """One digit apart, and arithmetic confirms just one of the two."""
    return (
        ranked is not None
        and ranked[0] == 4
        and one.metric in COUNTED
        and (one.claim.claim_id in confirmed) != (other.claim.claim_id in confirmed)
        and "headline" in (one.claim.section, other.claim.section)
        and abs(one.value / other.value - 1) < 0.05
        and not _GOAL.search(f"{one.claim.sentence} {other.claim.sentence}")
        and significant(one) >= 2
        and significant(other) >= 2
    )


def _near_miss(one: Fact, other: Fact, ranked: tuple[int, str] | None) -> bool:
    """One digit apart, in the same count of the same time, in figures that are not round."""
    return (
        ranked is not None
        and ranked[0] == 4
        and one.metric in COUNTED
        and has_period(one)
        and same_period(one, other)
        and one.product == other.product
        and significant(one) >= 4
        and significant(other) >= 4
        and abs(one.value / other.value - 1) < 0.05
    )


def _only(one: Fact, other: Fact, points: Sequence[Fact]) -> bool:
    rest = [fact for fact in points if fact is not one and same_period(fact, one) and fact.claim.section == "body"]
    return rest == [other] and one.point and other.point


def _rounded(headline: Fact, body: Fact) -> str:
    """The headline's figure as it should be: the body's value with the headline's digits."""
    shown = printed(headline.claim, headline.value)
    if shown is None or not headline.value:
        return body.claim.text
    grain = 10.0 ** (len(f"{int(abs(headline.value))}") - significant(headline))
    return f"{round(body.value / grain) * grain:,.10g} ({body.claim.text})"


def _right_one(
    one: Fact, other: Fact, points: Sequence[Fact], confirmed: frozenset[str], words: str
) -> tuple[Fact, Fact, str]:
    """Which of two values is likelier right: the one that arithmetic or a third place confirms, else the first."""
    votes = [
        sum(overlap(*reach(fact), *reach(candidate)) for fact in points) + 2 * (candidate.claim.claim_id in confirmed)
        for candidate in (one, other)
    ]
    if votes[1] > votes[0]:
        turned = slip(other, one)
        return other, one, turned[1] if turned is not None else f"fits {other.claim.text}"
    return one, other, words


def one_thing(one: Fact, other: Fact) -> bool:
    """Whether two facts leave no room for being about different things."""
    return (
        same_period(one, other)
        and same_scope(one, other)
        and one.claim.per == other.claim.per
        and one.unit == other.unit
        and (status_group(one.claim) == status_group(other.claim) or not has_period(one))
        and "~" not in (one.claim.approx, other.claim.approx)
        and one.value * other.value > 0
    )


def significant(fact: Fact) -> int:
    """Significant digits of a value, trailing zeros left out."""
    shown = printed(fact.claim, fact.value)
    text = f"{shown.number:.10g}" if shown is not None else f"{abs(fact.value):.10g}"
    return len(text.replace(".", "").strip("0"))


def report_conflict(right: Fact, wrong: Fact, words: str, report: Report) -> None:
    """Report two values of one thing; `words` say what would fit."""
    facts = sorted((right, wrong), key=lambda fact: (fact.claim.doc_id, fact.start))
    where = "Two articles give" if right.claim.doc_id != wrong.claim.doc_id else "The text gives"
    text = f"{where} {facts[0].claim.text} and {facts[1].claim.text} for one thing ({right.metric.replace('_', ' ')})."
    report.add(
        "conflict",
        INCONSISTENT,
        facts,
        text,
        expected=right.value,
        observed=wrong.value,
        tolerance=(right.high - right.low) / 2,
        suggestion=words,
    )


# across articles
