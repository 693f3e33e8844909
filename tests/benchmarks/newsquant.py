"""Write our reading of the NewsQuant sentences in the form that its scorer takes.

usage: newsquant.py newsquant_dev.jsonl PRED.jsonl
       then: newsquant_score.py newsquant_dev.jsonl PRED.jsonl --errors 50

NewsQuant (Almasian et al., CQE, EMNLP 2023) is not part of this repository; any file of its lines will do
(`{"text": ..., "quantities": [...]}`).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from evfacts.grammar.quantities import find_quantities


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("pred", type=Path)
    args = parser.parse_args()
    with args.pred.open("w", encoding="utf-8") as out:
        for line in args.gold.read_text(encoding="utf-8").splitlines():
            found = find_quantities(json.loads(line)["text"])
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
