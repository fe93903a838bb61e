// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/operations.h"
#include "desktop/look/look.h"
#include "desktop/models/who_looked_model.h"
#include "desktop/views/audit/who_looked_view.h"
#include "desktop/views/identity/security_page.h"
#include "desktop/widgets/state_view.h"
#include "support/hand_link.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::WhoLooked;

/// Who of the bank looked at the customer's record.
class WhoLookedTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<client::HandLink> m_link;

    static contract::RecordLook look(qint64 number)
    {
        contract::RecordLook look;
        look.number = number;
        look.time = Timestamp(std::chrono::seconds(1'700'000'000 + number));
        look.role = contract::Role::teller;
        look.what = u"money.history"_s;
        look.account = AccountNumber::fromSerial(1'000'000'009);
        return look;
    }
    static QString text(const QAbstractItemModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"FlorinTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
    }
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::customer);
    }
    void cleanup() { m_link.reset(); }

    void rowsSayWhoWhenAndWhat()
    {
        WhoLookedModel model(m_link.get(), nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRequest({});
        m_link->answer<WhoLooked>({{look(3), look(2)}, QString(u"2"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 0, WhoLookedModel::Who), u"Teller"_s);
        QCOMPARE(text(model, 0, WhoLookedModel::What), u"The history of an account"_s);
        QCOMPARE(text(model, 0, WhoLookedModel::Account), look(3).account->toGrouped());
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        auto named = look(1);
        named.name = u"Tara Joshi"_s;
        named.account.reset();
        m_link->answer<WhoLooked>({{named}, {}});
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(text(model, 2, WhoLookedModel::Who).startsWith(u"Tara Joshi"_s));
        QCOMPARE(text(model, 2, WhoLookedModel::Account), QString());
    }

    /// From the declarations: a customer reads no operation's name.
    void everyLookHasWords()
    {
        contract::forEachOperation([](auto tag) {
            using Op = typename decltype(tag)::type;
            if constexpr (contract::LooksAtRecords<Op>) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(Op::looks_at)>, contract::Everybody>) {
                    const QString name = QString::fromLatin1(
                        Op::operation.name.data(), static_cast<qsizetype>(Op::operation.name.size()));
                    QVERIFY2(lookText(name) != name, qPrintable(name));
                }
            }
        });
    }

    void theSecurityPageShowsItToCustomers()
    {
        PageContext context;
        context.link = m_link.get();
        context.session.role = contract::Role::customer;
        context.session.grants = contract::grantsOf(contract::Role::customer);
        SecurityPage page(context, nullptr);
        page.show();
        auto* view = page.findChild<WhoLookedView*>();
        QVERIFY(view);
        page.refresh(); // the first answer is still on its way
        QCOMPARE(m_link->count<WhoLooked>(), 1);
        m_link->answer<WhoLooked>({});
        auto* state = view->findChild<StateView*>(u"state"_s);
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        page.refresh();
        m_link->answer<WhoLooked>({{look(1)}, {}});
        QTRY_COMPARE(state->state(), StateView::State::Content);
        QCOMPARE(view->findChild<QTableView*>(u"table"_s)->model()->rowCount(), 1);
        page.refresh();
        m_link->refuse<WhoLooked>(ProblemCode::timed_out);
        QTRY_COMPARE(state->state(), StateView::State::Failed);
    }

    void staffHaveNoRecordToLookAt()
    {
        PageContext context;
        context.link = m_link.get();
        context.session.role = contract::Role::teller;
        context.session.grants = contract::grantsOf(contract::Role::teller);
        SecurityPage page(context, nullptr);
        QVERIFY(!page.findChild<WhoLookedView*>());
        page.refresh();
        QCOMPARE(m_link->count<contract::WhoLooked>(), 0);
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::WhoLookedTest)
#include "who_looked_test.moc"
