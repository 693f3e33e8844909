"""What a number measures: candidates by its dimension, features from the cue words around it."""

from __future__ import annotations

from functools import lru_cache

from evfacts.claims.context import Mark, View
from evfacts.claims.dimensions import dimension_of
from evfacts.claims.features import auxiliaries, bucket, clause_words, connective, mirrored, sides, stem, word_at
from evfacts.claims.ranker import Choice
from evfacts.claims.state import Decided, State
from evfacts.lexicons.cues import CueLexicon, match_cues, words_of
from evfacts.schema import Quantity

NONE = "none"
_RATIOS = frozenset({"percent", "percentage_point", "times"})
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
_VOLUMES = ("deliveries", "sales", "registrations", "production", "installations", "orders")
EVENTS = ("launch", "production_start", "delivery_start")


def role_choice(view: View, mark: Mark, previous: Decided | None) -> Choice:
    """Roles that the quantity may have, and their features."""
    quantity = mark.record
    assert isinstance(quantity, Quantity)
    if quantity.role is not None:
        return Choice([str(quantity.role)])
    dim = dimension_of(quantity)
    if dim == "percentage_point":
        return Choice(["change"])
    at = mark.at
    base = [
        f"d={dim}",
        f"w-1={word_at(view, at - 1)}",
        f"w+1={word_at(view, at + 1)}",
        f"w-2={word_at(view, at - 2)}_{word_at(view, at - 1)}",
    ]
    base += [
        f"w+2={word_at(view, at + 1)}_{word_at(view, at + 2)}",
        f"d={dim}w-1={word_at(view, at - 1)}",
        f"d={dim}w+1={word_at(view, at + 1)}",
    ]
    for kind in ("rise", "fall", "against", "yoy", "qoq", "mom"):
        base += [f"{kind}:{where}:{dim in _RATIOS}" for where in sides(view, view.cues.get(kind, ()), at)]
    cue = nearest_cue(view, at)
    if cue:
        base.append(f"cue={cue}")
    printed = quantity.text[0] in "+-−–" or (view.starts[at] > 0 and view.text[view.starts[at] - 1] == "+")
    base.append(f"signed={printed}|{dim}|{view.section == 'table'}")
    base += [f"col={word}" for word, segment in zip(view.words, view.segments, strict=True) if segment == "column"][:8]
    if previous is not None:
        tie = connective(view, previous.at, at)
        base += [f"pr={previous.role}|{tie}", f"pr={previous.role}{previous.dim}>{dim}|{tie}"]
    roles = ("level", "change", "share") if dim in _RATIOS else ("level", "change")
    return Choice(roles, [*base, f"dim={dim}"])


def nearest_cue(view: View, at: int) -> str:
    """The metric whose cue stands nearest to word `at`, or an empty string."""
    best, found = 99, ""
    for first, stop, cue in view.metric_cues:
        gap = at - stop if stop <= at else first - at - 1
        if gap < best:
            best, found = gap, cue.value
    return found


