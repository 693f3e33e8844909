"""A linear-chain conditional random field over the runs of a document: scores, best labels, probabilities."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from evfacts.names.tagger.runs import Group, Run, Token

LABELS = ("O", "B-COMPANY", "I-COMPANY", "B-PRODUCT", "I-PRODUCT")
ALLOWED = tuple(
    tuple(label[0] != "I" or (before != "O" and before[2:] == label[2:]) for label in LABELS) for before in LABELS
)
"""ALLOWED[i][j]: whether label j may follow label i."""
STARTS = tuple(label[0] != "I" for label in LABELS)
_SIZE = range(len(LABELS))
_BEFORE = tuple(tuple(i for i in _SIZE if ALLOWED[i][j]) for j in _SIZE)
"""The labels that may stand before each label."""

_GROUPS = 1 << 15
"""Groups of features whose scores are remembered: texts of one field have most of them in common."""


@dataclass(frozen=True, slots=True)
class Crf:
    """Weights: of each feature by label, and of each label after another one."""

    weights: Mapping[str, Sequence[float]]
    after: Sequence[Sequence[float]]
    _step: list[list[float]] = field(init=False, repr=False)
    _row: Callable[[Group], Sequence[float]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        step = [[math.exp(self.after[i][j]) if ALLOWED[i][j] else 0.0 for j in _SIZE] for i in _SIZE]
        object.__setattr__(self, "_step", step)
        object.__setattr__(self, "_row", lru_cache(maxsize=_GROUPS)(self._score_group))

    def marginals(self, run: Run) -> list[list[float]]:
        """The probability of each label of each token (forward and backward)."""
        return self._marginals([self._scores(token) for token in run])

    def _marginals(self, scores: list[list[float]]) -> list[list[float]]:
        size, step = _SIZE, self._step
        forward = [[math.exp(scores[0][j]) if STARTS[j] else 0.0 for j in size]]
        _scale(forward[0])
        for values in scores[1:]:
            before = forward[-1]
            row = [math.exp(values[j]) * sum([before[i] * step[i][j] for i in size]) for j in size]
            _scale(row)
            forward.append(row)
        backward = [1.0] * len(LABELS)
        result = [forward[-1]]
        for index in range(len(scores) - 2, -1, -1):
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
        scores = [self._scores(token) for token in run]
        best = self._best(scores)
        if not any(best):
            return []
        chances = self._marginals(scores)
        found: list[tuple[int, int, str, float]] = []
        for token, label, chance in zip(run, best, chances, strict=True):
            name = LABELS[label]
            if name[0] == "B":
                found.append((token.start, token.end, name[2:], chance[label]))
            elif name[0] == "I":
                start, _, kind, least = found.pop()
                found.append((start, token.end, kind, min(least, chance[label])))
        return found

    def _scores(self, token: Token) -> list[float]:
        rows = [*map(self._row, token.groups), *self._weights_of(token.rare)]
        return _sums(rows)

    def _score_group(self, group: Group) -> Sequence[float]:
        spell, of = group
        return tuple(_sums(self._weights_of(spell(*of))))

    def _weights_of(self, features: Sequence[str]) -> list[Sequence[float]]:
        return [row for row in map(self.weights.get, features) if row is not None]

    def _best(self, scores: list[list[float]]) -> list[int]:
        after = self.after
        values = [scores[0][j] if STARTS[j] else -math.inf for j in _SIZE]
        back: list[list[int]] = []
        for row in scores[1:]:
            pointers, now = [], []
            for j, allowed in enumerate(_BEFORE):
                top = allowed[0]
                best = values[top] + after[top][j]
                for i in allowed[1:]:
                    value = values[i] + after[i][j]
                    if value > best:
                        top, best = i, value
                pointers.append(top)
                now.append(best + row[j])
            back.append(pointers)
            values = now
        label = values.index(max(values))
        labels = [label]
        for pointers in reversed(back):
            label = pointers[label]
            labels.append(label)
        return labels[::-1]


def _sums(rows: list[Sequence[float]]) -> list[float]:
    return list(map(sum, zip(*rows, strict=True))) if rows else [0.0] * len(LABELS)


def _scale(row: list[float]) -> None:
    total = sum(row)
    for index, value in enumerate(row):
        row[index] = value / total
