"""`evfacts demo`: both commands over the sample articles that the package carries."""

from __future__ import annotations

from evfacts.cli import output


def demo() -> None:
    """Read the sample articles that come with evfacts and show their claims and findings as tables."""
    import evfacts
    from evfacts.archive.samples import sample_articles

    with sample_articles() as folder:
        table = evfacts.extract(evfacts.read_articles(folder))
    findings = evfacts.crosscheck(table)
    with output.quiet_pipe():
        output.show_claims(table)
        print()
        output.show_findings(findings)
