// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/look.h"
#include "desktop/look/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace florin::desktop
{

/// For tests that use a window or a page as a person does: they find what is seen of it, click and type.
class ScreenTest : public QObject
{
protected:
    [[nodiscard]] virtual QWidget* screen() const = 0;

    /// The look, and settings that end with the test. For initTestCase.
    void setUpLook()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Florin"));
        QCoreApplication::setApplicationName(
            QString::fromLatin1(metaObject()->className()).section(u':', -1));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
        theme().setReducedMotion(true);
    }
    /// A file that ends with the test.
    [[nodiscard]] QString filePath(const QString& name) const { return m_settings.filePath(name); }

    /// The first of that name that is visible; else null.
    template<class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        for (Widget* widget : screen()->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    template<class Widget = QWidget>
    [[nodiscard]] bool sees(const QString& name) const
    {
        return find<Widget>(name) != nullptr;
    }
    /// The same; the end of the test program when it is not there.
    template<class Widget = QWidget>
    [[nodiscard]] Widget* seen(const QString& name) const
    {
        Widget* widget = find<Widget>(name);
        if (!widget)
            qFatal("%s is not seen", qPrintable(name));
        return widget;
    }
    [[nodiscard]] QString textOf(const QString& name) const
    {
        const auto* widget = find<QWidget>(name);
        return widget ? widget->property("text").toString() : QString();
    }
    void click(const QString& name) const { QTest::mouseClick(seen<QAbstractButton>(name), Qt::LeftButton); }
    void type(const QString& name, const QString& text) const
    {
        seen(name)->setFocus();
        QTest::keyClicks(seen(name), text);
    }

private:
    QTemporaryDir m_settings;
};

} // namespace florin::desktop
