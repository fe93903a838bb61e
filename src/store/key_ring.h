// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "store/bank_keys.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace florin::store
{

/// All keys of one bank. The master key in the key file opens the ring and nothing else, so that it can be
/// exchanged at any time, under a running server too: the ring is sealed anew, not the bank.
///
/// A bank that was never rekeyed has no ring of its own: everything follows from its master key. From its
/// first rekey on, the ring lies sealed in DIR/bank.keys (and, sealed alike, at the head of each backup).
class KeyRing
{
public:
    /// Where a bank is on its way to new file keys (server/bank_rekey.h).
    enum class Stage {
        Settled,  ///< the files are under main and auth
        Wanted,   ///< still so, but the next start is to write the files anew
        Copying,  ///< the same, and the keys for the new files are chosen
        Replacing ///< the new files are whole and are what counts: main and auth are theirs
    };

    /// The ring of a bank that was never rekeyed.
    [[nodiscard]] static KeyRing fromMaster(const Secret& master);
    /// Opens what sealed() made. wrong_key, corrupted (a ring of a newer Florin).
    [[nodiscard]] static Result<KeyRing> open(const QByteArray& text, const QString& bank_id,
                                              const Secret& master);
    /// The ring of the bank in `directory`: DIR/bank.keys where there is one, else fromMaster.
    /// wrong_key, file_unreadable; with the value "file".
    [[nodiscard]] static Result<KeyRing> read(const QString& directory, const QString& bank_id,
                                              const Secret& master);
    /// What lies in DIR/bank.keys; empty where there is none.
    [[nodiscard]] static Result<QByteArray> readText(const QString& directory);

    /// The ring as text, to be opened with this master key alone.
    [[nodiscard]] QByteArray sealed(const QString& bank_id, const Secret& master) const;
    /// Puts it into DIR/bank.keys: the old ring or the new one, whenever the power fails.
    [[nodiscard]] Result<void> write(const QString& directory, const QString& bank_id,
                                     const Secret& master) const;

    /// What a store is opened with.
    [[nodiscard]] BankKeys bankKeys() const;
    /// What the inner seals follow from: password records, personal fields, the TLS key. Never exchanged.
    [[nodiscard]] const Secret& root() const { return m_root; }
    /// Seals the bank's backups.
    [[nodiscard]] const Secret& backups() const { return m_backups; }
    [[nodiscard]] Stage stage() const { return m_stage; }

    /// The next stages, each to be written before it counts.
    [[nodiscard]] KeyRing wantingNewFiles() const;
    /// With keys for the new files: those chosen before, or fresh ones.
    [[nodiscard]] KeyRing copying() const;
    /// In stage Copying: the keys of the new files.
    [[nodiscard]] const Secret& nextMain() const { return m_next_main; }
    [[nodiscard]] const Secret& nextAuth() const { return m_next_auth; }
    [[nodiscard]] KeyRing replacing() const;
    [[nodiscard]] KeyRing settled() const;

private:
    /// The keys by the names they have in the file.
    struct Named {
        const char* name;
        Secret KeyRing::*key;
    };
    static const std::array<Named, 6> named;
    void read(const Secret& plain);

    Secret m_root;
    Secret m_main;
    Secret m_auth;
    Secret m_backups;
    Secret m_next_main;
    Secret m_next_auth;
    Stage m_stage = Stage::Settled;
};

} // namespace florin::store
