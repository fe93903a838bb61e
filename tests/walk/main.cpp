// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_steps.h"
#include "kiosk_tour.h"
#include "money_steps.h"
#include "tour.h"

#include "desktop/look/look.h"
#include "desktop/look/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace florin;

namespace
{

constexpr int wrong_usage = 2;

std::vector<walk::Person> readPeople(const QString& path)
{
    QFile file(path);
    std::vector<walk::Person> people;
    if (!file.open(QIODevice::ReadOnly))
        return people;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& row : rows) {
        const QJsonArray accounts = row["accounts"_L1].toArray();
        people.push_back({row["user"_L1].toString(), row["role"_L1].toString(), row["password"_L1].toString(),
                          accounts.isEmpty() ? QString() : accounts[0]["number"_L1].toString()});
    }
    return people;
}

std::optional<walk::Plan> readPlan(const QCommandLineParser& arguments)
{
    walk::Plan plan;
    plan.server = arguments.value(u"server"_s);
    const auto certificates = QSslCertificate::fromPath(arguments.value(u"trust"_s));
    plan.people = readPeople(arguments.value(u"log-ins"_s));
    plan.pictures = QDir(arguments.value(u"save"_s));
    if (plan.server.isEmpty() || certificates.isEmpty() || plan.people.empty() ||
        !plan.pictures.mkpath(u"."_s))
        return std::nullopt;
    plan.trusted = certificates.front();
    return plan;
}

/// The main job, from the admin's log-in to the customer's log-out.
void theMainJob(walk::Walk& walk)
{
    const QString one_time = u"Welcome-to-Nexa-1"_s;
    const QString own = u"monsoon lantern orchard 7"_s;
    const QString feedback = u"The counter was quick and the receipt is easy to read."_s;
    const walk::Person payee = walk.person(u"customer"_s);

    desktop::MainWindow* admin = walk.openWindow(u"admin"_s);
    walk.step(
        u"log-in"_s, admin, [=] { return walk::seen<QWidget>(admin, u"logInButton"_s) != nullptr; },
        [=] { return walk::textOf(admin, u"bankLabel"_s); });
    walk::logIn(admin, walk.person(u"admin"_s).user, walk.person(u"admin"_s).password);
    walk.step(
        u"admin logged in"_s, admin, [=] { return admin->frame() != nullptr; },
        [=] { return walk::textOf(admin, u"meButton"_s); });
    walk::showAccounts(walk, admin);
    const QString account = walk::openAccount(walk, admin, one_time);
    if (walk.hasFailed())
        return;

    desktop::MainWindow* customer = walk.openWindow(u"customer"_s);
    walk::logIn(customer, account, one_time);
    walk::changePassword(walk, customer, own);
    walk::showHome(walk, customer, u"₹12,500.00"_s);
    desktop::MainWindow* second = walk.openWindow(u"second window"_s);
    walk::logIn(second, account, own);
    walk::goTo(second, u"history"_s);
    walk::watchHistory(walk, second, u"₹12,500.00"_s);
    walk::deposit(walk, customer, u"5000.00"_s, u"₹5,000.00"_s);
    walk::watchHistory(walk, second, u"+₹5,000.00"_s);
    walk::withdraw(walk, customer, u"1200.50"_s, u"₹1,200.50"_s);
    const walk::Transfer transfer{payee.account, u"450.00"_s, u"Rent for November"_s};
    walk::checkTransfer(walk, customer, transfer);
    walk::sendTransfer(walk, customer);
    walk::watchHistory(walk, second, transfer.memo);
    walk::refuseTooMuch(walk, customer, transfer);
    walk::showHome(walk, customer, u"₹15,849.50"_s);
    walk::showTransaction(walk, admin, transfer.memo);
    walk::setMessages(walk, customer, u"+919876543210"_s);
    walk::chat(walk, customer, admin);
    walk::giveFeedback(walk, customer, feedback);
    walk::readFeedback(walk, admin, feedback);
    walk::logOut(walk, customer);
    desktop::MainWindow* manager = walk.openWindow(u"manager"_s);
    walk::logIn(manager, walk.person(u"manager"_s).user, walk.person(u"manager"_s).password);
    walk::askToClose(walk, admin, account, walk.person(u"admin"_s).password);
    walk::approveClosing(walk, manager, admin, account);
}

} // namespace

/// florin-walk --server H:P --trust CERT --log-ins FILE --save FOLDER: the main job, done with the real
/// windows against a running server. FILE is what `florind seed --json` printed.
/// With --tour ROLE every page of the role is pictured in all looks instead, with --kiosk the branch
/// terminal.
int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Florin"_s);
    QApplication::setApplicationName(u"florin-walk"_s);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOptions({{u"server"_s, u"The server."_s, u"HOST:PORT"_s},
                          {u"trust"_s, u"Its certificate."_s, u"FILE"_s},
                          {u"log-ins"_s, u"What florind seed printed."_s, u"FILE"_s},
                          {u"save"_s, u"Where the pictures go."_s, u"FOLDER"_s, u"build/demo"_s},
                          {u"kiosk"_s, u"The branch terminal instead, in all looks."_s},
                          {u"tour"_s, u"Every page of a role instead, in all looks."_s, u"ROLE"_s}});
    arguments.process(app);
    const auto plan = readPlan(arguments);
    if (!plan) {
        QTextStream(stderr) << "florin-walk: --server, --trust or --log-ins is missing or cannot be read\n";
        return wrong_usage;
    }
    // Nobody's own settings are read or changed.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    desktop::installLook(QSettings());
    desktop::theme().setChoice(desktop::Theme::Choice::Light);
    desktop::theme().setReducedMotion(true);

    walk::Walk walk(*plan);
    if (arguments.isSet(u"tour"_s))
        walk::tour(walk, walk.person(arguments.value(u"tour"_s)));
    else if (arguments.isSet(u"kiosk"_s))
        walk::kioskTour(walk, walk.person(u"customer"_s));
    else
        theMainJob(walk);
    QTextStream(stdout) << (walk.hasFailed() ? "The walk failed." : "The walk is done.") << Qt::endl;
    return walk.hasFailed() ? 1 : 0;
}
