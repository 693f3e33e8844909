"""Wordings of daily news whose claims were once misread: names in counts, years, groups, cells, page furniture."""

from __future__ import annotations

import datetime as dt

import pytest

import evfacts


def rows(text: str, published: str = "2025-01-10") -> dict[str, evfacts.Claim]:
    return {claim.text: claim for claim in evfacts.extract(text, published=published)}


@pytest.mark.parametrize(
    ("text", "printed", "company", "product"),
    [
        ("Tesla sold 12,400 Model Ys in Norway last year.", "12,400 Model Ys", "Tesla", "Model Y"),
        ("Xiaomi delivered 15,600 SU7s in October.", "15,600 SU7s", "Xiaomi", "SU7"),
        ("GM recalled 21,000 Bolt EVs in Canada.", "21,000 Bolt EVs", "General Motors", "Bolt EV"),
    ],
)
def test_a_name_inside_a_count_is_its_product(text: str, printed: str, company: str, product: str) -> None:
    claim = rows(text)[printed]
    assert (claim.company, claim.product, claim.unit) == (company, product, "vehicle")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Polestar's Q4 2023 deliveries were 12,000 cars.", "2023-10-01", "2023-12-31"),
        ("Polestar's full-year 2023 deliveries were 54,000 cars.", "2023-01-01", "2023-12-31"),
        ("Kia's March 2024 deliveries were 25,000 cars.", "2024-03-01", "2024-03-31"),
    ],
)
def test_the_year_of_a_period_is_no_count(text: str, start: str, end: str) -> None:
    (claim,) = rows(text).values()
    assert (str(claim.period_start), str(claim.period_end)) == (start, end)


def test_groups_of_figures_pair_with_names() -> None:
    found = rows("Polestar and Kia raised deliveries by 12% to 9,410 cars and 31% to 18,220 cars, respectively.")
    assert {text: claim.company for text, claim in found.items()} == {
        "12%": "Polestar",
        "9,410 cars": "Polestar",
        "31%": "Kia",
        "18,220 cars": "Kia",
    }


def test_brackets_and_minus_in_a_cell_are_one_sign() -> None:
    found = rows("Brand | June deliveries | Change\nZeekr | 13,400 | (-18.2%)\nAvatr | 9,100 | (3.1%)\n", "2025-07-02")
    assert {claim.text: claim.low for claim in found.values() if claim.unit == "percent"} == {
        "-18.2%": -18.2,
        "(3.1%)": -3.1,
    }


def test_rupees_mean_the_fiscal_year_of_india() -> None:
    found = rows("Uno Charge of Pune posted revenue of Rs 320 crore in Q4 FY25.", "2025-05-10")
    (claim,) = found.values()
    assert (str(claim.period_start), str(claim.period_end)) == ("2025-01-01", "2025-03-31")


def test_brackets_are_negative_in_every_row() -> None:
    found = rows(
        "Brand | May | Change, %\nVolvo | 47,200 | (5)\nTesla | 72,900 | (10.3)\nBYD | 51,000 | 12.0\n", "2025-06-02"
    )
    assert [claim.low for claim in found.values() if claim.unit == "percent"] == [-5, -10.3, 12]


@pytest.mark.parametrize(
    "line",
    [
        "4 min read",
        "TSLA +4.97% $315.65",
        "LCID $2.31 (+36.2%)",
        "KOSPI 2611.20 -6.10 -0.23%",
        "Reading time: 3 minutes",
    ],
)
def test_page_furniture_makes_no_rows(line: str) -> None:
    text = f"Kia sold 25,000 EVs in May\n\n{line}\n\nKia said on Monday that it sold 25,000 EVs in May."
    assert {claim.text for claim in evfacts.extract(text, published="2025-06-02")} == {"25,000 EVs"}


def test_rows_headed_by_periods_and_columns_by_currency_and_scale() -> None:
    text = (
        "Xiaomi's car business\n\nIts growth by quarter:\n\nQuarter Deliveries Revenue (yuan bn) Gross margin\n"
        "Q3 2024 39,100 9.4 17.2%\nQ4 2024 69,200 16.2 20.3%\nQ1 2025 75,300 18.2 23.1%\n"
    )
    found = rows(text, "2025-05-30")
    assert (found["16.2"].metric, found["16.2"].unit, found["16.2"].low) == ("revenue", "CNY", 16.2e9)
    assert {str(found[cell].period_start) for cell in ("39,100", "69,200", "23.1%")} == {
        "2024-07-01",
        "2024-10-01",
        "2025-01-01",
    }


@pytest.mark.parametrize(
    "text", ["It sold 12 since 2020.", "Sales fell 8% since 2008 to $7.", "Half of fiscal 2023, 6% up."]
)
def test_the_last_day_of_the_calendar_is_no_obstacle(text: str) -> None:
    for day in (dt.date(9999, 12, 31), dt.date(1, 1, 1)):
        for claim in evfacts.extract(text, published=day):
            assert claim.start < claim.end


def test_a_change_in_a_head_is_no_unit_of_cells() -> None:
    found = evfacts.extract("Item\tHalved\nMargin\t1.58\nTax\t1.20\n", published="2025-01-10")
    assert all(claim.unit != "percent" or claim.low >= 0 for claim in found)


@pytest.mark.parametrize(
    ("text", "printed", "low", "high"),
    [
        ("NIO's deliveries fell over 12 percent in May from a year earlier.", "12 percent", None, -12),
        ("NIO's revenue rose over 30% in the first quarter.", "30%", 30, None),
        ("Zeekr's sales fell by a third in May.", "a third", -33.3, -33.3),
    ],
)
def test_words_that_bound_a_change_leave_it_one(text: str, printed: str, low: float | None, high: float | None) -> None:
    claim = rows(text, "2025-06-20")[printed]
    assert claim.role == "change"
    assert [bound and round(bound, 1) for bound in (claim.low, claim.high)] == [low, high]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("TVS sales rose from 20,900 units in April to 24,200 units in May.", ["2025-04-01", "2025-05-01"]),
        ("Zeekr's revenue grew from $1.1 billion in 2022 to $2.3 billion in 2023.", ["2022-01-01", "2023-01-01"]),
    ],
)
def test_each_of_two_values_has_its_own_period(text: str, starts: list[str]) -> None:
    assert [str(claim.period_start) for claim in rows(text, "2025-06-20").values()] == starts


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Thus far in 2024, NIO has sold 90,000 cars.", "2024-01-01", "2024-08-04"),
        ("Kia will invest 28 trillion won over the next decade.", "2024-08-04", "2034-08-04"),
    ],
)
def test_stretches_up_to_and_from_the_publishing_day(text: str, start: str, end: str) -> None:
    (claim,) = rows(text, "2024-08-04").values()
    assert (str(claim.period_start), str(claim.period_end)) == (start, end)
