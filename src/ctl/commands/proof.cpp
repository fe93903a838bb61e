// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/proof.h"

#include "ctl/command_line.h"
#include "ctl/session.h"
#include "ctl/terminal.h"

namespace florin::ctl
{

Attempt<Secret> appCode(const Input& input)
{
    const QString option = QStringLiteral("app-code-file");
    if (input.has(option))
        return readPassword(input.value(option));
    const auto typed = terminal::askPassword(QStringLiteral("Code that the app shows now"));
    if (!typed)
        return wrongUsage(QStringLiteral("--app-code-file FILE is needed where no terminal can ask."));
    return *typed;
}

QCommandLineOption appCodeOption()
{
    return {QStringLiteral("app-code-file"),
            QStringLiteral("A file whose first line is the code that the app shows now."),
            QStringLiteral("FILE")};
}

Attempt<Secret> freshCode(Session& session, const Input& input)
{
    if (!session.isBySms())
        return appCode(input);
    if (auto sent = session.sendCode(contract::KeyUse::manage); !sent)
        return fail(sent.error());
    return session.sentCode();
}

Attempt<void> proveByEither(Session& session, const Input& input, std::optional<Secret>& code,
                            std::optional<contract::KeyAssertion>& assertion)
{
    if (session.isBySecurityKey()) {
        auto answer = session.askKey(contract::KeyUse::manage);
        if (!answer)
            return fail(answer.error());
        assertion = std::move(*answer);
        return {};
    }
    auto typed = freshCode(session, input);
    if (!typed)
        return fail(typed.error());
    code = std::move(*typed);
    return {};
}

} // namespace florin::ctl
