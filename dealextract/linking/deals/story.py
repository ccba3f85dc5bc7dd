"""The text as a sequence of sentences with the mentions in them: what the linking of deals reads."""

from __future__ import annotations

import bisect
import datetime
from functools import cached_property, lru_cache
from typing import Any, TypeVar

import attrs
import regex

from dealextract.document import Mention
from dealextract.engine import Analysis
from dealextract.patterns import lazy_pattern
from dealextract.values import Date, DealRecord, Location, Money, Party, Percentage

V = TypeVar("V")

_SENTENCE_END = lazy_pattern(
    r"[.!?](?!(?<=\b(?:Mr|Mrs|Ms|Dr|vs|St|No|U\.S|U\.K)\.) )[\"')]{0,2} {1,64}(?=[\"'(<]{0,2}[\p{Lu}\uE000-\uE0FF\d])"
    r"|\n(?!(?<=[a-z,] ?\n)[^\s][^\n]{28,90}\n)"
)

_NO_PRINCIPAL = lazy_pattern(
    r"(?i)(?:the )?(?:reuters|thomson reuters|rtt ?news|dpa-afx|afx|marketwatch|benzinga|business ?wire|pr ?newswire"
    r"|globe ?newswire|accesswire|zacks|ians|pti|ani|upi|dpa|yonhap|interfax"
    r"|bloomberg(?: news)?|associated press|ap|afp|dow jones newswires"
    r"|(?:the )?wall street journal|wsj|"
    r"(?:the )?new york times|(?:the )?financial times|ft|bbc(?: news)?|cnbc|cnn|xinhua|nikkei|kyodo|s&p"
    r"|standard (?:&|and) poor's|moody's|fitch|ftse(?: \d{2,4})?|nikkei(?: \d{2,4})?|sensex|dax|cac"
    r"|hang seng|"
    r"(?:u\.?s\.? )?securities and exchange commission|sec|federal trade commission|ftc"
    r"|(?:u\.?s\.? )?(?:justice department|department of justice)|"
    r"european commission|federal communications commission|fcc|federal reserve(?: board)?|european central bank|ecb"
    r"|[\w .&'-]{1,60} (?:times|journal|newspaper|regulatory (?:commission|authority)|(?:competition"
    r"|conduct|takeover|antitrust|monopolies|securities) (?:and \w{1,10} )?(?:authority|commission|bureau|tribunal"
    r"|panel|board)))"
)
"""Those who tell of deals, rate or approve them, and hardly ever make any."""

_EXCHANGE = lazy_pattern(r"(?i)[\w .&'-]{0,60}(?:stock exchange|nasdaq)|nyse|lse|bse|nse|asx|tsx|amex|hkex|sgx|aim")
_TRADED_ON = lazy_pattern(r"(?i)\b(?:on|at) (?:the |india's )?$")
"""In front of an exchange that is where shares are traded, and not one that buys or merges."""

_AGREES = lazy_pattern(r" (?:has |have |had )?(?:agreed (?:to|on|terms|a)|accepted|rejected)\b")
"""Behind one that for once makes a deal of its own: "Reuters has agreed to be bought"."""

_AS_ASSET = lazy_pattern(
    r"\b(?:its|their|buy|buying|bought|acquir(?:e|es|ed|ing)|sell|selling|sold|sale of|takeover of|purchase of|bid for)"
    r" (?:the )?$"
)
"""In front of one that is itself bought or sold: "the sale of its Financial Times newspaper"."""

LONGEST_SENTENCE = 1500
"""Characters of the longest sentence: its records look at each other, and a text may have no full stop."""

_BLANKS = lazy_pattern(r" {2,2000}")
_IN_BRACKETS = lazy_pattern(r"^ ?[<(\[](?:(?:[a-z]{3,12},? )?(?:the |an? )?[\"']|[\w .]{1,30}: ?)?$")
_ASIDE = lazy_pattern(
    r"[(\[<](?:(?<=[\uF8FF.],? ?\()(?:(?:collectively|together|hereinafter|each),? )?(?:the |an? )?\"[^\"()\n]{1,60}\""
    r"[^()\n]{0,80}\)"
    r"|(?<=\uF8FF ?.)(?:[A-Z][\w. -]{1,20} ?: ?)?[A-Z0-9.]{1,8}[)\]>])"
)
"""A term or a ticker in brackets behind a name: what stands around it is one sentence without it.

It begins with the bracket, which is rare, and looks back for the name.
"""
_LAST_OF_NAME = lazy_pattern(
    r"\uF8FF (?= {0,7}(?:The|It|In|On|But|This|He|She|They|A|An|Under|As|At|For|If|After|Both|We|That|Its|Shares|Terms"
    r"|Financial|Neither|No)\b)"
)
_MODIFIES = lazy_pattern(
    r"-(?:backed|owned|controlled|listed|based|run|funded|supported|sponsored)\b"
    # "A Kilo-led group buys": Kilo does.
    r"|-led\b(?! (?:[a-z-]{1,20} ){0,2}?(?:consortium|group|syndicate|team|investors|bidders|buyout|bid|takeover))"
    # "Kilo's parent company Lind": Lind.
    r"|'s? (?:[a-z]{4,9} )?(?:parent|owner|shareholder)(?: company| firm| group)? (?=\p{Lu})"
    # "The Kilo-Lark venture Brightwater": that one.
    r"| (?:joint )?venture (?=\p{Lu})"
)
_RELATED = lazy_pattern(
    r"'s? (?:[a-z][\w-]{1,20} ){0,4}(?:rival|competitor|peer|partner|supplier|customer|unit|arm|division|subsidiary"
    r"|affiliate|parent|owner|shareholder|founder|maker),"
)
"""Behind one that only says who another is: "Hino, Kilo's truck division, said"."""


