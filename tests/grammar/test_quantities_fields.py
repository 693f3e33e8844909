"""What the fields of a quantity mean, and the vocabulary behind them."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from evfacts.errors import LexiconError
from evfacts.grammar.quantities import find_quantities
from evfacts.lexicons.measures import Measures, load_measures, measures, numerals
from evfacts.schema import Quantity


def one(text: str, country: str | None = None, vocabulary: Measures | None = None) -> Quantity:
    (quantity,) = find_quantities(text, country, measures=vocabulary)
    return quantity


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$88 million", "87500000", "88500000"),
        ("6.35 billion yuan", "6345000000", "6355000000"),
        ("12.40%", "12.395", "12.405"),
        ("68,192 units", "68191.5", "68192.5"),
        ("3.25 lakh", "324500", "325500"),
        ("half a million cars", "450000", "550000"),
        ("85 cents", "0.845", "0.855"),
        ("200 basis points", "1.995", "2.005"),
        ("5 to 7 percent", "4.5", "7.5"),
        ("-16 per cent", "-16.5", "-15.5"),
    ],
)
def test_printed_interval(text: str, low: str, high: str) -> None:
    quantity = one(text)
    assert (quantity.printed_low, quantity.printed_high) == (Decimal(low), Decimal(high))


def test_a_bound_opens_the_printed_interval() -> None:
    assert one("more than 10 cars").printed_high is None
    assert one("up to 10 cars").printed_low is None


@pytest.mark.parametrize(
    ("text", "unit_text"),
    [
        ("$88 million", "$"),
        ("12 million dollars", "dollars"),
        ("Rs 500 crore", "Rs"),
        ("RMB6.35bn", "RMB"),
        ("minus €3 million", "€"),
        ("-$3 million", "$"),
        ("2,144 fast chargers", "fast chargers"),
        ("1,200 square metres", "square metres"),
        ("12%", "%"),
        ("Ann Lee, 51, spoke.", "age"),
        ("35,837", None),
    ],
)
def test_unit_text(text: str, unit_text: str | None) -> None:
    assert one(text).unit_text == unit_text


def test_candidates_are_kept_best_first() -> None:
    assert one("$5 million").candidates[:2] == ("USD", "CAD")
    assert one("¥5 million").candidates == ("CNY", "JPY")
    assert one("Rs 5 million").candidates[0] == "INR"
    assert one("US$5 million").candidates == ()
    assert one("€5 million").candidates == ()


def test_a_country_decides() -> None:
    assert one("$5 million", "ca").unit == "CAD"
    assert one("$5 million", "DE").unit == "USD"
    assert one("¥5 million", "JP").unit == "JPY"
    assert one("kr 500", "NO").unit == "NOK"


def test_every_code_of_iso_4217_is_read_before_and_after() -> None:
    vocabulary = measures()
    for code in sorted(vocabulary.currencies - {"NIO"}):
        assert [q.unit for q in find_quantities(f"a sum of {code} 5,000,000 was paid")] == [code]
        assert [q.unit for q in find_quantities(f"a sum of 5,000,000 {code} was paid")] == [code]


def test_every_currency_is_read_by_name() -> None:
    for text, unit in {
        "5 million Jamaican dollars": "JMD",
        "5 million Kenyan shillings": "KES",
        "5 million dirhams": None,
    }.items():
        assert one(text).unit == unit


def test_own_units_and_currencies(tmp_path: Path) -> None:
    units = tmp_path / "units.toml"
    units.write_text('[unit.smoot]\ndimension = "length"\nfactor = "1.7018"\nwords = ["smoot"]\n', encoding="utf-8")
    money = tmp_path / "money.toml"
    money.write_text('[currency.XTS]\nnames = ["test crown"]\nbefore = ["T$"]\n', encoding="utf-8")
    vocabulary = load_measures(units, money)
    assert one("364.4 smoots", vocabulary=vocabulary).unit == "smoot"
    assert one("T$5 million", vocabulary=vocabulary).unit == "XTS"
    assert one("five test crowns", vocabulary=vocabulary).unit == "XTS"
    assert vocabulary.units["smoot"].factor == Decimal("1.7018")
    assert one("364.4 smoots").unit == "item"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('[unit.smoot]\nwords = ["smoot"]\n', "line 1: unit.smoot: dimension is missing"),
        ('[unit.smoot]\ndimension = "length"\nfactor = "1,7"\n', "line 1: smoot: '1,7' is not a decimal number"),
        ('[unit.smoot]\ndimension = "length"\nsymbol = ["sm"]\n', "line 3: unit.smoot: unknown key 'symbol'"),
        ('[unit.smoot]\ndimension = "length"\nwords = "smoot"\n', "line 1: smoot: words must be a list"),
        ("[unit.smoot\n", "not valid TOML"),
    ],
)
def test_a_bad_file_is_refused_with_its_line(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "units.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(LexiconError, match=r"units\.toml") as raised:
        load_measures(path)
    assert message in str(raised.value)


def test_dimensions() -> None:
    vocabulary = measures()
    assert vocabulary.dimension_of("km") == vocabulary.dimension_of("mile") == "length"
    assert vocabulary.dimension_of("USD") == "money"
    assert vocabulary.dimension_of("vehicle") == "count"
    assert vocabulary.dimension_of(None) == ""


def test_every_fact_is_declared_once() -> None:
    known = numerals()
    groups = [known.cardinals, known.magnitudes, known.plurals, known.fractions, known.multiples, known.multiple_verbs]
    words = [word for group in groups for word in group]
    assert len(words) == len(set(words))


def test_importing_reads_no_file() -> None:
    code = (
        "import sys, builtins, io\n"
        "import evfacts.grammar.quantities as q, evfacts.lexicons.measures as m\n"
        "assert m.measures.cache_info().currsize == 0 and m.numerals.cache_info().currsize == 0\n"
        "assert not any(name.startswith(('quantulum3', 'spacy', 'pandas')) for name in sys.modules)\n"
        "q.find_quantities('5 psi')\n"
        "assert not any(name.startswith('quantulum3.') for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
