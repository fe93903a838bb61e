-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    id, user_id, name, credential_hash, credential_sealed, public_key_sealed, algorithm, verifies_user, counter, since_ms,
    last_used_ms, locked_ms
FROM security_key;
