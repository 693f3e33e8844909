"""What a number measures: candidates by its dimension, features from the cue words around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from evfacts.claims.context import QUANTITY
from evfacts.claims.cue_places import CuePlaces, nearest_cue
from evfacts.claims.dimensions import RATIOS
from evfacts.claims.events import EVENTS, NONE
from evfacts.claims.features import clause_bag, head_words, partitive, sides, stem
from evfacts.claims.figure import Figure
from evfacts.claims.keys import Key, Labels, UsualKeys
from evfacts.claims.ranker import BY_WORDING, Choice, Usual
from evfacts.claims.state import Decided, State
from evfacts.claims.stock_indexes import of_stock_index
from evfacts.claims.wordings import is_price_step, place_in_pair, settled_metric
from evfacts.lexicons.cues import WORD, CueLexicon, match_cues
from evfacts.lexicons.loading import packaged, toml
from evfacts.schema import Quantity

_RATIO_METRICS = (
    "market_share",
    "penetration",
    "margin",
    "gross_margin",
    "stake",
    "price_change",
    "tariff",
    "subsidy",
    "other",
)
ROLES = ("level", "change", "share")
_ANY_ROLE = Labels(ROLES)
_ROLE_OF_VALUE = Labels(("level", "change"))
VOLUMES = ("deliveries", "sales", "registrations", "production", "installations", "orders")
"""Metrics that count what is sold or built, of which an article mostly tells one."""
_COUNTED = frozenset(
    ["item", "vehicle", "job", "store", "station", "charger", "order", "model", "country", "battery", "share"]
)
"""Dimensions of which the counted noun tells more than the unit."""


_VOLUME_NOUNS = {
    "deliveries": "deliveries", "production": "production", "output": "production", "registrations": "registrations",
    "exports": "exports", "imports": "imports",
}  # fmt: skip
"""Nouns that say what their "of 87,048 vehicles" counts; of "sales" and "orders" the sentence may say more."""


def restated(figure: Figure) -> bool:
    """Whether a figure is the one before it in another unit or currency ("14,000 yuan ($1,934)")."""
    quantity, previous = figure.mark.record, figure.previous
    return (
        isinstance(quantity, Quantity)
        and previous is not None
        and quantity.link_kind == "restates"
        and quantity.link is not None
        and quantity.link[0] == previous.start
    )


def _dropped(words: Sequence[str], at: int) -> bool:
    """Whether an amount is what a price went up or down by: "- down 14,000 yuan", not "made up 14 million"."""
    return (
        at > 1
        and words[at - 1] in ("up", "down")
        and words[at - 2] in (",", "-", "–", "—", "(")
        and words[at + 1 : at + 2] not in (["to"], ["from"])
    )


_PRICES = frozenset({"price", "price_change"})


def noun_of(quantity: Quantity) -> str:
    """The last word of what is counted."""
    return quantity.text.lower().split()[-1]


_PEOPLE = frozenset(
    {"accounts", "customers", "users", "members", "subscribers", "sessions", "charges", "swaps", "downloads"}
)
_RIGHTS = frozenset({"patents", "trademarks", "designs", "brands", "licences", "licenses"})
_MISHAPS = frozenset(
    {"fires", "injuries", "accidents", "crashes", "incidents", "deaths", "complaints", "casualties", "fatalities"}
)
_QUOTIENTS = frozenset({"gross_margin", "margin", "market_share", "penetration", "tariff", "stake", "interest_rate"})
"""What is told in percentage points, where a word of theirs stands near."""
_PARTS = frozenset({"penetration"})
"""What moves by percentage points: of 24 figures read as its change in percent gold train has each of registrations."""
_SHARE_REACH = 6
_IN_A_ROW = frozenset({"consecutive", "straight", "successive"})
_AID = frozenset({"subsidy", "price_change"})
_AID_NOUNS = frozenset({"subsidy", "subsidies", "incentive", "incentives", "rebate"})


def _aid(words: Sequence[str], at: int) -> bool:
    """Whether money is a subsidy by its own words ("an 8,000-yuan ($1,098) insurance subsidy")."""
    behind = [word for word in words[at + 1 : at + 7] if word not in ("(", ")", QUANTITY)]
    if behind[:1] == ["in"] and "tax" in behind[:3]:
        behind = behind[behind.index("tax") :]  # "$7,500 in federal tax rebates"
    return any(noun in _AID_NOUNS for noun in behind[:2]) and all(word.isalpha() for word in behind[:1])


_EQUITY = frozenset({"investment", "funding", "stake"})


def _equity(words: Sequence[str], at: int) -> bool:
    """Whether money is an investment by its own words ("a $1 billion equity investment")."""
    noun = next((word for word in words[at + 1 : at + 4] if word not in _KINDS_OF_MONEY), "")
    return noun == "investment"


_KINDS_OF_MONEY = frozenset(
    {"equity", "strategic", "additional", "new", "fresh", "initial", "cash", "minority", "further"}
)


def _in_other_words(figure: Figure, previous: Decided) -> bool:
    """Whether a number of people says in other words what the percentage before it says."""
    return (
        previous.dim == "percent"
        and _OTHER_WORDS.fullmatch(figure.view.text, previous.end, figure.mark.record.start) is not None
    )


_OTHER_WORDS = re.compile(
    r"(?: of (?:its|the|their) (?:[a-z]+ ){0,2}(?:workforce|staff|employees|headcount|jobs|workers|payroll))?"
    r"(?:,? or|,? equal to|,? that is|\s?[—–-]|\s\(|,) ?"
    r"(?:about |some |more than |over |roughly |nearly |around |almost )?"
)
_RESULT_NOUNS = frozenset({"loss", "losses", "profit", "deficit", "shortfall"})
_RESULTS = frozenset({"net_income", "operating_income", "ebitda", "gross_profit"})
_TECHNICAL = frozenset(
    {"distance", "distance_small", "length", "speed", "torque", "density", "consumption", "electric_charge"}
)
"""Dimensions of figures that say what a vehicle or a battery can do."""


def role_choice(figure: Figure) -> Choice:
    """Roles that the quantity may have, and their features."""
    view, at, dim, previous = figure.view, figure.at, figure.dim, figure.previous
    quantity = figure.mark.record
    assert isinstance(quantity, Quantity)
    if quantity.role is not None:
        return Choice([str(quantity.role)])
    if restated(figure) and previous is not None:
        return Choice([previous.role])
    after_price = dim == "bare" and previous is not None and previous.metric in _PRICES
    if (dim == "money" or after_price) and _dropped(view.words, at):
        return Choice(["change"])  # "265,900 CNY - down 14,000 CNY"
    if dim == "money" and is_price_step(view.words, at):
        return Choice(["change"])
    if dim == "percentage_point" or (dim == "percent" and (_grew_by(view.words, at) or _rise_of(view.words, at))):
        return Choice(["change"])
    if missed_by(view.words, at) or (dim == "percent" and "hit" in view.words[at + 1 : at + 3]):
        return Choice(["change"])  # "a 3% hit to 68,603 units"
    if dim == "percent" and view.words[at + 1 : at + 2] and view.words[at + 1] in _AIMS:
        return Choice(["level"])  # "the government's 28% target"
    printed = quantity.text[0] in "+-−–" or (quantity.start > 0 and view.text[quantity.start - 1] == "+")
    keys: list[Key] = [
        (_role_words, dim, "w-1", figure.before1),
        (_role_words, dim, "w+1", figure.after1),
        f"w-2={figure.before2}_{figure.before1}",
        f"w+2={figure.after1}_{figure.after2}",
        (_role_form, dim, printed, view.section == "table"),
    ]
    for kind in ("rise", "fall", "against", "yoy", "qoq", "mom"):
        places = sides(view, kind, at)
        if places:
            keys.append((_role_cues, kind, places, dim in RATIOS))
    cue = nearest_cue(view, at)
    if cue:
        keys.append(f"cue={cue}")
    if view.section == "table":
        columns = [word for word, segment in zip(view.words, view.segments, strict=True) if segment == "column"]
        keys += [f"col={word}" for word in columns[:8]]
    if figure.above is not None:
        keys.append((_role_above, figure.above.role, figure.above.dim, dim))
    if figure.ahead is not None:
        keys.append((_role_ahead, dim, *figure.ahead))
    if previous is not None:
        keys.append((_role_previous, previous.role, previous.dim, dim, figure.tie))
    listed = _ANY_ROLE if dim in RATIOS else _ROLE_OF_VALUE
    return Choice(listed.labels, keys, listed=listed)


_MOVES = frozenset(
    f"{stem}{ending}"
    for stems, endings in (
        (("increas", "ris", "declin", "decreas", "surg", "plung"), ("e", "es", "ed", "ing")),
        (("jump", "drop", "climb", "slip", "tumbl", "gain", "soar", "add", "slump"), ("", "s", "ed", "ing")),
        (("grow", "fall"), ("", "s", "ing")),
        (("rose", "risen", "fell", "fallen", "grew", "grown", "up", "down"), ("",)),
    )
    for stem in stems
    for ending in endings
)
_AIMS = frozenset({"target", "targets", "goal", "quota", "mandate", "threshold"})


_RISES = frozenset({
    "increase", "decrease", "rise", "drop", "dip", "decline", "fall", "jump", "gain", "slump", "plunge", "surge",
    "hike", "uptick", "downturn",
})  # fmt: skip


def _rise_of(words: Sequence[str], at: int) -> bool:
    """Whether a percentage is the rise or fall named before it: "took a dip of 13.52%", "a rise of about a third"."""
    place = at - 1
    while place > 1 and words[place] in ("about", "around", "nearly", "almost", "over", "just", "roughly", "some"):
        place -= 1
    return place > 0 and words[place] == "of" and words[place - 1] in _RISES


def missed_by(words: Sequence[str], at: int) -> bool:
    """Whether a figure is that by which a result was off what was expected ("outpacing estimates by $50 million")."""
    place = at - 1
    while place > 1 and words[place] in _ABOUT:
        place -= 1
    return place > 0 and words[place] == "by" and not _FORESEEN.isdisjoint(words[max(0, place - 3) : place])


_ABOUT = frozenset({
    "about", "around", "nearly", "almost", "over", "just", "roughly", "some", "more", "than", "a", "an", "up", "to",
})  # fmt: skip
_FORESEEN = frozenset({"estimate", "estimates", "expectations", "consensus", "forecasts"})


def _grew_by(words: Sequence[str], at: int) -> bool:
    """Whether a verb of change stands before a percentage: "increased by a substantial 34.2%", "up a hefty 12%"."""
    if at < 3 or words[at - 2] not in ("a", "an") or not words[at - 1].isalpha():
        return False
    verb = words[at - 4] if words[at - 3] == "by" and at > 3 else words[at - 3]
    return verb in _MOVES


def _role_words(dim: str, place: str, word: str) -> tuple[str, ...]:
    return f"{place}={word}", f"d={dim}{place}={word}"


def _role_form(dim: str, printed: bool, table: bool) -> tuple[str, ...]:
    return f"d={dim}", f"dim={dim}", f"signed={printed}|{dim}|{table}"


def _role_cues(kind: str, places: tuple[str, ...], ratio: bool) -> list[str]:
    return [f"{kind}:{place}:{ratio}" for place in places]


def _role_above(role: str, above: str, dim: str) -> tuple[str, ...]:
    return f"above={role}|{above == dim}", f"above={role}|{dim}"


def _role_ahead(dim: str, next_dim: str, tie: str) -> tuple[str, ...]:
    return f"ahead={next_dim}|{tie}", f"ahead={tie}|{dim}"


def _role_previous(role: str, before: str, dim: str, tie: str) -> tuple[str, ...]:
    return f"pr={role}|{tie}", f"pr={role}{before}>{dim}|{tie}"


def _is_installed(figure: Figure) -> bool:
    """Whether "installed capacity" is that of batteries put into cars, no plant's: so where batteries are ranked."""
    words, at = figure.view.words, figure.at
    if figure.dim not in ("energy", "percent") or figure.view.cell is not None:
        return False
    before = words[max(0, at - _INSTALLED_REACH) : at]
    place = next((number for number in range(len(before) - 1, 0, -1) if before[number] == "capacity"), 0)
    if not place or before[place - 1] != "installed" or not _QUOTIENT_WORDS.isdisjoint(before[place:]):
        return False
    named = "power" in words and any(word.startswith("batter") for word in words)
    return named or _POWER_BATTERIES.search(figure.view.text) is not None


