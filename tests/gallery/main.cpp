// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "desktop/look/language.h"
#include "desktop/look/look.h"
#include "desktop/look/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QSettings>
#include <QTest>
#include <QTextStream>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace florin;

namespace
{

/// Long enough for the skeleton to show.
constexpr int settle_ms = 250;

bool picture(const gallery::Sheet& sheet, const QString& file)
{
    const std::unique_ptr<QWidget> widget(sheet.make());
    if (!widget->inherits("QDialog"))
        widget->resize(1280, 720);
    widget->setAutoFillBackground(true);
    widget->show();
    QTest::qWait(settle_ms);
    return widget->grab().save(file);
}

} // namespace

/// florin-gallery [--save <folder>]: shows the sheets, or saves them in light, dark, Hindi, 200 % and right
/// to left.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOption({u"save"_s, u"Save the sheets as PNG in <folder>, then end."_s, u"folder"_s});
    arguments.process(app);
    desktop::installLook(QSettings(QDir::tempPath() + u"/florin-gallery.ini"_s, QSettings::IniFormat));
    desktop::theme().setReducedMotion(true);

    if (!arguments.isSet(u"save"_s)) {
        for (const gallery::Sheet& sheet : gallery::sheets()) {
            QWidget* widget = sheet.make();
            widget->setAttribute(Qt::WA_DeleteOnClose);
            widget->show();
        }
        return QApplication::exec();
    }
    struct Setting {
        QString name;
        desktop::Theme::Choice choice;
        QString language;
        int text_percent;
        Qt::LayoutDirection direction;
    };
    using Choice = desktop::Theme::Choice;
    const QList<Setting> settings{{u"light"_s, Choice::Light, u"en"_s, 100, Qt::LeftToRight},
                                  {u"dark"_s, Choice::Dark, u"en"_s, 100, Qt::LeftToRight},
                                  {u"hindi"_s, Choice::Light, u"hi"_s, 100, Qt::LeftToRight},
                                  {u"large"_s, Choice::Light, u"en"_s, 200, Qt::LeftToRight},
                                  {u"rtl"_s, Choice::Dark, u"en"_s, 100, Qt::RightToLeft},
                                  {u"kiosk"_s, Choice::Light, u"hi"_s, 125, Qt::LeftToRight}};
    const QDir folder(arguments.value(u"save"_s));
    QTextStream out(stdout);
    bool all_saved = folder.mkpath(u"."_s);
    for (const Setting& setting : settings) {
        desktop::language().set(setting.language);
        desktop::theme().setChoice(setting.choice);
        desktop::theme().setTextScale(setting.text_percent);
        desktop::theme().setKiosk(setting.name == "kiosk"_L1);
        QGuiApplication::setLayoutDirection(setting.direction);
        for (const gallery::Sheet& sheet : gallery::sheets()) {
            const QString file = folder.filePath(sheet.name + u'-' + setting.name + u".png"_s);
            all_saved = picture(sheet, file) && all_saved;
            out << file << Qt::endl;
        }
    }
    return all_saved ? 0 : 1;
}
