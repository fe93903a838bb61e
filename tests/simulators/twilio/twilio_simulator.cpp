// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulators/twilio/twilio_simulator.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimeZone>
#include <QUrlQuery>

#include <future>

using namespace Qt::StringLiterals;

namespace florin::test
{
namespace
{

/// Of a form, where a plus sign is a space.
QMap<QString, QString> fieldsOf(QByteArray form)
{
    QMap<QString, QString> fields;
    for (const QByteArray& field : form.replace('+', ' ').split('&')) {
        const qsizetype at = field.indexOf('=');
        if (at > 0)
            fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(field.left(at))),
                          QString::fromUtf8(QByteArray::fromPercentEncoding(field.mid(at + 1))));
    }
    return fields;
}

QByteArray problem(int status, int code)
{
    return QJsonDocument(QJsonObject{{u"code"_s, code},
                                     {u"message"_s, u"Words that may say what was sent"_s},
                                     {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                                     {u"status"_s, status}})
        .toJson(QJsonDocument::Compact);
}

bool isNumber(const QString& text)
{
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{7,14}$"_s);
    return e164.match(text).hasMatch();
}

} // namespace

const QString TwilioSimulator::account_sid = u"AC0123456789abcdef0123456789abcdef"_s;
const QString TwilioSimulator::auth_token = u"planted0provider0token74"_s;

TwilioSimulator::TwilioSimulator(const Clock& clock) : m_clock(clock)
{
    std::promise<void> listening;
    auto listens = listening.get_future();
    m_thread = std::thread([this, &listening] {
        QEventLoop loop;
        QTcpServer server;
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] { accept(server); });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("the simulator cannot listen");
        m_loop = &loop;
        m_port = server.serverPort();
        listening.set_value();
        loop.exec();
    });
    listens.get();
}

TwilioSimulator::~TwilioSimulator()
{
    QCoreApplication::postEvent(m_loop, new QEvent(QEvent::Quit));
    m_thread.join();
}

QString TwilioSimulator::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

void TwilioSimulator::answerNext(std::initializer_list<Next> next)
{
    const std::scoped_lock lock(m_mutex);
    m_next.insert(m_next.end(), next);
}

void TwilioSimulator::refuse(const QString& number)
{
    const std::scoped_lock lock(m_mutex);
    m_refused << number;
}

std::vector<TwilioSimulator::Message> TwilioSimulator::taken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_taken;
}

int TwilioSimulator::posts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_posts;
}

int TwilioSimulator::lookUps() const
{
    const std::scoped_lock lock(m_mutex);
    return m_look_ups;
}

void TwilioSimulator::accept(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TwilioSimulator::read(QTcpSocket* socket)
{
    QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
    while (const auto request = nextRequest(bytes)) {
        const Answer answer = answerTo(*request);
        if (answer.is_sent)
            send(socket, answer);
        if (answer.hangs_up)
            socket->abort();
    }
    socket->setProperty("bytes", bytes);
}

std::optional<TwilioSimulator::Request> TwilioSimulator::nextRequest(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines[0].trimmed().split(' ');
    Request request;
    request.method = first.value(0);
    request.target = QUrl::fromEncoded(first.value(1));
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

TwilioSimulator::Answer TwilioSimulator::answerTo(const Request& request)
{
    const std::scoped_lock lock(m_mutex);
    (request.method == "POST" ? m_posts : m_look_ups)++;
    Next next = Next::AsItShould;
    if (!m_next.empty()) {
        next = m_next.front();
        m_next.pop_front();
    }
    if (next == Next::TooMany)
        return {429, problem(429, 20429)};
    if (next == Next::Broken)
        return {500, "<html>Internal Server Error</html>"};
    if (next == Next::Silent)
        return {0, {}, false};
    if (next == Next::Nonsense)
        return {200, "<html>Welcome to the hotel's network</html>"};
    if (next == Next::Elsewhere)
        return {302, {}};
    const QByteArray login = account_sid.toLatin1() + ':' + auth_token.toLatin1();
    if (request.headers.value("authorization") != "Basic " + login.toBase64())
        return {401, problem(401, 20003)};
    if (request.target.path() != u"/2010-04-01/Accounts/%1/Messages.json"_s.arg(account_sid))
        return {404, problem(404, 20404)};
    return request.method == "POST" ? take(request, next) : list(request);
}

TwilioSimulator::Answer TwilioSimulator::take(const Request& request, Next next)
{
    if (!request.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        return {400, problem(400, 21602)};
    const auto fields = fieldsOf(request.body);
    const QString to = fields.value(u"To"_s);
    const QString body = fields.value(u"Body"_s);
    if (!isNumber(to) || m_refused.contains(to))
        return {400, problem(400, 21211)};
    if (fields.contains(u"From"_s) == fields.contains(u"MessagingServiceSid"_s))
        return {400, problem(400, 21603)};
    if (body.isEmpty())
        return {400, problem(400, 21602)};
    if (body.size() > 1600)
        return {400, problem(400, 21617)};
    Message message;
    message.to = to;
    message.sender = fields.value(u"From"_s) + fields.value(u"MessagingServiceSid"_s);
    message.body = body;
    message.validity_seconds = fields.value(u"ValidityPeriod"_s).toInt();
    message.sid = u"SM%1"_s.arg(m_taken.size() + 1, 32, 16, QChar(u'0'));
    message.made = m_clock.now();
    m_taken.push_back(message);
    if (next == Next::TakenButBroken)
        return {500, problem(500, 20500)};
    return {201, asJson(message), next == Next::AsItShould, next == Next::TakenButHungUp};
}

TwilioSimulator::Answer TwilioSimulator::list(const Request& request) const
{
    const auto fields = fieldsOf(request.target.query(QUrl::FullyEncoded).toLatin1());
    QJsonArray found;
    for (auto message = m_taken.rbegin(); message != m_taken.rend(); ++message) {
        if (message->to == fields.value(u"To"_s))
            found.append(QJsonDocument::fromJson(asJson(*message)).object());
    }
    return {200, QJsonDocument(QJsonObject{{u"messages"_s, found}, {u"next_page_uri"_s, QJsonValue()}})
                     .toJson(QJsonDocument::Compact)};
}

QByteArray TwilioSimulator::asJson(const Message& message) const
{
    const auto made =
        QDateTime::fromMSecsSinceEpoch(message.made.time_since_epoch().count(), QTimeZone::utc());
    return QJsonDocument(QJsonObject{{u"sid"_s, message.sid},
                                     {u"to"_s, message.to},
                                     {u"body"_s, message.body},
                                     {u"status"_s, u"queued"_s},
                                     {u"num_segments"_s, u"1"_s},
                                     {u"price"_s, QJsonValue()},
                                     {u"error_code"_s, QJsonValue()},
                                     {u"date_sent"_s, QJsonValue()},
                                     {u"date_created"_s, made.toString(Qt::RFC2822Date)}})
        .toJson(QJsonDocument::Compact);
}

void TwilioSimulator::send(QTcpSocket* socket, const Answer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Whatever\r\n";
    if (answer.status == 302)
        head += "Location: http://127.0.0.1:9/\r\n";
    if (answer.status == 429)
        head += "Retry-After: 40\r\n";
    socket->write(head + "Content-Type: application/json\r\nContent-Length: " +
                  QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body);
    socket->flush();
}

} // namespace florin::test
