"""spaCy factories: `evfacts_sections`, `evfacts_quantities`, `evfacts_periods`, `evfacts_names`, `evfacts_claims`.

Each marks spans under its own name in `doc.spans`; importing this package registers the
factories and the extensions `doc._.published`, `doc._.article`, `doc._.claims` and
`doc._.quantities`, `doc._.periods`, `doc._.names`, `doc._.sections` (typed records).
spaCy finds the factories by entry point, so `nlp.add_pipe("evfacts_quantities")` needs no import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.tokens import Doc

from evfacts.components import annotations, pipes
from evfacts.schema import Claim, Name, Period, Quantity, Section

if TYPE_CHECKING:
    from evfacts.claims.settings import Settings


@Language.factory("evfacts_sections", assigns=["doc.spans"])
def make_sections(nlp: Language, name: str) -> pipes.Sections:
    """Headline, body, lists, tables, captions and boilerplate."""
    return pipes.Sections()


@Language.factory("evfacts_quantities", assigns=["doc.spans"], default_config={"country": None})
def make_quantities(nlp: Language, name: str, country: str | None) -> pipes.Quantities:
    """Numbers with their units; `country` (ISO 3166, two letters) decides a bare "$" or "Rs"."""
    return pipes.Quantities(country)


@Language.factory("evfacts_periods", assigns=["doc.spans"], default_config={"country": None, "fiscal_year_start": None})
def make_periods(nlp: Language, name: str, country: str | None, fiscal_year_start: int | None) -> pipes.Periods:
    """Stretches of the calendar; `fiscal_year_start` is the month (1 to 12) in which fiscal years begin."""
    return pipes.Periods(country, fiscal_year_start)


@Language.factory("evfacts_names", assigns=["doc.spans"])
def make_names(nlp: Language, name: str) -> pipes.Names:
    """Companies and products."""
    return pipes.Names()


@Language.factory(
    "evfacts_claims",
    assigns=["doc._.claims"],
    default_config={"country": None, "fiscal_year_start": None},
)
def make_claims(nlp: Language, name: str, country: str | None, fiscal_year_start: int | None) -> pipes.Claims:
    """Claims, from what the four other components marked."""
    from evfacts.claims.settings import Settings

    return pipes.Claims(Settings(country=country, fiscal_year_start=fiscal_year_start))


def config_of(component: str, settings: Settings | None) -> dict[str, Any]:
    """The part of `settings` that a component takes; without settings its own defaults hold."""
    if settings is None:
        return {}
    defaults = Language.get_factory_meta(component).default_config
    return {key: getattr(settings, key) for key in defaults}


def _records(key: str, record: type) -> Any:
    def getter(doc: Doc) -> list[Any]:
        return annotations.kept(doc, key, record)

    return getter


def _claims(doc: Doc) -> list[Claim]:
    return annotations.kept(doc, annotations.CLAIMS, Claim)


_EXTENSIONS: dict[str, dict[str, Any]] = {
    "published": {"default": None},
    "article": {"getter": annotations.article_of, "setter": annotations.set_article},
    "claims": {"getter": _claims},
    "quantities": {"getter": _records(annotations.QUANTITIES, Quantity)},
    "periods": {"getter": _records(annotations.PERIODS, Period)},
    "names": {"getter": _records(annotations.NAMES, Name)},
    "sections": {"getter": _records(annotations.SECTIONS, Section)},
}
for _name, _options in _EXTENSIONS.items():
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, **_options)
