// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"
#include "core/console/console.h"
#include "ui/models/transcriptmodel.h"
#include "ui/pages/inbox/attachmentbook.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace frontdesk {

class CoreBridge;

/// The open conversation: loads it, keeps it current from the event stream and carries out what staff do. Acts are
/// shown at once; a refusal is taken back and explained. GUI thread only.
class ConversationController final : public QObject {
    Q_OBJECT

public:
    static constexpr int PageSize = 200;

    explicit ConversationController(CoreBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_id.isValid(); }
    [[nodiscard]] ConversationId id() const { return m_id; }
    [[nodiscard]] const ConversationSummary& summary() const { return m_summary; }
    [[nodiscard]] TranscriptModel& transcript() { return m_transcript; }

    /// `known` is shown until the engine answers; a valid `message` is announced with messageReady() once loaded.
    void open(ConversationId id, const ConversationSummary* known, MessageId message = {});
    /// Nothing is open then: the conversation is gone.
    void leave();
    void loadOlder();
    /// Older messages exist that are not loaded.
    [[nodiscard]] bool hasOlder() const { return m_more; }
    void applySummaries(const QList<ConversationSummary>& rows);

    void takeOver();
    void takeNext();
    void handBack();
    void send(const QString& text, const QList<StagedFile>& files = {});
    /// After the writer was asked: goes out although the customer wrote meanwhile.
    void sendAnyway(const QString& text, const QList<StagedFile>& files = {});
    void addNote(const QString& text);
    /// A private hint for the AI's next turn.
    void guide(const QString& text);
    /// Tries an own message again; one that the channel refused goes out again under the same id.
    void retry(const QString& publicId);
    /// What helps somebody to find out why it was not delivered: detailsReady() follows.
    void askDetails(MessageId message);
    /// Reads what may have been missed (the engine was away, the PC slept); reloaded() follows.
    void reload();

    /// What the channel allows to be written now.
    [[nodiscard]] const ReplyRules& rules() const { return m_rules; }
    /// templatesRead() or templatesFailed() follows.
    void askTemplates();
    void sendTemplate(const QString& templateId, const QStringList& values);
    void discard(const QString& publicId);
    void noteTyping();
    /// The user looks at the newest message.
    void markRead();

Q_SIGNALS:
    void summaryChanged();
    void loaded();
    void messageReady(frontdesk::MessageId id);
    void takenOver();
    void handedBack();
    /// A reply is on its way and can be taken back for a while.
    void sent(frontdesk::ConversationId id, const QString& publicId);
    void newerMessage(const QString& text, const QList<frontdesk::StagedFile>& files);
    void problem(const QString& text);
    void rulesChanged();
    void templatesRead(const QList<frontdesk::MessageTemplate>& templates);
    void templatesFailed(const QString& sentence);
    /// The template is on its way, or it failed and problem() said why.
    void templateDone(bool sent);
    void detailsReady(const QString& text);
    void reloaded();

private:
    void loadMessages(MessageId message);
    void seekWanted();
    void showUnsent();
    void setSummary(const ConversationSummary& summary);
    void onMessages(const QList<Message>& messages);
    void onDeltas(const QList<MessageDelta>& deltas);
    [[nodiscard]] Message pendingMessage(const QString& text, MessageKind kind) const;
    [[nodiscard]] QFuture<Result<Message>> dispatch(const Message& message, MessageId lastSeen);
    void sendReply(const QString& text, const QList<StagedFile>& files, MessageId lastSeen);
    void post(const Message& message, MessageId lastSeen);
    void onRemoved(ConversationId id, MessageId message);
    void onPosted(const Message& sent, const Result<Message>& answer);
    void refreshRules();
    void explainFailures();
    void retryDelivered(const Message& failed);
    void takeReloaded(const ConsoleMessages& page);
    void act(QFuture<Result<ConversationSummary>> future, void (ConversationController::*done)());
    void stopTyping();

    CoreBridge& m_bridge;
    TranscriptModel m_transcript;
    ConversationId m_id;
    ConversationSummary m_summary;
    bool m_loading = false;
    bool m_more = false;
    bool m_acting = false;
    quint64 m_epoch = 0;  ///< answers for an earlier conversation are dropped
    MessageId m_readUpTo;
    MessageId m_wanted;  ///< a search hit that older pages may hold
    struct Unsent {
        Message message;
        QString reason;
    };
    QHash<QString, QList<StagedFile>> m_sending;  ///< files of replies on their way, by public id
    QList<Unsent> m_unsent;                       ///< of all conversations: refused, kept until sent or discarded
    QList<Message> m_early;                       ///< arrived while the first page was on its way
    QList<MessageDelta> m_earlyDeltas;
    ReplyRules m_rules;
    QSet<MessageId> m_explaining;  ///< their reasons are being asked for
    QTimer m_typingStop;
    bool m_typing = false;
};

}  // namespace frontdesk
