// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/notifier.h"

#include "ui/bridge/corebridge.h"
#include "ui/bridge/preferences.h"
#include "ui/bridge/presencecontrol.h"
#include "ui/models/displaytext.h"
#include "ui/notify/noticetext.h"
#include "ui/notify/notifysettings.h"
#include "ui/widgets/toastarea.h"

#include <QElapsedTimer>
#include <QTime>

namespace frontdesk {
namespace {

/// More waiting customers than this share one toast.
constexpr int MostToasts = 2;
const QString StartKey = QStringLiteral("start");

QString keyOf(ConversationId id) { return QString::number(id.value); }

qint64 elapsed()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

}  // namespace

Notifier::Notifier(CoreBridge& bridge, Preferences& preferences, PresenceControl& presence,
                   std::unique_ptr<NoteOutput> notes, std::unique_ptr<SoundOutput> sounds, Times times)
    : m_bridge(bridge),
      m_preferences(preferences),
      m_presence(presence),
      m_notes(std::move(notes)),
      m_sounds(std::move(sounds)),
      m_times(std::move(times)),
      m_tracker(bridge)
{
    if (!m_times.monotonicMs)
        m_times.monotonicMs = elapsed;
    if (!m_times.minute)
        m_times.minute = [] { return QTime::currentTime().msecsSinceStartOfDay() / 60000; };
    m_repeat.setInterval(m_times.repeatMs);
    m_sounds->apply(readNotifySettings(m_preferences));
    connect(&m_tracker, &NoticeTracker::noticed, this, &Notifier::onNotice);
    connect(&m_tracker, &NoticeTracker::startedWith, this, &Notifier::onStart);
    connect(&m_tracker, &NoticeTracker::resolved, this, &Notifier::onResolved);
    connect(&m_tracker, &NoticeTracker::wasRead, this, &Notifier::onRead);
    connect(&m_repeat, &QTimer::timeout, this, &Notifier::repeat);
    connect(&presence, &PresenceControl::changed, this, &Notifier::onPresence);
    connect(&preferences, &Preferences::notifyChanged, this,
            [this] { m_sounds->apply(readNotifySettings(m_preferences)); });
    connect(m_notes.get(), &NoteOutput::openWanted, this, &Notifier::openFromDesktop);
    connect(m_notes.get(), &NoteOutput::takeOverWanted, this, [this](const QString& key, const QByteArray& token) {
        Q_EMIT raiseWanted(token);
        takeOver(ConversationId(key.toLongLong()));
    });
}

/// Notes of a program that is gone would lead nowhere.
Notifier::~Notifier()
{
    for (const Notice& notice : std::as_const(m_waiting))
        m_notes->close(keyOf(notice.conversation));
    m_notes->close(StartKey);
}

void Notifier::setWindow(ToastArea* toasts, std::function<NoticeView()> view)
{
    m_toasts = toasts;
    m_view = std::move(view);
    m_shown.clear();
    m_shownTogether = 0;
    showToasts();
}

NoticeSituation Notifier::situation() const
{
    const NoticeView view = m_view ? m_view() : NoticeView();
    return {.presence = m_presence.current(),
            .windowActive = view.active,
            .visible = view.visible,
            .minute = m_times.minute(),
            .nowMs = m_times.monotonicMs(),
            .lastSoundMs = m_lastSound,
            .settings = readNotifySettings(m_preferences)};
}

void Notifier::onNotice(const Notice& notice)
{
    const bool urgent = levelOf(notice.cause) == NoticeLevel::Urgent;
    if (urgent) {
        m_waiting.removeIf([&notice](const Notice& other) { return other.conversation == notice.conversation; });
        m_waiting.prepend(notice);
        closeToast(notice.conversation);
    }
    const NoticePlan plan = planNotice(notice.cause, notice.conversation, situation());
    if (!plan.listed)
        return;
    const int more = list(notice)->more;
    if (plan.note)
        note(notice, more);
    if (plan.toast)
        showToasts();
    if (plan.sound)
        play(urgent ? Sound::Waiting : Sound::Message);
    if (plan.repeat)
        m_repeat.start();
}

/// What waited before the program started: one note, one sound.
void Notifier::onStart(const QList<Notice>& waiting)
{
    for (const Notice& notice : waiting) {
        m_waiting << notice;
        (void)list(notice);
    }
    const NoticePlan plan = planNotice(NoticeCause::Escalated, {}, situation());
    if (plan.note)
        noteStart(int(waiting.size()));
    if (plan.toast)
        showToasts();
    if (plan.sound)
        play(Sound::Waiting);
    if (plan.repeat)
        m_repeat.start();
}

/// Newest first; messages of one conversation that nobody looked at share a line.
const NoticeEntry* Notifier::list(const Notice& notice)
{
    NoticeEntry entry{notice, display::now()};
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const NoticeEntry& old = m_entries[i];
        if (old.unread && old.notice.cause == notice.cause && old.notice.conversation == notice.conversation) {
            entry.more = old.more + 1;
            m_entries.removeAt(i);
            break;
        }
    }
    m_entries.prepend(entry);
    while (m_entries.size() > MaxEntries)
        m_entries.removeLast();
    Q_EMIT listChanged();
    return &m_entries.first();
}

