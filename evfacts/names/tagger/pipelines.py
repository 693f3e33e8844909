"""The named-entity recognizer of any spaCy pipeline as a tagger."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from evfacts.errors import ModelError
from evfacts.lexicons.names import strip_legal_form
from evfacts.names.document import Document
from evfacts.names.tagger.field import Tagged
from evfacts.schema import Name

if TYPE_CHECKING:
    from spacy.language import Language

LABELS = {"ORG": "COMPANY", "COMPANY": "COMPANY", "CORPORATION": "COMPANY", "PRODUCT": "PRODUCT"}
"""Labels of pipelines and what they count as here; other labels are no names."""

_NEEDED = frozenset({"tok2vec", "transformer", "curated_transformer", "ner"})
_LEAD = re.compile(r"(?:the|its|a|an) ", re.IGNORECASE)


class PipelineTagger:
    """Runs a pipeline's `ner` on doubtful sentences; its organizations count as companies."""

    def __init__(self, model: str) -> None:
        self.nlp = _loaded(model)

    def tag(self, document: Document, names: list[Name], doubtful: list[tuple[int, int]]) -> list[Tagged]:
        """The names in the doubtful stretches that overlap no known one."""
        found: list[Tagged] = []
        texts = (document.text[start:end].rstrip() for start, end in doubtful)
        for (begin, _), doc in zip(doubtful, self.nlp.pipe(texts), strict=True):
            for entity in doc.ents:
                label = LABELS.get(entity.label_.upper())
                if label is not None:
                    start, end = _bare(document.text, begin + entity.start_char, begin + entity.end_char)
                    if end - start > 1 and not any(name.start < end and start < name.end for name in names):
                        found.append(Tagged(start, end, label))
        return found


def version_of(model: str) -> str:
    """Version of an installed pipeline, or when the configuration in its folder was last changed."""
    try:
        return version(model)
    except (PackageNotFoundError, ValueError):
        config = Path(model) / "config.cfg"
        return str(config.stat().st_mtime_ns) if config.is_file() else ""


def _loaded(model: str) -> Language:
    import spacy

    try:
        nlp = spacy.load(model)
    except (OSError, ValueError, ImportError) as problem:
        raise ModelError(f"the spaCy pipeline {model!r} does not load: {problem}") from problem
    if "ner" not in nlp.pipe_names:
        has = ", ".join(nlp.pipe_names) or "none"
        raise ModelError(f"the spaCy pipeline {model!r} has no 'ner', which is to find the names (components: {has})")
    nlp.select_pipes(enable=[name for name in nlp.pipe_names if name in _NEEDED])
    return nlp


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without an article before and without a possessive or a legal form after."""
    lead = _LEAD.match(text, start, end)
    if lead is not None:
        start = lead.end()
    for ending in ("'s", "’s", "'", "’"):
        if text.endswith(ending, start, end):
            end -= len(ending)
            break
    return start, start + len(strip_legal_form(text[start:end]))
