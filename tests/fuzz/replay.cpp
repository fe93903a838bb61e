// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Does with a fuzzer what needs neither libFuzzer nor luck, so that every test run does it: gives it each
/// file of a corpus as it is, cut off at every length, and with every single bit turned.
///   replay CORPUS
namespace
{

void give(const QByteArray& input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

void giveWithNeighbours(const QByteArray& input)
{
    give(input);
    for (qsizetype length = 0; length < input.size(); ++length)
        give(QByteArray(input.constData(), length)); // a copy: reading on is seen by a sanitizer
    for (qsizetype bit = 0; bit < 8 * input.size(); ++bit) {
        QByteArray turned = input;
        turned[bit / 8] = static_cast<char>(turned[bit / 8] ^ 1 << bit % 8);
        give(turned);
    }
}

} // namespace

int main(int count, char** arguments)
{
    const QDir corpus(count == 2 ? QString::fromLocal8Bit(arguments[1]) : QString());
    const QStringList names = count == 2 ? corpus.entryList(QDir::Files) : QStringList();
    if (names.isEmpty()) {
        QTextStream(stderr) << "replay CORPUS: no file to replay\n";
        return 1;
    }
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QFile::ReadOnly)) {
            QTextStream(stderr) << name << ": " << file.errorString() << '\n';
            return 1;
        }
        giveWithNeighbours(file.readAll());
    }
    return 0;
}
