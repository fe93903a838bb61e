-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A message that holds a code is given up when its time is over (expires_ms; 0: it holds none), and emptied when it is sent or
-- given up. next_ms: not tried before that moment.
ALTER TABLE outbox ADD COLUMN expires_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN next_ms INTEGER NOT NULL DEFAULT 0;
