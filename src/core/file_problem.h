// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

class QFileDevice;

namespace florin
{

/// Something is the matter with a file or a folder, with the values that the sentences of such problems name:
/// "file" and "reason". `reason` is a short English phrase ("Permission denied").
[[nodiscard]] Problem fileProblem(ProblemCode code, const QString& file, const QString& reason);
/// The same of a file that has just failed, in its own words.
[[nodiscard]] Problem fileProblem(ProblemCode code, const QFileDevice& file);

/// A problem whose sentence names the file alone (`inFile(ProblemCode::file_exists, path)`), or that was
/// found where only the content was known. A file it names already stays.
[[nodiscard]] Problem inFile(Problem problem, const QString& file);

/// What the operating system says of the call that failed last. To be asked before anything else calls it.
[[nodiscard]] QString systemReason();

} // namespace florin
