from goldlib import *
from mentions import mentions

TEXT = """Rivian books a rare gross profit; R2 on course, cash burn is not

Eight quarters ago it lost a small fortune on every truck. On Tuesday evening Rivian could report a gross profit of $24 million for the July-to-September period, which works out at 1.5% of the $1.56 billion it took in and contrasts with a gross loss of $392 million in the same months of 2024.

Not all of it came from cars. Software and services, chiefly the joint venture with Volkswagen Group, brought in $416 million, and vehicles accounted for the remaining $1.14 billion. The latter, taken alone, still lost $130 million at the gross level.

Irvine handed 13,201 of its R1T, R1S and EDV vans to customers, among them parcel runs for Amazon, versus 10,018 a year earlier; that is 31.8% more. Production, by contrast, sagged to 10,720 from 13,157.

Guidance, in short:

- deliveries between 41,500 and 43,500 in 2025 (narrowed from 40,000 to 46,000)
- an adjusted EBITDA loss of $2.0 billion to $2.25 billion
- capital spending of $1.8 billion to $1.9 billion

The R2, for which prices are to begin "around $45,000", will reach its first owners in the first half of 2026. Free cash flow was a negative $421 million, and the balance sheet held $7.1 billion at the end of September.

Operating expenses rose to $983 million, of which $453 million was for research and development and $530 million for selling and administration. The stock, up 16% since January, changed hands at $15.22 after hours.
"""

doc = dict(
    id="c-rivian-q3-25", published="2025-11-05", source="the-evening-ledger",
    title="Rivian books a rare gross profit; R2 on course, cash burn is not",
    text=TEXT,
    claims=[
        c("$24 million", "gross_profit", 24000000, "USD", company="Rivian", p=q(2025, 3)),
        c("1.5%", "gross_margin", 1.5, "percent", company="Rivian", p=q(2025, 3)),
        c("$1.56 billion", "revenue", 1560000000, "USD", company="Rivian", p=q(2025, 3)),
        c("$392 million", "gross_profit", -392000000, "USD", company="Rivian", p=q(2024, 3)),
        c("$416 million", "revenue", 416000000, "USD", company="Rivian", p=q(2025, 3)),
        c("$1.14 billion", "revenue", 1140000000, "USD", company="Rivian", p=q(2025, 3)),
        c("$130 million", "gross_profit", -130000000, "USD", company="Rivian", p=q(2025, 3)),
        c("13,201", "deliveries", 13201, "vehicle", company="Rivian", p=q(2025, 3)),
        c("10,018", "deliveries", 10018, "vehicle", company="Rivian", p=q(2024, 3)),
        c("31.8%", "deliveries", 31.8, "percent", company="Rivian", role="change", p=q(2025, 3)),
        c("10,720", "production", 10720, "vehicle", company="Rivian", p=q(2025, 3)),
        c("13,157", "production", 13157, "vehicle", company="Rivian", p=q(2024, 3)),
        c("41,500 and 43,500", "deliveries", 41500, "vehicle", 43500, company="Rivian", p=y(2025), status=["target", "forecast"]),
        c("40,000 to 46,000", "deliveries", 40000, "vehicle", 46000, company="Rivian", p=y(2025), status=["target", "forecast"], superseded=True),
        c("$2.0 billion to $2.25 billion", "ebitda", -2250000000, "USD", -2000000000, company="Rivian", p=y(2025), status=["target", "forecast"]),
        c("$1.8 billion to $1.9 billion", "capex", 1800000000, "USD", 1900000000, company="Rivian", p=y(2025), status=["target", "forecast"]),
        c("$45,000", "price", 45000, "USD", company="Rivian", product="R2", status=["plan", "target", "forecast"]),
        c("first half of 2026", "delivery_start", None, "date", company="Rivian", product="R2", p=("2026-01-01", "2026-06-30"), status=["plan", "target", "forecast"]),
        c("$421 million", "cash_flow", -421000000, "USD", company="Rivian", p=q(2025, 3)),
        c("$7.1 billion", "cash", 7100000000, "USD", company="Rivian", p=("2025-09-30", "2025-09-30")),
        c("$983 million", "opex", 983000000, "USD", company="Rivian", p=q(2025, 3)),
        c("$453 million", "rnd", 453000000, "USD", company="Rivian", p=q(2025, 3)),
        c("$530 million", "opex", 530000000, "USD", company="Rivian", p=q(2025, 3)),
        c("16%", "share_price", 16, "percent", company="Rivian", role="change", p=("2025-01-01", "2025-11-05")),
        c("$15.22", "share_price", 15.22, "USD", company="Rivian", per=["share", None], p=("2025-11-04", "2025-11-04")),
    ],
    names=mentions(TEXT, {
        "Rivian": ("COMPANY", "Rivian"),
        "Volkswagen Group": ("COMPANY", "Volkswagen"),
        "Amazon": ("COMPANY", "Amazon"),
        "R1S": ("PRODUCT", "R1S"),
        "R1T": ("PRODUCT", "R1T"),
        "R2": ("PRODUCT", "R2"),
        "EDV": ("PRODUCT", "EDV"),
    }),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["$24 million", "$1.56 billion", "1.5%"]),
        dict(kind="sum", verdict="consistent", quotes=["$416 million", "$1.14 billion", "$1.56 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["13,201", "10,018", "31.8%"]),
        dict(kind="revision", verdict="consistent", quotes=["40,000 to 46,000", "41,500 and 43,500"]),
        dict(kind="sum", verdict="consistent", quotes=["$453 million", "$530 million", "$983 million"]),
    ],
)
