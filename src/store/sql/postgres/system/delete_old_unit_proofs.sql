-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM unit_proof WHERE written < now() - INTERVAL '1 hour';
