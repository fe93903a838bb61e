-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO journal (id, kind, debit, credit, amount, currency, time_ms, key, leg, actor, memo, about,
                     debit_balance, credit_balance, debit_held, credit_held,
                     debit_previous, debit_ordinal, credit_previous, credit_ordinal)
SELECT * FROM unnest(?::bigint[], ?::smallint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::smallint[], ?::bigint[], ?::uuid[],
                     ?::smallint[], ?::bigint[], ?::bytea[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[],
                     ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[]);
