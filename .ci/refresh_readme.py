"""Write into README.md what its commands and snippets give now. Read the difference before you commit it."""

import doctest
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
# Of the demo: its first articles, and of the findings the first of each of these.
ARTICLES = 2
FINDINGS = (
    r"fx +inconsistent",
    r"fx .*\$88 million",
    r"revision .*350,000",
    r"growth",
    r"period +inconsistent .*350,000",
)


def demo_lines() -> list[str]:
    """The first screen: claims of the first articles and a choice of findings, with ... for what is left out."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "evfacts", "demo"]
    printed = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8", env=env).stdout
    claims, _, findings = printed.partition("\nkind ")
    articles = re.split(r"\n\n(?=\S)", claims.strip("\n"))
    head, rule, *rows = ("kind " + findings).rstrip().split("\n")
    entries = re.split(r"\n(?=\S)", "\n".join(rows))
    chosen: list[str] = []
    for pattern in FINDINGS:
        found = next((one for one in entries if re.match(pattern, " ".join(one.split()))), None)
        if found is not None and found not in chosen:
            chosen.append(found)
    chosen.sort(key=entries.index)
    shown = ["\n\n".join(articles[:ARTICLES]), "...", head, rule, "\n...\n".join(chosen)]
    return [line.rstrip() for line in "\n".join(shown).split("\n")]


def executed(block: str, names: dict[str, object]) -> str:
    """A block of Python examples with the output that they give now."""
    lines = []
    for example in doctest.DocTestParser().get_examples(block):
        source = example.source.rstrip("\n").split("\n")
        lines += [(">>> " if number == 0 else "... ") + line for number, line in enumerate(source)]
        out = io.StringIO()
        with redirect_stdout(out):
            exec(compile(example.source, "README.md", "single"), names)
        lines += out.getvalue().rstrip("\n").split("\n") if out.getvalue() else []
    return "\n".join(line.rstrip() for line in lines) + "\n"


def main() -> None:
    """Refresh the file."""
    text = README.read_text(encoding="utf-8")
    demo = "\n".join(demo_lines())
    text = re.sub(r"(```console\n\$ evfacts demo\n).*?\n```", lambda at: f"{at[1]}{demo}\n```", text, flags=re.DOTALL)
    sys.path.insert(0, str(ROOT))
    names: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "data" / "articles", Path(folder) / "data" / "articles")
        os.chdir(folder)
        text = re.sub(
            r"```python\n(.*?)```", lambda at: f"```python\n{executed(at[1], names)}```", text, flags=re.DOTALL
        )
        os.chdir(ROOT)
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
