"""How long and how much memory the cross-checks of a large table take.

    python tests/benchmarks/checks_scale.py [CLAIMS]

The table is made of the gold articles, told again and again under other article ids and by two
dozen variants of each company's name, so that the claims of one company meet in several articles.
The target is one million claims in under 3 minutes and under 4 GB on 2 cores.
"""

from __future__ import annotations

import dataclasses
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parents[2]), str(Path(__file__).resolve().parents[1] / "checks")]

from goldclaims import GOLD, all_claims, read  # noqa: E402

from evfacts.checks import crosscheck  # noqa: E402
from evfacts.schema import Claim, claim_id  # noqa: E402

_COMPANIES = 24  # variants of each company's name


def retold(seeds: list[Claim], wanted: int) -> Iterator[Claim]:
    """Claims of the seed articles with other names, until there are as many as wanted."""
    made = round_ = 0
    while made < wanted:
        suffix = f" {round_ % _COMPANIES}" if round_ else ""
        for seed in seeds:
            doc_id = f"{seed.doc_id}#{round_}"
            company = None if seed.company is None else seed.company + suffix
            yield dataclasses.replace(
                seed,
                claim_id=claim_id(
                    doc_id, seed.text_sha256, seed.start, seed.end, seed.metric, seed.role, company, seed.product
                ),
                doc_id=doc_id,
                company=company,
            )
            made += 1
            if made == wanted:
                return
        round_ += 1


def main() -> None:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    docs = [doc for part in ("train", "dev", "test") for doc in read(GOLD / f"{part}.jsonl")]
    table = list(retold(all_claims(docs), wanted))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    start, own = time.perf_counter(), time.process_time()
    findings = crosscheck(table)
    took, own = time.perf_counter() - start, time.process_time() - own
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    documents = len({claim.doc_id for claim in table})
    print(f"{len(table):,} claims of {documents:,} articles in {took:.1f} s ({own:.1f} s of one core)")
    print(f"peak memory {after:.2f} GB, of which the table itself {before:.2f} GB")
    print(f"{len(findings):,} findings:", dict(Counter(f"{item.kind} {item.verdict}" for item in findings)))


if __name__ == "__main__":
    main()
