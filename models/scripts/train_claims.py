"""Trains the choices of the claims layer on data/gold (train, snippets) and writes evfacts/claims/weights.json.

    pip install -e ".[train]"
    python models/scripts/train_claims.py [--runs 6] [--history 2] [--epochs 18] [--with FILE ...] [--out FILE]

Each decision (role, metric, denominator, product, company, status, period, superseded, sign) is a log-linear
ranker; examples are made by running the extractor with an oracle that answers from the gold. A run gives the mean of
two models: one learns from right answers about all earlier figures, the other also from earlier choices that a model
made that has not seen the document, so that it learns to live with mistakes. The weights are the mean of several
runs, which differ in what they hide, in their order and in their folds. With `--with`, they are the mean of these
and of an earlier training, for two trainings err differently; of several files, each is given as much weight as all
before it, and `--runs 0` only blends them. The calibration of confidence is fitted on train (a part held out) and dev.
Deterministic: same data and options, same weights.
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
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from log_linear import Collector, Examples, accuracy, joined, learn  # noqa: E402

from evfacts.claims.assemble import read_claims  # noqa: E402
from evfacts.claims.ranker import DECISIONS, Choice, Decider, Model, Weights  # noqa: E402
from evfacts.claims.settings import Settings  # noqa: E402
from evfacts.evaluate import fold_name, read_gold  # noqa: E402
from evfacts.grammar.periods import find_periods  # noqa: E402
from evfacts.grammar.quantities import find_quantities  # noqa: E402
from evfacts.lexicons.names import NameLexicon  # noqa: E402
from evfacts.names.match import find_names  # noqa: E402
from evfacts.schema import Article, Period, Quantity  # noqa: E402
from evfacts.sections import find_sections  # noqa: E402

Docs = Sequence[dict[str, Any]]
Spans = dict[str, dict[str, Any]]


def options(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def day(value: dt.date | None) -> str | None:
    return value.isoformat() if value else None


class Oracle(Decider):
    """Answers from the gold, and keeps every question with its right answers as an example."""

    def __init__(self, model: Model, gold: Docs, examples: dict[str, Collector], mix: float, seed: str) -> None:
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
            if decision == "metric" and not touched and "none" in labels:
                right = [labels.index("none")]
            else:
                return own, probability
        else:
            right = [index for index, label in enumerate(labels) if self.is_right(decision, label, claim, item)]
        if not right:
            return own, probability
        if len(labels) > 1:
            self.examples[decision].add(spelled(choice), right)
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
            return any(bool(label) == bool(one) for one in options(claim["superseded"]))
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
    """Weights by feature, parted into those of rows and those of shared features by label; small ones left out."""
    rows: dict[str, float] = {}
    shared: dict[str, dict[str, float]] = {}
    for name, weight in sorted(flat.items()):
        if abs(weight) < SMALLEST:
            continue
        base, tab, label = name.partition("\t")
        if tab:
            shared.setdefault(base, {})[label] = weight
        else:
            rows[name] = weight
    return Weights(rows, shared)


def unpacked(weights: Weights) -> dict[str, float]:
    """The weights by feature, the shared ones with the label behind a tab."""
    flat = dict(weights.rows)
    for name, entry in weights.shared.items():
        flat.update({f"{name}\t{label}": weight for label, weight in entry.items()})
    return flat


_WORK: dict[str, Any] = {}
"""What the running step works on: forked workers inherit it, so that it need not be copied."""


def _parted(job: str, items: Sequence[Any], parts: int = 16) -> list[Any]:
    """The results of a step over slices of the items, on all cores, in their order."""
    size = max(1, -(-len(items) // parts))
    slices = [items[start : start + size] for start in range(0, len(items), size)]
    with multiprocessing.get_context("fork").Pool(min(max(1, len(slices)), os.cpu_count() or 1)) as pool:
        return pool.map(_STEPS[job], slices, chunksize=1)


def _prepare(docs: Docs) -> Spans:
    found = {}
    settings = _WORK["settings"]
    for doc in docs:
        published, text = dt.date.fromisoformat(doc["published"]), doc["text"]
        found[doc["id"]] = {
            "article": Article(doc["id"], text, doc.get("title"), published, doc.get("source")),
            "quantities": find_quantities(text),
            "periods": find_periods(text, published),
            "names": find_names(text, names=settings.names, tagger=settings.tagger),
            "sections": find_sections(text),
        }
    return found


def with_known_names(docs: Docs, lexicon: NameLexicon) -> list[dict[str, Any]]:
    """The documents, each claim's company and product also by the lexicon's name for it ("Ather": Ather Energy).

    Gold names what the text calls it; the extractor can only answer with the lexicon's form.
    """
    known: dict[str, dict[str, set[str]]] = {"company": defaultdict(set), "product": defaultdict(set)}
    for surface in lexicon.surfaces:
        entry = lexicon.companies[surface.id] if surface.label == "COMPANY" else lexicon.products[surface.id]
        known[surface.label.lower()][surface.text].add(entry.name)
    found = []
    for doc in docs:
        claims = []
        for claim in doc["claims"]:
            named = dict(claim)
            for field in ("company", "product"):
                given = options(claim[field])
                forms = [form for name in given if name for form in sorted(known[field].get(name, ()))]
                if len(forms) == 1 and forms[0] not in given:
                    named[field] = [*given, *forms]
            claims.append(named)
        found.append({**doc, "claims": claims})
    return found


def prepared(docs: Docs, settings: Settings) -> Spans:
    """The spans of gold articles by id, found once."""
    _WORK["settings"] = settings
    found: Spans = {}
    for part in _parted("prepare", docs):
        found.update(part)
    return {name: {**spans, "settings": settings} for name, spans in found.items()}


def _collect(docs: Docs) -> dict[str, Examples]:
    gathered: dict[str, Collector] = defaultdict(Collector)
    for doc in docs:
        kept = dict(_WORK["spans"][doc["id"]])
        oracle = Oracle(_WORK["model"], doc["claims"], gathered, _WORK["mix"], f"{doc['id']} {_WORK['run']}")
        read_claims(kept.pop("article"), **kept, decider=oracle)
    return {name: gathered[name].done() for name in DECISIONS}


def collect(docs: Docs, spans: Spans, model: Model, mix: float, run: int = 0) -> dict[str, Examples]:
    """Examples of every decision over the documents."""
    _WORK.update(spans=spans, model=model, mix=mix, run=run)
    parts = _parted("collect", docs)
    return {name: joined([part[name] for part in parts]) for name in DECISIONS}


_STEPS = {"prepare": _prepare, "collect": _collect}


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


def fit(docs: Docs, spans: Spans, folds: int, epochs: int, run: int = 0, say: bool = False) -> Model:
    """A model from gold documents: the mean of two, one of which has seen wrong histories as well.

    The first learns from examples with right answers as history. For the second, `folds` models each learn from the
    documents of the other folds; then all examples are made once more, most of the history being what the model
    that has not seen the document would have chosen, and it learns from both kinds. Without folds, the first alone.
    """
    shuffled = list(docs)
    if run:
        random.Random(run).shuffle(shuffled)
    parts = [shuffled[fold :: max(1, folds)] for fold in range(max(1, folds))]
    right = [collect(part, spans, Model({}), 0.0, run) for part in parts]
    examples = _all_of(right)
    first = _train_all(examples, epochs, run)
    if say:
        found = {name: (len(examples[name]), round(score_of(first, name, examples), 1)) for name in DECISIONS}
        print(f"train, run {run}", found, flush=True)
    if not folds:
        return first
    mixed = list(right)
    for fold, part in enumerate(parts):
        past = _train_all(_all_of(right[:fold] + right[fold + 1 :]), max(6, epochs // 2), run)
        mixed.append(collect(part, spans, past, MIX, run))
    return mean_of([first, _train_all(_all_of(mixed), max(6, 3 * epochs // 4), run)])


def score_of(model: Model, name: str, examples: dict[str, Examples]) -> float:
    """Percent of the examples of a decision that the model answers rightly."""
    return accuracy(unpacked(model.weights[name]), examples[name])


def _all_of(parts: Sequence[dict[str, Examples]]) -> dict[str, Examples]:
    return {name: joined([part[name] for part in parts]) for name in DECISIONS}


def mean_of(models: Iterable[Model]) -> Model:
    """The mean of models, of the features that most of them have: the others double the file and decide nothing."""
    given = list(models)
    weights = {}
    for name in DECISIONS:
        sums: dict[str, float] = defaultdict(float)
        having: Counter[str] = Counter()
        for model in given:
            flat = unpacked(model.weights[name])
            having.update(flat.keys())
            for key, weight in flat.items():
                sums[key] += weight
        kept = {key: round(sums[key] / len(given), 2) for key, count in having.items() if 2 * count > len(given)}
        weights[name] = packed(kept)
    return Model(weights)


def blend(new: Model, old: Model) -> Model:
    """The mean of two trainings, of all features that either has."""
    weights = {}
    for name in DECISIONS:
        ours, theirs = unpacked(new.weights[name]), unpacked(old.weights[name])
        keys = sorted(ours.keys() | theirs.keys())
        weights[name] = packed({key: round((ours.get(key, 0.0) + theirs.get(key, 0.0)) / 2, 2) for key in keys})
    return Model(weights)


def model_of(file: Path) -> Model:
    """The weights of an earlier training."""
    raw = json.loads(file.read_text(encoding="utf-8"))
    return Model({name: Weights(raw["rows"][name], raw["shared"][name]) for name in DECISIONS})


MIX = 0.7
"""Part of the history that comes from a model's own choices when the final examples are made."""


