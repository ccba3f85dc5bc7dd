"""The same text gives the same document in every process, whatever the seed of Python's hashes."""

import os
import subprocess
import sys
from pathlib import Path

ARTICLE = Path(__file__).parent / "article.md"
TEXT = (
    "Kilo Foods Ltd, Lark AG and Mondhof plc set up a joint venture with Oak Capital LLC. President Vera Kilo and "
    "Vera Lark spoke. Kilo and Oak raised $5 million; Lark, Mondhof and Oak also raised $5 million with Kilo Foods. "
)
CODE = "import sys, dealextract; print(*(dealextract.parse(text).to_json() for text in sys.argv[1:]))"


def documents(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    arguments = [sys.executable, "-c", CODE, ARTICLE.read_text(encoding="utf-8"), TEXT]
    return subprocess.run(arguments, env=environment, capture_output=True, text=True, check=True).stdout


def test_documents_do_not_depend_on_the_seed_of_hashes():
    first = documents("1")
    assert '"deals": [{' in first
    assert [documents(seed) == first for seed in ("2", "3", "4")] == [True, True, True]
