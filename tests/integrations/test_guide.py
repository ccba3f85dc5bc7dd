"""The guide's tables of columns are the schemas."""

from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow", reason='pyarrow is missing: pip install "dealextract[arrow]"')

from dealextract.integrations.arrow import DEALS, DOCUMENTS, MENTIONS  # noqa: E402

GUIDE = (Path(__file__).parent.parent.parent / "docs" / "frames.md").read_text(encoding="utf-8")
COMMON = [("row", "int64"), ("document", "string")]
ERROR = [("error", "string")]


def listed(title):
    """The columns and types of the first table behind a title; types are given once for several columns alike."""
    rows = GUIDE.partition(title)[2].split("\n\n")[1].splitlines()[2:]
    for row in rows:
        names, types = (cell.strip() for cell in row.split("|")[1:3])
        columns = [name.strip(" `") for name in names.split(",")]
        kinds = types.replace("(38, 10)", "(38;10)").split(", ")
        for name, kind in zip(columns, kinds if len(kinds) > 1 else kinds * len(columns), strict=True):
            yield name, kind.replace(";", ", ")


def told(type_):
    """A type as the guide writes it."""
    if not pa.types.is_list(type_):
        return str(type_)
    return "list of struct" if pa.types.is_struct(type_.value_type) else f"list of {type_.value_type}"


@pytest.mark.parametrize(("title", "schema"), [("documents", DOCUMENTS), ("mentions", MENTIONS), ("deals", DEALS)])
def test_the_guide_lists_every_column_with_its_type(title, schema):
    assert COMMON + list(listed(f"**{title}**")) + ERROR == [(field.name, told(field.type)) for field in schema]
