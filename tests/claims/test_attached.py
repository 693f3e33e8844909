"""Periods that a sentence ties to one figure, whatever else it compares that figure with."""

from __future__ import annotations

import pytest

import evfacts


def starts(text: str, published: str) -> dict[str, str]:
    """The first month of each figure's period, by the figure as printed."""
    return {c.text: str(c.period_start)[:7] for c in evfacts.extract(text, published=published) if c.role == "level"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Zeekr handed over 12,003 cars in August, more than the 11,000 delivered in July.",
            {"12,003 cars": "2023-08", "11,000": "2023-07"},
        ),
        (
            "Leapmotor delivered 15,800 cars in August. That is higher than the 14,335 cars sold in July and beats the "
            "12,525 units delivered in August 2022.",
            {"15,800 cars": "2023-08", "14,335 cars": "2023-07", "12,525 units": "2022-08"},
        ),
        (
            "BYD sold 274,386 vehicles in August, up 4.7% from July, when it sold 262,161.",
            {"274,386 vehicles": "2023-08", "262,161": "2023-07"},
        ),
        (
            "Nio's 19,329 deliveries in August were fewer than in July, during which it delivered 20,462 vehicles.",
            {"20,462 vehicles": "2023-07"},
        ),
        (
            "XPeng's August number is a plus on July deliveries, when the company delivered 11,008 cars.",
            {"11,008 cars": "2023-07"},
        ),
    ],
)
def test_a_figure_takes_the_period_tied_to_it(text: str, expected: dict[str, str]) -> None:
    found = starts(text, "2023-09-02")
    assert {figure: found.get(figure) for figure in expected} == expected


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Rivian kept its target of 50,000 vehicles for this year, set in February.", "50,000 vehicles"),
        ("VinFast hopes for 10,000 deliveries in December.", "10,000 deliveries"),
        ("XPeng expects to deliver 20,000 cars in December.", "20,000 cars"),
        ("NIO plans to open 60 swap stations in December.", "60 swap stations"),
    ],
)
def test_what_lies_ahead_or_is_aimed_at_is_not_tied(text: str, figure: str) -> None:
    (claim,) = [one for one in evfacts.extract(text, published="2023-09-02") if one.text == figure]
    assert str(claim.period_end) >= "2023-12"


@pytest.mark.parametrize(
    ("text", "figure", "day"),
    [
        ("Tesla had $3 billion in cash as of June 30, compared with $4 billion at the end of the previous quarter.",
         "$4 billion", "2017-03-31"),
        ("NIO ran 1,383 stations at the end of May, up from 1,363 at the end of the previous month.", "1,363",
         "2017-04-30"),
        ("Fisker had cash of $622 million on June 30, down from $737 million at the end of the prior year.",
         "$737 million", "2016-12-31"),
    ],
)  # fmt: skip
def test_the_end_of_the_previous_quarter(text: str, figure: str, day: str) -> None:
    (claim,) = [one for one in evfacts.extract(text, published="2017-08-02") if one.text == figure]
    assert str(claim.period_end) == day


@pytest.mark.parametrize(
    ("text", "figure", "start"),
    [
        ("Ather's share fell from 13.2% in Q1 FY24 to 7.6% in the same quarter in FY25.", "7.6%", "2024-04"),
        ("Bajaj's share of e-scooters in India rose from 8% in Q3 FY24 to 23% in the same quarter of FY25.", "23%",
         "2024-10"),
        ("Hero's Vida sold 11,000 scooters in Q2 FY24 and 18,000 in the same quarter of FY25.", "18,000", "2024-07"),
    ],
)  # fmt: skip
def test_the_same_quarter_of_a_fiscal_year(text: str, figure: str, start: str) -> None:
    assert starts(text, "2025-02-10")[figure] == start


@pytest.mark.parametrize(
    "lead",
    [
        "Nio and Li Auto released their May delivery figures on Thursday.",
        "Li Auto and Nio are out with May delivery numbers.",
        "The May car sales of Li Auto and Nio were published on Thursday.",
    ],
)
def test_may_before_a_noun_of_news_is_a_month(lead: str) -> None:
    text = f"{lead}\n\nLi Auto delivered 28,277 vehicles, Nio delivered 6,155."
    assert starts(text, "2023-06-01")["28,277 vehicles"] == "2023-05"
    assert [one.text for one in evfacts.periods("It may total 300 or may update the car.")] == []


@pytest.mark.parametrize(
    ("text", "figure", "start"),
    [
        ("Ford sold 430 E-Transits in Q2, 85% fewer than in the same period last year, when it sold 2,955.", "2,955",
         "2022-04"),
        ("Kia sold 41,000 EVs in July, up from the same month a year earlier, when it sold 30,200.", "30,200",
         "2022-07"),
        ("BYD sold 1.57 million electric cars in 2022, up 73% on 2021, as well as 1.44 million hybrids.",
         "1.44 million hybrids", "2022-01"),
        ("NIO delivered 20,462 cars in July, up 104% on July 2022, and 75,023 in the first seven months of the year.",
         "75,023", "2023-01"),
    ],
)  # fmt: skip
def test_what_is_compared_with_ends_where_the_sentence_goes_on(text: str, figure: str, start: str) -> None:
    assert starts(text, "2023-08-03")[figure] == start


def test_items_of_a_list_are_of_the_period_of_its_lead() -> None:
    text = (
        "Ford: sales of the second quarter in sight\n\nFord BEV sales last month:\n- Mustang Mach-E: 4,592\n"
        "- F-150 Lightning: 2,822\n\nFord BEV sales year-to-date:\n- Mustang Mach-E: 26,826\n"
        "- F-150 Lightning: 18,467\n"
    )
    found = {c.text: (str(c.period_start), str(c.period_end)) for c in evfacts.extract(text, published="2024-08-03")}
    assert found["4,592"] == found["2,822"] == ("2024-07-01", "2024-07-31")
    assert found["26,826"] == found["18,467"] == ("2024-01-01", "2024-07-31")


@pytest.mark.parametrize(
    ("text", "figure", "start"),
    [
        ("Rivian built 5,979 vehicles in Q2 2023, compared to 14,611 a quarter prior.", "14,611", "2023-01"),
        (
            "Tesla delivered 466,140 cars in the second quarter, against 422,875 the previous quarter.",
            "422,875",
            "2023-01",
        ),
        ("NIO delivered 20,462 cars in July, after 10,707 a month earlier.", "10,707", "2023-06"),
        ("XPeng delivered 11,008 cars in July, against 11,524 a year earlier.", "11,524", "2022-07"),
    ],
)
def test_relative_periods_right_behind_a_figure(text: str, figure: str, start: str) -> None:
    assert starts(text, "2023-08-03")[figure] == start
