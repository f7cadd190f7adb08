// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/inbox.h"
#include "ui/notify/noticetracker.h"
#include "ui/notify/outputs.h"

#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace frontdesk {

class PresenceControl;
class Preferences;
class ToastArea;

/// One line of the list behind the bell.
struct NoticeEntry {
    Notice notice;
    Micros at = 0;
    int more = 0;  ///< further ones of the same kind since
    bool unread = true;
};

/// What the person looks at.
struct NoticeView {
    bool active = false;     ///< the window has the focus
    ConversationId visible;  ///< invalid = no conversation on screen
};

/// Decides with planNotice() what each notice does and does it: list, toasts, notes on the desktop, sounds. Lives as
/// long as the program; the window, which may be built again, is attached with setWindow(). GUI thread only.
class Notifier final : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxEntries = 50;
    /// Tests turn the hands.
    struct Times {
        int repeatMs = SoundRepeatMs;
        std::function<qint64()> monotonicMs;  ///< empty = a real clock
        std::function<int()> minute;          ///< since midnight; empty = local time
    };

    Notifier(CoreBridge& bridge, Preferences& preferences, PresenceControl& presence, std::unique_ptr<NoteOutput> notes,
             std::unique_ptr<SoundOutput> sounds)
        : Notifier(bridge, preferences, presence, std::move(notes), std::move(sounds), Times())
    {
    }
    Notifier(CoreBridge& bridge, Preferences& preferences, PresenceControl& presence, std::unique_ptr<NoteOutput> notes,
             std::unique_ptr<SoundOutput> sounds, Times times);
    ~Notifier() override;

    /// What waits gets its toasts there. `view` is asked when a notice comes.
    void setWindow(ToastArea* toasts, std::function<NoticeView()> view);

    [[nodiscard]] const QList<NoticeEntry>& entries() const { return m_entries; }  ///< newest first
    [[nodiscard]] int unread() const;
    void markAllRead();
    /// Shows it and counts it as read.
    void open(ConversationId id);
    /// Customers who wait for a person, as far as they were reported.
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }
    [[nodiscard]] bool isRepeating() const { return m_repeat.isActive(); }
    [[nodiscard]] NoteOutput& notes() { return *m_notes; }

Q_SIGNALS:
    void listChanged();
    void conversationWanted(frontdesk::ConversationId id);
    void queueWanted(frontdesk::ConsoleQueue queue);
    /// A note on the desktop was clicked: bring the window to the front.
    void raiseWanted(const QByteArray& token);

private:
    void onNotice(const Notice& notice);
    void onStart(const QList<Notice>& waiting);
    void onResolved(ConversationId id, const QString& byName, bool byMe);
    void onRead(ConversationId id);
    void onPresence(Presence presence);
    void openFromDesktop(const QString& key, const QByteArray& token);
    [[nodiscard]] NoticeSituation situation() const;
    [[nodiscard]] const NoticeEntry* list(const Notice& notice);
    void setRead(ConversationId id);
    void note(const Notice& notice, int more);
    void noteStart(int customers);
    void play(Sound sound);
    void repeat();
    void takeOver(ConversationId id);
    void showToasts();
    void closeToast(ConversationId id);

    CoreBridge& m_bridge;
    Preferences& m_preferences;
    PresenceControl& m_presence;
    std::unique_ptr<NoteOutput> m_notes;
    std::unique_ptr<SoundOutput> m_sounds;
    Times m_times;
    NoticeTracker m_tracker;
    QTimer m_repeat;
    qint64 m_lastSound = -1;
    QList<NoticeEntry> m_entries;
    QList<Notice> m_waiting;  ///< newest first
    QPointer<ToastArea> m_toasts;
    std::function<NoticeView()> m_view;
    QHash<ConversationId, QPointer<QWidget>> m_shown;  ///< toasts; the invalid id stands for all together
    int m_shownTogether = 0;
};

}  // namespace frontdesk
