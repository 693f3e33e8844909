"""The same input gives the same bytes: on one or two workers, in any order of articles, under any hash seed."""

from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

import evfacts
from evfacts.evaluate import gold_article, read_gold
from evfacts.records import json_line
from evfacts.schema import Article

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT / "data" / "gold"
SUFFIXES = ("parquet", "jsonl", "csv")
_WRITE = """
import sys
from pathlib import Path
import evfacts
from evfacts.evaluate import gold_article, read_gold
table = evfacts.extract([gold_article(doc) for doc in read_gold("data/gold/test.jsonl")[:14]])
findings = evfacts.crosscheck(table)
for name, one in (("claims", table), ("findings", findings)):
    one.to_parquet(Path(sys.argv[1]) / f"{name}.parquet")
    one.to_jsonl(Path(sys.argv[1]) / f"{name}.jsonl")
    one.to_csv(Path(sys.argv[1]) / f"{name}.csv")
"""


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [gold_article(doc) for doc in read_gold(GOLD / "test.jsonl")[:14]]


def digests(folder: Path) -> dict[str, str]:
    """Digest of every file below a folder, but for what tells of the run itself (times, machine)."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix in (".parquet", ".jsonl", ".csv")
    }


def test_every_format_has_the_same_bytes_under_any_hash_seed(tmp_path: Path) -> None:
    found = []
    for seed in ("0", "1", "4242"):
        folder = tmp_path / seed
        folder.mkdir()
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", _WRITE, str(folder)], check=True, cwd=ROOT, env=environment)
        found.append(digests(folder))
    assert len(found[0]) == 2 * len(SUFFIXES)
    assert found[0] == found[1] == found[2]


def test_articles_in_any_order_give_the_same_rows(articles: list[Article]) -> None:
    table = evfacts.extract(articles)
    rows = sorted(json_line(claim) for claim in table)
    findings = [json_line(finding) for finding in evfacts.crosscheck(table)]
    assert findings
    for seed in range(2):
        mixed = list(articles)
        random.Random(seed).shuffle(mixed)
        other = evfacts.extract(mixed)
        assert sorted(json_line(claim) for claim in other) == rows
        assert [json_line(finding) for finding in evfacts.crosscheck(other)] == findings


def test_claims_in_any_order_give_the_same_findings(articles: list[Article]) -> None:
    claims = list(evfacts.extract(articles))
    findings = [json_line(finding) for finding in evfacts.crosscheck(claims)]
    random.Random(7).shuffle(claims)
    assert [json_line(finding) for finding in evfacts.crosscheck(claims)] == findings


def test_an_article_is_read_alone_as_among_others(articles: list[Article]) -> None:
    rows = [json_line(claim) for claim in evfacts.extract(articles)]
    alone = [json_line(claim) for article in articles for claim in evfacts.extract(article)]
    assert alone == rows


def test_one_or_two_workers_write_the_same_store(tmp_path: Path) -> None:
    source = tmp_path / "articles.jsonl"
    docs = read_gold(GOLD / "test.jsonl")[:14]
    keys = ("id", "title", "text", "published", "source")
    source.write_text(
        "".join(json.dumps({key: doc.get(key) for key in keys}, ensure_ascii=False) + "\n" for doc in docs),
        encoding="utf-8",
    )
    found = []
    for jobs in (0, 1, 2):
        store = tmp_path / f"store{jobs}"
        evfacts.extract_archive(source, store, jobs=jobs, shard_size=4)
        evfacts.check_archive(store)
        found.append(digests(store))
    assert found[0]
    assert found[0] == found[1] == found[2]
