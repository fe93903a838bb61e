# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that every rule can fail: each finds what it must in a bad snippet, and nothing in a good one."""

import sys

import arrows
import forms
import house
import shape
import sql
import words
from source import Source, code_only, string_literals, without_comments

HEAD = "// SPDX-FileCopyrightText: 2026 X\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
LONG_BODY = "void f()\n{\n" + "    g();\n" * 95 + "}\n"
FORM = '<ui><widget class="{0}" name="{1}">{2}</widget></ui>'
NAMED = '<property name="accessibleName"><string>Amount</string></property>'
TEXT = '<property name="text"><string>Send</string></property>'

# (rule, path, text, how many findings)
CASES = [
    (arrows.includes, "src/core/a.cpp", '#include "ledger/b.h"\n', 1),
    (arrows.includes, "src/core/a.cpp", '#include "core/b.h"\n#include <vector>\n', 0),
    (arrows.includes, "src/contract/a.h", '#include "store/b.h"\n', 1),
    (arrows.includes, "src/store/a.cpp", '#include "ledger/b.h"\n#include "core/c.h"\n', 0),
    (arrows.includes, "src/store/a.cpp", '#include "contract/b.h"\n#include "server/c.h"\n', 2),
    (arrows.includes, "src/store/driver/a.cpp", '#include "server/c.h"\n', 1),
    (arrows.includes, "src/client/a.cpp", '#include "ledger/b.h"\n', 1),
    (arrows.includes, "src/desktop/views/a.cpp", '#include "store/b.h"\n', 1),
    (arrows.includes, "src/server/gate/a.cpp", '#include "client/b.h"\n', 1),
    (arrows.includes, "src/server/gate/a.cpp", '#include <QWidget>\n#include <QtGui/QImage>\n', 2),
    (arrows.includes, "src/ledger/a.cpp", "#include <QSqlQuery>\n#include <QTcpSocket>\n", 2),
    (arrows.includes, "src/core/a.cpp", '// #include "ledger/b.h"\n', 0),
    (arrows.includes, "src/core/a.cpp", '#include "../ledger/b.h"\n', 1),
    (arrows.includes, "src/attic/a.cpp", "", 1),
    (arrows.includes, "src/desktop/controllers/a.cpp", '#include "desktop/widgets/b.h"\n#include <QPushButton>\n', 2),
    (arrows.includes, "src/desktop/models/a.cpp", '#include "desktop/controllers/b.h"\n', 1),
    (arrows.includes, "src/desktop/views/a.cpp", '#include "desktop/widgets/b.h"\n#include <QPushButton>\n', 0),
    (arrows.links, "src/core/CMakeLists.txt", "florin_room(core LINK Florin::Ledger)", 1),
    (arrows.links, "src/core/CMakeLists.txt", "target_link_libraries(florin_core PUBLIC florin_store)", 1),
    (arrows.links, "src/server/CMakeLists.txt", "florin_room(server LINK Florin::Store Qt6::Widgets)", 1),
    (arrows.links, "src/server/CMakeLists.txt", "florin_room(server LINK Florin::Store Qt6::Network) # Qt6::Gui", 0),
    (words.string_connect, "src/client/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));", 2),
    (words.string_connect, "src/client/a.cpp", "connect(a, &A::x, b, &B::y);", 0),
    (words.using_namespace, "src/core/a.h", "using namespace std;", 1),
    (words.using_namespace, "src/core/a.cpp", "using namespace std;", 0),
    (words.using_namespace, "tests/core/a.h", "using namespace florin;", 1),
    (words.using_namespace, "src/core/a.h", "using namespace std::chrono_literals;", 1),
    (words.using_namespace, "tests/core/a.h", "using namespace std::chrono_literals;", 0),
    (words.using_namespace, "src/core/a.h", "// using namespace std;", 0),
    (words.contextless_connect, "src/client/a.cpp", "connect(a, &A::x, [this](int b, int c) { f(b, c); });", 1),
    (words.contextless_connect, "src/client/a.cpp", "connect(a, &A::x, this, [this](int b, int c) { f(b, c); });", 0),
    (words.colours, "src/desktop/views/a.cpp", 'label("#0F5C6E");', 1),
    (words.colours, "resources/florin.qss", "QLabel { color: #fff; }", 1),
    (words.colours, "ui/a.ui", "<color alpha=\"255\">", 1),
    (words.colours, "src/desktop/look/a.cpp", "QColor(12, 3, 4)", 1),
    (words.colours, "src/desktop/look/tokens.h", '"#0F5C6E"', 0),
    (words.colours, "src/desktop/views/a.cpp", "// see #123456", 0),
    (words.loose_ends, "src/core/a.cpp", "// TO" "DO later", 1),
    (words.loose_ends, "tests/core/a.cpp", "// FIX" "ME", 1),
    (words.loose_ends, "src/core/a.cpp", "// to do", 0),
    (words.private_places, "README.md", "see /wo" "rk/main", 1),
    (words.private_places, "docs/a.md", "../sha" "red/DESIGN.md and /ho" "me/asha/x", 2),
    (words.private_places, "packaging/test", "build/rootfs /tmp/x the/work/flow", 0),
    (shape.spdx, "src/core/a.cpp", "int a;\n", 1),
    (shape.spdx, "packaging/demo", "#!/bin/sh\n", 1),
    (shape.spdx, "src/core/a.cpp", HEAD, 0),
    (shape.spdx, "src/core/a.cpp", HEAD.replace("GPL-3.0-or-later", "MIT"), 1),
    (shape.file_length, "src/core/a.cpp", "\n" * 501, 1),
    (shape.file_length, "src/core/a.cpp", "\n" * 500, 0),
    (shape.header_guard, "src/core/a.h", "#ifndef A\n", 1),
    (shape.header_guard, "src/core/a.h", "#pragma once\n", 0),
    (shape.file_name, "src/core/MoneyBag.cpp", "", 1),
    (shape.file_name, "ui/log_in.ui", "", 0),
    (shape.function_length, "src/core/a.cpp", LONG_BODY, 1),
    (shape.function_length, "src/core/a.cpp", "namespace a { class B {\n" + LONG_BODY + "}; }", 1),
    (shape.function_length, "src/core/a.cpp", "A::A() : m_b(1)\n{" + "\n    g();" * 95 + "}\n", 1),
    (shape.function_length, "src/core/a.cpp", "constexpr int a[] = {\n" + "1,\n" * 95 + "};\n", 0),
    (shape.function_length, "src/core/a.cpp", ("void f()\n{\n" + "    g();\n" * 40 + "}\n") * 3, 0),
    (sql.sql_in_files, "src/store/ledger.cpp", 'q.prepare("SELECT a FROM b");', 1),
    (sql.sql_in_files, "src/server/services/a.cpp", 'q.exec("INSERT INTO b VALUES (1)");', 1),
    (sql.sql_in_files, "src/server/services/a.cpp", 'q.exec("PRAGMA user_version");', 1),
    (sql.sql_in_files, "src/store/driver/a.cpp", 'exec("PRAGMA user_version"); exec("SELECT count(*) FROM sqlite_schema");', 0),
    (sql.sql_in_files, "src/store/driver/a.cpp", 'exec("SELECT balance FROM accounts");', 1),
    (sql.sql_in_files, "src/store/ledger.cpp", 'message("SELECTED rows"); // "SELECT a FROM b"', 0),
    (sql.sql_in_files, "src/store/ledger.cpp", 'x("SELECT "\n   "a FROM b");', 1),
    (sql.sql_in_files, "src/store/ledger.cpp", 'x(R"(SELECT a FROM b)");', 1),
    (sql.sql_never_built, "src/store/a.cpp", 'q.prepare(text.arg(name));', 1),
    (sql.sql_never_built, "src/store/a.cpp", 'QSqlQuery query(start + where);', 1),
    (sql.sql_never_built, "src/store/a.cpp", 'x("SELECT a FROM %1");', 1),
    (sql.sql_never_built, "src/store/driver/a.cpp", 'exec("PRAGMA cache_size = " + number);', 0),
    (sql.sql_never_built, "src/store/a.cpp", "q.prepare(statement); a.arg(b);", 0),
    (sql.sql_files, "src/store/sql/select_account.sql", "SELECT 1; SELECT 2;", 1),
    (sql.sql_files, "src/store/sql/select_account.sql", "-- why; so\nSELECT ';' FROM a;", 0),
    (sql.sql_files, "src/store/sql/account.sql", "SELECT 1;", 1),
    (sql.sql_files, "src/server/select_account.sql", "SELECT 1;", 1),
    (sql.sql_files, "src/store/migrations/0001.sql", "CREATE TABLE a; CREATE TABLE b;", 0),
    (forms.forms, "ui/a.ui", FORM.format("QLineEdit", "amount", ""), 1),
    (forms.forms, "ui/a.ui", FORM.format("QLineEdit", "amount", NAMED), 0),
    (forms.forms, "ui/a.ui", FORM.format("QLineEdit", "lineEdit_2", NAMED), 1),
    (forms.forms, "ui/a.ui", FORM.format("QPushButton", "send", TEXT), 0),
    (forms.forms, "ui/a.ui", FORM.format("QToolButton", "send", TEXT), 1),
    (forms.forms, "ui/a.ui", FORM.format("QPushButton", "pushButton", TEXT), 1),
    (forms.forms, "ui/a.ui", FORM.format("QLabel", "label", TEXT), 0),
    (forms.forms, "ui/a.ui", FORM.format("QDoubleSpinBox", "amount", NAMED), 1),
    (forms.forms, "ui/a.ui", FORM.format("QWidget", "page", FORM.format("QComboBox", "currency", "") + NAMED), 1),
    (forms.forms, "ui/a.ui", FORM.format("florin::AmountEdit", "amount", "")
     + "<customwidget><class>florin::AmountEdit</class><extends>QLineEdit</extends></customwidget>", 1),
]

