// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QSettings;
class QTranslator;

namespace florin::desktop
{

/// Which language the program speaks. One for the program, made by the first call of language() with the
/// QApplication as its parent. A change installs the translators, sets the default QLocale and the direction
/// of layout; every widget is sent QEvent::LanguageChange.
class Language final : public QObject
{
    Q_OBJECT
public:
    struct Known {
        QString code;     // "hi"
        QString own_name; // "हिन्दी"
    };
    /// Those there is a translations/florin_<code>.ts for, English first.
    [[nodiscard]] static std::vector<Known> available();

    /// `code` as in available(); empty follows the system. An unknown code is answered with English.
    void set(const QString& code);
    /// What was asked for; empty for the system's.
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// What is spoken now: "en", "hi".
    [[nodiscard]] QString current() const { return m_current; }

    /// Reads and writes "look/language".
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    friend Language& language();
    explicit Language(QObject* parent);
    ~Language() override;
    void speak(const QString& code);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_chosen;
    QString m_current;
};

[[nodiscard]] Language& language();
/// The locale numbers and dates are written in for a language: the person's own territory where it speaks it,
/// else India's.
[[nodiscard]] QLocale localeFor(const QString& language_code);

} // namespace florin::desktop
