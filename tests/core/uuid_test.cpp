// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"

#include "support/arbitrary.h"
#include "support/property.h"

#include <set>

using namespace florin;
using namespace std::chrono_literals;

namespace
{

Timestamp at(qint64 ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}
const auto any_moment = rc::gen::inRange<qint64>(0, Q_INT64_C(1) << 48);

} // namespace

class UuidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTimeVersionAndVariant()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const qint64 ms = *any_moment;
            const Uuid::Bytes bytes = Uuid::create(at(ms)).bytes();
            qint64 read = 0;
            for (std::size_t i = 0; i < 6; ++i)
                read = read << 8 | bytes[i];
            RC_ASSERT(read == ms);
            RC_ASSERT(bytes[6] >> 4 == 7);
            RC_ASSERT(bytes[8] >> 6 == 2);
        });
    }

    void laterOnesSortLater()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const qint64 earlier = *any_moment;
            const qint64 later = *any_moment;
            RC_PRE(earlier < later);
            const Uuid a = Uuid::create(at(earlier));
            const Uuid b = Uuid::create(at(later));
            RC_ASSERT(a < b);
            RC_ASSERT(a.toText() < b.toText());
            RC_ASSERT(a.toByteArray() < b.toByteArray());
        });
    }

    void isReadBackFromTextAndBytes()
    {
        FLORIN_VERIFY_PROPERTY([] {
            const Uuid uuid(*rc::gen::arbitrary<Uuid::Bytes>());
            RC_ASSERT(Uuid::fromText(uuid.toText()) == uuid);
            RC_ASSERT(Uuid::fromText(uuid.toText().toUpper()) == uuid);
            RC_ASSERT(Uuid::fromBytes(uuid.toByteArray()) == uuid);
        });
    }

    void refusesWhatIsNoUuid()
    {
        const QString good =
            QStringLiteral("0190163d-8694-739b-aea5-966c26f8ad91"); // the example of RFC 9562, A.6 kind
        QVERIFY(Uuid::fromText(good));
        QCOMPARE(Uuid::fromText(good)->toText(), good);
        for (const QString& text :
             {QString(), good.left(35), good + u'0', u'{' + good + u'}', u'g' + good.mid(1),
              QString(good).remove(u'-'), QString(good).replace(u'-', u'_'), QString(36, u'-')})
            QVERIFY2(!Uuid::fromText(text), qPrintable(text));
        QVERIFY(!Uuid::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!Uuid::fromBytes(QByteArray(17, 'x')));
        QVERIFY(!Uuid::fromBytes({}));
    }

    void noTwoAreTheSame()
    {
        std::set<Uuid> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(Uuid::create(at(0)));
        QCOMPARE(seen.size(), 10'000U);
        QVERIFY(Uuid().isNull());
        QVERIFY(!seen.begin()->isNull());
    }
};

QTEST_GUILESS_MAIN(UuidTest)
#include "uuid_test.moc"
