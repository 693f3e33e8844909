"""`share`: a part, a whole, and the percentage that the text states; margins and progress to a target among them."""

from __future__ import annotations

import re

from evfacts.checks.digits import ABOUT, figure, printed, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, has_period, overlap, same_or_open, same_period, status_group
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report

_PROFITS = frozenset({"gross_profit", "operating_income", "net_income", "ebitda"})
_MARGINS = frozenset({"gross_margin", "margin"})
_VOLUME = frozenset(
    {
        "deliveries",
        "sales",
        "registrations",
        "production",
        "exports",
        "imports",
        "installations",
        "orders",
        "inventory",
        "recall",
    }
)
# percent-of metrics, and which parts and wholes they can be of (null: the part's own metric)
_PARTS: dict[str, frozenset[str]] = {
    "market_share": _VOLUME,
    "penetration": _VOLUME,
    "stake": frozenset({"investment", "funding", "valuation", "share_price", "cost"}),
    "gross_margin": frozenset({"gross_profit"}),
    "margin": _PROFITS,
    "layoffs": frozenset({"layoffs", "jobs", "headcount"}),
    "headcount": frozenset({"layoffs", "jobs", "headcount"}),
    "jobs": frozenset({"layoffs", "jobs", "headcount"}),
}
_WHOLES: dict[str, frozenset[str]] = {
    "stake": frozenset({"valuation", "investment", "funding"}),
    "gross_margin": frozenset({"revenue"}),
    "margin": frozenset({"revenue"}),
    "layoffs": frozenset({"headcount"}),
    "exports": frozenset({"production", "exports", "sales", "deliveries"}),
    "headcount": frozenset({"headcount"}),
    "jobs": frozenset({"headcount", "jobs"}),
    "subsidy": frozenset({"investment", "cost", "price", "subsidy"}),
    "funding": frozenset({"investment", "valuation", "funding"}),
    "capex": frozenset({"revenue", "capex"}),
    "opex": frozenset({"revenue", "opex"}),
    "rnd": frozenset({"revenue", "opex", "rnd"}),
    "recall": frozenset({"recall", "sales", "production", "deliveries", "registrations"}),
    "net_income": frozenset({"revenue"}),
    "ebitda": frozenset({"revenue"}),
    "cost": frozenset({"revenue", "cost", "operating_income", "net_income"}),
    "gross_profit": frozenset({"revenue"}),
    "operating_income": frozenset({"revenue"}),
}
_WORDS = 0.06
_CROWD = 20


def check_shares(sheet: Sheet, report: Report) -> frozenset[int]:
    """Every percentage of a whole in one article against the parts and wholes that it may be of.

    Returns the facts (by index) that are explained as shares.
    """
    percents = [
        fact
        for fact in sheet.facts
        if fact.has_value
        and fact.claim.unit == "percent"
        and fact.role != "change"
        and fact.bound != "range"
        and fact.value
        and abs(fact.value) <= 1000
    ]
    if not percents:
        return frozenset()
    values = [
        fact
        for fact in sheet.facts
        if fact.has_value and fact.claim.unit not in ("percent", "percentage_point", "times", "date") and fact.value
    ]
    found: list[tuple[tuple[int, ...], Fact, Fact, Fact]] = []
    for percent in percents:
        best: tuple[tuple[int, ...], Fact, Fact] | None = None
        for part in values:
            if not _part_of(percent, part):
                continue
            for whole in values:
                if whole is part or not _same_unit(part, whole) or not _whole_of(percent, part, whole):
                    continue
                if not _holds(percent, part, whole):
                    continue
                cost = _cost(percent, part, whole)
                if best is None or cost < best[0]:
                    best = (cost, part, whole)
        if best is None:
            best = _by_sentence(percent, values)
        if best is not None:
            found.append((best[0], best[1], best[2], percent))
    done: set[tuple[object, ...]] = set()
    wholes: dict[int, list[tuple[Fact, Fact]]] = {}
    for _, part, whole, percent in sorted(found, key=lambda item: (item[0], item[3].start)):
        key = (part.value, whole.value, whole.unit)
        wholes.setdefault(whole.index, []).append((percent, part))
        if key not in done:
            done.add(key)
            _confirm(percent, part, whole, report)
    explained = {id(item[3]) for item in found}
    for percent in percents:
        if id(percent) not in explained:
            if percent.metric in _MARGINS:
                _accuse_margin(percent, values, sheet, report)
            else:
                _accuse(percent, values, wholes, report)
    return frozenset(item[3].index for item in found)


