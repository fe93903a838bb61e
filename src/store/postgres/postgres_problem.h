// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArrayView>
#include <QString>

namespace florin::store
{

/// Under this name an `internal` problem carries PostgreSQL's SQLSTATE, for the callers that expect a
/// constraint to speak (sql_tables.h). All other codes stand for themselves.
inline constexpr QStringView sql_state_value = u"sqlstate";

/// From an SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html) to a problem; an empty one is
/// that of a connection that is gone.
[[nodiscard]] Problem problemOfSqlState(QByteArrayView state);
/// The state that a problem carries; empty when it carries none.
[[nodiscard]] QString sqlStateOf(const Problem& problem);
/// Whether after this state the connection is of no more use: it was ended, or is one to a server that does
/// not take writes any more.
[[nodiscard]] bool endsConnection(QByteArrayView state);

} // namespace florin::store
