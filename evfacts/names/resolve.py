"""To which name a reference goes: by kind, place and country, and by salience; to none where two fit equally."""

from __future__ import annotations

import re
from bisect import insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from evfacts.lexicons.names import NameLexicon, fold, load_names
from evfacts.lexicons.naming import load_naming
from evfacts.names.document import document_of
from evfacts.names.references import Reference, find_references
from evfacts.schema import Name

__all__ = ["Reference", "find_references", "main_company", "resolve", "resolve_all"]

_MARGIN = 0.5
"""Two candidates whose scores lie closer than this fit equally."""

_RECENT = 300
"""Mentions before a reference that may answer it: more than any article has, so that only a long digest forgets."""

_OBLIQUE = re.compile(
    r"\b(?:from|by|of|with|for|to|in|at|against|than|behind|like|such as|versus|over|via|through|under|including) "
    r"(?:the |its |their |rival |partner )?$"
)


_JOINS = (" and ", " or ")
"""What joins a name to the one before it, so that both stand in one place of the sentence."""


def resolve(
    reference: Reference,
    names: Sequence[Name],
    *,
    lexicon: NameLexicon | None = None,
    topic: Name | None = None,
    text: str | None = None,
) -> Name | None:
    """The mention that a reference goes to, or None where none fits or two fit equally.

    Args:
        reference: one of `find_references`.
        names: the mentions of the text up to the reference, its own sentence included. A reference that
            is already decided may stand among them, as the Name it goes to with the reference's span.
        lexicon: for kind, country, headquarters and makers; the packaged one by default.
        topic: the main company of the article, which "the company" goes to where nothing nearer fits.
        text: the article; with it a name after a preposition ("a loan from the PIF") counts for less.

    Bodies that publish figures are never the answer. "The Model 3 maker" gives the product's maker
    even where the text names it nowhere: a Name with the span of the reference.
    """
    lexicon = lexicon if lexicon is not None else load_names()
    if reference.plural:
        return None
    if reference.cue in ("former", "latter"):
        return _of_pair(reference, names)
    if reference.cue == "maker":
        return _maker_of(reference, names, lexicon)
    before = [n for n in names if n.end <= reference.start]
    mentions = [n for n in before if n.label == reference.label and n.kind != "body"]
    if topic is not None and topic.label == reference.label and all(n.canonical != topic.canonical for n in mentions):
        mentions.append(topic)
    fits = {n.canonical: fit for n in mentions if (fit := _fit(reference, n, lexicon)) > 0}
    if not fits:
        return None
    salience = _Salience(reference, mentions, before, topic, text)
    ranked = sorted(((fit + salience(canonical), canonical) for canonical, fit in fits.items()), reverse=True)
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _MARGIN:
        return None
    own = [n for n in mentions if n.canonical == ranked[0][1]]
    return max(own, key=lambda n: n.end if n.end <= reference.start else -1)


def resolve_all(
    text: str, names: Sequence[Name], *, lexicon: NameLexicon | None = None, topic: Name | None = None
) -> list[tuple[Reference, Name | None]]:
    """Every reference of a text with the name that it goes to; what one goes to helps the next.

    Without `topic` the main company of the text is taken.
    """
    lexicon = lexicon if lexicon is not None else load_names()
    topic = topic if topic is not None else main_company(text, names, lexicon)
    coming = sorted(names, key=lambda name: name.end, reverse=True)
    known: list[Name] = []
    result: list[tuple[Reference, Name | None]] = []
    for reference in find_references(text):
        while coming and coming[-1].end <= reference.start:
            insort(known, coming.pop(), key=lambda name: name.start)
        name = resolve(reference, known[-_RECENT:], lexicon=lexicon, topic=topic, text=text)
        result.append((reference, name))
        if name is not None:
            decided = replace(name, start=reference.start, end=reference.end, text=reference.text)
            insort(known, decided, key=lambda name: name.start)
    return result


def _fit(reference: Reference, name: Name, lexicon: NameLexicon) -> float:
    """0 where kind, country or place speak against the name; more the more they speak for it."""
    if reference.label == "PRODUCT":
        if not reference.kinds or name.kind in reference.kinds:
            return 2.0 if reference.kinds else 1.0
        if name.kind is None or name.kind == "car":
            return 1.0
        return 0.0
    company = lexicon.companies.get(name.id or "")
    fit = 1.0
    if reference.kinds:
        if name.kind is not None and name.kind not in reference.kinds:
            return 0.0
        fit += 0.5 if name.kind is not None else 0.0
    if name.kind == "investor" and not reference.kinds and reference.cue == "noun":
        fit -= 0.4
    if reference.country:
        if company is None or company.country is None:
            return fit * 0.5
        allowed = load_naming().regions.get(reference.country, frozenset({reference.country}))
        return fit + 3.0 if company.country in allowed else 0.0
    if reference.place:
        if company is None or not company.headquarters:
            return fit * 0.5
        wanted = {fold(part) for part in reference.place.split(",")} | {fold(reference.place)}
        return fit + 4.0 if wanted & {fold(place) for place in company.headquarters} else 0.0
    return fit


