"""Slips that are found though one field of one claim was misread, and what must not be called one."""

from __future__ import annotations

from typing import Any

import pytest
from making import make

from evfacts.checks import crosscheck
from evfacts.schema import Claim, Finding

H1 = {"period_start": "2025-01-01", "period_end": "2025-06-30"}
Q2 = {"period_start": "2025-04-01", "period_end": "2025-06-30"}
Y2024 = {"period_start": "2024-01-01", "period_end": "2024-12-31"}
Y2025 = {"period_start": "2025-01-01", "period_end": "2025-12-31"}
PERCENT: dict[str, Any] = {"unit": "percent", "role": "change"}


def slips(claims: list[Claim]) -> list[Finding]:
    return [finding for finding in crosscheck(claims) if finding.verdict == "inconsistent"]


def one(claims: list[Claim], kind: str, words: str) -> None:
    found = slips(claims)
    assert [finding.kind for finding in found] == [kind], found
    assert words in (found[0].suggestion or "")


def test_a_rise_that_was_read_as_a_fact_beside_a_forecast() -> None:
    rows = [
        Y2025 | {"value": 1.6e6, "status": "forecast"},
        Y2025 | PERCENT | {"value": 45.0},
        Y2024 | {"value": 1.25e6},
    ]
    one(make("It expects {1.6 million}, up {45%} from {1.25 million}.", rows), "growth", "28%")


def test_margins_without_a_period_that_words_put_in_order() -> None:
    margin = {"metric": "gross_margin", "unit": "percent"}
    rows = [margin | {"value": 8.2}, margin | {"value": 21.6}]
    rows.append({"metric": "gross_margin", "unit": "percentage_point", "role": "change", "value": -14.3})
    one(make("It pushed the margin to {8.2%} from {21.6%}, down {14.3 percentage points}.", rows), "growth", "13.4")


def test_two_quarters_read_as_one() -> None:
    rows = [Q2 | {"value": 41837.0}, Q2 | {"value": 36330.0}, H1 | {"value": 79167.0}]
    text = "It sold {41,837}. With the {36,330} of the first three months that makes {79,167} in the half."
    one(make(text, rows), "sum", "78,167")


def test_a_headline_with_another_scale_word() -> None:
    headline = make(
        "Maker asks owners for {3 billion won}",
        [{"metric": "share_price", "unit": "KRW", "value": 3e9}],
        section="headline",
    )
    moved = make("x" * 60 + " It wants {3 trillion won}.", [{"metric": "funding", "unit": "KRW", "value": 3e12}])
    one(headline + moved, "conflict", "trillion")


def test_exchanged_digits_whosever_they_were_read_as() -> None:
    month = {"metric": "registrations", "period_start": "2025-06-01", "period_end": "2025-06-30"}
    market = make("The market took {127,845} cars.", [month | {"value": 127845.0}], company=None)
    table = make("x" * 60 + " Total {127,485}", [month | {"value": 127485.0}], company="Vida")
    one(market + table, "conflict", "127,845")


def _row(at: int, name: str, old: int, new: int, percent: int) -> list[Claim]:
    rows = [
        {"metric": "range", "unit": "km", "value": float(old)},
        {"metric": "distance", "unit": "km", "value": float(new)},
        {"metric": "market_share", "unit": "percent", "value": float(percent)},
    ]
    text = f"{'x' * 100 * at}{name} | {{{old} km}} | {{{new} km}} | {{{percent}%}}"
    return make(text, rows, section="table", company=None, product=name)


def test_columns_of_a_table_say_what_they_are() -> None:
    cars = [("A", 500, 400, 20), ("B", 640, 448, 30), ("C", 480, 360, 25), ("D", 560, 392, 30)]
    held = [claim for at, car in enumerate(cars) for claim in _row(at, *car)]
    confirmed = [finding for finding in crosscheck(held) if finding.kind == "growth"]
    assert [finding.verdict for finding in confirmed] == ["consistent"] * 4
    slipped = [claim for at, car in enumerate([*cars[:3], ("D", 560, 392, 80)]) for claim in _row(at, *car)]
    one(slipped, "growth", "30%")


def test_two_rows_are_no_column() -> None:
    rows = [claim for at, car in enumerate([("A", 500, 400, 20), ("B", 640, 448, 40)]) for claim in _row(at, *car)]
    assert slips(rows) == []


