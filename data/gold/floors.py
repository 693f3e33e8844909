"""Keeps data/gold/floors.toml: the figures below which no level may fall on dev or test.

    python data/gold/floors.py                            raise each floor to the figure reached now
    python data/gold/floors.py --lower dev.full=71.0 --reason "why"    lower one floor, with the reason kept in the file

Floors only rise by themselves; lowering one takes the flag and a reason.
"""

from __future__ import annotations

import argparse
import datetime as dt
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from evfacts.evaluate import LEVELS, as_rows, evaluate, gold_article, read_gold  # noqa: E402
from evfacts.pipeline import read_article  # noqa: E402

PARTS = ("dev", "test")
FILE = HERE / "floors.toml"


def figures(part: str) -> dict[str, float]:
    """F1 of each level on one part, as extracted now."""
    docs = read_gold(HERE / f"{part}.jsonl")
    rows = as_rows(claim for doc in docs for claim in read_article(gold_article(doc)).claims)
    report = evaluate(docs, rows)
    return {name: report.levels[name]["f1"] for name in LEVELS}


def content(floors: dict[str, dict[str, float]], reasons: list[str]) -> str:
    """The text of the file."""
    lines = ["# F1 by level; written by floors.py, which raises a floor when it is passed.", *reasons]
    for part in PARTS:
        lines += ["", f"[{part}]", *(f"{name} = {floors[part][name]}" for name in LEVELS)]
    return "\n".join(lines) + "\n"


def main() -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lower", metavar="PART.LEVEL=VALUE", help="lower one floor")
    parser.add_argument("--reason", help="why a floor is lowered; kept in the file")
    args = parser.parse_args()
    text = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    floors = {part: dict.fromkeys(LEVELS, 0.0) | tomllib.loads(text).get(part, {}) for part in PARTS}
    reasons = [line for line in text.splitlines() if line.startswith("# lowered")]
    if args.lower:
        if not args.reason:
            parser.error("--lower needs --reason")
        name, _, value = args.lower.partition("=")
        part, _, level = name.partition(".")
        if part not in PARTS or level not in LEVELS:
            parser.error(f"{name}: a part ({', '.join(PARTS)}) and a level ({', '.join(LEVELS)}) are needed")
        reasons.append(f"# lowered {dt.date.today()}: {name} from {floors[part][level]} to {value}: {args.reason}")
        floors[part][level] = float(value)
    else:
        for part in PARTS:
            now = figures(part)
            floors[part] = {name: max(floors[part][name], now[name]) for name in LEVELS}
            print(part, now)
    FILE.write_text(content(floors, reasons), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