class _Salience:
    """How present each company or product is to the reader when a reference comes."""

    def __init__(
        self,
        reference: Reference,
        mentions: list[Name],
        names: list[Name],
        topic: Name | None,
        text: str | None,
    ) -> None:
        self.reference = reference
        self.counts: dict[str, int] = {}
        self.last: dict[str, int] = {}
        for name in mentions:
            canonical = name.canonical
            self.counts[canonical] = self.counts.get(canonical, 0) + 1
            self.last[canonical] = max(self.last.get(canonical, name.start), name.start)
        self.topic = topic.canonical if topic is not None and topic.label == reference.label else None
        if reference.label == "PRODUCT" and self.topic is None:
            # A headline names the product that an article is about before any other.
            self.topic = min(mentions, key=lambda name: name.start).canonical if mentions else None
        self.parted = text is not None and "\n" in text[max(0, reference.before) : reference.sentence]
        """Whether a new paragraph begins between the sentence before and that of the reference."""
        horizon = reference.sentence
        if 0 <= reference.before < horizon:
            horizon = reference.before
        if 0 <= reference.earlier < horizon:
            horizon = reference.earlier
        near = [n for n in mentions if n.start >= horizon and n.end <= reference.start]
        products = {n.start for n in names if n.label == "PRODUCT"} if near else set()
        strong: list[Name] = []
        weak: Name | None = None
        for name in sorted(near, key=lambda name: name.start):
            joined = weak is not None and text is not None and text[weak.end : name.start] in _JOINS
            if joined or self._weak(name, products, text):
                weak = name
            else:
                strong.append(name)
        clause = [n for n in strong if n.start >= reference.clause]
        own = [n for n in strong if n.start >= reference.sentence]
        before = [n for n in strong if 0 <= reference.before <= n.start < reference.sentence]
        earlier = [n for n in strong if 0 <= reference.earlier <= n.start < reference.before]
        self.opens = bool(clause) and clause[0].start - reference.clause < 3
        """Whether a name opens the clause."""
        self.clause_subjects = _subjects(clause)
        self.own_subjects, self.own = _subjects(own), {n.canonical for n in own}
        self.before_subjects, self.before = _subjects(before), {n.canonical for n in before}
        self.earlier_subjects, self.earlier = _subjects(earlier), {n.canonical for n in earlier}

    @staticmethod
    def _weak(name: Name, products: set[int], text: str | None) -> bool:
        """A maker right before its product, or a name after a preposition: no subject."""
        if name.label == "COMPANY" and (name.end + 1 in products or name.end + 3 in products):
            return True
        return text is not None and _OBLIQUE.search(text, max(0, name.start - 24), name.start) is not None

    def __call__(self, canonical: str) -> float:
        pronoun = self.reference.cue == "pronoun"
        score = 0.0
        if pronoun and canonical in self.clause_subjects:
            score += 5.0 if self.opens else 2.0
        if canonical in self.own_subjects:
            score += 4.5 if pronoun else 3.0
        elif canonical in self.own:
            score += 1.5
        # Weights chosen on gold train: a paragraph that opens with "it" goes on about the article's company seven times
        # as often as about the last one named; inside a paragraph the subject of the sentence before is meant.
        if canonical in self.before_subjects:
            if self.parted:
                score += 0.5
            elif self.own:
                score += 1.0
            else:
                score += 4.0 if pronoun else 2.5
        elif canonical in self.before:
            score += 0.3 if self.parted else 1.0
        if canonical in self.earlier:
            score += (1.0 if canonical in self.earlier_subjects else 0.5) * (0.5 if self.parted else 1.0)
        if self.topic == canonical:
            score += (1.5 if self.parted else 1.0) if pronoun else 2.5
        far = min((self.reference.start - self.last[canonical]) / 1500, 1.0)
        return score + min(self.counts[canonical], 4) * 0.25 - far


_OWNED = 24
"""Characters between "its" and a name that is said to be its ("Its battery-making unit FinDreams")."""


