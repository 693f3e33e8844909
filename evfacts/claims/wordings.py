"""Metrics that the words around a figure settle by themselves: "3,853 cars were exported", "sales of electric cars"."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.claims.context import PRODUCT, QUANTITY

_DONE = {
    "exported": "exports", "imported": "imports", "recalled": "recall", "registered": "registrations",
    "sold": "sales", "delivered": "deliveries", "ordered": "orders",
}  # fmt: skip
"""Participles and the metric of what was so handled."""
_DONE_TO_IT = {word: metric for word, metric in _DONE.items() if word != "ordered"} | {"produced": "production"}
"""Participles right behind a figure ("the 3,853 cars exported"), of whose figures gold train has 48 of 50 so."""
_WERE = frozenset({"were", "was", "are", "have", "had", "been", "also", "then", "already", "being", "get", "got"})
_THINGS = frozenset({
    "vehicle", "vehicles", "car", "cars", "ev", "evs", "nev", "nevs", "bev", "bevs", "phev", "phevs", "suv", "suvs",
    "truck", "trucks", "bus", "buses", "scooter", "scooters", "van", "vans", "two-wheelers", "hybrids", "sedans",
    "pickups", "motorcycles",
})  # fmt: skip
_OTHER = frozenset({
    "revenue", "revenues", "deliveries", "production", "registrations", "exports", "orders", "share", "penetration",
    "return", "margin", "profit", "loss", "which", "who", "market", "accounted", "accounting",
})  # fmt: skip
"""Words behind which a figure may be of something else than the sales named before."""
_OF_REACH, _SALES_REACH = 7, 24
"""Words behind "sales of" that hold the thing sold, and words between "sales" and a figure."""


def settled_metric(words: Sequence[str], at: int, dim: str, role: str) -> str | None:
    """The metric that the words around a figure leave no doubt about, if any.

    Args:
        words: of the sentence, in small letters.
        at: the figure's place among them.
        dim, role: dimension and role of the figure.
    """
    if dim == "money" and role == "level":
        named = _metric_behind(words, at) or result_before(words, at)
        if named is not None:
            return named
    if role != "share" and dim in ("money", "percent"):
        if is_of_price(words, at):
            return "price" if role == "level" and dim == "money" else "price_change"
        if role == "change" and dim == "money" and is_price_step(words, at):
            return "price_change"
    if dim == "money" or role == "change":
        before = words[max(0, at - _COST_REACH) : at]
        if any(before[place] in ("cost", "costs") and before[place + 1] == "per" for place in range(len(before) - 2)):
            return "cost"  # "its cost per vehicle jumped 8% to $118,375"
    counted = dim in ("vehicle", "bare")
    if not counted and role != "change":
        return None
    found = metric_of_pair(words, at) or (metric_of_participle(words, at) if counted else None)
    return found or ("sales" if is_of_sales(words, at) else None)


def _metric_behind(words: Sequence[str], at: int) -> str | None:
    """The metric of "565.9 billion won in operating profit"."""
    if words[at + 1 : at + 2] != ["in"]:
        return None
    noun = [word for word in words[at + 2 : at + 6] if word not in _QUALIFYING]
    if len(noun) > 1 and noun[1] in ("profit", "profits", "income", "loss", "losses"):
        return {"operating": "operating_income", "net": "net_income", "gross": "gross_profit"}.get(noun[0])
    if noun[:1] in (["cash"], ["liquidity"]):
        return "cash" if _PAYING.isdisjoint(words[max(0, at - _PRICE_REACH) : at]) else None
    return "revenue" if noun[:1] in (["sales"], ["revenue"], ["revenues"]) else None


def result_before(words: Sequence[str], at: int) -> str | None:
    """The result of "a gross profit of $24 million" or "the net loss was $1.2 billion": 485 of 486 times in train."""
    place = at - 1
    while place > 1 and words[place] in _APPROXIMATE:
        place -= 1
    if place < 2 or words[place] not in ("of", "was", "were"):
        return None
    pair = _RESULTS.get((words[place - 2], words[place - 1]))
    return pair or ("revenue" if words[place - 1] in ("revenue", "revenues") and words[place - 2] != "of" else None)


_RESULTS = {
    (kind, noun): metric
    for kind, metric in (("gross", "gross_profit"), ("net", "net_income"), ("operating", "operating_income"))
    for noun in ("profit", "profits", "loss", "losses", "income")
    if (kind, noun) != ("gross", "income")
}


_PAYING = frozenset({
    "pay", "pays", "paying", "paid", "buy", "buys", "bought", "buying", "invest", "invests", "invested", "investing",
    "for", "acquire", "acquired", "take", "takes", "price", "gets", "get", "throws", "raise", "raised", "raising",
    "receive", "received", "which",
})  # fmt: skip
"""Words before an amount "in cash" that is paid, not held."""


_COST_REACH = 9
_QUALIFYING = frozenset({
    "total", "quarterly", "annual", "automotive", "consolidated", "adjusted", "record", "vehicle", "its", "gaap",
    "non-gaap",
})  # fmt: skip


def metric_of_participle(words: Sequence[str], at: int) -> str | None:
    """The metric of "3,853 were exported", of which gold train has another in 3 of 100, and of "3,853 exported"."""
    place = at + 1
    if place < len(words) and words[place] in _DONE_TO_IT:
        return _DONE_TO_IT[words[place]]
    if place >= len(words) or words[place] not in _WERE:
        return None
    while place < len(words) and words[place] in _WERE:
        place += 1
    return _DONE.get(words[place]) if place < len(words) else None


def metric_of_pair(words: Sequence[str], at: int) -> str | None:
    """The metric of a figure of two where two are named: "production and sales (...) were 138,000 and 134,000"."""
    which = place_in_pair(words, at)
    if which is None:
        return None
    for place in range(at - 1, 1, -1):
        if words[place] == ";":
            return None
        if words[place] in _NOUNS:
            joined = words[place - 1] in ("and", "&") and words[place - 2] in _NOUNS
            return _NOUNS[words[place - 2 if which == 0 else place]] if joined else None
    return None


def place_in_pair(words: Sequence[str], at: int) -> int | None:
    """0 for the first of two figures joined by "and", 1 for the second, None for any other."""
    return 0 if _pair_follows(words, at) else 1 if _pair_precedes(words, at) else None


def _pair_follows(words: Sequence[str], at: int) -> bool:
    """Whether "and" and another figure follow, a unit perhaps between."""
    for place in range(at + 1, min(len(words) - 1, at + 4)):
        if words[place] == "and":
            return words[place + 1] is QUANTITY
        if words[place] not in _THINGS and words[place] != "units":
            return False
    return False


def _pair_precedes(words: Sequence[str], at: int) -> bool:
    """Whether another figure and "and" stand before."""
    if at < 2 or words[at - 1] != "and":
        return False
    place = at - 2
    while place > at - 5 and place >= 0 and (words[place] in _THINGS or words[place] == "units"):
        place -= 1
    return place >= 0 and words[place] is QUANTITY


_NOUNS = {
    "production": "production", "output": "production", "sales": "sales", "deliveries": "deliveries",
    "registrations": "registrations", "exports": "exports", "imports": "imports", "orders": "orders",
}  # fmt: skip


def is_of_sales(words: Sequence[str], at: int) -> bool:
    """Whether a figure tells of the "sales of (...) cars" before it: vehicles sold, no revenue and no production.

    So it is in 110 of 112 such sentences of gold train.
    """
    for place in range(at - 2, max(-1, at - 1 - _SALES_REACH), -1):
        word = words[place]
        if word in _OTHER or word in (";", "."):
            return False
        if word == "sales" and words[place + 1] == "of":
            joined = place > 1 and words[place - 1] in ("and", "or", "/", ",", "on")  # "return on sales of"
            return not joined and not _THINGS.isdisjoint(words[place + 2 : min(at, place + 2 + _OF_REACH)])
    return False


def is_of_price(words: Sequence[str], at: int) -> bool:
    """Whether the "price of the Model Y" is told of right before a figure: all 45 times in gold train it is its own."""
    for place in range(at - 2, max(-1, at - _PRICE_REACH), -1):
        if words[place] in ("price", "prices") and words[place + 1] == "of":
            named = any(word is PRODUCT for word in words[place + 2 : place + 6])
            return named and _TURNS.isdisjoint(words[place:at])
    return False


def is_price_step(words: Sequence[str], at: int) -> bool:
    """Whether an amount is that by which a price was moved: "lowered the prices of the Model Y by about $4,000"."""
    place = at - 1
    while place > 0 and words[place] in _APPROXIMATE:
        place -= 1
    if words[place] == "of" and place > 1 and words[place - 1] in _STEPS and words[place - 2] in ("price", "prices"):
        return True  # "price cuts of $3,000"
    if words[at + 1 : at + 2] == ["price"] and words[at + 2 : at + 3] and words[at + 2] in _STEPS:
        return True  # "a $3,000 price cut"
    if words[place] != "by" or place == at:
        return False
    before = words[max(0, place - _PRICE_REACH) : place]
    return not _MOVED.isdisjoint(before) and ("price" in before or "prices" in before) and _TURNS.isdisjoint(before)


_STEPS = frozenset({
    "cut", "cuts", "reduction", "reductions", "hike", "hikes", "increase", "increases", "rise", "rises", "drop",
    "drops", "discount", "discounts",
})  # fmt: skip
_PRICE_REACH = 16
_TURNS = frozenset({";", "shares", "stock", "but", "while", "share"})
_APPROXIMATE = frozenset({
    "about", "around", "up", "to", "roughly", "nearly", "some", "as", "much", "between", "another", "a", "an",
    "further", "almost", "over", "more", "than", "approximately",
})  # fmt: skip
_MOVED = frozenset({
    "lowered", "lowers", "lowering", "cut", "cuts", "cutting", "reduced", "reduces", "reducing", "slashed", "slashes",
    "raised", "raises", "raising", "increased", "increases", "hiked", "dropped", "drops", "dropping", "trimmed", "fell",
    "rose", "marked", "discounted", "drop", "fall", "slash", "lower", "reduce", "raise", "rise", "decline",
    "trim",
})  # fmt: skip
