// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/outputs.h"

#include <QDBusConnection>
#include <QHash>

class QDBusPendingCallWatcher;

namespace frontdesk {

/// Notes through org.freedesktop.Notifications (Linux and other desktops with D-Bus), asynchronous throughout. Where
/// no such service answers, available() is false and nothing is shown.
class DesktopNotes final : public NoteOutput {
    Q_OBJECT

public:
    explicit DesktopNotes(QObject* parent = nullptr) : DesktopNotes(QDBusConnection::sessionBus(), parent) {}
    explicit DesktopNotes(const QDBusConnection& bus, QObject* parent = nullptr);

    [[nodiscard]] bool available() const override { return m_available; }
    void show(const DesktopNote& note) override;
    void close(const QString& key) override;

private Q_SLOTS:
    // By name because QDBusConnection::connect takes a signature, not a function pointer.
    void onAction(uint id, const QString& action);
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString& token);

private:
    struct Shown {
        uint id = 0;         ///< of the service; 0 = not known yet
        bool asked = false;  ///< Notify is on its way
        bool closeLater = false;
        bool again = false;  ///< `next` goes out when the id is known
        DesktopNote next;
    };
    void probe();
    void send(const DesktopNote& note, Shown& shown);
    void sent(const QString& key, const QDBusPendingCallWatcher& call);
    void closeNow(uint id);
    void setAvailable(bool available);
    [[nodiscard]] QString keyOf(uint id) const;

    QDBusConnection m_bus;
    bool m_available = false;
    bool m_markup = true;  ///< the service reads bodies as markup
    QHash<QString, Shown> m_shown;
    QHash<uint, QByteArray> m_tokens;
};

}  // namespace frontdesk
