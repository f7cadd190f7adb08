// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/transcriptmodel.h"

#include "ui/models/attachment.h"
#include "ui/models/displaytext.h"
#include "ui/models/plaintext.h"

namespace frontdesk {
namespace {

/// Day marks live far below the keys of pending messages.
constexpr qint64 DayKeyBase = -(qint64(1) << 40);
constexpr qint64 NewMarkKey = -(qint64(1) << 41);

RowKind kindOf(const Message& message)
{
    switch (message.kind) {
    case MessageKind::Note: return message.event == EventKind::HandedBack ? RowKind::Guidance : RowKind::Note;
    case MessageKind::Event: return RowKind::Event;
    case MessageKind::SkillCall: return RowKind::Skill;
    case MessageKind::Text: break;
    }
    switch (message.author) {
    case Author::Contact: return RowKind::Customer;
    case Author::Ai: return RowKind::Ai;
    case Author::Staff: return message.visibility == Visibility::Internal ? RowKind::Note : RowKind::Staff;
    case Author::System: return RowKind::Event;
    }
    return RowKind::Event;
}

void setText(Message& message, const QString& text) { message.parts = {TextPart{text}}; }

bool isDoubtful(Delivery delivery) { return delivery == Delivery::Failed || delivery == Delivery::Unconfirmed; }

/// What the marks beside the time tell those who see them.
QString withDelivery(const TranscriptRow& row, const QString& text)
{
    const QString state = display::deliveryText(row.message.delivery);
    if (state.isEmpty())
        return text;
    const QString why = row.detail ? row.detail->explanation : row.failure;
    return why.isEmpty() ? TranscriptModel::tr("%1 (%2)", "message, delivery").arg(text, state)
                         : TranscriptModel::tr("%1 (%2: %3)", "message, delivery, why").arg(text, state, why);
}

QString sentence(const TranscriptRow& row)
{
    const QString time = display::clockTime(row.message.createdAt);
    // Customers' words stand as they were written; only the others write Markdown.
    const bool marked = row.kind == RowKind::Ai || row.kind == RowKind::Staff;
    const QString body = display::bodyText(row.message);
    const QString text = marked ? display::withoutMarkdown(body) : body;
    switch (row.kind) {
    case RowKind::Day: return display::dayName(row.day);
    case RowKind::NewMark: return TranscriptModel::tr("New messages");
    case RowKind::Guidance:
        return TranscriptModel::tr("Guidance for the AI by %1, %2: %3").arg(row.message.authorName, time, text);
    case RowKind::Event: return display::eventText(row.message) % u", " % time;
    case RowKind::Skill:
        return row.message.skillCall ? TranscriptModel::tr("Skill %1: %2")
                                           .arg(row.message.skillCall->name, row.message.skillCall->summary)
                                     : text;
    case RowKind::Note:
        return TranscriptModel::tr("Internal note by %1, %2: %3").arg(row.message.authorName, time, text);
    case RowKind::Ai:
        return withDelivery(row, TranscriptModel::tr("AI %1, %2: %3").arg(row.message.authorName, time, text));
    case RowKind::Staff:
        return withDelivery(
            row, TranscriptModel::tr("%1, %2: %3").arg(display::contactName(row.message.authorName), time, text));
    default: return TranscriptModel::tr("%1, %2: %3").arg(display::contactName(row.message.authorName), time, text);
    }
}

}  // namespace

int TranscriptModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TranscriptRow& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.isMark() ? sentence(row) : row.message.text();
    if (role == Qt::AccessibleTextRole)
        return sentence(row);
    return {};
}

int TranscriptModel::rowOf(MessageId id) const
{
    if (!id.isValid())
        return -1;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (m_rows[row].message.id == id)
            return row;
    return -1;
}

int TranscriptModel::pendingRow(const QString& publicId) const
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (m_rows[row].isPending() && m_rows[row].message.publicId == publicId)
            return row;
    return -1;
}

MessageId TranscriptModel::oldest() const
{
    MessageId id;
    for (const TranscriptRow& row : m_rows)
        if (row.message.id.isValid() && (!id.isValid() || row.message.id < id))
            id = row.message.id;
    return id;
}

MessageId TranscriptModel::newest() const
{
    MessageId id;
    for (const TranscriptRow& row : m_rows)
        id = qMax(id, row.message.id);
    return id;
}

