"""The page of HTML as a browser shows it: headless Chromium, where the machine has it (Debian's package `chromium`)."""

from __future__ import annotations

import json
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import regex

import dealextract
from dealextract.exports.page import page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine; Debian's package is chromium")

TEXT = (
    "OSLO, March 14, 2019 - Norden Foods plc agreed to buy Kilo Bakery Ltd for about $40 million, Norden said on "
    "Tuesday.\n\nKilo Bakery of Lisbon had sales of €12 million last year, 8 percent more than in 2017.\n"
)
HOSTILE = (
    '<script>window.broken = 1</script><img src=x onerror="window.broken = 2"> Norden "Foods" plc\' onclick=\'x '
    "</style></mark></body> bought <b>Kilo</b> Bakery Ltd for $5 &lt;&#60;svg onload=window.broken=3&gt;. \u202e"
)

MEASURES = """
<script>
const marks = [...document.querySelectorAll('mark[data-value]')];
const hidden = marks.map(m => getComputedStyle(m, '::before').content);
const links = [...document.querySelectorAll('li a')];
const told = {
  marks: marks.map(m => [m.textContent, m.dataset.value, m.tabIndex, m.dataset.kind]),
  sizes: marks.map(m => [...m.getClientRects()].map(r => r.width * r.height).reduce((a, b) => a + b, 0)),
  before: hidden, aimed: marks.map(m => { location.hash = m.id; return getComputedStyle(m, '::before').content; }),
  links: links.map(a => (document.querySelector(a.getAttribute('href')) || {}).textContent || null),
  text: document.querySelector('.text').textContent,
  elements: [...new Set([...document.querySelectorAll('body *')].map(e => e.tagName.toLowerCase()))],
  attributes: [...new Set([...document.querySelectorAll('body *')].flatMap(e => e.getAttributeNames()))],
  broken: window.broken || 0,
};
const out = document.createElement('pre'); out.id = 'told'; out.textContent = JSON.stringify(told);
document.body.append(out);
</script>
"""


def shown(text: str, folder: Path) -> dict[str, Any]:
    """What a browser makes of the page of a text."""
    file = folder / "page.html"
    file.write_text(page([("news.txt", dealextract.parse(text))]).replace("</body></html>", MEASURES), encoding="utf-8")
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --virtual-time-budget=2000 --dump-dom"
    )
    assert CHROMIUM
    done = subprocess.run(
        [CHROMIUM, *flags.split(), f"--user-data-dir={folder / 'profile'}", file.as_uri()],
        capture_output=True, encoding="utf-8", timeout=120, check=True,
    )  # fmt: skip
    found = regex.search(r'<pre id="told">(.*?)</pre>', done.stdout, regex.DOTALL)
    assert found, done.stdout[-2000:]
    told: dict[str, Any] = json.loads(unescape(found[1]))
    return told


def test_spans_stand_where_they_should_and_show_their_values_when_a_link_leads_there(tmp_path: Path) -> None:
    doc = dealextract.parse(TEXT)
    told = shown(TEXT, tmp_path)
    assert told["text"].strip() == TEXT.strip()
    assert [text for text, _, _, kind in told["marks"] if kind != "deal"] == [mention.text for mention in doc]
    assert all(size > 40 for size in told["sizes"])
    assert all(tab == 0 for _, _, tab, _ in told["marks"])
    assert set(told["before"]) == {"none"}
    for (_, value, _, _), content in zip(told["marks"], told["aimed"], strict=True):
        assert content.strip('"').replace("\\a ", "\n").replace('\\"', '"') == value


def test_the_evidence_of_deals_is_linked_to_the_spans(tmp_path: Path) -> None:
    links = shown(TEXT, tmp_path)["links"]
    assert {"Norden Foods plc", "Kilo Bakery Ltd", "$40 million"} <= set(links)
    assert None not in links


def test_a_hostile_text_injects_nothing(tmp_path: Path) -> None:
    told = shown(HOSTILE, tmp_path)
    assert told["broken"] == 0
    assert told["text"].strip() == HOSTILE.strip()
    plain = shown(TEXT, tmp_path)
    assert set(told["elements"]) <= set(plain["elements"])
    assert set(told["attributes"]) <= set(plain["attributes"])


def test_the_keyboard_and_the_mouse_show_values_by_the_same_rule() -> None:
    style = page([("news.txt", dealextract.parse(TEXT))])
    assert "mark:hover::before,.dealextract mark:focus::before,.dealextract mark:target::before{" in style
