"""Scores findings against the checks of gold articles.

A gold check is answered by a finding of its kind and verdict that touches every span that it quotes
and at most one other; a finding answers one check. An inconsistent finding is a false alarm unless it
shares two spans (or all it has) with one gold slip and has at most two others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from evfacts.schema import Claim, Finding

Span = tuple[str, int, int]
ARITHMETIC = frozenset({"fx", "unit", "growth", "sum", "share", "rate"})


@dataclass(frozen=True)
class Score:
    """How many gold checks were answered, and what was reported beside them."""

    slips: int
    slips_found: int
    relations: int
    relations_found: int
    listed: int
    reported: int
    alarms: int
    documents: int

    @property
    def precision(self) -> float:
        """Part of the consistent arithmetic findings that the gold lists."""
        return self.listed / max(1, self.reported)


def _meet(one: Span, other: Span) -> bool:
    return one[0] == other[0] and min(one[2], other[2]) > max(one[1], other[1])


def _spans(doc: dict[str, Any], check: dict[str, Any], texts: dict[str, str]) -> list[Span] | None:
    found = []
    for quote in check["quotes"]:
        doc_id, words = (doc["id"], quote) if isinstance(quote, str) else quote
        if doc_id not in texts:
            return None
        start = texts[doc_id].index(words)
        found.append((doc_id, start, start + len(words)))
    return found


def score(docs: Sequence[dict[str, Any]], claims: Sequence[Claim], findings: Sequence[Finding]) -> Score:
    """Score the findings on some articles."""
    texts = {doc["id"]: doc["text"] for doc in docs}
    where = {claim.claim_id: (claim.doc_id, claim.start, claim.end) for claim in claims}
    told = [[where[item] for item in finding.claims] for finding in findings]
    used: set[int] = set()
    slips: list[list[Span]] = []
    count = {"inconsistent": [0, 0], "consistent": [0, 0]}
    for doc in docs:
        for check in doc.get("checks", ()):
            spans = _spans(doc, check, texts)
            if spans is None:
                continue
            if check["verdict"] == "inconsistent":
                slips.append(spans)
            kinds = check["kind"] if isinstance(check["kind"], list) else [check["kind"]]
            hit = next(
                (
                    number
                    for number, finding in enumerate(findings)
                    if number not in used
                    and finding.kind in kinds
                    and finding.verdict == check["verdict"]
                    and all(any(_meet(span, mine) for mine in told[number]) for span in spans)
                    and sum(not any(_meet(mine, span) for span in spans) for mine in set(told[number])) <= 1
                ),
                None,
            )
            count[check["verdict"]][0] += 1
            if hit is not None:
                used.add(hit)
                count[check["verdict"]][1] += 1
    alarms = 0
    for number, finding in enumerate(findings):
        if finding.verdict == "inconsistent":
            mine = set(told[number])
            best = max((sum(any(_meet(a, b) for b in slip) for a in mine) for slip in slips), default=0)
            alarms += best < min(2, len(mine)) or len(mine) - best > 2
    reported = [n for n, item in enumerate(findings) if item.verdict == "consistent" and item.kind in ARITHMETIC]
    return Score(
        slips=count["inconsistent"][0],
        slips_found=count["inconsistent"][1],
        relations=count["consistent"][0],
        relations_found=count["consistent"][1],
        listed=sum(number in used for number in reported),
        reported=len(reported),
        alarms=alarms,
        documents=len(docs),
    )
