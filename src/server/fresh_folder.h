// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/file_lock.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace florin::server
{

/// The folder in which a bank is being made, by this program alone. What lay in it before is not touched.
class FreshFolder
{
public:
    /// Made where it is not there. in_use while another bank is being made in it, file_unwritable.
    [[nodiscard]] static Result<std::unique_ptr<FreshFolder>> take(const QString& directory);

    /// Takes away what was made of the bank `bank_id`, and the folder if it was not there before. Gives back
    /// whether nothing of that bank is left; false too when somebody has it open.
    [[nodiscard]] bool clear(const QString& bank_id) const;

private:
    explicit FreshFolder(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] QString file(const QString& name) const;

    const QString m_path;
    QStringList m_free; ///< names of a bank's files and folders that were not there
    bool m_is_new = false;
    std::unique_ptr<store::FileLock> m_lock;
};

} // namespace florin::server