_POWER_BATTERIES = re.compile(r"\bpower batter|\bSNE Research|\bbattery install|\bbatteries installed", re.IGNORECASE)
"""What an article of batteries put into cars speaks of."""
_INSTALLED_REACH = 16
_QUOTIENT_WORDS = frozenset({"share", "plant", "factory", "utilization", "utilisation", "annual"})


def _goes_on(figure: Figure) -> bool:
    """Whether a bare number is how far one more vehicle goes: "does 123 km, while the Z with 3.7 kWh lasts 160"."""
    if figure.dim != "bare" or figure.view.cell is not None or figure.before1 not in _TRAVELS:
        return False
    return any(one.metric == "range" for one in figure.state.decided[-_LATELY:])


_TRAVELS = frozenset({"does", "do", "goes", "go", "lasts", "last", "manages", "manage", "covers", "travels"})
_LATELY = 4
"""Figures before within which a range is still spoken of."""


def _respective(figure: Figure) -> str | None:
    """The metric of a change of two that go with two levels before: "... increases of 73% and 135%, respectively".

    In gold train it is that of the first level for the first, of the second for the second, in 11 of 12 cases.
    """
    view, at = figure.view, figure.at
    if view.cell is not None or "respectively" not in view.words[at + 1 : at + 8]:
        return None
    metrics: list[str] = []
    for one in figure.state.decided:
        if one.start < view.start or one.role != "level" or one.quantity is None:
            continue
        if one.quantity.link_kind != "restates" and one.metric not in metrics[-1:]:
            metrics.append(one.metric)
    which = place_in_pair(view.words, at)
    return metrics[which] if which is not None and len(metrics) == 2 else None


