"""How present names are in mind that a figure may be about: recency, last mention, part of all mentions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from evfacts.claims.keys import Key

_LATEST = 3
"""Names that are still in mind wherever they were mentioned."""


@dataclass(slots=True)
class Salience:
    """How present a name is.

    Attributes:
        view, paragraph: the sentence and paragraph that named it last.
        opened: whether it was the first name of that sentence.
        free: whether that sentence, or clause, was about it: no preposition or verb stood before it.
        count: mentions so far.
    """

    view: int
    paragraph: int
    opened: bool
    free: bool
    count: int = 1


class Presence:
    """The names of one kind as one sentence finds them: for all of its figures the same.

    Attributes:
        names: those still in mind: the last three, and all of the paragraph, latest first, six at most.
    """

    def __init__(
        self,
        known: Mapping[str, Salience],
        counts: Mapping[str, int],
        head_names: frozenset[str],
        view: int,
        paragraph: int,
        new_paragraph: bool,
        subject: str | None,
    ) -> None:
        latest = list(reversed(list(known)))
        self.names = [name for rank, name in enumerate(latest) if rank < _LATEST or known[name].paragraph == paragraph][
            : 2 * _LATEST
        ]
        self._known = known
        self._counts = counts
        self._head_names = head_names
        self._view = view
        self._paragraph = paragraph
        self._new_paragraph = new_paragraph
        self._subject = subject
        self._total = sum([counts[name] for name in latest]) or 1
        self._ranks = {name: rank for rank, name in enumerate(latest)}
        self._keys: dict[tuple[str, str], Key] = {}

    def key(self, name: str, named: str) -> Key:
        """The features of one name; `named`: whether the sentence names any (mentions.naming)."""
        key = self._keys.get((name, named))
        if key is None:
            key = self._keys[name, named] = self._key(name, named)
        return key

    def _key(self, name: str, named: str) -> Key:
        share = self._counts[name] / self._total
        part = "abcd"[(share < 0.7) + (share < 0.4) + (share < 0.15)]
        entry = self._known.get(name)
        if entry is None:
            return _unseen, name in self._head_names, part, named
        return (
            _seen,
            name in self._head_names,
            part,
            named,
            min(self._ranks[name], 3),
            min(self._view - entry.view, 4),
            entry.opened,
            entry.free,
            name == self._subject,
            entry.paragraph == self._paragraph,
            self._new_paragraph,
        )


def _unseen(head: bool, part: str, named: str) -> list[str]:
    return [f"head={head}|{named}", f"part{part}|{named}", f"unseen|{named}"]


def _seen(
    head: bool, part: str, named: str, rank: int, gap: int, opened: bool, free: bool, subject: bool, here: bool,
    new_paragraph: bool,
) -> list[str]:  # fmt: skip
    return [
        f"head={head}|{named}",
        f"part{part}|{named}",
        f"rec{rank}|{named}",
        f"rec{rank}|gap{gap}|{named}",
        f"gap{gap}o{opened}|{named}|par{here}",
        f"rec{rank}o{opened}|new{new_paragraph}",
        f"rec{rank}|{part}|{here}",
        f"rec{rank}f{free}|{named}",
        f"rec{rank}f{free}|{part}|gap{gap}",
        f"subj{subject}|{named}|par{here}",
        f"subj{subject}|gap{gap}|new{new_paragraph}",
    ]
