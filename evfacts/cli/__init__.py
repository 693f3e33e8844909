"""The command `evfacts`: thin over the Python functions; what needs time to import is imported when it runs."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from evfacts.cli import archive, check, demo, evaluate, explain, extract, rates, report, show

app = typer.Typer(
    name="evfacts",
    help="EV news in, a table of typed claims out, and the verdicts where the figures confront each other.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(name="extract")(extract.extract)
app.command(name="check")(check.check)
app.command(name="report")(report.report)
app.command(name="show")(show.show)
app.command(name="explain")(explain.explain)
app.command(name="evaluate")(evaluate.evaluate)
app.command(name="query")(archive.query)
app.command(name="rates")(rates.rates)
app.command(name="demo")(demo.demo)


def _version(wanted: bool) -> None:
    if wanted:
        from evfacts.version import __version__

        typer.echo(f"evfacts {__version__}")
        raise typer.Exit


@app.callback()
def _evfacts(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """EV news in, a table of typed claims out, and the verdicts where the figures confront each other."""


def main() -> None:
    """Run the command; an error of evfacts ends it with one line on stderr and exit status 2."""
    from evfacts.errors import EvFactsError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except EvFactsError as problem:
        sys.stderr.write(f"evfacts: {problem}\n")
        raise SystemExit(2) from None
