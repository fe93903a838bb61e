// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/icon.h"
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/look/tone.h"

#include <QApplication>
#include <QImage>
#include <QSettings>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace florin::desktop;

namespace
{

/// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

double contrast(Colour a, Colour b)
{
    const double one = luminance(theme().colour(a)), other = luminance(theme().colour(b));
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

const char* nameOf(Colour colour)
{
    return colour_tokens.at(size_t(colour)).name;
}

void verifyContrast(Colour ink, Colour ground, double least)
{
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2 is %3:1 (%4)"_s
                            .arg(QString::fromLatin1(nameOf(ink)), QString::fromLatin1(nameOf(ground)))
                            .arg(ratio, 0, 'f', 2)
                            .arg(theme().isDark() ? u"dark"_s : u"light"_s)));
}

/// How many pixels of the picture have exactly this colour.
int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        installLook(QSettings(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat));
    }
    void cleanup()
    {
        theme().setChoice(Theme::Choice::Light);
        theme().setTextScale(100);
        theme().setKiosk(false);
    }

    void everyTextCanBeRead_data() { bothThemes(); }
    void everyTextCanBeRead()
    {
        QFETCH(bool, dark);
        theme().setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        constexpr double text_least = 4.5;
        for (const Colour ground : {Colour::ground, Colour::surface, Colour::hover, Colour::accent_soft})
            for (const Colour ink : {Colour::text, Colour::muted, Colour::accent, Colour::money_in})
                verifyContrast(ink, ground, text_least);
        for (const Colour ground : {Colour::ground, Colour::surface, Colour::hover})
            for (const Colour ink : {Colour::warning, Colour::danger, Colour::info})
                verifyContrast(ink, ground, text_least);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Info, Tone::Warning, Tone::Danger}) {
            verifyContrast(toneLook(tone).ink, toneLook(tone).ground, text_least);
            verifyContrast(Colour::text, toneLook(tone).ground, text_least);
        }
        for (const Colour ground : {Colour::accent, Colour::accent_strong})
            verifyContrast(Colour::on_accent, ground, text_least);
        for (const Colour ground : {Colour::danger, Colour::danger_strong})
            verifyContrast(Colour::on_danger, ground, text_least);
        verifyContrast(Colour::ground, Colour::text, text_least); // tool tips
    }

    void everyEdgeCanBeSeen_data() { bothThemes(); }
    void everyEdgeCanBeSeen()
    {
        QFETCH(bool, dark);
        theme().setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        for (const Colour ground : {Colour::ground, Colour::surface})
            for (const Colour edge : {Colour::control, Colour::accent, Colour::danger})
                verifyContrast(edge, ground, 3.0);
    }

    void styleSheetIsFilledInWholly_data() { bothThemes(); }
    void styleSheetIsFilledInWholly()
    {
        QFETCH(bool, dark);
        theme().setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
        const QString sheet = theme().styleSheet();
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(theme().colour(Colour::accent).name()));
        // Each picture it names is there.
        const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
        int pictures = 0;
        for (auto found = url.globalMatch(sheet); found.hasNext(); ++pictures)
            QVERIFY(QSvgRenderer(found.next().captured(1)).isValid());
        QVERIFY(pictures >= 5);
    }

    void changesAreLive()
    {
        theme().setChoice(Theme::Choice::Light);
        QSignalSpy changed(&theme(), &Theme::changed);
        QWidget window;
        window.resize(20, 20);
        window.show();
        const auto ground = [&window] { return window.grab().toImage().pixelColor(10, 10); };
        QCOMPARE(ground(), theme().colour(Colour::ground));
        theme().setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(ground(), theme().colour(Colour::ground));
        QVERIFY(qApp->styleSheet().contains(theme().colour(Colour::accent).name()));
        theme().setChoice(Theme::Choice::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void textGrowsAndControlsWithIt()
    {
        const int height = theme().controlHeight();
        QCOMPARE(height, 36);
        theme().setTextScale(200);
        QCOMPARE(theme().font(TextSize::Body).pixelSize(), 28);
        QCOMPARE(QApplication::font().pixelSize(), 28);
        QVERIFY(theme().controlHeight() >= QFontMetrics(theme().font(TextSize::Body, true)).height() + 8);
        QVERIFY(theme().rowHeight() >= QFontMetrics(theme().font(TextSize::Body, true)).height());
        theme().setTextScale(1000);
        QCOMPARE(theme().textScale(), 200);
        theme().setTextScale(1);
        QCOMPARE(theme().textScale(), 100);
        theme().setKiosk(true);
        QCOMPARE(theme().controlHeight(), 56);
    }

    void choicesAreKept()
    {
        QSettings settings(m_folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
        theme().setChoice(Theme::Choice::Dark);
        theme().setTextScale(150);
        theme().save(settings);
        cleanup();
        theme().restore(settings);
        QCOMPARE(theme().choice(), Theme::Choice::Dark);
        QCOMPARE(theme().textScale(), 150);
    }

    void everyIconIsDrawn()
    {
        QVERIFY(allIcons().size() > 60);
        for (const Icon name : allIcons()) {
            QVERIFY2(QSvgRenderer(u":/florin/icons/%1.svg"_s.arg(iconName(name))).isValid(),
                     qPrintable(iconName(name)));
            const QImage drawn = iconPixmap(name, 20, theme().colour(Colour::text), 2.0).toImage();
            QCOMPARE(drawn.size(), QSize(40, 40));
            QVERIFY2(pixelsOf(drawn, theme().colour(Colour::text)) > 10, qPrintable(iconName(name)));
        }
    }

    void iconsFollowTheTheme()
    {
        const QIcon home = icon(Icon::home);
        const QImage light = home.pixmap(QSize(20, 20), 2.0).toImage();
        QCOMPARE(light.size(), QSize(40, 40));
        QVERIFY(pixelsOf(light, theme().colour(Colour::text)) > 0);
        theme().setChoice(Theme::Choice::Dark);
        const QImage dark = home.pixmap(QSize(20, 20), 2.0).toImage();
        QVERIFY(pixelsOf(dark, theme().colour(Colour::text)) > 0);
        QVERIFY(light != dark);
        const QImage chosen = home.pixmap(QSize(20, 20), 2.0, QIcon::Normal, QIcon::On).toImage();
        QVERIFY(pixelsOf(chosen, theme().colour(Colour::accent)) > 0);
    }

    void iconsThatPointTurnRound()
    {
        const auto drawn = [](Icon name) { return iconPixmap(name, 20, QColor(Qt::black), 1.0).toImage(); };
        const QImage next = drawn(Icon::chevron_right), home = drawn(Icon::clock);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage next_turned = drawn(Icon::chevron_right), home_turned = drawn(Icon::clock);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(next != next_turned);
        QCOMPARE(home, home_turned);
    }

private:
    static void bothThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
