"""Which small words hold a name together: "Bank of England", but "Ann Lee and Bob Ray"."""

from __future__ import annotations

from dealextract.data import places
from dealextract.linking.names import flags as f
from dealextract.linking.names.trimming import is_known
from dealextract.linking.names.words import FIRM_ENDINGS, JOINING_PARTICLES, STATES, Word, text_of


def chains_of(words: list[Word]) -> list[list[Word]]:
    """Chains of words that small words join ("Bank of England") or part ("Ann Lee and Bob Ray")."""
    chains: list[list[Word]] = [[]]
    at = 0
    while at < len(words):
        if not words[at].small:
            chains[-1].append(words[at])
            at += 1
            continue
        behind = at
        while behind < len(words) and words[behind].small:
            behind += 1
        right = _up_to_small(words[behind:])
        if chains[-1] and right and _joins(chains[-1], words[at:behind], right):
            chains[-1] += words[at:behind]
        else:
            chains.append([])
        at = behind
    return [chain for chain in chains if chain]


def _up_to_small(words: list[Word]) -> list[Word]:
    small = next((at for at, word in enumerate(words) if word.small), len(words))
    return words[:small]


def _joins(left: list[Word], smalls: list[Word], right: list[Word]) -> bool:
    """Whether small words hold a name together."""
    last, small = left[-1], smalls[0].text
    if last.possessive:
        return False
    if is_known(text_of([*left, *smalls, *right])) or text_of([*left, *smalls, right[0]]) in places.flags():
        return True
    if small == "and" and len(left) > 1 and is_known(text_of([*left[1:], *smalls, *right])):
        return True
    if small in JOINING_PARTICLES:
        return not last.flags & f.FUNCTION
    if small == "of":
        if last.text in STATES and right[0].text in places.flags():
            return True
        company = right[-1].flags & f.LEGAL and len(left) == 1 and not last.flags & (f.WORD | f.FUNCTION)
        if _is_town_company(left, right) or _is_court_of(left, right):
            return True
        if last.text in _CORPORATIONS and right[0].text == "America":
            return len(left) > 1
        return bool(company) or (bool(last.flags & f.HEAD) and not last.flags & f.LEGAL)
    if small in ("for", "on"):
        return bool((last.flags | head_inside(left)) & f.HEAD)
    return small in ("and", "et", "y", "und", "e") and len(smalls) == 1 and _and_joins(left, right)


_CORPORATIONS = ("Corporation", "Corp", "Corp.", "Company", "Co", "Co.")


def _is_town_company(left: list[Word], right: list[Word]) -> bool:
    """A company of a town: Kilo Trailer Sales of Tulsa, Inc."""
    return len(left) > 1 and bool(right[-1].flags & f.LEGAL) and text_of(right[:-1]).rstrip(",") in places.flags()


def _is_court_of(left: list[Word], right: list[Word]) -> bool:
    """A court with its district: District Court for the Eastern District of Texas."""
    return left[-1].text == "District" and any(word.text == "Court" for word in left) and is_known(text_of(right))


def _and_joins(left: list[Word], right: list[Word]) -> bool:
    """Whether "and" stands inside one name: Department of Health and Welfare, Food and Drug Administration."""
    if head_inside(left) & f.HEAD:
        return all(word.flags & f.WORD and not word.flags & f.NATION for word in right)
    if len(left) == len(right) == 1 and left[0].text == right[0].text and not left[0].flags & f.WORD:
        return True
    if right[0].text == "Company" and left[-1].text in _SIDES:
        return False
    if left[-1].text in _FINANCE and right[0].text in _FINANCE:
        return True
    if left[-1].text == "Securities" and right[0].text in ("Exchange", "Futures", "Investments", "Commodities"):
        return True
    if right[0].text in FIRM_ENDINGS or (right[-1].flags & f.LEGAL and _one_company(left, right)):
        return True
    if len(right) > 1 and right[-1].text in _TRADES_ORGANISED and all(word.flags & f.WORD for word in (*left, *right)):
        return True
    if len(left) > 1 and left[-1].text in _GOODS and right[0].text in _GOODS and right[-1].flags & (f.TAIL | f.LEGAL):
        return True
    tail = next((n for n, word in enumerate(right) if word.flags & f.TAIL and not word.flags & f.FIRST), None)
    if tail is None or (tail == 0 and right[0].flags & f.HEAD):
        return False
    plain = left[-1].flags & f.WORD and not left[-1].flags & (f.TAIL | f.NATION)
    return len(left) <= 3 and bool(plain) and not is_known(text_of(left))


_SIDES = ("Sub", "Parent", "Buyer", "Seller", "Purchaser", "Holdings", "Investor", "Guarantor", "Borrower", "Executive")
"""By what contracts call those who agree with "Company", which is another: "Merger Sub and Company"."""

_FINANCE = frozenset(
    ("Savings", "Loan", "Trust", "Casualty", "Surety", "Indemnity", "Marine", "Fire", "Life", "Accident", "Property")
)
"""What one bank or insurer does two of: "Kilo Trust and Savings Bank"."""

_GOODS = frozenset(
    ("Metals", "Minerals", "Oil", "Gas", "Coal", "Power", "Light", "Chemicals", "Steel", "Iron", "Gold", "Silver",
     "Foods", "Food", "Beverages", "Paper", "Textiles", "Fertilizers", "Fertilisers", "Energy", "Water", "Timber",
     "Cement")
)  # fmt: skip
"""What one company makes two of: "Kilo Minerals and Metals Investment"."""
_TRADES_ORGANISED = ("Workers", "Employees", "Operators", "Engineers", "Professionals", "Officers", "Producers")
"""What unions and lobbies end in that are named for two trades: "United Food and Farm Workers"."""


_SHORTENED = ("Mfg", "Mfg.", "Eng", "Eng.", "Chem", "Chem.", "Dev", "Dev.", "Ry", "Rwy", "Tel", "Tel.")
"""How newswire shortens what a company does besides."""


def _one_company(left: list[Word], right: list[Word]) -> bool:
    """Whether "A and B Inc" is one company: B is one word, or common words; and A is no company that is known.

    "Straits Telecom and Lark Inc" are two: B is nothing that a company like A does besides.
    """
    if left[-1].flags & (f.LEGAL | f.NATION) or is_known(text_of(left)) or is_known(text_of(right[:-1] or right)):
        return False
    ends = f.TAIL | f.WEAK_TAIL
    if len(left) > 1 and left[-1].flags & ends and not right[0].flags & (f.COMMON | ends):
        return right[0].text in _SHORTENED
    return len(right) == 2 or all(word.flags & (f.WORD | f.LEGAL) for word in right)


def head_inside(words: list[Word]) -> int:
    """The bits of the word before the first "of", "for", "on" or "and"."""
    at = next((at for at, word in enumerate(words) if word.small or word.text in ("OF", "FOR")), 0)
    joins = at and words[at].text.lower() in ("of", "for", "on", "and")
    return words[at - 1].flags & (f.HEAD | f.TAIL) if joins else 0
