// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/audit_chain.h"
#include "store/audit_store.h"

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
