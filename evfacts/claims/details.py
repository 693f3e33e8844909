"""What a claim carries beside its scored fields: basis of a change, who says so, scope, region, stated rates."""

from __future__ import annotations

import re
from functools import cache

from evfacts.claims.context import Details, Mark, View
from evfacts.lexicons.scopes import load_scopes
from evfacts.schema import Name

_RATE = re.compile(
    r"(?:\(|\b)(?:US)?(?P<a>[$€£¥₹]|[A-Z]{3}) ?1(?:\.0+)? ?= ?(?P<b>[$€£¥₹]|[A-Z]{3}) ?(?P<rate>\d[\d,.]*)"
    r"|\b1 (?P<c>euro|us dollar|u\.s\. dollar|dollar|pound|yuan|rupee|yen|won|dong|baht|ringgit)"
    r" ?= ?(?P<rate2>\d[\d,.]*)"
    r" (?P<d>euros?|us dollars?|u\.s\. dollars?|dollars?|pounds?|yuan|rmb|rupees?|yen|won|dong|baht|ringgit|crowns"
    r"|kronor|kroner)",
    re.IGNORECASE,
)
_CODES = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "₹": "INR", "euro": "EUR", "us dollar": "USD", "u.s. dollar": "USD",
    "dollar": "USD", "pound": "GBP", "yuan": "CNY", "rmb": "CNY", "rupee": "INR", "yen": "JPY", "won": "KRW",
    "dong": "VND", "baht": "THB", "ringgit": "MYR", "kronor": "SEK", "kroner": "NOK",
}  # fmt: skip
_SPEECH = re.compile(
    r"(?:according to (?P<a>[^,.;()]{3,60})"
    r"|(?P<b>(?:[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]+|of|and|the))*){1,1}),? (?:[^,.;()]{0,40}, )?"
    r"(?:said|says|told|wrote|estimates?|reckons|forecasts?|reported|noted|added)\b"
    r"|(?:said|says|wrote|adds|added) (?P<c>(?:[a-z]+ ){0,4}[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*)"
    r"|(?:data|figures|numbers|estimates|statistics) (?:from|by|of) (?P<d>[^,.;()]{3,60}))"
)


def basis_of(view: View, mark: Mark) -> str | None:
    """yoy, qoq, mom or ytd by the nearest such words in the sentence."""
    best: tuple[int, str] | None = None
    for kind in ("yoy", "qoq", "mom", "ytd"):
        for first, stop, _ in view.cues.get(kind, ()):
            gap = abs(first - mark.at) if first > mark.at else abs(mark.at - stop) + 2
            if best is None or gap < best[0]:
                best = (gap, kind)
    return best[1] if best else None


def details_of(view: View) -> Details:
    """What all claims of a view share: who says so, and the words of scopes and regions, found once."""
    if view.details is None:
        view.details = Details(_attribution(view), _scopes(view), _regions(view))
    return view.details


def _attribution(view: View) -> str | None:
    """Who says so, as the sentence prints it."""
    if not view.cues.get("attribution"):
        return None
    for mark in view.bodies:
        if isinstance(mark.record, Name):
            return mark.record.canonical
    match = _SPEECH.search(view.text, view.start, view.end)
    if match is None:
        return None
    found = next(group for group in match.groups() if group)
    return found.strip(" ,’'“”\"")


def _scopes(view: View) -> tuple[tuple[int, str], ...]:
    """The words and pairs of words that tell what is counted, with their places."""
    found = []
    words = view.words
    lexicon = load_scopes()
    singles, pairs, openings = lexicon.words, lexicon.pairs, _openings()
    for at, word in enumerate(words):
        if word not in openings:
            continue
        scope = singles.get(word)
        if scope is None and at + 1 < len(words):
            scope = pairs.get((word, words[at + 1])) or (
                pairs.get((word, words[at + 2])) if words[at + 1] == "-" and at + 2 < len(words) else None
            )
        if scope is not None:
            found.append((at, scope))
    return tuple(found)


@cache
def _openings() -> frozenset[str]:
    """The words that tell what is counted by themselves or with the next."""
    lexicon = load_scopes()
    return frozenset({*lexicon.words, *(first for first, _ in lexicon.pairs)})


def _regions(view: View) -> tuple[tuple[int, str], ...]:
    """The words that name a country or market, with their places."""
    regions = load_scopes().regions
    return tuple(
        [
            (at, regions[word])
            for at, word in enumerate(view.words)
            if word in regions and not (word == "us" and view.printed[at] != "US")
        ]
    )


def scope_of(view: View, mark: Mark) -> tuple[str, ...]:
    """What the figure counts, by the words of its clause, in alphabetical order."""
    found = {
        scope
        for at, scope in details_of(view).scopes
        if view.between(view.strong, at, mark.at) == 0 and view.between(view.figures, at, mark.at) <= 1
    }
    words = load_scopes().words
    text = view.text[mark.record.start : mark.record.end].lower()
    found.update([words[word] for word in text.split() if word in words])
    return tuple(sorted(found))


def region_of(view: View, mark: Mark) -> str | None:
    """The country or market nearest to the figure in its clause (ISO code, EU, Europe or world), if any."""
    best: tuple[int, str] | None = None
    for at, region in details_of(view).regions:
        gap = abs(at - mark.at)
        if (best is None or gap < best[0]) and view.between(view.strong, at, mark.at) == 0:
            best = (gap, region)
    return best[1] if best else None


def stated_rates(text: str) -> tuple[str, ...]:
    """Exchange rates that the text itself states, as 'EUR/USD=1.08' (dollars for one euro)."""
    if "=" not in text:
        return ()
    found = []
    for match in _RATE.finditer(text):
        first, second = (
            (match["a"], match["b"])
            if match["a"]
            else (match["c"], match["d"].rstrip("s") if match["d"].lower() not in ("us",) else match["d"])
        )
        codes = [
            _CODES.get(name.lower(), name.upper() if len(name) == 3 and name.isalpha() else "")
            for name in (first, second)
        ]
        rate = (match["rate"] or match["rate2"]).rstrip(".,").replace(",", "")
        if all(codes):
            found.append(f"{codes[0]}/{codes[1]}={rate}")
    return tuple(dict.fromkeys(found))
