// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/identity_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const Secret record = Secret::fromText(QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA"));

Session newSession(const QByteArray& hash, UserId user, qint64 seen)
{
    return {hash, user, at(1), at(1000), at(seen), QStringLiteral("Kiosk 4")};
}
} // namespace

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAUserAsGiven()
    {
        BankAtWork bank;
        User user = newUser(u"Tara"_s);
        user.customer = CustomerId{12};
        user.drawer = AccountNumber::fromSerial(1'000'000'007);
        user.must_change_password = true;
        user.id = must(bank->identity().addUser(user, record));
        bank.reopen();
        QCOMPARE(must(bank->identity().user(user.id)), std::optional(user));
        QCOMPARE(must(bank->identity().userByName(u"tARA"_s)), std::optional(user));
        QCOMPARE(must(bank->identity().userOfCustomer(CustomerId{12})), std::optional(user));
        QVERIFY(!must(bank->identity().userByName(u"tar"_s)));
        QVERIFY(!must(bank->identity().userOfCustomer(CustomerId{13})));
        QVERIFY(must(bank->identity().passwordRecord(user.id)) == record);
    }

    void namesAreUniqueInAnyCase()
    {
        BankAtWork bank;
        must(bank->identity().addUser(newUser(u"Øyvind"_s), record));
        QCOMPARE(refusal(bank->identity().addUser(newUser(u"øYVIND"_s), record)), ProblemCode::user_exists);
        must(bank->identity().addUser(newUser(u"Oyvind"_s), record));
    }

    void changesAUserButNotItsName()
    {
        BankAtWork bank;
        User user = newUser(u"tara"_s);
        user.id = must(bank->identity().addUser(user, record));
        user.role = u"manager"_s;
        user.active = false;
        user.display_name = u"Tara M"_s;
        User given = user;
        given.name = u"other"_s;
        must(bank->identity().updateUser(given));
        QCOMPARE(must(bank->identity().user(user.id)), std::optional(user));
        given.id = UserId{40};
        QCOMPARE(refusal(bank->identity().updateUser(given)), ProblemCode::unknown_user);
    }

    void replacesAPassword()
    {
        BankAtWork bank;
        const UserId id = must(bank->identity().addUser(newUser(u"tara"_s), Secret()));
        QVERIFY(must(bank->identity().passwordRecord(id)).isEmpty());
        must(bank->identity().setPassword(id, record, true));
        QVERIFY(must(bank->identity().passwordRecord(id)) == record);
        QVERIFY(must(bank->identity().user(id))->must_change_password);
        QCOMPARE(refusal(bank->identity().setPassword(UserId{9}, record, false)), ProblemCode::unknown_user);
        QCOMPARE(refusal(bank->identity().passwordRecord(UserId{9})), ProblemCode::unknown_user);
    }

    void listsByRole()
    {
        BankAtWork bank;
        for (int i = 0; i < 5; ++i)
            must(bank->identity().addUser(
                newUser(QStringLiteral("u%1").arg(i), i % 2 == 0 ? u"teller"_s : u"admin"_s), record));
        const auto tellers = must(bank->identity().users(u"teller"_s, {.before = {}, .limit = 2}));
        QCOMPARE(tellers.rows.size(), 2U);
        QCOMPARE(tellers.rows[0].name, u"u4"_s);
        QVERIFY(tellers.more);
        const auto rest = must(bank->identity().users(u"teller"_s, {.before = tellers.rows[1].id.value}));
        QCOMPARE(rest.rows.size(), 1U);
        QCOMPARE(rest.rows[0].name, u"u0"_s);
        QVERIFY(!rest.more);
        QCOMPARE(must(bank->identity().users({}, {})).rows.size(), 5U);
    }

    void keepsSessionsUntilTheyEnd()
    {
        BankAtWork bank;
        const UserId tara = must(bank->identity().addUser(newUser(u"tara"_s), record));
        const UserId ravi = must(bank->identity().addUser(newUser(u"ravi"_s), record));
        must(bank->identity().addSession(newSession("one", tara, 10)));
        must(bank->identity().addSession(newSession("two", tara, 20)));
        must(bank->identity().addSession(newSession("three", tara, 15)));
        must(bank->identity().addSession(newSession("four", ravi, 15)));
        bank.reopen();
        QCOMPARE(must(bank->identity().session("one")), std::optional(newSession("one", tara, 10)));
        const auto sessions = must(bank->identity().sessionsOf(tara));
        QCOMPARE(sessions.size(), 3U);
        QCOMPARE(sessions[0].token_hash, QByteArray("two"));
        must(bank->identity().touchSession("one", at(30), at(2000)));
        QCOMPARE(must(bank->identity().session("one"))->expires, at(2000));
        QCOMPARE(must(bank->identity().endSessionsOf(tara, "one")), 2);
        QVERIFY(!must(bank->identity().session("two")));
        QVERIFY(must(bank->identity().session("four")));
        must(bank->identity().endSession("one"));
        must(bank->identity().endSession("one"));
        QCOMPARE(refusal(bank->identity().touchSession("one", at(1), at(2))), ProblemCode::session_ended);
    }

    void removesExpiredSessionsOnly()
    {
        BankAtWork bank;
        const UserId tara = must(bank->identity().addUser(newUser(u"tara"_s), record));
        for (qint64 i = 1; i <= 3; ++i)
            must(bank->identity().addSession({QByteArray::number(i), tara, at(0), at(i * 10), at(0), {}}));
        QCOMPARE(must(bank->identity().removeExpiredSessions(at(20))), 2);
        QVERIFY(must(bank->identity().session("3")));
    }

    void aSessionNeedsItsUser()
    {
        BankAtWork bank;
        QCOMPARE(refusal(bank->identity().addSession(newSession("x", UserId{5}, 1))),
                 ProblemCode::unknown_user);
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
