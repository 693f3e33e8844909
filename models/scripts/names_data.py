"""Training data of the names model: gold and snippet articles with names hidden, and the open sets."""

from __future__ import annotations

import hashlib
import json
import random
import re
import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import srsly

ROOT = Path(__file__).resolve().parents[2]
PROJECT = ROOT / "models" / "project.yml"
sys.path.insert(0, str(ROOT))

from evfacts.lexicons.names import NameLexicon, load_names  # noqa: E402
from evfacts.names.match import find_names  # noqa: E402

Span = tuple[int, int, str]


@dataclass(frozen=True)
class Text:
    """A text, its names, and how much it weighs in training."""

    text: str
    names: tuple[Span, ...]
    weight: float = 1.0


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def gold_texts(path: Path) -> list[Text]:
    """Articles whose names were marked by hand."""
    return [
        Text(doc["text"], tuple(sorted((row["start"], row["end"], row["label"]) for row in doc["names"])))
        for doc in read_lines(path)
        if "names" in doc
    ]


def silver_texts(path: Path, weight: float) -> list[Text]:
    """Snippets without marked names: those that the whole lexicon finds stand in for them."""
    texts = []
    for doc in read_lines(path):
        found = find_names(doc["text"])
        names = tuple((name.start, name.end, name.label) for name in found if name.kind != "body")
        texts.append(Text(doc["text"], names, weight))
    return texts


def hidden(lexicon: NameLexicon, seed: int, least: float = 0.15, most: float = 0.6) -> NameLexicon:
    """The lexicon without a random part of its entries, so that known names look as unknown ones will."""
    chance = random.Random(f"train {seed}")
    share = least + (most - least) * chance.random()
    gone = {key for key in (*lexicon.companies, *lexicon.products) if chance.random() < share}
    return replace(lexicon, surfaces=tuple(surface for surface in lexicon.surfaces if surface.id not in gone))


def of_corpus(lexicon: NameLexicon, texts: list[Text]) -> NameLexicon:
    """The lexicon with the surfaces alone that some text holds, which is quicker to hide and to index."""
    whole = re.sub(r"[^a-z0-9]+", "", " ".join(text.text for text in texts).lower())
    kept = tuple(s for s in lexicon.surfaces if re.sub(r"[^a-z0-9]+", "", s.text.lower()) in whole)
    return replace(lexicon, surfaces=kept)


def read_conll(path: Path) -> list[tuple[list[str], list[str]]]:
    """(words, tags) of each sentence of a file in CoNLL columns."""
    sentences: list[tuple[list[str], list[str]]] = []
    words: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8", errors="replace").splitlines(), ""]:
        parts = line.split()
        if not parts or parts[0] == "-DOCSTART-":
            if words:
                sentences.append((words, tags))
            words, tags = [], []
        else:
            words.append(parts[0])
            tags.append(parts[-1])
    return sentences


OPEN_SETS = {
    "wnut17train.conll": {"corporation": "COMPANY", "product": "PRODUCT"},
    "emerging.dev.conll": {"corporation": "COMPANY", "product": "PRODUCT"},
    "emerging.test.annotated": {"corporation": "COMPANY", "product": "PRODUCT"},
    "wikigold.conll.txt": {"ORG": "COMPANY"},
    "FIN5.txt": {"ORG": "COMPANY"},
    "FIN3.txt": {"ORG": "COMPANY"},
}
"""Files of the open sets and what their labels count as here; other labels are no names."""


def verified(folder: Path | None) -> Path | None:
    """The folder of the open sets, once its files have the checksums of project.yml; None where there is none.

    Stops with a message where a file is missing or is another than the one declared.
    """
    if folder is None or not folder.is_dir():
        print("no folder of open sets: data/gold alone is used")
        return None
    declared = {Path(row["dest"]).name: row["checksum"] for row in srsly.read_yaml(PROJECT)["assets"]}
    for file in OPEN_SETS:
        path = folder / file
        if not path.is_file():
            raise SystemExit(f"{path} is missing; models/project.yml tells where each set comes from")
        if hashlib.md5(path.read_bytes()).hexdigest() != declared[file]:
            raise SystemExit(f"{path} is not the file that models/project.yml declares (checksum {declared[file]})")
    return folder


def open_texts(folder: Path) -> list[Text]:
    """The sentences of the open sets, with blanks set as English sets them."""
    texts = []
    for file, labels in OPEN_SETS.items():
        for words, tags in read_conll(folder / file):
            texts.append(_joined(words, tags, labels))
    return texts


def small_words(texts: list[Text]) -> Counter[str]:
    """Words in small letters, with their counts."""
    return Counter(word for text in texts for word in re.findall(r"(?<![\w'-])[a-z]{3,}(?![\w'-])", text.text))


def open_words(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Words in small letters, and words in the names of persons and places, with their counts."""
    small: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for file in OPEN_SETS:
        for words, tags in read_conll(folder / file):
            for word, tag in zip(words, tags, strict=True):
                if tag == "O" and word.islower() and word.isalpha() and len(word) > 2:
                    small[word] += 1
                if tag[2:].lower() in {"per", "person", "loc", "location"} and word[:1].isupper() and word.isalpha():
                    others[word] += 1
    return small, others


def _joined(words: list[str], tags: list[str], labels: dict[str, str]) -> Text:
    parts: list[str] = []
    names: list[Span] = []
    at = 0
    quoted = False
    before = "O"
    for word, tag in zip(words, tags, strict=True):
        tight = (
            not parts
            or parts[-1][-1:] in "($£€["
            or word[0] in ".,;:!?)]%'"
            or word in {"n't"}
            or (word == '"' and quoted)
        )
        if word == '"':
            quoted = not quoted
        gap = "" if tight else " "
        start = at + len(gap)
        end = start + len(word)
        label = labels.get(tag[2:]) if tag != "O" else None
        if label:
            if tag[0] == "I" and before[2:] == tag[2:] and names and names[-1][1] == at:
                names[-1] = (names[-1][0], end, label)
            else:
                names.append((start, end, label))
        before = tag
        parts.append(gap + word)
        at = end
    return Text("".join(parts), tuple(names))


def lexicon_of(texts: list[Text]) -> NameLexicon:
    return of_corpus(load_names(), texts)
