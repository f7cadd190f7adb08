// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/desktopnotes.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace frontdesk {
namespace {

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
const QString TakeOver = QStringLiteral("take_over");
constexpr int Usual = -1;  ///< how long the service finds right
constexpr int Forever = 0;
constexpr uchar Normal = 1;
constexpr uchar Critical = 2;

QDBusMessage callOf(const QString& method) { return QDBusMessage::createMethodCall(Service, Path, Service, method); }

QVariantMap hintsOf(const DesktopNote& note)
{
    return {{QStringLiteral("urgency"), QVariant::fromValue(note.urgent ? Critical : Normal)},
            {QStringLiteral("category"), QStringLiteral("im.received")},
            {QStringLiteral("desktop-entry"), QStringLiteral("frontdesk")},
            // Frontdesk plays its own, by its own rules.
            {QStringLiteral("suppress-sound"), true}};
}

}  // namespace

DesktopNotes::DesktopNotes(const QDBusConnection& bus, QObject* parent) : NoteOutput(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect({}, Path, Service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    m_bus.connect({}, Path, Service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    m_bus.connect({}, Path, Service, QStringLiteral("ActivationToken"), this, SLOT(onToken(uint, QString)));
    auto* watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopNotes::probe);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear();
        setAvailable(false);
    });
    probe();
}

/// The call also starts a service that the desktop starts on demand.
void DesktopNotes::probe()
{
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        const QDBusPendingReply<QStringList> reply = *call;
        call->deleteLater();
        if (reply.isValid())
            m_markup = reply.value().contains(QStringLiteral("body-markup"));
        setAvailable(reply.isValid());
    });
}

void DesktopNotes::setAvailable(bool available)
{
    if (std::exchange(m_available, available) != available)
        Q_EMIT availableChanged(available);
}

void DesktopNotes::show(const DesktopNote& note)
{
    if (!m_bus.isConnected()) {
        Q_EMIT failed(note.key, tr("There is no connection to the desktop."));
        return;
    }
    Shown& shown = m_shown[note.key];
    shown.closeLater = false;
    if (shown.asked) {
        // The number that it replaces is not known yet.
        shown.next = note;
        shown.again = true;
        return;
    }
    send(note, shown);
}

void DesktopNotes::send(const DesktopNote& note, Shown& shown)
{
    QStringList actions{QStringLiteral("default"), tr("Open")};
    if (note.canTakeOver)
        actions << TakeOver << tr("Take over");
    actions << QStringLiteral("open") << tr("Open");
    QDBusMessage message = callOf(QStringLiteral("Notify"));
    message << QStringLiteral("Frontdesk") << shown.id << QStringLiteral("frontdesk") << note.title
            << (m_markup ? note.body.toHtmlEscaped() : note.body) << actions << hintsOf(note)
            << (note.urgent ? Forever : Usual);
    shown.asked = true;
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call, key = note.key] {
        call->deleteLater();
        sent(key, *call);
    });
}

void DesktopNotes::sent(const QString& key, const QDBusPendingCallWatcher& call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto it = m_shown.find(key);
    if (reply.isError()) {
        if (it != m_shown.end())
            m_shown.erase(it);
        setAvailable(false);
        Q_EMIT failed(key, reply.error().message());
        return;
    }
    setAvailable(true);
    if (it == m_shown.end()) {
        closeNow(reply.value());
        return;
    }
    it->id = reply.value();
    it->asked = false;
    if (it->closeLater) {
        closeNow(it->id);
        m_shown.erase(it);
    } else if (std::exchange(it->again, false)) {
        send(it->next, *it);
        return;
    }
    Q_EMIT shown(key);
}

void DesktopNotes::close(const QString& key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->asked) {
        it->closeLater = true;
        it->again = false;
        return;
    }
    closeNow(it->id);
    m_shown.erase(it);
}

void DesktopNotes::closeNow(uint id)
{
    QDBusMessage message = callOf(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.asyncCall(message);
}

QString DesktopNotes::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it)
        if (id != 0 && it->id == id)
            return it.key();
    return {};
}

void DesktopNotes::onToken(uint id, const QString& token)
{
    // Tells of all programs' notes arrive here.
    if (!keyOf(id).isEmpty())
        m_tokens.insert(id, token.toUtf8());
}

void DesktopNotes::onAction(uint id, const QString& action)
{
    const QString key = keyOf(id);
    const QByteArray token = m_tokens.take(id);
    if (key.isEmpty())
        return;
    if (action == TakeOver)
        Q_EMIT takeOverWanted(key, token);
    else
        Q_EMIT openWanted(key, token);
}

void DesktopNotes::onClosed(uint id, uint)
{
    const auto it = m_shown.find(keyOf(id));
    m_tokens.remove(id);
    // One that replaces it is on its way: the service gives it a number.
    if (it != m_shown.end() && !it->asked)
        m_shown.erase(it);
}

}  // namespace frontdesk
