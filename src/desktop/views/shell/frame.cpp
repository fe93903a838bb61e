// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/frame.h"

#include "shell/ui_frame.h"

#include "client/link.h"
#include "desktop/controllers/connection_controller.h"
#include "desktop/controllers/waiting_approvals.h"
#include "desktop/look/theme.h"
#include "desktop/models/accounts_model.h"
#include "desktop/views/shell/me_menu.h"
#include "desktop/views/shell/shortcuts_dialog.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/toast.h"

#include <QApplication>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int mark_size = 28;
const auto chat_place = "chat"_L1;
const auto approvals_place = "approvals"_L1;

ConnectionPill::Link pillLevel(ConnectionController::Level level)
{
    switch (level) {
    case ConnectionController::Level::Good:
        return ConnectionPill::Link::Good;
    case ConnectionController::Level::Fair:
        return ConnectionPill::Link::Fair;
    case ConnectionController::Level::Poor:
        return ConnectionPill::Link::Poor;
    case ConnectionController::Level::Connecting:
        return ConnectionPill::Link::Connecting;
    case ConnectionController::Level::Offline:
        return ConnectionPill::Link::Offline;
    }
    return ConnectionPill::Link::Offline;
}

} // namespace

Frame::Frame(PageContext context, std::vector<PageSpec> pages, QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::Frame>())
    , m_context(std::move(context))
    , m_specs(std::move(pages))
    , m_connection(new ConnectionController(m_context.link, this))
{
    m_form->setupUi(this);
    m_form->reminderBanner->hide();
    for (const PageSpec& spec : m_specs)
        m_context.pages.append(spec.id);
    if (!contract::isStaff(m_context.session.role) && m_context.rights().may<contract::ListAccounts>()) {
        m_context.accounts = new AccountsModel(m_context.link, this);
        m_context.accounts->setRequest({});
    }
    auto* menu = new MeMenu(m_context.session, this);
    m_form->meButton->setMenu(menu);
    m_form->meButton->setText(m_context.session.display_name);
    setButtonIcon(m_form->meButton, Icon::person);
    connect(menu, &MeMenu::lockWanted, this, &Frame::lockWanted);
    connect(menu, &MeMenu::logOutWanted, this, &Frame::logOutWanted);
    connect(menu, &MeMenu::shortcutsWanted, this, &Frame::showShortcuts);
    connect(m_form->rail, &Rail::chosen, this, &Frame::choose);
    connect(m_form->linkPill, &QPushButton::clicked, this, &Frame::tellQuality);
    connect(m_form->offlineBanner, &Banner::actionChosen, this, &Frame::retryWanted);
    m_form->offlineBanner->follow(m_connection);
    m_form->noticeBanner->setNotice(m_context.session.notice);
    connect(m_connection, &ConnectionController::changed, this, &Frame::showConnection);
    connect(&theme(), &Theme::changed, this, &Frame::drawMark);
    fillRail();
    addShortcuts();
    retranslate();
    drawMark();
    showConnection();
    goTo({.page = m_specs.front().id});
}

Frame::~Frame() = default;

void Frame::fillRail()
{
    for (const PageSpec& spec : m_specs)
        m_form->rail->addPlace(spec.id, spec.icon, pageTitle(spec));
    const Rights rights = m_context.rights();
    if (rights.may(contract::Permission::converse))
        m_form->rail->addPlace(chat_place, Icon::chat, tr("Chat"));
    if (!rights.may<contract::ListProposals, contract::ApproveProposal>())
        return;
    auto* waiting = new WaitingApprovals(m_context.link, this);
    connect(waiting, &WaitingApprovals::changed, this,
            [this](int count) { m_form->rail->setBadge(approvals_place, count); });
}

void Frame::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(Qt::Key_F5, [this] { currentPage()->refresh(); });
    on(Qt::Key_F6, [this] { cycleRegion(1); });
    on(Qt::SHIFT | Qt::Key_F6, [this] { cycleRegion(-1); });
    on(QKeySequence::Find, [this] { currentPage()->focusSearch(); });
    on(Qt::CTRL | Qt::Key_Return, [this] { currentPage()->submit(); });
    on(Qt::CTRL | Qt::Key_Enter, [this] { currentPage()->submit(); });
    on(Qt::CTRL | Qt::Key_L, [this] { Q_EMIT lockWanted(); });
    on(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { Q_EMIT chatWanted(); });
    on(Qt::Key_Escape, [this] { escape(); });
    on(Qt::Key_Question, [this] { showShortcuts(); });
}

