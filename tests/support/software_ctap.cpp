// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/software_ctap.h"

#include "core/random.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <cstring>
#include <map>

using namespace Qt::StringLiterals;

namespace florin::test
{
namespace
{

// CTAP 2.1, 11.2.9 and 6: what is said, and how it ends.
constexpr quint8 command_u2f = 0x03;
constexpr quint8 command_init = 0x06;
constexpr quint8 command_cbor = 0x10;
constexpr quint8 command_cancel = 0x11;
constexpr quint8 speaks_cbor = 0x04;
constexpr quint8 unsupported_algorithm = 0x26;
constexpr quint8 excluded = 0x19;
constexpr quint8 cancelled = 0x2d;
constexpr quint8 no_credentials = 0x2e;
constexpr quint8 nobody_touched = 0x2f;
constexpr quint8 pin_invalid = 0x31;
constexpr quint8 pin_blocked = 0x32;
constexpr quint8 pin_proof_invalid = 0x33;
constexpr quint8 pin_needed = 0x36;
constexpr quint8 unsupported_option = 0x2b;
constexpr quint8 bad_command = 0x01;

// U2F Raw Message Formats 1.2, 3: what is asked, and the status at the end of an answer.
constexpr char u2f_register = 0x01;
constexpr char u2f_authenticate = 0x02;
constexpr char u2f_check_only = 0x07;
constexpr qsizetype u2f_head_bytes = 7;
constexpr qsizetype hash_bytes = 32;
constexpr quint16 u2f_well = 0x9000;
constexpr quint16 u2f_not_touched = 0x6985;
constexpr quint16 u2f_not_held = 0x6a80;
constexpr quint16 u2f_unknown = 0x6d00;

std::mutex registry_mutex;
std::map<QByteArray, SoftwareCtap*>& registry()
{
    static std::map<QByteArray, SoftwareCtap*> known;
    return known;
}

void* openAt(const char* path)
{
    const std::scoped_lock lock(registry_mutex);
    const auto found = registry().find(path);
    return found == registry().end() ? nullptr : found->second;
}
void closeAt(void*) {}
int readNothing(void*, unsigned char*, size_t, int)
{
    return -1;
}
int writeNothing(void*, const unsigned char*, size_t)
{
    return -1;
}

void require(int error)
{
    if (error != FIDO_OK)
        qFatal("libfido2 does not open a software key: %s", fido_strerr(error));
}

QByteArray only(quint8 status)
{
    return QByteArray(1, static_cast<char>(status));
}

QByteArray u2fStatus(quint16 status)
{
    return only(static_cast<quint8>(status >> 8)) + only(static_cast<quint8>(status & 0xff));
}

/// `write` puts one map's members down.
template<class Write>
QByteArray mapOf(quint64 members, const Write& write)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(members);
    write(out);
    out.endMap();
    return only(0) + bytes;
}

QByteArray coordinate(EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    QByteArray bytes(32, '\0');
    BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), 32);
    BN_free(number);
    return bytes;
}

/// AES-256-CBC with a vector of zeros, as PIN protocol one has it.
QByteArray ciphered(const QByteArray& key, const QByteArray& bytes, bool encrypt)
{
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    const QByteArray zeros(16, '\0');
    const auto* in = reinterpret_cast<const unsigned char*>(bytes.constData());
    EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr,
                      reinterpret_cast<const unsigned char*>(key.constData()),
                      reinterpret_cast<const unsigned char*>(zeros.constData()), encrypt ? 1 : 0);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    QByteArray result(bytes.size(), '\0');
    int size = 0;
    EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char*>(result.data()), &size, in,
                     static_cast<int>(bytes.size()));
    return result;
}

std::vector<contract::KeyCredentialId> idsIn(const QCborArray& list)
{
    std::vector<contract::KeyCredentialId> ids;
    for (const QCborValue& one : list)
        ids.push_back({one.toMap().value("id"_L1).toByteArray()});
    return ids;
}

} // namespace

