// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/receipt_check.h"

#include "core/signing.h"

#include <QFile>

namespace florin::ctl
{
namespace
{

constexpr int hash_size = 32;

QString changedOrDamaged()
{
    return QStringLiteral("it was changed, or is damaged");
}

tl::unexpected<Problem> refusal(const QString& reason)
{
    return refuse({ProblemCode::receipt_refused, {{QStringLiteral("reason"), reason}}});
}

/// Bytes written in hexadecimal the way the bank writes them. What is not is remembered.
class HexReader
{
public:
    QByteArray bytes(const QString& text, int size)
    {
        const QByteArray digits = text.toLatin1();
        QByteArray bytes = QByteArray::fromHex(digits);
        m_is_whole = m_is_whole && bytes.size() == size && bytes.toHex() == text.toUtf8();
        return bytes;
    }
    [[nodiscard]] bool isWhole() const { return m_is_whole; }

private:
    bool m_is_whole = true;
};

/// Nothing for an account whose balance is not shown; false in the pair for one that is shown in part.
std::pair<std::optional<ledger::ShownAccount>, bool>
shownIn(const contract::ReceiptAccount& account, AccountNumber number, Currency currency, HexReader& hex)
{
    if (!account.blind && !account.balance && !account.held)
        return {std::nullopt, true};
    const bool whole = account.blind && account.balance && account.held &&
                       account.balance->currency() == currency && account.held->currency() == currency;
    if (!whole)
        return {std::nullopt, false};
    return {ledger::ShownAccount{{number, account.balance->minor(), account.held->minor()},
                                 hex.bytes(*account.blind, ledger::EntryBlinds::size)},
            true};
}

QString wordsOf(ledger::ReceiptFault fault)
{
    switch (fault) {
    case ledger::ReceiptFault::Signature:
        return QStringLiteral("its seal is not signed with this key, or was changed");
    case ledger::ReceiptFault::Place:
        return QStringLiteral("its seal is of other transactions");
    case ledger::ReceiptFault::Entry:
        return QStringLiteral("the transaction is not one that the bank sealed like this");
    case ledger::ReceiptFault::Balance:
        return QStringLiteral("a balance in it is not the one that the bank sealed");
    }
    return changedOrDamaged();
}

/// Out of a PEM file's text, or from digits.
QByteArray keyIn(const QByteArray& text)
{
    if (!text.contains("-----BEGIN PUBLIC KEY-----"))
        return QByteArray::fromHex(text);
    QByteArray base64;
    for (const QByteArray& line : text.split('\n')) {
        if (!line.startsWith("-----"))
            base64 += line.trimmed();
    }
    const QByteArray info = QByteArray::fromBase64(base64);
    // SubjectPublicKeyInfo of an Ed25519 key, RFC 8410.
    const QByteArray before = QByteArray::fromHex("302a300506032b6570032100");
    return info.startsWith(before) ? info.sliced(before.size()) : QByteArray();
}

} // namespace

Result<ledger::EntryReceipt> proofIn(const contract::ReceiptFile& receipt)
{
    const contract::ReceiptEntry& entry = receipt.entry;
    const contract::ReceiptSeal& seal = receipt.seal;
    const Currency currency = entry.amount.currency();
    HexReader hex;
    ledger::EntryReceipt proof;
    proof.entry.facts = {entry.entry,
                         entry.kind,
                         entry.from,
                         entry.to,
                         entry.amount.minor(),
                         currency,
                         entry.time,
                         entry.about.value_or(EntryId{}),
                         entry.memo};
    proof.entry.record = hex.bytes(entry.record, hash_size);
    proof.entry.debit = hex.bytes(receipt.from_account.commitment, hash_size);
    proof.entry.credit = hex.bytes(receipt.to_account.commitment, hash_size);
    const auto [debit, debit_whole] = shownIn(receipt.from_account, entry.from, currency, hex);
    const auto [credit, credit_whole] = shownIn(receipt.to_account, entry.to, currency, hex);
    proof.debit = debit;
    proof.credit = credit;
    proof.seal = {seal.number,
                  seal.first,
                  seal.last,
                  hex.bytes(seal.root, hash_size),
                  hex.bytes(seal.marks, hash_size),
                  hex.bytes(seal.previous, hash_size),
                  seal.time,
                  hex.bytes(seal.signature, SigningKey::signature_size)};
    for (const QString& hash : receipt.path)
        proof.path.push_back(hex.bytes(hash, hash_size));
    const bool is_about_nothing = entry.about && entry.about->isNull();
    if (!hex.isWhole() || !debit_whole || !credit_whole || is_about_nothing)
        return refusal(changedOrDamaged());
    return proof;
}

Result<void> checkReceipt(const contract::ReceiptFile& receipt, const QByteArray& public_key)
{
    const auto proof = proofIn(receipt);
    if (!proof)
        return refuse(proof.error());
    if (const auto fault = ledger::faultOf(*proof, public_key))
        return refusal(wordsOf(*fault));
    return {};
}

Attempt<QByteArray> publicKeyFrom(const QString& text_or_file)
{
    QFile file(text_or_file);
    const bool is_file = file.open(QIODevice::ReadOnly);
    constexpr qint64 size_max = 4096;
    const QByteArray text = (is_file ? file.read(size_max) : text_or_file.toUtf8()).trimmed();
    const QByteArray key = keyIn(text);
    const bool is_pem = text.startsWith("-----");
    if (key.size() != SigningKey::public_size || (!is_pem && key.toHex() != text.toLower()))
        return wrongUsage(
            QStringLiteral("--key takes the bank's public key, 64 hexadecimal digits, or a file "
                           "that holds it."));
    return key;
}

} // namespace florin::ctl
