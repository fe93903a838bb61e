// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/messages/twilio.h"

#include <QDateTime>
#include <QEventLoop>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

/// How many messages to one number are looked through for one that may have been taken.
constexpr int looked_through = 50;
/// An answer is one message, or so many; whatever is longer is none.
constexpr qint64 max_answer_bytes = qint64{1024} * 1024;
constexpr std::chrono::milliseconds look_every{100};
/// Clocks of two machines.
constexpr std::chrono::seconds clock_slack{60};
constexpr qint64 longest_validity_seconds = 36'000;

/// A body that is read once. Qt sends a request again by itself when the connection closes before an answer,
/// but for that it has to read the body again.
class ReadOnce final : public QIODevice
{
public:
    explicit ReadOnce(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char* out, qint64 most) override
    {
        if (atEnd())
            return -1;
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, out);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
};

bool isService(const QString& sender)
{
    static const QRegularExpression form(u"^MG[0-9a-fA-F]{32}$"_s);
    return form.match(sender).hasMatch();
}

/// application/x-www-form-urlencoded, where a plus sign is a space: QUrlQuery would leave it as it is.
QByteArray form(const std::vector<std::pair<QByteArray, QString>>& fields)
{
    QByteArray text;
    for (const auto& [name, value] : fields) {
        if (!text.isEmpty())
            text += '&';
        text += name + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

QJsonObject objectIn(const QByteArray& body)
{
    return QJsonDocument::fromJson(body).object();
}

/// The provider's own code where its answer has one: numbers alone, for a log.
QString codeIn(const QByteArray& body, int status)
{
    const int code = objectIn(body).value(u"code"_s).toInt();
    return code > 0 ? u"%1 (HTTP %2)"_s.arg(code).arg(status) : u"HTTP %1"_s.arg(status);
}

/// "SM" and 32 hexadecimal digits; what does not look like that is not kept.
/// What is wrong with the account's number or service, whatever the message.
bool isAboutSender(const QJsonObject& refusal)
{
    constexpr std::array codes{21212, 21603, 21606};
    return std::ranges::find(codes, refusal.value(u"code"_s).toInt()) != codes.end();
}

QString sidIn(const QJsonObject& message)
{
    static const QRegularExpression sid_form(u"^(SM|MM)[0-9a-fA-F]{32}$"_s);
    const QString sid = message.value(u"sid"_s).toString();
    return sid_form.match(sid).hasMatch() ? sid : QString();
}

/// Whether a request that ended like this may have got there: some errors come before anything is sent.
bool mayHaveLeft(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::ConnectionRefusedError && error != QNetworkReply::HostNotFoundError &&
           error != QNetworkReply::SslHandshakeFailedError && error != QNetworkReply::ProtocolUnknownError;
}

} // namespace

std::optional<SmsGateway> SmsGateway::fromText(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool is_loopback = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    const bool is_safe = url.scheme() == u"https" || (url.scheme() == u"http" && is_loopback);
    const bool is_bare = (url.path().isEmpty() || url.path() == u"/") && url.userInfo().isEmpty() &&
                         !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !is_safe || !is_bare)
        return std::nullopt;
    SmsGateway gateway;
    gateway.base = url;
    return gateway;
}

Twilio::Twilio(const SmsGateway& gateway, std::function<bool()> stopping)
    : m_gateway(gateway)
    , m_stopping(std::move(stopping))
{
}

QNetworkRequest Twilio::request(const SmsAccount& account, const QString& query) const
{
    QUrl url = m_gateway.base;
    url.setPath(u"/2010-04-01/Accounts/%1/Messages.json"_s.arg(account.account_sid));
    url.setQuery(query);
    QNetworkRequest result(url);
    QByteArray login = account.account_sid.toUtf8() + ':' + account.auth_token.view().toByteArray();
    result.setRawHeader("Authorization", "Basic " + login.toBase64());
    wipe(login);
    result.setRawHeader("Accept", "application/json");
    result.setTransferTimeout(static_cast<int>(m_gateway.time_out.count()));
    // Where it goes with the token is decided by the bank alone.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return result;
}

