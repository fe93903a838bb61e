// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/json.h"
#include "core/aadhaar.h"
#include "core/phone_number.h"
#include "core/random.h"
#include "server/bank_house.h"
#include "server/bank_unlock.h"
#include "server/desk/caller.h"
#include "server/desk/change_alone.h"
#include "server/legacy/legacy_import.h"
#include "server/program/command.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/passwords.h"
#include "server/services/identity/people.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace florin::server
{
namespace
{

/// Somebody of the demo bank, as the list of log-ins shows them.
struct DemoLogIn {
    QString user;
    contract::Role role = contract::Role::customer;
    Secret password;
    std::vector<ImportedCustomer> accounts;
};

struct DemoPerson {
    QString name;
    QString display_name;
    contract::Role role;
};

std::vector<DemoPerson> demoStaff()
{
    using contract::Role;
    return {{QStringLiteral("teller"), QStringLiteral("Tara Joshi"), Role::teller},
            {QStringLiteral("support"), QStringLiteral("Sunil Rao"), Role::support},
            {QStringLiteral("auditor"), QStringLiteral("Anita Desai"), Role::auditor},
            {QStringLiteral("manager"), QStringLiteral("Mohan Iyer"), Role::manager},
            {QStringLiteral("demo-admin"), QStringLiteral("Divya Shah"), Role::admin}};
}

Result<DemoLogIn> addDemoPerson(const DemoPerson& who, store::UnitOfWork& unit, Timestamp now)
{
    const QString password = random::password(3);
    auto record = passwords::record(Secret::fromText(password));
    if (!record)
        return refuse(std::move(record.error()));
    auto added = changeBank(unit, theBank(), now, [&](WriteContext& context) -> Result<void> {
        auto user = addPerson({who.name, who.display_name, who.role, std::nullopt, *record, false}, context);
        if (!user)
            return refuse(std::move(user.error()));
        return {};
    });
    if (!added)
        return refuse(std::move(added.error()));
    return DemoLogIn{who.name, who.role, Secret::fromText(password), {}};
}

Result<std::vector<DemoLogIn>> seed(BankHouse& house, const LegacyTables& tables, const Clock& clock)
{
    auto unit = house.database->writer();
    if (!unit)
        return refuse(std::move(unit.error()));
    auto customers = importLegacy(tables, clock.now(), **unit, [](int, int) { return true; });
    if (!customers)
        return refuse(std::move(customers.error()));
    std::vector<DemoLogIn> people;
    for (const DemoPerson& person : demoStaff()) {
        auto added = addDemoPerson(person, **unit, clock.now());
        if (!added)
            return refuse(std::move(added.error()));
        people.push_back(std::move(*added));
    }
    for (ImportedCustomer& customer : *customers)
        people.push_back({customer.user, contract::Role::customer, customer.password, {customer}});
    return people;
}

/// The tables without the rows that anything is wrong with.
void dropDefective(LegacyTables& tables)
{
    const auto is_defective = [&](const LegacyCustomer& customer) {
        return !aadhaarFromText(customer.aadhaar) || !mobileNumberFromText(customer.phone);
    };
    std::erase_if(tables.customers, is_defective);
}

QJsonObject asJson(const DemoLogIn& person)
{
    QJsonArray accounts;
    for (const ImportedCustomer& account : person.accounts) {
        QJsonObject object{{QStringLiteral("number"), account.account.toText()},
                           {QStringLiteral("legacy"), account.legacy_account}};
        contract::json::addMoney(object, QStringLiteral("balance"), account.balance);
        accounts.append(object);
    }
    return {{QStringLiteral("user"), person.user},
            {QStringLiteral("role"), nameOf(person.role)},
            {QStringLiteral("password"), QString::fromUtf8(person.password.view())},
            {QStringLiteral("accounts"), accounts}};
}

void print(const std::vector<DemoLogIn>& people, bool json)
{
    if (json) {
        QJsonArray array;
        for (const DemoLogIn& person : people)
            array.append(asJson(person));
        printJson(array);
        return;
    }
    printLine(QStringLiteral("%1 %2 %3 %4")
                  .arg(QStringLiteral("role"), -10)
                  .arg(QStringLiteral("user"), -13)
                  .arg(QStringLiteral("password"), -16)
                  .arg(QStringLiteral("balance")));
    for (const DemoLogIn& person : people) {
        const QString balance =
            person.accounts.empty() ? QString() : person.accounts.front().balance.toText();
        printLine(QStringLiteral("%1 %2 %3 %4")
                      .arg(nameOf(person.role), -10)
                      .arg(person.user, -13)
                      .arg(QString::fromUtf8(person.password.view()), -16)
                      .arg(balance));
    }
}

Result<BankHouse> openOrCreate(const QString& directory, const QCommandLineParser& parser, const Clock& clock)
{
    auto house = openBank(directory, parser);
    if (house || house.error().code != ProblemCode::not_initialised)
        return house;
    const auto passphrase = keyPassphrase();
    if (!passphrase)
        return refuse(passphrase.error());
    NewBank bank;
    bank.key_file = parser.value(QStringLiteral("key-file"));
    bank.passphrase = *passphrase;
    bank.postgres = parser.value(QStringLiteral("postgres"));
    if (auto created = createBankHouse(directory, bank, clock); !created)
        return refuse(std::move(created.error()));
    return openBank(directory, parser);
}

ExitCode runSeed(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    const QString accept = parser.value(QStringLiteral("accept"));
    const bool known = accept == u"all" || accept == u"valid";
    if (!parser.isSet(QStringLiteral("from")) || !known)
        std::fputs("florind: --from DIR is missing, or --accept is neither all nor valid\n", stderr);
    if (!directory || !parser.isSet(QStringLiteral("from")) || !known)
        return ExitCode::WrongUsage;
    auto tables = readLegacyTables(parser.value(QStringLiteral("from")));
    if (!tables)
        return refused(tables.error(), parser);
    for (const LegacyDefect& defect : tables->defects)
        std::fputs(QStringLiteral("%1, row %2: %3%4\n")
                       .arg(defect.file)
                       .arg(defect.row)
                       .arg(defect.reason, defect.is_fatal || accept == u"valid"
                                               ? QStringLiteral(" (left out)")
                                               : QStringLiteral(" (accepted)"))
                       .toUtf8()
                       .constData(),
                   stderr);
    if (accept == u"valid")
        dropDefective(*tables);
    const SystemClock clock;
    auto house = openOrCreate(*directory, parser, clock);
    if (!house)
        return refused(house.error(), parser);
    const auto people = seed(*house, *tables, clock);
    if (!people)
        return refused(people.error(), parser);
    print(*people, parser.isSet(QStringLiteral("json")));
    return ExitCode::Done;
}

} // namespace

Command seedCommand()
{
    return {QStringLiteral("seed"), QStringLiteral("Makes the demo bank out of an older system's tables."),
            [](QCommandLineParser& parser) {
                addDataOptions(parser);
                parser.addOption({QStringLiteral("from"), QStringLiteral("The folder of the tables."),
                                  QStringLiteral("CASES_DIR")});
                parser.addOption(
                    {QStringLiteral("accept"),
                     QStringLiteral("Which customers to take: all, or only those without a defect (valid)."),
                     QStringLiteral("WHICH"), QStringLiteral("all")});
            },
            &runSeed};
}

} // namespace florin::server
