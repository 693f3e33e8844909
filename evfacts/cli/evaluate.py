"""`evfacts evaluate`: gold articles against what is extracted from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from evfacts.cli import output


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD", help="Gold documents: JSON Lines with id, text, claims, checks.")
    ],
    claims: Annotated[
        Path | None, typer.Option("--claims", help="Score these extracted claims (.jsonl) instead of extracting now.")
    ] = None,
    findings: Annotated[
        bool, typer.Option("--findings", help="Cross-check the claims too, and score the checks.")
    ] = False,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option(
            "--compare",
            metavar="OLD NEW",
            help="Two claims files (.jsonl): list which gold claims the change gained and lost.",
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Also write the extracted claims to this .jsonl file.")
    ] = None,
    floors: Annotated[
        Path | None,
        typer.Option("--floors", help="A TOML file of floors; exit with 4 where a figure lies below its floor."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print levels, fields, confusions of metrics, the worst documents and the reliability of confidence.

    Exit status: 0; 2 wrong use or unreadable files; with --floors, 4 where a level lies below its floor.
    """
    from evfacts import evaluate as scoring

    docs = scoring.read_gold(gold)
    if compare is not None:
        _print_comparison(
            scoring.compare_runs(docs, scoring.read_rows(compare[0]), scoring.read_rows(compare[1])), as_json
        )
        return
    found: list[dict[str, Any]] | None = None
    if claims is not None:
        rows = scoring.read_rows(claims)
        if findings:
            from evfacts.checks import crosscheck
            from evfacts.records import from_plain
            from evfacts.schema import Claim

            found = scoring.as_rows(crosscheck([from_plain(Claim, row) for row in rows]))
    else:
        from evfacts.pipeline import read_article

        records = [claim for doc in docs for claim in read_article(scoring.gold_article(doc)).claims]
        rows = scoring.as_rows(records)
        if findings:
            from evfacts.checks import crosscheck

            found = scoring.as_rows(crosscheck(records))
    if out is not None:
        out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    report = scoring.evaluate(docs, rows, found)
    if as_json:
        typer.echo(json.dumps(report.as_dict(), ensure_ascii=False))
    else:
        _print_report(report)
    if floors is not None:
        low = scoring.below_floors(report, floors, gold.stem)
        for line in low:
            output.say(line)
        if low:
            raise typer.Exit(4)


def _print_comparison(changes: list[Any], as_json: bool) -> None:
    if as_json:
        typer.echo(
            json.dumps(
                [{"doc_id": c.doc_id, "quote": c.quote, "old": c.old, "new": c.new} for c in changes],
                ensure_ascii=False,
            )
        )
        return
    for change in changes:
        word = "gained" if change.new > change.old else "lost"
        typer.echo(f"{word} {change.doc_id} {change.quote!r}: level {change.old} -> {change.new}")
    gained = sum(change.new > change.old for change in changes)
    typer.echo(f"{gained} gained, {len(changes) - gained} lost")


def _print_report(report: Any) -> None:
    for name, values in report.levels.items():
        typer.echo(f"{name:9s} P {values['p']:5.1f}  R {values['r']:5.1f}  F1 {values['f1']:5.1f}")
    typer.echo("fields    " + ", ".join(f"{name} {value}" for name, value in report.fields.items()))
    typer.echo("counts    " + ", ".join(f"{name} {value}" for name, value in report.counts.items()))
    if report.checks:
        typer.echo("checks    " + ", ".join(f"{name} {value}" for name, value in report.checks.items()))
    typer.echo("\nconfidence       rows  right at level claim")
    for low, high, rows, right in report.reliability:
        typer.echo(f"{low:4.2f} to {min(high, 1.0):4.2f}  {rows:7d}  {right:5.1f} %")
    typer.echo("\nmetric in gold      extracted as        count")
    for (wanted, got), count in report.confusion.most_common(15):
        typer.echo(f"{wanted:19s} {got:19s} {count:5d}")
    typer.echo("\nworst documents (F1 at level full)")
    for doc_id, f1, _ in report.worst[:8]:
        typer.echo(f"{f1:5.1f}  {doc_id}")
