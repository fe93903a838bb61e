// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/language.h"
#include "desktop/look/look.h"
#include "desktop/widgets/connection_pill.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace florin::desktop;

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        installLook(QSettings(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat));
    }
    void cleanup() { language().set(u"en"_s); }

    void englishAndHindiAreThere()
    {
        const auto known = Language::available();
        QVERIFY(known.size() >= 2);
        QCOMPARE(known[0].code, u"en"_s);
        QCOMPARE(known[0].own_name, u"English"_s);
        const auto hindi = std::ranges::find(known, u"hi"_s, &Language::Known::code);
        QVERIFY(hindi != known.end());
        QVERIFY(hindi->own_name.startsWith(u"हिन्"_s));
    }

    void switchesWhatIsOnTheScreen()
    {
        ConnectionPill pill;
        pill.setLink(ConnectionPill::Link::Offline);
        QCOMPARE(pill.text(), u"Offline"_s);
        QSignalSpy changed(&language(), &Language::changed);
        language().set(u"hi"_s);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(pill.text(), u"ऑफ़लाइन"_s);
        QCOMPARE(QLocale().language(), QLocale::Hindi);
        QCOMPARE(QLocale().toString(10'260'000), u"1,02,60,000"_s);
        language().set(u"en"_s);
        QTRY_COMPARE(pill.text(), u"Offline"_s);
    }

    void anUnknownLanguageIsEnglish()
    {
        language().set(u"xx"_s);
        QCOMPARE(language().current(), u"en"_s);
    }

    void theChoiceIsKept()
    {
        QSettings settings(m_folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
        language().set(u"hi"_s);
        language().save(settings);
        language().set(u"en"_s);
        language().restore(settings);
        QCOMPARE(language().current(), u"hi"_s);
    }

    /// A translation keeps the places its sentence has for values, and none of the look is left in English.
    void hindiIsWholeForTheLook()
    {
        QFile file(QStringLiteral(FLORIN_TRANSLATIONS "/florin_hi.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        const QStringList ours{u"florin::desktop::Banner"_s,         u"florin::desktop::ConfirmDialog"_s,
                               u"florin::desktop::ConnectionPill"_s, u"florin::desktop::ErrorPanel"_s,
                               u"florin::desktop::MoneyLabel"_s,     u"florin::desktop::PasswordEdit"_s,
                               u"florin::desktop::Rail"_s,           u"florin::desktop::RailButton"_s,
                               u"florin::desktop::SkeletonPanel"_s};
        QStringList seen;
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1) {
                const bool unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
                const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (ours.contains(context)) {
                    QVERIFY2(!unfinished && !words.trimmed().isEmpty(),
                             qPrintable(context + u": "_s + source));
                    seen << context;
                }
                for (const QString& place : {u"%1"_s, u"%2"_s})
                    if (!words.trimmed().isEmpty() && !unfinished)
                        QVERIFY2(words.contains(place) == source.contains(place), qPrintable(source));
            }
        }
        for (const QString& needed : ours)
            QVERIFY2(seen.contains(needed), qPrintable(needed));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
