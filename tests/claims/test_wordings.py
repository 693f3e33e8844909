"""Wordings of plain news that settle a metric, a subject, a period or a status by themselves."""

from __future__ import annotations

import pytest

import evfacts
from evfacts.schema import Claim


def claim_of(text: str, figure: str, published: str = "2023-06-05") -> Claim:
    (claim,) = [one for one in evfacts.extract(text, published=published) if one.text == figure]
    return claim


@pytest.mark.parametrize(
    ("text", "figure", "metric"),
    [
        ("Tesla sold 56,006 vehicles in September, while 3,853 cars were exported.", "3,853 cars", "exports"),
        ("Of the 41,000, 28,400 were sold in China.", "28,400", "sales"),
        ("In Germany 1,210 were registered.", "1,210", "registrations"),
        ("Some 12,500 were imported from Thailand.", "12,500", "imports"),
        ("Tesla's sales of China-made electric vehicles fell by 11.5% in January.", "11.5%", "sales"),
        ("Sales of locally made cars rose 5% to 20,000.", "5%", "sales"),
        ("Sales of electric scooters in India fell by a tenth, to 84,000.", "84,000", "sales"),
        ("The gross margin of vehicle sales increased by 0.9 percentage points to 14.5%.", "0.9 percentage points",
         None),
    ],
)  # fmt: skip
def test_metrics(text: str, figure: str, metric: str | None) -> None:
    found = claim_of(text, figure).metric
    assert found == metric if metric is not None else found in ("gross_margin", "margin")


def test_production_and_sales_of_cars_are_two() -> None:
    text = "BYD's production and sales of electric cars were 138,000 and 134,000 in July, respectively."
    assert [one.metric for one in evfacts.extract(text, published="2023-08-02")] == ["production", "sales"]


@pytest.mark.parametrize(
    ("text", "figure", "company"),
    [
        ("Chinese rival BYD Co Ltd, with its Dynasty and Ocean series of EVs and hybrids, sold 239,092 vehicles.",
         "239,092 vehicles", "BYD"),
        ("Local rival Nio, known for its swap stations, handed over 23,100 cars.", "23,100 cars", "NIO"),
        ("Competitor Leapmotor (HKEX: 9863), which Stellantis does not own, delivered 18,202 cars.", "18,202 cars",
         "Leapmotor"),
        ("That compares with the 90,000 units dispatched by BYD.", "90,000 units", "BYD"),
        ("It was beaten by the 41,000 cars sold by Li Auto.", "41,000 cars", "Li Auto"),
    ],
)  # fmt: skip
def test_rivals(text: str, figure: str, company: str) -> None:
    lead = "Tesla's deliveries rise in May\n\nTesla delivered 77,695 vehicles in May.\n\n"
    assert claim_of(lead + text, figure).company == company


@pytest.mark.parametrize(
    "text",
    [
        "SAIC-Volkswagen moved 91,000 vehicles in February, compared to 90,000 units dispatched by BYD in February.",
        "XPeng delivered 36,717 cars in February, ahead of Nio's 21,017 and the 15,000 of Li Auto.",
        "Kia registered 3,200 cars in February, against Renault's 2,900.",
    ],
)
def test_a_rivals_figure_is_of_the_same_month(text: str) -> None:
    periods = {(one.period_start, one.period_end) for one in evfacts.extract(text, published="2025-03-09")}
    assert len(periods) == 1
    assert str(periods.pop()[0]) == "2025-02-01"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("VW now puts its 2025 operating margin at 4% to 5%.", "4% to 5%"),
        ("Rivian: deliveries of 40,000 to 46,000 vehicles in 2025.", "40,000 to 46,000 vehicles"),
        (
            "Stellantis says cash flow is between 1 billion and 3 billion euros in 2025.",
            "1 billion and 3 billion euros",
        ),
    ],
)
def test_a_range_of_a_year_that_is_not_over_is_no_actual_figure(text: str, figure: str) -> None:
    assert claim_of(text, figure, "2025-07-25").status in ("target", "forecast", "plan")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("BYD has delivered 2,145,954 cars in 2025 so far.", "2,145,954 cars"),
        ("The third record is the cumulative result of more than 25,000 units sold this year.", "25,000 units"),
        ("Some 17,000 cars were registered in 2025, already more than last year.", "17,000 cars"),
    ],
)
def test_what_a_year_has_brought_so_far_is_actual(text: str, figure: str) -> None:
    assert claim_of(text, figure, "2025-07-25").status == "actual"


def test_this_quarter_in_a_report_on_the_last_one() -> None:
    text = (
        "Leapmotor released its report for the third quarter of 2025. Revenue reached 19.45 billion yuan. "
        "Exports came to 17,400 cars this quarter."
    )
    claim = claim_of(text, "17,400 cars", "2025-11-20")
    assert (str(claim.period_start), str(claim.period_end)) == ("2025-07-01", "2025-09-30")


