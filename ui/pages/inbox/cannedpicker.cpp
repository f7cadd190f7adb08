// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/cannedpicker.h"

#include "ui/pages/inbox/cannedpopup.h"
#include "ui/pages/inbox/draftedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>

namespace frontdesk {
namespace {

constexpr int LongestShortcut = 32;

/// The composer's card in the window: the popup stands above it and leaves its tabs visible.
QRect cardIn(const QWidget* window, const QWidget* edit)
{
    const QWidget* card = edit->parentWidget() ? edit->parentWidget() : edit;
    return {card->mapTo(window, QPoint(0, 0)), card->size()};
}

}  // namespace

CannedPicker::CannedPicker(CannedBook& book, DraftEdit* edit, QObject* parent)
    : QObject(parent), m_book(book), m_edit(edit)
{
    edit->installEventFilter(this);
    connect(edit, &QTextEdit::textChanged, this, &CannedPicker::follow);
    connect(edit, &QTextEdit::cursorPositionChanged, this, &CannedPicker::follow);
    connect(&book, &CannedBook::changed, this, [this] {
        if (isOpen())
            refill(m_popup->hasSearch() ? m_popup->searchText() : QString());
        follow();
    });
}

CannedPopup* CannedPicker::ensurePopup()
{
    if (m_popup)
        return m_popup;
    m_popup = new CannedPopup(m_edit->window());
    connect(m_popup, &CannedPopup::chosen, this, &CannedPicker::insert);
    connect(m_popup, &CannedPopup::searchChanged, this, &CannedPicker::refill);
    connect(m_popup, &CannedPopup::dismissed, this, [this] {
        const bool back = m_popup->isAncestorOf(QApplication::focusWidget());
        close();
        if (back)
            m_edit->setFocus();
    });
    connect(m_popup, &CannedPopup::manageWanted, this, [this] {
        close();
        Q_EMIT manageWanted();
    });
    return m_popup;
}

CannedPopup* CannedPicker::popup() const { return m_popup; }

bool CannedPicker::isOpen() const { return m_popup && m_popup->isVisible(); }

void CannedPicker::setEnabled(bool on)
{
    m_enabled = on;
    if (!on)
        close();
}

void CannedPicker::open()
{
    m_book.refresh();
    refill({});
    const QWidget* window = m_edit->window();
    ensurePopup()->open(cardIn(window, m_edit), true);
    refill({});
}

void CannedPicker::close()
{
    if (m_popup)
        m_popup->hide();
}

int CannedPicker::tokenStart() const
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const int slash = int(line.lastIndexOf(u'/'));
    if (slash < 0 || line.size() - slash - 1 > LongestShortcut || (slash > 0 && !line[slash - 1].isSpace()))
        return -1;
    const QStringView word = QStringView(line).mid(slash + 1);
    const bool plain = std::all_of(word.begin(), word.end(),
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
    return plain ? cursor.block().position() + slash : -1;
}

void CannedPicker::follow()
{
    if (isOpen() && m_popup->hasSearch())
        return;
    const int start = m_enabled && m_edit->hasFocus() ? tokenStart() : -1;
    if (start != m_dismissedAt)
        m_dismissedAt = -1;
    if (start < 0 || start == m_dismissedAt) {
        close();
        return;
    }
    if (!m_book.isLoaded())
        m_book.refresh();
    const QString word = m_edit->toPlainText().mid(start + 1, m_edit->textCursor().position() - start - 1);
    // "/" alone in a sentence that matches nothing is just a "/".
    if (m_book.isLoaded() && m_book.matching(word).isEmpty() && !word.isEmpty()) {
        close();
        return;
    }
    (void)ensurePopup();
    refill(word);
    const QWidget* window = m_edit->window();
    if (!isOpen())
        m_popup->open(cardIn(window, m_edit), false);
}

void CannedPicker::refill(const QString& text)
{
    const bool none = m_book.isLoaded() && m_book.all().isEmpty();
    const QString empty = !m_book.isLoaded() ? tr("Loading saved replies…")
                          : none
                              ? tr("No saved replies yet. Write those that you send every day once: Enter opens them.")
                              : tr("No saved reply contains “%1”.").arg(text);
    ensurePopup()->setReplies(m_book.matching(text), empty, none);
}

void CannedPicker::insert(const CannedReply& reply)
{
    const int start = m_popup->hasSearch() ? -1 : tokenStart();
    close();
    QTextCursor cursor = m_edit->textCursor();
    cursor.beginEditBlock();
    if (start >= 0)
        cursor.setPosition(start, QTextCursor::KeepAnchor);
    cursor.insertText(expandCanned(reply.text, m_values));
    cursor.endEditBlock();
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

bool CannedPicker::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: return m_popup->chooseCurrent();
    case Qt::Key_Escape:
        m_dismissedAt = tokenStart();
        close();
        return true;
    default: return false;
    }
}

bool CannedPicker::eventFilter(QObject* watched, QEvent* event)
{
    const bool listening = isOpen() && !m_popup->hasSearch();
    if (event->type() == QEvent::FocusOut && listening)
        close();
    if (!listening || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QObject::eventFilter(watched, event);
    // Escape belongs to the list, not to the window's "back".
    if (event->type() == QEvent::ShortcutOverride) {
        if (key->key() == Qt::Key_Escape)
            event->accept();
        return key->key() == Qt::Key_Escape;
    }
    return handleKey(key->key()) || QObject::eventFilter(watched, event);
}

}  // namespace frontdesk
