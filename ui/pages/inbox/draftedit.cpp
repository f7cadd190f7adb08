// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/draftedit.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>

namespace frontdesk {
namespace {

constexpr int MinHeight = 58;
constexpr int MaxHeight = 190;

}  // namespace

DraftEdit::DraftEdit(QWidget* parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setFont(type(14).font);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        setFont(type(14).font);
        fitHeight();
    });
    setFixedHeight(scaled(MinHeight));
}

void DraftEdit::showDocument(QTextDocument* shown, const QColor& textColor)
{
    if (document() != shown) {
        disconnect(m_sizeWatch);
        setDocument(shown);
        m_sizeWatch = connect(shown->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                              &DraftEdit::fitHeight);
        moveCursor(QTextCursor::End);
    }
    setTextTone(textColor);
    fitHeight();
}

void DraftEdit::setTextTone(const QColor& color)
{
    QPalette colors = palette();
    colors.setColor(QPalette::Text, color);
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::PlaceholderText, tone(Tone::Faint));
    setPalette(colors);
}

void DraftEdit::fitHeight()
{
    const int wanted = qCeil(document()->size().height()) + 4;
    const int high = qBound(scaled(MinHeight), wanted, scaled(MaxHeight));
    if (height() != high)
        setFixedHeight(high);
    setVerticalScrollBarPolicy(wanted > high ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void DraftEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier | Qt::ControlModifier));
    if (enter && (ctrl || (plain && m_enterSends))) {
        Q_EMIT submitted();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void DraftEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void DraftEdit::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertPlainText(source->text());
}

void DraftEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

}  // namespace frontdesk
