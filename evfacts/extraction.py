"""From articles to a table of claims."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from evfacts.errors import InputError
from evfacts.pipeline import read_article
from evfacts.refused import Refused, fault_of, text_id
from evfacts.schema import MAX_ARTICLE_BYTES, Article, Claim
from evfacts.table import ClaimsTable

if TYPE_CHECKING:
    from spacy.language import Language

    from evfacts.claims.assemble import Extraction
    from evfacts.claims.settings import Settings


def extract_each(
    articles: Iterable[Article],
    *,
    settings: Settings | None = None,
    nlp: Language | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
) -> Iterator[tuple[Article, Extraction | Refused]]:
    """Each article with its extraction, or with the reason why it was refused; lazy, in order.

    Of two articles with equal id the first is read and the second refused.
    """
    seen: set[str] = set()
    for article in articles:
        problem = fault_of(article, max_bytes)
        if problem is None and article.doc_id in seen:
            problem = "an earlier article has the same id; ids must differ"
        if problem is not None:
            yield article, Refused(problem, doc_id=article.doc_id)
            continue
        seen.add(article.doc_id)
        yield article, read_article(article, settings) if nlp is None else _through(nlp, article)


def _through(nlp: Language, article: Article) -> Extraction:
    """The extraction of one article by way of a spaCy pipeline that holds our components."""
    from evfacts.claims.assemble import Extraction
    from evfacts.components import marks

    if "evfacts_claims" not in nlp.pipe_names:
        raise InputError("the pipeline has no component evfacts_claims; make it with evfacts.load(nlp)")
    doc = nlp.make_doc(article.text)
    marks.set_article(doc, article)
    doc = nlp(doc)
    return Extraction(marks.kept(doc, marks.CLAIMS, Claim), marks.dropped_of(doc))


def extract(
    articles: str | Article | Iterable[str | Article],
    *,
    published: str | dt.date | None = None,
    source: str | None = None,
    settings: Settings | None = None,
    nlp: Language | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
) -> ClaimsTable:
    """The claims of a text, of an article, or of many, as a table; told in full at `evfacts.extract`."""
    single = isinstance(articles, (str, Article))
    day = _day(published)
    given: Iterable[str | Article] = (articles,) if isinstance(articles, (str, Article)) else articles
    claims: list[Claim] = []
    refused: list[Refused] = []
    dropped: Counter[str] = Counter()
    made = (as_article(one, day, source) for one in given)
    for article, outcome in extract_each(made, settings=settings, nlp=nlp, max_bytes=max_bytes):
        if isinstance(outcome, Refused):
            if single:
                raise InputError(f"the article {article.doc_id!r} cannot be read: {outcome.reason}")
            refused.append(outcome)
        else:
            claims.extend(outcome.claims)
            dropped.update(outcome.dropped)
    earlier = getattr(articles, "refused", ())
    return ClaimsTable(claims, refused=[*earlier, *refused], dropped=dropped)


def as_article(given: str | Article, published: str | dt.date | None = None, source: str | None = None) -> Article:
    """A text as an article; an article with publishing date and publisher where it has none of its own.

    Raises InputError for anything else, and where `published` is no date.
    """
    day = _day(published)
    if isinstance(given, str):
        return Article(doc_id=text_id(given), text=given, published=day, source=source)
    if not isinstance(given, Article):
        raise InputError(f"a text or an Article was expected, not {type(given).__name__}")
    if day is None and source is None:
        return given
    return dataclasses.replace(given, published=given.published or day, source=given.source or source)


def _day(published: str | dt.date | None) -> dt.date | None:
    if isinstance(published, dt.datetime):
        return published.date()
    if published is None or isinstance(published, dt.date):
        return published
    from evfacts.grammar.metadata_dates import read_date

    return read_date(published)
