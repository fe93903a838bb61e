// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk_fixture.h"

#include "contract/access.h"
#include "desktop/look/language.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/state_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace florin::desktop
{

/// Whoever comes to the branch terminal finds nothing of who was there before.
class KioskTest final : public KioskFixture
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    void letTimeRunOut() const
    {
        leaveAlone();
        Q_EMIT m_window->findChild<Countdown*>()->over();
        QTRY_VERIFY(!m_window->frame());
    }
    /// At a payment that must be signed, with the dialog open that asks for it.
    void beginToSign() const
    {
        click(u"moneyChoice"_s);
        click(u"sendChoice"_s);
        type(u"payeeEdit"_s, samples::number(2).toText());
        link().answer<contract::FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        type(u"amountEdit"_s, u"450"_s);
        type(u"memoEdit"_s, u"rent for november"_s);
        click(u"sendButton"_s);
        link().refuse<contract::Transfer>(
            {ProblemCode::prove_needed,
             {{u"amount"_s, samples::rupees(450)}, {u"challenge"_s, Uuid::create(Timestamp()).toText()}}});
        QTRY_VERIFY(sees(u"proofDialog"_s));
    }
    /// Every file under the home of this test, with what is in it.
    [[nodiscard]] QMap<QString, QByteArray> disk() const
    {
        QMap<QString, QByteArray> files;
        for (const QString& folder : {m_home.path(), filePath({})}) {
            QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (file.open(QIODevice::ReadOnly))
                    files.insert(file.fileName(),
                                 QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
            }
        }
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        setUpLook();
        language().set(u"en"_s);
    }

    void init() { open(); }

    void cleanup() { m_window.reset(); }

    void theDoorNeitherOffersAServerNorRemembers()
    {
        QVERIFY(!sees(u"serverEdit"_s));
        QVERIFY(!sees(u"serverButton"_s));
        QCOMPARE(textOf(u"userEdit"_s), QString());
        knock(sessionOf(contract::Role::customer, contract::LogInStage::second_factor));
        QTRY_VERIFY(sees(u"codeEdit"_s));
        QVERIFY(!sees(u"rememberCheck"_s));
        QCOMPARE(m_keeper->address.host, u"bank.example"_s);
    }

    void aServerOutOfReachIsSaidWithoutItsAddress()
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"logInButton"_s);
        Q_EMIT m_keeper->troubled({ProblemCode::cannot_connect, {{u"reason"_s, u"no route"_s}}});
        QTRY_VERIFY(sees(u"notice"_s));
        QVERIFY(!sees(u"serverEdit"_s));
    }

    void whoIsLeftAloneIsAskedFirst()
    {
        enter();
        m_window->findChild<IdleWatch*>()->start(20ms);
        QTRY_VERIFY(sees(u"goOnButton"_s));
        QVERIFY(m_window->frame());
        const auto* sentence = m_window->findChild<IdleWarning*>()->findChild<QLabel*>(u"sentenceLabel"_s);
        QVERIFY2(sentence->text().contains(u"3600"_s), qPrintable(sentence->text()));
        QTest::keyClick(seen(u"goOnButton"_s), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<IdleWarning*>());
        QVERIFY(m_window->frame());
        QVERIFY(!m_window->findChild<Countdown*>()->isRunning());
        QCOMPARE(link().count<contract::LogOut>(), 0);
    }

    void andThenIsLoggedOut()
    {
        m_window.reset();
        open(long_time, long_time + 20ms);
        enter();
        m_window->findChild<IdleWatch*>()->start(20ms);
        QTRY_VERIFY(!m_window->frame());
        QTRY_VERIFY(sees(u"logInButton"_s));
        QCOMPARE(linkBefore().count<contract::LogOut>(), 1);
    }

    void anAnswerOfTheBankIsNoTouch()
    {
        type(u"userEdit"_s, u"asha"_s);
        type(u"passwordEdit"_s, u"secret"_s);
        click(u"logInButton"_s);
        m_window->findChild<IdleWatch*>()->start(20ms);
        link().answer<contract::LogIn>(sessionOf(contract::Role::customer));
        QTRY_VERIFY(m_window->frame());
        QTRY_VERIFY2(sees(u"goOnButton"_s), "so long after the last input, not after the answer");
    }

    void aKeyThatIsHeldDownAnswersNothing()
    {
        enter();
        leaveAlone();
        QTRY_VERIFY(sees(u"goOnButton"_s));
        auto* warning = m_window->findChild<IdleWarning*>();
        const std::pair<QWidget*, Qt::Key> held[] = {{warning, Qt::Key_Escape},
                                                     {seen(u"goOnButton"_s), Qt::Key_Return},
                                                     {seen(u"goOnButton"_s), Qt::Key_Space}};
        for (const auto& [widget, key] : held) {
            for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent repeated(type, key, Qt::NoModifier, {}, true);
                QApplication::sendEvent(widget, &repeated);
            }
            QKeyEvent at_last(QEvent::KeyRelease, key, Qt::NoModifier);
            QApplication::sendEvent(widget, &at_last);
            QVERIFY(warning->isVisible());
        }
        QTest::keyClick(warning, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<IdleWarning*>());
        QVERIFY(m_window->frame());
    }

    void theTimesAreThoseOfTheHouse()
    {
        const KioskWindow::Options options;
        QVERIFY(options.warn_after == 45s);
        QVERIFY(options.wipe_after == 60s);
    }

    void nobodyAtTheDoorIsLeftInPeace()
    {
        leaveAlone();
        QVERIFY(!m_window->findChild<IdleWarning*>());
        QCOMPARE(m_fresh_starts, 0);
    }

    void everythingGoesWithADialogOpen()
    {
        enter();
        click(u"textSizeButton"_s);
        seen<QComboBox>(u"languageBox"_s)->setCurrentIndex(1);
        Q_EMIT seen<QComboBox>(u"languageBox"_s)->activated(1);
        QCOMPARE(language().current(), u"hi"_s);
        language().set(u"en"_s);
        theme().setChoice(Theme::Choice::Dark);
        beginToSign();
        type(u"proofEdit"_s, u"123456"_s);
        QGuiApplication::clipboard()->setText(u"rent for november"_s);
        const QPointer<QWidget> memo = seen(u"memoEdit"_s);
        const QPointer<QWidget> dialog = seen(u"proofDialog"_s);
        letTimeRunOut();
        QVERIFY2(!memo, "not later: at once");
        QVERIFY(!dialog);
        QCOMPARE(textOf(u"userEdit"_s), QString());
        QCOMPARE(textOf(u"passwordEdit"_s), QString());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(theme().textScale(), 100);
        QVERIFY(theme().choice() != Theme::Choice::Dark);
        QCOMPARE(language().current(), u"en"_s);
        for (const QWidget* other : QApplication::topLevelWidgets())
            QVERIFY(other == m_window.get() || !other->isVisible());
        QCOMPARE(linkBefore().count<contract::LogOut>(), 1);
        for (const QObject* object : m_window->findChildren<QObject*>())
            QVERIFY(!object->property("text").toString().contains(u"november"_s));
    }

    void aListThatIsDroppedDownDoesNotHideTheQuestion()
    {
        enter();
        seen<QComboBox>(u"languageBox"_s)->showPopup();
        QTRY_VERIFY(QApplication::activePopupWidget());
        leaveAlone();
        QVERIFY(!QApplication::activePopupWidget());
        QTRY_VERIFY(sees(u"goOnButton"_s));
        click(u"goOnButton"_s);
        QTRY_VERIFY(!m_window->findChild<IdleWarning*>());
        QVERIFY(m_window->frame());
    }

    void theQuestionStandsOverADialog()
    {
        enter();
        beginToSign();
        leaveAlone();
        QTRY_VERIFY(sees(u"goOnButton"_s));
        click(u"goOnButton"_s);
        QTRY_VERIFY(!m_window->findChild<IdleWarning*>());
        QVERIFY2(sees(u"proofDialog"_s), "what was begun goes on");
        leaveAlone();
        QTRY_VERIFY(sees(u"goOnButton"_s));
        QTest::mouseClick(m_window->findChild<IdleWarning*>()->findChild<QAbstractButton*>(u"logOutButton"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!m_window->frame());
        QTRY_VERIFY(!m_window->findChild<IdleWarning*>());
    }

    void whatIsTypedAtTheDoorGoesToo()
    {
        type(u"userEdit"_s, u"asha"_s);
        leaveAlone();
        QTRY_VERIFY(sees(u"goOnButton"_s));
        Q_EMIT m_window->findChild<Countdown*>()->over();
        QCOMPARE(textOf(u"userEdit"_s), QString());
        // Half a log-in as well.
        knock(sessionOf(contract::Role::customer, contract::LogInStage::second_factor));
        QTRY_VERIFY(sees(u"codeEdit"_s));
        leaveAlone();
        Q_EMIT m_window->findChild<Countdown*>()->over();
        QTRY_VERIFY(sees(u"userEdit"_s));
        QVERIFY(!sees(u"codeEdit"_s));
        QCOMPARE(linkBefore().count<contract::LogOut>(), 1);
    }

    void nothingIsLeftOnTheDisk()
    {
        const auto before = disk();
        enter();
        Q_EMIT seen<QComboBox>(u"languageBox"_s)->activated(1);
        click(u"textSizeButton"_s);
        click(u"balanceChoice"_s);
        link().answer<contract::History>(samples::lines(3, 3));
        click(u"allButton"_s);
        QTRY_VERIFY(sees(u"table"_s));
        seen<QTableView>(u"table"_s)->setColumnWidth(0, 99);
        click(u"logOutButton"_s);
        QTRY_VERIFY(!m_window->frame());
        m_window.reset();
        QTest::qWait(1'200); // a table's columns are kept a second after they were moved
        QSettings().sync();
        QCOMPARE(disk(), before);
        QCOMPARE(QSettings().allKeys(), QStringList());
    }

    void aFailureHasNoDetailsToCopy()
    {
        StateView view;
        view.show();
        view.showFailure({u"It failed."_s, u"No answer."_s, u"Try again."_s, u"timed_out"_s});
        QStringList offered;
        for (const auto* button : view.findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                offered += button->text();
            QVERIFY2(!button->toolTip().contains(u"timed_out"_s), "nor to read");
        }
        QCOMPARE(offered, QStringList{u"Try again"_s});
    }

    void staffAreTurnedAway()
    {
        knock(sessionOf(contract::Role::admin));
        QTRY_VERIFY(sees(u"notice"_s));
        QVERIFY(seen<Banner>(u"notice"_s)->sentence().contains(u"customers"_s));
        QVERIFY(!m_window->frame());
        QCOMPARE(linkBefore().count<contract::LogOut>(), 1);
        QCOMPARE(textOf(u"userEdit"_s), QString());
        // And before they are asked for a code.
        knock(sessionOf(contract::Role::teller, contract::LogInStage::second_factor));
        QVERIFY(!sees(u"codeEdit"_s));
        QTRY_VERIFY(sees(u"notice"_s));
    }

    void aSessionThatEndsElsewhereIsWiped()
    {
        enter();
        link().loseSession();
        QTRY_VERIFY(!m_window->frame());
        QVERIFY(!seen<Banner>(u"notice"_s)->sentence().isEmpty());
        QVERIFY2(linkBefore().count<contract::LogOut>() == 0, "there is nothing left to end");
    }

    void theNextOneComesOverAConnectionOfTheirOwn()
    {
        enter();
        click(u"logOutButton"_s);
        QTRY_VERIFY(!m_window->frame());
        client::HandLink& old = linkBefore();
        QCOMPARE(old.count<contract::LogOut>(), 1);
        const int asked = old.count();
        enter();
        QVERIFY(&link() != &old);
        QCOMPARE(old.count(), asked);
        old.answer<contract::LogOut>({});
        old.loseSession();
        QTest::qWait(50);
        QVERIFY(m_window->frame());
        QVERIFY(link().session());
        QCOMPARE(link().count<contract::LogOut>(), 0);
        QCOMPARE(m_fresh_starts, 0);
    }

    void aLateGoodbyeDoesNotSpeakForTheNextOne()
    {
        enter();
        click(u"logOutButton"_s);
        QTRY_VERIFY(!m_window->frame());
        client::HandLink& first = linkBefore();
        enter();
        click(u"logOutButton"_s);
        QTRY_VERIFY(!m_window->frame());
        first.answer<contract::LogOut>({});
        QTest::qWait(50);
        QCOMPARE(m_fresh_starts, 0);
        linkBefore().answer<contract::LogOut>({});
        QTRY_COMPARE(m_fresh_starts, 1);
    }

    void whoTurnsBackHalfwayTakesTheirConnectionAlong()
    {
        knock(sessionOf(contract::Role::customer, contract::LogInStage::second_factor));
        QTRY_VERIFY(sees(u"codeEdit"_s));
        click(u"codeBackButton"_s);
        QTRY_COMPARE(m_keeper->aside.size(), std::size_t(1));
        QCOMPARE(linkBefore().count<contract::LogOut>(), 1);
        QVERIFY(sees(u"userEdit"_s));
        enter();
    }

    void aConnectionThatIsMovedAsideEnds()
    {
        ConnectionKeeper keeper({});
        const auto nowhere = client::ServerAddress::fromText(u"127.0.0.1:1"_s);
        QVERIFY(nowhere);
        keeper.connectTo(*nowhere);
        const QPointer<client::Link> old = keeper.link();
        keeper.moveAside(20ms);
        QVERIFY(!keeper.link());
        keeper.connectTo(*nowhere);
        QVERIFY(old && keeper.link() && keeper.link() != old);
        QTRY_VERIFY(!old);
        QVERIFY(keeper.link());
    }

    void memoryGoesWhenNobodyIsAtTheDoor()
    {
        enter();
        click(u"logOutButton"_s);
        QTRY_VERIFY(!m_window->frame());
        QCOMPARE(m_fresh_starts, 0);
        linkBefore().answer<contract::LogOut>({});
        QTRY_COMPARE(m_fresh_starts, 1);
        QCOMPARE(m_keeper->closes, 1);
        // Once, not each time that nobody comes.
        leaveAlone();
        QCOMPARE(m_fresh_starts, 1);
    }

    void theNextInTheQueueIsNotInterrupted()
    {
        enter();
        click(u"logOutButton"_s);
        QTRY_VERIFY(sees(u"userEdit"_s));
        type(u"userEdit"_s, u"devan"_s);
        linkBefore().answer<contract::LogOut>({});
        QTest::qWait(50);
        QCOMPARE(m_fresh_starts, 0);
        leaveAlone();
        Q_EMIT m_window->findChild<Countdown*>()->over();
        leaveAlone(); // nobody came after
        QCOMPARE(m_fresh_starts, 1);
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::KioskTest)
#include "kiosk_test.moc"
