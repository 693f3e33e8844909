"""Money claims in another currency, at the bundled rate of the claim's own day."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Iterator

from evfacts.errors import RateError
from evfacts.rates import Rate, Rates
from evfacts.schema import Claim

_CURRENCY = re.compile(r"[A-Z]{3}")


def is_money(claim: Claim) -> bool:
    """Whether a claim is an amount of a currency (also one per vehicle, per kWh and the like)."""
    return claim.unit is not None and _CURRENCY.fullmatch(claim.unit) is not None


def money_day(claim: Claim) -> dt.date | None:
    """The day whose exchange rate fits a claim.

    That is the last day of its period where it is past, so that revenue of 2023 takes the rate
    of the end of 2023; the publishing date for an amount without a period and for one of a time
    to come; null where neither is known.
    """
    if claim.published is None:
        return claim.period_end
    if claim.period_end is None:
        return claim.published
    return min(claim.period_end, claim.published)


def amount(claim: Claim) -> float | None:
    """The point estimate of a claim: its value, or the middle or the one bound where a table has no value."""
    if claim.value is not None:
        return claim.value
    if claim.low is not None and claim.high is not None:
        return (claim.low + claim.high) / 2
    return claim.low if claim.low is not None else claim.high


def rate_of(claim: Claim, currency: str, rates: Rates) -> Rate | None:
    """The rate from a money claim's currency into another on its day; null where none is to be had."""
    day = money_day(claim)
    if not is_money(claim) or claim.unit is None or day is None or amount(claim) is None:
        return None
    try:
        return rates.rate(claim.unit, currency, day)
    except RateError:  # an old or future day, or a currency that no source carries: the amount stays unknown
        return None


def in_dollars(claims: Iterable[Claim], rates: Rates) -> Iterator[Claim]:
    """The claims, those of money with `value_usd`, `fx_rate`, `fx_date` and `fx_source` filled.

    Where no rate is to be had the four stay null: nothing rather than a guess.
    """
    for claim in claims:
        found = rate_of(claim, "USD", rates)
        value = amount(claim)
        if found is None or value is None:
            yield claim
            continue
        # twelve digits, so that the product of floats prints the same on every machine
        usd = value if claim.unit == "USD" else float(f"{value * found.value:.12g}")
        yield dataclasses.replace(
            claim, value_usd=usd, fx_rate=float(f"{found.value:.12g}"), fx_date=found.day, fx_source=found.source
        )
