// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"
#include "bench/compare/served_bank.h"
#include "bench/load/guess_run.h"
#include "bench/load/log_in_run.h"
#include "bench/prepare/load_bank.h"
#include "console/interruption.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cmath>

namespace florin::bench
{
namespace
{

using namespace std::chrono_literals;

constexpr int accounts = 1000;
constexpr int clients = 8;
constexpr int transfers_a_second = 300;
constexpr auto between_log_ins = 500ms;
/// The guessing goes on for so long before anything is measured.
constexpr auto head_start = 5s;

struct Figures {
    LoadFigures transfers;
    Histogram log_ins;
    qint64 refused_log_ins = 0;
};

double ms(Histogram::Duration time)
{
    return std::round(std::chrono::duration<double, std::milli>(time).count() * 100) / 100;
}

QJsonObject jsonOf(const Figures& figures)
{
    return {{QStringLiteral("transfer_p50_ms"), ms(figures.transfers.times.quantile(0.5))},
            {QStringLiteral("transfer_p99_ms"), ms(figures.transfers.times.quantile(0.99))},
            {QStringLiteral("transfers_refused"), figures.transfers.refused},
            {QStringLiteral("log_in_p50_ms"), ms(figures.log_ins.quantile(0.5))},
            {QStringLiteral("log_in_p99_ms"), ms(figures.log_ins.quantile(0.99))},
            {QStringLiteral("log_ins"), figures.log_ins.count()},
            {QStringLiteral("log_ins_refused"), figures.refused_log_ins}};
}

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Transfers at an even pace, and log-ins beside them.
Result<Figures> measure(const ServedBank& bank, const LoadPeople& people, const Clock& clock, int seconds)
{
    LoadOptions options;
    options.server = bank.address();
    options.certificate = bank.certificate();
    options.clients = clients;
    options.rate = transfers_a_second;
    options.seconds = seconds;
    LoadRun load(options, people, clock);
    LogInRun log_ins({options.server, options.certificate, people.log_ins.front().user, people.password},
                     between_log_ins);
    std::optional<Problem> problem;
    QEventLoop loop;
    QObject::connect(&load, &LoadRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&load, &LoadRun::failed, &loop, [&](const Problem& why) {
        problem = why;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    load.start();
    log_ins.start();
    loop.exec();
    log_ins.stop();
    if (problem)
        return refuse(std::move(*problem));
    return Figures{load.figures(), log_ins.times(), log_ins.refused()};
}

Result<QJsonObject> compare(const QString& directory, int rate, int seconds)
{
    const SystemClock clock;
    const QString bank = QDir(directory).filePath(QStringLiteral("bank"));
    const auto people =
        makeLoadBank(bank, accounts, clock, [](auto, auto) { return !console::interrupted(); });
    if (!people)
        return refuse(people.error());
    const auto served = ServedBank::start(bank, *people, clock);
    if (!served)
        return refuse(served.error());
    const auto quiet = measure(**served, *people, clock, seconds);
    if (!quiet)
        return refuse(quiet.error());
    GuessOptions options;
    options.server = (*served)->address();
    options.rate = rate;
    for (const LoadLogIn& victim : people->log_ins)
        options.victims.append(victim.user);
    GuessRun guessing(std::move(options));
    guessing.start();
    waitFor(head_start);
    const auto attacked = measure(**served, *people, clock, seconds);
    guessing.stop();
    if (!attacked)
        return refuse(attacked.error());
    QJsonObject answers;
    for (const auto& [code, count] : guessing.answers())
        answers[code] = count;
    return QJsonObject{{QStringLiteral("quiet"), jsonOf(*quiet)},
                       {QStringLiteral("guessed_at"), jsonOf(*attacked)},
                       {QStringLiteral("guesses"), guessing.sent()},
                       {QStringLiteral("answers_to_guesses"), answers}};
}

ExitCode runGuess(const QCommandLineParser& parser)
{
    const auto rate = number(parser, QStringLiteral("rate"), 1, 10'000);
    const auto seconds = number(parser, QStringLiteral("seconds"), 1, 600);
    if (!rate || !seconds)
        return ExitCode::WrongUsage;
    const QTemporaryDir place;
    console::watchForInterruption();
    const auto figures = compare(place.path(), *rate, *seconds);
    if (!figures)
        return refused(figures.error(), parser);
    printFigures(*figures, parser);
    return ExitCode::Done;
}

} // namespace

Command guessCommand()
{
    return {QStringLiteral("guess"),
            QStringLiteral("Guesses passwords at a server of its own, and measures what others notice."),
            [](QCommandLineParser& parser) {
                addJsonOption(parser);
                parser.addOption({QStringLiteral("rate"), QStringLiteral("Wrong passwords a second."),
                                  QStringLiteral("N"), QStringLiteral("200")});
                parser.addOption({QStringLiteral("seconds"),
                                  QStringLiteral("How long each of the two measurements takes."),
                                  QStringLiteral("N"), QStringLiteral("20")});
            },
            &runGuess};
}

} // namespace florin::bench
