"""From bytes to text: UTF-8 first, else the encoding that the bytes themselves make certain.

A guess that is wrong turns "£88" into "Ł88" without a word, so that a text is given up where
the bytes leave it open which encoding they are in.
"""

from __future__ import annotations

import codecs
import re

from evfacts.archive.rows import Fault

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# What a Windows page or database holds outside ASCII when it is Western: letters inside words,
# typographic signs, currency signs beside figures. One byte that fits none of these and the text
# is not taken for Windows-1252.
_LETTER = rb"[\xc0-\xd6\xd8-\xf6\xf8-\xff\x8a\x8c\x8e\x9a\x9c\x9e\x9f]"
_WESTERN = re.compile(
    rb"(?<=[A-Za-z])" + _LETTER + rb"{1,2}(?![\x80-\xff])"
    rb"|" + _LETTER + rb"(?=[A-Za-z])"
    rb"|[\x91-\x97\x85\xa0]|[\xab\xbb]|\x99|\xae|\xa9"
    rb"|[\x80\xa3\xa5](?=\s?\d)|(?<=\d)\s?[\x80\xb0\xb2\xb3\xbd\xbc\xbe\xb1]|\xb7|\x89|\xa7(?=\s?\d)"
)
_HIGH = re.compile(rb"[\x80-\xff]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_MIN_EVIDENCE = 24  # bytes outside ASCII below which a multibyte encoding is not told apart from chance
_SAMPLE = 200_000


def decoded(raw: bytes, declared: str | None = None, *, detect: bool = True) -> str | Fault:
    """The text of some bytes, or what is wrong with them.

    Args:
        raw: the whole text.
        declared: the encoding that a header or the user gives, tried before any detection.
        detect: whether bytes that are not UTF-8 may be in another encoding; JSON may not (RFC 8259).
    """
    name = _by_mark(raw)
    if name is None and declared is not None:
        name = _known(declared)
    if name is not None and name not in ("utf-8", "utf-8-sig"):
        try:
            return raw.decode(name).removeprefix("\ufeff")
        except UnicodeDecodeError as problem:
            return Fault(f"broken {declared or name}: {problem.reason} at byte {problem.start:,}")
    if b"\0" in raw:
        return Fault(f"binary data, not text (a NUL byte at offset {raw.index(0)})")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        fallback = detected(raw) if detect else None
        if fallback is not None:
            return raw.decode(fallback, errors="strict")
        line = raw.count(b"\n", 0, problem.start) + 1
        return Fault(f"broken UTF-8: byte 0x{raw[problem.start]:02x} in line {line}", line)


def detected(raw: bytes) -> str | None:
    """The encoding of bytes that are not UTF-8, or None where they leave it open."""
    if _MULTIBYTE.search(raw):
        valid = sum(len(one.group()) for one in _MULTIBYTE.finditer(raw))
        if valid * 2 > len(_HIGH.findall(raw)) and not _two_byte(raw):
            return None  # mostly good UTF-8: a damaged text, not one in another encoding
    high = len(_HIGH.findall(raw))
    western = sum(len(_HIGH.findall(one.group())) for one in _WESTERN.finditer(raw))
    if western == high and _decodes(raw, "cp1252"):
        return "cp1252"
    return _two_byte(raw)


def _two_byte(raw: bytes) -> str | None:
    """An East Asian encoding, where enough of the bytes say so."""
    if len(_HIGH.findall(raw)) < _MIN_EVIDENCE:
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_SAMPLE]).best()
    if best is None or best.encoding not in _EAST_ASIAN or best.chaos > 0.1:
        return None
    return best.encoding if _decodes(raw, best.encoding) else None


_EAST_ASIAN = frozenset(
    ("gb18030", "gbk", "gb2312", "big5", "big5hkscs", "shift_jis", "cp932", "euc_jp", "euc_kr", "cp949")
)


def _by_mark(raw: bytes) -> str | None:
    return next((name for mark, name in _MARKS if raw.startswith(mark)), None)


def _known(name: str) -> str | None:
    """Python's name of a declared encoding; None where it knows none, or where it is no text encoding."""
    try:
        found = codecs.lookup(name.strip().strip("\"'")).name
        "".encode(found)
    except (LookupError, ValueError, TypeError):
        return None
    # What the web calls Latin-1 and ASCII is Windows-1252 in practice (WHATWG Encoding Standard).
    return "cp1252" if found in ("iso8859-1", "ascii") else found


def _decodes(raw: bytes, name: str) -> bool:
    try:
        raw.decode(name)
    except UnicodeDecodeError:
        return False
    return True