SoftwareCtap::SoftwareCtap(SoftwareKey& key, Verifies verifies)
    : m_key(key)
    , m_verifies(verifies)
    , m_path("software/" + random::bytes(8).toHex())
    , m_agreement(EVP_EC_gen("P-256"), &EVP_PKEY_free)
{
    const std::scoped_lock lock(registry_mutex);
    registry()[m_path] = this;
}

SoftwareCtap::~SoftwareCtap()
{
    const std::scoped_lock lock(registry_mutex);
    registry().erase(m_path);
}

client::FidoKey SoftwareCtap::open() const
{
    const fido_dev_io_t io{&openAt, &closeAt, &readNothing, &writeNothing};
    const fido_dev_transport_t transport{&SoftwareCtap::receive, &SoftwareCtap::send};
    fido_dev_info_t* list = fido_dev_info_new(1);
    require(fido_dev_info_set(list, 0, m_path.constData(), "Florin", "Software key", &io, &transport));
    client::FidoKey key(fido_dev_new_with_info(fido_dev_info_ptr(list, 0)));
    fido_dev_info_free(&list, 1);
    require(fido_dev_open_with_info(key.get()));
    return key;
}

int SoftwareCtap::send(fido_dev_t* device, uint8_t command, const unsigned char* bytes, size_t size)
{
    auto* self = static_cast<SoftwareCtap*>(fido_dev_io_handle(device));
    if (command == command_cancel) {
        if (!self->missesCancel())
            self->wake(Hand::Cancelled);
        return 0;
    }
    self->m_command = command;
    self->m_request = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    if (command == command_init)
        self->m_unread.clear(); // opened anew
    else if (command == command_u2f)
        self->m_unread.push_back(self->answeredAsU2f());
    return 0;
}

int SoftwareCtap::receive(fido_dev_t* device, uint8_t command, unsigned char* bytes, size_t size, int ms)
{
    auto* self = static_cast<SoftwareCtap*>(fido_dev_io_handle(device));
    // No device answers in no time.
    const QByteArray answer = ms == 0 ? QByteArray() : self->answerTo(command);
    if (answer.isEmpty() || static_cast<size_t>(answer.size()) > size)
        return -1;
    std::memcpy(bytes, answer.constData(), static_cast<size_t>(answer.size()));
    return static_cast<int>(answer.size());
}

QByteArray SoftwareCtap::answerTo(quint8 command)
{
    if (command == command_init)
        return m_request + QByteArray("\x01\x02\x03\x04", 4) + QByteArray("\x02\x01\x00\x00", 4) +
               QByteArray(1, static_cast<char>(m_is_u2f ? 0 : speaks_cbor));
    if (command == command_cbor)
        return answered();
    if (command != command_u2f || m_unread.empty())
        return {};
    const QByteArray answer = m_unread.front();
    m_unread.pop_front();
    return answer;
}

QByteArray SoftwareCtap::answered()
{
    const QCborMap request = QCborValue::fromCbor(m_request.mid(1)).toMap();
    switch (m_request[0]) {
    case 0x01:
        return make(request);
    case 0x02:
        return sign(request);
    case 0x04:
        return information();
    case 0x06:
        return pin(request);
    default:
        return only(bad_command);
    }
}

QByteArray SoftwareCtap::answeredAsU2f()
{
    const QByteArray challenge = m_request.mid(u2f_head_bytes, hash_bytes);
    const QByteArray bank_hash = m_request.mid(u2f_head_bytes + hash_bytes, hash_bytes);
    if (m_request[1] == u2f_register)
        return isTouched() ? m_key.registered(challenge, bank_hash) + u2fStatus(u2f_well)
                           : u2fStatus(u2f_not_touched);
    if (m_request[1] != u2f_authenticate)
        return u2fStatus(u2f_unknown);
    const qsizetype id_at = u2f_head_bytes + 2 * hash_bytes + 1;
    const QByteArray id = m_request.mid(id_at, static_cast<quint8>(m_request[id_at - 1]));
    if (!m_key.holds(id, bank_hash))
        return u2fStatus(u2f_not_held);
    if (m_request[2] == u2f_check_only || !isTouched())
        return u2fStatus(u2f_not_touched);
    m_key.manner().touched = true;
    m_key.manner().verified = false;
    return m_key.authenticated(challenge, bank_hash, id) + u2fStatus(u2f_well);
}

