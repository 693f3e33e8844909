from goldlib import *
from mentions import mentions

TEXT = """“Seventy-six years, and then a letter”: Forest after the Audi verdict

The canteen at Forest was quieter than usual on Wednesday. A day earlier the 3,000 workers of Audi's Brussels plant had learned that the last Q8 e-tron would leave the hall at the end of February, and 1,500 of them that they need not wait so long.

Luc, 51, fits door seals. His shift builds 19 cars an hour nowadays, down from 28 before summer. “They blame the market. In the yard I count 4,000 unsold ones.” An electrician beside him holds up a list price: €75,000. Last year, he says, 53,000 were made.

How much is the farewell worth? VW's accounts mention €1.6 billion of closure costs. Belgian law prescribes talks of 60 days, usually stretched; staff hope for a handsome bonus. For the 26 candidates who came to look at the site, among whom NIO was the only name that leaked, nobody has a good word.

The roof carries 107,000 square metres of solar panels, which spared the air 17,000 tonnes of CO2 annually. They are to be sold along with the presses.

Have you worked there? Call our newsdesk on 02 555 01 66.
"""

NAMES = {
    "Audi": ("COMPANY", "Audi"),
    "VW": ("COMPANY", "Volkswagen"),
    "NIO": ("COMPANY", "NIO"),
    "Q8 e-tron": ("PRODUCT", "Q8 e-tron"),
}

doc = dict(
    id="d-audi-brussels.2", published="2024-10-30", source="kanaal-gazette",
    title="“Seventy-six years, and then a letter”: Forest after the Audi verdict",
    text=TEXT,
    claims=[
        c("3,000 workers", ["layoffs", "headcount"], 3000, "job", company="Audi", status=["plan", "actual"]),
        c("1,500", "layoffs", 1500, "job", company="Audi", status="plan"),
        c("19 cars", "production", 19, "vehicle", company="Audi", product="Q8 e-tron", per="hour"),
        c("28", "production", 28, "vehicle", company="Audi", product="Q8 e-tron", per="hour"),
        c("4,000", "inventory", 4000, "vehicle", company="Audi", product="Q8 e-tron"),
        c("€75,000", "price", 75000, "EUR", company="Audi", product="Q8 e-tron"),
        c("53,000", "production", 53000, "vehicle", company="Audi", product="Q8 e-tron", p=y(2023)),
        c("€1.6 billion", "cost", 1600000000, "EUR", company=["Volkswagen", "VW", "Audi"]),
        c("60 days", "duration", 60, "day", company="Audi"),
        c("26 candidates", "other", 26, "item", company="Audi"),
        c("107,000 square metres", "area", 107000, "m2", company="Audi"),
        c("17,000 tonnes", "emissions", 17000, "tonne", company="Audi", per="year"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=[["d-audi-brussels.1", "3,000 people"], "3,000 workers"]),
        dict(kind="agreement", verdict="consistent", quotes=[["d-audi-brussels.1", "1,500"], "1,500"]),
        dict(kind="agreement", verdict="consistent", quotes=[["d-audi-brussels.1", "€1.6 billion"], "€1.6 billion"]),
        dict(kind="conflict", verdict="inconsistent", quotes=[["d-audi-brussels.1", "48,000 units"], "53,000"], suggestion="fits 48,000"),
    ],
)
