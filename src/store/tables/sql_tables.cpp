// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/sql_tables.h"

#include "store/driver/cipher_problem.h"
#include "store/postgres/postgres_problem.h"

namespace florin::store
{

bool isDuplicate(const Problem& problem)
{
    return isUniqueViolation(problem) || sqlStateOf(problem) == u"23505";
}

bool isAgainstConstraint(const Problem& problem)
{
    return isConstraintViolation(problem) || sqlStateOf(problem).startsWith(u"23");
}

} // namespace florin::store
