"""Benchmarks write what they measured into a page of docs/benchmarks, each its own section."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
from pathlib import Path

import evfacts


def conditions() -> str:
    """The day, the version and the machine of a measurement, in one line."""
    try:
        info = Path("/proc/cpuinfo").read_text(encoding="utf-8")
        cpu = next(iter(re.findall(r"model name\s*: (.+)", info)), platform.machine())
        memory = int(re.findall(r"MemTotal:\s*(\d+) kB", Path("/proc/meminfo").read_text(encoding="utf-8"))[0]) / 1e6
        machine = f"{cpu}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GB"
    except OSError:
        machine = f"{platform.processor() or platform.machine()}, {os.cpu_count()} cores"
    system = f"{platform.system()} {platform.release().split('-')[0]}, Python {platform.python_version()}"
    busy = f", load {os.getloadavg()[0]:.1f} before" if hasattr(os, "getloadavg") else ""
    return f"{dt.date.today().isoformat()}, evfacts {evfacts.__version__}, {machine}, {system}{busy}"


def put(page: Path, title: str, body: str) -> None:
    """Write a section of a page, in the place of the one with the same title or at the end."""
    text = page.read_text(encoding="utf-8") if page.exists() else "# Benchmarks of archives\n"
    section = f"## {title}\n\n{body.strip()}\n"
    before = re.search(rf"^## {re.escape(title)}\n.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if before is None:
        text = f"{text.rstrip()}\n\n{section}"
    else:
        text = f"{text[: before.start()]}{section}\n{text[before.end() :]}".rstrip() + "\n"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text, encoding="utf-8")
