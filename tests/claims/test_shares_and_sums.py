"""Earnings per share and in all, percentages of stock indexes, sprints, nouns with a number in them."""

from __future__ import annotations

import pytest

import evfacts


def rows(text: str) -> dict[str, tuple[str, str | None]]:
    return {claim.text: (claim.metric, claim.per) for claim in evfacts.extract(text, published="2023-05-10")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rivian posted a net loss of $1.88 per share or $1.72 billion.", {"$1.88": "share", "$1.72 billion": None}),
        ("Nikola lost 28 cents per share, or $236 million.", {"28 cents": "share", "$236 million": None}),
        ("Analysts expect Rivian to lose $1.62 per share, after a $1.42 loss a year ago.",
         {"$1.62": "share", "$1.42": "share"}),
        ("On a per share basis, Tesla's net loss narrowed to $2.04 from $2.09.", {"$2.04": "share", "$2.09": "share"}),
    ],
)  # fmt: skip
def test_what_is_of_one_share(text: str, expected: dict[str, str | None]) -> None:
    assert {figure: per for figure, (_, per) in rows(text).items()} == expected


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Lucid shares dropped 60% in a year, against a gain of 0.3% for the S&P 500.", {"60%"}),
        ("So far this year, Tesla stock is up 7.3% versus the S&P 500's 7.8% gain.", {"7.3%"}),
        ("Shares of XPeng rose 4.1% while the Hang Seng Index was down 1.2%.", {"4.1%"}),
    ],
)
def test_percentages_of_an_index_are_no_claims(text: str, kept: set[str]) -> None:
    assert set(rows(text)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "The Audi e-tron has a top speed of 124 mph and a 0-60 mph time of 5.5 seconds.",
        "The Kia EV6 GT reaches a top speed of 260 km/h and does 0-100 km/h in 3.5 seconds.",
        "The Lucid Air has a 0-60 mph sprint of 2.5 seconds and a top speed of 168 mph.",
    ],
)
def test_a_sprint_is_no_top_speed(text: str) -> None:
    found = [(claim.metric, claim.low) for claim in evfacts.extract(text, published="2023-05-10")]
    assert len([low for metric, low in found if metric == "top_speed"]) == 1
    assert "acceleration" in [metric for metric, _ in found]


@pytest.mark.parametrize(
    "text",
    [
        "India's electric two wheeler registrations were flat in June.",
        "Three wheeler sales and two-wheeler sales of Bajaj Auto rose.",
        "Hero Electric's deliveries let it jump two ranks; Ather moved up three places.",
    ],
)
def test_small_numbers_that_count_nothing(text: str) -> None:
    assert [claim.text for claim in evfacts.extract(text, published="2024-07-04")] == []


@pytest.mark.parametrize(
    "text",
    [
        "Tesla achieved record deliveries of 95,356 vehicles and record production of 87,048 vehicles.",
        "Lucid reported deliveries of 3,109 vehicles and production of 2,110 vehicles for the first quarter.",
        "NIO's deliveries of 24,925 cars compare with an output of 26,100.",
    ],
)
def test_a_volume_takes_the_noun_before_its_of(text: str) -> None:
    found = [claim.metric for claim in evfacts.extract(text, published="2025-07-04")]
    assert found[:2] == ["deliveries", "production"]


@pytest.mark.parametrize(
    "text",
    [
        "NIO, XPeng and Li Auto delivered a combined 65,604 vehicles in July.",
        "Together, Zeekr, Voyah and Avatr delivered 35,600 cars in July.",
        "LG Energy Solution, SK On and Samsung SDI together held 23.1% of the market in July.",
    ],
)
def test_what_three_companies_have_together_is_of_none(text: str) -> None:
    (claim,) = evfacts.extract(text, published="2025-08-04")
    assert claim.company is None


@pytest.mark.parametrize(
    ("text", "figure", "role"),
    [
        ("Registrations of hybrid cars increased by a substantial 34.2% in April.", "34.2%", "change"),
        ("Sales of battery cars were up a hefty 12% in April.", "12%", "change"),
        ("Tesla's registrations fell by a further 9% in April.", "9%", "change"),
        ("The share of battery cars is below the government's 28% target for 2025.", "28%", "level"),
        ("Battery cars made up 16% of sales in April, short of the 22% quota.", "22%", "level"),
    ],
)
def test_changes_behind_adjectives_and_levels_before_aims(text: str, figure: str, role: str) -> None:
    (claim,) = [one for one in evfacts.extract(text, published="2023-05-10") if one.text == figure]
    assert claim.role == role


