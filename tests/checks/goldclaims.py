"""Gold claims of an article as Claim records, so that the checks are tested apart from extraction."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from evfacts.schema import Claim, claim_id
from evfacts.sections import find_sections, split_sentences

GOLD = Path(__file__).resolve().parents[2] / "data" / "gold"
_ABOUT = re.compile(
    r"(?:about|around|roughly|approximately|nearly|almost|some|close to|an estimated|~|≈|approx\.?|c\.|barely|or so"
    r"|just under|just over)\s*$",
    re.I,
)


def read(path: str | Path) -> list[dict[str, Any]]:
    with Path(path).open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def _first(value: Any) -> Any:
    while isinstance(value, list):
        value = value[0] if value else None
    return value


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


def stretches(text: str) -> list[tuple[int, int, str]]:
    """Sentences, list items and table rows of a text: (start, end, section)."""
    found = []
    for section in find_sections(text):
        kind = str(section.kind)
        if kind == "table":
            at = section.start
            for line in text[section.start : section.end].split("\n"):
                found.append((at, at + len(line), kind))
                at += len(line) + 1
        else:
            found += [(start, end, kind) for start, end in split_sentences(text, section.start, section.end)]
    return found


def claims_of(doc: dict[str, Any]) -> Iterator[Claim]:
    text = doc["text"]
    digest = hashlib.sha256(text.encode()).hexdigest()
    places = stretches(text)
    for row in doc["claims"]:
        start, end = row.get("start"), row.get("end")
        if start is None:
            start = text.find(row["quote"])
            end = start + len(row["quote"])
        around = [(s, e, kind) for s, e, kind in places if s < end and start < e]
        s, e, kind = (
            (min(a[0] for a in around), max(a[1] for a in around), around[0][2]) if around else (start, end, "body")
        )
        company, product = _first(row.get("company")), _first(row.get("product"))
        metric, role = _first(row["metric"]), _first(row.get("role", "level"))
        low, high = row.get("low"), row.get("high")
        approx = "=" if low == high or (low is not None and high is not None) else ">" if high is None else "<"
        if approx == "=" and _ABOUT.search(text[max(0, start - 16) : start]):
            approx = "~"
        yield Claim(
            claim_id=claim_id(doc["id"], digest, start, end, metric, role, company, product),
            doc_id=doc["id"],
            start=start,
            end=end,
            text=text[start:end],
            metric=metric,
            role=role,
            company=company,
            product=product,
            low=None if low is None else float(low),
            high=None if high is None else float(high),
            unit=_first(row.get("unit")),
            per=_first(row.get("per")),
            period_start=_day(row.get("period_start")),
            period_end=_day(row.get("period_end")),
            status=_first(row.get("status", "actual")),
            superseded=bool(row.get("superseded")),
            approx=approx,
            sentence=text[s:e],
            section=kind,
            source=doc.get("source"),
            published=_day(doc.get("published")),
            text_sha256=digest,
        )


def all_claims(docs: Iterable[dict[str, Any]]) -> list[Claim]:
    return [claim for doc in docs for claim in claims_of(doc)]
