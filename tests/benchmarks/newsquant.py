"""Write our reading of the NewsQuant sentences in the form that its scorer takes.

usage: newsquant.py newsquant_dev.jsonl PRED.jsonl [--join]
       then: newsquant_score.py newsquant_dev.jsonl PRED.jsonl --errors 50

NewsQuant (Almasian et al., CQE, EMNLP 2023) is not part of this repository; any file of its lines will do
(`{"text": ..., "quantities": [...]}`).

NewsQuant writes "from A to B" as one quantity with two ends, we keep two linked ones; `--join` shows
such a pair (two points, the old value printed first) as the one. Report both figures.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path

from evfacts.grammar.quantities import find_quantities
from evfacts.schema import Quantity


def joined(found: list[Quantity]) -> list[Quantity]:
    """Linked pairs "from A to B" as one quantity."""
    by_span = {(q.start, q.end): q for q in found}
    rows: list[Quantity] = []
    gone: set[int] = set()
    for q in found:
        if q.start in gone:
            continue
        new = by_span.get(q.link) if q.link_kind == "from" and q.link else None
        if (
            new is not None
            and new.start > q.start
            and None not in (q.low, new.low)
            and q.low == q.high
            and new.low == new.high
        ):
            q = dataclasses.replace(q, high=new.high, unit=new.unit, per=new.per)
            gone.add(new.start)
        rows.append(q)
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("pred", type=Path)
    parser.add_argument("--join", action="store_true")
    args = parser.parse_args()
    with args.pred.open("w", encoding="utf-8") as out:
        for line in args.gold.read_text(encoding="utf-8").splitlines():
            found = find_quantities(json.loads(line)["text"])
            if args.join:
                found = joined(found)
            rows = [
                {
                    "low": None if q.low is None else float(q.low),
                    "high": None if q.high is None else float(q.high),
                    "unit": q.unit,
                    "per": q.per,
                    "unit_text": q.unit_text,
                }
                for q in found
            ]
            out.write(json.dumps({"quantities": rows}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
