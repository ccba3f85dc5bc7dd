"""The exceptions of dealextract.

``DealextractError``
  ├── ``RuleError``      a rule, gazetteer or step is badly formed, or a parser cannot order them
  └── ``CheckError``    `dealextract.testing.check` found an example that does not hold

Parsing itself raises `TypeError` for anything but a `str`, and nothing else.
"""


class DealextractError(Exception):
    """Whatever dealextract raises on its own account."""


class RuleError(DealextractError, ValueError):
    """A rule that cannot work as written; the message names it, says why, and what to write instead."""


class CheckError(DealextractError, AssertionError):
    """An example, a counterexample or the growth of a rule is not as its author declared."""
