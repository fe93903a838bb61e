# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the house to its own rules: `house.py arrows|tidy ROOT`. Prints each finding, exits 1 when there is one."""

import sys
from pathlib import Path

import arrows
import forms
import shape
import sql
import words
from source import sources

GROUPS = {"arrows": arrows.RULES, "tidy": words.RULES + shape.RULES + sql.RULES + forms.RULES}


def report_lengths(files: list) -> None:
    longest = sorted(((lines, name, source.path, line) for source in files if source.is_cpp
                      for name, line, lines in shape.functions(source)), reverse=True)[:3]
    for lines, name, path, line in longest:
        print(f"{path}:{line}: {name} is among the longest functions: {lines} lines")
    product = sum(source.text.count("\n") for source in files if source.is_cpp and source.under("src"))
    tests = sum(source.text.count("\n") for source in files if source.under("tests") and source.path.endswith((".cpp", ".h", ".py")))
    if product:
        print(f"{product} lines of source, {tests} lines of tests ({100 * tests // product} %)")


def main() -> int:
    if len(sys.argv) != 3 or sys.argv[1] not in GROUPS:
        print(f"usage: house.py {'|'.join(GROUPS)} ROOT", file=sys.stderr)
        return 2
    files = list(sources(Path(sys.argv[2])))
    if not any(source.under("src/core") for source in files):
        print(f"{sys.argv[2]} is not the top of the repository: no src/core", file=sys.stderr)
        return 2
    findings = [finding for source in files for rule in GROUPS[sys.argv[1]] for finding in rule(source)]
    for finding in findings:
        print(finding)
    if sys.argv[1] == "tidy":
        report_lengths(files)
    print(f"{sys.argv[1]}: {len(files)} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
