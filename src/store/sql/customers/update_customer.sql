-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE customer SET first_name = ?, last_name = ?, phone = ?, search_text = ? WHERE id = ?;
