"""A chart as a picture: drawn without a browser or a network, on a light and on a dark page."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evfacts.errors import InputError, MissingExtraError
from evfacts.views.markup import DARK_PAGE, LIGHT_PAGE, escape


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a chart.

    Attributes:
        page: background.
        ink: titles and values.
        soft: axes and notes.
        rule: thin lines.
        confirmed, contradicted, undecided, unchecked: outcomes of checks.
        series: colours of companies or periods, told apart also by the colour-blind.
        ramp: lowest and highest value of a heat map.
    """

    page: str
    ink: str
    soft: str
    rule: str
    confirmed: str
    contradicted: str
    undecided: str
    unchecked: str
    series: tuple[str, ...]
    ramp: tuple[str, str]


LIGHT = Palette(
    page=LIGHT_PAGE,
    ink="#1a1c1f",
    soft="#555b63",
    rule="#dfe3e7",
    confirmed="#2e8b57",
    contradicted="#c8372d",
    undecided="#c79a1e",
    unchecked="#c9ced4",
    series=("#1f6fb4", "#d95f02", "#2e8b57", "#a02a66", "#6440b0", "#8a6100", "#0f8b8d", "#5a6068"),
    ramp=("#e9f2fb", "#5d9fd8"),
)
DARK = Palette(
    page=DARK_PAGE,
    ink="#f1f3f5",
    soft="#b4bac2",
    rule="#343a42",
    confirmed="#58b881",
    contradicted="#f0736a",
    undecided="#e3bd4c",
    unchecked="#4b525b",
    series=("#6cb0f0", "#f59a4a", "#6fcf9a", "#f08fbd", "#b79cf2", "#e0bc55", "#4fc6c8", "#b4bac2"),
    ramp=("#1f2d3d", "#3c78b4"),
)


_DARK_SHOWN = "{on}.evf-on-light{{display:none}}{on}.evf-on-dark{{display:inline!important}}"
# The dark picture is hidden unless the system or the notebook says that the page is dark.
_SWITCH = (
    "@media screen and (prefers-color-scheme:dark){"
    + _DARK_SHOWN.format(on='body:not([data-jp-theme-light="true"]):not(.vscode-light) ')
    + "}@media screen{"
    + _DARK_SHOWN.format(on='body[data-jp-theme-light="false"] ')
    + _DARK_SHOWN.format(on="body.vscode-dark ")
    + "}"
)


def altair() -> Any:
    """The altair package. Raises MissingExtraError where it, or its renderer, is not installed."""
    try:
        import altair
        import vl_convert  # noqa: F401 (needed to draw)
    except ImportError as problem:
        raise MissingExtraError(
            f"charts need {problem.name}; install it with: pip install 'evfacts[charts]'"
        ) from problem
    return altair


class Picture:
    """A chart that notebooks show, files take, and altair can go on with.

    Attributes:
        title: what it shows, in words.
    """

    def __init__(self, title: str, draw: Callable[[Palette], Any]) -> None:
        """Args: title: in words; draw: makes the altair chart in the colours of a palette.

        Raises MissingExtraError where the packages that draw are not installed.
        """
        altair()
        self.title = title
        self._draw = draw

    @property
    def chart(self) -> Any:
        """The altair chart in light colours, to change or combine."""
        return self._draw(LIGHT)

    def spec(self, dark: bool = False) -> dict[str, Any]:
        """The Vega-Lite specification, its data inside."""
        palette = DARK if dark else LIGHT
        made: dict[str, Any] = self._draw(palette).to_dict()
        made["config"] = _config(palette)
        made["description"] = self.title
        return made

    def svg(self, dark: bool = False) -> str:
        """The picture as SVG."""
        import vl_convert

        return str(vl_convert.vegalite_to_svg(self.spec(dark), vl_version=_version()))

    def png(self, dark: bool = False, scale: float = 2.0) -> bytes:
        """The picture as PNG, `scale` pixels a point."""
        import vl_convert

        return bytes(vl_convert.vegalite_to_png(self.spec(dark), vl_version=_version(), scale=scale))

    def save(self, path: str | Path, dark: bool = False) -> None:
        """Write a .svg, .png or .json (Vega-Lite) file, by its suffix. Raises InputError for another one."""
        path = Path(path)
        suffix = path.suffix.lower()
        if suffix == ".svg":
            path.write_text(self.svg(dark), encoding="utf-8")
        elif suffix == ".png":
            path.write_bytes(self.png(dark))
        elif suffix == ".json":
            path.write_text(json.dumps(self.spec(dark), indent=1, ensure_ascii=False), encoding="utf-8")
        else:
            raise InputError(f"{path}: a chart is written as .svg, .png or .json")

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """Both pictures as HTML, of which the theme shows one, and a PNG for what shows no HTML."""
        light, dark = (base64.b64encode(self.svg(one).encode("utf-8")).decode("ascii") for one in (False, True))
        name = escape(self.title)
        page = (
            f"<style>.evf-chart img{{max-width:100%}}{_SWITCH}</style>"
            f'<div class="evf-chart"><img class="evf-on-light" alt="{name}" src="data:image/svg+xml;base64,{light}">'
            f'<img class="evf-on-dark" alt="{name}" hidden="hidden" src="data:image/svg+xml;base64,{dark}"></div>'
        )
        return {
            "text/html": page,
            "image/png": base64.b64encode(self.png(scale=1.0)).decode("ascii"),
            "text/plain": repr(self),
        }

    def __repr__(self) -> str:
        return f"<Picture: {self.title}>"


def _version() -> str:
    major, minor = altair().SCHEMA_VERSION.lstrip("v").split(".")[:2]
    return f"{major}.{minor}"


def _config(palette: Palette) -> dict[str, Any]:
    font = "DejaVu Sans, Helvetica Neue, Arial, sans-serif"
    return {
        "background": palette.page,
        "font": font,
        "padding": 12,
        "title": {
            "color": palette.ink,
            "subtitleColor": palette.soft,
            "fontSize": 15,
            "subtitleFontSize": 12,
            "anchor": "start",
            "offset": 14,
            "subtitlePadding": 5,
        },
        "axis": {
            "labelColor": palette.soft,
            "titleColor": palette.soft,
            "titleFontWeight": "normal",
            "labelFontSize": 11,
            "titleFontSize": 11,
            "gridColor": palette.rule,
            "domainColor": palette.rule,
            "tickColor": palette.rule,
            "labelLimit": 260,
            "titlePadding": 8,
        },
        "legend": {"labelColor": palette.ink, "titleColor": palette.soft, "labelFontSize": 11, "titleFontSize": 11},
        "view": {"stroke": None},
        "text": {"color": palette.ink, "fontSize": 11},
    }
