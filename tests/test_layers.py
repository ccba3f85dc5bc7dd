"""Imports point one way: each layer knows only the layers in front of it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "dealextract"

MAY_IMPORT: dict[str, set[str]] = {
    "deal_sentences": set(),
    "values": {"deal_sentences"},
    "errors": set(),
    "patterns": set(),
    # Document.from_dict and to_html work with modules of their own, loaded when called.
    "document": {"values", "errors", "plain", "exports"},
    "exports": {"values", "document", "plain"},
    "plain": {"values", "errors", "document"},
    "batch": {"document", "engine"},
    "data": {"values", "errors"},
    "normalize": {"patterns", "values", "errors", "data"},
    "engine": {"values", "errors", "document"},
    "rules": {"patterns", "values", "errors", "document", "data", "normalize", "engine"},
    "linking": {"patterns", "values", "errors", "document", "data", "normalize", "engine", "rules"},
    "markup": {"patterns", "document", "data", "engine"},
    "parser": {"values", "errors", "document", "batch", "engine", "markup", "rules", "linking"},
    "__init__": {"values", "errors", "document", "engine", "markup", "rules", "linking", "parser"},
    "pumping": {"engine"},
    "testing": {"values", "errors", "document", "engine", "parser", "pumping", "__init__"},
    "integrations": {"values", "errors", "document", "markup", "plain", "parser", "__init__"},
    "command": {"values", "document", "exports", "markup", "parser", "__init__"},
    "__main__": {"command"},
}

KINDS = {"Money", "Percentage", "Date", "Location", "Party", "Deal", "Participant"}

MODULES = sorted(PACKAGE.rglob("*.py"))


def layer_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The imported module and the names taken from it, but for what only a type checker reads."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for_types = [
        node for node in ast.walk(tree) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ]
    skipped = {id(inner) for node in for_types for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((alias.name, ()) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}: a relative import"
            yield node.module or "", tuple(alias.name for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_earlier_layers_only(path: Path) -> None:
    layer = layer_of(path)
    for module, names in imports(path):
        if module.partition(".")[0] == "dealextract":
            inner = module.split(".")[1:2] or [name if name in MAY_IMPORT else "__init__" for name in names or ("",)]
            assert set(inner) <= {layer} | MAY_IMPORT[layer], f"{path.name} imports {module} ({', '.join(names)})"


def test_the_engine_knows_no_kind_but_the_deals_it_hands_on() -> None:
    taken = {
        (path.stem, name)
        for path in MODULES
        if layer_of(path) == "engine"
        for module, names in imports(path)
        if module == "dealextract.values"
        for name in names
    }
    assert {(path, name) for path, name in taken if name in KINDS} == {("analysis", "Deal")}


def test_only_the_four_packages_are_imported() -> None:
    known = {"attrs", "dateutil", "price_parser", "regex"} | {"tqdm"}  # the extra "progress", loaded when asked for
    outside = {
        module.partition(".")[0]
        for path in MODULES
        if layer_of(path) != "integrations"
        for module, _ in imports(path)
        if module.partition(".")[0] not in sys.stdlib_module_names
    }
    assert outside <= known | {"dealextract"}


def test_every_module_is_in_a_layer() -> None:
    assert {layer_of(path) for path in MODULES} == set(MAY_IMPORT)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
