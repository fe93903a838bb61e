-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT operation, currency, above_minor, hours FROM four_eyes_rule ORDER BY operation, currency;
