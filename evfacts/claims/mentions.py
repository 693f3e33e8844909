"""Keys of features of a name that a figure may be about: where it is mentioned."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.claims.clauses import FREE, standings
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
    if view.cell is not None and view.segments[at] != wanted[0].segment:
        others += [(_heading, one.segment, _rank_in_segment(marks, one), len(marks) > 1) for one in wanted]
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
    stands = standings(view)
    if mark is not None:
        near = mark.at
        standing = stands[near]
        free = sum([near < other.at < at and stands[other.at].role in FREE for other in marks])
        opened = standing.open_at is not None and standing.open_at < at
        others.append((_stands, standing.role, opened, min(free, 2), min(figures[at] - figures[near + 1], 2)))
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
        others.append((_stands_after, stands[near].role, mark is None))
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


def naming(view: View, marks: Sequence[Mark]) -> str:
    """Whether a sentence names any; of a cell, whether the heads of its column or row do, or the line before only."""
    if view.cell is None:
        return str(bool(marks))
    segments = {mark.segment for mark in marks}
    return "cell" + "".join(letter for letter, segment in _SEGMENTS if segment in segments)


def inside(view: View, marks: Sequence[Mark]) -> bool:
    """Whether a name is mentioned where a figure stands: the line before a table counts for none of its cells."""
    return bool(marks) and (view.cell is None or any(mark.segment != "lead" for mark in marks))


_SEGMENTS = (("m", "main"), ("r", "row"), ("c", "column"), ("l", "lead"))


def _rank_in_segment(marks: Sequence[Mark], mark: Mark) -> int:
    """How many names of the kind stand before a name in the head, or the line before the table, that holds it."""
    return min(sum([other.segment == mark.segment and other.at < mark.at for other in marks]), 2)


def _heading(segment: str, rank: int, others: bool) -> tuple[str, ...]:
    """A name that heads a cell's row or column, or stands in the line before the table."""
    return f"heads {segment}", f"heads {segment}#{rank}|{others}"


def _stands(role: str, opened: bool, free: int, figures: int) -> tuple[str, ...]:
    kind = role if role in FREE or len(role) == 1 else "o"
    return (
        f"s{role}",
        f"s{kind}o{opened}",
        f"s{kind}#{free}",
        f"s{kind}#{free}q{figures}",
        f"sfree{kind in FREE}#{free}o{opened}",
    )


def _stands_after(role: str, only: bool) -> tuple[str, ...]:
    kind = role if role in FREE or len(role) == 1 else "o"
    return f"sa{role}", f"sa{kind}|{only}"


def _before(rank: int, clause: int, distance: int, figures: int, referring: bool) -> list[str]:
    names = [f"b#{rank}s{clause}", f"bd{distance}", f"bq{figures}#{min(rank, 1)}"]
    return [*names, f"bref{min(rank, 1)}"] if referring else names


def _after(rank: int, clause: int, distance: int, figures: int, referring: bool, other: str) -> list[str]:
    names = [f"a#{rank}s{clause}{other}", f"ad{distance}", f"aq{figures}{other}"]
    return [*names, f"aref{other}"] if referring else names
