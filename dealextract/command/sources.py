"""Where the command's texts come from: files, folders, standard input, or the lines of these."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs


@attrs.frozen
class Source:
    """A text with its name, or why there is none.

    Args:
        name: The file as given or as found in its folder, with the number of the line where lines are texts.
        text: The text with its line ends as they are, so that offsets hold in the file as decoded; None if it could
            not be read.
        failure: What went wrong, for people, or None.
    """

    name: str
    text: str | None = None
    failure: str | None = None


def is_batch(files: Sequence[str], lines: bool) -> bool:
    """Whether there may be several texts."""
    return len(files) > 1 or lines or _is_folder(files[0])


def sources(files: Sequence[str], encoding: str, lines: bool) -> Iterator[Source]:
    """The texts, read one after the other; of a folder all files below it but hidden ones, by name."""
    for file in files:
        for path in _files(file):
            source = _read(path, encoding)
            if source.text is None or not lines:
                yield source
            else:
                yield from _lines(source.name, source.text)


def _lines(name: str, text: str) -> Iterator[Source]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield Source(f"{name}:{number}", line.removesuffix("\r"))


def _is_folder(file: str) -> bool:
    # An empty name is that of no file; a `Path` takes it for the folder that one is in.
    return file not in ("-", "") and Path(file).is_dir()


def _files(file: str) -> Iterator[str]:
    if not _is_folder(file):
        yield file
        return
    folder = Path(file)
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    yield from (str(path) for path in found if not any(p.startswith(".") for p in path.relative_to(folder).parts))


def _standard_input() -> bytes:
    if sys.stdin is None:  # Python's way to say that the shell has closed it
        raise OSError(errno.EBADF, "standard input is closed")
    return sys.stdin.buffer.read()


def _content(file: str) -> bytes:
    if not file or "\x00" in file:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    return Path(file).read_bytes()


def _read(file: str, encoding: str) -> Source:
    try:
        content = _standard_input() if file == "-" else _content(file)
        return Source(file, content.decode(encoding))
    except OSError as error:
        return Source(file, failure=f"cannot read {file}: {error.strerror}")
    except LookupError:
        return Source(file, failure=f"there is no encoding called {encoding!r}")
    except UnicodeError as error:
        return Source(file, failure=f"{file} is not {encoding} text ({error}); name its encoding with --encoding")
    except ValueError as error:
        # No shell passes a name with a NUL, but who calls `main` may.
        return Source(file, failure=f"cannot read {file!r} in {encoding!r}: {error}")
