-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO customer (id, first_name, last_name, phone, search_text, aadhaar_sealed, aadhaar_fingerprint,
    aadhaar_tail, created_ms)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?);
