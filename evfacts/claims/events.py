"""Dated events: whether a date tells of a launch or a start."""

from __future__ import annotations

from evfacts.claims.context import QUANTITY, View
from evfacts.claims.cue_places import CuePlaces
from evfacts.claims.features import auxiliaries, bucket, clause_bag, content_stem, head_words, sides
from evfacts.claims.figure import Figure
from evfacts.claims.keys import Key, Labels, names_of
from evfacts.claims.ranker import Choice
from evfacts.schema import Period

NONE = "none"
EVENTS = ("launch", "production_start", "delivery_start")
_ANSWERS = Labels((NONE, *EVENTS))
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
    behind = view.words[at + 1 : at + 4]
    if (behind[:1] in (["'s"], ["’s"]) and QUANTITY in behind) or (behind[:2] == ["'", "s"] and QUANTITY in behind):
        return False  # "2024's 167,000 units"
    if any(cue.value in EVENTS for _, _, cue in view.metric_cues):
        return True
    if view.cell is not None:
        return not _EVENT_STEMS.isdisjoint(map(content_stem, view.words))
    return not _EVENT_STEMS.isdisjoint(map(content_stem, view.words[max(0, at - 14) : at + 9]))


def event_choice(figure: Figure) -> Choice:
    """Whether a date is that of a launch or a start, and the features of each answer."""
    view, at = figure.view, figure.at
    period = figure.mark.record
    assert isinstance(period, Period)
    places = CuePlaces(view, at)
    near = min((abs(other.at - at) for other in view.quantities), default=20)
    keys: list[Key] = [
        f"w-1={figure.before1}",
        f"w+1={figure.after1}",
        f"w-2={figure.before2}_{figure.before1}",
        f"grain={period.grain}",
        f"ev:{view.section}",
        f"ev:q{min(len(view.quantities), 3)}",
        f"kind={period.kind}",
        f"ev:prod{bool(view.products)}",
        f"nearq{bucket(near)}",
        auxiliaries(view, at),
    ]
    keys += sorted(clause_bag(view, at))
    if view.cell is not None:
        keys += head_words(view)
    for kind in ("future", "plan", "past"):
        keys += [f"{kind}:{where}" for where in sides(view, kind, at)]
    rows: list[list[Key]] = [["E0"]]
    for metric in EVENTS:
        found = places.keys(metric)
        rows.append([(_prefixed, "E", key) for key in found] or [f"E0>{metric}"])
    return Choice(_ANSWERS.labels, [(_prefixed, "event:", key) for key in keys], rows, _ANSWERS)


def _prefixed(prefix: str, key: Key) -> list[str]:
    return [f"{prefix}{name}" for name in names_of(key)]
