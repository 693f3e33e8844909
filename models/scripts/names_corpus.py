"""Writes the corpus of the spaCy recognizer that the packaged model is compared with (.spacy files).

    python models/scripts/names_corpus.py --out models/corpus [--open-sets FOLDER] [--copies 3]

Each article comes as it is and in copies whose names are replaced by invented ones, so that the
network learns contexts rather than names; one copy in four has headlines' capitals or none.
"""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import spacy
from names_data import ROOT, Text, gold_texts, open_texts, silver_texts, verified
from spacy.tokens import DocBin

_HEADS = (
    "Zen Kav Bor Tri Lum Vel Orc Nov Sil Quan Mar Hel Dra Pol Ast Rev Cor Ful Jin Hua Bao "
    "Tian Yu Shen Sol Vor Nex Ion Ter Axi"
)
_TAILS = "volt ix era on aro go ta lia via ro motion rix ua da ler tek ion ra nia to is um"
_FIRMS = ["", "", "", " Motors", " Mobility", " Auto", " Energy", " Electric", " Group", " Power", " Technologies"]


def invented(label: str, chance: random.Random) -> str:
    """A name that no list has: 'Kavtek', 'Borvia Motors', 'QX'; for a product also 'Lumra 4', 'EX72'."""
    word = chance.choice(_HEADS.split()) + chance.choice(_TAILS.split())
    letters = "".join(chance.choice("ABCDEGHIKLMNQRSTVXZ") for _ in range(chance.randint(1, 3)))
    if label == "COMPANY":
        return letters + "CA"[: 3 - len(letters)] if chance.random() < 0.15 else word + chance.choice(_FIRMS)
    number = str(chance.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 50, 70, 72, 450]))
    return chance.choice(
        [word, word, f"{word} {number}", letters + number, f"{letters} {number}", f"{letters}{number} Pro"]
    )


def replaced(text: Text, share: float, chance: random.Random) -> Text:
    """The text with a share of its names, the same ones throughout, replaced by invented ones."""
    new: dict[tuple[str, str], str] = {}
    parts: list[str] = []
    names: list[tuple[int, int, str]] = []
    at = size = 0
    for start, end, label in text.names:
        old = text.text[start:end]
        if (old, label) not in new:
            new[old, label] = invented(label, chance) if chance.random() < share else old
        shown = new[old, label]
        parts += [text.text[at:start], shown]
        size += start - at
        names.append((size, size + len(shown), label))
        size += len(shown)
        at = end
    return Text("".join([*parts, text.text[at:]]), tuple(names), text.weight)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--gold", type=Path, default=ROOT / "data" / "gold")
    parser.add_argument("--open-sets", type=Path, default=None)
    parser.add_argument("--copies", type=int, default=3)
    args = parser.parse_args()
    chance = random.Random(7)
    train = gold_texts(args.gold / "train.jsonl")
    silver = silver_texts(args.gold / "snippets.jsonl", 1.0)
    texts = [*train, *silver]
    for _ in range(args.copies):
        texts += [replaced(text, 0.7, chance) for text in (*train, *silver)]
    open_sets = verified(args.open_sets)
    if open_sets is not None:
        texts += open_texts(open_sets)
    args.out.mkdir(parents=True, exist_ok=True)
    nlp = spacy.blank("en")
    for name, part in (
        ("train", texts),
        ("dev", [replaced(t, 0.5, chance) for t in gold_texts(args.gold / "dev.jsonl")]),
    ):
        docs = DocBin()
        for text in part:
            doc = nlp.make_doc(text.text)
            spans = [doc.char_span(*name, alignment_mode="expand") for name in text.names]
            doc.ents = spacy.util.filter_spans([span for span in spans if span is not None])
            docs.add(doc)
        docs.to_disk(args.out / f"{name}.spacy")
        print(f"{name}: {len(docs)} texts")


if __name__ == "__main__":
    main()
