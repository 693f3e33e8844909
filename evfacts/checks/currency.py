"""`fx`: one fact in two currencies, against the exchange rates of its day."""

from __future__ import annotations

import math
import re
from itertools import combinations, pairwise

from evfacts.checks.currency_slips import among_candidates, fits_as, likely_currencies, stale_month, suggest
from evfacts.checks.digits import figure
from evfacts.checks.exchange import Money, Quote, fits
from evfacts.checks.facts import (
    Fact,
    Sheet,
    has_period,
    period_open,
    same_or_open,
    same_period,
    same_scope,
    status_group,
)
from evfacts.checks.pairs import appositions
from evfacts.checks.report import CONSISTENT, INCONSISTENT, UNDECIDED, Report
from evfacts.errors import RateError
from evfacts.rates import Rates

_RETAIL = frozenset({"price", "battery_price"})
_LOCAL_PRICE = 0.5  # prices of one thing differ by so much between countries
_STALE = 0.10  # up to here a mismatch may be a rate of another year
_ELSEWHERE = re.compile(r"\s*(?:in|for) (?:the )?[A-Z]")  # "$99 (£69 in the UK)" are two prices, not one


def check_fx(sheet: Sheet, rates: Rates, report: Report) -> None:
    """All pairs of one article: in apposition, then the same fact elsewhere in the text."""
    money = [fact for fact in sheet.facts if fact.money and fact.has_value and fact.value]
    if len({fact.claim.unit for fact in money}) < 2:
        return
    table = Money(sheet, rates)
    done: set[tuple[object, ...]] = set()
    clusters: dict[int, list[Fact]] = {}  # amounts that restate each other
    for first, second in appositions(sheet, money):
        if first.claim.unit == second.claim.unit or _ELSEWHERE.match(sheet.after(second, 16)):
            continue
        judge(first, second, table, report, sheet, accuse=True)
        cluster = clusters.get(first.index) or clusters.get(second.index) or [first]
        cluster += [fact for fact in (first, second) if fact not in cluster]
        for one in cluster:
            clusters[one.index] = cluster
        done.add(_relation(first, second))
        done.add(_relation(second, first))
    for first, second in _one_sign(sheet, money):
        _judge_one_sign(first, second, table, report, sheet)
    covered = {
        (fact.claim.unit, abs(fact.value), other.claim.unit) for fact in money for other in clusters.get(fact.index, ())
    }
    candidates = []
    for first, second in combinations(money, 2):
        if first.claim.unit == second.claim.unit or _relation(first, second) in done:
            continue
        if (first.claim.unit, abs(first.value), second.claim.unit) in covered or (
            second.claim.unit,
            abs(second.value),
            first.claim.unit,
        ) in covered:
            continue
        if not _one_fact(first, second):
            continue
        candidates.append((_distance(first, second, table), first, second))
    used: set[tuple[int, str | None]] = set()
    for _, first, second in sorted(candidates, key=lambda item: (item[0], item[1].start, item[2].start)):
        if (
            (first.index, second.claim.unit) in used
            or (second.index, first.claim.unit) in used
            or _relation(first, second) in done
        ):
            continue
        alone = first.claim.section == "headline" and (
            _sole(first, second, money) or _same_digits(first, second, money)
        )
        if judge(
            first,
            second,
            table,
            report,
            sheet,
            accuse=alone and has_period(first) and same_period(first, second),
            strict=True,
        ):
            used |= {(first.index, second.claim.unit), (second.index, first.claim.unit)}
            done |= {_relation(first, second), _relation(second, first)}


def _distance(first: Fact, second: Fact, table: Money) -> float:
    """How far a pair is from the rate of its day (1 is a few percent); pairs of one sentence come first."""
    try:
        quote = table.quotes(first.claim.unit or "", second.claim.unit or "", first, second)[0]
    except RateError:
        return 9.0
    off = abs(math.log(abs(second.value / (first.value * quote.rate.value))))
    return (0.0 if first.sentence == second.sentence and off < 0.01 else 1.0) + min(off, 5.0)


def _relation(first: Fact, second: Fact) -> tuple[object, ...]:
    return (first.claim.unit, round(abs(first.value), 6), second.claim.unit, round(abs(second.value), 6))


def _one_fact(first: Fact, second: Fact) -> bool:
    """Whether two amounts may be one fact: same measure, company, product and role, no other time or scope."""
    a, b = first.claim, second.claim
    return (
        a.metric == b.metric
        and a.role == b.role
        and a.per == b.per
        and (first.value < 0) == (second.value < 0)
        and same_or_open(first.company, second.company)
        and same_or_open(first.product, second.product)
        and period_open(first, second)
        and (status_group(a) == status_group(b) or "actual" not in (a.status, b.status) or not has_period(first))
        and same_scope(first, second)
        and not a.superseded
        and not b.superseded
    )


def _sole(first: Fact, second: Fact, money: list[Fact]) -> bool:
    """Whether an amount of the headline has just one counterpart in the body."""
    partners = [
        fact for fact in money if fact.metric == first.metric and fact.index != first.index and fact.role == first.role
    ]
    return (
        partners == [second]
        and first.company == second.company
        and first.product == second.product
        and first.claim.status == second.claim.status
    )