@pytest.mark.parametrize(
    "text",
    [
        "Ford projects a $3 billion loss in its Model e business, as it invests $50 billion in electric cars.",
        "Polestar posted a $190 million loss as it opened 40 stores.",
        "XPeng made a 380 million yuan profit and spent 2 billion yuan on research.",
    ],
)
def test_money_before_loss_is_a_result(text: str) -> None:
    assert next(iter(evfacts.extract(text, published="2023-05-10"))).metric in ("net_income", "operating_income")


def test_and_more_than_bounds_what_follows_it() -> None:
    found = {
        q.text: (q.low, q.high) for q in evfacts.quantities("It sold 1.6 million cars and more than 3 million vans.")
    }
    assert [str(low) + str(high) for low, high in found.values()] == ["1600000.01600000.0", "3000000None"]
    (quantity,) = evfacts.quantities("It sold 1.6 million cars and more.")
    assert quantity.high is None


def test_a_range_that_begins_below_zero() -> None:
    (quantity,) = evfacts.quantities("EBITDA guidance of negative $2.25 billion to $2.0 billion")
    assert (quantity.low, quantity.high) == (-2_250_000_000, -2_000_000_000)


@pytest.mark.parametrize(
    ("text", "figure", "metrics"),
    [
        ("After its first gross profit, Rivian received a $1 billion equity investment from Volkswagen.", "$1 billion",
         {"investment", "funding"}),
        ("Rivian will lay off 4.5% of its workforce—more than 600 employees.", "600 employees", {"layoffs"}),
        ("Lucid is cutting 6% of its jobs, or about 400 workers.", "400 workers", {"layoffs"}),
        ("New Flyer's bus has a total energy capacity ranging from 345 to 520 kWh.", "345 to 520 kWh",
         {"battery_capacity"}),
    ],
)  # fmt: skip
def test_metrics_told_by_the_words_of_the_figure(text: str, figure: str, metrics: set[str]) -> None:
    (claim,) = [one for one in evfacts.extract(text, published="2025-10-24") if one.text == figure]
    assert claim.metric in metrics


@pytest.mark.parametrize(
    ("text", "figure", "metric", "role", "low"),
    [
        ("Tesla has cut the price of the Model Y by 14,000 yuan ($1,934).", "$1,934", "price_change", "change", -1934),
        ("Prices: the Model 3 costs 265,900 yuan ($36,610) - down 14,000 yuan or 5.0%.", "14,000 yuan", "price_change",
         "change", -14000),
        ("The Model Y costs 299,900 yuan, down 13,900 yuan.", "13,900 yuan", "price_change", "change", -13900),
        ("CATL earned a net profit of 13.14 billion yuan ($1.85 billion).", "$1.85 billion", "net_income", "level",
         1.85e9),
        ("Buyers of the Model 3 receive an 8,000-yuan ($1,098) insurance subsidy.", "$1,098", "subsidy", "level", 1098),
    ],
)  # fmt: skip
def test_what_brackets_and_cuts_say(text: str, figure: str, metric: str, role: str, low: float) -> None:
    (claim,) = [one for one in evfacts.extract(text, published="2023-08-14") if one.text == figure]
    assert (claim.metric, claim.role, claim.low) == (metric, role, low)


@pytest.mark.parametrize(
    "text",
    [
        "Contemporary Amperex Technology (CATL, SHE: 300750) saw its net income rise.",
        "Xiaomi (HKG: 1810) opened new stores. BYD (HK: 1211) closed none.",
        "EVgo added 82,000 new customer accounts.",
    ],
)
def test_codes_of_shares_and_customers_are_no_claims_of_ours(text: str) -> None:
    found = [(claim.metric, claim.text) for claim in evfacts.extract(text, published="2024-10-18")]
    assert [one for one in found if one[0] != "other"] == []


@pytest.mark.parametrize(
    ("text", "figure", "status", "superseded"),
    [
        ("EVgo raised its revenue guidance for 2023 to between $120 million and $150 million, up from $105 million.",
         "$105 million", "target", True),
        ("Lucid lowered its production outlook for this year to 18,000 vehicles, down from 20,000.", "20,000", None,
         True),
        ("Lucid expects to build 18,000 vehicles this year, up from 9,000 last year.", "9,000", "actual", False),
    ],
)  # fmt: skip
def test_what_an_outlook_replaces(text: str, figure: str, status: str | None, superseded: bool) -> None:
    (claim,) = [one for one in evfacts.extract(text, published="2023-08-02") if one.text == figure]
    assert claim.superseded is superseded
    assert (claim.status == status) if status == "actual" else (claim.status != "actual")


def test_what_was_expected_is_of_the_same_quarter() -> None:
    text = "EVgo had revenue of $50.6 million vs. $29.6 million expected in the second quarter of 2023."
    first, second = evfacts.extract(text, published="2023-08-02")
    assert (first.period_start, first.period_end) == (second.period_start, second.period_end)
    assert (first.status, second.status) == ("actual", "forecast")
