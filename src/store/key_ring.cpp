// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_ring.h"

#include "core/derived_key.h"
#include "core/file_problem.h"
#include "core/invariant.h"
#include "store/private_file.h"
#include "store/sealing.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QFile>

#include <algorithm>
#include <array>

// The file, version 1, two lines of text:
//   florin-keys 1
//   BASE64 of the sealed CBOR map of names and keys
namespace florin::store
{
namespace
{

constexpr int key_size = 32;
constexpr QByteArrayView ring_head("florin-keys 1\n");
constexpr qint64 text_size_max = 8 * 1024;

QString ringFile(const QString& directory)
{
    return directory + QStringLiteral("/bank.keys");
}

QByteArray placeOfRing(const QString& bank_id)
{
    return "bank.keys/" + bank_id.toUtf8();
}

Secret wrappingKey(const Secret& master)
{
    return derivedKey(master, "florinkw");
}

// Keys are read and written one by one: what takes the map as a whole keeps copies of them.

QString readName(QCborStreamReader& in)
{
    QString name;
    auto part = in.readString();
    for (; part.status == QCborStreamReader::Ok; part = in.readString())
        name += part.data;
    return part.status == QCborStreamReader::EndOfString ? name : QString();
}

Secret readKey(QCborStreamReader& in)
{
    auto part = in.readByteArray();
    Secret key = part.data.size() == key_size ? Secret(std::move(part.data)) : Secret();
    while (part.status == QCborStreamReader::Ok)
        part = in.readByteArray();
    return key;
}

} // namespace

KeyRing KeyRing::fromMaster(const Secret& master)
{
    const BankKeys keys = BankKeys::fromMaster(master);
    KeyRing ring;
    ring.m_root = master;
    ring.m_main = keys.main;
    ring.m_auth = keys.auth;
    ring.m_backups = derivedKey(master, "florinbk");
    return ring;
}

const std::array<KeyRing::Named, 6> KeyRing::named{{{"root", &KeyRing::m_root},
                                                    {"main", &KeyRing::m_main},
                                                    {"auth", &KeyRing::m_auth},
                                                    {"backups", &KeyRing::m_backups},
                                                    {"next_main", &KeyRing::m_next_main},
                                                    {"next_auth", &KeyRing::m_next_auth}}};

void KeyRing::read(const Secret& plain)
{
    QCborStreamReader in(plain.view().data(), plain.view().size());
    if (in.isMap())
        in.enterContainer();
    while (in.lastError() == QCborError::NoError && in.isString()) {
        const QString name = readName(in);
        const auto* const found = std::ranges::find_if(
            named, [&](const Named& one) { return name == QLatin1StringView(one.name); });
        if (in.isByteArray() && found != named.end()) {
            this->*found->key = readKey(in);
            continue;
        }
        if (in.isInteger() && name == QLatin1StringView("stage"))
            m_stage = static_cast<Stage>(in.toInteger());
        in.next();
    }
}

Result<KeyRing> KeyRing::open(const QByteArray& text, const QString& bank_id, const Secret& master)
{
    if (!text.startsWith(ring_head))
        return refuse(ProblemCode::wrong_key);
    const QByteArray box = QByteArray::fromBase64(text.sliced(ring_head.size()).trimmed());
    const auto plain = unseal(wrappingKey(master), placeOfRing(bank_id), box);
    if (!plain)
        return refuse(plain.error());
    KeyRing ring;
    ring.read(*plain);
    const bool whole = !ring.m_root.isEmpty() && !ring.m_main.isEmpty() && !ring.m_auth.isEmpty() &&
                       !ring.m_backups.isEmpty() && ring.m_stage >= Stage::Settled &&
                       ring.m_stage <= Stage::Replacing;
    if (!whole) // sealed by a newer Florin, which keeps something else in it
        return refuse({ProblemCode::corrupted, {{QStringLiteral("detail"), QStringLiteral("bank.keys")}}});
    return ring;
}

Result<QByteArray> KeyRing::readText(const QString& directory)
{
    QFile file(ringFile(directory));
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return refuse(fileProblem(ProblemCode::file_unreadable, file));
    return file.read(text_size_max);
}

Result<KeyRing> KeyRing::read(const QString& directory, const QString& bank_id, const Secret& master)
{
    const auto text = readText(directory);
    if (!text)
        return refuse(text.error());
    if (text->isEmpty())
        return fromMaster(master);
    auto ring = open(*text, bank_id, master);
    if (!ring)
        return refuse(inFile(ring.error(), ringFile(directory)));
    return ring;
}

QByteArray KeyRing::sealed(const QString& bank_id, const Secret& master) const
{
    QByteArray plain;
    plain.reserve(text_size_max); // as it grew, it would leave copies behind
    QCborStreamWriter out(&plain);
    out.startMap();
    for (const Named& one : named) {
        const QByteArrayView key = (this->*one.key).view();
        if (key.isEmpty())
            continue;
        out.append(QLatin1StringView(one.name));
        out.appendByteString(key.data(), key.size());
    }
    out.append(QLatin1StringView("stage"));
    out.append(static_cast<qint64>(m_stage));
    out.endMap();
    const QByteArray box = seal(wrappingKey(master), placeOfRing(bank_id), plain);
    wipe(plain);
    return ring_head.toByteArray() + box.toBase64() + '\n';
}

Result<void> KeyRing::write(const QString& directory, const QString& bank_id, const Secret& master) const
{
    return replacePrivateFile(ringFile(directory), sealed(bank_id, master));
}

BankKeys KeyRing::bankKeys() const
{
    BankKeys keys = BankKeys::fromMaster(m_root);
    keys.main = m_main;
    keys.auth = m_auth;
    return keys;
}

KeyRing KeyRing::wantingNewFiles() const
{
    KeyRing next = *this;
    if (next.m_stage == Stage::Settled)
        next.m_stage = Stage::Wanted;
    return next;
}

KeyRing KeyRing::copying() const
{
    invariant(m_stage != Stage::Replacing);
    KeyRing next = *this;
    next.m_stage = Stage::Copying;
    if (next.m_next_main.isEmpty() || next.m_next_auth.isEmpty()) {
        next.m_next_main = Secret::random(key_size);
        next.m_next_auth = Secret::random(key_size);
    }
    return next;
}

KeyRing KeyRing::replacing() const
{
    invariant(m_stage == Stage::Copying);
    KeyRing next = *this;
    next.m_stage = Stage::Replacing;
    next.m_main = next.m_next_main;
    next.m_auth = next.m_next_auth;
    next.m_next_main = {};
    next.m_next_auth = {};
    next.m_backups = Secret::random(key_size);
    return next;
}

KeyRing KeyRing::settled() const
{
    KeyRing next = *this;
    next.m_stage = Stage::Settled;
    return next;
}

} // namespace florin::store
