"""EV news in, a table of typed claims out, and the verdicts where the figures confront each other.

>>> import evfacts
>>> table = evfacts.extract("BYD sold 430,000 cars last month.", published="2025-07-15")
>>> findings = evfacts.crosscheck(table)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.errors import EvFactsError
from evfacts.schema import MAX_ARTICLE_BYTES, Article, Claim, Finding, Name, Period, Quantity
from evfacts.version import __version__

if TYPE_CHECKING:
    from spacy.language import Language

    from evfacts.archive.readers import ArticleReading
    from evfacts.claims.settings import Settings
    from evfacts.refused import Refused
    from evfacts.table import ClaimsTable, FindingsTable

__all__ = (
    "Article",
    "Claim",
    "ClaimsTable",
    "EvFactsError",
    "Finding",
    "FindingsTable",
    "Name",
    "Period",
    "Quantity",
    "Refused",
    "Settings",
    "__version__",
    "crosscheck",
    "extract",
    "load",
    "periods",
    "quantities",
    "read_articles",
)

_LAZY = {
    "ClaimsTable": "evfacts.table",
    "FindingsTable": "evfacts.table",
    "Refused": "evfacts.refused",
    "Settings": "evfacts.claims.settings",
}


def __getattr__(name: str) -> Any:
    """Import a class of the front door when it is first asked for (PEP 562)."""
    if name not in _LAZY:
        raise AttributeError(f"module 'evfacts' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_LAZY[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_LAZY})


def load(pipeline: str | Language | None = None, *, settings: Settings | None = None) -> Language:
    """A spaCy pipeline with the components of evfacts at its end.

    Args:
        pipeline: a pipeline of your own, or the name of an installed one; without it a blank
            English pipeline, which tokenizes and nothing more.
        settings: country, start of the fiscal year and the like, for all components.

    Raises:
        ModelError: where no pipeline of that name is installed.
        InputError: where the pipeline has one of the components already.
    """
    from evfacts.pipeline import load

    return load(pipeline, settings=settings)


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
        path: .txt, .md, .jsonl, .csv, .tsv or .parquet files, or folders of them.
        date_order: "dmy", "mdy" or "ymd", for publishing dates like "03/04/2025"; without it
            a document with such a date is refused.
        max_bytes: size limit of one article's text in UTF-8.
        on_refused: called with each refused document; without it a warning is logged.

    Raises:
        ReadError: where the only path given does not exist. Of several, a missing one is refused.
    """
    from evfacts.archive.readers import read_articles

    return read_articles(path, date_order=date_order, max_bytes=max_bytes, on_refused=on_refused)


def crosscheck(table: ClaimsTable | Iterable[Claim], *, rates: Any = None, reference: Any = None) -> FindingsTable:
    """Confront the claims with each other: currencies, arithmetic, agreement, conflict, revision.

    Args:
        table: claims of one article or of many.
        rates: exchange rates of your own, which come before the built-in ones.
        reference: figures of your own to confront the claims with.
    """
    from evfacts.checks import crosscheck
    from evfacts.table import FindingsTable

    return FindingsTable(crosscheck(list(table), rates=rates, reference=reference))
