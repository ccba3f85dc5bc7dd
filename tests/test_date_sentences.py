"""The sentences that dates are compared on (`tests/accuracy/dates.txt`): each date found, with its value."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parent / "accuracy" / "compare_dates.py"


def script() -> ModuleType:
    """The script as a module; it is no part of a package."""
    spec = importlib.util.spec_from_file_location("compare_dates", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


COMPARE = script()
CASES = COMPARE.cases()


def test_there_are_enough() -> None:
    assert len({case.text for case in CASES}) == len(CASES) >= 150


@pytest.mark.parametrize("case", CASES, ids=[case.text[:60] for case in CASES])
def test_sentence(case: object) -> None:
    assert COMPARE.judged(case, COMPARE.by_dealextract(case.text)) == (True, True)  # type: ignore[attr-defined]
