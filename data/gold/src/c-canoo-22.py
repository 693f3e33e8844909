from goldlib import *
from mentions import mentions

TEXT = """The Tuesday Charge #114: Canoo, a company with 4,500 orders and very little money

Good morning, and hello to the 212 of you who joined since last week.

Canoo's quarterly letter landed after the close. The Bentonville-bound firm lost $164.4 million between April and June, against $112.6 million in last year's second quarter, and it burned $120 million doing so. Left in the bank on June 30: $33.8 million. At the going rate of $40 million a month you can do the sum yourself.

And yet! On July 12 Walmart signed for 4,500 of the Lifestyle Delivery Vehicle, with an option on 5,500 more, which would make 10,000. Fleet lessor Zeeba committed to 3,000 units through 2024. The pipeline, says management, has passed $1 billion.

Who builds them? Not VDL Nedcar any more, that contract is dead. Pryor, Oklahoma, gets a "mega micro-factory" with 2,000 jobs, while the state chips in $300 million in incentives. Output guidance for this year has been cut to "3,000 to 6,000"... no, wait, that was May's; as of last night it's zero to 15.

Capex guidance, meanwhile, went from a range of $100 million to $125 million for the second half to... nothing at all, since they withdrew it... and then put it back. Operating expenses before stock pay should land between $200 million and $245 million.

The van itself has merit. 130 cubic feet of cargo room, 190 miles of range, 1,464 pounds of payload, list price $34,750 for the civilian Lifestyle Vehicle.

Forwarded this? Sign up here. Sponsor of the week: NordicSleep mattresses, 40% off.
"""

doc = dict(
    id="c-canoo-22", published="2022-08-10", source="thinkdesk-substack",
    title="The Tuesday Charge #114: Canoo, a company with 4,500 orders and very little money",
    text=TEXT,
    claims=[
        c("4,500 orders", "orders", 4500, "order", company="Canoo"),
        c("$164.4 million", "net_income", -164400000, "USD", company="Canoo", p=q(2022, 2)),
        c("$112.6 million", "net_income", -112600000, "USD", company="Canoo", p=q(2021, 2)),
        c("$120 million", "cash_flow", -120000000, "USD", company="Canoo", p=q(2022, 2)),
        c("$33.8 million", "cash", 33800000, "USD", company="Canoo", p=("2022-06-30", "2022-06-30")),
        c("$40 million", "cash_flow", -40000000, "USD", company="Canoo", per="month"),
        c("4,500", "orders", 4500, "order", nth=1, company=["Canoo", "Walmart"], product="Lifestyle Delivery Vehicle", p=("2022-07-12", "2022-07-12")),
        c("5,500 more", "orders", 5500, "order", company=["Canoo", "Walmart"], product="Lifestyle Delivery Vehicle", p=("2022-07-12", "2022-07-12"), status=["plan", "actual"]),
        c("10,000", "orders", 10000, ["order", "vehicle"], company=["Canoo", "Walmart"], product="Lifestyle Delivery Vehicle", status=["plan", "actual"]),
        c("3,000 units", "orders", 3000, ["order", "vehicle"], company=["Canoo", "Zeeba"], p=by(2024)),
        c("$1 billion", "orders", 1000000000, "USD", None, company="Canoo", p=(None, "2022-08-10")),
        c("2,000 jobs", "jobs", 2000, "job", company="Canoo", status=["plan", "target", "forecast"]),
        c("$300 million", ["subsidy", "funding"], 300000000, "USD", company="Canoo", status="plan"),
        c("3,000 to 6,000", "production", 3000, "vehicle", 6000, company="Canoo", p=y(2022), status=["target", "forecast"], superseded=True),
        c("zero to 15", "production", 0, "vehicle", 15, company="Canoo", p=y(2022), status=["target", "forecast"]),
        c("$100 million to $125 million", "capex", 100000000, "USD", 125000000, company="Canoo", p=h(2022, 2), status=["target", "forecast"]),
        c("$200 million and $245 million", "opex", 200000000, "USD", 245000000, company="Canoo", p=h(2022, 2), status=["target", "forecast"]),
        c("130 cubic feet", "other", 130, ["item", "ft2", "ft"], company="Canoo", product="Lifestyle Delivery Vehicle"),
        c("190 miles", "range", 190, "mile", company="Canoo", product="Lifestyle Delivery Vehicle"),
        c("1,464 pounds", ["weight", "capacity"], 1464, "lb", company="Canoo", product="Lifestyle Delivery Vehicle"),
        c("$34,750", "price", 34750, "USD", company="Canoo", product="Lifestyle Vehicle"),
    ],
    names=mentions(TEXT, {
        "Canoo": ("COMPANY", "Canoo"),
        "Walmart": ("COMPANY", "Walmart"),
        "Zeeba": ("COMPANY", "Zeeba"),
        "VDL Nedcar": ("COMPANY", "VDL Nedcar"),
        "Lifestyle Delivery Vehicle": ("PRODUCT", "Lifestyle Delivery Vehicle"),
        "Lifestyle Vehicle": ("PRODUCT", "Lifestyle Vehicle"),
    }),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["4,500 of", "5,500 more", "10,000"]),
        dict(kind="agreement", verdict="consistent", quotes=["4,500 orders", "4,500 of"]),
    ],
)
