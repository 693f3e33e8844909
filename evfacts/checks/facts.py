"""Claims made ready for comparison: intervals, keys, and their place in the sentence."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable, Iterator, Sequence

from evfacts.checks.digits import intervals
from evfacts.schema import Claim

VOLUMES = frozenset({"deliveries", "sales", "registrations"})
_GROUPS = dict.fromkeys(VOLUMES, "volume") | {
    "price_change": "price",
    "penetration": "market_share",
    "layoffs": "people",
    "headcount": "people",
    "jobs": "people",
    "ebitda": "profit",
    "operating_income": "profit",
    "net_income": "profit",
    "gross_profit": "profit",
    "gross_margin": "margin",
    "capex": "investment",
    "battery_price": "price",
    "distance": "range",
}
_FOLD = re.compile(r"[\W_]+")
_LEGAL = re.compile(
    r"\b(inc|corp|corporation|co|company|ltd|limited|plc|ag|nv|sa|se|group|holdings?|motors?|automotive|auto|automobiles?)\b\.?",
    re.I,
)
_BARE = re.compile(
    r"[-−+(]?[\d.,' ]+\)?(?:[ -]?(?:thousand|million|billion|trillion|lakh|crore|bn|m|k))?", re.IGNORECASE
)
_CURRENCY = re.compile(r"[A-Z]{3}")
INTENT = frozenset({"target", "plan"})


class Fact:
    """One claim with what the checks ask of it again and again.

    `value` is the signed point, the middle of a range, or the one bound. `low` to `high` is the
    wide interval of the printed digits around it, `strict_low` to `strict_high` the narrow one.
    """

    __slots__ = (
        "bound",
        "claim",
        "company",
        "end",
        "event",
        "group",
        "has_value",
        "high",
        "index",
        "low",
        "metric",
        "money",
        "point",
        "product",
        "role",
        "sentence",
        "start",
        "strict_high",
        "strict_low",
        "unit",
        "value",
    )

    def __init__(self, claim: Claim, index: int) -> None:
        self.claim = claim
        self.index = index
        self.start, self.end = claim.start, claim.end
        self.metric = claim.metric
        self.group = _GROUPS.get(claim.metric, claim.metric)
        self.role = claim.role
        unit, per = claim.unit, claim.per
        if per is not None and unit is not None and f"{unit}/{per}" in ("Wh/kg", "km/h", "m/h"):
            unit, per = f"{unit}/{per}", None
        self.unit = f"{unit}/{per}" if per is not None and unit is not None else unit
        self.money = unit is not None and _CURRENCY.fullmatch(unit) is not None
        self.company = name_key(claim.company_id, claim.company)
        self.product = name_key(claim.product_id, claim.product)
        self.sentence = 0
        self.event = unit == "date"
        low, high = _finite(claim.low), _finite(claim.high)
        self.has_value = True
        self.point = low is not None and low == high
        self.bound = (
            ""
            if self.point
            else "range"
            if low is not None and high is not None
            else "from"
            if low is not None
            else "to"
        )
        if low is None and high is None:
            self.has_value = False  # dated events carry no number
            self.value = math.nan
            self.strict_low = self.strict_high = self.low = self.high = math.nan
            return
        if low is not None and high is not None and low != high:
            self.value = (low + high) / 2
            self.low = intervals(claim, low)[2]
            self.high = intervals(claim, high)[3]
            self.strict_low, self.strict_high = low, high
            return
        self.value = low if low is not None else high  # type: ignore[assignment]
        self.strict_low, self.strict_high, self.low, self.high = intervals(claim, self.value)

    @property
    def bare(self) -> bool:
        """Whether the text prints no unit with the figure, so that its unit is a reading of the context."""
        return _BARE.fullmatch(self.claim.text) is not None

    def bounds(self) -> tuple[tuple[float, float, float], ...]:
        """(value, wide low, wide high) of the point or bound, or of both ends of a range."""
        if self.bound != "range":
            return ((self.value, self.low, self.high),)
        claim = self.claim
        assert claim.low is not None and claim.high is not None
        first, last = intervals(claim, claim.low), intervals(claim, claim.high)
        return (claim.low, first[2], first[3]), (claim.high, last[2], last[3])

    def __repr__(self) -> str:
        return f"Fact({self.claim.text!r}, {self.metric}, {self.value} {self.unit})"


def _finite(bound: float | None) -> float | None:
    """A bound, unless a table of someone else's making holds an infinity or no number there."""
    return bound if bound is not None and math.isfinite(bound) else None


