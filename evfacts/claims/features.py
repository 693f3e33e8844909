"""Features that several decisions share: distances, cues around a word, connecting words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from evfacts.claims.context import QUANTITY, Mark, Sided, View
from evfacts.claims.keys import Key
from evfacts.schema import Name

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


_STEMS: dict[str, str] = {}
"""Stems of words met, empty for those that are no content words; forgotten when there are too many."""


def content_stem(word: str) -> str:
    """The stem of a content word, an empty string for any other; remembered."""
    known = _STEMS.get(word)
    if known is not None:
        return known
    found = stem(word) if len(word) > 2 and word.isalpha() else ""
    if len(_STEMS) >= 20_000:
        _STEMS.clear()
    _STEMS[word] = found
    return found


class _BagNames(dict[str, str]):
    """Word -> the feature that its stem is near a figure, an empty string for words of no content; remembered."""

    def __missing__(self, word: str) -> str:
        found = content_stem(word)
        if len(self) >= 20_000:
            self.clear()
        name = self[word] = f"bag={found}" if found else ""
        return name


_BAG_NAMES = _BagNames()


def clause_bag(view: View, at: int, reach: int = 9) -> set[str]:
    """Features of the content words around word `at`, up to a strong boundary or `reach` words away."""
    if view.bag is None:
        view.bag = list(map(_BAG_NAMES.__getitem__, view.words))
        if not _STRONG_SIGNS.isdisjoint(view.words):
            view.breaks = [place for place, word in enumerate(view.words) if word in _STRONG_SIGNS]
    first, stop = max(0, at - reach), at + reach + 1
    for place in view.breaks:
        if place < at:
            first = max(first, place + 1)
        elif place > at:
            stop = min(stop, place)
            break
    found = {*view.bag[first:at], *view.bag[at + 1 : stop]}
    found.discard("")
    return found


def partitive(view: View, at: int) -> Key | None:
    """What a part is one of ("17.7% of the EU market": market), and whether a name stands before it in the clause."""
    words = view.words
    if at + 2 >= len(words) or words[at + 1] != "of":
        return None
    head = ""
    for word in words[at + 2 : at + 9]:
        if word in _PHRASE_ENDS or word[0] == "<":
            break
        head = word if word.isalpha() else head
    if not head:
        return None
    named = any(mark.at < at and view.strong[mark.at] == view.strong[at] for mark in (*view.companies, *view.products))
    return _part, stem(head), named


def _part(head: str, named: bool) -> tuple[str, ...]:
    return f"of={head}", f"of={head}|{named}", f"of|{named}"


_PHRASE_ENDS = frozenset(
    [
        ",", ".", ";", ":", "(", ")", "–", "—", "in", "for", "from", "at", "on", "with", "by", "last", "this",
        "during", "and", "to", "as", "was", "were", "is", "are", "had", "has", "it", "they", "that", "which",
        "while", "but", "after", "against", "compared", "up", "down", "sold", "registered", "delivered", "made",
        "built", "than", "’", "'",
    ]
)  # fmt: skip


def head_words(view: View, most: int = 6) -> list[Key]:
    """Features of the words that head a cell's column and row, and whether its row is headed by a name."""
    found: list[Key] = []
    for segment, letter in (("column", "col"), ("row", "row")):
        words = [
            stem(word)
            for word, part in zip(view.words, view.segments, strict=True)
            if part == segment and word != "|" and word not in _HEAD_SIGNS
        ]
        found += [f"{letter}={word}" for word in dict.fromkeys(words[:most])]
    return found


_HEAD_SIGNS = frozenset(["(", ")", ",", "-", "–", ".", "/"])


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


def auxiliaries(view: View, at: int) -> Key:
    """The last two tense or modality words of the clause before word `at`, and the first after it."""
    words = view.words
    before: list[str] = []
    i = at - 1
    while i >= 0:
        word = words[i]
        if word in _STRONG_SIGNS:
            break
        if word in _AUXILIARIES:
            before.append(word)
            if len(before) == 2:
                break
        i -= 1
    after = ""
    for word in words[at + 1 :]:
        if word in _AFTER_SIGNS:
            break
        if word in _AUXILIARIES:
            after = word
            break
    return _auxiliary, "_".join(before), after


