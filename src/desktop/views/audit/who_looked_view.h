// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Ui
{
class WhoLookedView;
}

namespace florin::client
{
class Link;
}

namespace florin::desktop
{

class WhoLookedModel;

/// A card on which a customer reads who of the bank looked at their record.
class WhoLookedView final : public QWidget
{
    Q_OBJECT
public:
    /// The link outlives it.
    WhoLookedView(client::Link* link, QWidget* parent);
    ~WhoLookedView() override;

    /// Looks again. What is shown stays until the answer is there.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::WhoLookedView> m_form;
    WhoLookedModel* m_model;
};

} // namespace florin::desktop
