"""The words around names: legal forms, trims, cues and decoys of `naming.toml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from evfacts.lexicons.loading import LexiconFile, packaged, toml


@dataclass(frozen=True, eq=False, slots=True)
class Naming:
    """Vocabulary for recognising names; each set is in lower case unless said otherwise."""

    legal_form: re.Pattern[str]
    """Legal forms at the end of a name, with the space or comma before them."""
    legal_after: re.Pattern[str]
    """A legal form right after a name."""
    trims: re.Pattern[str]
    """A run of trim words, each behind a space, as printed."""
    model_trims: re.Pattern[str]
    """The same right behind the name of a model, where ordinary words can be trims too ("V-II Smart")."""
    bare_trim: str
    """Pattern of a run of trim words that says a variant by itself, as printed; it gives no word back."""
    bare_weak_trim: str
    """The same with the trim words that are ordinary words as well."""
    trim_nouns: str
    """Pattern of the nouns for what a trim is ("trims", "versions")."""
    trim_followers: str
    """Pattern of the words that go on about a trim ("costs", "with")."""
    firm_words: frozenset[str]
    """Last words that make a run of capitals a company ('Motors', 'Mobility')."""
    firm_words_weak: frozenset[str]
    """Last words that do so only with a legal form or a cue beside them ('Power', 'Group')."""
    extensions: frozenset[str]
    """Words that after a known company make another one ('NIO Capital')."""
    body_words: frozenset[str]
    """Words in the names of authorities, associations and the like."""
    not_products: frozenset[str]
    """Words that after a maker's name are no product ('Tesla Gigafactory')."""
    weak_nouns: frozenset[str]
    """Nouns before which a capitalised word is not yet a product's name."""
    sites: frozenset[str]
    """Nouns for plants and the like, whose names are not products."""
    places: frozenset[str]
    """Countries, regions and cities of the news."""
    firm_cues: frozenset[str]
    """Nouns before or after a company's name ('startup', 'carmaker')."""
    body_cues: frozenset[str]
    """Nouns before the name of somebody who only reports ('brokerage', 'magazine')."""
    company_verbs: frozenset[str]
    """What companies do."""
    code_nouns: frozenset[str]
    """Nouns after letters and digits that make them no model ("the A5 motorway")."""
    company_deeds: frozenset[str]
    """What a company does and a person seldom."""
    company_goods: frozenset[str]
    """What a company has and a person or a place seldom ("Zenvolt's deliveries")."""
    vehicle_nouns: dict[str, str]
    """Noun for a product, and the product kind it stands for ('' for any)."""
    product_leads: frozenset[str]
    """Words before a product's name ('the', 'its', 'all-new')."""
    product_followers: frozenset[str]
    """Words after a product's name ('starts', 'deliveries')."""
    time_leads: frozenset[str]
    """Words that make a following 'Spring' a season."""
    generic: frozenset[str]
    """Capitalised words that neither begin nor make up a name."""
    people: frozenset[str]
    """Words for persons, which make an apposition one of a person."""
    first_names: frozenset[str]
    """Given names and titles, which make a following capitalised word a surname."""
    decoys: tuple[str, ...]
    """Fixed phrases that hold a name and are none ('Nikola Tesla'), as printed."""
    ev_words: re.Pattern[str]
    """Words that show that a text is about vehicles or batteries."""
    nationalities: dict[str, str]
    """Adjective and the country (ISO 3166-1) it stands for."""
    reference_next: frozenset[str]
    """Words after "the SUV" that let it stand for one product."""
    compound_next: frozenset[str]
    """Nouns that make "the company" part of a compound ("the company car")."""
    regions: dict[str, frozenset[str]]
    """Code of a region and the countries of it."""
    company_nouns: dict[str, tuple[str, ...]]
    """Noun that stands for a company, and the company kinds it may stand for (empty: any)."""


def _words(file: LexiconFile, table: dict[str, Any], key: str) -> list[str]:
    if key not in table:
        raise file.error(None, f"the entry {key!r} is missing")
    value = table[key]
    words = value.split() if isinstance(value, str) else value
    if not isinstance(words, list) or not words or not all(isinstance(word, str) and word for word in words):
        raise file.error(file.line_of(f"{key} ="), f"{key} must be a list of words")
    return words


