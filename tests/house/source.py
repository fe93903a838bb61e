# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the source as the rules see it. Only modules that Debian's python3-minimal has."""

import re
from pathlib import Path
from typing import Iterator, NamedTuple

TOP_FOLDERS = ("src", "ui", "resources", "translations", "tests", "packaging", "cmake", "docs", ".ci", ".github")
TEXT_SUFFIXES = {".cpp", ".h", ".c", ".py", ".sql", ".cmake", ".txt", ".md", ".ui", ".qss", ".qrc", ".json", ".yml",
                 ".yaml", ".sh", ".in", ".ts", ".service", ".supp", ".csv", ""}
CPP_SUFFIXES = (".cpp", ".h", ".c")


class Finding(NamedTuple):
    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


class Source(NamedTuple):
    """One file: its path from the top of the repository, with '/', and its text."""
    path: str
    text: str

    @property
    def is_cpp(self) -> bool:
        return self.path.endswith(CPP_SUFFIXES)

    @property
    def is_header(self) -> bool:
        return self.path.endswith(".h")

    def under(self, *folders: str) -> bool:
        return self.path.startswith(tuple(folder.rstrip("/") + "/" for folder in folders))

    def line_of(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1


def sources(root: Path) -> Iterator[Source]:
    paths = [path for path in sorted(root.iterdir()) if path.is_file()]
    for folder in TOP_FOLDERS:
        paths += sorted(path for path in (root / folder).rglob("*") if path.is_file())
    for path in paths:
        if path.suffix in TEXT_SUFFIXES and "__pycache__" not in path.parts:
            try:
                yield Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
            except UnicodeDecodeError:
                pass  # a binary without a telling suffix


_TOKEN = re.compile(
    r'''(?P<comment>//[^\n]*|/\*.*?\*/)'''
    r'''|(?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^()\s\\"]{0,16})\(.*?\)(?P=mark)")'''
    r'''|(?P<string>"(?:[^"\\\n]|\\.)*")'''
    r'''|(?P<number>\b\d[0-9a-fA-FxX']*\b)'''
    r'''|(?P<char>'(?:[^'\\\n]|\\.)+')''', re.S)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def without_comments(text: str) -> str:
    """C++ with its comments blanked out; every offset and line stays."""
    return _TOKEN.sub(lambda match: _blank(match[0]) if match["comment"] else match[0], text)


def code_only(text: str) -> str:
    """C++ with comments, and what stands inside strings and characters, blanked out; offsets stay."""
    def blanked(match: "re.Match[str]") -> str:
        if match["number"]:
            return match[0]
        if match["comment"]:
            return _blank(match[0])
        return match[0][0] + _blank(match[0][1:-1]) + match[0][-1]
    return _TOKEN.sub(blanked, text)


def string_literals(text: str) -> Iterator[tuple]:
    """(offset, content) of each string literal; neighbours that the compiler joins come as one."""
    joined_from, joined, end = -1, "", -1
    for match in _TOKEN.finditer(text):
        if match["comment"]:
            continue
        literal = match["string"] or match["raw"]
        if not literal:
            continue
        content = literal[1:-1] if match["string"] else literal[literal.index("(") + 1:literal.rindex(")")]
        if joined_from >= 0 and re.fullmatch(r'(?:\s|u8?|U|L)*', without_comments(text[end:match.start()])):
            joined += content
        else:
            if joined_from >= 0:
                yield joined_from, joined
            joined_from, joined = match.start(), content
        end = match.end()
    if joined_from >= 0:
        yield joined_from, joined


def arguments(code: str, opening: int) -> list:
    """The top-level arguments of the call whose '(' stands at `opening` (in code_only text)."""
    depth, parts, start = 0, [], opening + 1
    for offset in range(opening, len(code)):
        sign = code[offset]
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
            if depth == 0:
                parts.append(code[start:offset].strip())
                return parts if parts != [""] else []
        elif sign == "," and depth == 1:
            parts.append(code[start:offset].strip())
            start = offset + 1
    return parts
