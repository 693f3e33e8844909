"""Names that a sentence leaves out, and tables of parts of a year."""

from __future__ import annotations

import pytest

import evfacts


@pytest.mark.parametrize(
    "text",
    [
        "Without Tesla, EV registrations rose 18% to 41,200 in April.",
        "Excluding Tesla, EV registrations rose 18% to 41,200 in April.",
        "Apart from BYD, Chinese brands sold 14,200 cars in April.",
        "EV registrations other than Tesla rose 18% to 41,200 in April.",
    ],
)
def test_what_is_left_out_is_not_the_subject(text: str) -> None:
    found = evfacts.extract(text, published="2025-05-05")
    assert found
    assert {claim.company for claim in found} == {None}


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Tesla sold 41,200 cars in April without any discounts.", "Tesla"),
        ("Tesla registered 41,200 cars in April; without Tesla, the market fell.", "Tesla"),
        ("Apart from the Model Y, Tesla sold 14,200 cars in April.", "Tesla"),
    ],
)
def test_a_subject_beside_what_is_left_out_stays(text: str, company: str) -> None:
    assert evfacts.extract(text, published="2025-05-05")[0].company == company


_QUARTERS = [("2024-07-01", "2024-09-30"), ("2023-07-01", "2023-09-30")]
_NINE_MONTHS = [("2024-01-01", "2024-09-30"), ("2023-01-01", "2023-09-30")]
_YEARS = [("2024-01-01", "2024-12-31"), ("2023-01-01", "2023-12-31")]


@pytest.mark.parametrize(
    ("caption", "months"),
    [
        ("Three months ended September 30 (USD in millions)", _QUARTERS),
        ("Nine months ended September 30 (in USD millions)", _NINE_MONTHS),
        ("Key figures (USD in millions)", _YEARS),
    ],
)
def test_years_at_the_head_of_columns_are_the_part_that_the_caption_tells(
    caption: str, months: list[tuple[str, str]]
) -> None:
    table = "| | 2024 | 2023 |\n|---|---|---|\n| Revenue | 200.0 | 137.8 |\n| Cost of sales | (412.5) | (469.7) |\n"
    found = evfacts.extract(f"Rivian's results\n\n{caption}\n\n{table}", published="2025-02-20")
    assert [(claim.metric, claim.low, claim.unit) for claim in found] == [
        ("revenue", 200e6, "USD"), ("revenue", 137.8e6, "USD"), ("cost", 412.5e6, "USD"), ("cost", 469.7e6, "USD"),
    ]  # fmt: skip
    assert [(str(claim.period_start), str(claim.period_end)) for claim in found] == 2 * months
