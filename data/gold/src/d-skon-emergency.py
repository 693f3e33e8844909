from goldlib import *
from mentions import mentions

TEXT = """SK On in "emergency" mode as the red ink keeps flowing

Executives of SK On fly economy and clock in at seven. Since Monday the battery arm of SK Innovation has been under what its chief, Lee Seok-hee, 59, calls emergency management: every chief-officer post is up for review, the board's salaries are frozen until there is a quarter in the black, and their expense accounts shrink by 50 percent.

It lost 331.5 billion won ($239 million) from operations between January and March, its tenth shortfall in succession, compared with 18.6 billion won in the final quarter of 2023. Revenue in the same three months came down to 1.68 trillion won from 2.72 trillion won, a slump of 38 percent, and the plants ran at 69.5 percent of their capability.

Spending does not stop, however. This year 7.5 trillion won is earmarked for capacity, mostly in the United States, where the partnership with Ford in Kentucky and Tennessee (127 GWh) and one with Hyundai in Georgia (35 GWh) are still being built. Net debt has consequently swollen more than fivefold since 2021, from 2.9 trillion won to 15.6 trillion won (about 10.5 billion euros) at the end of March.

A merger of SK Innovation, which owns 89.5 percent of the unit, with cash-rich SK E&S is considered likely. In Commerce, Georgia, 3,000 are employed; 528 were laid off last September.
"""

NAMES = {
    "SK On": ("COMPANY", "SK On"),
    "SK Innovation": ("COMPANY", "SK Innovation"),
    "Ford": ("COMPANY", "Ford"),
    "Hyundai": ("COMPANY", "Hyundai"),
    "SK E&S": ("COMPANY", "SK E&S"),
}

doc = dict(
    id="d-skon-emergency", published="2024-07-02", source="yeouido-wire",
    title="SK On in \"emergency\" mode as the red ink keeps flowing",
    text=TEXT,
    claims=[
        c("50 percent", ["opex", "cost"], -50, "percent", company="SK On", role="change"),
        c("331.5 billion won", "operating_income", -331500000000, "KRW", company="SK On", p=q(2024, 1)),
        c("$239 million", "operating_income", -239000000, "USD", company="SK On", p=q(2024, 1)),
        c("18.6 billion won", "operating_income", -18600000000, "KRW", company="SK On", p=q(2023, 4)),
        c("1.68 trillion won", "revenue", 1680000000000, "KRW", company="SK On", p=q(2024, 1)),
        c("2.72 trillion won", "revenue", 2720000000000, "KRW", company="SK On", p=q(2023, 4)),
        c("38 percent", "revenue", -38, "percent", company="SK On", role="change", p=q(2024, 1)),
        c("69.5 percent", "other", 69.5, "percent", company="SK On", p=q(2024, 1)),
        c("7.5 trillion won", ["capex", "investment"], 7500000000000, "KRW", company="SK On", p=y(2024), status="plan"),
        c("127 GWh", "capacity", 127, "GWh", company="SK On", per=['year', None], status="plan"),
        c("35 GWh", "capacity", 35, "GWh", company="SK On", per=['year', None], status="plan"),
        c("fivefold", "debt", 400, "percent", None, company="SK On", role="change", p=("2024-03-31", "2024-03-31")),
        c("2.9 trillion won", "debt", 2900000000000, "KRW", company="SK On", p=y(2021)),
        c("15.6 trillion won", "debt", 15600000000000, "KRW", company="SK On", p=("2024-03-31", "2024-03-31")),
        c("10.5 billion euros", "debt", 10500000000, "EUR", company="SK On", p=("2024-03-31", "2024-03-31")),
        c("89.5 percent", "stake", 89.5, "percent", company=["SK Innovation", "SK On"]),
        c("3,000", "headcount", 3000, "job", company="SK On"),
        c("528", "layoffs", 528, "job", company="SK On", p=m(2023, 9)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="fx", verdict="consistent", quotes=["331.5 billion won", "$239 million"]),
        dict(kind="growth", verdict="consistent", quotes=["2.72 trillion won", "1.68 trillion won", "38 percent"]),
        dict(kind="fx", verdict="consistent", quotes=["15.6 trillion won", "10.5 billion euros"]),
        dict(kind="growth", verdict="consistent", quotes=["2.9 trillion won", "15.6 trillion won", "fivefold"]),
    ],
)
