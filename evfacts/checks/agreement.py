"""`agreement` and `conflict`: the same fact in several places, with equal values or with different ones."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations

from evfacts.checks.digits import printed, repairs
from evfacts.checks.facts import VOLUMES, Fact, has_period, overlap, period_open, same_period, same_scope, status_group
from evfacts.checks.report import CONSISTENT, INCONSISTENT, UNDECIDED, Report
from evfacts.checks.stories import Stories

_NARROW = 1.5  # a range of at most this ratio still says what a point inside it says
_LOOSE = 0.05  # "over 50,000" agrees with 50,129
# figures of which a company, product and day have just one; variants, projects and rounds make the others many
_SINGLE = VOLUMES | {
    "production", "exports", "imports", "recall", "layoffs", "jobs", "headcount", "revenue", "net_income", "operating_income", "gross_profit", "ebitda", "subsidy", "funding", "investment", "inventory",
    "valuation", "stores", "stations", "chargers", "installations", "orders", "cash", "capacity", "debt",
}  # fmt: skip
_SAME_NEWS = 5
_COUNTED = VOLUMES | {"production", "recall", "layoffs", "jobs", "headcount", "exports", "imports"}


def key_of(fact: Fact) -> tuple[Hashable, ...]:
    """What two facts share if they are about one thing, their period and status apart."""
    return (fact.company, fact.product, fact.metric, fact.role, fact.unit)


def clusters(facts: Iterable[Fact]) -> list[list[Fact]]:
    """Facts with values that agree, by ascending value: the intervals of a cluster have a common point.

    Ranges agree if both their ends do; a point inside a narrow range agrees with it.
    """
    found: list[list[Fact]] = []
    common: list[tuple[float, float]] = []
    ranges: list[list[Fact]] = []
    for fact in sorted(facts, key=lambda fact: (fact.value, fact.claim.doc_id, fact.start, fact.claim.claim_id)):
        if fact.bound == "range":
            home = next((group for group in ranges if _same_ends(group[0], fact)), None)
            if home is None:
                ranges.append([fact])
            else:
                home.append(fact)
            continue
        low, high = reach(fact)
        if found and overlap(low, high, *common[-1]):
            found[-1].append(fact)
            common[-1] = (max(low, common[-1][0]), min(high, common[-1][1]))
        else:
            found.append([fact])
            common.append((low, high))
    for group in ranges:
        low, high = group[0].low, group[0].high
        inside = [at for at, (least, most) in enumerate(common) if low <= least and most <= high]
        if len(inside) == 1 and 0 < low and high <= _NARROW * low:
            found[inside[0]] += group
        else:
            found.append(group)
    return found


def _same_ends(one: Fact, other: Fact) -> bool:
    return all(overlap(mine[1], mine[2], yours[1], yours[2]) for mine, yours in zip(one.bounds(), other.bounds(), strict=True))


def agree(one: Fact, other: Fact) -> bool:
    """Whether two values agree within what their digits state."""
    if one.bound == other.bound == "range":
        return _same_ends(one, other)
    return overlap(*reach(one), *reach(other))


def reach(fact: Fact) -> tuple[float, float]:
    """The interval within which another value agrees: the digits; a range; beyond a bound 5 percent."""
    if fact.bound == "range":
        return fact.low, fact.high
    if fact.bound == "from":
        return fact.low, fact.value + _LOOSE * abs(fact.value)
    if fact.bound == "to":
        return fact.value - _LOOSE * abs(fact.value), fact.high
    inset = 0.001 * (fact.high - fact.low)  # 3,300 and 3,400 touch at 3,350, but they do not agree
    return fact.low + inset, fact.high - inset


def _worded(fact: Fact) -> str:
    """The claim's words; a period where it helps."""
    return fact.claim.text


def report_agreement(cluster: Sequence[Fact], report: Report) -> None:
    """One finding for a chain of equal values."""
    if len({fact.start for fact in cluster}) < 2 and len({fact.claim.doc_id for fact in cluster}) < 2:
        return
    facts = sorted(cluster, key=lambda fact: (fact.claim.doc_id, fact.start))
    shown = list(dict.fromkeys(fact.claim.text for fact in facts))
    outlets = len({fact.claim.duplicate_of or fact.claim.doc_id for fact in facts})
    where = f"{outlets} articles agree" if outlets > 1 else "The text says it twice"
    values = " and ".join(shown[:4]) if len(shown) > 1 else shown[0]
    report.add("agreement", CONSISTENT, facts, f"{where}: {values} ({facts[0].metric.replace('_', ' ')}).", expected=facts[0].value if facts[0].has_value else None, observed=facts[-1].value if facts[-1].has_value else None)


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
        _conflicts([fact for fact in members if not fact.claim.superseded], confirmed, report)


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
        twins = [fact for fact in row if any(_alike(fact, other) for other in cluster if other.sentence != fact.sentence)]
        kept += twins[:1]
    return [fact for fact in kept if same_scope(kept[0], fact) and (status_group(fact.claim) == status_group(kept[0].claim) or _alike(kept[0], fact))]


