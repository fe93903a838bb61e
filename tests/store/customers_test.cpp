// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/customer_store.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{
const QString aadhaar = QStringLiteral("234567890124");

AccountNumber account(qint64 serial)
{
    return AccountNumber::fromSerial(1'000'000'000 + serial).value();
}
} // namespace

class CustomersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsACustomerAsGiven()
    {
        BankAtWork bank;
        const CustomerId id = must(bank->customers().add(newCustomer(u"Asha R"_s, u"Nair"_s, aadhaar)));
        bank.reopen();
        const auto kept = must(bank->customers().customer(id));
        QVERIFY(kept);
        QCOMPARE(kept->fullName(), u"Asha R Nair"_s);
        QCOMPARE(kept->phone, u"9000000009"_s);
        QCOMPARE(kept->aadhaar_tail, u"0124"_s);
        QCOMPARE(kept->created, at(1));
        QVERIFY(kept->sms_opt_in);
        QVERIFY(must(bank->customers().aadhaar(id)) == Secret::fromText(aadhaar));
        QVERIFY(!must(bank->customers().customer(CustomerId{id.value + 1})));
    }

    void findsByAadhaarAndRefusesASecondOne()
    {
        BankAtWork bank;
        const CustomerId id = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s, aadhaar)));
        QCOMPARE(must(bank->customers().customerByAadhaar(Secret::fromText(aadhaar)))->id, id);
        QVERIFY(!must(bank->customers().customerByAadhaar(Secret::fromText(u"999999999999"_s))));
        QCOMPARE(refusal(bank->customers().add(newCustomer(u"Devan"_s, u"Pillai"_s, aadhaar))),
                 ProblemCode::aadhaar_exists);
        QCOMPARE(must(bank->customers().customerCount()), 1);
    }

    void manyMayHaveNoAadhaar()
    {
        BankAtWork bank;
        const CustomerId one = must(bank->customers().add(newCustomer(u"A"_s, u"B"_s)));
        must(bank->customers().add(newCustomer(u"C"_s, u"D"_s)));
        QVERIFY(must(bank->customers().aadhaar(one)).isEmpty());
        QVERIFY(must(bank->customers().customer(one))->aadhaar_tail.isEmpty());
        QCOMPARE(refusal(bank->customers().aadhaar(CustomerId{99})), ProblemCode::unknown_customer);
    }

    void searchesNamesInAnyCaseAndTakesSignsLiterally()
    {
        BankAtWork bank;
        must(bank->customers().add(newCustomer(u"Élodie"_s, u"Müller"_s)));
        must(bank->customers().add(newCustomer(u"आशा"_s, u"राव"_s)));
        must(bank->customers().add(newCustomer(u"Per%cent"_s, u"Under_score"_s)));
        must(bank->customers().add(newCustomer(u"Back\\slash"_s, u"X"_s)));
        const auto found = [&](const QString& text) {
            return must(bank->customers().customers(text, {})).rows.size();
        };
        QCOMPARE(found(u"éLODIE mü"_s), 1U);
        QCOMPARE(found(u"शा रा"_s), 1U);
        QCOMPARE(found(u"%"_s), 1U);
        QCOMPARE(found(u"r_s"_s), 1U);
        QCOMPARE(found(u"k\\s"_s), 1U);
        QCOMPARE(found(u"00000"_s), 4U);
        QCOMPARE(found(QString()), 4U);
        QCOMPARE(found(u"nobody"_s), 0U);
    }

    void pagesWithoutGapsWhileRowsAreAdded()
    {
        BankAtWork bank;
        for (int i = 0; i < 7; ++i)
            must(bank->customers().add(newCustomer(QStringLiteral("C%1").arg(i), u"x"_s)));
        auto page = must(bank->customers().customers({}, {.before = {}, .limit = 3}));
        QStringList seen;
        for (;;) {
            for (const Customer& one : page.rows)
                seen << one.first_name;
            if (!page.more)
                break;
            must(bank->customers().add(newCustomer(u"late"_s, u"x"_s)));
            page = must(bank->customers().customers({}, {.before = page.rows.back().id.value, .limit = 3}));
        }
        QCOMPARE(seen.join(u' '), u"C6 C5 C4 C3 C2 C1 C0"_s);
    }

    void limitsAreHeldToTheirBounds()
    {
        BankAtWork bank;
        must(bank->customers().add(newCustomer(u"A"_s, u"x"_s)));
        must(bank->customers().add(newCustomer(u"B"_s, u"x"_s)));
        const auto none_asked = must(bank->customers().customers({}, {.before = {}, .limit = -5}));
        QCOMPARE(none_asked.rows.size(), 1U);
        QVERIFY(none_asked.more);
        const auto too_many = must(bank->customers().customers({}, {.before = {}, .limit = 1 << 30}));
        QCOMPARE(too_many.rows.size(), 2U);
        QVERIFY(!too_many.more);
    }

    void changesNamesAndFindsTheNewOnes()
    {
        BankAtWork bank;
        const CustomerId id = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        Customer changed = must(bank->customers().customer(id)).value();
        changed.last_name = u"Rao"_s;
        changed.phone = u"9111111111"_s;
        must(bank->customers().update(changed));
        QCOMPARE(must(bank->customers().customer(id)), std::optional(changed));
        QCOMPARE(must(bank->customers().customers(u"rao"_s, {})).rows.size(), 1U);
        QCOMPARE(must(bank->customers().customers(u"nair"_s, {})).rows.size(), 0U);
        changed.id = CustomerId{77};
        QCOMPARE(refusal(bank->customers().update(changed)), ProblemCode::unknown_customer);
    }

    void accountsBelongToTheirOwner()
    {
        BankAtWork bank;
        const CustomerId asha = must(bank->customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        const CustomerId devan = must(bank->customers().add(newCustomer(u"Devan"_s, u"Pillai"_s)));
        must(bank->customers().linkAccount(asha, account(20)));
        must(bank->customers().linkAccount(devan, account(15)));
        must(bank->customers().linkAccount(asha, account(10)));
        QCOMPARE(must(bank->customers().accountsOf(asha)), (std::vector{account(10), account(20)}));
        QCOMPARE(must(bank->customers().ownerOf(account(15)))->first_name, u"Devan"_s);
        QVERIFY(!must(bank->customers().ownerOf(account(16))));
        const auto first_two = must(bank->customers().owners(2));
        QCOMPARE(first_two.size(), 2U);
        QCOMPARE(first_two[1].account, account(15));
        QCOMPARE(first_two[1].customer, devan);
        QCOMPARE(refusal(bank->customers().linkAccount(CustomerId{99}, account(1))),
                 ProblemCode::unknown_customer);
    }
};

QTEST_GUILESS_MAIN(CustomersTest)
#include "customers_test.moc"
