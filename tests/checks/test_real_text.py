"""Real articles: 401 of BBC News (technology, 2004 to 2005, undated), which are not part of the project.

The folder's bbc_tech_pairs.csv lists the currency pairs that are found (document, offsets, verdict) and
how a reader judged them. A finding that is not in the list is a fault or a slip that nobody has read yet:
the test names each by document and characters, to be reread and entered with its verdict.
With the articles at hand (JSON Lines, gzipped; `id` and `text`), run

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
from evfacts.schema import Article, Finding

_MOVED = 5  # pairs by which extraction may drift before the list must be read again
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
    words = {claim.claim_id: claim.text for claim in claims}
    pairs = [finding for finding in crosscheck(claims) if finding.kind == "fx"]
    spans = {(*places[f.claims[0]], places[f.claims[1]][1]): f for f in pairs}
    flagged = {span for span, finding in spans.items() if finding.verdict == "inconsistent"}
    unread = sorted(flagged - _listed("inconsistent"))
    assert not unread, _ask("flagged, but not among the slips of the list", unread, spans, words)
    lost = sorted(_listed("inconsistent") - flagged)
    assert not lost, _ask("a slip of the list that is no longer flagged", lost, spans, words)
    found = {span for span, finding in spans.items() if finding.verdict == "consistent"}
    new = sorted(found - _listed("consistent"))
    gone = sorted(_listed("consistent") - found)
    assert len(pairs) >= 60, _ask("pairs of the list that are no longer found", gone, spans, words)
    assert len(new) + len(gone) <= _MOVED, _ask("pairs that the list lacks, or has too many", new + gone, spans, words)


def _ask(
    problem: str, places: list[tuple[str, int, int]], found: dict[tuple[str, int, int], Finding], words: dict[str, str]
) -> str:
    """What to reread when the list and the findings part: each pair with its place and, if found, its words."""
    lines = [f"{len(places)} {problem}. Reread these in the articles and write what you judge into {LIST.name}:"]
    for place in places:
        finding = found.get(place)
        told = (
            f"{' / '.join(words[item] for item in finding.claims)}: {finding.explanation}" if finding else "not found"
        )
        lines.append(f"  {place[0]}, characters {place[1]} and {place[2]}: {told}")
    return "\n".join(lines)
