"""The packaged model at work: runs of a document in, names out."""

from __future__ import annotations

from dataclasses import dataclass

from evfacts.names.document import Document
from evfacts.names.tagger.crf import Crf
from evfacts.names.tagger.features import Featurizer
from evfacts.names.tagger.runs import Run, find_runs
from evfacts.schema import Name


@dataclass(frozen=True, slots=True)
class Tagged:
    """A name that a model found, with its probability."""

    start: int
    end: int
    label: str
    chance: float = 1.0


class FieldTagger:
    """Finds names with a conditional random field over the runs of capitalised words that nothing else explains."""

    def __init__(self, crf: Crf, common: frozenset[str], others: frozenset[str]) -> None:
        self.crf = crf
        self.common = common
        self.others = others

    def tag(self, document: Document, names: list[Name], doubtful: list[tuple[int, int]]) -> list[Tagged]:
        """The names in the doubtful stretches; the rest of the text lends its contexts."""
        runs = find_runs(document, names)
        wanted: list[Run] = []
        cursor = 0
        for run in runs:
            while cursor < len(doubtful) and doubtful[cursor][1] <= run[0].start:
                cursor += 1
            if cursor < len(doubtful) and doubtful[cursor][0] <= run[0].start:
                wanted.append(run)
        Featurizer(document, names, self.common, self.others).write(runs, wanted)
        return [Tagged(*span) for run in wanted for span in self.crf.spans(run)]