_NAMES: dict[tuple[str | None, str | None], str | None] = {}


def name_key(identifier: str | None, name: str | None) -> str | None:
    """The key under which mentions of one company or product meet: its id, else its folded name."""
    if identifier is None and name is None:
        return None
    key = (identifier, name)
    if key not in _NAMES:
        if len(_NAMES) > 200_000:
            _NAMES.clear()
        folded = (name or "").lower()
        kept = _FOLD.sub(" ", _LEGAL.sub(" ", folded)).strip() or _FOLD.sub(" ", folded).strip()
        _NAMES[key] = identifier or kept
    return _NAMES[key]


LONGEST = 200
"""Most claims of an article that are confronted with each other, several times those of the richest one.

A text with more is a digest: it is cut into stretches, so that the cost of checks grows with its length
and not with its square.
"""


def sheets_of(claims: Iterable[Claim], first: int = 0) -> Iterator[Sheet]:
    """The claims of one article as one sheet, or as several where there are very many, cut between sentences."""
    ordered = sorted(claims, key=lambda claim: (claim.start, claim.end, claim.claim_id))
    begin = 0
    while begin < len(ordered):
        end = min(begin + LONGEST, len(ordered))
        if end < len(ordered):
            places = range(end, begin + LONGEST // 2, -1)
            end = next((at for at in places if ordered[at].sentence != ordered[at - 1].sentence), end)
        yield Sheet(ordered[begin:end], first + begin)
        begin = end


class Sheet:
    """The facts of one article in the order of the text."""

    def __init__(self, claims: Iterable[Claim], first: int = 0) -> None:
        ordered = sorted(claims, key=lambda claim: (claim.start, claim.end, claim.claim_id))
        self.facts = [Fact(claim, first + number) for number, claim in enumerate(ordered)]
        self.doc_id = ordered[0].doc_id
        self.published = ordered[0].published
        self._starts: list[int | None] = []
        self._number()

    def _number(self) -> None:
        """Number the sentences and find where each begins, from the places of its claims' texts in it."""
        self.sentences: list[str] = []
        self.members: list[list[Fact]] = []
        for fact in self.facts:
            sentence = fact.claim.sentence
            if not self.sentences or sentence != self.sentences[-1] or not sentence:
                self.sentences.append(sentence)
                self.members.append([])
            self.members[-1].append(fact)
            fact.sentence = len(self.sentences) - 1
        for sentence, members in zip(self.sentences, self.members, strict=True):
            starts: set[int] | None = None
            for fact in members:
                possible = set(_places(sentence, fact.claim.text, fact.start))
                starts = possible if starts is None else starts & possible
            self._starts.append(min(starts) if starts else None)

    def gap(self, left: Fact, right: Fact) -> str | None:
        """The text between two facts of one sentence; null where they are apart or it cannot be told."""
        if left.sentence != right.sentence or right.start < left.end:
            return None
        begin = self._starts[left.sentence]
        if begin is None:
            return None
        return self.sentences[left.sentence][left.end - begin : right.start - begin]

    def before(self, fact: Fact, width: int = 40) -> str:
        """Up to `width` characters of the sentence before a fact."""
        begin = self._starts[fact.sentence]
        if begin is None:
            return ""
        return self.sentences[fact.sentence][max(0, fact.start - begin - width) : fact.start - begin]

    def after(self, fact: Fact, width: int = 40) -> str:
        """Up to `width` characters of the sentence after a fact."""
        begin = self._starts[fact.sentence]
        if begin is None:
            return ""
        return self.sentences[fact.sentence][fact.end - begin : fact.end - begin + width]

    def text_between(self, first: Fact, last: Fact) -> str:
        """The sentences from one fact's to another's, joined."""
        low, high = sorted((first.sentence, last.sentence))
        return " ".join(self.sentences[low : high + 1])


def _places(sentence: str, text: str, start: int) -> Iterator[int]:
    at = sentence.find(text) if text else -1
    while at >= 0:
        yield start - at
        at = sentence.find(text, at + 1)


# when two facts speak of the same thing


def same_or_open(first: object, second: object) -> bool:
    """Whether two keys are equal, or one of them is not known."""
    return first is None or second is None or first == second


def period(fact: Fact) -> tuple[dt.date | None, dt.date | None]:
    """Start and end of a fact's period."""
    return fact.claim.period_start, fact.claim.period_end


def has_period(fact: Fact) -> bool:
    """Whether a fact has a period at all."""
    return fact.claim.period_start is not None or fact.claim.period_end is not None


def same_period(first: Fact, second: Fact) -> bool:
    """Whether two facts describe the same stretch of time (a deadline meets a year that ends on it)."""
    a, b = first.claim, second.claim
    if a.period_start == b.period_start and a.period_end == b.period_end:
        return True
    return (
        a.period_end is not None and a.period_end == b.period_end and (a.period_start is None or b.period_start is None)
    )


def period_open(first: Fact, second: Fact) -> bool:
    """Whether two facts describe the same time, or one of them says nothing of it."""
    return not has_period(first) or not has_period(second) or same_period(first, second)


def days(fact: Fact) -> int | None:
    """Length of a fact's period in days, if it has both ends."""
    claim = fact.claim
    if claim.period_start is None or claim.period_end is None:
        return None
    return (claim.period_end - claim.period_start).days + 1


def status_group(claim: Claim) -> str:
    """actual, intent (target or plan) or forecast."""
    return "intent" if claim.status in INTENT else claim.status


_SCOPES = (
    frozenset({"wholesale", "retail"}),
    frozenset({"BEV", "PHEV", "NEV", "EREV", "hybrid", "electric"}),
    frozenset({"preliminary", "final"}),
    frozenset({"CLTC", "WLTP", "EPA", "IDC", "NEDC", "WLTC"}),
    frozenset({"group", "brand"}),
    frozenset({"exports", "domestic"}),
    frozenset({"passenger", "commercial", "two-wheelers", "three-wheelers"}),
    frozenset({"standalone", "consolidated"}),
)


def same_scope(first: Fact, second: Fact) -> bool:
    """Whether two facts may count the same thing: equal scopes and regions, or silent on one side."""
    a, b = first.claim, second.claim
    if a.region is not None and b.region is not None and a.region != b.region:
        return False
    if a.scope == b.scope or not a.scope or not b.scope:
        return True
    mine, yours = set(a.scope), set(b.scope)
    return not any((mine & kind) and (yours & kind) and (mine & kind) != (yours & kind) for kind in _SCOPES)


def strictly_same_scope(first: Fact, second: Fact) -> bool:
    """Whether two facts are known to count the same thing: equal scopes and regions."""
    a, b = first.claim, second.claim
    return a.region == b.region and set(a.scope) == set(b.scope)


def overlap(low: float, high: float, other_low: float, other_high: float) -> bool:
    """Whether two intervals meet (with room for the error of floats)."""
    if low <= other_high and other_low <= high:
        return True
    sizes = [abs(bound) for bound in (low, high, other_low, other_high) if math.isfinite(bound)]
    slack = 1e-9 * max(*sizes, 1.0) if sizes else 0.0
    return low <= other_high + slack and other_low <= high + slack


def by_document(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """Claims by article, the articles in alphabetical order of their ids; a row that is there twice counts once."""
    found: dict[str, dict[str, Claim]] = {}
    for claim in claims:
        found.setdefault(claim.doc_id, {}).setdefault(claim.claim_id, claim)
    return {doc_id: list(found[doc_id].values()) for doc_id in sorted(found)}
