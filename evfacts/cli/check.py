"""`evfacts check`: claims in, findings out."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from evfacts.cli import archive, output


def check(
    claims: Annotated[
        list[Path],
        typer.Argument(
            metavar="CLAIMS...", help="Claims as `evfacts extract -o` wrote them: .parquet, .jsonl, .csv, or a store."
        ),
    ],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Write findings to this .jsonl, .csv or .parquet file.")
    ] = None,
    rates: Annotated[
        Path | None,
        typer.Option(
            help="Exchange rates of your own, which come first: a CSV file with date, base, quote, rate, source."
        ),
    ] = None,
    reference: Annotated[
        Path | None, typer.Option(help="Figures of your own to confront the claims with: a .csv or .parquet file.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit with status 3 where a finding is inconsistent.")
    ] = False,
) -> None:
    """Confront claims with each other and write one row a finding.

    Without --out the findings are shown as a table on a terminal, and written as JSON Lines into a pipe.
    Exit status: 0 checked; 2 wrong use or an unreadable table; with --strict, 3 where a finding is inconsistent.
    """
    import evfacts
    from evfacts.table import ClaimsTable

    if len(claims) == 1 and claims[0].is_dir():
        archive.check_store(claims[0], out, strict, rates=rates, reference=reference)
        return
    target = output.out_path(out)
    table = ClaimsTable.concat([ClaimsTable.read(path) for path in claims])
    findings = evfacts.crosscheck(table, rates=rates, reference=reference)
    with output.quiet_pipe():
        if target is not None:
            output.write_whole(findings, target)
        elif output.on_terminal():
            output.show_findings(findings)
        else:
            findings.to_jsonl(sys.stdout)
    verdicts = Counter(finding.verdict for finding in findings)
    told = ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in ("consistent", "inconsistent", "undecided"))
    output.say(f"{len(table):,} claims, {len(findings):,} findings: {told}")
    if strict and verdicts["inconsistent"]:
        raise typer.Exit(3)
