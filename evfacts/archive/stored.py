"""Where the bytes of a document lie: in a file, inside a packed file, or in memory."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

# A packed file whose reader must jump about in it (Parquet, a zip within a tar) is held in memory up to this size.
MAX_HELD_BYTES = 256_000_000
# Text packs four- to twenty-fold, markup repeated a hundred thousand times a hundred-fold; a bomb a thousand-fold.
MAX_RATIO = 150


class Stored(Protocol):
    """Something that can be opened for reading, as often as needed.

    Attributes:
        label: how messages name it: the path, and behind it the path inside a packed file.
        name: its file name, whose suffix tells the format.
    """

    @property
    def label(self) -> str:
        """How messages name it."""

    @property
    def name(self) -> str:
        """Its file name."""

    def open(self) -> BinaryIO:
        """Its bytes, from the beginning."""


class StoredFile:
    """A file on disk. It knows how far it was read, which a progress display asks for."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.label = shown(str(path))
        self.name = path.name
        self._handle: BinaryIO | None = None

    @property
    def size(self) -> int:
        """Size in bytes, 0 where the file is gone."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def open(self) -> BinaryIO:
        """The file, opened for reading bytes."""
        self._handle = self.path.open("rb")
        return self._handle

    def position(self) -> int:
        """How many bytes of the file lie before the place that is being read; 0 if it is not open."""
        try:
            return self._handle.tell() if self._handle is not None and not self._handle.closed else 0
        except (OSError, ValueError):  # closed by its reader between the two steps
            return 0


class Member:
    """A file inside a packed file, or a stream such as standard input."""

    def __init__(self, label: str, name: str, opener: Callable[[], BinaryIO]) -> None:
        self.label = shown(label)
        self.name = name
        self._opener = opener

    def open(self) -> BinaryIO:
        """The member's bytes from their beginning; a stream can be opened once only."""
        return self._opener()


def seekable(stored: Stored) -> BinaryIO:
    """The opened file in a form that can be read from any place.

    Raises OSError where it would have to be held in memory and is too large for that.
    """
    file = stored.open()
    if file.seekable():
        return file
    with file:
        held = file.read(MAX_HELD_BYTES + 1)
    if len(held) > MAX_HELD_BYTES:
        raise OSError(f"a packed file of this format is read up to {MAX_HELD_BYTES:,} bytes only; unpack it first")
    return io.BytesIO(held)


def suffix_of(name: str) -> str:
    """The suffix of a file name in small letters: ".jsonl" of "Wires.JSONL", "" where there is none."""
    return PurePosixPath(name).suffix.lower()


def shown(label: str) -> str:
    """A name fit for a log line and for Parquet: what cannot be printed or encoded is written as an escape.

    A file name may hold line ends, marks that turn the writing direction, or bytes that are no
    Unicode.
    """
    if label.isprintable():
        return label
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in label)
