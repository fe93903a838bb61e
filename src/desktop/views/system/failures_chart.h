// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace florin::desktop
{

/// Failed log-ins by the hour, over days. Its table twin says the same to a screen reader.
class FailuresChart final : public QChartView
{
    Q_OBJECT
public:
    explicit FailuresChart(QWidget* parent = nullptr);

    void setHours(Timestamp from, Timestamp until, const std::vector<contract::FailedHour>& hours);

private:
    void tint();

    QLineSeries* m_line;
    QAreaSeries* m_area;
    QDateTimeAxis* m_time;
    QValueAxis* m_attempts;
};

} // namespace florin::desktop
