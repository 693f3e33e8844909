"""Which language a text is in; evfacts reads English and sets the rest aside."""

from __future__ import annotations

from functools import cache
from typing import Any

from evfacts.errors import MissingExtraError

# Languages in which car and business news is written; among all that py3langid knows, a text of
# names and figures is too easily taken for a small language with the same letters.
LANGUAGES = (
    "en", "zh", "ja", "ko", "de", "fr", "es", "it", "pt", "nl", "sv", "no", "da", "fi", "pl", "cs", "sk", "hu", "ro",
    "el", "tr", "ru", "uk", "ar", "he", "fa", "hi", "bn", "ta", "te", "mr", "gu", "ur", "th", "vi", "id", "ms",
)  # fmt: skip
# Words that no other of these languages has: a text with its share of them is English, for a hundredth of the work.
_ENGLISH = frozenset(("the", "and", "said", "that", "with", "from", "has", "than"))
_ENGLISH_SHARE = 0.05
_ENGLISH_WORDS = 4
MIN_LETTERS = 80
"""Below this many letters what the source says counts, and English where it says nothing."""
MIN_PROBABILITY = 0.9
_SAMPLE = 1_500


def language_of(text: str, stated: str | None = None) -> str:
    """The ISO 639-1 code of a text's language; "en" where the text leaves it open.

    Args:
        text: any text.
        stated: what the source says ("en-GB", "zh"); the text itself comes first, because
            sites state the language of their menus.

    Raises:
        MissingExtraError: where py3langid is not installed.
    """
    sample = text[:_SAMPLE]
    if sum(map(str.isalpha, sample)) < MIN_LETTERS:
        return _code(stated) or "en"
    words = sample.lower().split()
    found = sum(word in _ENGLISH for word in words)
    if found >= _ENGLISH_WORDS and found >= _ENGLISH_SHARE * len(words):
        return "en"
    language, probability = _identifier().classify(sample)
    if probability >= MIN_PROBABILITY:
        return str(language)
    return _code(stated) or "en"


def _code(stated: str | None) -> str | None:
    """The two letters at the head of a language tag; None for what is no tag."""
    head = (stated or "").strip().lower().replace("_", "-").partition("-")[0]
    if head == "eng" or head == "english":
        return "en"
    return head if len(head) == 2 and head.isalpha() else None


@cache
def _identifier() -> Any:
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError as problem:
        raise MissingExtraError("archives need py3langid: pip install 'evfacts[archive]'") from problem
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier
