"""Real articles of another field: 401 of BBC News (technology, 2004 to 2005, undated), not part of the project.

bbc_tech_rows.csv holds 100 rows drawn at random in November 2026, as document, characters, metric and role,
and whether a reader found value, unit, metric and role right. With the articles at hand (JSON Lines,
gzipped; `id` and `text`), run

    EVFACTS_BBC_TECH=bbc-tech.jsonl.gz pytest tests/claims/test_real_rows.py
"""

from __future__ import annotations

import csv
import gzip
import json
import os
from pathlib import Path

import pytest

import evfacts
from evfacts.schema import Article

READ = Path(__file__).with_name("bbc_tech_rows.csv")
CORPUS = os.environ.get("EVFACTS_BBC_TECH")
RIGHT = 0.76
"""Least part of the rows that were read and are still made that is right: 80 of the 100 were."""


def read_rows() -> dict[tuple[str, int, int, str, str], str]:
    with READ.open(encoding="utf-8", newline="") as lines:
        return {
            (row["document"], int(row["start"]), int(row["end"]), row["metric"], row["role"]): row["verdict"]
            for row in csv.DictReader(lines)
        }


def test_a_hundred_rows_were_read() -> None:
    verdicts = list(read_rows().values())
    assert len(verdicts) == 100
    assert set(verdicts) == {"right", "wrong"}


@pytest.mark.skipif(CORPUS is None, reason="EVFACTS_BBC_TECH does not name the articles, which are not ours to ship")
def test_rows_of_real_articles() -> None:
    assert CORPUS is not None
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        articles = [Article(doc["id"], doc["text"]) for doc in map(json.loads, lines)]
    found = {
        (claim.doc_id, claim.start, claim.end, claim.metric, claim.role)
        for article in articles
        for claim in evfacts.extract(article)
    }
    assert len(found) >= 300
    again = [verdict for row, verdict in read_rows().items() if row in found]
    assert len(again) >= 50, "most of the rows that were read are made no more: read others and enter their verdicts"
    assert again.count("right") >= RIGHT * len(again)