def _train_all(examples: dict[str, Examples], epochs: int, run: int) -> Model:
    """One ranker a decision, the largest first, on all cores; each is the same whatever runs beside it."""

    def one(name: str) -> Weights:
        drop, decay = DROPOUT[name], DECAY.get(name, USUAL_DECAY)
        return packed(learn(examples[name], epochs, drop, decay, seed=7 + run))

    order = sorted(DECISIONS, key=lambda name: -len(examples[name].features))
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        trained = dict(zip(order, pool.map(one, order), strict=True))
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
    parser.add_argument("--runs", type=int, default=6, help="pairs of models whose mean is taken; 0 only blends files")
    parser.add_argument(
        "--with",
        dest="old",
        type=Path,
        nargs="+",
        default=[],
        help="weights of earlier trainings, blended in this order",
    )
    parser.add_argument("--history", type=int, default=2, help="folds for the history; 0 trains on right answers only")
    parser.add_argument("--epochs", type=int, default=18)
    parser.add_argument(
        "--held", type=int, default=4, help="of so many plain articles one is held out for the calibration; 0 skips it"
    )
    parser.add_argument("--gold", type=Path, default=ROOT / "data" / "gold")
    parser.add_argument("--out", type=Path, default=ROOT / "evfacts" / "claims" / "weights.json")
    args = parser.parse_args()
    if args.runs < 1 and not args.old:
        parser.error("--runs 0 trains nothing: name the files to blend with --with")
    settings = Settings()
    docs, dev = read_gold(args.gold / "train.jsonl"), read_gold(args.gold / "dev.jsonl")
    docs = with_known_names(docs + read_gold(args.gold / "snippets.jsonl"), settings.names)
    spans = prepared(docs + dev, settings)
    earlier = [model_of(file) for file in args.old]
    if args.runs > 0:
        runs = (fit(docs, spans, args.history, args.epochs, run, say=True) for run in range(args.runs))
        earlier.insert(0, mean_of(runs))
    model = reduce(blend, earlier)
    held = collect(dev, spans, model, 0.0)
    print("dev", {name: (len(held[name]), round(score_of(model, name, held), 1)) for name in DECISIONS})
    points: list[tuple[float, float]] = []
    if args.held:
        from calibration import fit_calibration

        points = fit_calibration(
            docs,
            dev,
            spans,
            model,
            # One run stands for the mean of several: it is as sure of itself to within a point.
            lambda part: fit(part, spans, args.history, args.epochs),
            args.held,
        )
    args.out.write_text(content_of(model, points), encoding="utf-8")
    print(f"{args.out}: {args.out.stat().st_size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
