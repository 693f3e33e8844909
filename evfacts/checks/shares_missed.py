"""Percentages that their part and whole refute."""

from __future__ import annotations

import re

from evfacts.checks.digits import Repair, printed, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, has_period, overlap, same_period
from evfacts.checks.parts import PARTS, holds, implied_share, part_of, same_unit, stated, whole_of, worked
from evfacts.checks.report import INCONSISTENT, Report

_SHARP = 0.01
_NEAREST = 0.05  # beyond a factor of twenty the figures are not of one share
_TWIN = (0.2, 1.0)  # percentage points by which a second percentage of the same thing may be a slip


def accuse(
    percent: Fact,
    values: list[Fact],
    wholes: dict[int, list[tuple[Fact, Fact]]],
    sheet: Sheet,
    report: Report,
) -> None:
    """Call a percentage into question where part and whole are beyond doubt.

    That is so in a list or table whose other percentages are all of one whole, and in a sentence
    that holds just this percentage and two values, if a slip of the pen explains the difference.
    """
    if percent.claim.approx == "~" or not percent.point or printed(percent.claim, percent.value) is None:
        return
    candidates: list[tuple[Fact, Fact, bool]] = []
    allowed = PARTS.get(percent.metric, frozenset((percent.metric,)))
    for part in values:
        near = part.sentence == percent.sentence or (
            part.company is not None and part.company == percent.company and 0 <= percent.sentence - part.sentence <= 1
        )
        if part.metric not in allowed or not near or not part_of(percent, part):
            continue
        for whole in values:
            if whole is part or not same_unit(part, whole) or not whole_of(percent, part, whole):
                continue
            siblings = [
                fact
                for fact, other in wholes.get(whole.index, ())
                if other is not part
                and fact.metric == percent.metric
                and fact.claim.period_end == percent.claim.period_end
            ]
            if percent.sentence - whole.sentence in (0, 1) or siblings:
                candidates.append((part, whole, len(siblings) > 0))
    if percent.metric == "stake":
        candidates = [item for item in candidates if item[1].metric == "valuation"]
    beside = {(id(part)) for part, _, _ in candidates}
    candidates = [item for item in candidates if ";" not in _between(percent, item[0], sheet)]
    if not candidates or len(beside) > 1:
        return
    candidates.sort(key=lambda item: (not item[2], abs(item[1].sentence - percent.sentence), item[1].start))
    part, whole, safe = candidates[0]
    if len({item[1].value for item in candidates if item[2] == safe}) > 1:
        return
    value, low, high = implied_share(part, whole)
    if holds(percent, part, whole, 0.3):
        return
    telling = safe or _telling(percent, part, whole, sheet)
    suggestion = _suggest(percent, part, whole, value, low, high, only_percent=not telling)
    if suggestion is None:
        return
    text = f"{worked(part, whole, value)}, but the text states {percent.claim.text}."
    report.add(
        "share",
        INCONSISTENT,
        (part, whole, percent),
        text,
        expected=value,
        observed=percent.value,
        tolerance=(high - low) / 2 + (percent.high - percent.low) / 2,
        suggestion=suggestion,
    )


_NEAR = 60
_LINKED = re.compile(
    r"[\s,(–—-]*(?:(?:or|i\.e\.|that is|which is|equal to|equivalent to|just|only|about|around|some|nearly|almost"
    r"|roughly|a)\s*)*[\s,()–—-]*",
    re.IGNORECASE,
)
_OF = re.compile(r"\s*of (?:\S+ ){0,6}\S*", re.IGNORECASE)


def _telling(percent: Fact, part: Fact, whole: Fact, sheet: Sheet) -> bool:
    """Whether a percentage says enough for a slip not to be chance: a decimal, or words that bind its two digits."""
    shown = printed(percent.claim, percent.value)
    if shown is None or shown.decimals > 0 or percent.metric == "stake":
        return shown is not None
    if shown.number < 10 and not shown.decimals:
        return False
    apart, of_whole = _between(percent, part, sheet), sheet.gap(percent, whole) or ""
    if len(apart) <= _NEAR and _LINKED.fullmatch(apart):
        return True
    return len(of_whole) <= _NEAR and _OF.fullmatch(of_whole) is not None


def _between(percent: Fact, part: Fact, sheet: Sheet) -> str:
    first, last = sorted((percent, part), key=lambda fact: fact.start)
    return sheet.gap(first, last) or ""


_KINDS = (("gross", "gross_profit"), ("operating", "operating_income"), ("net", "net_income"), ("ebitda", "ebitda"))
_OTHER_MARGIN = re.compile(
    r"\b(?:vehicle|automotive|segment|core|standalone|adjusted|unit|division|excluding|brand|business|model|storage|energy)\b",
    re.IGNORECASE,
)


