// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/guess_run.h"

#include "contract/identity.h"
#include "contract/problem_catalogue.h"
#include "contract/system.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>

#include <array>

namespace florin::bench
{
namespace
{

namespace frame = contract::frame;

constexpr auto tick = std::chrono::milliseconds(5);
constexpr qint64 ms_per_s = 1000;

} // namespace

/// One connection; made again when the server has had enough of it.
class GuessRun::Guesser final : public QObject
{
public:
    Guesser(const GuessOptions& options, int number, std::map<QString, qint64>& answers)
        : m_options(options)
        , m_from(QStringLiteral("127.1.%1.%2").arg(number / 250).arg(1 + number % 250))
        , m_answers(answers)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone); // it would not care either
        m_socket.setSslConfiguration(tls);
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            const contract::Hello hello{{frame::protocol_version}, QStringLiteral("guesser")};
            m_socket.write(frame::request(m_next_id++, "system.hello", contract::cbor::encode(hello)));
        });
        connect(&m_socket, &QSslSocket::readyRead, this, [this] { read(); });
    }

    /// Whether it could be sent.
    bool guess(const QString& victim)
    {
        if (m_socket.state() == QAbstractSocket::UnconnectedState) {
            m_next_id = 1;
            m_socket.bind(QHostAddress(m_from));
            m_socket.connectToHostEncrypted(m_options.server.host, m_options.server.port);
        }
        if (!m_socket.isEncrypted())
            return false;
        const contract::LogIn request{victim, Secret::fromText(QStringLiteral("guess %1").arg(m_next_id))};
        m_socket.write(frame::request(m_next_id++, "identity.log_in", contract::cbor::encode(request)));
        return true;
    }

private:
    void read()
    {
        std::array<char, frame::header_bytes> header;
        while (m_socket.peek(header.data(), frame::header_bytes) == frame::header_bytes) {
            const auto length = frame::bodyLength(header);
            if (!length || m_socket.bytesAvailable() < frame::header_bytes + *length)
                return;
            m_socket.skip(frame::header_bytes);
            const QByteArray body = m_socket.read(*length);
            const auto message = frame::parse(body);
            if (message && message->id != 1)
                ++m_answers[message->error ? QString::fromLatin1(contract::kindOf(message->error->code).name)
                                           : QStringLiteral("done")];
        }
    }

    const GuessOptions& m_options;
    const QString m_from;
    std::map<QString, qint64>& m_answers;
    QSslSocket m_socket;
    qint64 m_next_id = 1;
};

GuessRun::GuessRun(GuessOptions options) : m_options(std::move(options))
{
    for (int i = 0; i < m_options.addresses; ++i)
        m_guessers.push_back(std::make_unique<Guesser>(m_options, i, m_answers));
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &GuessRun::guess);
}

GuessRun::~GuessRun() = default;

void GuessRun::start()
{
    m_since.start();
    m_tick.start(tick);
}

void GuessRun::stop()
{
    m_tick.stop();
}

void GuessRun::guess()
{
    const qint64 due = m_since.elapsed() * m_options.rate / ms_per_s;
    for (qint64 i = m_sent; i < due; ++i) {
        const auto number = static_cast<std::size_t>(i);
        const QString& victim = m_options.victims[static_cast<qsizetype>(number) % m_options.victims.size()];
        if (!m_guessers[number % m_guessers.size()]->guess(victim))
            continue; // still shaking hands: this one is skipped
    }
    m_sent = due;
}

} // namespace florin::bench
