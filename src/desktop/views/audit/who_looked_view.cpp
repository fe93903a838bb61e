// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/audit/who_looked_view.h"

#include "audit/ui_who_looked_view.h"

#include "desktop/models/who_looked_model.h"
#include "desktop/views/shell/column_widths.h"
#include "desktop/views/shell/page_state.h"
#include "desktop/widgets/table_setup.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

WhoLookedView::WhoLookedView(client::Link* link, QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::WhoLookedView>())
    , m_model(new WhoLookedModel(link, this))
{
    m_form->setupUi(this);
    m_form->table->setModel(m_model);
    setColumnWidths(m_form->table,
                    {{WhoLookedModel::Time, 170}, {WhoLookedModel::Who, 170}, {WhoLookedModel::What, 240}});
    setUpTable(m_form->table, u"who_looked"_s);
    m_form->table->setSortingEnabled(false); // the server has the order
    showStateOf(m_model, m_form->state, [] {
        return StateWords{Icon::shield,
                          tr("Nobody of the bank has looked at your record."),
                          {},
                          tr("Who looked at your record could not be loaded.")};
    });
    m_model->setRequest({});
}

WhoLookedView::~WhoLookedView() = default;

void WhoLookedView::refresh()
{
    if (m_model->state() != PagedTable::State::Loading)
        m_model->reload();
}

void WhoLookedView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_form->retranslateUi(this);
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace florin::desktop
