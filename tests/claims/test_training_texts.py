"""Every short text that the model learned from is read to its end, and gives rows that stand in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import evfacts

SNIPPETS = Path(__file__).parents[2] / "data" / "gold" / "snippets.jsonl"


def test_no_short_text_stops_the_reader() -> None:
    for line in SNIPPETS.read_text(encoding="utf-8").splitlines():
        doc = json.loads(line)
        for claim in evfacts.extract(doc["text"], published=doc["published"]):
            assert doc["text"][claim.start : claim.end] == claim.text, doc["id"]


@pytest.mark.parametrize(
    "text",
    [
        "VW's ID.7 is cheaper after a month: 227,777 yuan, down 10,000.",
        "From today the Tang EV costs 269,800 yuan, down 15,000 ($2,070).",
        "The price of the Ariya drops to £35,840, down £4,000 (€4,700).",
    ],
)
def test_amounts_by_which_prices_fell(text: str) -> None:
    claims = evfacts.extract(text, published="2024-03-04")
    assert [(one.metric, one.role) for one in claims][:2] == [("price", "level"), ("price_change", "change")]
