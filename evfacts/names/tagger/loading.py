"""Where models are looked for, and what every model can do."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from evfacts.errors import ModelError
from evfacts.names.document import Document
from evfacts.names.tagger.crf import LABELS, Crf
from evfacts.names.tagger.field import FieldTagger, Tagged
from evfacts.schema import Name

PACKAGED = "en_evfacts"
"""Name of the model that comes with the package."""

_WEIGHTS = "weights.json"


class Tagger(Protocol):
    """Finds names in parts of a text."""

    def tag(self, document: Document, names: list[Name], doubtful: list[tuple[int, int]]) -> list[Tagged]:
        """The names in the doubtful stretches (sentences) of a text, beside those known already."""
        ...


@dataclass(frozen=True, slots=True)
class Deferred:
    """A model that is loaded when it is first asked for names; once a process, and never pickled."""

    model: str

    def tag(self, document: Document, names: list[Name], doubtful: list[tuple[int, int]]) -> list[Tagged]:
        """The names in the doubtful stretches. Raises ModelError where the model does not load."""
        return loaded(self.model).tag(document, names, doubtful)


def load_tagger(model: str = PACKAGED) -> Tagger:
    """A model by its name or folder: the packaged one, another of its make, or a spaCy pipeline's NER.

    It is looked for now and read when a text first needs it; spaCy is imported for a spaCy pipeline only.

    Raises:
        ModelError: where there is no such model; says where it was looked for.
    """
    _weights_of(model)
    return Deferred(model)


@lru_cache(maxsize=4)
def loaded(model: str) -> Tagger:
    """A model in memory, read once a process. Raises ModelError where it is missing or damaged."""
    weights = _weights_of(model)
    if weights is not None:
        return _read(weights)
    from evfacts.names.tagger.pipelines import PipelineTagger

    return PipelineTagger(model)


@lru_cache(maxsize=16)
def digest_of(model: str) -> str:
    """Hex digits that differ where the model does. Raises ModelError where there is no such model."""
    weights = _weights_of(model)
    if weights is not None:
        return hashlib.sha256(weights.read_bytes()).hexdigest()[:16]
    from evfacts.names.tagger.pipelines import version_of

    return f"{model} {version_of(model)}"


def _weights_of(model: str) -> Path | None:
    """The weights of a model of ours; None where `model` names a spaCy pipeline."""
    if model == PACKAGED:
        places = [Path(str(files("evfacts"))) / "models", Path(str(files("evfacts"))).parent / "models"]
        for place in places:
            if (place / PACKAGED / _WEIGHTS).is_file():
                return place / PACKAGED / _WEIGHTS
        looked = " and in ".join(str(place / PACKAGED) for place in places)
        raise ModelError(
            f"the model {PACKAGED!r} is missing: looked in {looked}; reinstall evfacts, train it (models/README.md), "
            "or go without it (model=None)"
        )
    folder = Path(model)
    if (folder / _WEIGHTS).is_file():
        return folder / _WEIGHTS
    if not (folder / "config.cfg").is_file() and (not model.isidentifier() or find_spec(model) is None):
        raise ModelError(
            f"no model {model!r}: no folder of that name with {_WEIGHTS} (a model of evfacts) or config.cfg (a spaCy "
            f"pipeline), looked in {Path.cwd()}, and no installed package; the packaged model is called {PACKAGED!r}"
        )
    return None


def _read(path: Path) -> FieldTagger:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if tuple(data["labels"]) != LABELS:
            raise ValueError(f"its labels are {data['labels']}")
        crf = Crf({str(name): tuple(map(float, row)) for name, row in data["weights"].items()}, data["after"])
        return FieldTagger(crf, frozenset(data["common"]), frozenset(data["others"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ModelError(f"{path} is no model of this version of evfacts ({problem}); train it anew") from problem