_COUNTED = frozenset({"vehicle", "order", "item"})


def _same_unit(part: Fact, whole: Fact) -> bool:
    return part.claim.unit == whole.claim.unit or (part.claim.unit in _COUNTED and whole.claim.unit in _COUNTED)


def _by_sentence(percent: Fact, values: list[Fact]) -> tuple[tuple[int, ...], Fact, Fact] | None:
    """The one part and whole that a percentage fits so sharply that their other fields need not agree.

    Both stand in its sentence (or the whole in the one before); with a decimal in the percentage one
    of them may stand elsewhere, if it is of the other's measure.
    """
    digits = printed(percent.claim, percent.value)
    known = percent.metric in _PARTS or percent.role == "share"
    if digits is None or not known or percent.claim.approx == "~" or not percent.point or digits.number < 2:
        return None
    sharp = digits.decimals > 0 and digits.number >= 5
    pool = [fact for fact in values if fact.point and fact.claim.approx != "~"]
    own = [fact for fact in pool if fact.sentence == percent.sentence]
    close = own + [fact for fact in pool if percent.sentence - fact.sentence == 1]
    if not own or len(own) * len(close) > (_CROWD if sharp else 6):
        return None
    reach = 0.6 * 10.0**-digits.decimals
    fitting = [
        (part, whole)
        for part in (pool if sharp else own)
        for whole in (pool if sharp else close)
        if part is not whole
        and percent.sentence in (part.sentence, whole.sentence)
        and abs(whole.value) > abs(part.value)
        and _same_unit(part, whole)
        and abs(100 * abs(part.value / whole.value) - abs(percent.value)) <= reach
        and (max(abs(percent.sentence - fact.sentence) for fact in (part, whole)) <= 1 or part.metric == whole.metric)
    ]
    if len({(part.value, whole.value) for part, whole in fitting}) != 1:
        return None
    part, whole = min(
        fitting, key=lambda pair: (abs(pair[0].sentence - pair[1].sentence), pair[0].start, pair[1].start)
    )
    return (0, 1, 0, 0, abs(percent.sentence - whole.sentence), 1, 0), part, whole


def _part_of(percent: Fact, part: Fact) -> bool:
    """Whether a value can be the part that a percentage is about."""
    if part.claim.superseded or (part.role == "change" and part.group != percent.group):
        return False
    if (not same_or_open(part.company, percent.company) and percent.metric != "stake") or not same_or_open(
        part.product, percent.product
    ):
        return False
    if (
        has_period(part)
        and has_period(percent)
        and not same_period(part, percent)
        and part.claim.period_end != percent.claim.period_end
    ):
        return False
    allowed = _PARTS.get(percent.metric)
    if percent.metric == "other":
        return abs(part.sentence - percent.sentence) <= 0
    return (
        part.metric in allowed
        if allowed is not None
        else part.group == percent.group or part.sentence == percent.sentence
    )


