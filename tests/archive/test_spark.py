"""The recipe of docs/archives.md in Spark: the same shard function in mapInArrow (pytest -m spark, needs Java)."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

import evfacts
from tests.benchmarks.archive_articles import rows

pytestmark = pytest.mark.spark


def test_claims_in_spark_are_those_of_a_run_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    if "spark" not in str(request.config.getoption("-m")):
        pytest.skip("runs with -m spark only")
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    # Its Python workers start in folders of their own and must find this package all the same.
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(Path(evfacts.__file__).parents[1]), *sys.path]))
    sql = pytest.importorskip("pyspark.sql")
    from pyspark.sql.pandas.types import from_arrow_schema

    from evfacts.archive.arrow import extract_batches, output_schema

    made = list(rows(60, 9, (1, 2)))
    spark = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    try:
        articles = spark.createDataFrame(made, "id string, published string, source string, title string, text string")
        claims = articles.repartition(4, "id").mapInArrow(extract_batches, from_arrow_schema(output_schema()))
        claims.write.parquet(str(tmp_path / "claims"))
        found = {row.claim_id for row in spark.read.parquet(str(tmp_path / "claims")).select("claim_id").collect()}
        # A store is read by Spark as it is, partitions and lists included.
        evfacts.extract_archive(iter(made), tmp_path / "s", jobs=0)
        stored = spark.read.parquet(str(tmp_path / "s" / "claims"))
        expected = {row.claim_id for row in stored.select("claim_id").collect()}
        months = {row.month for row in stored.select("month").distinct().collect()}
    finally:
        spark.stop()
    assert len(expected) > 50
    assert found == expected
    with evfacts.open(tmp_path / "s") as connection:
        assert months == {row[0] for row in connection.execute("select distinct month from claims").fetchall()}
