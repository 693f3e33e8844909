"""Keys of features: features that depend on the same few arguments are one key, spelled out only when needed.

A key is a feature's name itself, or a tuple of a function and its arguments; the function gives the
names. What the weights say of a key is summed once and remembered, so that a run over many articles
looks up most keys and spells hardly any name. An argument of a key has one type only (True and 1 are
equal keys, but not equal names).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from struct import Struct
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


_LANE = 32
"""Bits of a label's place in a packed sum."""
_ZERO = 1 << 24
"""What stands for nought in a place, so that no place is below nought: weights in hundredths stay far within it."""


class Labels:
    """A list of labels, and how a number for each of them is packed into one integer.

    Label n has the bits from 32 n on, and holds whole hundredths, as weights are. Adding two packed integers adds
    their numbers label by label, in one step and exactly, however many labels there are.
    """

    __slots__ = ("labels", "layout", "places", "zero")

    def __init__(self, labels: Sequence[object]) -> None:
        self.labels = tuple(labels)
        self.places = {str(label): number for number, label in enumerate(self.labels)}
        self.layout = Struct(f"<{len(self.labels)}I")
        self.zero = sum(_ZERO << _LANE * number for number in range(len(self.labels)))

    def pack(self, values: Iterable[float]) -> int:
        """One integer for a number a label."""
        return int.from_bytes(self.layout.pack(*[round(100 * value) + _ZERO for value in values]), "little") - self.zero

    def at(self, place: int, value: float) -> int:
        """One integer for a number of one label, the others having nought."""
        return round(100 * value) << _LANE * place

    def unpack(self, packed: int, chosen: Sequence[object] | None = None) -> list[float]:
        """The numbers of the chosen labels (of all, unless given), from a sum of packed integers."""
        counts = self.layout.unpack((packed + self.zero).to_bytes(self.layout.size, "little"))
        if chosen is not None and chosen is not self.labels:
            places = self.places
            return [(counts[places[str(label)]] - _ZERO) / 100 for label in chosen]
        return [(count - _ZERO) / 100 for count in counts]


class LabelSums(dict[Key, int]):
    """Key -> sums of the weights of its features for each of some labels, packed; 0 where all are nought."""

    __slots__ = ("labels", "weights")

    def __init__(self, weights: Mapping[str, Mapping[str, float]], labels: Labels) -> None:
        super().__init__()
        self.weights = weights
        self.labels = labels

    def __missing__(self, key: Key) -> int:
        if isinstance(key, str) and key not in self.weights:
            return 0
        places = self.labels.places
        totals = [0.0] * len(places)
        known = False
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
        found = self.labels.pack(totals) if known else 0
        self[key] = found
        return found


class UsualKeys:
    """Keys of each of some labels that many figures ask about alike, so that they are summed once.

    With `base`, only the labels at the places of `changed` have other keys than there.
    """

    __slots__ = ("_base", "_changed", "_packed", "_rows", "_values", "keys")

    def __init__(
        self, keys: Sequence[Sequence[Key]], base: UsualKeys | None = None, changed: Sequence[int] = ()
    ) -> None:
        self.keys = keys
        self._base = base
        self._changed = changed
        self._rows: RowSums | None = None
        self._values: list[float] = []
        self._packed: int | None = None

    def replaced(self, keys: Mapping[int, Sequence[Key]]) -> UsualKeys:
        """The same with other keys at some places."""
        found = list(self.keys)
        for place, other in keys.items():
            found[place] = other
        return UsualKeys(found, self, tuple(keys))

    def values(self, rows: RowSums) -> list[float]:
        """What the keys say of each label."""
        if self._rows is not rows:
            get = rows.__getitem__
            if self._base is None:
                self._values = [sum(map(get, keys)) for keys in self.keys]
            else:
                self._values = list(self._base.values(rows))
                for place in self._changed:
                    self._values[place] = sum(map(get, self.keys[place]))
            self._packed = None
            self._rows = rows
        return self._values

    def packed(self, rows: RowSums, labels: Labels) -> int:
        """The same, packed; `labels` are those that the keys are of, in their order."""
        values = self.values(rows)
        if self._packed is None:
            if self._base is None:
                self._packed = labels.pack(values)
            else:
                before = self._base.values(rows)
                self._packed = self._base.packed(rows, labels) + sum(
                    [labels.at(place, values[place] - before[place]) for place in self._changed]
                )
        return self._packed
