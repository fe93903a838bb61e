// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/tables/sql_catalogue.h"
#include "store/tables/sql_row.h"
#include "store/tables/sql_value.h"

#include <vector>

namespace florin::store
{

/// How a column of an embedded bank is kept in PostgreSQL.
struct Column {
    enum Kind { Integer, Text, Bytes, Personal, Findable, PersonalBytes };
    Kind kind = Integer;
    const char* place = nullptr; ///< of a personal one
};

/// A table that is copied row by row. (The ledger's are not among them: see bank_copy.cpp.)
struct TableCopy {
    const char* name;
    Sql select; ///< from the file
    Sql insert; ///< into PostgreSQL; the same columns in the same order
    bool in_auth_file;
    std::vector<Column> columns;
};

/// In the order in which they can be written.
[[nodiscard]] const std::vector<TableCopy>& tableCopies();
[[nodiscard]] std::vector<SqlValue> copiedRow(const SqlRow& row, const TableCopy& table);

} // namespace florin::store