@lru_cache(maxsize=1 << 12)
def _is_no_principal(name: str) -> bool:
    return _NO_PRINCIPAL.fullmatch(" ".join(name.split())) is not None


@lru_cache(maxsize=1 << 12)
def _is_exchange(name: str) -> bool:
    return _EXCHANGE.fullmatch(name) is not None


@attrs.define(eq=False)
class Sentence:
    """A sentence with the mentions in it.

    Args:
        story: The text it stands in.
        number: Counted from 0.
        start: Offset of its first character.
        end: Offset behind its last character.
        masked: Its text, the mentions masked.
        title: Whether it looks like a headline.
    """

    story: Story
    number: int
    start: int
    end: int
    masked: str
    title: bool

    @cached_property
    def parties(self) -> list[Mention[Party]]:
        """Those that may make deals."""
        return self.story.actors(self.story.within(Party, self.start, self.end))

    @cached_property
    def money(self) -> list[Mention[Money]]:
        """The amounts in it."""
        return self.story.within(Money, self.start, self.end)

    @cached_property
    def percentages(self) -> list[Mention[Percentage]]:
        """The percentages in it."""
        return self.story.within(Percentage, self.start, self.end)

    @cached_property
    def dates(self) -> list[Mention[Date]]:
        """The dates in it."""
        return self.story.within(Date, self.start, self.end)

    @cached_property
    def locations(self) -> list[Mention[Location]]:
        """The places in it."""
        return self.story.within(Location, self.start, self.end)

    @cached_property
    def records(self) -> list[Mention[DealRecord]]:
        """The words of deals in it, but for those that only name a term: '(the "Acquisition")'."""
        view, found = self.story.analysis.view, self.story.within(DealRecord, self.start, self.end)
        return [r for r in found if not (view.startswith('")', r.end) and view.endswith('"', 0, r.start))]

    def text(self, start: int, end: int) -> str:
        """The masked text between two offsets of the document, runs of blanks as one."""
        text = self.masked[max(0, start - self.start) : max(0, end - self.start)]
        return _BLANKS.sub(" ", text) if "  " in text else text

    def raw(self, start: int, end: int) -> str:
        """The masked text between two offsets of the document, its own offsets kept."""
        return self.masked[max(0, start - self.start) : max(0, end - self.start)]