def _alike(one: Fact, other: Fact) -> bool:
    return one.claim.low == other.claim.low and one.claim.high == other.claim.high


def slip(one: Fact, other: Fact) -> tuple[int, str] | None:
    """The slip of the pen that tells two values apart: (rank, words), the first value taken as right."""
    if one.bound == "range" and other.bound == "range":
        sides = list(zip(one.bounds(), other.bounds(), strict=True))
        wrong = [(mine, yours) for mine, yours in sides if not overlap(mine[1], mine[2], yours[1], yours[2])]
        if len(wrong) == 1 and wrong[0][0][0] and any(abs(wrong[0][1][0] / wrong[0][0][0] / factor - 1) < 0.01 for factor in (1000.0, 0.001, 100.0, 0.01)):
            return 1, f"fits {one.claim.text}"
        return None
    if "range" in (one.bound, other.bound):
        return None
    near = 0.9 < one.value / other.value < 1.1 if other.value else False
    found = repairs(other.claim, other.value, min(abs(one.low), abs(one.high)), max(abs(one.low), abs(one.high)), 4 if near else 2)
    if not found:
        return None
    return found[0].rank, found[0].words if found[0].rank != 4 else f"fits {one.claim.text}"


def _conflicts(members: Sequence[Fact], confirmed: frozenset[str], report: Report) -> None:
    """Values of one article for one thing that differ by a slip of the pen."""
    points = [fact for fact in members if fact.metric in _SINGLE and fact.role == "level"]
    if len(points) < 2 or len(points) > 40:
        return
    blamed: set[int] = set()
    pairs = sorted(combinations(points, 2), key=lambda pair: -min(_digits(pair[0]), _digits(pair[1])))
    for one, other in pairs:
        if one.sentence == other.sentence or one.product != other.product or agree(one, other):
            continue
        strict = _one_thing(one, other)
        if not strict and not (period_open(one, other) and one.unit == other.unit):
            continue
        ranked = slip(one, other) or slip(other, one)
        if _against_total(one, other, ranked, confirmed):
            right, wrong = (one, other) if one.claim.claim_id in confirmed else (other, one)
            _report_conflict(right, wrong, f"fits {right.claim.text}", report)
        if not strict:
            continue
        headline = one.claim.section == "headline" and other.claim.section == "body" and one.metric in _COUNTED and _only(one, other, points)
        if ranked is not None and (ranked[0] == 1 or ranked[0] == 2 and _told_apart(one, other)):
            right, wrong, words = _right_one(one, other, points, confirmed, ranked[1])
            if wrong.index not in blamed:
                blamed.add(wrong.index)
                _report_conflict(right, wrong, words, report)
        elif headline and 0.5 < one.value / other.value < 2 or _near_miss(one, other, ranked):
            _report_conflict(one, other, f"fits {_rounded(one, other)}" if headline else (ranked or (4, f"fits {one.claim.text}"))[1], report)


def _told_apart(one: Fact, other: Fact) -> bool:
    """Whether exchanged digits are a slip rather than chance: four digits, or three in figures that nothing else fits."""
    least = min(_digits(one), _digits(other))
    return least >= 4 or least == 3 and (one.product is not None or has_period(one))


def _against_total(one: Fact, other: Fact, ranked: tuple[int, str] | None, confirmed: frozenset[str]) -> bool:
    """One digit apart, and arithmetic confirms just one of the two."""
    return (
        ranked is not None and ranked[0] == 4 and one.metric in _COUNTED and (one.claim.claim_id in confirmed) != (other.claim.claim_id in confirmed)
        and "headline" in (one.claim.section, other.claim.section) and abs(one.value / other.value - 1) < 0.05 and _digits(one) >= 2 and _digits(other) >= 2
    )  # fmt: skip


def _near_miss(one: Fact, other: Fact, ranked: tuple[int, str] | None) -> bool:
    """One digit apart, in the same count of the same time, in figures that are not round."""
    return (
        ranked is not None and ranked[0] == 4 and one.metric in _COUNTED and has_period(one) and same_period(one, other) and one.product == other.product
        and _digits(one) >= 4 and _digits(other) >= 4 and abs(one.value / other.value - 1) < 0.05
    )  # fmt: skip


def _only(one: Fact, other: Fact, points: Sequence[Fact]) -> bool:
    rest = [fact for fact in points if fact is not one and same_period(fact, one) and fact.claim.section == "body"]
    return rest == [other] and one.point and other.point


def _rounded(headline: Fact, body: Fact) -> str:
    """The headline's figure as it should be: the body's value with the headline's digits."""
    shown = printed(headline.claim, headline.value)
    if shown is None or not headline.value:
        return body.claim.text
    grain = 10.0 ** (len(f"{int(abs(headline.value))}") - _digits(headline))
    return f"{round(body.value / grain) * grain:,.10g} ({body.claim.text})"