def metric_choice(figure: Figure, role: str, cues: CueLexicon) -> Choice:
    """Metrics that the quantity may be a value of (with `none`: no claim), and their features."""
    view, at, dim, state, previous = figure.view, figure.at, figure.dim, figure.state, figure.previous
    quantity = figure.mark.record
    assert isinstance(quantity, Quantity)
    settled = settled_metric(view.words, at, dim, role) if view.cell is None else None
    if settled is None and role == "change" and dim == "percent":
        settled = _respective(figure)
    if settled is None and _is_installed(figure):
        settled = "installations"
    if settled is None and role == "level" and _goes_on(figure):
        settled = "range"
    if settled is not None:
        return Choice([settled], sure=BY_WORDING)
    places = CuePlaces(view, at)
    own = _own_cues(cues, tuple(WORD.findall(quantity.text.lower())))
    ranks = places.metrics()
    ranks.update(dict.fromkeys(own))
    twin, mirror, above, beside = figure.twin, figure.mirror, figure.above, figure.beside
    listed = _listed(cues, "" if dim in RATIOS else dim)
    allowed = _allowed(dim, role, ranks, state, (previous, mirror, above, beside), cues, listed, _is_small(quantity))
    before = figure.previous
    if before is not None and restated(figure) and dim in cues.metrics[before.metric].dims:
        allowed = [before.metric, NONE]
    elif figure.elided is not None:
        # "290 million euros a year, against one-off costs of 580 million": money, or cars sold.
        more = dict.fromkeys([*allowed[:-1], *_of_dimension(cues, "money")])
        allowed = [*more, NONE]
    elif role == "level" and dim in ("vehicle", "bare") and at > 1 and view.words[at - 1] == "of":
        noun_metric = _VOLUME_NOUNS.get(view.words[at - 2])
        if noun_metric in allowed:
            allowed = [noun_metric, NONE]  # "deliveries of 95,356 and production of 87,048 vehicles"
    elif dim == "percentage_point" and (cued := _QUOTIENTS.intersection(ranks).intersection(allowed)):
        allowed = [*(metric for metric in allowed if metric in cued), NONE]
    elif role == "change" and before is not None and before.metric in _PRICES and _dropped(view.words, at):
        allowed = ["price_change", NONE]
    elif dim == "item" and noun_of(quantity) in _PEOPLE | _MISHAPS | _RIGHTS:
        allowed = ["other", NONE]
    elif dim == "money" and _aid(view.words, at):
        allowed = [*(metric for metric in allowed if metric in _AID), NONE]
    elif dim == "money" and _equity(view.words, at):
        allowed = [*(metric for metric in allowed if metric in _EQUITY), NONE]
    elif dim == "job" and previous is not None and previous.metric == "layoffs" and _in_other_words(figure, previous):
        allowed = ["layoffs", NONE]  # "4.5% of its workforce, or more than 600 employees"
    elif dim == "money" and view.words[at + 1 : at + 2] and view.words[at + 1] in _RESULT_NOUNS:
        results = [metric for metric in allowed if metric in _RESULTS]
        allowed = [*results, NONE] if results else allowed  # "a $3 billion loss in its Model e business"
    if role == "change" and dim == "percent":
        near = view.words[max(0, at - _SHARE_REACH) : at + _SHARE_REACH]
        shares = _PARTS if "share" in near or "shares" in near else _PARTS | {"market_share"}
        allowed = [metric for metric in allowed if metric not in shares]
    if not all(map(listed.places.__contains__, allowed)):
        listed = _listed(cues, "")
    before1, after1 = figure.before1, figure.after1
    noun = (quantity.unit_text or "").lower() if dim in _COUNTED else ""
    has_cue = bool(ranks)
    shared: list[Key] = [
        (_words, dim, "-1", before1),
        (_words, dim, "+1", after1),
        (_stem_of, "-2", figure.before2),
        (_stem_of, "+2", figure.after2),
        f"w-2={figure.before2}_{before1}",
        f"w+2={after1}_{figure.after2}",
        (_form, quantity.unit, quantity.per, dim, role),
        f"n={noun}",
        f"in={_counted_words(quantity.text, dim)}",
        (_scene, state.topic.kind if state.topic is not None else None, bool(view.products), view.section, dim),
        *sorted(clause_bag(view, at)),
    ]
    if view.cell is not None:
        shared += head_words(view)
    part = partitive(view, at)
    if part is not None:
        shared.append(part)
    in_a_row = not _IN_A_ROW.isdisjoint(quantity.text.lower().split())
    if (
        in_a_row
        or (dim == "speed" and quantity.low == 0)
        or (dim == "percent" and of_stock_index(view.text, quantity.start, quantity.end))
    ):
        return Choice([NONE])  # "for five consecutive months", "a 0-60 mph time of 5.5 seconds"
    if figure.ahead is not None:
        shared.append((_ahead, dim, role, *figure.ahead))
    if figure.elided is not None:
        shared.append("elided")
    if not state.in_field:
        shared.append((_elsewhere, dim, role, has_cue))
    # Most metrics have no cue here and are not those of a figure before: they share what is left.
    alike: list[Key] = []
    if previous is not None:
        alike.append((_other, figure.tie, previous.dim, dim, False))
    if mirror is not None:
        alike.append((_mirrored, False, figure.respectively, mirror.dim == dim))
    if above is not None:
        alike.append((_above, False, above.dim == dim, above.role == role))
    if beside is not None:
        alike.append((_beside, False, beside.dim == dim, beside.role == role))
    special = {NONE, *ranks}
    for item in (previous, twin, mirror, above, beside):
        if item is not None:
            special.add(item.metric)
    if previous is None and state.last_metric is not None:
        special.add(state.last_metric)
    rows: list[Sequence[Key]] = [()] * len(allowed)
    for number, metric in enumerate(allowed):
        if metric not in special:
            continue
        placed = metric in ranks
        row: list[Key] = [_article_key(state, metric, dim, placed, has_cue)]
        if placed:
            row += places.keys(metric)
            row += [(_own, metric) for one in own if one == metric]
        if previous is not None:
            if previous.metric == metric:
                row.append((_same, metric, figure.tie, previous.dim, dim, role, previous.role, placed))
            else:
                row.append((_other, figure.tie, previous.dim, dim, placed))
        elif state.last_metric == metric:
            row.append((_last, metric, placed, has_cue))
        if twin is not None and twin.metric == metric:
            row.append((_twin, view.section, placed))
        if mirror is not None:
            row.append((_mirrored, mirror.metric == metric, figure.respectively, mirror.dim == dim))
        if above is not None:
            row.append((_above, above.metric == metric, above.dim == dim, above.role == role))
        if beside is not None:
            row.append((_beside, beside.metric == metric, beside.dim == dim, beside.role == role))
        if metric == NONE:
            row.append((_none, view.section, bool(view.companies), bool(view.products), has_cue, dim, twin is not None))
        rows[number] = row
    return Choice(allowed, shared, rows, listed, Usual(_usual_keys(state, listed, dim, has_cue), listed.places, alike))


