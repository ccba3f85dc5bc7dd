"""What `import dealextract` offers, and what it does not load yet."""

from __future__ import annotations

import subprocess
import sys

import pytest

import dealextract

PUBLIC = {
    "LEXICON", "RULES", "STEPS", "Analysis", "CheckError", "Context", "Date", "Deal", "DealRecord",
    "DealextractError", "Document", "Duration",
    "Explanation", "Fragment", "Gazetteer", "Lexicon", "Location", "Mention", "Money", "Parser", "Participant", "Party",
    "Percentage", "Rule", "RuleError", "Step", "explain", "parse", "rule", "step",
}  # fmt: skip


def test_the_public_names() -> None:
    assert set(dealextract.__all__) == PUBLIC


@pytest.mark.parametrize("name", sorted(PUBLIC))
def test_each_is_there_and_documented(name: str) -> None:
    public = getattr(dealextract, name)
    assert public is not None
    assert name in dir(dealextract)
    if callable(public):
        assert public.__doc__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'pares'"):
        dealextract.pares  # noqa: B018


def test_star_import() -> None:
    names: dict[str, object] = {}
    exec("from dealextract import *", names)
    assert set(names) - {"__builtins__"} == PUBLIC


def loaded_after(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_import_loads_no_rules_and_no_tables() -> None:
    loaded = loaded_after("import dealextract")
    assert "dealextract.parser" in loaded
    assert not loaded & {f"dealextract.{layer}" for layer in ("rules", "linking", "normalize", "data")}
    assert not loaded & {"dateutil", "price_parser", "hypothesis"}


def test_the_rules_are_loaded_when_asked_for() -> None:
    assert "dealextract.rules" in loaded_after("import dealextract; dealextract.RULES")


def test_the_version_is_the_package_s() -> None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        installed = version("dealextract")
    except PackageNotFoundError:  # run from the sources, not installed
        return
    assert installed == dealextract.__version__
