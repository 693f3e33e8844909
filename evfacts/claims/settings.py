"""Settings of a run, and the knowledge (lexicons, weights) that they select."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property, lru_cache

from evfacts.claims.ranker import Model, packaged_model
from evfacts.lexicons.cues import CueLexicon, load_cues
from evfacts.lexicons.loading import own, packaged_files
from evfacts.lexicons.names import NameLexicon, load_names
from evfacts.names.tagger import PACKAGED, Tagger, digest_of, load_tagger
from evfacts.version import __version__


@dataclass(frozen=True, slots=False)
class Settings:
    """How a run reads: where the outlet is, and the user's own lexicon files.

    country: ISO 3166 code of the outlet's country; decides a bare "$", "Rs" or "¥".
    fiscal_year_start: month (1 to 12) in which fiscal years begin, for companies the lexicon does not know.
    companies, products: paths of CSV files with the user's own names.
    metrics: paths of TOML files with further cues or limits of metrics.
    names_model: the trained model for names that no list has: the packaged one, a folder, or an installed
        spaCy pipeline with `ner`; None for lexicon and rules alone.
    """

    country: str | None = None
    fiscal_year_start: int | None = None
    companies: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    names_model: str | None = PACKAGED

    @cached_property
    def names(self) -> NameLexicon:
        """The name lexicon of this run."""
        return load_names(self.companies, self.products)

    @cached_property
    def tagger(self) -> Tagger | None:
        """The model for names that no list has, loaded when first needed. Raises ModelError where it is missing."""
        return None if self.names_model is None else load_tagger(self.names_model)

    @cached_property
    def company_ids(self) -> dict[str, str]:
        """Identifier of each company of the lexicon, by its canonical name."""
        return {company.name: identity for identity, company in self.names.companies.items()}

    @cached_property
    def product_ids(self) -> dict[tuple[str, str], str]:
        """Identifier of each product of the lexicon, by its maker's and its own canonical name."""
        makers = self.names.companies
        return {(makers[item.maker].name, item.name): identity for identity, item in self.names.products.items()}

    @cached_property
    def cues(self) -> CueLexicon:
        """The cue lexicon of this run."""
        return load_cues(self.metrics)

    @cached_property
    def model(self) -> Model:
        """The learned weights."""
        return packaged_model()

    def digest(self, model: Model) -> str:
        """First 16 hex digits over lexicons, weights and settings: rows of equal digest were made alike."""
        return _digest(self, model.digest)


@lru_cache(maxsize=32)
def _digest(settings: Settings, weights: str) -> str:
    """Digest of all that a run reads by: version, lexicons, weights, options, own files."""
    files = (*settings.companies, *settings.products, *settings.metrics)
    own_files = [own(path).text for path in files]
    tagger = "" if settings.names_model is None else digest_of(settings.names_model)
    options = (str(settings.country), str(settings.fiscal_year_start), tagger)
    parts = [__version__, _packaged_digest(), weights, *options, *own_files]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8")).hexdigest()[:16]


@lru_cache(maxsize=1)
def _packaged_digest() -> str:
    """Digest of the packaged lexicon files."""
    texts = [file.text for file in packaged_files()]
    return hashlib.sha256("\x1f".join(texts).encode("utf-8")).hexdigest()
