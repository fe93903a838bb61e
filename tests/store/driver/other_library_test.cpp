// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratch.h"
#include "shared_object.h"

#include "store/driver/cipher_library.h"

namespace florin::store::test
{

/// Run with another SQLite loaded in front of SQLCipher: all calls but the one that sets the key end there,
/// and every write would succeed, in the clear. It must not come to that.
class OtherLibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRefusedBeforeAFileIsTouched()
    {
        if (sharedObjectOf("sqlite3_open_v2") == sharedObjectOf("sqlite3_key_v2"))
            QSKIP("there is no other SQLite on this system");
        const auto& library = checkCipherLibrary();
        QVERIFY(!library);
        QCOMPARE(library.error().code, ProblemCode::cipher_too_old);
        QVERIFY(*library.error().value(u"found") == ProblemValue(QString()));

        const Scratch scratch;
        const auto opened = scratch.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ProblemCode::cipher_too_old);
        QVERIFY(!QFile::exists(scratch.path()));
        const auto through_qt = openCipherDatabase(QStringLiteral("x"), scratch.path(), scratch.settings());
        QVERIFY(!through_qt);
        QCOMPARE(through_qt.error().code, ProblemCode::cipher_too_old);
        QVERIFY(!QFile::exists(scratch.path()));
    }
};

} // namespace florin::store::test

QTEST_GUILESS_MAIN(florin::store::test::OtherLibraryTest)
#include "other_library_test.moc"
