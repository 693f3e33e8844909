"""Trains the choices of the claims layer on data/gold (train, snippets) and writes evfacts/claims/weights.json.

    python models/scripts/train_claims.py [--history 2] [--epochs 18] [--out FILE]

Each decision (role, metric, denominator, product, company, status, period, superseded, sign) is a log-linear
ranker; examples are made by running the extractor with an oracle that answers from the gold. The weights are the mean
of two models: one learns from right answers about all earlier figures, the other also from earlier choices that a model
made that has not seen the document, so that it learns to live with mistakes. The calibration of confidence is fitted on
train (a part held out) and dev. Deterministic: same data and options, same weights.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import multiprocessing
import os
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from evfacts.claims.assemble import read_claims  # noqa: E402
from evfacts.claims.ranker import DECISIONS, Choice, Decider, Model, Weights  # noqa: E402
from evfacts.claims.settings import Settings  # noqa: E402
from evfacts.evaluate import fold_name, read_gold  # noqa: E402
from evfacts.grammar.periods import find_periods  # noqa: E402
from evfacts.grammar.quantities import find_quantities  # noqa: E402
from evfacts.names.match import find_names  # noqa: E402
from evfacts.schema import Article, Period, Quantity  # noqa: E402
from evfacts.sections import find_sections  # noqa: E402

Example = tuple[list[list[str]], list[int]]


def options(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def day(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


class Oracle(Decider):
    """Answers from the gold, and keeps every question with its right answers as an example."""

    def __init__(
        self, model: Model, gold: Sequence[dict[str, Any]], examples: dict[str, list[Example]], mix: float, seed: str
    ) -> None:
        super().__init__(model)
        self.gold = gold
        self.examples = examples
        self.mix = mix
        self.random = random.Random(seed)

    def gold_of(self, item: Quantity | Period) -> tuple[dict[str, Any] | None, bool]:
        """(the gold claim of this span, whether any gold claim touches it)."""
        touched, best, share = False, None, 0.3
        for claim in self.gold:
            overlap = min(claim["end"], item.end) - max(claim["start"], item.start)
            if overlap <= 0:
                continue
            touched = True
            whole = max(claim["end"], item.end) - min(claim["start"], item.start)
            dated = "date" in options(claim["unit"])
            if dated == isinstance(item, Period) and overlap / whole > share:
                best, share = claim, overlap / whole
        return best, touched

    def choose(self, decision: str, choice: Choice, item: object) -> tuple[int, float]:
        assert isinstance(item, (Quantity, Period))
        labels = choice.labels
        own, probability = super().choose(decision, choice, item) if self.model.weights else (0, 1.0)
        claim, touched = self.gold_of(item)
        if claim is None:
            if decision == "metric" and not touched:
                right = [labels.index("none")]
            else:
                return own, probability
        else:
            right = [index for index, label in enumerate(labels) if self.is_right(decision, label, claim, item)]
        if not right:
            return own, probability
        if len(labels) > 1:
            self.examples[decision].append((spelled(choice), right))
        keep_own = decision not in ("metric", "role") or (labels[own] != "none") == (labels[right[0]] != "none")
        if not self.model.weights and len(right) > 1:
            # Where the gold accepts several answers ("level or share"), later choices must have seen each of them.
            return self.random.choice(right), 1.0
        if self.mix and keep_own and self.random.random() < self.mix:
            return own, probability
        return (own if own in right else right[0]), 1.0

    @staticmethod
    def is_right(decision: str, label: object, claim: dict[str, Any], item: Quantity | Period) -> bool:
        if decision in ("role", "metric", "status"):
            return label in options(claim[decision])
        if decision == "per":
            return label in options(claim["per"])
        if decision in ("product", "company"):
            return fold_name(label if isinstance(label, str) else None) in {
                fold_name(one) for one in options(claim[decision])
            }
        if decision == "superseded":
            return bool(label) == bool(claim["superseded"])
        if decision == "sign":
            bound = claim["low"] if claim["low"] is not None else claim["high"]
            return bound is not None and (bound < 0) == (label == -1)
        assert decision == "period" and isinstance(label, tuple)
        return (day(label[0]), day(label[1])) == (claim["period_start"], claim["period_end"])


def spelled(choice: Choice) -> list[list[str]]:
    """The features of each label, the shared ones with the label behind a tab."""
    rows = choice.rows or [[] for _ in choice.labels]
    return [
        [*row, *(f"{name}\t{label}" for name in choice.shared)] for row, label in zip(rows, choice.labels, strict=True)
    ]


def packed(flat: dict[str, float]) -> Weights:
    """Weights by feature, parted into those of rows and those of shared features by label."""
    rows: dict[str, float] = {}
    shared: dict[str, dict[str, float]] = {}
    for name, weight in sorted(flat.items()):
        base, tab, label = name.partition("\t")
        if tab:
            shared.setdefault(base, {})[label] = weight
        else:
            rows[name] = weight
    return Weights(rows, shared)


def prepared(doc: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """The spans of a gold article, found once."""
    published = dt.date.fromisoformat(doc["published"])
    text = doc["text"]
    return {
        "article": Article(doc["id"], text, doc.get("title"), published, doc.get("source")),
        "quantities": find_quantities(text),
        "periods": find_periods(text, published),
        "names": find_names(text, names=settings.names, tagger=settings.tagger),
        "sections": find_sections(text),
        "settings": settings,
    }


def collect(
    docs: list[dict[str, Any]], spans: dict[str, dict[str, Any]], model: Model, mix: float
) -> dict[str, list[Example]]:
    """Examples of every decision over the documents."""
    examples: dict[str, list[Example]] = defaultdict(list)
    for doc in docs:
        kept = dict(spans[doc["id"]])
        read_claims(kept.pop("article"), **kept, decider=Oracle(model, doc["claims"], examples, mix, doc["id"]))
    return examples


DROPOUT = {
    "metric": 0.5,
    "per": 0.3,
    "role": 0.5,
    "product": 0.5,
    "sign": 0.5,
    "status": 0.5,
    "superseded": 0.5,
    "company": 0.2,
    "period": 0.2,
}
"""Part of the features that each example hides from each ranker at each step, chosen on gold dev.

