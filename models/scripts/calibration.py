"""Calibrates confidence: the share of rows right at level `claim`, by the product of the choices' probabilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from evfacts.claims.assemble import read_claims
from evfacts.claims.ranker import Decider, Model
from evfacts.evaluate import as_rows, pair_claims

Outcome = tuple[float, bool]

PLAIN = ("tv-", "tw-")
"""How the ids of training articles in the plain style of daily news begin."""


def outcomes(docs: list[dict[str, Any]], spans: dict[str, dict[str, Any]], model: Model) -> list[Outcome]:
    """(chance, right at level claim) of every row that the model makes of the documents."""
    bare = Decider(Model(model.weights))
    found: list[Outcome] = []
    for doc in docs:
        kept = dict(spans[doc["id"]])
        rows = as_rows(read_claims(kept.pop("article"), **kept, decider=bare).claims)
        levels = {pair.row: pair.level for pair in pair_claims(doc["claims"], rows)}
        found += [(row["confidence"], levels.get(number, 0) >= 3) for number, row in enumerate(rows)]
    return found


def isotonic(found: list[Outcome], least: int = 40) -> list[tuple[float, float]]:
    """Pool-adjacent-violators over the sorted chances, as (mean chance, share right) of `least` rows or more."""
    blocks: list[list[float]] = []  # rows, sum of chances, right
    for chance, right in sorted(found):
        blocks.append([1, chance, right])
        while len(blocks) > 1 and (
            blocks[-2][2] / blocks[-2][0] >= blocks[-1][2] / blocks[-1][0] or blocks[-2][0] < least
        ):
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    return [(round(total / rows, 4), round(right / rows, 4)) for rows, total, right in blocks]


def fit_calibration(
    docs: list[dict[str, Any]],
    dev: list[dict[str, Any]],
    spans: dict[str, dict[str, Any]],
    model: Model,
    fit: Callable[[list[dict[str, Any]]], Model],
    parts: int,
) -> list[tuple[float, float]]:
    """Calibration points from dev, and from one part of the plain news of train judged by a model that has not seen it.

    The rest of train is denser than news and annotated less strictly: rows that are right count as wrong there.
    """
    plain = [doc for doc in docs if doc["id"].startswith(PLAIN)]
    held = plain[::parts]
    unseen = {doc["id"] for doc in held}
    rest = [doc for doc in docs if doc["id"] not in unseen]
    return isotonic(outcomes(dev, spans, model) + outcomes(held, spans, fit(rest)))
