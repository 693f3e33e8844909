"""A run over an archive: what the store holds, what a second run does, what is refused."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import evfacts
from evfacts.archive.cutting import cut
from evfacts.archive.rows import ReadOptions
from evfacts.archive.run import ArchiveRun, Progress
from evfacts.archive.shard import RawDocument, Shard, ShardConfig, process_shard
from evfacts.archive.tables import ArchiveSource
from evfacts.errors import InputError, ReadError, StoreError
from evfacts.schema import Article, Claim
from tests.benchmarks.archive_articles import rows, write


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("archive") / "wires.jsonl", 40, seed=5, broken=0.1, parts=(1, 2))


@pytest.fixture(scope="module")
def made(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> ArchiveRun:
    return run(archive, tmp_path_factory.mktemp("made") / "store")


@pytest.fixture(scope="module")
def store(made: ArchiveRun) -> Path:
    return made.folder


def run(src: Any, out: Path, **options: Any) -> ArchiveRun:
    return evfacts.extract_archive(src, out, **{"jobs": 0, "shard_size": 8, **options})


def ask(store: Path, sql: str) -> list[tuple[Any, ...]]:
    with evfacts.open(store) as connection:
        found: list[tuple[Any, ...]] = connection.execute(sql).fetchall()
        return found


def files_of(store: Path) -> dict[str, bytes]:
    """All that a store publishes, by path."""
    return {
        path.relative_to(store).as_posix(): path.read_bytes()
        for path in sorted(store.rglob("*"))
        if path.is_file() and "_work" not in path.parts
    }


class TestStore:
    def test_holds_the_claims_that_extract_gives(self, archive: Path, store: Path, made: ArchiveRun) -> None:
        table = evfacts.extract(evfacts.read_articles(archive, on_refused=lambda one: None))
        german = {row[0] for row in ask(store, "select doc_id from documents where outcome = 'set aside'")}
        expected = sorted(claim.claim_id for claim in table if claim.doc_id not in german)
        found = [row[0] for row in ask(store, "select claim_id from claims order by 1")]
        assert found == expected
        assert made.counts["claims"] == len(expected) > 40
        assert made.counts["documents"] == 40

    def test_every_claim_can_be_shown_in_its_text(self, archive: Path, store: Path, made: ArchiveRun) -> None:
        sql = (
            'select c."start", c."end", c.text, d.text, c.text_sha256, d.text_sha256 '
            "from claims c join documents d using (doc_id) where d.outcome = 'read'"
        )
        shown = ask(store, sql)
        assert len(shown) == ask(store, "select count(*) from claims")[0][0]
        for start, end, span, text, claimed, stored in shown:
            assert text[start:end] == span
            assert claimed == stored == Article("x", text).text_sha256

    def test_refused_lines_are_kept_with_their_reason(self, archive: Path, store: Path, made: ArchiveRun) -> None:
        broken = ask(store, "select path, line, reason, text from documents where outcome = 'refused'")
        assert len(broken) == made.counts["refused"] > 0
        lines = archive.read_text(encoding="utf-8").splitlines()
        for path, line, reason, text in broken:
            assert path == str(archive)
            assert "broken JSON" in reason
            assert text is None
            with pytest.raises(ValueError, match=r"line 1|Unterminated|Expecting"):
                json.loads(lines[line - 1])

    def test_months_are_folders_and_undated_articles_have_one(
        self, archive: Path, store: Path, made: ArchiveRun
    ) -> None:
        for month, published in ask(store, "select month, published from documents"):
            assert month == ("undated" if published is None else published.isoformat()[:7])
        assert (store / "documents" / "month=undated").is_dir()

    def test_other_tools_read_it_as_it_is(self, archive: Path, store: Path, made: ArchiveRun) -> None:
        frame = pd.read_parquet(store / "claims")
        assert len(frame) == made.counts["claims"]
        assert set(frame.columns) >= {"claim_id", "metric", "value", "month"}
        table = pq.read_table(store / "documents")
        assert table.num_rows == 40
        first = next((store / "claims").rglob("*.parquet"))
        assert evfacts.ClaimsTable.from_parquet(first)[0].metric

    def test_manifest_tells_what_made_it(self, archive: Path, store: Path, made: ArchiveRun) -> None:
        manifest = json.loads((store / "manifest.json").read_text(encoding="utf-8"))
        assert manifest["evfacts_version"] == evfacts.__version__
        assert manifest["counts"] == dict(made.counts)
        digests = ask(store, "select distinct evfacts_version, config_digest from claims")
        assert len(digests) == 1
        assert set(manifest["files"]) == {name for name in files_of(store) if name != "manifest.json"}

    def test_an_archive_without_a_claim(self, tmp_path: Path) -> None:
        made = run([Article("a", "Nothing of note happened.")], tmp_path / "s")
        assert made.counts["claims"] == 0
        assert ask(tmp_path / "s", "select count(*) from claims") == [(0,)]
        assert ask(tmp_path / "s", "select count(*) from findings") == [(0,)]
        assert pd.read_parquet(tmp_path / "s" / "claims").empty

    def test_open_asks_for_a_finished_store(self, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="is no store"):
            evfacts.open(tmp_path)
        (tmp_path / "_work").mkdir()
        with pytest.raises(StoreError, match="has not ended"):
            evfacts.open(tmp_path)


ROWS = ({"id": "a", "text": "BYD sold 430,000 cars in June.", "published": "2025-07-01"},)
ANSWER = [("a", dt.date(2025, 7, 1), 430_000.0)]


class TestSources:
    SQL = "select doc_id, published, low from claims"

    def test_iterators_of_articles_and_mappings(self, tmp_path: Path) -> None:
        run((dict(row) for row in ROWS), tmp_path / "s")
        assert ask(tmp_path / "s", self.SQL) == ANSWER
        articles = (Article("a", "BYD sold 430,000 cars in June.", published=dt.date(2025, 7, 1)) for _ in range(1))
        run(articles, tmp_path / "t")
        assert ask(tmp_path / "t", self.SQL) == ANSWER

    def test_a_dataframe_and_an_arrow_table(self, tmp_path: Path) -> None:
        frame = pd.DataFrame(ROWS)
        run(frame, tmp_path / "s")
        run(pa.Table.from_pandas(frame), tmp_path / "t")
        run(pa.Table.from_pandas(frame).to_reader(), tmp_path / "u")
        for name in "stu":
            assert ask(tmp_path / name, self.SQL) == ANSWER

    def test_a_query(self, tmp_path: Path) -> None:
        pq.write_table(pa.Table.from_pylist([dict(row) for row in ROWS] * 2), tmp_path / "w.parquet")
        query = evfacts.Query(f"select distinct id, text as corps, published from '{tmp_path}/w.parquet'")
        run(query, tmp_path / "s", columns={"text": "corps"})
        assert ask(tmp_path / "s", self.SQL) == ANSWER
        with pytest.raises(ReadError, match="cannot be answered"):
            run(evfacts.Query("select nonsense"), tmp_path / "t")

    def test_a_query_over_a_database(self, tmp_path: Path) -> None:
        import duckdb

        with duckdb.connect(str(tmp_path / "n.duckdb")) as connection:
            connection.execute(
                "create table news as select 'a' id, 'BYD sold 430,000 cars in June.' text, date '2025-07-01' date"
            )
        run(evfacts.Query("select * from news", str(tmp_path / "n.duckdb")), tmp_path / "s")
        command = [
            sys.executable,
            "-m",
            "evfacts",
            "extract",
            str(tmp_path / "n.duckdb"),
            "--sql",
            "select * from news",
        ]
        done = subprocess.run([*command, "-o", str(tmp_path / "t")], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert ask(tmp_path / "t", self.SQL) == ask(tmp_path / "s", self.SQL)
        assert ask(tmp_path / "s", self.SQL) == ANSWER

    def test_standard_input(self, tmp_path: Path) -> None:
        given = "".join(json.dumps(row) + "\n" for row in ROWS)
        command = [sys.executable, "-m", "evfacts", "extract", "-", "-o", str(tmp_path / "s"), "--jobs", "0"]
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert ask(tmp_path / "s", self.SQL) == ANSWER

    def test_what_is_no_archive(self, tmp_path: Path) -> None:
        with pytest.raises(ReadError, match="no such file"):
            run(tmp_path / "nowhere", tmp_path / "s")
        with pytest.raises(ReadError, match="no file fits"):
            run(f"{tmp_path}/*.jsonl", tmp_path / "s")
        with pytest.raises(InputError, match="not int"):
            run(5, tmp_path / "s")
        with pytest.raises(InputError, match="item 2"):
            run(iter([Article("a", "x"), 5]), tmp_path / "s")
        for bad in (
            {"jobs": -1},
            {"engine": "ray"},
            {"format": "doc"},
            {"shard_size": 0},
            {"columns": {"txt": "x"}},
            {"scheduler": "x"},
        ):
            with pytest.raises(InputError):
                run(tmp_path, tmp_path / "s", **bad)


class TestAgain:
    def test_a_second_run_reads_nothing_anew(self, archive: Path, tmp_path: Path) -> None:
        first = run(archive, tmp_path / "s")
        before = files_of(tmp_path / "s")
        second = run(archive, tmp_path / "s")
        assert (second.reused, second.changed) == (first.shards, False)
        assert second.counts == first.counts
        assert files_of(tmp_path / "s") == before

    def test_only_what_changed_is_read(self, archive: Path, tmp_path: Path) -> None:
        lines = archive.read_text(encoding="utf-8").splitlines()
        changed = tmp_path / "w.jsonl"
        changed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        first = run(changed, tmp_path / "s")
        row = json.loads(lines[22])
        lines[22] = json.dumps({**row, "text": row["text"] + "\n\nBYD sold 77,777 cars in June."})
        changed.write_text("\n".join(lines) + "\n", encoding="utf-8")
        second = run(changed, tmp_path / "s")
        assert second.changed
        assert first.shards - 2 <= second.reused < second.shards
        fresh = run(changed, tmp_path / "t")
        assert fresh.reused == 0
        assert files_of(tmp_path / "s") == files_of(tmp_path / "t")
        assert len(list((tmp_path / "s" / "_work" / "shards").glob("*/*"))) == second.shards

    def test_another_configuration_reads_all_anew(self, archive: Path, tmp_path: Path) -> None:
        run(archive, tmp_path / "s")
        assert run(archive, tmp_path / "s", settings=evfacts.Settings(country="CA")).reused == 0

    def test_another_version_reads_all_anew(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from evfacts.archive import shard as module

        articles = [Article("a", "BYD sold 1,000 cars."), Article("b", "BYD sold 2,000 cars.")]
        run(articles, tmp_path / "s", shard_size=1)
        assert run(articles, tmp_path / "s", shard_size=1).reused == 2
        for name in ("__version__", "FORMAT"):
            monkeypatch.setattr(module, name, "9.9.9")
            made = run(articles, tmp_path / "s", shard_size=1)
            assert (made.reused, made.shards) == (0, 2)
            assert len(list((tmp_path / "s" / "_work" / "shards").glob("*/*"))) == 2

    def test_without_resume_all_is_read_anew(self, archive: Path, tmp_path: Path) -> None:
        run(archive, tmp_path / "s")
        before = files_of(tmp_path / "s")
        assert run(archive, tmp_path / "s", resume=False).reused == 0
        assert files_of(tmp_path / "s") == before

    def test_a_broken_off_publication_is_made_good(self, archive: Path, tmp_path: Path) -> None:
        run(archive, tmp_path / "s")
        before = files_of(tmp_path / "s")
        (tmp_path / "s" / "manifest.json").unlink()
        next((tmp_path / "s" / "claims").rglob("*.parquet")).unlink()
        made = run(archive, tmp_path / "s")
        assert (made.reused, made.changed) == (made.shards, True)
        assert files_of(tmp_path / "s") == before

    def test_a_table_file_that_was_lost_is_made_again(self, archive: Path, tmp_path: Path) -> None:
        run(archive, tmp_path / "s")
        before = files_of(tmp_path / "s")
        next((tmp_path / "s" / "claims").rglob("*.parquet")).unlink()
        assert run(archive, tmp_path / "s").changed
        assert files_of(tmp_path / "s") == before

    def test_a_shard_cut_short_on_disk_is_made_again(self, archive: Path, tmp_path: Path) -> None:
        first = run(archive, tmp_path / "s")
        file = next((tmp_path / "s" / "_work" / "shards").rglob("claims.arrow"))
        file.write_bytes(file.read_bytes()[:100])
        assert run(archive, tmp_path / "s").reused == first.shards - 1

    def test_two_workers_give_the_same_bytes_as_none(self, archive: Path, tmp_path: Path) -> None:
        run(archive, tmp_path / "s")
        run(archive, tmp_path / "t", jobs=2)
        assert files_of(tmp_path / "s") == files_of(tmp_path / "t")


class TestDocuments:
    def test_equal_ids_keep_the_first(self, tmp_path: Path) -> None:
        articles = [
            Article("a", "BYD sold 1,000 cars."),
            Article("b", "BYD sold 2,000 cars."),
            Article("a", "BYD sold 3,000 cars."),
        ]
        made = run(articles, tmp_path / "s", shard_size=1)
        assert made.counts["read"] == 2
        assert ask(tmp_path / "s", "select low from claims order by 1") == [(1_000.0,), (2_000.0,)]
        refused = ask(tmp_path / "s", "select reason, text from documents where outcome = 'refused'")
        assert refused == [("the id 'a' was already given by articles; ids must differ", None)]

    def test_other_languages_are_set_aside(self, tmp_path: Path) -> None:
        german = (
            "BYD verkaufte im Juni 430.000 Autos, wie das Unternehmen am Dienstag mitteilte, mehr als im Vorjahr. " * 2
        )
        run([Article("d", german), Article("e", "BYD sold 5,000 cars in June.")], tmp_path / "s")
        told = ask(tmp_path / "s", "select doc_id, outcome, reason, lang, claims, text from documents order by 1")
        assert told[0] == ("d", "set aside", "not in English but in de", "de", 0, german)
        assert told[1][:4] == ("e", "read", None, "en")

    def test_progress_counts_up_to_all(self, archive: Path, tmp_path: Path) -> None:
        seen: list[tuple[int, float]] = []

        def tell(progress: Progress) -> None:
            assert progress.bytes_total == archive.stat().st_size
            seen.append((progress.documents, progress.bytes_read / progress.bytes_total))

        run(archive, tmp_path / "s", on_progress=tell)
        assert seen[-1] == (40, 1.0)
        assert seen == sorted(seen)
        assert len(seen) > 3


class TestShards:
    def shards(self, articles: list[Article], size: int = 8) -> list[Shard]:
        return list(cut(ArchiveSource(articles, ReadOptions()), ShardConfig(), size))

    def test_an_article_more_changes_the_shards_around_it_only(self) -> None:
        articles = [Article(str(number), f"BYD sold {number:,} cars.") for number in range(2_000)]
        before = {shard.key for shard in self.shards(articles)}
        after = {
            shard.key for shard in self.shards([*articles[:700], Article("new", "Nio sold 5 cars."), *articles[700:]])
        }
        assert len(before) > 150
        assert len(before - after) <= 3

    def test_sizes(self) -> None:
        sizes = [len(one.documents) for one in self.shards([Article(str(n), f"{n} cars") for n in range(5_000)], 100)]
        assert sum(sizes) == 5_000
        assert max(sizes) <= 400
        assert min(sizes[:-1]) >= 16
        assert 60 < sum(sizes) / len(sizes) < 140

    def test_the_function_is_pure(self) -> None:
        shard = self.shards([Article("a", "BYD sold 430,000 cars in June."), Article("b", "")], 100)[0]
        one, other = (process_shard(shard, ShardConfig()) for _ in range(2))
        assert one.files == other.files
        assert {**one.log, "seconds": 0} == {**other.log, "seconds": 0}
        assert (one.log["read"], one.log["refused"]) == (1, 1)

    def test_an_internal_error_refuses_one_document_and_is_traced(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from evfacts.archive import shard as module

        real = module.read_article

        def read(article: Article, settings: Any) -> Any:
            if article.doc_id == "bad":
                raise ZeroDivisionError("planted")
            return real(article, settings)

        monkeypatch.setattr(module, "read_article", read)
        shard = self.shards([Article("bad", "BYD sold 1,000 cars."), Article("good", "BYD sold 2,000 cars.")])[0]
        result = process_shard(shard, ShardConfig())
        assert (result.log["read"], result.log["refused"]) == (1, 1)
        assert "ZeroDivisionError: planted" in result.log["problems"][0]
        assert "line" in result.log["problems"][0]

    def test_raw_documents_of_every_kind_have_a_digest(self) -> None:
        from evfacts.archive.cutting import content_digest
        from evfacts.archive.rows import Fault, Row

        values: list[object] = ["a", b"a", ["a"], dt.date(2025, 1, 1), None, "\ud83d"]
        rows = [Row({"text": value}) for value in values]
        kinds = [*rows, Row({"texta": ""}), Fault("a"), Article("a", "a")]
        assert len({content_digest(RawDocument(one, "p", "b"))[0] for one in kinds}) == len(kinds)


class TestCommand:
    def command(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        line = [sys.executable, "-m", "evfacts", *map(str, words)]
        return subprocess.run(line, capture_output=True, text=True, check=False)

    def test_extract_and_query(self, archive: Path, tmp_path: Path) -> None:
        done = self.command("extract", archive, "-o", tmp_path / "s", "--jobs", "1", "--shard-size", "20")
        assert done.returncode == 1, done.stderr  # some lines are broken
        assert "40 documents" in done.stderr
        assert "100%" not in done.stderr  # a progress bar is for terminals
        done = self.command("query", tmp_path / "s", "select count(*) as n from documents")
        assert (done.returncode, done.stdout) == (0, "n\n40\n")
        done = self.command("query", tmp_path / "s", "select metric from claims limit 1", "-o", tmp_path / "q.jsonl")
        assert "metric" in json.loads((tmp_path / "q.jsonl").read_text())

    def test_cells_that_a_spreadsheet_would_run(self, tmp_path: Path) -> None:
        run([Article("a", "BYD sold 5,000 cars.", title="=cmd()")], tmp_path / "s")
        sql = "select '=1+1' as a, '+1' as b, '-a' as c, '@x' as d, -5 as n, title from documents"
        assert self.command("query", tmp_path / "s", sql).stdout == "a,b,c,d,n,title\n'=1+1,'+1,'-a,'@x,-5,'=cmd()\n"

    @pytest.mark.parametrize(
        ("words", "message"),
        [
            (("query", "{s}", "select nothing from nowhere"), "cannot be answered"),
            (("query", "{tmp}", "select 1"), "is no store"),
            (("extract", "{tmp}/nowhere.jsonl", "-o", "{tmp}/x"), "no such file"),
            (("extract", "-o", "{tmp}/x"), "a PATH or --sql"),
            (("extract", "{s}", "--map", "text", "-o", "{tmp}/x"), "FIELD=COLUMN"),
        ],
    )
    def test_wrong_use(self, tmp_path: Path, words: tuple[str, ...], message: str) -> None:
        run([Article("a", "BYD sold 5,000 cars.")], tmp_path / "s")
        done = self.command(*(word.format(s=tmp_path / "s", tmp=tmp_path) for word in words))
        assert done.returncode == 2
        assert message in done.stderr
        assert "Traceback" not in done.stderr


def test_the_generator_gives_the_same_for_the_same_seed() -> None:
    assert list(rows(30, 7)) == list(rows(30, 7))
    assert list(rows(30, 7)) != list(rows(30, 8))


def test_claims_have_the_fields_of_their_type(store: Path) -> None:
    names = [row[0] for row in ask(store, "describe claims")]
    assert names == [*Claim.__dataclass_fields__, "month"]


def test_money_told_in_dollars_too(tmp_path: Path) -> None:
    article = Article("a", "Xiaomi paid 635 million yuan for land in Beijing.", published=dt.date(2025, 7, 15))
    sql = "SELECT value_usd, fx_source FROM claims"
    first = run([article], tmp_path / "s")
    assert ask(tmp_path / "s", sql) == [(None, None)]
    again = run([article], tmp_path / "s", usd=True)
    assert (first.reused, again.reused) == (0, 0)
    expected = evfacts.extract(article).money_in("USD")[0]
    assert ask(tmp_path / "s", sql) == [(expected.value_usd, "European Central Bank")]
