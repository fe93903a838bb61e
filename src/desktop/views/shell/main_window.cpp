// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/main_window.h"

#include "client/link.h"
#include "desktop/controllers/grants_watch.h"
#include "desktop/controllers/link_keeper.h"
#include "desktop/controllers/log_in_controller.h"
#include "desktop/controllers/topics.h"
#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/idle_watch.h"
#include "desktop/views/identity/lock_screen.h"
#include "desktop/views/identity/log_in_view.h"
#include "desktop/views/support/chat_dock.h"

#include <QCloseEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr QSize smallest(1024, 640);
constexpr QSize usual(1280, 800);
const auto server_key = "log_in/server"_L1;

} // namespace

MainWindow::MainWindow(std::unique_ptr<LinkKeeper> keeper, Options options)
    : m_keeper(std::move(keeper))
    , m_options(std::move(options))
    , m_log_in(new LogInController(m_keeper.get(), m_options.tokens.get(), this))
    , m_idle(new IdleWatch(this))
{
    setMinimumSize(smallest);
    resize(usual);
    if (m_options.server.isEmpty())
        m_options.server = serverOfLastTime();
    connect(m_log_in, &LogInController::loggedIn, this, &MainWindow::showFrame);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray());
    showDoor(m_options.notice);
}

MainWindow::~MainWindow()
{
    // The pages use the link until they are gone.
    delete m_lock;
    delete takeCentralWidget();
    delete m_chat;
}

QString MainWindow::serverOfLastTime()
{
    return QSettings().value(server_key, u"localhost"_s).toString();
}

void MainWindow::logIn(const QString& user, const Secret& password)
{
    if (!m_door)
        return;
    m_door->setUser(user);
    m_log_in->logIn(m_door->server(), user, password);
}

void MainWindow::showDoor(const QString& notice)
{
    keepLayout();
    m_idle->stop();
    delete m_lock;
    delete m_chat;
    m_log_in->startOver();
    m_door = new LogInView(m_log_in, m_options.server, this, m_options.security_keys.get());
    m_door->setUser(m_options.user);
    m_door->setNotice(notice);
    // Takes the frame's place; the frame ends once what called us is done.
    if (QWidget* before = takeCentralWidget())
        before->deleteLater();
    setCentralWidget(m_door);
    m_door->show();
    m_door->focusFirst();
    entitle();
}

void MainWindow::showFrame(const contract::LoggedIn& session)
{
    m_options.server = m_door->server();
    QSettings().setValue(server_key, m_options.server);
    m_door = nullptr;
    buildFrame(session);
    if (session.enrol_by)
        m_frame->remind(
            [by = *session.enrol_by] {
                return Frame::Reminder{
                    tr("Set up a second factor by %1. After that you cannot go on without one.")
                        .arg(dayText(by)),
                    tr("Set it up")};
            },
            [this] { m_frame->goTo({.page = u"security"_s}); });
    m_idle->start(m_options.lock_after);
}

void MainWindow::buildFrame(const contract::LoggedIn& session)
{
    m_session = session;
    m_offered.reset();
    client::Link* link = m_keeper->link();
    const std::vector<PageSpec> pages = pagesFor(session, m_options.pages);
    link->watch(topicsFor(session.grants));
    const PageContext context{link, session, nullptr, m_options.security_keys.get()};
    delete m_chat;
    m_frame = new Frame(context, pages, this);
    if (QWidget* before = takeCentralWidget())
        before->deleteLater();
    setCentralWidget(m_frame);
    m_frame->show();
    connect(m_frame, &Frame::pageChanged, this, &MainWindow::entitle);
    connect(m_frame, &Frame::logOutWanted, this, &MainWindow::logOut);
    connect(m_frame, &Frame::retryWanted, this, [this] { m_keeper->retryNow(); });
    connect(link, &client::Link::sessionEnded, m_frame, [this](const Problem& problem) {
        // A locked screen begins a new one for the same person.
        if (!m_lock)
            showDoor(problemSentence(problem));
    });
    connect(m_frame, &Frame::lockWanted, this, &MainWindow::lock);
    connect(new GrantsWatch(link, session.role, m_frame), &GrantsWatch::told, this,
            &MainWindow::offerNewPages);
    addChat(context);
    restoreState(QSettings().value(layoutKey()).toByteArray());
    m_frame->setFocus(Qt::OtherFocusReason);
    entitle();
}

void MainWindow::offerNewPages(const contract::Grants& grants)
{
    if (grants == m_session.grants) {
        // It was changed back.
        if (m_offered)
            m_frame->forgetReminder();
        m_offered.reset();
        return;
    }
    m_offered = grants;
    // Not at once: somebody may be in the middle of a form.
    m_frame->remind(
        [] {
            return Frame::Reminder{tr("What your role may do has changed."), tr("Show it")};
        },
        [this] { showNewPages(); });
}

void MainWindow::showNewPages()
{
    if (!m_offered)
        return;
    contract::LoggedIn session = m_session;
    session.grants = *m_offered;
    keepLayout();
    buildFrame(session);
}

void MainWindow::lock()
{
    const auto& session = m_keeper->link() ? m_keeper->link()->session() : std::nullopt;
    if (!m_frame || m_door || m_lock || !session)
        return;
    m_idle->stop();
    m_lock = new LockScreen(m_keeper->link(), *session, this, m_options.security_keys.get());
    connect(m_lock, &LockScreen::unlocked, this, &MainWindow::unlock);
    connect(m_lock, &LockScreen::logOutWanted, this, &MainWindow::logOut);
    entitle();
}

bool MainWindow::isLocked() const
{
    return m_lock;
}

void MainWindow::unlock()
{
    if (!m_lock)
        return;
    m_lock->deleteLater();
    m_lock->hide();
    m_lock = nullptr;
    m_idle->start(m_options.lock_after);
    entitle();
}

void MainWindow::addChat(const PageContext& context)
{
    if (!context.rights().may(contract::Permission::converse))
        return;
    auto* dock = new ChatDock(context, this);
    m_chat = dock;
    dock->hide();
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_frame->setChat(dock);
    connect(dock, &ChatDock::unreadChanged, m_frame, &Frame::setUnread);
    connect(m_frame, &Frame::chatWanted, dock, &ChatDock::toggle);
}

void MainWindow::logOut()
{
    // Whether the answer comes changes nothing for the person at the desk: the link forgets the session with
    // it.
    m_keeper->link()->call(contract::LogOut{}).then(this, [](const Result<contract::Done>&) {});
    showDoor({});
}

QString MainWindow::layoutKey() const
{
    return contract::isStaff(m_session.role) ? u"window/layout_staff"_s : u"window/layout_customer"_s;
}

void MainWindow::keepLayout()
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    if (m_frame)
        settings.setValue(layoutKey(), saveState());
    theme().save(settings);
    language().save(settings);
}

void MainWindow::entitle()
{
    if (m_lock)
        setWindowTitle(tr("Locked - Florin"));
    else
        setWindowTitle(m_frame && centralWidget() == m_frame ? tr("%1 - Florin").arg(m_frame->currentTitle())
                                                             : tr("Log in - Florin"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    QMainWindow::closeEvent(event);
}

} // namespace florin::desktop
