from goldlib import *
from mentions import mentions

TEXT = """Sales quota bites: UK makers "are paying people to go electric"

November brought the third monthly fall in a row for Britain's new-car market. Dealers registered 153,610 cars, down 1.9%, and private demand slid by 3.3%; the battery-electric segment, meanwhile, went through the roof with a gain of 58.4% to 38,581 units, good for 25.1% of the total as against 15.6% a year ago.

That leap has been bought dearly, the trade body SMMT argues. By its reckoning, manufacturers will have handed out discounts of £4bn ($5.1bn) on electric cars by the end of the year, and still the segment's slice for 2024 is heading for 18.7%, which is 3.3 percentage points short of the 22% that the government's zero-emission vehicle mandate demands. For every petrol or diesel car over the line a fine of £15,000 (€18,100) falls due; next year the hurdle moves up to 28%, and in 2030 to 80%.

Vauxhall's parent Stellantis has drawn its conclusion: the Luton van works, which employs more than 1,100 people, is to shut, although £50m will be spent on Ellesmere Port, where several hundred of them may find a job.

What the market makes of it can be read from the charging side, where the UK tally of public devices has just passed 72,000.

Have your say: write to letters@fleetandforecourt.example. Reporting by Priya Nair, 33.
"""

NAMES = {
    "Vauxhall": ("COMPANY", "Vauxhall"),
    "Stellantis": ("COMPANY", "Stellantis"),
}

doc = dict(
    id="d-smmt-mandate", published="2024-12-05", source="fleet-and-forecourt",
    title="Sales quota bites: UK makers \"are paying people to go electric\"",
    text=TEXT,
    claims=[
        c("153,610 cars", "registrations", 153610, "vehicle", p=m(2024, 11)),
        c("1.9%", "registrations", -1.9, "percent", role="change", p=m(2024, 11)),
        c("3.3%", "registrations", -3.3, "percent", role="change", p=m(2024, 11)),
        c("58.4%", "registrations", 58.4, "percent", role="change", p=m(2024, 11)),
        c("38,581 units", "registrations", 38581, "vehicle", p=m(2024, 11)),
        c("25.1%", "penetration", 25.1, "percent", role=["share", "level"], p=m(2024, 11)),
        c("15.6%", "penetration", 15.6, "percent", role=["share", "level"], p=m(2023, 11)),
        c("£4bn", ["cost", "price_change"], 4000000000, "GBP", p=y(2024), status="forecast"),
        c("$5.1bn", ["cost", "price_change"], 5100000000, "USD", p=y(2024), status="forecast"),
        c("18.7%", "penetration", 18.7, "percent", role=["share", "level"], p=y(2024), status="forecast"),
        c("3.3 percentage points", "penetration", -3.3, "percentage_point", role="change", p=y(2024), status="forecast"),
        c("22%", "penetration", 22, "percent", role=["share", "level"], p=y(2024), status=["target", "plan"]),
        c("£15,000", "cost", 15000, "GBP", per="vehicle"),
        c("€18,100", "cost", 18100, "EUR", per="vehicle"),
        c("28%", "penetration", 28, "percent", role=["share", "level"], p=y(2025), status=["target", "plan"]),
        c("80%", "penetration", 80, "percent", role=["share", "level"], p=y(2030), status=["target", "plan"]),
        c("1,100 people", "headcount", 1100, "job", None, company=["Vauxhall", "Stellantis"]),
        c("£50m", "investment", 50000000, "GBP", company=["Stellantis", "Vauxhall"], status="plan"),
        c("72,000", "chargers", 72000, "charger", None, p=(None, "2024-12-05")),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["38,581 units", "153,610 cars", "25.1%"]),
        dict(kind="fx", verdict="consistent", quotes=["£4bn", "$5.1bn"]),
        dict(kind="fx", verdict="consistent", quotes=["£15,000", "€18,100"]),
        dict(kind="growth", verdict="consistent", quotes=["18.7%", "3.3 percentage points", "22%"]),
    ],
)
