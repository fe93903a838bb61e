// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/history_controller.h"

#include "core/csv.h"
#include "core/file_problem.h"
#include "desktop/models/words.h"

#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr std::chrono::milliseconds typing_pause{250};

std::optional<Timestamp> startOf(const QDate& day)
{
    if (!day.isValid())
        return std::nullopt;
    return Timestamp(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

QByteArray csvHeading()
{
    return csv::line({u"entry"_s, u"time"_s, u"kind"_s, u"amount"_s, u"balance"_s, u"currency"_s,
                      u"counterpart"_s, u"counterpart_name"_s, u"memo"_s});
}

/// For machines: times in UTC, amounts with a point and without grouping.
QByteArray csvLine(const contract::StatementLine& line)
{
    const auto ms = line.time.time_since_epoch().count();
    return csv::line({QString::number(line.entry.value),
                      QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs),
                      contract::Wire<EntryKind>::plain(line.kind), line.amount.toDecimal(),
                      line.balance.toDecimal(), line.amount.currency().code(), line.counterpart.toText(),
                      line.counterpart_name, line.memo});
}

} // namespace

HistoryController::HistoryController(client::Link* link, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_model(new HistoryModel(link, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing_pause);
    connect(&m_pause, &QTimer::timeout, this, &HistoryController::ask);
    // Whenever the list was read anew, what it adds up to is asked for anew.
    connect(m_model, &PagedTable::stateChanged, this, [this] {
        const bool is_loading = m_model->state() == PagedTable::State::Loading;
        if (std::exchange(m_was_loading, is_loading) && m_model->state() == PagedTable::State::Ready)
            askForFigures();
    });
}

void HistoryController::setAccount(AccountNumber account)
{
    if (account == m_wanted.account)
        return;
    m_wanted.account = account;
    ask();
}

void HistoryController::setKind(const std::optional<EntryKind>& kind)
{
    m_wanted.kind = kind;
    ask();
}

void HistoryController::setPeriod(const QDate& first, const QDate& last)
{
    m_wanted.from = startOf(first);
    m_wanted.until = startOf(last.isValid() ? last.addDays(1) : QDate());
    ask();
}

void HistoryController::setSearch(const QString& search)
{
    m_wanted.search = search.trimmed();
    m_pause.start();
}

bool HistoryController::isFiltered() const
{
    return m_wanted.kind || m_wanted.from || m_wanted.until || !m_wanted.search.isEmpty();
}

void HistoryController::ask()
{
    m_pause.stop();
    if (!m_wanted.account.isNull())
        m_model->setRequest(m_wanted);
}

void HistoryController::askForFigures()
{
    const quint64 token = ++m_figures_token;
    if (!m_wanted.from) {
        setFigures(std::nullopt);
        return;
    }
    contract::Statement wanted;
    wanted.account = m_wanted.account;
    wanted.from = *m_wanted.from;
    // Up to now, by the server's clock as well as by this one.
    wanted.until = m_wanted.until.value_or(SystemClock().now() + std::chrono::hours(24));
    wanted.limit = 1; // the lines are the list's business
    m_link->call(wanted).then(this, [this, token](const Result<contract::Statement::Reply>& reply) {
        if (token == m_figures_token)
            setFigures(reply ? std::optional(*reply) : std::nullopt);
    });
}

void HistoryController::setFigures(std::optional<contract::Statement::Reply> figures)
{
    m_figures = std::move(figures);
    Q_EMIT figuresChanged();
}

void HistoryController::exportTo(const QString& path)
{
    if (m_export)
        return;
    auto text = std::make_shared<QByteArray>(csvHeading());
    auto lines = std::make_shared<int>(0);
    m_export = new PageWalk<contract::History>(
        m_link, m_wanted,
        [this, text, lines](const contract::StatementLine& line) {
            *text += csvLine(line);
            if (++*lines % contract::max_page_size == 0)
                Q_EMIT exportProgressed(*lines);
        },
        [this, path, text, lines](const std::optional<Problem>& problem) {
            endExport(path, *text, *lines, problem);
        },
        this);
    m_export->start();
}

void HistoryController::cancelExport()
{
    delete m_export;
}

void HistoryController::endExport(const QString& path, const QByteArray& text, int lines,
                                  const std::optional<Problem>& problem)
{
    m_export->deleteLater();
    m_export.clear();
    if (problem) {
        Q_EMIT exportFailed(*problem);
        return;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        Q_EMIT exported(path, lines);
    else
        Q_EMIT exportFailed(fileProblem(ProblemCode::file_unwritable, path, file.errorString()));
}

} // namespace florin::desktop
