// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/screen_test.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/widgets/form_field.h"
#include "support/hand_link.h"

#include <QTableView>

namespace florin::desktop
{

/// For tests of one of the staff's real pages, with a bank that is played by hand.
class PageTest : public ScreenTest
{
protected:
    [[nodiscard]] QWidget* screen() const override { return m_page.get(); }

    /// Null when the role has no such page.
    Page* open(const QString& id, contract::Role role = contract::Role::admin)
    {
        close();
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(role);
        const std::vector<PageSpec> specs = pagesFor(*m_link->session(), staffPages());
        PageContext context{m_link.get(), *m_link->session()};
        for (const PageSpec& spec : specs)
            context.pages.append(spec.id);
        for (const PageSpec& spec : specs) {
            if (spec.id == id)
                m_page.reset(spec.make(context, nullptr));
        }
        if (m_page) {
            m_page->resize(1080, 720);
            m_page->show();
        }
        return m_page.get();
    }
    void close()
    {
        m_page.reset();
        m_link.reset();
    }
    [[nodiscard]] QString errorAt(const QString& name) const { return seen<FormField>(name)->error(); }
    void chooseRow(int row) const
    {
        auto* table = seen<QTableView>(QStringLiteral("table"));
        table->setCurrentIndex(table->model()->index(row, 0));
    }

    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<Page> m_page;
};

} // namespace florin::desktop
