// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/desk.h"
#include "ledger/merkle_tree.h"

#include <QCryptographicHash>
#include <QTest>

using namespace florin;
using namespace florin::ledger;
using namespace florin::ledger::test;

namespace
{

/// Straight from the definition in RFC 6962 section 2.1: split at the largest power of two below the size.
QByteArray definedRoot(const std::vector<QByteArray>& leaves)
{
    const auto hash = [](const QByteArray& bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    if (leaves.empty())
        return hash({});
    if (leaves.size() == 1)
        return hash(QByteArray(1, '\x00') + leaves.front());
    std::size_t split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    const auto middle = leaves.begin() + static_cast<std::ptrdiff_t>(split);
    return hash(QByteArray(1, '\x01') + definedRoot({leaves.begin(), middle}) +
                definedRoot({middle, leaves.end()}));
}

} // namespace

/// What seals are made over: the bytes of an entry and the root of a list.
class SealMaterialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalBytesAreFixed()
    {
        Entry entry;
        entry.id = {1};
        entry.kind = EntryKind::reversal;
        entry.debit = account(0);
        entry.credit = account(1);
        entry.amount_minor = 258;
        entry.time = atMs(5);
        entry.key = key(9);
        entry.leg = 2;
        entry.actor = {7};
        entry.memo = QStringLiteral("₹");
        entry.about = {3};
        entry.debit_balance_after_minor = -1;
        entry.credit_balance_after_minor = 16;
        entry.debit_held_after_minor = 4;
        entry.credit_held_after_minor = 6;
        QCOMPARE(canonicalBytes(entry).toHex(),
                 QByteArray("01"
                            "0000000000000001"
                            "03") +
                     QByteArray::number(account(0).value(), 16).rightJustified(16, '0') +
                     QByteArray::number(account(1).value(), 16).rightJustified(16, '0') +
                     "0000000000000102"
                     "0164"
                     "0000000000000005"
                     "01000000000000000000000000000009"
                     "00000002"
                     "0000000000000007"
                     "0000000000000003"
                     "ffffffffffffffff"
                     "0000000000000010"
                     "0000000000000004"
                     "0000000000000006"
                     "00000003"
                     "e282b9");
    }

    void everyFieldCounts()
    {
        const Entry plain;
        const auto differs = [&](const auto& change) {
            Entry other = plain;
            change(other);
            return canonicalBytes(other) != canonicalBytes(plain);
        };
        QVERIFY(differs([](Entry& e) { e.id = {1}; }));
        QVERIFY(differs([](Entry& e) { e.kind = EntryKind::fee; }));
        QVERIFY(differs([](Entry& e) { e.debit = account(0); }));
        QVERIFY(differs([](Entry& e) { e.credit = account(0); }));
        QVERIFY(differs([](Entry& e) { e.amount_minor = 1; }));
        QVERIFY(differs([](Entry& e) { e.currency = *Currency::fromCode(u"USD"); }));
        QVERIFY(differs([](Entry& e) { e.time = atMs(1); }));
        QVERIFY(differs([](Entry& e) { e.key = key(1); }));
        QVERIFY(differs([](Entry& e) { e.leg = 1; }));
        QVERIFY(differs([](Entry& e) { e.actor = {1}; }));
        QVERIFY(differs([](Entry& e) { e.memo = QStringLiteral("x"); }));
        QVERIFY(differs([](Entry& e) { e.about = {1}; }));
        QVERIFY(differs([](Entry& e) { e.debit_balance_after_minor = 1; }));
        QVERIFY(differs([](Entry& e) { e.credit_balance_after_minor = 1; }));
        QVERIFY(differs([](Entry& e) { e.debit_held_after_minor = 1; }));
        QVERIFY(differs([](Entry& e) { e.credit_held_after_minor = 1; }));
    }

    void theRootIsTheDefinedOne()
    {
        MerkleTree tree;
        std::vector<QByteArray> leaves;
        QCOMPARE(tree.root(), definedRoot(leaves));
        for (int i = 0; i < 70; ++i) {
            leaves.push_back(QByteArray::number(i));
            tree.append(leaves.back());
            QCOMPARE(tree.size(), static_cast<qint64>(leaves.size()));
            QCOMPARE(tree.root(), definedRoot(leaves));
        }
    }
};

QTEST_APPLESS_MAIN(SealMaterialTest)
#include "seal_material_test.moc"
