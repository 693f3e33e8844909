"""Mentions of companies and products in a text."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from evfacts.lexicons.names import NameLexicon, load_names
from evfacts.lexicons.naming import load_naming
from evfacts.names.bare_trims import with_bare_trims
from evfacts.names.capitals import capitals
from evfacts.names.document import Document, document_of
from evfacts.names.evidence import Accepted, Licence
from evfacts.names.findings import Unlisted
from evfacts.names.surfaces import index_of
from evfacts.names.tagged import tagged
from evfacts.names.tagger import Tagger
from evfacts.names.unlisted import unlisted
from evfacts.names.variants import variants
from evfacts.schema import Name


def find_names(text: str, *, names: NameLexicon | None = None, tagger: Tagger | None = None) -> list[Name]:
    """The companies and products that a text mentions, in text order, without overlaps.

    Names of the lexicon are found by their letters, and, where they are also ordinary words or
    plain model codes, by the evidence around them. Names that no list has are found where the words
    around make them certain ("startup Zenvolt", "the Zenvolt Z1 scooter"; origin `rule`). Spans leave
    out legal forms ("NIO" in "NIO Inc."), possessives and a plural s, and take in trims ("Model Y
    Long Range AWD"). Bodies that publish figures come as COMPANY of kind `body`. With `names`
    another lexicon than the packaged one is used, and with `tagger` a trained model (`load_tagger`) reads the
    sentences that hold a number and capitalised words still unexplained (origin `model`).
    """
    lexicon = names if names is not None else load_names()
    document = document_of(text)
    index = index_of(lexicon)
    hits = list(index.hits(document))
    licence = Licence(document, hits, lexicon)
    accepted = licence.decide()
    limits = [*(item.hit.start for item in accepted), len(text)][1:]
    listed = [_listed(document, item, lexicon, limit) for item, limit in zip(accepted, limits, strict=True)]
    found = listed
    if licence.about_vehicles():
        found = _merged(document, listed, unlisted(document, listed, index), "rule")
        if tagger is not None:
            found = _merged(document, found, tagged(document, found, tagger), "model")
        found = capitals(document, found)
    found = with_bare_trims(document, found, lexicon)
    return sorted([*found, *variants(document, found)], key=lambda name: name.start)


def _listed(document: Document, item: Accepted, lexicon: NameLexicon, limit: int) -> Name:
    """The Name of an accepted hit, with the trims that follow a product."""
    start, end, surface = item.hit.start, item.hit.end, item.surface
    if surface.label == "COMPANY":
        company = lexicon.companies[surface.id]
        return Name(
            start,
            end,
            document.text[start:end],
            "COMPANY",
            company.name,
            company.id,
            company.kind,
            None,
            company.origin,
        )
    product = lexicon.products[surface.id]
    canonical = product.name
    trim = load_naming().model_trims.match(document.folded, end, limit)
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


def _merged(document: Document, listed: list[Name], found: list[Unlisted], origin: str) -> list[Name]:
    """Both lists in text order; an extended name takes the place of the one inside it."""
    if not found:
        return listed
    by_canonical = {name.canonical: name for name in reversed(listed)}
    by_start = {name.start: name for name in listed}
    inside = {item.base for item in found if item.base is not None}
    names = [name for name in listed if name.start not in inside]
    starts = [name.start for name in names]
    for item in found:
        index = bisect_left(starts, item.end) - 1
        if index >= 0 and names[index].end > item.start:
            continue
        printed = document.text[item.start : item.end]
        base = by_start.get(item.base) if item.base is not None else None
        same = by_canonical.get(item.canonical)
        if base is not None and not item.canonical:
            name = replace(base, end=item.end, text=printed)
        elif same is not None and same.label == item.label:
            name = replace(same, start=item.start, end=item.end, text=printed, origin=origin)
        else:
            name = Name(item.start, item.end, printed, item.label, item.canonical, None, item.kind, item.maker, origin)
        names.insert(index + 1, name)
        starts.insert(index + 1, item.start)
    return names
