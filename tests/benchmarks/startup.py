"""How long the start takes: `import evfacts`, `evfacts --help`, `load()` after spaCy's import; best of five.

python3 -m tests.benchmarks.startup
"""

from __future__ import annotations

import subprocess
import sys
import time

RUNS = 5
LIMITS = {"import evfacts": 0.3, "evfacts --help": 1.0, "load() after spaCy": 1.0}
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


def printed(code: str) -> float:
    """The number that a Python process prints."""
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def main() -> None:
    """Print the best of five of each, beside its limit."""
    found = {
        "import evfacts": min(wall("-c", "import evfacts") for _ in range(RUNS)),
        "evfacts --help": min(wall("-m", "evfacts", "--help") for _ in range(RUNS)),
        "load() after spaCy": min(printed(LOAD) for _ in range(RUNS)),
    }
    for name, seconds in found.items():
        verdict = "" if seconds < LIMITS[name] else "  TOO SLOW"
        print(f"{name:20} {seconds:5.2f} s  (limit {LIMITS[name]:.1f} s){verdict}")


if __name__ == "__main__":
    main()