QByteArray SoftwareCtap::information() const
{
    return mapOf(5, [this](QCborStreamWriter& out) {
        out.append(1);
        out.startArray(1);
        out.append("FIDO_2_0"_L1);
        out.endArray();
        out.append(3);
        out.append(QByteArray(16, '\0'));
        out.append(4);
        out.startMap(m_verifies == Verifies::Not ? 2 : 3);
        out.append("rk"_L1);
        out.append(false);
        out.append("up"_L1);
        out.append(true);
        if (m_verifies != Verifies::Not) {
            out.append(m_verifies == Verifies::ByPin ? "clientPin"_L1 : "uv"_L1);
            out.append(true);
        }
        out.endMap();
        out.append(5);
        out.append(1200);
        out.append(6);
        out.startArray(1);
        out.append(1);
        out.endArray();
    });
}

quint8 SoftwareCtap::handWanted()
{
    if (!m_waits)
        return 0;
    std::unique_lock lock(m_mutex);
    m_is_waiting = true;
    m_changed.wait(lock, [this] { return m_hand != Hand::Nowhere; });
    m_is_waiting = false;
    const Hand hand = std::exchange(m_hand, Hand::Nowhere);
    return hand == Hand::Touched ? 0 : hand == Hand::Away ? nobody_touched : cancelled;
}

bool SoftwareCtap::isTouched()
{
    const std::scoped_lock lock(m_mutex);
    m_is_waiting = m_waits && m_hand != Hand::Touched;
    if (!m_is_waiting)
        m_hand = Hand::Nowhere;
    return !m_is_waiting;
}

bool SoftwareCtap::missesCancel()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_is_waiting || m_missed == 0)
        return false;
    --m_missed;
    return true;
}

bool SoftwareCtap::isWaiting()
{
    const std::scoped_lock lock(m_mutex);
    return m_is_waiting;
}

void SoftwareCtap::wake(Hand hand)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_is_waiting)
            return;
        m_hand = hand;
    }
    m_changed.notify_all();
}

quint8 SoftwareCtap::verify(const QCborMap& options, const QCborValue& pin_proof, const QByteArray& hash)
{
    m_key.manner().verified = false;
    if (options.value("uv"_L1).toBool()) {
        if (m_verifies != Verifies::ByFinger)
            return unsupported_option;
        m_key.manner().verified = true;
    }
    if (pin_proof.isByteArray()) {
        const QByteArray proof =
            QMessageAuthenticationCode::hash(hash, m_token, QCryptographicHash::Sha256).left(16);
        if (m_token.isEmpty() || pin_proof.toByteArray() != proof)
            return pin_proof_invalid;
        m_key.manner().verified = true;
    }
    return m_verifies_always && !m_key.manner().verified ? pin_needed : 0;
}

QByteArray SoftwareCtap::make(const QCborMap& request)
{
    const QByteArray hash = request.value(1).toByteArray();
    const QByteArray bank = request.value(2).toMap().value("id"_L1).toString().toUtf8();
    const qint64 algorithm = request.value(4).toArray().at(0).toMap().value("alg"_L1).toInteger();
    if (std::ranges::find(m_algorithms, static_cast<int>(algorithm)) == m_algorithms.end())
        return only(unsupported_algorithm);
    if (const quint8 why = verify(request.value(7).toMap(), request.value(8), hash))
        return only(why);
    if (const quint8 why = handWanted())
        return only(why);
    for (const auto& one : idsIn(request.value(5).toArray())) {
        if (m_key.holds(one.value))
            return only(excluded);
    }
    m_key.manner().touched = true;
    m_key.manner().algorithm = static_cast<SoftwareKey::Algorithm>(algorithm);
    const contract::KeyCredential made = m_key.makeOver(hash, bank);
    // The statement is CBOR already, and goes last.
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.append(1);
    out.append(made.format.value);
    out.append(2);
    out.append(made.authenticator_data.value);
    out.append(3);
    return only(0) + '\xa3' + bytes + made.statement.value;
}

