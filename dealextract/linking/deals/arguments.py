"""Who does what with whom: the parties around the words that tell a deal, found by grammar."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dealextract.document import Mention
from dealextract.linking.deals.story import Sentence, Story
from dealextract.values import DealRecord, Party

Found = list[tuple[str, Mention[Party]]]
"""Roles and who plays them."""

_ROLE_NOUN = (
    r"(?:the|this) (?:(?:[\w-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}) ){0,2}(?:company|firm|group|bank|lender|unit"
    r"|retailer|chain|insurer|carrier|airline|maker|concern|investor|manufacturer|giant|corporation|partnership"
    r"|fund|brokerage)(?!'s? )"
)
_PRONOUN = regex.compile(
    rf"(?i)(?<![\w'])(?:(?P<it>it|they|he|she|we|{_ROLE_NOUN})|(?P<relative>which|who|that(?= (?:is|was|has|had"
    rf"|will|would|agreed|plans)\b))|(?P<its>its|their|his|her|our))(?![\w'])"
)
_SAYS = regex.compile(
    r"^(?:'s? [^.;]{0,60}?)?[^.;\uE000-\uE0FF]{0,60}?\b(?:said|says|say|announced|told|disclosed|reported|confirmed"
    r"|declined|plans?|agreed|expects?)\b"
)
_WORD = (
    r"(?!(?:said|says|say|that|and|which|who|whether|as|agreed|bought|sold|will|is|was|has|had|have)\b)[a-z][\w-]{0,18}"
)
_IN_PHRASE = regex.compile(
    r"(?i:\b(?:of|from|with|in|by|to|at|against|for|on|including|like|than|via|through|over|under|called|between"
    r"|into|as|and its|retain(?:ed|s|ing)|hir(?:ed|es|ing)|appointed|engaged|tapped))"
    rf"(?: (?:{_WORD}|[\uE000-\uE0FF]\uF8FF{{0,100}}(?:'s)?)){{0,4}} [\"'(<]{{0,2}}$"
)
_JOINED = regex.compile(
    r"^(?:'s)?[>)\"']? ?(?:[<(\[][^>)\]]{0,60}[>)\]] ?){0,2}(?:(?:in|of"
    r"|at) [\uE000-\uE0FF]\uF8FF{0,100}(?:, ?[\uE000-\uE0FF]\uF8FF{0,100},?)?)?(?:,|,? and|,? or|,? &|/"
    r"|(?<! )-(?! ))(?: (?:(?!(?:of|to|from|by|with|in|for|on|at|as|said|bought|sold|will|is|was|has|had|have|that"
    r"|which|who|agreed|it|they)\b)[a-z][a-z-]{0,18}(?<!ed)(?<!ing)"
    r"|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s)?)){0,5} ?[<(\"']{0,2}$"
)
_FOR_TO = regex.compile(
    r"(?i)\b(?:for|from|by|allow|permit|let|led) [<(\"']?\uE000[>)\"']?(?:'s)? (?:plans? |offer |bid "
    r"|proposal )?(?:to ){1,2}(?:[a-z]{1,12}ly )?$"
)
_PASSIVE = regex.compile(
    r"(?i)\b(?:was|were|been|be|being|is|are|gets?|got)(?: [a-z]{1,12}ly)?(?: (?:also|now|jointly|to|since))? ?$"
)
_STOP = regex.compile(
    r"[;:—]|\.\.|\b(?:said|says|say|told|which|who|whom|whose|that|while|but|after|because|although|when|where|if"
    r"|since|according|"
    r"than|against|before|following|would|will|has|have|had|is|was|are|were|whether|instead|unlike|despite|amid"
    r"|along)\b"
)
_PREPOSITION = regex.compile(
    r"(?i)\b(from|to|by|with|in|into|of|for|between|among|at|on|through|via|over|under|as|about)\b"
)
_SHAREISH = regex.compile(
    r"(?i)(?:\uF8FF|\b(?:stakes?|shares?|stock|interests?|holdings?|pct|percent|per cent|part|all|most|control|half"
    r"|rest|remainder|majority|assets?|units?|"
    r"business(?:es)?|divisions?|operations?|subsidiar(?:y|ies)|outstanding|group|maker|owner|parent|operator"
    r"|provider|producer)\b)"
    r"[^.;]{0,40} (?:of|in|to|at|as)\b"
)
_UNIT_NOUN = (
    r"(?:unit|subsidiary|division|business|arm|assets?|operations?|stations?|brands?|stores?|plants?|stake|interest"
    r"|shares|holding|facilit|propert|portfolio)"
)
_POSSESSED = regex.compile(rf"^'s? (?:[^\s.,;]{{1,100}} ){{0,5}}?{_UNIT_NOUN}")
_OWN_SHARES = regex.compile(r"^'s? (?:[^\s.,;]{1,100} ){0,4}?(?:shares?|stock|common|equity|board|remaining)\b")

_BRACKETS = regex.compile(r"[<(\[][^>)\]]{0,60}[>)\]]")

_OWNS_NEXT = regex.compile(
    r"^'s? ?(?:(?!shares|stock|stake|board|chief|chairman|president|head|spokes)[a-z][\w-]{1,20} ){0,5}$"
)
_SPEAKER = regex.compile(r"^(?:'s)?,? (?:[a-z]{1,12} ){0,2}(?:said|says|told|announced|reported|added)\b")

REACH = 230
"""Characters behind the words in which those belonging to them are looked for."""


def arguments(story: Story, record: Mention[DealRecord]) -> Found:
    """The roles that a record leaves open, filled from its sentence, and from the one before where sure."""
    value, sentence = record.value, story.sentence_at(record.start)
    passive = value.form == "past" and is_passive(sentence, record)
    behind = list(followers(sentence, record, passive))
    role = value.object if passive else value.subject
    if role is None:
        return behind
    if value.form == "noun" and role == "partner" and _has_both(sentence, record, behind):
        if value.object == "venture" and _COPULA.search(sentence.text(record.start - 60, record.start)):
            partners = {party.value.name for _, party in behind}
            new = [party for party in subject(story, sentence, record) if party.value.name not in partners]
            return [("venture", party) for party in new] + behind
        return behind
    if value.kind == "financing" and value.form == "noun" and any(r == "issuer" for r, _ in behind):
        role = "lender"
    front = [(role, party) for party in subject(story, sentence, record, passive)]
    if (other := WITH_WHOM.get(value.kind)) and other not in {role for role, _ in behind}:
        beside = with_whom(sentence, record)
        front = [pair for pair in front if pair[1] not in beside] + [(other, party) for party in beside]
    names = {party.value.name for _, party in front}
    if not behind and value.object and not passive:
        behind = [
            (value.object, party)
            for party in described_object(story, sentence, record)
            if party.value.name not in names
        ]
    behind_names = {party.value.name for r, party in behind if r == value.object}
    front = [pair for pair in front if pair[1].value.name not in behind_names]
    if passive and role == "target":
        front = [
            ("seller" if _POSSESSED.match(sentence.text(party.end, record.start)) else r, party) for r, party in front
        ]
    if (
        value.form == "noun"
        and value.subject in ("acquirer", "bidder")
        and value.object
        and value.subject in {r for r, _ in behind}
        and value.object not in {r for r, _ in behind}
    ):
        front = [(value.object if r == value.subject else r, party) for r, party in front]
    taken = {party.start for _, party in front}
    return front + [pair for pair in behind if pair[1].start not in taken]


WITH_WHOM = {
    "acquisition": "seller", "stake": "seller", "divestiture": "acquirer", "financing": "lender", "merger": "partner",
    "joint venture": "partner", "partnership": "partner", "contract": "partner",
}  # fmt: skip
"""The role of those named with "with" in front of the words, as in "agreed with Lind to buy its stake"."""


def _has_both(sentence: Sentence, record: Mention[DealRecord], behind: Found) -> bool:
    """Whether a noun names all partners behind it: "a venture of X and Y"."""
    between = sentence.text(record.end, behind[0][1].start) if behind else ""
    return len(behind) > 1 and bool(regex.search(r"(?i)\b(?:of|between|among|by)\b", between))


def with_whom(sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Those named with "with" in front of the words: "signed an accord with Lind to merge"."""
    left = [party for party in sentence.parties if party.end <= record.start]
    if left and record.start - left[-1].end < 60 and not _STOP.search(sentence.text(left[-1].end, record.start)):
        group = joined_left(sentence, len(left) - 1)
        if regex.search(
            r"(?i)\bwith (?:(?:[\w'-]{1,20}|[\uE000-\uE0FF]\uF8FF{0,100}(?:'s)?) ){0,4}[<(\"']?$",
            sentence.text(group[0].start - 50, group[0].start),
        ):
            return group
    return []


