// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/system/backups_page.h"

#include "system/ui_backups_page.h"

#include "desktop/models/words.h"
#include "desktop/widgets/button.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

Banner::Kind bannerKind(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Banner::Kind::Good;
    case Tone::Warning:
        return Banner::Kind::Warning;
    case Tone::Danger:
        return Banner::Kind::Error;
    case Tone::Neutral:
    case Tone::Info:
        break;
    }
    return Banner::Kind::Info;
}

} // namespace

BackupsPage::BackupsPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::BackupsPage>())
    , m_controller(new BackupsController(context.link, context.session.grants, this))
    , m_now_button(makeButton({}, Icon::play, Variant::Primary, this))
{
    m_form->setupUi(this);
    m_form->banner->hide();
    m_now_button->setObjectName(u"backUpNowButton"_s);
    m_form->header->addButton(m_now_button);
    m_now_button->setVisible(m_controller->mayMake());
    m_now_button->setEnabled(false);
    auto* list = m_controller->list();
    setUpList(partsOf(*m_form), list->model(), u"backups"_s, {{0, 180}, {1, 130}, {2, 110}, {3, 110}},
              [list] {
                  const bool searching = list->isSearching();
                  return StateWords{
                      Icon::system,
                      searching ? tr("Nothing fits this search.") : tr("No backup has been made yet."),
                      searching ? tr("Show all") : QString(), tr("The backups could not be loaded.")};
              });
    setButtonIcon(m_form->copyButton, Icon::copy);
    connect(m_form->searchEdit, &QLineEdit::textChanged, list,
            [list](const QString& text) { list->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, m_form->searchEdit, &QLineEdit::clear);
    connect(m_form->copyButton, &QPushButton::clicked, this, [this] { copy(m_form->detailsRows->toText()); });
    connect(m_now_button, &QPushButton::clicked, m_controller, &BackupsController::backUpNow);
    connect(m_controller, &BackupsController::changed, this, &BackupsPage::showStanding);
    connect(m_controller, &WriteController::busyChanged, this, &BackupsPage::showStanding);
    connect(m_controller, &WriteController::refused, this, &BackupsPage::showRefusal);
    connect(m_form->banner, &Banner::actionChosen, m_controller, &BackupsController::refresh);
    retranslate();
    list->ask();
    m_controller->refresh();
}

BackupsPage::~BackupsPage() = default;

void BackupsPage::refresh()
{
    ListPage::refresh();
    m_controller->refresh();
}

void BackupsPage::showStanding()
{
    const auto& status = m_controller->status();
    m_now_button->setEnabled(status && status->backups != contract::BackupHealth::off &&
                             !status->backup_running && !m_controller->isBusy());
    m_now_button->setText(status && status->backup_running ? tr("Backing up…") : tr("Back up now"));
    if (!status)
        return;
    const BackupWords words = backupWords(*status);
    m_form->banner->setMessage(bannerKind(words.tone), words.sentence, words.detail);
    m_form->banner->setAction({});
    m_form->banner->show();
}

void BackupsPage::showRefusal(const Problem& problem)
{
    const contract::ProblemWords words = problemWords(problem);
    m_form->banner->setMessage(Banner::Kind::Warning, words.reason, words.advice);
    m_form->banner->setAction(tr("Look again"));
    m_form->banner->show();
}

void BackupsPage::showDetails(int row)
{
    const contract::BackupRun& run = m_controller->list()->model()->at(row);
    const Chip outcome = backupChip(run);
    m_form->detailsTitle->setText(momentText(run.started));
    m_form->detailsOutcome->setStatus(outcome.tone, outcome.text);
    m_form->detailsRows->setFacts({
        {tr("Begun"), fullMomentText(run.started)},
        {tr("Finished"), fullMomentText(run.finished)},
        {tr("File"), run.file},
        {tr("Size"), sizeText(run.bytes)},
        {tr("Entries"), run.proven ? QLocale().toString(run.entries) : QString()},
        {tr("Root"), run.root},
        {tr("Finding"), run.finding},
    });
}

QString BackupsPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 backups", "a number, or a number and +", rows).arg(count);
}

void BackupsPage::retranslate()
{
    m_form->retranslateUi(this);
    retranslateList();
    showStanding();
}

} // namespace florin::desktop
