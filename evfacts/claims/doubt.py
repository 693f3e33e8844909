"""When a row is too unsure to be kept: nothing rather than a guess."""

from __future__ import annotations

from evfacts.claims.ranker import Model
from evfacts.claims.state import Decided

MIN_CONFIDENCE = 0.2
"""Rows below this calibrated confidence are dropped and counted: a guess is no fact (chosen on gold dev)."""

MIN_ELSEWHERE = 0.78
"""Least probability of role and metric together in a text that is not of our field, where most figures are of another
kind than any of the list; whom a row is about is not weighed there, for it is mostly nobody that a lexicon knows."""

MIN_RESTATED = 0.5
"""The same for an amount that stands beside itself in another currency: the two can be checked, whatever they buy."""


def doubt_about(
    decided: Decided, partner: Decided | None, confidence: float, in_field: bool, model: Model
) -> str | None:
    """Why a row is too unsure to be kept, if it is; an amount with its `partner` in another currency can be checked."""
    if _is_part_of_a_vehicle(decided):
        return "part of a vehicle"
    if not model.calibration:
        return None
    if not in_field:
        least = MIN_ELSEWHERE if partner is None else MIN_RESTATED
        if max(map(typed_chance, filter(None, (decided, partner)))) < least:
            return "unsure, in a text of another field"
    if confidence < MIN_CONFIDENCE and (partner is None or model.calibrated(chance_of(partner)) < MIN_CONFIDENCE):
        return f"confidence below {MIN_CONFIDENCE}"
    return None


def _is_part_of_a_vehicle(decided: Decided) -> bool:
    """Whether a decimal below a thousand would count vehicles: 96 of 107 such rows of gold train were wrong, as these
    are bare decimals of tables (in thousands, or "6.107" for 6,107) and indices; averages have a denominator."""
    quantity = decided.quantity
    if quantity is None or decided.unit != "vehicle" or decided.per is not None or decided.role != "level":
        return False
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return any(end != int(end) for end in ends) and all(abs(end) < 1000 for end in ends)


def typed_chance(decided: Decided) -> float:
    """The probability that role and metric are right."""
    return decided.probability.get("role", 1.0) * decided.probability.get("metric", 1.0)


def chance_of(decided: Decided) -> float:
    """The product of the probabilities that confidence is calibrated on."""
    return typed_chance(decided) * decided.probability.get("product", 1.0) * decided.probability.get("company", 1.0)
