// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "desktop/look/theme.h"
#include "desktop/views/shell/main_window.h"

#include <QDir>
#include <QSslCertificate>
#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace florin::walk
{

/// Somebody of the demo bank, as `florind seed` printed them.
struct Person {
    QString user;
    QString role;
    QString password;
    QString account; ///< customers'
};

struct Plan {
    QString server;
    QSslCertificate trusted;
    std::vector<Person> people;
    QDir pictures;
};

/// How the windows look at a while, and in which language.
struct Setting {
    QString name;
    desktop::Theme::Choice choice = desktop::Theme::Choice::Light;
    QString language = QStringLiteral("en");
    int text_percent = 100;

    void use() const;
};

/// Those that every screen is seen in.
[[nodiscard]] std::vector<Setting> usualSettings(int large_percent);

/// Drives real windows as a person does: finds what is seen, clicks and types, and waits for what must come.
/// A step that differs is said, pictured, and ends the walk.
class Walk
{
public:
    explicit Walk(Plan plan);
    ~Walk();

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const Person& person(const QString& role) const;
    /// A new window at the log-in.
    [[nodiscard]] desktop::MainWindow* openWindow(const QString& title);

    /// Waits for `holds`; then prints the step with what `says` reads off the window, and saves its picture.
    void step(const QString& name, QWidget* window, const std::function<bool()>& holds,
              const std::function<QString()>& says);
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] int steps() const { return m_number; }

private:
    void picture(QWidget* window, const QString& name);

    Plan m_plan;
    std::vector<std::unique_ptr<desktop::MainWindow>> m_windows;
    int m_number = 0;
    bool m_failed = false;
};

/// How long a step may take before it counts as gone wrong.
inline constexpr int patience_ms = 20'000;

/// The one that is seen and has this object name; null when there is none.
template<class Widget>
[[nodiscard]] Widget* seen(const QWidget* window, const QString& name)
{
    const auto found = window->findChildren<Widget*>(name);
    for (Widget* widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Waits until it is seen, and fails the walk by a null otherwise.
template<class Widget>
[[nodiscard]] Widget* find(const QWidget* window, const QString& name)
{
    Widget* widget = nullptr;
    const bool found = QTest::qWaitFor(
        [&] {
            widget = seen<Widget>(window, name);
            return widget && widget->isEnabled();
        },
        patience_ms);
    return found ? widget : nullptr;
}

/// Clicks it, types into it in place of what stood there, presses its chip or its place on the rail. Each
/// waits until that can be done; false when it never can.
bool click(QWidget* window, const QString& name);
bool type(QWidget* window, const QString& name, const QString& text);
bool clickText(QWidget* window, const QString& text);
bool goTo(desktop::MainWindow* window, const QString& place);
/// What a label or a button says; empty when it is not seen.
[[nodiscard]] QString textOf(const QWidget* window, const QString& name);
/// Nothing that is seen is still loading.
[[nodiscard]] bool isSettled(const QWidget* window);
/// The cells of the row that holds `text` in a table, joined; empty when there is none.
[[nodiscard]] QString rowWith(const QWidget* window, const QString& table, const QString& text);
/// The lines of a chat, one a line.
[[nodiscard]] QString linesOf(const QWidget* window, const QString& list);

bool logIn(desktop::MainWindow* window, const QString& user, const QString& password);

} // namespace florin::walk
