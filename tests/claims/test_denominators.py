"""Denominators of claims are units of the list: other nouns are items, of a compound its head counts."""

import pytest

import evfacts


@pytest.mark.parametrize(
    ("text", "printed", "per"),
    [
        ("Geely paid $25.66 per American depositary share for Zeekr.", "$25.66", "share"),
        ("The scheme pays Tesla up to $40,000 per commercial vehicle it sells.", "$40,000", "vehicle"),
        ("BYD charged 95 yuan per household for its battery check.", "95 yuan", "item"),
        ("The battery costs $90 per kWh, BYD said.", "$90", "kWh"),
        ("The bus uses 95 kWh per 100 km, BYD said.", "95 kWh", "100km"),
    ],
)
def test_denominators(text, printed, per):
    found = {claim.text: claim.per for claim in evfacts.extract(text, published="2025-01-01")}
    assert found[printed] == per


def test_a_figure_is_no_head_of_a_column() -> None:
    from evfacts.claims.cells import unit_of_head

    assert unit_of_head("-9%") is None
    assert unit_of_head("-€6") is None
    assert unit_of_head("kWh/100 km").per == "100km"
    assert unit_of_head("Revenue (RMB bn)").unit == "CNY"