It keeps rare words from deciding alone.
"""


DECAY = {"company": 1e-2, "period": 1e-3}
"""How strongly the weights of a ranker are drawn to zero, chosen on a held-out third of train."""

USUAL_DECAY = 3e-3
"""The same of all other rankers."""


SMALLEST = 0.02
"""Weights below it are left out of the file; they change no choice on gold dev."""


def train(
    examples: list[Example], epochs: int, drop: float, decay: float = USUAL_DECAY, rate: float = 0.25, least: int = 2
) -> dict[str, float]:
    """Weights of one ranker by AdaGrad on the log-likelihood of the right answers, averaged over the last half."""
    seen: Counter[str] = Counter()
    for rows, _ in examples:
        seen.update({name for row in rows for name in row})
    index = {
        name: number for number, name in enumerate(sorted(name for name, count in seen.items() if count >= least), 1)
    }
    data = []
    for rows, right in examples:
        # Feature 0 stands in every row, so that none is empty; it cancels out in the choice.
        numbered = [[0, *(index[name] for name in row if name in index)] for row in rows]
        flat = np.array([feature for row in numbered for feature in row])
        lengths = np.array([len(row) for row in numbered])
        used, inverse = np.unique(flat, return_inverse=True)
        answer = np.zeros(len(rows), dtype=bool)
        answer[right] = True
        data.append(
            (flat, np.cumsum(lengths) - lengths, np.repeat(np.arange(len(rows)), lengths), used, inverse, answer)
        )
    weights = np.zeros(len(index) + 1)
    squares = np.full(len(index) + 1, 1e-2)
    total = np.zeros(len(index) + 1)
    chance = np.random.default_rng(7)
    for epoch in range(epochs):
        for number in chance.permutation(len(data)):
            flat, begins, row_of, used, inverse, answer = data[number]
            kept = chance.random(len(flat)) >= drop
            scored = np.add.reduceat(weights[flat] * kept, begins)
            powers = np.exp(scored - scored.max())
            shares = powers / powers.sum()
            mass = max(float(shares[answer].sum()), 1e-9)
            if mass > 0.999:
                continue
            step = np.where(answer, shares / mass, 0.0) - shares
            slope = np.bincount(inverse, weights=step[row_of] * kept, minlength=len(used)) - decay * weights[used]
            squares[used] += slope * slope
            weights[used] += rate * slope / np.sqrt(squares[used])
        if epoch >= epochs // 2:
            total += weights
    mean = total / (epochs - epochs // 2)
    found = {name: round(float(mean[number] * (1 - drop)), 2) for name, number in index.items()}
    return {name: weight for name, weight in found.items() if _counts(weight)}


def accuracy(weights: Weights, examples: list[Example]) -> float:
    """Percent of the examples that the weights answer rightly."""
    hits = 0
    flat = weights.rows | {
        f"{name}\t{label}": weight for name, entry in weights.shared.items() for label, weight in entry.items()
    }
    for rows, right in examples:
        values = [sum(flat.get(name, 0.0) for name in row) for row in rows]
        hits += max(range(len(values)), key=values.__getitem__) in right
    return 100 * hits / max(1, len(examples))


def fit(
    docs: list[dict[str, Any]], spans: dict[str, dict[str, Any]], folds: int, epochs: int, say: bool = False
) -> Model:
    """A model from gold documents: the mean of two, one of which has seen wrong histories as well.

    The first learns from examples with right answers as history. For the second, `folds` models each learn from the
    documents of the other folds; then all examples are made once more, most of the history being what the model
    that has not seen the document would have chosen, and it learns from both kinds. Without folds, the first alone.
    """
    examples = collect(docs, spans, Model({}), 0.0)
    model = _train_all(examples, epochs)
    if folds:
        again: dict[str, list[Example]] = defaultdict(list)
        for fold in range(folds):
            held = [doc for number, doc in enumerate(docs) if number % folds == fold]
            rest = [doc for number, doc in enumerate(docs) if number % folds != fold]
            past = _train_all(collect(rest, spans, Model({}), 0.0), max(6, epochs // 2))
            for name, found in collect(held, spans, past, MIX).items():
                again[name] += found
        both = {name: examples[name] + again[name] for name in DECISIONS}
        model = mean_of(model, _train_all(both, max(6, 3 * epochs // 4)))
    if say:
        print(
            "train",
            {
                name: (len(examples[name]), round(accuracy(model.weights[name], examples[name]), 1))
                for name in DECISIONS
            },
            flush=True,
        )
    return model


def mean_of(one: Model, other: Model) -> Model:
    """The mean of two models, of the features that the first one has."""

    def half(a: float, b: float) -> float:
        return round((a + b) / 2, 2)

    weights = {}
    for name, first in one.weights.items():
        second = other.weights[name]
        rows = {key: half(weight, second.rows.get(key, 0.0)) for key, weight in first.rows.items()}
        shared = {
            key: {label: half(weight, second.shared.get(key, {}).get(label, 0.0)) for label, weight in entry.items()}
            for key, entry in first.shared.items()
        }
        kept = {
            key: {label: weight for label, weight in entry.items() if _counts(weight)} for key, entry in shared.items()
        }
        weights[name] = Weights(
            {key: weight for key, weight in rows.items() if _counts(weight)},
            {key: entry for key, entry in kept.items() if entry},
        )
    return Model(weights)


def _counts(weight: float) -> bool:
    return abs(weight) >= SMALLEST


MIX = 0.7
"""Part of the history that comes from a model's own choices when the final examples are made."""


