// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verhoeff.h"
#include "support/bank_fixture.h"

#include <string_view>

namespace florin::test
{

/// Something of each kind that a request can name, in the bank given: Asha's, but for the hold, which is
/// Ravi's.
struct Records {
    ConversationId conversation; ///< attended by the admin
    MessageId message;
    FeedbackId feedback;
    EntryId deposit;
    EntryId hold;
    ProposalId proposal;     ///< the manager's
    ProposalId own_proposal; ///< the admin's

    explicit Records(BankFixture& bank)
    {
        const auto admin = bank.as(contract::Role::admin);
        const auto asha = bank.as(bank.asha());
        const Money amount(5'000, Currency());
        conversation = must(bank.ask<contract::StartConversation>(asha)).conversation;
        (void)must(bank.ask(admin, contract::JoinConversation{conversation, {}}));
        message = must(bank.ask(asha, contract::Say{conversation, QStringLiteral("hello"), {}})).message;
        feedback = must(bank.ask(asha, contract::AddFeedback{{}, {}, QStringLiteral("good"), {}})).feedback;
        deposit = must(bank.ask(admin, contract::Deposit{bank.asha().account, amount, {}, {}})).entry;
        hold = must(bank.ask(admin, contract::Hold{bank.ravi().account, bank.asha().account, amount, {}, {}}))
                   .entry;
        const EntryId first = wrongDeposit(bank);
        const EntryId second = wrongDeposit(bank);
        proposal = reversalAskedBy(contract::Role::manager, first, bank);
        own_proposal = reversalAskedBy(contract::Role::admin, second, bank);
    }

private:
    static EntryId wrongDeposit(BankFixture& bank)
    {
        const contract::Deposit request{bank.ravi().account, Money(700, Currency()), {}, {}};
        return must(bank.ask(bank.as(contract::Role::admin), request)).entry;
    }
    static ProposalId reversalAskedBy(contract::Role role, EntryId entry, BankFixture& bank)
    {
        const auto asked = bank.ask(bank.as(role), contract::Reverse{entry, QStringLiteral("wrong"), {}});
        if (asked || !BankFixture::proposalIn(asked.error()))
            qFatal("a reversal does not wait for a second person");
        return *BankFixture::proposalIn(asked.error());
    }
};

/// Fills requests in so that the server can carry them out. By type and, where that says too little, by name:
/// an operation that is declared tomorrow is covered.
class SampleRequests
{
public:
    SampleRequests(BankFixture& bank, const Records& records) : m_bank(bank), m_records(records) {}

    template<contract::IsOperation Op>
    [[nodiscard]] Op make() const
    {
        Op request{};
        fillMembers(request);
        if constexpr (std::is_same_v<Op, contract::WithdrawProposal>)
            request.proposal = m_records.own_proposal;
        if constexpr (std::is_same_v<Op, contract::ResetAccess>)
            request.user = m_bank.ravi().user;
        return request;
    }

private:
    template<class T>
    void fillMembers(T& target) const
    {
        boost::mp11::mp_for_each<contract::MembersOf<T>>(
            [&](auto member) { fill(target.*member.pointer, member.name); });
    }

    template<class T>
    void fill(T& field, std::string_view) const
    {
        if constexpr (contract::DescribedStruct<T>)
            fillMembers(field);
    }
    void fill(bool& field, std::string_view name) const { field = name == "pay_out" || name == "opted_in"; }
    void fill(AccountNumber& field, std::string_view name) const
    {
        field = name == "to" ? m_bank.ravi().account : m_bank.asha().account;
    }
    void fill(Money& field, std::string_view) const { field = Money(100, Currency()); }
    void fill(CustomerId& field, std::string_view) const { field = m_bank.asha().customer; }
    void fill(ConversationId& field, std::string_view) const { field = m_records.conversation; }
    void fill(MessageId& field, std::string_view) const { field = m_records.message; }
    void fill(FeedbackId& field, std::string_view) const { field = m_records.feedback; }
    void fill(EntryId& field, std::string_view name) const
    {
        field = name == "hold" ? m_records.hold : m_records.deposit;
    }
    void fill(ProposalId& field, std::string_view) const { field = m_records.proposal; }
    void fill(qint32& field, std::string_view) const { field = 1; }
    void fill(Secret& field, std::string_view) const { field = Secret::fromText(BankFixture::password); }
    void fill(std::optional<Secret>& field, std::string_view) const
    {
        field = Secret::fromText(BankFixture::password);
    }
    void fill(IdempotencyKey& field, std::string_view) const { field = m_bank.key(); }
    void fill(std::vector<contract::FeedbackRow>& field, std::string_view) const
    {
        field = {{QStringLiteral("TL1"), QStringLiteral("Mira"), QStringLiteral("fine")}};
    }
    void fill(std::vector<contract::ScopeChange>& field, std::string_view) const
    {
        field = {{contract::Permission::give_feedback, contract::Scope::none}};
    }
    template<int Max>
    void fill(contract::Bytes<Max>& field, std::string_view) const
    {
        field.value = "bytes";
    }
    template<int Max, Fill F, Lines L>
    void fill(Text<Max, F, L>& field, std::string_view name) const
    {
        if (name == "phone")
            field = QStringLiteral("9000000011");
        else if (name == "aadhaar")
            field = QStringLiteral("45678901234") + QString::number(verhoeff::checkDigit(u"45678901234"));
        else if (name == "operation_name")
            field = QStringLiteral("money.transfer");
        else if (name == "time_zone")
            field = QStringLiteral("Asia/Kolkata");
        else
            field = QStringLiteral("Words");
    }

    BankFixture& m_bank;
    const Records& m_records;
};

} // namespace florin::test
