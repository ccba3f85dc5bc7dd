"""HTML: the same mentions as its plain version has, at their places in the source, whatever the markup."""

from __future__ import annotations

import html
import itertools
import pickle
from html.entities import html5

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from texts import ANY_TEXT, PIECES

import dealextract
from dealextract import Document, Mention, Money, Parser, Party, rule
from dealextract.linking.names.recasing import in_one_case
from dealextract.markup import read


@attrs.frozen
class Tip:
    payer: Mention[Party]
    amounts: list[Mention[Money]]


PAGE = """<!DOCTYPE html>
<html><head><meta charset="latin-1"><title>Norden Foods buys Kilo</title>
<script>if (a < b) { pay("$7 million to Lark Ltd"); }</script><style>.a{content:"$9"}</style></head>
<body><!-- $8 million for Tern Ltd -->
<h1>Bakers unite</h1><p>OSLO, March&nbsp;14, 2019 &mdash; <a href="https://lark.example/London?a=$6">Norden
Foods plc</a> agreed to buy <b>Ki</b>lo Bakery Ltd from AT&amp;T Corp. for &pound;<i>4</i>0&#160;million.
<table><tr><td>Oslo<td>Tern Bank plc</table></body></html>"""


def words(doc: Document) -> list[tuple[str, object]]:
    return [(mention.rule, mention.value) for mention in doc]


def check_places(doc: Document, source: str) -> None:
    assert doc.text == source
    assert all(mention.text == source[mention.start : mention.end] for mention in doc)
    assert [m.start for m in doc] == sorted(m.start for m in doc)
    assert all(one.end <= other.start for one, other in itertools.pairwise(doc))


def test_a_page() -> None:
    doc = dealextract.parse(PAGE, markup="html")
    check_places(doc, PAGE)
    assert [m.value.amount for m in doc.money] == [40000000]
    assert doc.money[0].text == "&pound;<i>4</i>0&#160;million"
    assert [(m.text, m.value.name) for m in doc.parties] == [
        ("Norden Foods", "Norden Foods plc"),
        ("Kilo", "Kilo Bakery Ltd"),
        ("Norden\nFoods plc", "Norden Foods plc"),
        ("Ki</b>lo Bakery Ltd", "Kilo Bakery Ltd"),
        ("AT&amp;T Corp.", "AT&T Corp."),
        ("Tern Bank plc", "Tern Bank plc"),
    ]
    assert str(doc.reference_date) == "2019-03-14"
    [deal] = doc.deals
    assert str(deal) == "Norden Foods plc agreed to buy Kilo Bakery Ltd for £40 million from AT&T Corp. (2019-03-14)."
    inside = [*(p.party for p in deal.participants), deal.amount, *deal.evidence]
    for mention in inside:
        assert isinstance(mention, Mention)
        assert mention.text == PAGE[mention.start : mention.end]
    assert deal.amount is doc.money[0]


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("<b>Acme</b> Corp", "Acme Corp"),
        ("<b>Ac</b>me<wbr>n Co<!-- x -->rp", "Acmen Corp"),
        ("Acme<br>Corp<br/>x", "Acme\nCorp\nx"),
        ("<p>One\n  two <b> three</b> </p>\n<p> Four", "One two three\n\nFour"),
        ("<div><div>a</div></div><ul><li>b<li>c</ul>", "a\n\nb\n\nc"),
        ("<tr><td>Sales<td>$</td><td>1,234</td><td>(<td>7</td><td>)</td></tr><tr><td>Costs<td>5<td>%</tr>",
         "Sales | $ 1,234 | ( 7 )\nCosts | 5 %"),
        ("<td><p>Sales</p></td><td><div><span>5</span></div></td>", "Sales | 5"),
        ("<pre>a  b\n  c</pre>d", "a  b\n  c\n\nd"),
        ("a<img alt='x'>b", "a b"),
        ("co&shy;op co\u00adop", "coop coop"),
        ("a &lt;b&gt; &amp;amp; &notit; &copy2019 R&D &nosuch; &", "a <b> &amp; ¬it; ©2019 R&D &nosuch; &"),
        ("&#36;5 &#x20ac; &#128; &#0; &#xD800; &#1114112; &#" + "9" * 5000 + ";", "$5 € € \ufffd \ufffd \ufffd \ufffd"),
        ("&nbsp;&#32;&NewLine;a&Tab;b", "\u00a0 a b"),
        ("Tern plc<sup>1</sup> paid<sup>[12]</sup> $5<sup>2</sup> on 5<sup>th</sup>", "Tern plc paid $5 2 on 5th"),
        ("a<noscript>b</noscript><template><p>c</template><ix:header>d</ix:header>e", "ae"),
        ("a<div hidden>b<div>c</div>d</div><span style='top:0; display : none'>e</span><i id='x'>f</i>", "a\n\nf"),
        ("a<p hidden>b<p>c", "a\n\nc"),
        ("a<svg:x/>b</nothing>c</>d</ x>e<?php x?>f<![if y]>g<![CDATA[h]]>i", "abcdefgi"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_a_reader_sees(source: str, seen: str) -> None:
    reading = read(source, "html")
    assert reading.text == seen
    assert reading.warnings == ()


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("5 < 6 <7 <", "5 < 6 <7 <"),
        ("a <b", "a <b"),
        ("a <b $5 million <i>x</i>", "a x"),
        ("a <!-- b <i>c</i>", "a <!-- b c"),
        ("a <i title='b>c</i> d", "a <i title='b>c d"),
        ("a </i b", "a </i b"),
        ("<title>a", "a"),
        ("<td>a</td></td></td></div></p>b", "a | b"),
        ("<b><i>a</b></i>b", "ab"),
        ("</script>a<scr<script>ipt>b</script>c", "aipt>bc"),
    ],
)
def test_broken_html_is_read_as_far_as_can_be(source: str, seen: str) -> None:
    assert read(source, "html").text == seen