QList<Citation> TranscriptModel::citations() const
{
    QList<Citation> list;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        for (const Citation& citation : m_rows[row].message.citations) {
            const bool known = std::any_of(list.begin(), list.end(), [&](const Citation& other) {
                return other.document == citation.document && other.section == citation.section;
            });
            if (!known)
                list << citation;
        }
    }
    return list;
}

TranscriptRow TranscriptModel::makeRow(const Message& message)
{
    TranscriptRow row;
    row.kind = kindOf(message);
    row.message = message;
    row.day = display::day(message.createdAt);
    row.key = message.id.isValid() ? message.id.value : m_nextLocalKey--;
    return row;
}

TranscriptRow TranscriptModel::dayRow(const QDate& day)
{
    TranscriptRow row;
    row.kind = RowKind::Day;
    row.day = day;
    row.key = DayKeyBase - day.toJulianDay();
    return row;
}

void TranscriptModel::appendTo(QList<TranscriptRow>& rows, TranscriptRow row)
{
    if (rows.isEmpty() || rows.last().day != row.day)
        rows << dayRow(row.day);
    int position = int(rows.size());
    // What the AI looked up belongs above the answer that rests on it, although the answer's row was made first.
    while (row.kind == RowKind::Skill && position > 0 && rows[position - 1].kind == RowKind::Ai)
        --position;
    rows.insert(position, std::move(row));
}

void TranscriptModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void TranscriptModel::load(const QList<Message>& messages, int unread)
{
    beginResetModel();
    m_rows.clear();
    for (const Message& message : messages)
        appendTo(m_rows, makeRow(message));
    markNew(unread);
    endResetModel();
}

void TranscriptModel::markNew(int unread)
{
    int first = -1;
    for (int row = int(m_rows.size()) - 1; row >= 0 && unread > 0; --row) {
        // An answer of ours was read with everything above it.
        if (m_rows[row].kind == RowKind::Staff)
            break;
        if (m_rows[row].kind != RowKind::Customer)
            continue;
        first = row;
        --unread;
    }
    if (first <= 0)
        return;
    TranscriptRow mark;
    mark.kind = RowKind::NewMark;
    mark.key = NewMarkKey;
    mark.day = m_rows[first].day;
    m_rows.insert(first, mark);
}

void TranscriptModel::prepend(const QList<Message>& older)
{
    QList<TranscriptRow> rows;
    for (const Message& message : older)
        if (rowOf(message.id) < 0)
            appendTo(rows, makeRow(message));
    if (rows.isEmpty())
        return;
    if (!m_rows.isEmpty() && m_rows.first().kind == RowKind::Day && m_rows.first().day == rows.last().day) {
        beginRemoveRows({}, 0, 0);
        m_rows.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(rows.size()) - 1);
    m_rows = rows + m_rows;
    endInsertRows();
}

void TranscriptModel::apply(const QList<Message>& messages)
{
    for (const Message& message : messages) {
        int row = rowOf(message.id);
        if (row < 0)
            row = pendingRow(message.publicId);
        if (row >= 0)
            replace(row, message);
        else
            insert(makeRow(message));
    }
}

void TranscriptModel::replace(int row, const Message& message)
{
    TranscriptRow& known = m_rows[row];
    const QString shown = known.message.text();
    const bool wasStreaming = known.isStreaming();
    if (known.message.delivery != message.delivery || known.message.deliveryCode != message.deliveryCode)
        known.detail.reset();
    known.message = message;
    known.kind = kindOf(message);
    known.key = message.id.isValid() ? message.id.value : known.key;
    known.failure.clear();
    // The durable text of a stream lags behind its deltas: what is on screen must not shrink and grow again.
    if (wasStreaming && known.isStreaming() && shown.startsWith(message.text()))
        setText(known.message, shown);
    touched(row);
}

void TranscriptModel::applyDeltas(const QList<MessageDelta>& deltas)
{
    for (const MessageDelta& delta : deltas) {
        const int row = rowOf(delta.messageId);
        if (row < 0 || !m_rows[row].isStreaming())
            continue;
        const QString text = m_rows[row].message.text();
        if (delta.offset > text.size())
            continue;  // a piece is missing: the next MessageChanged brings it
        setText(m_rows[row].message, text.left(delta.offset) + delta.text);
        touched(row);
    }
}

