"""Fuzz one target with atheris, which mutates bytes towards lines that have not been run yet.

    pip install atheris
    python tests/fuzz/with_atheris.py parse -runs=500000 DIRECTORY_OF_THE_CORPUS

The options are libFuzzer's. It stops at the first fault, prints it, and leaves the bytes in a file ``crash-…``, which
it takes as an argument to run them again. Not part of the test suite.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent))

with atheris.instrument_imports(include=["dealextract"]):
    import dealextract.command
    from dealextract.linking import STEPS
    from dealextract.rules import RULES

from fuzz.targets import TARGETS


def main() -> None:
    """Fuzz the target that the first argument names."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        raise SystemExit(f"usage: with_atheris.py {{{'|'.join(TARGETS)}}} [libFuzzer's options] [CORPUS]")
    target = TARGETS[sys.argv.pop(1)]
    assert dealextract.Parser().rules == RULES
    assert dealextract.Parser().steps == STEPS
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
