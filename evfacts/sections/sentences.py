"""Sentences of a stretch of prose, by punctuation; abbreviations and decimals do not end one."""

from __future__ import annotations

import re
from functools import lru_cache

# What a match begins with is one set of characters, so that the search passes over the others quickly.
_END = re.compile(r"[.!?…。！？](?:(?<=[.!?…])[.!?…]*[\"”’')\]]*(?=\s)|(?<=[。！？]))")
_ABBREVIATION = re.compile(
    r"(?:\b(?:inc|corp|co|ltd|pvt|llc|plc|bros|rs|no|nos|st|mr|mrs|ms|dr|prof|vs|approx|est|fig|dept|incl|excl|resp|avg|gov|sen|rep|gen|"
    r"jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|e\.g|i\.e|etc|cr|mn|bn|a\.m|p\.m|u\.s|u\.k|e\.u|u\.n|n\.v|"
    r"s\.a|s\.p\.a|ph\.d|jr|sr)|\b[A-Za-z])$",
    re.IGNORECASE,
)
_NAMED_UP = re.compile(r"(?:\be-up|\bup)$")
_ENDS_ANYWAY = re.compile(
    r"(?:inc|corp|co|ltd|llc|plc|etc|p\.m|a\.m|u\.s|u\.k|e\.u|cr|bn|mn|n\.v|s\.a|s\.p\.a)$", re.IGNORECASE
)
_STARTERS = re.compile(
    r"\s+[\"“‘(]*(?:The|It|Its|In|On|At|By|But|And|For|With|That|This|These|Those|He|She|They|We|A|An|As|While|"
    r"Meanwhile|However|Last|Shares|Analysts)\b"
)


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """(start, end) of each sentence in text[start:end]; a line break always ends one. Linear in the text."""
    end = len(text) if end is None else end
    spans: list[tuple[int, int]] = []
    line_start = start
    while line_start < end:
        line_end = text.find("\n", line_start, end)
        line_end = end if line_end < 0 else line_end
        begin = line_start
        for match in _END.finditer(text, line_start, line_end):
            cut = match.end()
            dot = match.start()
            if text[dot] == "!" and _NAMED_UP.search(text, begin, dot) and not text[cut : cut + 2].strip().isupper():
                continue  # "Volkswagen e-up! 17,890"
            if dot + 1 == cut and text[dot] == "." and not _ends_sentence(text, begin, dot, cut, line_end):
                continue
            _add(text, begin, cut, spans)
            begin = cut
        _add(text, begin, line_end, spans)
        line_start = line_end + 1
    return spans


def _ends_sentence(text: str, begin: int, dot: int, cut: int, line_end: int) -> bool:
    """Whether the single full stop at `dot` ends the sentence that began at `begin`."""
    following = text[cut : min(line_end, cut + 24)]
    stripped = following.lstrip()
    if not stripped:
        return True
    first = stripped.lstrip('"“‘(')[:1]
    if first.islower():
        return False
    before = text[max(begin, dot - 8) : dot]
    ending = _abbreviation(before[before.rfind(" ") + 1 :])
    if ending is None:
        return True
    return ending and _STARTERS.match(following) is not None


@lru_cache(maxsize=8192)
def _abbreviation(word: str) -> bool | None:
    """Whether a word that is an abbreviation may also end a sentence ("Inc."); None for any other word."""
    if not _ABBREVIATION.search(word):
        return None
    return _ENDS_ANYWAY.search(word) is not None


def _add(text: str, begin: int, cut: int, spans: list[tuple[int, int]]) -> None:
    """Adds the span without the white space around it, unless nothing is left."""
    while begin < cut and text[begin].isspace():
        begin += 1
    while cut > begin and text[cut - 1].isspace():
        cut -= 1
    if begin < cut:
        spans.append((begin, cut))
