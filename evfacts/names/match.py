"""Mentions of companies and products in a text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from evfacts.lexicons.names import NameLexicon, load_names
from evfacts.lexicons.naming import load_naming
from evfacts.names.document import Document
from evfacts.names.evidence import Accepted, Licence
from evfacts.names.surfaces import index_of
from evfacts.names.unlisted import Known, Unlisted, UnlistedNames
from evfacts.names.variants import variants
from evfacts.schema import Name


def find_names(text: str, *, names: NameLexicon | None = None) -> list[Name]:
    """The companies and products that a text mentions, in text order, without overlaps.

    Names of the lexicon are found by their letters, and, where they are also ordinary words or
    plain model codes, by the evidence around them. Names that no list has are found where the words
    around make them certain ("startup Zenvolt", "the Zenvolt Z1 scooter"; origin `rule`). Spans leave
    out legal forms ("NIO" in "NIO Inc."), possessives and a plural s, and take in trims ("Model Y
    Long Range AWD"). Bodies that publish figures come as COMPANY of kind `body`. With `names`
    another lexicon than the packaged one is used.
    """
    lexicon = names if names is not None else load_names()
    document = Document(text)
    hits = list(index_of(lexicon).hits(document))
    licence = Licence(document, hits, lexicon)
    accepted = licence.decide()
    limits = [*(item.hit.start for item in accepted), len(text)][1:]
    listed = [_listed(document, item, lexicon, limit) for item, limit in zip(accepted, limits, strict=True)]
    known = [Known(name.start, name.end, name.label) for name in listed]
    unlisted = UnlistedNames(document, known, licence.about_vehicles())
    for name in listed:
        if name.label == "COMPANY" and name.kind != "body" and " " in name.text:
            unlisted.add_company(name.text, name.canonical)
    found = _merged(document, listed, unlisted.find())
    return sorted([*found, *variants(document, found, lexicon)], key=lambda name: name.start)


def _listed(document: Document, item: Accepted, lexicon: NameLexicon, limit: int) -> Name:
    """The Name of an accepted hit, with the trims that follow a product."""
    start, end, surface = item.hit.start, item.hit.end, item.surface
    if surface.label == "COMPANY":
        company = lexicon.companies[surface.id]
        return Name(
            start, end, document.text[start:end], "COMPANY", company.name, company.id, company.kind, None, company.origin
        )
    product = lexicon.products[surface.id]
    canonical = product.name
    trim = load_naming().trims.match(document.folded, end, limit)
    if trim is not None and product.kind not in ("battery", "cell", "charger"):
        end = trim.end()
        canonical += " " + document.text[trim.start() + 1 : end]
    return Name(
        start,
        end,
        document.text[start:end],
        "PRODUCT",
        canonical,
        None if item.open else product.id,
        product.kind,
        None if item.open else product.maker,
        product.origin,
    )


def _merged(document: Document, listed: list[Name], unlisted: list[Unlisted]) -> list[Name]:
    """Both lists in text order; an extended name takes the place of the one inside it."""
    canonical = {name.canonical: name for name in reversed(listed)}
    inside = {item.base for item in unlisted if item.base is not None}
    names = [name for name in listed if name.start not in inside]
    starts = [name.start for name in names]
    for item in unlisted:
        index = bisect_left(starts, item.end) - 1
        if index >= 0 and names[index].end > item.start:
            continue
        extended = next((name for name in listed if name.start == item.base), None) if item.base is not None else None
        if extended is not None and not item.canonical:
            names.insert(index + 1, replace(extended, end=item.end, text=document.text[item.start : item.end]))
            starts.insert(index + 1, item.start)
            continue
        known = canonical.get(item.canonical)
        same = known if known is not None and known.label == item.label else None
        names.insert(
            index + 1,
            Name(
                item.start,
                item.end,
                document.text[item.start : item.end],
                item.label,
                item.canonical,
                same.id if same else None,
                same.kind if same else item.kind,
                same.maker if same else None,
                "rule",
            ),
        )
        starts.insert(index + 1, item.start)
    return names
