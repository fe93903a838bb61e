// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/open_account_controller.h"

#include "core/aadhaar.h"
#include "core/phone_number.h"

#include <array>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Field = OpenAccountController::Field;
using Draft = OpenAccountController::Draft;
using Refusal = OpenAccountController::Refusal;

void checkPerson(const Draft& draft, std::vector<Refusal>& refusals)
{
    if (draft.first_name.trimmed().isEmpty())
        refusals.push_back({Field::FirstName, {}});
    if (draft.last_name.trimmed().isEmpty())
        refusals.push_back({Field::LastName, {}});
    if (draft.aadhaar.trimmed().isEmpty())
        refusals.push_back({Field::Aadhaar, {}});
    else if (!aadhaarFromText(draft.aadhaar))
        refusals.push_back({Field::Aadhaar, Problem(ProblemCode::invalid_aadhaar)});
    if (draft.phone.trimmed().isEmpty())
        refusals.push_back({Field::Phone, {}});
    else if (!mobileNumberFromText(draft.phone))
        refusals.push_back({Field::Phone, Problem(ProblemCode::invalid_phone)});
    if (!draft.new_password || draft.new_password->isEmpty())
        refusals.push_back({Field::Password, {}});
}

contract::OpenAccount requestFor(const Draft& draft)
{
    contract::OpenAccount request;
    request.kind = draft.kind;
    request.currency = draft.currency;
    if (draft.deposit && draft.deposit->isPositive())
        request.opening_deposit = draft.deposit;
    if (draft.whom == OpenAccountController::For::KnownCustomer) {
        request.customer = draft.customer;
        return request;
    }
    request.first_name = draft.first_name.trimmed();
    request.last_name = draft.last_name.trimmed();
    request.aadhaar = draft.aadhaar.trimmed();
    request.phone = draft.phone.trimmed();
    request.sms = draft.sms;
    request.initial_password = draft.new_password;
    return request;
}

/// What the server calls the fields.
std::optional<Field> fieldNamed(const QString& name)
{
    static const std::array fields{std::pair{"first_name"_L1, Field::FirstName},
                                   std::pair{"last_name"_L1, Field::LastName},
                                   std::pair{"aadhaar"_L1, Field::Aadhaar},
                                   std::pair{"phone"_L1, Field::Phone},
                                   std::pair{"initial_password"_L1, Field::Password},
                                   std::pair{"customer"_L1, Field::Customer},
                                   std::pair{"kind"_L1, Field::Kind},
                                   std::pair{"currency"_L1, Field::Currency},
                                   std::pair{"opening_deposit"_L1, Field::Deposit}};
    for (const auto& [known, field] : fields) {
        if (name == known || name.startsWith(known + u'.'))
            return field;
    }
    return std::nullopt;
}

} // namespace

OpenAccountController::OpenAccountController(client::Link* link, QObject* parent)
    : PostingController(link, parent)
{
}

std::vector<Refusal> OpenAccountController::check(const Draft& draft)
{
    std::vector<Refusal> refusals;
    if (draft.whom == For::NewCustomer)
        checkPerson(draft, refusals);
    else if (!draft.customer)
        refusals.push_back({Field::Customer, {}});
    if (draft.deposit_typed && !draft.deposit)
        refusals.push_back({Field::Deposit, Problem(ProblemCode::amount_malformed)});
    else if (draft.deposit && draft.deposit->isNegative())
        refusals.push_back({Field::Deposit, Problem(ProblemCode::amount_not_positive)});
    else if (draft.deposit && draft.deposit->minor() > Money::max_request_minor)
        refusals.push_back({Field::Deposit, Problem(ProblemCode::amount_too_large)});
    return refusals;
}

Field OpenAccountController::fieldOf(const Problem& problem)
{
    if (const ProblemValue* name = problem.value(u"field")) {
        if (const auto* text = std::get_if<QString>(name)) {
            if (const auto field = fieldNamed(*text))
                return *field;
        }
    }
    switch (problem.code) {
    case ProblemCode::invalid_aadhaar:
    case ProblemCode::aadhaar_exists:
        return Field::Aadhaar;
    case ProblemCode::invalid_phone:
        return Field::Phone;
    case ProblemCode::password_too_weak:
        return Field::Password;
    case ProblemCode::unknown_customer:
        return Field::Customer;
    case ProblemCode::unknown_currency:
        return Field::Currency;
    case ProblemCode::amount_not_positive:
    case ProblemCode::amount_too_large:
    case ProblemCode::amount_too_precise:
    case ProblemCode::amount_malformed:
    case ProblemCode::wrong_currency:
        return Field::Deposit;
    default:
        return Field::Form;
    }
}

bool OpenAccountController::open(const Draft& draft)
{
    if (phase() != Phase::Editing || !check(draft).empty())
        return false;
    post(requestFor(draft), [this](const contract::OpenAccount::Reply& reply) { m_opened = reply; });
    return true;
}

void OpenAccountController::startOver()
{
    if (isBusy())
        return;
    m_opened.reset();
    setPhase(Phase::Editing);
}

} // namespace florin::desktop
