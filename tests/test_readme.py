"""The examples of the README and of the documentation run, and what they show is what they give.

The code blocks of a page share one namespace, as in one session. A block of ``python`` that begins with ``>>>`` is read
as a session with its output; any other is run. The README's first block of ``text`` is what the command prints.
"""

from __future__ import annotations

import doctest
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
EXTRAS = {"frames.md": ("pyarrow", "pandas", "polars", "spacy")}
"""What a page needs beside the four packages."""

BLOCK = regex.compile(r"(?ms)^```(?P<language>\w*)\n(?P<code>.*?)^```$")


def blocks(page: Path, language: str) -> list[tuple[int, str]]:
    """The blocks of a language: line number and content."""
    text = page.read_text(encoding="utf-8")
    return [
        (text.count("\n", 0, match.start()) + 1, match["code"])
        for match in BLOCK.finditer(text)
        if match["language"] == language
    ]


def run_session(code: str, namespace: dict[str, object], page: str, line: int) -> None:
    test = doctest.DocTestParser().get_doctest(code, namespace, page, page, line)
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    result = runner.run(test, out=report.append, clear_globs=False)
    namespace.update(test.globs)
    assert result.failed == 0, "".join(report)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_examples_of_a_page_run(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in EXTRAS.get(page.name, ()):
        pytest.importorskip(package, reason=f"the examples of {page.name} take {package}, which is not installed")
    monkeypatch.chdir(ROOT)
    namespace: dict[str, object] = {"__name__": f"example_{page.stem.replace('-', '_')}"}
    for line, code in blocks(page, "python"):
        if code.startswith(">>>"):
            run_session(code, namespace, page.name, line)
        else:
            exec(compile("\n" * line + code, str(page), "exec"), namespace)


def test_there_are_examples() -> None:
    counted = {page.name: len(blocks(page, "python")) for page in PAGES}
    assert counted["README.md"] >= 2
    assert counted["writing-rules.md"] >= 6


def test_what_the_readme_shows_is_what_the_command_prints() -> None:
    shown = blocks(ROOT / "README.md", "text")[0][1].splitlines()
    done = subprocess.run(
        [sys.executable, "-m", "dealextract", "tests/article.md"], cwd=ROOT, capture_output=True, check=True
    )
    printed = done.stdout.decode().splitlines()
    assert shown[-1] == "…"
    assert shown[:-1] == printed[: len(shown) - 1]
    assert len(shown) >= 8


def test_the_commands_of_the_readme_name_what_is_there() -> None:
    commands = [line for _, code in blocks(ROOT / "README.md", "sh") for line in code.splitlines()]
    install, tests = (line for line in commands if "pip install" in line)
    assert "dealextract tests/article.md" in install
    assert '".[test]"' in tests
    assert tests.endswith(".venv/bin/python -m pytest")
    for command in (install, tests):
        assert shlex.split(command)[:4] == ["python3", "-m", "venv", ".venv"]


def test_the_page_of_rules_is_current() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import generate_rules; print(generate_rules.page(), end='')"],
        cwd=ROOT / "docs", env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}, capture_output=True, check=True,
    )  # fmt: skip
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert page == done.stdout.decode(), "run: python docs/generate_rules.py"


def test_every_page_is_reached_from_the_index() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = set(index[index.index("{toctree}") :].split())
    assert {page.stem for page in PAGES[1:]} - {"index"} <= listed
