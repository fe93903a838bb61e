// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/state_panels.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/icon_label.h"
#include "desktop/widgets/state_view.h"
#include "desktop/widgets/toast.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <array>

namespace florin::desktop
{
namespace
{

constexpr int widest_text = 460;

QLabel* centred(QWidget* parent, const char* role)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    setTextRole(label, role);
    return label;
}

/// A column in the middle of `panel`; it scrolls where large type does not fit.
QVBoxLayout* middle(ScrollBox* panel)
{
    auto* room = new QWidget;
    auto* across = new QHBoxLayout(room);
    auto* column = new QWidget(room);
    column->setMaximumWidth(theme().scaled(widest_text));
    QObject::connect(&theme(), &Theme::changed, column,
                     [column] { column->setMaximumWidth(theme().scaled(widest_text)); });
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addStretch(2);
    panel->setContent(room);
    return layout;
}

} // namespace

EmptyPanel::EmptyPanel(QWidget* parent) : ScrollBox(parent)
{
    QVBoxLayout* layout = middle(this);
    QWidget* column = layout->parentWidget();
    m_icon = new IconLabel(Icon::info, Colour::muted, 40, column);
    m_sentence = centred(column, "muted");
    m_next = makeButton({}, Variant::Secondary, column);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::small);
    layout->addWidget(m_next, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextStepChosen(); });
}

void EmptyPanel::say(Icon icon, const QString& sentence, const QString& next_step)
{
    m_icon->setIcon(icon, Colour::muted);
    m_sentence->setText(sentence);
    m_next->setText(next_step);
    m_next->setVisible(!next_step.isEmpty());
}

ErrorPanel::ErrorPanel(QWidget* parent) : ScrollBox(parent)
{
    QVBoxLayout* layout = middle(this);
    QWidget* column = layout->parentWidget();
    layout->addWidget(new IconLabel(Icon::error, Colour::danger, 40, column), 0, Qt::AlignHCenter);
    m_what = centred(column, "section");
    m_why = centred(column, "muted");
    m_to_do = centred(column, "body");
    for (QLabel* label : {m_what, m_why, m_to_do}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_retry = makeButton({}, Icon::refresh, Variant::Secondary, column);
    m_copy = makeButton({}, Icon::copy, Variant::Quiet, column);
    layout->addSpacing(space::small);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addWidget(m_copy, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryChosen(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyDetails(); });
    name();
}

void ErrorPanel::say(const FailureText& failure)
{
    m_what->setText(failure.what);
    m_why->setText(failure.why);
    m_why->setVisible(!failure.why.isEmpty());
    m_to_do->setText(failure.what_to_do);
    m_to_do->setVisible(!failure.what_to_do.isEmpty());
    m_details = failure.details;
    // Codes and places of the bank's are nothing for who stands at a branch terminal.
    const bool can_copy = !m_details.isEmpty() && !theme().isKiosk();
    m_copy->setVisible(can_copy);
    m_copy->setToolTip(can_copy ? m_details : QString());
}

void ErrorPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_what->text() + u'\n' + m_details);
    showToast(this, Tone::Good, tr("Details copied."));
}

void ErrorPanel::name()
{
    m_retry->setText(tr("Try again"));
    m_copy->setText(tr("Copy details"));
}

void ErrorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        name();
    ScrollBox::changeEvent(event);
}

SkeletonPanel::SkeletonPanel(QWidget* parent) : QWidget(parent), m_breath(new QVariantAnimation(this))
{
    setAccessibleName(tr("Loading"));
    m_breath->setDuration(1600);
    m_breath->setLoopCount(-1);
    m_breath->setKeyValueAt(0, 1.0);
    m_breath->setKeyValueAt(0.5, 0.5);
    m_breath->setKeyValueAt(1, 1.0);
    connect(m_breath, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_strength = value.toDouble();
        update();
    });
}

void SkeletonPanel::paintEvent(QPaintEvent*)
{
    // Widths of the bars, in hundredths of their column: uneven, as words are.
    constexpr std::array first{62, 48, 70, 55, 66, 44};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Colour::line));
    painter.setOpacity(m_strength);
    const int row = theme().rowHeight(), bar = theme().scaled(12);
    const int inside = width() - 2 * space::large;
    const auto draw = [&](int x, int y, int length) {
        const QRect at(space::large + x, y + (row - bar) / 2, length, bar);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), at), 4, 4);
    };
    int i = 0;
    for (int y = space::small; y + row <= height() && i < 12; y += row, ++i) {
        const int share = first.at(size_t(i) % first.size());
        draw(0, y, inside * 14 / 100);
        draw(inside * 20 / 100, y, inside * 45 * share / 10000);
        draw(inside * 88 / 100 - inside * share / 1000, y, inside * 12 / 100 + inside * share / 1000);
    }
}

void SkeletonPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_strength = 1.0;
    if (!theme().reducedMotion())
        m_breath->start();
}

void SkeletonPanel::hideEvent(QHideEvent* event)
{
    m_breath->stop();
    QWidget::hideEvent(event);
}

} // namespace florin::desktop