@lru_cache(maxsize=1)
def _scale_words() -> frozenset[str]:
    """The words and letters that multiply, in lower case."""
    tables = toml(packaged("scales.toml"))
    words = [*tables["words"], *tables["factors"], *tables["letters"]["always"], *tables["letters"]["money"]]
    return frozenset(map(str.lower, words))


@lru_cache(maxsize=4096)
def _counted_words(text: str, dim: str) -> str:
    """The words of a figure that are neither number, scale nor money: "million" and "mn" say nothing of the metric."""
    if dim == "money":
        return ""
    return " ".join(word for word in text.lower().split()[1:] if word not in _scale_words())


def _elsewhere(dim: str, role: str, has_cue: bool) -> tuple[str, ...]:
    return "elsewhere", f"elsewhere|{dim}", f"elsewhere|{role}", f"elsewhere|{has_cue}|{dim}"


def _usual_keys(state: State, listed: Labels, dim: str, has_cue: bool) -> UsualKeys:
    """What the cues of the article and its headline say of each metric that has no cue in the sentence."""
    found = state.metric_keys.get((listed, dim, has_cue))
    if found is None:
        told = {*state.cue_counts, *state.head_metrics, *VOLUMES}
        own = {
            place: (_article_key(state, metric, dim, False, has_cue),)
            for metric in sorted(told)
            if (place := listed.places.get(metric)) is not None
        }
        found = state.metric_keys[listed, dim, has_cue] = _untold(listed, dim, has_cue).replaced(own)
    return found


