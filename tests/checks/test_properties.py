"""Properties that hold for any table."""

from __future__ import annotations

import dataclasses
import random

import pytest
from goldclaims import GOLD, all_claims, read
from hypothesis import given, settings
from hypothesis import strategies as st
from making import make

from evfacts.checks import crosscheck
from evfacts.schema import Claim


@pytest.fixture(scope="module")
def table() -> list[Claim]:
    return all_claims(read(GOLD / "dev.jsonl"))


def test_the_order_of_rows_does_not_matter(table: list[Claim]) -> None:
    wanted = crosscheck(table)
    for seed in range(3):
        shuffled = list(table)
        random.Random(seed).shuffle(shuffled)
        assert crosscheck(shuffled) == wanted


def test_each_finding_names_claims_of_the_table_and_is_there_once(table: list[Claim]) -> None:
    findings = crosscheck(table)
    known = {claim.claim_id for claim in table}
    assert all(set(finding.claims) <= known for finding in findings)
    assert len({finding.finding_id for finding in findings}) == len(findings)
    assert all(finding.reason for finding in findings if finding.verdict == "undecided")
    assert all(
        finding.suggestion or finding.kind == "plausible" for finding in findings if finding.verdict == "inconsistent"
    )
    assert all(0 <= finding.severity <= 1 for finding in findings)


def test_a_claim_never_conflicts_with_its_restatement(table: list[Claim]) -> None:
    for doc_id in sorted({claim.doc_id for claim in table})[:20]:
        own = [claim for claim in table if claim.doc_id == doc_id]
        before = {finding.finding_id for finding in crosscheck(own)}
        for claim in own[:4]:
            again = dataclasses.replace(claim, claim_id="0" * 16, start=claim.start + 100_000, end=claim.end + 100_000)
            new = [finding for finding in crosscheck([*own, again]) if finding.finding_id not in before]
            assert not [
                finding
                for finding in new
                if {"0" * 16, claim.claim_id} <= set(finding.claims) and finding.verdict != "consistent"
            ]


def _amount(value: int, unit: str) -> str:
    return f"{value:,} {unit}"


@settings(max_examples=60, deadline=None)
@given(dollars=st.integers(1_000, 999_999), yuan=st.integers(5_000, 9_999_999), factor=st.integers(2, 5_000))
def test_scaling_both_sides_leaves_the_verdict(dollars: int, yuan: int, factor: int) -> None:
    def verdict(first: int, second: int) -> str | None:
        rows = [
            {"metric": "cost", "unit": "USD", "value": float(first)},
            {"metric": "cost", "unit": "CNY", "value": float(second)},
        ]
        # whole figures of ten digits: neither side is rounded, so that only the rate decides
        text = f"It cost {{{_amount(first, 'dollars')}}} ({{{_amount(second, 'yuan')}}})."
        found = [finding.verdict for finding in crosscheck(make(text, rows)) if finding.kind == "fx"]
        return found[0] if found else None

    exact = 10**6 + 1
    assert verdict(dollars * exact, yuan * exact) == verdict(dollars * exact * factor + 0, yuan * exact * factor + 0)


@settings(max_examples=60, deadline=None)
@given(old=st.integers(1_000, 9_999_999), percent=st.integers(-95, 400))
def test_a_computed_change_is_confirmed(old: int, percent: int) -> None:
    new = round(old * (1 + percent / 100))
    if percent == 0 or new == old:
        return
    shown = round(100 * (new / old - 1), 1)
    if shown == 0:
        return
    rows = [
        {"value": shown, "unit": "percent", "role": "change", "period_start": "2025-06-01", "period_end": "2025-06-30"},
        {"value": float(new), "period_start": "2025-06-01", "period_end": "2025-06-30"},
        {"value": float(old), "period_start": "2024-06-01", "period_end": "2024-06-30"},
    ]
    text = f"Sales moved {{{abs(shown)}%}} to {{{new:,}}} from {{{old:,}}}."
    assert ("growth", "consistent") in [(finding.kind, finding.verdict) for finding in crosscheck(make(text, rows))]


@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.integers(1_001, 99_999), min_size=2, max_size=6, unique=True))
def test_a_computed_total_is_confirmed(parts: list[int]) -> None:
    total = sum(parts)
    rows = [{"value": float(total)}] + [{"value": float(part), "product": f"Model {n}"} for n, part in enumerate(parts)]
    text = f"In all it sold {{{total:,}}}: " + ", ".join(f"{{{part:,}}}" for part in parts) + "."
    found = [finding for finding in crosscheck(make(text, rows)) if finding.kind == "sum"]
    assert any(finding.verdict == "consistent" and len(finding.claims) == len(parts) + 1 for finding in found)