def _same_digits(headline: Fact, second: Fact, money: list[Fact]) -> bool:
    """Whether the body prints the headline's digits in another currency, beside the second amount."""
    for fact in money:
        if (
            fact.claim.unit in (headline.claim.unit, second.claim.unit)
            or abs(fact.value) != abs(headline.value)
            or fact.metric != headline.metric
        ):
            continue
        if fact.claim.section != "headline" and fact.company == headline.company and fact.sentence == second.sentence:
            return True
    return False


def _one_sign(sheet: Sheet, money: list[Fact]) -> list[tuple[Fact, Fact]]:
    """Amounts in apposition that bear the same currency sign, though the second can only restate the first."""
    found = []
    for left, right in pairwise(money):
        if (
            left.claim.unit != right.claim.unit
            or left.sentence != right.sentence
            or not left.point
            or not right.point
            or left.metric != right.metric
        ):
            continue
        gap = sheet.gap(left, right)
        if (
            gap is not None
            and re.fullmatch(r" \((?:or |about |around |roughly |some )?", gap)
            and sheet.after(right, 1) == ")"
        ):
            found.append((left, right))
    return found


def _judge_one_sign(first: Fact, second: Fact, table: Money, report: Report, sheet: Sheet) -> None:
    """Call the sign into question where a currency that the text uses elsewhere fits one of the two amounts."""
    if abs(first.value / second.value - 1) < 0.02:
        return
    for rank, code in likely_currencies(first, second, sheet):
        if rank > 1.2 or code == first.claim.unit:
            continue
        for fact, base, quote in ((first, code, None), (second, None, code)):
            if fits_as(first, second, base, quote, table):
                text = f"{first.claim.text} and {second.claim.text} are given as one amount in one currency."
                report.add(
                    "fx",
                    INCONSISTENT,
                    (first, second),
                    text,
                    expected=first.value,
                    observed=second.value,
                    suggestion=f"fits if the currency of {fact.claim.text} is {code}",
                )
                return


def judge(
    first: Fact, second: Fact, table: Money, report: Report, sheet: Sheet, *, accuse: bool, strict: bool = False
) -> bool:
    """Report a pair: confirmed, or (where `accuse`) called into question. True if it was reported."""
    base, quote = first.claim.unit or "", second.claim.unit or ""
    try:
        quotes = table.quotes(base, quote, first, second)
    except RateError as problem:
        if accuse:
            report.add(
                "fx",
                UNDECIDED,
                (first, second),
                f"{first.claim.text} and {second.claim.text} cannot be compared: {problem}.",
                reason=str(problem),
            )
        return False
    best = quotes[0]
    sign = 1 if second.value >= 0 else -1
    size = abs(first.value)
    expected = sign * size * best.rate.value
    tolerance = (
        size * (best.high - best.low) / 2
        + (first.high - first.low) / 2 * best.rate.value
        + (second.high - second.low) / 2
    )
    for used in quotes:
        if fits(first, second, used, strict=strict):
            text = f"{_told(first, second, used.rate.value, base, quote, used)}."
            report.add(
                "fx",
                CONSISTENT,
                (first, second),
                text,
                expected=sign * size * used.rate.value,
                observed=second.value,
                tolerance=tolerance,
            )
            return True
    if not accuse:
        return False
    text = _told(first, second, best.rate.value, base, quote, best, but=True) + "."
    if len(first.claim.candidates) > 1 or len(second.claim.candidates) > 1:
        meant = among_candidates(first, second, table)
        if meant is not None:
            report.add(
                "fx",
                UNDECIDED,
                (first, second),
                text,
                expected=expected,
                observed=second.value,
                tolerance=tolerance,
                suggestion=f"fits if the currency is {meant}",
                reason="the currency sign is shared by several currencies",
            )
            return True
    off = abs(abs(second.value) / abs(expected) - 1)
    stale = stale_month(first, second, table) if off <= _STALE else None
    if stale is not None:
        report.add(
            "fx",
            UNDECIDED,
            (first, second),
            text,
            expected=expected,
            observed=second.value,
            tolerance=tolerance,
            suggestion=f"fits the rate of {stale:%B %Y}",
            reason="the rate may be of an earlier day",
        )
        return True
    suggestion, explained = suggest(first, second, best, table, sheet)
    local = first.metric in _RETAIL and not explained and off <= _LOCAL_PRICE
    report.add(
        "fx",
        UNDECIDED if local else INCONSISTENT,
        (first, second),
        text,
        expected=expected,
        observed=second.value,
        tolerance=tolerance,
        suggestion=suggestion,
        reason="they may be the prices of two countries" if local else None,
    )
    return True


def _told(first: Fact, second: Fact, rate: float, base: str, target: str, quote: Quote, *, but: bool = False) -> str:
    """One amount in the currency of the other, into dollars where one of them is in dollars."""
    amount, unit, printed, given = abs(first.value) * rate, target, first, second
    if base == "USD":
        amount, unit, printed, given = abs(second.value) / rate, base, second, first
    tie = ", but the text gives" if but else "; the text gives"
    rates = _rate_words(quote, base, target)
    return f"{printed.claim.text} is {figure(amount)} {unit} at {quote.note} ({rates}){tie} {given.claim.text}"


def _rate_words(quote: Quote, base: str, target: str) -> str:
    value = quote.rate.value
    if value >= 0.01:
        return f"1 {base} = {value:.4g} {target}, {quote.rate.source}"
    return f"1 {target} = {1 / value:.4g} {base}, {quote.rate.source}"
