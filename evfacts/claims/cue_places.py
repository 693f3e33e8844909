"""Keys of features of the metric cues around a figure."""

from __future__ import annotations

from evfacts.claims.context import View
from evfacts.claims.features import bucket
from evfacts.claims.keys import Key


def nearest_cue(view: View, at: int) -> str:
    """The metric whose cue stands nearest to word `at`, or an empty string."""
    best, found = 99, ""
    for first, stop, cue in view.metric_cues:
        gap = at - stop if stop <= at else first - at - 1
        if gap < best:
            best, found = gap, cue.value
    return found


class CuePlaces:
    """The nearest cue of each metric before and after word `at` of a view."""

    __slots__ = ("_begins", "_ends", "after", "at", "before", "view")

    def __init__(self, view: View, at: int) -> None:
        self.view = view
        self.at = at
        before: dict[str, tuple[int, str]] = {}
        after: dict[str, tuple[int, str]] = {}
        for first, stop, cue in view.metric_cues:
            if stop <= at:
                before[cue.value] = (stop, cue.phrase)
            elif first > at and cue.value not in after:
                after[cue.value] = (first, cue.phrase)
        self.before = before
        self.after = after
        self._ends = sorted({stop for stop, _ in before.values()}, reverse=True)
        self._begins = sorted({first for first, _ in after.values()})

    def metrics(self) -> dict[str, None]:
        """The metrics with a cue: those with one before the word first."""
        return dict.fromkeys((*self.before, *self.after))

    def keys(self, metric: str) -> list[Key]:
        """The features of a metric's nearest cues; none where it has no cue."""
        view, at = self.view, self.at
        strong, weak, figures = view.strong, view.weak, view.figures
        row: list[Key] = []
        place = self.before.get(metric)
        if place is not None:
            stop, phrase = place
            step = bucket(at - stop)
            row = [
                (
                    _before,
                    step,
                    min(strong[at] - strong[stop], 2),
                    min(figures[at] - figures[stop], 2),
                    min(weak[at] - weak[stop], 2),
                    min(self._ends.index(stop), 3),
                ),
                (_phrase, "Bcb", metric, phrase, min(step, 5)),
            ]
            if at - stop <= 5:
                row.append("Bbetween=" + "_".join(view.words[stop:at]))
            if view.segments[stop - 1] != view.segments[at]:
                row.append(f"Bseg={view.segments[stop - 1]}")
        place = self.after.get(metric)
        if place is not None:
            beyond = at + 1
            first, phrase = place
            step = bucket(first - beyond)
            row += [
                (
                    _after,
                    step,
                    min(strong[first] - strong[beyond], 2),
                    min(figures[first] - figures[beyond], 2),
                    min(weak[first] - weak[beyond], 2),
                    min(self._begins.index(first), 3),
                    metric in self.before,
                ),
                (_phrase, "Aca", metric, phrase, min(step, 5)),
            ]
            if step <= 3:
                row.append("Abetween=" + "_".join(view.words[beyond:first]))
        return row


def _before(step: int, clause: int, figures: int, weak: int, rank: int) -> tuple[str, ...]:
    return (
        f"Bcl{clause}q{figures}{min(step, 4)}",
        f"B{step}q{figures}",
        f"Bs{clause}#{rank}",
        f"B#{rank}",
        f"Bq{figures}",
        f"Bw{weak}",
    )


def _after(step: int, clause: int, figures: int, weak: int, rank: int, both: bool) -> tuple[str, ...]:
    return (
        f"A{step}q{figures}",
        f"As{clause}#{rank}",
        f"A#{rank}",
        f"Aq{figures}",
        f"Aw{weak}",
        "AB" if both else f"Aonly{min(step, 4)}",
    )


def _phrase(side: str, metric: str, phrase: str, step: int) -> tuple[str, ...]:
    """Features of the phrase itself, by the metric too; `side`: B or A, then the name that a phrase goes by."""
    name = side[1:]
    return (
        f"{name}={phrase}",
        f"{name}{step}={phrase}",
        f"{side[0]}{metric}{min(step, 4)}",
        f"{name}={phrase}>{metric}",
        f"{name}{step}={phrase}>{metric}",
    )
