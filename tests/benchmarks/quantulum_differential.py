"""Run quantulum3's parser beside ours over the same text and list where they differ, by cause.

usage: quantulum_differential.py ARTICLES.jsonl [--show N]

ARTICLES.jsonl has a `text` a line. Only here is quantulum3's parser imported: the library reads its unit table as
data and never its values. A figure counts as the same where the spans overlap and value and unit agree.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from evfacts.grammar.quantities import find_quantities
from evfacts.lexicons.measures import measures
from evfacts.schema import Quantity

# Names of quantulum3 for our units, where its symbol is another.
SAME = {
    "percentage": "percent", "kilowatt hour": "kWh", "megawatt hour": "MWh", "gigawatt hour": "GWh",
    "kilowatt": "kW", "watt": "W", "megawatt": "MW", "gigawatt": "GW", "kilometre": "km", "metre": "m",
    "millimetre": "mm", "centimetre": "cm", "inch": "in", "foot": "ft", "kilogram": "kg", "tonne": "tonne",
    "ton": "tonne", "pound-mass": "lb", "horsepower": "hp", "newton metre": "Nm", "volt": "V",
    "kilometre per hour": "km/h", "mile per hour": "mph", "square metre": "m2", "square foot": "ft2",
    "dollar": "USD", "united states dollar": "USD", "euro": "EUR", "pound sterling": "GBP", "chinese yuan": "CNY",
    "indian rupee": "INR", "south korean won": "KRW", "japanese yen": "JPY", "litre": "L", "degree celsius": "°C",
    "decibel": "dB", "dimensionless": "",
}  # fmt: skip
OURS_ALONE = frozenset(
    "vehicle job store charger station order country model share battery item times".split()  # noqa: SIM905
)


def cause(theirs: Any, ours: Quantity | None) -> str:
    """Why the two differ, as far as the figures show it."""
    if ours is None:
        return "only quantulum3: no quantity by our rules (year, name, label, part of a unit's name)"
    if theirs is None:
        if ours.role is not None:
            return "only ours: a word that multiplies or a part"
        return "only ours: " + (measures().dimension_of(ours.unit) or "bare number")
    name = SAME.get(theirs.unit.name, theirs.unit.name)
    low, high = ours.low, ours.high
    value = float(theirs.value)
    if theirs.uncertainty and low is not None and high is not None and low != high:
        return "range kept by us, centre and spread there"
    end = low if low is not None else high
    if end is not None and abs(float(end) - value) > 1e-6 * max(1.0, abs(value)):
        return "value: magnitude or sign read otherwise"
    if (ours.unit or "") == name or (ours.unit in OURS_ALONE and name == ""):
        return "same"
    if name == "":
        return "unit missed there"
    return f"unit: {name} there, {ours.unit} ours"


def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def main() -> None:
    from quantulum3 import parser as quantulum

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("articles", type=Path)
    arguments.add_argument("--show", type=int, default=3)
    args = arguments.parse_args()
    counts: Counter[str] = Counter()
    examples: dict[str, list[str]] = defaultdict(list)
    for line in args.articles.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)["text"]
        for sentence in text.splitlines():
            ours = find_quantities(sentence)
            theirs = list(quantulum.parse(sentence)) if sentence.strip() else []
            left = list(ours)
            for found in theirs:
                partner = next((q for q in left if overlap(found.span, (q.start, q.end))), None)
                if partner is not None:
                    left.remove(partner)
                why = cause(found, partner)
                counts[why] += 1
                shown = f"{found.surface!r} = {found.value} {found.unit.name}"
                if partner is not None:
                    shown += f"  |  {partner.text!r} = {partner.low} to {partner.high} {partner.unit}"
                examples[why].append(shown)
            for quantity in left:
                why = cause(None, quantity)
                counts[why] += 1
                examples[why].append(f"{quantity.text!r} = {quantity.low} to {quantity.high} {quantity.unit}")
    for why, count in counts.most_common():
        print(f"{count:6d}  {why}")
        for example in examples[why][: args.show] if why != "same" else []:
            print(f"          {example}")


if __name__ == "__main__":
    main()
