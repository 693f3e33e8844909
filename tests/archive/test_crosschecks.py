"""Cross-checks over a store: the same findings as over the table in memory."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import evfacts
from evfacts.archive.samples import sample_articles
from evfacts.errors import StoreError
from evfacts.records import json_line
from evfacts.schema import Article
from tests.archive.claimstore import write_store
from tests.benchmarks.archive_articles import rows
from tests.checks.goldclaims import GOLD, all_claims, read


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample articles, copies of their figures by other outlets, and articles with figures of their own."""
    folder = tmp_path_factory.mktemp("checked") / "store"
    with sample_articles() as samples:
        articles = list(evfacts.read_articles(samples))
    for number, one in enumerate(list(articles)):
        text = one.text.replace("430,000", "431,000").replace("350,000", "360,000")
        articles.append(Article(f"other{number}", f"{text}\n\nSeen by another outlet.", None, one.published, "Other"))
    for row in rows(20, 5, (1, 2)):
        articles.append(Article(str(row["id"]), f"{row['title']}\n\n{row['text']}"))
    evfacts.extract_archive(articles, folder, jobs=0)
    evfacts.check_archive(folder)
    return folder


def in_memory(store: Path) -> list[str]:
    """The findings of `crosscheck` over all claims of a store at once, as sorted lines."""
    parts = [evfacts.ClaimsTable.from_parquet(path) for path in sorted((store / "claims").rglob("*.parquet"))]
    return sorted(json_line(one) for one in evfacts.crosscheck(evfacts.ClaimsTable.concat(parts)))


def test_the_findings_are_those_of_the_whole_table(store: Path) -> None:
    paths = sorted((store / "findings").rglob("*.parquet"))
    found = sorted(json_line(one) for path in paths for one in evfacts.FindingsTable.from_parquet(path))
    expected = in_memory(store)
    assert len(expected) > 20
    assert {json.loads(line)["kind"] for line in expected} >= {"fx", "growth", "agreement"}
    assert any(json.loads(line)["sources"] > 1 for line in expected)
    assert found == expected


def test_the_findings_are_those_of_the_whole_table_on_all_gold_articles(tmp_path: Path) -> None:
    claims = all_claims([doc for part in ("train", "dev", "test") for doc in read(GOLD / f"{part}.jsonl")])
    assert write_store(claims, tmp_path / "s") == len(claims) > 5_000
    verdicts = evfacts.check_archive(tmp_path / "s")
    paths = sorted((tmp_path / "s" / "findings").rglob("*.parquet"))
    found = sorted(json_line(one) for path in paths for one in evfacts.FindingsTable.from_parquet(path))
    assert found == sorted(json_line(one) for one in evfacts.crosscheck(evfacts.ClaimsTable(claims)))
    assert len(found) == sum(verdicts.values()) > 1_000


def test_findings_stand_beside_their_claims(store: Path) -> None:
    with evfacts.open(store) as connection:
        lost = (
            "select count(*) from (select unnest(claims) as claim_id from findings) anti join claims using (claim_id)"
        )
        assert connection.execute(lost).fetchone() == (0,)
        counted = dict(connection.execute("select verdict, count(*) from findings group by 1").fetchall())
    manifest = json.loads((store / "manifest.json").read_text(encoding="utf-8"))
    assert {verdict: count for verdict, count in manifest["findings"].items() if count} == counted


def test_the_same_again_gives_the_same_bytes(store: Path) -> None:
    before = {path: path.read_bytes() for path in store.rglob("findings/*/*.parquet")}
    told: list[tuple[int, int]] = []
    evfacts.check_archive(store, on_progress=lambda done, total: told.append((done, total)))
    assert {path: path.read_bytes() for path in store.rglob("findings/*/*.parquet")} == before
    assert told[-1][0] == told[-1][1] > 0
    assert not list((store / "_work").glob("unfinished*"))


def test_new_claims_take_the_old_findings_away(tmp_path: Path) -> None:
    first = [Article("a", "The land costs 635 million yuan ($88 million).", published=None)]
    evfacts.extract_archive(first, tmp_path / "s", jobs=0)
    evfacts.check_archive(tmp_path / "s")
    assert (tmp_path / "s" / "findings").is_dir()
    evfacts.extract_archive(first, tmp_path / "s", jobs=0)
    assert (tmp_path / "s" / "findings").is_dir()
    evfacts.extract_archive([*first, Article("b", "BYD sold 5,000 cars.")], tmp_path / "s", jobs=0)
    assert not (tmp_path / "s" / "findings").exists()


def test_the_command(store: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "evfacts", "check", str(store)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "consistent" in done.stderr
    done = subprocess.run([*command, "--strict"], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 3)
    with pytest.raises(StoreError, match="is no store"):
        evfacts.check_archive(tmp_path)
