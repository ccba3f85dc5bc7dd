"""Documents in other forms, read back by parsers that are not ours where there are any."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import attrs
import conllu
import jsonschema
import pytest
import rdflib
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

import dealextract
from dealextract.document import Document, Mention
from dealextract.exports.brat import brat
from dealextract.exports.conll import conll
from dealextract.exports.page import html, page
from dealextract.exports.schema import json_schema
from dealextract.exports.web_annotation import QUOTED, web_annotations
from dealextract.values import Deal, Participant, Party

ARTICLE = Path(__file__).parent.joinpath("article.md").read_text(encoding="utf-8")
NEWS = (
    "OSLO, March 14, 2019 - Norden Foods plc agreed to buy 51 percent of Kilo Bakery Ltd for $40 million Tuesday.\n\n"
    "Ida Holm, chief executive of Norden Foods, called it a fair price in\nOslo."
)


@attrs.frozen
class Ship:
    """A kind of one's own."""

    name: str


@pytest.fixture(scope="module")
def docs() -> list[Document]:
    return [dealextract.parse(text) for text in (ARTICLE, NEWS, "", "no names here")]


def own_kind(text: str) -> Document:
    return Document(text, (Mention(0, 4, text[:4], Ship("Fram"), "ship.name"),))


class TestSchema:
    def test_it_is_one(self) -> None:
        jsonschema.Draft202012Validator.check_schema(json_schema())

    def test_the_shipped_file_is_up_to_date(self) -> None:
        shipped = files("dealextract.exports").joinpath("document.schema.json").read_text("utf-8")
        assert json.loads(shipped) == json_schema(), "run docs/generate_schema.py"

    def test_documents_are_valid(self, docs: list[Document]) -> None:
        validator = jsonschema.Draft202012Validator(json_schema(), format_checker=jsonschema.FormatChecker())
        for doc in [*docs, own_kind("Fram sailed.")]:
            validator.validate(doc.to_dict())
            validator.validate(json.loads(doc.to_json()))

    @pytest.mark.parametrize(
        ("path", "wrong"),
        [
            (("mentions", 0, "start"), "3"),
            (("mentions", 0, "value"), {"name": "x"}),
            (("reference_date",), "last year"),
            (("deals", 0, "participants"), None),
        ],
    )
    def test_other_data_is_not(self, path: tuple[str | int, ...], wrong: object) -> None:
        data = dealextract.parse(NEWS).to_dict()
        inner = data
        for key in path[:-1]:
            inner = inner[key]
        inner[path[-1]] = wrong
        validator = jsonschema.Draft202012Validator(json_schema(), format_checker=jsonschema.FormatChecker())
        assert not validator.is_valid(data)


