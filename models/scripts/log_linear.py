"""Log-linear rankers: questions as arrays of feature numbers, and weights learned from them.

A question of one decision has rows, one a label that could be chosen; a row is a set of named
features, and its score is the sum of their weights. The choice is a softmax over the rows.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numba
import numpy as np

Array = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Examples:
    """Questions of one decision with their right answers.

    `features` are places in `names`, those of all rows of all questions one behind another; `row_ends` tells where
    each row ends in `features`, `question_ends` where each question ends among the rows; `right` marks right rows.
    """

    names: list[str]
    features: Array
    row_ends: Array
    question_ends: Array
    right: Array

    def __len__(self) -> int:
        return len(self.question_ends)


class Collector:
    """Gathers questions as `Examples`."""

    def __init__(self) -> None:
        self._number: dict[str, int] = {}
        self._features, self._row_ends, self._question_ends = array("i"), array("q"), array("q")
        self._right = bytearray()

    def add(self, rows: Sequence[Iterable[str]], right: Sequence[int]) -> None:
        """One question: the names of each row's features, and the rows that are right answers."""
        number = self._number
        for names in rows:
            self._features.extend([number.setdefault(name, len(number)) for name in names])
            self._row_ends.append(len(self._features))
        marks = bytearray(len(rows))
        for place in right:
            marks[place] = 1
        self._right += marks
        self._question_ends.append(len(self._row_ends))

    def done(self) -> Examples:
        """What was gathered."""
        return Examples(
            list(self._number),
            np.array(self._features, dtype=np.int32),
            np.array(self._row_ends, dtype=np.int64),
            np.array(self._question_ends, dtype=np.int64),
            np.frombuffer(bytes(self._right), dtype=np.bool_),
        )


def joined(parts: Sequence[Examples]) -> Examples:
    """All questions of the parts, in their order."""
    number: dict[str, int] = {}
    features, row_ends, question_ends = [], [], []
    flat = rows = 0
    for part in parts:
        place = np.array([number.setdefault(name, len(number)) for name in part.names], dtype=np.int32)
        features.append(place[part.features])
        row_ends.append(part.row_ends + flat)
        question_ends.append(part.question_ends + rows)
        flat += len(part.features)
        rows += len(part.row_ends)
    return Examples(
        list(number),
        np.concatenate([np.zeros(0, np.int32), *features]),
        np.concatenate([np.zeros(0, np.int64), *row_ends]),
        np.concatenate([np.zeros(0, np.int64), *question_ends]),
        np.concatenate([np.zeros(0, np.bool_), *(part.right for part in parts)]),
    )


@numba.njit(cache=False, nogil=True)  # type: ignore[misc, untyped-decorator, unused-ignore]
def _learn(
    features: Array,
    row_ends: Array,
    question_ends: Array,
    right: Array,
    size: int,
    epochs: int,
    drop: float,
    decay: float,
    rate: float,
    seed: int,
) -> Array:
    """Mean weights of the last half of the epochs, by AdaGrad on the log-likelihood of the right rows."""
    np.random.seed(seed)
    weights, total, slope = np.zeros(size), np.zeros(size), np.zeros(size)
    squares = np.full(size, 1e-2)
    touched = np.full(size, -1, dtype=np.int64)
    step = 0
    for epoch in range(epochs):
        for question in np.random.permutation(len(question_ends)):
            step += 1
            first_row = 0 if question == 0 else question_ends[question - 1]
            rows = question_ends[question] - first_row
            start = 0 if first_row == 0 else row_ends[first_row - 1]
            stop = row_ends[first_row + rows - 1]
            kept = np.empty(stop - start, dtype=np.bool_)
            share = np.zeros(rows)
            place = start
            for row in range(rows):
                end = row_ends[first_row + row]
                while place < end:
                    keep = np.random.random() >= drop
                    kept[place - start] = keep
                    if keep:
                        share[row] += weights[features[place]]
                    place += 1
            share = np.exp(share - share.max())
            share /= share.sum()
            mass = 0.0
            for row in range(rows):
                if right[first_row + row]:
                    mass += share[row]
            mass = max(mass, 1e-9)
            if mass > 0.999:
                continue
            place = start
            for row in range(rows):
                pull = (share[row] / mass if right[first_row + row] else 0.0) - share[row]
                end = row_ends[first_row + row]
                while place < end:
                    if kept[place - start]:
                        slope[features[place]] += pull
                    place += 1
            for place in range(start, stop):
                feature = features[place]
                if touched[feature] != step:
                    touched[feature] = step
                    change = slope[feature] - decay * weights[feature]
                    squares[feature] += change * change
                    weights[feature] += rate * change / np.sqrt(squares[feature])
                    slope[feature] = 0.0
        if epoch >= epochs // 2:
            total += weights
    return total / (epochs - epochs // 2)


def learn(
    examples: Examples, epochs: int, drop: float, decay: float, rate: float = 0.25, least: int = 2, seed: int = 7
) -> dict[str, float]:
    """Weights by feature, rounded to hundredths; features in fewer than `least` rows have none.

    Each question hides a part `drop` of its features at each step, and weights are drawn to zero by `decay`. Same
    examples, options and seed: same weights.
    """
    if not len(examples):
        return {}
    counts = np.bincount(examples.features, minlength=len(examples.names))
    known = counts >= least
    number = np.where(known, np.cumsum(known) - 1, -1).astype(np.int32)
    features = number[examples.features]
    ends = np.concatenate([[0], np.cumsum(features >= 0)])[examples.row_ends]
    found = _learn(
        features[features >= 0],
        ends.astype(np.int64),
        examples.question_ends,
        examples.right,
        int(known.sum()),
        epochs,
        drop,
        decay,
        rate,
        seed,
    )
    names = [name for name, keep in zip(examples.names, known, strict=True) if keep]
    # A weight learned while a part of the others was hidden is too large for all together.
    return {name: round(float(weight) * (1 - drop), 2) for name, weight in zip(names, found, strict=True)}


def scores(weights: Mapping[str, float], examples: Examples) -> Array:
    """The score of every row."""
    values = np.array([weights.get(name, 0.0) for name in examples.names] + [0.0])
    sums = np.concatenate([[0.0], np.cumsum(values[examples.features])])
    ends = sums[examples.row_ends]
    return np.diff(ends, prepend=0.0)


def accuracy(weights: Mapping[str, float], examples: Examples) -> float:
    """Percent of the questions whose best row, the first of equals, is right."""
    found = np.round(scores(weights, examples), 6)
    hits = first = 0
    for last in examples.question_ends:
        hits += bool(examples.right[first + int(found[first:last].argmax())])
        first = int(last)
    return 100 * hits / max(1, len(examples))
