"""An archive cut into shards at places that its content decides.

Where one article is added or changed, the shards around it change and all others keep their
key, so that a run over the changed archive reads little more than the change.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator

from evfacts.archive.limits import SHARD_SIZE
from evfacts.archive.rows import Fault, Row
from evfacts.archive.shard import RawDocument, Shard, ShardConfig
from evfacts.records import to_plain
from evfacts.schema import Article

MAX_BYTES = 8_000_000
"""A shard ends with the document that makes it larger than this."""


def cut(documents: Iterable[RawDocument], config: ShardConfig, size: int = SHARD_SIZE) -> Iterator[Shard]:
    """The documents as shards of about `size` documents, in order; one shard at a time is in memory."""
    least, most = max(1, size // 6), 4 * size
    modulus = max(1, size - least)
    held: list[RawDocument] = []
    held_bytes = 0
    key = _start(config)
    for document in documents:
        content, length = content_digest(document)
        held.append(document)
        held_bytes += length
        place = (document.path, document.base, str(document.line))
        key.update("\x1f".join(place).encode("utf-8", "surrogatepass") + content)
        ends = int.from_bytes(content[:4], "little") % modulus == 0
        if len(held) >= most or held_bytes > MAX_BYTES or (ends and len(held) >= least):
            yield Shard(key.hexdigest(), tuple(held))
            held, held_bytes, key = [], 0, _start(config)
    if held:
        yield Shard(key.hexdigest(), tuple(held))


def _start(config: ShardConfig) -> hashlib.blake2b:
    return hashlib.blake2b(config.digest.encode("ascii"), digest_size=16)


def content_digest(document: RawDocument) -> tuple[bytes, int]:
    """(digest of what the document holds, its size in bytes or characters), wherever it lies."""
    digest = hashlib.blake2b(digest_size=16)
    content = document.content
    if isinstance(content, Row):
        size = 0
        for name, value in content.fields.items():
            raw = value if isinstance(value, bytes) else _plain(value)
            digest.update(f"{name}\x1f{len(raw)}\x1f".encode("utf-8", "surrogatepass"))
            digest.update(raw)
            size += len(raw)
        return digest.digest(), size
    if isinstance(content, Fault):
        digest.update(f"fault\x1f{content.reason}".encode("utf-8", "surrogatepass"))
        return digest.digest(), len(content.reason)
    assert isinstance(content, Article)
    raw = _plain(to_plain(content))
    digest.update(raw)
    return digest.digest(), len(raw)


def _plain(value: object) -> bytes:
    if isinstance(value, str):
        return b"s" + value.encode("utf-8", "surrogatepass")
    return json.dumps(value, default=str, sort_keys=True).encode("utf-8")
