-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE feedback SET answer = ?, answered_by = ?, answered_ms = ? WHERE id = ?;
