"""Gold claims against extracted ones: the nested levels, the fields, the checks, and what a change gained or lost.

A predicted claim is paired with the gold claim whose span it shares (intersection over union above
0.3; deepest agreement first, each used once). Levels are nested: `quantity` (bounds, unit, per),
`typed` (metric, role), `claim` (company, product), `full` (period, status group, superseded).
A gold field may list several accepted answers.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evfacts.errors import ReadError
from evfacts.records import to_plain
from evfacts.schema import Article, Claim, Finding

LEVELS = ("quantity", "typed", "claim", "full")
STAGES = (("value", "unit", "per"), ("metric", "role"), ("company", "product"), ("period", "status", "superseded"))
FIELDS = tuple(name for stage in STAGES for name in stage)
ARITHMETIC = frozenset({"fx", "unit", "growth", "sum", "share", "rate"})
BANDS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001)
"""Edges of the confidence bands of the reliability table."""

_GROUPS = {"actual": "actual", "target": "intent", "plan": "intent", "forecast": "forecast"}
_NOISE = re.compile(
    r"\b(inc|corp|corporation|co|company|ltd|limited|plc|ag|nv|sa|se|group|holdings?|motors?|motor company|"
    r"automotive|automobile|auto|automobiles|electric mobility)\b\.?",
    re.IGNORECASE,
)
Row = Mapping[str, Any]
Span = tuple[str, int, int]


def fold_name(name: str | None) -> str:
    """A name for comparison: without case, accents and legal forms; empty for null."""
    if not name:
        return ""
    folded = "".join(sign for sign in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(sign))
    kept = re.sub(r"[\W_]+", " ", _NOISE.sub(" ", folded)).strip()
    return kept or re.sub(r"[\W_]+", " ", folded).strip()


def read_gold(path: str | Path) -> list[dict[str, Any]]:
    """The documents of a gold file (JSON Lines). Raises ReadError that names file and line."""
    return _read_jsonl(path, ("id", "text", "claims"))


def read_rows(path: str | Path) -> list[dict[str, Any]]:
    """The claims of a JSON Lines file. Raises ReadError that names file and line."""
    return _read_jsonl(path, ("doc_id", "start", "end"))


def _read_jsonl(path: str | Path, needed: tuple[str, ...]) -> list[dict[str, Any]]:
    rows = []
    try:
        with Path(path).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    row = json.loads(line)
                except ValueError as problem:
                    raise ReadError(f"{path}, line {number}: not valid JSON ({problem})") from problem
                missing = [name for name in needed if name not in row]
                if missing:
                    raise ReadError(f"{path}, line {number}: lacks {', '.join(missing)}")
                rows.append(row)
    except (OSError, UnicodeDecodeError) as problem:
        raise ReadError(f"{path}: cannot be read ({problem})") from problem
    return rows


def gold_article(doc: Row) -> Article:
    """The article of a gold document."""
    published = doc.get("published")
    return Article(
        doc_id=str(doc["id"]),
        text=str(doc["text"]),
        title=doc.get("title"),
        published=dt.date.fromisoformat(published) if published else None,
        source=doc.get("source"),
        url=doc.get("url"),
        lang=doc.get("lang"),
    )


def _options(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _close(a: Any, b: Any) -> bool:
    if a is None or b is None:
        return a is None and b is None
    return abs(float(a) - float(b)) <= 1e-6 * max(1.0, abs(float(a)), abs(float(b)))


def _day(value: Any) -> str | None:
    return str(value)[:10] if value else None


def compare_fields(gold: Row, row: Row) -> dict[str, bool]:
    """Which fields of an extracted claim agree with the gold claim."""
    statuses = {_GROUPS.get(one) for one in _options(gold.get("status", "actual"))}
    return {
        "value": _close(gold.get("low"), row.get("low")) and _close(gold.get("high"), row.get("high")),
        "unit": row.get("unit") in _options(gold.get("unit")),
        "per": row.get("per") in _options(gold.get("per")),
        "metric": row.get("metric") in _options(gold.get("metric")),
        "role": (row.get("role") or "level") in _options(gold.get("role", "level")),
        "company": fold_name(row.get("company")) in {fold_name(one) for one in _options(gold.get("company"))},
        "product": fold_name(row.get("product")) in {fold_name(one) for one in _options(gold.get("product"))},
        "period": _day(gold.get("period_start")) == _day(row.get("period_start"))
        and _day(gold.get("period_end")) == _day(row.get("period_end")),
        "status": _GROUPS.get(row.get("status") or "actual") in statuses,
        "superseded": bool(gold.get("superseded")) == bool(row.get("superseded")),
    }


def level_of(tests: Mapping[str, bool]) -> int:
    """How many nested levels hold, 0 to 4."""
    level = 0
    for stage in STAGES:
        if not all(tests[name] for name in stage):
            break
        level += 1
    return level


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold claim and the extracted claim paired with it: indices, level and field results."""

    gold: int
    row: int
    level: int
    tests: dict[str, bool]


