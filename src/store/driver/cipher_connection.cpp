// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_connection.h"

#include "store/driver/cipher_file.h"
#include "store/driver/cipher_handle.h"
#include "store/driver/cipher_library.h"
#include "store/driver/cipher_problem.h"

#include <QFileInfo>

#include <array>
#include <bit>
#include <chrono>
#include <thread>

namespace florin::store
{
namespace
{

struct Switch {
    int name;
    int value;
};

// What a file that someone else has touched must not be able to make us do, and no SQL of ours needs.
constexpr std::array switches{
    Switch{SQLITE_DBCONFIG_DEFENSIVE, 1},      // no writing to the schema or past the journal
    Switch{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0}, // views and triggers call no function with a side effect
    Switch{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}, // no code from elsewhere
    Switch{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    Switch{SQLITE_DBCONFIG_DQS_DDL, 0}, // a "misspelt" column name is an error, not a text
    Switch{SQLITE_DBCONFIG_DQS_DML, 0},
};

Result<void> applySwitches(sqlite3* handle)
{
    for (const Switch& wanted : switches) {
        int is = -1;
        if (sqlite3_db_config(handle, wanted.name, wanted.value, &is) != SQLITE_OK || is != wanted.value)
            return refuse(ProblemCode::internal);
    }
    return {};
}

Result<void> setPragma(sqlite3* handle, const char* name, qint64 value)
{
    return runScript(handle,
                     QByteArray("PRAGMA ").append(name).append('=').append(QByteArray::number(value)));
}

Result<OwnedHandle> openHandle(const QString& file, CipherAccess access)
{
    // Without SQLite's own mutex: a connection belongs to one thread, as Qt asks anyway.
    const int flags = (access == CipherAccess::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened, flags, nullptr);
    OwnedHandle handle(opened);
    if (code != SQLITE_OK)
        return refuse(problemOfCode(code));
    return handle;
}

/// Nothing is read before this is done, and nothing after it is in the clear.
Result<void> applyCipher(sqlite3* handle, const CipherSettings& settings)
{
    if (settings.memory_security) {
        if (auto set = setPragma(handle, "cipher_memory_security", 1); !set)
            return set;
    }
    if (auto keyed = applyKey(handle, settings.key); !keyed)
        return keyed;
    return setPragma(handle, "cipher_page_size", settings.page_size);
}

Result<void> useWal(sqlite3* handle)
{
    auto set = Statement::prepare(handle, "PRAGMA journal_mode = WAL");
    if (!set)
        return refuse(set.error());
    const auto row = set->step();
    if (!row)
        return refuse(row.error());
    // A file system without shared memory keeps the old mode and reports no error.
    if (!*row || set->text(0) != QLatin1StringView("wal"))
        return refuse({ProblemCode::file_unwritable,
                       {{QStringLiteral("reason"), QStringLiteral("its file system has no shared memory")}}});
    return {};
}

/// Of several who switch a new file over at once, SQLite refuses some without waiting, lest they wait for
/// each other.
Result<void> useWalWithPatience(sqlite3* handle, std::chrono::milliseconds patience)
{
    constexpr auto pause = std::chrono::milliseconds(5);
    const auto give_up = std::chrono::steady_clock::now() + patience;
    for (;;) {
        auto used = useWal(handle);
        const bool is_busy = !used && used.error().code == ProblemCode::busy;
        if (!is_busy || std::chrono::steady_clock::now() >= give_up)
            return used;
        std::this_thread::sleep_for(pause);
    }
}

Result<void> tune(sqlite3* handle, const CipherSettings& settings)
{
    if (auto set = runScript(handle, "PRAGMA temp_store = MEMORY;"  // nothing in the clear under /tmp
                                     "PRAGMA cell_size_check = ON;" // a damaged page is met before it is used
                                     "PRAGMA synchronous = FULL;"   // a commit survives a power cut
                                     // A log that had to grow (a long reader) gives its room back.
                                     "PRAGMA journal_size_limit = 67108864");
        !set)
        return set;
    // Negative is a size in KiB, positive would be pages.
    if (auto set = setPragma(handle, "cache_size", -settings.cache_kib); !set)
        return set;
    if (settings.scratch)
        return runScript(handle, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    return settings.access == CipherAccess::ReadOnly ? Result<void>()
                                                     : useWalWithPatience(handle, settings.busy_timeout);
}

bool isUsable(const QString& path, const CipherSettings& settings)
{
    return !path.isEmpty() && !path.contains(QChar::Null) && settings.page_size >= 512 &&
           settings.page_size <= 65536 && std::has_single_bit(static_cast<unsigned>(settings.page_size)) &&
           settings.cache_kib > 0;
}

Result<void> prepareHandle(sqlite3* handle, const QString& file, const CipherSettings& settings)
{
    sqlite3_busy_timeout(handle, static_cast<int>(settings.busy_timeout.count()));
    if (auto cipher = applyCipher(handle, settings); !cipher)
        return cipher;
    if (auto set = applySwitches(handle); !set)
        return set;
    if (auto readable = readFirstPage(handle); !readable) {
        const bool is_unreadable = readable.error().code == ProblemCode::wrong_key;
        return is_unreadable ? refuse(whyUnreadable(handle, file, settings.key)) : readable;
    }
    return tune(handle, settings);
}

} // namespace

Result<std::unique_ptr<CipherConnection>> CipherConnection::open(const QString& path,
                                                                 const CipherSettings& settings)
{
    if (const auto& library = checkCipherLibrary(); !library)
        return refuse(library.error());
    if (!isUsable(path, settings))
        return refuse(ProblemCode::internal);
    if (settings.key.size() != cipher_key_bytes)
        return refuse(ProblemCode::wrong_key);

    // Absolute, so that ":memory:" and "file:" have no second meaning.
    const QString file = QFileInfo(path).absoluteFilePath();
    if (settings.access == CipherAccess::Create) {
        if (const auto made = makePrivateFile(file); !made)
            return refuse(made.error());
    }
    auto handle = openHandle(file, settings.access);
    if (!handle)
        return refuse(handle.error());
    if (const auto ready = prepareHandle(handle->get(), file, settings); !ready)
        return refuse(ready.error());
    return std::unique_ptr<CipherConnection>(new CipherConnection(handle->release(), settings.busy_timeout));
}

CipherConnection::~CipherConnection()
{
    m_statements.clear();
    // A statement that is still alive elsewhere keeps the handle until it is gone.
    sqlite3_close_v2(m_handle);
}

void CipherConnection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

void CipherConnection::watchLog(std::function<void(int)> told)
{
    m_log_grew = std::move(told);
    const auto hear = [](void* self, sqlite3*, const char*, int pages) {
        static_cast<CipherConnection*>(self)->m_log_grew(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, hear, this);
}

} // namespace florin::store
