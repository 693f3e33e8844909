"""Packed files: zip, tar, and gz, bz2 or xz around one file; what lies in them is read by its own reader.

Nothing is ever unpacked to disk. A packed file that grows beyond all reason, a member whose
name leads out of the archive, and a password are refused; a file that was cut off gives the
members before the cut.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import IO, BinaryIO, cast

from evfacts.archive.rows import Fault, ReadOptions, Row
from evfacts.archive.sniffing import Sniffed
from evfacts.archive.stored import MAX_RATIO, Member, Stored, seekable, shown, suffix_of

SMALL_BYTES = 64_000_000
"""Below this size unpacked no ratio is suspect."""
MAX_DEPTH = 3
"""How deep packed files may lie in packed files."""

_DAMAGE = (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile, zipfile.BadZipFile, tarfile.TarError)
_LEADS_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_SKIPPED = re.compile(r"(?:^|/)(?:\.(?!\.(?:[/\\]|$))|__MACOSX/)")
_STREAM_BUFFER = 1_000_000


Opener = Callable[[], BinaryIO]


class BombError(OSError):
    """A packed file that unpacks to far more than its size."""


class _Unpacking(io.RawIOBase):
    """An unpacked stream that counts its bytes, and names what is wrong with it as an OSError."""

    def __init__(self, stream: IO[bytes], packed_bytes: int, spent: list[int]) -> None:
        super().__init__()
        self._stream = stream
        self._packed = max(packed_bytes, 1)
        self._spent = spent  # of the whole packed file, shared by its members

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        try:
            # read1 gives what there is before the damage, where read would lose it.
            data = self._stream.read1(len(view))  # type: ignore[attr-defined]
        except _DAMAGE as problem:
            raise OSError(f"damaged or cut off: {str(problem).rstrip('.')}") from problem
        view[: len(data)] = data
        self._spent[0] += len(data)
        if self._spent[0] > SMALL_BYTES and self._spent[0] > MAX_RATIO * self._packed:
            raise BombError(f"it unpacks to more than {MAX_RATIO} times its size, as a zip bomb does; given up")
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


def _buffered(stream: IO[bytes], packed_bytes: int, spent: list[int]) -> BinaryIO:
    return io.BufferedReader(_Unpacking(stream, packed_bytes, spent), _STREAM_BUFFER)


def _size(file: BinaryIO) -> int:
    """Bytes of a seekable file from here to its end."""
    here = file.tell()
    end = file.seek(0, io.SEEK_END)
    file.seek(here)
    return end


def _gunzip(raw: BinaryIO) -> gzip.GzipFile:
    return gzip.GzipFile(fileobj=raw)


_UNPACKERS: Mapping[str, Callable[[BinaryIO], object]] = {".bz2": bz2.BZ2File, ".xz": lzma.LZMAFile}


def read_compressed(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .gz, .tgz, .bz2 or .xz file: one packed file, whose format is told by the name without the suffix."""
    from evfacts.archive.readers import READERS

    with stored.open() as raw:
        packed = _size(raw) if raw.seekable() else _UNKNOWN_SIZE
        suffix = suffix_of(stored.name)
        opened = cast(IO[bytes], _UNPACKERS.get(suffix, _gunzip)(raw))
        stream = _buffered(opened, packed, [0])
        inner = stored.name[: -len(suffix)] + (".tar" if suffix == ".tgz" else "")
        member: Stored
        if suffix_of(inner) in READERS:
            member = Member(stored.label, inner, lambda: stream)
        else:
            member = Sniffed(stored.label, lambda: stream)
        yield from _inside(member, options, None)


# A stream of unknown length is trusted up to what a packed file of this size may hold.
_UNKNOWN_SIZE = 1 << 40


def read_zip(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .zip file: each readable file in it, in the order of their names."""
    with seekable(stored) as raw:
        packed = _size(raw)
        spent = [0]
        with _opened(raw) as archive:

            def opener(entry: zipfile.ZipInfo) -> Opener:
                return lambda: _buffered(_entry(archive, entry), packed, spent)

            entries = sorted((one for one in archive.infolist() if not one.is_dir()), key=lambda one: one.filename)
            yield from _members(((one.filename, opener(one)) for one in entries), options)


# What zipfile raises for damaged directories besides its own error.
_ZIP_DAMAGE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, OverflowError, struct.error)


def _opened(raw: BinaryIO) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(raw)
    except _ZIP_DAMAGE as problem:
        raise OSError(f"broken zip file: {problem}") from problem


def _entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> IO[bytes]:
    try:
        return archive.open(entry)
    except _ZIP_DAMAGE as problem:
        why = "it has a password" if entry.flag_bits & 1 else str(problem)
        raise OSError(f"cannot be unpacked: {why}") from problem


def read_tar(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .tar file: each readable file in it, in the order in which they lie there."""
    with stored.open() as raw:
        try:
            with tarfile.open(fileobj=raw, mode="r|") as archive:
                yield from _members(_tar_files(archive), options)
        except tarfile.TarError as problem:
            raise OSError(f"broken tar file: {problem}") from problem


def _tar_files(archive: tarfile.TarFile) -> Iterator[tuple[str, Opener | str]]:
    spent = [0]
    for entry in archive:
        if entry.isdir():
            continue
        if not entry.isfile():
            if not _SKIPPED.search(entry.name) and _readable(entry.name):
                yield entry.name, "a link or a device, not a file"
            continue

        def opener(entry: tarfile.TarInfo = entry) -> BinaryIO:
            stream = archive.extractfile(entry)
            assert stream is not None  # it is a file
            return _buffered(stream, _UNKNOWN_SIZE, spent)

        yield entry.name, opener


def _readable(name: str) -> bool:
    from evfacts.archive.readers import READERS

    return suffix_of(name) in READERS


def _members(members: Iterator[tuple[str, Opener | str]], options: ReadOptions) -> Iterator[Row | Fault]:
    found = False
    for name, opener in members:
        if _SKIPPED.search(name) or not _readable(name):
            continue
        found = True
        inner = shown(name)
        if _LEADS_OUT.search(name):
            yield Fault("the name leads out of the archive; not read", inner=inner)
        elif isinstance(opener, str):
            yield Fault(opener, inner=inner)
        else:
            yield from _inside(Member(inner, name, opener), options, inner)
    if not found:
        yield Fault("no readable file in this archive")


def _inside(member: Stored, options: ReadOptions, inner: str | None) -> Iterator[Row | Fault]:
    """The documents of a member, under its path inside the archive."""
    from evfacts.archive.readers import rows_of

    depth = options.depth + 1
    if depth > MAX_DEPTH:
        yield Fault(f"packed files lie more than {MAX_DEPTH} deep in each other; not read", inner=inner)
        return
    for row in rows_of(member, replace(options, format=None, depth=depth)):
        if inner is not None:
            row = replace(row, inner=inner if row.inner is None else f"{inner}/{row.inner}")
        yield row
