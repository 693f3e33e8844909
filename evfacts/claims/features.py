"""Features that several decisions share: distances, cues around a word, connecting words."""

from __future__ import annotations

from collections.abc import Sequence

from evfacts.claims.context import Mark, View
from evfacts.claims.state import Salience, State

_BUCKET = [0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 6]


def bucket(distance: int) -> int:
    """Distance in words as one of eight steps: 0, 1, 2, 3, 4-5, 6-8, 9-13, farther."""
    return _BUCKET[distance] if distance < 14 else 7


def word_at(view: View, at: int) -> str:
    """The word at an index of the view, or an edge sign outside of it."""
    return view.words[at] if 0 <= at < len(view.words) else "^" if at < 0 else "$"


def stem(word: str) -> str:
    """A word without its regular ending, so that "sells" and "selling" count as one."""
    if len(word) > 4:
        for ending, least in (("ing", 6), ("ies", 5), ("ed", 5), ("es", 5), ("s", 4)):
            if word.endswith(ending) and len(word) >= least and not word.endswith("ss"):
                return word[: -len(ending)]
    return word


def clause_words(view: View, at: int, reach: int = 9) -> set[str]:
    """Stems of the content words around word `at`, up to a strong boundary or `reach` words away."""
    found = set()
    words = view.words
    for step in (1, -1):
        i = at + step
        while 0 <= i < len(words) and abs(i - at) <= reach:
            word = words[i]
            if word in _STRONG_SIGNS:
                break
            if len(word) > 2 and word.isalpha():
                found.add(stem(word))
            i += step
    return found


_AUXILIARIES = frozenset(
    [
        "will", "would", "could", "should", "may", "might", "can", "shall", "must", "is", "are", "was", "were", "be",
        "been", "has", "have", "had", "does", "do", "did", "to", "plans", "plan", "planned", "expects", "expect",
        "expected", "aims", "aim", "aimed", "wants", "hopes", "intends", "targets", "target", "targeted", "sees",
        "seen", "forecasts", "forecast", "guided", "guides", "projects", "projected", "estimates", "estimated",
        "predicts", "says", "said", "announced", "pledged", "committed", "agreed", "set", "due", "slated", "scheduled",
        "supposed", "likely", "not", "never", "no", "yet", "already", "so", "once", "if", "until", "unless", "when",
        "now", "previously", "earlier", "originally",
    ]
)  # fmt: skip


def auxiliaries(view: View, at: int) -> list[str]:
    """The last two tense or modality words of the clause before word `at`, and the first after it."""
    words = view.words
    before: list[str] = []
    i = at - 1
    while i >= 0 and len(before) < 2 and words[i] not in _STRONG_SIGNS:
        if words[i] in _AUXILIARIES:
            before.append(words[i])
        i -= 1
    names = []
    if before:
        names.append(f"aux={before[0]}")
        names.append("aux2=" + "_".join(before))
    i = at + 1
    while i < len(words) and words[i] not in _STRONG_SIGNS and words[i] not in ("that", "which", "who", "where"):
        if words[i] in _AUXILIARIES:
            names.append(f"auxa={words[i]}")
            break
        i += 1
    return names


def in_clause(view: View, spans: Sequence[tuple[int, int, str]], at: int) -> list[str]:
    """Whether a cue stands in the same clause before or after word `at`, whatever else lies between."""
    found = []
    if any(stop <= at and view.between(view.strong, stop - 1, at) == 0 for _, stop, _ in spans):
        found.append("cb")
    if any(first > at and view.between(view.strong, at, first) == 0 for first, _, _ in spans):
        found.append("ca")
    return found


_STRONG_SIGNS = frozenset({";", "while", "whereas", "but", "although", "|", "•"})

_CONNECTIVES = {
    "from": "from", "against": "against", "versus": "against", "vs": "against", "compared": "against", "than": "than",
    "over": "over", "to": "to", "of": "of", "and": "and", "or": "or", "(": "paren", ")": "close", ",": "comma",
    ";": "semi", "while": "while", "but": "but", "at": "at", "on": "on", "with": "with", "for": "for", "by": "by",
    "in": "in", "after": "after", "up": "up", "down": "down", "as": "as", "–": "dash", "—": "dash", "-": "dash",
    "which": "which", "earlier": "earlier", "previous": "earlier", "previously": "earlier", "including": "including",
    "followed": "followed", "|": "cell", "about": "about", "around": "about", "nearly": "about", "/": "slash",
}  # fmt: skip


def connective(view: View, a: int, b: int) -> str:
    """The words that tie quantity a to the following quantity b: the last two connecting words between them."""
    kinds = [kind for word in view.words[a + 1 : b] if (kind := _CONNECTIVES.get(word))]
    gap = b - a - 1
    if not kinds:
        return f"gap{min(gap, 4)}"
    return "+".join(kinds[-2:])


def sides(view: View, spans: Sequence[tuple[int, int, str]], at: int) -> list[str]:
    """Where the nearest cue spans stand: b or a with the distance, and how many clauses and figures lie between."""
    before = after = None
    for first, stop, _ in spans:
        if stop <= at:
            before = (first, stop)
        elif first > at:
            after = (first, stop)
            break
    found = []
    if before is not None:
        edge = before[1] - 1
        clause, figures = min(view.between(view.strong, edge, at), 1), min(view.between(view.figures, edge, at), 2)
        found.append(f"b{bucket(at - edge - 1)}s{clause}q{figures}")
    if after is not None:
        edge = after[0]
        clause, figures = min(view.between(view.strong, at, edge), 1), min(view.between(view.figures, at, edge), 2)
        found.append(f"a{bucket(edge - at - 1)}s{clause}q{figures}")
    return found


