// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/money/receipts.h"

#include "ledger/entry_receipt.h"
#include "ledger/merkle_tree.h"
#include "store/customer_store.h"
#include "store/seal_making.h"

namespace florin::server
{
namespace
{

/// A seal is made about a second after the entry; under load it takes longer.
constexpr qint64 seconds_to_seal = 2;

/// Whose balances go into the receipt.
struct Shown {
    bool debit = false;
    bool credit = false;
};

Result<bool> isOwn(AccountNumber account, ReadContext& context, OwnerCache& owners)
{
    const auto owner = ownerOf(owners, context.stores.customers(), account);
    if (!owner)
        return refuse(owner.error());
    return *owner && context.caller.customer && **owner == *context.caller.customer;
}

/// unknown_entry when the caller may not have it at all.
Result<Shown> shownIn(const ledger::Entry& entry, const contract::SealedReceipt& request,
                      ReadContext& context, OwnerCache& owners)
{
    Shown may{true, true};
    const bool own_only =
        context.caller.scope(contract::SealedReceipt::operation.permission) != contract::Scope::bank;
    if (own_only) {
        const auto debit = isOwn(entry.debit, context, owners);
        if (!debit)
            return refuse(debit.error());
        const auto credit = isOwn(entry.credit, context, owners);
        if (!credit)
            return refuse(credit.error());
        may = {*debit, *credit};
    }
    Shown shown = own_only ? may : Shown{};
    if (request.account)
        shown = {may.debit && *request.account == entry.debit,
                 may.credit && *request.account == entry.credit};
    const bool nothing_of_it = !may.debit && !may.credit;
    const bool no_such_account = request.account && !shown.debit && !shown.credit;
    if (nothing_of_it || no_such_account)
        return refuse(ProblemCode::unknown_entry);
    return shown;
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

contract::ReceiptEntry entryOf(const ledger::SealedEntry& sealed)
{
    const ledger::EntryFacts& facts = sealed.facts;
    contract::ReceiptEntry entry;
    entry.entry = facts.id;
    entry.kind = facts.kind;
    entry.time = facts.time;
    entry.from = facts.debit;
    entry.to = facts.credit;
    entry.amount = Money(facts.amount_minor, facts.currency);
    entry.memo = facts.memo;
    if (!facts.about.isNull())
        entry.about = facts.about;
    entry.record = hex(sealed.record);
    return entry;
}

contract::ReceiptAccount accountOf(const QByteArray& commitment, bool is_shown,
                                   const ledger::AccountAfter& after, const QByteArray& blind,
                                   Currency currency)
{
    contract::ReceiptAccount account;
    account.commitment = hex(commitment);
    if (!is_shown)
        return account;
    account.blind = hex(blind);
    account.balance = Money(after.balance_minor, currency);
    account.held = Money(after.held_minor, currency);
    return account;
}

contract::ReceiptSeal sealOf(const ledger::Seal& seal)
{
    return {seal.number,     seal.first,         seal.last, hex(seal.root),
            hex(seal.marks), hex(seal.previous), seal.time, hex(seal.signature)};
}

tl::unexpected<Problem> doesNotFit(EntryId entry)
{
    return refuse(
        {ProblemCode::corrupted,
         {{QStringLiteral("detail"),
           QStringLiteral("around entry %1 the journal is not what was sealed").arg(entry.value)}}});
}

/// The way from the entry's leaf to the seal's root, by the journal as it stands.
Result<ledger::MerklePath> pathTo(const ledger::Seal& seal, EntryId entry, const store::SealKey& key,
                                  store::LedgerReader& journal)
{
    if (!isWhole(seal) || !seal.covers(entry) || seal.size() > store::seal_entries_max)
        return doesNotFit(entry);
    const auto hashes = store::leafHashes(journal, seal.first, seal.last, key);
    if (!hashes)
        return refuse(hashes.error());
    if (static_cast<qint64>(hashes->size()) != seal.size())
        return doesNotFit(entry);
    return ledger::merklePath(*hashes, entry.value - seal.first.value);
}

} // namespace

Result<contract::ReceiptFile> sealedReceipt(const contract::SealedReceipt& request, ReadContext& context,
                                            OwnerCache& owners)
{
    const auto entry = context.stores.ledger().entry(request.entry);
    if (!entry)
        return refuse(entry.error());
    if (!*entry)
        return refuse(ProblemCode::unknown_entry);
    const auto shown = shownIn(**entry, request, context, owners);
    if (!shown)
        return refuse(shown.error());
    const auto kept = context.stores.seals().sealCovering(request.entry);
    if (!kept)
        return refuse(kept.error());
    const auto key = context.stores.seals().sealKey();
    if (!key)
        return refuse(key.error());
    if (!*kept || !*key)
        return refuse({ProblemCode::not_sealed, {{QStringLiteral("seconds"), seconds_to_seal}}});
    const ledger::Seal& seal = (*kept)->seal;
    auto path = pathTo(seal, request.entry, **key, context.stores.ledger());
    if (!path)
        return refuse(path.error());
    const ledger::EntryBlinds blinds = (*key)->blindsOf(request.entry);
    const ledger::EntryReceipt proof{sealedEntry(**entry, blinds), {}, {}, seal, std::move(*path)};
    if (faultOf(proof, (*key)->publicKey()))
        return doesNotFit(request.entry);
    contract::ReceiptFile file;
    file.entry = entryOf(proof.entry);
    file.from_account =
        accountOf(proof.entry.debit, shown->debit, debitAfter(**entry), blinds.debit, (*entry)->currency);
    file.to_account =
        accountOf(proof.entry.credit, shown->credit, creditAfter(**entry), blinds.credit, (*entry)->currency);
    file.seal = sealOf(seal);
    for (const QByteArray& hash : proof.path)
        file.path.push_back(hex(hash));
    return file;
}

Result<contract::SealingKey::Reply> sealingKey(const contract::SealingKey&, ReadContext& context)
{
    const auto key = context.stores.seals().sealKey();
    if (!key)
        return refuse(key.error());
    if (!*key)
        return refuse(ProblemCode::unavailable);
    return contract::SealingKey::Reply{QStringLiteral("Ed25519"), hex((*key)->publicKey())};
}

} // namespace florin::server
