"""Tables of claims and of findings: Arrow inside; pandas, Parquet, JSON Lines and CSV outside."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import attrgetter
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from evfacts.display import claim_cells, finding_cells
from evfacts.errors import TableError
from evfacts.records import codecs, json_line, to_plain
from evfacts.refused import Refused
from evfacts.schema import Claim, Finding, arrow_schema
from evfacts.verbs import ClaimVerbs, Selecting

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

R = TypeVar("R", Claim, Finding)

# A spreadsheet runs a text cell that begins so as a formula; an apostrophe before it prevents that.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_ESCAPED = re.compile(r"'+[=+\-@\t\r]")
_QUOTED = re.compile(r'[,"\r\n]')


@cache
def _schema(record: type) -> pa.Schema:
    return arrow_schema(record)


def csv_line(values: Iterable[Any]) -> str:
    """Plain values as one line of CSV; lists are JSON, and no text begins as a spreadsheet formula would."""

    def cell(value: Any) -> str:
        if value is None:
            return ""
        if isinstance(value, str):
            return "'" + value if _FORMULA.match(value) else value
        return json.dumps(value, ensure_ascii=False)

    # Not csv.writer: with "\n" as line end it leaves a lone "\r" in a cell unquoted.
    cells = map(cell, values)
    return ",".join(f'"{one.replace(chr(34), chr(34) * 2)}"' if _QUOTED.search(one) else one for one in cells) + "\n"


class RecordTable(Selecting, Generic[R]):
    """Rows of one record type. Immutable; iterating gives the records."""

    record: ClassVar[type]
    noun: ClassVar[str]
    heads: ClassVar[tuple[str, ...]]

    def __init__(self, records: Iterable[R] = ()) -> None:
        import pyarrow as pa

        rows = list(records)
        schema = _schema(self.record)
        columns = [pa.array(list(map(attrgetter(field.name), rows)), type=field.type) for field in schema]
        self._data: pa.Table = pa.Table.from_arrays(columns, schema=schema)

    @classmethod
    def _of(cls, data: pa.Table) -> Self:
        table = cls.__new__(cls)
        RecordTable.__init__(table)
        table._data = data
        table._extra()
        return table

    def _extra(self) -> None:
        """Set what a subclass holds beside its rows."""

    # reading

    @classmethod
    def from_arrow(cls, data: pa.Table) -> Self:
        """The rows of an Arrow table; columns that are no field are left out.

        Raises TableError where a column that has no default is missing, where a column cannot
        be read as its type, or where a cell that must hold a value is null.
        """
        import pyarrow as pa

        schema = _schema(cls.record)
        missing = [codec.name for codec in codecs(cls.record) if codec.required and codec.name not in data.column_names]
        if missing:
            raise TableError(
                f"the {cls.noun} table lacks the columns {', '.join(missing)}; it has {', '.join(data.column_names)}"
            )
        columns = []
        for codec, field in zip(codecs(cls.record), schema, strict=True):
            if codec.name not in data.column_names:
                columns.append(pa.array([codec.default] * data.num_rows, type=field.type))
                continue
            column = data.column(codec.name)
            if column.type != field.type:
                try:
                    column = column.cast(field.type)
                except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as problem:
                    raise TableError(f"column {codec.name} does not hold {field.type}: {problem}") from problem
            if column.null_count and not field.nullable:
                row = column.is_null().to_pylist().index(True)
                raise TableError(f"column {codec.name} is empty in row {row + 1}, where a value is needed")
            columns.append(column)
        return cls._of(pa.Table.from_arrays(columns, schema=schema))

    @classmethod
    def from_pandas(cls, frame: pd.DataFrame) -> Self:
        """The rows of a DataFrame; NaN and NaT count as empty. Raises TableError as `from_arrow` does."""
        import pyarrow as pa

        try:
            data = pa.Table.from_pandas(frame, preserve_index=False)
        except pa.ArrowException as problem:
            raise TableError(f"the DataFrame cannot be read as {cls.noun}: {problem}") from problem
        return cls.from_arrow(data)

    @classmethod
    def from_parquet(cls, path: str | Path) -> Self:
        """The rows of a Parquet file. Raises TableError where it cannot be read, naming it."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            data = pq.ParquetFile(path).read()
        except (OSError, pa.ArrowException) as problem:
            raise TableError(f"{path}: cannot be read as Parquet: {problem}") from problem
        return cls._named(path, data)

    @classmethod
    def _named(cls, path: str | Path, data: pa.Table) -> Self:
        try:
            return cls.from_arrow(data)
        except TableError as problem:
            raise TableError(f"{path}: {problem}") from problem

    @classmethod
    def from_jsonl(cls, path: str | Path) -> Self:
        """The rows of a JSON Lines file. Raises TableError naming file and line."""

        def rows(lines: IO[str]) -> Iterator[tuple[int, dict[str, Any]]]:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    row = json.loads(line)
                except (ValueError, RecursionError) as problem:
                    raise TableError(f"{path}, line {number}: not JSON: {problem}") from problem
                if not isinstance(row, dict):
                    raise TableError(f"{path}, line {number}: a JSON object was expected")
                yield number, row

        return cls._from_rows(path, rows)

    @classmethod
    def from_csv(cls, path: str | Path) -> Self:
        """The rows of a CSV file as `to_csv` writes it. Raises TableError naming file and line."""
        kinds = {field.name: str(field.type) for field in _schema(cls.record)}
        nullable = {field.name: field.nullable for field in _schema(cls.record)}

        def value(name: str, cell: str) -> Any:
            kind = kinds.get(name, "string")
            if cell == "" and (nullable.get(name, True) or kind != "string"):
                return None
            if kind == "string":
                return cell[1:] if _ESCAPED.match(cell) else cell
            return cell if kind.startswith("date") else json.loads(cell)

        def rows(lines: IO[str]) -> Iterator[tuple[int, dict[str, Any]]]:
            reader = csv.reader(lines)
            head = next(reader, [])
            for cells in reader:
                if len(cells) != len(head):
                    raise TableError(
                        f"{path}, line {reader.line_num}: {len(cells)} cells where the head has {len(head)}"
                    )
                try:
                    row = {name: value(name, cell) for name, cell in zip(head, cells, strict=True)}
                except ValueError as problem:
                    raise TableError(f"{path}, line {reader.line_num}: {problem}") from problem
                yield reader.line_num, row

        return cls._from_rows(path, rows, newline="")

    @classmethod
    def _from_rows(cls, path: str | Path, rows: Any, newline: str | None = None) -> Self:
        import pyarrow as pa

        fields = codecs(cls.record)
        columns: dict[str, list[Any]] = {codec.name: [] for codec in fields}
        try:
            with Path(path).open(encoding="utf-8", newline=newline) as lines:
                for number, row in rows(lines):
                    for codec in fields:
                        if codec.name not in row and codec.required:
                            raise TableError(f"{path}, line {number}: the column {codec.name} is missing")
                        cell = row.get(codec.name, None)
                        try:
                            read = (
                                codec.default if codec.name not in row else None if cell is None else codec.decode(cell)
                            )
                        except (TypeError, ValueError) as problem:
                            raise TableError(f"{path}, line {number}: {codec.name}: {problem}") from problem
                        columns[codec.name].append(read)
        except (OSError, UnicodeDecodeError, csv.Error) as problem:
            raise TableError(f"{path}: cannot be read: {problem}") from problem
        schema = _schema(cls.record)
        arrays = [pa.array(columns[field.name], type=field.type) for field in schema]
        return cls._named(path, pa.Table.from_arrays(arrays, names=schema.names))

    @classmethod
    def read(cls, path: str | Path) -> Self:
        """The rows of a .parquet, .jsonl or .csv file, by its suffix. Raises TableError."""
        readers = {".parquet": cls.from_parquet, ".jsonl": cls.from_jsonl, ".csv": cls.from_csv}
        reader = readers.get(Path(path).suffix.lower())
        if reader is None:
            raise TableError(f"{path}: the suffix must be one of {', '.join(readers)}")
        return reader(path)

    @classmethod
    def concat(cls, tables: Iterable[Self]) -> Self:
        """One table of several, in their order; of rows with equal id the first is kept."""
        import pyarrow as pa

        parts: list[Self] = list(tables)
        key = cls.record.__name__.lower() + "_id"
        data = pa.concat_tables([cls()._data, *(part._data for part in parts)])
        seen: set[str] = set()
        keep = []
        for one in map(str, data.column(key).to_pylist()):
            keep.append(one not in seen)
            seen.add(one)
        return cls._of(data if all(keep) else data.filter(pa.array(keep)))

    # writing

    def to_arrow(self) -> pa.Table:
        """The Arrow table itself, with a description in the metadata of each field."""
        return self._data

    def to_pandas(self) -> pd.DataFrame:
        """A DataFrame; dates are datetime64, empty numbers NaN, lists numpy arrays."""
        # Some releases of the type stubs leave this untyped; the annotation holds for all.
        frame: pd.DataFrame = self._data.to_pandas(date_as_object=False)
        return frame

    def to_parquet(self, path: str | Path) -> None:
        """Write a Parquet file."""
        import pyarrow.parquet as pq

        pq.write_table(self._data, path)

    def to_jsonl(self, path: str | Path | IO[str]) -> None:
        """Write one JSON object a line: every field, dates as ISO strings, numbers in shortest decimals."""
        if isinstance(path, (str, Path)):
            with Path(path).open("w", encoding="utf-8", newline="\n") as out:
                self.to_jsonl(out)
            return
        for record in self:
            path.write(json_line(record) + "\n")

    def to_csv(self, path: str | Path | IO[str]) -> None:
        """Write a CSV file; lists are JSON, and no text cell begins as a spreadsheet formula would."""
        if isinstance(path, (str, Path)):
            with Path(path).open("w", encoding="utf-8", newline="") as out:
                self.to_csv(out)
            return

        path.write(csv_line(self._data.column_names))
        for record in self:
            path.write(csv_line(to_plain(record).values()))

    def write(self, path: str | Path) -> None:
        """Write a .parquet, .jsonl or .csv file, by its suffix. Raises TableError for another one."""
        writers = {".parquet": self.to_parquet, ".jsonl": self.to_jsonl, ".csv": self.to_csv}
        writer = writers.get(Path(path).suffix.lower())
        if writer is None:
            raise TableError(f"{path}: the suffix must be one of {', '.join(writers)}")
        writer(path)

    # rows

    def __len__(self) -> int:
        return int(self._data.num_rows)

    def __iter__(self) -> Iterator[R]:
        for batch in self._data.to_batches(max_chunksize=1024):
            for row in batch.to_pylist():
                yield self._record(row)

    def __getitem__(self, index: int) -> R:
        size = len(self)
        if not -size <= index < size:
            raise IndexError(f"row {index} of a table with {size} rows")
        return self._record(self._data.slice(index % size, 1).to_pylist()[0])

    def _record(self, row: dict[str, Any]) -> R:
        made: R = self.record(**{name: tuple(cell) if isinstance(cell, list) else cell for name, cell in row.items()})
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RecordTable) and type(other) is type(self) and bool(self._data.equals(other._data))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self)} {self.noun}>"

    def cells(self, record: R, width: int | None = None) -> Sequence[str]:
        """The cells of one row under `heads`, in words; `width` limits the longest."""
        raise NotImplementedError

    def _repr_html_(self) -> str:
        """A table for notebooks; everything that came from a text is escaped."""
        from evfacts.views.tables import table_html

        return table_html(self)