_DESCRIBED = regex.compile(
    rf"(?i)^ (?:up to |all of |all |part of )?(?:(?:a|an|the|its|another)? ?(?:[^\s.,;]{{1,60}} ){{0,4}}?(?:stake"
    rf"|interest|shares|holding|control)s? (?:in|of) )?(?P<it>it|{_ROLE_NOUN})\b"
)


def described_object(story: Story, sentence: Sentence, record: Mention[DealRecord]) -> list[Mention[Party]]:
    """Whom a pronoun or role noun behind the words stands for, in "to buy the company", "a bid for the brewer"."""
    behind = sentence.text(record.end, record.end + 120)
    preposition = regex.match(r" (?:of|for)(?= )", behind)
    if preposition or record.value.form == "noun":
        behind = behind[preposition.end() :] if preposition else ""
    match = _DESCRIBED.match(behind)
    if not match or match["it"].endswith("unit"):
        return []
    subjects = {party.value.name for party in subject(story, sentence, record)}
    described = by_description(story, match["it"], record.start)
    if described:
        return [described]
    earlier = [party for party in sentence.parties if party.end <= record.start]
    here = list(
        dict.fromkeys(
            party.value.name for party in earlier if party.value.name not in subjects and party.value.kind != "person"
        )
    )
    if len(here) == 1:
        return [next(party for party in earlier if party.value.name == here[0])]
    for number in range(sentence.number - 1, max(-1, sentence.number - 3), -1):
        earlier = story.sentence(number).parties + earlier
    names = list(
        dict.fromkeys(
            party.value.name
            for party in reversed(earlier)
            if party.value.name not in subjects and party.value.kind != "person"
        )
    )
    if len(names) == 1 or (names and sentence.number <= story.first_body):
        return [next(party for party in reversed(earlier) if party.value.name == names[0])]
    return []


