// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/owner_cache.h"
#include "store/customer_store.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::server;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// Who owns an account is remembered, but not before it is true.
class OwnersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeTakenBackIsNotRemembered()
    {
        BankFixture bank;
        OwnerCache owners;
        const AccountNumber account = *AccountNumber::fromSerial(1'000'900'000);
        const auto caller = bank.as(bank.asha());
        FoundOwners found;
        must(bank.desk().writer().write(*bank.nobody(), [&](WriteContext& context) -> Result<void> {
            auto& customers = context.stores.customers();
            must(customers.linkAccount(*caller->customer, account));
            must(requireOwner(owners, customers, account, *caller, found));
            return {};
        }));
        QVERIFY(!owners.known(account));
        QCOMPARE(found, FoundOwners({{account, *caller->customer}}));
        // Another's is refused, and told all the same: it is true.
        const auto snapshot = must(bank.database().snapshot());
        QCOMPARE(outcome(requireOwner(owners, snapshot->customers(), account, *bank.as(bank.ravi()))),
                 "not_permitted");
        QCOMPARE(owners.known(account), caller->customer);
    }

    void theWriterRemembersWhatItHasCommitted()
    {
        BankFixture bank;
        bank.restart();
        const AccountNumber account = bank.asha().account;
        QVERIFY(!bank.desk().owners().known(account));
        must(bank.ask(bank.as(bank.asha()),
                      contract::Transfer{account, bank.ravi().account, Money(100, Currency()), {}, {}}));
        QVERIFY(bank.desk().owners().known(account));
    }
};

QTEST_GUILESS_MAIN(OwnersTest)
#include "owners_test.moc"
