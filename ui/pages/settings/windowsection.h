// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/settings/sections.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace frontdesk {

/// How this window looks and behaves for this person. Every choice acts at once.
class WindowSection final : public QWidget {
    Q_OBJECT

public:
    explicit WindowSection(Preferences& preferences, QWidget* parent = nullptr);
    [[nodiscard]] static SettingsSection description();

private:
    using Choice = std::pair<QString, QVariant>;
    /// A line with a name, a list of choices and what to do with the chosen one.
    QComboBox* addChoice(const QString& name, const QString& about, const QList<Choice>& choices,
                         const QVariant& current, std::function<void(const QVariant&)> choose);
    void addSwitch(const QString& name, const QString& about, bool on, std::function<void(bool)> choose);
    void addLook();
    void addHabits();
    void addRow(const QString& name, const QString& about, QWidget* editor);

    Preferences& m_preferences;
};

}  // namespace frontdesk
