"""Phrases that stand for a company or a product named elsewhere: "the Shenzhen-based firm", "its", "the latter"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.document import Document, document_of

_SUPERLATIVE = re.compile(
    r"\b(?:\w{2,}est|most|first|second|third|only|other|next|same|parent|holding|new|average|typical|whole|entire)\b"
)
_PLACE = re.compile(r"((?:[A-Z][\w'.-]*,? ?)+?)-(?:based|headquartered|listed)")
_NOT_IT = re.compile(
    r"[Ii]t (?:is|was|will be|has been|remains|seems|appears|would be|may be|became|takes|took) "
    r"(?:not |also |still |now )?(?:expected|clear|unclear|likely|unlikely|possible|estimated|reported|understood|"
    r"hoped|thought|believed|said|time|too|hard|difficult|easy|important|worth|known|rumou?red|no|about|a )"
)
"""'It is expected that': no reference."""

_IT_PRODUCT = re.compile(
    r"[Ii]t (?:also |now |still |will |can |then )?"
    r"(?:costs?|measures?|accelerates?|weighs?|is priced|starts at|starts from|goes on sale|seats|sprints|charges|"
    r"rides|can (?:travel|cover|charge|reach|tow|go)|comes with|sits|is powered|is offered|is available|"
    r"gets (?:a|an|up)|tops out|rivals|has a (?:range|battery|top speed|wheelbase)|packs|travels?|covers?|"
    r"reach(?:es)? (?:100|62|a top)|is good for|undercuts)\b"
    r"|[Ii]ts (?:[a-z0-9.-]+ ){0,2}"
    r"(?:battery|pack|range|wheelbase|motors?|top speed|boot|trunk|cabin|dashboard|starting price|base price|price|"
    r"sticker|charging|acceleration|length|rear|front|screen|seats|interior|predecessor|successor|drivetrain|"
    r"powertrain)\b"
)
"""'It costs', 'its wheelbase': said of products."""

_PRONOUN = re.compile(r"[Ii](?<![\w'-].)t(?:self|s)?(?![\w'-])")
_PAIR = re.compile(
    r"\b([Tt]he) (former|latter)(?:'s)?(?! (?:[A-Z]|chief|ceo|executive|employee|president|chairman|head|minister|"
    r"governor|plant|factory|site|boss|colleague|director|manager|half|part|stages?))\b"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A phrase that stands for a company or product.

    Attributes:
        start: first character of the phrase.
        end: one past its last character, without a possessive.
        text: the phrase as printed.
        label: COMPANY or PRODUCT; for the cues `former` and `latter` the antecedent may be either.
        cue: `noun` ("the company"), `place` ("the Shenzhen-based firm"), `nationality` ("the Chinese
            carmaker"), `maker` ("the Model 3 maker"), `pronoun`, `former` or `latter`.
        kinds: kinds of company or product that the noun allows; empty for any.
        country: country code that the phrase asks for.
        place: city or region of the headquarters that the phrase asks for.
        product: printed name of the product in "the Model 3 maker".
        plural: true for "the companies", which no single name answers.
        sentence: where the phrase's own sentence starts.
        before: where the sentence before starts; -1 in the first sentence.
        earlier: where the sentence before that one starts; -1 if there is none.
        clause: where the phrase's own clause starts, after the last comma, colon or conjunction.
    """

    start: int
    end: int
    text: str
    label: str
    cue: str
    kinds: tuple[str, ...] = ()
    country: str | None = None
    place: str | None = None
    product: str | None = None
    plural: bool = False
    sentence: int = 0
    before: int = -1
    earlier: int = -1
    clause: int = 0


@dataclass(frozen=True, slots=True)
class _Nouns:
    phrase: re.Pattern[str]
    company: dict[str, tuple[str, ...]]
    product: dict[str, str]


@lru_cache(maxsize=1)
def _nouns() -> _Nouns:
    naming = load_naming()
    company = {**naming.company_nouns, **{_plural(noun): kinds for noun, kinds in naming.company_nouns.items()}}
    product = {noun: kind for noun, kind in naming.vehicle_nouns.items() if noun not in _NO_REFERENCE}
    heads = "|".join(
        re.escape(_ABBREVIATED.sub(lambda found: found.group().upper(), noun))
        for noun in sorted({*company, *product}, key=lambda noun: (-len(noun), noun))
    )
    based = r"(?:[A-Z][\w.-]+,? )+[A-Z]\w+-(?:based|headquartered)"
    word = r"(?:U\.S\.|[\w'-]+(?:\.[\w'-]+)*)"
    phrase = re.compile(
        rf"[Tt](?<![\w'-].)h(?:e|is) (?P<modifiers>(?:(?![Tt]he )(?:{word}|{based}) ){{0,5}}?)"
        rf"(?P<head>{heads})(?P<next>'s?(?!\w)|(?![\w-])(?: [\w-]+)?)"
    )
    return _Nouns(phrase, company, product)


_ABBREVIATED = re.compile(r"\b(?:ev|suv|mpv)\b")

