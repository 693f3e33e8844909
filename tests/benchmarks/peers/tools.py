"""The tools that are measured, in the order of the table, and the figures recorded for peers that cannot be had."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Recorded:
    """Figures measured earlier (November 2026, 2 cores, Python 3.11), shown where a peer cannot be had."""

    words_a_second: float
    load: float
    peak_mb: float


@dataclass(frozen=True, slots=True)
class Tool:
    """One row of the table."""

    name: str
    label: str
    runner: str
    environment: str
    about: str
    scored: str | None = None
    """The deepest level at which its predictions are scored: "quantity", "full", or None for none."""
    fast: bool = False
    """Whether it is run in every round; the others run in the first two."""
    variables: dict[str, str] = field(default_factory=dict)
    recorded: Recorded | None = None


TOOLS = (
    Tool("blank", 'spacy.blank("en")', "run_blank.py", "glue", "tokens only: the floor of any spaCy user", fast=True),
    Tool(
        "quantities", "evfacts, quantities and periods", "run_evfacts.py", "evfacts",
        "`evfacts.quantities` and `evfacts.periods`", "quantity", True, {"EVFACTS_MODE": "quantities"},
    ),
    Tool(
        "claims", "evfacts, claims", "run_evfacts.py", "evfacts",
        "`evfacts.extract`", "full", True, {"EVFACTS_MODE": "claims"},
    ),
    Tool(
        "checks", "evfacts, claims and checks", "run_evfacts.py", "evfacts",
        "`evfacts.extract`, then `evfacts.crosscheck`", "full", True, {"EVFACTS_MODE": "checks"},
    ),
    Tool(
        "model", "en_core_web_sm", "run_model.py", "glue", "all pipes; named entities, no values",
        recorded=Recorded(3_500, 3.0, 616),
    ),
    Tool(
        "quantulum3", "quantulum3", "run_quantulum.py", "glue", "with its classifier, line by line", "quantity",
        recorded=Recorded(4_100, 9.8, 222),
    ),
    Tool(
        "dateparser", "dateparser", "run_dateparser.py", "glue", "`search_dates`, line by line, English only",
        recorded=Recorded(8_400, 0.5, 42),
    ),
    Tool(
        "glue", "glue of the three", "run_glue.py", "glue",
        "what a user builds today: nearest ORG, nearest keyword, nearest date", "full",
        recorded=Recorded(1_700, 7.0, 784),
    ),
    Tool(
        "cqe", "CQE", "run_cqe.py", "cqe", "sentence by sentence", "quantity", recorded=Recorded(700, 9.8, 263),
    ),
    Tool(
        "recognizers", "Recognizers-Text", "run_recognizers.py", "recognizers",
        "currencies, dimensions, percentages, numbers; line by line", "quantity", recorded=Recorded(255, 1.3, 86),
    ),
)  # fmt: skip
