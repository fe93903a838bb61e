// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

#include <QHash>

#include <memory>

namespace Ui
{
class Frame;
}

namespace florin::desktop
{

class ConnectionController;

/// What stands around the pages: rail, top bar, the line that says the connection is gone. Lives as long as
/// the session. Makes a page when it is first gone to.
class Frame final : public QWidget
{
    Q_OBJECT
public:
    /// `pages` are those the role may open, at least one.
    Frame(PageContext context, std::vector<PageSpec> pages, QWidget* parent);
    ~Frame() override;

    /// To the page, unless the role has it not.
    void goTo(const Destination& destination);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QString currentTitle() const;
    /// Unread messages, on the rail.
    void setUnread(int count);
    /// F6 goes on to `chat` after rail and page.
    void setChat(QWidget* chat) { m_chat = chat; }
    struct Reminder {
        QString sentence;
        QString verb;
    };
    /// A line above the pages with something to do about it; it can be put away. `words` are asked again in
    /// another language.
    void remind(std::function<Reminder()> words, const std::function<void()>& action);
    /// What it said holds no more.
    void forgetReminder();

Q_SIGNALS:
    void pageChanged();
    void chatWanted();
    void retryWanted();
    void lockWanted();
    void logOutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillRail();
    void addShortcuts();
    [[nodiscard]] Page* pageFor(const PageSpec& spec);
    void choose(const QString& id);
    void cycleRegion(int step);
    void escape();
    void showConnection();
    void showReminder();
    void showShortcuts();
    void tellQuality();
    void drawMark();
    void retranslate();

    std::unique_ptr<Ui::Frame> m_form;
    PageContext m_context;
    std::vector<PageSpec> m_specs;
    QHash<QString, Page*> m_pages;
    ConnectionController* m_connection;
    QWidget* m_chat = nullptr;
    std::function<Reminder()> m_reminder; ///< the one that was shown last
};

} // namespace florin::desktop
