# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that are not used here, each with what to use instead; colours, loose ends, places that are nobody's."""

import re
from source import Finding, Source, arguments, code_only, without_comments

EVERYWHERE = ("src", "tests")
ROOMS = ("src/core", "src/contract", "src/ledger", "src/store", "src/client", "src/desktop", "src/server")
# (pattern, where, instead)
BANNED = [
    (r"\bv?sprintf\s*\(", EVERYWHERE, "QString::arg, std::format_to_n or snprintf"),
    (r"\b(?:strcpy|strcat|strncpy|gets)\s*\(", EVERYWHERE, "QByteArray or std::string"),
    (r"\b(?:q?s?rand|random_shuffle)\s*\(|\bstd::mt19937\b", ("src",), "core/random"),
    (r"\bQRandomGenerator\b", ("src/core", "src/contract", "src/ledger", "src/store", "src/server"), "core/random"),
    (r"\b(?:atoi|atol|atof|strtod|strtol|stoi|stol|stoll|stod)\s*\(", ("src",), "QString::toLongLong(&ok), std::from_chars"),
    (r"\bQ_FOREACH\b|\bforeach\s*\(", EVERYWHERE, "a range-for"),
    (r"\bqDebug\s*\(|\bqDebug\s*\(\)", ("src",), "a QLoggingCategory, or nothing: debug output does not stay"),
    (r"\bstd::(?:cout|cerr|clog)\b|\bprintf\s*\(", ROOMS, "a returned value; only programs print"),
    (r"\bassert\s*\(|\bQ_ASSERT(?:_X)?\b", ("src",), "florin::invariant, which stays on in release"),
    (r"\b(?:float|double|qreal|long double)\b", ("src/core", "src/ledger"), "integer minor units: no float near money"),
    (r"\bcurrentDateTime(?:Utc)?\s*\(|\bcurrentMSecsSinceEpoch\s*\(|\bsystem_clock::now\b|\bSystemClock\b|\brandom::",
     ("src/ledger",), "a value passed in: the ledger is pure"),
    (r"\bQ(?:File|Dir|IODevice|SaveFile|Process)\b|\bstd::[io]?fstream\b|\bfopen\s*\(", ("src/ledger", "src/contract"),
     "a value passed in: no I/O in this room"),
    (r"\bprocessEvents\s*\(", ("src",), "a signal: a nested event loop lets anything happen in the middle"),
    (r"\bQEventLoop\b", ("src/desktop", "src/client", "src/server/gate"), "a signal or a QFuture continuation"),
    (r"\bQThread::m?sleep\s*\(|\bsleep_for\s*\(|\bwaitFor(?:Connected|ReadyRead|BytesWritten|Disconnected|Encrypted)\s*\(",
     ("src/desktop", "src/client", "src/server/gate"), "a timer or a signal: this thread must not wait"),
    (r"(?:\bstd::|(?<![\w:.>]))(?:system|popen)\s*\(\s*[^)\s]", ("src",), "QProcess with an argument list"),
    (r"\bQMutex\b|\bQWaitCondition\b|\bQReadWriteLock\b|\bQSemaphore\b", ("src",),
     "std::mutex and its kin: the thread sanitizer sees those"),
    (r"\bthrow\b(?!\s*\()", ("src",), "Result<T>: errors are values here"),
    (r"\bsetAutoFillBackground\s*\(|\bsetStyleSheet\s*\(", ("src/desktop/views", "src/desktop/controllers"),
     "desktop/look: one place styles"),
]
_COMPILED = [(re.compile(pattern), where, instead) for pattern, where, instead in BANNED]


def banned(source: Source):
    """No name with a known better one."""
    if not source.is_cpp:
        return
    code = code_only(source.text)
    for pattern, where, instead in _COMPILED:
        if source.under(*where):
            for match in pattern.finditer(code):
                yield Finding(source.path, source.line_of(match.start()),
                              f"'{match[0].strip(' (')}' is not used here; use {instead}")


def using_namespace(source: Source):
    """No `using namespace` in a header: it changes the meaning of every file that includes it.

    A test's header may bring in the suffixes of literals."""
    if source.is_header:
        for match in re.finditer(r"\busing\s+namespace\s+([\w:]+)", code_only(source.text)):
            if source.under("tests") and match[1].lower().endswith("literals"):
                continue
            yield Finding(source.path, source.line_of(match.start()), "no `using namespace` in a header")


def string_connect(source: Source):
    """Connects name functions, so that the compiler checks them; D-Bus signals alone have only text."""
    if source.is_cpp and "QDBusConnection" not in source.text:
        for match in re.finditer(r"\b(?:SIGNAL|SLOT)\s*\(", code_only(source.text)):
            yield Finding(source.path, source.line_of(match.start()), "use a function-pointer connect")


def contextless_connect(source: Source):
    """A lambda is connected with a context object, so that it dies with it."""
    if not source.is_cpp:
        return
    code = code_only(source.text)
    for match in re.finditer(r"\bconnect\s*\(", code):
        found = arguments(code, match.end() - 1)
        if len(found) == 3 and found[2].startswith("["):
            yield Finding(source.path, source.line_of(match.start()), "connect to a lambda names a context object")


def colours(source: Source):
    """Colours are named in the token file alone."""
    drawn = source.under("src/desktop", "ui", "resources") and source.path.endswith((".cpp", ".h", ".ui", ".qss"))
    if not drawn or source.path.rsplit("/", 1)[-1].startswith("token"):
        return
    text = without_comments(source.text) if source.is_cpp else source.text
    for match in re.finditer(r"#[0-9a-fA-F]{6,8}\b|(?<=[\"\s:])#[0-9a-fA-F]{3}\b(?=[\";])|\bQColor\(\s*\d|\bqRgba?\s*\(\s*\d"
                             r"|<color\b", text):
        yield Finding(source.path, source.line_of(match.start()), f"a colour outside the token file ({match[0]})")


def loose_ends(source: Source):
    """Nothing is left for later in the source; what is missing stands in an issue."""
    if source.under("docs"):
        return
    for match in re.finditer(r"\b(?:TO" r"DO|FIX" r"ME|HA" r"CK)\b", source.text):
        yield Finding(source.path, source.line_of(match.start()), f"a loose end ({match[0]}): do it or file it")


def private_places(source: Source):
    """No path of somebody's machine."""
    pattern = r"(?<![\w.])/(?:wo" r"rk|ro" r"ot|ho" r"me/[a-z])(?=[/\w])|\.\./sha" r"red\b|C:\\\\Users\b"
    for match in re.finditer(pattern, source.text):
        yield Finding(source.path, source.line_of(match.start()), f"a path of one machine ({match[0]})")


RULES = (banned, using_namespace, string_connect, contextless_connect, colours, loose_ends, private_places)
