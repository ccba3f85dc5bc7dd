"""Text as it comes: markdown, plain text, mail, and what comes out of PDF files and filings."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from texts import ANY_TEXT, NEAR_TEXT

import dealextract
from dealextract import Document
from dealextract.markup import MARKUPS, Markup, read

ARTICLE = Path(__file__).with_name("article.md").read_text(encoding="utf-8")
NEWS = (
    "Norden Foods plc said on Tuesday it had agreed to buy 51 percent of the shares of Kilo\nBakery Ltd for about $40"
    "\nmillion.\n\nIda Moss, chief executive of Norden, said on March\n14, 2019 that it was a fair price.\n"
)


def texts_of(doc: Document) -> list[str]:
    assert all(mention.text == doc.text[mention.start : mention.end] for mention in doc)
    return [mention.text for mention in doc]


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("the acqui-\nsition", "the acquisition"),
        ("in Septem- \r\n   ber 2018", "in September 2018"),
        ("a long-\nterm deal", "a long-term deal"),
        ("Hew-\nlett Bakeries", "Hewlett Bakeries"),
        ("the Anglo-\nAmerican Group", "the Anglo-American Group"),
        ("> the acqui-\n> sition", "the acquisition"),
        ("The mer-\nger of the buy-\ning arms", "The merger of the buying arms"),
        ("costs rose -\nthe", "costs rose -\nthe"),
        ("2018-\n2019", "2018-\n2019"),
        ("five- to ten-year", "five- to ten-year"),
        ("- item\n- other", "- item\n- other"),
        ("> > Kilo\n> > Bakery\n>\n> said", "Kilo\nBakery\n\nsaid"),
        ("x\n>Kilo", "x\nKilo"),
        ("a > b", "a > b"),
    ],
)
def test_lines(source: str, seen: str) -> None:
    assert read(source, None).text == seen
    assert read(source, "plain").text == seen
    assert read(source, "markdown").text == seen


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (
            "Kilo Corp. , which `` paid '' 5 % -LRB- or $ 2 million -RRB- , is Lark 's owner .",
            "Kilo Corp., which ``paid'' 5% (or $2 million), is Lark's owner.",
        ),
        (
            'He said : " We do n\'t " .\n( " Buyer " ) sold Lark Inc. .',
            'He said: "We don\'t".\n("Buyer") sold Lark Inc.',
        ),
        ("the firms ' offers , US $ 5 to C $ 6 .", "the firms' offers, US$5 to C$6."),
        ("At 3 : 1 , they won .", "At 3 : 1, they won."),
        ("Kilo, Lark and Norden, of Oslo , agreed.", "Kilo, Lark and Norden, of Oslo , agreed."),
        ("It paid $ 5 million.", "It paid $ 5 million."),
        ("On Nov . 6 , it fell by 6 . 2 % .", "On Nov. 6, it fell by 6 . 2%."),
        ("It paid $ 1 , 000", "It paid $1 , 000"),
    ],
)
def test_tokens(source: str, seen: str) -> None:
    assert read(source, None).text == seen
    assert read(source, "plain").text == seen


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("The  shares  of the Kilo   Group fell.", "The shares of the Kilo Group fell."),
        ("It was bought.  The price  of the firm was  5  percent lower.", None),
        (
            "The owner of the firm is on Nov.  9 the\nNorden  Group.",
            "The owner of the firm is on Nov. 9 the\nNorden Group.",
        ),
        ("Sales of the group in the  north  51  49\n", "Sales of the group in the north  51  49\n"),
        ("Kilo  Bakery  3\nLark  Foods  4", "Kilo  Bakery  3\nLark  Foods  4"),
        (
            "A list of the firms and    the towns that they are in",
            "A list of the firms and    the towns that they are in",
        ),
    ],
)
def test_lines_filled_up_with_blanks(source: str, seen: str | None) -> None:
    expected = seen or "It was bought.  The price of the firm was 5 percent lower."
    assert read(source, None).text == expected
    assert read(source, "plain").text == expected


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (
            "It paid $5 million.The owner of Kilo.Com said \u201cyes.\u201dIn Oslo",
            "It paid $5 million. The owner of Kilo.Com said \u201cyes.\u201d In Oslo",
        ),
        ("Kilo.The firm rose by 5%.It is in Oslo.He left.", "Kilo. The firm rose by 5%. It is in Oslo. He left."),
        ("He wrote R.The and x.In", "He wrote R.The and x.In"),
    ],
)
def test_sentences_without_a_blank_between(source: str, seen: str) -> None:
    assert read(source, None).text == seen


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (
            "NORDEN BUYS\n    Norden is to buy Kilo\n    Bakery.\n        It is",
            "NORDEN BUYS\n\nNorden is to buy Kilo\nBakery.\n    It is",
        ),
        ("    Norden is to buy Kilo\nBakery.\n    It is\nso", None),
        ("  Norden\n  Kilo\n\n   Lark\n   Alder", "Norden\nKilo\n\nLark\nAlder"),
        ("- Norden is to buy Kilo\n  Bakery\n- Lark", "- Norden is to buy Kilo\nBakery\n- Lark"),
        ("\t(a) Norden is to buy\n\t    Kilo\n\t(b) Lark", "(a) Norden is to buy\nKilo\n(b) Lark"),
        ("The owner of Norden Foods\n  Ltd said\n  so", "The owner of Norden Foods\nLtd said\nso"),
    ],
)
def test_margins(source: str, seen: str | None) -> None:
    assert read(source, None).text == (seen or source)
    assert read(source, "plain").text == (seen or source)


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("Kilo\u2019s \u201c\u00a35m\u201d offer \u2013 for Caf\u00e9 R\u00f6d", None),
        ("\u00e2\u20ac\u0153Yes\u00e2\u20ac, he said", "\u201cYes\u201d, he said"),
        ("\u00c2\u00a35", "\u00a35"),
        ("\u00c3rsted, \u00c2\u00c3", "\u00c3rsted, \u00c2\u00c3"),
        ("ch\u00e2teau, Vall\u00e3o", "ch\u00e2teau, Vall\u00e3o"),
    ],
)
def test_misread_bytes(source: str, seen: str | None) -> None:
    given = source if seen else source.encode().decode("cp1252", errors="ignore")
    assert read(given, None).text == (seen or source)


def test_references_in_text_that_is_no_html() -> None:
    source = "Norden &amp; Kilo&#39;s R&D; AT&T paid &euro;5 million &copy 2019"
    assert read(source, None).text == "Norden & Kilo's R&D; AT&T paid €5 million &copy 2019"
    assert read(source, "plain").text == source


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("acqui\u00adsition", "acquisition"),
        ("\ufeffKilo\u2060 Ltd", "Kilo Ltd"),
        ("Kilo\u200b Ltd \u200bpaid\u200b", "Kilo Ltd paid"),
        ("said.\u200bThe", "said.\u200bThe"),
        ("Ine\u0302s at Cafe\u0301 Sa\u0303o", "In\u00eas at Caf\u00e9 S\u00e3o"),
        ("q\u0301 \u0301", "q\u0301 \u0301"),
        ("Kilo\r\nLtd\r", "Kilo\nLtd\r"),
    ],
)
def test_characters_that_are_not_seen_or_written_in_two(source: str, seen: str) -> None:
    assert read(source, None).text == seen


@pytest.mark.parametrize("markup", [None, *MARKUPS])
@pytest.mark.parametrize(
    ("inside", "text"),
    [("mil\u00adlion", "$5 mil\u00adlion"), ("\u200bmillion", "$5 \u200bmillion")],
)
def test_an_amount_around_what_is_not_seen(inside: str, text: str, markup: Markup | None) -> None:
    doc = dealextract.parse(f"Cafe\u0301 Kilo Ltd paid $5 {inside} for it.", markup=markup)
    assert [(m.text, m.value.amount) for m in doc.money] == [(text, 5_000_000)]
    assert [(m.text, m.value.name) for m in doc.parties] == [("Cafe\u0301 Kilo Ltd", "Caf\u00e9 Kilo Ltd")]


@pytest.mark.parametrize(
    "source", [ARTICLE, NEWS, "> Kilo Ltd paid $5\n> million on May 5,\n> 2019, its acqui-\n> sition."]
)
def test_line_ends_of_two_characters_change_nothing(source: str) -> None:
    doc, other = dealextract.parse(source), dealextract.parse(source.replace("\n", "\r\n"))
    assert [m.text.replace("\r\n", "\n") for m in other] == texts_of(doc)
    assert [m.value for m in other] == [m.value for m in doc]
    assert [str(deal).replace("\r\n", "\n") for deal in other.deals] == [str(deal) for deal in doc.deals]
    assert len(texts_of(other)) == len(doc) > 0


BREAKS = [
    "\n\n17\n\n", "\n\n- 4 -\n", "\n  Page 3 of 10\n\n", "\n\n   F-12\n<PAGE>\n\n", "\n18\n\f\n", "\n\f",
    "\r\n\r\n12\r\n\r\n",
    "\n\n17\n\nNorden Foods Annual Report\n\n", "\n\nNorden Foods Annual Report 2018\n\n17\n\n",
]  # fmt: skip


@pytest.mark.parametrize("page_break", BREAKS)
def test_a_page_break_in_a_sentence(page_break: str) -> None:
    source = f"Tern Bank said that the group has little{page_break}presence in Oslo.\n"
    assert read(source, None).text.startswith("Tern Bank said that the group has little presence in Oslo.\n")
    source = f"Norden Foods plc will buy Kilo Bakery Ltd for{page_break}$40 million in cash."
    doc = dealextract.parse(source)
    assert {"Kilo Bakery Ltd", "$40 million"} <= set(texts_of(doc))
    assert [deal.amount.text for deal in doc.deals if deal.amount] == ["$40 million"]


def test_the_head_of_a_page_is_read_too() -> None:
    source = "because the group has little\n\n17\n\nLark Holdings plc in 2018\n\npresence in Oslo, said Ida Moss."
    doc = dealextract.parse(source)
    assert texts_of(doc) == ["Lark Holdings plc", "2018", "Oslo", "Ida Moss"]
    told = dealextract.explain(source, "Lark Holdings plc")
    assert told.span == (source.index("Lark"), source.index(" in 2018"))


@pytest.mark.parametrize(
    "source",
    [
        "The year ended.\n\n17\n\nthen it began",
        "Staff of the bank\n\n170\n\nCustomers of the bank",
        "little\n\n2018\n\npresence",
        "costs and profits rose\n\nThe year was good. It ended.\n\n17\n\npresence",
        "\n17\n",
        "17\n\nx",
        "\f",
    ],
)
def test_what_is_no_page_break_in_a_sentence(source: str) -> None:
    assert read(source, None).text == source


def test_mail() -> None:
    source = (
        "On Friday Ida Moss said:\n> Norden Foods has agreed to buy the whole of Kilo\n> Bakery Ltd for $40\n> million."
    )
    doc = dealextract.parse(source)
    assert {"Kilo\n> Bakery Ltd", "$40\n> million", "Ida Moss"} <= set(texts_of(doc))
    [deal] = doc.deals
    assert "for $40 million" in str(deal)
    assert dealextract.parse("the price is $40 mil-\nlion.").money[0].text == "$40 mil-\nlion"


FILING = """<TYPE>8-K
<TEXT>
<TABLE>
<CAPTION>
                         (in thousands)
                                 2000        1999
                               --------    --------
