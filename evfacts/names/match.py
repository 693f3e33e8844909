"""Mentions of companies and products in a text."""

from __future__ import annotations

from evfacts.lexicons.names import NameLexicon, load_names
from evfacts.lexicons.naming import load_naming
from evfacts.names.document import Document
from evfacts.names.evidence import Accepted, Licence
from evfacts.names.surfaces import index_of
from evfacts.schema import Name


def find_names(text: str, *, names: NameLexicon | None = None) -> list[Name]:
    """The companies and products that a text mentions, in text order, without overlaps.

    Names of the lexicon are found by their letters, and, where they are also ordinary words or
    plain model codes, by the evidence around them. Spans leave out legal forms ("NIO" in "NIO Inc."),
    possessives and a plural s, and take in trims ("Model Y Long Range AWD"). Bodies that publish
    figures come as COMPANY of kind `body`. With `names` another lexicon than the packaged one is used.
    """
    lexicon = names if names is not None else load_names()
    document = Document(text)
    hits = list(index_of(lexicon).hits(document))
    accepted = Licence(document, hits, lexicon).decide()
    return [_name(document, item, lexicon, accepted[i + 1].hit.start if i + 1 < len(accepted) else len(text)) for i, item in enumerate(accepted)]


def _name(document: Document, item: Accepted, lexicon: NameLexicon, limit: int) -> Name:
    start, end, surface = item.hit.start, item.hit.end, item.surface
    if surface.label == "COMPANY":
        company = lexicon.companies[surface.id]
        return Name(
            start, end, document.text[start:end], "COMPANY", company.name, company.id, company.kind, None, company.origin
        )
    product = lexicon.products[surface.id]
    canonical = product.name
    trim = load_naming().trims.match(document.folded, end, limit)
    identity: str | None = product.id
    if trim is not None:
        end = trim.end()
        canonical += document.text[trim.start() : end].replace("-", " ", 1) if trim.group()[0] == "-" else document.text[trim.start() : end]
        identity = product.id
    return Name(
        start,
        end,
        document.text[start:end],
        "PRODUCT",
        canonical,
        None if item.open else identity,
        product.kind,
        None if item.open else product.maker,
        product.origin,
    )
