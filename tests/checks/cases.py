"""The short cases of tests/cases/checks.jsonl as claims, and whether a finding answers one."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from goldclaims import read, stretches

from evfacts.checks import crosscheck
from evfacts.schema import Claim, Finding, claim_id

CASES = Path(__file__).resolve().parents[1] / "cases" / "checks.jsonl"


def _day(value: str | None) -> dt.date | None:
    return None if value is None else dt.date.fromisoformat(value)


def _claims(doc_id: str, text: str, published: str, rows: Sequence[dict[str, Any]]) -> list[Claim]:
    digest = hashlib.sha256(text.encode()).hexdigest()
    found = []
    for row in rows:
        start, end = row["start"], row["end"]
        low, high = row.get("low"), row.get("high")
        around = [(s, e, kind) for s, e, kind in stretches(text) if s < end and start < e]
        role = row.get("role", "level")
        before = text[max(0, start - 12) : start]
        about = re.search(r"\b(?:about|around|some|roughly|almost)\s$", before) is not None and low == high
        found.append(
            Claim(
                claim_id=claim_id(
                    doc_id, digest, start, end, row["metric"], role, row.get("company"), row.get("product")
                ),
                doc_id=doc_id,
                start=start,
                end=end,
                text=row["quote"],
                metric=row["metric"],
                role=role,
                company=row.get("company"),
                product=row.get("product"),
                low=low,
                high=high,
                unit=row["unit"],
                per=row.get("per"),
                period_start=_day(row.get("period_start")),
                period_end=_day(row.get("period_end")),
                status=row.get("status", "actual"),
                superseded=row.get("superseded", False),
                approx="~" if about else "=" if low is not None and high is not None else ">" if high is None else "<",
                sentence=text[around[0][0] : around[-1][1]],
                section=around[0][2],
                published=_day(published),
                text_sha256=digest,
            )
        )
    return found


def cases() -> list[dict[str, Any]]:
    """All cases, each with its claims as records under `records` and the wanted spans under `wanted`."""
    rows = read(CASES)
    for number, row in enumerate(rows):
        row["id"] = f"case-{number + 1}"
        row["records"] = _claims(row["id"], row["text"], row["published"], row["claims"])
        row["wanted"] = [(row["id"], start, end) for start, end in row["spans"]]
        if "other" in row:
            other = row["other"]
            row["records"] += _claims(row["id"] + "-b", other["text"], other["published"], other["claims"])
            row["wanted"] += [(row["id"] + "-b", item["start"], item["end"]) for item in other["claims"]]
    return rows


def answers(row: dict[str, Any], findings: Sequence[Finding]) -> list[Finding]:
    """The findings of the case's kind and verdict that hold all its claims and at most one other."""
    spans = {claim.claim_id: (claim.doc_id, claim.start, claim.end) for claim in row["records"]}
    wanted = set(row["wanted"])
    return [
        finding
        for finding in findings
        if finding.kind == row["kind"]
        and finding.verdict == row["verdict"]
        and wanted <= {spans[item] for item in finding.claims}
        and len({spans[item] for item in finding.claims} - wanted) <= 1
    ]


def judged() -> list[tuple[dict[str, Any], list[Finding], list[Finding]]]:
    """Each case with the findings on it, and those that answer it."""
    found = []
    for row in cases():
        findings = crosscheck(row["records"])
        found.append((row, findings, answers(row, findings)))
    return found
