"""The numbers confront each other: with the exchange rates of the day, with arithmetic, with other articles."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from evfacts.rates import Rates
from evfacts.schema import Claim, Finding

__all__ = ["crosscheck"]


def crosscheck(
    claims: Iterable[Claim], *, rates: Rates | str | Path | None = None, reference: str | Path | None = None
) -> list[Finding]:
    """Confront claims with each other, with exchange rates and, if given, with a table of reference figures.

    Claims of one article are compared in the text; claims of several articles where company,
    metric and period meet. The findings do not depend on the order of the claims.

    Args:
        claims: the claims, of one article or of many.
        rates: exchange rates: a `Rates`, or the path of a CSV of your own (date, base, quote, rate, source),
            which comes before the bundled ones.
        reference: path of a CSV or Parquet file of official figures (company, metric, period_start,
            period_end, value, unit, source, and where wanted product and role).

    Returns:
        The findings by document, place in the text and kind.

    Raises:
        RateError: where the CSV of rates cannot be read.
        TableError: where the reference table cannot be read.
    """
    from evfacts.checks.run import run

    return run(list(claims), rates if isinstance(rates, Rates) else Rates(rates), reference)
