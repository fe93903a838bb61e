// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/fido_key.h"
#include "support/software_key.h"

#include <QCborMap>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace florin::test
{

/// A software key that speaks CTAP 2.0 to libfido2, where a device's own messages would go: what the program
/// does with a key that is plugged in, down to its PIN (PIN protocol one), is done with this one. The test is
/// the hand that touches it. Thread-safe where a test and the program meet: touch and cancel.
class SoftwareCtap
{
public:
    /// How it can make sure who holds it.
    enum class Verifies { Not, ByPin, ByFinger };

    explicit SoftwareCtap(SoftwareKey& key, Verifies verifies = Verifies::ByFinger);
    ~SoftwareCtap();
    SoftwareCtap(const SoftwareCtap&) = delete;
    SoftwareCtap& operator=(const SoftwareCtap&) = delete;

    /// As libfido2 would have found and opened it.
    [[nodiscard]] client::FidoKey open() const;
    void setPin(const QByteArray& pin) { m_pin = pin; }
    void setAlgorithms(const std::vector<int>& algorithms) { m_algorithms = algorithms; }
    /// An older one, which knows U2F alone: it hears no cancel, and is asked again and again until somebody
    /// touches it.
    void speakOnlyU2f() { m_is_u2f = true; }
    /// It answers nobody of whom it is not sure (alwaysUv).
    void verifyAlways() { m_verifies_always = true; }
    /// It does not hear so many cancels: they come before it has begun.
    void missCancels(int count) { m_missed = count; }
    /// From now on nobody touches it by itself.
    void waitForTouch() { m_waits = true; }
    [[nodiscard]] bool isWaiting();
    void touch() { wake(Hand::Touched); }
    void timeOut() { wake(Hand::Away); }

private:
    enum class Hand { Nowhere, Touched, Away, Cancelled };
    static int send(fido_dev_t* device, uint8_t command, const unsigned char* bytes, size_t size);
    static int receive(fido_dev_t* device, uint8_t command, unsigned char* bytes, size_t size, int ms);

    [[nodiscard]] QByteArray answered();
    [[nodiscard]] QByteArray answeredAsU2f();
    [[nodiscard]] QByteArray answerTo(quint8 command);
    [[nodiscard]] bool isTouched();
    [[nodiscard]] bool missesCancel();
    [[nodiscard]] QByteArray information() const;
    [[nodiscard]] QByteArray make(const QCborMap& request);
    [[nodiscard]] QByteArray sign(const QCborMap& request);
    [[nodiscard]] QByteArray pin(const QCborMap& request);
    [[nodiscard]] QByteArray pinToken(const QCborMap& request);
    /// 0, or why the user is not verified as the request wants it.
    [[nodiscard]] quint8 verify(const QCborMap& options, const QCborValue& pin_proof, const QByteArray& hash);
    [[nodiscard]] quint8 handWanted();
    [[nodiscard]] QByteArray secretWith(const QCborMap& platform_key) const;
    void wake(Hand hand);

    SoftwareKey& m_key;
    const Verifies m_verifies;
    const QByteArray m_path;
    QByteArray m_pin = "2580";
    QByteArray m_token;
    int m_tries = 8;
    std::vector<int> m_algorithms{-7, -8};
    std::shared_ptr<EVP_PKEY> m_agreement;
    quint8 m_command = 0;
    QByteArray m_request;
    std::deque<QByteArray> m_unread; ///< U2F: it answers at once, whether somebody reads that or not
    bool m_waits = false;
    bool m_is_u2f = false;
    bool m_verifies_always = false;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_missed = 0;
    Hand m_hand = Hand::Nowhere;
    bool m_is_waiting = false;
};

} // namespace florin::test
