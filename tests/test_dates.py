"""Dates in their text: what surrounds them decides what they mean, and what is no date is left alone."""

from __future__ import annotations

import datetime

import pytest

import dealextract
from dealextract import Date

WEDNESDAY = datetime.date(2018, 9, 12)


def timexes(text: str, reference: datetime.date | None = WEDNESDAY) -> list[str | None]:
    return [mention.value.timex for mention in dealextract.parse(text, reference).dates]


def the_date(text: str, reference: datetime.date | None = WEDNESDAY) -> Date:
    (mention,) = dealextract.parse(text, reference).dates
    return mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended on 31st Dec. 2022.", ["2022-12-31"]),
        ("Due on 3 Sept. 2021, it was paid.", ["2021-09-03"]),
        ("They met on 3-5 September 2021.", ["2021-09-03/2021-09-05"]),
        ("Rent is due on 25 March, 24 June and 25 December.", ["2019-03-25", "2019-06-24", "2018-12-25"]),
        ("It left on 5 Dec. In 2022 it came back.", ["2017-12-05", "2022"]),
    ],
)
def test_days_in_front_of_their_months(text: str, expected: list[str]) -> None:
    assert [timex[:21] for timex in timexes(text)] == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It was due on February 30, 2019.", "February 2019 has 28 days"),
        ("It was due on 31 April 2020.", "April 2020 has 30 days"),
        ("It was due on 31/31/2020.", "31/31/2020 is no day of the calendar"),
        ("It was due on 0/0/0000.", "0/0/0000 is no day of the calendar"),
        ("It was due on 2/29/2019.", "February 2019 has 28 days"),
        ("It was due in the year 0.", "there is no year 0"),
        ("It happened 10000000 years ago.", "it lies beyond the years 1 to 9999"),
        ("It ends 99999999 days from now.", "it lies beyond the years 1 to 9999"),
    ],
)
def test_impossible_dates_say_why(text: str, reason: str) -> None:
    date = the_date(text)
    assert (date.timex, date.first, date.last, date.unresolved) == (None, None, None, reason)


@pytest.mark.parametrize(
    "text",
    [
        "in the year 99999", "due 99/99/9999", "the year 0000", "within 999999999 years",
        "9999-12-31 and the day after",
        "the day after December 31, 9999", "the day before January 1, 0001", "next century in 9999", "0001-01-01",
        "the last 99999 quarters", "week 99", "Q9 2020", "the 99th century", "the 0th day of May 2020",
        "300000000 B.C.",
        "5 years before 0003", "from 2030 to 1999", "the 53rd week of 2019", "the fifth Monday of February 2021",
        "999999999999999999999999 days ago", "half a century from January 9999",
    ],
)  # fmt: skip
@pytest.mark.parametrize("reference", [WEDNESDAY, datetime.date.min, datetime.date.max, None])
def test_no_text_raises(text: str, reference: datetime.date | None) -> None:
    doc = dealextract.parse(text, reference)
    assert doc.warnings == ()


class TestDayAndMonthInFigures:
    def test_both_readings_are_kept(self) -> None:
        date = the_date("Due 03/04/2018.")
        assert (date.timex, date.alternatives) == ("2018-03-04", ("2018-04-03",))

    def test_another_date_of_the_text_decides(self) -> None:
        assert timexes("From 03/04/2018, and again on 31/12/2018.") == ["2018-04-03", "2018-12-31"]
        assert timexes("From 03/04/2018, and again on 12/31/2018.") == ["2018-03-04", "2018-12-31"]

    def test_the_caller_decides(self) -> None:
        parser = dealextract.Parser(day_first=True)
        (mention,) = parser.parse("Due 03/04/2018.").dates
        assert (mention.value.timex, mention.value.alternatives) == ("2018-04-03", ())

    def test_never_both_orders_in_one_text(self) -> None:
        text = "Rows: 05/06/2018, 07/08/2018, 25/12/2018, 01/02/2019."
        assert timexes(text) == ["2018-06-05", "2018-08-07", "2018-12-25", "2019-02-01"]


class TestTense:
    def test_weekdays(self) -> None:
        assert timexes("The board met on Friday.") == ["2018-09-07"]
        assert timexes("The board will meet on Friday.") == ["2018-09-14"]
        assert timexes("Friday's vote will be close.") == ["2018-09-07"]
        assert timexes("The bidder has until Friday.") == ["2018-09-14"]

    def test_months(self) -> None:
        assert timexes("It bought the mill in November.") == ["2017-11"]
        assert timexes("It will buy the mill in November.") == ["2018-11"]


class TestWhatWasSpokenOf:
    def test_the_quarter_and_a_year_earlier(self) -> None:
        text = "Profit fell in the second quarter. Sales in the quarter rose 3% from a year earlier."
        assert timexes(text) == ["2018-Q2", "2018-Q2", "2017-Q2"]

    def test_a_period_and_the_day_that_ends_it(self) -> None:
        assert timexes("Sales for the quarter ended 31 March 2017 rose.") == ["2017-Q1", "2017-03-31"]
        assert timexes("Sales in the year ending June 30, 2019 will rise.") == ["2019", "2019-06-30"]

    def test_that_year(self) -> None:
        assert timexes("It was founded in 1987. Later that year it moved.") == ["1987", "1987"]

    def test_the_following_month(self) -> None:
        assert timexes("The offer of March 2016 lapsed the following month.") == ["2016-03", "2016-04"]