def _auxiliary(before: str, after: str) -> list[str]:
    names = [f"aux={before.partition('_')[0]}", f"aux2={before}"] if before else []
    return [*names, f"auxa={after}"] if after else names


_STRONG_SIGNS = frozenset({";", "while", "whereas", "but", "although", "|", "•"})
_AFTER_SIGNS = _STRONG_SIGNS | {"that", "which", "who", "where"}

_CONNECTIVES = {
    "from": "from", "against": "against", "versus": "against", "vs": "against", "compared": "against", "than": "than",
    "over": "over", "to": "to", "of": "of", "and": "and", "or": "or", "(": "paren", ")": "close", ",": "comma",
    ";": "semi", "while": "while", "but": "but", "at": "at", "on": "on", "with": "with", "for": "for", "by": "by",
    "in": "in", "after": "after", "up": "up", "down": "down", "as": "as", "–": "dash", "—": "dash", "-": "dash",
    "which": "which", "earlier": "earlier", "previous": "earlier", "previously": "earlier", "including": "including",
    "followed": "followed", "|": "cell", "about": "about", "around": "about", "nearly": "about", "/": "slash",
}  # fmt: skip


def connective(view: View, a: int, b: int) -> str:
    """The words that tie quantity a to the following quantity b: the last two connecting words between them.

    Those inside of a term of comparison ("year-on-year", "on a sequential basis") connect nothing.
    """
    between = view.words[a + 1 : b]
    for term in _TERMS:
        for first, stop, phrase in view.cues.get(term, ()):
            if a < first and stop <= b and _INNER.search(phrase):
                between[first - a - 1 : stop - a - 1] = [""] * (stop - first)
    kinds = [kind for word in between if (kind := _CONNECTIVES.get(word))]
    gap = b - a - 1
    if not kinds:
        return f"gap{min(gap, 4)}"
    return "+".join(kinds[-2:])


_TERMS = ("yoy", "qoq", "mom", "ytd")
_INNER = re.compile(r"^(?!from|compared).*\b(?:on|over|to|o)\b")

_SIDES = {
    (side, step, clause, figures): f"{side}{step}s{clause}q{figures}"
    for side in "ba"
    for step in range(8)
    for clause in range(2)
    for figures in range(3)
}
_NOWHERE = Sided()


def sided(view: View, kind: str, at: int) -> Sided:
    """Where the cues of a kind stand towards word `at`, found once."""
    spans = view.cues.get(kind)
    if not spans:
        return _NOWHERE
    found = view.sided.get((kind, at))
    if found is None:
        found = view.sided[kind, at] = _sided(view, spans, at)
    return found


def _sided(view: View, spans: Sequence[tuple[int, int, str]], at: int) -> Sided:
    strong, figures = view.strong, view.figures
    before = nearest = following = 0
    for first, stop, _ in spans:
        if stop <= at:
            before = stop
            nearest = max(nearest, stop)
        elif first > at:
            following = first
            break
    places, clause = [], []
    if before:
        places.append(
            _SIDES["b", bucket(at - before), min(strong[at] - strong[before], 1), min(figures[at] - figures[before], 2)]
        )
        if strong[at] == strong[nearest]:
            clause.append("cb")
    if following:
        beyond = at + 1
        places.append(
            _SIDES[
                "a",
                bucket(following - beyond),
                min(strong[following] - strong[beyond], 1),
                min(figures[following] - figures[beyond], 2),
            ]
        )
        if strong[following] == strong[beyond]:
            clause.append("ca")
    return Sided(tuple(places), tuple(clause))


def sides(view: View, kind: str, at: int) -> tuple[str, ...]:
    """Where the nearest cues of a kind stand: b or a with distance, clauses and figures between."""
    return sided(view, kind, at).places


_JOINING = frozenset(
    [
        ",", "and", "or", "&", "the", "with", "by", "of", "in", "for", "as", "at", "<c>", "’s", "'s", "about",
        "around", "nearly", "just", "only", "some",
    ]
)  # fmt: skip
"""Words that may stand between two members of a row."""


def _is_short_form(view: View, last: Mark, mark: Mark) -> bool:
    """Whether a name is the one before it once more in brackets: "Volkswagen (VW)"."""
    return (
        mark.at == last.at + 2
        and view.words[last.at + 1] == "("
        and isinstance(mark.record, Name)
        and isinstance(last.record, Name)
        and mark.record.canonical == last.record.canonical
    )


