// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file_problem.h"

#include <QFileDevice>

#include <system_error>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#endif

namespace florin
{

Problem fileProblem(ProblemCode code, const QString& file, const QString& reason)
{
    return {code, {{QStringLiteral("file"), file}, {QStringLiteral("reason"), reason}}};
}

Problem fileProblem(ProblemCode code, const QFileDevice& file)
{
    return fileProblem(code, file.fileName(), file.errorString());
}

Problem inFile(Problem problem, const QString& file)
{
    if (problem.value(u"file") == nullptr)
        problem.values.emplace_back(QStringLiteral("file"), file);
    return problem;
}

QString systemReason()
{
#ifdef Q_OS_WIN
    const auto code = static_cast<int>(GetLastError());
#else
    const int code = errno;
#endif
    return QString::fromStdString(std::system_category().message(code));
}

} // namespace florin
