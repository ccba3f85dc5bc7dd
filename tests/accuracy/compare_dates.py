"""Dates side by side: dealextract, dateparser and recognizers-text on the sentences of `dates.txt`.

    python tests/accuracy/compare_dates.py                # the tools that are installed
    python tests/accuracy/compare_dates.py --misses NAME  # what one of them gets wrong

Counted are sentences: *found* is one date and no other at exactly the words in brackets (nothing, where there is no
date), *right* is found with the right days or TIMEX3 value. A leading article or preposition makes no difference.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

REFERENCE = datetime.date(2018, 9, 12)
SENTENCES = Path(__file__).with_name("dates.txt")

Found = list[tuple[int, int, "set[str]"]]
"""Start, end, and the values that a tool offers: TIMEX3, or "first/last" in ISO 8601, both inclusive."""


class Case(NamedTuple):
    """A sentence, where its date is (or None), and what it means."""

    text: str
    span: tuple[int, int] | None
    value: str


def cases() -> list[Case]:
    """The sentences of the file."""
    found = []
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        marked, _, value = line.rpartition(" | ")
        start, end = marked.find("["), marked.find("]")
        text = marked.replace("[", "").replace("]", "")
        found.append(Case(text, None if value == "-" else (start, end - 1), value))
    return found


def by_dealextract(text: str) -> Found:
    """This library."""
    import dealextract

    found: Found = []
    for mention in dealextract.parse(text, REFERENCE).dates:
        date = mention.value
        found.append((mention.start, mention.end, {str(date.timex), f"{date.first}/{date.last}"}))
    return found


def by_dateparser(text: str) -> Found:
    """dateparser's search; it gives a moment for every expression."""
    from dateparser.search import search_dates  # type: ignore[import-not-found]

    base = datetime.datetime.combine(REFERENCE, datetime.time(12))
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    found, at = [], 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or ():
        start = max(text.find(words, at), 0)
        at = start + len(words)
        day = moment.date().isoformat()
        found.append((start, at, {day, f"{day}/{day}", day[:7], day[:4]}))
    return found


def by_recognizers(text: str) -> Found:
    """Microsoft Recognizers-Text; it gives all readings, each of which counts, and an exclusive end."""
    from recognizers_date_time import recognize_datetime  # type: ignore[import-not-found]

    found: Found = []
    reference = datetime.datetime.combine(REFERENCE, datetime.time(12))
    for result in recognize_datetime(text, "en-us", reference=reference):
        if not result.type_name.startswith("datetimeV2.date") or "time" in result.type_name[len("datetimeV2.date") :]:
            continue
        values: set[str] = set()
        for value in (result.resolution or {}).get("values", ()):
            if value and value.get("start") and value.get("end"):
                try:
                    end = datetime.date.fromisoformat(value["end"][:10])
                except ValueError:
                    continue
                values |= {f"{value['start'][:10]}/{end - datetime.timedelta(back)}" for back in (0, 1)}
            elif value and value.get("value"):
                values |= {value["value"][:10], f"{value['value'][:10]}/{value['value'][:10]}"}
            if value and value.get("timex"):
                values.add(value["timex"])
        found.append((result.start, result.end + 1, values))
    return found


TOOLS: dict[str, tuple[str, Callable[[str], Found]]] = {
    "dealextract": ("dealextract", by_dealextract),
    "dateparser": ("dateparser", by_dateparser),
    "recognizers-text": ("recognizers_date_time", by_recognizers),
}

_LEADING = re.compile(r"(?i)(?:(?:on|in|at|by|since|until|within|over|from|for|the|this|an?)\s+)+(?=\S)")


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    match = _LEADING.match(text, start, end)
    return (match.end() if match and match.end() < end else start), end


def judged(case: Case, found: Found) -> tuple[bool, bool]:
    """Whether the words were found, and whether the value is right too."""
    if case.span is None:
        return not found, not found
    if len(found) != 1:
        return False, False
    start, end, values = found[0]
    same = _stripped(case.text, start, end) == _stripped(case.text, *case.span)
    return same, same and bool(wanted(case.value) & values)


def wanted(value: str) -> set[str]:
    """The ways to write a value: TIMEX3, and first/last day."""
    from dealextract.normalize.calendar import period

    days = period(value)
    return {value} | ({f"{days[0]}/{days[1]}"} if days else set())


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", metavar="NAME")
    arguments = parser.parse_args()
    out: list[str] = ["| tool | sentences | found | right |", "|---|---|---|---|"]
    sentences = cases()
    for name, (module, find) in TOOLS.items():
        if importlib.util.find_spec(module) is None:
            continue
        results: list[tuple[Case, Any, tuple[bool, bool]]] = []
        for case in sentences:
            offered = find(case.text)
            results.append((case, offered, judged(case, offered)))
        found, right = (sum(result[2][which] for result in results) for which in (0, 1))
        total = len(results)
        out.append(f"| {name} | {total} | {100 * found / total:.0f}% | {100 * right / total:.0f}% |")
        if arguments.misses == name:
            missed = [(case, offer) for case, offer, result in results if not all(result)]
            out += [f"{case.text} wanted {case.value}, got {offer}" for case, offer in missed]
    sys.stdout.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
