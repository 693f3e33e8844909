"""Cross-checks over a store of any size.

DuckDB sorts the claims and finds those that can meet: claims of one company, product, metric,
role and unit in several articles. The checks themselves are those of `evfacts.crosscheck`, and
so are the findings; only one article, or one group of claims that meet, is in memory at a time.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import itertools
import pickle
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.archive.publish import MEMORY, MonthlyWriter, files_in, writing_tables
from evfacts.archive.shard import table_of
from evfacts.archive.store import Store, open_store
from evfacts.checks.facts import Fact, sheets_of
from evfacts.checks.reference import Reference, check_reference
from evfacts.checks.report import Report
from evfacts.checks.run import check_archive as check_meeting
from evfacts.checks.run import check_article
from evfacts.checks.stories import Stories
from evfacts.checks.values import key_of
from evfacts.rates import Rates
from evfacts.schema import Claim, Finding, Verdict, arrow_schema

if TYPE_CHECKING:
    import duckdb

_BATCH = 2_000


def check_store(
    folder: str | Path,
    *,
    rates: Rates | str | Path | None = None,
    reference: str | Path | None = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Counter[str]:
    """Cross-check the claims of a store and write its findings; told in full at `evfacts.check_archive`."""
    open_store(folder).close()  # says what is wrong where it is no finished store
    known = rates if isinstance(rates, Rates) else Rates(rates)
    table = Reference.read(reference) if reference is not None else None
    with Store(folder) as store, writing_tables(store):
        made = store.unfinished()
        with _FindingsWriter(made / "findings") as writer:
            with open_store(folder) as connection, _Figures(made / "figures") as figures:
                connection.execute("SET temp_directory = ?", [str(made / "sorting")])
                connection.execute("SET memory_limit = ?", [MEMORY])
                _check_articles(connection, figures, known, table, writer, on_progress)
                _check_meetings(connection, figures, writer)
            writer.close()
        (made / "figures").unlink()
        manifest = store.manifest()
        kept = {name: size for name, size in manifest["files"].items() if not name.startswith("findings/")}
        manifest["files"] = {**kept, **files_in(made, "findings")}
        manifest["findings"] = {str(verdict): writer.verdicts[verdict] for verdict in Verdict}
        store.publish(made, ("findings",), manifest)
    return writer.verdicts


def _check_articles(
    connection: duckdb.DuckDBPyConnection,
    figures: _Figures,
    rates: Rates,
    reference: Reference | None,
    writer: _FindingsWriter,
    on_progress: Callable[[int, int], None] | None,
) -> None:
    """All checks that need one article, and where its claims can meet those of others (the table `meeting`)."""
    import pyarrow as pa

    connection.execute("CREATE TABLE meeting (meeting BIGINT, doc_id VARCHAR, claim_id VARCHAR)")
    total = _first(connection.execute("SELECT count(*) FROM claims"))
    done = 0
    keys: list[tuple[int, str, str]] = []

    def flush() -> None:
        columns = list(zip(*keys, strict=True)) or [(), (), ()]
        batch = pa.table(
            {name: list(column) for name, column in zip(("meeting", "doc_id", "claim_id"), columns, strict=True)}
        )
        keys.clear()
        if len(batch):
            writing.register("batch", batch)
            writing.execute("INSERT INTO meeting SELECT * FROM batch")
            writing.unregister("batch")

    writing = connection.cursor()
    ordered = 'SELECT * EXCLUDE (month) FROM claims ORDER BY doc_id, "start", "end", claim_id'
    for _, members in itertools.groupby(_claims(connection, ordered), key=lambda claim: claim.doc_id):
        claims = list(members)
        report = Report()
        facts = []
        for sheet in sheets_of(claims):
            check_article(sheet, rates, report)
            if reference is not None:
                check_reference(sheet.facts, reference, report)
            facts += sheet.facts
        writer.add(report.findings, {claim.claim_id: claim for claim in claims})
        figures.add(claims)
        for fact in facts:
            if fact.company is not None:
                keys.append((_hash(key_of(fact)), fact.claim.doc_id, fact.claim.claim_id))
        done += len(claims)
        if len(keys) >= 50_000:
            flush()
            if on_progress is not None:
                on_progress(done, total)
    flush()
    figures.flush()
    if on_progress is not None:
        on_progress(done, total)


def _check_meetings(connection: duckdb.DuckDBPyConnection, figures: _Figures, writer: _FindingsWriter) -> None:
    """All checks that join articles, one group of claims that meet after the other."""
    connection.execute(
        "CREATE TABLE several AS SELECT meeting FROM meeting GROUP BY meeting HAVING count(DISTINCT doc_id) > 1"
    )
    ordered = (
        "SELECT m.meeting AS meeting, c.* EXCLUDE (month) FROM meeting m JOIN several USING (meeting) "
        'JOIN claims c USING (claim_id) ORDER BY m.meeting, c.doc_id, c."start", c."end", c.claim_id'
    )
    stories = Stories(figures)
    for _, rows in itertools.groupby(_rows(connection, ordered), key=lambda row: row["meeting"]):
        claims = [_claim(row) for row in rows]
        report = Report()
        # Two keys of one hash would meet here; they part again by the key itself.
        groups: dict[Any, list[Fact]] = {}
        for number, claim in enumerate(claims):
            fact = Fact(claim, number)
            groups.setdefault(key_of(fact), []).append(fact)
        check_meeting(groups, stories, report)
        writer.add(report.findings, {claim.claim_id: claim for claim in claims})


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> Iterator[dict[str, Any]]:
    reader: Any = connection.sql(sql).to_arrow_reader(_BATCH)
    for batch in reader:
        yield from batch.to_pylist()


def _claims(connection: duckdb.DuckDBPyConnection, sql: str) -> Iterator[Claim]:
    return map(_claim, _rows(connection, sql))


_FIELDS = tuple(Claim.__dataclass_fields__)


def _claim(row: Mapping[str, Any]) -> Claim:
    cells: dict[str, Any] = {name: row[name] for name in _FIELDS}
    cells |= {name: tuple(cell) for name, cell in cells.items() if isinstance(cell, list)}
    return Claim(**cells)


def _first(answer: duckdb.DuckDBPyConnection) -> int:
    return int(answer.fetchall()[0][0])


def _hash(key: Sequence[object]) -> int:
    data = "\x1f".join("\x00" if one is None else str(one) for one in key).encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little", signed=True)


class _Figures(Mapping[str, Sequence[Fact]]):
    """The facts of each article on disk, by its id: what `Stories` asks of articles whose claims meet."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("CREATE TABLE figures (doc_id TEXT PRIMARY KEY, claims BLOB) WITHOUT ROWID")
        self._held: list[tuple[str, bytes]] = []

    def __enter__(self) -> _Figures:
        return self

    def __exit__(self, *raised: object) -> None:
        self._database.close()

    def add(self, claims: Sequence[Claim]) -> None:
        """Keep the claims of one article, without their texts."""
        slim = [replace(claim, sentence="", title=None, url=None, text_sha256="", config_digest="") for claim in claims]
        self._held.append((claims[0].doc_id, pickle.dumps(slim, protocol=pickle.HIGHEST_PROTOCOL)))
        if len(self._held) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write what is held."""
        self._database.execute("BEGIN")
        self._database.executemany("INSERT INTO figures VALUES (?, ?)", self._held)
        self._database.execute("COMMIT")
        self._held.clear()

    def __getitem__(self, doc_id: str) -> Sequence[Fact]:
        row = self._database.execute("SELECT claims FROM figures WHERE doc_id = ?", [doc_id]).fetchone()
        if row is None:
            raise KeyError(doc_id)
        return [Fact(claim, number) for number, claim in enumerate(pickle.loads(row[0]))]

    def __iter__(self) -> Iterator[str]:
        return (row[0] for row in self._database.execute("SELECT doc_id FROM figures ORDER BY doc_id"))

    def __len__(self) -> int:
        return int(self._database.execute("SELECT count(*) FROM figures").fetchone()[0])


class _FindingsWriter:
    """Writes findings by the month in which the earliest article of each was published."""

    def __init__(self, folder: Path) -> None:
        self.verdicts: Counter[str] = Counter()
        self._writer = MonthlyWriter(folder, arrow_schema(Finding))
        self._held: list[Finding] = []
        self._days: list[dt.date | None] = []

    def __enter__(self) -> _FindingsWriter:
        return self

    def __exit__(self, *raised: object) -> None:
        self._writer.__exit__(*raised)

    def add(self, findings: Sequence[Finding], claims: Mapping[str, Claim]) -> None:
        for finding in findings:
            days = [claims[one].published for one in finding.claims if one in claims]
            self._days.append(min((day for day in days if day is not None), default=None))
            self._held.append(finding)
            self.verdicts[finding.verdict] += 1
        if len(self._held) >= _BATCH:
            self._flush()

    def _flush(self) -> None:
        import pyarrow as pa

        if self._held:
            self._writer.add(table_of(self._held, Finding), pa.array(self._days, pa.date32()))
        self._held, self._days = [], []

    def close(self) -> None:
        self._flush()
        self._writer.close()