def _right_one(one: Fact, other: Fact, points: Sequence[Fact], confirmed: frozenset[str], words: str) -> tuple[Fact, Fact, str]:
    """Which of two values is likelier right: the one that arithmetic confirms or a third place repeats, else the first."""
    votes = [sum(overlap(*reach(fact), *reach(candidate)) for fact in points) + 2 * (candidate.claim.claim_id in confirmed) for candidate in (one, other)]
    if votes[1] > votes[0]:
        turned = slip(other, one)
        return other, one, turned[1] if turned is not None else f"fits {other.claim.text}"
    return one, other, words


def _one_thing(one: Fact, other: Fact) -> bool:
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


def _digits(fact: Fact) -> int:
    """Significant digits of a value, trailing zeros left out."""
    shown = printed(fact.claim, fact.value)
    text = f"{shown.number:.10g}" if shown is not None else f"{abs(fact.value):.10g}"
    return len(text.replace(".", "").strip("0"))


def _report_conflict(right: Fact, wrong: Fact, words: str, report: Report) -> None:
    facts = sorted((right, wrong), key=lambda fact: (fact.claim.doc_id, fact.start))
    where = "Two articles give" if right.claim.doc_id != wrong.claim.doc_id else "The text gives"
    text = f"{where} {facts[0].claim.text} and {facts[1].claim.text} for one thing ({right.metric.replace('_', ' ')})."
    report.add("conflict", INCONSISTENT, facts, text, expected=right.value, observed=wrong.value, tolerance=(right.high - right.low) / 2, suggestion=words)


# across articles


def check_outlets(facts: Sequence[Fact], stories: Stories, report: Report) -> None:
    """Agreement and conflict of one thing (same key and period) across articles."""
    if len({fact.claim.doc_id for fact in facts}) < 2:
        return
    if facts[0].event:
        groups = [list(facts)]
    else:
        groups = clusters([fact for fact in facts if fact.has_value])
    for group in groups:
        for status in ("actual", "intent", "forecast") if has_period(facts[0]) and not facts[0].event else ("",):
            firsts: dict[str, Fact] = {}
            for fact in sorted(group, key=lambda fact: (fact.claim.doc_id, fact.start)):
                if not status or status_group(fact.claim) == status:
                    firsts.setdefault(fact.claim.doc_id, fact)
            for linked in _linked(list(firsts.values()), stories):
                if len({fact.claim.duplicate_of or fact.claim.doc_id for fact in linked}) > 1:
                    report_agreement(linked, report)
    if len(groups) < 2 or facts[0].metric not in _SINGLE or facts[0].role != "level" or len(groups) > 12:
        return
    for at, group in enumerate(groups):
        for others in groups[at + 1 :]:
            pair = _across(group, others, stories)
            if pair is not None:
                _report_conflict(*pair, report)
            elif len(groups) == 2:
                _differing(group, others, stories, report)


def _differing(group: Sequence[Fact], others: Sequence[Fact], stories: Stories, report: Report) -> None:
    """Two articles of one story that give plainly different figures for one time; only a product leaves no doubt."""
    for one in group[:4]:
        for other in others[:4]:
            a, b = one.claim, other.claim
            if (
                a.doc_id == b.doc_id or not has_period(one) or a.status != "actual" or b.status != "actual" or not one.point or not other.point or a.superseded or b.superseded
                or one.metric not in _COUNTED or not _one_thing(one, other) or set(a.scope) != set(b.scope) or not stories.joined(one, other) or a.published is None or b.published is None
                or abs((a.published - b.published).days) > _SAME_NEWS or a.period_end is not None and a.period_end >= min(a.published, b.published)
            ):  # fmt: skip
                continue
            first, second = (one, other) if _when(one) <= _when(other) else (other, one)
            if one.product is not None:
                _report_conflict(first, second, f"fits {first.claim.text}", report)
            else:
                text = f"Two articles give {first.claim.text} and {second.claim.text} ({one.metric.replace('_', ' ')}), perhaps of different scope."
                report.add("conflict", UNDECIDED, (first, second), text, expected=first.value, observed=second.value, reason="the figures may count different things")
            return


def _linked(facts: Sequence[Fact], stories: Stories) -> list[list[Fact]]:
    """Facts split into stories, where nothing but a round number would join them (50 stores in two countries)."""
    if has_period(facts[0]) if facts else True:
        return [list(facts)]
    if facts[0].product is not None or min(_digits(fact) for fact in facts) >= 3:
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
            if one.claim.doc_id == other.claim.doc_id or not _one_thing(one, other) or agree(one, other):
                continue
            if one.claim.superseded or other.claim.superseded or not has_period(one) and not stories.joined(one, other):
                continue
            right, wrong = (one, other) if len(group) >= len(others) else (other, one)
            if len(group) == len(others) and _when(other) < _when(one):
                right, wrong = other, one
            ranked = slip(right, wrong)
            if ranked is None or ranked[0] > 2 or ranked[0] == 2 and not _told_apart(one, other):
                continue
            order = (ranked[0], abs(one.start - other.start))
            if best is None or order < best[0]:
                best = (order, right, wrong, ranked[1])
    return None if best is None else best[1:]


def _when(fact: Fact) -> tuple[dt.date, str]:
    return (fact.claim.published or dt.date.max, fact.claim.doc_id)
