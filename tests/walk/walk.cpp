// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include "desktop/controllers/link_keeper.h"
#include "desktop/look/language.h"
#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/widgets/rail_button.h"
#include "desktop/widgets/state_view.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::walk
{
namespace
{

constexpr QSize window_size(1280, 760);
constexpr int layout_passes = 4;

void say(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

std::vector<desktop::PageSpec> allPages()
{
    std::vector<desktop::PageSpec> pages = desktop::customerPages();
    for (desktop::PageSpec& page : desktop::staffPages())
        pages.push_back(std::move(page));
    return pages;
}

QString joined(const QAbstractItemModel* model, int row, int column_count)
{
    QStringList cells;
    for (int column = 0; column < column_count; ++column) {
        const QString cell = model->index(row, column).data().toString();
        if (!cell.isEmpty())
            cells << cell;
    }
    return cells.join(u" | "_s);
}

} // namespace

Walk::Walk(Plan plan) : m_plan(std::move(plan)) {}

Walk::~Walk() = default;

const Person& Walk::person(const QString& role) const
{
    const auto found = std::find_if(m_plan.people.begin(), m_plan.people.end(),
                                    [&role](const Person& person) { return person.role == role; });
    return found == m_plan.people.end() ? m_plan.people.front() : *found;
}

desktop::MainWindow* Walk::openWindow(const QString& title)
{
    client::ConnectionOptions options;
    options.trusted = m_plan.trusted;
    m_windows.push_back(
        std::make_unique<desktop::MainWindow>(std::make_unique<desktop::ConnectionKeeper>(options),
                                              desktop::MainWindow::Options{m_plan.server, {}, allPages()}));
    desktop::MainWindow* window = m_windows.back().get();
    window->setObjectName(title);
    window->resize(window_size);
    window->show();
    m_failed |= !QTest::qWaitForWindowExposed(window);
    return window;
}

void Walk::step(const QString& name, QWidget* window, const std::function<bool()>& holds,
                const std::function<QString()>& says)
{
    if (m_failed)
        return;
    ++m_number;
    m_failed = !QTest::qWaitFor(holds, patience_ms);
    const QString said = says().simplified();
    say(u"%1 %2 %3: %4"_s.arg(m_failed ? u"FAIL"_s : u"ok  "_s)
            .arg(m_number, 2, 10, QChar(u'0'))
            .arg(name, said));
    picture(window, name);
}

void Walk::picture(QWidget* window, const QString& name)
{
    QString file = name.toLower();
    for (QChar& c : file)
        c = c.isLetterOrNumber() ? c : u'-';
    // What was just changed is laid out before it is pictured.
    for (int pass = 0; pass < layout_passes; ++pass)
        QCoreApplication::processEvents();
    const QString path = m_plan.pictures.filePath(u"%1-%2.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(file));
    if (!window->grab().save(path)) {
        say(u"FAIL cannot write %1"_s.arg(path));
        m_failed = true;
    }
}

bool click(QWidget* window, const QString& name)
{
    auto* button = find<QAbstractButton>(window, name);
    if (!button)
        return false;
    // The words of a check box may end long before its middle.
    const int mark = button->height() / 2;
    const bool is_box = qobject_cast<QCheckBox*>(button) != nullptr;
    QTest::mouseClick(button, Qt::LeftButton, {}, is_box ? QPoint(mark, mark) : button->rect().center());
    return true;
}

bool clickText(QWidget* window, const QString& text)
{
    QAbstractButton* button = nullptr;
    const bool found = QTest::qWaitFor(
        [&] {
            for (QAbstractButton* candidate : window->findChildren<QAbstractButton*>()) {
                if (candidate->isVisible() && candidate->isEnabled() && candidate->text() == text)
                    button = candidate;
            }
            return button != nullptr;
        },
        patience_ms);
    if (found)
        QTest::mouseClick(button, Qt::LeftButton);
    return found;
}

bool type(QWidget* window, const QString& name, const QString& text)
{
    auto* input = find<QWidget>(window, name);
    if (!input)
        return false;
    input->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
    return true;
}

bool goTo(desktop::MainWindow* window, const QString& place)
{
    desktop::RailButton* found = nullptr;
    const bool waited = QTest::qWaitFor(
        [&] {
            for (desktop::RailButton* button : window->findChildren<desktop::RailButton*>()) {
                if (button->id() == place)
                    found = button;
            }
            return found != nullptr;
        },
        patience_ms);
    if (waited)
        QTest::mouseClick(found, Qt::LeftButton);
    return waited;
}

void Setting::use() const
{
    desktop::theme().setChoice(choice);
    desktop::theme().setTextScale(text_percent);
    desktop::language().set(language);
}

std::vector<Setting> usualSettings(int large_percent)
{
    using Choice = desktop::Theme::Choice;
    return {{u"light"_s},
            {u"dark"_s, Choice::Dark},
            {u"hindi"_s, Choice::Light, u"hi"_s},
            {u"large"_s, Choice::Light, u"en"_s, large_percent}};
}

bool isSettled(const QWidget* window)
{
    const auto views = window->findChildren<desktop::StateView*>();
    return std::ranges::none_of(views, [](const desktop::StateView* view) {
        return view->isVisible() && view->state() == desktop::StateView::State::Loading;
    });
}

QString textOf(const QWidget* window, const QString& name)
{
    const auto* widget = seen<QWidget>(window, name);
    return widget ? widget->property("text").toString() : QString();
}

QString rowWith(const QWidget* window, const QString& table, const QString& text)
{
    const auto* view = seen<QTableView>(window, table);
    if (!view)
        return {};
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString cells = joined(view->model(), row, view->model()->columnCount());
        if (cells.contains(text))
            return cells;
    }
    return {};
}

QString linesOf(const QWidget* window, const QString& list)
{
    const auto* view = seen<QListView>(window, list);
    QStringList lines;
    for (int row = 0; view && row < view->model()->rowCount(); ++row)
        lines << joined(view->model(), row, 1);
    return lines.join(u'\n');
}

bool logIn(desktop::MainWindow* window, const QString& user, const QString& password)
{
    return type(window, u"userEdit"_s, user) && type(window, u"passwordEdit"_s, password) &&
           click(window, u"logInButton"_s);
}

} // namespace florin::walk
