"""The package and a user's code pass a strict type check."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import typed_usage

ROOT = Path(__file__).parent.parent


def mypy(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_the_package_and_a_user_s_code_are_well_typed() -> None:
    done = mypy("dealextract", "tests/typed_usage.py")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_wrong_use_is_seen(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import dealextract\namount: float = dealextract.parse('$5').money[0].value.amount\n")
    done = mypy(str(wrong))
    assert done.returncode == 1
    assert 'has type "Decimal", variable has type "float"' in done.stdout


def test_a_user_s_code_runs() -> None:
    typed_usage.use("Some words: Kilo Inc. (NYSE: KILO) paid $5, 5 percent of it on March 14, 2019, in Oslo.")
