from goldlib import *
from mentions import mentions

TEXT = """Judge hands bus builder Ebusco a rope, if a frayed one

Qbuzz, the bus operator, may not walk away from 45 buses worth €23 million, a court in Utrecht ruled on Friday; for 14 others, long overdue, its cancellation stands.

Ebusco, maker of composite city buses in Deurne, is out of breath. Sales in the first half of 2024 sank 62 percent to €22.8 million from €60.0 million, and EBITDA came in at minus €57.9 million. There was €7.3 million in the till on 30 June, whereas unsold vehicles worth €25.1 million stood about the yard. A rights issue is meant to bring in €36 million; convertible paper of €8.5 million has already been placed, so that €44.5 million would come together.

On the payroll were 611 people at mid-year, 117 fewer than the 782 of January, and 85 temporary contracts will not be renewed. Transdev, too, waits: its batch is seven months late.

The shares, floated at €23 in October 2021, closed at 86 cents. A year ago the exchange valued the company at €466 million, now at barely €55 million.

None of this has dented the sales pitch. Its 12-metre bus weighs under 10 tonnes, it says, and manages 700 km between charges with 35 seats on board – figures that drivers we met in Utrecht call “a good story”.
"""

NAMES = {
    "Ebusco": ("COMPANY", "Ebusco"),
    "Qbuzz": ("COMPANY", "Qbuzz"),
    "Transdev": ("COMPANY", "Transdev"),
}

doc = dict(
    id="d-ebusco-rescue", published="2024-09-06", source="brabant-courier",
    title="Judge hands bus builder Ebusco a rope, if a frayed one",
    text=TEXT,
    claims=[
        c("45 buses", "orders", 45, "vehicle", company="Ebusco"),
        c("€23 million", "orders", 23000000, "EUR", company="Ebusco"),
        c("14", "orders", 14, "vehicle", company="Ebusco"),
        c("62 percent", "revenue", -62, "percent", company="Ebusco", role="change", p=h(2024, 1)),
        c("€22.8 million", "revenue", 22800000, "EUR", company="Ebusco", p=h(2024, 1)),
        c("€60.0 million", "revenue", 60000000, "EUR", company="Ebusco", p=h(2023, 1)),
        c("minus €57.9 million", "ebitda", -57900000, "EUR", company="Ebusco", p=h(2024, 1)),
        c("€7.3 million", "cash", 7300000, "EUR", company="Ebusco", p=("2024-06-30", "2024-06-30")),
        c("€25.1 million", "inventory", 25100000, "EUR", company="Ebusco", p=("2024-06-30", "2024-06-30")),
        c("€36 million", "funding", 36000000, "EUR", company="Ebusco", status="plan"),
        c("€8.5 million", "funding", 8500000, "EUR", company="Ebusco"),
        c("€44.5 million", "funding", 44500000, "EUR", company="Ebusco", status="plan"),
        c("611 people", "headcount", 611, "job", company="Ebusco", p=("2024-06-30", "2024-06-30")),
        c("117", "headcount", -117, "job", company="Ebusco", role="change", p=("2024-06-30", "2024-06-30")),
        c("782", "headcount", 782, "job", company="Ebusco", p=m(2024, 1)),
        c("85 temporary contracts", "layoffs", 85, "job", company="Ebusco", status="plan"),
        c("seven months", "wait_time", 7, "month", company=["Transdev", "Ebusco"]),
        c("€23", "share_price", 23, "EUR", nth=1, company="Ebusco", per=['share', None], p=m(2021, 10)),
        c("86 cents", "share_price", 0.86, "EUR", company="Ebusco", per=['share', None], p=("2024-09-06", "2024-09-06")),
        c("€466 million", "valuation", 466000000, "EUR", company="Ebusco", p=('2023-09-06', '2023-09-06')),
        c("€55 million", "valuation", 55000000, "EUR", company="Ebusco"),
        c("12-metre", "length", 12, "m", company="Ebusco"),
        c("10 tonnes", "weight", None, "tonne", 10, company="Ebusco"),
        c("700 km", "range", 700, "km", company="Ebusco"),
        c("35 seats", "seats", 35, "item", company="Ebusco"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["€60.0 million", "€22.8 million", "62 percent"]),
        dict(kind="sum", verdict="consistent", quotes=["€36 million", "€8.5 million", "€44.5 million"]),
        dict(kind="growth", verdict="inconsistent", quotes=["782", "611 people", "117"], suggestion="fits 171"),
    ],
)
