"""Many texts: order, laziness, errors in their place, several processes."""

import itertools
import pickle

import pytest

from dealextract import Money, Parser, RuleError, rule
from dealextract.batch import next_chunk


@rule(r"(?P<amount>[0-9]{1,9}) thalers", examples={"7 thalers": Money(7)})
def thalers(amount: str) -> Money:
    return Money(amount)


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser((thalers,), steps=())


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_texts(parser, workers):
    texts = [f"It cost {n} thalers." for n in range(300)]
    assert [doc.money[0].value.amount for doc in parser.parse_many(texts, workers=workers)] == list(range(300))


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_no_text_gives_its_error_in_its_place(parser, workers):
    first, second, third, fourth = parser.parse_many(["1 thalers", None, b"2 thalers", "3 thalers"], workers=workers)
    assert (len(first), len(fourth)) == (1, 1)
    assert isinstance(second, TypeError)
    assert isinstance(third, TypeError)
    assert "decode" in str(third)


@pytest.mark.parametrize("workers", [1, 2])
def test_an_endless_source_is_read_only_a_little_ahead(parser, workers):
    taken = itertools.count()
    texts = (f"{next(taken)} thalers" for _ in itertools.count())
    results = parser.parse_many(texts, workers=workers)
    assert [next(results).text for _ in range(3)] == ["0 thalers", "1 thalers", "2 thalers"]
    results.close()
    assert next(taken) < 1000


@pytest.mark.parametrize("workers", [1, 2])
def test_a_source_that_fails_does_so_behind_the_texts_before(parser, workers):
    def texts():
        yield from (f"{n} thalers" for n in range(70))
        raise OSError("the line is dead")

    read = []
    with pytest.raises(OSError, match="the line is dead"):
        read.extend(doc.text for doc in iter(parser.parse_many(texts(), workers=workers)))
    assert read == [f"{n} thalers" for n in range(70)]


def test_nothing_gives_nothing(parser):
    assert list(parser.parse_many([], workers=2)) == []


def test_one_text_in_place_of_many_is_an_error(parser):
    with pytest.raises(TypeError, match="put it into a list"):
        parser.parse_many("7 thalers")


def test_less_than_one_worker_is_an_error(parser):
    with pytest.raises(ValueError, match="1 or more"):
        parser.parse_many([], workers=0)


def test_a_rule_inside_a_function_cannot_travel():
    @rule(r"(?P<amount>[0-9]{1,9}) crowns", examples={"7 crowns": Money(7)})
    def crowns(amount: str) -> Money:
        return Money(amount)

    with pytest.raises(RuleError, match="inside a function"):
        list(Parser((crowns,), steps=()).parse_many(["7 crowns"], workers=2))


def test_progress_is_silent_where_there_is_no_terminal(parser, capsys):
    assert len(list(parser.parse_many(["7 thalers"], progress=True))) == 1
    assert capsys.readouterr().err == ""


def test_a_parser_survives_pickling(parser):
    again = pickle.loads(pickle.dumps(parser))
    assert again.parse("7 thalers") == parser.parse("7 thalers")


def test_short_texts_travel_in_larger_chunks_than_pages():
    def sizes(text, count):
        source = iter([text] * count)
        return [len(chunk) for chunk in iter(lambda: next_chunk(source), [])]

    assert sizes("a page of news " * 200, 70) == [32, 32, 6]
    assert sizes("a headline", 300) == [128, 128, 44]
    assert sizes(None, 40) == [40]
