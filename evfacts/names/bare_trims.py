"""Trims named without their model: "the Pro", "the RWD S costs", "S, SE and HSE trims", "26,995 for the Evolution"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from evfacts.lexicons.names import NameLexicon
from evfacts.lexicons.naming import load_naming
from evfacts.names.document import Document
from evfacts.schema import Name

_NOT_VEHICLES = ("battery", "cell", "charger")
_NO_TRIM = r"(?! (?:and|&) Poor)(?! (?:packs?|packages?|options?|modes?|teams?|class|status|plan)\b)"
"""What shows that a word is of another kind: "the Performance pack"."""
_NO_PACK = re.compile(_NO_TRIM).match
_LEAD = r"(?:\b(?:[Tt]he|[Ii]ts) (?:[a-z][\w-]+ ){0,2}?)"
_ANY_LEAD = r"(?:\b(?:[Tt]he|[Ii]ts|[Aa]n?) (?:[a-z][\w-]+ ){0,2}?)"
_AMOUNT = r"(?:[^\w\s]|(?:[A-Z][A-Za-z]{0,2}\$?\.?|kr) ?)?\d"
"""A figure, with a sign or a code of up to three letters before it or not."""
_COSTS = (
    r"at|from|for|in at|priced at|starts at|starting at|costs?|costing|retails (?:at|for)|lists at|is listed at"
    r"|now costs(?: from)?|costs from|sells for|goes for|comes (?:in )?(?:at|to)|falls to|drops to|starts from"
    r"|begins at|opens at|is priced at"
)
_HAS = r"(?:has|with|takes|manages|reaches|makes|gets|is)(?: an?)?"
_MEASURED = (
    r"\d[\d.,]*[ -]?(?:hp|bhp|PS|k[Ww]h?|km|kilomet\w+|miles?|mi|mph|Nm|seconds|euros|dollars|yuan|pounds|kronor|won|"
    r"yen|lakh|rupees|baht|ringgit|million)\b"
)
_ABOUT = r"(?: just| only| up to| about| around| under)?"
_AFTER_PRICE = r"(?<=\d)(?: ?[a-z]+){0,3} (?:for|in|on) the (?:[a-z][\w-]+ )?"
_ENDS = r"(?=[,.;:)\n]| and\b| or\b| with\b|$)"
_GOES_BEFORE = re.compile(r"(?<![.!?:;] )\b(?!(?:A|An|The|Its|In|At|For|And|As) )[A-Z0-9][\w.+-]*(?:'s)? $").search
"""A capitalised word or a maker before a name, of which it is then a part or a product."""
_REACH = 60
"""Characters before a name, or before the noun behind a list, that are looked at."""
_SHORTLY = 200
"""Characters before a trim in which goods of another kind would be its own."""
_LINK = re.compile(r", |,? (?:and|or) ").fullmatch
_OTHER_GOODS = re.compile(
    r"\b(?:i?[Pp]hones?|[Ss]martphones?|handsets?|[Tt]ablets?|laptops?|iPads?|watch(?:es)?)\b"
).search
"""Goods of another kind that have such trims as well ("the Pro Max")."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    led: re.Pattern[str]
    """'the Pro costs': trim words that are nothing else."""
    priced: re.Pattern[str]
    """'the Active starts at 31,990': ordinary words too, with a price or a measure behind them."""
    after_price: re.Pattern[str]
    """'26,995 for the Evolution'."""
    joined: re.Pattern[str]
    """What follows a trim in a list: ' and the Max', ' or SEL'."""
    cut: re.Pattern[str]
    """A name that is trim words and the figure behind them ('Plus 201' of 'Plus 201 hp')."""
    each: re.Pattern[str]
    """A run of trim words."""
    noun: re.Pattern[str]
    """The noun behind a list of trims."""
    grade_of: re.Pattern[str]
    """' version of the ', behind a trim."""
    of_model: re.Pattern[str]
    """The same, or ' of the '."""


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    naming = load_naming()
    strong, weak, nouns = naming.bare_trim, naming.bare_weak_trim, naming.trim_nouns
    goes_on = rf"(?=,|\.(?!\d)|;|:|\)|'s\b| \(| {_AMOUNT}| {nouns}\b| {naming.trim_followers}\b)"
    priced = rf"(?=(?:,? (?:{_COSTS}){_ABOUT})? {_AMOUNT}|,? {_HAS}{_ABOUT} {_MEASURED}| {nouns}\b)"
    of = r"(?:of|in) (?:the|its|their|an?) (?:[a-z-]+ ){0,2}"
    return _Patterns(
        re.compile(rf"{_LEAD}(?P<rest>{strong}){_NO_TRIM}{goes_on}"),
        re.compile(rf"{_ANY_LEAD}(?P<rest>{weak}){_NO_TRIM}{priced}"),
        re.compile(rf"{_AFTER_PRICE}(?P<rest>{weak}){_ENDS}"),
        re.compile(
            rf",? (?:and|or|and the|or the|, the) (?P<rest>{weak})"
            rf"(?={_ENDS}| (?:at|for|from|to|has|is|goes|costs?|start|are|were)\b| {_AMOUNT})"
        ),
        re.compile(rf"(?P<rest>{weak}) \d{{1,3}}"),
        re.compile(rf"(?<![\w-]){weak}"),
        re.compile(rf" {nouns}\b"),
        re.compile(rf" {nouns} {of}"),
        re.compile(rf"(?: {nouns})? {of}"),
    )


