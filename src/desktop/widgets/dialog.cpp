// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/dialog.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/scroll_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace florin::desktop
{
namespace
{

constexpr int usual_width = 420;
constexpr int terminal_width = 560;
constexpr int frame_lines = 2; // left and right, above and beneath

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

Dialog::Dialog(const QString& title, const QString& sentence, QWidget* parent)
    : QDialog(parent)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose); // for open(), never exec()
    setWindowTitle(title);
    setAccessibleDescription(sentence);
    auto* frame = new QFrame(this);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(frame);
    if (theme().isKiosk()) {
        setWindowFlag(Qt::FramelessWindowHint);
        frame->setProperty("surface", QStringLiteral("card"));
    }
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    layout->setSpacing(space::large);
    auto* scroll = new ScrollBox(frame);
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::medium);
    QLabel* heading = words(title, m_content);
    setTextRole(heading, "page");
    inside->addWidget(heading);
    inside->addWidget(words(sentence, m_content));
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::large);
    inside->addLayout(m_body);
    inside->addStretch(1);
    scroll->setContent(m_content);
    m_content->installEventFilter(this);
    layout->addWidget(scroll, 1);
    m_buttons->setSpacing(space::small);
    if (!theme().isKiosk())
        m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

QPushButton* Dialog::addButton(const QString& text, Variant variant)
{
    QPushButton* button = makeButton(text, variant, this);
    m_buttons->addWidget(button, theme().isKiosk() ? 1 : 0);
    return button;
}

void Dialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    // A sentence beside a field came or went; what it takes is known once it is laid out.
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &Dialog::fit, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void Dialog::fit()
{
    const QWidget* behind = parentWidget() ? parentWidget()->window() : nullptr;
    const QRect room = theme().isKiosk() && behind ? behind->geometry() : screen()->availableGeometry();
    const int margins = 2 * space::wide + frame_lines;
    const int wanted = theme().scaled(theme().isKiosk() ? terminal_width : usual_width);
    const int width =
        std::min(std::max(wanted, m_buttons->minimumSize().width() + margins), room.width() - margins);
    const int beneath = m_buttons->sizeHint().height() + space::large + margins;
    const int height = m_content->heightForWidth(width - margins) + beneath;
    resize(width, std::min(height, room.height() - margins));
    if (theme().isKiosk())
        move(room.center() - rect().center());
}

} // namespace florin::desktop
