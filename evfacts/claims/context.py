"""The view of one sentence, list item or table cell from which claims are read.

Quantities, periods and names are one word each here, so that distances are counted in
words a reader would count. A table cell's view strings together caption, column head,
row head and cell; a short list item has the line that leads in before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from dataclasses import dataclass, field, replace

from evfacts.lexicons.cues import WORD, Cue, CueLexicon, match_cues
from evfacts.lexicons.measures import numerals
from evfacts.schema import Name, Period, Quantity

QUANTITY, PERIOD, COMPANY, PRODUCT, BODY = "<q>", "<t>", "<c>", "<m>", "<b>"

_STRONG = frozenset(
    {
        ";",
        ":",
        "while",
        "whereas",
        "but",
        "although",
        "though",
        "which",
        "who",
        "because",
        "–",
        "—",
        "meanwhile",
        "however",
        "•",
        "|",
    }
)
_WEAK = frozenset({",", "(", ")", "and", "as", "with", "after", "when", "including", "plus"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A quantity, period or name at its place in the view; `referring` for "the company" and its like."""

    at: int
    kind: str
    record: Quantity | Period | Name
    segment: str
    referring: bool = False


@dataclass(frozen=True, slots=True)
class Sided:
    """Where the cues of one kind stand towards a word.

    `places` are the nearest before and after, as "b2s0q1" or "a0s1q0": distance step, clause boundaries
    and figures between; `clause` tells whether one stands in the same clause before ("cb") or after ("ca").
    """

    places: tuple[str, ...] = ()
    clause: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """How a mention stands.

    Attributes:
        role: its part in the clause (clauses.py has the list), or the preposition before it.
        open_at: the word at which a relative clause about it begins that the sentence does not close, or None.
    """

    role: str
    open_at: int | None = None


@dataclass(frozen=True, slots=True)
class Details:
    """What all claims of a view share: who says so, and where words of scopes and regions stand."""

    attribution: str | None
    scopes: tuple[tuple[int, str], ...]
    regions: tuple[tuple[int, str], ...]


@dataclass(slots=True)
class View:
    """One sentence, list item or table cell with all that was found in it.

    `words` are lower case, `printed` the same as the article has them (marks as in `words`); the prefix
    counts (`strong`, `weak`, `figures`) at i count boundaries and quantities before word i.
    """

    text: str
    start: int
    end: int
    section: str
    paragraph: int
    words: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    segments: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    quantities: list[Mark] = field(default_factory=list)
    periods: list[Mark] = field(default_factory=list)
    companies: list[Mark] = field(default_factory=list)
    products: list[Mark] = field(default_factory=list)
    bodies: list[Mark] = field(default_factory=list)
    metric_cues: list[tuple[int, int, Cue]] = field(default_factory=list)
    cues: dict[str, list[tuple[int, int, str]]] = field(default_factory=dict)
    strong: list[int] = field(default_factory=list)
    weak: list[int] = field(default_factory=list)
    figures: list[int] = field(default_factory=list)
    sided: dict[tuple[str, int], Sided] = field(default_factory=dict)
    """Where cues of a kind stand towards a word, as far as asked (features.sided)."""
    references: dict[str, list[int]] = field(default_factory=dict)
    """Words that refer to a kind of name, as far as asked (subject._references)."""
    runs: dict[str, list[list[Mark]]] = field(default_factory=dict)
    """Rows of marks of a kind, as far as asked (features.runs_of)."""
    bounds: dict[int, int] = field(default_factory=dict)
    """Word of a figure that words bound ("more than 30,000") -> the first of those words."""
    cell: tuple[int, int, int] | None = None
    """Table (by its start), row and column, where the view is a cell."""
    standings: dict[int, Standing] | None = None
    """How its names stand in their clauses, once asked (clauses.standings)."""
    bag: list[str] | None = None
    """The feature of each word's stem, and `breaks`, the words that part clauses, once asked (features.clause_bag)."""
    breaks: list[int] = field(default_factory=list)
    details: Details | None = None
    """Once asked (details.details_of)."""

    def between(self, counts: Sequence[int], a: int, b: int) -> int:
        """How many counted words lie strictly between word a and word b (in either order)."""
        if a > b:
            a, b = b, a
        return counts[b] - counts[min(a + 1, b)]


