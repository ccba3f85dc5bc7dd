"""The grammatical form of the words that deals are told with."""

from __future__ import annotations

from dealextract.values import WordForm

_IRREGULAR: dict[str, WordForm] = {
    **dict.fromkeys(
        (
            "bought",
            "sold",
            "took",
            "taken",
            "lent",
            "won",
            "spun",
            "went",
            "began",
            "made",
            "built",
            "put",
            "got",
            "paid",
        ),
        "past",
    ),
    **dict.fromkeys(("raised",), "past"),
}


def form_of(words: str) -> WordForm:
    """The form of a verb, read off its first word.

    >>> form_of("bought out"), form_of("Acquires"), form_of("teaming up"), form_of("merge")
    ('past', 'present', 'gerund', 'base')
    """
    first = words.split()[0].casefold()
    if first in _IRREGULAR:
        return _IRREGULAR[first]
    if first.endswith("ing"):
        return "gerund"
    if first.endswith("ed"):
        return "past"
    return "present" if first.endswith("s") else "base"
