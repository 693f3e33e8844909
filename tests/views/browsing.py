"""A Chromium for the tests, and the watch over what a page says and asks for."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
LOCAL = ("file", "data", "blob")


def chromium() -> str:
    """The path of a Chromium. Without one the test is skipped; with EVFACTS_BROWSER_REQUIRED set it fails."""
    found = os.environ.get("EVFACTS_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        told = f"no browser is installed (looked for {', '.join(NAMES)}); EVFACTS_CHROMIUM may name one"
        if os.environ.get("EVFACTS_BROWSER_REQUIRED"):
            pytest.fail(told)
        pytest.skip(told)
    return found


@contextmanager
def launched() -> Iterator[Browser]:
    """A headless Chromium with an empty profile, which Playwright removes afterwards."""
    path = chromium()
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, headless=True, args=list(FLAGS))
        yield browser
        browser.close()


@dataclass
class Watch:
    """What pages said on their console, and which addresses they asked for."""

    errors: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def follow(self, context: BrowserContext) -> None:
        """Watch a context; a request that leaves the machine is noted and stopped."""
        context.on("console", lambda one: self.errors.append(one.text) if one.type == "error" else None)
        context.on("weberror", lambda one: self.errors.append(str(one.error)))
        context.on("dialog", self._dialog)
        context.route("**/*", self._request)

    def _dialog(self, one: Any) -> None:
        self.dialogs.append(one.message)
        one.dismiss()

    def _request(self, route: Any) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in LOCAL or address.hostname == "127.0.0.1":
            route.continue_()
        else:
            self.foreign.append(route.request.url)
            route.abort()

    def silent(self) -> None:
        """Nothing was wrong."""
        assert self.errors == []
        assert self.foreign == []
        assert self.dialogs == []


# For every element with text of its own: its contrast with the colour behind it (WCAG 2.2, 1.4.3).
LOW_CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const parse = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const light = ([r, g, b]) => {
    const part = (one) => { one /= 255; return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4; };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (node) => {
    for (; node; node = node.parentElement) {
      const colour = parse(getComputedStyle(node).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return [255, 255, 255, 1];
  };
  const low = [];
  for (const node of document.querySelectorAll("body *")) {
    if (["SCRIPT", "STYLE", "NOSCRIPT", "OPTION"].includes(node.tagName)) continue;
    if (![...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim())) continue;
    if (!node.checkVisibility() || node.disabled || node.closest(".hidden, .skip")) continue;
    const style = getComputedStyle(node);
    const [front, back] = [parse(node.namespaceURI.endsWith("svg") ? style.fill : style.color), behind(node)]
      .map(light).sort((a, b) => b - a);
    const ratio = (front + 0.05) / (back + 0.05);
    const told = `${node.tagName}.${node.getAttribute("class")} ${ratio.toFixed(2)}`;
    if (ratio < 4.5) low.push(`${told}: ${node.textContent.slice(0, 40)}`);
  }
  return [...new Set(low)];
}"""


def low_contrast(page: Page) -> list[str]:
    """Visible text whose contrast is below 4.5 to 1."""
    found: list[str] = page.evaluate(LOW_CONTRAST)
    return found
