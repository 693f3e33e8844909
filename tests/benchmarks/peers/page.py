"""The results as a page of the documentation: a table, and a chart in plain SVG."""

from __future__ import annotations

import datetime as dt
import math
import os
import platform
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import evfacts
from evfacts.evaluate import LEVELS

if TYPE_CHECKING:
    from tests.benchmarks.peers.__main__ import Result


_ABOUT = Path(__file__).with_name("about.md")


def machine() -> str:
    """Processor, cores, system and Python, in one line."""
    name = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), name)
    except OSError:  # no Linux
        pass
    return f"{name}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def write_page(folder: Path, results: list[Result], ratio: dict[str, float], rounds: int) -> None:
    """peers.md and peers.svg in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "peers.md").write_text(page(results, ratio, rounds), encoding="utf-8")
    (folder / "peers.svg").write_text(chart(results), encoding="utf-8")


def page(results: list[Result], ratio: dict[str, float], rounds: int) -> str:
    """The Markdown page."""
    speeds = {result.tool.name: result.words_a_second for result in results}
    claims, blank = speeds["claims"] or math.nan, speeds["blank"] or math.nan
    words = next(run["words"] for result in results for run in result.runs)
    lines = [
        "# evfacts beside its peers",
        "",
        f"Measured in one run by `python -m tests.benchmarks.peers` on {dt.date.today()}, evfacts "
        f"{evfacts.__version__}; {machine()}, one core.",
        "",
        "![Words a second, one core](peers.svg)",
        "",
        "| | version | words a second | of tokenizing | claims of evfacts are faster by | load, s | peak memory, MB |",
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for result in results:
        speed = result.words_a_second
        cells = [
            f"{result.tool.label}{' (recorded)' if not result.runs else ''}", result.version,
            _number(speed), "" if speed is None else f"{speed / blank:.4f}".rstrip("0").rstrip("."),
            "" if speed is None or result.tool.environment == "evfacts" or result.tool.name == "blank"
            else f"{claims / speed:.1f}×",
            "" if result.load is None else f"{result.load:.1f}", _number(result.peak_mb),
        ]  # fmt: skip
        lines.append("| " + " | ".join(cells) + " |")
    lines += [
        "",
        "How right they are, on the same articles (precision / recall / F1; the levels are nested):",
        "",
        "| | quantity | typed | claim | full |",
        "|---|--:|--:|--:|--:|",
    ]
    for result in results:
        if result.tool.scored is None or result.tool.name == "checks":
            continue
        cells = [_level(result.levels.get(name)) for name in LEVELS]
        lines.append(f"| {result.tool.label} | " + " | ".join(cells) + " |")
    lines += [
        "",
        f"In one process, batch by batch in turn, whole claims run at {ratio['ratio']:.3f} of tokenizing",
        f"({ratio['claims']:,.0f} against {ratio['tokenizing']:,.0f} words a second); this ratio is committed in",
        "`tests/benchmarks/speed.toml`, and CI fails where it falls by more than a fifth.",
        "",
        _ABOUT.read_text(encoding="utf-8").format(words=words, rounds=rounds).rstrip(),
    ]
    notes = [f"- {result.tool.label}: {result.note}." for result in results if result.note]
    if notes:
        lines += ["- A row marked as recorded shows figures of November 2026, measured on a like machine:", *notes]
    return "\n".join(lines) + "\n"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}"


def _level(level: dict[str, float] | None) -> str:
    return "" if level is None else f"{level['p']:.1f} / {level['r']:.1f} / **{level['f1']:.1f}**"


def chart(results: list[Result]) -> str:
    """Words a second as bars on a logarithmic scale."""
    shown = [(result, speed) for result in results if (speed := result.words_a_second)]
    left, right, top, row = 230, 90, 34, 30
    width, height = 760, top + row * len(shown) + 34
    low = 10 ** math.floor(math.log10(min(speed for _, speed in shown)))
    high = 10 ** math.ceil(math.log10(max(speed for _, speed in shown)))

    def x(speed: float) -> float:
        return left + (width - left - right) * math.log(speed / low) / math.log(high / low)

    bottom = top + row * len(shown)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif"',
        ' font-size="13">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="{left}" y="18" font-size="14" font-weight="bold">Words a second on one core (logarithmic)</text>',
    ]
    for power in range(round(math.log10(low)), round(math.log10(high)) + 1):
        at = x(10**power)
        parts.append(f'<line x1="{at:.1f}" y1="{top}" x2="{at:.1f}" y2="{bottom}" stroke="#d8d8d8"/>')
        parts.append(f'<text x="{at:.1f}" y="{bottom + 18}" text-anchor="middle" fill="#555555">{10**power:,}</text>')
    for number, (result, speed) in enumerate(shown):
        y = top + row * number
        color = "#1b6e54" if result.tool.environment == "evfacts" else "#9aa5b1"
        parts.append(f'<text x="{left - 8}" y="{y + 19}" text-anchor="end">{escape(result.tool.label)}</text>')
        parts.append(f'<rect x="{left}" y="{y + 5}" width="{x(speed) - left:.1f}" height="{row - 10}" fill="{color}"/>')
        parts.append(f'<text x="{x(speed) + 6:.1f}" y="{y + 19}">{speed:,.0f}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