<S>                            <C>         <C>
Revenue ....................   $ 12,345    $ 11,000
Net income .................      1,234        (900)
</TABLE>
<PAGE>
"""


def test_a_filing() -> None:
    doc = dealextract.parse(FILING)
    assert [int(m.value.amount) for m in doc.money] == [12345000, 11000000, 1234000, -900000]
    assert doc.parties == ()


def test_a_filing_s_table_in_html() -> None:
    rows = "<tr><td>Revenue</td><td>$</td><td><p>12,345</p></td><td></td></tr><tr><td>Loss<td><td>(900<td>)</tr>"
    doc = dealextract.parse(f"<p>($ in thousands)</p><table>{rows}</table>", markup="html")
    assert [int(m.value.amount) for m in doc.money] == [12345000, -900000]


def test_a_page_break_in_html() -> None:
    source = "<p>because it has little</p><p>F-12</p><hr><p>Lark Annual Report</p><p>presence in <i>Oslo</i>.</p>"
    assert read(source, "html").text.startswith("because it has little presence in Oslo.")
    assert "Oslo" in texts_of(dealextract.parse(source, markup="html"))


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("AT&amp;T paid **&pound;5m**", "AT&T paid £5m"),
        ("<b>Ki</b>lo\n\n<!-- $5 -->Bakery", "Kilo\n\nBakery"),
        (
            "`<b>` \\<b> <https://lark.example> <ida@lark.example>",
            "`<b>` <b> <https://lark.example> <ida@lark.example>",
        ),
        ("```\n<b>\n```\n<i>x</i>", "```\n<b>\n```\nx"),
        ("| a | <i>b</i> |\n| - | - |", "| a | b |\n| - | - |"),
    ],
)
def test_markdown(source: str, seen: str) -> None:
    assert read(source, "markdown").text == seen


def test_signs_of_plain_text_stand_for_themselves() -> None:
    source = "Code [5](http) is \\$5 and [12] of *Kilo Bakery Ltd*"
    assert read(source, "plain").is_source
    assert dealextract.explain("\\$5", markup="plain").text == "\\$5"
    assert read("# a *b* [c](d)", "plain").is_source


LINES = st.lists(
    st.sampled_from(
        ["-\n", "\n", "\n\n", "\f", "17", "\n17\n", "> ", "\n> ", "<PAGE>", "F-1", "of", "the", "acqui", "sition", " ",
         "\r\n", "$5 mil", "lion", "Tern Bank plc", "Report", ".", ",", "March", "2018", "`", "<b>", "&amp;", "<S>"],
    ),
    max_size=30,
).map("".join)  # fmt: skip


@given(LINES | ANY_TEXT | NEAR_TEXT, st.sampled_from((None, *MARKUPS)))
def test_every_text_is_read(source: str, markup: str | None) -> None:
    doc = dealextract.parse(source, markup=markup)  # type: ignore[arg-type]
    assert doc.text == source
    texts_of(doc)
    assert [m.start for m in doc] == sorted(m.start for m in doc)
    assert all(one.end <= other.start for one, other in itertools.pairwise(doc))


SCRAPS = (
    *("\f", "-\n", "ab-\n", "\n17", "> ", "of\n17\nx\n", "x\n\n1\n\n", "`", "```\n", "**", "\\", "[a](", "[a](b)", "["),
    *("- a\n  b\n", " \n", "\n\t", "of  the ", "1  ", " , ", '" ', "-LRB- ", "\u00e2\u20ac", "&amp;", "&"),
)


@pytest.mark.parametrize("scrap", SCRAPS)
def test_a_hostile_megabyte_ends(scrap: str) -> None:
    # In quadratic time each would take hours.
    source = scrap * (500_000 // len(scrap))
    for markup in (None, "markdown"):
        assert len(read(source, markup).text) <= 2 * len(source)


@given(LINES)
def test_no_letter_is_lost(source: str) -> None:
    def letters(text: str) -> list[str]:
        return sorted(c for c in text if c.isalpha())

    seen, there = letters(read(source, None).text), letters(source)
    assert "<PAGE>" in source or "&" in source or seen == there
