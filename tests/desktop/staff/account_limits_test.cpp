// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/views/shell/fact_list.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/form_field.h"
#include "staff_samples.h"
#include "support/hand_link.h"

#include <QAbstractButton>
#include <QDialog>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::SetAccountLimits;
using contract::ShowAccount;

/// What may leave an account, beside its other facts.
class AccountLimitsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<Page> m_page;

    void open(contract::Role role = contract::Role::admin)
    {
        m_page.reset();
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(role);
        for (const PageSpec& spec : pagesFor(*m_link->session(), staffPages())) {
            if (spec.id == u"accounts"_s)
                m_page.reset(spec.make({m_link.get(), *m_link->session()}, nullptr));
        }
        m_page->resize(1080, 720);
        m_page->show();
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100), samples::account(2, 100)}, {}});
        choose(0);
    }
    void choose(int row)
    {
        auto* table = m_page->findChild<QTableView*>(u"table"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    static contract::AccountSummary limited(qint64 nth)
    {
        contract::AccountSummary account = samples::account(nth, 100);
        account.limits = {samples::rupees(50), samples::rupees(80), samples::rupees(30)};
        return account;
    }
    [[nodiscard]] QString facts() const { return m_page->findChild<FactList*>(u"detailsRows"_s)->toText(); }
    [[nodiscard]] QAbstractButton* button() const
    {
        return m_page->findChild<QAbstractButton*>(u"limitsButton"_s);
    }
    [[nodiscard]] AmountEdit* field(const QString& name) const
    {
        return m_page->findChild<QDialog*>(u"limitsDialog"_s)->findChild<AmountEdit*>(name);
    }
    void openDialog() { QTest::mouseClick(button(), Qt::LeftButton); }
    void set()
    {
        for (auto* each : m_page->findChild<QDialog*>(u"limitsDialog"_s)->findChildren<QAbstractButton*>()) {
            if (each->text() == u"Set the limits"_s)
                each->click();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"FlorinTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
        theme().setReducedMotion(true);
    }
    void cleanup()
    {
        m_page.reset();
        m_link.reset();
    }

    void whatLeftTodayIsShown()
    {
        open();
        QVERIFY(!facts().contains(u"80"_s));
        m_link->answer<ShowAccount>(limited(1));
        QVERIFY(facts().contains(u"80"_s));
        QVERIFY(facts().contains(u"30"_s));
    }

    void aLateAnswerIsNotPutToAnotherAccount()
    {
        open();
        choose(1);
        m_link->answer<ShowAccount>(limited(1));
        QVERIFY(!facts().contains(u"80"_s));
        m_link->answer<ShowAccount>(samples::account(2, 100));
        QVERIFY(!facts().contains(u"80"_s));
    }

    void limitsAreSetFromWhatTheyAre()
    {
        open();
        m_link->answer<ShowAccount>(limited(1));
        openDialog();
        QCOMPARE(field(u"perDayEdit"_s)->money(), std::optional(samples::rupees(80)));
        field(u"perDayEdit"_s)->clear();
        set();
        const auto request = m_link->request<SetAccountLimits>();
        QCOMPARE(request.account, samples::number(1));
        QCOMPARE(request.at_a_time, std::optional(samples::rupees(50)));
        QVERIFY(!request.per_day);
        m_link->refuse<SetAccountLimits>({ProblemCode::approval_needed, {{u"proposal"_s, qint64{4}}}});
        auto* banner = m_page->findChild<Banner*>(u"actionBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), Banner::Kind::Warning);
    }

    void limitsThatAreNotKnownCannotBeSet()
    {
        open();
        QVERIFY(button()->isVisible());
        QVERIFY(!button()->isEnabled()); // the answer is under way
        m_link->answer<ShowAccount>(limited(1));
        QVERIFY(button()->isEnabled());
        choose(1);
        QVERIFY(!button()->isEnabled()); // known are those of another account
        m_link->refuse<ShowAccount>(ProblemCode::timed_out);
        QVERIFY(!button()->isEnabled());
        choose(-1);
        choose(1); // what did not come is asked for again
        m_link->answer<ShowAccount>(limited(2));
        QVERIFY(button()->isEnabled());
    }

    void changingOneLimitKeepsTheOther()
    {
        open();
        m_link->answer<ShowAccount>(limited(1));
        openDialog();
        field(u"perDayEdit"_s)->setMoney(samples::rupees(90));
        set();
        const auto request = m_link->request<SetAccountLimits>();
        QCOMPARE(request.at_a_time, std::optional(samples::rupees(50)));
        QCOMPARE(request.per_day, std::optional(samples::rupees(90)));
        QVERIFY(!button()->isEnabled());
        m_link->answer<SetAccountLimits>(samples::account(1, 100));
        QCOMPARE(m_link->count<ShowAccount>(), 1); // what holds now is looked at
        QVERIFY(!button()->isEnabled());
        m_link->answer<ShowAccount>(limited(1));
        QVERIFY(button()->isEnabled());
    }

    void whatSomebodyApprovedMeanwhileIsLookedAt()
    {
        open();
        m_link->answer<ShowAccount>(limited(1));
        m_link->tell(contract::AccountChanged{samples::account(2, 100, 2)}); // another one
        QVERIFY(button()->isEnabled());
        m_link->tell(contract::AccountChanged{samples::account(1, 100, 2)});
        QVERIFY(!button()->isEnabled());
        QVERIFY(facts().contains(u"80"_s)); // shown as told last
        QTRY_COMPARE(m_link->count<ShowAccount>(), 1);
        contract::AccountSummary now = limited(1);
        now.limits->per_day = samples::rupees(70);
        m_link->answer<ShowAccount>(now);
        openDialog();
        QCOMPARE(field(u"perDayEdit"_s)->money(), std::optional(samples::rupees(70)));
    }

    void whatIsNoAmountIsNotTakenForNone()
    {
        open();
        m_link->answer<ShowAccount>(limited(1));
        openDialog();
        field(u"perDayEdit"_s)->setText(u"much"_s);
        set();
        QCOMPARE(m_link->count<SetAccountLimits>(), 0);
        auto* refused = qobject_cast<FormField*>(field(u"perDayEdit"_s)->parentWidget());
        QVERIFY(refused->error().contains(u"much"_s)); // and the dialog stays
        field(u"perDayEdit"_s)->setText(u"60"_s);
        set();
        QCOMPARE(m_link->request<SetAccountLimits>().per_day, std::optional(samples::rupees(60)));
    }

    void whoMayNotSetThemSeesThemAlone()
    {
        open(contract::Role::teller);
        m_link->answer<ShowAccount>(limited(1));
        QVERIFY(facts().contains(u"80"_s));
        QVERIFY(!button()->isVisible());
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::AccountLimitsTest)
#include "account_limits_test.moc"