def mention_features(view: View, marks: Sequence[Mark], wanted: Sequence[Mark], at: int) -> list[str]:
    """Where the mentions of one candidate stand towards word `at`, among all mentions of its kind."""
    names = []
    before = [mark for mark in wanted if mark.at < at]
    after = [mark for mark in wanted if mark.at > at]
    if before:
        mark = before[-1]
        rank = sum(mark.at < other.at < at for other in marks)
        distance = bucket(at - mark.at - 1)
        clause = min(view.between(view.strong, mark.at, at), 2)
        names += [
            f"b#{min(rank, 2)}s{clause}",
            f"bd{distance}",
            f"bq{min(view.between(view.figures, mark.at, at), 3)}#{min(rank, 1)}",
            f"bpre={word_at(view, mark.at - 1)}",
            f"bpost={word_at(view, mark.at + 1)}",
        ]
        if at - mark.at <= 5:
            names.append("bbetween=" + "_".join(view.words[mark.at + 1 : at]))
        if mark.referring:
            names.append(f"bref{min(rank, 1)}")
        if mark.at == marks[0].at:
            names.append("first")
        if mark.segment != view.segments[min(at, len(view.segments) - 1)]:
            names.append(f"seg={mark.segment}")
    if after:
        mark = after[0]
        rank = sum(at < other.at < mark.at for other in marks)
        names += [
            f"a#{min(rank, 2)}s{min(view.between(view.strong, at, mark.at), 2)}{'n' if before else 'o'}",
            f"ad{bucket(mark.at - at - 1)}",
            f"aq{min(view.between(view.figures, at, mark.at), 2)}{'n' if before else 'o'}",
            f"apre={word_at(view, mark.at - 1)}",
            f"apost={word_at(view, mark.at + 1)}",
        ]
        if mark.at - at <= 5:
            names.append("abetween=" + "_".join(view.words[at + 1 : mark.at]))
        if mark.referring:
            names.append(f"aref{'n' if before else 'o'}")
    return names


def salience_features(state: State, known: dict[str, Salience], name: str, named: bool) -> list[str]:
    """How present a name is that may be carried on: recency, place of its last mention, its part of all mentions."""
    entry = known.get(name)
    total = sum(state.mention_counts[other] for other in known) or 1
    count = state.mention_counts[name]
    share = count / total
    part = "abcd"[(share < 0.7) + (share < 0.4) + (share < 0.15)]
    found = [f"head={name in state.head_names}|{named}", f"part{part}|{named}"]
    if entry is None:
        return [*found, f"unseen|{named}"]
    rank = 0
    for other in reversed(known):
        if other == name:
            break
        rank += 1
    rank = min(rank, 3)
    gap = min(state.view - entry.view, 4)
    here = entry.paragraph == state.paragraph
    return [
        *found,
        f"rec{rank}|{named}",
        f"rec{rank}|gap{gap}|{named}",
        f"gap{gap}o{entry.opened}|{named}|par{here}",
        f"rec{rank}o{entry.opened}|new{state.new_paragraph}",
        f"rec{rank}|{part}|{here}",
    ]


_JOINING = frozenset(
    [
        ",", "and", "or", "&", "the", "with", "by", "of", "in", "for", "as", "at", "<c>", "’s", "'s", "about",
        "around", "nearly", "just", "only", "some",
    ]
)  # fmt: skip
"""Words that may stand between two members of a row."""


def coordinated(view: View, marks: Sequence[Mark], limit: int = 3) -> list[list[Mark]]:
    """Runs of marks joined by no more than `limit` words, none of which is strong ("A, B and C")."""
    runs: list[list[Mark]] = []
    for mark in marks:
        if (
            runs
            and mark.at - runs[-1][-1].at - 1 <= limit
            and view.between(view.strong, runs[-1][-1].at, mark.at) == 0
            and all(word in _JOINING for word in view.words[runs[-1][-1].at + 1 : mark.at])
        ):
            runs[-1].append(mark)
        else:
            runs.append([mark])
    return [run for run in runs if len(run) > 1]


def aligned(view: View, quantity: Mark, others: Sequence[Mark]) -> Mark | None:
    """The partner of a quantity where as many names (or periods) stand in a row as quantities do."""
    for run in coordinated(view, view.quantities):
        if quantity in run:
            place = run.index(quantity)
            matching = [other for other in coordinated(view, others) if len(other) == len(run)]
            if matching:
                nearest = min(matching, key=lambda other: abs(other[0].at - run[0].at))
                return nearest[place]
    return None


def mirrored(view: View, quantity: Mark, earlier: Sequence[Mark]) -> Mark | None:
    """The counterpart in "X on Y, as against A and B, respectively": figures of a row pair with those before."""
    for run in coordinated(view, view.quantities):
        if quantity in run:
            before = [mark for mark in earlier if mark.at < run[0].at]
            if len(before) >= len(run):
                return before[len(before) - len(run) + run.index(quantity)]
    return None
