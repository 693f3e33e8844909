"""Any bytes in any format: documents or reasons, never an exception."""

from __future__ import annotations

import gzip
import io
import json
import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from evfacts.archive.encodings import decoded
from evfacts.archive.readers import READERS, rows_of
from evfacts.archive.rows import Document, Fault, ReadOptions, document_of
from evfacts.archive.sniffing import format_of
from evfacts.archive.stored import Member
from tests.archive.test_formats import ATOM, MEMBERS, PAGE, RSS, parquet, tarred, warc, zipped

OPTIONS = ReadOptions(max_bytes=1_000_000)
SAMPLES = {
    ".txt": b"---\ntitle: T\npublished: 2025-07-01\n---\nBYD sold 5 cars.\n",
    ".jsonl": b"".join(json.dumps({"id": n, "text": "BYD sold 5 cars."}).encode() + b"\n" for n in range(5)),
    ".json": json.dumps({"articles": [{"content": "a", "publishedAt": "2025-07-01"}] * 3}).encode(),
    ".csv": b'id,text\na,"BYD sold\n5 cars"\nb,"x"\n',
    ".parquet": parquet(["a", "b"] * 50),
    ".html": PAGE.encode(),
    ".rss": RSS.encode(),
    ".atom": ATOM.encode(),
    ".warc": warc([PAGE] * 2, packed=False),
    ".zip": zipped(MEMBERS),
    ".tar": tarred(MEMBERS, "w"),
    ".tgz": tarred(MEMBERS),
    ".gz": gzip.compress(b'{"text": "BYD sold 5 cars."}\n' * 50),
}


def read(suffix: str, raw: bytes) -> Iterator[Document | Fault]:
    member = Member(f"a{suffix}", f"a{suffix}", lambda: io.BytesIO(raw))
    for row in rows_of(member, OPTIONS):
        yield row if isinstance(row, Fault) else document_of(row, "a", OPTIONS)


@pytest.mark.parametrize("suffix", sorted(READERS))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(raw=st.binary(max_size=400))
def test_any_bytes(suffix: str, raw: bytes) -> None:
    made = list(read(suffix, raw))
    assert made
    assert all(one.reason for one in made if isinstance(one, Fault))


@pytest.mark.parametrize("suffix", sorted(SAMPLES))
def test_damaged_files(suffix: str) -> None:
    """Bytes changed, cut out and doubled at random places of a good file."""
    random_ = random.Random(suffix)
    sample = SAMPLES[suffix]
    assert any(isinstance(one, Document) for one in read(suffix, sample))
    for _ in range(40):
        raw = bytearray(sample)
        for _ in range(random_.randint(1, 6)):
            at = random_.randrange(len(raw))
            kind = random_.randrange(4)
            if kind == 0:
                raw[at] = random_.randrange(256)
            elif kind == 1:
                del raw[at : at + random_.randrange(1, 50)]
            elif kind == 2:
                raw[at:at] = raw[at : at + 50]
            else:
                raw[at : at + 4] = random_.randbytes(4)
            if not raw:
                break
        made = list(read(suffix, bytes(raw)))
        assert made
        for one in made:
            if isinstance(one, Document):
                one.article.text.encode("utf-8")


@given(st.binary(max_size=300))
def test_any_bytes_have_a_format_and_an_encoding_or_none(raw: bytes) -> None:
    assert format_of(raw) in READERS
    assert isinstance(decoded(raw), (str, Fault))
