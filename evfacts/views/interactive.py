"""Sorting and filtering in notebooks by itables: its bundle travels once, with the first table of a session.

Every table is whole without it: where scripts do not run (no itables, an untrusted notebook, a
page that only shows notebooks), it stays the plain table that it is.
"""

from __future__ import annotations

import base64
import gzip
import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

_OPTIONS = {
    "column_filters": "footer",
    "classes": ["compact", "evf-interactive"],
    "style": {"width": "100%"},
    "layout": {"topStart": "search", "topEnd": "pageLength", "bottomStart": "info", "bottomEnd": "paging"},
    "pageLength": 10,
    "lengthMenu": [10, 25, 50, 100],
    "order": [],
    "autoWidth": False,
}

_LOADER = """<script>(() => {
  if (window.evfactsTables) return;
  const read = (packed) => new Response(
    new Blob([Uint8Array.from(atob(packed), (one) => one.charCodeAt(0))]).stream()
      .pipeThrough(new DecompressionStream("gzip"))).text();
  window.evfactsTables = (async () => {
    const style = document.createElement("style");
    style.textContent = await read("CSS");
    document.head.append(style);
    const address = URL.createObjectURL(new Blob([await read("CODE")], {type: "application/javascript"}));
    const bundle = await import(address);
    URL.revokeObjectURL(address);
    if (bundle.set_or_remove_dark_class) bundle.set_or_remove_dark_class();
    return bundle;
  })();
  window.evfactsTables.then(() => window.dispatchEvent(new Event("evfacts-tables")));
})()</script>"""

_STARTER = """<script>(() => {
  const start = async () => {
    const {ITable} = await window.evfactsTables;
    const table = document.getElementById("TABLE");
    if (!table || table.classList.contains("dataTable")) return;
    const row = table.createTFoot().insertRow();
    for (const head of table.tHead.rows[0].cells) {
      const cell = document.createElement("th");
      cell.textContent = head.textContent;
      row.append(cell);
    }
    const box = table.closest(".evf-scroll");
    if (box) box.style.maxHeight = "none";  // it has pages now
    new ITable(table, OPTIONS);
    row.querySelectorAll("input").forEach((one) => one.setAttribute("aria-label", "Filter by " + one.placeholder));
  };
  if (window.evfactsTables) start();
  else window.addEventListener("evfacts-tables", start, {once: true});
})()</script>"""

# The cell whose output carries the bundle; run again, it must carry it again.
_carrier: dict[str, str] = {}


def scripts(table_id: str) -> str:
    """The scripts that make a table sortable and filterable; empty outside of a notebook and without itables."""
    cell = _cell()
    if cell is None or importlib.util.find_spec("itables") is None:
        return ""
    starter = _STARTER.replace("TABLE", table_id).replace("OPTIONS", json.dumps(_OPTIONS))
    if _carrier.setdefault("cell", cell) != cell:
        return starter
    return _bundle() + starter


def _cell() -> str | None:
    """The notebook cell that runs; null where no notebook does."""
    shell: Any = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is None or not hasattr(shell, "kernel"):
        return None
    parent = shell.get_parent()
    return str(parent.get("metadata", {}).get("cellId") or parent.get("header", {}).get("msg_id", ""))


def _bundle() -> str:
    import itables.options

    code = Path(itables.options.dt_bundle)
    return _LOADER.replace("CSS", _packed(code.with_suffix(".css"))).replace("CODE", _packed(code))


def _packed(path: Path) -> str:
    return base64.b64encode(gzip.compress(path.read_bytes(), 9, mtime=0)).decode("ascii")
