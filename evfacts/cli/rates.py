"""`evfacts rates`: the exchange rate of a day, as the checks use it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def rates(
    base: Annotated[str, typer.Argument(metavar="BASE", help="ISO 4217 code of the currency to convert, such as CNY.")],
    quote: Annotated[str, typer.Argument(metavar="QUOTE", help="ISO 4217 code to convert into, such as USD.")],
    day: Annotated[str, typer.Argument(metavar="DAY", help="The day, such as 2025-07-15.")],
    table: Annotated[
        Path | None,
        typer.Option(help="Rates of your own, which come first: a CSV file with date, base, quote, rate, source."),
    ] = None,
) -> None:
    """Print the exchange rate of a day, the day that it is of, and who published it.

    A day without a rate takes the latest of the 7 days before it. Exit status: 0, or 2 where there is no rate.
    """
    from evfacts.grammar.metadata_dates import read_date
    from evfacts.rates import Rates

    found = Rates(table).rate(base.upper(), quote.upper(), read_date(day))
    typer.echo(f"1 {base.upper()} = {found.value:.6g} {quote.upper()} on {found.day} ({found.source})")