def pair_claims(golds: Sequence[Row], rows: Sequence[Row]) -> list[Pair]:
    """Pairs of overlapping spans, the deepest agreement first, then the largest overlap."""
    ranked = []
    for g, gold in enumerate(golds):
        for r, row in enumerate(rows):
            overlap = min(gold["end"], row["end"]) - max(gold["start"], row["start"])
            if overlap > 0.3 * (max(gold["end"], row["end"]) - min(gold["start"], row["start"])):
                tests = compare_fields(gold, row)
                level = level_of(tests)
                ranked.append((-sum(tests.values()), -level, -overlap, g, r, tests))
    ranked.sort(key=lambda item: item[:5])
    used_gold: set[int] = set()
    used_rows: set[int] = set()
    pairs = []
    for _, level, _, g, r, tests in ranked:
        if g not in used_gold and r not in used_rows:
            used_gold.add(g)
            used_rows.add(r)
            pairs.append(Pair(g, r, -level, tests))
    return sorted(pairs, key=lambda one: one.gold)


def _prf(right: int, predicted: int, gold: int) -> dict[str, float]:
    precision = right / predicted if predicted else 0.0
    recall = right / gold if gold else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"p": round(100 * precision, 1), "r": round(100 * recall, 1), "f1": round(100 * f1, 1)}


@dataclass(slots=True)
class Report:
    """The result of an evaluation; `as_dict` is what `--json` prints."""

    levels: dict[str, dict[str, float]] = field(default_factory=dict)
    fields: dict[str, float] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    checks: dict[str, Any] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    worst: list[tuple[str, float, int]] = field(default_factory=list)
    reliability: list[tuple[float, float, int, float]] = field(default_factory=list)

    def as_dict(self) -> dict[str, Any]:
        """Plain values: levels, fields_on_pairs, counts, checks, confusion, worst, reliability."""
        result: dict[str, Any] = dict(self.levels)
        result["fields_on_pairs"] = self.fields
        result["counts"] = self.counts
        if self.checks:
            result["checks"] = self.checks
        result["confusion"] = [{"gold": g, "extracted": r, "count": n} for (g, r), n in self.confusion.most_common()]
        result["worst"] = [{"id": doc, "full_f1": f1, "gold": n} for doc, f1, n in self.worst]
        result["reliability"] = [
            {"from": low, "to": min(high, 1.0), "rows": n, "right": right} for low, high, n, right in self.reliability
        ]
        return result