int TranscriptModel::insertPosition(const Message& message) const
{
    int position = int(m_rows.size());
    const auto after = [&](const TranscriptRow& row) {
        return !row.isMark() && row.message.createdAt > message.createdAt;
    };
    while (position > 0 && !m_rows[position - 1].isPending() && after(m_rows[position - 1]))
        --position;
    if (kindOf(message) == RowKind::Skill)
        while (position > 0 && m_rows[position - 1].kind == RowKind::Ai)
            --position;
    return position;
}

void TranscriptModel::insert(TranscriptRow row)
{
    int position = insertPosition(row.message);
    if (position == 0 || m_rows[position - 1].day != row.day) {
        beginInsertRows({}, position, position);
        m_rows.insert(position, dayRow(row.day));
        endInsertRows();
        ++position;
    }
    beginInsertRows({}, position, position);
    m_rows.insert(position, std::move(row));
    endInsertRows();
}

void TranscriptModel::addPending(const Message& message) { insert(makeRow(message)); }

void TranscriptModel::failPending(const QString& publicId, const QString& reason)
{
    const int row = pendingRow(publicId);
    if (row < 0)
        return;
    m_rows[row].message.delivery = Delivery::Failed;
    m_rows[row].failure = reason;
    touched(row);
}

void TranscriptModel::retryPending(const QString& publicId)
{
    const int row = pendingRow(publicId);
    if (row < 0)
        return;
    m_rows[row].message.delivery = Delivery::Queued;
    m_rows[row].failure.clear();
    touched(row);
}

void TranscriptModel::removePending(const QString& publicId)
{
    const int row = pendingRow(publicId);
    if (row >= 0)
        removeRow(row);
}

void TranscriptModel::remove(MessageId id)
{
    const int row = rowOf(id);
    if (row >= 0)
        removeRow(row);
}

void TranscriptModel::removeRow(int row)
{
    // A day that lost its only message loses its mark too.
    const bool lonely = row > 0 && m_rows[row - 1].kind == RowKind::Day
                        && (row + 1 == m_rows.size() || m_rows[row + 1].kind == RowKind::Day);
    const int first = lonely ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.remove(first, row - first + 1);
    endRemoveRows();
}

QString TranscriptModel::copyText(int row) const
{
    const TranscriptRow& data = m_rows[row];
    if (data.isMark())
        return sentence(data);
    const QString when = display::dateAndTime(data.message.createdAt);
    if (data.kind == RowKind::Event)
        return tr("%1 (%2)", "event, time").arg(display::eventText(data.message), when);
    if (data.kind == RowKind::Skill)
        return tr("%1 (%2)", "event, time").arg(sentence(data), when);
    const QString who = display::authorName(data.message);
    const QString head = data.isInternal() ? tr("%1, %2, internal", "author, time").arg(who, when)
                                           : tr("%1, %2", "author, time").arg(who, when);
    return head % u"\n" % display::bodyText(data.message);
}

QList<int> TranscriptModel::find(const QString& text) const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size() && !text.isEmpty(); ++row) {
        const TranscriptRow& data = m_rows[row];
        if (!data.isMark() && data.kind != RowKind::Event && data.kind != RowKind::Skill
            && display::messageText(data.message).contains(text, Qt::CaseInsensitive))
            rows << row;
    }
    return rows;
}

QList<MessageId> TranscriptModel::unexplained() const
{
    QList<MessageId> ids;
    for (const TranscriptRow& row : m_rows)
        if (row.message.id.isValid() && isDoubtful(row.message.delivery) && !row.detail)
            ids << row.message.id;
    return ids;
}

void TranscriptModel::setDetail(MessageId id, const DeliveryDetail& detail)
{
    const int row = rowOf(id);
    if (row < 0 || !isDoubtful(m_rows[row].message.delivery))
        return;
    m_rows[row].detail = detail;
    touched(row);
}

void TranscriptModel::toggleExpanded(int row)
{
    m_rows[row].expanded = !m_rows[row].expanded;
    touched(row);
}

void TranscriptModel::touched(int row)
{
    ++m_rows[row].revision;
    Q_EMIT dataChanged(index(row), index(row));
}

}  // namespace frontdesk
