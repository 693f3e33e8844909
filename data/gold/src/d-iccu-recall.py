from goldlib import *
from mentions import mentions

TEXT = """Korea's biggest electric-car recall: 169,932 vehicles with a weak charging unit

SEJONG — The transport ministry on Thursday ordered fixes to 169,392 cars of Hyundai Motor Group, since a transistor in the integrated charging control unit (ICCU) can fail and cut drive power. Hyundai accounts for 113,916 of them, Kia for 56,016.

It concerns five models: the Ioniq 5, the Ioniq 6, the EV6 and two from Genesis, among them the GV60. Workshops, of which Hyundai has 1,350 nationwide and Kia 760, reckon on 40 minutes per car; if the unit itself must be replaced, owners wait three weeks.

Abroad, 98,878 cars are called back in the United States. Putting all of it right could cost the pair 300 billion won ($227 million), one broker estimates, or 1.1 percent of the 26.7 trillion won that both together earned from operations in 2023.

Owners who paid for repairs themselves will be reimbursed. Hotline: 080-357-2772.
"""

NAMES = {
    "Hyundai Motor Group": ("COMPANY", "Hyundai Motor Group"),
    "Hyundai": ("COMPANY", "Hyundai"),
    "Kia": ("COMPANY", "Kia"),
    "Genesis": ("COMPANY", "Genesis"),
    "Ioniq 5": ("PRODUCT", "Ioniq 5"),
    "Ioniq 6": ("PRODUCT", "Ioniq 6"),
    "EV6": ("PRODUCT", "EV6"),
    "GV60": ("PRODUCT", "GV60"),
}

doc = dict(
    id="d-iccu-recall", published="2024-03-14", source="sejong-bulletin",
    title="Korea's biggest electric-car recall: 169,932 vehicles with a weak charging unit",
    text=TEXT,
    claims=[
        c("169,932 vehicles", "recall", 169932, "vehicle", company=["Hyundai Motor Group", "Hyundai"]),
        c("169,392 cars", "recall", 169392, "vehicle", company=["Hyundai Motor Group", "Hyundai"]),
        c("113,916", "recall", 113916, "vehicle", company="Hyundai"),
        c("56,016", "recall", 56016, "vehicle", company="Kia"),
        c("five models", "models", 5, "model", company=["Hyundai Motor Group", "Hyundai"]),
        c("1,350", "stores", 1350, "store", company="Hyundai"),
        c("760", "stores", 760, "store", company="Kia"),
        c("40 minutes", "duration", 40, "minute", company=["Hyundai Motor Group", "Hyundai", "Kia"]),
        c("three weeks", "wait_time", 3, "week", company=["Hyundai Motor Group", "Hyundai", "Kia"]),
        c("98,878 cars", "recall", 98878, "vehicle", company=["Hyundai Motor Group", "Hyundai"]),
        c("300 billion won", "cost", 300000000000, "KRW", company=["Hyundai Motor Group", "Hyundai", "Kia"], status="forecast"),
        c("$227 million", "cost", 227000000, "USD", company=["Hyundai Motor Group", "Hyundai", "Kia"], status="forecast"),
        c("1.1 percent", "cost", 1.1, "percent", company=["Hyundai Motor Group", "Hyundai", "Kia"], role="share", status="forecast"),
        c("26.7 trillion won", "operating_income", 26700000000000, "KRW", company=["Hyundai Motor Group", "Hyundai", "Kia"], p=y(2023)),
    ],
    names=mentions(TEXT, NAMES),
    checks=[
        dict(kind="conflict", verdict="inconsistent", quotes=["169,932 vehicles", "169,392 cars"], suggestion="fits 169,932"),
        dict(kind="sum", verdict="consistent", quotes=["113,916", "56,016", "169,932 vehicles"]),
        dict(kind="fx", verdict="consistent", quotes=["300 billion won", "$227 million"]),
        dict(kind="share", verdict="consistent", quotes=["300 billion won", "26.7 trillion won", "1.1 percent"]),
    ],
)
