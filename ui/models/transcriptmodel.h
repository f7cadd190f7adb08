// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "core/model/domainevent.h"

#include <QAbstractListModel>
#include <QDate>

#include <optional>

namespace frontdesk {

/// Guidance is a note for the AI; NewMark stands above the first unread message.
enum class RowKind : quint8 { Customer, Ai, Staff, Note, Guidance, Event, Skill, Day, NewMark };

/// One line of the transcript. `key` is stable (server id, or negative for what has none); `revision` grows with
/// each change, so that a layout can be cached by both.
struct TranscriptRow {
    RowKind kind = RowKind::Customer;
    qint64 key = 0;
    quint32 revision = 0;
    Message message;
    QDate day;
    bool expanded = false;                 ///< skill rows
    QString failure;                       ///< why an own message was not accepted; empty = fine
    std::optional<DeliveryDetail> detail;  ///< Failed, Unconfirmed: what the channel says; null = not asked yet

    [[nodiscard]] bool isStreaming() const { return message.delivery == Delivery::Streaming; }
    /// A line between messages, not a message.
    [[nodiscard]] bool isMark() const { return kind == RowKind::Day || kind == RowKind::NewMark; }
    [[nodiscard]] bool isPending() const { return !message.id.isValid() && !isMark(); }
    [[nodiscard]] bool isInternal() const { return kind == RowKind::Note || kind == RowKind::Guidance; }
};

/// The messages of the open conversation, oldest first, with day marks between. Messages are identified by id, own
/// ones that are still on their way by public id. GUI thread only.
class TranscriptModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const TranscriptRow& at(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowOf(MessageId id) const;
    [[nodiscard]] MessageId oldest() const;
    [[nodiscard]] MessageId newest() const;
    /// Sources of all answers, newest answer first, without repetitions.
    [[nodiscard]] QList<Citation> citations() const;

    void clear();
    /// The last `unread` messages of the customer stand below a "New" mark.
    void load(const QList<Message>& messages, int unread = 0);
    void prepend(const QList<Message>& older);
    void apply(const QList<Message>& messages);
    void applyDeltas(const QList<MessageDelta>& deltas);

    /// An own message before the engine confirmed it; `message.publicId` identifies it.
    void addPending(const Message& message);
    void failPending(const QString& publicId, const QString& reason);
    void retryPending(const QString& publicId);
    void removePending(const QString& publicId);
    /// The message is gone (a reply was taken back).
    void remove(MessageId id);
    /// Messages that the channel failed to deliver or did not confirm and whose reason is not known yet.
    [[nodiscard]] QList<MessageId> unexplained() const;
    void setDetail(MessageId id, const DeliveryDetail& detail);
    void toggleExpanded(int row);
    /// "Ingrid Solheim, 21:20" and the text below it: what Ctrl+C copies of a whole row.
    [[nodiscard]] QString copyText(int row) const;
    /// Rows whose words contain `text`, oldest first.
    [[nodiscard]] QList<int> find(const QString& text) const;

private:
    [[nodiscard]] TranscriptRow makeRow(const Message& message);
    [[nodiscard]] static TranscriptRow dayRow(const QDate& day);
    static void appendTo(QList<TranscriptRow>& rows, TranscriptRow row);
    [[nodiscard]] int insertPosition(const Message& message) const;
    [[nodiscard]] int pendingRow(const QString& publicId) const;
    void insert(TranscriptRow row);
    void replace(int row, const Message& message);
    void touched(int row);
    void removeRow(int row);
    void markNew(int unread);

    QList<TranscriptRow> m_rows;
    qint64 m_nextLocalKey = -1;
};

}  // namespace frontdesk