_WORK: dict[str, list[Example]] = {}
"""The examples of the running fit: forked workers inherit them, so that they need not be copied."""


def _train_one(job: tuple[str, int]) -> Weights:
    name, epochs = job
    return packed(train(_WORK[name], epochs, DROPOUT[name], DECAY.get(name, USUAL_DECAY)))


def _train_all(examples: dict[str, list[Example]], epochs: int) -> Model:
    """One ranker a decision, the largest first, on all cores; each is the same whatever runs beside it."""
    _WORK.clear()
    _WORK.update(examples)
    order = sorted(DECISIONS, key=lambda name: -sum(len(rows) for rows, _ in examples[name]))
    with multiprocessing.get_context("fork").Pool(min(len(order), os.cpu_count() or 1)) as pool:
        trained = dict(zip(order, pool.map(_train_one, [(name, epochs) for name in order], chunksize=1), strict=True))
    return Model({name: trained[name] for name in DECISIONS})


def content_of(model: Model, points: list[tuple[float, float]]) -> str:
    """The file of weights, with the digest of what it holds."""
    body = {
        "calibration": points,
        "rows": {name: model.weights[name].rows for name in DECISIONS},
        "shared": {name: model.weights[name].shared for name in DECISIONS},
    }
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()[:16]
    return json.dumps({"digest": digest, **body}, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--history", type=int, default=2, help="folds for the history; 0 trains on right answers only")
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument(
        "--held", type=int, default=4, help="of so many plain articles one is held out for the calibration; 0 skips it"
    )
    parser.add_argument("--gold", type=Path, default=ROOT / "data" / "gold")
    parser.add_argument("--out", type=Path, default=ROOT / "evfacts" / "claims" / "weights.json")
    args = parser.parse_args()
    settings = Settings()
    docs, dev = read_gold(args.gold / "train.jsonl"), read_gold(args.gold / "dev.jsonl")
    docs += read_gold(args.gold / "snippets.jsonl")
    spans = {doc["id"]: prepared(doc, settings) for doc in docs + dev}
    model = fit(docs, spans, args.history, args.epochs, say=True)
    held = collect(dev, spans, model, 0.0)
    print("dev", {name: (len(held[name]), round(accuracy(model.weights[name], held[name]), 1)) for name in DECISIONS})
    points: list[tuple[float, float]] = []
    if args.held:
        from calibration import fit_calibration

        points = fit_calibration(
            # Another pair of models would take as long again; one that has seen right histories stands for it.
            docs,
            dev,
            spans,
            model,
            lambda part: fit(part, spans, 0, args.epochs),
            args.held,
        )
    args.out.write_text(content_of(model, points), encoding="utf-8")
    print(f"{args.out}: {args.out.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