def evaluate(docs: Sequence[Row], rows: Iterable[Row], findings: Iterable[Row] | None = None) -> Report:
    """Score extracted claims (rows with the fields of a claim) against gold documents.

    Args:
        docs: gold documents with `id`, `text`, `claims` and optionally `checks`.
        rows: extracted claims as mappings; periods as ISO strings or dates.
        findings: findings with `kind`, `verdict` and `claims` (ids of rows), to score the checks too.
    """
    by_doc: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_doc[row["doc_id"]].append(row)
    report = Report()
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    banded: list[list[bool]] = [[] for _ in BANDS[1:]]
    for doc in docs:
        golds, found = doc["claims"], by_doc[doc["id"]]
        pairs = pair_claims(golds, found)
        total.update(gold=len(golds), predicted=len(found), paired=len(pairs))
        levels = {pair.row: pair.level for pair in pairs}
        for number, row in enumerate(found):
            if row.get("confidence") is not None:
                band = next(n for n, edge in enumerate(BANDS[1:]) if row["confidence"] < edge)
                banded[band].append(levels.get(number, 0) >= 3)
        full = 0
        for pair in pairs:
            gold, row = golds[pair.gold], found[pair.row]
            right.update(LEVELS[: pair.level])
            full += pair.level == 4
            _count_fields(gold, pair.tests, passed, asked)
            asked["span_exact"] += 1
            passed["span_exact"] += (gold["start"], gold["end"]) == (row["start"], row["end"])
            if not pair.tests["metric"]:
                report.confusion[str(_options(gold["metric"])[0]), str(row["metric"])] += 1
        paired = {pair.gold for pair in pairs}
        for number, gold in enumerate(golds):
            if number not in paired:
                report.confusion[str(_options(gold["metric"])[0]), "(missed)"] += 1
        for number, row in enumerate(found):
            if number not in levels:
                report.confusion["(no claim)", str(row["metric"])] += 1
        report.worst.append((doc["id"], _prf(full, len(found), len(golds))["f1"], len(golds)))
    report.worst.sort(key=lambda item: (item[1], item[0]))
    report.levels = {name: _prf(right[name], total["predicted"], total["gold"]) for name in LEVELS}
    order = [*FIELDS, "company_named", "company_null", "product_named", "product_null", "span_exact"]
    report.fields = {name: round(100 * passed[name] / asked[name], 1) for name in order if asked[name]}
    report.counts = {"documents": len(docs), **{name: total[name] for name in ("gold", "predicted", "paired")}}
    for low, high, results in zip(BANDS, BANDS[1:], banded, strict=False):
        if results:
            report.reliability.append((low, high, len(results), round(100 * sum(results) / len(results), 1)))
    if findings is not None:
        everything = [row for found in by_doc.values() for row in found]
        report.checks = score_checks(docs, everything, list(findings))
    return report


def _count_fields(gold: Row, tests: Mapping[str, bool], passed: Counter[str], asked: Counter[str]) -> None:
    for name, ok in tests.items():
        asked[name] += 1
        passed[name] += ok
    for name in ("company", "product"):
        options = _options(gold.get(name))
        if None in options and len(options) > 1:
            continue
        key = f"{name}_{'null' if options == [None] else 'named'}"
        asked[key] += 1
        passed[key] += tests[name]


def _touches(span: Span, spans: Iterable[Span]) -> bool:
    return any(doc == span[0] and min(end, span[2]) > max(start, span[1]) for doc, start, end in spans)


def gold_check_spans(doc: Row, check: Row, texts: Mapping[str, str]) -> list[Span] | None:
    """The spans that a gold check quotes; None where one lies in a document outside of the set."""
    spans = []
    for quote in check["quotes"]:
        doc_id, words = (doc["id"], quote) if isinstance(quote, str) else quote
        if doc_id not in texts:
            return None
        start = texts[doc_id].find(words)
        if start < 0:
            raise ReadError(f"{doc['id']}: the quote {words!r} of a check is not in {doc_id}")
        spans.append((doc_id, start, start + len(words)))
    return spans


