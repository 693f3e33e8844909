"""Keys of features of a name that a figure may be about: where it is mentioned."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.claims.context import Mark, View
from evfacts.claims.features import bucket, word_at
from evfacts.claims.keys import Key


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
