from goldlib import *
from mentions import mentions

TEXT = """Mercedes CLA aims at the top of the efficiency table

ROME. Nobody can accuse Ola Källenius, 55, of false modesty. “The most intelligent car we have ever built,” the Mercedes chief called the new CLA, which had its premiere in the Italian capital on Thursday evening, and he may have a point where electricity is concerned. The rear-driven CLA 250+ gets by on 122 kWh per 100 km, the company says, and thus squeezes up to 792 km (492 miles, WLTP) out of 85 kWh.

Two motors, one at each axle, serve the CLA 350 4MATIC: 260 kW (354 hp) and 515 Nm see it to 100 km/h in 4.9 seconds; its range is 771 km. The 250+ makes do with 200 kW and 335 Nm, and needs 6.7 seconds. Both are governed to 210 km/h.

At a strong enough column the saloon draws 320 kW, and after 22 minutes the needle is back at 80 percent. Length grows by 35 mm to 4,723 mm. Anyone who wants a bigger boot should wait for the estate, due in March 2026.

Prices? The 250+ will cost €55,859 in Germany, some £47,000. First cars should reach customers by end of August. For comparison: a Tesla Model 3 starts at €39,990 and BMW’s i4 at €57,500.

In a run from Stuttgart to the Brenner Pass and back, engineers covered 734 km on one charge.
"""

NAMES = {
    "Mercedes": ("COMPANY", "Mercedes-Benz"),
    "Tesla": ("COMPANY", "Tesla"),
    "BMW": ("COMPANY", "BMW"),
    "CLA 250+": ("PRODUCT", "CLA 250+"),
    "CLA 350 4MATIC": ("PRODUCT", "CLA 350 4MATIC"),
    "Model 3": ("PRODUCT", "Model 3"),
    "i4": ("PRODUCT", "i4"),
    "CLA": ("PRODUCT", "CLA"),
}

doc = dict(
    id="d-cla-consumption", published="2025-03-14", source="teststrecke",
    title="Mercedes CLA aims at the top of the efficiency table",
    text=TEXT,
    claims=[
        c("Thursday", "launch", None, "date", company=["Mercedes-Benz", "Mercedes"], product="CLA", p=("2025-03-13", "2025-03-13")),
        c("122 kWh", "consumption", 122, "kWh", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+", per="100km"),
        c("792 km", "range", None, "km", 792, company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("492 miles", "range", None, "mile", 492, company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("85 kWh", "battery_capacity", 85, "kWh", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("260 kW", "power", 260, "kW", company=["Mercedes-Benz", "Mercedes"], product="CLA 350 4MATIC"),
        c("354 hp", "power", 354, "hp", company=["Mercedes-Benz", "Mercedes"], product="CLA 350 4MATIC"),
        c("515 Nm", "torque", 515, "Nm", company=["Mercedes-Benz", "Mercedes"], product="CLA 350 4MATIC"),
        c("4.9 seconds", "acceleration", 4.9, "second", company=["Mercedes-Benz", "Mercedes"], product="CLA 350 4MATIC"),
        c("771 km", "range", 771, "km", company=["Mercedes-Benz", "Mercedes"], product="CLA 350 4MATIC"),
        c("200 kW", "power", 200, "kW", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("335 Nm", "torque", 335, "Nm", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("6.7 seconds", "acceleration", 6.7, "second", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("210 km/h", "top_speed", 210, "km/h", company=["Mercedes-Benz", "Mercedes"], product="CLA"),
        c("320 kW", "charging_power", 320, "kW", company=["Mercedes-Benz", "Mercedes"], product="CLA"),
        c("22 minutes", "charging_time", 22, "minute", company=["Mercedes-Benz", "Mercedes"], product="CLA"),
        c("35 mm", "length", 35, "mm", company=["Mercedes-Benz", "Mercedes"], product="CLA", role="change"),
        c("4,723 mm", "length", 4723, "mm", company=["Mercedes-Benz", "Mercedes"], product="CLA"),
        c("March 2026", "launch", None, "date", company=["Mercedes-Benz", "Mercedes"], product="CLA", p=m(2026, 3), status="plan"),
        c("€55,859", "price", 55859, "EUR", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("£47,000", "price", 47000, "GBP", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+"),
        c("end of August", "delivery_start", None, "date", company=["Mercedes-Benz", "Mercedes"], product="CLA 250+", p=(None, "2025-08-31"), status="plan"),
        c("€39,990", "price", 39990, "EUR", company="Tesla", product="Model 3"),
        c("€57,500", "price", 57500, "EUR", company="BMW", product="i4"),
        c("734 km", "distance", 734, "km", company=["Mercedes-Benz", "Mercedes"], product="CLA"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="plausible", verdict="inconsistent", quotes=["122 kWh"], suggestion="fits 12.2 kWh"),
        dict(kind="unit", verdict="consistent", quotes=["792 km", "492 miles"]),
        dict(kind="unit", verdict="consistent", quotes=["260 kW", "354 hp"]),
        dict(kind="fx", verdict="consistent", quotes=["€55,859", "£47,000"]),
    ],
)
