// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class QTextDocument;

namespace frontdesk {

class CoreBridge;

enum class DraftMode : quint8 { Reply, Note, Guide };

/// A draft belongs to a conversation and a mode, never to a view: it cannot follow the user into another chat.
struct DraftKey {
    ConversationId conversation;
    DraftMode mode = DraftMode::Reply;
    [[nodiscard]] friend bool operator==(const DraftKey&, const DraftKey&) = default;
};
[[nodiscard]] inline size_t qHash(const DraftKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.conversation.value, int(key.mode));
}

/// One document per key, saved through the console 400 ms after the last change and on flush(). GUI thread only.
class DraftBook final : public QObject {
    Q_OBJECT

public:
    explicit DraftBook(CoreBridge& bridge, QObject* parent = nullptr);
    ~DraftBook() override;

    /// Lives as long as the book. What the store knows about the key is loaded into it, unless someone typed first.
    [[nodiscard]] QTextDocument* document(DraftKey key);
    /// Asks the console which conversations have drafts and loads them.
    void restore();
    /// Saves what is not saved yet.
    void flush();
    /// What a list row shows: the reply, else the note; trimmed.
    [[nodiscard]] QString preview(ConversationId id) const;
    [[nodiscard]] bool isSaved(DraftKey key) const { return !m_dirty.contains(key); }

Q_SIGNALS:
    void changed(frontdesk::ConversationId id);
    void saved(frontdesk::ConversationId id);

private:
    void load(DraftKey key);
    void onEdited(DraftKey key);
    void save(DraftKey key);

    CoreBridge& m_bridge;
    QHash<DraftKey, QTextDocument*> m_documents;
    QSet<DraftKey> m_dirty;
    bool m_filling = false;  ///< the program changes a document, not the user
    QTimer m_saveTimer;
};

}  // namespace frontdesk