def score_checks(docs: Sequence[Row], rows: Sequence[Row], findings: Sequence[Row]) -> dict[str, Any]:
    """How many gold checks were found, how many consistent findings the gold lists, and the false alarms.

    A finding serves one check: it has its kind and verdict, touches all its spans and at most one other.
    An inconsistent finding is a false alarm unless it shares two spans (or all it has) with one
    inconsistent check and has at most two others.
    """
    texts = {doc["id"]: doc["text"] for doc in docs}
    claims = {row["claim_id"]: row for row in rows if row.get("claim_id")}
    found: list[tuple[str, str, list[Span]]] = []
    for finding in findings:
        parts = [claims[one] for one in finding["claims"] if one in claims]
        found.append((finding["kind"], finding["verdict"], [(p["doc_id"], p["start"], p["end"]) for p in parts]))
    hits: Counter[str] = Counter()
    total: Counter[str] = Counter()
    slips: list[list[Span]] = []
    used: set[int] = set()
    for doc in docs:
        for check in doc.get("checks", ()):
            spans = gold_check_spans(doc, check, texts)
            if spans is None:
                continue
            verdict = check["verdict"]
            total[verdict] += 1
            if verdict == "inconsistent":
                slips.append(spans)
            for number, (kind, said, touched) in enumerate(found):
                if number in used or said != verdict or kind not in _options(check["kind"]):
                    continue
                others = sum(not _touches(span, spans) for span in set(touched))
                if others <= 1 and all(_touches(span, touched) for span in spans):
                    used.add(number)
                    hits[verdict] += 1
                    break
    alarms = 0
    for _, verdict, touched in found:
        if verdict == "inconsistent":
            size = len(set(touched))
            best = max((sum(_touches(span, slip) for span in set(touched)) for slip in slips), default=0)
            alarms += best < min(2, size) or size - best > 2
    sure = [n for n, (kind, verdict, _) in enumerate(found) if verdict == "consistent" and kind in ARITHMETIC]
    return {
        "errors_found": f"{hits['inconsistent']}/{total['inconsistent']}",
        "consistent_confirmed": f"{hits['consistent']}/{total['consistent']}",
        "consistent_precision": round(100 * sum(n in used for n in sure) / max(1, len(sure)), 1),
        "false_alarms": alarms,
        "false_alarms_per_100_documents": round(100 * alarms / max(1, len(docs)), 1),
    }


def as_rows(records: Iterable[Claim] | Iterable[Finding]) -> list[dict[str, Any]]:
    """Claims or findings as plain mappings, as JSON Lines hold them."""
    return [to_plain(record) for record in records]


def below_floors(report: Report, path: str | Path, part: str) -> list[str]:
    """One line for each figure that lies below its floor in the table `part` of a TOML file of floors.

    Raises ReadError where the file cannot be read or has no such table.
    """
    try:
        floors = tomllib.loads(Path(path).read_text(encoding="utf-8"))[part]
    except (OSError, tomllib.TOMLDecodeError, KeyError) as problem:
        raise ReadError(f"{path}: no floors for {part!r} ({problem})") from problem
    figures = {name: values["f1"] for name, values in report.levels.items()} | report.fields
    return [
        f"{part}: {name} is {figures[name]}, below its floor of {floor}"
        for name, floor in floors.items()
        if figures.get(name, 0.0) < floor
    ]


@dataclass(frozen=True, slots=True)
class Difference:
    """A gold claim whose level differs between two runs."""

    doc_id: str
    quote: str
    old: int
    new: int


def compare_runs(docs: Sequence[Row], old: Iterable[Row], new: Iterable[Row]) -> list[Difference]:
    """The gold claims that a change gained or lost, by document and offset; levels 0 (missed) to 4 (full)."""
    runs = []
    for rows in (old, new):
        by_doc: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            by_doc[row["doc_id"]].append(row)
        runs.append(by_doc)
    changes = []
    for doc in docs:
        golds = doc["claims"]
        before, after = ({p.gold: p.level for p in pair_claims(golds, run[doc["id"]])} for run in runs)
        for number, gold in enumerate(golds):
            was, now = before.get(number, 0), after.get(number, 0)
            if was != now:
                changes.append(Difference(doc["id"], doc["text"][gold["start"] : gold["end"]], was, now))
    return changes
