-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Wakes the others up, saying who told; what was told, they read. Banks in other schemas of the database are woken too, and
-- find nothing.
SELECT pg_notify('florin_news', ?)::text;
