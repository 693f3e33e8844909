"""Escaped HTML: marked text, safe links, colours by kind, and values in words.

Everything that came from an article goes through `escape`, `safe_link` or `marked`; no other
function of the views writes text of others into a page.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from evfacts.display import shown_number, shown_period, shown_unit, shown_value
from evfacts.schema import Claim

# Characters that HTML forbids, and lone surrogates, which no encoding carries. One for one, so offsets hold.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINK_UNSAFE = re.compile(r"[\x00-\x20\x7f-\x9f\ud800-\udfff\"'<>\\`]")


@dataclass(frozen=True, slots=True)
class Colours:
    """Background and line of one kind of mark, on a light and on a dark page; the text is INK on either."""

    light: str
    light_line: str
    dark: str
    dark_line: str


LIGHT_INK, DARK_INK = "#1a1c1f", "#f1f3f5"
"""Text on the marks of a light and of a dark page: at least 7 to 1 against each background below."""

LIGHT_PAGE, DARK_PAGE = "#ffffff", "#15181c"
"""Background of our own pages; a notebook keeps its own."""

PALETTE: dict[str, Colours] = {
    "figure": Colours("#fdecb2", "#8a6100", "#4d3d0c", "#e8bf4a"),
    "money": Colours("#cdeecb", "#1f6f2a", "#174420", "#6fcf7c"),
    "period": Colours("#e6dcfa", "#6440b0", "#3b2c5e", "#b79cf2"),
    "company": Colours("#d3e5fb", "#1d5a9e", "#1c3d62", "#7db5f0"),
    "product": Colours("#fbdcea", "#a02a66", "#5a2040", "#f08fbd"),
    "difference": Colours("#ffd9c2", "#b03a00", "#642c0e", "#ff9c66"),
    "consistent": Colours("#d5f0d8", "#1f6f2a", "#183f20", "#6fcf7c"),
    "inconsistent": Colours("#fcd9d6", "#b3261e", "#5c1f1c", "#ff8a80"),
    "undecided": Colours("#e8eaed", "#5a6068", "#363b42", "#a9b0b8"),
}
"""Colours by kind: five kinds of mark, the differing words of two sentences, and three verdicts."""

# A kind shows without colour too: by the line under it.
_LINES = {
    "figure": "solid",
    "money": "solid",
    "period": "dotted",
    "company": "dashed",
    "product": "dashed",
    "difference": "solid",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text to be marked.

    Attributes:
        start: first character.
        end: one past the last.
        kind: a key of PALETTE.
        tip: what hovering or focusing shows, in plain text; lines may be parted by line ends.
        strong: whether the mark is a claim (thick line and bold) and not a mere mention.
        ref: claim_id or the like, kept as `data-ref`.
        wrong: whether a cross-check contradicts it (framed in red).
    """

    start: int
    end: int
    kind: str
    tip: str = ""
    strong: bool = False
    ref: str | None = None
    wrong: bool = False


def escape(text: object) -> str:
    """Text for HTML, safe between tags and inside quoted attributes; forbidden characters become U+FFFD."""
    return html.escape(_UNPRINTABLE.sub("�", str(text)), quote=True)


def link_address(url: str | None) -> str | None:
    """The address if it may be linked: http or https with a host, no blanks or quotes. Otherwise null."""
    if not url or len(url) > 4_000 or _LINK_UNSAFE.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.hostname else None


def safe_link(url: str | None, text: str | None = None) -> str:
    """A link to an http or https address, in escaped HTML; any other address stays text.

    Args:
        url: the address as the article has it.
        text: what is shown; the address itself by default.
    """
    shown = escape(text if text is not None else url or "")
    address = link_address(url)
    if address is None:
        return shown
    return f'<a href="{escape(address)}" rel="noopener noreferrer" target="_blank">{shown}</a>'


def css_class(kind: str) -> str:
    """The class of a kind of mark."""
    return f"evf-{kind}"


