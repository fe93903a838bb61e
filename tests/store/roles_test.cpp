// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/bank_store.h"
#include "store/role_store.h"

#include <set>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

const AccountNumber account = *AccountNumber::fromSerial(5'000'000'000);
const AccountNumber other_account = *AccountNumber::fromSerial(5'000'000'001);

} // namespace

/// What each role may do, and limits.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopesReplaceThoseBefore()
    {
        BankAtWork bank;
        QVERIFY(must(bank->roles().roleScopes()).empty());
        const std::vector<RoleScope> scopes{{u"teller"_s, u"handle_cash"_s, 0},
                                            {u"teller"_s, u"attend"_s, 2}};
        must(bank->roles().setRoleScopes(u"teller"_s, scopes));
        bank.reopen();
        QCOMPARE(must(bank->roles().roleScopes()), (std::vector{scopes[1], scopes[0]}));
        const RoleScope manager{u"manager"_s, u"attend"_s, 0};
        must(bank->roles().setRoleScopes(u"manager"_s, std::span(&manager, 1)));
        must(bank->roles().setRoleScopes(u"teller"_s, {}));
        QCOMPARE(must(bank->roles().roleScopes()), std::vector{manager});
    }

    void limitsReplaceThoseBefore()
    {
        BankAtWork bank;
        const Currency yen = *Currency::fromCode(u"JPY");
        const std::vector<RoleLimit> limits{{u"teller"_s, Currency(), 100, std::nullopt},
                                            {u"teller"_s, yen, std::nullopt, 0}};
        must(bank->roles().setRoleLimits(u"teller"_s, limits));
        bank.reopen();
        QCOMPARE(must(bank->roles().roleLimits()), limits);
        must(bank->roles().setRoleLimits(u"manager"_s, {}));
        must(bank->roles().setRoleLimits(u"teller"_s, std::span(limits).first(1)));
        QCOMPARE(must(bank->roles().roleLimits()), std::vector{limits[0]});
    }

    void hoursReplaceThoseBefore()
    {
        BankAtWork bank;
        const RoleHours hours{u"teller"_s, 0b1'1111, 540, 1'080};
        must(bank->roles().setRoleHours(u"teller"_s, RoleHours{u"teller"_s, 1, 0, 60}));
        must(bank->roles().setRoleHours(u"teller"_s, hours));
        bank.reopen();
        QCOMPARE(must(bank->roles().roleHours()), std::vector{hours});
        must(bank->roles().setRoleHours(u"support"_s, std::nullopt));
        QCOMPARE(must(bank->roles().roleHours()), std::vector{hours});
        must(bank->roles().setRoleHours(u"teller"_s, std::nullopt));
        QVERIFY(must(bank->roles().roleHours()).empty());
    }

    void anAccountsLimitReplacesTheOneBefore()
    {
        BankAtWork bank;
        QVERIFY(!must(bank->roles().accountLimit(account)));
        must(bank->roles().setAccountLimit({account, 100, 500}));
        const AccountLimit limit{account, std::nullopt, 0};
        must(bank->roles().setAccountLimit(limit));
        bank.reopen();
        QCOMPARE(must(bank->roles().accountLimit(account)), std::optional(limit));
        QCOMPARE(must(bank->roles().accountLimitsSince(-1)), std::vector{limit});
        must(bank->roles().setAccountLimit({account, std::nullopt, std::nullopt}));
        QVERIFY(!must(bank->roles().accountLimit(account)));
        for (const AccountLimit& gone : must(bank->roles().accountLimitsSince(-1)))
            QVERIFY(!gone.limits());
    }

    void onlyLimitsThatChangedAreReadAgain()
    {
        BankAtWork bank;
        const auto since = [&](qint64 revision) { return must(bank->roles().accountLimitsSince(revision)); };
        const AccountLimit first{account, 100, std::nullopt};
        must(bank->roles().setAccountLimit(first));
        bank.turn();
        const qint64 before = must(bank->rulesMark()).changes;
        QVERIFY(since(before).empty());
        const AccountLimit second{other_account, std::nullopt, 7};
        must(bank->roles().setAccountLimit(second));
        must(bank->roles().setRoleLimits(u"teller"_s, {}));
        bank.turn();
        QCOMPARE(since(before), std::vector{second});
        QCOMPARE(since(-1), (std::vector{first, second}));
        QVERIFY(since(must(bank->rulesMark()).changes).empty());
        // That a limit went is a change, too.
        const qint64 with_both = must(bank->rulesMark()).changes;
        const AccountLimit none{account, std::nullopt, std::nullopt};
        must(bank->roles().setAccountLimit(none));
        bank.turn();
        QCOMPARE(since(with_both), std::vector{none});
    }

    void eachChangeIsNoticed()
    {
        BankAtWork bank;
        const RulesMark mark = must(bank->rulesMark());
        bank.turn();
        QVERIFY(must(bank->rulesMark()) == mark);
        std::set<qint64> marks{mark.changes};
        const auto changed = [&](const Result<void>& done) {
            must(done);
            bank.turn();
            return marks.insert(must(bank->rulesMark()).changes).second;
        };
        QVERIFY(changed(bank->roles().setRoleScopes(u"teller"_s, {})));
        QVERIFY(changed(bank->roles().setRoleLimits(u"teller"_s, {})));
        QVERIFY(changed(bank->roles().setRoleHours(u"teller"_s, std::nullopt)));
        QVERIFY(changed(bank->roles().setAccountLimit({account, 5, std::nullopt})));
        QCOMPARE(must(bank.snapshot()->roles().rulesRevision()), must(bank->roles().rulesRevision()));
    }

    void theTimeZoneIsKeptAndNoticed()
    {
        BankAtWork bank;
        QCOMPARE(must(bank->bank().profile()).time_zone, u"UTC"_s);
        const RulesMark mark = must(bank->rulesMark());
        must(bank->bank().setTimeZone(u"Asia/Kolkata"_s));
        bank.turn();
        QVERIFY(must(bank->rulesMark()) != mark);
        bank.reopen();
        QCOMPARE(must(bank->bank().profile()).time_zone, u"Asia/Kolkata"_s);
        QCOMPARE(must(bank.snapshot()->bank().profile()).time_zone, u"Asia/Kolkata"_s);
    }

    void whatIsTakenBackWasNeverThere()
    {
        BankAtWork bank;
        const RulesMark mark = must(bank->rulesMark());
        bank->beginCommand();
        must(bank->roles().setRoleHours(u"teller"_s, RoleHours{u"teller"_s, 1, 0, 60}));
        must(bank->roles().setAccountLimit({account, 5, std::nullopt}));
        must(bank->abandonCommand());
        bank.turn();
        QVERIFY(must(bank->roles().roleHours()).empty());
        QVERIFY(must(bank->roles().accountLimitsSince(-1)).empty());
        QVERIFY(must(bank->rulesMark()) == mark);
    }
};

QTEST_GUILESS_MAIN(RolesTest)
#include "roles_test.moc"
