"""EV news in, a table of typed claims out, and the verdicts where the figures confront each other.

>>> import evfacts
>>> table = evfacts.extract("BYD sold 430,000 cars last month.", published="2025-07-15")
>>> findings = evfacts.crosscheck(table)
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.archive.limits import SHARD_SIZE
from evfacts.errors import EvFactsError
from evfacts.schema import MAX_ARTICLE_BYTES, Article, Claim, Finding, Name, Period, Quantity
from evfacts.version import __version__

if TYPE_CHECKING:
    import duckdb
    from spacy.language import Language
    from spacy.tokens import Doc

    from evfacts.archive.limits import Limits
    from evfacts.archive.readers import ArticleReading
    from evfacts.archive.run import ArchiveRun, Progress
    from evfacts.claims.explain import Decision
    from evfacts.claims.settings import Settings
    from evfacts.rates import Rates
    from evfacts.refused import Refused
    from evfacts.table import ClaimsTable, FindingsTable
    from evfacts.views.highlight import Highlight

__all__ = (
    "Article",
    "Claim",
    "ClaimsTable",
    "EvFactsError",
    "Finding",
    "FindingsTable",
    "Limits",
    "Name",
    "Period",
    "Quantity",
    "Query",
    "Refused",
    "Settings",
    "__version__",
    "charts",
    "check_archive",
    "crosscheck",
    "explain",
    "extract",
    "extract_archive",
    "highlight",
    "load",
    "open",
    "periods",
    "quantities",
    "read_articles",
    "report",
)

_LAZY = {
    "ClaimsTable": "evfacts.table",
    "FindingsTable": "evfacts.table",
    "Limits": "evfacts.archive.limits",
    "Query": "evfacts.archive.tables",
    "Refused": "evfacts.refused",
    "Settings": "evfacts.claims.settings",
}


def __getattr__(name: str) -> Any:
    """Import a class of the front door when it is first asked for (PEP 562)."""
    if name == "charts":
        import importlib

        return importlib.import_module("evfacts.views.charts")
    if name not in _LAZY:
        raise AttributeError(f"module 'evfacts' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_LAZY[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY, "charts"})


def load(
    pipeline: str | Language | None = None, *, model: str | None = "en_evfacts", settings: Settings | None = None
) -> Language:
    """A spaCy pipeline with the components of evfacts at its end.

    Args:
        pipeline: a pipeline of your own, or the name of an installed one; without it a blank
            English pipeline, which tokenizes and nothing more.
        model: the trained model for names that no list has: the packaged one, the folder of another, or an
            installed spaCy pipeline with `ner`; None for lexicon and rules alone.
        settings: country, start of the fiscal year and the like, for all components.

    Raises:
        ModelError: where no pipeline or model of that name is installed; says where it was looked for.
        InputError: where the pipeline has one of the components already.
    """
    from evfacts.pipeline import load

    return load(pipeline, model=model, settings=settings)


def extract(
    articles: str | Article | Iterable[str | Article],
    *,
    published: str | dt.date | None = None,
    source: str | None = None,
    settings: Settings | None = None,
    nlp: Language | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
) -> ClaimsTable:
    """The claims of a text, of an article, or of many, as a table.

    Args:
        articles: a text, an `Article`, or an iterable of them (such as `read_articles` gives).
        published: publishing date, for texts and articles that have none of their own.
        source: publisher, likewise.
        settings: country, start of the fiscal year and the like.
        nlp: a spaCy pipeline from `load`, where your own components are to run too; without it
            the text is read directly, which is faster and gives the same claims.
        max_bytes: size limit of one text in UTF-8.

    Returns:
        A ClaimsTable; what was refused stands in its `refused`, the count of numbers that
        became no claim in its `dropped`.

    Raises:
        InputError: where a single text or article cannot be read (of several it is refused),
            or `published` is no date.
    """
    from evfacts.extraction import extract

    return extract(articles, published=published, source=source, settings=settings, nlp=nlp, max_bytes=max_bytes)


def quantities(text: str, country: str | None = None) -> list[Quantity]:
    """The numbers of a text with their units, in order.

    Args:
        text: any text.
        country: two letters of ISO 3166, which decide a bare "$", "Rs" or "kr".
    """
    from evfacts.grammar.quantities import find_quantities

    return list(find_quantities(text, country=country))


def periods(
    text: str,
    published: dt.date | None = None,
    country: str | None = None,
    fiscal_year_start: int | None = None,
) -> list[Period]:
    """The stretches of the calendar that a text names, in order.

    Args:
        text: any text.
        published: its publishing date; without it "last month" has no dates.
        country: two letters of ISO 3166, for fiscal years.
        fiscal_year_start: month (1 to 12) in which fiscal years begin, where it is known.
    """
    from evfacts.grammar.periods import find_periods

    return list(find_periods(text, published=published, country=country, fiscal_year_start=fiscal_year_start))


def read_articles(
    path: str | Path | Iterable[str | Path],
    *,
    date_order: str | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
    on_refused: Callable[[Refused], None] | None = None,
) -> ArticleReading:
    """The articles of a file, of a folder (with those below it), or of several of them, read lazily.

    Args:
        path: files (text, Markdown, HTML, JSON, CSV, Parquet, feeds, WARC, or these packed), folders
            or patterns; "-" is standard input.
        date_order: "dmy", "mdy" or "ymd", for publishing dates like "03/04/2025"; without it
            a document with such a date is refused.
        max_bytes: size limit of one article's text in UTF-8.
        on_refused: called with each refused document; without it a warning is logged.

    Raises:
        ReadError: where the only path given does not exist. Of several, a missing one is refused.
    """
    from evfacts.archive.readers import read_articles

    return read_articles(path, date_order=date_order, max_bytes=max_bytes, on_refused=on_refused)


def crosscheck(
    table: ClaimsTable | Iterable[Claim],
    *,
    rates: Rates | str | Path | None = None,
    reference: str | Path | None = None,
) -> FindingsTable:
    """Confront the claims with each other: currencies, arithmetic, agreement, conflict, revision.

    Args:
        table: claims of one article or of many.
        rates: exchange rates of your own, which come before the built-in ones: a CSV file with
            date, base, quote, rate and source, or an `evfacts.rates.Rates`.
        reference: figures of your own to confront the claims with: a .csv or .parquet file.
    """
    from evfacts.checks import crosscheck
    from evfacts.table import ClaimsTable, FindingsTable

    claims = table if isinstance(table, ClaimsTable) else ClaimsTable(table)
    return FindingsTable(crosscheck(list(claims), rates=rates, reference=reference), claims=claims)


def explain(article: Article, claim: Claim, *, settings: Settings | None = None) -> list[Decision]:
    """Read an article again and tell how one of its claims came about.

    Args:
        article: the article that the claim was read from.
        claim: a claim of it.
        settings: those of the run that made the claim, if it had any.

    Returns:
        The decisions about the claim's figure (role, metric, product, company, status, period …) in order, each
        with its candidates, the chosen one first: their probability and the features that spoke for and against.
        Empty where the figure is not read by this version.
    """
    from evfacts.claims.explain import Witness
    from evfacts.pipeline import default_settings, read_article

    chosen = settings or default_settings()
    witness = Witness(chosen.model, claim.start)
    read_article(article, chosen, decider=witness)
    return witness.decisions


def highlight(
    text: str | Article | Doc,
    *,
    claims: ClaimsTable | Iterable[Claim] | None = None,
    findings: FindingsTable | Iterable[Finding] = (),
    published: str | dt.date | None = None,
    source: str | None = None,
    settings: Settings | None = None,
) -> Highlight:
    """A text with its claims, companies, products, money and periods in colour, as a notebook shows it.

    Hovering over a mark, or reaching it with the Tab key, shows the normalized values.

    Args:
        text: a text, an `Article`, or a spaCy Doc of a pipeline from `load` (its own marks are
            shown) or of any other (its text is read).
        claims: claims that are known already, of this article or of many; without them the text is read.
        findings: what `crosscheck` found: its explanations stand beside the values, and a figure
            that is contradicted has a red frame.
        published: publishing date, where the article has none of its own.
        source: publisher, likewise.
        settings: country, start of the fiscal year and the like.

    Returns:
        An object that notebooks show; its `html` is a piece of HTML in which all text is escaped.

    Raises:
        InputError: where the text cannot be read, or `published` is no date.
    """
    from evfacts.views.highlight import highlight

    return highlight(text, claims=claims, findings=findings, published=published, source=source, settings=settings)


def report(
    claims: ClaimsTable | Iterable[Claim],
    out: str | Path,
    *,
    findings: FindingsTable | Iterable[Finding] | None = None,
    articles: Iterable[Article] = (),
    title: str | None = None,
    limit: int | None = None,
) -> Path:
    """Write one self-contained page to read and send on: findings worst first, companies, every claim.

    The page opens from disk in any browser and asks the network for nothing.

    Args:
        claims: the claims.
        out: the .html file to write.
        findings: their cross-checks; without them `crosscheck` is run.
        articles: the articles that the claims were read from, for their texts in the page.
        title: heading of the page.
        limit: most articles in the page (5,000 by default): those of the worst findings, then the newest.

    Returns:
        The path of the page.

    Raises:
        InputError: where a finding is of claims that are not given, or the file cannot be written.
        MissingExtraError: where `pip install 'evfacts[report]'` is needed.
    """
    from evfacts.views.report import TITLE, report_page, write_page
    from evfacts.views.report_source import MAX_ARTICLES, from_tables

    source = from_tables(claims, findings, articles, limit=MAX_ARTICLES if limit is None else limit)
    page = report_page(
        source.claims, source.findings, source.articles, title=TITLE if title is None else title, notes=source.notes
    )
    write_page(page, out)
    return Path(out)


def extract_archive(
    src: Any,
    out: str | Path,
    *,
    jobs: int | None = None,
    resume: bool = True,
    engine: str = "processes",
    scheduler: str | None = None,
    columns: Mapping[str, str] | None = None,
    date_order: str | None = None,
    format: str | None = None,
    settings: Settings | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
    limits: Limits | None = None,
    shard_size: int = SHARD_SIZE,
    usd: bool = False,
    on_progress: Callable[[Progress], None] | None = None,
) -> ArchiveRun:
    """Read an archive of any size into a store: a folder of Parquet files with claims and documents.

    A run may be killed at any moment: the same call takes up where it stopped, and over a
    finished store it reads only what changed since, or what another version or configuration made.
    Articles that are not in English are set aside; copies are marked in `duplicate_of`.

    Args:
        src: a path, a pattern ("wires/*.jsonl"), "-" for standard input, a list of paths, a
            DataFrame, an Arrow table, an `evfacts.archive.tables.Query`, or an iterable of
            `Article` or of mappings.
        out: the folder of the store.
        jobs: worker processes, one a core by default; 0 reads in this process.
        resume: whether to take up what earlier runs into this folder have finished.
        engine: "processes" on this machine, or "dask".
        scheduler: address of a Dask scheduler; without it Dask runs on this machine.
        columns: field -> column where the columns of the source have names of their own.
        date_order: "dmy", "mdy" or "ymd", for publishing dates like "03/04/2025".
        format: suffix ("jsonl", "html") by which every file is read, whatever its name.
        settings: country, fiscal year, own lexicons.
        max_bytes: size limit of one article's text in UTF-8.
        limits: time and memory that one article may cost before it is refused.
        shard_size: articles of a shard, on average; a kill loses the shards at work.
        usd: whether claims of money are told in US dollars, too, at the rate of their day (`value_usd`).
        on_progress: called with how far the run is; without it lines are logged.

    Raises:
        InputError: for an argument that cannot be used.
        ReadError: where the only path given does not exist, or a query cannot be answered.
        StoreError: where the folder cannot be written; what is finished is kept.
        MissingExtraError: where `pip install 'evfacts[archive]'` is needed.
    """
    from evfacts.archive.run import extract_archive

    return extract_archive(
        src,
        out,
        jobs=jobs,
        resume=resume,
        engine=engine,
        scheduler=scheduler,
        columns=columns,
        date_order=date_order,
        format=format,
        settings=settings,
        max_bytes=max_bytes,
        limits=limits,
        shard_size=shard_size,
        usd=usd,
        on_progress=on_progress,
    )


def check_archive(
    store: str | Path,
    *,
    rates: Any = None,
    reference: Any = None,
    on_progress: Callable[[int, int], None] | None = None,
) -> Counter[str]:
    """Cross-check the claims of a store, whatever its size, and write its findings.

    The findings are those that `crosscheck` gives for the same claims.

    Args:
        store: the folder, as `extract_archive` made it.
        rates: exchange rates of your own, which come before the built-in ones.
        reference: figures of your own to confront the claims with.
        on_progress: called with the number of claims that are done, and of all.

    Returns:
        How many findings there are, by verdict.

    Raises:
        StoreError: where the folder is no finished store, or cannot be written.
        MissingExtraError: where `pip install 'evfacts[archive]'` is needed.
    """
    from evfacts.archive.crosschecks import check_store

    return check_store(store, rates=rates, reference=reference, on_progress=on_progress)


def open(store: str | Path) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection with the tables of a store as the views claims, documents and findings.

    Nothing is copied and nothing fetched from the network. Each view has the column `month`
    beside those of its table.

    Args:
        store: the folder, as `extract_archive` or `evfacts extract SRC -o DIR` made it.

    Raises:
        StoreError: where the folder is no store, or the run that makes it has not ended.
        MissingExtraError: where `pip install 'evfacts[archive]'` is needed.
    """
    from evfacts.archive.store import open_store

    return open_store(store)
