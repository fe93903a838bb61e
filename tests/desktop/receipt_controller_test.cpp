// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "desktop/controllers/receipt_controller.h"
#include "support/hand_link.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::SealedReceipt;
using State = ReceiptController::State;

/// A receipt whose seal is late, never comes, or belongs to what was shown before.
class ReceiptControllerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<ReceiptController> m_controller;
    QTemporaryDir m_folder;

    static contract::ReceiptFile receipt(qint64 entry)
    {
        contract::ReceiptFile file;
        file.entry.entry = EntryId{entry};
        file.entry.from = samples::number(1);
        file.entry.to = samples::number(2);
        file.seal.number = 12;
        file.seal.time = samples::at(5);
        return file;
    }
    static Problem notSealed() { return {ProblemCode::not_sealed, {{u"seconds"_s, qint64{1}}}}; }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::customer);
        m_controller = std::make_unique<ReceiptController>(m_link.get());
    }
    void cleanup()
    {
        m_controller.reset();
        m_link.reset();
    }

    void aReceiptIsAskedForAndSaved()
    {
        m_controller->ask(EntryId{7}, samples::number(1));
        QCOMPARE(m_controller->state(), State::Asking);
        QCOMPARE(m_link->request<SealedReceipt>().entry, EntryId{7});
        QCOMPARE(m_link->request<SealedReceipt>().account, std::optional(samples::number(1)));
        m_link->answer<SealedReceipt>(receipt(7));
        QCOMPARE(m_controller->state(), State::Ready);
        const QString path = m_folder.filePath(u"receipt.json"_s);
        QSignalSpy saved(m_controller.get(), &ReceiptController::saved);
        m_controller->saveTo(path);
        QCOMPARE(saved.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = contract::receiptFromBytes(file.readAll());
        QVERIFY(read);
        QCOMPARE(read->entry.entry, EntryId{7});
    }

    void itWaitsForTheSeal()
    {
        QSignalSpy failed(m_controller.get(), &ReceiptController::failed);
        m_controller->ask(EntryId{7}, {});
        m_link->refuse<SealedReceipt>(notSealed());
        QCOMPARE(m_controller->state(), State::BeingSealed);
        QCOMPARE(m_link->count<SealedReceipt>(), 0);
        QTRY_COMPARE(m_link->count<SealedReceipt>(), 1);
        m_link->answer<SealedReceipt>(receipt(7));
        QCOMPARE(m_controller->state(), State::Ready);
        QCOMPARE(failed.count(), 0);
    }

    void aRefusalIsTold()
    {
        QSignalSpy failed(m_controller.get(), &ReceiptController::failed);
        m_controller->ask(EntryId{7}, {});
        m_link->refuse<SealedReceipt>(ProblemCode::unknown_entry);
        QCOMPARE(m_controller->state(), State::Failed);
        QCOMPARE(failed.count(), 1);
        m_controller->ask(EntryId{7}, {});
        QCOMPARE(m_link->count<SealedReceipt>(), 1);
    }

    void answersToWhatWasShownBeforeAreDropped()
    {
        m_controller->ask(EntryId{7}, {});
        m_controller->ask(EntryId{8}, {});
        m_link->answer<SealedReceipt>(receipt(8), 1);
        m_link->answer<SealedReceipt>(receipt(7));
        QCOMPARE(m_controller->receipt()->entry.entry, EntryId{8});
        m_controller->ask(EntryId{9}, {});
        m_controller->forget();
        m_link->answer<SealedReceipt>(receipt(9));
        QCOMPARE(m_controller->state(), State::Idle);
        QVERIFY(!m_controller->receipt());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QSignalSpy failed(m_controller.get(), &ReceiptController::failed);
        m_controller->ask(EntryId{7}, {});
        m_link->answer<SealedReceipt>(receipt(7));
        m_controller->saveTo(m_folder.filePath(u"missing/receipt.json"_s));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::file_unwritable);
        QCOMPARE(m_controller->state(), State::Ready);
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::ReceiptControllerTest)
#include "receipt_controller_test.moc"