# One bad line for each banned name, in the order of words.BANNED.
BANNED_LINES = [
    ("src/core/a.cpp", "sprintf(buffer, text);"), ("src/core/a.cpp", "strcpy(a, b);"), ("src/core/a.cpp", "int a = rand();"),
    ("src/server/a.cpp", "QRandomGenerator::global();"),
    ("src/core/a.cpp", "int a = atoi(text);"), ("src/core/a.cpp", "foreach (int a, list) {}"),
    ("src/core/a.cpp", "qDebug() << a;"), ("src/server/gate/a.cpp", "std::cout << a;"), ("src/core/a.cpp", "assert(a);"),
    ("src/ledger/a.cpp", "double interest = 0.1;"), ("src/ledger/a.cpp", "auto now = QDateTime::currentDateTimeUtc();"),
    ("src/ledger/a.cpp", "QFile file(name);"), ("src/desktop/a.cpp", "QCoreApplication::processEvents();"),
    ("src/client/a.cpp", "QEventLoop loop;"), ("src/client/a.cpp", "socket.waitForConnected();"),
    ("src/server/a.cpp", "std::system(command);"), ("src/server/a.cpp", "QMutex mutex;"),
    ("src/server/a.cpp", "throw Failure();"), ("src/desktop/views/a.cpp", "label->setStyleSheet(style);"),
]
FINE_LINES = [
    ("src/core/a.cpp", "snprintf(a, 1, b); operand(1); // strcpy(a, b)"), ("src/core/a.cpp", 'log("rand() and double");'),
    ("src/desktop/a.cpp", "double ratio = 1; QLocale::system(); int system();"), ("src/ctl/a.cpp", "std::cout << a;"),
    ("src/core/a.cpp", "int x = 1'000'000; int y = 'a';"), ("tests/core/a.cpp", "throw 1;"),
]


