"""Each notebook of `notebooks/`, trusted and opened in a real JupyterLab: no error, nothing asked of the network."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import evfacts
from tests.views.browsing import Watch, chromium, launched
from tests.views.test_report import hostile

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
HOSTILE = "hostile.ipynb"
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
OPTIONS = (
    "--no-browser",
    "--allow-root",
    "--ServerApp.ip=127.0.0.1",
    "--ServerApp.port_retries=0",
    "--IdentityProvider.token=",
    "--ServerApp.password=",
    # JupyterLab of itself asks for news, updates and extensions.
    "--LabApp.news_url=None",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    "--LabApp.extension_manager=readonly",
)
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},  # every cell is drawn, in view or not
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}
# JupyterLab's own: a kernel that is still starting, and features of the server that are switched off.
EXPECTED = re.compile(
    r"favicon|/api/kernels/[^ ]+ .*(?:closed|failed)|/lab/api/extensions|jupyterlab_pygments", re.IGNORECASE
)

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab on loopback with copies of the notebooks, signed, and settings of its own; gives its address."""
    pytest.importorskip("jupyterlab")
    chromium()
    home = tmp_path_factory.mktemp("lab")
    work = home / "notebooks"
    work.mkdir()
    own = {f"JUPYTER_{name}_DIR": str(home / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    environment = {**os.environ, **own, "HOME": str(home), "IPYTHONDIR": str(home / "ipython")}
    environment["JUPYTERLAB_SETTINGS_DIR"] = str(home / "settings")
    environment["JUPYTERLAB_WORKSPACES_DIR"] = str(home / "workspaces")
    for name, values in SETTINGS.items():
        file = home / "settings" / "@jupyterlab" / f"{name}.jupyterlab-settings"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(values), encoding="utf-8")
    for path in NOTEBOOKS:
        shutil.copy(path, work)
    write_hostile(work / HOSTILE)
    names = [path.name for path in sorted(work.glob("*.ipynb"))]
    subprocess.run([sys.executable, "-m", "jupyter", "trust", *names], cwd=work, env=environment, check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "jupyterlab", *OPTIONS, f"--ServerApp.port={port}", f"--ServerApp.root_dir={work}"]
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(command, cwd=work, env=environment, stdout=log, stderr=log)
        try:
            address = f"http://127.0.0.1:{port}"
            _wait(address, server, home / "log")
            yield address
        finally:
            # Its kernels end when they notice that it is gone; it would wait for each of them.
            server.kill()
            server.wait()


def _wait(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + 240
    while time.monotonic() < end:
        assert server.poll() is None, log.read_text(encoding="utf-8", errors="replace")[-2000:]
        try:
            with urllib.request.urlopen(f"{address}/api", timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.3)
    pytest.fail(log.read_text(encoding="utf-8", errors="replace")[-2000:])


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as one:
        yield one


def write_hostile(path: Path) -> None:
    """A notebook with the views of an article that holds scripts, as it is saved with its outputs."""
    import nbformat

    rows, findings, articles = hostile(strange="\x1b[31m")  # tables refuse half characters
    views = (
        evfacts.highlight(articles[0], claims=rows, findings=findings),
        evfacts.ClaimsTable(rows),
        evfacts.FindingsTable(findings),
        evfacts.FindingsTable([dataclasses.replace(findings[0], suggestion="fits $950 million in '$95 million'")]),
    )
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": kernel})
    for view in views:
        data = {"text/html": view._repr_html_().encode("utf-8", "replace").decode(), "text/plain": "view"}
        cell = nbformat.v4.new_code_cell("view")
        cell.outputs = [nbformat.v4.new_output("execute_result", data=data, execution_count=1)]
        notebook.cells.append(cell)
    nbformat.write(notebook, path)


@contextmanager
def opened(lab: str, browser: Browser, name: str) -> Iterator[tuple[Page, Watch]]:
    """A notebook in a JupyterLab of its own, with its outputs drawn; afterwards nothing may have been wrong."""
    watch = Watch()
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    watch.follow(context)
    page = context.new_page()
    page.goto(f"{lab}/lab/workspaces/{Path(name).stem}/tree/{name}?reset")
    page.locator(".jp-Notebook").wait_for(timeout=120_000)
    page.locator(".jp-OutputArea-output").locator("visible=true").first.wait_for(timeout=60_000)
    scroll_through(page, Path(name).stem)
    yield page, watch
    context.close()
    watch.errors = [one for one in watch.errors if not EXPECTED.search(one)]
    watch.silent()


@pytest.mark.skipif(not NOTEBOOKS, reason="there are no notebooks in notebooks/")
def test_notebooks_open_in_jupyterlab_without_errors(lab: str, browser: Browser) -> None:
    for path in NOTEBOOKS:
        with opened(lab, browser, path.name) as (page, _):
            search = page.locator(".dt-search input").locator("visible=true")
            if search.count():
                search.first.fill("no such words")
                page.get_by_text("No matching records found").first.wait_for(timeout=10_000)


def test_an_article_with_scripts_stays_text_in_a_trusted_notebook(lab: str, browser: Browser) -> None:
    with opened(lab, browser, HOSTILE) as (page, watch):
        output = page.locator(".jp-OutputArea-output")
        assert "</style></script><script>alert(1)</script>" in output.first.inner_text()
        assert output.locator("img").count() == 0
        assert output.locator("a[href^='javascript']").count() == 0
        assert watch.dialogs == []


def test_dollars_are_not_read_as_mathematics(lab: str, browser: Browser) -> None:
    with opened(lab, browser, HOSTILE) as (page, _):
        page.wait_for_timeout(2_000)
        assert page.locator("mjx-container").count() == 0


def scroll_through(page: Page, name: str) -> None:
    """Bring every cell onto the screen once; with EVFACTS_SHOTS=DIR each screen is kept, to be looked at."""
    shots = os.environ.get("EVFACTS_SHOTS")
    scroller = page.locator(".jp-WindowedPanel-outer").first
    for step in range(60):
        # A notebook can be scrolled until its last cell stands at the top.
        bottom = scroller.evaluate(
            "(node, top) => { node.scrollTop = top; return node.scrollHeight - node.clientHeight; }", 800 * step
        )
        page.wait_for_timeout(150)
        if shots:
            page.screenshot(path=f"{shots}/{name}-{step:02d}.png")
        if 800 * (step + 1) >= bottom:
            break
