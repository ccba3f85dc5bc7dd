"""The machine: view, notation, rules, stages, overlap policy and explanation. It knows no kind of value."""

from dealextract.engine.analysis import Analysis, Fate
from dealextract.engine.anchors import Beside, Words
from dealextract.engine.cascade import Cascade
from dealextract.engine.context import Context, Options
from dealextract.engine.gazetteer import Gazetteer
from dealextract.engine.notation import Fragment
from dealextract.engine.rule import Lexicon, Rule
from dealextract.engine.schedule import Schedule, Stage
from dealextract.engine.steps import Step, step
from dealextract.engine.view import view_of

__all__ = [
    "Analysis",
    "Beside",
    "Cascade",
    "Context",
    "Fate",
    "Fragment",
    "Gazetteer",
    "Lexicon",
    "Options",
    "Rule",
    "Schedule",
    "Stage",
    "Step",
    "Words",
    "step",
    "view_of",
]
