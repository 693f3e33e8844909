"""A small part of the robustness run (`python -m tests.benchmarks.fuzz`), and what makes it repeatable."""

from __future__ import annotations

from tests.benchmarks.fuzz import run_block, tell
from tests.benchmarks.fuzz_checks import failure_of, minimal
from tests.benchmarks.fuzz_inputs import DAMAGES, Hostile, make


def test_hostile_inputs_break_nothing() -> None:
    outcome = run_block(seed=2026, block=0, size=400, by_hypothesis=60)
    for failure in outcome.failures:
        tell(failure)
    assert outcome.inputs >= 400
    assert outcome.claims > 300
    assert outcome.findings > 5
    assert [failure["kind"] for failure in outcome.failures] == []


def test_an_input_is_made_by_its_number() -> None:
    assert [make(5, number) for number in range(40)] == [make(5, number) for number in range(40)]
    assert make(5, 1) != make(6, 1)


def test_every_damage_is_repeatable_and_takes_any_text() -> None:
    import random

    for damage in DAMAGES:
        for text in ("BYD sold 321,000 cars for $5 in July.\nIt plans 2%.", "x", ""):
            if not text and damage.__name__ == "shuffle_words":
                continue
            assert damage(text, random.Random(3)) == damage(text, random.Random(3)), damage.__name__


def test_a_failure_is_made_small(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """A reader that breaks on one word: the smallest text is that word."""
    from tests.benchmarks import fuzz_checks

    def breaks(hostile: Hostile) -> None:
        if any("crore" in text for text in hostile.texts):
            raise ZeroDivisionError

    monkeypatch.setattr(fuzz_checks, "check", breaks)
    hostile = Hostile(1, ("One line.\nTata sold 5 crore units in July.", "Another crore."), None, "IN")
    found = failure_of(hostile)
    assert found is not None and found[0].startswith("ZeroDivisionError")
    small = minimal(hostile, found[0])
    assert small.texts == ("crore",)
    assert small.country is None
