// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/csv_export.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

Problem unwritable(const QSaveFile& file)
{
    return {ProblemCode::file_unwritable, {{u"file"_s, file.fileName()}, {u"reason"_s, file.errorString()}}};
}

} // namespace

bool CsvExport::begin(const QString& path, const QByteArray& heading)
{
    m_rows = 0;
    m_file = std::make_unique<QSaveFile>(path);
    if (m_file->open(QIODevice::WriteOnly)) {
        m_file->write(heading);
        return true;
    }
    const Problem problem = unwritable(*m_file);
    m_file.reset();
    Q_EMIT failed(problem);
    return false;
}

void CsvExport::write(const QByteArray& line)
{
    m_file->write(line);
    if (++m_rows % contract::default_page_size == 0)
        Q_EMIT progressed(m_rows);
}

void CsvExport::cancel()
{
    stopReading();
    m_file.reset(); // not committed: nothing is left
}

void CsvExport::end(const std::optional<Problem>& problem)
{
    const std::unique_ptr<QSaveFile> file = std::move(m_file);
    if (problem)
        Q_EMIT failed(*problem);
    else if (file->commit())
        Q_EMIT finished(file->fileName(), m_rows);
    else
        Q_EMIT failed(unwritable(*file));
}

} // namespace florin::desktop