@lru_cache(maxsize=512)
def _untold(listed: Labels, dim: str, has_cue: bool) -> UsualKeys:
    """What an article says of metrics of which it has no cue at all."""
    return UsualKeys([((_article, metric, dim, False, has_cue, 0, None, False),) for metric in listed.places])


def _article_key(state: State, metric: str, dim: str, placed: bool, has_cue: bool) -> Key:
    """What the cues of the article and its headline say of a metric; `placed`: the sentence has a cue of it."""
    count = state.cue_counts[metric]
    leading = count == state.volume_cues if metric in VOLUMES else None
    return _article, metric, dim, placed, has_cue, min(count, 4), leading, metric in state.head_metrics


def _article(
    metric: str, dim: str, placed: bool, has_cue: bool, count: int, leading: bool | None, headline: bool
) -> list[str]:
    names = [] if placed or metric == NONE else ["N", f"N>{metric}", f"N{has_cue}>{metric}"]
    names.append(f"D{count}|{placed}")
    if leading is not None:
        names.append(f"V{leading}|{dim}|{placed}")
    if headline:
        names.append(f"H{placed}{has_cue}")
    return names


def _own(metric: str) -> tuple[str, ...]:
    return "Own", f"Own{metric}"


def _words(dim: str, place: str, word: str) -> tuple[str, ...]:
    return f"{dim}w{place}={word}", f"w{place}={word}", f"st{place}={stem(word)}"


