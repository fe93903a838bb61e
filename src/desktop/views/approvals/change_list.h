// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/models/proposal_words.h"

#include <QWidget>

class QGridLayout;

namespace florin::desktop
{

/// What a proposal is about, line by line; what it changes with before and after.
class ChangeList final : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeList(QWidget* parent = nullptr);

    void setChanges(const QList<ChangeWords>& changes);

private:
    QGridLayout* m_layout;
};

} // namespace florin::desktop
