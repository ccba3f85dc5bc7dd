"""The notebook runs from its first cell to its last, and ends in a frame and a chart."""

from pathlib import Path

import pytest

import dealextract

EXTRA = 'pip install "dealextract[notebook]"'
nbformat = pytest.importorskip("nbformat", reason=f"nbformat is missing: {EXTRA}")
nbclient = pytest.importorskip("nbclient", reason=f"nbclient is missing: {EXTRA}")
for package in ("ipykernel", "matplotlib", "pandas", "pyarrow"):
    pytest.importorskip(package, reason=f"{package} is missing: {EXTRA}")

NOTEBOOKS = Path(__file__).parent.parent.parent / "docs" / "notebooks"


@pytest.fixture(scope="module")
def cells():
    notebook = nbformat.read(NOTEBOOKS / "deals_of_a_hundred_texts.ipynb", as_version=4)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(dealextract.__file__).parent.parent))
        nbclient.NotebookClient(notebook, resources={"metadata": {"path": NOTEBOOKS}}).execute()
    return [cell for cell in notebook.cells if cell.cell_type == "code"]


def shown(cell):
    return {kind: data for output in cell.outputs if "data" in output for kind, data in output["data"].items()}


def test_it_counts_its_deals(cells):
    counted = next(shown(cell)["text/plain"] for cell in cells if "deals in" in cell.source).strip("'")
    deals, _, _, texts, _, of_all, _ = counted.split()
    assert of_all == "100"
    assert int(deals) >= int(texts) >= 60


def test_it_shows_frames_and_a_chart(cells):
    assert sum("<table" in shown(cell).get("text/html", "") for cell in cells) >= 4
    assert len(shown(cells[-1])["image/png"]) > 10_000


def test_what_it_shows_of_the_first_deal_are_its_words(cells):
    spans = next(shown(cell)["text/plain"] for cell in cells if 'deal["spans"]' in cell.source)
    assert "('amount', " in spans
    assert "('evidence', " in spans
