"""A figure in its sentence, with what several decisions ask of it, found once."""

from __future__ import annotations

from dataclasses import dataclass

from evfacts.claims.context import Mark, View
from evfacts.claims.dimensions import RATIOS, dimension_of
from evfacts.claims.features import connective, mirrored, word_at
from evfacts.claims.state import Decided, State
from evfacts.schema import Quantity


@dataclass(slots=True)
class Figure:
    """A quantity or a dated event about which decisions are to be made.

    Attributes:
        at: the word of the view that it is.
        dim: its dimension ("date" of an event).
        before2, before1, after1, after2: the words around it, those that bound it left aside.
        previous: the decided figure before it in the sentence, with `tie`, the words that lead from there.
        twin: an earlier figure with the same digits.
        mirror: the decided figure of the sentence that a coordinated figure mirrors.
        above, beside: of a table cell, the decided figure above it, and the first one of its row.
        respectively: whether the sentence says so, where there is a mirror.
        ahead: of a ratio, the dimension of the next figure of the sentence and the words that lead there.
        elided: of a number in millions without a unit, the currency that it may share with an amount before it.
    """

    view: View
    mark: Mark
    state: State
    previous: Decided | None
    at: int
    dim: str
    before2: str
    before1: str
    after1: str
    after2: str
    tie: str
    twin: Decided | None
    mirror: Decided | None
    above: Decided | None
    beside: Decided | None
    respectively: bool
    ahead: tuple[str, str] | None = None
    elided: str | None = None


def make_figure(view: View, mark: Mark, state: State, previous: Decided | None) -> Figure:
    """The figure of a mark, as far as the article has been decided."""
    at = mark.at
    first = view.bounds.get(at, at)
    twin = mirror = None
    dim = "date"
    if isinstance(mark.record, Quantity):
        dim = dimension_of(mark.record)
        twin = state.twin(mark.record)
        mirror = _mirror(view, mark, state)
    return Figure(
        view,
        mark,
        state,
        previous,
        at,
        dim,
        word_at(view, first - 2),
        word_at(view, first - 1),
        word_at(view, at + 1),
        word_at(view, at + 2),
        connective(view, previous.at, first) if previous is not None else "",
        twin,
        mirror,
        state.above(view.cell) if view.cell is not None else None,
        state.beside(view.cell) if view.cell is not None else None,
        mirror is not None and "respectively" in view.words,
        _ahead(view, at) if dim in RATIOS else None,
        _elided(view, mark.record) if dim == "bare" else None,
    )


def _ahead(view: View, at: int) -> tuple[str, str] | None:
    """The dimension of the figure after word `at`, and the words that tie it: "surged 85 percent to 87,870 units"."""
    for mark in view.quantities:
        if mark.at > at and isinstance(mark.record, Quantity):
            return dimension_of(mark.record), connective(view, at, view.bounds.get(mark.at, mark.at))
    return None


def _elided(view: View, figure: object) -> str | None:
    """The currency of the last amount before a number from a million on in the sentence, second currencies aside."""
    assert isinstance(figure, Quantity)
    bound = figure.low if figure.low is not None else figure.high
    if bound is None or abs(bound) < _MILLION:
        return None
    for mark in reversed(view.quantities):
        other = mark.record
        if (
            isinstance(other, Quantity)
            and other.start < figure.start
            and mark.segment == "main"
            and other.link_kind != "restates"
            and dimension_of(other) == "money"
        ):
            return other.unit
    return None


_MILLION = 10**6


def _mirror(view: View, mark: Mark, state: State) -> Decided | None:
    if len(view.quantities) < 4:
        return None
    other = mirrored(view, mark)
    if other is None:
        return None
    begin = other.record.start
    return next((item for item in reversed(state.decided) if item.start == begin), None)
