// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

class GuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyElseIsLetInMeanwhile()
    {
        const BenchPrograms programs;
        const Ran ran =
            programs.bench({u"guess"_s, u"--rate"_s, u"100"_s, u"--seconds"_s, u"3"_s, u"--json"_s});
        QVERIFY2(ran.exit_code == 0, ran.out + ran.err);
        const QJsonObject found = ran.json();
        QVERIFY(found[u"guesses"_s].toInt() > 200);
        const QJsonObject answers = found[u"answers_to_guesses"_s].toObject();
        QVERIFY(!answers.isEmpty());
        QVERIFY(!answers.contains(u"done"_s));
        for (const QString& phase : {u"quiet"_s, u"guessed_at"_s}) {
            const QJsonObject figures = found[phase].toObject();
            QVERIFY2(figures[u"log_ins"_s].toInt() > 0, ran.out);
            QCOMPARE(figures[u"log_ins_refused"_s].toInt(), 0);
            QCOMPARE(figures[u"transfers_refused"_s].toInt(), 0);
        }
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::GuessTest)
#include "guess_test.moc"