class ClaimsTable(ClaimVerbs, RecordTable[Claim]):
    """A table of claims, and beside it what was refused or left out while it was made.

    Attributes:
        refused: the documents that were not read, each with its reason.
        dropped: how many numbers became no claim, by reason.
    """

    record = Claim
    noun = "claims"
    heads = ("company", "product", "metric", "value", "period", "status", "sentence", "document")

    def __init__(
        self, records: Iterable[Claim] = (), *, refused: Iterable[Refused] = (), dropped: Counter[str] | None = None
    ) -> None:
        super().__init__(records)
        self.refused: tuple[Refused, ...] = tuple(refused)
        self.dropped: Counter[str] = Counter(dropped or {})

    def _extra(self) -> None:
        self.refused, self.dropped = (), Counter()

    def cells(self, record: Claim, width: int | None = None) -> Sequence[str]:
        """The cells of one claim under `heads`, in words; `width` limits the sentence."""
        return claim_cells(record, width)


class FindingsTable(RecordTable[Finding]):
    """A table of findings: the outcome of each cross-check.

    Attributes:
        claims: the claims that were checked, where they are known, so that findings show them.
    """

    record = Finding
    noun = "findings"
    heads = ("kind", "verdict", "explanation", "suggestion")

    def __init__(self, records: Iterable[Finding] = (), *, claims: ClaimsTable | None = None) -> None:
        super().__init__(records)
        self.claims = claims

    def _extra(self) -> None:
        self.claims = None

    def where(self, **conditions: Any) -> Self:
        """The findings that meet all conditions, as `ClaimsTable.where`; they keep their claims."""
        chosen = super().where(**conditions)
        chosen.claims = self.claims
        return chosen

    def cells(self, record: Finding, width: int | None = None) -> Sequence[str]:
        """The cells of one finding under `heads`, in words, none of them cut."""
        return finding_cells(record)
