"""EV news in, a table of typed claims out, and the verdicts where the figures confront each other."""

from __future__ import annotations

__version__ = "0.1.0"