def mark_style(kind: str, strong: bool = False) -> str:
    """Inline style of a mark in the light colours, for places that drop style sheets (untrusted notebooks)."""
    colours = PALETTE[kind]
    line = f"{'2px' if strong else '1px'} {_LINES.get(kind, 'solid')} {colours.light_line}"
    weight = ";font-weight:600" if strong else ""
    return f"background-color:{colours.light};color:{LIGHT_INK};border-bottom:{line}{weight}"


def marked(text: str, marks: Iterable[Mark], *, inline: bool = True, focusable: bool = True) -> str:
    """The text as escaped HTML with its marks; read as text it is the same as before.

    Marks may nest and overlap: one that ends inside another is closed there and opened again, so
    the HTML is always well formed. Marks outside the text, or empty ones, are left out.

    Args:
        text: any text.
        marks: the stretches, in any order.
        inline: whether each mark carries its light colours itself, beside its class.
        focusable: whether the Tab key stops at a mark that has a tip.
    """
    size = len(text)
    # longer before shorter at the same start, so that the shorter is the inner one
    todo = sorted((mark for mark in marks if 0 <= mark.start < mark.end <= size), key=lambda one: (one.start, -one.end))
    cuts = sorted({0, size, *(mark.start for mark in todo), *(mark.end for mark in todo)})
    out: list[str] = []
    opened: list[Mark] = []
    following = 0
    for position, at in enumerate(cuts):
        ending = [mark for mark in opened if mark.end == at]
        if ending:
            deepest = min(opened.index(mark) for mark in ending)
            again = [mark for mark in opened[deepest:] if mark.end > at]
            out.append("</mark>" * (len(opened) - deepest))
            del opened[deepest:]
            for mark in again:
                out.append(_opening(mark, inline, focusable=False, again=True))
                opened.append(mark)
        while following < len(todo) and todo[following].start == at:
            out.append(_opening(todo[following], inline, focusable))
            opened.append(todo[following])
            following += 1
        if position + 1 < len(cuts):
            out.append(escape(text[at : cuts[position + 1]]))
    return "".join(out)


def _opening(mark: Mark, inline: bool, focusable: bool, again: bool = False) -> str:
    classes = f"evf-mark {css_class(mark.kind)}" + " evf-strong" * mark.strong + " evf-wrong" * mark.wrong
    parts = [f'<mark class="{classes}"']
    if mark.tip:
        parts.append(f' title="{escape(mark.tip)}"')
        if focusable and not again:
            parts.append(' tabindex="0"')
    if mark.ref is not None:
        parts.append(f' data-ref="{escape(mark.ref)}"')
    if inline:
        parts.append(f' style="{mark_style(mark.kind, mark.strong)}"')
    return "".join(parts) + ">"


# colours as a style sheet

_DARK_HOSTS = ('body[data-jp-theme-light="false"]', "body.vscode-dark", "body.vscode-high-contrast", ".evf-dark")
_LIGHT_HOSTS = (
    'body:not([data-jp-theme-light="true"]):not(.vscode-light)'  # these say that they are light, whatever the system is
)


def colour_variables(scope: str = ".evf") -> str:
    """CSS variables `--evf-…` for everything inside `scope`: light, dark by system or notebook theme, print.

    For each kind of PALETTE there are `--evf-KIND` (background) and `--evf-KIND-line`, and besides
    them `--evf-ink`, `--evf-page`, `--evf-soft` (secondary text), `--evf-rule` (thin lines) and
    `--evf-band` (background of heads).
    """
    light = _variables(dark=False)
    dark = _variables(dark=True)
    hosts = ",".join(f"{host} {scope}" if host.startswith("body") else f"{host}{scope}" for host in _DARK_HOSTS)
    return (
        f"{scope}{{{light}}}"
        f"@media screen and (prefers-color-scheme:dark){{{_LIGHT_HOSTS} {scope}:not(.evf-light){{{dark}}}}}"
        f"@media screen{{{hosts}{{{dark}}}}}"
    )


def _variables(dark: bool) -> str:
    if dark:
        values = {"ink": DARK_INK, "page": DARK_PAGE, "soft": "#b4bac2", "rule": "#454c55", "band": "#22272e"}
    else:
        values = {"ink": LIGHT_INK, "page": LIGHT_PAGE, "soft": "#555b63", "rule": "#d0d4d9", "band": "#f3f5f7"}
    for kind, colours in PALETTE.items():
        values[kind] = colours.dark if dark else colours.light
        values[f"{kind}-line"] = colours.dark_line if dark else colours.light_line
    return "".join(f"--evf-{name}:{value};" for name, value in values.items())


