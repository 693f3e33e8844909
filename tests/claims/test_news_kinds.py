"""Kinds of sentence found on news pages: what is expected, what ranks, what governs, names in headlines and results."""

from __future__ import annotations

import pytest

import evfacts
from evfacts.grammar.quantities import find_quantities
from evfacts.schema import Claim


def claim_of(text: str, figure: str, published: str = "2025-07-25") -> Claim:
    (claim,) = [one for one in evfacts.extract(text, published=published) if one.text == figure]
    return claim


def period_of(claim: Claim) -> tuple[str, str]:
    return str(claim.period_start), str(claim.period_end)


@pytest.mark.parametrize(
    ("text", "figure", "metric"),
    [
        ("BYD sold 382,476 vehicles in June, with 90,049 vehicles exported.", "90,049 vehicles", "exports"),
        ("SAIC said the 41,000 cars exported were a record.", "41,000 cars", "exports"),
        ("Kia had 12,300 cars registered in Europe.", "12,300 cars", "registrations"),
    ],
)
def test_what_was_done_to_the_cars(text: str, figure: str, metric: str) -> None:
    assert claim_of(text, figure).metric == metric


@pytest.mark.parametrize(
    ("text", "figure", "value"),
    [
        ("Tesla deliveries saw a 13.5% year-over-year decline in June.", "13.5%", -13.5),
        ("XPeng's revenue posted a 12 percent drop.", "12 percent", -12),
        ("Genesis recorded a 6% sales hit in April.", "6%", -6),
        ("BYD's sales took a 3% hit.", "3%", -3),
        ("Nio reported a 9% sequential increase of its deliveries.", "9%", 9),
    ],
)
def test_the_noun_behind_a_change_tells_its_sign(text: str, figure: str, value: float) -> None:
    claim = claim_of(text, figure)
    assert (claim.role, claim.low) == ("change", value)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Nio Q2: revenue of 19.01 billion yuan vs. est. 19.9 billion yuan.", "19.9 billion yuan"),
        ("Tesla delivered 384,122 cars in June (consensus: 387,000 cars).", "387,000 cars"),
        ("Rivian's revenue was $1.3 billion; expected $1.26 billion.", "$1.26 billion"),
    ],
)
def test_what_was_expected_is_a_forecast(text: str, figure: str) -> None:
    assert claim_of(text, figure).status == "forecast"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Tesla's revenue rose 44.4% to $299.8 million, outpacing estimates by nearly $50.3 million.", "$50.3 million"),
        ("Rivian's revenue missed the consensus by $12 million.", "$12 million"),
        ("Lucid's deliveries beat expectations by 300 cars.", "300 cars"),
    ],
)
def test_by_how_much_an_estimate_was_missed_is_a_change(text: str, figure: str) -> None:
    assert claim_of(text, figure).role == "change"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Tesla's sales fell by 13% to 384,122 cars in June, the steepest drop at the carmaker since 2012.", "13%"),
        ("It was NIO's best month since May 2022: it sold 12,300 cars in June.", "12,300 cars"),
        ("With 9,100 cars in June, the most since January 2023, Leapmotor led.", "9,100 cars"),
    ],
)
def test_since_when_a_rank_holds_is_no_period(text: str, figure: str) -> None:
    assert period_of(claim_of(text, figure)) == ("2025-06-01", "2025-06-30")


def test_since_when_something_was_counted_is_a_period() -> None:
    claim = claim_of("NIO has delivered 700,000 cars since 2018.", "700,000 cars")
    assert period_of(claim) == ("2018-01-01", "2025-07-25")


def test_a_first_quarter_of_growth_names_no_quarter() -> None:
    found = evfacts.extract("It was Tesla's first quarter of delivery growth: it delivered 410,000 cars.")
    assert {one.period_start for one in found} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Battery cars grew to 17.6% of new registrations in Germany, plug-in hybrid registrations grew by 31.5%.",
        "Electric cars had a share of 13.4% in the bloc. Registrations in Belgium were up 31.5%.",
        "Electric cars took 12 per cent of a car market that otherwise contracted by 31.5%.",
    ],
)
def test_a_penetration_does_not_change_in_percent(text: str) -> None:
    found = [one.metric for one in evfacts.extract(text, published="2025-07-25") if one.text == "31.5%"]
    assert found != ["penetration"]


