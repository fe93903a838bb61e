// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QString>

namespace florin::store
{

// Files and folders that only their owner may read. Problems are those of core/file_problem.h.

/// With all folders above it that are missing. file_unwritable.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);
/// A new file, whole and on the disk when this returns, or not there. file_exists, file_unwritable,
/// disk_full.
[[nodiscard]] Result<void> writePrivateFile(const QString& path, const QByteArray& content);
/// The same for a file that is there already: the old content or the new one, whenever the power fails.
[[nodiscard]] Result<void> replacePrivateFile(const QString& path, const QByteArray& content);

/// Waits until what was written to the file is on the disk. file_unwritable.
[[nodiscard]] Result<void> syncFile(const QString& path);
/// The same for a folder: which names are in it. Does nothing where the system keeps names by itself.
[[nodiscard]] Result<void> syncFolder(const QString& path);
/// Gives a file that is on the disk its name, over another one of that name, and waits until it has it.
/// file_unwritable.
[[nodiscard]] Result<void> renameDurably(const QString& from, const QString& to);

} // namespace florin::store
