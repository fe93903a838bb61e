// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/banner.h"
#include "page_test.h"
#include "staff_samples.h"

#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::ChangePhone;

/// A customer's new phone number.
class CustomersPageTest : public PageTest
{
    Q_OBJECT

private:
    void openCustomers(contract::Role role = contract::Role::admin)
    {
        open(u"customers"_s, role);
        m_link->answer<contract::ListCustomers>({{samples::customer(1), samples::customer(2)}, {}});
        chooseRow(0);
    }
    [[nodiscard]] bool isAsking() const
    {
        auto* dialog = m_page->findChild<QDialog*>(u"phoneDialog"_s);
        return dialog && dialog->isVisible();
    }
    void ask(const QString& number)
    {
        if (!isAsking())
            click(u"phoneButton"_s);
        auto* dialog = m_page->findChild<QDialog*>(u"phoneDialog"_s);
        dialog->findChild<QLineEdit*>(u"phoneEdit"_s)->setText(number);
        dialog->findChild<QAbstractButton*>(u"confirmButton"_s)->click();
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void cleanup() { close(); }

    void theNumberGoesToTheCustomerThatIsShown()
    {
        openCustomers();
        chooseRow(1);
        ask(u"90000 00031"_s);
        QVERIFY(!isAsking());
        const auto request = m_link->request<ChangePhone>();
        QCOMPARE(request.customer, CustomerId{2});
        QCOMPARE(request.phone, Text<20>(u"90000 00031"_s));
        QVERIFY(!seen<QAbstractButton>(u"phoneButton"_s)->isEnabled()); // not twice
        m_link->answer<ChangePhone>({CustomerId{2}, u"+919000000031"_s});
        QVERIFY(seen<QAbstractButton>(u"phoneButton"_s)->isEnabled());
        QVERIFY(!sees<Banner>(u"banner"_s));
    }

    void whatIsNoNumberIsSaidBesideIt()
    {
        openCustomers();
        ask(u"12345"_s);
        QVERIFY(isAsking());
        QCOMPARE(m_link->count<ChangePhone>(), 0);
        auto* edit = m_page->findChild<QDialog*>(u"phoneDialog"_s)->findChild<QLineEdit*>(u"phoneEdit"_s);
        QVERIFY(!qobject_cast<FormField*>(edit->parentWidget())->error().isEmpty());
        ask(u"9000000031"_s);
        QVERIFY(!isAsking());
        QCOMPARE(m_link->count<ChangePhone>(), 1);
    }

    void whatWaitsForASecondPersonIsSaid()
    {
        openCustomers();
        ask(u"9000000031"_s);
        m_link->refuse<ChangePhone>({ProblemCode::approval_needed, {{u"proposal"_s, qint64{4}}}});
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Warning);
        chooseRow(1); // that was about somebody else
        QVERIFY(!sees<Banner>(u"banner"_s));
    }

    void aLateRefusalIsNotToldOfAnotherCustomer()
    {
        openCustomers();
        ask(u"9000000031"_s);
        chooseRow(1);
        m_link->refuse<ChangePhone>({ProblemCode::approval_needed, {{u"proposal"_s, qint64{4}}}});
        QVERIFY(!sees<Banner>(u"banner"_s));
    }

    void whoMayNotIsNotOfferedIt()
    {
        openCustomers(contract::Role::teller);
        QVERIFY(sees(u"details"_s));
        QVERIFY(!sees(u"phoneButton"_s));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::CustomersPageTest)
#include "customers_page_test.moc"
