// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/identity.h"
#include "contract/system.h"
#include "server/wire/raw_client.h"
#include "server/wire/running_bank.h"

#include <QTest>

#include <random>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using test::await;
using test::outcome;

namespace
{

/// Spoils bytes in all the ways that find bugs in decoders. A seed makes the same spoilt bytes again.
class Spoiler
{
public:
    explicit Spoiler(unsigned seed) : m_chance(seed) {}

    [[nodiscard]] QByteArray spoil(QByteArray bytes)
    {
        const int changes = 1 + below(4);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i)
            change(bytes);
        return bytes;
    }
    [[nodiscard]] int below(qsizetype bound)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(bound) - 1)(m_chance);
    }

private:
    void change(QByteArray& bytes)
    {
        const int at = below(bytes.size());
        switch (below(7)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(40)));
            break;
        case 4:
            bytes.remove(at, 1 + below(8));
            break;
        case 5: // a length of CBOR's that says far more than there is
            bytes.insert(at, QByteArray::fromHex("bbffffffffffffffff").first(1 + below(9)));
            break;
        default: // nesting
            bytes.insert(at, QByteArray(1 + below(2000), '\x81'));
        }
    }

    std::mt19937 m_chance;
};

QByteArray logInFrame()
{
    return frame::request(2, "identity.log_in",
                          cbor::encode(LogIn{u"asha"_s, Secret::fromText(u"not the password of anybody"_s)}));
}

QByteArray resumeFrame()
{
    return frame::request(3, "identity.resume", cbor::encode(Resume{Secret(QByteArray(64, 'a'))}));
}

unsigned firstSeed()
{
    return qEnvironmentVariableIsSet("FLORIN_SEED") ? qEnvironmentVariable("FLORIN_SEED").toUInt()
                                                    : 20'261'128U;
}

} // namespace

/// Spoilt frames of a log-in. FLORIN_SEED begins with another seed; FLORIN_SPOILT says how many.
class HostileFramesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodersRefuseOrReadWhatIsThere()
    {
        bool is_number = false;
        const int asked = qEnvironmentVariable("FLORIN_SPOILT").toInt(&is_number);
        const int spoilt = is_number ? asked : 30'000;
        int read = 0;
        for (int i = 0; i < spoilt; ++i) {
            Spoiler spoiler(firstSeed() + static_cast<unsigned>(i));
            const QByteArray body =
                spoiler.spoil((i % 2 ? logInFrame() : resumeFrame()).mid(frame::header_bytes));
            const auto message = frame::parse(body);
            if (!message)
                continue;
            const auto log_in = cbor::decode<LogIn>(message->params, Unknown::Refused);
            const auto resume = cbor::decode<Resume>(message->params, Unknown::Refused);
            read += log_in || resume ? 1 : 0;
            // Bounds hold whatever was read.
            QVERIFY(!log_in || (log_in->user.value.size() <= 60 && log_in->password.size() <= 1024));
            QVERIFY(!resume || resume->token.size() <= 1024);
        }
        QVERIFY(read > spoilt / 100); // they are not all refused at the first byte
    }

    void aServerUnderThemGoesOnAndLetsNobodyIn()
    {
        test::RunningBank bank;
        for (unsigned i = 0; i < 150; ++i) {
            Spoiler spoiler(firstSeed() + i);
            test::RawClient client(bank.port());
            QVERIFY(client.connectAndGreet());
            client.sendBytes(spoiler.spoil(i % 2 ? logInFrame() : resumeFrame()));
            // It ends the frame, however long the spoilt header says it is, or is one frame too many.
            if (i % 10 == 0) {
                client.sendBytes(QByteArray(64, '\0'));
                QVERIFY2(client.outcome() != "done", QByteArray::number(i));
            }
        }
        const auto link = bank.logIn(bank.administrator(), 0);
        QCOMPARE(link->state(), client::LinkState::LoggedIn);
        const auto overview = test::must(await(link->call(ShowSecurity{})));
        QVERIFY(overview.alerts.size() < 10);
    }
};

QTEST_GUILESS_MAIN(HostileFramesTest)
#include "hostile_frames_test.moc"
