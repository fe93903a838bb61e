// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "core/account_number.h"
#include "core/ids.h"
#include "core/money.h"
#include "desktop/controllers/rights.h"
#include "desktop/look/icon.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace florin::client
{
class Link;
class SecurityKeyDevice;
} // namespace florin::client

namespace florin::desktop
{

class AccountsModel;

/// What a page is made with. The link outlives it; a page makes its own controllers and models, with itself
/// as their parent.
struct PageContext {
    client::Link* link = nullptr;
    contract::LoggedIn session;
    /// A customer's own accounts, loaded and kept live for all pages; null for staff, and for customers who
    /// may not see them.
    AccountsModel* accounts = nullptr;
    /// Of this computer; null where it reaches no security keys.
    client::SecurityKeyDevice* security_keys = nullptr;
    /// By id, those on the rail: a page leads to no others.
    QStringList pages = {};

    [[nodiscard]] Rights rights() const { return Rights(session.grants); }
    [[nodiscard]] bool offers(const QString& page) const { return pages.contains(page); }
};

/// Where to go, and what about: "move_money" with the transfer to be repeated.
struct Destination {
    QString page;
    std::optional<AccountNumber> account = {};
    std::optional<AccountNumber> counterpart = {};
    std::optional<Money> amount = {};
    QString memo = {};
    std::optional<CustomerId> customer = {}; ///< "accounts": open a further account for them
    QString customer_name = {};
};

/// A place on the rail. Made when it is first gone to, gone with the session.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// F5, and each time the page is gone to: looks again. What is shown stays until the answer is there.
    virtual void refresh() {}
    /// Ctrl+F. False when the page has nothing to search in.
    virtual bool focusSearch() { return false; }
    /// Ctrl+Enter.
    virtual void submit() {}
    /// Esc. False when there is nothing to close on the page.
    virtual bool closeDetails() { return false; }
    /// Came here by Page::goTo.
    virtual void takeUp(const Destination& destination) { Q_UNUSED(destination) }

Q_SIGNALS:
    void goTo(const florin::desktop::Destination& destination);

protected:
    /// Says all words anew; after a change of language.
    virtual void retranslate() {}
    void changeEvent(QEvent* event) override;
};

/// Who a page is for.
enum class Audience { Customer, Staff };

/// What a page asks the bank for before it is of any use: all of one of these.
using Needs = std::vector<std::vector<contract::Permission>>;

/// The declaration of a page: everything the frame needs to know of it.
struct PageSpec {
    QString id; ///< "history"; also its object name
    Icon icon;
    const char* title; ///< English; marked with QT_TRANSLATE_NOOP("Page", ...)
    Audience audience;
    Needs needs; ///< without them the page is not there
    std::function<Page*(const PageContext& context, QWidget* parent)> make;
};

/// PageSpec::make for a page with the usual constructor.
template<class P>
[[nodiscard]] std::function<Page*(const PageContext&, QWidget*)> pageOf()
{
    return [](const PageContext& context, QWidget* parent) -> Page* { return new P(context, parent); };
}

/// Those of `pages` that whoever is logged in may open, in their order.
[[nodiscard]] std::vector<PageSpec> pagesFor(const contract::LoggedIn& session,
                                             const std::vector<PageSpec>& pages);
[[nodiscard]] QString pageTitle(const PageSpec& page);

} // namespace florin::desktop