def metric_choice(
    view: View, mark: Mark, role: str, state: State, previous: Decided | None, cues: CueLexicon
) -> Choice:
    """Metrics that the quantity may be a value of (with `none`: no claim), and their features."""
    quantity = mark.record
    assert isinstance(quantity, Quantity)
    dim = dimension_of(quantity)
    at = mark.at
    ranks = _cue_places(view, at)
    for metric in _own_cues(cues, tuple(words_of(quantity.text))):
        ranks.setdefault(metric, []).extend(["Own", f"Own{metric}"])
    mirror = mirror_of(view, mark, state)
    allowed = _allowed(dim, role, ranks, state, previous, mirror, cues)
    before1, after1 = word_at(view, at - 1), word_at(view, at + 1)
    before2, after2 = word_at(view, at - 2), word_at(view, at + 2)
    noun = (
        (quantity.unit_text or "").lower()
        if dim
        in ("item", "vehicle", "job", "store", "station", "charger", "order", "model", "country", "battery", "share")
        else ""
    )
    inner = " ".join(quantity.text.lower().split()[1:])
    lexical = [
        f"{dim}w-1={before1}",
        f"w-1={before1}",
        f"w+1={after1}",
        f"{dim}w+1={after1}",
        f"w-2={before2}_{before1}",
        f"w+2={after1}_{after2}",
        f"u={quantity.unit}",
        f"n={noun}",
        f"r={role}{dim}",
        f"per={quantity.per}",
        f"in={inner}",
    ]
    lexical += [f"bag={word}" for word in sorted(clause_words(view, at))]
    lexical += [f"st-1={stem(before1)}", f"st+1={stem(after1)}", f"st-2={stem(before2)}", f"st+2={stem(after2)}"]
    lexical += [
        f"topic={state.topic.kind if state.topic is not None else None}|{dim}",
        f"prod{bool(view.products)}|{dim}",
        f"sec={view.section}|{dim}",
    ]
    tie = connective(view, previous.at, at) if previous is not None else ""
    twin = state.twin(quantity)
    labels, rows = [], []
    has_cue = bool(ranks)
    for metric in allowed:
        row: list[str] = []
        place = ranks.get(metric)
        if place is not None:
            row += place
            row += [f"{name}>{metric}" for name in place if name.startswith("c")]
        elif metric != NONE:
            row += ["N", f"N>{metric}", f"N{has_cue}>{metric}"]
        if previous is not None:
            if previous.metric == metric:
                row += [
                    f"P{tie}",
                    f"P{tie}|{previous.dim}>{dim}|{role}",
                    f"P{role}{previous.role}",
                    f"P{place is not None}",
                    f"P>{metric}",
                ]
            else:
                row.append(f"p{tie}|{previous.dim}>{dim}|{place is not None}")
        elif state.last_metric == metric:
            row += [f"S{place is not None}{has_cue}", f"S>{metric}"]
        if twin is not None and twin.metric == metric:
            row += [f"T{view.section}", f"T{place is not None}"]
        if mirror is not None:
            row.append(f"M{mirror.metric == metric}|{'respectively' in view.words}|{mirror.dim == dim}")
        count = state.cue_counts[metric]
        row.append(f"D{min(count, 4)}|{place is not None}")
        if metric in _VOLUMES:
            row.append(f"V{count == max(state.cue_counts[one] for one in _VOLUMES)}|{dim}|{place is not None}")
        if metric in state.head_metrics:
            row.append(f"H{place is not None}{has_cue}")
        if metric == NONE:
            row += [
                f"none|{view.section}",
                f"none|{bool(view.companies)}{bool(view.products)}",
                f"none|cue={has_cue}",
                f"none|{dim}|cue={has_cue}",
                f"none|twin={twin is not None}",
            ]
        labels.append(metric)
        rows.append(row)
    return Choice(labels, lexical, rows)


@lru_cache(maxsize=4096)
def _own_cues(cues: CueLexicon, words: tuple[str, ...]) -> tuple[str, ...]:
    """Metrics that the counted noun of a figure announces by itself ("10,000 firm orders", "350K delivery target")."""
    return tuple(dict.fromkeys(cue.value for _, _, cue in match_cues(cues.trie, words) if cue.kind == "metric"))


def mirror_of(view: View, mark: Mark, state: State) -> Decided | None:
    """The decided figure of this sentence that a coordinated figure mirrors."""
    other = mirrored(view, mark, view.quantities)
    if other is None:
        return None
    begin = view.starts[other.at]
    return next((item for item in reversed(state.decided) if item.start == begin), None)


def _allowed(
    dim: str,
    role: str,
    ranks: dict[str, list[str]],
    state: State,
    previous: Decided | None,
    mirror: Decided | None,
    cues: CueLexicon,
) -> list[str]:
    """The metrics that a quantity of this dimension and role may be a value of, `none` last."""
    if dim in _RATIOS:
        found = dict.fromkeys(_RATIO_METRICS)
        found.update(dict.fromkeys(metric for metric in ranks if metric not in EVENTS))
        for metric in (previous.metric if previous else None, state.last_metric, *sorted(state.head_metrics)):
            if metric and metric not in EVENTS:
                found[metric] = None
        # A level in percent is a ratio by itself; a change or a share may be of anything.
        allowed = [m for m in found if role != "level" or dim != "percent" or "percent" in cues.metrics[m].dims]
    else:
        allowed = [name for name, entry in cues.metrics.items() if dim in entry.dims]
        if dim == "bare":
            # "39 to 42" after "33 to 36 weeks": a bare number may continue a figure of any unit.
            carried = {
                one.metric
                for one in (previous, mirror)
                if one is not None and one.dim not in _RATIOS and one.quantity is not None
            }
            allowed += sorted(carried - set(allowed))
    return [*allowed, NONE]


