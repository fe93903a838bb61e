// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"

#include <QDialog>

#include <vector>

namespace florin::desktop
{

/// The rows of an import that were refused, each with its reason. They can be copied.
class RefusedRowsDialog final : public QDialog
{
    Q_OBJECT
public:
    RefusedRowsDialog(const QString& summary, const std::vector<contract::RowReport>& rows, QWidget* parent);
};

} // namespace florin::desktop
