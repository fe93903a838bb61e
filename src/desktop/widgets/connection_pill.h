// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace florin::desktop
{

/// How good the way to the bank is, in a word and bars; pressed, it is for the details.
class ConnectionPill : public QPushButton
{
    Q_OBJECT
public:
    enum class Link { Good, Fair, Poor, Connecting, Offline };
    Q_ENUM(Link)

    explicit ConnectionPill(QWidget* parent = nullptr);

    /// `round_trip_ms` below 0 when it is not known.
    void setLink(Link link, int round_trip_ms = -1);
    [[nodiscard]] Link link() const { return m_link; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void describe();

    Link m_link = Link::Connecting;
    int m_round_trip_ms = -1;
};

} // namespace florin::desktop
