// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/system/failures_chart.h"

#include "desktop/look/theme.h"

#include <QDateTime>
#include <QGraphicsLayout>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <map>

namespace florin::desktop
{
namespace
{

constexpr int height_at_100 = 220;
constexpr int least_top = 5; ///< so that one failed attempt is no mountain
constexpr qreal line_width = 1.5;

qreal msOf(Timestamp time)
{
    return static_cast<qreal>(time.time_since_epoch().count());
}

} // namespace

FailuresChart::FailuresChart(QWidget* parent)
    : QChartView(parent)
    , m_line(new QLineSeries(this))
    , m_area(new QAreaSeries(m_line))
    , m_time(new QDateTimeAxis(this))
    , m_attempts(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its table twin is for the keyboard
    setMinimumHeight(theme().scaled(height_at_100));
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->addSeries(m_area);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_attempts, Qt::AlignLeft);
    m_area->attachAxis(m_time);
    m_area->attachAxis(m_attempts);
    m_attempts->setLabelFormat(QStringLiteral("%d"));
    m_time->setFormat(QStringLiteral("d MMM"));
    m_time->setTickCount(8);
    connect(m_area, &QAreaSeries::hovered, this, [this](const QPointF& point, bool entered) {
        const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(point.x()));
        QToolTip::showText(QCursor::pos(),
                           entered ? tr("%1: %2 failed attempts", "time, number")
                                         .arg(QLocale().toString(time, QLocale::ShortFormat),
                                              QLocale().toString(qRound(point.y())))
                                   : QString(),
                           this);
    });
    connect(&theme(), &Theme::changed, this, &FailuresChart::tint);
    tint();
}

void FailuresChart::setHours(Timestamp from, Timestamp until, const std::vector<contract::FailedHour>& hours)
{
    std::map<Timestamp, qint64> by_hour;
    for (const contract::FailedHour& hour : hours)
        by_hour[hour.hour] = hour.attempts;
    QList<QPointF> points;
    qint64 most = least_top;
    for (Timestamp hour = from; hour <= until; hour += std::chrono::hours(1)) {
        const auto found = by_hour.find(hour);
        const qint64 attempts = found == by_hour.end() ? 0 : found->second;
        most = std::max(most, attempts);
        points.append({msOf(hour), static_cast<qreal>(attempts)});
    }
    m_line->replace(points);
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(from.time_since_epoch().count()),
                     QDateTime::fromMSecsSinceEpoch(until.time_since_epoch().count()));
    m_attempts->setRange(0, static_cast<qreal>(most));
    m_attempts->applyNiceNumbers();
}

void FailuresChart::tint()
{
    QColor soft = theme().colour(Colour::accent_soft);
    m_area->setBrush(soft);
    m_area->setPen(QPen(theme().colour(Colour::accent), line_width));
    const QList<QAbstractAxis*> axes{m_time, m_attempts};
    for (QAbstractAxis* axis : axes) {
        axis->setLabelsFont(theme().font(TextSize::Caption));
        axis->setLabelsColor(theme().colour(Colour::muted));
        axis->setGridLineColor(theme().colour(Colour::line));
        axis->setLinePenColor(theme().colour(Colour::line));
    }
    setBackgroundBrush(theme().colour(Colour::surface)); // the card it stands on
    setMinimumHeight(theme().scaled(height_at_100));
}

} // namespace florin::desktop