def accuse_margin(percent: Fact, values: list[Fact], sheet: Sheet, report: Report) -> None:
    """A margin of a named kind against the one profit of that kind and the one revenue of its company and time."""
    words = sheet.before(percent, 60).lower() + " " + sheet.after(percent, 30).lower()
    kinds = (
        {"gross_profit"}
        if percent.metric == "gross_margin"
        else {metric for word, metric in _KINDS if re.search(rf"\b{word}\b", words)}
    )
    if (
        len(kinds) != 1
        or _OTHER_MARGIN.search(words)
        or not has_period(percent)
        or percent.claim.status != "actual"
        or percent.claim.approx == "~"
    ):
        return
    own = [
        fact
        for fact in values
        if fact.company == percent.company
        and fact.product is None
        and same_period(fact, percent)
        and fact.point
        and fact.money
        and not fact.claim.scope
        and fact.role == "level"
    ]
    parts = {fact.value: fact for fact in own if fact.metric in kinds}
    wholes = {fact.value: fact for fact in own if fact.metric == "revenue"}
    if len(parts) != 1 or len(wholes) != 1:
        return
    (part,), (whole,) = parts.values(), wholes.values()
    if part.claim.unit != whole.claim.unit or holds(percent, part, whole, 0.5):
        return
    value, low, high = implied_share(part, whole)
    text = f"{worked(part, whole, value)}, but the text states {percent.claim.text}."
    suggestion = _suggest(percent, part, whole, value, low, high)
    if suggestion is None:
        if value > 100 or not 0.5 < value / percent.value < 2:  # then one of the two was read as another's figure
            return
        suggestion = f"fits {restyled(percent.claim, percent.value, value)}"
    report.add(
        "share",
        INCONSISTENT,
        (part, whole, percent),
        text,
        expected=value,
        observed=percent.value,
        tolerance=(high - low) / 2 + (percent.high - percent.low) / 2,
        suggestion=suggestion,
    )


def accuse_twins(percents: list[Fact], found: list[tuple[tuple[int, ...], Fact, Fact, Fact]], report: Report) -> None:
    """A percentage of one thing and time with another that its part and whole confirm, though they refute this one."""
    for _, part, whole, proved in found:
        if not has_period(proved) or not part.point or not whole.point:
            continue
        value, low, high = implied_share(part, whole)
        for other in percents:
            if (
                other is proved
                or other.metric != proved.metric
                or other.company != proved.company
                or other.product != proved.product
                or not same_period(other, proved)
                or set(other.claim.scope) != set(proved.claim.scope)
                or other.claim.region != proved.claim.region
                or other.claim.approx != "="
                or not other.point
                or other.index in {item[3].index for item in found}
            ):
                continue
            off = abs(other.value - value)
            if _TWIN[0] <= off <= _TWIN[1] and not overlap(low, high, other.low, other.high):
                text = f"{worked(part, whole, value)}, but the text states {other.claim.text}."
                report.add(
                    "share",
                    INCONSISTENT,
                    (part, whole, other),
                    text,
                    expected=value,
                    observed=other.value,
                    tolerance=(high - low) / 2 + (other.high - other.low) / 2,
                    suggestion=f"fits {restyled(other.claim, other.value, value)}",
                )


_COUNTED = frozenset({"vehicle", "order", "item"})


def _suggest(
    percent: Fact, part: Fact, whole: Fact, value: float, low: float, high: float, *, only_percent: bool = False
) -> str | None:
    """A slip in the part, the percentage or the whole that explains the difference."""
    least, most = stated(percent)
    half = (percent.high - percent.low) / 2
    ends = sorted((abs(low), abs(high)))
    loose = repairs(percent.claim, percent.value, ends[0] - half, ends[1] + half)
    # a mark that moved takes digits along that the share does not have
    loose += [item for item in repairs(percent.claim, percent.value, 0.97 * ends[0], 1.03 * ends[1]) if item.rank == 3]
    found = repairs(part.claim, part.value, abs(whole.value) * abs(least) / 100, abs(whole.value) * abs(most) / 100)
    if value:
        ends = sorted((abs(part.value) * 100 / abs(most), abs(part.value) * 100 / abs(least)))
        found += repairs(whole.claim, whole.value, ends[0], ends[1])
    if value and not _NEAREST < abs(value / percent.value) < 1 / _NEAREST:
        return None
    close = _tight(percent, part, whole)
    if only_percent:
        found = []
    found = [repair for repair in [*loose, *found] if repair.rank <= 3]
    if not found:
        return None
    if close is not None:  # rather one digit that is wrong than two exchanged that nearly fit
        found = [repair for repair in found if repair not in loose or repair.value == close.value] or [close]
    best = min(repair.rank for repair in found)
    words = list(dict.fromkeys(repair.words for repair in found if repair.rank == best))
    return words[0] + "".join(f", or {other.removeprefix('fits ')}" for other in words[1:3])


def _tight(percent: Fact, part: Fact, whole: Fact) -> Repair | None:
    """The slip in the percentage that leads to just what part and whole give, to the last digit."""
    value = 100 * abs(part.value / whole.value)
    half = (percent.strict_high - percent.strict_low) / 2
    room = half + value * ((part.strict_high - part.strict_low) / abs(part.value) / 2)
    found = repairs(percent.claim, percent.value, value - room, value + room)
    return found[0] if found and room < _SHARP * value else None
