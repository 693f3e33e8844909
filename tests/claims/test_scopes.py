"""The lexicon of scopes and regions: what it holds, and what it refuses with the line."""

from __future__ import annotations

import pytest

from evfacts.errors import LexiconError
from evfacts.lexicons.loading import LexiconFile
from evfacts.lexicons.scopes import load_scopes, read_scopes


def test_words_pairs_and_regions() -> None:
    lexicon = load_scopes()
    assert lexicon.words["bevs"] == "BEV"
    assert lexicon.pairs["plug", "in"] == "PHEV"
    assert lexicon.regions["norwegian"] == "NO"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[scopes]\n", r"own\.toml: tables scopes; it needs scopes and regions"),
        ("[scopes]\nBEV = 'bev'\n[regions]\n", r"own\.toml, line 2: BEV must be a list"),
        ("[scopes]\nBEV = ['bev', 'BEV']\n[regions]\n", r"line 2: 'BEV' must be one or two words, lower case"),
        ("[scopes]\nBEV = ['a b c']\n[regions]\n", r"line 2: 'a b c' must be one or two words"),
        ("[scopes]\n[regions]\nUS = ['united states']\n", r"line 3: 'united states' must be one word"),
        ("[scopes]\nBEV = ['bev']\nNEV = ['bev']\n[regions]\n", r"line 3: 'bev' stands under BEV too"),
        ("scopes = 3\n[regions]\n", r"line 1: scopes must be a table"),
    ],
)
def test_wrong_files_are_refused(text: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        read_scopes(LexiconFile("own.toml", text))
