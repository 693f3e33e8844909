"""The chain for one article, and `load`, which puts it into a spaCy pipeline.

`read_article` runs on the text itself, so that a table of claims needs no spaCy and no
tokens. The components run the same functions and keep their results on a Doc.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from evfacts.errors import InputError, ModelError
from evfacts.names.tagger import PACKAGED, load_tagger
from evfacts.schema import Article

if TYPE_CHECKING:
    from spacy.language import Language

    from evfacts.claims.assemble import Extraction
    from evfacts.claims.ranker import Decider
    from evfacts.claims.settings import Settings

COMPONENTS = ("evfacts_sections", "evfacts_quantities", "evfacts_periods", "evfacts_names", "evfacts_claims")
"""The spaCy components, in the order in which they run."""


def read_article(article: Article, settings: Settings | None = None, *, decider: Decider | None = None) -> Extraction:
    """The claims of one article, and how many of its numbers became none, by reason.

    `decider` makes the choices; that of the settings' model unless given (`explain` gives one that remembers).
    """
    from evfacts.claims.assemble import read_claims
    from evfacts.grammar.periods import find_periods
    from evfacts.grammar.quantities import find_quantities
    from evfacts.names.match import find_names
    from evfacts.sections import find_sections

    chosen = settings or default_settings()
    text = article.text
    return read_claims(
        article,
        quantities=find_quantities(text, country=chosen.country),
        periods=find_periods(
            text,
            published=article.published,
            country=chosen.country,
            fiscal_year_start=chosen.fiscal_year_start,
        ),
        names=find_names(text, names=chosen.names, tagger=chosen.tagger),
        sections=find_sections(text),
        settings=chosen,
        decider=decider,
    )


@cache
def default_settings() -> Settings:
    """One Settings for all calls without their own, so that lexicons and digest are made once."""
    from evfacts.claims.settings import Settings

    return Settings()


def load(
    pipeline: str | Language | None = None, *, model: str | None = PACKAGED, settings: Settings | None = None
) -> Language:
    """A spaCy pipeline with the components of evfacts at its end; told in full at `evfacts.load`."""
    import spacy

    import evfacts.components  # registers the factories, also where no entry points are installed

    if model != PACKAGED:
        settings = replace(settings or default_settings(), names_model=model)
    if settings is not None and settings.names_model is not None:
        load_tagger(settings.names_model)
    if pipeline is None:
        nlp = spacy.blank("en")
    elif isinstance(pipeline, str):
        try:
            nlp = spacy.load(pipeline)
        except OSError as problem:
            raise ModelError(f"the spaCy pipeline {pipeline!r} does not load: {problem}") from problem
    else:
        nlp = pipeline
    present = [name for name in COMPONENTS if name in nlp.pipe_names]
    if present:
        raise InputError(f"the pipeline has {', '.join(present)} already; load adds all of {', '.join(COMPONENTS)}")
    for name in COMPONENTS:
        nlp.add_pipe(name, config=evfacts.components.config_of(name, settings))
    return nlp
