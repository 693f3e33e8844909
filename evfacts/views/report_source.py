"""What a report is made of: tables or a store, and of a large one the part that a page can hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.errors import InputError, StoreError
from evfacts.schema import Article, Claim, Finding
from evfacts.views.report_data import worst_first

if TYPE_CHECKING:
    import duckdb

    from evfacts.rates import Rates

MAX_ARTICLES = 5_000
"""How many articles a page shows unless another number is asked for: some 15 MB, which a browser opens in a moment."""

_FINDINGS_PER_ARTICLE = 4


@dataclass(frozen=True, slots=True)
class ReportSource:
    """The rows of one page.

    Attributes:
        claims: the claims of the articles that were chosen.
        findings: the findings among these claims.
        articles: their texts, where they are known.
        notes: what was left out, in sentences for the reader of the page.
    """

    claims: Sequence[Claim]
    findings: Sequence[Finding]
    articles: Sequence[Article]
    notes: tuple[str, ...] = ()


def chosen_articles(
    findings: Iterable[Finding], article_of: Mapping[str, str], newest: Iterable[str], limit: int
) -> set[str]:
    """The doc_ids a page of `limit` articles shows: those of the worst findings, then the newest.

    Args:
        findings: findings, the worst first.
        article_of: doc_id by claim_id.
        newest: doc_ids of all articles, the newest first.
        limit: how many articles.
    """
    chosen: set[str] = set()
    for finding in findings:
        wanted = {article_of[name] for name in finding.claims}
        if len(chosen | wanted) <= limit:
            chosen |= wanted
    for doc_id in newest:
        if len(chosen) >= limit:
            break
        chosen.add(doc_id)
    return chosen


def from_tables(
    claims: Iterable[Claim],
    findings: Iterable[Finding] | None = None,
    articles: Iterable[Article] = (),
    *,
    limit: int = MAX_ARTICLES,
    rates: Rates | str | Path | None = None,
    reference: str | Path | None = None,
) -> ReportSource:
    """The part of tables that a page of `limit` articles holds; without findings the claims are cross-checked.

    Raises InputError where a finding names a claim that is not given, or the limit is not positive.
    """
    _positive(limit)
    rows = list(claims)
    if findings is None:
        from evfacts.checks import crosscheck

        findings = crosscheck(rows, rates=rates, reference=reference)
    found = worst_first(findings)
    article_of = {claim.claim_id: claim.doc_id for claim in rows}
    for finding in found:
        if any(name not in article_of for name in finding.claims):
            raise InputError(f"the finding {finding.finding_id} is of claims that are not in the table of claims")
    days = {claim.doc_id: claim.published for claim in rows}
    newest = sorted(days, key=lambda one: (-(days[one].toordinal() if days[one] else 0), one))  # type: ignore[union-attr]
    chosen = chosen_articles(found, article_of, newest, limit)
    shown = [finding for finding in found if all(article_of[name] in chosen for name in finding.claims)]
    notes = _left_out(len(chosen), len(days), len(shown), len(found))
    kept = [claim for claim in rows if claim.doc_id in chosen]
    return ReportSource(kept, shown, [one for one in articles if one.doc_id in chosen], notes)


def from_store(
    store: str | Path,
    *,
    limit: int = MAX_ARTICLES,
    rates: Rates | str | Path | None = None,
    reference: str | Path | None = None,
) -> ReportSource:
    """The part of a store that a page of `limit` articles holds, with the texts that the store keeps.

    A store without findings is cross-checked in memory where all of it fits into the page.

    Raises:
        StoreError: where the folder is no finished store, or it is too large to be checked here.
        InputError: where the limit is not positive.
        MissingExtraError: where `pip install 'evfacts[archive]'` is needed.
    """
    from evfacts.archive.store import open_store

    _positive(limit)
    checked = (Path(store) / "findings").is_dir() and rates is None and reference is None
    with open_store(store) as connection:
        total = _number(connection, "SELECT count(DISTINCT doc_id) FROM claims")
        if not checked:
            if total > limit:
                raise StoreError(f"{store}: has no findings yet; run `evfacts check {store}` first")
            claims = list(_claims(connection, "SELECT * FROM claims"))
            return from_tables(claims, None, _articles(connection), limit=limit, rates=rates, reference=reference)
        most = limit * _FINDINGS_PER_ARTICLE
        found = worst_first(_findings(connection, most))
        _register(connection, "wanted_claims", "claim_id", {name for finding in found for name in finding.claims})
        pairs = connection.sql("SELECT claim_id, doc_id FROM claims JOIN wanted_claims USING (claim_id)").fetchall()
        article_of = {str(claim): str(doc) for claim, doc in pairs}
        newest = connection.sql(
            f"SELECT doc_id FROM claims GROUP BY doc_id ORDER BY max(published) DESC NULLS LAST, doc_id LIMIT {limit}"
        ).fetchall()
        chosen = chosen_articles(found, article_of, [str(one) for (one,) in newest], limit)
        shown = [finding for finding in found if all(article_of[name] in chosen for name in finding.claims)]
        _register(connection, "chosen", "doc_id", chosen)
        claims = list(_claims(connection, "SELECT claims.* FROM claims JOIN chosen USING (doc_id)"))
        notes = _left_out(len(chosen), total, len(shown), _number(connection, "SELECT count(*) FROM findings"))
        return ReportSource(claims, shown, list(_articles(connection, "JOIN chosen USING (doc_id)")), notes)


def claims_and_article(store: str | Path, claim_id: str) -> tuple[list[Claim], Article | None]:
    """The claims of a store whose id begins so, and the article of the first, read as the run read it.

    Raises StoreError where the folder is no finished store.
    """
    from evfacts.archive.store import open_store

    with open_store(store) as connection:
        _register(connection, "sought", "prefix", {claim_id})
        claims = list(_claims(connection, "SELECT claims.* FROM claims JOIN sought ON starts_with(claim_id, prefix)"))
        if not claims:
            return [], None
        _register(connection, "wanted_document", "doc_id", {claims[0].doc_id})
        for article in _articles(connection, "JOIN wanted_document USING (doc_id)"):
            first = claims[0]
            return claims, replace(article, title=first.title, published=first.published, source=first.source)
    return claims, None


def _left_out(shown: int, articles: int, findings: int, all_findings: int) -> tuple[str, ...]:
    if shown == articles and findings == all_findings:
        return ()
    return (
        f"This page shows {shown:,} of {articles:,} articles (those of the worst findings and the newest) "
        f"and {findings:,} of {all_findings:,} findings.",
    )


def _positive(limit: int) -> None:
    if limit < 1:
        raise InputError(f"the limit is {limit}; a page shows at least one article")


def _number(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    return int(connection.sql(sql).fetchall()[0][0])


def _rows(connection: duckdb.DuckDBPyConnection, sql: str) -> Iterator[dict[str, Any]]:
    reader: Any = connection.sql(sql).to_arrow_reader(10_000)
    for batch in reader:
        yield from batch.to_pylist()


def _record(kind: type[Any], row: Mapping[str, Any]) -> Any:
    cells = {name: row[name] for name in kind.__dataclass_fields__}
    return kind(**{name: tuple(cell) if isinstance(cell, list) else cell for name, cell in cells.items()})


def _claims(connection: duckdb.DuckDBPyConnection, sql: str) -> Iterator[Claim]:
    for row in _rows(connection, f'SELECT * FROM ({sql}) ORDER BY published, doc_id, "start", "end", claim_id'):
        yield _record(Claim, row)


def _findings(connection: duckdb.DuckDBPyConnection, most: int) -> Iterator[Finding]:
    order = "CASE verdict WHEN 'inconsistent' THEN 0 WHEN 'undecided' THEN 1 ELSE 2 END, severity DESC, finding_id"
    for row in _rows(connection, f"SELECT * FROM findings ORDER BY {order} LIMIT {most}"):
        yield _record(Finding, row)


def _articles(connection: duckdb.DuckDBPyConnection, join: str = "") -> Iterator[Article]:
    sql = f"SELECT doc_id, text FROM documents {join} WHERE outcome = 'read' AND text IS NOT NULL AND claims > 0"
    for row in _rows(connection, sql):
        yield Article(doc_id=row["doc_id"], text=row["text"])


def _register(connection: duckdb.DuckDBPyConnection, name: str, column: str, values: set[str]) -> None:
    import pyarrow as pa

    connection.register(name, pa.table({column: pa.array(sorted(values), pa.string())}))
