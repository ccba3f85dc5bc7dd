"""Patterns that are compiled when first used: all can be, and none has an endless repeat that could be tried again."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
from collections.abc import Iterator

import pytest
import regex
from test_rules import open_repeats

from dealextract import patterns
from dealextract.patterns import lazy_pattern
from dealextract.pumping import MOST_PLACES, MOST_UNITS, REACH, windows

LAYERS = ("normalize", "rules", "linking", "markup")


def module_patterns() -> Iterator[tuple[str, regex.Pattern[str]]]:
    for layer in LAYERS:
        package = importlib.import_module(f"dealextract.{layer}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, thing in vars(importlib.import_module(found.name)).items():
                if type(thing) is patterns._Pattern:
                    yield f"{found.name}.{name}", thing  # type: ignore[misc]


PATTERNS = dict(module_patterns())

POSSESSIVE = regex.compile(r"(?:\]|\}|\w)(?:\+|\{\d,\})\+")
"""A run of characters that is read once and never tried again, as numbers of code points and blanks are."""


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_of_the_library(name: str) -> None:
    assert open_repeats(POSSESSIVE.sub("x", PATTERNS[name].pattern)) == []


READ_ONCE = {"dealextract.markup.page._SPACES", "dealextract.markup.page._LOOSE_SPACE"}
"""Possessive runs of blanks, which are gone over from end to end and never begun inside."""


def never_content(source: str) -> regex.Pattern[str]:
    """The pattern with what never matches behind it, so that every way to match is tried."""
    flags = regex.match(r"(?:\(\?[a-z]{1,3}\))?", source)[0]
    return regex.compile(f"{flags}(?:{source[len(flags) :]})(?!)")


@pytest.mark.parametrize("name", sorted(name for name in PATTERNS if "(?r" not in PATTERNS[name].pattern))
def test_a_pattern_looks_only_so_far(name: str) -> None:
    source = PATTERNS[name].pattern
    pattern = never_content(source)
    for unit in itertools.islice(windows(source, {}), MOST_UNITS):
        text = unit * (REACH // len(unit) + 1)
        for start in range(min(len(unit), MOST_PLACES)):
            assert name in READ_ONCE or not pattern.match(text, start, len(text), partial=True), unit


def test_it_is_compiled_at_its_first_use_and_not_before(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = []
    monkeypatch.setattr(regex, "compile", lambda source: compiled.append(source) or regex.regex.Regex(source))
    word = lazy_pattern(r"\w{1,20}")
    assert compiled == []
    assert word.findall("so it is") == ["so", "it", "is"]
    assert word.sub("x", "a b") == "x x"
    assert compiled == [r"\w{1,20}"]


def test_a_mistake_in_it_is_regexs_own_error() -> None:
    with pytest.raises(regex.error):
        lazy_pattern("(").match("")


def test_it_has_what_a_pattern_has_and_nothing_else() -> None:
    with pytest.raises(AttributeError, match="'matches'"):
        lazy_pattern("a").matches  # type: ignore[attr-defined]  # noqa: B018
