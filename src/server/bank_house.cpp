// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"

#include "core/file_problem.h"
#include "core/time_zone.h"
#include "core/uuid.h"
#include "server/administrators.h"
#include "server/bank_unlock.h"
#include "server/desk/change_alone.h"
#include "server/fresh_folder.h"
#include "server/gate/tls_identity.h"
#include "server/jobs/sealer.h"
#include "store/bank_keys.h"
#include "store/data_directory.h"
#include "store/key_file.h"
#include "store/new_files.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace florin::server
{
namespace
{

QString administratorName()
{
    return QStringLiteral("admin");
}

/// The bank's tables. Those in PostgreSQL leave the directory to keys and certificates.
Result<std::unique_ptr<store::Database>> makeDatabase(const QString& directory, const QString& postgres,
                                                      const store::BankProfile& profile,
                                                      const store::BankKeys& keys)
{
    if (postgres.isEmpty())
        return store::createBank(directory, profile, keys);
    const auto place = store::DataDirectory::create(directory);
    if (!place)
        return refuse(place.error());
    auto database = store::createPostgresBank(postgres, profile, keys);
    if (!database)
        return database;
    if (auto noted = (*place)->writeBankId(profile.id); !noted)
        return refuse(std::move(noted.error()));
    return database;
}

/// Everything after the key: what is made here is of no use in part.
Result<FirstAdministrator> furnish(const QString& directory, const NewBank& bank, const QString& key_file,
                                   const store::BankProfile& profile, const Secret& master,
                                   const Clock& clock)
{
    auto database = makeDatabase(directory, bank.postgres, profile, store::BankKeys::fromMaster(master));
    if (!database)
        return refuse(std::move(database.error()));
    if (!bank.key_file.isEmpty()) {
        if (auto noted = rememberKeyFile(directory, key_file); !noted)
            return refuse(std::move(noted.error()));
    }
    const TlsFiles tls = TlsFiles::in(directory);
    if (auto made = createTlsIdentity(tls, master); !made)
        return refuse(std::move(made.error()));
    if (auto made = Sealer(**database, clock, writeAlone(**database)).key(); !made)
        return refuse(std::move(made.error()));
    auto password = addFirstAdministrator(**database, administratorName(), clock);
    if (!password)
        return refuse(std::move(password.error()));
    return FirstAdministrator{administratorName(), std::move(*password), tls.certificate};
}

/// Tables there are not dropped again: what they are is for their owner to look at.
bool mayStandInPostgres(const NewBank& bank, ProblemCode refused_with)
{
    constexpr std::array nothing_made{ProblemCode::cannot_connect, ProblemCode::already_initialised,
                                      ProblemCode::in_use, ProblemCode::file_exists};
    return !bank.postgres.isEmpty() && std::ranges::find(nothing_made, refused_with) == nothing_made.end();
}

} // namespace

Result<FirstAdministrator> createBankHouse(const QString& directory, const NewBank& bank, const Clock& clock)
{
    if (store::bankIdOf(directory))
        return refuse(inFile(ProblemCode::already_initialised, directory));
    const auto zone = bank.time_zone.isEmpty() ? TimeZone::ofMachine() : TimeZone::named(bank.time_zone);
    if (!zone)
        return refuse(zone.error());
    const QString id = Uuid::create(clock.now()).toText();
    const QString key_file = bank.key_file.isEmpty() ? store::defaultKeyFile(id) : bank.key_file;
    if (store::liesInside(key_file, directory))
        return refuse(fileProblem(ProblemCode::file_unwritable, key_file,
                                  QStringLiteral("a key must not lie in the folder it opens")));
    const auto folder = FreshFolder::take(directory);
    if (!folder)
        return refuse(folder.error());
    const Secret master = Secret::random(master_key_bytes);
    // The key first: a bank whose key was never written would be lost at once.
    if (auto written = store::writeKeyFile(key_file, id, master, bank.passphrase); !written) {
        (void)(*folder)->clear(id);
        return refuse(std::move(written.error()));
    }
    auto administrator = furnish(directory, bank, key_file,
                                 {id, bank.name, bank.currency, clock.now(), zone->name()}, master, clock);
    // A bank that nobody can log in to must not stand in the way of the next attempt. The key goes last, and
    // not while there may be something that it opens.
    if (!administrator && !mayStandInPostgres(bank, administrator.error().code) && (*folder)->clear(id))
        QFile::remove(key_file);
    return administrator;
}

namespace
{

/// With its write-ahead log, which belongs to it by its name.
Result<void> setAside(const QString& file)
{
    const QString aside = file + QStringLiteral(".migrated");
    for (const QString& part : {QStringLiteral("-wal"), QStringLiteral("-shm"), QString()}) {
        if (!QFile::exists(file + part) || QFile::rename(file + part, aside + part))
            continue;
        return refuse(fileProblem(ProblemCode::file_unwritable, file + part,
                                  QStringLiteral("it cannot be renamed to ") + aside + part));
    }
    return {};
}

} // namespace

Result<store::BankCopied> migrateBankHouse(const QString& directory, const QString& key_file,
                                           const Secret& passphrase, const QString& postgres,
                                           const store::CopyProgress& progress)
{
    const auto bank = unlockSettled(directory, key_file, passphrase);
    if (!bank)
        return refuse(bank.error());
    // Held to the end: a server that starts in between would go on with files that are no longer the bank.
    auto folder = store::DataDirectory::open(directory);
    if (!folder)
        return refuse(folder.error());
    const std::shared_ptr<store::DataDirectory> held = std::move(*folder);
    auto copied = store::copyBankToPostgres(held, postgres, bank->ring.bankKeys(), progress);
    if (!copied)
        return copied;
    for (const QString& file : {held->bankFile(), held->authFile()}) {
        if (auto moved = setAside(file); !moved)
            return refuse(std::move(moved.error()));
    }
    return copied;
}

Result<BankHouse> openBankHouse(const QString& directory, const QString& key_file, const Secret& passphrase,
                                const QString& postgres)
{
    auto bank = postgres.isEmpty() ? unlockSettled(directory, key_file, passphrase)
                                   : unlockBank(directory, key_file, passphrase);
    if (!bank)
        return refuse(std::move(bank.error()));
    const auto keys = bank->ring.bankKeys();
    auto database =
        postgres.isEmpty() ? store::openBank(directory, keys) : store::openPostgresBank(postgres, keys);
    if (!database)
        return refuse(std::move(database.error()));
    Result<store::BankProfile> profile = [&]() -> Result<store::BankProfile> {
        auto snapshot = (*database)->snapshot();
        if (!snapshot)
            return refuse(std::move(snapshot.error()));
        return (*snapshot)->bank().profile();
    }();
    if (!profile)
        return refuse(std::move(profile.error()));
    const Secret root = bank->ring.root();
    return BankHouse{directory, std::move(*profile), root, std::move(bank->ring), std::move(*database)};
}

} // namespace florin::server
