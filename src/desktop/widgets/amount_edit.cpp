// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/amount_edit.h"

#include "desktop/look/amount_words.h"
#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QValidator>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

/// Lets through what can become an amount of the currency, no larger than one may ask for.
class AmountValidator final : public QValidator
{
public:
    explicit AmountValidator(AmountEdit* edit) : QValidator(edit), m_edit(edit) {}

    State validate(QString& input, int&) const override
    {
        if (input.trimmed().isEmpty())
            return Intermediate;
        const Currency currency = m_edit->currency();
        if (currency.exponent() == 0 && input.contains(locale().decimalPoint()))
            return Invalid;
        if (input == locale().decimalPoint() || input == "."_L1)
            return currency.exponent() > 0 ? Intermediate : Invalid;
        const auto money = moneyFromText(input, currency, QLocale());
        if (!money || money->isNegative() || money->minor() > Money::max_request_minor)
            return Invalid;
        return Acceptable;
    }

private:
    AmountEdit* m_edit;
};

} // namespace

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent)
{
    // Figures run from left to right in every script, and the sign stands before them.
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setValidator(new AmountValidator(this));
    connect(this, &QLineEdit::textChanged, this, [this] { takeText(); });
    connect(&theme(), &Theme::changed, this, [this] { fitSign(); });
    fitSign();
}

void AmountEdit::setCurrency(Currency currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    fitSign();
    if (!hasAcceptableInput())
        clear();
    takeText();
    update();
}

std::optional<Money> AmountEdit::money() const
{
    return m_money;
}

void AmountEdit::setMoney(Money money)
{
    setCurrency(money.currency());
    setText(hasFocus() ? money.toDecimal() : moneyFigures(money));
}

void AmountEdit::setWordsLabel(QLabel* label)
{
    m_words = label;
    label->setWordWrap(true);
    setTextRole(label, "caption");
    showWords();
}

void AmountEdit::takeText()
{
    const auto read = moneyFromText(text(), m_currency);
    const std::optional<Money> now = read ? std::optional(*read) : std::nullopt;
    if (now == m_money)
        return;
    m_money = now;
    showWords();
    Q_EMIT moneyChanged(m_money);
}

void AmountEdit::showWords()
{
    if (m_words)
        m_words->setText(m_money ? amountInWords(*m_money) : QString());
}

void AmountEdit::regroup()
{
    if (m_money)
        setText(moneyFigures(*m_money));
}

void AmountEdit::focusInEvent(QFocusEvent* event)
{
    if (m_money) {
        QString plain = m_money->toDecimal();
        setText(plain.replace(u'.', QLocale().decimalPoint()));
    }
    QLineEdit::focusInEvent(event);
    selectAll();
}

void AmountEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    regroup();
}

void AmountEdit::fitSign()
{
    const int room = QFontMetrics(font()).horizontalAdvance(m_currency.symbol()) + space::small;
    setTextMargins(room, 0, 0, 0);
}

void AmountEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(theme().colour(Colour::muted));
    const QRect inside = rect().adjusted(space::medium, 0, -space::medium, 0);
    painter.drawText(inside, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute), m_currency.symbol());
}

void AmountEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        fitSign();
        if (!hasFocus())
            regroup();
        showWords();
    }
}

} // namespace florin::desktop
