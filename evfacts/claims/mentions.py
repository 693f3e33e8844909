"""Keys of features of a name that a figure may be about: where it is mentioned, how present it is in mind."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.claims.context import Mark, View
from evfacts.claims.features import bucket, word_at
from evfacts.claims.keys import Key
from evfacts.claims.state import Salience, State


def mention_keys(view: View, marks: Sequence[Mark], wanted: Sequence[Mark], at: int) -> tuple[list[Key], list[Key]]:
    """Where the mentions of one candidate stand towards word `at`, among all mentions of its kind.

    The first list tells the place and the word before, the second all else.
    """
    places: list[Key] = []
    others: list[Key] = []
    if not wanted:
        return places, others
    mark: Mark | None = None
    following: Mark | None = None
    for one in wanted:
        if one.at < at:
            mark = one
        elif one.at > at:
            following = one
            break
    strong, figures = view.strong, view.figures
    if mark is not None:
        near = mark.at
        rank = sum([near < other.at < at for other in marks])
        places += [
            (
                _before,
                min(rank, 2),
                min(strong[at] - strong[near + 1], 2),
                bucket(at - near - 1),
                min(figures[at] - figures[near + 1], 3),
                mark.referring,
            ),
            f"bpre={word_at(view, near - 1)}",
        ]
        others.append(f"bpost={word_at(view, near + 1)}")
        if at - near <= 5:
            others.append("bbetween=" + "_".join(view.words[near + 1 : at]))
        if near == marks[0].at:
            places.append("first")
        if mark.segment != view.segments[min(at, len(view.segments) - 1)]:
            others.append(f"seg={mark.segment}")
    if following is not None:
        near = following.at
        rank = sum([at < other.at < near for other in marks])
        places += [
            (
                _after,
                min(rank, 2),
                min(strong[near] - strong[at + 1], 2),
                bucket(near - at - 1),
                min(figures[near] - figures[at + 1], 2),
                following.referring,
                "o" if mark is None else "n",
            ),
            f"apre={word_at(view, near - 1)}",
        ]
        others.append(f"apost={word_at(view, near + 1)}")
        if near - at <= 5:
            others.append("abetween=" + "_".join(view.words[at + 1 : near]))
    return places, others


def _before(rank: int, clause: int, distance: int, figures: int, referring: bool) -> list[str]:
    names = [f"b#{rank}s{clause}", f"bd{distance}", f"bq{figures}#{min(rank, 1)}"]
    return [*names, f"bref{min(rank, 1)}"] if referring else names


def _after(rank: int, clause: int, distance: int, figures: int, referring: bool, other: str) -> list[str]:
    names = [f"a#{rank}s{clause}{other}", f"ad{distance}", f"aq{figures}{other}"]
    return [*names, f"aref{other}"] if referring else names


class Presence:
    """How present the names of one kind are that may be carried on: recency, last mention, part of all mentions."""

    def __init__(self, state: State, known: dict[str, Salience]) -> None:
        self.state = state
        self.known = known
        self.total = sum([state.mention_counts[other] for other in known]) or 1
        self.ranks = {name: rank for rank, name in enumerate(reversed(known))}

    def key(self, name: str, named: bool) -> Key:
        """The features of one name; `named`: whether the sentence names any."""
        state = self.state
        share = state.mention_counts[name] / self.total
        part = "abcd"[(share < 0.7) + (share < 0.4) + (share < 0.15)]
        entry = self.known.get(name)
        if entry is None:
            return _unseen, name in state.head_names, part, named
        return (
            _seen,
            name in state.head_names,
            part,
            named,
            min(self.ranks[name], 3),
            min(state.view - entry.view, 4),
            entry.opened,
            entry.paragraph == state.paragraph,
            state.new_paragraph,
        )


def _unseen(head: bool, part: str, named: bool) -> list[str]:
    return [f"head={head}|{named}", f"part{part}|{named}", f"unseen|{named}"]


def _seen(
    head: bool, part: str, named: bool, rank: int, gap: int, opened: bool, here: bool, new_paragraph: bool
) -> list[str]:
    return [
        f"head={head}|{named}",
        f"part{part}|{named}",
        f"rec{rank}|{named}",
        f"rec{rank}|gap{gap}|{named}",
        f"gap{gap}o{opened}|{named}|par{here}",
        f"rec{rank}o{opened}|new{new_paragraph}",
        f"rec{rank}|{part}|{here}",
    ]
