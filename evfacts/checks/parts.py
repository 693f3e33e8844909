"""Parts of wholes: which values can be the part and the whole of a percentage, and what they imply."""

from __future__ import annotations

from evfacts.checks.digits import ABOUT, figure, printed
from evfacts.checks.facts import Fact, has_period, overlap, same_or_open, same_period, status_group

_PROFITS = frozenset({"gross_profit", "operating_income", "net_income", "ebitda"})
MARGINS = frozenset({"gross_margin", "margin"})
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
PARTS: dict[str, frozenset[str]] = {
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
_COUNTED = frozenset({"vehicle", "order", "item"})


def same_unit(part: Fact, whole: Fact) -> bool:
    """Whether two values are in one unit; vehicles, orders and things count as one."""
    return part.claim.unit == whole.claim.unit or (part.claim.unit in _COUNTED and whole.claim.unit in _COUNTED)


def part_of(percent: Fact, part: Fact) -> bool:
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
    allowed = PARTS.get(percent.metric)
    if percent.metric == "other":
        return abs(part.sentence - percent.sentence) <= 0
    return (
        part.metric in allowed
        if allowed is not None
        else part.group == percent.group or part.sentence == percent.sentence
    )


def whole_of(percent: Fact, part: Fact, whole: Fact) -> bool:
    """Whether a value can be the whole of which a part is so many percent."""
    margin = percent.metric in MARGINS
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


def stated(percent: Fact) -> tuple[float, float]:
    """The interval of a stated percentage: its digits, or a little around a word or a bound."""
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


def implied_share(part: Fact, whole: Fact) -> tuple[float, float, float]:
    """(value, low, high) of the percentage that a part is of a whole."""
    ratios = [100 * p / w for p in (part.low, part.high) for w in (whole.low, whole.high) if w]
    value = 100 * part.value / whole.value
    room = max(0.06, 0.03 * abs(value))
    return value, max(min(ratios), value - room), min(max(ratios), value + room)


def holds(percent: Fact, part: Fact, whole: Fact, slack: float = 0.0) -> bool:
    """Whether a stated percentage fits a part and a whole."""
    value, low, high = implied_share(part, whole)
    least, most = stated(percent)
    if value * percent.value < 0:  # "minus 59.1 percent" may have lost its sign on either side
        value, low, high = -value, -high, -low
    return overlap(low, high, least - slack, most + slack)


def worked(part: Fact, whole: Fact, value: float) -> str:
    """The share of a part as a clause."""
    return f"{part.claim.text} of {whole.claim.text} is {figure(round(value, 2))} percent"