def test_months_in_a_row_are_no_claim() -> None:
    assert len(evfacts.extract("Leapmotor has led for five consecutive months.", published="2025-08-19")) == 0


def test_a_change_is_of_the_period_of_the_level_it_led_to() -> None:
    text = "Tesla sold 947,742 cars in 2023. The group expects sales to rise 38% to 1.3 million in 2024."
    first, second = claim_of(text, "38%", "2024-01-10"), claim_of(text, "1.3 million", "2024-01-10")
    assert (first.period_start, first.status) == (second.period_start, second.status)
    assert str(first.period_start) == "2024-01-01"


def test_a_person_is_no_company() -> None:
    text = "The KUV100 is fine, said Pawan Goenka, MD of Mahindra. The car, according to Goenka, has a range of 150 km."
    assert {one.company for one in evfacts.extract(text, published="2020-01-09")} == {"Mahindra"}


@pytest.mark.parametrize(
    ("text", "figure", "metric", "role"),
    [
        ("Tesla lowered the prices of the Model 3 and the Model Y by about $4,000.", "$4,000", "price_change",
         "change"),
        ("BYD cut the price of the Seagull by 4,000 yuan in March.", "4,000 yuan", "price_change", "change"),
        ("Sticker prices of the T10X start at 1,971,000 lira after an increase of 3 percent.", "3 percent",
         "price_change", "change"),
        ("The price of the Model Y drops to $46,990 in the U.S.", "$46,990", "price", "level"),
        ("The Model 3 is eligible for $7,500 in federal tax rebates.", "$7,500", "subsidy", "level"),
    ],
)  # fmt: skip
def test_prices_of_models(text: str, figure: str, metric: str, role: str) -> None:
    claim = claim_of(text, figure)
    assert (claim.metric, claim.role) == (metric, role)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Li Auto delivered 12,268 Li ONE cars in January.", 12268),
        ("Nio delivered 10,059 models in October.", 10059),
        ("Li Auto, meanwhile, sold 10,052 models last month.", 10052),
    ],
)
def test_cars_delivered(text: str, value: int) -> None:
    (claim,) = evfacts.extract(text, published="2022-11-02")
    assert (claim.low, claim.unit) == (value, "vehicle")
    assert claim.metric in ("deliveries", "sales")


def test_a_few_models_are_models() -> None:
    assert claim_of("BYD showed 12 models in Shanghai.", "12 models").unit == "model"


@pytest.mark.parametrize(
    "text",
    [
        "The Chetak's 508 units were much higher than 307 units of the TVS iQube.",
        "Its 508 units are slightly higher than 307 units of the TVS iQube.",
        "Sales of 290 were significantly lower than 307 units of the TVS iQube.",
    ],
)
def test_what_is_held_against_is_no_bound(text: str) -> None:
    claim = claim_of(text, "307 units", "2021-05-22")
    assert (claim.low, claim.high) == (307, 307)


@pytest.mark.parametrize(
    ("text", "rise", "fall"),
    [
        (
            "Bajaj's Chetak achieved 464.44% growth in April, while iQube sales took a dip of 13.52%.",
            "464.44%",
            "13.52%",
        ),
        ("Zeekr achieved 181% growth of its exports, while sales in China took a dip of 8%.", "181%", "8%"),
        ("Registrations of the MG4 achieved 120% growth in May, those of the ZS took a dip of 21%.", "120%", "21%"),
    ],
)
def test_more_than_all_is_a_rise(text: str, rise: str, fall: str) -> None:
    assert claim_of(text, rise, "2021-05-22").low == float(rise[:-1])
    assert claim_of(text, fall, "2021-05-22").low == -float(fall[:-1])


def test_the_average_growth_of_nothing_named_is_too_unsure() -> None:
    text = "While Bajaj Auto achieved 464.44% average growth for the Chetak, iQube sales took a dip of 13.52%."
    assert [(one.text, one.low) for one in evfacts.extract(text, published="2021-05-22")] == [("13.52%", -13.52)]


@pytest.mark.parametrize(
    ("text", "figure", "start"),
    [
        ("Makers published their May figures on Thursday.\n\nLi Auto delivered 28,277 vehicles.", "28,277 vehicles",
         "2023-05-01"),
        ("Chinese EV sales in the first quarter\n\nLi Auto led the pack, selling 52,584 cars.", "52,584 cars",
         "2023-01-01"),
        ("The top spots in May deliveries are taken. Li Auto led the pack with 28,277 deliveries.", "28,277 deliveries",
         "2023-05-01"),
    ],
)  # fmt: skip
def test_the_month_that_was_named_before(text: str, figure: str, start: str) -> None:
    assert str(claim_of(text, figure).period_start) == start


