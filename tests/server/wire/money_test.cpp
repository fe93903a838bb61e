// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/running_bank.h"

#include "contract/accounts.h"
#include "contract/money.h"

#include <QTest>

using namespace florin;
using namespace Qt::StringLiterals;
using test::await;
using test::outcome;

namespace
{
Money rupees(qint64 minor)
{
    return {minor, Currency()};
}
} // namespace

/// Money over the real wire: what customers and staff can do, what they cannot, and that nothing happens
/// twice.
class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesAndRemembers();
    void refuses_data();
    void refuses();
    void doesNothingTwice();
    void tellsTheOtherSide();
    void keepsCustomersToTheirOwn();
    void reversesOnce();
    void holdsInTwoPhases();
    void pagesWithoutGaps();
    void closesWithThePasswordOnly();

private:
    std::unique_ptr<test::RunningBank> m_bank;
};

void MoneyTest::init()
{
    m_bank = std::make_unique<test::RunningBank>();
}

void MoneyTest::movesAndRemembers()
{
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    QCOMPARE(test::must(await(asha->call(contract::Deposit{m_bank->asha(), rupees(5'000), {}, {}}))).balance,
             rupees(105'000));
    QCOMPARE(test::must(await(asha->call(contract::Withdraw{m_bank->asha(), rupees(2'000), {}, {}}))).balance,
             rupees(103'000));
    QCOMPARE(test::must(await(asha->call(contract::Transfer{
                            m_bank->asha(), m_bank->ravi(), rupees(3'000), u"rent"_s, {}})))
                 .balance,
             rupees(100'000));
    const auto history =
        test::must(await(asha->call(contract::History{m_bank->asha(), {}, {}, {}, {}, {}, {}})));
    QCOMPARE(history.items.size(), std::size_t{4}); // and the opening deposit
    QCOMPARE(history.items[0].amount, rupees(-3'000));
    QCOMPARE(history.items[0].counterpart_name, u"Ravi Rao"_s);
    QCOMPARE(history.items[0].memo, u"rent"_s);
    QCOMPARE(history.items[1].amount, rupees(-2'000));
    QCOMPARE(history.items[2].amount, rupees(5'000));
    QCOMPARE(history.items[3].balance, rupees(100'000));
}

void MoneyTest::refuses_data()
{
    QTest::addColumn<qint64>("amount_minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("to"); // empty: Ravi's account
    QTest::addColumn<QByteArray>("expected");
    const QString inr = u"INR"_s;
    QTest::newRow("zero") << qint64{0} << inr << QString() << QByteArray("amount_not_positive");
    QTest::newRow("negative") << qint64{-5} << inr << QString() << QByteArray("amount_not_positive");
    QTest::newRow("more than there is")
        << qint64{100'001} << inr << QString() << QByteArray("insufficient_funds");
    QTest::newRow("too large") << std::numeric_limits<qint64>::max() << inr << QString()
                               << QByteArray("amount_too_large");
    QTest::newRow("wrong currency") << qint64{5} << u"USD"_s << QString() << QByteArray("wrong_currency");
    QTest::newRow("to oneself") << qint64{5} << inr << u"self"_s << QByteArray("same_account");
    QTest::newRow("to nobody") << qint64{5} << inr << u"nobody"_s << QByteArray("unknown_account");
}

void MoneyTest::refuses()
{
    QFETCH(qint64, amount_minor);
    QFETCH(QString, currency);
    QFETCH(QString, to);
    QFETCH(QByteArray, expected);
    const AccountNumber target = to == u"self"     ? m_bank->asha()
                                 : to == u"nobody" ? *AccountNumber::fromSerial(9'999'999'999)
                                                   : m_bank->ravi();
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    const Money amount(amount_minor, *Currency::fromCode(currency));
    QCOMPARE(outcome(await(asha->call(contract::Transfer{m_bank->asha(), target, amount, {}, {}}))),
             expected);
    QCOMPARE(test::must(await(asha->call(contract::ShowAccount{m_bank->asha()}))).balance, rupees(100'000));
    QCOMPARE(
        test::must(await(asha->call(contract::History{m_bank->asha(), {}, {}, {}, {}, {}, {}}))).items.size(),
        std::size_t{1});
}

void MoneyTest::doesNothingTwice()
{
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    const auto again = m_bank->logIn(m_bank->asha().toText());
    contract::Transfer transfer{m_bank->asha(), m_bank->ravi(), rupees(1'000), u"once"_s,
                                Uuid::create(m_bank->clock().now())};
    const auto first = test::must(await(asha->call(transfer)));
    const auto second = test::must(await(again->call(transfer)));
    QCOMPARE(second.entry, first.entry);
    QCOMPARE(second.balance, first.balance);
    transfer.amount = rupees(1'001);
    QCOMPARE(outcome(await(asha->call(transfer))), QByteArray("key_reused"));
    const auto ravi = m_bank->logIn(m_bank->ravi().toText());
    std::swap(transfer.from, transfer.to);
    QCOMPARE(outcome(await(ravi->call(transfer))), QByteArray("key_reused"));
    // Nor does a key serve for two kinds of request.
    const auto admin = m_bank->logIn(m_bank->administrator());
    QCOMPARE(outcome(await(admin->call(contract::FreezeAccount{m_bank->ravi(), true, {}, transfer.key}))),
             QByteArray("key_reused"));
    const auto frozen = Uuid::create(m_bank->clock().now());
    QCOMPARE(outcome(await(admin->call(contract::FreezeAccount{m_bank->ravi(), true, {}, frozen}))),
             QByteArray("done"));
    QCOMPARE(outcome(await(admin->call(contract::Deposit{m_bank->asha(), rupees(1), {}, frozen}))),
             QByteArray("key_reused"));
    QCOMPARE(test::must(await(asha->call(contract::ShowAccount{m_bank->asha()}))).balance, rupees(99'000));
}

void MoneyTest::tellsTheOtherSide()
{
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    const auto ravi = m_bank->logIn(m_bank->ravi().toText());
    std::optional<Money> seen;
    ravi->on<contract::AccountChanged>(ravi.get(), [&](const contract::AccountChanged& changed) {
        seen = changed.account.balance;
        QCOMPARE(changed.account.number, m_bank->ravi()); // and nobody else's
    });
    ravi->watch({contract::Topic::accounts});
    test::must(await(ravi->call(contract::Ping{})));
    test::must(await(asha->call(contract::Transfer{m_bank->asha(), m_bank->ravi(), rupees(250), {}, {}})));
    QTRY_VERIFY_WITH_TIMEOUT(seen.has_value(), 20'000);
    QCOMPARE(*seen, rupees(100'250));
}

void MoneyTest::keepsCustomersToTheirOwn()
{
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    const AccountNumber other = m_bank->ravi();
    QCOMPARE(outcome(await(asha->call(contract::ShowAccount{other}))), QByteArray("not_permitted"));
    QCOMPARE(outcome(await(asha->call(contract::History{other, {}, {}, {}, {}, {}, {}}))),
             QByteArray("not_permitted"));
    QCOMPARE(outcome(await(asha->call(contract::Withdraw{other, rupees(1), {}, {}}))),
             QByteArray("not_permitted"));
    QCOMPARE(outcome(await(asha->call(contract::Transfer{other, m_bank->asha(), rupees(1), {}, {}}))),
             QByteArray("not_permitted"));
    QCOMPARE(outcome(await(asha->call(contract::Transactions{}))), QByteArray("not_permitted"));
    const auto list = test::must(await(asha->call(contract::ListAccounts{})));
    QCOMPARE(list.items.size(), std::size_t{1});
    // The payee's name is all that another's number tells.
    QCOMPARE(test::must(await(asha->call(contract::FindPayee{other}))).name, u"Ravi Rao"_s);
}

void MoneyTest::reversesOnce()
{
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    const auto admin = m_bank->logIn(m_bank->administrator());
    const auto moved = test::must(
        await(asha->call(contract::Transfer{m_bank->asha(), m_bank->ravi(), rupees(700), {}, {}})));
    QCOMPARE(test::must(await(admin->call(contract::Reverse{moved.entry, u"by mistake"_s, {}}))).balance,
             rupees(100'000));
    QCOMPARE(outcome(await(admin->call(contract::Reverse{moved.entry, u"again"_s, {}}))),
             QByteArray("already_reversed"));
    QCOMPARE(outcome(await(admin->call(contract::Reverse{EntryId{999'999}, {}, {}}))),
             QByteArray("unknown_entry"));
    QCOMPARE(outcome(await(asha->call(contract::Reverse{moved.entry, {}, {}}))), QByteArray("not_permitted"));
}

void MoneyTest::holdsInTwoPhases()
{
    const auto admin = m_bank->logIn(m_bank->administrator());
    const auto hold = test::must(await(admin->call(
        contract::Hold{m_bank->asha(), m_bank->ravi(), rupees(60'000), u"deposit for a flat"_s, {}})));
    auto account = test::must(await(admin->call(contract::ShowAccount{m_bank->asha()})));
    QCOMPARE(account.balance, rupees(100'000));
    QCOMPARE(account.available, rupees(40'000));
    QCOMPARE(outcome(await(admin->call(contract::Withdraw{m_bank->asha(), rupees(40'001), {}, {}}))),
             QByteArray("insufficient_funds"));
    test::must(await(admin->call(contract::Capture{hold.entry, rupees(50'000), {}})));
    account = test::must(await(admin->call(contract::ShowAccount{m_bank->asha()})));
    QCOMPARE(account.balance, rupees(50'000));
    QCOMPARE(account.available, rupees(50'000));
    QCOMPARE(outcome(await(admin->call(contract::Release{hold.entry, {}}))), QByteArray("hold_settled"));
}

void MoneyTest::pagesWithoutGaps()
{
    const auto asha = m_bank->logIn(m_bank->asha().toText());
    for (int i = 0; i < 25; ++i)
        test::must(await(asha->call(contract::Deposit{m_bank->asha(), rupees(100 + i), {}, {}})));
    contract::History request{m_bank->asha(), {}, {}, {}, {}, {}, qint32{7}};
    std::vector<qint64> entries;
    for (;;) {
        const auto page = test::must(await(asha->call(request)));
        for (const contract::StatementLine& line : page.items)
            entries.push_back(line.entry.value);
        if (!page.next)
            break;
        request.after = page.next;
    }
    QCOMPARE(entries.size(), std::size_t{26});
    QVERIFY(std::ranges::is_sorted(entries, std::ranges::greater{}));
    request.after = u"elsewhere"_s;
    QCOMPARE(outcome(await(asha->call(request))), QByteArray("invalid_field"));
}

void MoneyTest::closesWithThePasswordOnly()
{
    const auto admin = m_bank->logIn(m_bank->administrator());
    const Secret right = Secret::fromText(test::RunningBank::password);
    const Secret wrong = Secret::fromText(u"something else"_s);
    QCOMPARE(outcome(await(admin->call(contract::CloseAccount{m_bank->asha(), wrong, true, {}}))),
             QByteArray("wrong_password"));
    QCOMPARE(outcome(await(admin->call(contract::CloseAccount{m_bank->asha(), right, false, {}}))),
             QByteArray("account_not_empty"));
    const auto closed =
        test::must(await(admin->call(contract::CloseAccount{m_bank->asha(), right, true, {}})));
    QCOMPARE(closed.paid_out, rupees(100'000));
    QCOMPARE(outcome(await(admin->call(contract::Deposit{m_bank->asha(), rupees(1), {}, {}}))),
             QByteArray("account_closed"));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