_NO_REFERENCE = frozenset(
    {"evs", "cars", "suvs", "sedans", "vans", "trucks", "buses", "scooters", "cell", "battery", "pack"}
)
"""Nouns for products that with an article speak of the kind at large or of a part."""


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun if noun.endswith("s") else noun + "s"


def find_references(text: str) -> list[Reference]:
    """The phrases of a text that stand for a company or a product, in text order, without overlaps."""
    document = document_of(text)
    found = [*_definite(document), *_pronouns(document), *_pairs(document)]
    if not found:
        return []
    starts = _sentences(document)
    found.sort(key=lambda item: (item["start"], -item["end"]))
    result: list[Reference] = []
    for item in found:
        if result and item["start"] < result[-1].end:
            continue
        at = bisect_right(starts, item["start"]) - 1
        result.append(
            Reference(
                text=text[item["start"] : item["end"]],
                sentence=starts[at],
                before=starts[at - 1] if at > 0 else -1,
                earlier=starts[at - 2] if at > 1 else -1,
                clause=_clause(document, starts[at], item["start"]),
                **item,
            )
        )
    return result


_CLAUSE = re.compile(
    r"[,;:] |[—–] ?| (?:as|while|but|because|after|before|when|although|though|whereas|since|if|and|that|which|who) "
)


def _clause(document: Document, sentence: int, offset: int) -> int:
    start = sentence
    for match in _CLAUSE.finditer(document.folded, sentence, offset):
        start = match.end()
    return start


def _sentences(document: Document) -> list[int]:
    """Starts of whole sentences: a colon or semicolon does not end one."""
    return [start for start in document.sentence_starts if not start or not _goes_on(document.text, start)]


def _goes_on(text: str, start: int) -> bool:
    """Whether a colon, dash or the like stands last before a place, apart from quotes and spaces."""
    while start and text[start - 1] in " \t\"'“”’)":
        start -= 1
    return start > 0 and text[start - 1] in ":;—–-|"


def _definite(document: Document) -> list[dict[str, Any]]:
    naming, nouns = load_naming(), _nouns()
    found: list[dict[str, Any]] = []
    for match in nouns.phrase.finditer(document.folded):
        head = match["head"].lower()
        modifiers = match["modifiers"].strip()
        following = match["next"].strip()
        if (
            _SUPERLATIVE.search(modifiers)
            or "'s" in modifiers
            or re.search(r"[.;:]( |$)", modifiers)
            or " and " in f" {modifiers} "
        ):
            continue
        if any(
            word in naming.reference_next or word in {"of", "the", "a", "its", "their", "his"}
            for word in modifiers.split()
        ):
            continue
        label = "COMPANY" if head in nouns.company else "PRODUCT"
        if following[:1].isupper() or (
            label == "PRODUCT" and following.isalpha() and following not in naming.reference_next
        ):
            continue
        if label == "COMPANY" and (following == "that" or following in naming.compound_next):
            continue
        item: dict[str, Any] = {"start": match.start(), "end": match.end("head"), "label": label}
        constraint = _constraint(modifiers, naming)
        if constraint is None:
            continue
        item.update(constraint)
        if label == "COMPANY":
            singular = head in naming.company_nouns
            item.update(kinds=nouns.company[head], plural=not singular)
        else:
            kind = nouns.product[head]
            item["kinds"] = (kind,) if kind else ()
        if item["cue"] == "maker" and label != "COMPANY":
            continue
        found.append(item)
    return found


def _constraint(modifiers: str, naming: Naming) -> dict[str, Any] | None:
    """What the words before the noun ask for; None where they make it another thing."""
    place = _PLACE.search(modifiers)
    if place is not None:
        return {"cue": "place", "place": place.group(1).strip()}
    capitals = [word for word in modifiers.split() if word[:1].isupper() and not word.isdigit()]
    for word in capitals:
        if word in naming.nationalities and len(capitals) == 1:
            return {"cue": "nationality", "country": naming.nationalities[word]}
    if "South Korean" in modifiers:
        return {"cue": "nationality", "country": "KR"}
    named = [word for word in capitals if word not in {"EV", "SUV", "NEV", "MPV", "BEV", "AI", "Big", "EVs"}]
    if named:
        start = modifiers.index(named[0])
        return {"cue": "maker", "product": modifiers[start:].strip()}
    return {"cue": "noun"}


def _pronouns(document: Document) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for match in _PRONOUN.finditer(document.folded):
        if _NOT_IT.match(document.folded, match.start()):
            continue
        product = _IT_PRODUCT.match(document.folded, match.start()) is not None
        found.append(
            {"start": match.start(), "end": match.end(), "label": "PRODUCT" if product else "COMPANY", "cue": "pronoun"}
        )
    return found


def _pairs(document: Document) -> list[dict[str, Any]]:
    if "former" not in document.folded and "latter" not in document.folded:
        return []
    return [
        {"start": match.start(), "end": match.end(2), "label": "COMPANY", "cue": match.group(2).lower()}
        for match in _PAIR.finditer(document.folded)
    ]
