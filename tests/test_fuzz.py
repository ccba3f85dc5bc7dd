"""Each fuzz target for some hundred draws; ``FUZZ_DRAWS=100000 python -m pytest tests/test_fuzz.py`` draws more.

`tests/fuzz/with_atheris.py` runs the same targets by coverage.
"""

from __future__ import annotations

import os

import pytest
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

DRAWS = int(os.environ.get("FUZZ_DRAWS", "0"))

MORE = settings(max_examples=DRAWS, derandomize=False, database=None) if DRAWS else settings()


@pytest.mark.parametrize("target", TARGETS)
def test_whatever_the_bytes(target: str) -> None:
    @MORE
    @given(st.binary(max_size=120))
    def whatever(data: bytes) -> None:
        TARGETS[target](data)

    whatever()
