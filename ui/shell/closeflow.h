// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace frontdesk {

class PresenceControl;
class Preferences;

/// What closing and quitting mean: asks the first time, says plainly when there is no tray, and asks once more before
/// customers are left alone. GUI thread only.
class CloseFlow final : public QObject {
    Q_OBJECT

public:
    CloseFlow(Preferences& preferences, PresenceControl& presence, QObject* parent = nullptr);

    void setTrayAvailable(bool available) { m_tray = available; }
    /// Conversations that this person owns now.
    void setMine(int conversations) { m_mine = conversations; }
    /// The window's close button. `over` is the window.
    void close(QWidget* over);
    /// Quit from a menu or a key.
    void quit(QWidget* over);
    /// The question that is open, for tests and pictures; null = none.
    [[nodiscard]] QDialog* question() const { return m_question; }

Q_SIGNALS:
    void hideWanted();      ///< into the tray
    void minimiseWanted();  ///< there is no tray
    void quitConfirmed();

private:
    void keepRunning();

    Preferences& m_preferences;
    PresenceControl& m_presence;
    QPointer<QDialog> m_question;
    bool m_tray = false;
    int m_mine = 0;
};

}  // namespace frontdesk
