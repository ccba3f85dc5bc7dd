"""The machine on the tests' own rules: overlap policy, masking, refining, relations, stages and circles."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest
from sample_rules import LEXICON, Purchase, Rumour, about, buys, cascade, found, legal_form, parse, per_share, rule
from sample_rules import sign_then_amount as amount

from dealextract import Analysis, Context, Fragment, Gazetteer, Mention, Money, Parser, Party, RuleError, step
from dealextract.engine import Options


@attrs.frozen
class Code:
    text: str


@rule(r"(?P<text>[A-Z]{2,9})")
def capitals(text: str) -> Code:
    return Code(text)


@rule(r"(?P<text>[A-Z]{2,4})[0-9]{2}")
def capitals_and_digits(text: str) -> Code:
    return Code(text)


@rule(r"(?P<text>[A-Z]{1,4})(?=[0-9]{0,2})")
def few_capitals(text: str) -> Code:
    return Code(text)


class TestOverlap:
    def test_the_longer_wins(self) -> None:
        @rule(r"(?P<text>\$5) and more")
        def longer(text: str) -> Code:
            return Code(text)

        assert found(parse("$5 and more", amount, longer)) == [("$5 and more", "code.longer")]

    def test_of_equals_the_rule_listed_first_wins(self) -> None:
        @rule(r"(?P<text>[A-Z]{2,9})")
        def other(text: str) -> Code:
            return Code(text)

        assert found(parse("ABC", capitals, other)) == [("ABC", "code.capitals")]
        assert found(parse("ABC", other, capitals)) == [("ABC", "code.other")]

    def test_a_loser_of_a_loser_is_kept(self) -> None:
        # a | b | c, each longer than the one before: c beats b, so a has nothing against it.
        @rule(r"a b")
        def first() -> Code:
            return Code("first")

        @rule(r"b c d")
        def second() -> Code:
            return Code("second")

        @rule(r"d e f g h")
        def third() -> Code:
            return Code("third")

        assert found(parse("a b c d e f g h", first, second, third)) == [
            ("a b", "code.first"),
            ("d e f g h", "code.third"),
        ]

    def test_where_the_best_is_void_the_next_best_is_tried(self) -> None:
        @rule(r"(?P<text>[A-Z]{2,9}) [0-9]{2}")
        def void(text: str) -> Code | None:
            return None if text == "ABC" else Code(text)

        assert found(parse("ABC 12, ABD 12", void, capitals)) == [("ABC", "code.capitals"), ("ABD 12", "code.void")]

    def test_values_are_made_for_winners_only(self) -> None:
        made = []

        @rule(r"(?P<text>\$[0-9])")
        def counting(text: str) -> Code:
            made.append(text)
            return Code(text)

        parse("$5 million and $7 billion", counting, amount)
        assert made == []

    def test_no_match_begins_or_ends_inside_a_word(self) -> None:
        @rule(r"(?P<text>May)")
        def month(text: str) -> Code:
            return Code(text)

        assert found(parse("Mayor May Maybe xMay May's May-fair May5", month)) == [("May", "code.month")] * 3


class TestStages:
    def test_a_slot_takes_a_mention_of_an_earlier_stage(self) -> None:
        doc = parse("Acme Inc bought Kilo Bakery LLC for $5 million.")
        [purchase] = doc.of(Purchase)
        assert purchase.value == Purchase("Acme Inc", "Kilo Bakery LLC", Decimal(5_000_000))
        assert purchase.text == "Acme Inc bought Kilo Bakery LLC for $5 million"
        assert dict(purchase.parts) == {"buyer": doc.parties[0], "target": doc.parties[1], "price": doc.money[0]}

    def test_a_slot_that_took_no_part_is_none(self) -> None:
        [purchase] = parse("Acme Inc bought Kilo Bakery LLC.").of(Purchase)
        assert purchase.value.price is None
        assert set(purchase.parts) == {"buyer", "target"}

    def test_a_relation_claims_no_text(self) -> None:
        doc = parse("Acme Inc bought Kilo Bakery LLC.")
        assert [m.rule for m in doc] == ["purchase.buys", "party.legal_form", "party.legal_form"]

    def test_a_masked_mention_is_one_token(self) -> None:
        @rule(r"{who:party} [A-Z]\w{1,30}")
        def name_behind(who: Mention[Party]) -> Rumour:
            return Rumour(who.text)

        doc = parse("Acme Foods Inc Kilo Bakery LLC", legal_form, name_behind)
        assert doc.of(Rumour) == ()

    def test_of_relations_of_a_kind_the_longer_wins(self) -> None:
        @rule(r"{who:party} bought")
        def shorter(who: Mention[Party]) -> Purchase:
            return Purchase(who.text, "?")

        doc = parse("Acme Inc bought Kilo LLC.", amount, legal_form, shorter, buys)
        assert [m.rule for m in doc.of(Purchase)] == ["purchase.buys"]

    def test_relations_of_two_kinds_do_not_compete(self) -> None:
        @rule(r"{who:party} bought")
        def hint(who: Mention[Party]) -> Rumour:
            return Rumour(who.text)

        doc = parse("Acme Inc bought Kilo LLC.", amount, legal_form, hint, buys)
        assert (len(doc.of(Purchase)), len(doc.of(Rumour))) == (1, 1)

    def test_a_rule_may_keep_its_overlaps(self) -> None:
        @rule(r"{who:party}", keeps_overlaps=True)
        def each(who: Mention[Party]) -> Purchase:
            return Purchase(who.text, "?")

        doc = parse("Acme Inc bought Kilo LLC.", amount, legal_form, each, buys)
        assert sorted(m.text for m in doc.of(Purchase)) == ["Acme Inc", "Acme Inc bought Kilo LLC", "Kilo LLC"]

    def test_a_relation_over_relations(self) -> None:
        @rule(r"(?<=rumour: ){what:purchase}")
        def rumour(what: Mention[Purchase]) -> Rumour:
            return Rumour(what.text)

        doc = parse("rumour: Acme Inc bought Kilo LLC.", amount, legal_form, buys, rumour)
        assert doc.of(Rumour)[0].parts["what"] is doc.of(Purchase)[0]

    def test_a_slot_for_two_kinds(self) -> None:
        @rule(r"(?<=says ){what:party|money}")
        def said(what: Mention[Party] | Mention[Money]) -> Rumour:
            return Rumour(what.text)

        doc = parse("says Acme Inc. says $5", amount, legal_form, said)
        assert [m.text for m in doc.of(Rumour)] == ["Acme Inc.", "$5"]

    def test_a_slot_without_a_name_asks_for_a_mention_and_hands_on_none(self) -> None:
        @rule(r"{who:party} for {money}")
        def offer(who: Mention[Party]) -> Rumour:
            return Rumour(who.text)

        [mention] = parse("Acme Inc for $5", amount, legal_form, offer).of(Rumour)
        assert set(mention.parts) == {"who"}

    def test_the_order_of_the_list_does_not_decide_the_stages(self) -> None:
        text = "Acme Inc bought Kilo Bakery LLC for about $5."
        listed = (amount, about, legal_form, buys)
        assert parse(text, *listed) == parse(text, *reversed(listed))

    def test_the_schedule_prints_as_a_table(self) -> None:
        shown = str(cascade().schedule)
        assert [line.split() for line in shown.splitlines()] == [
            ["stage", "runs", "makes", "what"],
            ["1", "rules", "money", "sign_then_amount"],
            ["1", "rules", "party", "legal_form"],
            ["2", "refine", "money", "about,", "per_share"],
            ["3", "rules", "purchase", "buys"],
        ]


class TestRefining:
    def test_a_rule_over_its_own_kind_takes_the_place_of_what_it_covers(self) -> None:
        doc = parse("about $5 million", amount, about)
        assert [(m.text, m.rule, m.value) for m in doc] == [
            ("$5 million", "money.about", Money("5e6", "USD", bound="about"))
        ]
        assert doc[0].parts["found"].rule == "money.sign_then_amount"

    def test_refining_rules_run_one_after_the_other(self) -> None:
        doc = parse("about $5 a share", amount, about, per_share)
        assert doc.money[0].value == Money(5, "USD", bound="about", per="share")

    def test_two_mentions_become_one(self) -> None:
        @rule(r"{low:money} to {high:money}")
        def range_of(low: Mention[Money], high: Mention[Money]) -> Money:
            return attrs.evolve(low.value, upper=high.value.amount)

        doc = parse("from $5 to $7 each", amount, range_of)
        assert found(doc) == [("$5 to $7", "money.range_of")]
        assert doc.money[0].value.upper == 7

    def test_a_kind_that_only_steps_make_can_be_refined(self) -> None:
        @step(makes=(Code,))
        def kilo(analysis: Analysis) -> None:
            """Find Kilo."""
            analysis.add(analysis.mention(0, 4, Code("Kilo"), "code.kilo"))

        @step(needs=(Code,), makes=(Code,))
        def later(analysis: Analysis) -> None:
            """Look at it again."""

        @rule(r"{code:code}(?= Bakery)")
        def bakery(code: Mention[Code]) -> Code:
            return Code("bakery")

        assert found(parse("Kilo Bakery", bakery, steps=(kilo, later))) == [("Kilo", "code.bakery")]

    def test_a_void_refinement_changes_nothing(self) -> None:
        @rule(r"{found:money} net")
        def net(found: Mention[Money]) -> Money | None:
            return None

        assert parse("$5 net", amount, net) == parse("$5 net", amount)


class TestSteps:
    def test_a_step_replaces_adds_and_drops(self) -> None:
        @step(needs=(Money,), makes=(Money, Party))
        def rework(analysis: Analysis) -> None:
            """Rework."""
            first, second = analysis.mentions(Money)
            analysis.replace(first, attrs.evolve(first, value=Money(1, "CAD"), rule="money.rework"))
            analysis.drop(second, "for a test")
            assert analysis.add(analysis.mention(0, 4, Party("Kilo", "organization"), "party.rework"))
            assert not analysis.add(analysis.mention(3, 7, Party("o $5", "organization"), "party.rework"))
            analysis.warn("reworked")

        doc = parse("Kilo $5 $7", amount, steps=(rework,))
        assert [(m.text, m.value) for m in doc] == [("Kilo", Party("Kilo", "organization")), ("$5", Money(1, "CAD"))]
        assert doc.warnings == ("reworked",)

    def test_what_a_step_makes_is_masked_for_later_rules(self) -> None:
        @step(makes=(Party,))
        def kilo(analysis: Analysis) -> None:
            """Find Kilo."""
            start = analysis.view.index("Kilo")
            analysis.add(analysis.mention(start, start + 4, Party("Kilo", "organization"), "party.kilo"))

        doc = parse("Acme Inc bought Kilo.", amount, legal_form, buys, steps=(kilo,))
        assert doc.of(Purchase)[0].value.target == "Kilo"

    def test_steps_run_in_the_order_of_the_table(self) -> None:
        seen = []

        @step(needs=(Money,), makes=(Money,))
        def one(_: Analysis) -> None:
            """One."""
            seen.append("one")

        @step(needs=(Money,), makes=(Money,))
        def two(_: Analysis) -> None:
            """Two."""
            seen.append("two")

        parse("$5", amount, about, steps=(two, one))
        assert seen == ["two", "one"]

    def test_a_step_sees_the_masked_view(self) -> None:
        seen = []

        @step(needs=(Money,), makes=(Party,))
        def look(analysis: Analysis) -> None:
            """Look."""
            seen.append((analysis.view, analysis.masked))

        parse("pay $5 now", amount, steps=(look,))
        [(view, masked)] = seen
        assert view == "pay $5 now"
        assert masked.startswith("pay ")
        assert masked.endswith(" now")
        assert "$5" not in masked
        assert len(masked) == len(view)

    def test_a_step_may_set_the_reference_date(self) -> None:
        @step()
        def dated(analysis: Analysis) -> None:
            """Set the day."""
            analysis.reference_date = datetime.date(2019, 3, 14)

        assert parse("x", amount, steps=(dated,)).reference_date == datetime.date(2019, 3, 14)


class TestCircles:
    def test_two_kinds_that_need_each_other(self) -> None:
        @rule(r"{what:rumour} of a sale")
        def purchase(what: Mention[Rumour]) -> Purchase:
            return Purchase("", "")

        @rule(r"{what:purchase} of a rumour")
        def rumour(what: Mention[Purchase]) -> Rumour:
            return Rumour("")

        with pytest.raises(RuleError, match=r"circle.*purchase\.purchase, rumour\.rumour"):
            cascade(purchase, rumour)

    def test_a_kind_that_nothing_makes(self) -> None:
        with pytest.raises(RuleError, match=r"purchase\.buys: .*'party'.* known are money, purchase"):
            cascade(amount, buys)


class TestContext:
    def test_a_production_gets_the_context_it_asks_for(self) -> None:
        seen: list[Context] = []

        @LEXICON.rule(r"(?P<text>[A-Z]{2,4})")
        def curious(text: str, context: Context) -> Code:
            seen.append(context)
            return Code(text)

        text = "the\u00a0 ABC rose"
        cascade(curious, options=Options(currency="CAD", day_first=True)).document(text, None)
        [context] = seen
        assert (context.text, context.view) == (text, "the  ABC rose")
        assert (context.start, context.end) == (5, 8)
        assert (context.before(2), context.after(3)) == ("  ", " ro")
        assert (context.before(100), context.after(100)) == ("the  ", " rose")
        assert (context.options.currency, context.options.day_first) == ("CAD", True)

    def test_slots_get_the_text_of_the_view(self) -> None:
        @rule(r"say (?P<text>\S{1,9})")
        def say(text: str) -> Code:
            return Code(text)

        assert parse("say \uff11\uff12\u201312", say)[0].value == Code("12-12")

    def test_a_production_that_raises_is_a_warning(self) -> None:
        @rule(r"(?P<text>[A-Z]{2,4})")
        def broken(text: str) -> Code:
            raise ZeroDivisionError("oh")

        doc = parse("ABC and $5", broken, amount)
        assert found(doc) == [("$5", "money.sign_then_amount")]
        [warning] = doc.warnings
        assert "code.broken" in warning
        assert "ZeroDivisionError: oh" in warning
        assert "'ABC'" in warning

    def test_a_production_of_the_wrong_kind_is_a_warning(self) -> None:
        @rule(r"(?P<text>[A-Z]{2,4})")
        def wrong(text: str) -> Code:
            return Rumour(text)  # type: ignore[return-value]

        doc = parse("ABC", wrong)
        assert len(doc) == 0
        assert "made a Rumour, not a Code" in doc.warnings[0]


class TestAnchors:
    """Wherever a rule is tried from, it finds what a plain search finds."""

    def test_tried_backwards_from_the_end(self) -> None:
        assert found(parse("Acme Foods Inc and Kilo LLC, but not Inc alone", legal_form)) == [
            ("Acme Foods Inc", "party.legal_form"),
            ("Kilo LLC", "party.legal_form"),
        ]

    def test_lookarounds_behind_an_anchored_end(self) -> None:
        @rule(r"{WORD} {form:FORM}(?= said)")
        def speaker(form: str) -> Party:
            return Party(form, "organization")

        assert found(parse("Kilo LLC said that Acme Inc says", speaker)) == [("Kilo LLC", "party.speaker")]

    def test_an_anchor_may_promise_too_much(self) -> None:
        lexicon = LEXICON.extended(DAY=Fragment(r"[0-9]{1,2}(?:st|nd|rd|th)", anchor="[0-9]"))

        @lexicon.rule(r"{day:DAY}")
        def day(day: str) -> Code:
            return Code(day)

        assert found(parse("the 3rd of 40 on the 21st", day)) == [("3rd", "code.day"), ("21st", "code.day")]


class TestOptionsOfNames:
    def test_two_rules_of_one_name(self) -> None:
        with pytest.raises(RuleError, match=r"two rules are called money\.sign_then_amount"):
            cascade(amount, amount)

    def test_two_classes_of_one_name(self) -> None:
        other_code = attrs.make_class("Code", ["text"], frozen=True)
        gazetteer = Gazetteer("names", {"ABC": other_code("x")})
        with pytest.raises(RuleError, match="two classes are called code"):
            cascade(capitals, gazetteer)

    def test_something_that_is_no_rule(self) -> None:
        with pytest.raises(RuleError, match="put @rule"):
            cascade(amount, print)


class TestProfile:
    def test_what_each_rule_costs_and_brings(self) -> None:
        parser = Parser((amount, about, legal_form), steps=())
        profile = parser.profile(["about $5, $6", "Kilo LLC"])
        assert profile.characters == 20
        assert profile.costs["money.sign_then_amount"].matches == 2
        assert profile.costs["money.sign_then_amount"].kept == 1
        assert profile.costs["money.about"].kept == 1
        assert profile.costs["party.legal_form"].matches == 1
        first, *rows = str(profile).splitlines()
        assert first.split() == ["rule", "or", "step", "ms/MB", "share", "matches", "kept"]
        assert {row.split()[0] for row in rows} == set(profile.costs)
