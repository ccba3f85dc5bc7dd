"""The extras stay optional: four packages are required, and nothing else is loaded unless asked for."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

REQUIRED = {"attrs", "price-parser", "python-dateutil", "regex"}


def test_four_packages_are_required() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {line.split(">=")[0] for line in project["dependencies"]} == REQUIRED


def test_the_installed_package_requires_the_same() -> None:
    try:
        requirements = metadata.requires("dealextract") or []
    except metadata.PackageNotFoundError:
        pytest.skip("dealextract is on the path but not installed, so it has no metadata")
    assert {line.split(">=")[0] for line in requirements if "extra ==" not in line} == REQUIRED


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.decode().strip()


def test_a_parse_loads_no_optional_package() -> None:
    code = (
        "import sys, dealextract; dealextract.parse('Kilo Bakery Ltd paid $5 million on May 3, 2019.');"
        "print(*sorted({name.partition('.')[0] for name in sys.modules} & set(sys.argv[1].split())))"
    ).replace("sys.argv[1]", repr("pyarrow pandas polars numpy pyspark dask ray spacy matplotlib tqdm"))
    assert run(code) == ""


def test_a_parse_loads_no_module_of_the_integrations() -> None:
    code = "import sys, dealextract; dealextract.parse('$5'); print('dealextract.integrations' in sys.modules)"
    assert run(code) == "False"


@pytest.mark.parametrize(("module", "package", "extra"), [("arrow", "pyarrow", "arrow"), ("spacy", "spacy", "spacy")])
def test_without_its_package_an_integration_says_what_to_install(module: str, package: str, extra: str) -> None:
    code = (
        f"import sys; sys.modules[{package!r}] = None\n"
        f"try:\n    import dealextract.integrations.{module}\nexcept ImportError as error:\n    print(error)"
    )
    assert f'pip install "dealextract[{extra}]"' in run(code)
