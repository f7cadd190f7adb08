// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/draftedit.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

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

bool DraftEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_actUndo && document()->isEmpty()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

bool DraftEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || (m_takesFiles && (source->hasUrls() || source->hasImage()));
}

void DraftEdit::insertFromMimeData(const QMimeData* source)
{
    QStringList paths;
    for (const QUrl& url : source->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (m_takesFiles && !paths.isEmpty())
        Q_EMIT filesGiven(paths);
    else if (source->hasText())
        insertPlainText(source->text());
    else if (m_takesFiles && source->hasImage())
        Q_EMIT imageGiven(source->imageData().value<QImage>());
}

void DraftEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

}  // namespace frontdesk
