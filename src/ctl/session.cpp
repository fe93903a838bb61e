// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"

#include "contract/problem_catalogue.h"
#include "contract/security_keys.h"
#include "ctl/command_line.h"
#include "ctl/terminal.h"

namespace florin::ctl
{
namespace
{

using namespace std::chrono_literals;

client::ConnectionOptions optionsFor(const Target& target)
{
    client::ConnectionOptions options;
    options.server = target.server;
    options.client_name = client::clientName(QStringLiteral("florinctl " FLORIN_VERSION));
    options.trusted = target.trusted;
    options.identity = target.identity;
    options.pins = std::make_shared<client::FilePinStore>(client::FilePinStore::defaultPath());
    options.reconnect = client::Reconnect::OnceConnected;
    options.connect_time_out = 10s;
    return options;
}

/// On stderr: whoever reads the answer of a script is not disturbed.
void sayNotice(const contract::LogInNotice& notice)
{
    if (notice.failed_attempts == 1)
        terminal::say(QStringLiteral("There was 1 failed attempt since your last log-in."));
    else if (notice.failed_attempts > 1)
        terminal::say(QStringLiteral("There were %1 failed attempts since your last log-in.")
                          .arg(notice.failed_attempts));
    if (notice.new_device)
        terminal::say(QStringLiteral("You have not logged in from this address before."));
}

/// What a key or the bank said on the way; the command ends with its own refusal.
void sayWhy(const Failure& failure)
{
    if (const auto* problem = std::get_if<Problem>(&failure))
        terminal::say(contract::wordsOf(*problem).reason);
}

/// For how long a command waits by itself until another code may be sent.
constexpr std::chrono::seconds longest_wait{60};

std::chrono::seconds secondsIn(const Problem& throttled)
{
    const auto* seconds = throttled.value(u"seconds");
    const auto* count = seconds ? std::get_if<qint64>(seconds) : nullptr;
    return count ? std::chrono::seconds(*count) : longest_wait + std::chrono::seconds(1);
}

bool hasCode(const Failure& failure, ProblemCode code)
{
    const auto* const problem = std::get_if<Problem>(&failure);
    return problem && problem->code == code;
}

} // namespace

Session::Session(const Target& target) : m_target(target), m_connection(optionsFor(target))
{
    QObject::connect(&m_connection, &client::Connection::certificateUnknown, &m_connection,
                     [this](const QString& server, const QString& fingerprint) {
                         askAboutCertificate(server, fingerprint);
                     });
    QObject::connect(&m_connection, &client::Link::findingOutChanged, &m_connection, [](int calls) {
        if (calls > 0)
            terminal::say(QStringLiteral("The answer did not come. Finding out what happened ..."));
    });
}

void Session::askAboutCertificate(const QString& server, const QString& fingerprint)
{
    terminal::say(QStringLiteral("%1 is not known yet. Its certificate's fingerprint is\n  %2\n"
                                 "Compare it with the one the bank gave you, or give its file with --trust.")
                      .arg(server, fingerprint));
    m_connection.decideCertificate(terminal::confirm(QStringLiteral("Trust it from now on?")));
}

Attempt<void> Session::open()
{
    m_connection.open();
    const auto pong = ask(contract::Ping{SystemClock().now()});
    if (!pong)
        return fail(pong.error());
    return {};
}

Attempt<void> Session::logIn()
{
    const auto user = contract::Wire<contract::UserName>::unpack(m_target.user);
    if (!user)
        return fail(user.error());
    const contract::LogIn request{*user, m_target.password};
    auto who = wait(m_connection.call(request));
    // The link does not repeat a log-in by itself; one may be repeated where it is only a log-in.
    if (!who && hasCode(who.error(), ProblemCode::offline))
        who = wait(m_connection.call(request));
    if (!who)
        return fail(who.error());
    if (who->notice)
        sayNotice(*who->notice);
    if (who->stage != contract::LogInStage::second_factor)
        return {};
    if (m_target.by_sms)
        return giveSentCode();
    return m_target.by_security_key ? giveSecurityKey() : giveCode();
}

template<class Ask>
auto Session::untilPinIsRight(const Ask& ask)
{
    std::optional<Secret> pin;
    while (true) {
        terminal::say(QStringLiteral("Touch your security key ..."));
        auto answer = wait(ask(pin));
        const bool wants_pin = !answer && (hasCode(answer.error(), ProblemCode::key_pin_needed) ||
                                           hasCode(answer.error(), ProblemCode::key_wrong_pin));
        if (!wants_pin)
            return answer;
        if (pin)
            terminal::say(QStringLiteral("That is not its PIN."));
        pin = terminal::askPassword(QStringLiteral("PIN of the security key"));
        if (!pin)
            return answer;
    }
}

Attempt<contract::KeyAssertion> Session::askKey(contract::KeyUse use, const std::optional<Uuid>& request)
{
    const auto challenge = wait(m_connection.call(contract::AskSecurityKey{use, request}));
    if (!challenge)
        return fail(challenge.error());
    return untilPinIsRight([&](const std::optional<Secret>& pin) {
        return m_target.security_keys->sign(*challenge, pin).answer;
    });
}

Attempt<contract::KeyCredential> Session::makeCredential(const contract::KeyRequest& request)
{
    return untilPinIsRight(
        [&](const std::optional<Secret>& pin) { return m_target.security_keys->make(request, pin).answer; });
}

Attempt<void> Session::giveSecurityKey()
{
    const auto answer = askKey(contract::KeyUse::log_in);
    if (!answer)
        return fail(answer.error());
    const auto done = wait(m_connection.call(contract::GiveSecurityKey{*answer, false, {}}));
    if (!done)
        return fail(done.error());
    return {};
}

std::optional<Secret> Session::code(const QString& prompt) const
{
    return m_target.code ? m_target.code : terminal::askPassword(prompt);
}

Attempt<void> Session::sendCode(contract::KeyUse use, const std::optional<Uuid>& request)
{
    return untilSent([&] { return wait(m_connection.call(contract::SendCode{use, request})); });
}

Attempt<void> Session::sendFirstCode()
{
    return untilSent([this] { return ask(contract::BeginSmsCodes{password()}); });
}

Attempt<void> Session::untilSent(const std::function<Attempt<contract::CodeSent>()>& ask)
{
    auto sent = ask();
    if (!sent && hasCode(sent.error(), ProblemCode::throttled)) {
        // The log-in of this very command may have used the last one.
        const auto seconds = secondsIn(std::get<Problem>(sent.error()));
        if (seconds > longest_wait)
            return fail(sent.error());
        terminal::countDown(seconds,
                            QStringLiteral("The next code can be sent in %1 seconds. Ctrl+C gives up."));
        sent = ask();
    }
    if (!sent)
        return fail(sent.error());
    terminal::say(QStringLiteral("A code is on its way to %1.").arg(sent->number));
    return {};
}

Attempt<Secret> Session::sentCode()
{
    if (!m_target.code_file.isEmpty())
        return readPassword(m_target.code_file);
    const auto typed = terminal::askPassword(QStringLiteral("Code that came by SMS"));
    if (!typed)
        return wrongUsage(QStringLiteral("--code-file FILE is needed where no terminal can ask."));
    return *typed;
}

Attempt<void> Session::giveSentCode()
{
    if (auto sent = sendCode(contract::KeyUse::log_in); !sent)
        return sent;
    const auto given = sentCode();
    if (!given)
        return fail(given.error());
    const auto done = wait(m_connection.call(contract::GiveCode{*given, false, {}}));
    if (!done)
        return fail(done.error());
    return {};
}

Attempt<void> Session::signBySms(const Uuid& request)
{
    if (auto sent = sendCode(contract::KeyUse::sign, request); !sent)
        return sent;
    const auto given = sentCode();
    if (!given)
        return fail(given.error());
    const auto done = wait(m_connection.call(contract::Prove{request, *given}));
    if (!done)
        return fail(done.error());
    return {};
}

Attempt<void> Session::giveCode()
{
    const auto given = code(QStringLiteral("Code of your authenticator app, or a recovery code"));
    if (!given)
        return fail(Problem(ProblemCode::code_needed));
    const auto done = wait(m_connection.call(contract::GiveCode{*given, false, {}}));
    if (!done)
        return fail(done.error());
    return {};
}

bool Session::sign(const Failure& refusal)
{
    if (!hasCode(refusal, ProblemCode::prove_needed))
        return false;
    const Problem& problem = std::get<Problem>(refusal);
    const auto* challenge = problem.value(u"challenge");
    const auto* amount = problem.value(u"amount");
    if (!challenge || !amount || !std::holds_alternative<QString>(*challenge) ||
        !std::holds_alternative<Money>(*amount))
        return false;
    const auto named = Uuid::fromText(std::get<QString>(*challenge));
    if (named && m_target.by_security_key) {
        terminal::say(QStringLiteral("This signs %1.").arg(std::get<Money>(*amount).toText()));
        const auto answer = askKey(contract::KeyUse::sign, named);
        const auto done = answer ? wait(m_connection.call(contract::Prove{*named, std::nullopt, *answer}))
                                 : Attempt<contract::Done>(fail(answer.error()));
        if (!done)
            sayWhy(done.error());
        return done.has_value();
    }
    if (named && m_target.by_sms) {
        const auto done = signBySms(*named);
        if (!done)
            sayWhy(done.error());
        return done.has_value();
    }
    const auto given = code(
        QStringLiteral("Code of your authenticator app, to sign %1").arg(std::get<Money>(*amount).toText()));
    return given && named && wait(m_connection.call(contract::Prove{*named, *given})).has_value();
}

bool Session::isSessionEnded(const Failure& failure)
{
    return hasCode(failure, ProblemCode::session_ended);
}

void Session::close()
{
    if (m_connection.state() == client::LinkState::LoggedIn) {
        // Whether the server heard it matters to nobody here: the session ends by itself too.
        [[maybe_unused]] const auto done = ask(contract::LogOut{});
    }
    m_connection.close();
}

} // namespace florin::ctl
