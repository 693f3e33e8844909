"""The learner of the claims layer: what it learns, that it is deterministic, and how examples are put together."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("numba", reason="needs the extra train")

SCRIPTS = Path(__file__).resolve().parents[2] / "models" / "scripts"


@pytest.fixture(scope="module")
def learner() -> ModuleType:
    spec = importlib.util.spec_from_file_location("log_linear", SCRIPTS / "log_linear.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["log_linear"] = module
    spec.loader.exec_module(module)
    return module


QUESTIONS = [
    ([["red", "big"], ["green"], ["blue", "big"]], [1]),
    ([["green", "big"], ["red"]], [0]),
    ([["blue"], ["red", "big"], ["green"]], [2]),
    ([["blue"], ["red"]], [0]),
    ([["red", "big"], ["blue", "big"]], [1]),
] * 8
"""Green is right, else blue; that something is big says nothing."""


def examples_of(learner: ModuleType, questions: list[tuple[list[list[str]], list[int]]]):  # type: ignore[no-untyped-def]
    collector = learner.Collector()
    for rows, right in questions:
        collector.add(rows, right)
    return collector.done()


def test_it_learns_the_order_of_colours(learner: ModuleType) -> None:
    weights = learner.learn(examples_of(learner, QUESTIONS), 12, 0.2, 1e-3)
    assert weights["green"] > weights["blue"] + 0.5 > weights["red"] + 1
    assert abs(weights["big"]) < 0.5 * weights["green"]


def test_same_seed_same_weights_and_another_seed_others(learner: ModuleType) -> None:
    examples = examples_of(learner, QUESTIONS)
    once, again, other = (learner.learn(examples, 6, 0.5, 1e-3, seed=seed) for seed in (7, 7, 8))
    assert once == again
    assert once != other


def test_rare_features_have_no_weight(learner: ModuleType) -> None:
    examples = examples_of(learner, [*QUESTIONS, ([["seen once"], ["red"]], [0])])
    assert "seen once" not in learner.learn(examples, 2, 0.0, 1e-3)
    assert "seen once" in learner.learn(examples, 2, 0.0, 1e-3, least=1)


def test_several_right_rows_share_what_is_learned(learner: ModuleType) -> None:
    weights = learner.learn(examples_of(learner, [([["a"], ["b"], ["c"]], [0, 1])] * 30), 10, 0.0, 1e-3)
    assert min(weights["a"], weights["b"]) > weights["c"] + 1


def test_joined_parts_are_the_whole(learner: ModuleType) -> None:
    whole = examples_of(learner, QUESTIONS)
    parts = learner.joined([examples_of(learner, QUESTIONS[:7]), examples_of(learner, QUESTIONS[7:])])
    assert learner.learn(parts, 4, 0.3, 1e-3) == learner.learn(whole, 4, 0.3, 1e-3)
    assert len(parts) == len(whole) == len(QUESTIONS)
    empty = learner.joined([])
    assert len(empty) == 0 and learner.learn(empty, 4, 0.3, 1e-3) == {}


def test_scores_and_accuracy(learner: ModuleType) -> None:
    examples = examples_of(learner, [([["a", "b"], [], ["c"]], [0]), ([["c"], ["a"]], [0])])
    weights = {"a": 1.0, "b": 0.25, "c": -2.0}
    assert learner.scores(weights, examples).tolist() == [1.25, 0.0, -2.0, -2.0, 1.0]
    assert learner.accuracy(weights, examples) == 50.0
    assert learner.accuracy({}, examples) == 100.0  # the first of equals