def test_a_ministry_is_no_company() -> None:
    text = "China's Finance Ministry cut its clean energy subsidies by 30 percent. Nio delivered 9,652 EVs in January."
    assert "Finance Ministry" not in {one.company for one in evfacts.extract(text, published="2022-02-01")}


LIST = """VW delivers more electric cars

The top five models in the first half were:
- Volkswagen ID.4 37,292 vehicles
- Audi e-tron (incl. Sportback) 25,794 vehicles
- Porsche Taycan (incl. Cross Turismo) 19,822 vehicles
- Volkswagen e-up! 17,890 vehicles
"""


@pytest.mark.parametrize(
    ("figure", "company", "product"),
    [
        ("25,794 vehicles", "Audi", "e-tron"),
        ("19,822 vehicles", "Porsche", "Taycan"),
        ("17,890 vehicles", "Volkswagen", "e-up!"),
    ],
)
def test_items_with_short_words(figure: str, company: str, product: str) -> None:
    claim = claim_of(LIST, figure, "2021-07-16")
    assert (claim.company, claim.product) == (company, product)


@pytest.mark.parametrize(
    ("text", "figure", "company"),
    [
        ("The 35,289 BMWs are being dwarfed by Tesla's 310,048 deliveries.", "310,048 deliveries", "Tesla"),
        ("BMW came close to Audi’s 41,000 registrations.", "41,000 registrations", "Audi"),
        ("Kia trailed Hyundai's 12,300 sold cars.", "12,300 sold cars", "Hyundai"),
        ("However, with only 7.9% of its sales being electric, Mercedes-Benz faces pressure. BMW has none.", "7.9%",
         "Mercedes-Benz"),
        ("Sales rose at Audi, Volkswagen (VW) and Porsche, which sold 1,270, 1,220 and 1,030 cars, respectively.",
         "1,220", "Volkswagen"),
    ],
)  # fmt: skip
def test_whose_figures(text: str, figure: str, company: str) -> None:
    lead = "BMW gains momentum\n\nBMW sold 35,289 electric cars in May.\n\n"
    (claim,) = [one for one in evfacts.extract(lead + text, published="2022-06-08") if one.text.startswith(figure)]
    assert claim.company == company


def test_thousands_parted_by_spaces() -> None:
    text = "BMW sold a total of 596 907 BMW and Mini cars. Mercedes delivered 501 600 cars, Tesla 310 048 vehicles."
    assert [int(one.low or 0) for one in evfacts.extract(text, published="2022-04-08")] == [596907, 501600, 310048]


def test_a_quarter_is_no_truck() -> None:
    text = "BMW reported a positive trend in its Q3 sales figures, with deliveries rising by 10.1% to 103,440 units."
    assert {one.product for one in evfacts.extract(text, published="2024-10-11")} == {None}


@pytest.mark.parametrize(
    ("text", "figure", "metric"),
    [
        ("It posted 5,368 billion won in sales and 565.9 billion won in operating profit.", "565.9 billion won",
         "operating_income"),
        ("Lucid had $200 million in revenue and $790 million in net loss.", "$200 million", "revenue"),
        ("LG had revenue of 8.7 trillion won and an operating profit of 460 billion won, increases of 73.0 percent and "
         "135.5 percent, respectively.", "73.0 percent", "revenue"),
        ("LG had revenue of 8.7 trillion won and an operating profit of 460 billion won, increases of 73.0 percent and "
         "135.5 percent, respectively.", "135.5 percent", "operating_income"),
    ],
)  # fmt: skip
def test_results(text: str, figure: str, metric: str) -> None:
    assert claim_of(text, figure, "2023-08-01").metric == metric


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("LG aims to double sales by 2028 from 33.75 trillion won in 2023.", "33.75 trillion won"),
        ("The ministry expects 3,000 charging stations by 2027, from 410 today.", "410"),
        ("BYD wants to double output by 2026 from 427,000 cars in 2021.", "427,000 cars"),
    ],
)
def test_where_plans_start(text: str, figure: str) -> None:
    claim = claim_of(text, figure, "2024-10-08")
    assert (claim.status, claim.superseded) == ("actual", False)


def test_the_previous_quarters_figure() -> None:
    text = "Mercedes delivered 42,500 cars in the third quarter, 7% below the previous quarter's figure of 45,800 cars."
    claim = claim_of(text, "45,800 cars", "2024-10-11")
    assert (str(claim.period_start), str(claim.period_end)) == ("2024-04-01", "2024-06-30")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Ford lost $1.3 billion last quarter. It is projected to lose $4 billion overall this year.", "$4 billion"),
        ("Nio delivered 20,976 cars in June. It wants to deliver 440,000 cars this year.", "440,000 cars"),
        ("Ola sold 20,000 scooters in June. It aims to build 500,000 scooters in all this year.", "500,000 scooters"),
    ],
)
def test_goals_of_this_year(text: str, figure: str) -> None:
    claim = claim_of(text, figure, "2025-07-27")
    assert (str(claim.period_start), str(claim.period_end)) == ("2025-01-01", "2025-12-31")


