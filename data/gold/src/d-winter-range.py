from goldlib import *
from mentions import mentions

TEXT = """Minus 11 at Venabu: the winter test that humbles brochures

Many electric cars, one road, no mercy. On Tuesday our colleagues drove each of them from Oslo northwards until it stood still. The longest stayer, a Tesla Model 3, was towed off after 531 km; the shortest, a Mercedes G 580 that weighs 3.1 tonnes and drinks accordingly, managed 309 km. A selection:

Car               WLTP      Driven    Loss      kWh/100 km
Tesla Model 3     702 km    531 km    24%     15.9
BYD Sealion 7     502 km    406 km    19%     22.4
Kia EV3           563 km    420 km    25%     18.6
Volvo EX90        611 km    474 km    32%     23.0
Mini Aceman       398 km    296 km    26%     17.1

Averaged over the 24 models entered, drivers lost 23% of the promised distance. Cabin comfort was set to 21 degrees; tyres, unstudded.

Charging afterwards took the Kia 36 minutes, the Sealion 31, at up to 154 kW in the latter's case.

A Polestar broke a wiper. Nobody, at least this year, lost a finger.
"""

NAMES = {
    "Tesla": ("COMPANY", "Tesla"),
    "Polestar": ("COMPANY", "Polestar"),
    "BYD": ("COMPANY", "BYD"),
    "Kia": ("COMPANY", "Kia"),
    "Mini": ("COMPANY", "Mini"),
    "Mercedes": ("COMPANY", "Mercedes-Benz"),
    "Volvo": ("COMPANY", "Volvo"),
    "Model 3": ("PRODUCT", "Model 3"),
    "Sealion 7": ("PRODUCT", "Sealion 7"),
    "Sealion": ("PRODUCT", "Sealion 7"),
    "EV3": ("PRODUCT", "EV3"),
    "Aceman": ("PRODUCT", "Aceman"),
    "EX90": ("PRODUCT", "EX90"),
    "G 580": ("PRODUCT", "G 580"),
}

doc = dict(
    id="d-winter-range", published="2025-01-30", source="vinterbil",
    title="Minus 11 at Venabu: the winter test that humbles brochures",
    text=TEXT,
    claims=[
        c("531 km", "distance", 531, "km", company="Tesla", product="Model 3", p=("2025-01-28", "2025-01-28")),
        c("3.1 tonnes", "weight", 3.1, "tonne", company=["Mercedes-Benz", "Mercedes"], product="G 580"),
        c("309 km", "distance", 309, "km", company=["Mercedes-Benz", "Mercedes"], product="G 580", p=("2025-01-28", "2025-01-28")),
        c("702 km", "range", 702, "km", company="Tesla", product="Model 3"),
        c("531 km", "distance", 531, "km", nth=1, company="Tesla", product="Model 3", p=("2025-01-28", "2025-01-28")),
        c("24%", ["distance", "range"], -24, "percent", company="Tesla", product="Model 3", role="change", p=("2025-01-28", "2025-01-28")),
        c("15.9", "consumption", 15.9, "kWh", company="Tesla", product="Model 3", per="100km", p=('2025-01-28', '2025-01-28')),
        c("502 km", "range", 502, "km", company="BYD", product="Sealion 7"),
        c("406 km", "distance", 406, "km", company="BYD", product="Sealion 7", p=("2025-01-28", "2025-01-28")),
        c("19%", ["distance", "range"], -19, "percent", company="BYD", product="Sealion 7", role="change", p=("2025-01-28", "2025-01-28")),
        c("22.4", "consumption", 22.4, "kWh", company="BYD", product="Sealion 7", per="100km", p=('2025-01-28', '2025-01-28')),
        c("563 km", "range", 563, "km", company="Kia", product="EV3"),
        c("420 km", "distance", 420, "km", company="Kia", product="EV3", p=("2025-01-28", "2025-01-28")),
        c("25%", ["distance", "range"], -25, "percent", company="Kia", product="EV3", role="change", p=("2025-01-28", "2025-01-28")),
        c("18.6", "consumption", 18.6, "kWh", company="Kia", product="EV3", per="100km", p=('2025-01-28', '2025-01-28')),
        c("611 km", "range", 611, "km", company="Volvo", product="EX90"),
        c("474 km", "distance", 474, "km", company="Volvo", product="EX90", p=("2025-01-28", "2025-01-28")),
        c("32%", ["distance", "range"], -32, "percent", company="Volvo", product="EX90", role="change", p=("2025-01-28", "2025-01-28")),
        c("23.0", "consumption", 23, "kWh", company="Volvo", product="EX90", per="100km", p=('2025-01-28', '2025-01-28')),
        c("398 km", "range", 398, "km", company="Mini", product="Aceman"),
        c("296 km", "distance", 296, "km", company="Mini", product="Aceman", p=("2025-01-28", "2025-01-28")),
        c("26%", ["distance", "range"], -26, "percent", company="Mini", product="Aceman", role="change", p=("2025-01-28", "2025-01-28")),
        c("17.1", "consumption", 17.1, "kWh", company="Mini", product="Aceman", per="100km", p=('2025-01-28', '2025-01-28')),
        c("24 models", "models", 24, "model", p=('2025-01-28', '2025-01-28')),
        c("23%", ["distance", "range"], -23, "percent", role="change", p=("2025-01-28", "2025-01-28")),
        c("36 minutes", "charging_time", 36, "minute", company="Kia", product="EV3"),
        c("31", "charging_time", 31, "minute", nth=2, company="BYD", product="Sealion 7"),
        c("154 kW", "charging_power", None, "kW", 154, company="BYD", product="Sealion 7"),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="growth", verdict="consistent", quotes=["702 km", "531 km ", "24%"]),
        dict(kind="growth", verdict="consistent", quotes=["502 km", "406 km", "19%"]),
        dict(kind="growth", verdict="consistent", quotes=["563 km", "420 km", "25%"]),
        dict(kind="growth", verdict="inconsistent", quotes=["611 km", "474 km", "32%"], suggestion="fits 22 percent"),
        dict(kind="growth", verdict="consistent", quotes=["398 km", "296 km", "26%"]),
        dict(kind="agreement", verdict="consistent", quotes=["531 km", "531 km "]),
    ],
)
