"""The signs of markdown: read as nothing, wherever they stand."""

from __future__ import annotations

import pytest

import dealextract
from dealextract.markup import MARKUPS, Markup, read


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (r"\$2 billion", "$2 billion"),
        (r"\(Op-ed\)", "(Op-ed)"),
        (r"C:\path", r"C:\path"),
        ("**Kilo** rose", "Kilo rose"),
        ("**Kilo**, ***Lark***'s rival", "Kilo, Lark's rival"),
        ("a * b", "a   b"),
        ("* Kilo\n* Lark", "  Kilo\n  Lark"),
        ("5*3", "5*3"),
        ("_Kilo_ rose", "Kilo rose"),
        ("snake_case", "snake_case"),
        ("# Heading", "Heading"),
        ("### Heading", "Heading"),
        ("#1 seller", "#1 seller"),
        ("[Kilo](#) rose", "Kilo rose"),
        ("[Kilo](https://kilo.example/a 'x')", "Kilo"),
        ('[Kilo](a.html "The firm")!', "Kilo!"),
        ("[Kilo](https://kilo.example/Kilo_(firm))'s", "Kilo's"),
        ("[Kilo](a)[Lark](b)", "Kilo Lark"),
        ("[Kilo](a)(5)", "Kilo (5)"),
        ("![Logo](logo.png)", "Logo"),
        ("[![Logo](logo.png)](kilo.html)", "Logo"),
        ("[not a link] (5)", "[not a link] (5)"),
    ],
)
def test_signs(source: str, seen: str) -> None:
    assert read(source, None).text == seen
    assert read(source, "markdown").text == seen
    assert read(source, "plain").text == source


@pytest.mark.parametrize("markup", [None, *MARKUPS])
def test_the_numbers_of_notes(markup: Markup | None) -> None:
    assert read("rose 5%[12] on [3] days", markup).text == "rose 5% on [3] days"


def test_a_name_goes_on_behind_its_emphasis() -> None:
    doc = dealextract.parse("**Norden** Foods Ltd., **Ida Moss**'s firm, paid [Lark](#), Inc. a fee.")
    assert [mention.text for mention in doc.parties] == ["Norden** Foods Ltd.", "Ida Moss", "Lark](#), Inc."]
    assert [party.value.name for party in doc.parties] == ["Norden Foods Ltd.", "Ida Moss", "Lark, Inc."]
