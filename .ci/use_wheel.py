"""Use the installed wheel as a newcomer would; fails where a data file or an entry point is missing."""

import json
import subprocess
from pathlib import Path

import spacy

import evfacts
from evfacts.archive.samples import sample_articles
from evfacts.table import ClaimsTable, FindingsTable

assert "site-packages" in evfacts.__file__, f"the wheel is to be tested, not {evfacts.__file__}"

nlp = spacy.blank("en")
nlp.add_pipe("evfacts_quantities")
doc = nlp("Xiaomi paid 635 million yuan for the land.")
assert [(span.text, span.label_) for span in doc.spans["evfacts_quantities"]] == [("635 million yuan", "CNY")]

with sample_articles() as folder:
    assert "site-packages" in str(folder), folder
    subprocess.run(["evfacts", "extract", str(folder), "-o", "claims.parquet"], check=True)
subprocess.run(["evfacts", "check", "claims.parquet", "-o", "findings.jsonl"], check=True)
claims = ClaimsTable.read("claims.parquet")
findings = FindingsTable.read("findings.jsonl")
assert len(claims) > 50, len(claims)
assert any(finding.kind == "fx" and finding.verdict == "consistent" for finding in findings)
assert all(json.loads(line)["finding_id"] for line in Path("findings.jsonl").read_text(encoding="utf-8").splitlines())
with sample_articles() as folder:
    report = ["evfacts", "report", "claims.parquet", "--articles", str(folder), "-o", "report.html"]
    subprocess.run(report, check=True)
    article = ["evfacts", "show", str(folder / "korean-loan.txt")]
    shown = subprocess.run(article, check=True, capture_output=True, text=True, encoding="utf-8").stdout
assert "[1.3 trillion won]" in shown, shown
assert 'id="finding-list"' in Path("report.html").read_text(encoding="utf-8")
shown = subprocess.run(["evfacts", "demo"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
assert "635 million CNY" in shown, shown[:500]
print(f"the wheel works: {len(claims)} claims, {len(findings)} findings")
