// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/kiosk/kiosk_frame.h"

#include "kiosk/ui_kiosk_frame.h"

#include "client/link.h"
#include "desktop/controllers/connection_controller.h"
#include "desktop/controllers/grants_watch.h"
#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/models/accounts_model.h"
#include "desktop/views/kiosk/kiosk_menu.h"
#include "desktop/widgets/button.h"

#include <QScroller>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int mark_size = 36;
constexpr std::array text_sizes{100, 125, 150};

void enlargeText()
{
    const auto larger = std::ranges::upper_bound(text_sizes, theme().textScale());
    theme().setTextScale(larger == text_sizes.end() ? text_sizes.front() : *larger);
}

/// A finger moves what scrolls; a bar is too thin for it.
void scrollByTouch(const QWidget* page)
{
    for (auto* area : page->findChildren<QAbstractScrollArea*>())
        QScroller::grabGesture(area->viewport(), QScroller::TouchGesture);
}

} // namespace

KioskFrame::KioskFrame(PageContext context, std::vector<PageSpec> pages, QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::KioskFrame>())
    , m_context(std::move(context))
    , m_specs(std::move(pages))
    , m_connection(new ConnectionController(m_context.link, this))
{
    m_form->setupUi(this);
    for (const PageSpec& spec : m_specs)
        m_context.pages.append(spec.id);
    if (m_context.rights().may<contract::ListAccounts>()) {
        m_context.accounts = new AccountsModel(m_context.link, this);
        m_context.accounts->setRequest({});
    }
    m_form->offlineBanner->follow(m_connection);
    m_form->noticeBanner->setNotice(m_context.session.notice);
    connect(m_form->offlineBanner, &Banner::actionChosen, this, &KioskFrame::retryWanted);
    setUpBar();
    for (const KioskScreen& screen : screensFor(m_specs)) {
        auto* menu = new KioskMenu(screen, m_form->pages);
        m_form->pages->addWidget(menu);
        m_screens.insert(screen.id, menu);
        connect(menu, &KioskMenu::chosen, this, &KioskFrame::choose);
    }
    retranslate();
    drawMark();
    openScreen(u"start"_s);
    connect(new GrantsWatch(m_context.link, m_context.session.role, this), &GrantsWatch::told, this,
            [this](const contract::Grants& grants) {
                m_told = grants;
                takeUpGrants();
            });
}

KioskFrame::~KioskFrame() = default;

void KioskFrame::setUpBar()
{
    setButtonIcon(m_form->backButton, Icon::chevron_left);
    setButtonIcon(m_form->textSizeButton, Icon::text_size);
    setButtonIcon(m_form->logOutButton, Icon::log_out);
    for (const Language::Known& known : Language::available())
        m_form->languageBox->addItem(known.own_name, known.code);
    connect(m_form->languageBox, &QComboBox::activated, this,
            [this] { language().set(m_form->languageBox->currentData().toString()); });
    connect(m_form->textSizeButton, &QPushButton::clicked, this, &enlargeText);
    connect(m_form->backButton, &QPushButton::clicked, this, &KioskFrame::back);
    connect(m_form->logOutButton, &QPushButton::clicked, this, &KioskFrame::logOutWanted);
    connect(&theme(), &Theme::changed, this, &KioskFrame::drawMark);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &KioskFrame::back);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* submit = new QShortcut(Qt::CTRL | key, this);
        connect(submit, &QShortcut::activated, this, [this] {
            if (auto* page = qobject_cast<Page*>(current()))
                page->submit();
        });
    }
}

void KioskFrame::choose(const KioskPlace& place)
{
    if (place.screen.isEmpty())
        goTo(place.page);
    else
        openScreen(place.screen);
}

void KioskFrame::openScreen(const QString& id)
{
    if (QWidget* screen = m_screens.value(id))
        enter(screen);
}

Page* KioskFrame::pageFor(const PageSpec& spec)
{
    Page*& page = m_pages[spec.id];
    if (page) {
        page->refresh();
        return page;
    }
    page = spec.make(m_context, m_form->pages);
    page->setObjectName(spec.id);
    page->setAccessibleName(pageTitle(spec));
    connect(page, &Page::goTo, this, &KioskFrame::goTo);
    m_form->pages->addWidget(page);
    scrollByTouch(page);
    return page;
}

void KioskFrame::goTo(const Destination& destination)
{
    const auto spec = std::ranges::find_if(
        m_specs, [&destination](const PageSpec& known) { return known.id == destination.page; });
    if (spec == m_specs.end())
        return;
    Page* page = pageFor(*spec);
    enter(page);
    page->takeUp(destination);
}

void KioskFrame::enter(QWidget* place)
{
    // Gone to again, the way leads no longer through what came after it.
    if (const auto before = m_way.indexOf(place); before >= 0)
        m_way.resize(before);
    m_way.append(place);
    m_form->pages->setCurrentWidget(place);
    m_form->backButton->setVisible(m_way.size() > 1);
    place->setFocus(Qt::OtherFocusReason);
    takeUpGrants();
}

void KioskFrame::takeUpGrants()
{
    // Whoever is in the middle of a form goes on; the choices after it are those of now.
    const bool is_choosing = !qobject_cast<Page*>(current());
    if (!is_choosing || !m_told || *m_told == m_context.session.grants)
        return;
    contract::LoggedIn session = m_context.session;
    session.grants = *m_told;
    Q_EMIT grantsChanged(session);
}

void KioskFrame::back()
{
    auto* page = qobject_cast<Page*>(current());
    if (m_way.size() < 2 || (page && page->closeDetails()))
        return;
    m_way.removeLast();
    enter(m_way.takeLast());
}

QWidget* KioskFrame::current() const
{
    return m_form->pages->currentWidget();
}

void KioskFrame::drawMark()
{
    const int size = theme().scaled(mark_size);
    m_form->mark->setPixmap(QIcon(u":/florin/florin.svg"_s).pixmap(QSize(size, size), devicePixelRatioF()));
}

void KioskFrame::retranslate()
{
    m_form->bankLabel->setText(m_context.link->server() ? m_context.link->server()->bank : u"Florin"_s);
    m_form->nameLabel->setText(m_context.session.display_name);
    m_form->languageBox->setCurrentIndex(m_form->languageBox->findData(language().current()));
    for (const PageSpec& spec : m_specs) {
        if (Page* page = m_pages.value(spec.id))
            page->setAccessibleName(pageTitle(spec));
    }
}

void KioskFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_form->retranslateUi(this);
    retranslate();
}

} // namespace florin::desktop
