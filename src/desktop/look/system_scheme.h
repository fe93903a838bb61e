// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace florin::desktop
{

/// Whether the person's desktop is set to dark, and word when that changes. From Qt 6.5 on Qt knows; before,
/// the freedesktop settings portal is asked (org.freedesktop.appearance color-scheme), and until it answers,
/// or where there is none, the palette the program started with decides.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void setDark(bool dark);
    void watch();
    void takePortalValue(const QVariant& value);
    Q_SLOT void onPortalSetting(const QString& group, const QString& key, const QDBusVariant& value);

    bool m_dark = false;
};

} // namespace florin::desktop