def _ahead(dim: str, role: str, next_dim: str, tie: str) -> tuple[str, ...]:
    return f"ahead={next_dim}|{tie}|{role}", f"ahead={next_dim}|{role}"


def _stem_of(place: str, word: str) -> tuple[str, ...]:
    return (f"st{place}={stem(word)}",)


def _form(unit: str | None, per: str | None, dim: str, role: str) -> tuple[str, ...]:
    return f"u={unit}", f"r={role}{dim}", f"per={per}"


def _scene(topic: str | None, products: bool, section: str, dim: str) -> tuple[str, ...]:
    return f"topic={topic}|{dim}", f"prod{products}|{dim}", f"sec={section}|{dim}"


def _same(metric: str, tie: str, before: str, dim: str, role: str, role_before: str, placed: bool) -> tuple[str, ...]:
    return f"P{tie}", f"P{tie}|{before}>{dim}|{role}", f"P{role}{role_before}", f"P{placed}", f"P>{metric}"


def _other(tie: str, before: str, dim: str, placed: bool) -> tuple[str, ...]:
    return (f"p{tie}|{before}>{dim}|{placed}",)


def _last(metric: str, placed: bool, has_cue: bool) -> tuple[str, ...]:
    return f"S{placed}{has_cue}", f"S>{metric}"


