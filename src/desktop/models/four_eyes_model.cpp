// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/four_eyes_model.h"

#include "client/link.h"
#include "desktop/look/cell.h"
#include "desktop/look/money_text.h"
#include "desktop/models/proposal_words.h"

#include <algorithm>

namespace florin::desktop
{
namespace
{

using contract::AskSecond;
using contract::FourEyesRule;

bool sameOperations(const std::vector<FourEyesRule>& one, const std::vector<FourEyesRule>& other)
{
    return std::ranges::equal(one, other, {}, &FourEyesRule::operation, &FourEyesRule::operation);
}

Chip whenChip(const FourEyesRule& rule)
{
    const Tone tone = rule.ask == AskSecond::never    ? Tone::Neutral
                      : rule.ask == AskSecond::always ? Tone::Good
                                                      : Tone::Info;
    return {tone, whenAskedText(rule)};
}

} // namespace

FourEyesModel::FourEyesModel(client::Link* link, QObject* parent) : PagedTable(link, parent)
{
    // A change of it that waited may have been approved.
    link->on<contract::ProposalChanged>(this, [this](const contract::ProposalChanged&) { reloadSoon(); });
}

void FourEyesModel::reload()
{
    setState(State::Loading);
    const quint64 asked = ++m_asked;
    link()
        ->call(contract::ShowFourEyes{})
        .then(this, [this, asked](const Result<contract::ShowFourEyes::Reply>& reply) {
            if (asked != m_asked)
                return;
            if (!reply) {
                setState(State::Failed, reply.error());
                return;
            }
            takeRules(reply->rules);
            setState(State::Ready);
        });
}

void FourEyesModel::takeRules(std::vector<FourEyesRule> rules)
{
    m_rules = std::move(rules);
    showFitting();
}

void FourEyesModel::setSearch(const QString& text)
{
    m_search = text.trimmed();
    showFitting();
    if (state() == State::Ready)
        setState(State::Ready);
}

void FourEyesModel::take(const FourEyesRule& rule)
{
    ++m_asked; // what was asked before this is older
    const auto known = std::ranges::find(m_rules, rule.operation, &FourEyesRule::operation);
    if (known != m_rules.end())
        *known = rule;
    showFitting();
    if (state() == State::Loading)
        setState(State::Ready);
}

/// Rows that are still there stay in their place, so that the chosen one does.
void FourEyesModel::showFitting()
{
    std::vector<FourEyesRule> fitting;
    std::ranges::copy_if(m_rules, std::back_inserter(fitting), [this](const FourEyesRule& rule) {
        return m_search.isEmpty() || rule.operation.contains(m_search, Qt::CaseInsensitive) ||
               operationText(rule.operation).contains(m_search, Qt::CaseInsensitive);
    });
    if (sameOperations(fitting, m_shown)) {
        m_shown = std::move(fitting);
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(fitting);
    endResetModel();
}

int FourEyesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FourEyesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString FourEyesModel::columnTitle(int column) const
{
    switch (column) {
    case What:
        return tr("What");
    case When:
        return tr("A second person is asked");
    case Expires:
        return tr("Expires");
    default:
        return {};
    }
}

QVariant FourEyesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FourEyesRule& rule = at(index.row());
    if (role == ChipRole)
        return index.column() == When ? QVariant::fromValue(whenChip(rule)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return operationText(rule.operation);
    case When:
        return whenAskedText(rule);
    default:
        return rule.ask == AskSecond::never ? QString() : expiryText(rule.expires_after_h);
    }
}

QString whenAskedText(const FourEyesRule& rule)
{
    if (rule.ask == AskSecond::never)
        return FourEyesModel::tr("Never");
    if (rule.ask == AskSecond::always)
        return FourEyesModel::tr("Always");
    QStringList amounts;
    for (const contract::AmountLimit& limit : rule.limits)
        amounts << moneyText(limit.above);
    return FourEyesModel::tr("Above %1", "amounts").arg(amounts.join(QStringLiteral(", ")));
}

QString expiryText(qint32 hours)
{
    if (hours % 24 == 0)
        return FourEyesModel::tr("after %n days", "", hours / 24);
    return FourEyesModel::tr("after %n hours", "", hours);
}

} // namespace florin::desktop
