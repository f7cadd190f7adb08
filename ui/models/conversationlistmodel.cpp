// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conversationlistmodel.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/eventbatcher.h"
#include "ui/models/displaytext.h"

#include <QDateTime>
#include <QScopedValueRollback>

namespace frontdesk {
namespace {

constexpr int RefreshMs = 300;
constexpr qint64 TypingMs = 10'000;

QString accessibleText(const ConversationSummary& row)
{
    const QString name = display::contactName(row.contactName);
    QStringList parts{name, display::channelName(row.conversation.channelId)};
    if (row.conversation.state == ConversationState::Closed)
        parts << ConversationListModel::tr("closed");
    else if (row.conversation.state == ConversationState::Snoozed)
        parts << ConversationListModel::tr("snoozed until %1").arg(display::dateAndTime(row.conversation.snoozedUntil));
    else if (row.escalation && row.escalation->state == EscalationState::Waiting)
        parts << ConversationListModel::tr("waiting for an agent");
    else if (row.conversation.handler == Handler::Ai)
        parts << (row.conversation.silence.isEmpty() ? ConversationListModel::tr("with the AI")
                                                     : display::silenceText(row.conversation.silence));
    else
        parts << ConversationListModel::tr("with %1").arg(row.assigneeName);
    if (row.unread > 0)
        parts << ConversationListModel::tr("%1 unread").arg(row.unread);
    return parts.join(QStringLiteral(", ")) % u". " % row.lastText;
}

/// The last line without marks of Markdown, which nobody wants to see or hear.
QString withoutMarks(QString text)
{
    for (const char* mark : {"**", "__", "`"})
        text.remove(QLatin1String(mark));
    return text;
}

ConversationSummary readable(ConversationSummary summary)
{
    summary.lastText = withoutMarks(summary.lastText);
    return summary;
}

}  // namespace

ConversationListModel::ConversationListModel(CoreBridge& bridge, QObject* parent)
    : QAbstractListModel(parent), m_bridge(bridge)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(RefreshMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_refreshWanted, false))
            refresh();
    });
    m_typingTimer.setInterval(1000);
    connect(&m_typingTimer, &QTimer::timeout, this, &ConversationListModel::expireTyping);
}

int ConversationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConversationSummary& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return display::contactName(row.contactName);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row);
    if (role == Qt::ToolTipRole)
        return row.conversation.lastMessageAt ? display::dateAndTime(row.conversation.lastMessageAt) : QVariant();
    return {};
}

bool ConversationListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && !m_fetching && m_rows.size() < MaxRows;
}

void ConversationListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        request(int(m_rows.size()));
}

void ConversationListModel::setQueue(ConsoleQueue queue, ConsoleSort sort)
{
    if (m_queue == queue && m_sort == sort && m_loaded)
        return;
    m_queue = queue;
    m_sort = sort;
    restart();
}

void ConversationListModel::setFilter(const InboxFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    restart();
}

void ConversationListModel::restart()
{
    ++m_epoch;
    m_resetNext = true;
    m_fetching = false;
    request(0);
}

void ConversationListModel::refresh()
{
    if (m_fetching || m_refreshTimer.isActive()) {
        m_refreshWanted = true;
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
        return;
    }
    m_refreshTimer.start();
    request(0);
}

void ConversationListModel::reload()
{
    m_forgetRest = true;
    refresh();
}

void ConversationListModel::request(int offset)
{
    m_fetching = true;
    const quint64 epoch = m_epoch;
    const bool forget = offset == 0 && std::exchange(m_forgetRest, false);
    m_bridge.whenDone(m_bridge.console().inbox(m_queue, m_sort, offset, PageSize, m_filter), this,
                      [this, offset, epoch, forget](const Result<ConsolePage>& page) {
                          if (epoch != m_epoch)
                              return;
                          m_fetching = false;
                          if (page)
                              return take(offset, *page, forget);
                          m_forgetRest = m_forgetRest || forget;
                          Q_EMIT loadFailed(page.error());
                      });
}

void ConversationListModel::take(int offset, const ConsolePage& page, bool forget)
{
    {
        const QScopedValueRollback updating(m_updating, true);
        m_counts = page.counts;
        if (std::exchange(m_resetNext, false)) {
            beginResetModel();
            m_rows = page.rows;
            for (ConversationSummary& row : m_rows)
                row.lastText = withoutMarks(row.lastText);
            endResetModel();
            m_more = page.more;
        } else {
            mergePage(offset, page.rows);
            const int end = offset + int(page.rows.size());
            dropFrom(end, page.more && !forget);
            // Behind the first page the end is known from the last page only.
            if (end >= m_rows.size())
                m_more = page.more;
        }
        m_loaded = true;
    }
    Q_EMIT countsChanged();
    Q_EMIT updated();
}

