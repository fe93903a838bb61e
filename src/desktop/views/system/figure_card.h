// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class FigureCard;
}

namespace florin::desktop
{

/// One figure of the bank, with what it counts and the way to what stands behind it.
class FigureCard final : public QWidget
{
    Q_OBJECT
public:
    FigureCard(const QString& name, Icon icon, QWidget* parent);
    ~FigureCard() override;

    void setWords(const QString& title, const QString& hint);
    /// An empty text: there is no way further.
    void setLink(const QString& text);
    /// Empty while it is not known. Lights up when it changes.
    void setFigure(const QString& figure);

Q_SIGNALS:
    void opened();

private:
    std::unique_ptr<Ui::FigureCard> m_form;
};

} // namespace florin::desktop
