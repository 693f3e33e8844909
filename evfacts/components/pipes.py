"""The spaCy components: each runs one function on the text and marks what it found on the Doc."""

from __future__ import annotations

from spacy.tokens import Doc

from evfacts.claims.assemble import read_claims
from evfacts.claims.settings import Settings
from evfacts.components import marks
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.names.match import find_names
from evfacts.schema import Name, Period, Quantity, Section
from evfacts.sections import find_sections


class Sections:
    """Marks headline, body, lists, tables, captions and boilerplate in `doc.spans["evfacts_sections"]`."""

    def __call__(self, doc: Doc) -> Doc:
        """Mark one Doc."""
        found = find_sections(doc.text)
        marks.keep(doc, marks.SECTIONS, found)
        marks.mark(doc, marks.SECTIONS, [(one.start, one.end, str(one.kind), "") for one in found])
        return doc


class Quantities:
    """Marks numbers with their units in `doc.spans["evfacts_quantities"]`; the label is the unit."""

    def __init__(self, country: str | None = None) -> None:
        self.country = country

    def __call__(self, doc: Doc) -> Doc:
        """Mark one Doc."""
        found = find_quantities(doc.text, country=self.country)
        marks.keep(doc, marks.QUANTITIES, found)
        marks.mark(doc, marks.QUANTITIES, [(one.start, one.end, one.unit or "", "") for one in found])
        return doc


class Periods:
    """Marks stretches of the calendar in `doc.spans["evfacts_periods"]`; the label is the grain."""

    def __init__(self, country: str | None = None, fiscal_year_start: int | None = None) -> None:
        self.country = country
        self.fiscal_year_start = fiscal_year_start

    def __call__(self, doc: Doc) -> Doc:
        """Mark one Doc, relative to `doc._.published`."""
        found = find_periods(
            doc.text,
            published=marks.article_of(doc).published,
            country=self.country,
            fiscal_year_start=self.fiscal_year_start,
        )
        marks.keep(doc, marks.PERIODS, found)
        marks.mark(doc, marks.PERIODS, [(one.start, one.end, one.grain, "") for one in found])
        return doc


class Names:
    """Marks companies and products in `doc.spans["evfacts_names"]`; names that stand there already win."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, doc: Doc) -> Doc:
        """Mark one Doc."""
        given = marks.user_names(doc)
        free = [
            one
            for one in find_names(doc.text, names=self.settings.names, tagger=self.settings.tagger)
            if not any(_overlap(one, other) for other in given)
        ]
        names = sorted([*given, *free], key=lambda one: (one.start, one.end))
        marks.keep(doc, marks.NAMES, names)
        marks.mark(doc, marks.NAMES, [(one.start, one.end, one.label, one.id or "") for one in names])
        return doc


def _overlap(one: Name, other: Name) -> bool:
    return one.start < other.end and other.start < one.end


class Claims:
    """Makes the claims of `doc._.claims` from what the other components marked."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __call__(self, doc: Doc) -> Doc:
        """Read one Doc. Raises InputError where a component that must come first is not in the pipeline."""
        ours = marks.kept(doc, marks.NAMES, Name) if marks.NAMES in doc.user_data else []
        if not ours and marks.NAMES not in doc.spans:
            marks.kept(doc, marks.NAMES, Name)  # raises, and says which component is missing
        extraction = read_claims(
            marks.article_of(doc),
            quantities=marks.kept(doc, marks.QUANTITIES, Quantity),
            periods=marks.kept(doc, marks.PERIODS, Period),
            names=marks.user_names(doc, ours),
            sections=marks.kept(doc, marks.SECTIONS, Section),
            settings=self.settings,
        )
        marks.keep(doc, marks.CLAIMS, extraction.claims)
        marks.keep_dropped(doc, extraction.dropped)
        return doc
