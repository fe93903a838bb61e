// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/strength_meter.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/announce.h"
#include "desktop/widgets/status_chip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace florin::desktop
{
namespace
{

constexpr int segments = 4;
constexpr int bar_height = 6;

int filledAt(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::TooShort:
    case PasswordStrength::TooEasy:
        return 1;
    case PasswordStrength::Fair:
        return 2;
    case PasswordStrength::Good:
        return 3;
    case PasswordStrength::VeryGood:
        return 4;
    }
    return 0;
}

Chip chipOf(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::TooShort:
        return {Tone::Danger, StrengthMeter::tr("Too short")};
    case PasswordStrength::TooEasy:
        return {Tone::Danger, StrengthMeter::tr("Too easy to guess")};
    case PasswordStrength::Fair:
        return {Tone::Warning, StrengthMeter::tr("Fair")};
    case PasswordStrength::Good:
        return {Tone::Good, StrengthMeter::tr("Good")};
    case PasswordStrength::VeryGood:
        return {Tone::Good, StrengthMeter::tr("Very good")};
    }
    return {};
}

/// The bar; the word beside it says the same.
class Bar final : public QWidget
{
public:
    Bar(const std::optional<PasswordStrength>& strength, QWidget* parent)
        : QWidget(parent)
        , m_strength(strength)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {theme().scaled(120), theme().scaled(bar_height)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!m_strength)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int thick = theme().scaled(bar_height);
        const int wide = (width() - (segments - 1) * space::hair) / segments;
        for (int i = 0; i < segments; ++i) {
            const bool filled = i < filledAt(*m_strength);
            painter.setBrush(theme().colour(filled ? toneLook(chipOf(*m_strength).tone).ink : Colour::line));
            const QRect segment(i * (wide + space::hair), (height() - thick) / 2, wide, thick);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), segment), thick / 2.0,
                                    thick / 2.0);
        }
    }

private:
    const std::optional<PasswordStrength>& m_strength;
};

} // namespace

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent)
    , m_bar(new Bar(m_strength, this))
    , m_chip(new StatusChip(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_bar, 1);
    row->addWidget(m_chip);
    connect(&theme(), &Theme::changed, m_bar, &QWidget::updateGeometry);
    hide();
}

void StrengthMeter::watch(QLineEdit* edit, std::function<QStringList()> own_names)
{
    m_edit = edit;
    m_own_names = std::move(own_names);
    connect(edit, &QLineEdit::textChanged, this, &StrengthMeter::weigh);
    showWords();
}

void StrengthMeter::weigh()
{
    const auto before = m_strength;
    m_strength.reset();
    if (const QString text = m_edit->text(); !text.isEmpty())
        m_strength = strengthOf(Secret::fromText(text), m_own_names ? m_own_names() : QStringList());
    setVisible(m_strength.has_value());
    if (m_strength == before)
        return;
    showWords();
    if (m_strength)
        announce(m_edit, accessibleName() + QStringLiteral(": ") + m_chip->text());
}

void StrengthMeter::showWords()
{
    setAccessibleName(tr("Strength of the password"));
    const Chip chip = m_strength ? chipOf(*m_strength) : Chip();
    m_chip->setStatus(chip.tone, chip.text);
    setAccessibleDescription(chip.text);
    m_bar->update();
}

void StrengthMeter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace florin::desktop
