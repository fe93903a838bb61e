-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO statement_mark (account, entry) SELECT * FROM unnest(?::bigint[], ?::bigint[]);
