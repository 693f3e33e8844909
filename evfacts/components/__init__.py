"""spaCy factories: `evfacts_sections`, `evfacts_quantities`, `evfacts_periods`, `evfacts_names`, `evfacts_claims`.

Each marks spans under its own name in `doc.spans`; importing this package registers the
factories and the extensions `doc._.published`, `doc._.article`, `doc._.claims` and
`doc._.quantities`, `doc._.periods`, `doc._.names`, `doc._.sections` (typed records).
spaCy finds the factories by entry point, so `nlp.add_pipe("evfacts_quantities")` needs no import.
"""

from __future__ import annotations

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from evfacts.claims.settings import Settings
from evfacts.components import marks, pipes
from evfacts.names.tagger import PACKAGED
from evfacts.schema import Claim, Name, Period, Quantity, Section


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


@Language.factory(
    "evfacts_names",
    assigns=["doc.spans"],
    default_config={"companies": [], "products": [], "names_model": PACKAGED},
)
def make_names(
    nlp: Language, name: str, companies: list[str], products: list[str], names_model: str | None
) -> pipes.Names:
    """Companies and products; paths of CSV files with further names, and the model for names that no list has."""
    return pipes.Names(Settings(companies=tuple(companies), products=tuple(products), names_model=names_model))


@Language.factory(
    "evfacts_claims",
    assigns=["doc._.claims"],
    default_config={
        "country": None,
        "fiscal_year_start": None,
        "companies": [],
        "products": [],
        "metrics": [],
        "names_model": PACKAGED,
    },
)
def make_claims(
    nlp: Language,
    name: str,
    country: str | None,
    fiscal_year_start: int | None,
    companies: list[str],
    products: list[str],
    metrics: list[str],
    names_model: str | None,
) -> pipes.Claims:
    """Claims, from what the four other components marked; the options are those of `evfacts.Settings`."""
    return pipes.Claims(
        Settings(
            country=country,
            fiscal_year_start=fiscal_year_start,
            companies=tuple(companies),
            products=tuple(products),
            metrics=tuple(metrics),
            names_model=names_model,
        )
    )


def config_of(component: str, settings: Settings | None) -> dict[str, Any]:
    """The part of `settings` that a component takes; without settings its own defaults hold."""
    if settings is None:
        return {}
    defaults = Language.get_factory_meta(component).default_config or {}
    values = {key: getattr(settings, key) for key in defaults}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()}


def _records(key: str, record: Any) -> Any:
    def getter(doc: Doc) -> Any:
        return marks.kept(doc, key, record)

    return getter


_EXTENSIONS: dict[str, dict[str, Any]] = {
    "published": {"default": None},
    "article": {"getter": marks.article_of, "setter": marks.set_article},
    "claims": {"getter": _records(marks.CLAIMS, Claim)},
    "quantities": {"getter": _records(marks.QUANTITIES, Quantity)},
    "periods": {"getter": _records(marks.PERIODS, Period)},
    "names": {"getter": _records(marks.NAMES, Name)},
    "sections": {"getter": _records(marks.SECTIONS, Section)},
}
for _name, _options in _EXTENSIONS.items():
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, **_options)