def test_weeks_from_a_weekday_are_counted_from_the_coming_one() -> None:
    wednesday = datetime.date(2024, 5, 15)
    assert timexes("The hearing is a week from Friday.", wednesday) == ["2024-05-24"]
    assert timexes("It opened a week after Friday.", wednesday) == ["2024-05-17"]


def test_units_cut_short() -> None:
    assert timexes("They met 2 yrs ago and, once more, 6 mths ago.", datetime.date(2024, 5, 15)) == ["2022", "2023-11"]


class TestHistory:
    """A text that tells of a time long before it was written, or of which nobody knows when it was."""

    TALE = "The siege began on 9 August 1642. Relief came on 19 November, and the walls fell on 2 February. "

    @pytest.mark.parametrize("reference", [WEDNESDAY, None])
    def test_days_belong_to_the_year_told_last(self, reference: datetime.date | None) -> None:
        text = self.TALE + "The town was rebuilt in May 1650; four days later, on 12 June, it burned."
        assert timexes(text, reference)[:3] == ["1642-08-09", "1642-11-19", "1643-02-02"]
        assert timexes(text, reference)[-1] == "1650-06-12"

    def test_days_and_weekdays_go_on_from_the_day_told_last(self) -> None:
        told = "It had been planned on 3 May 1641. On the 11th the army left; by the 20th it was gone. "
        text = self.TALE + told + "The next month, the king fled."
        assert timexes(text)[3:] == ["1641-05-03", "1641-05-11", "1641-05-20", "1641-06"]
        years = "".join(f"He sailed on {day} June 1640. " for day in range(1, 12))
        assert timexes(self.TALE + years + "On Sunday he rested.")[-1] == "1640-06-17"

    def test_a_weekday_of_a_text_without_a_day_of_writing_is_not_resolved(self) -> None:
        assert timexes("The siege began on 9 August 1642. On Sunday it ended.", None) == ["1642-08-09", None]

    def test_lives_between_two_days(self) -> None:
        text = "Ida Moss (25 October 1888\u201311 March 1957) wrote Reefs."
        assert timexes(text) == ["1888-10-25/1957-03-11"]

    def test_news_of_an_old_story_has_its_own_year(self) -> None:
        text = self.TALE + "The museum said on Tuesday that its show opens on 19 November."
        assert timexes(text)[1] == "2017-11-19"
        assert timexes(text)[-1] == "2018-11-19"

    def test_what_is_still_to_come_has_no_year(self) -> None:
        text = "It was signed on 3 March 2019. The parties will meet on 30 June."
        assert timexes(text, None)[-1] is None


class TestDaysOfEvents:
    def test_a_weekday_and_an_ordinal_belong_to_the_month_behind(self) -> None:
        assert timexes("Doors open on Saturday 21st July 2018.") == ["2018-07-21"]

    def test_the_first_of_two_days_takes_the_month_of_the_second(self) -> None:
        assert timexes("The fair: Fri 5th - Sat 6th July 2019") == ["2019-07-05/2019-07-06"]
        assert timexes("The fair: 2nd & 3rd JULY 2019") == ["2019-07-02/2019-07-03"]

    def test_a_night_between_two_days(self) -> None:
        assert timexes("On the night of 10/11 June 1944 it sank.") == ["1944-06-10/1944-06-11"]

    def test_parts_of_a_century(self) -> None:
        text = "It was founded a quarter of a century ago, and its mill half a century ago."
        assert timexes(text) == ["1993", "1968"]

    def test_full_stops_part_a_day_that_comes_first(self) -> None:
        assert timexes("Delivered 4.11.2017.") == ["2017-11-04"]
        assert timexes("Delivered 4/11/2017.") == ["2017-04-11"]

    def test_what_is_asked_for_by_a_day_is_to_come(self) -> None:
        assert timexes("Return the form by Monday. The last one came late.")[0] == "2018-09-17"


class TestRecurring:
    @pytest.mark.parametrize(
        "text",
        [
            "each April",
            "every May 1",
            "the last Friday of every month",
            "30 June of each year",
            "each 31 March, 30 June and 31 December",
            "on 31 March and 30 September in each year",
        ],
    )
    def test_what_comes_again_is_no_date(self, text: str) -> None:
        assert timexes(f"Interest was paid {text}.") == []


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("no later than March 31, 2019", "before"), ("on or before March 31, 2019", "before"),
        ("prior to March 31, 2019", "before"), ("through March 31, 2019", "before"),
        ("on or after March 31, 2019", "after"), ("not before March 31, 2019", "after"),
        ("later than March 31, 2019", "after"), ("on March 31, 2019", None),
    ],
)  # fmt: skip
def test_bounds(text: str, bound: str | None) -> None:
    assert the_date(f"It was delivered {text}.").bound == bound