@pytest.mark.parametrize(
    ("metric", "text", "unit", "value", "words"),
    [
        ("range", "74,000 km", "km", 74e3, "740 km"),
        ("acceleration", "0.038 seconds", "second", 0.038, "3.8 seconds"),
        ("market_share", "135 percent", "percent", 135.0, "13.5"),
    ],
)
def test_values_that_cannot_be(metric: str, text: str, unit: str, value: float, words: str) -> None:
    row = {"metric": metric, "unit": unit, "value": value}
    one(make(f"The car has {{{text}}} of it.", [row], product="Air"), "plausible", words)


def test_a_consumption_that_battery_and_range_refute() -> None:
    rows = [
        {"metric": "consumption", "unit": "kWh", "per": "100km", "value": 134.0},
        {"metric": "battery_capacity", "unit": "kWh", "value": 82.0},
        {"metric": "range", "unit": "km", "value": 600.0},
    ]
    one(make("It draws {134 kWh} per 100 km; {82 kWh} last {600 km}.", rows, product="EX"), "plausible", "13.4 kWh")


@pytest.mark.parametrize(
    ("metric", "text", "unit", "value"),
    [("acceleration", "360s", "second", 360.0), ("weight", "560 tonnes", "tonne", 560.0)],
)
def test_names_and_loads_are_not_implausible(metric: str, text: str, unit: str, value: float) -> None:
    assert slips(make(f"There are {{{text}}} here.", [{"metric": metric, "unit": unit, "value": value}])) == []


def test_output_by_the_month_and_the_year() -> None:
    month = {"metric": "capacity", "per": "month", "value": 30e3, "status": "plan"}
    year = {"metric": "capacity", "per": "year", "status": "plan"}
    held = crosscheck(
        make("It builds {30,000 cars} a month, or {360,000 cars} a year.", [month, year | {"value": 36e4}])
    )
    assert [(finding.kind, finding.verdict) for finding in held] == [("rate", "consistent")]
    one(
        make("It builds {30,000 cars} a month, or {260,000 cars} a year.", [month, year | {"value": 26e4}]),
        "rate",
        "360,000",
    )


def test_who_pays_by_the_year_pays_less() -> None:
    price = {"metric": "price", "unit": "GBP"}
    rows = [price | {"value": 4.99, "per": "month"}, price | {"value": 50.0, "per": "year"}]
    assert slips(make("It costs {£4.99} a month or {£50} a year.", rows)) == []


def test_prices_of_two_countries_are_undecided() -> None:
    rows = [{"metric": "price", "unit": "GBP", "value": 339.0}, {"metric": "price", "unit": "USD", "value": 599.0}]
    found = [finding for finding in crosscheck(make("It costs {£339} ({$599}).", rows)) if finding.kind == "fx"]
    assert [finding.verdict for finding in found] == ["undecided"]
    assert "two countries" in (found[0].reason or "")


def test_words_for_parts_and_multiples_are_loose() -> None:
    share = {"metric": "market_share", "unit": "percent", "role": "share", "value": 20.0} | Y2024
    rows = [share, Y2024 | {"value": 464e3}, Y2024 | {"value": 2.15e6}]
    assert slips(make("{One in five}, {464,000} of {2.15 million}, went abroad.", rows)) == []
    rows = [{"metric": "revenue", "unit": "CNY", "value": 49.5e6} | Y2024]
    rows += [{"metric": "revenue", "unit": "CNY", "value": 271.8e6} | Y2025]
    rows += [{"metric": "revenue"} | PERCENT | {"value": 400.0} | Y2025]
    assert slips(make("From {49.5 million yuan} to {271.8 million yuan}, {five times} as much.", rows)) == []


def test_a_faulty_file_of_metrics_is_named_with_its_line(tmp_path: Any) -> None:
    from evfacts.errors import LexiconError
    from evfacts.lexicons.cues import load_cues

    path = tmp_path / "own.toml"
    for text in ('# mine\n[sales]\ncues = ["sold"]\n', '# mine\n[sales]\ndims = ["vehicle"]\ncues = "sold"\n'):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(LexiconError, match=r"own\.toml, line 2: sales lacks"):
            load_cues([path])
    path.write_text('[sales]\ndims = ["vehicle"]\ncues = ["sold"]\nlimits = [["vehicle", 1]]\n', encoding="utf-8")
    with pytest.raises(LexiconError, match=r"own\.toml, line 1: limits of sales"):
        load_cues([path])
