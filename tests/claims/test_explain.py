"""`evfacts explain` and `evfacts.explain`: the decisions of a row are those that made it."""

import pytest

import evfacts
from evfacts.cli import main

TEXT = """Rivian hands over 12,640 vans and pickups

Rivian delivered 12,640 vehicles in the third quarter of 2025, up from 10,018 a year earlier.
It expects to deliver 41,500 to 43,500 vehicles this year. Production came to 10,720 vehicles.
"""


@pytest.fixture
def story():
    article = evfacts.Article("rivian", TEXT, None, None, None)
    return article, list(evfacts.extract(article))


def run(capsys, monkeypatch, *arguments):
    monkeypatch.setattr("sys.argv", ["evfacts", *map(str, arguments)])
    status = 0
    try:
        main()
    except SystemExit as ended:
        status = ended.code or 0
    told = capsys.readouterr()
    return status, told.out, told.err


def test_the_first_candidate_of_each_decision_is_what_the_row_says(story):
    article, claims = story
    assert len(claims) >= 4
    for claim in claims:
        chosen = {one.name: one.candidates[0].label for one in evfacts.explain(article, claim)}
        assert chosen["role"] == claim.role
        assert chosen["metric"] == claim.metric
        assert chosen["company"] == (claim.company or "none")
        assert chosen["status"] == claim.status


def test_probabilities_fall_and_reasons_are_weights(story):
    article, claims = story
    for decision in evfacts.explain(article, claims[0]):
        chances = [one.probability for one in decision.candidates]
        assert chances[1:] == sorted(chances[1:], reverse=True)
        assert all(0 <= chance <= 1 for chance in chances)
        assert all(isinstance(name, str) and weight for one in decision.candidates for name, weight in one.reasons)


def test_command_with_articles(story, tmp_path, capsys, monkeypatch):
    (tmp_path / "rivian.txt").write_text(TEXT, encoding="utf-8")
    assert run(capsys, monkeypatch, "extract", tmp_path / "rivian.txt", "-o", tmp_path / "claims.parquet")[0] == 0
    claim = evfacts.ClaimsTable.read(tmp_path / "claims.parquet")[0]
    status, out, _ = run(
        capsys,
        monkeypatch,
        "explain",
        claim.claim_id[:10],
        tmp_path / "claims.parquet",
        "--articles",
        tmp_path / "rivian.txt",
    )
    assert status == 0
    assert claim.claim_id in out
    assert f"metric: {claim.metric}" in out
    assert "=> " in out


def test_command_without_articles_shows_the_row_and_says_what_is_missing(story, tmp_path, capsys, monkeypatch):
    _, claims = story
    evfacts.ClaimsTable(claims).write(tmp_path / "claims.jsonl")
    status, out, err = run(capsys, monkeypatch, "explain", claims[0].claim_id, tmp_path / "claims.jsonl")
    assert status == 0
    assert claims[0].sentence.split()[0] in out
    assert "--articles" in err


def test_command_over_a_store_needs_no_articles(tmp_path, capsys, monkeypatch):
    (tmp_path / "rivian.txt").write_text(TEXT, encoding="utf-8")
    assert run(capsys, monkeypatch, "extract", tmp_path / "rivian.txt", "-o", tmp_path / "store", "--jobs", "1")[0] == 0
    with evfacts.open(tmp_path / "store") as connection:
        claim_id = connection.sql("SELECT claim_id FROM claims LIMIT 1").fetchall()[0][0]
    status, out, _ = run(capsys, monkeypatch, "explain", claim_id, tmp_path / "store")
    assert status == 0
    assert "company: " in out


@pytest.mark.parametrize(
    ("claim_id", "message"), [("ffffffffffffffff", "no claim has the id"), ("", "give more digits")]
)
def test_unknown_and_ambiguous_ids(story, tmp_path, capsys, monkeypatch, claim_id, message):
    _, claims = story
    evfacts.ClaimsTable(claims).write(tmp_path / "claims.jsonl")
    status, _, err = run(capsys, monkeypatch, "explain", claim_id, tmp_path / "claims.jsonl")
    assert status == 2
    assert message in err


def test_another_text_is_refused(story, tmp_path, capsys, monkeypatch):
    _, claims = story
    evfacts.ClaimsTable(claims).write(tmp_path / "claims.jsonl")
    (tmp_path / "other.txt").write_text("Another story\n\nTesla sold 5 cars.\n", encoding="utf-8")
    status, _, err = run(
        capsys,
        monkeypatch,
        "explain",
        claims[0].claim_id,
        tmp_path / "claims.jsonl",
        "--articles",
        tmp_path / "other.txt",
    )
    assert status == 2
    assert "SHA-256" in err