def with_bare_trims(document: Document, names: list[Name], lexicon: NameLexicon) -> list[Name]:
    """The names with the trims that stand alone, each as a variant of the model that the text speaks of then.

    A name without maker that no list has is such a trim as well if it is made of trim words alone, or if the text
    calls it a grade of a model.
    """
    text = document.folded
    products = [name for name in names if name.label == "PRODUCT"]
    loose = dict(_loose(text, products))
    models = [name for name in products if name.start not in loose and name.kind not in _NOT_VEHICLES]
    if not models:
        return names
    spans = dict(loose)
    lists: dict[int, int] = {}
    for start, end, last in _found(document, models):
        spans[start] = max(end, spans.get(start, 0))
        lists[start] = last
    if not spans:
        return names
    forms = {text[start:end] for start, end in spans.items() if start < end}
    if forms:
        for start, end in _again(text, forms):
            spans.setdefault(start, end)
    kept = [name for name in names if name.start not in loose]
    trims: list[Name] = []
    of_spans = _models_of(
        text, models, [(start, end, lists.get(start, end)) for start, end in _free(spans, kept)], lexicon
    )
    for start, end, like in of_spans:
        if like is not None:
            printed = document.text[start:end]
            trims.append(
                Name(
                    start,
                    end,
                    printed,
                    "PRODUCT",
                    _with_trim(like, printed, lexicon),
                    None,
                    like.kind,
                    like.maker,
                    "rule",
                )
            )
    read = {trim.start for trim in trims} | {start for start, end in loose.items() if start == end}
    unread = [name for name in names if name.start in loose and name.start not in read]
    return sorted([*kept, *unread, *trims], key=lambda name: name.start)


def _loose(text: str, products: list[Name]) -> Iterator[tuple[int, int]]:
    """Where the unlisted names begin and end that are trims; one that is none ("a Performance pack") ends at once."""
    patterns = _patterns()
    begins = {name.start for name in products}
    unlisted = [name for name in products if name.origin != "lexicon" and name.maker is None]
    grades: set[str] = set()
    for name in unlisted:
        of = patterns.grade_of.match(text, name.end)
        if of is not None and of.end() in begins:
            grades.add(name.canonical)
    for name in unlisted:
        printed = text[name.start : name.end]
        if name.canonical in grades:
            yield name.start, name.end
        elif not _GOES_BEFORE(text, max(0, name.start - _REACH), name.start):
            if patterns.each.fullmatch(printed):
                yield name.start, name.end if _NO_PACK(text, name.end) else name.start
            elif (cut := patterns.cut.fullmatch(printed)) is not None and text[name.end : name.end + 1] in " ,":
                yield name.start, name.start + cut.end("rest")


