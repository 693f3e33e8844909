"""Log-linear choice among candidates: features in, probabilities out; the weights are data.

Every decision of the claims layer (is it a claim, its role, metric, subject, period, status,
sign) is one choice by such a ranker. Weights are learned on the training part of data/gold by
models/scripts/train_claims.py; nothing here is random, so the same text gives the same choice.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise

from evfacts.errors import ModelError

DECISIONS = ("role", "metric", "per", "product", "company", "status", "period", "superseded", "sign")


@dataclass(frozen=True, slots=True)
class Choice:
    """A question: the labels to choose from, what speaks of the figure, and what speaks of each label.

    `shared` features hold for the figure and weigh differently for each label; `rows` are the
    features of each label alone, one list a label (or no list at all).
    """

    labels: Sequence[object]
    shared: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of one decision: of a label's own features, and of shared ones by label."""

    rows: dict[str, float]
    shared: dict[str, dict[str, float]]


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
        if chance <= points[0][0]:
            return points[0][1]
        for (x0, y0), (x1, y1) in pairwise(points):
            if chance <= x1:
                return y0 + (y1 - y0) * (chance - x0) / (x1 - x0) if x1 > x0 else y1
        return points[-1][1]


def scores(weights: Weights, choice: Choice) -> list[float]:
    """The sum of the weights that speak for each label."""
    get = weights.rows.get
    totals = [sum([get(name, 0.0) for name in row]) for row in choice.rows] or [0.0] * len(choice.labels)
    if choice.shared:
        place = {str(label): number for number, label in enumerate(choice.labels)}
        known = weights.shared
        for name in choice.shared:
            entry = known.get(name)
            if entry is not None:
                for label, weight in entry.items():
                    if label in place:
                        totals[place[label]] += weight
    return totals


def probabilities(values: Sequence[float]) -> list[float]:
    """Softmax of the scores."""
    top = max(values)
    powers = [math.exp(value - top) for value in values]
    total = sum(powers)
    return [power / total for power in powers]


class Decider:
    """Chooses by the model: the best label, the first of equals."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def choose(self, decision: str, choice: Choice, item: object) -> tuple[int, float]:
        """(index of the best label, its probability). `item`, the record asked about, serves training only."""
        if len(choice.labels) == 1:
            return 0, 1.0
        values = scores(self.model.weights[decision], choice)
        best = max(range(len(values)), key=values.__getitem__)
        return best, probabilities(values)[best]


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
