"""Variants named without their model: "the Pro" after "YU7", "the 3501" after "Chetak 3501", "the Sealion"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from evfacts.lexicons.names import NameLexicon
from evfacts.names.document import Document
from evfacts.names.findings import occurrences
from evfacts.schema import Name

_ALONE = (
    "Standard|Pro Max|Pro|Max|Ultra|Plus|Performance|Long Range|Standard Range|Extended Range|Premium|Prime|Comfort|"
    "Elite|Touring|Grand Touring|GT|GTS|GTX|Lite|Air|Launch Edition|Founders Edition|Launch Series"
)
_LED = re.compile(
    rf"(?:[Tt]he| its| a| an) (?P<rest>{_ALONE})"
    r"(?=(?:,|\.|;|:|\)| \(| (?:is|was|has|had|gets|comes|costs|starts|at|for|from|in|and|or|to|"
    r"with|adds|trim|version|variant|edition|model|goes|slims|which|will|takes|"
    r"brings|makes|does|offers|manages)\b))"
)
_BARE = re.compile(r"(?<=\()[A-Z][\w ]+?(?=\))|(?<=\* )[A-Z][\w]+(?: [A-Z]\w+)?(?= (?:version|trim|variant|edition)|:)")


_DECIMAL = re.compile(r"[.,]\d")
_GOES_ON = re.compile(r" [A-Z0-9]")


def variants(document: Document, names: Sequence[Name], lexicon: NameLexicon) -> list[Name]:
    """Mentions of a variant by its own words alone, where the text speaks of one model that can have it."""
    products = [name for name in names if name.label == "PRODUCT" and name.kind not in ("battery", "cell", "charger")]
    if not products:
        return []
    taken = {(name.start, name.end) for name in names}
    found = [*_rests(document, products), *_shortened(document, products), *_trims(document, products, lexicon)]
    result: list[Name] = []
    for name in sorted(found, key=lambda item: (item.start, -item.end)):
        if any(start < name.end and name.start < end for start, end in taken):
            continue
        taken.add((name.start, name.end))
        result.append(name)
    return result


def _mention(document: Document, start: int, end: int, like: Name, canonical: str) -> Name:
    return Name(
        start,
        end,
        document.text[start:end],
        "PRODUCT",
        canonical,
        like.id if canonical == like.canonical else None,
        like.kind,
        like.maker,
        "rule",
    )


def _rests(document: Document, products: list[Name]) -> list[Name]:
    """'the 3502', 'the Recon' where the text has 'Chetak 3502', 'F77 Mach 2 Recon'."""
    owners: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in products:
        words = name.text.split(" ")
        if len(words) > 1:
            owners[words[-1]][name.canonical] = name
    found = []
    for rest, by_canonical in owners.items():
        if len(by_canonical) != 1 or (len(rest) < 3 and not rest.isupper()) or (rest.isdigit() and len(rest) < 3):
            continue
        (like,) = by_canonical.values()
        for start, end in occurrences(document.text, rest):
            led = document.word_before(start)[1].lower() in ("the", "its", "of") and document.text[start - 1] == " "
            if start > like.start and led and not _DECIMAL.match(document.text, end):
                found.append(_mention(document, start, end, like, like.canonical))
    return found


def _shortened(document: Document, products: list[Name]) -> list[Name]:
    """'the Sealion' where the text has one 'Sealion 7'."""
    owners: dict[str, dict[str, Name]] = defaultdict(dict)
    for name in products:
        first, _, rest = name.text.partition(" ")
        if rest and len(first) > 4 and first.isalpha() and first[0].isupper() and first != "Model":
            owners[first][name.canonical] = name
    found = []
    for short, by_canonical in owners.items():
        if len(by_canonical) != 1:
            continue
        (like,) = by_canonical.values()
        for start, end in occurrences(document.folded, short):
            if document.word_before(start)[1].lower() == "the" and not _GOES_ON.match(document.folded, end):
                found.append(_mention(document, start, end, like, like.canonical))
    return found


def _trims(document: Document, products: list[Name], lexicon: NameLexicon) -> list[Name]:
    """'the Pro at RMB 279,900, the Max at …' where the text speaks of one model."""
    found: list[Name] = []
    seen: dict[str, Name] = {}
    for match in _LED.finditer(document.folded):
        start, end = match.span("rest")
        like = _model_before(products, start, lexicon)
        if like is None or document.line_case(start) != "plain":
            continue
        canonical = _with_trim(like, match.group("rest"))
        seen[match.group("rest")] = like
        found.append(_mention(document, start, end, like, canonical))
    if seen:
        known = "|".join(sorted(seen, key=lambda rest: (-len(rest), rest)))
        again = re.compile(rf"[Tt]he (?P<rest>{known})(?!\w)(?! [A-Z])")
        for match in (*again.finditer(document.folded), *_BARE.finditer(document.folded)):
            start, end = match.span("rest") if "rest" in match.re.groupindex else match.span()
            rest = document.folded[start:end]
            like = seen.get(rest) or (next(iter(seen.values())) if re.fullmatch(_ALONE, rest) else None)
            if like is not None:
                found.append(_mention(document, start, end, like, _with_trim(like, rest)))
    return found


def _with_trim(like: Name, rest: str) -> str:
    base = re.sub(rf" (?:{_ALONE})$", "", like.canonical)
    return f"{base} {rest}"


def _model_before(products: list[Name], offset: int, lexicon: NameLexicon) -> Name | None:
    """The model that a bare trim belongs to: the one that came up most so far, of equals the last."""
    models = [_base_of(name, lexicon) for name in products if name.end <= offset]
    counts = Counter(name.canonical for name in models)
    return max(models, key=lambda name: (counts[name.canonical], name.start), default=None)


def _base_of(name: Name, lexicon: NameLexicon) -> Name:
    product = lexicon.products.get(name.id or "")
    if product is None or product.base is None or product.base not in lexicon.products:
        return name
    base = lexicon.products[product.base]
    return replace(name, canonical=base.name, id=base.id, kind=base.kind, maker=base.maker)