@dataclass(frozen=True, slots=True)
class Spans:
    """Quantities, periods and names of an article, non-overlapping, in text order, with their starts for bisection."""

    records: list[tuple[int, int, str, Quantity | Period | Name]]
    begins: list[int]
    referring: frozenset[int] = frozenset()

    def inside(self, start: int, end: int) -> list[tuple[int, int, str, Quantity | Period | Name]]:
        """Those that begin in [start, end)."""
        return self.records[bisect_left(self.begins, start) : bisect_left(self.begins, end)]


def merge_spans(
    quantities: Sequence[Quantity], periods: Sequence[Period], names: Sequence[Name], references: Sequence[Name] = ()
) -> Spans:
    """One list without overlaps: the longer span wins, at equal length the name, then the period.

    What a name has begun is no number ("Li ONE cars").

    A name inside of what a quantity counts ("15,600 SU7s") follows the quantity, which ends before it here.

    `references` are mentions such as "the company" with the name that they go to.
    """
    ranked: list[tuple[int, int, int, str, Quantity | Period | Name]] = []
    for name in names:
        kind = BODY if name.kind == "body" else COMPANY if name.label == "COMPANY" else PRODUCT
        ranked.append((name.start, name.end, 0, kind, name))
    ranked += [(name.start, name.end, 3, COMPANY if name.label == "COMPANY" else PRODUCT, name) for name in references]
    ranked += [(period.start, period.end, 1, PERIOD, period) for period in periods]
    # "2024 delivery target": the period grammar has vetoed years that count things, so what it found is a year.
    dated = {period.start: period.end for period in periods}
    closed = {period.end for period in periods}
    for q in quantities:
        if not (_is_year(q, dated.get(q.start)) or _ends_period(q, closed)):
            ranked.append((q.start, q.end, 2, QUANTITY, q))
    ranked = _parted(ranked)
    ranked.sort(key=lambda row: (row[0], row[2], row[1]))
    kept: list[tuple[int, int, int, str, Quantity | Period | Name]] = []
    for row in ranked:
        if kept and row[0] < kept[-1][1]:
            last = kept[-1]
            if row[3] is QUANTITY and last[2] == 0:
                continue  # "12,268 Li ONE cars": one car it is not
            if (row[1] - row[0], -row[2]) > (last[1] - last[0], -last[2]):
                kept[-1] = row
            continue
        kept.append(row)
    records = [(start, end, kind, record) for start, end, _, kind, record in kept]
    referring = frozenset(start for start, _, rank, _, _ in kept if rank == 3)
    return Spans(records, [start for start, *_ in records], referring)


Ranked = tuple[int, int, int, str, Quantity | Period | Name]


def _parted(ranked: list[Ranked]) -> list[Ranked]:
    """The same spans, quantities that count what a name calls cut before the name; models so counted are items."""
    names = sorted(row[0] for row in ranked if row[3] in (COMPANY, PRODUCT))
    if not names:
        return ranked
    found: list[Ranked] = []
    for row in ranked:
        start, end, rank, kind, record = row
        if kind is QUANTITY and isinstance(record, Quantity) and record.unit_text:
            place = bisect_right(names, start)
            if place < len(names) and names[place] < end and _NUMBER(record.text[: names[place] - start]):
                unit = "item" if record.unit == "model" else record.unit
                row = start, names[place], rank, kind, replace(record, unit=unit)
        found.append(row)
    return found


_NUMBER = re.compile(r"[^A-Za-z]*\d[\d.,]*(?: (?:thousand|million|lakh))?(?:-| to )?(?:[\d.,]*)(?: [a-z]+)* $").match


