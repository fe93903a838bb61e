// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing.h"
#include "ctl/commands/receipt_check.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

/// Receipts of a real bank, checked with its public key alone.
class ReceiptCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bank = std::make_unique<BankFixture>();
        const auto asha = m_bank->as(m_bank->asha());
        for (int i = 1; i <= 12; ++i)
            m_entries.push_back(must(m_bank->ask(asha, Transfer{m_bank->asha().account,
                                                                m_bank->ravi().account,
                                                                Money(100 * i, {}),
                                                                u"rent ₹ \"x\""_s,
                                                                {}}))
                                    .entry);
        const auto admin = m_bank->as(Role::admin);
        m_entries.push_back(
            must(m_bank->askWithSecond(admin, Reverse{m_entries[3], u"a mistake"_s, {}})).entry);
        m_entries.push_back(
            must(m_bank->ask(admin,
                             Hold{m_bank->asha().account, m_bank->ravi().account, Money(7, {}), {}, {}}))
                .entry);
        m_bank->seal();
        m_key = QByteArray::fromHex(must(m_bank->ask<SealingKey>(asha)).public_key.toLatin1());
    }
    void cleanupTestCase() { m_bank.reset(); }

    void everyReceiptHolds()
    {
        for (const EntryId entry : m_entries) {
            for (const auto& who :
                 {m_bank->as(m_bank->asha()), m_bank->as(m_bank->ravi()), m_bank->as(Role::teller)}) {
                const ReceiptFile receipt = must(m_bank->ask(who, SealedReceipt{entry, {}}));
                QCOMPARE(outcome(check(toBytes(receipt))), "done");
            }
        }
    }

    void anotherBanksKeySaysNo()
    {
        const SigningKey other = SigningKey::fromSeed(Secret::random(SigningKey::seed_size));
        const auto said = ctl::checkReceipt(must(receiptFromBytes(someReceipt())), other.publicKey());
        QCOMPARE(outcome(said), "receipt_refused");
    }

    /// Whichever bit of the file is changed: it is noticed.
    void everyFlippedBitIsNoticed()
    {
        const QByteArray genuine = someReceipt();
        QVERIFY(genuine.contains("\"balance\""));
        for (qsizetype bit = 0; bit < genuine.size() * 8; ++bit) {
            QByteArray forged = genuine;
            forged[bit / 8] = static_cast<char>(forged[bit / 8] ^ (1 << bit % 8));
            const auto said = check(forged);
            QVERIFY2(outcome(said) == "receipt_refused",
                     qPrintable(u"bit %1, after %2"_s.arg(bit).arg(
                         QString::fromUtf8(genuine.mid(std::max<qsizetype>(0, bit / 8 - 20), 21)))));
        }
    }

    void whatIsLeftOutOrAddedIsNoticed()
    {
        const QByteArray genuine = someReceipt();
        for (const char* line : {"\"memo\"", "\"record\"", "\"blind\"", "\"held\"", "\"marks\"",
                                 "\"balance\"", "\"signature\"", "\"about\"", "\"kind\""}) {
            QByteArray shorter;
            for (const QByteArray& part : genuine.split('\n')) {
                if (!part.contains(line))
                    shorter += part + '\n';
            }
            // A comma may be left over: then it is no JSON either.
            QCOMPARE(outcome(check(shorter)) == "done", !genuine.contains(line));
        }
        QCOMPARE(outcome(check(QByteArray(genuine).replace("\"seal\": {", "\"seal\": {\"note\": 1,"))),
                 "receipt_refused");
        QCOMPARE(outcome(check(QByteArray(genuine).replace("\"memo\"", "\"about\": 0, \"memo\""))),
                 "receipt_refused");
        QCOMPARE(outcome(check(genuine + QByteArray(70'000, ' '))), "receipt_refused");
        QCOMPARE(outcome(check(genuine + "\n  ")), "done"); // space is no statement
    }

    void oneReceiptsPartsDoNotFitAnother()
    {
        const auto teller = m_bank->as(Role::teller);
        const auto receiptOf = [&](std::size_t i) {
            return must(m_bank->ask(teller, SealedReceipt{m_entries[i], m_bank->asha().account}));
        };
        const ReceiptFile one = receiptOf(1);
        const ReceiptFile two = receiptOf(2);
        const auto fits = [&](const auto& take) {
            ReceiptFile mixed = one;
            take(mixed);
            return ctl::checkReceipt(mixed, m_key).has_value();
        };
        QVERIFY(fits([](ReceiptFile&) {}));
        QVERIFY(!fits([&](ReceiptFile& mixed) { mixed.entry = two.entry; }));
        QVERIFY(!fits([&](ReceiptFile& mixed) { mixed.from_account = two.from_account; }));
        QVERIFY(!fits([&](ReceiptFile& mixed) { mixed.to_account = two.to_account; }));
        QVERIFY(!fits([&](ReceiptFile& mixed) { mixed.path = two.path; }));
        QVERIFY(!fits([&](ReceiptFile& mixed) { std::swap(mixed.entry.from, mixed.entry.to); }));
        QVERIFY(!fits([&](ReceiptFile& mixed) { mixed.from_account.held.reset(); }));
        QVERIFY(!fits([&](ReceiptFile& mixed) {
            mixed.from_account.balance =
                Money(mixed.from_account.balance->minor(), *Currency::fromCode(u"USD"));
        }));
    }

    void keysAreReadInEveryForm()
    {
        QTemporaryDir folder;
        const auto fileWith = [&](const QByteArray& content) {
            QFile file(folder.filePath(u"key"_s));
            (void)file.open(QIODevice::WriteOnly);
            file.write(content);
            return file.fileName();
        };
        const QByteArray info = QByteArray::fromHex("302a300506032b6570032100") + m_key;
        QCOMPARE(ctl::publicKeyFrom(QString::fromLatin1(m_key.toHex())), m_key);
        QCOMPARE(ctl::publicKeyFrom(fileWith(m_key.toHex() + "\n")), m_key);
        QCOMPARE(ctl::publicKeyFrom(fileWith("-----BEGIN PUBLIC KEY-----\n" + info.toBase64() +
                                             "\n-----END PUBLIC KEY-----\n")),
                 m_key);
        QVERIFY(!ctl::publicKeyFrom(QString::fromLatin1(m_key.toHex().chopped(2))));
        QVERIFY(!ctl::publicKeyFrom(QString::fromLatin1(m_key.toHex().chopped(1) + 'x')));
        QVERIFY(
            !ctl::publicKeyFrom(fileWith("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")));
        QVERIFY(!ctl::publicKeyFrom({}));
    }

private:
    [[nodiscard]] Result<void> check(const QByteArray& bytes) const
    {
        const auto receipt = receiptFromBytes(bytes);
        if (!receipt)
            return refuse(receipt.error());
        return ctl::checkReceipt(*receipt, m_key);
    }
    /// Asha's, of the reversal, which says most.
    [[nodiscard]] QByteArray someReceipt()
    {
        return toBytes(must(m_bank->ask(m_bank->as(m_bank->asha()), SealedReceipt{m_entries[12], {}})));
    }

    std::unique_ptr<BankFixture> m_bank;
    std::vector<EntryId> m_entries;
    QByteArray m_key;
};

QTEST_GUILESS_MAIN(ReceiptCheckTest)
#include "receipt_check_test.moc"
