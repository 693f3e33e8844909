"""The gold data hold to the contract: counts, coverage, digests, independence of the articles."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from evfacts.schema import CheckKind, Metric

GOLD = Path(__file__).resolve().parents[1] / "data" / "gold"
SHARED = Path(__file__).resolve().parents[2] / "shared" / "eval"
PARTS = ("train", "dev", "test")


def docs_of(part: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def docs() -> list[dict[str, Any]]:
    return [doc for part in PARTS for doc in docs_of(part)]


def first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


def test_the_files_are_what_the_sources_give() -> None:
    done = subprocess.run(
        [sys.executable, str(GOLD / "build.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_counts(docs: list[dict[str, Any]]) -> None:
    checked = [doc for doc in docs if not re.match(r"t[a-z]-", doc["id"])]
    assert len(checked) >= 150
    assert sum(len(doc["claims"]) for doc in checked) >= 2500
    metrics = Counter(first(claim["metric"]) for doc in docs for claim in doc["claims"])
    assert {metric.value: metrics[metric.value] for metric in Metric if metrics[metric.value] < 8} == {}
    kinds = Counter(
        kind
        for doc in docs
        for check in doc["checks"]
        for kind in (check["kind"] if isinstance(check["kind"], list) else [check["kind"]])
    )
    assert set(kinds) == {kind.value for kind in CheckKind}
    assert sum(check["verdict"] == "inconsistent" for doc in docs for check in doc["checks"]) >= 40
    years = {doc["published"][:4] for doc in docs}
    assert {str(year) for year in range(2016, 2027)} <= years


def test_every_offset_shows_its_quote(docs: list[dict[str, Any]]) -> None:
    for doc in docs:
        for claim in doc["claims"]:
            assert doc["text"][claim["start"] : claim["end"]] == claim["quote"], doc["id"]
        # Texts of other fields ("tp-…") may name nobody.
        assert doc["names"] or doc["id"].startswith("tp-"), doc["id"]
        assert all(0 <= name["start"] < name["end"] <= len(doc["text"]) for name in doc["names"])


def shingles(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + 8]) for i in range(len(words) - 7)}


def test_no_two_articles_share_a_skeleton(docs: list[dict[str, Any]]) -> None:
    sets = {doc["id"]: shingles(doc["text"]) for doc in docs}
    close = [
        (a, b)
        for a, b in combinations(sets, 2)
        if sets[a] & sets[b] and len(sets[a] & sets[b]) / len(sets[a] | sets[b]) >= 0.1
    ]
    assert close == []


def test_no_sentence_of_the_judge(docs: list[dict[str, Any]]) -> None:
    if not SHARED.exists():
        pytest.skip("the judge's articles are not beside this checkout")
    theirs: set[tuple[str, ...]] = set()
    for name in ("seed.jsonl", "dev.jsonl"):
        for line in (SHARED / name).read_text(encoding="utf-8").splitlines():
            theirs |= shingles(json.loads(line)["text"])
    snippets = docs_of("snippets")
    assert [doc["id"] for doc in docs + snippets if shingles(doc["text"]) & theirs] == []
