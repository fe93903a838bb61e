// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace florin::desktop
{

/// Figures to be touched, for where there is no keyboard. Types into one of the fields it serves: the one
/// that had the focus last. Its keys take no focus, so the cursor stays where the figures go.
class NumberPad : public QWidget
{
    Q_OBJECT
public:
    explicit NumberPad(QWidget* parent = nullptr);

    /// The first of them is typed into until another one is chosen.
    void serve(const QList<QLineEdit*>& fields);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addKey(int row, int column, const QString& name);
    void type(int key, const QString& text);
    void fit();
    void retranslate();

    QGridLayout* m_keys;
    QPushButton* m_point;
    QPushButton* m_back;
    QPointer<QLineEdit> m_field;
};

} // namespace florin::desktop
