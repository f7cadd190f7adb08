// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

namespace frontdesk {

/// Acts that can still be taken back, newest last. The strip at the bottom shows the newest; Ctrl+Z outside text
/// fields takes it back. An act that cannot be undone any more is dropped by whoever pushed it. GUI thread only.
class UndoBook final : public QObject {
    Q_OBJECT

public:
    static constexpr int DefaultMs = 8000;

    explicit UndoBook(QObject* parent = nullptr);

    /// `text` says what was done ("Reply sent to Amir Rahimi"). `undo` runs at most once, within `lifetimeMs`
    /// milliseconds and only while `context` lives; it reports its own failure. The value names the act for drop().
    quint64 push(const QString& text, QObject* context, std::function<void()> undo, int lifetimeMs = DefaultMs);
    /// The words follow the time: `describe` gets the seconds that are left, rounded up.
    quint64 push(std::function<QString(int)> describe, QObject* context, std::function<void()> undo, int lifetimeMs);
    /// Forgets an act without taking it back; unknown ids are ignored.
    void drop(quint64 id);
    /// Takes the newest act back; false when there is none.
    bool undoNewest();

    [[nodiscard]] bool isEmpty() const { return m_acts.isEmpty(); }
    [[nodiscard]] int count() const { return int(m_acts.size()); }
    /// Of the newest act; 0 and empty when there is none.
    [[nodiscard]] quint64 newestId() const { return m_acts.isEmpty() ? 0 : m_acts.last().id; }
    [[nodiscard]] QString newestText() const;
    /// What is left of the newest act's lifetime, 0..1.
    [[nodiscard]] double newestRemaining() const;

Q_SIGNALS:
    /// The newest act is another one, or none.
    void changed();

private:
    struct Act {
        quint64 id = 0;
        std::function<QString(int)> describe;
        QPointer<QObject> context;
        std::function<void()> undo;
        int lifetimeMs = 0;
        QDeadlineTimer deadline;
    };
    void expire();
    void plan();

    QList<Act> m_acts;
    QTimer m_timer;
    quint64 m_next = 1;
};

}  // namespace frontdesk
