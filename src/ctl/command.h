// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/failure.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace florin::ctl
{

class Session;
class Printer;
class Input;

enum class Needs {
    LogIn,
    Connection, ///< what anybody may ask
    Nothing,    ///< works without a server
};

/// One thing florinctl can do, declared once: where it is found, what it takes, what it does. A command
/// turns its input into the fields of a request, by the names the contract gives them, and prints the reply.
struct Command {
    QString name;          ///< "account open"
    QString summary;       ///< one sentence
    QStringList arguments; ///< names for help, "[NAME]" for one that may be left out
    QList<QCommandLineOption> options;
    Attempt<void> (*run)(Session&, const Input&, const Printer&);
    Needs needs = Needs::LogIn;
};

/// "-5" is an amount here, not an option: it goes through the parser in disguise, so that the bank and not
/// the parser says what is wrong with it.
[[nodiscard]] QString disguised(const QString& argument);
[[nodiscard]] QString undisguised(const QString& argument);

/// What was given to a command.
class Input
{
public:
    Input(QStringList arguments, const QCommandLineParser& parser)
        : m_arguments(std::move(arguments))
        , m_parser(parser)
    {
    }

    /// The nth positional argument; empty when it was left out.
    [[nodiscard]] QString argument(int nth) const { return m_arguments.value(nth); }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return undisguised(m_parser.value(option)); }
    /// The options that were given, as the request's fields of the same name ("--low-balance" becomes
    /// "low_balance"), as texts.
    [[nodiscard]] QJsonObject fields(const QStringList& options) const;
    /// The value as a number where it is one, as the text where not: the coding then says what is wrong.
    [[nodiscard]] static QJsonValue number(const QString& text);
    /// A moment from "2026-01-31", which begins that day here, or from a whole ISO 8601 time.
    [[nodiscard]] static Attempt<QString> moment(const QString& text);
    /// The value of --limit, or `fallback`.
    [[nodiscard]] Attempt<int> limit(int fallback) const;

private:
    QStringList m_arguments;
    const QCommandLineParser& m_parser;
};

/// All of them, in the order of the help.
[[nodiscard]] const QList<Command>& allCommands();

/// An option that takes a value where `value` says how the help calls it, else a flag.
[[nodiscard]] QCommandLineOption option(const char* name, const char* description,
                                        const char* value = nullptr);

// Common options.
[[nodiscard]] QCommandLineOption keyOption();
[[nodiscard]] QCommandLineOption memoOption();
[[nodiscard]] QCommandLineOption currencyOption();
[[nodiscard]] QCommandLineOption limitOption();
[[nodiscard]] QCommandLineOption searchOption(const QString& what);

} // namespace florin::ctl
