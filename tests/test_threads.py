"""One parser used from many threads gives what one thread gives."""

import gc
from concurrent.futures import ThreadPoolExecutor

import pytest

from dealextract import Document, Money, Parser, Party, rule
from dealextract.document import Mention
from dealextract.engine.collector import Pause


@rule(r"(?P<amount>[0-9]{1,9}) thalers", examples={"7 thalers": Money(7)})
def thalers(amount: str) -> Money:
    return Money(amount)


@rule(r"(?P<name>[A-Z][a-z]{1,20}) Guild", examples={"Baker Guild": Party("Baker Guild", "organization")})
def guild(name: str) -> Party:
    return Party(f"{name} Guild", "organization")


@rule(r"(?<=about ){amount:money}", examples={"about [7 thalers]": Money(7, bound="about")})
def about(amount: Mention[Money]) -> Money:
    return Money(amount.value.amount, bound="about")


TEXTS = [f"The {'Baker' if n % 2 else 'Miller'} Guild paid about {n} thalers. " * (1 + n % 7) for n in range(200)]


def test_a_fresh_parser_in_sixteen_threads_gives_what_one_thread_gives():
    expected = [Parser((thalers, guild, about), steps=()).parse(text) for text in TEXTS]
    shared = Parser((thalers, guild, about), steps=())
    with ThreadPoolExecutor(16) as pool:
        found: list[Document] = list(pool.map(shared.parse, TEXTS))
    assert found == expected


def test_the_shipped_parser_in_eight_threads_gives_what_one_thread_gives():
    shared = Parser()
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(shared.parse, TEXTS[:60]))
    assert found == [Parser().parse(text) for text in TEXTS[:60]]


def test_the_garbage_collector_is_paused_by_one_thread_at_a_time_and_on_again_afterwards():
    first, second = Pause(), Pause()
    with first:
        assert not gc.isenabled()
        with second:
            assert not gc.isenabled()
        assert not gc.isenabled(), "the second has not paused it, and must not start it"
    assert gc.isenabled()


def test_a_garbage_collector_that_is_off_stays_off():
    gc.disable()
    try:
        Parser((thalers,), steps=()).parse("7 thalers")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_the_garbage_collector_is_on_again_after_a_fault():
    with pytest.raises(ValueError, match="markup"):
        Parser((thalers,), steps=()).parse("7 thalers", markup="rtf")  # type: ignore[arg-type]
    assert gc.isenabled()
