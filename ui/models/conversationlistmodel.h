// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace frontdesk {

class CoreBridge;
struct StreamPreview;

/// One queue of the inbox in the engine's order: pages of 200, at most 2,000 rows loaded. A change repaints its row
/// at once and asks for the first page again (at most once per 300 ms); the answer becomes exact moves, inserts and
/// removals, never a reset. Only choosing another queue resets. GUI thread only.
class ConversationListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int PageSize = 200;
    static constexpr int MaxRows = 2000;

    explicit ConversationListModel(CoreBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] ConsoleQueue queue() const { return m_queue; }
    [[nodiscard]] ConsoleSort sort() const { return m_sort; }
    /// The old rows stay until the new ones are there.
    void setQueue(ConsoleQueue queue, ConsoleSort sort);
    [[nodiscard]] const InboxFilter& filter() const { return m_filter; }
    void setFilter(const InboxFilter& filter);
    void refresh();
    /// As refresh(), and nothing stays of the rows behind the first page: conversations are gone for good.
    void reload();
    /// More rows exist than are ever loaded: filters or search lead to them.
    [[nodiscard]] bool isCut() const { return m_more && m_rows.size() >= MaxRows; }

    [[nodiscard]] const ConversationSummary& at(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowOf(ConversationId id) const;  ///< -1 = not loaded
    [[nodiscard]] const ConsoleCounts& counts() const { return m_counts; }
    /// True while rows change because of the engine: a view must not open what becomes current then.
    [[nodiscard]] bool isUpdating() const { return m_updating; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] QString draft(ConversationId id) const { return m_drafts.value(id); }
    void setDraft(ConversationId id, const QString& text);
    [[nodiscard]] bool isTyping(ConversationId id) const { return m_typing.contains(id); }
    /// Text that the AI is writing in a conversation which is not open; empty = show the last line.
    [[nodiscard]] QString preview(ConversationId id) const { return m_previews.value(id); }

    void applyChanges(const QList<ConversationSummary>& rows);
    void applyTyping(ConversationId id, Author who, bool active);
    void applyPreviews(const QList<StreamPreview>& previews);

Q_SIGNALS:
    void countsChanged();
    void updated();  ///< after each batch of changes
    void loadFailed(const frontdesk::Error& error);

private:
    void request(int offset);
    void take(int offset, const ConsolePage& page, bool forget);
    void mergePage(int offset, const QList<ConversationSummary>& rows);
    void place(int position, const ConversationSummary& summary);
    void dropFrom(int position, bool more);
    [[nodiscard]] bool leftQueue(const ConversationSummary& summary) const;
    [[nodiscard]] bool passesFilter(const ConversationSummary& summary) const;
    void restart();
    void removeRow(int row);
    void repaint(ConversationId id);
    void expireTyping();

    CoreBridge& m_bridge;
    QList<ConversationSummary> m_rows;
    ConsoleCounts m_counts;
    ConsoleQueue m_queue = ConsoleQueue::All;
    ConsoleSort m_sort = ConsoleSort::MostUrgent;
    InboxFilter m_filter;
    quint64 m_epoch = 0;  ///< answers to an older queue are dropped
    bool m_more = false;
    bool m_fetching = false;
    bool m_loaded = false;
    bool m_updating = false;
    bool m_resetNext = true;
    bool m_refreshWanted = false;
    bool m_forgetRest = false;  ///< rows behind the next first page go
    QTimer m_refreshTimer;
    QTimer m_typingTimer;
    QHash<ConversationId, QString> m_drafts;
    QHash<ConversationId, qint64> m_typing;  ///< until, milliseconds since the epoch
    QHash<ConversationId, QString> m_previews;
};

}  // namespace frontdesk