def mark_rules(scope: str = ".evf") -> str:
    """CSS of the marks: colours from the variables, and the tip of the mark that has the focus."""
    rules = [
        # over the inline style that serves where no style sheet is kept
        f"{scope} .evf-mark{{color:var(--evf-ink)!important;border-radius:2px;padding:0 .1em;"
        "box-decoration-break:clone;-webkit-box-decoration-break:clone;"
        "print-color-adjust:exact;-webkit-print-color-adjust:exact}",
        f"{scope} .evf-mark[tabindex]{{position:relative;cursor:help}}",
        f"{scope} .evf-mark:focus{{outline:2px solid var(--evf-company-line);outline-offset:1px}}",
        f"{scope} .evf-mark[tabindex]:focus::after{{content:attr(title);position:absolute;left:0;top:calc(100% + 4px);"
        "z-index:10;width:max-content;max-width:min(26rem,70vw);white-space:pre-line;font:400 12.5px/1.45 system-ui,"
        "sans-serif;text-align:left;padding:.45em .7em;border-radius:4px;background:var(--evf-ink);"
        "color:var(--evf-page);box-shadow:0 2px 8px #0006}",
        f"@media print{{{scope} .evf-mark:focus::after{{display:none}}}}",
    ]
    for kind in PALETTE:
        rules.append(
            f"{scope} .{css_class(kind)}{{background-color:var(--evf-{kind})!important;"
            f"border-bottom-color:var(--evf-{kind}-line)!important}}"
        )
    for kind, line in _LINES.items():
        rules.append(f"{scope} .evf-mark.{css_class(kind)}{{border-bottom:1px {line} var(--evf-{kind}-line)}}")
    rules.append(f"{scope} .evf-mark.evf-strong{{border-bottom-width:2px;font-weight:600}}")
    rules.append(f"{scope} .evf-mark.evf-wrong{{outline:1.5px solid var(--evf-inconsistent-line);outline-offset:0}}")
    return "".join(rules)


# values in words


def amount_in(value: float | None, unit: str) -> str:
    """An amount of a currency in words, rounded to four digits: '≈ 88.53 million USD'; empty for null."""
    if value is None:
        return ""
    return f"≈ {shown_number(float(f'{value:.4g}'))} {unit}"


def value_words(claim: Claim, *, period: bool = True, usd: bool = True) -> str:
    """A claim's value with its unit, what it is in US dollars, and its period: for cells and tips.

    Args:
        claim: the claim.
        period: whether the period is added, as in '≥ 500 km, 2025'.
        usd: whether `value_usd` is added where it is filled and the claim is in another currency.
    """
    parts = [shown_value(claim)]
    if usd and claim.value_usd is not None and claim.unit != "USD":
        parts[0] += f" ({amount_in(claim.value_usd, shown_unit('USD', claim.per))})"
    if period and claim.unit != "date":
        parts.append(shown_period(claim.period_start, claim.period_end))
    elif claim.unit == "date":
        parts = [shown_period(claim.period_start, claim.period_end)]
    return ", ".join(part for part in parts if part)


def claim_tip(claim: Claim) -> str:
    """What is known of a claim in a few lines: for hovering."""
    role = {"change": "change of ", "share": "share of "}.get(claim.role, "")
    subject = " ".join(part for part in (claim.company, claim.product) if part) or "no company named"
    lines = [
        f"{subject}: {role}{claim.metric.replace('_', ' ')}",
        value_words(claim),
        claim.status + (", replaced by a newer figure" if claim.superseded else ""),
    ]
    if claim.region or claim.scope:
        lines.append(", ".join([*([claim.region] if claim.region else []), *claim.scope]))
    if claim.attribution:
        lines.append(f"according to {claim.attribution}")
    lines.append(f"confidence {claim.confidence:.0%}")
    return "\n".join(line for line in lines if line)
