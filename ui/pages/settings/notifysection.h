// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notify/desktopnotes.h"
#include "ui/notify/noticepolicy.h"
#include "ui/notify/soundplayer.h"
#include "ui/pages/settings/sections.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace frontdesk {

class TextLabel;

/// What this person hears and sees of waiting customers and new messages. Every choice acts at once; a test shows a
/// note, plays the sound and says what happened.
class NotifySection final : public QWidget {
    Q_OBJECT

public:
    explicit NotifySection(Preferences& preferences, QWidget* parent = nullptr);
    [[nodiscard]] static SettingsSection description();
    [[nodiscard]] QPushButton* testButton() const { return m_test; }
    /// What the last test did; empty = none yet.
    [[nodiscard]] QString result() const;

private:
    using Choice = std::pair<QString, QVariant>;
    void addRow(const QString& name, const QString& about, QWidget* editor);
    void addSwitch(const QString& id, const QString& name, const QString& about, bool NotifySettings::*field);
    QComboBox* addChoice(const QString& name, const QString& about, const QList<Choice>& choices,
                         const QVariant& current, std::function<void(NotifySettings&, const QVariant&)> choose);
    void addNotes();
    void addSounds();
    void addQuietHours();
    void addTest();
    void change(const std::function<void(NotifySettings&)>& act);
    void showAvailable();
    void test();
    void showResult(const QString& noteSentence, Tone tone);
    [[nodiscard]] QString soundSentence() const;

    Preferences& m_preferences;
    DesktopNotes m_notes;
    SoundPlayer m_sounds;
    TextLabel* m_service = nullptr;
    TextLabel* m_result = nullptr;
    QPushButton* m_test = nullptr;
};

}  // namespace frontdesk
