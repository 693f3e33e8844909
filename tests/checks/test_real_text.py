"""Real articles: 401 of BBC News (technology, 2004 to 2005, undated), which are not part of the project.

The folder's bbc_tech_pairs.csv lists the currency pairs that are found (document, offsets, verdict) and
how a reader judged them. With the articles at hand (JSON Lines, gzipped; `id` and `text`), run

    EVFACTS_BBC_TECH=bbc-tech.jsonl.gz pytest tests/checks/test_real_text.py
"""

from __future__ import annotations

import csv
import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import evfacts
from evfacts.checks import crosscheck
from evfacts.schema import Article

LIST = Path(__file__).with_name("bbc_tech_pairs.csv")
CORPUS = os.environ.get("EVFACTS_BBC_TECH")


def _listed(verdict: str) -> set[tuple[str, int, int]]:
    with LIST.open(encoding="utf-8", newline="") as lines:
        return {
            (row["document"], int(row["start_1"]), int(row["start_2"]))
            for row in csv.DictReader(lines)
            if row["verdict"] == verdict
        }


def test_the_list_holds_what_was_asked_for() -> None:
    assert len(_listed("consistent")) >= 60
    assert len(_listed("inconsistent")) == 2


@pytest.mark.skipif(CORPUS is None, reason="the articles are not part of the project; set EVFACTS_BBC_TECH")
def test_pairs_of_the_corpus() -> None:
    def articles() -> Iterator[Article]:
        with gzip.open(str(CORPUS), "rt", encoding="utf-8") as lines:
            for line in lines:
                doc = json.loads(line)
                yield Article(doc_id=doc["id"], text=doc["text"])

    claims = list(evfacts.extract(articles()))
    places = {claim.claim_id: (claim.doc_id, claim.start) for claim in claims}
    pairs = [finding for finding in crosscheck(claims) if finding.kind == "fx"]
    flagged = {(*places[f.claims[0]], places[f.claims[1]][1]) for f in pairs if f.verdict == "inconsistent"}
    assert len(pairs) >= 60
    assert flagged <= _listed("inconsistent")
