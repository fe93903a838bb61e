// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "desktop/controllers/write_controller.h"

namespace florin::desktop
{

/// Adds a member of staff. The one-time password is told once, to whoever is connected to added().
class AddUserController final : public WriteController
{
    Q_OBJECT
public:
    explicit AddUserController(client::Link* link, QObject* parent = nullptr) : WriteController(link, parent)
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
        write(request, [this, user = name.trimmed()](const contract::AddUser::Reply& reply) {
            Q_EMIT added(user, reply.one_time_password);
        });
    }

Q_SIGNALS:
    void added(const QString& user, const florin::Secret& one_time_password);
};

} // namespace florin::desktop
