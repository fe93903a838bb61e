// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/answer_controller.h"
#include "desktop/controllers/feedback_desk_controller.h"
#include "desktop/controllers/feedback_import.h"
#include "desktop/views/shell/list_page.h"
#include "desktop/widgets/banner.h"

#include <memory>

namespace Ui
{
class FeedbackDeskPage;
}

namespace florin::desktop
{

/// What customers told the bank; beside it the chosen one, with its answer or room for one.
class FeedbackDeskPage final : public ListPage
{
    Q_OBJECT
public:
    FeedbackDeskPage(const PageContext& context, QWidget* parent);
    ~FeedbackDeskPage() override;

    void submit() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpAnswer();
    void setUpImport();
    void takeAnswered(const QStringList& ids);
    void countCharacters();
    void askWhatToImport();
    void showImportProgress(int rows, int of);
    void showImportEnd(Banner::Kind kind, const QString& sentence, const QString& detail);
    [[nodiscard]] QString importSummary() const;
    void showRefusedRows();
    [[nodiscard]] const contract::FeedbackItem* chosen() const;

    std::unique_ptr<Ui::FeedbackDeskPage> m_form;
    FeedbackDeskController* m_controller;
    AnswerController* m_answer;
    FeedbackImport* m_import;
    QPushButton* m_import_button;
    FeedbackId m_shown;
    const bool m_answers; ///< else the page only shows
};

} // namespace florin::desktop