def check(what: str, holds: bool, failures: list) -> None:
    if not holds:
        failures.append(what)


def test_rules(failures: list) -> None:
    for number, (rule, path, text, expected) in enumerate(CASES):
        found = list(rule(Source(path, text)))
        check(f"case {number}, {rule.__name__} on {path}: {len(found)} findings, expected {expected}: "
              f"{[str(finding) for finding in found]} in {text[:80]!r}", len(found) == expected, failures)


def test_every_rule_can_fail(failures: list) -> None:
    can_fail = {rule for rule, _, _, expected in CASES if expected}
    for group in house.GROUPS.values():
        for rule in group:
            check(f"no case makes {rule.__name__} fail", rule in can_fail or rule is words.banned, failures)


def test_banned_names(failures: list) -> None:
    check("each banned name has its bad line", len(BANNED_LINES) == len(words.BANNED), failures)
    for (path, line), (pattern, _, instead) in zip(BANNED_LINES, words.BANNED):
        found = [finding.message for finding in words.banned(Source(path, line))]
        check(f"{line!r} is not found by {pattern}: {found}", any(instead in message for message in found), failures)
    for path, line in FINE_LINES:
        found = list(words.banned(Source(path, line)))
        check(f"{line!r} in {path} is fine, but: {found}", not found, failures)


def test_reading(failures: list) -> None:
    code = 'a = "x // y"; // "z"\nb = \'"\'; /* c\n */ d = R"(" // )";'
    check("comments go, strings stay", without_comments(code) == 'a = "x // y";       \nb = \'"\';     \n    d = R"(" // )";', failures)
    check("offsets stay", len(code_only(code)) == len(code), failures)
    check("strings are blanked", '"      "' in code_only(code) and "//" not in code_only(code), failures)
    check("neighbours are joined", [text for _, text in string_literals('f("a" "b", "c");')] == ["ab", "c"], failures)
    names = [name for name, _, _ in shape.functions(Source("a.cpp", "namespace n { int A::f(int b) const { if (b) { } return 1; } }"))]
    check(f"functions are found by name: {names}", names == ["A::f"], failures)


def main() -> int:
    failures: list = []
    for test in (test_rules, test_every_rule_can_fail, test_banned_names, test_reading):
        test(failures)
    for failure in failures:
        print(failure)
    print(f"{len(CASES) + len(BANNED_LINES) + len(FINE_LINES)} cases, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
