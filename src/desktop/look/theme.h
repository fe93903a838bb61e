// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QLabel;
class QSettings;
class QWidget;

namespace florin::desktop
{

class SystemScheme;

/// How the desktop looks: colours, type, sizes, motion. One for the program, on the GUI thread; made with the
/// QApplication as its parent by the first call of theme(). Changes are live: palette, font and style sheet
/// are set anew and changed() is sent.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)
    static constexpr int text_scale_min_percent = 100;
    static constexpr int text_scale_max_percent = 200;

    /// Sets the style, palette, font and style sheet of the application. Until then a Theme changes nothing.
    void install();

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] QColor colour(Colour colour) const;
    [[nodiscard]] const QPalette& palette() const { return m_palette; }

    /// 100 to 200; what lies outside is clamped.
    void setTextScale(int percent);
    [[nodiscard]] int textScale() const { return m_text_scale_percent; }
    /// For a branch terminal: larger targets, and no widget keeps, copies or reveals anything.
    void setKiosk(bool kiosk);
    [[nodiscard]] bool isKiosk() const { return m_kiosk; }
    /// No highlights, no slides, no fades.
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const { return m_reduced_motion; }

    /// `strong` is the second of the two weights.
    [[nodiscard]] QFont font(TextSize size, bool strong = false) const;
    /// A length that grows with the text (icons, row heights, columns), in logical pixels.
    [[nodiscard]] int scaled(int pixels_at_100) const;
    [[nodiscard]] int controlHeight() const;
    [[nodiscard]] int rowHeight() const;

    /// The style sheet as it is set on the application; empty when the template names something unknown.
    [[nodiscard]] QString styleSheet() const;

    /// Reads and writes "look/theme", "look/text_scale", "look/reduced_motion".
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    friend Theme& theme();
    explicit Theme(QObject* parent);
    void apply();

    SystemScheme* m_system = nullptr;
    QPalette m_palette;
    Choice m_choice = Choice::System;
    int m_text_scale_percent = text_scale_min_percent;
    bool m_kiosk = false;
    bool m_reduced_motion = false;
    bool m_installed = false;
};

/// The program's theme. Needs a QApplication.
[[nodiscard]] Theme& theme();

/// What a label is, for the type scale: sets its `textRole` property (forms may set it themselves:
/// caption, muted, section, page, balance, strong).
void setTextRole(QLabel* label, const char* role);
/// Makes the style sheet look again at `widget` after one of its properties changed.
void repolish(QWidget* widget);

} // namespace florin::desktop
