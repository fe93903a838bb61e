-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE participant SET left_ms = ? WHERE conversation = ? AND user_id = ? AND left_ms IS NULL;
