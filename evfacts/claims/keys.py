"""Keys of features: features that depend on the same few arguments are one key, spelled out only when needed.

A key is a feature's name itself, or a tuple of a function and its arguments; the function gives the
names. What the weights say of a key is summed once and remembered, so that a run over many articles
looks up most keys and spells hardly any name. An argument of a key has one type only (True and 1 are
equal keys, but not equal names).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Key = str | tuple[Any, ...]

ROW_LIMIT = 40_000
"""Keys whose sums are remembered for the rows of one decision; beyond that, all are forgotten and summed anew."""

LABEL_LIMIT = 6_000
"""The same for the shared keys of one decision and list of labels."""


def names_of(key: Key) -> Sequence[str]:
    """The names of the features that a key stands for."""
    if isinstance(key, str):
        return (key,)
    names: Sequence[str] = key[0](*key[1:])
    return names


def spelled(keys: Iterable[Key]) -> list[str]:
    """The names of all features of some keys, in their order."""
    return [name for key in keys for name in names_of(key)]


class RowSums(dict[Key, float]):
    """Key -> sum of the weights of its features."""

    __slots__ = ("weights",)

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self.update(weights)
        self.weights = weights

    def __missing__(self, key: Key) -> float:
        get = self.weights.get
        if isinstance(key, str):
            return get(key, 0.0)
        value = sum([get(name, 0.0) for name in names_of(key)])
        if len(self) >= ROW_LIMIT + len(self.weights):
            self.clear()
            self.update(self.weights)
        self[key] = value
        return value


class LabelSums(dict[Key, "tuple[float, ...] | None"]):
    """Key -> sums of the weights of its features for each of some labels, None where all are nought."""

    __slots__ = ("places", "size", "weights")

    def __init__(self, weights: Mapping[str, Mapping[str, float]], labels: Sequence[str]) -> None:
        super().__init__()
        self.weights = weights
        self.places = {label: number for number, label in enumerate(labels)}
        self.size = len(labels)

    def __missing__(self, key: Key) -> tuple[float, ...] | None:
        if isinstance(key, str) and key not in self.weights:
            return None
        totals = [0.0] * self.size
        known = False
        places = self.places
        for name in names_of(key):
            entry = self.weights.get(name)
            if entry is not None:
                for label, weight in entry.items():
                    place = places.get(label)
                    if place is not None:
                        totals[place] += weight
                        known = True
        if len(self) >= LABEL_LIMIT:
            self.clear()
        found = tuple(totals) if known else None
        self[key] = found
        return found
