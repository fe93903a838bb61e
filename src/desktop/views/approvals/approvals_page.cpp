// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/approvals/approvals_page.h"

#include "approvals/ui_approvals_page.h"

#include "desktop/models/proposal_words.h"
#include "desktop/models/words.h"
#include "desktop/views/approvals/change_list.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/confirm_dialog.h"
#include "desktop/widgets/toast.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using Part = contract::ProposalPart;

const std::array part_chips{std::pair{"waiting", std::optional(Part::waiting)},
                            std::pair{"decided", std::optional(Part::decided)},
                            std::pair{"all", std::optional<Part>()}};

} // namespace

ApprovalsPage::ApprovalsPage(const PageContext& context, QWidget* parent)
    : ListPage(parent)
    , m_form(std::make_unique<Ui::ApprovalsPage>())
    , m_controller(new ApprovalsController(context.link, this))
    , m_decides(context.rights().may<contract::ApproveProposal, contract::RefuseProposal>())
{
    m_form->setupUi(this);
    ProposalsList* list = m_controller->list();
    setUpList(partsOf(*m_form), list->model(), u"approvals"_s,
              {{0, 200}, {1, 130}, {2, 200}, {3, 120}, {4, 160}}, [this, list] {
                  const bool filtered = list->isFiltered();
                  return StateWords{
                      Icon::approvals,
                      filtered ? tr("Nothing fits these filters.") : tr("Nothing waits for a second person."),
                      filtered ? tr("Show what waits") : QString(), tr("The proposals could not be loaded.")};
              });
    for (const auto& [id, part] : part_chips)
        m_form->partChips->addChip(QString::fromLatin1(id), {});
    connect(m_form->partChips, &FilterChips::chosenChanged, this, &ApprovalsPage::takePart);
    connect(m_form->searchEdit, &QLineEdit::textChanged, list,
            [list](const QString& text) { list->setSearch(text); });
    connect(m_form->state, &StateView::nextStepChosen, this, [this] {
        m_form->searchEdit->clear();
        m_form->partChips->choose({u"waiting"_s});
    });
    setUpDecision();
    retranslate();
    list->setPart(Part::waiting);
}

ApprovalsPage::~ApprovalsPage() = default;

void ApprovalsPage::setUpDecision()
{
    m_form->actionBanner->hide();
    m_form->reasonEdit->setMaxLength(ApprovalsController::max_reason);
    setButtonIcon(m_form->approveButton, Icon::check);
    setButtonIcon(m_form->refuseButton, Icon::close);
    setButtonIcon(m_form->withdrawButton, Icon::close);
    connect(m_form->approveButton, &QPushButton::clicked, this, &ApprovalsPage::confirmApproval);
    connect(m_form->refuseButton, &QPushButton::clicked, this, &ApprovalsPage::confirmRefusal);
    connect(m_form->withdrawButton, &QPushButton::clicked, this, [this] {
        if (const auto* proposal = chosen())
            m_controller->withdraw(proposal->proposal);
    });
    connect(m_form->reasonEdit, &QLineEdit::textChanged, m_form->reasonField,
            [this] { m_form->reasonField->clearError(); });
    connect(m_controller, &WriteController::busyChanged, this, &ApprovalsPage::setBusy);
    connect(m_controller, &WriteController::refused, this, &ApprovalsPage::showRefusal);
    connect(m_controller, &ApprovalsController::decided, this, &ApprovalsPage::showDecided);
}

void ApprovalsPage::setBusy(bool busy)
{
    for (QPushButton* button : {m_form->approveButton, m_form->refuseButton, m_form->withdrawButton})
        button->setDisabled(busy);
}

void ApprovalsPage::takePart(const QStringList& ids)
{
    for (const auto& [id, part] : part_chips) {
        if (ids.contains(QLatin1StringView(id)))
            m_controller->list()->setPart(part);
    }
}

const contract::Proposal* ApprovalsPage::chosen() const
{
    return chosenRow() < 0 ? nullptr : &m_controller->list()->model()->at(chosenRow());
}

