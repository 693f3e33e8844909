from goldlib import *
from mentions import mentions

TEXT = """Lion Electric lets 120 more go, sublets half of its Illinois plant

Saint-Jérôme's bus maker, which reports in American money, delivered 196 vehicles between January and March – 185 school buses and 11 trucks – or 24 fewer than the 220 of a year ago. Revenue was flat all the same: US$55.5 million against US$54.7 million, up 1.5 per cent.

A gross loss of US$12.6 million makes for a gross margin of minus 22.7 per cent. The net loss was US$21.7 million (some C$15.8 million), up from US$15.6 million; adjusted EBITDA stayed at minus US$12.7 million.

Management's answer is to shrink. The latest cut, announced April 18, takes payroll from about 1,150 to 1,030, affects mostly overhead and should bring yearly savings, third-party contracts included, of US$40 million. In Joliet, half of the 900,000 sq ft building is to be sublet, since the line there, able to make 2,500 buses a year "by the end of 2023", crawls.

Order book on May 7: 2,004, composed of 1,826 buses and 178 trucks, for a value of US$475 million. Average wait, from purchase order to keys: 11 months. Ottawa's transit fund is the bottleneck; it owes a decision on applications for C$300 million.

Long-term debt stands at US$308.8 million. Power Sustainable owns 34.6 per cent. On the Toronto exchange, where National Bank rates it a hold, the share lost 7 per cent Wednesday and ended at C$1.30.

Editor's pick: the LionD road test (in French).
"""

doc = dict(
    id="c-lion-q1-24", published="2024-05-09", source="bus-and-coach-canada",
    title="Lion Electric lets 120 more go, sublets half of its Illinois plant",
    text=TEXT,
    claims=[
        c("120", "layoffs", 120, "job", company="Lion Electric", status=["plan", "actual"]),
        c("196 vehicles", "deliveries", 196, "vehicle", company="Lion Electric", p=q(2024, 1)),
        c("185 school buses", "deliveries", 185, "vehicle", company="Lion Electric", p=q(2024, 1)),
        c("11 trucks", "deliveries", 11, "vehicle", company="Lion Electric", p=q(2024, 1)),
        c("24 fewer", "deliveries", -24, "vehicle", company="Lion Electric", role="change", p=q(2024, 1)),
        c("220", "deliveries", 220, "vehicle", company="Lion Electric", p=q(2023, 1)),
        c("US$55.5 million", "revenue", 55500000, "USD", company="Lion Electric", p=q(2024, 1)),
        c("US$54.7 million", "revenue", 54700000, "USD", company="Lion Electric", p=q(2023, 1)),
        c("1.5 per cent", "revenue", 1.5, "percent", company="Lion Electric", role="change", p=q(2024, 1)),
        c("US$12.6 million", "gross_profit", -12600000, "USD", company="Lion Electric", p=q(2024, 1)),
        c("minus 22.7 per cent", "gross_margin", -22.7, "percent", company="Lion Electric", p=q(2024, 1)),
        c("US$21.7 million", "net_income", -21700000, "USD", company="Lion Electric", p=q(2024, 1)),
        c("C$15.8 million", "net_income", -15800000, "CAD", company="Lion Electric", p=q(2024, 1)),
        c("US$15.6 million", "net_income", -15600000, "USD", company="Lion Electric", p=q(2023, 1)),
        c("minus US$12.7 million", "ebitda", -12700000, "USD", company="Lion Electric", p=q(2024, 1)),
        c("1,150", "headcount", 1150, "job", company="Lion Electric"),
        c("1,030", "headcount", 1030, "job", company="Lion Electric"),
        c("US$40 million", "cost", 40000000, "USD", company="Lion Electric", per="year", status=["plan", "target", "forecast"]),
        c("half", "area", 50, "percent", nth=1, company="Lion Electric", role=["share", "level"]),
        c("900,000 sq ft", "area", 900000, "ft2", company="Lion Electric"),
        c("2,500 buses", "capacity", 2500, "vehicle", company="Lion Electric", per="year"),
        c("2,004", "orders", 2004, "order", company="Lion Electric", p=("2024-05-07", "2024-05-07")),
        c("1,826 buses", "orders", 1826, ["vehicle", "order"], company="Lion Electric", p=("2024-05-07", "2024-05-07")),
        c("178 trucks", "orders", 178, ["vehicle", "order"], company="Lion Electric", p=("2024-05-07", "2024-05-07")),
        c("US$475 million", "orders", 475000000, "USD", company="Lion Electric", p=("2024-05-07", "2024-05-07")),
        c("11 months", "wait_time", 11, "month", company="Lion Electric"),
        c("C$300 million", ["subsidy", "funding"], 300000000, "CAD"),
        c("US$308.8 million", "debt", 308800000, "USD", company="Lion Electric", p=("2024-03-31", "2024-03-31")),
        c("34.6 per cent", "stake", 34.6, "percent", company=["Power Sustainable", "Lion Electric"]),
        c("7 per cent", "share_price", -7, "percent", nth=1, company="Lion Electric", role="change", p=("2024-05-08", "2024-05-08")),
        c("C$1.30", "share_price", 1.3, "CAD", company="Lion Electric", per=["share", None], p=("2024-05-08", "2024-05-08")),
    ],
    names=mentions(TEXT, {
        "Lion Electric": ("COMPANY", "Lion Electric"),
        "National Bank": ("COMPANY", "National Bank"),
        "Power Sustainable": ("COMPANY", "Power Sustainable"),
        "LionD": ("PRODUCT", "LionD"),
    }),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["185 school buses", "11 trucks", "196 vehicles"]),
        dict(kind="growth", verdict="consistent", quotes=["220", "196 vehicles", "24 fewer"]),
        dict(kind="growth", verdict="consistent", quotes=["1.5 per cent", "US$55.5 million", "US$54.7 million"]),
        dict(kind="share", verdict="consistent", quotes=["US$12.6 million", "US$55.5 million", "minus 22.7 per cent"]),
        dict(kind="fx", verdict="inconsistent", quotes=["US$21.7 million", "C$15.8 million"], suggestion="fits C$29.9 million"),
        dict(kind="sum", verdict="consistent", quotes=["120", "1,030", "1,150"]),
        dict(kind="sum", verdict="consistent", quotes=["1,826 buses", "178 trucks", "2,004"]),
    ],
)