def _found(document: Document, models: list[Name]) -> Iterator[tuple[int, int, int]]:
    """Where trims stand beside what shows that they are some: start and end, and the end of the list they stand in."""
    text, patterns = document.folded, _patterns()
    seen: set[int] = set()
    for model in models:  # "the Model Y Long Range and Performance"
        joined = patterns.joined.match(text, model.end)
        if joined is not None and _own_trim(text[model.start : model.end]):
            seen.add(joined.start("rest"))
            yield *joined.span("rest"), joined.end("rest")
    for pattern in (patterns.led, patterns.priced, patterns.after_price):
        for match in pattern.finditer(text):
            start, end = match.span("rest")
            if pattern is patterns.led and document.line_case(start) != "plain":
                continue
            yield start, end, end
            while (joined := patterns.joined.match(text, end)) is not None and joined.start("rest") not in seen:
                start, end = joined.span("rest")
                seen.add(start)
                yield start, end, end
    for noun in patterns.noun.finditer(text):
        members = [one.span() for one in patterns.each.finditer(text, max(0, noun.start() - _REACH), noun.start())]
        if not members or members[-1][1] != noun.start():
            continue
        place = len(members) - 1
        while place and _LINK(text, members[place - 1][1], members[place][0]):
            place -= 1
        links = [text[one[1] : other[0]] for one, other in zip(members[place:], members[place + 1 :], strict=False)]
        if links and links[-1] != ", ":
            yield from ((start, end, noun.start()) for start, end in members[place:])


def _own_trim(printed: str) -> bool:
    """Whether a model is named with a trim."""
    return any(match.end() == len(printed) for match in load_naming().model_trims.finditer(printed))


def _again(text: str, forms: set[str]) -> Iterator[tuple[int, int]]:
    """Where a trim that was found once is named again."""
    known = "|".join(re.escape(form) for form in sorted(forms, key=lambda form: (-len(form), form)))
    again = re.compile(
        rf"{_LEAD}(?P<rest>{known})(?!\w)(?! [A-Z]){_NO_TRIM}|(?<=\()(?P<own>{known})(?=\))"
        rf"|(?<=\* )(?P<item>{known})(?= {load_naming().trim_nouns}|:)"
    )
    for match in again.finditer(text):
        yield match.span(match.lastgroup or "rest")


def _free(spans: dict[int, int], kept: list[Name]) -> Iterator[tuple[int, int]]:
    """The spans, in order, that overlap neither each other nor a name."""
    starts = [name.start for name in kept]
    last = 0
    for start, end in sorted(spans.items()):
        place = bisect_right(starts, end - 1) - 1
        if last <= start < end and (place < 0 or kept[place].end <= start):
            last = end
            yield start, end


def _with_trim(like: Name, rest: str, lexicon: NameLexicon) -> str:
    """The model's name without a trim of its own, and the trim."""
    naming = load_naming()
    base = like.canonical
    listed = lexicon.products.get(like.id or "")
    whole = listed is not None and listed.name == base  # the S of "Model S" is no trim
    for match in () if whole else naming.model_trims.finditer(base):
        if match.end() == len(base):
            base = base[: match.start()]
            break
    return f"{base} {rest}"


def _models_of(
    text: str, models: list[Name], spans: list[tuple[int, int, int]], lexicon: NameLexicon
) -> Iterator[tuple[int, int, Name | None]]:
    """Each bare trim with its model: the one that it or its list is said to be of, else the one named most before it.

    None where goods of another kind are named shortly before it, behind the last model.
    """
    at = {name.start: name for name in models}
    ordered = sorted(models, key=lambda name: name.end)
    counts: Counter[str] = Counter()
    most: Name | None = None
    place = 0
    for start, end, last in spans:
        while place < len(ordered) and ordered[place].end <= start:
            base = _base_of(ordered[place], lexicon)
            counts[base.canonical] += 1
            # Later mentions win against earlier ones that are as many.
            if most is None or counts[base.canonical] >= counts[most.canonical]:
                most = base
            place += 1
        of = _patterns().of_model.match(text, last)
        if of is not None and of.end() in at:
            yield start, end, _base_of(at[of.end()], lexicon)
        elif place and _OTHER_GOODS(text, max(ordered[place - 1].end, start - _SHORTLY), start):
            yield start, end, None
        else:
            yield start, end, most


def _base_of(name: Name, lexicon: NameLexicon) -> Name:
    """The model without its trim, where the lexicon has it."""
    product = lexicon.products.get(name.id or "")
    if product is None or product.base is None or product.base not in lexicon.products:
        return name
    base = lexicon.products[product.base]
    if not load_naming().model_trims.fullmatch(product.name.removeprefix(base.name)):
        return name  # "Dolphin Surf" is no trim of "Dolphin"
    return replace(name, canonical=base.name, id=base.id, kind=base.kind, maker=base.maker)
