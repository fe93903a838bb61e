// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/kiosk/kiosk_window.h"

#include "client/link.h"
#include "desktop/controllers/countdown.h"
#include "desktop/controllers/link_keeper.h"
#include "desktop/controllers/log_in_controller.h"
#include "desktop/controllers/topics.h"
#include "desktop/look/language.h"
#include "desktop/models/words.h"
#include "desktop/views/identity/idle_watch.h"
#include "desktop/views/identity/log_in_view.h"
#include "desktop/views/kiosk/idle_warning.h"
#include "desktop/views/kiosk/kiosk_frame.h"
#include "desktop/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QInputMethod>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace florin::desktop
{
namespace
{

using namespace std::chrono_literals;

/// Longer nobody waits for the bank to answer a log-out.
constexpr auto goodbye_time = 2s;
/// To read why the door is shown.
constexpr auto reading_time = 6s;

void clearClipboard()
{
    // Not every system can say whose it is; at a terminal there is nobody else whose it could be.
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

/// A keyboard on the screen offers words that it knows from whoever typed before.
void forbidLearning(QObject* object)
{
    if (!qobject_cast<QLineEdit*>(object) && !qobject_cast<QPlainTextEdit*>(object) &&
        !qobject_cast<QTextEdit*>(object))
        return;
    auto* field = static_cast<QWidget*>(object);
    field->setInputMethodHints(field->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

} // namespace

KioskWindow::KioskWindow(std::unique_ptr<LinkKeeper> keeper, Options options)
    : m_keeper(std::move(keeper))
    , m_options(std::move(options))
    , m_log_in(new LogInController(m_keeper.get(), nullptr, this))
    , m_idle(new IdleWatch(this))
    , m_countdown(new Countdown(this))
    , m_look{language().chosen(), theme().choice(), theme().textScale()}
{
    theme().setKiosk(true);
    setWindowFlag(Qt::FramelessWindowHint);
    setWindowTitle(QStringLiteral("Florin"));
    m_afresh.setSingleShot(true);
    m_log_in->admitCustomersOnly();
    connect(&m_afresh, &QTimer::timeout, this, &KioskWindow::beginAfresh);
    connect(m_log_in, &LogInController::loggedIn, this, &KioskWindow::showFrame);
    connect(m_log_in, &LogInController::turnedAway, this,
            [this] { wipe(tr("This terminal is for customers. Staff log in at their own computer.")); });
    connect(m_log_in, &LogInController::stepChanged, this, &KioskWindow::leaveHalfway, Qt::QueuedConnection);
    connect(m_idle, &IdleWatch::idle, this, &KioskWindow::onIdle);
    connect(m_countdown, &Countdown::over, this, [this] { wipe({}); });
    QCoreApplication::instance()->installEventFilter(this);
    showDoor({});
}

KioskWindow::~KioskWindow()
{
    // The pages use the link until they are gone.
    delete m_warning;
    delete takeCentralWidget();
    // Whatever still waits for an answer is told so now, while there is somebody to tell.
    m_keeper.reset();
}

KioskFrame* KioskWindow::frame() const
{
    return m_frame;
}

void KioskWindow::place(QWidget* widget)
{
    // What was there ends once what called us is done.
    if (QWidget* before = takeCentralWidget()) {
        before->hide();
        before->deleteLater();
    }
    setCentralWidget(widget);
    widget->show();
}

void KioskWindow::showDoor(const QString& notice)
{
    m_log_in->startOver();
    m_door = new LogInView(m_log_in, m_options.server, this, m_options.security_keys.get());
    m_door->setNotice(notice);
    place(m_door);
    m_door->focusFirst();
    // Behind the door only a touch starts it again: an answer of the bank is none.
    m_idle->start(m_options.warn_after);
}

void KioskWindow::showFrame(const contract::LoggedIn& session)
{
    m_afresh.stop();
    m_was_used = true;
    m_door = nullptr;
    client::Link* link = m_keeper->link();
    link->disconnect(this); // from the frame before, when rights have changed
    link->watch(topicsFor(session.grants));
    const PageContext context{link, session, nullptr, m_options.security_keys.get()};
    m_frame = new KioskFrame(context, pagesFor(session, m_options.pages), this);
    // A wipe ends the frame there and then: it must not be called by it.
    connect(
        m_frame, &KioskFrame::logOutWanted, this, [this] { wipe({}); }, Qt::QueuedConnection);
    connect(m_frame, &KioskFrame::grantsChanged, this, &KioskWindow::showFrame);
    connect(m_frame, &KioskFrame::retryWanted, this, [this] { m_keeper->retryNow(); });
    connect(
        link, &client::Link::sessionEnded, this,
        [this](const Problem& problem) {
            if (m_frame)
                wipe(problemSentence(problem));
        },
        Qt::QueuedConnection);
    place(m_frame);
}

bool KioskWindow::isUntouched() const
{
    return m_door && m_door->isUntouched();
}

void KioskWindow::onIdle()
{
    if (isUntouched()) {
        restoreLook();
        if (m_was_used)
            beginAfresh();
        m_idle->start(m_options.warn_after);
        return;
    }
    closePopups();
    m_countdown->start(m_options.wipe_after - m_options.warn_after);
    if (!m_countdown->isRunning())
        return;
    m_warning = new IdleWarning(m_countdown, this);
    connect(m_warning, &QDialog::finished, this, &KioskWindow::goOn);
    connect(
        m_warning, &IdleWarning::logOutWanted, this, [this] { wipe({}); }, Qt::QueuedConnection);
    m_warning->show();
}

void KioskWindow::goOn()
{
    m_countdown->stop();
    if (m_warning)
        m_warning->deleteLater();
    m_warning = nullptr;
    m_idle->start(m_options.warn_after);
}

void KioskWindow::wipe(const QString& notice)
{
    ++m_wipes;
    m_was_used = true;
    m_afresh.stop();
    m_idle->stop();
    m_countdown->stop();
    closeWhatIsOpen();
    clearClipboard();
    QGuiApplication::inputMethod()->reset();
    delete m_frame;
    restoreLook();
    const bool is_silent = notice.isEmpty();
    logOut(is_silent);
    showDoor(notice);
    m_afresh.start(is_silent ? goodbye_time : reading_time);
}

void KioskWindow::closePopups()
{
    // A list that is dropped down would take every touch for itself.
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
}

void KioskWindow::closeWhatIsOpen()
{
    closePopups();
    if (m_warning)
        m_warning->disconnect(this);
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other == this || !other->isVisible())
            continue;
        other->close();
        other->hide();
    }
    if (m_warning)
        m_warning->deleteLater();
    m_warning = nullptr;
    clearToasts(this);
}

void KioskWindow::restoreLook()
{
    language().set(m_look.language);
    theme().setChoice(m_look.theme);
    theme().setTextScale(m_look.text_percent);
}

void KioskWindow::logOut(bool is_silent)
{
    client::Link* link = m_keeper->link();
    if (!link)
        return;
    // The end of this session is no end of the next one's.
    link->disconnect(this);
    if (link->session()) {
        const auto answered = [this, is_silent, wipe = m_wipes](const Result<contract::Done>&) {
            if (is_silent && wipe == m_wipes && m_afresh.isActive())
                m_afresh.start(0ms);
        };
        link->call(contract::LogOut{}).then(this, answered);
    }
    m_keeper->moveAside(goodbye_time);
}

void KioskWindow::leaveHalfway()
{
    // The password was right, and then they went back to the door: the next in the queue may be who goes on.
    if (const client::Link* link = m_keeper->link();
        link && link->session() && m_log_in->step() == LogInController::Step::Asking)
        wipe({});
}

void KioskWindow::beginAfresh()
{
    // Somebody is at the door already: their turn comes when they leave.
    if (!isUntouched())
        return;
    m_keeper->close();
    m_was_used = false;
    if (m_options.begin_afresh)
        m_options.begin_afresh();
}

bool KioskWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish)
        forbidLearning(watched);
    // Cut, copy and paste are for those who stay.
    if (event->type() == QEvent::ContextMenu)
        return true;
    return QMainWindow::eventFilter(watched, event);
}

void KioskWindow::closeEvent(QCloseEvent* event)
{
    // Who may end the terminal ends its process.
    if (event->spontaneous())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

} // namespace florin::desktop