def _twin(section: str, placed: bool) -> tuple[str, ...]:
    return f"T{section}", f"T{placed}"


def _mirrored(same: bool, respectively: bool, alike: bool) -> tuple[str, ...]:
    return (f"M{same}|{respectively}|{alike}",)


def _above(same: bool, alike: bool, role: bool) -> tuple[str, ...]:
    return f"A{same}|{alike}", f"A{same}|{alike}|{role}"


def _beside(same: bool, alike: bool, role: bool) -> tuple[str, ...]:
    return f"B{same}|{alike}", f"B{same}|{alike}|{role}"


def _none(section: str, companies: bool, products: bool, has_cue: bool, dim: str, twin: bool) -> tuple[str, ...]:
    return (
        f"none|{section}",
        f"none|{companies}{products}",
        f"none|cue={has_cue}",
        f"none|{dim}|cue={has_cue}",
        f"none|twin={twin}",
    )


@lru_cache(maxsize=4096)
def _own_cues(cues: CueLexicon, words: tuple[str, ...]) -> tuple[str, ...]:
    """Metrics that the counted noun of a figure announces by itself ("10,000 firm orders", "350K delivery target")."""
    return tuple(dict.fromkeys(cue.value for _, _, cue in match_cues(cues.trie, words) if cue.kind == "metric"))


@lru_cache(maxsize=256)
def _of_dimension(cues: CueLexicon, dim: str) -> tuple[str, ...]:
    """The metrics whose values may have a dimension."""
    return tuple(name for name, entry in cues.metrics.items() if dim in entry.dims)


@lru_cache(maxsize=256)
def _listed(cues: CueLexicon, dim: str) -> Labels:
    """All metrics that a figure of a dimension can be asked about, or any metric for an empty dimension."""
    return Labels((*(_of_dimension(cues, dim) if dim else cues.metrics), NONE))


_BULK = frozenset({"capacity", "deliveries", "sales", "production", "installations", "exports", "orders"})
_LARGE_BATTERY = 2000
"""Kilowatt-hours that no vehicle's battery has."""


def _is_small(quantity: Quantity) -> bool:
    """Whether an amount of energy is that of one vehicle's battery."""
    largest = quantity.high if quantity.high is not None else quantity.low
    return quantity.unit == "kWh" and quantity.per is None and largest is not None and largest < _LARGE_BATTERY


def _allowed(
    dim: str,
    role: str,
    ranks: Iterable[str],
    state: State,
    kin: tuple[Decided | None, ...],
    cues: CueLexicon,
    listed: Labels,
    small: bool,
) -> Sequence[object]:
    """The metrics that a quantity of this dimension and role may be a value of, `none` last.

    `small`: whether it is as little energy as one battery holds. `kin`: the figure before it, the one that it mirrors,
    the one above it and, last, the one beside it.
    """
    related = [one for one in kin if one is not None]
    if dim in RATIOS:
        found = dict.fromkeys(_RATIO_METRICS)
        found.update(dict.fromkeys(metric for metric in ranks if metric not in EVENTS))
        for metric in (*(one.metric for one in related), state.last_metric, *sorted(state.head_metrics)):
            if metric and metric not in EVENTS:
                found[metric] = None
        beside = kin[-1]
        if beside is not None and beside.dim in _TECHNICAL:
            # "Range 702 km | Loss 24%": a row of technical data has no profit or loss.
            for metric in [m for m in found if cues.metrics[m].dims == {"money"}]:
                del found[metric]
        # A level in percent is a ratio by itself; a change or a share may be of anything.
        allowed = [m for m in found if role != "level" or dim != "percent" or "percent" in cues.metrics[m].dims]
        return [*allowed, NONE]
    if dim == "energy" and small:
        # A plant's capacity is no 520 kWh, nor are so few sold: that is one battery.
        return [metric for metric in listed.labels if metric not in _BULK]
    if dim == "bare":
        # "39 to 42" after "33 to 36 weeks": a bare number may continue a figure of any unit.
        carried = {one.metric for one in related if one.dim not in RATIOS and one.quantity is not None}
        more = sorted(carried.difference(_of_dimension(cues, dim)))
        if more:
            return [*_of_dimension(cues, dim), *more, NONE]
    return listed.labels