class _Marks(HTMLParser):
    """The marks of a page with the text in them, all its text, and its links."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.marks: dict[str, str] = {}
        self.links: list[str] = []
        self.names: list[str] = []
        self.text = ""
        self._within: list[str] = []
        self._style = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attributes)
        assert not any(name.startswith("on") for name in given)
        self._style = self._style or tag == "style"
        if name := given.get("id"):
            self.names.append(name)
        if href := given.get("href"):
            self.links.append(href)
        if tag == "mark":
            self._within.append(given.get("id") or "")
            self.marks.setdefault(self._within[-1], "")

    def handle_endtag(self, tag: str) -> None:
        self._style = self._style and tag != "style"
        if tag == "mark":
            self._within.pop()

    def handle_data(self, data: str) -> None:
        if self._style:
            return
        self.text += data
        for name in self._within:
            self.marks[name] += data


def read(written: str) -> _Marks:
    parser = _Marks()
    parser.feed(written)
    parser.close()
    return parser


class TestPage:
    def test_the_text_is_whole_and_every_mention_is_marked(self, docs: list[Document]) -> None:
        for doc in docs:
            found = read(html(doc))
            assert doc.text in found.text
            marked = {words for name, words in found.marks.items() if name}
            assert {mention.text for mention in doc} <= marked

    def test_nothing_is_marked_but_the_mentions(self) -> None:
        found = read(html(dealextract.parse("It paid $5 million on May 3, 2018 in cash."), "d"))
        assert found.marks == {"d-0": "$5 million", "d-1": "May 3, 2018"}

    def test_links_lead_to_spans_and_no_name_is_used_twice(self, docs: list[Document]) -> None:
        for doc in docs:
            found = read(html(doc))
            assert {link.removeprefix("#") for link in found.links} <= set(found.names)
            assert len(found.names) == len(set(found.names))
        assert read(html(docs[0])).links, "the article has deals"

    def test_values_can_be_reached_by_keyboard(self) -> None:
        assert 'tabindex="0" data-kind="money" data-value="amount: 40000000\ncurrency: USD' in dealextract.parse(
            NEWS
        ).to_html("d")

    @pytest.mark.parametrize(
        "hostile",
        [
            "<script>alert(1)</script> Acme Inc. paid $5 million",
            '" onmouseover="alert(1)" Acme Inc.',
            "</div></style><img src=x onerror=alert(1)> Acme </mark> Inc.",
            "&lt;b&gt; &amp; Tern Ltd \x00\x07\x1b \ud800",
            "' data-value='x' Kilo Inc. <!-- -->",
        ],
    )
    def test_nothing_of_the_text_becomes_markup(self, hostile: str) -> None:
        doc = dealextract.parse(hostile)
        found = read(html(doc))
        assert found.tags <= {"div", "style", "mark", "ul", "li", "p", "dl", "dt", "dd", "a", "strong"}
        html(doc).encode("utf-8")

    @settings(max_examples=60, deadline=None)
    @given(st.text(alphabet=st.sampled_from("<>&\"' \nAcme Inc.$5b\x00\ud83d")))
    def test_of_any_text(self, text: str) -> None:
        assert read(html(dealextract.parse(text), "d")).tags <= {"div", "style", "mark"}

    @pytest.mark.parametrize("name", ["", 'a" onload="alert(1)', "two words", "a>b", "é"])
    def test_a_name_that_could_be_no_id(self, name: str) -> None:
        with pytest.raises(ValueError, match="letters, digits, - and _ only"):
            dealextract.parse(NEWS).to_html(name)

    def test_values_of_ones_own_kinds_show(self) -> None:
        assert "name: Fram" in html(own_kind("Fram sailed."))

    def test_a_thousand_mentions_stay_below_twenty_times_the_text(self) -> None:
        text = "".join(f"Acme {i} Inc. paid ${i} million on May 3, 2018 in Paris. " for i in range(1, 260))
        doc = dealextract.parse(text)
        assert len(doc) >= 1000
        assert len(doc.to_html()) < 20 * len(text)

    def test_several_documents_on_one_page(self, docs: list[Document]) -> None:
        found = read(page([("first <1>", docs[0]), ("second", docs[0])]))
        assert len(found.names) == len(set(found.names))
        assert "first <1>" in found.text

    def test_a_notebook_shows_it(self) -> None:
        doc = dealextract.parse(NEWS)
        assert doc._repr_html_() == doc.to_html()


class TestWebAnnotations:
    def test_read_back_as_linked_data(self, docs: list[Document]) -> None:
        oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
        for doc in docs:
            written = web_annotations(doc, "https://example.org/a.txt")
            # The real context lies on the web; this one says as much of it as the check needs.
            context = {
                "@vocab": str(oa),
                "id": "@id",
                "type": "@type",
                "source": {"@id": "oa:hasSource", "@type": "@id"},
                "oa": str(oa),
            }
            graph = rdflib.Graph()
            for annotation in written:
                body = {**annotation["body"], "value": json.dumps(annotation["body"]["value"])}
                graph.parse(data=json.dumps({**annotation, "body": body, "@context": context}), format="json-ld")
            assert len(list(graph.subjects(rdflib.RDF.type, oa.Annotation))) == len(doc) + len(doc.deals)
            starts = sorted(int(str(value)) for value in graph.objects(None, oa.start))
            evidence = [mention.start for deal in doc.deals for mention in deal.evidence]
            assert starts == sorted([mention.start for mention in doc] + evidence)

    def test_selectors_find_the_words(self) -> None:
        doc = dealextract.parse(NEWS)
        for mention, annotation in zip(doc, web_annotations(doc, "x"), strict=False):
            position, quote = annotation["target"]["selector"]
            assert NEWS[position["start"] : position["end"]] == quote["exact"] == mention.text
            assert quote["prefix"] == NEWS[: mention.start][-QUOTED:]
            assert quote["suffix"] == NEWS[mention.end :][:QUOTED]


class TestBrat:
    """No reader of standoff is on the package index: the lines are checked against brat's description of the format."""

    BOUND = regex.compile(r"(T\d+)\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)")
    EVENT = regex.compile(r"E\d+\t[\w-]+:(T\d+)((?: [\w-]+:T\d+)*)")
    OTHER = regex.compile(r"A\d+\t\w+ E\d+ [\w-]+|#\d+\tAnnotatorNotes T\d+\t.+")

    def test_every_line_is_of_the_format(self, docs: list[Document]) -> None:
        for doc in docs:
            lines = brat(doc).splitlines()
            bound = {m[1] for line in lines if (m := self.BOUND.fullmatch(line))}
            events = [m for line in lines if (m := self.EVENT.fullmatch(line))]
            assert len(events) == len([deal for deal in doc.deals if deal.evidence])
            assert {name for m in events for name in regex.findall(r"T\d+", m[0])} <= bound
            kinds = (self.BOUND, self.EVENT, self.OTHER)
            assert all(any(kind.fullmatch(line) for kind in kinds) for line in lines)

    def test_offsets_lead_to_the_words_and_hold_no_line_ends(self, docs: list[Document]) -> None:
        for doc in docs:
            for line in brat(doc).splitlines():
                if found := self.BOUND.fullmatch(line):
                    spans = [tuple(map(int, span.split())) for span in found[3].split(";")]
                    pieces = [doc.text[start:end] for start, end in spans]
                    assert " ".join(pieces) == found[4]
                    assert not any("\n" in piece for piece in pieces)

    def test_line_ends_at_the_ends_of_a_mention_leave_no_empty_piece(self) -> None:
        mention = Mention(1, 10, "\nFram\nII\n", Ship("Fram II"), "ship.name")
        [line, _] = brat(Document(".\nFram\nII\n.", (mention,))).splitlines()
        assert line.startswith("T1\tShip 2 6;7 9\t")

    def test_deals_without_evidence(self) -> None:
        kilo = Mention(0, 4, "Kilo", Party("Kilo", "organization"), "party.test")
        deals = (Deal("merger", "agreed", ()), Deal("merger", "agreed", (Participant("partner", kilo),)))
        lines = brat(Document("Kilo", (kilo,), deals)).splitlines()
        assert [line for line in lines if line[0] in "EA"] == ["E2\tMerger:T1 Partner:T1", "A2\tStatus E2 Agreed"]


