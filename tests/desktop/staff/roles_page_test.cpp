// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/roles_controller.h"
#include "desktop/look/language.h"
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/models/proposal_words.h"
#include "desktop/models/roles_model.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/filter_chips.h"
#include "desktop/widgets/form_field.h"
#include "staff_samples.h"
#include "support/hand_link.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using contract::ChangeRole;
using contract::Permission;
using contract::Role;
using contract::Scope;
using contract::SetRoleHours;
using contract::SetRoleLimits;
using contract::SetTimeZone;
using contract::ShowRoles;

constexpr std::array roles{Role::customer, Role::teller,  Role::support,
                           Role::auditor,  Role::manager, Role::admin};

/// The table that a bank begins with.
ShowRoles::Reply beginning()
{
    ShowRoles::Reply table;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Permission>>([&](auto permission) {
        contract::PermissionRow row{permission.value, {}, {u"some.operation"_s}};
        for (const Role role : roles) {
            const auto offered = contract::scopesOffered(role, permission.value);
            const Scope scope = contract::scopeOf(role, permission.value);
            row.roles.push_back({role, scope, scope, {offered.begin(), offered.end()}});
        }
        table.permissions.push_back(row);
    });
    for (const Role role : roles)
        table.roles.push_back(
            {role, {}, std::nullopt, role != Role::customer && role != Role::admin, u"Asia/Kolkata"_s});
    return table;
}

Problem waitsAs(qint64 proposal)
{
    return {ProblemCode::approval_needed, {{u"proposal"_s, proposal}}};
}

} // namespace

