// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

#include <QObject>

#include <functional>

namespace florin::desktop
{

/// Reads all pages of an operation one after another, for an export. Ends once: with nothing, or with why it
/// could not go on. Destroying it stops it.
template<contract::IsOperation Op>
class PageWalk final : public QObject
{
public:
    using Item = typename decltype(Op::Reply::items)::value_type;
    using Take = std::function<void(const Item&)>;
    using End = std::function<void(const std::optional<Problem>&)>;

    PageWalk(client::Link* link, Op request, Take take, End end, QObject* parent)
        : QObject(parent)
        , m_link(link)
        , m_request(std::move(request))
        , m_take(std::move(take))
        , m_end(std::move(end))
    {
        m_request.limit = contract::max_page_size;
    }
    void start() { ask(); }

private:
    void ask()
    {
        m_link->call(m_request).then(this, [this](const Result<typename Op::Reply>& reply) {
            if (!reply) {
                m_end(reply.error());
                return;
            }
            for (const Item& item : reply->items)
                m_take(item);
            if (!reply->next) {
                m_end(std::nullopt);
                return;
            }
            m_request.after = reply->next;
            ask();
        });
    }

    client::Link* m_link;
    Op m_request;
    Take m_take;
    End m_end;
};

} // namespace florin::desktop
