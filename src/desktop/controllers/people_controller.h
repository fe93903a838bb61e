// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Adds members of staff and resets people's access, for both of which a second person may be asked; issues
/// one-time passwords, which are told once, to whoever is connected to issued().
class PeopleController final : public WriteController
{
    Q_OBJECT
public:
    explicit PeopleController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
    {
    }

    enum class Field { Name, DisplayName, Role, Form };
    /// The field that a refusal is about.
    [[nodiscard]] static Field fieldOf(const Problem& problem)
    {
        const ProblemValue* value = problem.value(u"field");
        const auto* name = value ? std::get_if<QString>(value) : nullptr;
        if (problem.code == ProblemCode::user_exists || (name && *name == QLatin1StringView("name")))
            return Field::Name;
        if (name && *name == QLatin1StringView("display_name"))
            return Field::DisplayName;
        return name && *name == QLatin1StringView("role") ? Field::Role : Field::Form;
    }

    void add(const QString& name, const QString& display_name, contract::Role role)
    {
        contract::AddUser request;
        request.name = name.trimmed();
        request.display_name = display_name.trimmed();
        request.role = role;
        write(request, [this, user = name.trimmed()](const contract::AddUser::Reply&) { issueNext(user); });
    }
    void reset(const QString& user)
    {
        write(contract::ResetAccess{user, {}},
              [this, user](const contract::ResetAccess::Reply&) { issueNext(user); });
    }
    void issue(const QString& user)
    {
        write(contract::IssuePassword{user}, [this, user](const contract::IssuePassword::Reply& reply) {
            Q_EMIT issued(user, reply.one_time_password);
        });
    }

Q_SIGNALS:
    /// Somebody is there now, or has no password any more; a password is on its way.
    void changed();
    void issued(const QString& user, const florin::Secret& one_time_password);

private:
    void issueNext(const QString& user)
    {
        Q_EMIT changed();
        issue(user);
    }
};

} // namespace florin::desktop