def test_what_is_never_closed_is_said() -> None:
    doc = dealextract.parse("Tern plc <script>x</p> $5 million", markup="html")
    assert doc.money == ()
    assert doc.warnings == ("<script> at 9: has no end; what stands behind it was taken for its content.",)


def test_every_named_reference_is_what_it_stands_for() -> None:
    for name, characters in html5.items():
        if characters not in ("\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\n", "\t"):
            source = f"x&{name} 5"
            reading = read(source, "html")
            assert reading.text == f"x{characters} 5"
            assert reading.span(1, 1 + len(characters)) == (1, len(source) - 2)


SENTENCE = "Norden Foods plc{}and Ida Moss paid {}5 million for 12{}% of Kilo Bakery Ltd in{}Oslo on March 3, 2019."


def test_references_change_no_mention() -> None:
    names = sorted(name for name in html5 if name.endswith(";") and name not in ("NewLine;", "Tab;"))
    for first in range(0, len(names), 40):
        some = names[first : first + 40]
        sources = [SENTENCE.format(*[f"&{name}"] * 4) for name in some]
        plain = [SENTENCE.format(*[html5[name].replace("\u00ad", "")] * 4) for name in some]
        doc = dealextract.parse("<p>".join(sources), markup="html")
        check_places(doc, "<p>".join(sources))
        assert words(doc) == words(dealextract.parse("\n\n".join(plain), markup="plain"))


INLINE = (
    "b",
    "i",
    "span",
    "a href='https://lark.example/x?y=1&amp;z=2'",
    "font color=red",
    "em title=\"'$5 million'\"",
)


@st.composite
def dressed(draw: st.DrawFn) -> tuple[str, str]:
    """A text, and HTML that shows it: with tags inside words, references for characters, comments, crossed nesting."""
    sentences = draw(st.lists(st.lists(st.sampled_from(ENGLISH), min_size=1, max_size=8), min_size=1, max_size=3))
    plain = [" ".join(words) for words in sentences]
    source = []
    for sentence in plain:
        open_tags: list[str] = []
        pieces = [draw(st.sampled_from(("<p>", "<div>", "<h2>", "<li>")))]
        for c in sentence:
            do = draw(st.integers(0, 11))
            if do == 0:
                pieces.append(f"<{draw(st.sampled_from(INLINE))}>")
                open_tags.append(pieces[-1][1:-1].split()[0])
            elif do == 1 and open_tags:
                pieces.append(f"</{open_tags.pop(draw(st.integers(0, len(open_tags) - 1)))}>")
            elif do == 2:
                pieces.append(
                    draw(st.sampled_from(("<!-- $7 <b> -->", "<script>'</b>$8'</script>", "<wbr>", "<?x y?>")))
                )
            pieces.append(_written(c, draw(st.integers(0, 9))))
        source.append("".join(pieces))
    return "\n\n".join(plain), "".join(source)


ENGLISH = tuple(
    piece for piece in PIECES if piece.isprintable() and piece.strip() and not set(piece) & set("[]*_#>|\\")
)


def _written(c: str, how: int) -> str:
    if how == 0:
        return f"&#{ord(c)};"
    if how == 1:
        return f"&#x{ord(c):X};"
    if how == 2 and c == " ":
        return "\r\n  \t"
    return html.escape(c)


