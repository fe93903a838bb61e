// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

class QGridLayout;

namespace florin::desktop
{

/// What something is, line by line: a name and its value. Values can be chosen and copied.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    using Facts = QList<std::pair<QString, QString>>;

    explicit FactList(QWidget* parent = nullptr);

    /// Facts without a value are left out.
    void setFacts(const Facts& facts);
    /// "Name: value" a line.
    [[nodiscard]] QString toText() const { return m_text; }

private:
    QGridLayout* m_layout;
    QString m_text;
};

} // namespace florin::desktop
