"""Takes a trained names model over into models/en_evfacts, which the wheel carries.

python models/scripts/promote_names.py models/training/en_evfacts
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

PROMOTED = Path(__file__).resolve().parents[1] / "en_evfacts"
MAX_BYTES = 15_000_000


def main() -> None:
    source = Path(sys.argv[1])
    files = [source / "weights.json", source / "meta.json"]
    size = sum(path.stat().st_size for path in files)
    if size > MAX_BYTES:
        raise SystemExit(f"{source} has {size} bytes; the wheel carries at most {MAX_BYTES}")
    PROMOTED.mkdir(exist_ok=True)
    for path in files:
        shutil.copyfile(path, PROMOTED / path.name)
    print(f"{PROMOTED}: {size} bytes")


if __name__ == "__main__":
    main()
