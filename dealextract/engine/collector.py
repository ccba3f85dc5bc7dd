"""The garbage collector, paused for one parse at a time.

A parse makes many objects that live until its end, and hardly any circle. The collector looks through all of them again
whenever their number has grown by a quarter: on a text of ten megabytes that is a quarter of the time, and the one part
of a parse that grows faster than the text.
"""

from __future__ import annotations

import gc
import threading
from types import TracebackType


class Pause:
    """A context without collections; where several threads ask for one at a time, the first has it.

    So the collector is back on after every parse of whoever has it, however many threads parse without end. Where it is
    off already, nothing is done.
    """

    __slots__ = ("_paused",)
    _one_at_a_time = threading.Lock()

    def __enter__(self) -> None:
        self._paused = gc.isenabled() and self._one_at_a_time.acquire(blocking=False)
        if self._paused:
            gc.disable()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._paused:
            gc.enable()
            self._one_at_a_time.release()
