"""Run the notebooks and keep their outputs: `python notebooks/refresh.py [NAME ...]`.

Without names all are run. Needs nbclient and ipykernel (`pip install 'evfacts[test]'`). What changes
from run to run without a reason (times, the version of Python) is left out of the files.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient

FOLDER = Path(__file__).parent
TIMEOUT = 300


def run(path: Path) -> nbformat.NotebookNode:
    """A notebook, executed in its folder. Raises CellExecutionError where a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook, timeout=TIMEOUT, kernel_name="python3", resources={"metadata": {"path": str(FOLDER)}}
    )
    client.execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    notebook.metadata["language_info"] = {"name": "python"}
    return notebook


def private_words(notebook: nbformat.NotebookNode) -> list[str]:
    """Paths of this machine that the outputs hold; there should be none."""
    text = nbformat.writes(notebook)
    return [word for word in {str(FOLDER.parent), str(Path.home()), tempfile.gettempdir() + "/"} if word in text]


def main() -> int:
    """Refresh the notebooks named on the command line, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="names such as 01_first_article; all without one")
    names = parser.parse_args().names
    for path in sorted(FOLDER.glob("[0-9]*.ipynb")):
        if names and path.stem not in names:
            continue
        started = time.monotonic()
        notebook = run(path)
        found = private_words(notebook)
        if found:
            sys.stderr.write(f"{path.name}: not written, its outputs name {', '.join(found)}\n")
            return 1
        nbformat.write(notebook, path)
        sys.stderr.write(f"{path.name}: {time.monotonic() - started:.0f} s, {path.stat().st_size / 1e3:,.0f} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
