# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shape of files and functions."""

import re
from source import Finding, Source, code_only

FUNCTION_LINES_MAX = 90
FILE_LINES_MAX = 500
SPDX = ("SPDX-FileCopyrightText:", "SPDX-License-Identifier: GPL-3.0-or-later")
SPDX_SUFFIXES = (".cpp", ".h", ".c", ".py", ".sql", ".cmake", ".yml", ".yaml", ".sh", "CMakeLists.txt", ".qss", ".service")


def spdx(source: Source):
    """Two lines at the top say whose it is and under which licence."""
    script = source.under("packaging", ".ci") and source.text.startswith("#!")
    if source.path.endswith(SPDX_SUFFIXES) or script:
        head = "\n".join(source.text.splitlines()[:5])
        if not all(line in head for line in SPDX):
            yield Finding(source.path, 1, "the two SPDX lines are missing at the top")


def file_length(source: Source):
    """A file that fits in one's head."""
    if source.is_cpp or source.path.endswith(".py"):
        lines = source.text.count("\n")
        if lines > FILE_LINES_MAX:
            yield Finding(source.path, lines, f"{lines} lines; at most {FILE_LINES_MAX}: split it by subject")


def header_guard(source: Source):
    """A header starts with #pragma once."""
    if source.is_header and not re.search(r"^#pragma once$", source.text, re.M):
        yield Finding(source.path, 1, "#pragma once is missing")


def file_name(source: Source):
    """lower_snake_case, so that a class is found by its name on every system."""
    name = source.path.rsplit("/", 1)[-1]
    if source.under("src", "tests", "ui") and source.path.endswith((".cpp", ".h", ".ui", ".sql", ".py")):
        if not re.fullmatch(r"[a-z0-9_]+\.[a-z]+", name):
            yield Finding(source.path, 1, "file names are lower_snake_case")


def _without_directives(code: str) -> str:
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda match: re.sub(r"[^\n]", " ", match[0]), code, flags=re.M)


_CONTAINER = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b")
_NAME = re.compile(r"([~\w:]+(?:\s*operator\s*\S+)?)\s*\(")


def functions(source: Source):
    """(name, first line, number of lines) of each function body; a lambda counts with the function around it."""
    code = _without_directives(code_only(source.text))
    stack, start = [], 0  # of (kind, name, offset); `start` is where the statement at hand began
    for match in re.finditer(r"[{};]", code):
        sign, at = match[0], match.start()
        if sign == "{":
            head = code[start:at]
            inside_container = all(kind == "container" for kind, _, _ in stack)
            if inside_container and _CONTAINER.search(re.sub(r"\([^()]*\)|<[^<>]*>", "", head)) and "=" not in head:
                stack.append(("container", "", at))
            elif inside_container and ")" in head:
                # A member initialiser `m_a{1}` opens no body: what follows its brace is a comma or another brace.
                named = _NAME.search(head)
                stack.append(("function", named[1] if named else "?", at))
            else:
                stack.append(("other", "", at))
        elif sign == "}" and stack:
            kind, name, opened = stack.pop()
            if kind == "function":
                first, last = source.line_of(opened), source.line_of(at)
                yield name, first, last - first + 1
        start = match.end()


def function_length(source: Source):
    """A function that fits on a screen."""
    if source.is_cpp:
        for name, line, lines in functions(source):
            if lines > FUNCTION_LINES_MAX:
                yield Finding(source.path, line, f"{name} has {lines} lines; at most {FUNCTION_LINES_MAX}")


RULES = (spdx, file_length, header_guard, file_name, function_length)
