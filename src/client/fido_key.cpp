// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fido_key.h"

#include "core/raw_bytes.h"

#include <QCborValue>

#include <array>
#include <chrono>

namespace florin::client
{
namespace
{

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

constexpr std::size_t max_keys = 16;
/// Keys give up by themselves after half a minute (CTAP 2.1, 8.1.5.3); this is for those that do not.
constexpr Milliseconds patience = 60s;
/// For what needs no touch.
constexpr Milliseconds patience_without_touch = 2s;
/// How long a key that hears no cancel is asked before it is seen whether that is still wanted. A touch in
/// the last tenth of a second is lost, so it is not made shorter.
constexpr Milliseconds turn = 3s;
/// By then it has said what nobody reads any more.
constexpr Milliseconds late_answer = 50ms;

template<auto Free>
struct FreeBy {
    template<class T>
    void operator()(T* object) const
    {
        Free(&object);
    }
};
using Assertion = std::unique_ptr<fido_assert_t, FreeBy<&fido_assert_free>>;
using Credential = std::unique_ptr<fido_cred_t, FreeBy<&fido_cred_free>>;

QByteArray bytesAt(const unsigned char* from, std::size_t count)
{
    return from == nullptr ? QByteArray()
                           : QByteArray(reinterpret_cast<const char*>(from), static_cast<qsizetype>(count));
}

Problem wrongPin(fido_dev_t* key)
{
    int tries = 0;
    if (fido_dev_get_retry_count(key, &tries) != FIDO_OK)
        return ProblemCode::key_blocked;
    return {ProblemCode::key_wrong_pin, {{QStringLiteral("tries"), qint64{tries}}}};
}

Problem failed(int error)
{
    return {ProblemCode::key_failed, {{QStringLiteral("reason"), QString::fromUtf8(fido_strerr(error))}}};
}

Problem problemOf(int error, fido_dev_t* key)
{
    switch (error) {
    case FIDO_ERR_PIN_INVALID:
    case FIDO_ERR_PIN_AUTH_INVALID:
        return wrongPin(key);
    case FIDO_ERR_PIN_BLOCKED:
    case FIDO_ERR_PIN_AUTH_BLOCKED:
    case FIDO_ERR_UV_BLOCKED:
        return ProblemCode::key_blocked;
    case FIDO_ERR_PIN_REQUIRED:
        return ProblemCode::key_pin_needed;
    case FIDO_ERR_PIN_NOT_SET:
    case FIDO_ERR_UNSUPPORTED_OPTION:
    case FIDO_ERR_UV_INVALID:
        return ProblemCode::key_unverified;
    case FIDO_ERR_CREDENTIAL_EXCLUDED:
        return ProblemCode::key_known;
    case FIDO_ERR_NO_CREDENTIALS:
    case FIDO_ERR_INVALID_CREDENTIAL:
        return ProblemCode::key_foreign;
    case FIDO_ERR_TIMEOUT:
    case FIDO_ERR_USER_ACTION_TIMEOUT:
    case FIDO_ERR_ACTION_TIMEOUT:
    case FIDO_ERR_OPERATION_DENIED:
    case FIDO_ERR_UP_REQUIRED:
        return ProblemCode::key_untouched;
    case FIDO_ERR_KEEPALIVE_CANCEL:
        return ProblemCode::cancelled;
    default:
        return failed(error);
    }
}

/// How the key is to make sure who holds it.
struct Verifying {
    bool by_itself = false; ///< by a fingerprint reader, or as Windows Hello does
    const char* pin = nullptr;
};

Result<Verifying> verifying(fido_dev_t* key, bool wanted, bool must, const QByteArray& pin)
{
    if (!pin.isEmpty())
        return Verifying{false, pin.constData()};
    if (!wanted)
        return Verifying{};
    if (fido_dev_has_uv(key) || fido_dev_is_winhello(key))
        return Verifying{true, nullptr};
    if (fido_dev_has_pin(key))
        return refuse(ProblemCode::key_pin_needed);
    if (must)
        return refuse(ProblemCode::key_unverified);
    return Verifying{};
}

/// libfido2 takes a PIN that ends with a zero; this copy is wiped.
class PinText
{
public:
    explicit PinText(const SecurityKeyDevice::Pin& pin)
        : m_text(pin ? pin->view().toByteArray() : QByteArray())
    {
    }
    ~PinText() { wipe(m_text); }
    PinText(const PinText&) = delete;
    PinText& operator=(const PinText&) = delete;
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    QByteArray m_text;
};

fido_opt_t asOption(const Verifying& verifying)
{
    return verifying.by_itself ? FIDO_OPT_TRUE : FIDO_OPT_OMIT;
}

Credential credentialFor(const contract::KeyRequest& request, int algorithm, const Verifying& how)
{
    const QByteArray client_data =
        contract::keyClientData(contract::KeyCeremony::Create, request.challenge, request.bank);
    Credential credential(fido_cred_new());
    bool well =
        credential && fido_cred_set_type(credential.get(), algorithm) == FIDO_OK &&
        fido_cred_set_clientdata(credential.get(), raw(client_data), rawSize(client_data)) == FIDO_OK &&
        fido_cred_set_rp(credential.get(), request.bank.value.toUtf8().constData(),
                         request.bank_name.toUtf8().constData()) == FIDO_OK &&
        fido_cred_set_user(credential.get(), raw(request.user.value), rawSize(request.user.value),
                           request.user_name.toUtf8().constData(), request.display_name.toUtf8().constData(),
                           nullptr) == FIDO_OK &&
        fido_cred_set_uv(credential.get(), asOption(how)) == FIDO_OK;
    for (const contract::KeyCredentialId& known : request.known)
        well = well && fido_cred_exclude(credential.get(), raw(known.value), rawSize(known.value)) == FIDO_OK;
    return well ? std::move(credential) : nullptr;
}

Assertion assertionFor(const contract::KeyChallenge& challenge)
{
    const QByteArray client_data =
        contract::keyClientData(contract::KeyCeremony::Get, challenge.challenge, challenge.bank);
    Assertion assertion(fido_assert_new());
    bool well =
        assertion &&
        fido_assert_set_clientdata(assertion.get(), raw(client_data), rawSize(client_data)) == FIDO_OK &&
        fido_assert_set_rp(assertion.get(), challenge.bank.value.toUtf8().constData()) == FIDO_OK;
    for (const contract::KeyCredentialId& one : challenge.credentials)
        well = well && fido_assert_allow_cred(assertion.get(), raw(one.value), rawSize(one.value)) == FIDO_OK;
    return well ? std::move(assertion) : nullptr;
}

void setPatience(fido_dev_t* key, Milliseconds time)
{
    (void)fido_dev_set_timeout(key, static_cast<int>(time.count()));
}

/// Whether a question ended because its time was over. The library says that in several ways.
bool ranOut(int error, Milliseconds took)
{
    return took >= turn && (error == FIDO_ERR_TIMEOUT || error == FIDO_ERR_RX || error == FIDO_ERR_TX);
}

/// `ask` asks a key something that wants a touch. FIDO_ERR_...
template<class Ask>
int waitForTouch(fido_dev_t* key, const StillWanted& wanted, const Ask& ask)
{
    using Clock = std::chrono::steady_clock;
    if (fido_dev_is_fido2(key)) {
        setPatience(key, patience);
        return ask();
    }
    // What is older hears no cancel and keeps nothing of what it was asked: it is asked again and again
    // anyway.
    for (const auto end = Clock::now() + patience; Clock::now() < end;) {
        const auto began = Clock::now();
        setPatience(key, turn);
        const int error = ask();
        if (!ranOut(error, std::chrono::ceil<Milliseconds>(Clock::now() - began)))
            return error;
        // Its last answer is still to come, and would be taken for one to the next question: opened anew, it
        // is past that.
        (void)fido_dev_close(key);
        if (!wanted(late_answer))
            return FIDO_ERR_KEEPALIVE_CANCEL;
        setPatience(key, patience_without_touch);
        if (const int opened = fido_dev_open_with_info(key); opened != FIDO_OK)
            return opened;
    }
    return FIDO_ERR_ACTION_TIMEOUT;
}

contract::KeyCredential madeBy(const fido_cred_t* credential)
{
    contract::KeyCredential made;
    made.format = QString::fromUtf8(fido_cred_fmt(credential));
    made.authenticator_data.value =
        bytesAt(fido_cred_authdata_raw_ptr(credential), fido_cred_authdata_raw_len(credential));
    made.statement.value = bytesAt(fido_cred_attstmt_ptr(credential), fido_cred_attstmt_len(credential));
    if (made.statement.value.isEmpty())
        made.statement.value = QByteArrayLiteral("\xa0"); // an empty map
    return made;
}

} // namespace

void CloseFido::operator()(fido_dev_t* device) const
{
    fido_dev_close(device);
    fido_dev_free(&device);
}

std::vector<FidoKey> openFidoKeys()
{
    std::vector<FidoKey> keys;
    fido_dev_info_t* list = fido_dev_info_new(max_keys);
    std::size_t found = 0;
    if (list != nullptr && fido_dev_info_manifest(list, max_keys, &found) == FIDO_OK) {
        for (std::size_t i = 0; i < found; ++i) {
            FidoKey key(fido_dev_new_with_info(fido_dev_info_ptr(list, i)));
            if (key)
                setPatience(key.get(), patience_without_touch);
            if (key && fido_dev_open_with_info(key.get()) == FIDO_OK)
                keys.push_back(std::move(key));
        }
    }
    fido_dev_info_free(&list, max_keys);
    return keys;
}

Result<contract::KeyCredential> makeWith(fido_dev_t* key, const contract::KeyRequest& request,
                                         const SecurityKeyDevice::Pin& pin, const StillWanted& wanted)
{
    const PinText typed(pin);
    const auto how = verifying(key, true, false, typed.text());
    if (!how)
        return refuse(how.error());
    int error = FIDO_ERR_UNSUPPORTED_ALGORITHM;
    // What every key knows first; the last is for computers that have nothing else built in.
    for (const int algorithm : {COSE_ES256, COSE_EDDSA, COSE_RS256}) {
        const Credential credential = credentialFor(request, algorithm, *how);
        if (!credential)
            return refuse(failed(FIDO_ERR_INTERNAL));
        error =
            waitForTouch(key, wanted, [&] { return fido_dev_make_cred(key, credential.get(), how->pin); });
        if (error == FIDO_OK)
            return madeBy(credential.get());
        if (error != FIDO_ERR_UNSUPPORTED_ALGORITHM)
            break;
    }
    return refuse(problemOf(error, key));
}

Result<contract::KeyAssertion> signWith(fido_dev_t* key, const contract::KeyChallenge& challenge,
                                        const SecurityKeyDevice::Pin& pin, const StillWanted& wanted)
{
    const PinText typed(pin);
    const auto how = verifying(key, challenge.verify_user, challenge.verify_user, typed.text());
    if (!how)
        return refuse(how.error());
    const Assertion assertion = assertionFor(challenge);
    if (!assertion || fido_assert_set_uv(assertion.get(), asOption(*how)) != FIDO_OK)
        return refuse(failed(FIDO_ERR_INTERNAL));
    const int error =
        waitForTouch(key, wanted, [&] { return fido_dev_get_assert(key, assertion.get(), how->pin); });
    if (error != FIDO_OK)
        return refuse(problemOf(error, key));
    if (fido_assert_count(assertion.get()) == 0)
        return refuse(ProblemCode::key_foreign);
    contract::KeyAssertion given;
    given.credential.value =
        bytesAt(fido_assert_id_ptr(assertion.get(), 0), fido_assert_id_len(assertion.get(), 0));
    // A key that was asked about one credential need not say which it was (CTAP 2.1, 6.2.2).
    if (given.credential.value.isEmpty())
        given.credential = challenge.credentials.front();
    const QByteArray wrapped =
        bytesAt(fido_assert_authdata_ptr(assertion.get(), 0), fido_assert_authdata_len(assertion.get(), 0));
    given.authenticator_data.value = QCborValue::fromCbor(wrapped).toByteArray();
    given.signature.value =
        bytesAt(fido_assert_sig_ptr(assertion.get(), 0), fido_assert_sig_len(assertion.get(), 0));
    return given;
}

Holds holdsOne(fido_dev_t* key, const contract::KeyChallenge& challenge)
{
    const Assertion assertion = assertionFor(challenge);
    if (!assertion || fido_assert_set_up(assertion.get(), FIDO_OPT_FALSE) != FIDO_OK)
        return Holds::No;
    setPatience(key, patience_without_touch);
    switch (fido_dev_get_assert(key, assertion.get(), nullptr)) {
    case FIDO_OK:
        return fido_assert_count(assertion.get()) > 0 ? Holds::Yes : Holds::No;
    case FIDO_ERR_USER_PRESENCE_REQUIRED: // what U2F says of its own
        return Holds::Yes;
    case FIDO_ERR_PIN_REQUIRED: // set to verify its owner always
    case FIDO_ERR_UV_INVALID:
        return Holds::Unsaid;
    default:
        return Holds::No;
    }
}

} // namespace florin::client
