// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QString>

namespace florin::store
{

// Files and folders that only their owner may read. Problems carry the value "file".

/// With all folders above it that are missing. file_unwritable.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);
/// A new file, whole and on the disk when this returns, or not there. file_exists, file_unwritable,
/// disk_full.
[[nodiscard]] Result<void> writePrivateFile(const QString& path, const QByteArray& content);

} // namespace florin::store