_COMMON = frozenset(["the", "this", "company", "firm", "group", "unit"])


def by_description(story: Story, words: str, before: int) -> Mention[Party] | None:
    """The party that the text has described with the same words: "the brewer" after "the brewer Lind AB"."""
    wanted = [word for word in regex.findall(r"[\w-]{3,20}", words.casefold()) if word not in _COMMON]
    if not wanted:
        return None
    masked = story.analysis.masked
    for party in story.within(Party, 0, before):
        around = masked[max(0, party.start - 60) : party.start].casefold()
        behind = regex.match(
            r",? (?:which is |is )?(?:an?|the)? ?[^.;\uE000-\uE0FF]{0,80}", masked[party.end : party.end + 90]
        )
        described = around.rpartition(".")[2] + (behind[0].casefold() if behind and behind[0].startswith(",") else "")
        if all(word in described for word in wanted):
            return party
    return None


def is_passive(sentence: Sentence, record: Mention[DealRecord]) -> bool:
    """Whether a past form is a passive: behind "was", or in front of "by"."""
    if _PASSIVE.search(sentence.text(record.start - 40, record.start)):
        return True
    behind = sentence.text(record.end, record.end + 60)
    return bool(regex.match(r"(?: (?:for|in|last year) ?[^\s]{0,60})?,? by [^\d]", behind)) and not regex.search(
        r"\b(?:has|have|had|said it|it|they)(?: [a-z]{1,12})? $", sentence.text(record.start - 30, record.start)
    )


