# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows between the rooms: which may know which. Drawn in docs/architecture.md; a new arrow changes both."""

import re
from source import Finding, Source, without_comments

# What a room may include from, beside itself.
ROOMS = {
    "core": set(),
    "contract": {"core"},
    "console": {"core", "contract"},
    "ledger": {"core"},
    "store": {"core", "ledger"},
    "server": {"core", "contract", "console", "ledger", "store"},
    "client": {"core", "contract"},
    "desktop": {"core", "contract", "client"},
    # Checks receipts offline, by the ledger's own pure functions.
    "ctl": {"core", "contract", "console", "ledger", "client"},
    # The load generator measures each storey by itself, so it alone may reach down on both sides of the house.
    "bench": {"core", "contract", "console", "ledger", "store", "server", "client"},
}

# Inside the desktop: controllers and models know no widget, so that they are tested without one.
DESKTOP = {
    "look": {"widgets"},
    "widgets": {"look"},
    "models": {"look"},
    "controllers": {"models", "look"},
    "views": {"widgets", "models", "controllers", "look"},
}

# Qt modules (and what else brings I/O along) a room must not link or include.
NEVER = {
    "core": {"Sql", "Network", "Gui", "Widgets"},
    "contract": {"Sql", "Network", "Gui", "Widgets"},
    "console": {"Sql", "Network", "Gui", "Widgets"},
    "ledger": {"Sql", "Network", "Gui", "Widgets"},
    "store": {"Network", "Gui", "Widgets"},
    "server": {"Gui", "Widgets", "Charts", "Svg"},
    "client": {"Sql", "Gui", "Widgets"},
    "desktop": {"Sql"},
    "ctl": {"Gui", "Widgets"},
    "bench": {"Gui", "Widgets"},
}
HEADERS = {
    "Sql": r"QSql\w*",
    "Network": r"Q(?:Tcp|Udp|Ssl|Local|Abstract)(?:Socket|Server)|QNetwork\w+|QSsl\w*|QHost\w+",
    "Gui": r"QGuiApplication|QPixmap|QImage|QPainter|QPalette|QFont\w*|QColor|QIcon|QWindow",
    "Widgets": r"Q(?:Widget|Application|MainWindow|Dialog|PushButton|Label|LineEdit|TableView|ComboBox|MessageBox|\w+Layout)",
}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"(?P<own>[^"]+)"|<(?P<foreign>[^>]+)>)', re.M)


def _room(path: str) -> str:
    return path.split("/")[1] if path.startswith("src/") and path.count("/") >= 2 else ""


def _own_include(source: Source, line: int, included: str):
    room = _room(source.path)
    other = included.split("/")[0]
    if other in ROOMS and other != room and other not in ROOMS[room]:
        yield Finding(source.path, line, f"{room}/ must not know {other}/ (includes {included})")
    if room == other == "desktop":
        floor, below = source.path.split("/")[2], included.split("/")[1]
        if floor in DESKTOP and below in DESKTOP and below != floor and below not in DESKTOP[floor]:
            yield Finding(source.path, line, f"desktop/{floor} must not know desktop/{below} (includes {included})")
    if other not in ROOMS and "/" in included and included.startswith(".."):
        yield Finding(source.path, line, f"include from the top of src/, not by a relative path ({included})")


def _foreign_include(source: Source, line: int, included: str):
    room = _room(source.path)
    forbidden = set(NEVER[room])
    if room == "desktop" and source.under("src/desktop/controllers", "src/desktop/models"):
        forbidden |= {"Widgets"}
    for module in sorted(forbidden):
        if included.startswith(f"Qt{module}/") or re.fullmatch(HEADERS.get(module, "(?!)"), included.split("/")[-1]):
            yield Finding(source.path, line, f"{source.path.rsplit('/', 1)[0]} must not use Qt {module} (<{included}>)")


def includes(source: Source):
    """C++ of a room includes only from rooms below it, and from no Qt module it must never know."""
    room = _room(source.path)
    if not source.is_cpp or not room:
        return
    if room not in ROOMS:
        yield Finding(source.path, 1, f"src/{room}/ is no room of the house")
        return
    for match in INCLUDE.finditer(without_comments(source.text)):
        line = source.line_of(match.start())
        if match["own"]:
            yield from _own_include(source, line, match["own"])
        else:
            yield from _foreign_include(source, line, match["foreign"])


def links(source: Source):
    """A room's CMakeLists.txt links only rooms below it, and no Qt module it must never know."""
    room = _room(source.path)
    if room not in ROOMS or not source.path.endswith("CMakeLists.txt"):
        return
    code = re.sub(r"#[^\n]*", lambda match: " " * len(match[0]), source.text)
    for match in re.finditer(r"Florin::([A-Za-z]+)|\bflorin_([a-z]+)\b(?!\s*\()|Qt6::([A-Za-z]+)", code):
        line = source.line_of(match.start())
        other = (match[1] or match[2] or "").lower()
        if other in ROOMS and other != room and other not in ROOMS[room]:
            yield Finding(source.path, line, f"{room}/ must not link {match[0]}")
        if match[3] in NEVER[room]:
            yield Finding(source.path, line, f"{room}/ must not link {match[0]}")


RULES = (includes, links)