def _whole_of(percent: Fact, part: Fact, whole: Fact) -> bool:
    """Whether a value can be the whole of which a part is so many percent."""
    margin = percent.metric in _MARGINS
    if abs(whole.value) <= abs(part.value) and not margin and percent.value < 100:
        return False
    if whole.claim.superseded or (whole.claim.per != part.claim.per):
        return False
    if margin:
        return (
            whole.metric == "revenue"
            and whole.company == part.company
            and same_period(part, whole)
            and (not has_period(percent) or same_period(percent, part))
        )
    near = max(abs(percent.sentence - part.sentence), abs(percent.sentence - whole.sentence))
    allowed = _WHOLES.get(percent.metric) or _WHOLES.get(part.metric)
    fitting = (
        whole.group == part.group
        or (allowed is not None and whole.metric in allowed)
        or (part.metric in _VOLUME and whole.metric in _VOLUME and part.claim.unit == whole.claim.unit)
    )
    if not fitting:
        return near == 0 and percent.metric in (part.metric, whole.metric, "other", "stake")
    if part.metric == whole.metric and status_group(part.claim) != status_group(whole.claim):  # progress to a target
        return near <= 2
    if not _same_time(part, whole):
        return False
    if (
        whole.company is not None
        and part.company is not None
        and whole.company != part.company
        and percent.metric != "stake"
    ):
        return False
    if part.metric in _VOLUME and (whole.company is None or whole.company == part.company):
        keyed = (
            has_period(part)
            and same_period(part, whole)
            and percent.company == part.company
            and (percent.company is not None or part.sentence == percent.sentence)
        )
        return (whole.company is None and keyed) or near <= 2
    if whole.metric == "revenue" and whole.company == part.company and has_period(part) and same_period(part, whole):
        return True
    return near <= 3


def _same_time(part: Fact, whole: Fact) -> bool:
    return not has_period(part) or not has_period(whole) or same_period(part, whole)


def _cost(percent: Fact, part: Fact, whole: Fact) -> tuple[int, ...]:
    value = 100 * abs(part.value / whole.value)
    off = abs(value - abs(percent.value)) / abs(percent.value)
    return (
        min(abs(percent.sentence - part.sentence), abs(percent.sentence - whole.sentence)),
        0 if part.company == percent.company else 1,
        0 if off < 0.02 else 1,
        abs(percent.sentence - part.sentence),
        abs(percent.sentence - whole.sentence),
        0 if part.metric == whole.metric or whole.metric == "revenue" else 1,
        abs(percent.start - part.start) + abs(percent.start - whole.start),
    )


def _stated(percent: Fact) -> tuple[float, float]:
    low, high = percent.low, percent.high
    if percent.point and printed(percent.claim, percent.value) is None:
        low, high = percent.value - _WORDS * abs(percent.value), percent.value + _WORDS * abs(percent.value)
    if percent.claim.approx == "~":
        reach = max(ABOUT * abs(percent.value), 0.5)
        low, high = min(low, percent.value - reach), max(high, percent.value + reach)
    if percent.bound == "from":
        return low, low + max(2.0, 0.15 * abs(low))
    if percent.bound == "to":
        return high - max(2.0, 0.15 * abs(high)), high
    return low, high


def _implied(part: Fact, whole: Fact) -> tuple[float, float, float]:
    ratios = [100 * p / w for p in (part.low, part.high) for w in (whole.low, whole.high) if w]
    value = 100 * part.value / whole.value
    room = max(0.06, 0.03 * abs(value))
    return value, max(min(ratios), value - room), min(max(ratios), value + room)


def _holds(percent: Fact, part: Fact, whole: Fact, slack: float = 0.0) -> bool:
    value, low, high = _implied(part, whole)
    least, most = _stated(percent)
    if value * percent.value < 0:  # "minus 59.1 percent" may have lost its sign on either side
        value, low, high = -value, -high, -low
    return overlap(low, high, least - slack, most + slack)


def _worked(part: Fact, whole: Fact, value: float) -> str:
    return f"{part.claim.text} of {whole.claim.text} is {figure(round(value, 2))} percent"