def _alternation(words: list[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", "[ -]") for word in longest_first)


@lru_cache(maxsize=1)
def load_naming() -> Naming:
    """The vocabulary of `naming.toml`. Raises LexiconError for an entry that is missing or empty."""
    file = packaged("naming.toml")
    table = toml(file)

    def words(key: str) -> list[str]:
        return _words(file, table, key)

    def lowered(key: str) -> frozenset[str]:
        return frozenset(word.lower() for word in words(key))

    legal = _alternation(words("legal_forms"))
    nouns, followers = _alternation(words("trim_nouns")), _alternation(words("trim_followers"))
    trims, weak = [*words("trims"), *words("sure_trims")], words("weak_trims")
    unsure = frozenset(words("unsure_trims"))
    strong = [word for word in trims if word not in unsure]
    ends = r"(?![^\W_])\+?"
    trim = rf"(?:{_alternation(trims)}){ends}"
    # Before another word than those that go on about a variant, an ordinary word is one ("Active cruise control").
    goes_on = rf"(?:{nouns}|{followers})\b|[A-Z][A-Za-z]{{0,2}}\$?\.? ?\d"
    weak_trim = rf"(?:{_alternation(weak)}){ends}(?=(?:[ -]{trim})*(?! (?!{goes_on})[^\W\d_]))"
    strong_trim = rf"(?:{_alternation(strong)}){ends}"
    any_trim = rf"(?:{_alternation([*trims, *weak, *words('priced_trims')])}){ends}"
    graded = r"(?:[1-9]\d\d )?"  # the range that stands before the trim: "S05 510 Plus"
    return Naming(
        legal_form=re.compile(rf"(?:,? (?:{legal})\.?(?![^\W_]))+$"),
        legal_after=re.compile(rf",? (?:{legal})(?:\.|(?![^\W_]))"),
        trims=re.compile(rf"(?:[ -](?:{_alternation(words('trims'))}){ends})+"),
        model_trims=re.compile(rf"(?:[ -]{graded}{trim})+(?: {weak_trim})?| {graded}{weak_trim}(?:[ -]{trim})*"),
        bare_trim=rf"(?>{graded}{strong_trim}(?:[ -]{any_trim}){{0,3}})",
        bare_weak_trim=rf"(?>{graded}{any_trim}(?:[ -]{any_trim}){{0,3}})",
        trim_nouns=rf"(?:{nouns})",
        trim_followers=rf"(?:{followers})",
        firm_words=lowered("firm_words"),
        firm_words_weak=lowered("firm_words_weak"),
        extensions=lowered("extensions"),
        body_words=lowered("body_words"),
        not_products=lowered("not_products"),
        weak_nouns=lowered("weak_nouns"),
        sites=lowered("sites"),
        places=frozenset(place.lower() for place in words("places")),
        firm_cues=lowered("firm_cues"),
        body_cues=lowered("body_cues"),
        company_verbs=lowered("company_verbs"),
        code_nouns=lowered("code_nouns"),
        company_deeds=lowered("company_deeds"),
        company_goods=lowered("company_goods"),
        vehicle_nouns={str(k).lower(): str(v) for k, v in table["vehicle_nouns"].items()},
        product_leads=lowered("product_leads"),
        product_followers=lowered("product_followers"),
        time_leads=lowered("time_leads"),
        generic=lowered("generic"),
        people=lowered("people"),
        first_names=lowered("first_names"),
        decoys=tuple(words("decoys")),
        ev_words=re.compile(rf"(?<![^\W_])(?:{_alternation(words('ev_words'))})(?![^\W_])", re.IGNORECASE),
        nationalities={str(k): str(v) for k, v in table["nationalities"].items()},
        reference_next=lowered("reference_next"),
        compound_next=lowered("compound_next"),
        regions={str(k): frozenset(str(v).split()) for k, v in table["regions"].items()},
        company_nouns={str(k): tuple(str(v).split()) for k, v in table["company_nouns"].items()},
    )