def subject(
    story: Story, sentence: Sentence, record: Mention[DealRecord], passive: bool = False
) -> list[Mention[Party]]:
    """Who stands in front of the words as their subject: a name, or whom a pronoun or role noun stands for."""
    at = record.start
    left = [party for party in sentence.parties if party.end <= at]
    if passive and left and any(left[-1].end <= other.start < at for other in sentence.records):
        return []
    context = sentence.raw(sentence.start, at)
    pronoun = None
    for pronoun in _PRONOUN.finditer(context):  # noqa: B007 - the last one counts
        pass
    if pronoun and (not left or sentence.start + pronoun.start() >= left[-1].end):
        return referent(story, sentence, pronoun, sentence.start + pronoun.start())
    if not left:
        return []
    return joined_left(sentence, head(sentence, left, at))


def head(sentence: Sentence, left: list[Mention[Party]], at: int) -> int:
    """The number of the nearest party that stands in no phrase of another noun; or the nearest."""
    for index in range(len(left) - 1, -1, -1):
        before = sentence.text(left[index].start - 70, left[index].start)
        if index == len(left) - 1 and _FOR_TO.search(before + "\ue000" + sentence.text(left[index].end, at)):
            return index
        if at - left[index].end > 260:
            break
        if _IN_PHRASE.search(before):
            continue
        # "Kilo, Lark and Norden's owner": the first of a list decides for all.
        group = index
        while group and _JOINED.match(sentence.text(left[group - 1].end, left[group].start)):
            group -= 1
        if group != index and _IN_PHRASE.search(sentence.text(left[group].start - 70, left[group].start)):
            continue
        return index
    return len(left) - 1


def joined_left(sentence: Sentence, index: int) -> list[Mention[Party]]:
    """A party with those listed before it, in text order."""
    parties, group = sentence.parties, [sentence.parties[index]]
    while index and _JOINED.match(sentence.text(parties[index - 1].end, parties[index].start)):
        index -= 1
        group.insert(0, parties[index])
    return group


def referent(story: Story, sentence: Sentence, pronoun: regex.Match[str], at: int) -> list[Mention[Party]]:
    """Whom a pronoun or a role noun stands for."""
    left = [party for party in sentence.parties if party.end <= at]
    if not regex.match("(?i)he|she|his|her|who", pronoun[0]):
        left = [party for party in left if party.value.kind != "person"]
    if (pronoun["it"] or "").casefold().startswith(("the ", "this ")) and (
        described := by_description(story, pronoun["it"], at)
    ):
        return [described]
    if pronoun["relative"]:
        return [left[-1]] if left else []
    if left:
        for index in range(len(left) - 1, -1, -1):
            behind = sentence.text(left[index].end, left[index + 1].start if index + 1 < len(left) else at)
            if _SAYS.search(behind) and not _IN_PHRASE.search(sentence.text(left[index].start - 70, left[index].start)):
                return joined_left(sentence, sentence.parties.index(left[index]))
        return joined_left(sentence, sentence.parties.index(left[head(sentence, left, at)]))
    return topic(story, sentence.number)


def topic(story: Story, number: int) -> list[Mention[Party]]:
    """Whom the sentence before was about: the first party that is its subject."""
    for earlier in range(number - 1, max(-1, number - 4), -1):
        sentence = story.sentence(earlier)
        for index, party in enumerate(sentence.parties):
            if party.value.kind != "person" and not _IN_PHRASE.search(sentence.text(party.start - 70, party.start)):
                return joined_left(sentence, index)
        if sentence.title:
            break
    return []


