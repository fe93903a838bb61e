// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QPointer>
#include <QSettings>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

const QString& fallback()
{
    static const QString english = u"en"_s;
    return english;
}

QStringList codes()
{
    QStringList found;
    for (const QString& file :
         QDir(u":/florin/i18n"_s).entryList({u"florin_*.qm"_s}, QDir::Files, QDir::Name))
        found << file.mid(7).chopped(3);
    found.removeAll(fallback());
    found.prepend(fallback());
    return found;
}

/// The first of the languages the person reads that we have.
QString systemCode()
{
    const QStringList known = codes();
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (known.contains(code))
            return code;
    }
    return fallback();
}

} // namespace

Language& language()
{
    static QPointer<Language> the_one;
    if (!the_one)
        the_one = new Language(qApp);
    return *the_one;
}

Language::Language(QObject* parent) : QObject(parent) {}

Language::~Language() = default;

std::vector<Language::Known> Language::available()
{
    std::vector<Known> known;
    for (const QString& code : codes()) {
        QString name = QLocale(code).nativeLanguageName();
        // CLDR calls English by its territory ("American English"), which is not what is meant here.
        if (code == fallback())
            name = u"English"_s;
        known.push_back({code, name});
    }
    return known;
}

void Language::set(const QString& code)
{
    m_chosen = code;
    const QString wanted = code.isEmpty() ? systemCode() : codes().contains(code) ? code : fallback();
    if (wanted == m_current)
        return;
    speak(wanted);
    Q_EMIT changed();
}

void Language::speak(const QString& code)
{
    m_current = code;
    // The locale first: the widgets write their numbers anew when the translators change.
    QLocale::setDefault(localeFor(code));
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    m_translators.clear(); // a translator leaves the application when it goes
    const std::array files{std::pair{u"qtbase_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
                           std::pair{u"florin_"_s, u":/florin/i18n"_s}};
    for (const auto& [name, folder] : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name + code, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
}

void Language::restore(const QSettings& settings)
{
    set(settings.value("look/language"_L1).toString());
}

void Language::save(QSettings& settings) const
{
    settings.setValue("look/language"_L1, m_chosen);
}

QLocale localeFor(const QString& language_code)
{
    const QLocale system = QLocale::system();
    const QLocale::Language spoken = QLocale(language_code).language();
    if (system.language() == spoken && system.territory() != QLocale::AnyTerritory && system != QLocale::c())
        return system;
    return QLocale(spoken, QLocale::India);
}

} // namespace florin::desktop