def _confirm(percent: Fact, part: Fact, whole: Fact, report: Report) -> None:
    value, low, high = _implied(part, whole)
    text = f"{_worked(part, whole, value)}, as stated ({percent.claim.text})."
    report.add(
        "share",
        CONSISTENT,
        (part, whole, percent),
        text,
        expected=value,
        observed=percent.value,
        tolerance=(high - low) / 2 + (percent.high - percent.low) / 2,
    )


def _accuse(percent: Fact, values: list[Fact], wholes: dict[int, list[tuple[Fact, Fact]]], report: Report) -> None:
    """Call a percentage into question where part and whole are beyond doubt.

    That is so in a list or table whose other percentages are all of one whole, and in a sentence
    that holds just this percentage and two values, if a slip of the pen explains the difference.
    """
    if percent.claim.approx == "~" or not percent.point:
        return
    candidates: list[tuple[Fact, Fact, bool]] = []
    allowed = _PARTS.get(percent.metric, frozenset((percent.metric,)))
    for part in values:
        near = part.sentence == percent.sentence or (
            part.company is not None and part.company == percent.company and 0 <= percent.sentence - part.sentence <= 1
        )
        if part.metric not in allowed or not near or not _part_of(percent, part):
            continue
        for whole in values:
            if whole is part or not _same_unit(part, whole) or not _whole_of(percent, part, whole):
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
    if percent.metric == "stake" and any(whole.metric == "valuation" for _, whole, _ in candidates):
        candidates = [item for item in candidates if item[1].metric == "valuation"]
    beside = {(id(part)) for part, _, _ in candidates}
    if not candidates or len(beside) > 1:
        return
    candidates.sort(key=lambda item: (not item[2], abs(item[1].sentence - percent.sentence), item[1].start))
    part, whole, safe = candidates[0]
    if len({item[1].value for item in candidates if item[2] == safe}) > 1:
        return
    value, low, high = _implied(part, whole)
    if _holds(percent, part, whole, 0.3):
        return
    suggestion = _suggest(percent, part, whole, value, low, high)
    if suggestion is None:
        return
    text = f"{_worked(part, whole, value)}, but the text states {percent.claim.text}."
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


_KINDS = (("gross", "gross_profit"), ("operating", "operating_income"), ("net", "net_income"), ("ebitda", "ebitda"))
_OTHER_MARGIN = re.compile(
    r"\b(?:vehicle|automotive|segment|core|adjusted|unit|division|excluding|brand|business|model|storage|energy)\b",
    re.IGNORECASE,
)


def _accuse_margin(percent: Fact, values: list[Fact], sheet: Sheet, report: Report) -> None:
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
    if part.claim.unit != whole.claim.unit or _holds(percent, part, whole, 0.5):
        return
    value, low, high = _implied(part, whole)
    text = f"{_worked(part, whole, value)}, but the text states {percent.claim.text}."
    suggestion = (
        _suggest(percent, part, whole, value, low, high) or f"fits {restyled(percent.claim, percent.value, value)}"
    )
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


def _suggest(percent: Fact, part: Fact, whole: Fact, value: float, low: float, high: float) -> str | None:
    """A slip in the part, the percentage or the whole that explains the difference."""
    least, most = _stated(percent)
    found = repairs(percent.claim, percent.value, 0.97 * min(abs(low), abs(high)), 1.03 * max(abs(low), abs(high)))
    found += repairs(part.claim, part.value, abs(whole.value) * abs(least) / 100, abs(whole.value) * abs(most) / 100)
    if value:
        ends = sorted((abs(part.value) * 100 / abs(most), abs(part.value) * 100 / abs(least)))
        found += repairs(whole.claim, whole.value, ends[0], ends[1])
    found = [repair for repair in found if repair.rank <= 3]
    if not found:
        return None
    best = min(repair.rank for repair in found)
    words = list(dict.fromkeys(repair.words for repair in found if repair.rank == best))
    return words[0] + "".join(f", or {other.removeprefix('fits ')}" for other in words[1:3])
