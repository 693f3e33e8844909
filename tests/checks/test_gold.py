"""Cross-checks on the claims of the gold articles: floors that must not slip."""

from __future__ import annotations

import re
from typing import Any

import pytest
from goldclaims import GOLD, all_claims, read
from goldscore import score

from evfacts.checks import crosscheck

# articles for training only ("te-…", "tj-…"): nobody searched them for relations
TRAINING = re.compile(r"t[a-z]-")
# part: slips found, relations confirmed, precision of what is confirmed, false alarms in 100 articles
FLOORS = {"train": (0.85, 0.88, 0.88, 2.0), "dev": (0.85, 0.88, 0.88, 2.0), "test": (0.90, 0.90, 0.88, 2.0)}


def _checked(part: str) -> list[dict[str, Any]]:
    """The articles of a part that were searched for relations; an article without any was not."""
    return [
        doc for doc in read(GOLD / f"{part}.jsonl") if doc.get("checks") is not None and not TRAINING.match(doc["id"])
    ]


@pytest.mark.parametrize("part", FLOORS)
def test_floors(part: str) -> None:
    docs = _checked(part)
    claims = all_claims(docs)
    result = score(docs, claims, crosscheck(claims))
    found, confirmed, precision, alarms = FLOORS[part]
    assert result.slips_found >= found * result.slips
    assert result.relations_found >= confirmed * result.relations
    assert result.precision >= precision
    assert 100 * result.alarms <= alarms * result.documents
