"""The sample articles that the package carries."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

from evfacts.errors import ReadError


@contextlib.contextmanager
def sample_articles() -> Iterator[Path]:
    """The folder of sample articles: `data/articles` of the wheel, or of the source tree in an editable install."""
    with contextlib.ExitStack() as stack:
        carried = files("evfacts").joinpath("data", "articles")
        beside = Path(__file__).parents[2] / "data" / "articles"
        if carried.is_dir():
            yield stack.enter_context(as_file(carried))
        elif beside.is_dir():
            yield beside
        else:
            raise ReadError(f"the sample articles are missing; looked in {carried} and {beside}")
