"""The story that evfacts is for, end to end: the sample articles on Xiaomi, from file to finding."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

import evfacts
from evfacts.schema import Claim, Finding
from evfacts.table import ClaimsTable

SAMPLES = Path(__file__).parents[1] / "data" / "articles"
YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
NEVER = (None, None)

# text, metric, product, value, unit, period, status, superseded
STORY = [
    ("$88 million", "investment", None, 88e6, "USD", NEVER, {"actual"}, False),
    ("635 million yuan", "investment", None, 635e6, "CNY", NEVER, {"actual"}, False),
    ("51-week", "wait_time", "SU7", 51.0, "week", NEVER, {"actual", "forecast"}, False),
    ("300,000", "deliveries", None, 300_000.0, "vehicle", YEAR, {"target"}, True),
    ("350,000 units", "deliveries", None, 350_000.0, "vehicle", YEAR, {"target"}, False),
    ("350K", "deliveries", None, 350_000.0, "vehicle", YEAR, {"target"}, False),
    ("51 weeks", "wait_time", "SU7", 51.0, "week", NEVER, {"actual", "forecast"}, False),
]


@pytest.fixture(scope="module")
def story() -> ClaimsTable:
    return evfacts.extract(evfacts.read_articles(SAMPLES / "01-xiaomi-bet.md"))


@pytest.fixture(scope="module")
def both() -> ClaimsTable:
    return evfacts.extract(evfacts.read_articles(sorted(SAMPLES.glob("0?-xiaomi*"))))


def findings(table: ClaimsTable, kind: str) -> list[tuple[Finding, list[Claim]]]:
    known = {claim.claim_id: claim for claim in table}
    return [(one, [known[name] for name in one.claims]) for one in evfacts.crosscheck(table) if one.kind == kind]


def test_no_teaser_or_advert_is_a_claim(story: ClaimsTable) -> None:
    assert len(story) == len(STORY)
    for one, row in zip(story, STORY, strict=True):
        assert one.text.startswith(row[0])


@pytest.mark.parametrize(
    "number",
    [pytest.param(number, id=row[0]) for number, row in enumerate(STORY)],
)
def test_a_claim_of_the_story(story: ClaimsTable, number: int) -> None:
    _, metric, product, value, unit, period, statuses, superseded = STORY[number]
    one = story[number]
    assert one.company == "Xiaomi"
    assert (one.metric, one.role, one.product, one.value, one.unit) == (metric, "level", product, value, unit)
    assert (one.period_start, one.period_end) == period
    assert one.status in statuses
    assert one.superseded == superseded


def test_the_dollars_and_the_yuan_are_the_same_money(story: ClaimsTable) -> None:
    ((finding, claims),) = findings(story, "fx")
    assert finding.verdict == "consistent"
    assert {one.text for one in claims} == {"$88 million", "635 million yuan"}
    assert "European Central Bank" in finding.explanation
    assert "2025-07-15" in finding.explanation


def test_the_target_was_raised(story: ClaimsTable) -> None:
    ((finding, claims),) = findings(story, "revision")
    assert (finding.verdict, finding.outcome) == ("consistent", "raised")
    assert [one.value for one in claims] == [300_000.0, 350_000.0]


def test_the_table_agrees_with_the_text(story: ClaimsTable) -> None:
    agreed = [{one.text.removesuffix(" delivery") for one in claims} for _, claims in findings(story, "agreement")]
    assert {"350,000 units", "350K"} in agreed


def test_another_outlet_gives_the_target_for_another_year(both: ClaimsTable) -> None:
    flagged = findings(both, "period")
    assert {one.verdict for one, _ in flagged} == {"inconsistent"}
    assert any(
        {(claim.value, claim.period_start and claim.period_start.year) for claim in claims}
        >= {(350_000.0, 2024), (350_000.0, 2025)}
        for _, claims in flagged
    )
