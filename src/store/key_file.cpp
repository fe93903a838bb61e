// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_file.h"

#include "core/file_problem.h"
#include "core/random.h"
#include "core/raw_bytes.h"
#include "store/private_file.h"

#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

// The file, version 1, four lines of text:
//   florin-key 1
//   bank ID
//   plain                                       or   argon2id OPS MEMORY_BYTES SALT
//   BASE64 of the 32 bytes                           BASE64 of nonce and secretbox
namespace florin::store
{
namespace
{

constexpr int master_size = 32;
constexpr QByteArrayView first_line("florin-key 1");

tl::unexpected<Problem> refusal(ProblemCode code, const QString& file, const QString& reason)
{
    return refuse(fileProblem(code, file, reason));
}

/// How a passphrase becomes a key. In the file, so that the cost can rise later.
struct Stretching {
    unsigned long long operations = crypto_pwhash_OPSLIMIT_MODERATE;
    std::size_t memory_bytes = crypto_pwhash_MEMLIMIT_MODERATE;
    QByteArray salt;

    [[nodiscard]] bool isSane() const
    {
        return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= 64 &&
               memory_bytes >= crypto_pwhash_MEMLIMIT_MIN && memory_bytes <= (std::size_t{4} << 30) &&
               salt.size() == crypto_pwhash_SALTBYTES;
    }
    /// Nothing when there is not enough memory.
    [[nodiscard]] std::optional<Secret> key(const Secret& passphrase) const
    {
        QByteArray bytes(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
        const int failed = crypto_pwhash(raw(bytes), crypto_secretbox_KEYBYTES, passphrase.view().data(),
                                         rawSize(passphrase.view()), raw(salt), operations, memory_bytes,
                                         crypto_pwhash_ALG_ARGON2ID13);
        return failed == 0 ? std::optional(Secret(std::move(bytes))) : std::nullopt;
    }
};

struct KeyLines {
    QString bank_id;
    std::optional<Stretching> stretching;
    QByteArray body;
};

std::optional<Stretching> stretchingOf(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 4 || words[0] != "argon2id")
        return std::nullopt;
    Stretching result{words[1].toULongLong(), words[2].toULongLong(), QByteArray::fromBase64(words[3])};
    return result.isSane() ? std::optional(std::move(result)) : std::nullopt;
}

bool openToOthers(const QFileInfo& info)
{
#ifdef Q_OS_WIN
    Q_UNUSED(info)
    return false; // the folder's access list decides there
#else
    // systemd keeps a credential in a folder that only the service may enter, and may let its group read it.
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty() && liesInside(info.filePath(), credentials))
        return false;
    return (info.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                                  QFileDevice::WriteOther)) != 0;
#endif
}

