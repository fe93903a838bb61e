// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/receipt_controller.h"

#include "core/file_problem.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int tries_max = 30;
constexpr qint64 seconds_max = 10;

/// How long the server asks us to wait.
std::chrono::seconds hintOf(const Problem& problem)
{
    const auto* value = problem.value(u"seconds");
    const auto* seconds = value ? std::get_if<qint64>(value) : nullptr;
    return std::chrono::seconds(std::clamp<qint64>(seconds ? *seconds : 1, 1, seconds_max));
}

} // namespace

ReceiptController::ReceiptController(client::Link* link, QObject* parent) : QObject(parent), m_link(link)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ReceiptController::send);
}

void ReceiptController::ask(EntryId entry, std::optional<AccountNumber> account)
{
    forget();
    m_wanted = {entry, account};
    m_tries = 0;
    setState(State::Asking);
    send();
}

void ReceiptController::forget()
{
    ++m_token;
    m_again.stop();
    m_receipt.reset();
    setState(State::Idle);
}

void ReceiptController::send()
{
    const quint64 token = ++m_token;
    ++m_tries;
    m_link->call(m_wanted).then(this, [this, token](const Result<contract::ReceiptFile>& reply) {
        if (token == m_token)
            take(reply);
    });
}

void ReceiptController::take(const Result<contract::ReceiptFile>& reply)
{
    if (reply) {
        m_receipt = *reply;
        setState(State::Ready);
        return;
    }
    if (reply.error().code == ProblemCode::not_sealed && m_tries < tries_max) {
        m_again.start(hintOf(reply.error()));
        setState(State::BeingSealed);
        return;
    }
    setState(State::Failed);
    Q_EMIT failed(reply.error());
}

void ReceiptController::saveTo(const QString& path)
{
    if (!m_receipt)
        return;
    const QByteArray bytes = contract::toBytes(*m_receipt);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT saved(path);
    else
        Q_EMIT failed(fileProblem(ProblemCode::file_unwritable, path, file.errorString()));
}

void ReceiptController::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace florin::desktop
