"""Builds train.jsonl, dev.jsonl, test.jsonl and snippets.jsonl from the files in src/ and snippets/, and checks them.

    python data/gold/build.py            write the four files and digests.json
    python data/gold/build.py --check    exit with 1 if they differ from what src/ gives

An article's part is fixed by a digest of its story (the id up to a final ".1", ".2" …), so two
outlets that tell one story are in one part: 60 in 100 train, 20 dev, 20 test. Articles written
after the split was fixed (ids "te-…", "tf-…") and the short texts of snippets/ are for training only.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import importlib.util
import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "src"))
sys.path.insert(0, str(HERE.parents[1]))

from evfacts.schema import CheckKind, Metric, Role, Status  # noqa: E402

UNITS = {
    "vehicle", "order", "station", "charger", "store", "job", "model", "country", "share", "battery", "item",
    "percent", "percentage_point", "times", "Wh", "kWh", "MWh", "GWh", "TWh", "W", "kW", "MW", "GW", "hp", "Wh/kg",
    "V", "Nm", "lb-ft", "mm", "cm", "m", "km", "mile", "in", "ft", "kg", "tonne", "lb", "m2", "ft2", "acre",
    "hectare", "km/h", "mph", "second", "minute", "hour", "day", "week", "month", "year", "date", "100km",
}  # fmt: skip
FIELDS = ("metric", "role", "unit", "per", "status", "company", "product")


class GoldError(Exception):
    """An article file that does not hold to the contract."""


def part_of(doc_id: str) -> str:
    """train, dev or test, by the digest of the story."""
    if re.match(r"t[a-z]-", doc_id):
        return "train"
    story = re.sub(r"\.\d+$", "", doc_id)
    place = int(hashlib.sha256(story.encode()).hexdigest()[:8], 16) % 100
    return "train" if place < 60 else "dev" if place < 80 else "test"


def find(text: str, quote: str, nth: int, where: str) -> tuple[int, int]:
    """Offsets of the nth plain occurrence of a quote."""
    start = -1
    for _ in range(nth + 1):
        start = text.find(quote, start + 1)
        if start < 0:
            raise GoldError(f"{where}: occurrence {nth} of {quote!r} is not in the text")
    return start, start + len(quote)


def options(value: object) -> list[Any]:
    """The readings that the gold allows: a list as it is, anything else as its only one."""
    return value if isinstance(value, list) else [value]


def claim_row(doc: dict[str, Any], claim: dict[str, Any]) -> dict[str, Any]:
    """A claim with its offsets, checked against the contract."""
    row = dict(claim)
    where = f"{doc['id']}: {row['quote']!r}"
    row["start"], row["end"] = find(doc["text"], row["quote"], row.pop("nth", 0), doc["id"])
    allowed = {
        "metric": {str(item) for item in Metric},
        "role": {str(item) for item in Role},
        "status": {str(item) for item in Status},
    }
    for name, values in allowed.items():
        for value in options(row[name]):
            if value not in values:
                raise GoldError(f"{where}: {name} {value!r} is not of the contract")
    for name in ("unit", "per"):
        for value in options(row[name]):
            if value is not None and value not in UNITS and not re.fullmatch(r"[A-Z]{3}", str(value)):
                raise GoldError(f"{where}: {name} {value!r} is not of the contract")
    for name in ("period_start", "period_end"):
        if row[name] is not None:
            dt.date.fromisoformat(row[name])
    if row["period_start"] and row["period_end"] and row["period_start"] > row["period_end"]:
        raise GoldError(f"{where}: the period ends before it starts")
    if row["low"] is not None and row["high"] is not None and row["low"] > row["high"]:
        raise GoldError(f"{where}: low is above high")
    return row


def module_of(path: Path) -> Any:
    """The module of an article or snippet file."""
    spec = importlib.util.spec_from_file_location(f"gold_{path.stem}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_snippets(path: Path) -> list[dict[str, Any]]:
    """The short texts of one file as documents with claims alone."""
    docs = []
    for number, (published, text, claims) in enumerate(module_of(path).S, 1):
        doc = {
            "id": f"s-{path.stem}-{number}",
            "published": published,
            "source": "snippet",
            "title": None,
            "lang": "en",
            "text": text,
        }
        dt.date.fromisoformat(published)
        doc["claims"] = sorted((claim_row(doc, claim) for claim in claims), key=lambda row: (row["start"], row["end"]))
        docs.append(doc)
    return docs


def load(path: Path) -> dict[str, Any]:
    """The `doc` of one article file, located and checked."""
    doc = dict(module_of(path).doc)
    if doc["id"] != path.stem:
        raise GoldError(f"{path.name}: the id is {doc['id']!r}; name the file after it")
    doc.setdefault("lang", "en")
    dt.date.fromisoformat(doc["published"])
    doc["claims"] = sorted(
        (claim_row(doc, claim) for claim in doc["claims"]), key=lambda row: (row["start"], row["end"])
    )
    names = []
    for name in doc.get("names", []):
        row = dict(name)
        row["start"], row["end"] = find(doc["text"], row.pop("quote"), row.pop("nth", 0), doc["id"])
        names.append(row)
    doc["names"] = sorted(names, key=lambda row: (row["start"], row["end"]))
    doc["checks"] = list(doc.get("checks", []))
    return doc


def check_checks(docs: dict[str, dict[str, Any]]) -> None:
    """Every check names a known kind and verdict, and quotes that stand in their documents."""
    for doc in docs.values():
        for check in doc["checks"]:
            where = f"{doc['id']}: check {check['kind']}"
            if any(kind not in {str(item) for item in CheckKind} for kind in options(check["kind"])):
                raise GoldError(f"{where} is not of the contract")
            if check["verdict"] not in ("consistent", "inconsistent"):
                raise GoldError(f"{where}: verdict {check['verdict']!r}")
            for quote in check["quotes"]:
                other, words = (doc["id"], quote) if isinstance(quote, str) else quote
                if other not in docs or words not in docs[other]["text"]:
                    raise GoldError(f"{where}: {words!r} is not in {other}")


def build() -> dict[str, str]:
    """The content of each file that this script writes, by name."""
    docs: dict[str, dict[str, Any]] = {}
    for path in sorted((HERE / "src").glob("*.py")):
        if path.stem not in ("goldlib", "mentions"):
            doc = load(path)
            docs[doc["id"]] = doc
    check_checks(docs)
    parts: dict[str, list[str]] = {"train": [], "dev": [], "test": []}
    digests: dict[str, dict[str, str]] = {"dev": {}, "test": {}}
    for doc_id, doc in sorted(docs.items()):
        order = ("id", "published", "source", "title", "url", "lang", "text", "claims", "names", "checks")
        line = json.dumps({key: doc[key] for key in order if key in doc}, ensure_ascii=False)
        part = part_of(doc_id)
        parts[part].append(line)
        if part in digests:
            digests[part][doc_id] = hashlib.sha256(line.encode()).hexdigest()[:16]
    parts["snippets"] = [
        json.dumps(doc, ensure_ascii=False)
        for path in sorted((HERE / "snippets").glob("*.py"))
        for doc in load_snippets(path)
    ]
    files = {f"{part}.jsonl": "".join(line + "\n" for line in lines) for part, lines in parts.items()}
    files["digests.json"] = json.dumps(digests, indent=1, sort_keys=True) + "\n"
    return files


def main() -> int:
    """The command line; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare only")
    args = parser.parse_args()
    try:
        files = build()
    except GoldError as problem:
        print(problem, file=sys.stderr)
        return 1
    different = [
        name
        for name, content in files.items()
        if not (HERE / name).exists() or (HERE / name).read_text(encoding="utf-8") != content
    ]
    if args.check:
        print("as built" if not different else f"differ from src/: {', '.join(different)}")
        return 1 if different else 0
    for name in different:
        (HERE / name).write_text(files[name], encoding="utf-8")
    for name, content in files.items():
        if name.endswith(".jsonl"):
            rows = [json.loads(line) for line in content.splitlines()]
            print(
                name,
                len(rows),
                "articles",
                sum(len(r["claims"]) for r in rows),
                "claims",
                sum(len(r.get("checks", ())) for r in rows),
                "checks",
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