class TestReferenceDate:
    def test_dateline(self) -> None:
        doc = dealextract.parse("Kilo Corp. to buy Lark\n\nSeptember 11, 2018\n\nKilo said Tuesday it will buy Lark.")
        assert doc.reference_date == datetime.date(2018, 9, 11)
        assert doc.dates[-1].value.timex == "2018-09-11"

    @pytest.mark.parametrize(
        "end",
        ["January 18, 2005", "Date: January 18, 2005", "January 18, 2005 10:38 ET (15:38 GMT)\nCopyright"],
    )
    def test_a_day_alone_at_the_end(self, end: str) -> None:
        doc = dealextract.parse("Kilo Corp fell on Monday. " + "Nobody knew why. " * 90 + f"\nBy our desk\n{end}\n")
        assert doc.reference_date == datetime.date(2005, 1, 18)

    def test_two_days_alone_at_the_end_say_nothing(self) -> None:
        doc = dealextract.parse("Nobody knew why. " * 90 + "\nMay 3, 2019\nMay 4, 2019\n")
        assert doc.reference_date is None

    def test_a_labelled_day_in_front(self) -> None:
        doc = dealextract.parse("Published: 3 May 2019 by the desk in Business and Money\nIt fell on Monday.")
        assert doc.reference_date == datetime.date(2019, 5, 3)

    def test_a_date_of_the_story_is_no_dateline(self) -> None:
        doc = dealextract.parse(
            "The company was founded on May 5, 1921 by two brothers who had met at school last year."
        )
        assert doc.reference_date is None
        assert doc.dates[-1].value.unresolved == "the text does not say when it was written"

    def test_given_wins(self) -> None:
        assert timexes("May 5, 2001\n\nIt closed yesterday.")[-1] == "2018-09-11"


class TestIntervals:
    def test_one_period_in_a_short_text(self) -> None:
        date = the_date("Closed from May 3 to June 7, 2018.")
        assert (date.first, date.last) == (datetime.date(2018, 5, 3), datetime.date(2018, 6, 7))

    def test_two_dates_in_a_longer_text(self) -> None:
        text = "The plant ran from May 3 to June 7, 2018. " + "Nothing else of note happened there at all. " * 8
        doc = dealextract.parse(text, WEDNESDAY)
        assert [(m.text, m.value.timex) for m in doc.dates] == [("May 3", "2018-05-03"), ("June 7, 2018", "2018-06-07")]

    def test_over_the_new_year(self) -> None:
        date = the_date("Closed from December 20 to January 4.", datetime.date(2018, 12, 1))
        assert (date.first, date.last) == (datetime.date(2018, 12, 20), datetime.date(2019, 1, 4))


class TestContracts:
    TEXT = (
        'This Agreement is dated as of March 3, 2021 (the "Effective Date"). The closing shall take place on June 30, '
        '2021 (the "Closing Date"). Accounts are due no later than 30 days after the Closing Date, and notices six '
        "months from the date hereof. The Long Stop Date is December 31, 2021. The notes mature on May 5, 2025, and "
        "interest is fixed 10 days prior to the Record Date."
    )

    def test_counted_from_a_defined_day(self) -> None:
        doc = dealextract.parse(self.TEXT)
        values = {mention.text: mention.value for mention in doc}
        assert values["30 days after the Closing Date"].timex == "2021-07-30"
        assert values["six months from the date hereof"].timex == "2021-09-03"

    def test_the_defined_day_in_other_words(self) -> None:
        doc = dealextract.parse(self.TEXT + " Payment is due within 60 days following Closing.")
        assert [m.value.anchor for m in doc.of(dealextract.Duration)] == ["the Record Date", "Closing"]

    def test_an_undefined_anchor_is_kept(self) -> None:
        (length,) = dealextract.parse(self.TEXT).of(dealextract.values.Duration)
        assert (length.value.timex, length.value.anchor, length.value.before) == ("P10D", "the Record Date", True)

    def test_roles(self) -> None:
        roles = {m.text: m.value.role for m in dealextract.parse(self.TEXT).dates}
        assert roles["March 3, 2021"] == "effective"
        assert roles["June 30, 2021"] == "closing"
        assert roles["December 31, 2021"] == "long-stop"
        assert roles["May 5, 2025"] == "expiry"


@pytest.mark.parametrize(
    "text",
    [
        "They may march on.", "See page 1999 and section 2001.", "It sold 1,999 shares.", "It sold 2000 shares.",
        "Version 2.10.3 is out.", "The score was 3-2.", "It rose 3/16 to 4 1/8.", "Only the second of them won.",
        "He sat in the sun.", "Prices fall in autumnal moods.", "It paid $2016.", "The ratio is 12/5.", "open 24/7",
        "Call (206) 555-1212.",
        "the ssn is 123-12-1234", "He is in his thirties.", "They took a second look.", "Room 2012 is free.",
        "April Jones spoke.", "It costs $5 a year.", "an hour ago it rained",
    ],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert timexes(text) == []
