// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/failure.h"

#include <QStringList>

namespace florin::ctl
{

/// The whole of florinctl: reads the command line (the program's name first), does what it says, prints.
[[nodiscard]] ExitCode run(const QStringList& arguments);

} // namespace florin::ctl
