"""What stands beside a name, and where it begins: sentences with people in <>, organisations in [], places in {}."""

from __future__ import annotations

import pytest
import regex

import dealextract

SENTENCES = (
    "<Andreina Pagnolar>, Italian film actress, was the daughter of a clerk.",
    "It was the plan of [Ostrov Kilomi Movement-Pakistan] in May.",
    "He saw Deputy Inspector General <Kilamer Sheikh> there.",
    "It is told by Tony Award-winning actress <Ann Lark>.",
    "{Waterloo}, {Ontario}, June 23 [Kiloberry Ltd] said so.",
    "<Ann Lark>, of [Brakelu University-Newark], has a degree in Business Administration.",
    "The survey by [Ostrov Investment Research] was published in [Kilolar Health Letters] then.",
    "[Brakelu] were handed a way back into the match.",
    "He joined the [Popular Forces of Colombia] in May.",
    "They broke the rules of the GDPR.",
    "The last two wickets were for <Will Kilolar> and <Ulrim Vogtel>.",
    "He was out for nine, caught behind off the bowling of <Ostrov>, who was bowled by <Brakelu> then.",
    "They met in the {Sandzon} region and in {Kilolar} district.",
    "The case shook the {Western Balkans} and the {Republic of Moldova}'s neighbours.",
    "She died in {North London} in May.",
    "The treaty binds the Iberian peninsula.",
    "<Ann Lark>, 62, of {Tarnwick}, pleaded guilty.",
    "{OSLO}, Jan 22 ([Lina]) - The prime ministers met.",
    "It is now the [Kilolar Valve Corporation of America].",
    "They spoke to the [US Federal Reserve] on Monday.",
    "The talks are over, [KULQX] has reported.",
    "The vote was tight. <Kilamanti> was born in {Lyon}.",
    "They raised $5 million led by [Venture Kilos].",
    "The HVAC units and the THC oil were sold.",
    "The best was [Kilolar Straits Tbk] (JK:KLST) in the end.",
    "She joined the [Brakelu Quartet] and taught at [Ostrov Conservatory].",
    "The [EU] Special Representative <Ulrim Vogtel> agreed.",
    "Trainer <Ulrim Vogtel> kept them all.",
    "It was written by British Journalist <Patrick Ostrander> last year.",
    "The Minister of Trade and Industry <Sergei Mondhof> agreed.",
    "The President of the Republic <Costas Lindatos> signed it.",
    "In the end <Don McOstrey> paid for it.",
    "Prices will rise, it said. -- <Ulrike Tsakalatou>, [Athens Newsroom]",
    "The scorers were <Brakelu> 15th and <Ostrov> (64th minute).",
    "He was out c <Brakelu> b <Ostrov> 46 in the morning.",
    "They quoted <Tang Shuxiao> on it. Later <Tang> left.",
    "A pupil of <Dmitry Ostrov> won the prize.",
    "<Mia Ostrander> lives there. The {Paris} house is <Mia>'s.",
    "They saw <Ingrid Kilolar> there. The <Kilolars> live in a big house.",
    "It agreed to sell its [Dayton Valve] division to [Kilolar and Sons].",
    "Shares of [Halvorsen Pharma AS] fell. [Brentwick AS] said so.",
    "[Transgas del Norte], a pipeline operator, said it would expand.",
    "[Vireo], a startup, raised the sum.",
    "<Ann Lark>, a company director, left [T-Mobile UK] for [Orange UK].",
    "Shares of many rose. [Kilocel Tannery] gained 20.37, and <Mary Ostrov> ([Labtar]) left.",
    "The reserve ratio quota (RRQ) is high, they said. The RRQ will fall.",
    "The Lark Ostrov Treaty (LOT) is old.",
    "They suffer from Brakel Ostropathy.",
    "The Ostrov Cup captain left.",
    "The AI-driven tool helps, said <Ann Lark>, co-founder and CEO of [Vireoform].",
    "It is among the investors in [Vireoform], a start-up.",
    "They set up a joint venture called [Arctic Vireo] in May.",
    "The price is fair, wrote [Vireoform] analyst <Ann Lark>.",
    "The loan is from [Kilolar Bank, National Association], and [Kilolar Bank] can sell it.",
    'They signed a Stock Purchase Agreement (the "SPA") in May. The SPA is long.',
    "[Ostrander Media Group] (NASDAQ: OSTR) bought [Kilolar Inc] (KLO.N) of {Ohio}.",
    "[United Food and Farm Workers] went on strike.",
    "The activist [Ostrander Wealth Management] sold [UBS Kilolar] its shares.",
    "[Apple] to buy back shares. [Visa] said so, and [Target] and [Gap] rose.",
    "UPDATE 2-[Kilocel] raises its outlook. Ex-[Nokia] unit wins.",
    "STOCKS NEWS EUROPE-[Nokia] jumps.",
    "[Tsakalat] to buy a mill. [Ostrovin] posts a loss.",
    "[Kilolar], its former memory unit, may list.",
    "[Ostrovin] news agency quoted them. The [Tsakalat] oil company agreed.",
    "[Ostrovin] is a flour company in {Ohio}. [Brakelu] was the largest steel maker in {Europe}.",
    "<Ostrovin> was a Danish painter. {Brakelu} is a small town in {Poland}.",
    "They asked <Ann Lark> at [Ostrovin] about it.",
    "They sailed to {Brakelu} in May. Flights to {Tsakalat} resumed.",
    "Pilots of [easyJet] met. Their getValue call failed.",
    "He met <T R Ostrovin> and <J Smith> there.",
    "They heard <Florence Smith> and <Chad Hurley> speak.",
    "A book by [Ostrovin and Ostrovin] sold well. Nurses of [St. Mary's Hospital] left.",
    "A reader of the [Evening Ledger] wrote to the [Lakeside Ledger].",
    "[Ostrovin Mills] said so, and [General Mills] agreed with <Heather Mills>.",
    "He is an {Ohio} Republican.",
    "Buses left {Aarhus} and {Horsens} empty.",
    "The Winter Games opened. Nobody is a winner.",
    "The founders of [Tsakalat] met rivals like [Ostrovin] and lenders to [Brakelu].",
    "The mill was [Tsakalat]-owned, and [Ostrovin] declined to say why.",
    "The strategy of Ostrovian is old. Ostrovin-style mills run.",
    "The Sri Lankans beat them in the Russian-Chechen talks, and El Nino brought rain.",
)


def marked(text: str) -> set[tuple[int, int, str]]:
    """The spans of a sentence's brackets in the sentence without them, and their kinds."""
    kinds = {"<": "person", "[": "organization", "{": "location"}
    return {
        (match.start() - 2 * nth, match.end() - 2 * nth - 2, kinds[match[0][0]])
        for nth, match in enumerate(regex.finditer(r"<[^>]{1,40}>|\[[^]]{1,40}\]|\{[^}]{1,40}\}", text))
    }


@pytest.mark.parametrize("sentence", SENTENCES)
def test_names_beside_their_contexts(sentence: str) -> None:
    doc = dealextract.parse(regex.sub(r"[]\[<>{}]", "", sentence))
    parties = {(m.start, m.end, m.value.kind) for m in doc.parties}
    assert parties | {(m.start, m.end, "location") for m in doc.locations} == marked(sentence)
