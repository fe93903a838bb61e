// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QHostAddress>
#include <QMap>
#include <QString>
#include <QUrl>

#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class QEventLoop;
class QTcpServer;
class QTcpSocket;

namespace florin::test
{

/// What Twilio's Messages resource answers (API 2010-04-01), on a free port of this machine and a thread of
/// its own: it checks who asks and what is asked, keeps the messages it took, and fails when it is told to.
class TwilioSimulator
{
public:
    /// How the next request is answered, whatever it is.
    enum class Next {
        AsItShould,
        TooMany,        ///< 429, not processed
        Broken,         ///< 500, not taken
        TakenButBroken, ///< taken, and 500
        Silent,         ///< no answer at all, not taken
        TakenButSilent, ///< taken, and no answer
        TakenButHungUp, ///< taken, and the connection is closed
        Nonsense,       ///< 200 and a page in HTML
        Elsewhere,      ///< a redirect to another host
    };
    struct Message {
        QString to;
        QString sender; ///< From or MessagingServiceSid
        QString body;
        int validity_seconds = 0; ///< 0: not said
        QString sid;
        Timestamp made;
    };
    static const QString account_sid;
    static const QString auth_token;

    /// Its clock is the bank's, as far as it knows the time.
    explicit TwilioSimulator(const Clock& clock);
    ~TwilioSimulator();
    TwilioSimulator(const TwilioSimulator&) = delete;
    TwilioSimulator& operator=(const TwilioSimulator&) = delete;

    [[nodiscard]] QString url() const;
    void answerNext(std::initializer_list<Next> next);
    /// Numbers it knows to be nobody's mobile phone.
    void refuse(const QString& number);
    /// In order.
    [[nodiscard]] std::vector<Message> taken() const;
    /// How often a message was brought, however it was answered.
    [[nodiscard]] int posts() const;
    /// How often it was asked for what it has.
    [[nodiscard]] int lookUps() const;

private:
    struct Request {
        QByteArray method;
        QUrl target;
        QMap<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        bool is_sent = true;
        bool hangs_up = false;
    };

    void accept(QTcpServer& server);
    void read(QTcpSocket* socket);
    [[nodiscard]] static std::optional<Request> nextRequest(QByteArray& bytes);
    [[nodiscard]] Answer answerTo(const Request& request);
    [[nodiscard]] Answer take(const Request& request, Next next);
    [[nodiscard]] Answer list(const Request& request) const;
    [[nodiscard]] QByteArray asJson(const Message& message) const;
    static void send(QTcpSocket* socket, const Answer& answer);

    const Clock& m_clock;
    std::thread m_thread;
    QEventLoop* m_loop = nullptr; ///< of the thread; set, like the port, before the constructor ends
    quint16 m_port = 0;

    mutable std::mutex m_mutex; // guards what follows
    std::deque<Next> m_next;
    std::vector<Message> m_taken;
    QStringList m_refused;
    int m_posts = 0;
    int m_look_ups = 0;
};

} // namespace florin::test
