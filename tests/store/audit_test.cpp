// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/audit_chain.h"
#include "store/audit_store.h"

#include <QCryptographicHash>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
AuditLine line(qint64 actor, const QString& operation, const QString& subject, qint64 second = 0)
{
    AuditLine result;
    result.time = at(second);
    if (actor != 0)
        result.actor = UserId{actor};
    result.actor_name = u"user %1"_s.arg(actor);
    result.operation = operation;
    result.subject = subject;
    result.outcome = u"done"_s;
    return result;
}

void fill(UnitOfWork& unit)
{
    for (qint64 i = 0; i < 12; ++i) {
        const std::vector lines{line(i % 3, i % 2 == 0 ? u"accounts.open"_s : u"money.transfer"_s,
                                     u"subject %1"_s.arg(i % 4), i)};
        must(unit.audit().append(lines));
    }
}

std::vector<qint64> numbers(const Page<AuditLine>& page)
{
    std::vector<qint64> all;
    for (const AuditLine& one : page.rows)
        all.push_back(one.number);
    return all;
}

std::vector<AuditLine> linesInOrder(UnitOfWork& unit)
{
    auto lines = must(unit.audit().auditLines({}, {})).rows;
    std::reverse(lines.begin(), lines.end());
    return lines;
}

ChainCheck checkOf(const std::vector<AuditLine>& lines)
{
    AuditChain chain;
    for (const AuditLine& one : lines)
        chain.verify(one);
    return chain.check();
}
} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreNumberedAndChained()
    {
        BankAtWork bank;
        fill(*bank);
        bank.reopen();
        must(bank->audit().append(std::vector{line(1, u"a"_s, u"b"_s), line(2, u"c"_s, u"d"_s)}));
        const auto check = must(bank->audit().verifyChain());
        QCOMPARE(check.lines, 14);
        QVERIFY(!check.broken_at);
        const auto newest = must(bank->audit().auditLines({}, {.before = {}, .limit = 1})).rows.front();
        QCOMPARE(newest.number, 14);
        QCOMPARE(newest.operation, u"c"_s);
        QCOMPARE(newest.hash, check.head);
    }

    void anEmptyChainIsWhole()
    {
        BankAtWork bank;
        QCOMPARE(must(bank->audit().verifyChain()), (ChainCheck{0, AuditChain::start(), std::nullopt}));
    }

    void anyChangeIsFound()
    {
        BankAtWork bank;
        fill(*bank);
        const auto lines = linesInOrder(*bank);
        QVERIFY(!checkOf(lines).broken_at);
        const auto with = [&](auto change) {
            auto changed = lines;
            change(changed);
            return checkOf(changed).broken_at;
        };
        QCOMPARE(with([](auto& all) { all[4].detail = u"x"_s; }), std::optional<qint64>(5));
        QCOMPARE(with([](auto& all) { all[4].actor = UserId{99}; }), std::optional<qint64>(5));
        QCOMPARE(with([](auto& all) { all[0].time = at(1000); }), std::optional<qint64>(1));
        QCOMPARE(with([](auto& all) { std::swap(all[2], all[3]); }), std::optional<qint64>(3));
        QCOMPARE(with([](auto& all) { all.erase(all.begin() + 6); }), std::optional<qint64>(7));
        // What moves from one field to the next is a change as well.
        QCOMPARE(with([](auto& all) {
                     all[1].operation += all[1].subject;
                     all[1].subject.clear();
                 }),
                 std::optional<qint64>(2));
    }

    /// Whose record it is about, and where it came from, is hashed in lines that say so, and in these alone.
    void whereALineCameFromIsChainedToo()
    {
        BankAtWork bank;
        fill(*bank);
        AuditLine with = line(1, u"accounts.show"_s, u"b"_s);
        with.customer = CustomerId{7};
        with.address = u"192.0.2.1"_s;
        with.device = u"florin 1"_s;
        must(bank->audit().append(std::span(&with, 1)));
        must(bank->audit().append(std::vector{line(1, u"after"_s, u"x"_s)}));
        const auto lines = linesInOrder(*bank);
        QCOMPARE(lines[12].customer, CustomerId{7});
        QCOMPARE(lines[12].address, u"192.0.2.1"_s);
        QCOMPARE(lines[12].device, u"florin 1"_s);
        QVERIFY(!checkOf(lines).broken_at);
        QVERIFY(!must(bank->audit().verifyChain()).broken_at);
        const auto broken = [&](auto change) {
            auto changed = lines;
            change(changed[12]);
            return checkOf(changed).broken_at;
        };
        const std::optional<qint64> there(13);
        QCOMPARE(broken([](AuditLine& one) { one.customer = CustomerId{8}; }), there);
        QCOMPARE(broken([](AuditLine& one) { one.address = u"192.0.2.2"_s; }), there);
        QCOMPARE(broken([](AuditLine& one) { one.device.clear(); }), there);
        QCOMPARE(broken([](AuditLine& one) { std::swap(one.address, one.device); }), there);
        QCOMPARE(broken([](AuditLine& one) {
                     one.customer.reset();
                     one.address.clear();
                     one.device.clear();
                 }),
                 there);
    }

    /// A line from before addresses were kept: its hash was made over these bytes.
    void olderLinesStillFit()
    {
        AuditLine old = line(3, u"accounts.open"_s, u"1"_s);
        old.number = 1;
        QByteArray bytes = AuditChain::start();
        const auto number = [&bytes](qint64 value) {
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes.append(static_cast<char>(value >> shift));
        };
        number(1);
        number(old.time.time_since_epoch().count());
        number(3);
        for (const QByteArray& text : {"user 3"_ba, "accounts.open"_ba, "1"_ba, "done"_ba, ""_ba}) {
            number(text.size());
            bytes += text;
        }
        QCOMPARE(AuditChain::hash(AuditChain::start(), old),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    void aNewHashDoesNotHideAChange()
    {
        BankAtWork bank;
        fill(*bank);
        auto lines = linesInOrder(*bank);
        lines[4].detail = u"forged"_s;
        lines[4].hash = AuditChain::hash(lines[3].hash, lines[4]);
        QCOMPARE(checkOf(lines).broken_at, std::optional<qint64>(6));
    }

    void filtersTogether()
    {
        BankAtWork bank;
        fill(*bank);
        const auto found = [&](const AuditFilter& filter, const PageRequest& page = {}) {
            return numbers(must(bank->audit().auditLines(filter, page)));
        };
        using Numbers = std::vector<qint64>;
        AuditFilter filter;
        filter.actor = UserId{2};
        QCOMPARE(found(filter), (Numbers{12, 9, 6, 3}));
        filter.operation = u"money.transfer"_s;
        QCOMPARE(found(filter), (Numbers{12, 6}));
        filter.subject = u"subject 1"_s;
        QCOMPARE(found(filter), (Numbers{6}));
        filter.actor.reset();
        QCOMPARE(found(filter), (Numbers{10, 6, 2}));
        filter.from = at(5);
        filter.until = at(9);
        QCOMPARE(found(filter), (Numbers{6}));
        filter.subject.clear();
        QCOMPARE(found(filter), (Numbers{8, 6}));
        QCOMPARE(found(filter, {.before = 8}), (Numbers{6}));
    }

    void whoseRecordAndHowItWent()
    {
        BankAtWork bank;
        fill(*bank);
        for (qint64 i = 0; i < 6; ++i) {
            AuditLine one = line(1, i % 2 == 0 ? u"money.history"_s : u"moneyed.other"_s, u"subject 9"_s, i);
            one.customer = CustomerId{i % 3 + 1};
            one.outcome = i < 3 ? u"done"_s : u"unknown_account"_s;
            must(bank->audit().append(std::span(&one, 1)));
        }
        const auto found = [&](const AuditFilter& filter) {
            return numbers(must(bank->audit().auditLines(filter, {})));
        };
        using Numbers = std::vector<qint64>;
        AuditFilter filter;
        filter.customer = CustomerId{2};
        QCOMPARE(found(filter), (Numbers{17, 14}));
        filter.done = true;
        QCOMPARE(found(filter), (Numbers{14}));
        filter.done = false;
        filter.actor = UserId{1};
        QCOMPARE(found(filter), (Numbers{17}));
        filter.customer = CustomerId{1};
        filter.actor.reset();
        filter.subject = u"subject 9"_s;
        QCOMPARE(found(filter), (Numbers{16}));
        filter = {};
        filter.operation = u"money"_s; // the capability, and not what begins alike
        filter.from = at(0);
        QCOMPARE(found(filter), (Numbers{17, 15, 13, 12, 10, 8, 6, 4, 2}));
        filter.done = false;
        QCOMPARE(found(filter), (Numbers{17}));
        filter = {};
        filter.operation = u"money.hist"_s;
        QCOMPARE(found(filter), Numbers{});
        filter = {};
        filter.actor = UserId{};
        filter.until = at(7);
        QCOMPARE(found(filter), (Numbers{7, 4, 1}));
    }

    void theChainIsReadOnFromALine()
    {
        BankAtWork bank;
        QCOMPARE(must(bank->audit().head()), (AuditHead{0, AuditChain::start()}));
        fill(*bank);
        const auto lines = must(bank->audit().linesAfter(9, 2));
        QCOMPARE(lines.size(), 2U);
        QCOMPARE(lines[0].number, 10);
        QCOMPARE(must(bank->audit().linesAfter(12, 2)).size(), 0U);
        QCOMPARE(must(bank->audit().head()), (AuditHead{12, must(bank->audit().verifyChain()).head}));
    }

    void linesOfARolledBackUnitLeaveNoGap()
    {
        BankAtWork bank;
        fill(*bank);
        bank.turn();
        must(bank->audit().append(std::vector{line(1, u"never"_s, u"x"_s)}));
        bank->rollback();
        bank.begin();
        must(bank->audit().append(std::vector{line(1, u"after"_s, u"x"_s)}));
        const auto check = must(bank->audit().verifyChain());
        QCOMPARE(check.lines, 13);
        QVERIFY(!check.broken_at);
    }
};

QTEST_GUILESS_MAIN(AuditTest)
#include "audit_test.moc"