def _subjects(names: list[Name]) -> set[str]:
    """The first name of a stretch, and those joined to it by 'and' or a comma."""
    subjects: set[str] = set()
    if len(names) > 1 and names[0].text.lower() == "its" and names[1].start - names[0].end < _OWNED:
        names = names[1:]  # "Its rival XPeng delivered": XPeng did
    for index, name in enumerate(names):
        if index and name.start - names[index - 1].end > len(" and "):
            break
        subjects.add(name.canonical)
    return subjects


def _of_pair(reference: Reference, names: Sequence[Name]) -> Name | None:
    """Former or latter of the two names that stand together, or alone in a sentence, last before the reference."""
    mentions = sorted((n for n in names if n.end <= reference.start and n.kind != "body"), key=lambda n: n.start)
    for first_char in (reference.sentence, reference.before, reference.earlier):
        if first_char < 0:
            break
        here = [n for n in mentions if n.start >= first_char]
        owned = sum(a.label == "COMPANY" and b.label == "PRODUCT" and b.start - a.end <= 3 for a, b in pairwise(here))
        # Of "VW's ID.7 and BMW's i5" the former is a car.
        for label in ("PRODUCT", "COMPANY") if owned > 1 else ("COMPANY", "PRODUCT"):
            distinct: dict[str, Name] = {}
            for name in here:
                if name.label == label:
                    distinct.setdefault(name.canonical, name)
            if len(distinct) == 2:
                pair = list(distinct.values())
                return pair[0] if reference.cue == "former" else pair[1]
        for second in reversed(here):
            partner = [
                n
                for n in here
                if n.label == second.label and 0 < second.start - n.end <= 6 and n.canonical != second.canonical
            ]
            if partner:
                return partner[-1] if reference.cue == "former" else second
    return None


def _maker_of(reference: Reference, names: Sequence[Name], lexicon: NameLexicon) -> Name | None:
    """The maker of the product in "the Model 3 maker"."""
    wanted = fold(reference.product or "")
    makers = {n.maker for n in names if n.label == "PRODUCT" and n.maker and fold(n.canonical) == wanted}
    makers = makers or _makers(lexicon).get(wanted, set())
    if len(makers) != 1:
        return None
    (maker,) = makers
    mentions = [n for n in names if n.id == maker and n.label == "COMPANY"]
    if mentions:
        return mentions[-1]
    company = lexicon.companies.get(maker)
    if company is None:
        return None
    return Name(
        reference.start, reference.end, reference.text, "COMPANY", company.name, company.id, company.kind, None, "rule"
    )


@lru_cache(maxsize=8)
def _makers(lexicon: NameLexicon) -> dict[str, set[str]]:
    """The makers of the products of each name, spelled for comparison."""
    makers: dict[str, set[str]] = {}
    for product in lexicon.products.values():
        makers.setdefault(fold(product.name), set()).add(product.maker)
    return makers


def main_company(text: str, names: Sequence[Name], lexicon: NameLexicon | None = None) -> Name | None:
    """The company that an article is about, or None where no one stands out.

    The headline's subject counts most, then the rest of the headline, the lead and how often a
    company or its products come up. The answer is its first mention.
    """
    lexicon = lexicon if lexicon is not None else load_names()
    title_end = text.find("\n")
    title_end = title_end if title_end > 0 else document_of(text).sentence_end(0)
    lead_end = text.find("\n", title_end + 2)
    lead_end = lead_end if lead_end > 0 else len(text)
    scores: Counter[str] = Counter()
    first: dict[str, Name] = {}
    mentions = [n for n in names if n.label == "COMPANY" and n.kind != "body"]
    subjects = _subjects([n for n in mentions if n.start < title_end])
    openers = _subjects([n for n in mentions if title_end <= n.start < lead_end])
    for name in mentions:
        opens = name.canonical not in first
        first.setdefault(name.canonical, name)
        scores[name.canonical] += 2
        if name.start < title_end:
            scores[name.canonical] += 8 if opens and name.canonical in subjects else 4
        elif name.start < lead_end:
            scores[name.canonical] += 4 if opens and name.canonical in openers else 2
        if name.kind == "investor":
            scores[name.canonical] -= 1
    by_id = {name.id: name.canonical for name in mentions if name.id}
    for name in names:
        if name.label == "PRODUCT" and name.maker:
            for company in lexicon.lineage(name.maker):
                if company in by_id:
                    scores[by_id[company]] += 1 if name.start >= title_end else 3
                    break
    if not scores:
        return None
    ranked = scores.most_common(2)
    if len(ranked) > 1 and ranked[0][1] == ranked[1][1]:
        return None
    return first[ranked[0][0]]
