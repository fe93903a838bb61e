// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/security_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

/// What is known of attempts to guess passwords.
class SecurityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAGuardAsGiven()
    {
        BankAtWork bank;
        const LogInGuard guard{UserId{7}, 12, at(3), 2, at(900), at(1)};
        must(bank->security().setGuard({UserId{7}}));
        must(bank->security().setGuard(guard));
        bank.reopen();
        QCOMPARE(must(bank->security().guard(UserId{7})), std::optional(guard));
        QVERIFY(!must(bank->security().guard(UserId{8})));
        must(bank->security().setGuard({UserId{7}}));
        QCOMPARE(must(bank->security().guard(UserId{7})), std::optional(LogInGuard{UserId{7}}));
    }

    void listsTheLockedLongestFirst()
    {
        BankAtWork bank;
        for (const auto& [user, until] : {std::pair(1, 100), {2, 300}, {3, 200}})
            must(bank->security().setGuard({UserId{user}, 0, {}, 1, at(until), {}}));
        must(bank->security().setGuard({UserId{4}, 9}));
        const auto locked = must(bank->security().locked(at(100), 10));
        QCOMPARE(locked.size(), 2U);
        QCOMPARE(locked[0].user, UserId{2});
        QCOMPARE(locked[1].user, UserId{3});
        QCOMPARE(must(bank->security().locked(at(0), 1)).size(), 1U);
    }

    void knowsDevicesByUserAddressAndName()
    {
        BankAtWork bank;
        const KnownDevice first{UserId{1}, u"10.0.0.1"_s, u"asha"_s, at(1), at(1)};
        const KnownDevice same_place{UserId{1}, u"10.0.0.1"_s, u"asha.n"_s, at(2), at(2)};
        const KnownDevice other{UserId{1}, u"10.0.0.2"_s, u"asha"_s, at(3), at(3)};
        const KnownDevice of_another{UserId{2}, u"10.0.0.1"_s, u"ravi"_s, at(4), at(4)};
        for (const KnownDevice& device : {first, same_place, other, of_another})
            must(bank->security().noteDevice(device));
        KnownDevice again = first;
        again.first_seen = again.last_seen = at(9);
        must(bank->security().noteDevice(again));
        again.first_seen = at(1);
        QCOMPARE(must(bank->security().devicesOf(UserId{1})), (std::vector{again, other, same_place}));
        QCOMPARE(must(bank->security().devices(2)), (std::vector{again, of_another}));
        must(bank->security().forgetDevice(UserId{1}, u"10.0.0.1"_s));
        QCOMPARE(must(bank->security().devicesOf(UserId{1})), std::vector{other});
        QCOMPARE(must(bank->security().devicesOf(UserId{2})), std::vector{of_another});
    }

    void addsFailuresUpByTheHour()
    {
        BankAtWork bank;
        must(bank->security().addFailures(at(3600), 5));
        must(bank->security().addFailures(at(0), 1));
        must(bank->security().addFailures(at(3600), 7));
        QCOMPARE(must(bank->security().failedHours(at(0))),
                 (std::vector{FailedHour{at(0), 1}, FailedHour{at(3600), 12}}));
        QCOMPARE(must(bank->security().failedHours(at(1))).size(), 1U);
    }

    void listsAlertsNewestFirst()
    {
        BankAtWork bank;
        SecurityAlert alert{0, at(1), u"user_locked"_s, UserId{3}, u"asha"_s, u"10.0.0.1"_s, 20};
        must(bank->security().addAlert(alert));
        must(bank->security().addAlert({0, at(2), u"guessing"_s, {}, {}, {}, 60}));
        const auto page = must(bank->security().alerts({.limit = 1}));
        QVERIFY(page.more);
        QCOMPARE(page.rows[0].kind, u"guessing"_s);
        QVERIFY(!page.rows[0].user);
        const auto rest = must(bank->security().alerts({.before = page.rows[0].id, .limit = 5}));
        alert.id = rest.rows.at(0).id;
        QCOMPARE(rest.rows, std::vector{alert});
    }

    void tidiesWhatIsOld()
    {
        BankAtWork bank;
        must(bank->security().addFailures(at(0), 1));
        must(bank->security().addFailures(at(7200), 1));
        must(bank->security().noteDevice({UserId{1}, u"a"_s, u"x"_s, at(0), at(0)}));
        must(bank->security().noteDevice({UserId{1}, u"b"_s, u"x"_s, at(0), at(7200)}));
        must(bank->security().addAlert({0, at(0), u"guessing"_s, {}, {}, {}, 1}));
        must(bank->security().addAlert({0, at(7200), u"guessing"_s, {}, {}, {}, 1}));
        must(bank->security().tidy(at(7200)));
        QCOMPARE(must(bank->security().failedHours(at(0))).size(), 1U);
        QCOMPARE(must(bank->security().devicesOf(UserId{1})).size(), 1U);
        QCOMPARE(must(bank->security().alerts({})).rows.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(SecurityTest)
#include "security_test.moc"
