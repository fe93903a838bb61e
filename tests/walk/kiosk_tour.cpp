// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk_tour.h"

#include "desktop/controllers/link_keeper.h"
#include "desktop/views/identity/idle_watch.h"
#include "desktop/views/kiosk/idle_warning.h"
#include "desktop/views/kiosk/kiosk_frame.h"
#include "desktop/views/kiosk/kiosk_places.h"
#include "desktop/views/kiosk/kiosk_window.h"

#include <QTableView>

using namespace Qt::StringLiterals;

namespace florin::walk
{
namespace
{

constexpr QSize lying(1366, 768);
constexpr QSize upright(1080, 1920);

/// Goes through the screens at one setting.
class Tour
{
public:
    Tour(Walk& walk, const Setting& setting, QSize size) : m_walk(walk), m_name(setting.name)
    {
        setting.use();
        client::ConnectionOptions options;
        options.trusted = walk.plan().trusted;
        m_window = std::make_unique<desktop::KioskWindow>(
            std::make_unique<desktop::ConnectionKeeper>(options),
            desktop::KioskWindow::Options{.server = walk.plan().server, .pages = desktop::kioskPages()});
        m_window->resize(size);
        m_window->show();
    }

    void run(const Person& customer)
    {
        look(u"door"_s);
        type(m_window.get(), u"userEdit"_s, customer.user);
        type(m_window.get(), u"passwordEdit"_s, customer.password);
        click(m_window.get(), u"logInButton"_s);
        m_walk.step(
            u"kiosk %1 start"_s.arg(m_name), m_window.get(), [this] { return m_window->frame() != nullptr; },
            [this] { return said(); });
        choose(u"balance"_s);
        click(m_window.get(), u"allButton"_s);
        look(u"history"_s);
        if (auto* table = seen<QTableView>(m_window.get(), u"table"_s))
            table->selectRow(0);
        look(u"details"_s);
        for (int i = 0; i < 3; ++i)
            click(m_window.get(), u"backButton"_s);
        choose(u"money"_s);
        choose(u"send"_s);
        type(m_window.get(), u"payeeEdit"_s, payeeFor(customer));
        type(m_window.get(), u"amountEdit"_s, u"450.00"_s);
        look(u"send filled in"_s);
        click(m_window.get(), u"backButton"_s);
        choose(u"payIn"_s);
        for (const QString& key : {u"figure5Key"_s, u"figure0Key"_s, u"figure0Key"_s})
            click(m_window.get(), key);
        look(u"pay in filled in"_s);
        click(m_window.get(), u"sendButton"_s);
        m_walk.step(
            u"kiosk %1 receipt"_s.arg(m_name), m_window.get(),
            [this] { return seen<QWidget>(m_window.get(), u"sentenceLabel"_s) != nullptr; },
            [this] { return textOf(m_window.get(), u"sentenceLabel"_s); });
        for (int i = 0; i < 2; ++i)
            click(m_window.get(), u"backButton"_s);
        choose(u"more"_s);
        for (const QString& place : {u"chat"_s, u"feedback"_s, u"security"_s}) {
            choose(place);
            click(m_window.get(), u"backButton"_s);
        }
        Q_EMIT m_window->findChild<desktop::IdleWatch*>()->idle();
        auto* warning = m_window->findChild<desktop::IdleWarning*>();
        m_walk.step(
            u"kiosk %1 warning"_s.arg(m_name), warning, [=] { return warning->isVisible(); },
            [=] { return textOf(warning, u"sentenceLabel"_s); });
        click(warning, u"logOutButton"_s);
        look(u"door again"_s);
    }

private:
    /// The account of somebody else.
    [[nodiscard]] QString payeeFor(const Person& customer) const
    {
        for (const Person& person : m_walk.plan().people) {
            if (!person.account.isEmpty() && person.account != customer.account)
                return person.account;
        }
        return {};
    }
    void choose(const QString& place)
    {
        click(m_window.get(), place + u"Choice"_s);
        look(place);
    }
    void look(const QString& what)
    {
        m_walk.step(
            u"kiosk %1 %2"_s.arg(m_name, what), m_window.get(), [this] { return isSettled(m_window.get()); },
            [this] { return said(); });
    }
    [[nodiscard]] QString said() const { return textOf(m_window.get(), u"nameLabel"_s); }

    Walk& m_walk;
    QString m_name;
    std::unique_ptr<desktop::KioskWindow> m_window;
};

} // namespace

void kioskTour(Walk& walk, const Person& customer)
{
    using Choice = desktop::Theme::Choice;
    for (const Setting& setting : usualSettings(150))
        Tour(walk, setting, lying).run(customer);
    for (const Setting& setting :
         {Setting{u"upright"_s}, Setting{u"upright hindi"_s, Choice::Dark, u"hi"_s, 125}})
        Tour(walk, setting, upright).run(customer);
}

} // namespace florin::walk
