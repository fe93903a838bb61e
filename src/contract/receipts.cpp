// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/receipts.h"

#include "contract/json.h"

#include <QJsonDocument>

namespace florin::contract
{
namespace
{

/// Receipts are of about two thousand bytes.
constexpr qsizetype size_max = 64 * 1024;

tl::unexpected<Problem> refusal(const QString& reason)
{
    return refuse({ProblemCode::receipt_refused, {{QStringLiteral("reason"), reason}}});
}

/// How many members its objects have, all told.
qsizetype membersOf(const QByteArray& json)
{
    qsizetype colons = 0;
    bool in_text = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (in_text && json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            in_text = !in_text;
        else if (!in_text && json[i] == ':')
            ++colons;
    }
    return colons;
}

} // namespace

QByteArray toBytes(const ReceiptFile& receipt)
{
    return QJsonDocument(json::toObject(receipt)).toJson(QJsonDocument::Indented);
}

Result<ReceiptFile> receiptFromBytes(const QByteArray& bytes)
{
    const QJsonDocument document = bytes.size() > size_max ? QJsonDocument() : QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    const QJsonValue format = object.value(QStringLiteral("florin_receipt"));
    if (!format.isDouble())
        return refusal(QStringLiteral("it is not a receipt of Florin's"));
    if (format != QJsonValue(ReceiptFile::current_format))
        return refusal(QStringLiteral("it is of a newer format than this program knows"));
    auto receipt = json::fromObject<ReceiptFile>(object, Unknown::Refused);
    // A member that stands there twice is read once: another program might take the other one.
    if (!receipt || json::toObject(*receipt) != object || membersOf(bytes) != membersOf(toBytes(*receipt)))
        return refusal(QStringLiteral("it was changed, or is damaged"));
    return receipt;
}

} // namespace florin::contract