@pytest.mark.parametrize(
    ("text", "figure", "company", "product"),
    [
        ("Hyundai's Ioniq 6 and Kia's EV3 sold 26,446 and 18,569, respectively.", "26,446", "Hyundai",
         "Ioniq 6"),
        ("Hyundai's Ioniq 6 and Kia's EV3 sold 26,446 and 18,569, respectively.", "18,569", "Kia",
         "EV3"),
        ("Last month NIO's ES6, Tesla's Model 3 and BYD's Seal sold 4,100, 12,300 and 9,500, respectively.", "12,300",
         "Tesla", "Model 3"),
    ],
)  # fmt: skip
def test_respectively_parts_products_of_several_makers(text: str, figure: str, company: str, product: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.company, claim.product) == (company, product)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("BYD sold 2,145,954 cars from January to June, while in June alone it sold 382,585 cars.", "382,585 cars"),
        ("Exports of cars from China rose 20% in the first half. In June alone they were up 31.5%.", "31.5%"),
        ("In June, sales and exports of NEVs in China rose 26.7% and 90.1% from last year.", "90.1%"),
        ("In June, NEV sales in China were 1.329 million, up 26.7 percent from last year.", "1.329 million"),
    ],
)
def test_a_month_alone_or_at_the_head_governs(text: str, figure: str) -> None:
    assert period_of(claim_of(text, figure)) == ("2025-06-01", "2025-06-30")


@pytest.mark.parametrize(
    "text",
    [
        "In June alone Leapmotor sold 48,006 cars, compared with 45,067 cars in May.",
        "In June, Leapmotor sold 48,006 cars, against 45,067 cars in May.",
        "In June, Leapmotor sold 48,006 cars, more than the 45,067 cars of May.",
    ],
)
def test_what_is_held_against_a_month_is_of_another(text: str) -> None:
    assert period_of(claim_of(text, "45,067 cars")) == ("2025-05-01", "2025-05-31")


def test_the_cited_period() -> None:
    text = (
        "Kia sold 250,000 vehicles in June, up 3 percent from a year ago. "
        "Domestic sales fell to 45,000 over the cited period."
    )
    assert period_of(claim_of(text, "45,000")) == ("2025-06-01", "2025-06-30")


@pytest.mark.parametrize(
    "text",
    [
        "Tesla marked down the price of its Model 3 by 36,000 yuan.",
        "Tesla saw the price of its Model 3 drop by 36,000 yuan.",
        "Tesla will lower prices of the Model 3 by up to 36,000 yuan.",
    ],
)
def test_steps_of_prices(text: str) -> None:
    claim = claim_of(text, "36,000 yuan")
    assert (claim.metric, claim.role) == ("price_change", "change")


@pytest.mark.parametrize(
    "text",
    [
        "GM recalls 68,677 electric cars after five reported fires and two minor injuries.",
        "Ford recalls 12,300 cars after four crashes.",
        "Hyundai recalled 77,000 Konas after 15 fires.",
    ],
)
def test_mishaps_are_not_recalled(text: str) -> None:
    recalled = [one for one in evfacts.extract(text, published="2020-11-14") if one.metric == "recall"]
    assert len(recalled) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an EBITDA range of $55 million and $65 million", ["$55 million and $65 million"]),
        ("margins in the range of 4% and 5%", ["4% and 5%"]),
        ("a range of 390 km and 473 km", ["390 km", "473 km"]),
    ],
)
def test_a_range_of_two_amounts(text: str, expected: list[str]) -> None:
    assert [one.text for one in find_quantities(text)] == expected


