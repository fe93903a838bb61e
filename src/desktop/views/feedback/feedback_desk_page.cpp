// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/feedback/feedback_desk_page.h"

#include "feedback/ui_feedback_desk_page.h"

#include "desktop/models/words.h"
#include "desktop/views/feedback/refused_rows_dialog.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/toast.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

FeedbackDeskPage::FeedbackDeskPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::FeedbackDeskPage>())
    , m_controller(new FeedbackDeskController(context.link, this))
    , m_answer(new AnswerController(context.link, this))
    , m_import(new FeedbackImport(context.link, this))
    , m_import_button(makeButton({}, Icon::import_file, Variant::Secondary, this))
    , m_answers(context.rights().may<contract::AnswerFeedback, contract::ImportFeedback>())
{
    m_form->setupUi(this);
    setUpList(partsOf(*m_form), m_controller->model(), u"feedback"_s,
              {{0, 160}, {1, 110}, {2, 144}, {3, 380}}, [this] {
                  const bool filtered = m_controller->isFiltered();
                  return StateWords{
                      Icon::feedback,
                      filtered ? tr("No feedback fits these filters.") : tr("Nobody has left feedback yet."),
                      filtered ? tr("Show all") : QString(), tr("The feedback could not be loaded.")};
              });
    for (const char* id : {"all", "waiting", "answered"})
        m_form->answeredChips->addChip(QString::fromLatin1(id), {});
    connect(m_form->answeredChips, &FilterChips::chosenChanged, this, &FeedbackDeskPage::takeAnswered);
    connect(m_form->searchEdit, &QLineEdit::textChanged, m_controller,
            [this](const QString& text) { m_controller->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, this, [this] {
        m_form->searchEdit->clear();
        m_form->answeredChips->choose({u"all"_s});
    });
    setUpAnswer();
    setUpImport();
    retranslate();
    m_controller->ask();
}

FeedbackDeskPage::~FeedbackDeskPage() = default;

void FeedbackDeskPage::setUpAnswer()
{
    // What others wrote is shown as it stands, never as markup.
    for (QLabel* label : {m_form->saidLabel, m_form->answerLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    setButtonIcon(m_form->answerButton, Icon::send);
    connect(m_form->answerEdit, &QPlainTextEdit::textChanged, this, &FeedbackDeskPage::countCharacters);
    connect(m_form->answerButton, &QPushButton::clicked, this, &FeedbackDeskPage::submit);
    connect(m_answer, &WriteController::busyChanged, m_form->answerButton, &QWidget::setDisabled);
    connect(m_answer, &WriteController::refused, this,
            [this](const Problem& problem) { m_form->answerField->showError(problemSentence(problem)); });
    connect(m_answer, &AnswerController::answered, this, [this](const contract::FeedbackItem& item) {
        if (item.feedback == m_shown)
            m_form->answerEdit->clear();
        m_controller->model()->take(item);
        showToast(this, Tone::Good, tr("The answer is sent."));
    });
    countCharacters();
}

void FeedbackDeskPage::setUpImport()
{
    m_form->importBanner->hide();
    m_import_button->setObjectName(u"importButton"_s);
    m_import_button->setVisible(m_answers);
    m_form->header->addButton(m_import_button);
    connect(m_import_button, &QPushButton::clicked, this, &FeedbackDeskPage::askWhatToImport);
    connect(m_import, &FeedbackImport::progressed, this, &FeedbackDeskPage::showImportProgress);
    connect(m_import, &FeedbackImport::finished, this, [this] {
        const bool all = m_import->report().refused.empty();
        showImportEnd(all ? Banner::Kind::Good : Banner::Kind::Warning, importSummary(),
                      all ? QString()
                          : tr("The rows that were refused can be put right and imported again."));
    });
    connect(m_import, &FeedbackImport::failed, this, [this](const Problem& problem) {
        const contract::ProblemWords words = problemWords(problem);
        showImportEnd(Banner::Kind::Error, words.reason,
                      m_import->report().taken > 0 ? importSummary() : words.advice);
    });
    connect(m_form->importBanner, &Banner::actionChosen, this, [this] {
        if (!m_import->isUnderWay()) {
            showRefusedRows();
            return;
        }
        m_import->cancel();
        showImportEnd(Banner::Kind::Info, tr("The import was stopped."), importSummary());
    });
    connect(m_form->importBanner, &Banner::dismissed, m_form->importBanner, &QWidget::hide);
}

void FeedbackDeskPage::askWhatToImport()
{
    auto* dialog = new QFileDialog(this, tr("Import feedback"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_import->start(path);
        showImportProgress(0, 0);
    });
    dialog->open();
}

void FeedbackDeskPage::showImportProgress(int rows, int of)
{
    m_import_button->setEnabled(false);
    m_form->importBanner->setMessage(Banner::Kind::Info, tr("Importing feedback."),
                                     of > 0 ? tr("%1 of %2 rows").arg(rows).arg(of)
                                            : tr("Reading the file."));
    m_form->importBanner->setAction(tr("Stop"));
    m_form->importBanner->setDismissible(false);
    m_form->importBanner->show();
}

void FeedbackDeskPage::showImportEnd(Banner::Kind kind, const QString& sentence, const QString& detail)
{
    m_import_button->setEnabled(true);
    m_form->importBanner->setMessage(kind, sentence, detail);
    m_form->importBanner->setAction(m_import->report().refused.empty() ? QString() : tr("Show refused rows"));
    m_form->importBanner->setDismissible(true);
    m_form->importBanner->show();
}

QString FeedbackDeskPage::importSummary() const
{
    const FeedbackImport::Report& report = m_import->report();
    return tr("%n rows taken", "", report.taken) + u", "_s + tr("%n were there before", "", report.known) +
           u", "_s + tr("%n refused", "", static_cast<int>(report.refused.size())) + u'.';
}

void FeedbackDeskPage::showRefusedRows()
{
    auto* dialog = new RefusedRowsDialog(importSummary(), m_import->report().refused, this);
    dialog->open();
}

void FeedbackDeskPage::takeAnswered(const QStringList& ids)
{
    if (ids.contains(u"waiting"_s))
        m_controller->setAnswered(false);
    else if (ids.contains(u"answered"_s))
        m_controller->setAnswered(true);
    else
        m_controller->setAnswered(std::nullopt);
}

const contract::FeedbackItem* FeedbackDeskPage::chosen() const
{
    return chosenRow() < 0 ? nullptr : &m_controller->model()->at(chosenRow());
}

void FeedbackDeskPage::showDetails(int row)
{
    const contract::FeedbackItem& item = m_controller->model()->at(row);
    if (std::exchange(m_shown, item.feedback) != item.feedback) {
        m_form->answerEdit->clear();
        m_form->answerField->clearError();
    }
    m_form->detailsTitle->setText(item.name.isEmpty() ? tr("Feedback") : item.name);
    m_form->detailsRows->setFacts({
        {tr("Customer number"), item.customer_id},
        {tr("When"), fullMomentText(item.time)},
    });
    m_form->saidLabel->setText(item.text);
    const bool answered = !item.answer.isEmpty();
    m_form->answeredPanel->setVisible(answered);
    m_form->answerLabel->setText(item.answer);
    m_form->answeredByLabel->setText(
        item.answered
            ? tr("%1, %2", "who answered, and when").arg(item.answered_by, momentText(*item.answered))
            : item.answered_by);
    m_form->answerPanel->setVisible(!answered && m_answers);
}

void FeedbackDeskPage::countCharacters()
{
    m_form->answerCount->setText(tr("%1 of %2 characters")
                                     .arg(QLocale().toString(m_form->answerEdit->toPlainText().size()),
                                          QLocale().toString(AnswerController::max_characters)));
}

void FeedbackDeskPage::submit()
{
    const auto* item = chosen();
    if (!item || !m_form->answerPanel->isVisible())
        return;
    const QString text = m_form->answerEdit->toPlainText().trimmed();
    if (text.isEmpty())
        m_form->answerField->showError(tr("Write a few words first."));
    else if (text.size() > AnswerController::max_characters)
        m_form->answerField->showError(tr("This is too long. Shorten it."));
    else
        m_answer->answer(item->feedback, text);
}

QString FeedbackDeskPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 entries", "a number, or a number and +", rows).arg(count);
}

void FeedbackDeskPage::retranslate()
{
    const QString said = m_form->saidLabel->text();
    m_form->retranslateUi(this);
    m_form->saidLabel->setText(said);
    m_import_button->setText(tr("Import"));
    m_form->answeredChips->setChipText(u"all"_s, tr("All"));
    m_form->answeredChips->setChipText(u"waiting"_s, tr("Waiting for an answer"));
    m_form->answeredChips->setChipText(u"answered"_s, tr("Answered"));
    countCharacters();
    retranslateList();
}

} // namespace florin::desktop