void ConversationListModel::mergePage(int offset, const QList<ConversationSummary>& rows)
{
    int position = qMin(offset, int(m_rows.size()));
    for (const ConversationSummary& summary : rows) {
        const int known = rowOf(summary.conversation.id);
        // A row that moved up since the earlier page was read stands there already.
        if (known >= 0 && known < position)
            continue;
        place(position, summary);
        ++position;
    }
}

void ConversationListModel::place(int position, const ConversationSummary& summary)
{
    const int known = rowOf(summary.conversation.id);
    if (known < 0) {
        beginInsertRows({}, position, position);
        m_rows.insert(position, readable(summary));
        endInsertRows();
        return;
    }
    if (known != position) {
        beginMoveRows({}, known, known, {}, position);
        m_rows.move(known, position);
        endMoveRows();
    }
    m_rows[position] = readable(summary);
    Q_EMIT dataChanged(index(position), index(position));
}

void ConversationListModel::dropFrom(int position, bool more)
{
    for (int row = int(m_rows.size()) - 1; row >= position; --row)
        if (!more || leftQueue(m_rows[row]))
            removeRow(row);
    while (m_rows.size() > MaxRows)
        removeRow(int(m_rows.size()) - 1);
}

bool ConversationListModel::passesFilter(const ConversationSummary& summary) const
{
    const Conversation& conversation = summary.conversation;
    return (m_filter.channelId.isEmpty() || conversation.channelId == m_filter.channelId)
           && (!m_filter.urgentOnly || conversation.priority >= Priority::High)
           && (m_filter.staffId == 0 || conversation.assigneeId.value == m_filter.staffId);
    // "Unread" is left to the next page: a row that is read while one looks at it must not vanish at once.
}

bool ConversationListModel::leftQueue(const ConversationSummary& summary) const
{
    const bool closed = summary.conversation.state == ConversationState::Closed;
    const bool open = !closed && summary.conversation.state != ConversationState::Snoozed;
    if (!passesFilter(summary))
        return true;
    switch (m_queue) {
    case ConsoleQueue::Closed: return !closed;
    case ConsoleQueue::Snoozed: return summary.conversation.state != ConversationState::Snoozed;
    case ConsoleQueue::All: return !open;
    case ConsoleQueue::Waiting:
        return !open || !summary.escalation || summary.escalation->state != EscalationState::Waiting;
    case ConsoleQueue::Mine:
        return !open || summary.conversation.handler != Handler::Human
               || summary.conversation.assigneeId != m_bridge.info().self.id;
    case ConsoleQueue::Ai: return !open || summary.conversation.handler != Handler::Ai;
    }
    return false;
}

void ConversationListModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

int ConversationListModel::rowOf(ConversationId id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].conversation.id == id)
            return row;
    return -1;
}

void ConversationListModel::applyChanges(const QList<ConversationSummary>& rows)
{
    {
        const QScopedValueRollback updating(m_updating, true);
        for (const ConversationSummary& summary : rows) {
            m_previews.remove(summary.conversation.id);
            const int row = rowOf(summary.conversation.id);
            if (row < 0)
                continue;
            if (leftQueue(summary)) {
                removeRow(row);
                continue;
            }
            m_rows[row] = readable(summary);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    Q_EMIT updated();
    refresh();
}

void ConversationListModel::setDraft(ConversationId id, const QString& text)
{
    if (text.isEmpty())
        m_drafts.remove(id);
    else
        m_drafts.insert(id, text.left(200));
    repaint(id);
}

void ConversationListModel::applyTyping(ConversationId id, Author who, bool active)
{
    if (who != Author::Contact)
        return;
    if (active) {
        m_typing.insert(id, QDateTime::currentMSecsSinceEpoch() + TypingMs);
        m_typingTimer.start();
    } else {
        m_typing.remove(id);
    }
    repaint(id);
}

void ConversationListModel::expireTyping()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QList<ConversationId> ids = m_typing.keys();
    for (const ConversationId id : ids) {
        if (m_typing.value(id) > now)
            continue;
        m_typing.remove(id);
        repaint(id);
    }
    if (m_typing.isEmpty())
        m_typingTimer.stop();
}

void ConversationListModel::applyPreviews(const QList<StreamPreview>& previews)
{
    for (const StreamPreview& preview : previews) {
        m_previews.insert(preview.conversationId, withoutMarks(preview.text));
        repaint(preview.conversationId);
    }
}

void ConversationListModel::repaint(ConversationId id)
{
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole});
}

}  // namespace frontdesk
