"""Each notebook of `notebooks/`, trusted and opened in a real JupyterLab: no error, nothing asked of the network."""

from __future__ import annotations

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
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.views.browsing import Watch, chromium, launched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
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
    names = [path.name for path in NOTEBOOKS]
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
    end = time.monotonic() + 60
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


@pytest.mark.skipif(not NOTEBOOKS, reason="there are no notebooks in notebooks/")
def test_notebooks_open_in_jupyterlab_without_errors(lab: str, browser: Browser) -> None:
    for path in NOTEBOOKS:
        watch = Watch()
        context = browser.new_context(viewport={"width": 1400, "height": 1000})
        watch.follow(context)
        page = context.new_page()
        page.goto(f"{lab}/lab/workspaces/{path.stem}/tree/{path.name}?reset")
        notebook = page.locator(".jp-Notebook")
        notebook.wait_for(timeout=60_000)
        page.locator(".jp-OutputArea-output").first.wait_for(timeout=30_000)
        scroll_through(page, path.stem)
        context.close()
        watch.errors = [one for one in watch.errors if not EXPECTED.search(one)]
        watch.silent()


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
