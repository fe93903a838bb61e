// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/kiosk/kiosk_places.h"

#include <QHash>
#include <QList>

#include <memory>

namespace Ui
{
class KioskFrame;
}

namespace florin::desktop
{

class ConnectionController;

/// What a customer sees of a branch terminal: a bar with the way back and the way out, and below it screens
/// of a few choices and the customer's pages. Lives as long as the session.
class KioskFrame final : public QWidget
{
    Q_OBJECT
public:
    /// `pages` are those this customer may open.
    KioskFrame(PageContext context, std::vector<PageSpec> pages, QWidget* parent);
    ~KioskFrame() override;

    /// To the page, unless the customer has it not.
    void goTo(const Destination& destination);
    /// To where one came from; at the first screen nothing.
    void back();
    [[nodiscard]] QWidget* current() const;

Q_SIGNALS:
    void logOutWanted();
    void retryWanted();
    /// The session, with what the customer's role may do from now on: this frame shows what it might before.
    void grantsChanged(const florin::contract::LoggedIn& session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpBar();
    void choose(const KioskPlace& place);
    void openScreen(const QString& id);
    [[nodiscard]] Page* pageFor(const PageSpec& spec);
    void enter(QWidget* place);
    void takeUpGrants();
    void drawMark();
    void retranslate();

    std::unique_ptr<Ui::KioskFrame> m_form;
    PageContext m_context;
    std::vector<PageSpec> m_specs;
    QHash<QString, QWidget*> m_screens;
    QHash<QString, Page*> m_pages;
    QList<QWidget*> m_way; ///< from the first screen to what is shown
    ConnectionController* m_connection;
    std::optional<contract::Grants> m_told; ///< by the bank, since the log-in
};

} // namespace florin::desktop