def test_billions_are_of_no_one_vehicle() -> None:
    assert claim_of("GM takes $1.6 billion hit on electric vehicle rollout", "$1.6 billion").per is None


def test_a_ticker_is_its_company() -> None:
    assert claim_of("Shares of TSLA are up 57%.", "57%").company == "Tesla"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("CATL's share rose. That is higher than its 36.8 percent share for the whole of 2023.", "36.8 percent"),
        ("CATL had 39.7 percent in January, up from 36.8 percent in the full year 2023.", "36.8 percent"),
        ("BYD sold 300,000 cars in December and 3.02 million in all of 2023.", "3.02 million"),
    ],
)
def test_a_whole_year(text: str, figure: str) -> None:
    claim = claim_of(text, figure, "2024-03-06")
    assert (str(claim.period_start), str(claim.period_end)) == ("2023-01-01", "2023-12-31")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The installed capacity of power batteries increased by 23% to 285.4 GWh in five months.", "23%"),
        ("SNE Research said CATL's installed capacity rose 31.1% year-on-year to 107 GWh.", "107 GWh"),
        ("In the battery installations of January, CALB had an installed capacity of 2.4 GWh.", "2.4 GWh"),
    ],
)
def test_batteries_put_into_cars(text: str, figure: str) -> None:
    assert claim_of(text, figure, "2024-07-04").metric == "installations"


def test_the_installed_capacity_of_a_plant_is_capacity() -> None:
    assert claim_of("Northvolt's plant has an installed capacity of 16 GWh a year.", "16 GWh").metric == "capacity"


def test_ministries_by_their_fields() -> None:
    text = "The Ministry of Heavy Industries has also sanctioned 520 charging stations for electric cars."
    assert {one.company for one in evfacts.extract(text, published="2024-08-05")} <= {None}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("For Q2 2025, Lucid reported 3,309 deliveries, marking a 38% increase compared to the 2,394 vehicles "
         "delivered in the corresponding quarter last year.", "38%"),
        ("Nio sold 72,056 cars in the second quarter of 2025, 25.6% more than the 57,373 it had sold in Q2 2024.",
         "25.6%"),
        ("In Q2 2025 Rivian built 5,979 cars, a drop of 38% from the 9,612 of the second quarter of 2024.", "38%"),
    ],
)  # fmt: skip
def test_a_change_is_of_the_level_before_it(text: str, figure: str) -> None:
    claim = claim_of(text, figure, "2025-07-03")
    assert (str(claim.period_start), str(claim.period_end)) == ("2025-04-01", "2025-06-30")


def test_a_change_from_the_quarter_before_is_of_the_current_one() -> None:
    text = (
        "In Q1 FY26 revenue stood at Rs 644.6 crore, up 78.8 per cent from Rs 360.5 crore, but 4.7 per cent lower than "
        "the Rs 676.1 crore that Ather clocked in Q4 FY25."
    )
    claim = claim_of(text, "4.7 per cent", "2025-08-04")
    assert str(claim.period_start) == "2025-04-01"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Polestar lowered its annual production guidance from 80,000 to 65,000 cars in Q1.", "65,000 cars"),
        ("Nio kept its full-year delivery target of 440,000 cars in June.", "440,000 cars"),
        ("BYD has an annual sales goal of 5.5 million cars.", "5.5 million cars"),
    ],
)
def test_annual_goals(text: str, figure: str) -> None:
    claim = claim_of(text, figure, "2025-08-31")
    assert (str(claim.period_start), str(claim.period_end)) == ("2025-01-01", "2025-12-31")


@pytest.mark.parametrize(
    ("text", "figure", "metric"),
    [
        ("Lucid missed revenue expectations despite sitting on $4.86 billion in cash.", "$4.86 billion", "cash"),
        ("Rivian has $7.5 billion in liquidity.", "$7.5 billion", "cash"),
        ("Rivian's cost per vehicle jumped 8% to $118,375.", "$118,375", "cost"),
        ("Rivian's cost per vehicle jumped 8% to $118,375.", "8%", "cost"),
    ],
)
def test_cash_and_costs(text: str, figure: str, metric: str) -> None:
    assert claim_of(text, figure, "2025-08-06").metric == metric


def test_cash_that_is_paid_is_not_held() -> None:
    assert (
        claim_of("BorgWarner pays $370 million in cash for Santroll, a maker of motors.", "$370 million").metric
        != "cash"
    )
