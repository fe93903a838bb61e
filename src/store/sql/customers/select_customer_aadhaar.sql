-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT aadhaar_sealed, aadhaar_fingerprint FROM customer WHERE id = ?;
