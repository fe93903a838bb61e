-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM four_eyes_rule WHERE operation = ?;
