# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms: what a person works with has a name for tests and one for a screen reader."""

import re
from source import Finding, Source

INTERACTIVE = {"QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton", "QLineEdit", "QTextEdit",
               "QPlainTextEdit", "QSpinBox", "QDoubleSpinBox", "QComboBox", "QFontComboBox", "QDateEdit", "QTimeEdit",
               "QDateTimeEdit", "QCalendarWidget", "QSlider", "QDial", "QListView", "QListWidget", "QTableView",
               "QTableWidget", "QTreeView", "QTreeWidget", "QTabWidget", "QTabBar", "QScrollBar", "QKeySequenceEdit"}
# Qt reads out what is written on these, so their text is name enough.
SPEAK_THEIR_TEXT = {"QPushButton", "QCommandLinkButton", "QCheckBox", "QRadioButton"}
# A form takes what it shows from the look; a QDoubleSpinBox would bring a double near money.
NOT_ON_FORMS = {"QDoubleSpinBox": "an AmountEdit: no double near money"}

_TAG = re.compile(r'<widget class="(?P<cls>[^"]+)"(?: name="(?P<name>[^"]*)")?[^>]*?(?P<empty>/)?>|(?P<end></widget>)'
                  r'|<property name="(?P<property>accessibleName|text)">\s*<string[^>]*?(?:/>|>(?P<value>.*?)</string>)', re.S)


def _bases(text: str) -> dict:
    """Promoted class -> the Qt class it extends."""
    return dict(re.findall(r"<customwidget>\s*<class>([^<]+)</class>\s*<extends>([^<]+)</extends>", text))


def forms(source: Source):
    """Each interactive widget of a .ui file has an object name of its own and an accessible name."""
    if not source.path.endswith(".ui"):
        return
    bases, stack = _bases(source.text), []
    for match in _TAG.finditer(source.text):
        if match["cls"]:
            stack.append({"class": match["cls"], "name": match["name"] or "", "line": source.line_of(match.start())})
        elif match["property"] and stack:
            stack[-1][match["property"]] = (match["value"] or "").strip()
        if (match["end"] or match["empty"]) and stack:
            yield from _widget(source, stack.pop(), bases)


def _widget(source: Source, widget: dict, bases: dict):
    base = bases.get(widget["class"], widget["class"])
    name = widget["name"]
    if base in NOT_ON_FORMS:
        yield Finding(source.path, widget["line"], f"{name}: use {NOT_ON_FORMS[base]}")
    if base not in INTERACTIVE and widget["class"] not in INTERACTIVE:
        return
    default = widget["class"][1:2].lower() + widget["class"][2:]
    if not name or re.fullmatch(default + r"(?:_\d+)?", name):
        yield Finding(source.path, widget["line"], f"a {widget['class']} without an object name of its own ('{name}')")
    spoken = widget.get("accessibleName") or (base in SPEAK_THEIR_TEXT and widget.get("text"))
    if not spoken:
        yield Finding(source.path, widget["line"], f"{name} ({widget['class']}) has no accessibleName")


RULES = (forms,)