def _cue_places(view: View, at: int) -> dict[str, list[str]]:
    """For each metric with a cue in the view: features of its nearest cue before and after word `at`."""
    before: dict[str, tuple[int, int, str]] = {}
    after: dict[str, tuple[int, int, str]] = {}
    for first, stop, cue in view.metric_cues:
        if stop <= at:
            before[cue.value] = (stop, first, cue.phrase)
        elif first > at and cue.value not in after:
            after[cue.value] = (first, stop, cue.phrase)
    places: dict[str, list[str]] = {}
    ends = sorted({stop for stop, _, _ in before.values()}, reverse=True)
    begins = sorted({first for first, _, _ in after.values()})
    for metric, (stop, _, phrase) in before.items():
        edge = stop - 1
        figures = min(view.between(view.figures, edge, at), 2)
        clause = min(view.between(view.strong, edge, at), 2)
        rank = min(ends.index(stop), 3)
        step = bucket(at - edge - 1)
        places[metric] = [
            f"Bcl{clause}q{figures}{min(step, 4)}",
            f"B{step}q{figures}",
            f"Bs{clause}#{rank}",
            f"B#{rank}",
            f"Bq{figures}",
            f"Bw{min(view.between(view.weak, edge, at), 2)}",
            f"cb={phrase}",
            f"B{metric}{min(step, 4)}",
        ]
        if at - edge - 1 <= 5:
            places[metric].append("Bbetween=" + "_".join(view.words[edge + 1 : at]))
        places[metric].append(f"cb{min(step, 5)}={phrase}")
        if view.segments[edge] != view.segments[at]:
            places[metric].append(f"Bseg={view.segments[edge]}")
    for metric, (first, _, phrase) in after.items():
        figures = min(view.between(view.figures, at, first), 2)
        clause = min(view.between(view.strong, at, first), 2)
        rank = min(begins.index(first), 3)
        step = bucket(first - at - 1)
        row = [
            f"A{step}q{figures}",
            f"As{clause}#{rank}",
            f"A#{rank}",
            f"Aq{figures}",
            f"Aw{min(view.between(view.weak, at, first), 2)}",
            f"ca={phrase}",
            f"A{metric}{min(step, 4)}",
        ]
        row.append(f"ca{min(step, 5)}={phrase}")
        if step <= 3:
            row.append("Abetween=" + "_".join(view.words[at + 1 : first]))
        if metric in places:
            row.append("AB")
            places[metric] += row
        else:
            places[metric] = [*row, f"Aonly{min(step, 4)}"]
    return places


_EVENT_STEMS = frozenset(
    [
        "start", "begin", "began", "begun", "commence", "commenc", "open", "launch", "debut", "unveil", "introduce",
        "introduc", "introduction", "deliver", "delivery", "deliver", "roll", "build", "built", "sale", "stream",
        "production", "produce", "produc", "plant", "factory", "ready", "arrive", "arriv", "arrival", "customer",
        "owner", "reveal", "follow", "operat", "operation", "operate", "inaugurat", "online", "line", "market",
        "showroom", "dealer", "dealership", "premiere", "due", "wheel", "handover", "shipment", "ship", "assembly",
        "commission", "complet", "completion", "output", "ramp", "order", "book", "show", "shown", "car", "cell",
    ]
)  # fmt: skip
"""Stems one of which stands near a date that tells of a launch or a start."""


def may_be_event(view: View, at: int) -> bool:
    """Whether a date may tell of a launch or a start: a cue in its sentence, or a word of that field near it."""
    if any(cue.value in EVENTS for _, _, cue in view.metric_cues):
        return True
    return not _EVENT_STEMS.isdisjoint(map(stem, view.words[max(0, at - 14) : at + 9]))


def event_choice(view: View, mark: Mark) -> Choice:
    """Whether a date is that of a launch or a start, and the features of each answer."""
    at = mark.at
    places = _cue_places(view, at)
    lexical = [
        f"w-1={word_at(view, at - 1)}",
        f"w+1={word_at(view, at + 1)}",
        f"w-2={word_at(view, at - 2)}_{word_at(view, at - 1)}",
        f"grain={getattr(mark.record, 'grain', '')}",
    ]
    lexical += [
        f"ev:{view.section}",
        f"ev:q{min(len(view.quantities), 3)}",
        f"kind={getattr(mark.record, 'kind', '')}",
        f"ev:prod{bool(view.products)}",
    ]
    near = min((abs(other.at - at) for other in view.quantities), default=20)
    lexical.append(f"nearq{bucket(near)}")
    lexical += [f"bag={word}" for word in sorted(clause_words(view, at))] + auxiliaries(view, at)
    for kind in ("future", "plan", "past"):
        lexical += [f"{kind}:{where}" for where in sides(view, view.cues.get(kind, ()), at)]
    labels, rows = [NONE], [["E0"]]
    for metric in EVENTS:
        place = places.get(metric)
        labels.append(metric)
        if place is None:
            rows.append([f"E0>{metric}"])
        else:
            rows.append([f"E{name}" for name in place] + [f"E{name}>{metric}" for name in place if name[0] == "c"])
    return Choice(labels, [f"event:{name}" for name in lexical], rows)
