"""A linear-chain conditional random field over the runs of a document: scores, best labels, probabilities."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from evfacts.names.tagger.runs import Run

LABELS = ("O", "B-COMPANY", "I-COMPANY", "B-PRODUCT", "I-PRODUCT")
ALLOWED = tuple(
    tuple(label[0] != "I" or (before != "O" and before[2:] == label[2:]) for label in LABELS) for before in LABELS
)
"""ALLOWED[i][j]: whether label j may follow label i."""
STARTS = tuple(label[0] != "I" for label in LABELS)


@dataclass(frozen=True, slots=True)
class Crf:
    """Weights: of each feature by label, and of each label after another one."""

    weights: Mapping[str, Sequence[float]]
    after: Sequence[Sequence[float]]

    def marginals(self, run: Run) -> list[list[float]]:
        """The probability of each label of each token (forward and backward)."""
        scores = [self._scores(token.features) for token in run]
        size = range(len(LABELS))
        forward = [[math.exp(scores[0][j]) if STARTS[j] else 0.0 for j in size]]
        _scale(forward[0])
        step = [[math.exp(self.after[i][j]) if ALLOWED[i][j] else 0.0 for j in size] for i in size]
        for values in scores[1:]:
            before = forward[-1]
            row = [math.exp(values[j]) * sum([before[i] * step[i][j] for i in size]) for j in size]
            _scale(row)
            forward.append(row)
        backward = [1.0] * len(LABELS)
        result = [forward[-1]]
        for index in range(len(run) - 2, -1, -1):
            ahead = [math.exp(scores[index + 1][j]) * backward[j] for j in size]
            backward = [sum([step[i][j] * ahead[j] for j in size]) for i in size]
            _scale(backward)
            row = [forward[index][i] * backward[i] for i in size]
            _scale(row)
            result.append(row)
        return result[::-1]

    def spans(self, run: Run) -> list[tuple[int, int, str, float]]:
        """(start, end, label, probability) of the names in a run, by the best sequence of labels."""
        if len(run) == 0:
            return []
        scores = [self._scores(token.features) for token in run]
        best = self._best(scores)
        chances = self.marginals(run)
        found: list[tuple[int, int, str, float]] = []
        for token, label, chance in zip(run, best, chances, strict=True):
            name = LABELS[label]
            if name[0] == "B":
                found.append((token.start, token.end, name[2:], chance[label]))
            elif name[0] == "I":
                start, _, kind, least = found.pop()
                found.append((start, token.end, kind, min(least, chance[label])))
        return found

    def _scores(self, features: Sequence[str]) -> list[float]:
        get = self.weights.get
        rows = [row for row in map(get, features) if row is not None]
        return [sum(column) for column in zip(*rows, strict=True)] if rows else [0.0] * len(LABELS)

    def _best(self, scores: list[list[float]]) -> list[int]:
        size = range(len(LABELS))
        values = [scores[0][j] if STARTS[j] else -math.inf for j in size]
        back: list[list[int]] = []
        for row in scores[1:]:
            pointers, now = [], []
            for j in size:
                top = max((i for i in size if ALLOWED[i][j]), key=lambda i: values[i] + self.after[i][j])
                pointers.append(top)
                now.append(values[top] + self.after[top][j] + row[j])
            back.append(pointers)
            values = now
        label = max(size, key=values.__getitem__)
        labels = [label]
        for pointers in reversed(back):
            label = pointers[label]
            labels.append(label)
        return labels[::-1]


def _scale(row: list[float]) -> None:
    total = sum(row)
    for index, value in enumerate(row):
        row[index] = value / total
