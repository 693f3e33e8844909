from goldlib import *
from mentions import mentions

TEXT = """RECALL ROUND-UP, WEEK 12

► Jaguar I-Pace (model years 2019–2024): risk of fire in the traction battery, made by LG Energy Solution. 6,367 cars worldwide, 1,122 of them in Germany. Until new software is in, owners are to charge to 80 percent at most, which trims the range of 470 km to some 376 km. An earlier action, in 2023, had covered 6,400 cars in the United States.

► Renault Scenic E-Tech: a cable clip may come loose. 2,840 vehicles built up to 9 February. The workshop needs 45 minutes. Germany: 918; France: 1,604; elsewhere: 318.

► VW ID.3, ID.4, ID.5: door handles let water in and the door may spring open. 261,266 units across the world, of which 98,806 went to US buyers. VW puts aside €60 million ($65 million) for new handles; spare parts will not be available before the third quarter, and the wait is put at 14 weeks or longer.

► Dacia Spring: second-row seat anchors. 1,240 cars. No injuries.

► Polestar has withdrawn its notice of 5 March. No car is affected.

In total, the KBA database lists 63 actions on electric models since New Year, as against 41 in the same period of 2023 (plus 54 percent).

Check your chassis number: 0800 555 019. We accept no liability.
"""

NAMES = {
    "Jaguar": ("COMPANY", "Jaguar"),
    "Renault": ("COMPANY", "Renault"),
    "VW": ("COMPANY", "Volkswagen"),
    "Polestar": ("COMPANY", "Polestar"),
    "LG Energy Solution": ("COMPANY", "LG Energy Solution"),
    "Dacia": ("COMPANY", "Dacia"),
    "I-Pace": ("PRODUCT", "I-Pace"),
    "Scenic E-Tech": ("PRODUCT", "Scenic E-Tech"),
    "ID.4": ("PRODUCT", "ID.4"),
    "ID.5": ("PRODUCT", "ID.5"),
    "ID.3": ("PRODUCT", "ID.3"),
    "Spring": ("PRODUCT", "Spring"),
}

doc = dict(
    id="d-recall-bulletin", published="2024-03-20", source="safety-watch-eu",
    title="RECALL ROUND-UP, WEEK 12",
    text=TEXT,
    claims=[
        c("6,367 cars", "recall", 6367, "vehicle", company="Jaguar", product="I-Pace"),
        c("1,122", "recall", 1122, "vehicle", company="Jaguar", product="I-Pace"),
        c("470 km", "range", 470, "km", company="Jaguar", product="I-Pace"),
        c("376 km", "range", 376, "km", company="Jaguar", product="I-Pace"),
        c("6,400 cars", "recall", 6400, "vehicle", company="Jaguar", product="I-Pace", p=y(2023)),
        c("2,840 vehicles", "recall", 2840, "vehicle", company="Renault", product="Scenic E-Tech"),
        c("45 minutes", "duration", 45, "minute", company="Renault", product="Scenic E-Tech"),
        c("918", "recall", 918, "vehicle", company="Renault", product="Scenic E-Tech"),
        c("1,604", "recall", 1604, "vehicle", company="Renault", product="Scenic E-Tech"),
        c("318", "recall", 318, "vehicle", company="Renault", product="Scenic E-Tech"),
        c("261,266 units", "recall", 261266, "vehicle", company=["Volkswagen", "VW"]),
        c("98,806", "recall", 98806, "vehicle", company=["Volkswagen", "VW"]),
        c("€60 million", "cost", 60000000, "EUR", company=["Volkswagen", "VW"]),
        c("$65 million", "cost", 65000000, "USD", company=["Volkswagen", "VW"]),
        c("14 weeks", "wait_time", 14, "week", None, company=["Volkswagen", "VW"]),
        c("1,240 cars", "recall", 1240, "vehicle", company="Dacia", product="Spring"),
        c("63 actions", ["recall", "other"], 63, "item", p=("2024-01-01", "2024-03-20")),
        c("41", ["recall", "other"], 41, "item", p=("2023-01-01", "2023-03-20")),
        c("54 percent", ["recall", "other"], 54, "percent", role="change", p=("2024-01-01", "2024-03-20")),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="sum", verdict="consistent", quotes=["918", "1,604", "318", "2,840 vehicles"]),
        dict(kind="fx", verdict="consistent", quotes=["€60 million", "$65 million"]),
        dict(kind="growth", verdict="consistent", quotes=["41", "63 actions", "54 percent"]),
    ],
)
