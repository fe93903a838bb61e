-- SPDX-FileCopyrightText: 2026 The Florin contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a node tells the others with its commits. Writers come one after another, so ids are in the order of commits, though
-- not without gaps. Rows are removed after an hour.
CREATE TABLE news (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    node BYTEA NOT NULL,
    content BYTEA NOT NULL,
    told TIMESTAMPTZ NOT NULL DEFAULT now()
);
