from goldlib import *
from mentions import mentions

TEXT = """BYD takes over Ford's old site in Brazil with R$3 billion pledge

SALVADOR, Brazil, July 5 (Coastal Wire) - China's BYD will spend 3 billion reais ($620 million) on three plants in Camaçari, Bahia, to replace the works that Ford shut in 2021, Governor Jerônimo Rodrigues and company vice president Stella Li said at a beachside ceremony on Tuesday.

One of the trio is to assemble electric and plug-in cars, 150,000 a year at first and 300,000 later; another, chassis for buses and trucks; the third will process lithium and iron phosphate for export. Work should start this year and cars roll out from the second half of 2024, creating 5,000 jobs.

State lawmakers have exempted electrics of up to 300,000 reais from road tax through 2032, and the 4.6 million square metre plot was bought back from Ford for R$220 million, i.e. about R$48 a square metre, to be leased on. Federal import duty on electric cars remains at zero for now.

BYD, which has sold 2,300 cars in Brazil in the first half, nearly nine times what it sold a year before, launched the Dolphin last week for 149,800 reais and took 1,300 orders in five days. It has 35 dealers and wants 100 by year-end.

(Reporting from Camaçari; +55 71 5555-0119)
"""

doc = dict(
    id="c-byd-bahia.1", published="2023-07-05", source="coastal-wire",
    title="BYD takes over Ford's old site in Brazil with R$3 billion pledge",
    text=TEXT,
    claims=[
        c("R$3 billion", "investment", 3000000000, "BRL", company="BYD", status="plan"),
        c("3 billion reais", "investment", 3000000000, "BRL", company="BYD", status="plan"),
        c("$620 million", "investment", 620000000, "USD", company="BYD", status="plan"),
        c("150,000", "capacity", 150000, "vehicle", company="BYD", per="year", status=["plan", "target", "forecast"]),
        c("300,000", "capacity", 300000, "vehicle", company="BYD", per="year", status=["plan", "target", "forecast"]),
        c("second half of 2024", "production_start", None, "date", company="BYD", p=h(2024, 2), status=["plan", "target", "forecast"]),
        c("5,000 jobs", "jobs", 5000, "job", company="BYD", status=["plan", "target", "forecast"]),
        c("300,000 reais", "price", None, "BRL", 300000, company="BYD"),
        c("4.6 million square metre", "area", 4600000, "m2", company="BYD"),
        c("R$220 million", ["investment", "price", "cost"], 220000000, "BRL", company="BYD"),
        c("R$48", ["price", "cost"], 48, "BRL", company="BYD", per="m2"),
        c("zero", "tariff", 0, "percent"),
        c("2,300 cars", "sales", 2300, "vehicle", company="BYD", p=h(2023, 1)),
        c("nine times", "sales", 800, "percent", company="BYD", role="change", p=h(2023, 1)),
        c("last week", "launch", None, "date", company="BYD", product="Dolphin", p=("2023-06-26", "2023-07-02")),
        c("149,800 reais", "price", 149800, "BRL", company="BYD", product="Dolphin"),
        c("1,300 orders", "orders", 1300, "order", company="BYD", product="Dolphin"),
        c("35 dealers", "stores", 35, "store", company="BYD"),
        c("100", "stores", 100, "store", company="BYD", p=by(2023), status="target"),
    ],
    names=mentions(TEXT, {
        "BYD": ("COMPANY", "BYD"),
        "Ford": ("COMPANY", "Ford"),
        "Dolphin": ("PRODUCT", "Dolphin"),
    }),
    checks=[
        dict(kind="agreement", verdict="consistent", quotes=["R$3 billion", "3 billion reais"]),
        dict(kind="fx", verdict="consistent", quotes=["3 billion reais", "$620 million"]),
        dict(kind="rate", verdict="consistent", quotes=["4.6 million square metre", "R$220 million", "R$48"]),
    ],
)
