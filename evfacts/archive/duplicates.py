"""Near duplicates and syndicated copies: one story that several documents print.

Two documents are copies where their words agree and their numbers do too: two delivery notes
that differ in nothing but the figure are two articles. MinHash bands bring candidates
together (`bands`, in the shards), the texts themselves decide (`same_story`).
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from evfacts.errors import MissingExtraError

SHINGLE = 3
"""Words in a shingle."""
PERMUTATIONS = 64
ROWS = 4
"""Minima in a band: 16 bands of 4 let 99.98 % of the pairs with a Jaccard similarity of 0.8 meet."""
MIN_JACCARD = 0.8
MIN_CONTAINED = 0.9
"""A copy that was cut short: this much of the shorter text stands in the longer one..."""
MIN_CUT = 0.5
"""...of which it is at least this much."""
MIN_WORDS = 12
"""Shorter texts are copies only where all their words are equal."""

_SEED = 20_250_701
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,]\d+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def words_of(text: str) -> list[str]:
    """The words and numbers of a text in small letters, without punctuation."""
    return _WORD.findall(text.lower())


def numbers_of(text: str) -> list[str]:
    """The numbers of a text as printed, in order."""
    return _NUMBER.findall(text)


def number_marks(text: str) -> tuple[int, int, int]:
    """(a hash of the numbers of a text in order, how many they are, 64 bits of which each sets one).

    By these most pairs are told apart without their texts: as many numbers but another hash, or
    bits of the shorter sequence that the longer one has not.
    """
    numbers = numbers_of(text)
    bits = 0
    for number in set(numbers):
        bits |= 1 << (zlib.crc32(number.encode("utf-8")) & 63)
    return _hash("\x1f".join(numbers).encode("utf-8")), len(numbers), bits - (1 << 64) if bits >> 63 else bits


def bands(text: str) -> tuple[int, ...]:
    """The hashes under which a text meets its near duplicates; equal on every machine.

    Raises MissingExtraError where rensa is not installed.
    """
    shingles = _shingles(text)
    if not shingles:
        return ()
    sketch = _minhash()(num_perm=PERMUTATIONS, seed=_SEED)
    sketch.update(list(shingles))
    minima: Sequence[int] = sketch.digest()
    return tuple(
        _hash(struct.pack(f"<I{ROWS}I", band, *minima[band : band + ROWS])) for band in range(0, PERMUTATIONS, ROWS)
    )


def same_story(first: str, second: str) -> bool:
    """Whether one text is a copy of the other: nearly the same words, and no number changed.

    A copy may be cut short or carry an agency's line more, so that the numbers of one must
    be those of the other in the same order, with some left out at most.
    """
    return _in_order(numbers_of(first), numbers_of(second)) and _similar(first, second)


def _similar(first: str, second: str) -> bool:
    one, other = _cached_shingles(first), _cached_shingles(second)
    if min(len(one), len(other)) < MIN_WORDS - SHINGLE + 1:
        return one == other
    common = len(one & other)
    if common >= MIN_JACCARD * (len(one) + len(other) - common):
        return True
    shorter, longer = sorted((len(one), len(other)))
    return common >= MIN_CONTAINED * shorter and shorter >= MIN_CUT * longer


def _in_order(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the shorter of two sequences is the longer one with some of it left out."""
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    rest = iter(longer)
    return all(number in rest for number in shorter)


def _shingles(text: str) -> frozenset[str]:
    words = words_of(text)
    if len(words) < SHINGLE:
        return frozenset((" ".join(words),)) if words else frozenset()
    return frozenset(map(" ".join, zip(*(words[at:] for at in range(SHINGLE)), strict=False)))


_cached_shingles = lru_cache(maxsize=256)(_shingles)


def _hash(data: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "little", signed=True)


@cache
def _minhash() -> Any:
    try:
        from rensa import RMinHash
    except ImportError as problem:
        raise MissingExtraError("archives need rensa: pip install 'evfacts[archive]'") from problem
    return RMinHash
