"""What a claim carries beside its scored fields: basis of a change, who says so, scope, region, stated rates."""

from __future__ import annotations

import re

from evfacts.claims.context import Mark, View
from evfacts.schema import Name

_SCOPES = {
    "wholesale": "wholesale", "wholesales": "wholesale", "retail": "retail", "bev": "BEV", "bevs": "BEV", "battery-electric": "BEV", "phev": "PHEV", "phevs": "PHEV",
    "plug-in": "PHEV", "hybrid": "hybrid", "hybrids": "hybrid", "nev": "NEV", "nevs": "NEV", "export": "exports", "exports": "exports", "overseas": "exports", "domestic": "domestic", "preliminary": "preliminary",
    "provisional": "preliminary", "unaudited": "preliminary", "audited": "final", "adjusted": "adjusted", "non-gaap": "adjusted", "cltc": "CLTC", "wltp": "WLTP", "epa": "EPA", "idc": "IDC",
    "nedc": "NEDC", "arai": "IDC", "wltc": "WLTC", "passenger": "passenger", "commercial": "commercial", "two-wheelers": "two-wheelers", "three-wheelers": "three-wheelers", "cumulative": "cumulative",
    "cumulatively": "cumulative", "standalone": "standalone", "consolidated": "consolidated", "group": "group", "brand": "brand", "electric": "electric", "leased": "lease", "lease": "lease",
    "extended-range": "EREV", "erev": "EREV", "erevs": "EREV", "average": "average", "peak": "peak", "combined": "combined", "daily": "daily", "weekly": "weekly",
}  # fmt: skip
_PAIRS = {("battery", "electric"): "BEV", ("plug", "in"): "PHEV", ("new", "energy"): "NEV", ("two", "wheelers"): "two-wheelers", ("all", "wheel"): "AWD", ("rear", "wheel"): "RWD", ("long", "range"): "long range",
          ("three", "wheelers"): "three-wheelers", ("non", "gaap"): "adjusted", ("extended", "range"): "EREV"}  # fmt: skip
_REGIONS = {
    "china": "CN", "chinese": "CN", "mainland": "CN", "india": "IN", "indian": "IN", "europe": "Europe", "european": "Europe", "eu": "EU", "bloc": "EU", "germany": "DE", "german": "DE", "france": "FR",
    "french": "FR", "britain": "GB", "british": "GB", "uk": "GB", "norway": "NO", "norwegian": "NO", "sweden": "SE", "swedish": "SE", "italy": "IT", "spain": "ES", "spanish": "ES", "netherlands": "NL",
    "dutch": "NL", "u.s": "US", "us": "US", "american": "US", "america": "US", "states": "US", "canada": "CA", "canadian": "CA", "mexico": "MX", "brazil": "BR", "japan": "JP", "japanese": "JP", "korea": "KR",
    "korean": "KR", "vietnam": "VN", "vietnamese": "VN", "thailand": "TH", "thai": "TH", "indonesia": "ID", "malaysia": "MY", "australia": "AU", "australian": "AU", "turkey": "TR", "poland": "PL", "hungary": "HU",
    "shanghai": "Shanghai", "worldwide": "world", "global": "world", "globally": "world", "delhi": "Delhi", "california": "California", "overseas": "overseas", "israel": "IL", "denmark": "DK",
}  # fmt: skip
_RATE = re.compile(
    r"(?:\(|\b)(?:US)?(?P<a>[$€£¥₹]|[A-Z]{3}) ?1(?:\.0+)? ?= ?(?P<b>[$€£¥₹]|[A-Z]{3}) ?(?P<rate>\d[\d,.]*)|\b1 (?P<c>euro|us dollar|u\.s\. dollar|dollar|pound|yuan|rupee|yen|won|dong|baht|ringgit) ?= ?(?P<rate2>\d[\d,.]*) (?P<d>euros?|us dollars?|u\.s\. dollars?|dollars?|pounds?|yuan|rmb|rupees?|yen|won|dong|baht|ringgit|crowns|kronor|kroner)",
    re.IGNORECASE,
)
_CODES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "CNY", "₹": "INR", "euro": "EUR", "us dollar": "USD", "u.s. dollar": "USD", "dollar": "USD", "pound": "GBP", "yuan": "CNY", "rmb": "CNY",
          "rupee": "INR", "yen": "JPY", "won": "KRW", "dong": "VND", "baht": "THB", "ringgit": "MYR", "kronor": "SEK", "kroner": "NOK"}  # fmt: skip
_SPEECH = re.compile(
    r"(?:according to (?P<a>[^,.;()]{3,60})|(?P<b>(?:[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]+|of|and|the))*){1,1}),? (?:[^,.;()]{0,40}, )?(?:said|says|told|wrote|estimates?|reckons|forecasts?|reported|noted|added)\b"
    r"|(?:said|says|wrote|adds|added) (?P<c>(?:[a-z]+ ){0,4}[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*)|(?:data|figures|numbers|estimates|statistics) (?:from|by|of) (?P<d>[^,.;()]{3,60}))"
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


def attribution_of(view: View) -> str | None:
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


def scope_of(view: View, mark: Mark) -> tuple[str, ...]:
    """What the figure counts, by the words of its clause, in alphabetical order."""
    found = set()
    words = view.words
    for at, word in enumerate(words):
        scope = _SCOPES.get(word)
        if scope is None and at + 1 < len(words):
            scope = _PAIRS.get((word, words[at + 1])) or (
                _PAIRS.get((word, words[at + 2])) if words[at + 1] == "-" and at + 2 < len(words) else None
            )
        if (
            scope is not None
            and view.between(view.strong, at, mark.at) == 0
            and view.between(view.figures, at, mark.at) <= 1
        ):
            found.add(scope)
    text = view.text[view.starts[mark.at] : view.ends[mark.at]].lower()
    found |= {scope for word, scope in _SCOPES.items() if word in text.split()}
    return tuple(sorted(found))


def region_of(view: View, mark: Mark) -> str | None:
    """The country or market nearest to the figure in its clause (ISO code, EU, Europe or world), if any."""
    best: tuple[int, str] | None = None
    for at, word in enumerate(view.words):
        region = _REGIONS.get(word)
        if region is None or view.between(view.strong, at, mark.at):
            continue
        if word == "us" and view.text[view.starts[at] : view.ends[at]] != "US":
            continue
        gap = abs(at - mark.at)
        if best is None or gap < best[0]:
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
