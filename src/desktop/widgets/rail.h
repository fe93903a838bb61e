// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/icon.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace florin::desktop
{

class RailButton;

/// The places a person may go, from top to bottom. Up, Down, Home and End walk it, Alt+1 to Alt+9 jump from
/// anywhere in the window.
class Rail : public QScrollArea
{
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    /// `id` is what chosen() says. The first one added is chosen (without a signal).
    void addPlace(const QString& id, Icon icon, const QString& text);
    void setPlaceText(const QString& id, const QString& text);
    void clear();
    /// Unread things; 0 takes the badge away. A number over 99 reads "99+".
    void setBadge(const QString& id, int count);
    void choose(const QString& id);
    [[nodiscard]] QString current() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] RailButton* find(const QString& id) const;
    void step(int from, int key);
    void fitWidth();

    QVBoxLayout* m_layout = nullptr;
    QList<RailButton*> m_places;
};

} // namespace florin::desktop
