"""Log-linear choice among candidates: features in, probabilities out; the weights are data.

Every decision of the claims layer (is it a claim, its role, metric, subject, period, status,
sign) is one choice by such a ranker. Weights are learned on the training part of data/gold by
models/scripts/train_claims.py; nothing here is random, so the same text gives the same choice.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from math import exp
from typing import Any

from evfacts.claims.keys import Key, Labels, LabelSums, RowSums, UsualKeys, spelled
from evfacts.errors import ModelError

DECISIONS = ("role", "metric", "per", "product", "company", "status", "period", "superseded", "sign")


@dataclass(slots=True)
class Usual:
    """What speaks for a label that has no row of its own: its keys, by its place, and `alike`, keys of each of them."""

    keys: UsualKeys
    places: Mapping[Any, int]
    alike: Sequence[Key] = ()


@dataclass(slots=True)
class Choice:
    """A question: the labels to choose from, what speaks of the figure, and what speaks of each label.

    `shared_keys` hold for the figure and weigh differently for each label; `row_keys` are the
    features of each label alone, one list a label (or no list at all). `listed` may name a
    longer, often asked list that has all the labels: sums are remembered for each such list.
    With `usual`, a label whose list in `row_keys` is missing or empty has the usual features instead.
    `sure`: the probability of an only label, less than 1 where a rule of wording left no other.
    """

    labels: Sequence[object]
    shared_keys: Sequence[Key] = ()
    row_keys: Sequence[Sequence[Key]] = ()
    listed: Labels | None = None
    usual: Usual | None = None
    sure: float = 1.0

    @property
    def shared(self) -> list[str]:
        """The names of the shared features."""
        return spelled(self.shared_keys)

    @property
    def rows(self) -> list[list[str]]:
        """The names of each label's own features."""
        usual = self.usual
        if usual is None:
            return [spelled(keys) for keys in self.row_keys]
        rows = self.row_keys or [()] * len(self.labels)
        return [
            spelled(keys or [*usual.keys.keys[usual.places[label]], *usual.alike])
            for label, keys in zip(self.labels, rows, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of one decision, in whole hundredths: of a label's own features, and of shared ones by label."""

    rows: dict[str, float]
    shared: dict[str, dict[str, float]]
    row_sums: RowSums = field(init=False, repr=False, compare=False)
    label_sums: dict[Labels, LabelSums] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "row_sums", RowSums(self.rows))
        object.__setattr__(self, "label_sums", {})

    def sums_for(self, labels: Labels) -> LabelSums:
        """The sums of shared features for a list of labels."""
        found = self.label_sums.get(labels)
        if found is None:
            if len(self.label_sums) >= _LABEL_LISTS:
                self.label_sums.clear()
            found = self.label_sums[labels] = LabelSums(self.shared, labels)
        return found


_LABEL_LISTS = 64
"""Lists of labels of one decision for which sums are remembered."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by decision, the calibration of confidence, and the digest of both."""

    weights: dict[str, Weights]
    calibration: tuple[tuple[float, float], ...] = ()
    digest: str = ""

    def calibrated(self, chance: float) -> float:
        """The share of rows with this product of probabilities that were right, by linear interpolation."""
        points = self.calibration
        if not points:
            return chance
        place = bisect_left(points, (chance,))
        if place == 0:
            return points[0][1]
        if place == len(points):
            return points[-1][1]
        (x0, y0), (x1, y1) = points[place - 1 : place + 1]
        return y0 + (y1 - y0) * (chance - x0) / (x1 - x0) if x1 > x0 else y1


def scores(weights: Weights, choice: Choice) -> list[float]:
    """The sum of the weights that speak for each label."""
    labels, usual, row_keys = choice.labels, choice.usual, choice.row_keys
    rows = weights.row_sums
    get = rows.__getitem__
    if not choice.shared_keys:
        if usual is None:
            return [sum(map(get, keys)) for keys in row_keys] or [0.0] * len(labels)
        values, places = usual.keys.values(rows), usual.places
        return [
            sum(map(get, keys)) if keys else values[places[label]] for label, keys in zip(labels, row_keys, strict=True)
        ]
    listed = choice.listed or listing(tuple(labels))
    packed = sum(map(weights.sums_for(listed).__getitem__, choice.shared_keys))
    if usual is None:
        totals = listed.unpack(packed, labels)
        if not row_keys:
            return totals
        return [total + sum(map(get, keys)) for total, keys in zip(totals, row_keys, strict=True)]
    totals = listed.unpack(packed + usual.keys.packed(rows, listed), labels)
    if row_keys:
        # What speaks for all others alike is taken from those that have features of their own: only differences count.
        values, places = usual.keys.values(rows), usual.places
        alike = sum(map(get, usual.alike))
        for place, keys in enumerate(row_keys):
            if keys:
                totals[place] += sum(map(get, keys)) - values[places[labels[place]]] - alike
    return totals


BY_WORDING = 0.9
"""The probability of what the wording alone settles: such rules hold for 95 to 99 of 100 figures of gold train."""

listing = lru_cache(maxsize=256)(Labels)
"""The list of some labels, made once, so that sums are remembered for it."""


_EQUAL = 1e-9
"""Scores no farther apart are equal: the order in which weights are summed decides no choice."""


def probabilities(values: Sequence[float]) -> list[float]:
    """Softmax of the scores."""
    top = max(values)
    powers = [exp(value - top) for value in values]
    total = sum(powers)
    return [power / total for power in powers]


class Decider:
    """Chooses by the model: the best label, the first of equals."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def choose(self, decision: str, choice: Choice, item: object) -> tuple[int, float]:
        """(index of the best label, its probability). `item`, the record asked about, serves training only."""
        if len(choice.labels) == 1:
            return 0, choice.sure
        values = scores(self.model.weights[decision], choice)
        top = max(values)
        least = top - _EQUAL
        best = 0
        while values[best] < least:
            best += 1
        return best, 1.0 / sum([exp(value - top) for value in values])


@lru_cache(maxsize=1)
def packaged_model() -> Model:
    """The weights that the package carries. Raises ModelError where the file is missing or damaged."""
    source = files("evfacts.claims").joinpath("weights.json")
    try:
        raw = json.loads(source.read_text(encoding="utf-8"))
        weights = {name: Weights(raw["rows"][name], raw["shared"][name]) for name in DECISIONS}
        return Model(weights, tuple((float(a), float(b)) for a, b in raw["calibration"]), str(raw["digest"]))
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelError(f"weights.json of evfacts.claims cannot be used ({problem}); reinstall evfacts") from problem
