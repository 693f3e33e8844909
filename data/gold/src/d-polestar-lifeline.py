from goldlib import *
from mentions import mentions

TEXT = """Owners throw Polestar a second lifeline as volume hopes fade

Swedish-Chinese carmaker Polestar has once again asked its parents for money, and got it: Geely is to lend $250 million, Volvo Cars $200 million, which makes $450 million (about 4.9 billion Swedish kronor) in convertible credit running until the middle of 2027.

It needs every öre. Its loss from operations widened to $261.3 million in the three months to September from $196.4 million. Revenue did climb, by 41 per cent to $613.2 million (third quarter of 2022: $435.4 million), since 13,976 cars found a customer, up from 9,215, but once material and labour were paid for, a gross profit of just $5.9 million remained, or 1.0 per cent. Selling, general and administrative expense reached $242.1 million; research and development, $43.6 million.

Three promises were watered down at one go. Deliveries in 2023 should now number 60,000 rather than 60,000 to 70,000; gross margin, for which 4 per cent had been pencilled in, will be 2 per cent; and the 290,000 cars once envisaged for 2025 have shrivelled to between 155,000 and 165,000. Break-even on cash flow is meant to follow in that year.

Some 450 desks will be cleared by Christmas. Polestar, in which Volvo owns 48 per cent, sells in 27 countries by way of 165 Spaces and other retail points. “We are not NIO, we cannot burn money for the look of it,” said Thomas Ingenlath, 59, its chief executive.
"""

NAMES = {
    "Polestar": ("COMPANY", "Polestar"),
    "Geely": ("COMPANY", "Geely"),
    "Volvo Cars": ("COMPANY", "Volvo Cars"),
    "Volvo": ("COMPANY", "Volvo Cars"),
    "NIO": ("COMPANY", "NIO"),
}

doc = dict(
    id="d-polestar-lifeline", published="2023-11-09", source="gothenburg-observer",
    title="Owners throw Polestar a second lifeline as volume hopes fade",
    text=TEXT,
    claims=[
        c("$250 million", "funding", 250000000, "USD", company="Polestar", status=["plan", "actual"]),
        c("$200 million", "funding", 200000000, "USD", company="Polestar", status=["plan", "actual"]),
        c("$450 million", "funding", 450000000, "USD", company="Polestar", status=["plan", "actual"]),
        c("4.9 billion Swedish kronor", "funding", 4900000000, "SEK", company="Polestar", status=["plan", "actual"]),
        c("$261.3 million", "operating_income", -261300000, "USD", company="Polestar", p=q(2023, 3)),
        c("$196.4 million", "operating_income", -196400000, "USD", company="Polestar", p=q(2022, 3)),
        c("41 per cent", "revenue", 41, "percent", company="Polestar", role="change", p=q(2023, 3)),
        c("$613.2 million", "revenue", 613200000, "USD", company="Polestar", p=q(2023, 3)),
        c("$435.4 million", "revenue", 435400000, "USD", company="Polestar", p=q(2022, 3)),
        c("13,976 cars", ["deliveries", "sales"], 13976, "vehicle", company="Polestar", p=q(2023, 3)),
        c("9,215", ["deliveries", "sales"], 9215, "vehicle", company="Polestar", p=q(2022, 3)),
        c("$5.9 million", "gross_profit", 5900000, "USD", company="Polestar", p=q(2023, 3)),
        c("1.0 per cent", "gross_margin", 1, "percent", company="Polestar", p=q(2023, 3)),
        c("$242.1 million", "opex", 242100000, "USD", company="Polestar", p=q(2023, 3)),
        c("$43.6 million", "rnd", 43600000, "USD", company="Polestar", p=q(2023, 3)),
        c("60,000", "deliveries", 60000, "vehicle", company="Polestar", p=y(2023), status=["target", "forecast"]),
        c("60,000 to 70,000", "deliveries", 60000, "vehicle", 70000, company="Polestar", p=y(2023), status=["target", "forecast"], superseded=True),
        c("4 per cent", "gross_margin", 4, "percent", company="Polestar", p=y(2023), status=["target", "forecast"], superseded=True),
        c("2 per cent", "gross_margin", 2, "percent", company="Polestar", p=y(2023), status=["target", "forecast"]),
        c("290,000 cars", "deliveries", 290000, "vehicle", company="Polestar", p=y(2025), status=["target", "forecast"], superseded=True),
        c("155,000 and 165,000", "deliveries", 155000, "vehicle", 165000, company="Polestar", p=y(2025), status=["target", "forecast"]),
        c("450 desks", "layoffs", 450, "job", company="Polestar", p=(None, "2023-12-25"), status="plan"),
        c("48 per cent", "stake", 48, "percent", company=["Polestar", "Volvo Cars", "Volvo"]),
        c("27 countries", "countries", 27, "country", company="Polestar"),
        c("165 Spaces", "stores", 165, "store", company="Polestar"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["$250 million", "$200 million", "$450 million"]),
        dict(kind="fx", verdict="consistent", quotes=["$450 million", "4.9 billion Swedish kronor"]),
        dict(kind="growth", verdict="consistent", quotes=["$435.4 million", "$613.2 million", "41 per cent"]),
        dict(kind="share", verdict="consistent", quotes=["$5.9 million", "$613.2 million", "1.0 per cent"]),
        dict(kind="revision", verdict="consistent", quotes=["60,000 to 70,000", "60,000"]),
        dict(kind="revision", verdict="consistent", quotes=["4 per cent", "2 per cent"]),
        dict(kind="revision", verdict="consistent", quotes=["290,000 cars", "155,000 and 165,000"]),
    ],
)
