// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing.h"
#include "ledger/desk.h"
#include "ledger/entry_receipt.h"
#include "ledger/merkle_tree.h"
#include "support/property.h"

#include <QCryptographicHash>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

namespace
{

EntryBlinds blinds()
{
    return {QByteArray(16, 'd'), QByteArray(16, 'c'), QByteArray(16, 'r')};
}

Entry someEntry(qint64 id)
{
    Entry entry;
    entry.id = {id};
    entry.debit = account(0);
    entry.credit = account(1);
    entry.amount_minor = 100 + id;
    entry.time = atMs(1'000 * id);
    entry.key = key(static_cast<int>(id));
    entry.actor = {7};
    entry.memo = QStringLiteral("rent");
    entry.debit_balance_after_minor = 900;
    entry.credit_balance_after_minor = 50;
    entry.debit_held_after_minor = 4;
    return entry;
}

/// A bank that sealed `count` entries from 11 on.
struct Sealed {
    SigningKey key = SigningKey::fromSeed(Secret(QByteArray(32, 's')));
    std::vector<Entry> entries;
    std::vector<QByteArray> hashes;
    Seal seal;

    explicit Sealed(qint64 count)
    {
        MerkleTree tree;
        for (qint64 id = 11; id < 11 + count; ++id) {
            entries.push_back(someEntry(id));
            hashes.push_back(leafHash(leafBytes(sealedEntry(entries.back(), blinds()))));
            tree.appendHash(hashes.back());
        }
        seal = {3,
                {11},
                {10 + count},
                tree.root(),
                marksHash(marksOf(hashes)),
                QByteArray(32, 'p'),
                atMs(9'000'000),
                {}};
        seal.signature = key.sign(signedBytes(seal));
    }
    [[nodiscard]] EntryReceipt receipt(qint64 index) const
    {
        const Entry& entry = entries[static_cast<std::size_t>(index)];
        return {sealedEntry(entry, blinds()), ShownAccount{debitAfter(entry), blinds().debit},
                ShownAccount{creditAfter(entry), blinds().credit}, seal, merklePath(hashes, index)};
    }
};

} // namespace

/// What a receipt proves to somebody who has the bank's public key alone.
class EntryReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leafBytesAreFixed()
    {
        Entry entry = someEntry(1);
        entry.kind = EntryKind::reversal;
        entry.about = {3};
        entry.memo = QStringLiteral("₹");
        const QByteArray number0 = QByteArray::number(account(0).value(), 16).rightJustified(16, '0');
        const QByteArray number1 = QByteArray::number(account(1).value(), 16).rightJustified(16, '0');
        const auto sha256 = [](const QByteArray& hex) {
            return QCryptographicHash::hash(QByteArray::fromHex(hex), QCryptographicHash::Sha256).toHex();
        };
        const QByteArray debit =
            sha256("02" + blinds().debit.toHex() + number0 + "0000000000000384" + "0000000000000004");
        const QByteArray credit =
            sha256("02" + blinds().credit.toHex() + number1 + "0000000000000032" + "0000000000000000");
        const QByteArray record = sha256("03" + blinds().record.toHex() + canonicalBytes(entry).toHex());
        QCOMPARE(leafBytes(sealedEntry(entry, blinds())).toHex(), QByteArray("01"
                                                                             "0000000000000001"
                                                                             "03") +
                                                                      number0 + number1 +
                                                                      "0000000000000065"
                                                                      "0164"
                                                                      "00000000000003e8"
                                                                      "0000000000000003" +
                                                                      debit + credit + record +
                                                                      "00000003"
                                                                      "e282b9");
    }

    void signedBytesAreFixed()
    {
        const Seal seal{2,
                        {5},
                        {9},
                        QByteArray(32, '\x11'),
                        QByteArray(32, '\x22'),
                        QByteArray(32, '\x33'),
                        atMs(258),
                        QByteArray(64, 's')};
        QCOMPARE(signedBytes(seal).toHex(), QByteArray("florin seal 1").toHex() +
                                                "0000000000000002"
                                                "0000000000000005"
                                                "0000000000000009" +
                                                QByteArray("11").repeated(32) +
                                                QByteArray("22").repeated(32) +
                                                QByteArray("33").repeated(32) + "0000000000000102");
        QCOMPARE(sealHash(seal),
                 QCryptographicHash::hash(signedBytes(seal) + seal.signature, QCryptographicHash::Sha256));
        QCOMPARE(hashBeforeFirstSeal(), QByteArray(32, '\0'));
    }