def followers(sentence: Sentence, record: Mention[DealRecord], passive: bool) -> Iterator[tuple[str, Mention[Party]]]:
    """Those behind the words: the object, and who follows behind a preposition."""
    value = record.value
    roles = dict(value.prepositions)
    limit = min(
        [
            record.end + REACH,
            sentence.end,
            *(r.start for r in sentence.records if r.start >= record.end and r.value.form != "noun"),
        ]
    )
    right = [party for party in sentence.parties if record.end <= party.start < limit]
    at, role, owner = record.end, None, None
    for party in right:
        between = sentence.text(at, party.start).replace("up to", "     ")
        if "," in between and _SPEAKER.match(sentence.text(party.end, party.end + 40)):
            break
        if _STOP.search(_BRACKETS.sub("", between)):
            break
        if role and _JOINED.match(between):
            yield role, party
        else:
            prepositions = [m[1].casefold() for m in _PREPOSITION.finditer(between)]
            if at != record.end and prepositions[-1:] == ["of"] and between.startswith(","):
                # "Lark Ltd, the parent of Kilo Corp, and Norden plc": Kilo only describes.
                at = party.end
                continue
            if at == record.end:
                role = _first_role(value, prepositions, between, passive, roles)
            else:
                role = (
                    roles.get(prepositions[-1])
                    if prepositions
                    else (role if owner and not between.strip().startswith(",") else None)
                )
            if role:
                behind = sentence.text(party.end, party.end + 90)
                following = next((other.start for other in right if other.start > party.start), limit)
                owns = _OWNS_NEXT.match(sentence.text(party.end, following)) and following < limit
                owner = (
                    ("seller" if role == "target" else "owner") if owns else _owner_role(value, role, between, behind)
                )
                if owner != "owner":
                    yield (owner or role), party
        at = party.end


_BY_OTHERS = regex.compile(
    r"(?i)\b(?!led|headed|owned|controlled|run|formed|backed)[a-z]{2,14}ed by (?:[a-z]{1,14} ){0,3}$"
)
_COPULA = regex.compile(
    r"(?i)(?:, |\b(?:is|was|are|were|becomes?) |\bis an? )(?:now |a |an |the |also )?(?:[\w-]{1,20} ){0,3}$"
)


def _first_role(
    value: DealRecord, prepositions: list[str], between: str, passive: bool, roles: dict[str, str]
) -> str | None:
    """The role of the first party behind the words."""
    if not prepositions:
        verb = value.form != "noun" or "" in roles
        return value.object if verb and not passive and not between.strip().startswith(",") else None
    last = prepositions[-1]
    if value.form == "noun" and len(prepositions) > 1 and _BY_OTHERS.search(between):
        return None
    if value.form == "noun" and last == "in" and prepositions[0] in roles and _SHAREISH.search(between):
        return roles[prepositions[0]]
    if last == "by" and regex.search(r"\b(?:led|headed) by\b", between):
        return roles.get(prepositions[-2], roles.get("from")) if len(prepositions) > 1 else roles.get("from")
    if (
        last == "of"
        and regex.search(
            r"(?i)\b(?:assets|operations|business(?:es)?|units?|divisions?|subsidiar(?:y|ies)|plants?|stores?|arms?"
            r"|part) of (?:[a-z-]{1,20} ){0,2}$",
            between,
        )
        and "target" in {value.object, *roles.values()}
    ):
        return "seller"
    if (
        last in ("of", "in", "at", "as")
        and value.form != "noun"
        and value.object
        and not passive
        and _SHAREISH.search(between)
    ):
        return value.object
    if last == "of" and len(prepositions) > 1 and prepositions[-2] in roles:
        return roles[prepositions[-2]]
    return roles.get(last)


_ITS_ASSETS = regex.compile(
    r"^ (?:[a-z-]{1,20} ){0,2}(?:stations|assets|operations|stores|hotels|plants|stake|mines|fields|brands)\b"
)


def _owner_role(value: DealRecord, role: str, between: str, behind: str) -> str | None:
    """The seller, where what is bought belongs to the party: "Lind's bakery unit"."""
    if role == "target" and _POSSESSED.match(behind) and not _OWN_SHARES.match(behind):
        return "seller"
    if role == "target" and _ITS_ASSETS.match(behind) and not regex.search(r"(?i)\b(?:its|their|his|the) $", between):
        return "seller"
    return None