/// The page "Roles and limits".
class RolesPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<Page> m_page;

    void open(Role role = Role::admin, const ShowRoles::Reply& table = beginning())
    {
        m_page.reset();
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(role);
        for (const PageSpec& spec : pagesFor(*m_link->session(), staffPages())) {
            if (spec.id == u"roles"_s)
                m_page.reset(spec.make({m_link.get(), *m_link->session()}, nullptr));
        }
        QVERIFY(m_page);
        m_page->resize(1080, 720);
        m_page->show();
        m_link->answer<ShowRoles>(table);
    }
    template<class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = m_page->findChild<Widget*>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] RolesModel* model() const
    {
        return qobject_cast<RolesModel*>(find<QTableView>(u"table"_s)->model());
    }
    [[nodiscard]] QModelIndex cell(Permission permission, Role role) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const auto* shown = model()->permissionAt(row);
            if (shown && shown->permission == permission)
                return model()->index(row, static_cast<int>(role) + 1);
        }
        return {};
    }
    void press(Permission permission, Role role)
    {
        auto* table = find<QTableView>(u"table"_s);
        table->setCurrentIndex(cell(permission, role));
        QTest::keyClick(table, Qt::Key_Return);
    }
    void showRulesOf(Role role)
    {
        find<FilterChips>(u"partChips"_s)->choose({u"rules"_s});
        find<FilterChips>(u"roleChips"_s)->choose({contract::Wire<Role>::pack(role)});
    }
    [[nodiscard]] QString text(Permission permission, Role role) const
    {
        return cell(permission, role).data().toString();
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

    void everyPermissionHasARowInAGroup()
    {
        open();
        const QAbstractItemModelTester tester(model());
        int rows = 0;
        for (int row = 0; row < model()->rowCount(); ++row) {
            rows += model()->isHeading(row) ? 0 : 1;
            QVERIFY(!model()->index(row, 0).data().toString().isEmpty());
        }
        QCOMPARE(rows, static_cast<int>(beginning().permissions.size()));
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"All"_s);
        QCOMPARE(text(Permission::handle_cash, Role::customer), u"Own"_s);
        QCOMPARE(text(Permission::handle_cash, Role::auditor), u"No"_s);
        find<QTableView>(u"table"_s)->setCurrentIndex(cell(Permission::handle_cash, Role::teller));
        QVERIFY(find<QLabel>(u"operationsLabel"_s)->text().contains(u"some.operation"_s));
    }

    /// What large text, the chat and a reminder leave of a window of 1280 x 760.
    void inLittleRoomThePageScrolls()
    {
        theme().setTextScale(200);
        const auto back = qScopeGuard([] { theme().setTextScale(100); });
        open();
        const QSize left(680, 420);
        m_page->resize(left);
        const auto* table = find<QTableView>(u"table"_s);
        QTRY_VERIFY(table->viewport()->height() >= 5 * theme().rowHeight());
        QTRY_COMPARE(m_page->size(), left);
        const auto* scroll = find<QScrollArea>(u"scroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        showRulesOf(Role::teller);
        QVERIFY(!table->isVisible());
        auto* save = find<QAbstractButton>(u"saveHoursButton"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Backtab);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QVERIFY2(!save->visibleRegion().isEmpty(), "whoever goes there by keyboard sees it");
    }

    void withRoomForAllNothingScrolls()
    {
        open();
        QTRY_COMPARE(find<QScrollArea>(u"scroll"_s)->verticalScrollBar()->maximum(), 0);
    }

    void changesAreGatheredAndSavedByRole()
    {
        open();
        QVERIFY(!find<QAbstractButton>(u"saveButton"_s)->isEnabled());
        press(Permission::handle_cash, Role::teller);
        press(Permission::attend, Role::teller);
        press(Permission::attend, Role::auditor);
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"No"_s);
        QCOMPARE(m_link->count<ChangeRole>(), 0);
        click(u"saveButton"_s);
        QCOMPARE(m_link->count<ChangeRole>(), 1); // one after the other
        const ChangeRole first = m_link->request<ChangeRole>();
        QCOMPARE(first.role, Role::teller);
        QCOMPARE(first.changes.size(), 2U);
        QCOMPARE(first.changes[0].permission, Permission::handle_cash);
        QCOMPARE(first.changes[0].scope, Scope::none);
        m_link->refuse<ChangeRole>(waitsAs(12));
        QCOMPARE(m_link->request<ChangeRole>().role, Role::auditor);
        m_link->refuse<ChangeRole>(waitsAs(13));
        auto* banner = find<Banner>(u"banner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->kind(), Banner::Kind::Warning);
        QVERIFY2(banner->sentence().contains(u"12, 13"_s), qPrintable(banner->sentence()));
        // Nothing of it counts yet.
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"All"_s);
        QVERIFY(!find<QAbstractButton>(u"saveButton"_s)->isEnabled());
    }

    void aSecondPressTakesAChangeBack()
    {
        open();
        press(Permission::handle_cash, Role::teller);
        QVERIFY(find<QAbstractButton>(u"saveButton"_s)->isEnabled());
        press(Permission::handle_cash, Role::teller);
        QVERIFY(!find<QAbstractButton>(u"saveButton"_s)->isEnabled());
        press(Permission::handle_cash, Role::teller);
        click(u"undoButton"_s);
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"All"_s);
    }

    void whatStaysCannotBeTurned()
    {
        open();
        press(Permission::manage_roles, Role::admin);
        press(Permission::view_journal, Role::customer);
        QCOMPARE(model()->changeCount(), 0);
    }

    void aRefusalLeavesTheChangesStanding()
    {
        open();
        press(Permission::handle_cash, Role::teller);
        press(Permission::attend, Role::auditor);
        click(u"saveButton"_s);
        m_link->refuse<ChangeRole>(ProblemCode::disk_full);
        QCOMPARE(m_link->count<ChangeRole>(), 0); // the second is not asked
        QCOMPARE(find<Banner>(u"banner"_s)->kind(), Banner::Kind::Error);
        m_link->answer<ShowRoles>(beginning());
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"No"_s);
        QVERIFY(find<QAbstractButton>(u"saveButton"_s)->isEnabled());
    }

    void whatSomebodyElseChangesIsThere()
    {
        open();
        press(Permission::attend, Role::auditor);
        m_link->tell(contract::RoleChanged{Role::teller, {}});
        ShowRoles::Reply table = beginning();
        for (contract::PermissionRow& row : table.permissions) {
            if (row.permission == Permission::handle_cash)
                row.roles[static_cast<std::size_t>(Role::teller)].scope = Scope::none;
        }
        m_link->answer<ShowRoles>(table);
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"No"_s);
        QCOMPARE(model()->changeCount(), 1); // one's own stands
    }

    void whoMayOnlySeeChangesNothing()
    {
        open(Role::auditor);
        press(Permission::handle_cash, Role::teller);
        QCOMPARE(model()->changeCount(), 0);
        QVERIFY(!find<QAbstractButton>(u"saveButton"_s)->isVisible());
        showRulesOf(Role::teller);
        QVERIFY(!find<QAbstractButton>(u"saveLimitsButton"_s)->isVisible());
        QVERIFY(!find<QCheckBox>(u"alwaysCheck"_s)->isEnabled());
        QVERIFY(!find<QComboBox>(u"zoneCombo"_s)->isEnabled());
        QVERIFY(!find<QAbstractButton>(u"saveZoneButton"_s)->isVisible());
    }

    void limitsAreSetAndOtherCurrenciesStay()
    {
        ShowRoles::Reply table = beginning();
        const Money yen(5, *Currency::fromCode(u"JPY"));
        table.roles[static_cast<std::size_t>(Role::teller)].limits = {{yen, std::nullopt}};
        open(Role::admin, table);
        showRulesOf(Role::teller);
        QVERIFY(find<QLabel>(u"othersLabel"_s)->isVisible());
        QTest::keyClicks(find<AmountEdit>(u"atATimeEdit"_s), u"500"_s);
        QTest::keyClicks(find<AmountEdit>(u"perDayEdit"_s), u"100"_s);
        click(u"saveLimitsButton"_s);
        QCOMPARE(m_link->count<SetRoleLimits>(), 0);
        QVERIFY(!find<FormField>(u"perDayField"_s)->error().isEmpty());
        find<AmountEdit>(u"perDayEdit"_s)->clear();
        QTest::keyClicks(find<AmountEdit>(u"perDayEdit"_s), u"900"_s);
        click(u"saveLimitsButton"_s);
        const auto request = m_link->request<SetRoleLimits>();
        QCOMPARE(request.role, Role::teller);
        QCOMPARE(request.limits.size(), 2U);
        QCOMPARE(request.limits[0].at_a_time, std::optional(yen));
        QCOMPARE(request.limits[1].at_a_time, std::optional(samples::rupees(500)));
        QCOMPARE(request.limits[1].per_day, std::optional(samples::rupees(900)));
        m_link->refuse<SetRoleLimits>(waitsAs(7));
        QVERIFY(find<Banner>(u"banner"_s)->sentence().contains(u"7"_s));
    }

    void whatIsTypedStaysUntilItIsSaved()
    {
        open();
        showRulesOf(Role::teller);
        auto* per_day = find<AmountEdit>(u"perDayEdit"_s);
        auto* from = find<QTimeEdit>(u"fromEdit"_s);
        QTest::keyClicks(per_day, u"900"_s);
        find<QCheckBox>(u"alwaysCheck"_s)->setChecked(false);
        from->setTime(QTime(7, 30));
        m_link->tell(contract::RoleChanged{Role::support, {}}); // somebody else's
        m_link->answer<ShowRoles>(beginning());
        QCOMPARE(per_day->money(), std::optional(samples::rupees(900)));
        QCOMPARE(from->time(), QTime(7, 30));
        click(u"saveLimitsButton"_s);
        m_link->refuse<SetRoleLimits>(ProblemCode::disk_full);
        m_link->answer<ShowRoles>(beginning());
        QCOMPARE(per_day->money(), std::optional(samples::rupees(900)));
        click(u"saveLimitsButton"_s);
        m_link->refuse<SetRoleLimits>(waitsAs(7));
        QVERIFY(per_day->text().isEmpty()); // until somebody agrees it is as it was
        m_link->answer<ShowRoles>(beginning());
        QVERIFY(!find<QCheckBox>(u"alwaysCheck"_s)->isChecked()); // the hours were not saved
        QCOMPARE(from->time(), QTime(7, 30));
        showRulesOf(Role::support); // has rules of its own
        QVERIFY(find<QCheckBox>(u"alwaysCheck"_s)->isChecked());
    }

    void whatNobodyChangedFollowsTheBank()
    {
        open();
        showRulesOf(Role::teller);
        ShowRoles::Reply table = beginning();
        contract::RoleRow& teller = table.roles[static_cast<std::size_t>(Role::teller)];
        teller.limits = {{std::nullopt, samples::rupees(700)}};
        teller.hours = contract::WorkingHours{{contract::Weekday::sunday}, 60, 120};
        m_link->tell(contract::RoleChanged{Role::teller, {}});
        m_link->answer<ShowRoles>(table);
        QCOMPARE(find<AmountEdit>(u"perDayEdit"_s)->money(), std::optional(samples::rupees(700)));
        QVERIFY(!find<QCheckBox>(u"alwaysCheck"_s)->isChecked());
        QCOMPARE(find<QTimeEdit>(u"fromEdit"_s)->time(), QTime(1, 0));
        m_link->tell(contract::RoleChanged{Role::teller, {}});
        m_link->answer<ShowRoles>(beginning());
        QVERIFY(find<AmountEdit>(u"perDayEdit"_s)->text().isEmpty());
        QVERIFY(find<QCheckBox>(u"alwaysCheck"_s)->isChecked());
    }

    void savingLimitsLeavesThePermissionsThatAreNotSaved()
    {
        open();
        press(Permission::handle_cash, Role::teller);
        showRulesOf(Role::teller);
        QTest::keyClicks(find<AmountEdit>(u"perDayEdit"_s), u"900"_s);
        click(u"saveLimitsButton"_s);
        m_link->answer<SetRoleLimits>(
            {Role::teller, {{std::nullopt, samples::rupees(900)}}, std::nullopt, true, u"Asia/Kolkata"_s});
        QCOMPARE(model()->changeCount(), 1);
        QCOMPARE(text(Permission::handle_cash, Role::teller), u"No"_s);
    }

    void daysAreNamedInTheLanguageThatIsSpoken()
    {
        open();
        const auto* monday = find<FilterChips>(u"dayChips"_s)->findChild<QAbstractButton*>(u"monday"_s);
        QCOMPARE(monday->text(), u"Mon"_s);
        language().set(u"hi"_s);
        QTRY_COMPARE(monday->text(), u"सोम"_s);
        language().set(u"en"_s);
        QTRY_COMPARE(monday->text(), u"Mon"_s);
    }

    void hoursAreSet()
    {
        open();
        showRulesOf(Role::teller);
        find<QCheckBox>(u"alwaysCheck"_s)->setChecked(false);
        find<FilterChips>(u"dayChips"_s)->choose({});
        click(u"saveHoursButton"_s);
        QCOMPARE(m_link->count<SetRoleHours>(), 0);
        QVERIFY(!find<FormField>(u"daysField"_s)->error().isEmpty());
        find<FilterChips>(u"dayChips"_s)->choose({u"monday"_s, u"friday"_s});
        find<QTimeEdit>(u"fromEdit"_s)->setTime(QTime(22, 0));
        find<QTimeEdit>(u"untilEdit"_s)->setTime(QTime(0, 0));
        click(u"saveHoursButton"_s);
        const auto request = m_link->request<SetRoleHours>();
        QCOMPARE(request.hours->days, (std::vector{contract::Weekday::monday, contract::Weekday::friday}));
        QCOMPARE(request.hours->from_minute, 22 * 60);
        QCOMPARE(request.hours->until_minute, contract::WorkingHours::day_minutes);
        m_link->answer<SetRoleHours>({Role::teller, {}, request.hours, true, u"Asia/Kolkata"_s});
        m_link->answer<ShowRoles>(beginning());
        showRulesOf(Role::admin);
        QVERIFY(!find<QWidget>(u"hoursCard"_s)->isVisible());
    }

    void theTimeZoneIsNamedAndSet()
    {
        open();
        showRulesOf(Role::teller);
        QVERIFY(find<FormField>(u"perDayField"_s)->hint().contains(u"Asia/Kolkata"_s));
        QVERIFY(find<QLabel>(u"hoursHint"_s)->text().contains(u"Asia/Kolkata"_s));
        auto* zone = find<QComboBox>(u"zoneCombo"_s);
        QCOMPARE(zone->currentText(), u"Asia/Kolkata"_s);
        QVERIFY(zone->findText(u"Europe/Berlin"_s) >= 0);
        QVERIFY(!find<QAbstractButton>(u"saveZoneButton"_s)->isEnabled());
        zone->setCurrentText(u"Europe/Berlin"_s);
        m_link->tell(contract::RoleChanged{Role::support, {}}); // somebody else's
        m_link->answer<ShowRoles>(beginning());
        QCOMPARE(zone->currentText(), u"Europe/Berlin"_s); // one's own stands
        find<QAbstractButton>(u"saveZoneButton"_s)->click();
        QCOMPARE(m_link->request<SetTimeZone>().time_zone.value, u"Europe/Berlin"_s);
        QVERIFY(!find<QAbstractButton>(u"saveZoneButton"_s)->isEnabled());
        m_link->refuse<SetTimeZone>(waitsAs(7));
        QVERIFY(find<Banner>(u"banner"_s)->sentence().contains(u"7"_s));
        QCOMPARE(zone->currentText(), u"Asia/Kolkata"_s); // until somebody agrees it is as it was
    }

    void aTimeZoneThatSomebodyElseSetIsThere()
    {
        open();
        showRulesOf(Role::teller);
        m_link->tell(contract::TimeZoneChanged{u"Europe/Berlin"_s});
        ShowRoles::Reply table = beginning();
        for (contract::RoleRow& row : table.roles)
            row.time_zone = u"Europe/Berlin"_s;
        m_link->answer<ShowRoles>(table);
        QCOMPARE(find<QComboBox>(u"zoneCombo"_s)->currentText(), u"Europe/Berlin"_s);
        QVERIFY(find<FormField>(u"perDayField"_s)->hint().contains(u"Europe/Berlin"_s));
    }

    void aProposalSaysWhatItChangesInWords()
    {
        contract::Proposal proposal;
        proposal.operation = u"roles.change"_s;
        proposal.lines = {{u"role"_s, u"teller"_s, u"teller"_s, {}, {}},
                          {u"handle_cash"_s, u"bank"_s, u"none"_s, {}, {}}};
        const auto words = changeWords(proposal);
        QCOMPARE(words[0].after, u"Teller"_s);
        QCOMPARE(words[1].before, u"All"_s);
        QCOMPARE(words[1].after, u"No"_s);
        QVERIFY(!askedText(proposal.operation).contains(u'.'));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::RolesPageTest)
#include "roles_page_test.moc"
