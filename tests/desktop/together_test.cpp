// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/running_bank.h"

#include "desktop/controllers/link_keeper.h"
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/main_window.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/rail_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int patience_ms = 20'000;

/// Waits, with a patience of its own, for what the other window or the server brings about.
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience_ms)

template<class Widget>
Widget* seen(const QWidget& window, const QString& name)
{
    for (Widget* widget : window.findChildren<Widget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString textOf(const QWidget& window, const QString& name)
{
    const auto* widget = seen<QWidget>(window, name);
    return widget ? widget->property("text").toString() : QString();
}

bool click(const QWidget& window, const QString& name)
{
    const bool there = QTest::qWaitFor(
        [&] {
            const auto* button = seen<QAbstractButton>(window, name);
            return button && button->isEnabled();
        },
        patience_ms);
    if (there)
        QTest::mouseClick(seen<QAbstractButton>(window, name), Qt::LeftButton);
    return there;
}

bool type(const QWidget& window, const QString& name, const QString& text)
{
    const bool there = QTest::qWaitFor([&] { return seen<QWidget>(window, name) != nullptr; }, patience_ms);
    if (there)
        QTest::keyClicks(seen<QWidget>(window, name), text);
    return there;
}

void goTo(const QWidget& window, const QString& place)
{
    for (RailButton* button : window.findChildren<RailButton*>()) {
        if (button->id() == place)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

bool hasLine(const QWidget& window, const QString& text)
{
    const auto* list = seen<QListView>(window, u"lines"_s);
    return list && !list->model()
                        ->match(list->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly)
                        .isEmpty();
}

std::vector<PageSpec> allPages()
{
    std::vector<PageSpec> pages = customerPages();
    for (PageSpec& page : staffPages())
        pages.push_back(std::move(page));
    return pages;
}

} // namespace

/// Several desktops at one real server, over TLS.
class TogetherTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<test::RunningBank> m_bank;

    std::unique_ptr<MainWindow> openWindow(std::shared_ptr<client::PinStore> pins = {})
    {
        client::ConnectionOptions options;
        if (pins)
            options.pins = std::move(pins);
        else
            options.trusted = m_bank->certificate();
        const QString server = u"localhost:%1"_s.arg(m_bank->port());
        auto window = std::make_unique<MainWindow>(std::make_unique<ConnectionKeeper>(options),
                                                   MainWindow::Options{server, {}, allPages()});
        window->show();
        return window;
    }
    static bool logIn(const MainWindow& window, const QString& user)
    {
        return type(window, u"userEdit"_s, user) &&
               type(window, u"passwordEdit"_s, test::RunningBank::password) &&
               click(window, u"logInButton"_s);
    }
    std::unique_ptr<MainWindow> openFor(const QString& user)
    {
        auto window = openWindow();
        if (!logIn(*window, user) ||
            !QTest::qWaitFor([&] { return window->frame() != nullptr; }, patience_ms))
            qFatal("%s cannot log in", qPrintable(user));
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"Florin"_s);
        QApplication::setApplicationName(u"together-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
        theme().setReducedMotion(true);
    }
    void init() { m_bank = std::make_unique<test::RunningBank>(); }
    void cleanup() { m_bank.reset(); }

    void twoDesktopsOnOneAccountSeeEachOthersChange()
    {
        const auto one = openFor(m_bank->asha().toText());
        const auto other = openFor(m_bank->asha().toText());
        const auto receiver = openFor(m_bank->ravi().toText());
        goTo(*other, u"history"_s);
        TRY_VERIFY(seen<QTableView>(*other, u"table"_s));
        TRY_VERIFY(textOf(*receiver, u"balanceLabel"_s).contains(u"1,000.00"_s));
        goTo(*one, u"move_money"_s);
        QVERIFY(type(*one, u"payeeEdit"_s, m_bank->ravi().toText()));
        TRY_VERIFY(textOf(*one, u"payeeLabel"_s).startsWith(u"Ravi"_s));
        QVERIFY(type(*one, u"amountEdit"_s, u"450"_s));
        QVERIFY(click(*one, u"sendButton"_s));
        TRY_VERIFY(textOf(*one, u"sentenceLabel"_s).startsWith(u"Sent to Ravi"_s));
        const auto* table = seen<QTableView>(*other, u"table"_s);
        TRY_VERIFY(table->model()->rowCount() == 2);
        TRY_VERIFY(textOf(*receiver, u"balanceLabel"_s).contains(u"1,450.00"_s));
        goTo(*one, u"home"_s);
        TRY_VERIFY(textOf(*one, u"balanceLabel"_s).contains(u"550.00"_s));
    }

    void aCustomerAndTheDeskTalk()
    {
        const auto customer = openFor(m_bank->asha().toText());
        const auto desk = openFor(m_bank->administrator());
        goTo(*customer, u"chat"_s);
        QVERIFY(click(*customer, u"enterButton"_s));
        QVERIFY(type(*customer, u"textEdit"_s, u"Hello"_s));
        QTest::keyClick(seen<QWidget>(*customer, u"textEdit"_s), Qt::Key_Return);
        goTo(*desk, u"chat"_s);
        auto* list = seen<QListView>(*desk, u"conversations"_s);
        QVERIFY(list);
        TRY_VERIFY(list->model()->rowCount() == 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        TRY_VERIFY(hasLine(*desk, u"Hello"_s));
        QVERIFY(click(*desk, u"enterButton"_s));
        TRY_VERIFY(hasLine(*customer, u"Assistant has joined"_s));
        QVERIFY(type(*desk, u"textEdit"_s, u"//"_s));
        QTest::keyClick(seen<QWidget>(*desk, u"textEdit"_s), Qt::Key_Return);
        TRY_VERIFY(hasLine(*customer, u"Left chat room!"_s));
        QVERIFY2(seen<QWidget>(*customer, u"writePanel"_s), "the customer waits for the next assistant");
    }

    void aCertificateIsAskedAboutOnce()
    {
        const auto pins = std::make_shared<client::FilePinStore>(m_settings.filePath(u"known_servers"_s));
        {
            const auto window = openWindow(pins);
            QVERIFY(logIn(*window, m_bank->asha().toText()));
            QVERIFY(click(*window, u"trustButton"_s));
            TRY_VERIFY(window->frame());
        }
        const auto again = openWindow(pins);
        QVERIFY(logIn(*again, m_bank->asha().toText()));
        TRY_VERIFY(again->frame());
    }

    void aServerThatGoesAwayIsSaid()
    {
        const auto window = openFor(m_bank->asha().toText());
        m_bank->server().stop();
        TRY_VERIFY(seen<Banner>(*window, u"offlineBanner"_s));
        QVERIFY2(window->frame(), "what was shown can still be read");
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::TogetherTest)
#include "together_test.moc"
