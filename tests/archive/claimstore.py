"""A store made of claims, without articles: for checks over claims that no extraction gave."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

from evfacts.archive.documents import StoredDocument
from evfacts.archive.publish import MonthlyWriter, files_in
from evfacts.archive.shard import table_of
from evfacts.archive.store import Store
from evfacts.schema import Claim, arrow_schema

_BATCH = 5_000


def write_store(claims: Iterable[Claim], folder: Path) -> int:
    """Write claims as a store; how many they were. Few are in memory at a time."""
    waiting = iter(claims)
    with Store(folder) as store:
        made = store.unfinished()
        with MonthlyWriter(made / "claims", arrow_schema(Claim)) as writer:
            while batch := list(islice(waiting, _BATCH)):
                writer.add(table_of(batch, Claim))
            count = writer.close()
        with MonthlyWriter(made / "documents", arrow_schema(StoredDocument)) as writer:
            writer.close()
        manifest = {"counts": {"claims": count}, "files": files_in(made, "claims", "documents")}
        store.publish(made, ("claims", "documents"), manifest)
    return count
