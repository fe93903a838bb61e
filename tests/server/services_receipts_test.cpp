// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// Who gets which receipt, and what stands in it. (Whether it holds: tests/ctl/receipt_check_test.)
class ServicesReceiptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void aReceiptComesWithItsSeal()
    {
        const EntryId entry = transfer(100);
        const auto early = m_bank->ask(asha(), SealedReceipt{entry, {}});
        QCOMPARE(outcome(early), "not_sealed");
        const auto* seconds = early.error().value(u"seconds");
        QVERIFY(seconds && std::get<qint64>(*seconds) > 0);
        m_bank->seal();
        const ReceiptFile receipt = must(m_bank->ask(asha(), SealedReceipt{entry, {}}));
        QCOMPARE(receipt.entry.entry, entry);
        QCOMPARE(receipt.entry.from, m_bank->asha().account);
        QCOMPARE(receipt.entry.to, m_bank->ravi().account);
        QCOMPARE(receipt.entry.amount, Money(100, {}));
        QCOMPARE(receipt.entry.memo, u"rent"_s);
        QCOMPARE(receipt.seal.number, 1);
        QCOMPARE(receipt.seal.last, entry);
        QVERIFY(transfer(5) > entry);
        QCOMPARE(outcome(m_bank->ask(asha(), SealedReceipt{EntryId{entry.value + 1}, {}})), "not_sealed");
        m_bank->seal();
        QCOMPARE(must(m_bank->ask(asha(), SealedReceipt{EntryId{entry.value + 1}, {}})).seal.number, 2);
    }

    void eachSideSeesItsOwnBalanceOnly()
    {
        const EntryId entry = transfer(100);
        m_bank->seal();
        const ReceiptFile paid = must(m_bank->ask(asha(), SealedReceipt{entry, {}}));
        QCOMPARE(paid.from_account.balance, Money(BankFixture::opening_minor - 100, {}));
        QCOMPARE(paid.from_account.held, Money(0, {}));
        QVERIFY(paid.from_account.blind);
        QVERIFY(!paid.to_account.balance && !paid.to_account.held && !paid.to_account.blind);
        const ReceiptFile got = must(m_bank->ask(ravi(), SealedReceipt{entry, {}}));
        QCOMPARE(got.to_account.balance, Money(BankFixture::opening_minor + 100, {}));
        QVERIFY(!got.from_account.balance && !got.from_account.blind);
        QCOMPARE(got.to_account.commitment, paid.to_account.commitment);
    }

    void staffChooseWhoseBalanceIsShown()
    {
        const EntryId entry = transfer(100);
        m_bank->seal();
        for (const Role role : {Role::teller, Role::support, Role::auditor, Role::manager, Role::admin}) {
            const auto staff = m_bank->as(role);
            const ReceiptFile plain = must(m_bank->ask(staff, SealedReceipt{entry, {}}));
            QVERIFY(!plain.from_account.balance && !plain.to_account.balance);
            const ReceiptFile one = must(m_bank->ask(staff, SealedReceipt{entry, m_bank->ravi().account}));
            QVERIFY(!one.from_account.balance && one.to_account.balance);
        }
        const AccountNumber other = *AccountNumber::fromSerial(7'777'777'777);
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::teller), SealedReceipt{entry, other})),
                 "unknown_entry");
    }

    void somebodyElsesEntryIsAsUnknownAsNone()
    {
        const EntryId deposit = must(m_bank->ask(m_bank->as(Role::teller),
                                                 Deposit{m_bank->ravi().account, Money(500, {}), {}, {}}))
                                    .entry;
        const EntryId sent = transfer(100);
        m_bank->seal();
        const auto stranger = m_bank->ask(asha(), SealedReceipt{deposit, {}});
        const auto nothing = m_bank->ask(asha(), SealedReceipt{EntryId{4'000}, {}});
        QCOMPARE(outcome(stranger), "unknown_entry");
        QCOMPARE(stranger.error(), nothing.error());
        QCOMPARE(outcome(m_bank->ask(ravi(), SealedReceipt{deposit, {}})), "done");
        // One's own entry, and the other's balance in it.
        QCOMPARE(outcome(m_bank->ask(asha(), SealedReceipt{sent, m_bank->ravi().account})), "unknown_entry");
        QCOMPARE(outcome(m_bank->ask(asha(), SealedReceipt{EntryId{}, {}})), "unknown_entry");
        QCOMPARE(outcome(m_bank->ask(asha(), SealedReceipt{EntryId{-1}, {}})), "invalid_field");
    }

    /// Before it is sealed, too: whether it is sealed tells that there is something.
    void anUnsealedEntryOfSomebodyElseIsUnknown()
    {
        const EntryId deposit = must(m_bank->ask(m_bank->as(Role::teller),
                                                 Deposit{m_bank->ravi().account, Money(500, {}), {}, {}}))
                                    .entry;
        QCOMPARE(outcome(m_bank->ask(asha(), SealedReceipt{deposit, {}})), "unknown_entry");
        QCOMPARE(outcome(m_bank->ask(ravi(), SealedReceipt{deposit, {}})), "not_sealed");
    }

    void theKeyIsEverybodysToSee()
    {
        m_bank->seal();
        const auto mine = must(m_bank->ask<SealingKey>(asha()));
        QCOMPARE(mine.algorithm, u"Ed25519"_s);
        QCOMPARE(QByteArray::fromHex(mine.public_key.toLatin1()).size(), SigningKey::public_size);
        QCOMPARE(must(m_bank->ask<SealingKey>(m_bank->as(Role::auditor))).public_key, mine.public_key);
        QCOMPARE(outcome(m_bank->ask<SealingKey>(m_bank->nobody())), "not_logged_in");
    }

    void receiptsAreKeptAsTheyAre()
    {
        const EntryId entry = transfer(100);
        m_bank->seal();
        const ReceiptFile receipt = must(m_bank->ask(asha(), SealedReceipt{entry, {}}));
        const QByteArray bytes = toBytes(receipt);
        QCOMPARE(toBytes(must(receiptFromBytes(bytes))), bytes);
        QVERIFY(bytes.size() < 8 * 1024);
        QCOMPARE(outcome(receiptFromBytes("")), "receipt_refused");
        QCOMPARE(outcome(receiptFromBytes("[1]")), "receipt_refused");
        QCOMPARE(outcome(receiptFromBytes(
                     QByteArray(bytes).replace("\"florin_receipt\": 1", "\"florin_receipt\": 2"))),
                 "receipt_refused");
        QCOMPARE(outcome(receiptFromBytes(QByteArray(bytes).replace("\"memo\"", "\"note\""))),
                 "receipt_refused");
        // How it is laid out is nobody's business; what stands there twice is read differently by others.
        QVERIFY(receiptFromBytes(QByteArray(bytes).replace("\n    ", " ")));
        QCOMPARE(outcome(receiptFromBytes(QByteArray(bytes).replace(
                     "\"florin_receipt\": 1", "\"florin_receipt\": 9, \"florin_receipt\": 1"))),
                 "receipt_refused");
    }

private:
    [[nodiscard]] server::CallerPtr asha() { return m_bank->as(m_bank->asha()); }
    [[nodiscard]] server::CallerPtr ravi() { return m_bank->as(m_bank->ravi()); }
    EntryId transfer(qint64 minor)
    {
        return must(m_bank->ask(
                        asha(),
                        Transfer{
                            m_bank->asha().account, m_bank->ravi().account, Money(minor, {}), u"rent"_s, {}}))
            .entry;
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(ServicesReceiptsTest)
#include "services_receipts_test.moc"
