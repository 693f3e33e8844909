"""Which year is spoken of: months without a year in chronicles, and years printed beside a month or a quarter."""

from __future__ import annotations

import datetime as dt

import pytest

import evfacts
from evfacts.claims.years import placed, yearless

Bounds = tuple[str | None, str | None]


def interval(bounds: Bounds) -> tuple[dt.date | None, dt.date | None]:
    start, end = bounds
    return dt.date.fromisoformat(start) if start else None, dt.date.fromisoformat(end) if end else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("March", True),
        ("Sept. 3", True),
        ("third quarter", True),
        ("first nine months", True),
        ("the end of the year", True),
        ("year-end", True),
        ("March 2023", False),
        ("Q3 '24", False),
        ("H1 FY25", False),
        ("last month", False),
        ("the first quarter of this year", False),
        ("2023 year-end", False),
        ("Tuesday", False),
        ("2023", False),
    ],
)
def test_periods_without_a_year(words: str, expected: bool) -> None:
    assert yearless(words) is expected


@pytest.mark.parametrize(
    ("bounds", "year", "expected"),
    [
        (("2024-10-01", "2024-10-31"), ("2019-01-01", "2019-12-31"), ("2019-10-01", "2019-10-31")),
        (("2024-02-01", "2024-02-29"), ("2023-01-01", "2023-12-31"), ("2023-02-01", "2023-02-28")),
        (("2023-02-01", "2023-02-28"), ("2024-01-01", "2024-12-31"), ("2024-02-01", "2024-02-29")),
        ((None, "2024-12-31"), ("2018-06-01", "2018-06-30"), (None, "2018-12-31")),
        (("2025-01-01", "2025-03-31"), ("2022-04-01", "2023-03-31"), ("2023-01-01", "2023-03-31")),
        (("2025-10-01", "2025-12-31"), ("2022-04-01", "2023-03-31"), ("2022-10-01", "2022-12-31")),
        (("2024-01-01", "2024-12-31"), ("2019-01-01", "2019-12-31"), (None, None)),
        (("2024-10-01", "2025-03-31"), ("2019-01-01", "2019-12-31"), (None, None)),
        ((None, None), ("2019-01-01", "2019-12-31"), (None, None)),
        (("2024-10-01", "2024-10-31"), (None, None), (None, None)),
    ],
)
def test_placed(bounds: Bounds, year: Bounds, expected: Bounds) -> None:
    assert placed(interval(bounds), interval(year)) == interval(expected)


CHRONICLE = """Lucid's road to here

2021: The first cars reach buyers in October. By the end of the year 125 have been delivered.

2022: A hard year. Lucid recalls 1,117 cars over loose boards in May. It cuts 350 jobs.

March 2023: Lucid raises $3 billion."""


@pytest.mark.parametrize(
    ("printed", "start", "end"),
    [
        ("October", "2021-10-01", "2021-10-31"),
        ("1,117 cars", "2022-05-01", "2022-05-31"),
        ("$3 billion", "2023-03-01", "2023-03-31"),
    ],
)
def test_a_year_that_opens_a_paragraph_governs_it(printed: str, start: str, end: str) -> None:
    found = {claim.text: claim for claim in evfacts.extract(CHRONICLE, published="2024-11-12")}
    claim = found[printed]
    assert (str(claim.period_start), str(claim.period_end)) == (start, end)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "XPeng delivered 23,917 cars in October, against 20,002 in 2023 and 5,101 in 2022.",
            ["2024-10-01", "2023-10-01", "2022-10-01"],
        ),
        (
            "Kia sold 7,400 electric cars in the third quarter, compared with 6,100 in 2023.",
            ["2024-07-01", "2023-07-01"],
        ),
        ("Nio delivered 21,181 cars in September, up from 15,641 in 2023.", ["2024-09-01", "2023-09-01"]),
    ],
)
def test_a_year_beside_a_month_means_that_month_of_it(text: str, expected: list[str]) -> None:
    found = [claim for claim in evfacts.extract(text, published="2024-11-12") if claim.role == "level"]
    assert [str(claim.period_start) for claim in found] == expected


@pytest.mark.parametrize(
    "text",
    [
        "9 January 2025: Kia sold 40,000 EVs in December.",
        "Jan. 9, 2025 - Tesla sold 170,000 cars in December.",
        "January 2025: Nio delivered 31,138 cars in December.",
    ],
)
def test_a_dateline_governs_no_month(text: str) -> None:
    claim = next(claim for claim in evfacts.extract(text, published="2025-01-10") if claim.role == "level")
    assert (str(claim.period_start), str(claim.period_end)) == ("2024-12-01", "2024-12-31")


@pytest.mark.parametrize(
    "text",
    [
        "XPeng delivered 23,917 cars in October, against 141,601 in 2023.",
        "XPeng delivered 23,917 cars in October and 30,002 in 2022.",
        "Kia sold 7,400 electric cars in the third quarter, compared with 24,100 in 2023.",
    ],
)
def test_a_year_of_its_own_size_is_a_year(text: str) -> None:
    last = [claim for claim in evfacts.extract(text, published="2024-11-12") if claim.role == "level"][-1]
    assert (last.period_start, last.period_end) in [
        (dt.date(year, 1, 1), dt.date(year, 12, 31)) for year in (2022, 2023)
    ]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("GM sold 66,501 EVs in the third quarter, double the 32,095 of last year.", dt.date(2023, 7, 1)),
        ("GM sold 66,501 EVs in the third quarter, 12% more than the 59,376 of 2023.", dt.date(2023, 7, 1)),
        ("Kia sold 7,400 EV3s in August, up 12% on the 6,600 of last year.", dt.date(2023, 8, 1)),
        ("Kia sold 7,400 EV3s in August, against 66,600 last year.", dt.date(2023, 1, 1)),
    ],
)
def test_what_a_change_is_counted_from_is_of_the_same_part_of_its_year(text: str, start: dt.date) -> None:
    assert evfacts.extract(text, published="2024-11-12")[-1].period_start == start
