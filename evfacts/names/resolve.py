"""What 'the company', 'the Shenzhen-based firm', 'its', 'the SUV' or 'the latter' refers to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evfacts.lexicons.names import NameLexicon
from evfacts.schema import Name


@dataclass(frozen=True, slots=True)
class Reference:
    """A phrase that stands for a company or product named elsewhere."""

    start: int
    end: int
    text: str
    label: str
    cue: str


def find_references(text: str) -> list[Reference]:
    """The phrases of a text that stand for a company or a product, in text order."""
    return []


def resolve(
    reference: Reference, names: Sequence[Name], *, lexicon: NameLexicon | None = None, topic: Name | None = None
) -> Name | None:
    """The mention that a reference goes to, or None."""
    return None


def main_company(text: str, names: Sequence[Name], lexicon: NameLexicon | None = None) -> Name | None:
    """The company that an article is about, by title and lead, or None."""
    return next((name for name in names if name.label == "COMPANY" and name.kind != "body"), None)
