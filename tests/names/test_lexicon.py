"""The lexicon of names: its size, its rules, and a user's own rows."""

from __future__ import annotations

import pytest

from evfacts.errors import LexiconError
from evfacts.lexicons.names import load_names, strip_legal_form
from evfacts.names import find_names

COMPANY_HEAD = "id,name,aliases,legal_name,kind,country,headquarters,parent,ticker,fiscal_year_start,context\n"
PRODUCT_HEAD = "id,name,aliases,maker,kind,base,context\n"


def test_size():
    lexicon = load_names()
    assert len(lexicon.companies) >= 500
    assert len(lexicon.products) >= 1200


def test_loading_is_cached():
    assert load_names() is load_names()


@pytest.mark.parametrize("child, parent", [("zeekr", "geely"), ("onvo", "nio"), ("firefly", "nio"), ("denza", "byd")])
def test_brands_have_parents(child, parent):
    assert parent in load_names().lineage(child)


@pytest.mark.parametrize("company", ["caam", "cpca", "acea", "smev", "fada", "nhtsa", "iea", "reuters", "sne-research"])
def test_bodies(company):
    assert load_names().companies[company].kind == "body"


@pytest.mark.parametrize("company, month", [("tata-motors", 4), ("toyota", 4), ("byd", None), ("apple", 10)])
def test_fiscal_years(company, month):
    assert load_names().companies[company].fiscal_year_start == month


@pytest.mark.parametrize(
    "row, problem",
    [
        ("x,Xerxes EV,NIO,,,,,,,,", "'NIO' is a name of 'x' and of 'nio'"),
        ("x,Xerxes EV,,,,,,nobody,,,", "unknown parent 'nobody'"),
        ("x,Xerxes EV,,,,,,x,,,", "its own parent"),
        ("x,,,,,,,,,,", "the name of 'x' is empty"),
        (",Xerxes EV,,,,,,,,,", "the id is empty"),
        ("x,Xerxes EV,,,witchcraft,,,,,,", "unknown kind 'witchcraft'"),
        ("x,Xerxes EV,,,,,,,,,sometimes", "unknown context 'sometimes'"),
        ("x,Xerxes EV,,,,,,,,13,", "fiscal_year_start is '13'"),
        ("x,Xerxes EV,,,,China,,,,,", "country is 'China'"),
        ("x,Xerxes EV,,,,,,,,", "10 cells where the head has 11"),
    ],
)
def test_bad_company_rows_name_file_and_line(tmp_path, row, problem):
    path = tmp_path / "mine.csv"
    path.write_text(f"# my companies\n{COMPANY_HEAD}{row}\n", encoding="utf-8")
    with pytest.raises(LexiconError) as raised:
        load_names(companies=[path])
    assert "mine.csv, line 3" in str(raised.value)
    assert problem in str(raised.value)


@pytest.mark.parametrize(
    "row, problem",
    [
        ("p,Z1,,nobody,,,", "unknown maker 'nobody'"),
        ("p,Z1,,byd,,no-such,", "unknown base 'no-such'"),
        ("p,,,byd,,,", "the name of 'p' is empty"),
        ("p,Z1,,byd,spaceship,,", "unknown kind 'spaceship'"),
    ],
)
def test_bad_product_rows_name_file_and_line(tmp_path, row, problem):
    path = tmp_path / "mine.csv"
    path.write_text(PRODUCT_HEAD + row + "\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"mine\.csv, line 2") as raised:
        load_names(products=[path])
    assert problem in str(raised.value)


def test_duplicate_id_in_one_file(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("id,name\nx,Xerxes EV\nx,Yolanda EV\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"mine.csv, line 3: the id 'x' is also on line 2"):
        load_names(companies=[path])


def test_missing_file():
    with pytest.raises(LexiconError, match=r"no-such\.csv"):
        load_names(companies=["no-such.csv"])


def test_own_names_for_one_run(tmp_path):
    companies, products = tmp_path / "companies.csv", tmp_path / "products.csv"
    companies.write_text("id,name,aliases\nquux,Quux Drive,QDX\n", encoding="utf-8")
    products.write_text("id,name,maker\nquux-fnord,Fnord,quux\n", encoding="utf-8")
    mine = load_names(companies=[companies], products=[products])
    text = "QDX sold 400 Fnords."
    found = [(name.text, name.label, name.canonical, name.origin) for name in find_names(text, names=mine)]
    assert found == [("QDX", "COMPANY", "Quux Drive", "user"), ("Fnord", "PRODUCT", "Fnord", "user")]
    assert find_names(text) == []


def test_own_row_replaces_the_packaged_one(tmp_path):
    path = tmp_path / "companies.csv"
    path.write_text("id,name,aliases\nnio,Nio Inc Holding,NIO\n", encoding="utf-8")
    (name,) = find_names("NIO grew.", names=load_names(companies=[path]))
    assert (name.canonical, name.origin) == ("Nio Inc Holding", "user")


@pytest.mark.parametrize(
    "name, bare",
    [
        ("NIO Inc.", "NIO"),
        ("Contemporary Amperex Technology Co. Limited", "Contemporary Amperex Technology"),
        ("Zenvolt Pvt. Ltd.", "Zenvolt"),
        ("Volkswagen AG", "Volkswagen"),
        ("Li Auto", "Li Auto"),
    ],
)
def test_strip_legal_form(name, bare):
    assert strip_legal_form(name) == bare
