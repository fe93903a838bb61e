// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace florin::desktop
{

class FlowLayout;

/// A row of choices to narrow a table; wraps. One at a time, or any number.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    enum class Pick { One, Any };

    explicit FilterChips(QWidget* parent = nullptr);

    void setPick(Pick pick);
    /// `id` is what chosen() says; in Pick::One the first one added is chosen.
    void addChip(const QString& id, const QString& text);
    /// A new text for a chip, after a change of language or with a count.
    void setChipText(const QString& id, const QString& text);
    void clear();

    /// In the order they stand in.
    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList& ids);

Q_SIGNALS:
    /// By hand or by choose(), when it differs.
    void chosenChanged(const QStringList& ids);

private:
    void onToggled(QAbstractButton* chip);
    void announceChange();

    FlowLayout* m_flow = nullptr;
    QList<QAbstractButton*> m_chips;
    QStringList m_last;
    Pick m_pick = Pick::One;
    bool m_choosing = false;
};

} // namespace florin::desktop
