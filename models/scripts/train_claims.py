"""Trains the choices of the claims layer on data/gold/train.jsonl and writes evfacts/claims/weights.json.

    python models/scripts/train_claims.py [--rounds 3] [--epochs 12] [--out FILE]

Each decision (role, metric, product, company, status, period, superseded, sign) is a log-linear
ranker; examples are made by running the extractor with an oracle that answers from the gold. From
the second round on, part of the earlier choices that features see are the model's own, so that it
learns to live with its mistakes. The calibration of confidence is fitted on train (by
cross-validation) and dev. Deterministic: same data and options, same weights.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from evfacts.claims.assemble import read_claims  # noqa: E402
from evfacts.claims.ranker import DECISIONS, Decider, Model, probabilities, scores  # noqa: E402
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

    def __init__(self, model: Model, gold: Sequence[dict[str, Any]], examples: dict[str, list[Example]], mix: float, seed: str) -> None:
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

    def choose(self, decision: str, candidates: Sequence[Sequence[str]], labels: Sequence[object], item: object) -> tuple[int, float]:
        assert isinstance(item, (Quantity, Period))
        own, probability = super().choose(decision, candidates, labels, item) if self.model.weights else (0, 1.0)
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
        if len(candidates) > 1:
            self.examples[decision].append(([list(row) for row in candidates], right))
        keep_own = decision not in ("metric", "role") or (labels[own] != "none") == (labels[right[0]] != "none")
        if self.mix and keep_own and self.random.random() < self.mix:
            return own, probability
        return (own if own in right else right[0]), 1.0

    @staticmethod
    def is_right(decision: str, label: object, claim: dict[str, Any], item: Quantity | Period) -> bool:
        if decision in ("role", "metric", "status"):
            return label in options(claim[decision])
        if decision in ("product", "company"):
            return fold_name(label if isinstance(label, str) else None) in {fold_name(one) for one in options(claim[decision])}
        if decision == "superseded":
            return bool(label) == bool(claim["superseded"])
        if decision == "sign":
            bound = claim["low"] if claim["low"] is not None else claim["high"]
            return bound is not None and (bound < 0) == (label == -1)
        assert decision == "period" and isinstance(label, tuple)
        return (day(label[0]), day(label[1])) == (claim["period_start"], claim["period_end"])


def prepared(doc: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """The spans of a gold article, found once."""
    published = dt.date.fromisoformat(doc["published"])
    text = doc["text"]
    return {
        "article": Article(doc["id"], text, doc.get("title"), published, doc.get("source")),
        "quantities": find_quantities(text),
        "periods": find_periods(text, published),
        "names": find_names(text),
        "sections": find_sections(text),
        "settings": settings,
    }


def collect(docs: list[dict[str, Any]], spans: dict[str, dict[str, Any]], model: Model, mix: float) -> dict[str, list[Example]]:
    """Examples of every decision over the documents."""
    examples: dict[str, list[Example]] = defaultdict(list)
    for doc in docs:
        kept = dict(spans[doc["id"]])
        read_claims(kept.pop("article"), **kept, decider=Oracle(model, doc["claims"], examples, mix, doc["id"]))
    return examples


def train(examples: list[Example], epochs: int, rate: float = 0.25, decay: float = 2e-4, least: int = 2) -> dict[str, float]:
    """Weights of one ranker by AdaGrad on the log-likelihood of the right answers, averaged over the last half."""
    seen: Counter[str] = Counter()
    for rows, _ in examples:
        seen.update({name for row in rows for name in row})
    index = {name: number for number, name in enumerate(sorted(name for name, count in seen.items() if count >= least))}
    data = [([[index[name] for name in row if name in index] for row in rows], set(right)) for rows, right in examples]
    weights = [0.0] * len(index)
    squares = [1e-2] * len(index)
    total = [0.0] * len(index)
    counted = 0
    order = list(range(len(data)))
    shuffle = random.Random(7)
    for epoch in range(epochs):
        shuffle.shuffle(order)
        for number in order:
            rows, right = data[number]
            values = [sum([weights[f] for f in row]) for row in rows]
            chances = probabilities(values)
            mass = sum(chances[r] for r in right)
            if mass > 0.999:
                continue
            gradient: dict[int, float] = defaultdict(float)
            for place, row in enumerate(rows):
                step = (chances[place] / mass if place in right else 0.0) - chances[place]
                if abs(step) > 1e-4:
                    for feature in row:
                        gradient[feature] += step
            for feature, slope in gradient.items():
                slope -= decay * weights[feature] * 10
                squares[feature] += slope * slope
                weights[feature] += rate * slope / math.sqrt(squares[feature])
        if epoch >= epochs // 2:
            counted += 1
            for feature, weight in enumerate(weights):
                total[feature] += weight
    names = list(index)
    return {names[f]: round(total[f] / counted, 3) for f in range(len(names)) if abs(total[f]) / counted >= 0.01}


def accuracy(weights: dict[str, float], examples: list[Example]) -> float:
    hits = 0
    for rows, right in examples:
        values = scores(weights, rows)
        hits += max(range(len(values)), key=values.__getitem__) in right
    return 100 * hits / max(1, len(examples))


def fit(docs: list[dict[str, Any]], spans: dict[str, dict[str, Any]], rounds: int, epochs: int, say: bool = False) -> Model:
    """A model from gold documents, in `rounds` rounds of collecting examples and training."""
    model = Model({})
    for turn in range(rounds):
        examples = collect(docs, spans, model, 0.0 if turn == 0 else 0.25)
        model = Model({decision: train(examples[decision], epochs) for decision in DECISIONS})
        if say:
            print("round", turn + 1, {name: (len(examples[name]), round(accuracy(model.weights[name], examples[name]), 1)) for name in DECISIONS}, flush=True)
    return model


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--folds", type=int, default=4, help="folds for the calibration; 0 skips it")
    parser.add_argument("--gold", type=Path, default=ROOT / "data" / "gold")
    parser.add_argument("--out", type=Path, default=ROOT / "evfacts" / "claims" / "weights.json")
    args = parser.parse_args()
    settings = Settings()
    docs, dev = read_gold(args.gold / "train.jsonl"), read_gold(args.gold / "dev.jsonl")
    spans = {doc["id"]: prepared(doc, settings) for doc in docs + dev}
    model = fit(docs, spans, args.rounds, args.epochs, say=True)
    held = collect(dev, spans, model, 0.0)
    print("dev", {name: (len(held[name]), round(accuracy(model.weights[name], held[name]), 1)) for name in DECISIONS})
    points: list[tuple[float, float]] = []
    if args.folds:
        from calibration import fit_calibration

        points = fit_calibration(docs, dev, spans, model, lambda part: fit(part, spans, args.rounds, args.epochs), args.folds)
    weights = {name: dict(sorted(model.weights[name].items())) for name in DECISIONS}
    digest = hashlib.sha256(json.dumps([weights, points], sort_keys=True).encode()).hexdigest()[:16]
    content = json.dumps({"digest": digest, "calibration": points, "weights": weights}, ensure_ascii=False, separators=(",", ":"))
    args.out.write_text(content + "\n", encoding="utf-8")
    print(f"{args.out}: {sum(len(part) for part in weights.values())} weights, {len(content) // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