Result<KeyLines> readLines(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(ProblemCode::file_unreadable, path, QStringLiteral("is not there"));
    if (openToOthers(info))
        return refusal(ProblemCode::file_unreadable, path,
                       QStringLiteral("can be read by others than its owner; chmod 600 it"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refusal(ProblemCode::file_unreadable, path, QStringLiteral("may not be read by this user"));
    constexpr qint64 size_max = 4096;
    QByteArray content = file.read(size_max);
    QList<QByteArray> lines = content.split('\n');
    wipe(content);
    const auto stretching = lines.size() >= 4 ? stretchingOf(lines[2]) : std::nullopt;
    if (lines.size() < 4 || lines[0] != first_line || !lines[1].startsWith("bank ") ||
        (!stretching && lines[2] != "plain"))
        return refusal(ProblemCode::file_unreadable, path, QStringLiteral("is not a Florin key file"));
    KeyLines result{QString::fromUtf8(lines[1].sliced(5)), stretching, QByteArray::fromBase64(lines[3])};
    wipe(lines[3]);
    return result;
}

Result<Secret> unsealed(const QString& path, const KeyLines& lines, const Secret& passphrase)
{
    if (passphrase.isEmpty())
        return refusal(ProblemCode::wrong_key, path, QStringLiteral("is sealed: its passphrase is needed"));
    const auto key = lines.stretching->key(passphrase);
    if (!key)
        return refusal(ProblemCode::unavailable, path,
                       QStringLiteral("needs more memory than there is to open"));
    constexpr qsizetype nonce_size = crypto_secretbox_NONCEBYTES;
    QByteArray master(master_size, Qt::Uninitialized);
    const QByteArrayView body(lines.body);
    if (body.size() != nonce_size + crypto_secretbox_MACBYTES + master_size ||
        crypto_secretbox_open_easy(raw(master), raw(body.sliced(nonce_size)), rawSize(body) - nonce_size,
                                   raw(body), raw(key->view())) != 0)
        return refusal(ProblemCode::wrong_key, path, QStringLiteral("does not open with this passphrase"));
    return Secret(std::move(master));
}

std::optional<QByteArray> sealedLines(const Secret& master, const Secret& passphrase)
{
    Stretching stretching;
    stretching.salt = random::bytes(crypto_pwhash_SALTBYTES);
    const auto key = stretching.key(passphrase);
    if (!key)
        return std::nullopt;
    const QByteArray nonce = random::bytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(master.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(raw(box), raw(master.view()), rawSize(master.view()), raw(nonce), raw(key->view()));
    return "argon2id " + QByteArray::number(stretching.operations) + ' ' +
           QByteArray::number(static_cast<qulonglong>(stretching.memory_bytes)) + ' ' +
           stretching.salt.toBase64() + '\n' + (nonce + box).toBase64();
}

QByteArray plainLines(const Secret& master)
{
    QByteArray bytes = master.view().toByteArray();
    QByteArray text = bytes.toBase64();
    wipe(bytes);
    QByteArray lines = "plain\n" + text;
    wipe(text);
    return lines;
}

} // namespace

Result<void> writeKeyFile(const QString& path, const QString& bank_id, const Secret& master,
                          const Secret& passphrase)
{
    if (auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    auto body = passphrase.isEmpty() ? std::optional(plainLines(master)) : sealedLines(master, passphrase);
    if (!body)
        return refusal(ProblemCode::unavailable, path,
                       QStringLiteral("needs more memory than there is to seal"));
    const QByteArray head = first_line.toByteArray() + "\nbank " + bank_id.toUtf8() + '\n';
    QByteArray content;
    content.reserve(head.size() + body->size() + 1); // as it grew, it would leave copies behind
    content.append(head).append(*body).append('\n');
    auto written = writePrivateFile(path, content);
    wipe(content);
    wipe(*body);
    return written;
}

Result<Secret> readKeyFile(const QString& path, const QString& bank_id, const Secret& passphrase)
{
    auto lines = readLines(path);
    if (!lines)
        return refuse(lines.error());
    if (lines->bank_id != bank_id)
        return refusal(ProblemCode::wrong_key, path, QStringLiteral("is the key of another bank"));
    if (lines->stretching)
        return unsealed(path, *lines, passphrase);
    if (lines->body.size() != master_size)
        return refusal(ProblemCode::file_unreadable, path, QStringLiteral("is not a Florin key file"));
    return Secret(std::move(lines->body));
}

Result<bool> keyFileIsSealed(const QString& path)
{
    auto lines = readLines(path);
    if (!lines)
        return refuse(lines.error());
    wipe(lines->body);
    return lines->stretching.has_value();
}

QString defaultKeyFile(const QString& bank_id)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    const QString handed_over = credentials + QStringLiteral("/florin-key");
    if (!credentials.isEmpty() && QFileInfo::exists(handed_over))
        return handed_over;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/florin/keys/%1.key").arg(bank_id);
}

bool liesInside(const QString& path, const QString& directory)
{
    const auto canonical = [](const QString& name) {
        // A file that is yet to be made has no canonical path; its folder may have one.
        const QFileInfo info(name);
        const QString whole = info.canonicalFilePath();
        if (!whole.isEmpty())
            return whole;
        const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
        return folder.isEmpty() ? QDir::cleanPath(info.absoluteFilePath())
                                : folder + QLatin1Char('/') + info.fileName();
    };
    return canonical(path).startsWith(canonical(directory) + QLatin1Char('/'));
}

} // namespace florin::store
