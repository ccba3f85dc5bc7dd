"""Each fuzz target for some hundred draws; ``FUZZ_DRAWS=100000 python -m pytest tests/test_fuzz.py`` draws more.

`tests/fuzz/with_atheris.py` runs the same targets by coverage.
"""

from __future__ import annotations

import io
import os

import pytest
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

from dealextract.command import WRONG_USE, main

DRAWS = int(os.environ.get("FUZZ_DRAWS", "0"))

MORE = settings(max_examples=DRAWS, derandomize=False, database=None) if DRAWS else settings()


@pytest.mark.parametrize("target", TARGETS)
def test_whatever_the_bytes(target: str) -> None:
    @MORE
    @given(st.binary(max_size=120))
    def whatever(data: bytes) -> None:
        TARGETS[target](data)

    whatever()


@pytest.mark.parametrize(
    "arguments", [["-", "--encoding", "\x00"], ["\x00"], ["-", "--html", "\x00"]], ids=["encoding", "file", "page"]
)
def test_a_name_that_no_system_takes(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Found by a draw: an argument with a NUL, which no shell passes, but who calls `main` may."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"for $5")))
    with pytest.raises(SystemExit) as stopped:
        raise SystemExit(main(arguments))
    assert stopped.value.code == WRONG_USE
    assert capsys.readouterr().err.count("\n") == 1