@attrs.define(eq=False)
class Story:
    """A document's sentences, made when asked for."""

    analysis: Analysis
    _made: dict[int, Sentence] = attrs.field(factory=dict)

    @cached_property
    def masked(self) -> str:
        """The text with its mentions masked, and blanks in place of the terms and tickers behind them."""
        masked, at = self.analysis.masked, 0
        kept: list[str] = []
        for aside in _ASIDE.finditer(masked):
            start = aside.start() - 1 if masked[aside.start() - 1] == " " else aside.start()
            # A comma between a name and the term behind it goes with the term.
            start -= masked[start - 1] == "," and masked[aside.end() - 1] == ")"
            kept += (masked[at:start], " " * (aside.end() - start))
            at = aside.end()
        return _LAST_OF_NAME.sub(self._stop_of, "".join(kept) + masked[at:])

    def _stop_of(self, match: regex.Match[str]) -> str:
        """The full stop of "Inc." where it ends a sentence too, for which the next word speaks."""
        return ". " if self.analysis.view[match.start()] == "." else match[0]

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """Where sentences begin and end."""
        masked, at = self.masked, 0
        bounds: list[tuple[int, int]] = []
        for match in _SENTENCE_END.finditer(masked):
            end = match.start() + len(match[0].rstrip())
            if end - at > LONGEST_SENTENCE:
                at = self._cut(bounds, at, end)
            if end - at > 1:
                bounds.append((at, end))
            at = match.end()
        at = self._cut(bounds, at, len(masked))
        return [*bounds, (at, len(masked))]

    def _cut(self, bounds: list[tuple[int, int]], at: int, end: int) -> int:
        """Cut pieces off a stretch that is too long for a sentence, at blanks; where the rest of it begins."""
        masked = self.masked
        while end - at > LONGEST_SENTENCE:
            cut = masked.rfind(" ", at + LONGEST_SENTENCE // 2, at + LONGEST_SENTENCE) + 1 or at + LONGEST_SENTENCE
            bounds.append((at, cut))
            at = cut
        return at

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.bounds]

    @cached_property
    def _by_kind(self) -> dict[type, tuple[list[int], list[Mention[Any]]]]:
        kinds: dict[type, tuple[list[int], list[Mention[Any]]]] = {
            kind: ([], []) for kind in (Party, Money, Percentage, Date, Location, DealRecord)
        }
        for mention in self.analysis.all():
            if type(mention.value) in kinds:
                starts, mentions = kinds[type(mention.value)]
                starts.append(mention.start)
                mentions.append(mention)
        return kinds

    def actors(self, parties: list[Mention[Party]]) -> list[Mention[Party]]:
        """The parties that may make deals: no agencies, regulators, tickers, or owners as in "Lind-backed"."""
        actors: list[Mention[Party]] = []
        for party in parties:
            if self._is_no_principal(party) or (_is_exchange(party.text) and self._is_traded_on(party)):
                continue
            if _MODIFIES.match(self.analysis.view, party.end) or self._says_who(party):
                continue
            before = actors[-1].end if actors else -99
            if party.start - before > 34 or not self._is_ticker(before, party):
                actors.append(party)
        return actors

    def _says_who(self, party: Mention[Party]) -> bool:
        view = self.analysis.view
        return view.endswith(", ", 0, party.start) and _RELATED.match(view, party.end) is not None

    def _is_no_principal(self, party: Mention[Party]) -> bool:
        if not _is_no_principal(party.text):
            return False
        view = self.analysis.view
        return not (_AGREES.match(view, party.end) or _AS_ASSET.search(view, max(0, party.start - 20), party.start))

    def _is_traded_on(self, exchange: Mention[Party]) -> bool:
        return _TRADED_ON.search(self.analysis.view, max(0, exchange.start - 14), exchange.start) is not None

    def _is_ticker(self, before: int, party: Mention[Party]) -> bool:
        """Whether a name only repeats the one that ends at `before`: "Lind Inc (NYSE: LND)", "Lind Inc LND"."""
        between = self.analysis.view[before : party.start]
        if between == " ":
            return len(party.text) < 6 and party.text.isupper()
        return _IN_BRACKETS.match(between) is not None

    def within(self, kind: type[V], start: int, end: int) -> list[Mention[V]]:
        """The mentions of a kind that begin from `start` to before `end`."""
        starts, mentions = self._by_kind[kind]
        return mentions[bisect.bisect_left(starts, start) : bisect.bisect_left(starts, end)]

    def around_top_and(self, before: int, number: int) -> list[Mention[Party]]:
        """Some parties from the top of the text, and as many that end nearest before an offset."""
        starts, parties = self._by_kind[Party]
        end = bisect.bisect_left(starts, before)
        return parties[: min(number, end)] + parties[max(number, end - number) : end]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence around an offset."""
        return self.sentence(bisect.bisect_right(self._starts, offset) - 1)

    def sentence(self, number: int) -> Sentence:
        """A sentence by its number."""
        if number not in self._made:
            start, end = self.bounds[number]
            masked = self.masked[start:end]
            title = self._is_title(start, end, masked)
            self._made[number] = Sentence(self, number, start, end, masked, title)
        return self._made[number]

    def _is_title(self, start: int, end: int, masked: str) -> bool:
        """A line of its own without a full stop, near the top of the text or behind another such line."""
        return (
            end - start < 200
            and masked.rstrip()[-1:] not in '.!?"'
            and self.masked[end : end + 1] == "\n"
            and (start < 400 or self._behind_open_line(start))
        )

    def _behind_open_line(self, start: int) -> bool:
        """Whether the line in front has words but no full stop, as in a list of headlines."""
        lines = self.masked[max(0, start - 200) : start].rstrip("\n")
        line = lines.rpartition("\n")[2].rstrip()
        return "\n" in lines and " " in line and line[-1:] not in '.!?":'

    @cached_property
    def first_body(self) -> int:
        """The number of the first sentence that is no headline."""
        for number in range(len(self.bounds)):
            sentence = self.sentence(number)
            if not sentence.title and len(sentence.masked) > 40:
                return number
        return 0

    @property
    def reference_date(self) -> datetime.date | None:
        """The day the text was written on."""
        return self.analysis.reference_date
