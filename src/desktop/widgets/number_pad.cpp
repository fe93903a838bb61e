// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/number_pad.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int columns = 3;
constexpr int last_row = 3;

} // namespace

NumberPad::NumberPad(QWidget* parent) : QWidget(parent), m_keys(new QGridLayout(this))
{
    m_keys->setContentsMargins(0, 0, 0, 0);
    m_keys->setSpacing(space::small);
    // Figures stand as on a telephone in every script.
    setLayoutDirection(Qt::LeftToRight);
    for (int figure = 1; figure <= 9; ++figure) {
        QPushButton* key =
            addKey((figure - 1) / columns, (figure - 1) % columns, u"figure%1Key"_s.arg(figure));
        key->setText(QString::number(figure));
        connect(key, &QPushButton::clicked, this,
                [this, figure] { type(Qt::Key_0 + figure, QString::number(figure)); });
    }
    m_point = addKey(last_row, 0, u"pointKey"_s);
    connect(m_point, &QPushButton::clicked, this, [this] { type(Qt::Key_Period, m_point->text()); });
    QPushButton* zero = addKey(last_row, 1, u"figure0Key"_s);
    zero->setText(u"0"_s);
    connect(zero, &QPushButton::clicked, this, [this] { type(Qt::Key_0, u"0"_s); });
    m_back = addKey(last_row, 2, u"backspaceKey"_s);
    setButtonIcon(m_back, Icon::chevron_left);
    connect(m_back, &QPushButton::clicked, this, [this] { type(Qt::Key_Backspace, {}); });
    connect(&theme(), &Theme::changed, this, &NumberPad::fit);
    fit();
    retranslate();
}

QPushButton* NumberPad::addKey(int row, int column, const QString& name)
{
    QPushButton* key = makeButton({}, Variant::Secondary, this);
    key->setObjectName(name);
    key->setFocusPolicy(Qt::NoFocus);
    key->setAutoRepeat(name == "backspaceKey"_L1);
    m_keys->addWidget(key, row, column);
    return key;
}

void NumberPad::serve(const QList<QLineEdit*>& fields)
{
    for (QLineEdit* field : fields)
        field->installEventFilter(this);
    m_field = fields.value(0);
}

void NumberPad::type(int key, const QString& text)
{
    if (!m_field || !m_field->isEnabled())
        return;
    // An account number has none.
    if (key == Qt::Key_Period && !m_field->inputMethodHints().testFlag(Qt::ImhFormattedNumbersOnly))
        return;
    if (!m_field->hasFocus())
        m_field->setFocus(Qt::OtherFocusReason);
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_field, &event);
    }
}

bool NumberPad::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_field = qobject_cast<QLineEdit*>(watched);
    return QWidget::eventFilter(watched, event);
}

void NumberPad::fit()
{
    for (QPushButton* key : findChildren<QPushButton*>()) {
        key->setFont(theme().font(TextSize::Page, true));
        key->setMinimumWidth(theme().controlHeight());
    }
}

void NumberPad::retranslate()
{
    m_point->setText(QLocale().decimalPoint());
    m_point->setAccessibleName(tr("Decimal point"));
    m_back->setAccessibleName(tr("Delete the last figure"));
}

void NumberPad::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace florin::desktop
