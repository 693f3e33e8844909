from goldlib import *
from mentions import mentions

TEXT = """Meridiam to take Allego off Wall Street at a 131% premium

ARNHEM — Life on the New York Stock Exchange has not agreed with Allego. Its majority shareholder, the French infrastructure investor Meridiam, is offering $1.70 a share (€1.58) to the minority, the Dutch charging operator said on Monday. That is 131% above Friday's close of $0.736, but 83% less than the $10 at which the stock was placed in March 2022, when the group was worth $3.14 billion; at the bid price its capitalisation comes to $460 million or so.

Meridiam, which already controls 71.3% of the shares, intends to put in €46 million at once and to guarantee another €310 million towards the roll-out in Germany.

Allego's first-quarter revenue slipped to €33.1 million from €39.6 million (-16.4%), as fewer sites were built for third parties; charging income, by contrast, was 35.9% up at €27.6 million. Operational EBITDA turned positive at €6.1 million (a year ago: minus €3.0 million). Net borrowings rose to €402.7 million by the end of March.

Its 35,000 charging points in 16 countries were in use 13.5% of the time on the fast side, a gain of 1.6 percentage points. The tender period lasts 20 business days. Shares jumped 127% before the bell.
"""

NAMES = {
    "Allego": ("COMPANY", "Allego"),
    "Meridiam": ("COMPANY", "Meridiam"),
}

doc = dict(
    id="d-allego-private", published="2024-06-17", source="amsterdam-markets",
    title="Meridiam to take Allego off Wall Street at a 131% premium",
    text=TEXT,
    claims=[
        c("131%", "share_price", 131, "percent", company="Allego", role="change"),
        c("$1.70", "share_price", 1.7, "USD", company="Allego", per=['share', None]),
        c("€1.58", "share_price", 1.58, "EUR", company="Allego", per=['share', None]),
        c("131%", "share_price", 131, "percent", nth=1, company="Allego", role="change"),
        c("$0.736", "share_price", 0.736, "USD", company="Allego", per=['share', None], p=("2024-06-14", "2024-06-14")),
        c("83%", "share_price", -83, "percent", company="Allego", role="change"),
        c("$10", "share_price", 10, "USD", company="Allego", per=['share', None], p=m(2022, 3)),
        c("$3.14 billion", "valuation", 3140000000, "USD", company="Allego", p=m(2022, 3)),
        c("$460 million", "valuation", 460000000, "USD", company="Allego"),
        c("71.3%", "stake", 71.3, "percent", company=["Meridiam", "Allego"]),
        c("€46 million", ["funding", "investment"], 46000000, "EUR", company=["Allego", "Meridiam"], status="plan"),
        c("€310 million", ["funding", "investment"], 310000000, "EUR", company=["Allego", "Meridiam"], status="plan"),
        c("€33.1 million", "revenue", 33100000, "EUR", company="Allego", p=q(2024, 1)),
        c("€39.6 million", "revenue", 39600000, "EUR", company="Allego", p=q(2023, 1)),
        c("-16.4%", "revenue", -16.4, "percent", company="Allego", role="change", p=q(2024, 1)),
        c("35.9%", "revenue", 35.9, "percent", company="Allego", role="change", p=q(2024, 1)),
        c("€27.6 million", "revenue", 27600000, "EUR", company="Allego", p=q(2024, 1)),
        c("€6.1 million", "ebitda", 6100000, "EUR", company="Allego", p=q(2024, 1)),
        c("minus €3.0 million", "ebitda", -3000000, "EUR", company="Allego", p=q(2023, 1)),
        c("€402.7 million", "debt", 402700000, "EUR", company="Allego", p=("2024-03-31", "2024-03-31")),
        c("35,000 charging points", "chargers", 35000, "charger", company="Allego"),
        c("16 countries", "countries", 16, "country", company="Allego"),
        c("13.5%", "other", 13.5, "percent", company="Allego", p=q(2024, 1)),
        c("1.6 percentage points", "other", 1.6, "percentage_point", company="Allego", role="change", p=q(2024, 1)),
        c("20 business days", "duration", 20, "day", company="Allego"),
        c("127%", "share_price", 127, "percent", company="Allego", role="change", p=("2024-06-17", "2024-06-17")),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["131%", "131% above"]),
        dict(kind="fx", verdict="consistent", quotes=["$1.70", "€1.58"]),
        dict(kind="growth", verdict="consistent", quotes=["$0.736", "$1.70", "131% above"]),
        dict(kind="growth", verdict="consistent", quotes=["$10", "$1.70", "83%"]),
        dict(kind="growth", verdict="consistent", quotes=["€39.6 million", "€33.1 million", "-16.4%"]),
    ],
)