void Frame::remind(std::function<Reminder()> words, const std::function<void()>& action)
{
    // One reminder at a time: the newest.
    m_form->reminderBanner->disconnect(this);
    m_reminder = std::move(words);
    showReminder();
    m_form->reminderBanner->setDismissible(true);
    m_form->reminderBanner->show();
    connect(m_form->reminderBanner, &Banner::actionChosen, this, [this, action] {
        m_form->reminderBanner->hide();
        action();
    });
    connect(m_form->reminderBanner, &Banner::dismissed, m_form->reminderBanner, &QWidget::hide);
}

void Frame::showReminder()
{
    const Reminder words = m_reminder();
    m_form->reminderBanner->setMessage(Banner::Kind::Warning, words.sentence);
    m_form->reminderBanner->setAction(words.verb);
}

void Frame::forgetReminder()
{
    m_form->reminderBanner->disconnect(this);
    m_form->reminderBanner->hide();
}

Page* Frame::pageFor(const PageSpec& spec)
{
    Page*& page = m_pages[spec.id];
    if (!page) {
        page = spec.make(m_context, m_form->pages);
        page->setObjectName(spec.id);
        page->setAccessibleName(pageTitle(spec));
        connect(page, &Page::goTo, this, &Frame::goTo);
        m_form->pages->addWidget(page);
    } else {
        page->refresh();
    }
    return page;
}

void Frame::goTo(const Destination& destination)
{
    const auto spec = std::find_if(m_specs.begin(), m_specs.end(),
                                   [&](const PageSpec& known) { return known.id == destination.page; });
    if (spec == m_specs.end())
        return;
    Page* page = pageFor(*spec);
    m_form->pages->setCurrentWidget(page);
    m_form->rail->choose(spec->id);
    page->takeUp(destination);
    Q_EMIT pageChanged();
}

void Frame::choose(const QString& id)
{
    if (id != chat_place) {
        goTo({.page = id});
        return;
    }
    m_form->rail->choose(currentPage()->objectName());
    Q_EMIT chatWanted();
}

Page* Frame::currentPage() const
{
    return qobject_cast<Page*>(m_form->pages->currentWidget());
}

QString Frame::currentTitle() const
{
    return currentPage()->accessibleName();
}

void Frame::setUnread(int count)
{
    m_form->rail->setBadge(chat_place, count);
}

void Frame::cycleRegion(int step)
{
    std::vector<QWidget*> regions{m_form->rail, m_form->pages};
    if (m_chat && m_chat->isVisible())
        regions.push_back(m_chat);
    const QWidget* focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < static_cast<int>(regions.size()); ++i) {
        if (focus && regions[static_cast<std::size_t>(i)]->isAncestorOf(focus))
            at = i;
    }
    const int count = static_cast<int>(regions.size());
    QWidget* next = regions[static_cast<std::size_t>((at + step + count) % count)];
    // The first thing in it that takes the focus by Tab.
    for (QWidget* widget = next->nextInFocusChain(); widget != next; widget = widget->nextInFocusChain()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled();
        if (takes && widget->isVisible() && next->isAncestorOf(widget)) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Frame::escape()
{
    if (!currentPage()->closeDetails() && QApplication::focusWidget())
        QApplication::focusWidget()->clearFocus();
}

void Frame::showConnection()
{
    m_form->linkPill->setLink(pillLevel(m_connection->level()), m_connection->roundTrip_ms());
}

void Frame::tellQuality()
{
    const client::Quality& quality = m_context.link->quality();
    if (!quality.round_trip_ms) {
        showToast(this, Tone::Info, tr("The connection has not been measured yet."));
        return;
    }
    const QLocale locale;
    showToast(this, Tone::Info,
              tr("Answers take %1 ms, give or take %2 ms; %3 % got lost.")
                  .arg(locale.toString(m_connection->roundTrip_ms()),
                       locale.toString(qRound(quality.jitter_ms)),
                       locale.toString(qRound(quality.loss * 100))));
}

void Frame::showShortcuts()
{
    (new ShortcutsDialog(this))->open();
}

void Frame::drawMark()
{
    const int size = theme().scaled(mark_size);
    m_form->mark->setPixmap(QIcon(u":/florin/florin.svg"_s).pixmap(QSize(size, size), devicePixelRatioF()));
}

void Frame::retranslate()
{
    m_form->bankLabel->setText(m_context.link->server() ? m_context.link->server()->bank : u"Florin"_s);
    m_form->rail->setPlaceText(chat_place, tr("Chat"));
    for (const PageSpec& spec : m_specs) {
        m_form->rail->setPlaceText(spec.id, pageTitle(spec));
        if (Page* page = m_pages.value(spec.id))
            page->setAccessibleName(pageTitle(spec));
    }
    m_form->linkPill->setAccessibleName(tr("Connection"));
    if (m_form->reminderBanner->isVisible())
        showReminder();
}

void Frame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showConnection();
    Q_EMIT pageChanged();
}

} // namespace florin::desktop
