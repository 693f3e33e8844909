"""What format a stream without a file name is in, told by its first bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO, cast

from evfacts.archive.stored import shown

_SAMPLE = 65_536
_MAGIC = (
    (b"\x1f\x8b", ".gz"),
    (b"BZh", ".bz2"),
    (b"\xfd7zXZ\0", ".xz"),
    (b"PK\x03\x04", ".zip"),
    (b"PK\x05\x06", ".zip"),
    (b"PAR1", ".parquet"),
    (b"WARC/", ".warc"),
)


def format_of(sample: bytes) -> str:
    """The suffix that fits the first bytes of a file; ".txt" where nothing speaks for another."""
    for magic, suffix in _MAGIC:
        if sample.startswith(magic):
            return suffix
    if sample[257:262] == b"ustar":
        return ".tar"
    text = sample.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"{"):
        return ".jsonl" if text.split(b"\n", 1)[0].rstrip().endswith(b"}") else ".json"
    if text.startswith(b"["):
        return ".json"
    if text.startswith(b"<"):
        opening = text[:2_000].lower()
        return ".xml" if any(mark in opening for mark in (b"<rss", b"<feed", b"<rdf:rdf")) else ".html"
    return ".txt"


class Sniffed:
    """A stream that can be opened once, with a name whose suffix was told by its first bytes."""

    def __init__(self, label: str, opener: Callable[[], BinaryIO]) -> None:
        self.label = shown(label)
        self._opener = opener
        self._stream: io.BufferedReader | None = None
        self._name: str | None = None

    @property
    def name(self) -> str:
        """A name with the suffix of the stream's format; reads the stream's beginning when first asked."""
        if self._name is None:
            self._stream = io.BufferedReader(cast(io.RawIOBase, self._opener()), _SAMPLE)
            self._name = f"stream{format_of(self._stream.peek(_SAMPLE)[:_SAMPLE])}"
        return self._name

    def open(self) -> BinaryIO:
        """The stream from its beginning."""
        if self.name and self._stream is None:
            raise OSError("a stream can be read once only")
        stream, self._stream = self._stream, None
        assert stream is not None
        return stream