void ApprovalsPage::showDetails(int row)
{
    const contract::Proposal& proposal = m_controller->list()->model()->at(row);
    if (std::exchange(m_shown, proposal.proposal) != proposal.proposal) {
        m_form->reasonEdit->clear();
        m_form->actionBanner->hide();
    }
    const bool waits = proposal.state == contract::ProposalState::waiting;
    const Chip state = proposalChip(proposal);
    m_form->detailsTitle->setText(askedText(proposal.operation));
    m_form->detailsState->setStatus(state.tone, state.text);
    m_form->detailsRows->setFacts({
        {tr("Proposal"), QString::number(proposal.proposal.value)},
        {tr("Asked for by"), proposal.maker},
        {tr("Asked"), momentText(proposal.asked)},
        {tr("Expires"),
         waits ? tr("%1, %2", "a moment, and in how long")
                     .arg(momentText(proposal.expires), deadlineText(proposal, SystemClock().now()))
               : QString()},
        {tr("Decided by"), proposal.decided_by},
        {tr("Decided"), proposal.decided ? momentText(*proposal.decided) : QString()},
        {tr("Reason"), proposal.reason},
    });
    m_form->changes->setChanges(changeWords(proposal));
    m_form->ownLabel->setVisible(proposal.own && waits);
    m_form->withdrawButton->setVisible(proposal.own && waits);
    for (QWidget* part : {static_cast<QWidget*>(m_form->approveButton), m_form->refusePanel})
        part->setVisible(mayDecide(proposal));
}

bool ApprovalsPage::mayDecide(const contract::Proposal& proposal) const
{
    return m_decides && proposal.may_decide;
}

void ApprovalsPage::confirmApproval()
{
    const auto* proposal = chosen();
    if (!proposal || m_controller->isBusy())
        return;
    auto* dialog = new ConfirmDialog(
        {tr("Approve this?"),
         tr("%1, asked for by %2. It is carried out at once.", "what is asked for, and who asks")
             .arg(askedText(proposal->operation), proposal->maker),
         tr("Approve")},
        ConfirmDialog::Weight::Ordinary, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"approveDialog"_s);
    auto* changes = new ChangeList;
    changes->setChanges(changeWords(*proposal));
    dialog->setSummary(changes);
    // What is approved is what this dialog shows, whatever arrives while it stands there.
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this, seen = *proposal](const Secret&) { m_controller->approve(seen); });
    dialog->open();
}

void ApprovalsPage::confirmRefusal()
{
    const auto* proposal = chosen();
    if (!proposal || m_controller->isBusy())
        return;
    const QString reason = m_form->reasonEdit->text().trimmed();
    if (reason.isEmpty()) {
        m_form->reasonField->showError(tr("Say why: whoever asked for it reads it."));
        return;
    }
    auto* dialog =
        new ConfirmDialog({tr("Refuse this?"),
                           tr("%1, asked for by %2. Nothing is done.", "what is asked for, and who asks")
                               .arg(askedText(proposal->operation), proposal->maker),
                           tr("Refuse")},
                          ConfirmDialog::Weight::Dangerous, ConfirmDialog::Proof::None, this);
    dialog->setObjectName(u"refuseDialog"_s);
    connect(dialog, &ConfirmDialog::confirmed, m_controller,
            [this, id = proposal->proposal, reason](const Secret&) { m_controller->refuse(id, reason); });
    dialog->open();
}

void ApprovalsPage::showDecided(const contract::Proposal& proposal)
{
    m_form->actionBanner->hide();
    m_form->reasonEdit->clear();
    switch (proposal.state) {
    case contract::ProposalState::approved:
        showToast(this, Tone::Good, tr("Approved and carried out."));
        break;
    case contract::ProposalState::withdrawn:
        showToast(this, Tone::Good, tr("Withdrawn."));
        break;
    default:
        showToast(this, Tone::Good, tr("Refused."));
    }
}

void ApprovalsPage::showRefusal(const Problem& problem)
{
    const bool stale = problem.code == ProblemCode::proposal_stale;
    const contract::ProblemWords words = problemWords(problem);
    m_form->actionBanner->setMessage(stale ? Banner::Kind::Warning : Banner::Kind::Error, words.reason,
                                     words.advice);
    m_form->actionBanner->show();
    m_controller->list()->model()->reloadSoon();
}

void ApprovalsPage::submit()
{
    const auto* proposal = chosen();
    if (proposal && mayDecide(*proposal))
        confirmApproval();
}

QString ApprovalsPage::countSentence(const QString& count, int rows) const
{
    return tr("%1 proposals", "a number, or a number and +", rows).arg(count);
}

void ApprovalsPage::retranslate()
{
    m_form->retranslateUi(this);
    m_form->partChips->setChipText(u"waiting"_s, tr("Waiting"));
    m_form->partChips->setChipText(u"decided"_s, tr("Decided"));
    m_form->partChips->setChipText(u"all"_s, tr("All"));
    retranslateList();
}

} // namespace florin::desktop
