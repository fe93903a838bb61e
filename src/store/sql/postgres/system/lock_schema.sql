-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One program at a time makes or migrates the tables of one schema.
SELECT pg_advisory_xact_lock(hashtextextended('florin ' || current_schema(), 0))::text;
