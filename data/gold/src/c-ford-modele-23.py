from goldlib import *
from mentions import mentions

TEXT = """Ford pushes out its 600,000-a-year EV goal as Model e bleeds cash

DEARBORN — Thursday's results from Ford Motor contained one number everyone had braced for and one nobody had. The first: Model e, the division that houses the battery cars, lost $1.08 billion before interest and tax in the second quarter, on revenue of $1.8 billion, an EBIT margin of minus 59.1 percent. The second: for the whole of 2023 the red ink will reach $4.5 billion, not $3 billion.

A pace of 600,000 vehicles a year, once due by the close of 2023, is now foreseen "sometime in 2024". Nor will the company still commit to two million by the end of 2026.

Price is the reason. Ten days earlier it had slashed the F-150 Lightning Pro by $9,979; the truck, which had crept up to $59,974, is yours again for $49,995. Dealers sat on 108 days of Lightnings at the end of June. Sales of the truck in the quarter were up 4 percent at 4,466, while those of the Mustang Mach-E dropped by a fifth to 8,633.

Group-wide, the picture is rosier. Adjusted EBIT guidance was lifted to a range of $11 billion to $12 billion (before: $9 billion to $11 billion); automotive debt totals $20 billion. Rouge Electric Vehicle Center, idle for six weeks, reopens on Tuesday with a capacity of 150,000 Lightnings a year, triple the previous 50,000. "Tesla moved, we follow," sighed one dealer, aged 61.
"""

doc = dict(
    id="c-ford-modele-23", published="2023-07-28", source="detroit-desk",
    title="Ford pushes out its 600,000-a-year EV goal as Model e bleeds cash",
    text=TEXT,
    claims=[
        c("600,000", ["production", "capacity"], 600000, "vehicle", company=["Ford", "Ford Motor"], per=[None, "year"], p=by(2023), status="target", superseded=True),
        c("$1.08 billion", ["ebitda", "operating_income"], -1080000000, "USD", company=["Ford Model e", "Model e", "Ford"], p=q(2023, 2)),
        c("$1.8 billion", "revenue", 1800000000, "USD", company=["Ford Model e", "Model e", "Ford"], p=q(2023, 2)),
        c("minus 59.1 percent", "margin", 59.1, "percent", company=["Ford Model e", "Model e", "Ford"], p=q(2023, 2)),
        c("$4.5 billion", ["ebitda", "operating_income"], -4500000000, "USD", company=["Ford Model e", "Model e", "Ford"], p=y(2023), status=["target", "forecast"]),
        c("$3 billion", ["ebitda", "operating_income"], -3000000000, "USD", company=["Ford Model e", "Model e", "Ford"], p=y(2023), status=["target", "forecast"], superseded=True),
        c("600,000 vehicles", ["production", "capacity"], 600000, "vehicle", company=["Ford", "Ford Motor"], per=["year", None], p=by(2023), status="target", superseded=True),
        c("two million", ["production", "capacity"], 2000000, "vehicle", company=["Ford", "Ford Motor"], per=["year", None], p=by(2026), status="target", superseded=True),
        c("$9,979", "price_change", -9979, "USD", company="Ford", product="F-150 Lightning Pro", role="change"),
        c("$59,974", "price", 59974, "USD", company="Ford", product="F-150 Lightning Pro", superseded=True),
        c("$49,995", "price", 49995, "USD", company="Ford", product="F-150 Lightning Pro"),
        c("108 days", "inventory", 108, "day", company="Ford", product="F-150 Lightning"),
        c("4 percent", "sales", 4, "percent", company="Ford", product="F-150 Lightning", role="change", p=q(2023, 2)),
        c("4,466", "sales", 4466, "vehicle", company="Ford", product="F-150 Lightning", p=q(2023, 2)),
        c("a fifth", "sales", -20, "percent", company="Ford", product="Mustang Mach-E", role="change", p=q(2023, 2)),
        c("8,633", "sales", 8633, "vehicle", company="Ford", product="Mustang Mach-E", p=q(2023, 2)),
        c("$11 billion to $12 billion", ["ebitda", "operating_income"], 11000000000, "USD", 12000000000, company=["Ford", "Ford Motor"], p=y(2023), status=["target", "forecast"]),
        c("$9 billion to $11 billion", ["ebitda", "operating_income"], 9000000000, "USD", 11000000000, company=["Ford", "Ford Motor"], p=y(2023), status=["target", "forecast"], superseded=True),
        c("$20 billion", "debt", 20000000000, "USD", company=["Ford", "Ford Motor"]),
        c("six weeks", "duration", 6, "week", company=["Ford", "Ford Motor"]),
        c("150,000", "capacity", 150000, "vehicle", company=["Ford", "Ford Motor"], per="year"),
        c("triple", "capacity", 200, "percent", company=["Ford", "Ford Motor"], role="change"),
        c("50,000", "capacity", 50000, "vehicle", nth=1, company=["Ford", "Ford Motor"], per="year"),
    ],
    names=mentions(TEXT, {
        "Ford Motor": ("COMPANY", "Ford"),
        "Ford": ("COMPANY", "Ford"),
        "Tesla": ("COMPANY", "Tesla"),
        "Model e": ("COMPANY", "Ford Model e"),
        "F-150 Lightning Pro": ("PRODUCT", "F-150 Lightning Pro"),
        "Mustang Mach-E": ("PRODUCT", "Mustang Mach-E"),
        "Lightning": ("PRODUCT", "F-150 Lightning"),
    }),
    checks=[
        dict(kind="share", verdict="consistent", quotes=["$1.08 billion", "$1.8 billion", "minus 59.1 percent"]),
        dict(kind="revision", verdict="consistent", quotes=["$3 billion", "$4.5 billion"]),
        dict(kind="growth", verdict="consistent", quotes=["$59,974", "$49,995", "$9,979"]),
        dict(kind="growth", verdict="consistent", quotes=["50,000.", "150,000", "triple"]),
        dict(kind="agreement", verdict="consistent", quotes=["600,000", "600,000 vehicles"]),
    ],
)
