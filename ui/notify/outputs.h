// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QObject>
#include <QString>

namespace frontdesk {

struct NotifySettings;

/// A note on the desktop. A second one with the same key takes the place of the first.
struct DesktopNote {
    QString key;  ///< never shown: the conversation
    QString title;
    QString body;         ///< plain text
    bool urgent = false;  ///< stays until somebody acts
    bool canTakeOver = false;
};

/// Where notes go. GUI thread only; never blocks.
class NoteOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// false: nothing shows notes here (a missing service of the desktop).
    [[nodiscard]] virtual bool available() const = 0;
    virtual void show(const DesktopNote& note) = 0;
    virtual void close(const QString& key) = 0;

Q_SIGNALS:
    void availableChanged(bool available);
    /// The desktop took the note (tests of the settings).
    void shown(const QString& key);
    void failed(const QString& key, const QString& why);
    /// `token` lets the window come to the front; may be empty.
    void openWanted(const QString& key, const QByteArray& token);
    void takeOverWanted(const QString& key, const QByteArray& token);
};

enum class Sound : quint8 { Message, Waiting };

/// Where sounds go. GUI thread only; never blocks.
class SoundOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool available() const = 0;
    virtual void apply(const NotifySettings& settings) = 0;
    virtual void play(Sound sound) = 0;
};

}  // namespace frontdesk
