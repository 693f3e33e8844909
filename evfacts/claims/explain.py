"""Why a row says what it says: each decision of a claim, what spoke for it, and the candidates that it beat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evfacts.claims.ranker import Choice, Decider, Model, probabilities, scores
from evfacts.schema import Period, Quantity


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer to a question about a figure.

    Attributes:
        label: the answer, as the row would carry it ("none" of a metric: no claim).
        probability: of the model, among all answers.
        reasons: the features that spoke most for (+) and against (-) it, with their weights, strongest first.
    """

    label: str
    probability: float
    reasons: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """One question about a figure (`metric`, `company`, `period` …) and its answers, the chosen one first."""

    name: str
    candidates: tuple[Candidate, ...]


class Witness(Decider):
    """Decides as any run does, and keeps what was asked about the figures that begin at `start`."""

    def __init__(self, model: Model, start: int, most: int = 4, reasons: int = 6) -> None:
        super().__init__(model)
        self.start = start
        self.most = most
        self.reasons = reasons
        self.decisions: list[Decision] = []

    def choose(self, decision: str, choice: Choice, item: object) -> tuple[int, float]:
        """The choice of the model, remembered where it is about the figure in question."""
        best, chance = super().choose(decision, choice, item)
        if isinstance(item, Quantity | Period) and item.start == self.start:
            self.decisions.append(self._told(decision, choice, best))
        return best, chance

    def _told(self, decision: str, choice: Choice, best: int) -> Decision:
        chances = [1.0]
        if len(choice.labels) > 1:
            chances = probabilities(scores(self.model.weights[decision], choice))
        order = sorted(range(len(choice.labels)), key=lambda number: (number != best, -chances[number], number))
        return Decision(
            decision,
            tuple(
                Candidate(_label(choice.labels[number]), chances[number], self._reasons(decision, choice, number))
                for number in order[: self.most]
            ),
        )

    def _reasons(self, decision: str, choice: Choice, number: int) -> tuple[tuple[str, float], ...]:
        """The strongest features of one answer."""
        weights = self.model.weights[decision]
        label = str(choice.labels[number])
        found: dict[str, float] = {}
        for name in choice.rows[number] if choice.rows else ():
            found[name] = found.get(name, 0.0) + weights.rows.get(name, 0.0)
        for name in choice.shared:
            found[name] = found.get(name, 0.0) + weights.shared.get(name, {}).get(label, 0.0)
        strongest = sorted(found.items(), key=lambda pair: (-abs(pair[1]), pair[0]))
        return tuple((name, round(weight, 2)) for name, weight in strongest[: self.reasons] if abs(weight) >= 0.05)


def _label(value: object) -> str:
    """An answer in words."""
    if isinstance(value, tuple) and len(value) == 2:
        start, end = value
        return "no period" if start is None and end is None else f"{start or '…'} to {end or '…'}"
    return "none" if value is None else str(value)


def told(decisions: Sequence[Decision]) -> list[str]:
    """The decisions in lines of text, as `evfacts explain` prints them."""
    lines = []
    for decision in decisions:
        lines.append(f"{decision.name}: {decision.candidates[0].label}")
        for rank, candidate in enumerate(decision.candidates):
            reasons = ", ".join(f"{name} {weight:+.2f}" for name, weight in candidate.reasons) or "nothing either way"
            sign = "=>" if rank == 0 else "  "
            lines.append(f"  {sign} {candidate.label} ({candidate.probability:.0%}): {reasons}")
    return lines
