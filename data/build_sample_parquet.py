"""Write `articles/agency-notes.parquet`, the sample articles in Parquet. Run it from any folder."""

import datetime as dt
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

ARTICLES = [
    {
        "id": "vinfast-first-quarter",
        "headline": "VinFast delivers four times as many cars as last spring",
        "date": dt.date(2025, 6, 10),
        "publisher": "Mekong Ledger",
        "body": (
            "VinFast delivers four times as many cars as last spring\n\n"
            "VinFast delivered 36,330 electric cars in the first quarter of 2025, up 296% from a year earlier. "
            "Revenue reached VND16.3 trillion (about $640 million), while the net loss came to VND17.7 trillion.\n\n"
            "The Vietnamese maker confirmed that it aims to at least double its deliveries of 97,399 cars in 2024."
        ),
    },
    {
        "id": "northvolt-sale",
        "headline": "Lyten to take over what is left of Northvolt",
        "date": dt.date(2025, 8, 7),
        "publisher": "Danube Industry Review",
        "body": (
            "Lyten said on Thursday that it would buy most of Northvolt's remaining assets, "
            "among them the Skelleftea plant with 16 GWh of capacity. The assets were once valued at $5 billion.\n\n"
            "Northvolt filed for bankruptcy in March with debts of more than $8 billion. "
            "Lyten itself has raised $625 million so far."
        ),
    },
]


def main() -> None:
    """Write the file beside the other samples."""
    table = pa.Table.from_pylist(ARTICLES)
    pq.write_table(table, Path(__file__).parent / "articles" / "agency-notes.parquet", compression="zstd")


if __name__ == "__main__":
    main()
