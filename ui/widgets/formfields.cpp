// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formfields.h"

#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace frontdesk {

FormField::FormField(const QString& label, QWidget* editor, const QString& hint, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_hintText(hint)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_name = new TextLabel(label, {13, QFont::DemiBold, Tone::Text, TextFlow::Wrap});
    m_name->setBuddy(editor);
    layout->addWidget(m_name);
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor))
        layout->addWidget(new OutlinedBox(text));
    else
        layout->addWidget(editor);
    m_hint = new TextLabel(hint, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap});
    layout->addWidget(m_hint);
    m_hint->setVisible(!hint.isEmpty());
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    editor->setAccessibleDescription(hint);
    setFocusProxy(editor);
}

void FormField::setProblem(const QString& sentence)
{
    m_wrong = !sentence.isEmpty();
    m_hint->setText(m_wrong ? sentence : m_hintText);
    m_hint->setTone(m_wrong ? Tone::Urgent : Tone::Muted);
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_editor->setAccessibleDescription(m_hint->text());
}

void FormField::setHint(const QString& hint)
{
    m_hintText = hint;
    if (!m_wrong)
        setProblem({});
}

void FormField::setLabel(const QString& label)
{
    m_name->setText(label);
    m_editor->setAccessibleName(label);
}

OutlinedBox::OutlinedBox(QWidget* content, QWidget* parent) : QWidget(parent), m_content(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 5, 4, 5);
    layout->addWidget(content);
    content->installEventFilter(this);
}

bool OutlinedBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void OutlinedBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_content->hasFocus();
    paint::roundedRect(&painter, rect(), 6, tone(Tone::Surface), tone(focused ? Tone::Accent : Tone::BorderStrong),
                       focused ? 2 : 1);
}

Card::Card(const QString& title, const QString& text, QWidget* parent) : Panel(Tone::Surface, NoEdge, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(title, {15, QFont::DemiBold, Tone::Text, TextFlow::Wrap}));
    if (!text.isEmpty()) {
        layout->setSpacing(4);
        layout->addWidget(new TextLabel(text, {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
        layout->addSpacing(8);
    }
    m_body = new QVBoxLayout;
    m_body->setSpacing(12);
    layout->addLayout(m_body);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::roundedRect(&painter, rect(), 10, tone(Tone::Surface), tone(Tone::Border));
}

QLineEdit* makeLineEdit(const QString& text, QWidget* parent)
{
    auto* edit = new QLineEdit(text, parent);
    edit->setTextMargins(6, 0, 6, 0);
    edit->setMinimumHeight(scaled(34));
    return edit;
}

QPlainTextEdit* makeTextEdit(int lines, QWidget* parent)
{
    auto* edit = new QPlainTextEdit(parent);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setTabChangesFocus(true);
    edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    edit->viewport()->setAutoFillBackground(false);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 10);
    return edit;
}

QScrollArea* makeScroll(QWidget* content)
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    scroll->setWidget(content);
    return scroll;
}

}  // namespace frontdesk
