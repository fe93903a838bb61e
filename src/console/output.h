// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QString>

#include <cstdio>

namespace florin::console
{

/// As it is, in UTF-8, and at once.
void print(const QString& text, std::FILE* to);
/// On standard output.
void printLine(const QString& line);
/// An object or a list, on one line of standard output.
void printJson(const QJsonValue& json);

/// --json.
void addJsonOption(QCommandLineParser& parser);
[[nodiscard]] bool wantsJson(const QCommandLineParser& parser);
/// As JSON on standard output with --json, as a sentence on standard error without.
void printProblem(const QString& program, const Problem& problem, const QCommandLineParser& parser);

/// Whether a person sees what is written there, and not a file.
[[nodiscard]] bool isTerminal(std::FILE* stream);

} // namespace florin::console