void Notifier::note(const Notice& notice, int more)
{
    const bool urgent = levelOf(notice.cause) == NoticeLevel::Urgent;
    m_notes->show({.key = keyOf(notice.conversation),
                   .title = noticetext::title(notice),
                   .body = noticetext::body(notice, more, readNotifySettings(m_preferences).showText),
                   .urgent = urgent,
                   .canTakeOver = urgent});
}

void Notifier::noteStart(int customers)
{
    m_notes->show({.key = StartKey,
                   .title = noticetext::waiting(customers),
                   .body = customers == 1 ? noticetext::title(m_waiting.first())
                                          : tr("Open Frontdesk to take the most urgent one."),
                   .urgent = true});
}

void Notifier::play(Sound sound)
{
    m_lastSound = m_times.monotonicMs();
    m_sounds->play(sound);
}

void Notifier::repeat()
{
    if (m_waiting.isEmpty() || m_presence.current() != Presence::Available) {
        m_repeat.stop();
        return;
    }
    if (mayPlay(situation()))
        play(Sound::Waiting);
}

void Notifier::onPresence(Presence presence)
{
    if (presence != Presence::Available) {
        m_repeat.stop();
        showToasts();
    } else if (!m_waiting.isEmpty()) {
        // Whoever comes back hears of those who wait still.
        showToasts();
        m_repeat.start();
    }
}

void Notifier::onResolved(ConversationId id, const QString& byName, bool byMe)
{
    QString contact;
    for (const Notice& notice : std::as_const(m_waiting))
        if (notice.conversation == id)
            contact = notice.contact;
    const auto known = m_waiting.removeIf([id](const Notice& notice) { return notice.conversation == id; });
    if (known == 0)
        return;
    m_notes->close(keyOf(id));
    if (m_waiting.isEmpty()) {
        m_notes->close(StartKey);
        m_repeat.stop();
    }
    const bool told = m_shown.contains(id) || m_shown.contains({});
    closeToast(id);
    showToasts();
    if (told && !byMe && !byName.isEmpty() && m_toasts)
        m_toasts->show(ToastKind::Info, noticetext::takenBy(contact, byName));
    setRead(id);
}

void Notifier::onRead(ConversationId id)
{
    const bool waits = std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                                   [id](const Notice& n) { return n.conversation == id; });
    if (waits)
        return;
    m_notes->close(keyOf(id));
    setRead(id);
}

int Notifier::unread() const
{
    return int(
        std::count_if(m_entries.cbegin(), m_entries.cend(), [](const NoticeEntry& entry) { return entry.unread; }));
}

void Notifier::setRead(ConversationId id)
{
    bool changed = false;
    for (NoticeEntry& entry : m_entries)
        if (entry.notice.conversation == id && entry.unread)
            changed = !(entry.unread = false);
    if (changed)
        Q_EMIT listChanged();
}

void Notifier::markAllRead()
{
    for (NoticeEntry& entry : m_entries)
        entry.unread = false;
    Q_EMIT listChanged();
}

void Notifier::open(ConversationId id)
{
    setRead(id);
    Q_EMIT conversationWanted(id);
}

void Notifier::openFromDesktop(const QString& key, const QByteArray& token)
{
    Q_EMIT raiseWanted(token);
    if (key == StartKey)
        Q_EMIT queueWanted(ConsoleQueue::Waiting);
    else
        open(ConversationId(key.toLongLong()));
}

void Notifier::takeOver(ConversationId id)
{
    m_bridge.whenDone(m_bridge.console().takeOver(id), this, [this, id](const Result<ConversationSummary>& done) {
        if (done) {
            open(id);
            return;
        }
        if (m_toasts)
            m_toasts->show(ToastKind::Problem, errorSentence(done.error()));
    });
}

void Notifier::closeToast(ConversationId id)
{
    if (const QPointer<QWidget> toast = m_shown.take(id))
        toast->close();
}

/// One for each who waits, or one for all when they are many. While away there are none.
void Notifier::showToasts()
{
    if (!m_toasts)
        return;
    const int many = m_presence.current() == Presence::Available ? int(m_waiting.size()) : 0;
    const bool together = many > MostToasts;
    if (!together || m_shownTogether != many)
        closeToast({});
    if (together || many == 0)
        for (const ConversationId id : m_shown.keys())
            if (id.isValid())
                closeToast(id);
    m_shownTogether = together ? many : 0;
    if (together && !m_shown.contains({})) {
        const auto show = [this] { Q_EMIT queueWanted(ConsoleQueue::Waiting); };
        m_shown.insert({},
                       m_toasts->showAct(ToastKind::Urgent, noticetext::waiting(many), {tr("Show them"), show, show}));
    }
    if (together)
        return;
    for (qsizetype i = many - 1; i >= 0; --i) {
        const Notice& notice = m_waiting[i];
        const ConversationId id = notice.conversation;
        if (!m_shown.contains(id))
            m_shown.insert(
                id, m_toasts->showAct(ToastKind::Urgent, noticetext::title(notice),
                                      {tr("Take over"), [this, id] { takeOver(id); }, [this, id] { open(id); }}));
    }
}

}  // namespace frontdesk