@given(dressed())
def test_markup_changes_no_mention(pair: tuple[str, str]) -> None:
    plain, source = pair
    assume(not in_one_case(plain))  # Such a text is read in other letters, but as it stands where it is plain.
    doc, same = dealextract.parse(source, markup="html"), dealextract.parse(plain, markup="plain")
    check_places(doc, source)
    assert read(source, "html").text == plain
    assert words(doc) == words(same)
    assert list(map(str, doc.deals)) == list(map(str, same.deals))


SCRAPS = (
    "<", ">", "</", "<!--", "-->", "<![", "<!", "<?", "&", "&#", "&amp", ";", "<a ", "='", '="', "'", '"', "<script>",
    "</script>", "<p>", "</p>", "<td>", "<table>", "<pre>", "<title>", "<div hidden>", "</div>", "<sup>", "/>", "\0",
    "$5 million", "Tern Bank plc", "March 3, 2019", "x", " ", "\n", "]]>", "<![CDATA[", "<plaintext>", "<style>",
)  # fmt: skip


@given(st.lists(st.sampled_from(SCRAPS), max_size=30).map("".join) | ANY_TEXT)
def test_no_html_is_too_broken(source: str) -> None:
    check_places(dealextract.parse(source, markup="html"), source)


@pytest.mark.parametrize(
    "scrap", ["<", "<!--", "&", "&#", "<a ", "<a x='", '<a x="', "</b ", "<![", "<p>", "<td>", "&lt"]
)
def test_a_hostile_megabyte_ends(scrap: str) -> None:
    # In quadratic time each would take hours.
    source = scrap * (1_000_000 // len(scrap))
    reading = read(source, "html")
    assert len(reading.text) <= len(source)


@given(st.lists(st.sampled_from(SCRAPS), max_size=20).map("".join), st.data())
def test_places_there_and_back(source: str, data: st.DataObject) -> None:
    reading = read(source, "html")
    if not reading.text:
        return
    start = data.draw(st.integers(0, len(reading.text) - 1))
    end = data.draw(st.integers(start + 1, len(reading.text)))
    in_source = reading.span(start, end)
    assert 0 <= in_source[0] <= in_source[1] <= len(source)
    if reading.text[start] not in " \n|" and reading.text[end - 1] not in " \n|":
        assert in_source[0] < in_source[1]
        there = reading.plain_span(*in_source)
        assert there[0] <= start
        assert end <= there[1]


class TestParser:
    def test_explain_takes_places_and_words_of_the_source(self) -> None:
        source = "<p>Ida Moss paid &pound;<b>5</b>m to AT&amp;T."
        for span in ((17, 34), "&pound;<b>5</b>m", "£5m"):
            told = dealextract.explain(source, span, markup="html")
            assert told.span == (17, 33) if span != (17, 34) else (17, 34)
            assert [source[f.start : f.end] for f in told.fates if f.outcome == "kept" and "money" in f.rule] == [
                "&pound;<b>5</b>m"
            ]
            assert told.text == source

    def test_explain_says_that_markup_is_not_seen(self) -> None:
        with pytest.raises(ValueError, match="a reader sees nothing of"):
            dealextract.explain("<b>x</b> $5", "<b>", markup="html")

    def test_no_such_markup(self) -> None:
        for call in (Parser(rules=()).parse, Parser(rules=()).explain):
            with pytest.raises(ValueError, match="'html', 'markdown', 'plain' or None, not 'HTML'"):
                call("x", markup="HTML")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="not 'xml'"):
            Parser(rules=()).parse_many([], markup="xml")  # type: ignore[arg-type]

    def test_many_texts(self) -> None:
        sources = ["<b>$</b>5 million", 5, "&euro;6 million"]
        for workers in (1, 2):
            one, error, other = Parser().parse_many(sources, workers=workers, markup="html")  # type: ignore[arg-type]
            assert isinstance(one, Document)
            assert isinstance(other, Document)
            assert isinstance(error, TypeError)
            assert (one.money[0].value, other.money[0].value) == (Money(5000000, "USD"), Money(6000000, "EUR"))
            assert pickle.loads(pickle.dumps(one)) == one

    def test_parts_of_a_user_s_rule_are_at_their_places(self) -> None:
        @rule(r"{payer:party} tipped {amount:money}")
        def tip(payer: Mention[Party], amount: Mention[Money]) -> Tip:
            return Tip(payer, [amount])

        source = "<p>Tern Bank plc <i>tipped</i> &#36;5."
        [found] = Parser((*dealextract.RULES, tip)).parse(source, markup="html").of(Tip)
        assert found.text == "Tern Bank plc <i>tipped</i> &#36;5"
        assert found.parts["amount"].text == "&#36;5"
        assert found.value.payer is found.parts["payer"]
        assert source[found.value.amounts[0].start : found.value.amounts[0].end] == "&#36;5"