def _is_year(quantity: Quantity, period_end: int | None) -> bool:
    """Whether the number of a quantity is, to the letter, a period found at the same place."""
    return (
        period_end is not None
        and quantity.text[: period_end - quantity.start].isdigit()
        and not quantity.text[period_end - quantity.start :][:1].isdigit()
    )


def _ends_period(quantity: Quantity, ends: Set[int]) -> bool:
    """Whether a quantity begins with the year at the end of a period ("Q4 2023 deliveries")."""
    return (
        quantity.start + 4 in ends
        and quantity.text[:4].isdigit()
        and (quantity.text[4:5] == "" or quantity.text[4] in " -")
    )


def make_view(
    text: str, segments: Sequence[tuple[int, int, str]], section: str, paragraph: int, spans: Spans, cues: CueLexicon
) -> View:
    """The view of the given segments (start, end, function), the last of which is the sentence or cell itself."""
    own = segments[-1]
    view = View(text, own[0], own[1], section, paragraph)
    printed, marks, functions = view.printed, view.marks, view.segments
    groups = {
        QUANTITY: view.quantities,
        PERIOD: view.periods,
        COMPANY: view.companies,
        PRODUCT: view.products,
        BODY: view.bodies,
    }
    cut = WORD.findall
    for start, end, function in segments:
        position = start
        for begin, stop, kind, record in spans.inside(start, end):
            if begin > position:
                printed += cut(text, position, begin)
            mark = Mark(len(printed), kind, record, function, begin in spans.referring)
            marks.append(mark)
            groups[kind].append(mark)
            printed.append(kind)
            position = max(position, stop)
        if end > position:
            printed += cut(text, position, end)
        if function != own[2]:
            printed.append("|")
        functions += [function] * (len(printed) - len(functions))
    view.words = list(map(str.lower, printed))
    for mark in marks:
        view.words[mark.at] = mark.kind  # one and the same string, so that `is` tells it from the like of a text
    for mark in view.quantities:
        if isinstance(mark.record, Quantity) and mark.record.approx != "=":
            first = _bound_begins(view.words, mark.at)
            if first < mark.at:
                view.bounds[mark.at] = first
    _count(view)
    _find_cues(view, cues)
    return view


def _bound_begins(words: Sequence[str], at: int) -> int:
    """The first of the words that bound the figure at word `at`, or `at` where there is none."""
    for phrase, _ in numerals().before.get(words[at - 1], ()) if at else ():
        count = phrase.count(" ") + 1
        if words[max(0, at - count) : at] == phrase.split(" "):
            return at - count
    return at


def _count(view: View) -> None:
    strong = weak = figures = 0
    strongs, weaks, counts = view.strong, view.weak, view.figures
    for word in view.words:
        strongs.append(strong)
        weaks.append(weak)
        counts.append(figures)
        if word in _STRONG:
            strong += 1
        elif word in _WEAK:
            weak += 1
        elif word is QUANTITY:
            figures += 1
    strongs.append(strong)
    weaks.append(weak)
    counts.append(figures)


def _find_cues(view: View, cues: CueLexicon) -> None:
    found = match_cues(cues.trie, view.words)
    metric: list[tuple[int, int, Cue]] = []
    # "over", "more", "less" and "up" are no directions where they bound a figure.
    bounding = {place for at, first in view.bounds.items() for place in range(first, at)}
    for hit in found:
        a, b, cue = hit
        if cue.kind == "metric":
            metric.append(hit)
        elif not (bounding and a in bounding and b - 1 in bounding):
            view.cues.setdefault(cue.kind, []).append((a, b, cue.phrase))
    if len(metric) < 2:
        view.metric_cues = metric
        return
    reach = 0
    kept: set[tuple[int, int]] = set()
    for a, b in sorted({(a, b) for a, b, _ in metric}, key=lambda span: (span[0], -span[1])):
        if b > reach:
            kept.add((a, b))
            reach = b
    view.metric_cues = [hit for hit in metric if (hit[0], hit[1]) in kept]
