// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merkle_proof.h"
#include "ledger/merkle_tree.h"
#include "support/property.h"

#include <numeric>

using namespace florin::ledger;

namespace
{

std::vector<QByteArray> someHashes(qint64 count)
{
    std::vector<QByteArray> hashes;
    for (qint64 i = 0; i < count; ++i)
        hashes.push_back(leafHash(QByteArray::number(i)));
    return hashes;
}

QByteArray rootOf(const std::vector<QByteArray>& hashes)
{
    MerkleTree tree;
    for (const QByteArray& hash : hashes)
        tree.appendHash(hash);
    return tree.root();
}

} // namespace

/// The way from a leaf to the root of its tree.
class MerkleProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLeafOfEveryTreeLeadsToItsRoot()
    {
        for (qint64 size = 1; size <= 200; ++size) {
            const auto hashes = someHashes(size);
            const QByteArray root = rootOf(hashes);
            for (qint64 index = 0; index < size; ++index) {
                const MerklePath path = merklePath(hashes, index);
                QVERIFY(path.size() <= 8);
                QCOMPARE(rootAlong(path, hashes[static_cast<std::size_t>(index)], index, size), root);
            }
        }
    }

    void noLeafLeadsThereFromAnotherPlace()
    {
        for (const qint64 size : {2, 3, 7, 8, 9, 31, 33}) {
            const auto hashes = someHashes(size);
            const QByteArray root = rootOf(hashes);
            for (qint64 index = 0; index < size; ++index) {
                const MerklePath path = merklePath(hashes, index);
                for (qint64 other = 0; other < size; ++other) {
                    if (other != index)
                        QVERIFY(rootAlong(path, hashes[static_cast<std::size_t>(index)], other, size) !=
                                root);
                }
            }
        }
    }

    /// The lists of RFC 6962 section 2.1.3: seven leaves d0 to d6.
    void pathsAreThoseOfTheStandard()
    {
        const auto d = someHashes(7);
        const QByteArray g = nodeHash(d[0], d[1]);
        const QByteArray h = nodeHash(d[2], d[3]);
        const QByteArray i = nodeHash(d[4], d[5]);
        const QByteArray k = nodeHash(g, h);
        const QByteArray l = nodeHash(i, d[6]);
        QCOMPARE(merklePath(d, 0), (MerklePath{d[1], h, l}));
        QCOMPARE(merklePath(d, 3), (MerklePath{d[2], g, l}));
        QCOMPARE(merklePath(d, 4), (MerklePath{d[5], d[6], k}));
        QCOMPARE(merklePath(d, 6), (MerklePath{i, k}));
    }

    void aPathOfAnotherLengthLeadsNowhere()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const qint64 size = *rc::gen::inRange<qint64>(1, 300);
            const qint64 index = *rc::gen::inRange<qint64>(0, size);
            const auto hashes = someHashes(size);
            const QByteArray& leaf = hashes[static_cast<std::size_t>(index)];
            MerklePath longer = merklePath(hashes, index);
            longer.insert(longer.begin() + *rc::gen::inRange<int>(0, static_cast<int>(longer.size()) + 1),
                          leaf);
            RC_ASSERT(rootAlong(longer, leaf, index, size) != rootOf(hashes));
            MerklePath shorter = merklePath(hashes, index);
            if (!shorter.empty()) {
                shorter.erase(shorter.begin() + *rc::gen::inRange<int>(0, static_cast<int>(shorter.size())));
                RC_ASSERT(rootAlong(shorter, leaf, index, size) != rootOf(hashes));
            }
            RC_ASSERT(!rootAlong(merklePath(hashes, index), leaf, size, size));
            RC_ASSERT(!rootAlong(merklePath(hashes, index), leaf, -1, size));
        });
    }

    void aFlippedBitLeadsElsewhere()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const qint64 size = *rc::gen::inRange<qint64>(2, 300);
            const qint64 index = *rc::gen::inRange<qint64>(0, size);
            const auto hashes = someHashes(size);
            MerklePath path = merklePath(hashes, index);
            QByteArray leaf = hashes[static_cast<std::size_t>(index)];
            const int bit = *rc::gen::inRange<int>(0, static_cast<int>(path.size() + 1) * 256);
            QByteArray& hit = bit < 256 ? leaf : path[static_cast<std::size_t>(bit / 256 - 1)];
            const qsizetype byte = bit % 256 / 8;
            hit[byte] = static_cast<char>(hit[byte] ^ (1 << bit % 8));
            RC_ASSERT(rootAlong(path, leaf, index, size) != rootOf(hashes));
        });
    }
};

QTEST_APPLESS_MAIN(MerkleProofTest)
#include "merkle_proof_test.moc"