@pytest.mark.parametrize(
    ("text", "figure", "low", "high"),
    [
        ("Rivian cut its 2025 EBITDA guidance to a loss of $2.0 billion-$2.25 billion.", "$2.0 billion-$2.25 billion",
         -2.25e9, -2.0e9),
        ("ChargePoint expects revenue of $90M-$100M in the third quarter.", "$90M-$100M", 90e6, 100e6),
        ("Lucid's Gravity costs $79,900-$94,900.", "$79,900-$94,900", 79900, 94900),
    ],
)  # fmt: skip
def test_ranges_with_a_sign_on_either_side(text: str, figure: str, low: float, high: float) -> None:
    claim = claim_of(text, figure)
    assert (claim.low, claim.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("LiveWire gives the S2 Alpinista a $3,000 price cut.", "$3,000"),
        ("Tesla announced price cuts of $3,000 for the Model Y.", "$3,000"),
        ("The Model Y gets a price reduction of $3,000 in March.", "$3,000"),
    ],
)
def test_a_price_cut_is_a_fall(text: str, figure: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.metric, claim.role, claim.low) == ("price_change", "change", -3000)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Tata Motors shares ended 0.6% higher at Rs 352.40 on Monday.", "Rs 352.40"),
        ("Nio's stock closed at $4.51 on Friday.", "$4.51"),
        ("Shares of Tesla rose to $320.", "$320"),
    ],
)
def test_the_price_of_a_share(text: str, figure: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.metric, claim.per) == ("share_price", "share")


@pytest.mark.parametrize(
    "text",
    [
        "Polestar lays off 15% of its staff.",
        "Wallbox trims its workforce by 15%.",
        "Lucid cut 15% of its jobs.",
    ],
)
def test_layoffs_have_no_sign(text: str) -> None:
    assert {one.low for one in evfacts.extract(text, published="2025-07-25") if one.metric == "layoffs"} <= {15}


def test_grams_are_told_in_kilograms() -> None:
    assert (claim_of("The key of the Model 3 weighs 139 grams.", "139 grams").unit) == "kg"


def test_an_article_on_makers_is_of_the_field_without_saying_so() -> None:
    names = ["Li Auto", "XPeng", "NIO", "Leapmotor", "Zeekr"]
    text = "Weekly insurance figures\n\nThe week of June 10 to 16, previous week in brackets:\n\n" + "\n".join(
        f"{name} {4_500 + 310 * place:,} ({4_100 + 290 * place:,})" for place, name in enumerate(names * 3)
    )
    assert {one.unit for one in evfacts.extract(text, published="2024-06-18")} <= {"vehicle"}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The Rizta S has 2.9 kWh and does 123 km, while the Rizta Z has 3.7 kWh and lasts 160.", "160"),
        ("Ola's S1 Pro is said to do 320 km; the S1 X, on 2 kWh, does 108.", "108"),
        ("The ID.7 goes 621 km with 77 kWh, and the ID.3 with 58 kWh goes 434.", "434"),
    ],
)
def test_how_far_one_more_vehicle_goes(text: str, figure: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.metric, claim.unit) == ("range", "km")


@pytest.mark.parametrize(
    ("text", "figure", "company", "product"),
    [
        ("VW's ID.7 and BMW's i5 arrive. The former has 77 kWh and goes 621 km, the latter goes 582 km.", "621 km",
         "Volkswagen", "ID.7"),
        ("VW's ID.7 and BMW's i5 arrive. The former has 77 kWh and goes 621 km, the latter goes 582 km.", "582 km",
         "BMW", "i5"),
        ("Tesla and BYD reported. The former delivered 384,122 cars in June, the latter 377,628 cars.",
         "384,122 cars", "Tesla", None),
        ("Tesla and BYD reported. The former delivered 384,122 cars in June, the latter 377,628 cars.",
         "377,628 cars", "BYD", None),
    ],
)  # fmt: skip
def test_the_former_and_the_latter(text: str, figure: str, company: str, product: str | None) -> None:
    claim = claim_of(text, figure)
    assert (claim.company, claim.product) == (company, product)


@pytest.mark.parametrize(
    ("text", "figure", "metric"),
    [
        ("Rivian Reports Q3 Net Loss of $1.17B, Gross Profit of $24M", "$24M", "gross_profit"),
        ("Rivian reported a net loss of $1.166 billion, but a gross profit of about $24 million.", "$24 million",
         "gross_profit"),
        ("Lucid's revenue was $200 million, its operating loss was $790 million.", "$790 million", "operating_income"),
    ],
)  # fmt: skip
def test_the_result_named_right_before(text: str, figure: str, metric: str) -> None:
    assert claim_of(text, figure).metric == metric


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Rivian's revenue of $536 million fell short of the consensus estimate, which was $552 million.",
         "$552 million"),
        ("Tesla delivered 384,122 cars in June, below a consensus of 387,000 cars.", "387,000 cars"),
        ("Rivian's loss of $1.57 per share beat an estimate of $1.82 per share.", "$1.82"),
    ],
)  # fmt: skip
def test_the_estimate_named_right_before(text: str, figure: str) -> None:
    assert claim_of(text, figure).status == "forecast"


