// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbox.h"

#include "ui/bridge/corebridge.h"
#include "ui/shell/searchpopup.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace frontdesk {
namespace {

constexpr int PauseMs = 150;
constexpr int MaxHits = 20;

}  // namespace

SearchBox::SearchBox(CoreBridge& bridge, QWidget* parent) : QLineEdit(parent), m_bridge(bridge), m_popup(nullptr)
{
    setPlaceholderText(tr("Search conversations and customers…"));
    setAccessibleName(tr("Search conversations and customers"));
    setMinimumWidth(180);
    setMaximumWidth(460);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? 50 : 26, 0, mirrored ? 26 : 50, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::ask);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
}

SearchBox::~SearchBox() = default;

void SearchBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::ask()
{
    const QString words = text().trimmed();
    m_asked = words;
    if (words.isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    m_bridge.whenDone(m_bridge.console().search(words, MaxHits), this,
                      [this, words](const Result<QList<ConsoleSearchHit>>& hits) {
                          if (words != m_asked || !hasFocus())
                              return;
                          if (!m_popup) {
                              m_popup = new SearchPopup(window());
                              connect(m_popup, &SearchPopup::clicked, this, &SearchBox::choose);
                          }
                          m_hits = hits ? *hits : QList<ConsoleSearchHit>();
                          m_popup->showHits(m_hits, words, QRect(mapTo(window(), QPoint(0, 0)), size()));
                      });
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const ConsoleSearchHit hit = m_hits[row];
    finish();
    Q_EMIT chosen(hit.summary.conversation.id, hit.messageId);
}

void SearchBox::finish()
{
    m_pause.stop();
    m_asked.clear();
    clear();
    if (m_popup)
        m_popup->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

bool SearchBox::event(QEvent* event)
{
    // Esc belongs to the field while it has the focus, not to the window's "back".
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_popup && m_popup->isVisible();
    if (event->key() == Qt::Key_Escape) {
        finish();
    } else if (open && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        m_popup->moveCurrent(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (open)
            choose(m_popup->currentRow());
        else
            ask();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && !m_popup->underMouse())
        m_popup->hide();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto place
        = [this](int x, int w) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height())); };
    drawIcon(&painter, place(10, 16), Icon::Search, tone(Tone::Faint));
    if (!text().isEmpty() || hasFocus())
        return;
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const Type& look = type(11, QFont::Medium);
    const int wide = look.width(keys) + 2;
    paint::line(&painter, place(width() - wide - 10, wide), keys, look, tone(Tone::Faint), layoutDirection());
}

}  // namespace frontdesk