QByteArray SoftwareCtap::sign(const QCborMap& request)
{
    const QByteArray bank = request.value(1).toString().toUtf8();
    const QByteArray hash = request.value(2).toByteArray();
    const QCborMap options = request.value(5).toMap();
    const bool touched = options.value("up"_L1).toBool(true);
    if (const quint8 why = verify(options, request.value(6), hash))
        return only(why);
    m_key.manner().touched = touched;
    const quint32 before = m_key.counter();
    const auto given = m_key.signOver(hash, bank, idsIn(request.value(3).toArray()));
    if (!given)
        return only(no_credentials);
    if (touched) {
        if (const quint8 why = handWanted()) {
            m_key.counter() = before;
            return only(why);
        }
    }
    return mapOf(3, [&](QCborStreamWriter& out) {
        out.append(1);
        out.startMap(2);
        out.append("id"_L1);
        out.append(given->credential.value);
        out.append("type"_L1);
        out.append("public-key"_L1);
        out.endMap();
        out.append(2);
        out.append(given->authenticator_data.value);
        out.append(3);
        out.append(given->signature.value);
    });
}

QByteArray SoftwareCtap::secretWith(const QCborMap& platform_key) const
{
    const QByteArray point =
        '\x04' + platform_key.value(-2).toByteArray() + platform_key.value(-3).toByteArray();
    EVP_PKEY* other = EVP_PKEY_new();
    EVP_PKEY_copy_parameters(other, m_agreement.get());
    EVP_PKEY_set1_encoded_public_key(other, reinterpret_cast<const unsigned char*>(point.constData()),
                                     static_cast<std::size_t>(point.size()));
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(m_agreement.get(), nullptr), &EVP_PKEY_CTX_free);
    QByteArray shared(32, '\0');
    std::size_t size = 32;
    EVP_PKEY_derive_init(context.get());
    EVP_PKEY_derive_set_peer(context.get(), other);
    EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char*>(shared.data()), &size);
    EVP_PKEY_free(other);
    return QCryptographicHash::hash(shared, QCryptographicHash::Sha256);
}

QByteArray SoftwareCtap::pin(const QCborMap& request)
{
    switch (request.value(2).toInteger()) {
    case 1:
        return mapOf(1, [this](QCborStreamWriter& out) {
            out.append(3);
            out.append(m_tries);
        });
    case 2:
        return mapOf(1, [this](QCborStreamWriter& out) {
            out.append(1);
            out.startMap(5);
            for (const auto& [name, value] : {std::pair(1, 2), std::pair(3, -25), std::pair(-1, 1)}) {
                out.append(name);
                out.append(value);
            }
            out.append(-2);
            out.append(coordinate(m_agreement.get(), OSSL_PKEY_PARAM_EC_PUB_X));
            out.append(-3);
            out.append(coordinate(m_agreement.get(), OSSL_PKEY_PARAM_EC_PUB_Y));
            out.endMap();
        });
    case 5:
        return pinToken(request);
    default:
        return only(bad_command);
    }
}

QByteArray SoftwareCtap::pinToken(const QCborMap& request)
{
    if (m_tries == 0)
        return only(pin_blocked);
    const QByteArray secret = secretWith(request.value(3).toMap());
    const QByteArray hash = ciphered(secret, request.value(6).toByteArray(), false);
    if (hash != QCryptographicHash::hash(m_pin, QCryptographicHash::Sha256).left(16)) {
        --m_tries;
        return only(m_tries == 0 ? pin_blocked : pin_invalid);
    }
    m_tries = 8;
    m_token = random::bytes(32);
    return mapOf(1, [&](QCborStreamWriter& out) {
        out.append(2);
        out.append(ciphered(secret, m_token, true));
    });
}

} // namespace florin::test
