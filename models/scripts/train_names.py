"""Trains the conditional random field that finds the names which neither list nor rule knows.

    python models/scripts/train_names.py --out models/training/en_evfacts [--open-sets FOLDER] [--hidings 10]

Examples are made as in use: part of the lexicon is hidden at random, the articles are read with
what remains and with the rules, and the runs of capitalised words that stay unexplained are
labelled from gold. No feature holds a letter of a name, so it is contexts that are learned.
Deterministic: same data and options, same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
from names_data import (
    OPEN_SETS,
    ROOT,
    Text,
    gold_texts,
    hidden,
    lexicon_of,
    open_texts,
    open_words,
    silver_texts,
    small_words,
    verified,
)

from evfacts.lexicons.names import NameLexicon
from evfacts.names.document import Document
from evfacts.names.match import find_names
from evfacts.names.tagger.crf import ALLOWED, LABELS, STARTS
from evfacts.names.tagger.features import Featurizer
from evfacts.names.tagger.runs import Run, find_runs

Example = tuple[list[list[str]], list[int], float]
FORBIDDEN = -1e4
SILVER_PARTS = 2
"""In each hiding every second snippet takes part, every article does."""
WHOLE = 2
"""How often the articles count as read with the whole lexicon, where little is left to find."""
OPTIONS = ("open_weight", "silver_weight", "hidings", "epochs", "l2", "rate", "least", "drop", "lean")


def labels_of(run: Run, names: tuple[tuple[int, int, str], ...]) -> list[int]:
    """The label of each token of a run; names that begin or end inside a token count as absent."""
    starts = [name[0] for name in names]
    edges = {token.start for token in run}, {token.end for token in run}
    labels = []
    for token in run:
        index = bisect_left(starts, token.end) - 1
        if token.known and index >= 0 and names[index][1] <= token.end:
            labels.append(0)  # known as it is: nothing to add
        elif (
            index < 0
            or names[index][1] <= token.start
            or names[index][0] not in edges[0]
            or names[index][1] not in edges[1]
        ):
            labels.append(0)
        else:
            labels.append(LABELS.index(("B-" if names[index][0] == token.start else "I-") + names[index][2]))
    return labels


def examples_of(texts: list[Text], lexicon: NameLexicon, common: set[str], others: set[str]) -> list[Example]:
    """Every unexplained run of the texts with its labels."""
    examples: list[Example] = []
    for text in texts:
        names = find_names(text.text, names=lexicon)
        document = Document(text.text)
        runs = find_runs(document, names)
        Featurizer(document, names, common, others).write(runs)
        for run in runs:
            examples.append(([token.features for token in run], labels_of(run, text.names), text.weight))
    return examples


def fit(
    examples: list[Example], *, epochs: int, l2: float, rate: float, least: int, drop: float, batch: int = 1500
) -> tuple[dict[str, list[float]], list[list[float]]]:
    """Weights by feature and of label pairs: AdaGrad on the likelihood, averaged over the last half."""
    counts = Counter(name for rows, _, _ in examples for row in rows for name in set(row))
    vocabulary = {
        name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count >= least))
    }
    size, kinds = len(vocabulary), len(LABELS)
    encoded = [
        (
            [np.array([vocabulary[name] for name in row if name in vocabulary], dtype=np.int64) for row in rows],
            labels,
            weight,
        )
        for rows, labels, weight in examples
    ]
    by_length: dict[int, list[int]] = defaultdict(list)
    for number, (rows, _, _) in enumerate(encoded):
        by_length[len(rows)].append(number)
    weights, after = np.zeros((size, kinds)), np.zeros((kinds, kinds))
    squares, squares_after = np.full((size, kinds), 1e-2), np.full((kinds, kinds), 1e-2)
    total, total_after, averaged = np.zeros_like(weights), np.zeros_like(after), 0
    barred = np.where(np.array(ALLOWED), 0.0, FORBIDDEN)
    opening = np.where(np.array(STARTS), 0.0, FORBIDDEN)
    chance = np.random.default_rng(7)
    mass = sum(weight for _, _, weight in encoded)
    for epoch in range(epochs):
        batches = []
        for length, members in sorted(by_length.items()):
            order = chance.permutation(len(members))
            step = max(50, batch // length)
            batches += [[members[i] for i in order[at : at + step]] for at in range(0, len(members), step)]
        loss = 0.0
        for place in chance.permutation(len(batches)):
            members = batches[place]
            length = len(encoded[members[0]][0])
            rows = [row for member in members for row in encoded[member][0]]
            flat = np.concatenate(rows)
            owner = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
            kept = chance.random(len(flat)) >= drop
            flat, owner = flat[kept], owner[kept]
            value = 1.0 / (1.0 - drop)
            scores = np.zeros((len(rows), kinds))
            for j in range(kinds):
                scores[:, j] = np.bincount(owner, weights[flat, j], minlength=len(rows)) * value
            scores = scores.reshape(len(members), length, kinds)
            gold = np.array([encoded[member][1] for member in members])
            weight = np.array([encoded[member][2] for member in members])
            move = after + barred
            forward = np.empty_like(scores)
            forward[:, 0] = scores[:, 0] + opening
            for t in range(1, length):
                forward[:, t] = scores[:, t] + _logsum(forward[:, t - 1, :, None] + move[None], 1)
            backward = np.zeros_like(scores)
            for t in range(length - 2, -1, -1):
                backward[:, t] = _logsum(move[None] + (scores[:, t + 1] + backward[:, t + 1])[:, None, :], 2)
            norm = _logsum(forward[:, -1], 1)
            expected = np.exp(forward + backward - norm[:, None, None])
            at = np.arange(len(members))
            true = np.zeros_like(expected)
            gradient_after = np.zeros_like(after)
            score = scores[at, 0, gold[:, 0]]
            for t in range(length):
                true[at, t, gold[:, t]] = 1.0
                if t:
                    score = score + scores[at, t, gold[:, t]] + move[gold[:, t - 1], gold[:, t]]
                    pair = np.exp(
                        forward[:, t - 1, :, None]
                        + move[None]
                        + (scores[:, t] + backward[:, t])[:, None, :]
                        - norm[:, None, None]
                    )
                    gradient_after += np.einsum("n,nij->ij", weight, pair)
                    np.add.at(gradient_after, (gold[:, t - 1], gold[:, t]), -weight)
            loss += float(np.sum(weight * (norm - score)))
            slope = ((expected - true) * weight[:, None, None]).reshape(-1, kinds)
            gradient = np.empty_like(weights)
            for j in range(kinds):
                gradient[:, j] = np.bincount(flat, slope[owner, j] * value, minlength=size)
            part = weight.sum() / mass
            gradient += l2 * part * weights
            squares += gradient**2
            weights -= rate * gradient / np.sqrt(squares)
            squares_after += gradient_after**2
            after -= rate * gradient_after / np.sqrt(squares_after)
        if 2 * (epoch + 1) > epochs:
            total += weights
            total_after += after
            averaged += 1
        print(f"epoch {epoch + 1}: loss {loss / mass:.4f}", flush=True)
    weights, after = total / averaged, total_after / averaged
    kept = {
        name: [round(float(w), 3) for w in weights[number]]
        for name, number in vocabulary.items()
        if np.abs(weights[number]).max() >= 0.02
    }
    return kept, [[round(float(w), 3) for w in row] for row in after]


def _logsum(values: np.ndarray, axis: int) -> np.ndarray:
    top = values.max(axis=axis, keepdims=True)
    return np.squeeze(top, axis) + np.log(np.exp(values - top).sum(axis=axis))


def collect(
    train: list[Text], silver: list[Text], opened: list[Text], common: set[str], others: set[str], hidings: int
) -> list[Example]:
    texts = [*train, *silver]
    lexicon = lexicon_of([*texts, *opened])
    examples: list[Example] = []
    for seed in range(hidings):
        part = hidden(lexicon, seed)
        examples += examples_of(train, part, common, others)
        examples += examples_of(silver[seed % SILVER_PARTS :: SILVER_PARTS], part, common, others)
        print(f"hiding {seed + 1}: {len(examples)} runs", flush=True)
    examples += WHOLE * examples_of(texts, lexicon, common, others)
    examples += examples_of(opened, lexicon, common, others)
    print(f"{len(examples)} runs", flush=True)
    return examples


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--gold", type=Path, default=ROOT / "data" / "gold")
    parser.add_argument("--open-sets", type=Path, default=None)
    parser.add_argument("--open-weight", type=float, default=0.1)
    parser.add_argument("--silver-weight", type=float, default=0.5)
    parser.add_argument("--hidings", type=int, default=10)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--l2", type=float, default=1.0)
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--least", type=int, default=8)
    parser.add_argument("--drop", type=float, default=0.4)
    parser.add_argument("--lean", type=float, default=0.25, help="log odds in favour of names, added after training")
    args = parser.parse_args()
    began = time.perf_counter()
    train = gold_texts(args.gold / "train.jsonl")
    silver = silver_texts(args.gold / "snippets.jsonl", args.silver_weight)
    opened: list[Text] = []
    common, others = {word for word, count in small_words([*train, *silver]).items() if count > 1}, set[str]()
    open_sets = verified(args.open_sets)
    if open_sets is not None:
        opened = [Text(one.text, one.names, args.open_weight) for one in open_texts(open_sets)]
        small, elsewhere = open_words(open_sets)
        common |= {word for word, count in small.items() if count > 1}
        others = {word for word in elsewhere if word.lower() not in common}
    examples = collect(train, silver, opened, common, others, args.hidings)
    print(f"examples after {time.perf_counter() - began:.0f} s", flush=True)
    weights, after = fit(examples, epochs=args.epochs, l2=args.l2, rate=args.rate, least=args.least, drop=args.drop)
    weights["bias"][0] = round(weights["bias"][0] - args.lean, 3)
    args.out.mkdir(parents=True, exist_ok=True)
    data = {"labels": LABELS, "after": after, "common": sorted(common), "others": sorted(others), "weights": weights}
    (args.out / "weights.json").write_text(
        json.dumps(data, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
    )
    meta = {
        "lang": "en",
        "name": "evfacts",
        "version": "1.0.0",
        "description": "Companies and products that no list has, in news of electric vehicles",
        "license": "Apache-2.0",
        "labels": ["COMPANY", "PRODUCT"],
        "trained_on": {
            **{name: _digest(args.gold / name) for name in ("train.jsonl", "snippets.jsonl")},
            **{file: _digest(open_sets / file) for file in OPEN_SETS if open_sets is not None},
        },
        "options": {name: getattr(args, name) for name in OPTIONS},
    }
    (args.out / "meta.json").write_text(json.dumps(meta, indent=1) + "\n", encoding="utf-8")
    print(f"{len(weights)} features, {time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