@pytest.mark.parametrize(
    ("text", "figure", "end"),
    [
        ("Sales reached 326,028, taking NIO to cumulative deliveries of 838,036 as of June 30.", "838,036",
         "2025-06-30"),
        ("Leapmotor delivered 48,006 cars in June, and its cumulative deliveries have passed 800,000.", "800,000",
         "2025-06-30"),
        ("Li Auto's cumulative deliveries stood at 1,397,070 at the end of June.", "1,397,070", "2025-06-30"),
    ],
)  # fmt: skip
def test_totals_without_a_start(text: str, figure: str, end: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.period_start, str(claim.period_end)) == (None, end)


def test_a_total_since_a_start() -> None:
    claim = claim_of("NIO's cumulative deliveries since June 2018 reached 838,036 vehicles.", "838,036 vehicles")
    assert period_of(claim) == ("2018-06-01", "2025-07-25")


@pytest.mark.parametrize("text", ["NIO holds 303 trademarks.", "NIO delivered 326,028 cars across its three brands."])
def test_rights_and_brands_are_neither_stakes_nor_cars(text: str) -> None:
    found = [one for one in evfacts.extract(text, published="2025-07-25") if one.text.startswith(("303", "three"))]
    assert {one.metric for one in found} <= {"other"}


def test_millions_are_of_no_one_vehicle() -> None:
    text = "Rivian was expected to post a gross loss of $39 million on the vehicles it delivered."
    assert claim_of(text, "$39 million").per is None


def test_a_year_that_owns_a_figure_starts_nothing() -> None:
    text = "NIO has a goal of doubling deliveries from 2024's 167,000 units."
    assert "date" not in {one.unit for one in evfacts.extract(text, published="2025-07-25")}


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("In the first six months electric cars had 15.6% of the EU market, up from 12.5% a year earlier. Tesla's "
         "registrations declined 33.6% in that period.", "33.6%", ("2025-01-01", "2025-06-30")),
        ("XPeng delivered 34,611 cars in June. Nio sold 24,925 in that month.", "24,925", ("2025-06-01", "2025-06-30")),
        ("Polestar made revenue of $1.48 billion in the six months to June. Its net loss for that period was $449 "
         "million.", "$449 million", ("2025-01-01", "2025-06-30")),
    ],
)  # fmt: skip
def test_that_period(text: str, figure: str, period: tuple[str, str]) -> None:
    assert period_of(claim_of(text, figure)) == period


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Aptera has raised $135 million so far.", "$135 million"),
        ("MAN has delivered 1,000 eTrucks to date.", "1,000 eTrucks"),
        ("Volkswagen has so far put $3.5 billion into Rivian.", "$3.5 billion"),
    ],
)
def test_so_far_is_until_today(text: str, figure: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.period_start, str(claim.period_end)) == (None, "2025-07-25")


def test_the_largest_so_far_is_no_total() -> None:
    assert claim_of("Northvolt signed Europe's largest loan so far, worth $5 billion.", "$5 billion").period_end is None


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Registrations in August\n\nVW ID.4        6.107     26.412\nFiat 500e      5.618     14.830\n", "6.107"),
        ("The dealers' stock coefficient for new cars read 1.38 in May.", "1.38"),
        ("Sales (thousand cars)\n\nBYD      412.7     380.1\nTesla     61.3      58.9\n", "61.3"),
    ],
)
def test_nobody_sells_part_of_a_vehicle(text: str, figure: str) -> None:
    found = evfacts.extract(text, published="2025-09-05")
    assert not [one for one in found if one.text == figure and one.unit == "vehicle" and abs(one.high or 0) < 1000]


def test_magnitudes_are_no_parts_of_a_vehicle() -> None:
    assert claim_of("BYD sold 4.27 million vehicles in 2024.", "4.27 million vehicles").high == 4_270_000