class TestConll:
    def test_read_back(self, docs: list[Document]) -> None:
        for doc in docs:
            names: list[str] = []
            for sentence in conllu.parse(conll(doc), fields=["form", "start", "end", "label"]):
                for token in sentence:
                    assert doc.text[int(token["start"]) : int(token["end"])] == token["form"]
                    if token["label"].startswith("B-"):
                        names.append(doc.text[int(token["start"]) : int(token["end"])])
                    elif token["label"].startswith("I-"):
                        assert names
            outer, covered = 0, 0
            for mention in doc:
                if mention.start >= covered:
                    outer, covered = outer + 1, mention.end
            assert len(names) == outer

    def test_labels(self) -> None:
        rows = [line.split("\t") for line in conll(dealextract.parse("Acme Inc. paid $5m.")).splitlines()]
        assert [(row[0], row[3]) for row in rows] == [
            ("Acme", "B-ORGANIZATION"),
            ("Inc", "I-ORGANIZATION"),
            (".", "I-ORGANIZATION"),
            ("paid", "O"),
            ("$", "B-MONEY"),
            ("5m", "I-MONEY"),
            (".", "O"),
        ]

    def test_of_mentions_in_one_another_the_longest_has_the_label(self) -> None:
        names = [
            Mention(0, 9, "Fram Nord", Ship("Fram Nord"), "ship.name"),
            Mention(5, 9, "Nord", Ship("N"), "ship.name"),
        ]
        rows = [line.split("\t") for line in conll(Document("Fram Nord", tuple(names))).splitlines()]
        assert [row[3] for row in rows] == ["B-SHIP", "I-SHIP"]

    def test_paragraphs_are_apart(self) -> None:
        rows = conll(dealextract.parse("One\nline.\n\n\nTwo.\n")).split("\n")
        assert [row.partition("\t")[0] for row in rows] == ["One", "line", ".", "", "Two", ".", ""]