def coordinated(view: View, marks: Sequence[Mark], limit: int = 3) -> list[list[Mark]]:
    """Runs of marks joined by no more than `limit` words, none of which is strong ("A, B and C")."""
    runs: list[list[Mark]] = []
    last: Mark | None = None
    end = 0  # the last word of the member before
    for mark in marks:
        if last is not None and _is_short_form(view, last, mark):
            end = mark.at + 1
            continue
        if (
            last is not None
            and mark.at - end - 1 <= limit
            and view.strong[mark.at] == view.strong[end + 1]
            and _JOINING.issuperset(view.words[end + 1 : mark.at])
        ):
            runs[-1].append(mark)
        else:
            runs.append([mark])
        last, end = mark, mark.at
    return [run for run in runs if len(run) > 1]


def runs_of(view: View, kind: str, marks: Sequence[Mark]) -> list[list[Mark]]:
    """The rows that all marks of a kind form in a view, found once."""
    found = view.runs.get(kind)
    if found is None:
        found = view.runs[kind] = coordinated(view, marks) if len(marks) > 1 else []
    return found


def run_with(view: View, quantity: Mark) -> tuple[list[Mark], int] | None:
    """The row of figures that a quantity stands in, with its place in it."""
    if quantity.kind is QUANTITY:
        for run in runs_of(view, QUANTITY, view.quantities):
            if run[0].at <= quantity.at <= run[-1].at:
                return run, next(place for place, mark in enumerate(run) if mark.at == quantity.at)
    return None


def aligned(view: View, quantity: Mark, kind: str, others: Sequence[Mark]) -> Mark | None:
    """The partner of a quantity where as many names (or periods), all of a kind, stand in a row as quantities do."""
    row = run_with(view, quantity)
    if row is not None:
        run, place = row
        matching = [other for other in runs_of(view, kind, others) if len(other) == len(run)]
        if matching:
            return min(matching, key=lambda other: abs(other[0].at - run[0].at))[place]
        if "respectively" in view.words[run[-1].at :]:
            # "Hyundai's Ioniq 6 and Kia's EV3 recorded 26,446 and 18,569 units, respectively"
            last = max((mark.at for mark in view.quantities if mark.at < run[0].at), default=-1)
            named = [other for other in others if last < other.at < run[0].at]
            if len(named) == len(run):
                return named[place]
    return _grouped(view, quantity, kind, others) if "respectively" in view.words else None


def respectively_of(view: View, quantity: Mark, kind: str, others: Sequence[Mark]) -> Mark | None:
    """The partner of a figure of a row right behind which "respectively" stands; in gold train it is the right one."""
    row = run_with(view, quantity)
    if row is None or "respectively" not in view.words[row[0][-1].at : row[0][-1].at + _RESPECTIVELY_REACH]:
        return None
    return aligned(view, quantity, kind, others)


_RESPECTIVELY_REACH = 6


def _grouped(view: View, quantity: Mark, kind: str, others: Sequence[Mark]) -> Mark | None:
    """The partner where each of several names has a group of figures ("rose 12% to 9,410 and 31% to 18,220")."""
    stop = view.words.index("respectively")
    for run in runs_of(view, kind, others):
        figures = [mark for mark in view.quantities if run[-1].at < mark.at < stop]
        size, rest = divmod(len(figures), len(run))
        if rest or size < 2 or quantity not in figures:
            continue
        parted = [not _PARTING.isdisjoint(view.words[a.at + 1 : b.at]) for a, b in itertools.pairwise(figures)]
        if all(parting == (place % size == size - 1) for place, parting in enumerate(parted)):
            return run[figures.index(quantity) // size]
    return None


_PARTING = frozenset([",", "and", ";"])


def mirrored(view: View, quantity: Mark) -> Mark | None:
    """The counterpart in "X on Y, as against A and B, respectively": figures of a row pair with those before."""
    row = run_with(view, quantity)
    if row is None:
        return None
    run, place = row
    before = [mark for mark in view.quantities if mark.at < run[0].at]
    return before[len(before) - len(run) + place] if len(before) >= len(run) else None