    void everyEntryOfASealIsProven()
    {
        for (const qint64 count : {1, 2, 3, 100}) {
            const Sealed bank(count);
            for (qint64 i = 0; i < count; ++i)
                QVERIFY(!faultOf(bank.receipt(i), bank.key.publicKey()));
        }
    }

    void withoutBalancesItHoldsToo()
    {
        const Sealed bank(5);
        EntryReceipt receipt = bank.receipt(2);
        receipt.debit.reset();
        receipt.credit.reset();
        QVERIFY(!faultOf(receipt, bank.key.publicKey()));
    }

    void anotherKeySaysNo()
    {
        const Sealed bank(3);
        const SigningKey other = SigningKey::fromSeed(Secret(QByteArray(32, 'o')));
        QCOMPARE(faultOf(bank.receipt(0), other.publicKey()), ReceiptFault::Signature);
        QCOMPARE(faultOf(bank.receipt(0), QByteArray()), ReceiptFault::Signature);
        QCOMPARE(faultOf(bank.receipt(0), QByteArray(32, '\0')), ReceiptFault::Signature);
    }

    void everyForgedFactIsNoticed()
    {
        const Sealed bank(6);
        const auto fault = [&](const auto& forge) {
            EntryReceipt receipt = bank.receipt(2);
            forge(receipt);
            return faultOf(receipt, bank.key.publicKey());
        };
        using Fault = ReceiptFault;
        QCOMPARE(fault([](auto& r) { r.entry.facts.amount_minor += 1; }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.kind = EntryKind::deposit; }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.currency = *Currency::fromCode(u"USD"); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.time += std::chrono::milliseconds(1); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.memo += QLatin1Char('x'); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.about = {1}; }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.id = {14}; }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.id = {17}; }), Fault::Place);
        QCOMPARE(fault([](auto& r) { r.entry.facts.id = {10}; }), Fault::Place);
        QCOMPARE(fault([](auto& r) { r.entry.facts.debit = account(2); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.facts.credit = account(2); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { std::swap(r.entry.debit, r.entry.credit); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.entry.record = QByteArray(32, 'x'); }), Fault::Entry);
        QCOMPARE(fault([](auto& r) { r.debit->after.balance_minor += 1; }), Fault::Balance);
        QCOMPARE(fault([](auto& r) { r.credit->after.held_minor += 1; }), Fault::Balance);
        QCOMPARE(fault([](auto& r) { r.credit->after.account = account(2); }), Fault::Balance);
        QCOMPARE(fault([](auto& r) { r.debit->blind = QByteArray(16, 'x'); }), Fault::Balance);
        QCOMPARE(fault([](auto& r) { std::swap(r.debit, r.credit); }), Fault::Balance);
        QCOMPARE(fault([](auto& r) { r.seal.number += 1; }), Fault::Signature);
        QCOMPARE(fault([](auto& r) { r.seal.first = {10}; }), Fault::Signature);
        QCOMPARE(fault([](auto& r) { r.seal.last = {17}; }), Fault::Signature);
        QCOMPARE(fault([](auto& r) { r.seal.time += std::chrono::milliseconds(1); }), Fault::Signature);
    }

    void aFlippedBitOfAnyHashIsNoticed()
    {
        const Sealed bank(100);
        FLORIN_VERIFY_PROPERTY([&bank] {
            EntryReceipt receipt = bank.receipt(*rc::gen::inRange<qint64>(0, 100));
            std::vector<QByteArray*> places{
                &receipt.entry.debit,  &receipt.entry.credit,  &receipt.entry.record,
                &receipt.debit->blind, &receipt.credit->blind, &receipt.seal.root,
                &receipt.seal.marks,   &receipt.seal.previous, &receipt.seal.signature};
            for (QByteArray& hash : receipt.path)
                places.push_back(&hash);
            QByteArray& hit = **rc::gen::elementOf(places);
            const auto byte = *rc::gen::inRange<int>(0, static_cast<int>(hit.size()));
            hit[byte] = static_cast<char>(hit[byte] ^ (1 << *rc::gen::inRange(0, 8)));
            RC_ASSERT(faultOf(receipt, bank.key.publicKey()).has_value());
        });
    }

    void aBalanceCannotBeTriedOut()
    {
        // The same balance has another commitment in every entry: without the blind no guess can be checked.
        const AccountAfter after{account(0), 100, 0};
        QVERIFY(commitmentTo(after, QByteArray(16, 'a')) != commitmentTo(after, QByteArray(16, 'b')));
    }
};

QTEST_APPLESS_MAIN(EntryReceiptTest)
#include "entry_receipt_test.moc"
