# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL stands in files, one statement each, and is never put together from pieces."""

import re
from source import Finding, Source, string_literals, without_comments

_DATA = re.compile(r"^\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|REPLACE\s+INTO\s"
                   r"|WITH\s+(?:RECURSIVE\s+)?\w+\s*(?:\([^)]*\)\s*)?AS\s*\("
                   r"|(?:CREATE|DROP|ALTER)\s+(?:TEMP\w*\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\s)")
_ENGINE = re.compile(r"^\s*(?:PRAGMA\s|ATTACH\s|DETACH\s|SAVEPOINT\s|RELEASE\s|ROLLBACK\b|BEGIN\b|COMMIT\b|VACUUM\b)")
# What the driver asks about the database itself.
_PROBE = re.compile(r"^\s*SELECT\b.*\b(?:sqlite_master|sqlite_schema|pragma_\w+|sqlcipher_export|pg_catalog)\b", re.S)
# The engine's own statements belong to whoever drives the engine.
_DRIVERS = ("src/store/driver", "src/store/sqlcipher", "src/store/postgres")
# florin-bench writes the raw SQLCipher comparison by hand: that is what it measures.
_FREE = ("src/bench",)


def sql_in_files(source: Source):
    """No SQL in C++ under src/, except what drives the engine itself, in the drivers."""
    if not source.is_cpp or not source.under("src") or source.under(*_FREE):
        return
    for offset, content in string_literals(source.text):
        engine = _ENGINE.match(content) or _PROBE.match(content)
        if _DATA.match(content) and not (engine and source.under(*_DRIVERS)):
            yield Finding(source.path, source.line_of(offset), "SQL stands in a .sql file under src/store")
        elif engine and not _DATA.match(content) and not source.under(*_DRIVERS):
            yield Finding(source.path, source.line_of(offset), "the engine's own statements stay in the driver")


_BUILT = re.compile(r"\b(?:prepare|exec|QSqlQuery(?:\s+\w+)?|execute)\s*\((?P<inside>[^;]*?)(?:\.arg\s*\(|\s\+\s)")


def sql_never_built(source: Source):
    """Values are bound, never pasted: no .arg() and no + on the way into a statement."""
    if not source.is_cpp or not source.under("src/store", "src/server") or source.under(*_FREE):
        return
    text = without_comments(source.text)
    for match in _BUILT.finditer(text):
        if not (source.under(*_DRIVERS) and re.search(r'"\s*(?:PRAGMA|SAVEPOINT|RELEASE|ROLLBACK)\s', match["inside"])):
            yield Finding(source.path, source.line_of(match.start()), "SQL put together with .arg() or +; bind the value")
    for offset, content in string_literals(source.text):
        if _DATA.match(content) and re.search(r"%[1-9L]|%s", content):
            yield Finding(source.path, source.line_of(offset), "SQL with a place to paste into; bind the value")


def _statements(text: str) -> int:
    plain = re.sub(r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'", " ", text, flags=re.S)
    return sum(1 for part in plain.split(";") if part.strip())


def sql_files(source: Source):
    """One statement a file, named verb_object; migrations, which are scripts, excepted."""
    if not source.path.endswith(".sql"):
        return
    if not source.under("src/store", "tests"):
        yield Finding(source.path, 1, "SQL files stand under src/store")
    if "migration" in source.path or "schema" in source.path or source.under("tests"):
        return
    if _statements(source.text) != 1:
        yield Finding(source.path, 1, f"{_statements(source.text)} statements; one a file")
    if not re.fullmatch(r"[a-z]+(?:_[a-z0-9]+)+\.sql", source.path.rsplit("/", 1)[-1]):
        yield Finding(source.path, 1, "a statement's file is named verb_object.sql")


RULES = (sql_in_files, sql_never_built, sql_files)