Twilio::Answer Twilio::answerOf(std::unique_ptr<QNetworkReply> reply)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&reply](qint64 bytes, qint64) {
        if (bytes > max_answer_bytes)
            reply->abort();
    });
    // Time-outs count silence; one who sends a byte now and then would hold this up for ever.
    const auto until = std::chrono::steady_clock::now() + 2 * m_gateway.time_out;
    QObject::connect(&look, &QTimer::timeout, &loop, [this, &reply, until] {
        if (m_stopping() || std::chrono::steady_clock::now() > until)
            reply->abort();
    });
    look.start(look_every);
    if (!reply->isFinished())
        loop.exec();
    Answer answer;
    // One that broke off says nothing, whatever its first line was.
    answer.may_have_left = mayHaveLeft(reply->error());
    if (reply->error() == QNetworkReply::NoError || reply->error() >= QNetworkReply::ContentAccessDenied) {
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->read(max_answer_bytes);
        answer.wait = std::chrono::seconds(std::clamp(reply->rawHeader("Retry-After").toInt(), 0, 3'600));
    }
    // A connection that was kept might be closed by the other side just when it is used again.
    m_network.clearConnectionCache();
    return answer;
}

SmsOutcome Twilio::send(const SmsAccount& account, const SmsMessage& message)
{
    using State = SmsOutcome::State;
    std::vector<std::pair<QByteArray, QString>> fields{{"To", message.to}, {"Body", message.text}};
    fields.emplace_back(isService(account.sender) ? "MessagingServiceSid" : "From", account.sender);
    if (message.good_for)
        fields.emplace_back("ValidityPeriod", QString::number(std::clamp<qint64>(message.good_for->count(), 5,
                                                                                 longest_validity_seconds)));
    QNetworkRequest post = request(account, {});
    post.setHeader(QNetworkRequest::ContentTypeHeader,
                   QByteArrayLiteral("application/x-www-form-urlencoded"));
    ReadOnce body(form(fields));
    post.setHeader(QNetworkRequest::ContentLengthHeader, body.bytesAvailable());
    post.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const Answer answer = answerOf(std::unique_ptr<QNetworkReply>(m_network.post(post, &body)));
    if (answer.status == 0)
        return {answer.may_have_left ? State::Unsure : State::Later, u"no answer"_s};
    if (answer.status / 100 == 2) {
        // Whoever gives it no number is not the provider.
        const QString sid = sidIn(objectIn(answer.body));
        return sid.isEmpty() ? SmsOutcome{State::Unsure, u"not an answer of the provider"_s}
                             : SmsOutcome{State::Sent, sid};
    }
    SmsOutcome outcome{State::Refused, codeIn(answer.body, answer.status)};
    if (answer.status == 429) {
        outcome.state = State::Later; // it says so: not processed
        outcome.wait = answer.wait;
    } else if (answer.status == 401 || answer.status == 403 || answer.status == 404 ||
               isAboutSender(objectIn(answer.body))) {
        outcome.state = State::Later;
        outcome.is_account = true;
    } else if (answer.status / 100 != 4) {
        outcome.state = State::Unsure;
    }
    return outcome;
}

SmsOutcome Twilio::find(const SmsAccount& account, const SmsMessage& message, Timestamp since)
{
    using State = SmsOutcome::State;
    const QString query =
        QString::fromLatin1(form({{"To", message.to}, {"PageSize", QString::number(looked_through)}}));
    const Answer answer = answerOf(std::unique_ptr<QNetworkReply>(m_network.get(request(account, query))));
    if (answer.status != 200 || !objectIn(answer.body).value(u"messages"_s).isArray())
        return {State::Unsure, answer.status == 0 ? u"no answer"_s : codeIn(answer.body, answer.status)};
    const auto from = QDateTime::fromMSecsSinceEpoch((since - clock_slack).time_since_epoch().count());
    const QJsonArray newest = objectIn(answer.body).value(u"messages"_s).toArray();
    for (const QJsonValue& one : newest) {
        const QJsonObject kept = one.toObject();
        const auto made = QDateTime::fromString(kept.value(u"date_created"_s).toString(), Qt::RFC2822Date);
        if (kept.value(u"to"_s).toString() == message.to &&
            kept.value(u"body"_s).toString() == message.text && made.isValid() && made >= from)
            return {State::Sent, sidIn(kept)};
    }
    if (newest.size() >= looked_through)
        return {State::Unsure, u"among too many"_s};
    return {State::Later, {}};
}

} // namespace florin::server
