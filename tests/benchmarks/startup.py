"""How long the start takes: `import evfacts`, `evfacts --help`, `load()` after spaCy's import; best of five.

python3 -m tests.benchmarks.startup [--demo]

With `--demo` only `evfacts demo` from a cold start, once, beside what `import spacy` alone takes, as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

RUNS = 5
LIMITS = {"import evfacts": 0.3, "evfacts --help": 1.0, "load() after spaCy": 1.0, "evfacts demo": 5.0}
LOAD = (
    "import time, spacy\n"
    "begin = time.perf_counter()\n"
    "import evfacts\n"
    "evfacts.load()\n"
    "print(time.perf_counter() - begin)"
)


def wall(*arguments: str) -> float:
    """Seconds that a Python process takes."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def cpu(*arguments: str) -> float:
    """Seconds of CPU time that a Python process takes."""
    code = (
        "import resource, subprocess, sys\n"
        "subprocess.run([sys.executable, *sys.argv[1:]], check=True, stdout=subprocess.DEVNULL)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime)"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True)
    return float(done.stdout)


def printed(code: str) -> float:
    """The number that a Python process prints."""
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def demo() -> dict[str, float | bool]:
    """Seconds of `evfacts demo`, of `import spacy` alone, and whether the one holds the other."""
    code = "import sys\nfrom evfacts.cli.demo import demo\ndemo()\nprint('spacy' in sys.modules, file=sys.stderr)"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, encoding="utf-8")
    return {
        "demo": wall("-m", "evfacts", "demo"),
        "import spacy": wall("-c", "import spacy"),
        "spacy in demo": told.stderr.strip().endswith("True"),
    }


def main() -> None:
    """Print the best of five of each, beside its limit."""
    if "--demo" in sys.argv[1:]:
        print(json.dumps(demo()))
        return
    found = {
        "import evfacts": min(wall("-c", "import evfacts") for _ in range(RUNS)),
        "evfacts --help": min(wall("-m", "evfacts", "--help") for _ in range(RUNS)),
        "load() after spaCy": min(printed(LOAD) for _ in range(RUNS)),
        "evfacts demo": min(wall("-m", "evfacts", "demo") for _ in range(RUNS)),
    }
    for name, seconds in found.items():
        verdict = "" if seconds < LIMITS[name] else "  TOO SLOW"
        print(f"{name:20} {seconds:5.2f} s  (limit {LIMITS[name]:.1f} s){verdict}")


if __name__ == "__main__":
    main()
