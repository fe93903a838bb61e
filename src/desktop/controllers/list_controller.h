// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

#include <QObject>
#include <QTimer>

namespace florin::desktop
{

/// A list that staff search in: asked for when typing pauses. A subclass adds filters of its own to wanted()
/// and calls ask().
template<class Model>
class ListController : public QObject
{
public:
    using Request = std::decay_t<decltype(std::declval<Model>().request())>;

    explicit ListController(client::Link* link, QObject* parent = nullptr)
        : QObject(parent)
        , m_link(link)
        , m_model(new Model(link, this))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(std::chrono::milliseconds(250));
        connect(&m_pause, &QTimer::timeout, this, [this] { ask(); });
    }

    [[nodiscard]] Model* model() const { return m_model; }
    void setSearch(const QString& search)
    {
        m_wanted.search = search.trimmed();
        askSoon();
    }
    [[nodiscard]] bool isSearching() const { return !m_wanted.search.isEmpty(); }
    /// Asks with what is wanted now.
    void ask()
    {
        m_pause.stop();
        m_model->setRequest(m_wanted);
    }

protected:
    /// Asks when typing pauses.
    void askSoon() { m_pause.start(); }
    [[nodiscard]] client::Link* link() const { return m_link; }
    [[nodiscard]] Request& wanted() { return m_wanted; }
    [[nodiscard]] const Request& wanted() const { return m_wanted; }

private:
    client::Link* m_link;
    Model* m_model;
    Request m_wanted;
    QTimer m_pause;
};

} // namespace florin::desktop
