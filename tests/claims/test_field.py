"""The words that tell a text of our field from others."""

import pytest

from evfacts.errors import LexiconError
from evfacts.lexicons.field import load_field, read_field
from evfacts.lexicons.loading import LexiconFile


@pytest.mark.parametrize(
    "text",
    [
        "Shipments of EVs rose by a third.",
        "The carmaker hired 300 people in Pune.",
        "Its new SUVs come in four colours.",
        "A plug-in hybrid costs less to run, they say.",
        "The battery of the van was changed twice.",
        "Two-wheelers made up half of the fleet.",
    ],
)
def test_texts_of_the_field(text):
    assert load_field().covers(text)


@pytest.mark.parametrize(
    "text",
    [
        "Every third household has broadband, a survey of 2,000 users found.",
        "The console sold three million units before Christmas.",
        "The laptop's battery lasts for eleven hours.",
        "Seven of ten listeners downloaded an album last year.",
        "Every sentence about cargo and vanity has the letters, but not the words.",
    ],
)
def test_texts_of_other_fields(text):
    assert not load_field().covers(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sure = ['ev']\n", r"own\.toml: lists sure; it needs sure and likely"),
        ("sure = ['ev']\nlikely = []\n", r"own\.toml, line 2: likely must be a list of phrases"),
        ("sure = ['EV']\nlikely = ['car']\n", r"own\.toml, line 1: 'EV' must be lower-case words"),
        ("sure = ['ev']\nlikely = ['ev']\n", r"own\.toml, line 2: 'ev' is listed twice"),
    ],
)
def test_a_wrong_list_is_refused_with_its_line(text, message):
    with pytest.raises(LexiconError, match=message):
        read_field(LexiconFile("own.toml", text))
