from goldlib import *
from mentions import mentions

TEXT = """CHARGE SHEET, issue 88 — Nine years, $3 billion, zero cars. Now Faraday Future sets another date

Dear reader,

Put March 30 in your diary. On that day, says Faraday Future, the first saleable FF 91 will roll out of Hanford, California; customers get theirs before the end of April. It had been July 2022, then the third quarter, then December. You'll forgive a yawn.

What changed is the till. On February 5 the firm lined up $135 million in convertible notes, which it reckons is enough. A year ago the start of production "required" $150 million to $170 million.

Facts worth filing:

— Orders. 401 on September 30. Not 14,000, as once claimed; most of *those* had been unpaid indications, the board's own probe found.
— Staff. 586 employees, after cuts.
— Performance. 1,050 hp (783 kW) from three motors; 2.39 seconds to 60 mph; top speed 155 mph; 142 kWh of cells, immersed; EPA range 381 miles (613 km). Charges at 200 kW.
— Comfort. Rear "zero-gravity" seats that recline to 60 degrees. Four chairs in all: four seats, 5,250 mm of car.
— Price. About $180,000; a Futurist Alliance edition at up to $249,000.
— Money. Operating loss of $103.4 million in the third quarter; $31.8 million left at year-end.

The stock, $0.61 at Tuesday's close, has lost 96% since the SPAC deal that pegged the company at $3.4 billion. Chinese property group Evergrande, through Season Smart, once held 32% and now has 20.5%.

See you on the other side of the 30th.
— R.

Unsubscribe | Tip jar ($3) | Issue 87: "Why hubcaps matter"
"""

doc = dict(
    id="c-faraday-news", published="2023-03-01", source="charge-sheet-newsletter",
    title="CHARGE SHEET, issue 88 — Nine years, $3 billion, zero cars. Now Faraday Future sets another date",
    text=TEXT,
    claims=[
        c("Nine years", "duration", 9, "year", company="Faraday Future"),
        c("$3 billion", ["cost", "funding", "investment"], 3000000000, "USD", company="Faraday Future"),
        c("zero cars", ["deliveries", "production", "sales"], 0, "vehicle", company="Faraday Future"),
        c("March 30", "production_start", None, "date", company="Faraday Future", product="FF 91", p=("2023-03-30", "2023-03-30"), status="plan"),
        c("end of April", "delivery_start", None, "date", company="Faraday Future", product="FF 91", p=(None, "2023-04-30"), status="plan"),
        c("July 2022", ["delivery_start", "production_start"], None, "date", company="Faraday Future", product="FF 91", p=m(2022, 7), status=["plan", "target"], superseded=True),
        c("third quarter", ["delivery_start", "production_start"], None, "date", company="Faraday Future", product="FF 91", p=q(2022, 3), status=["plan", "target"], superseded=True),
        c("December", ["delivery_start", "production_start"], None, "date", company="Faraday Future", product="FF 91", p=m(2022, 12), status=["plan", "target"], superseded=True),
        c("$135 million", "funding", 135000000, "USD", company="Faraday Future", p=('2023-02-05', '2023-02-05')),
        c("$150 million to $170 million", ["funding", "cost"], 150000000, "USD", 170000000, company="Faraday Future", status=["forecast", "target", "plan"], superseded=True),
        c("401", "orders", 401, "order", company="Faraday Future", product="FF 91", p=("2022-09-30", "2022-09-30")),
        c("14,000", "orders", 14000, "order", company="Faraday Future", product="FF 91"),
        c("586 employees", "headcount", 586, "job", company="Faraday Future"),
        c("1,050 hp", "power", 1050, "hp", company="Faraday Future", product="FF 91"),
        c("783 kW", "power", 783, "kW", company="Faraday Future", product="FF 91"),
        c("2.39 seconds", "acceleration", 2.39, "second", company="Faraday Future", product="FF 91"),
        c("155 mph", "top_speed", 155, "mph", company="Faraday Future", product="FF 91"),
        c("142 kWh", "battery_capacity", 142, "kWh", company="Faraday Future", product="FF 91"),
        c("381 miles", "range", 381, "mile", company="Faraday Future", product="FF 91"),
        c("613 km", "range", 613, "km", company="Faraday Future", product="FF 91"),
        c("200 kW", "charging_power", 200, "kW", company="Faraday Future", product="FF 91"),
        c("Four chairs", "seats", 4, "item", company="Faraday Future", product="FF 91"),
        c("four seats", "seats", 4, "item", company="Faraday Future", product="FF 91"),
        c("5,250 mm", "length", 5250, "mm", company="Faraday Future", product="FF 91"),
        c("$180,000", "price", 180000, "USD", company="Faraday Future", product="FF 91"),
        c("$249,000", "price", None, "USD", 249000, company="Faraday Future", product=["FF 91 Futurist Alliance", "Futurist Alliance"]),
        c("$103.4 million", "operating_income", -103400000, "USD", company="Faraday Future", p=q(2022, 3)),
        c("$31.8 million", "cash", 31800000, "USD", company="Faraday Future", p=("2022-12-31", "2022-12-31")),
        c("$0.61", "share_price", 0.61, "USD", company="Faraday Future", per=["share", None], p=("2023-02-28", "2023-02-28")),
        c("96%", "share_price", -96, "percent", company="Faraday Future", role="change", p=('2023-02-28', '2023-02-28')),
        c("$3.4 billion", "valuation", 3400000000, "USD", company="Faraday Future"),
        c("32%", "stake", 32, "percent", company=["Evergrande", "Season Smart", "Faraday Future"]),
        c("20.5%", "stake", 20.5, "percent", company=["Evergrande", "Season Smart", "Faraday Future"]),
    ],
    names=mentions(TEXT, {
        "Faraday Future": ("COMPANY", "Faraday Future"),
        "Season Smart": ("COMPANY", "Season Smart"),
        "Evergrande": ("COMPANY", "Evergrande"),
        "FF 91": ("PRODUCT", "FF 91"),
    }),
    checks=[
        dict(kind="unit", verdict="consistent", quotes=["1,050 hp", "783 kW"]),
        dict(kind="unit", verdict="consistent", quotes=["381 miles", "613 km"]),
        dict(kind="agreement", verdict="consistent", quotes=["Four chairs", "four seats"]),
    ],
)
