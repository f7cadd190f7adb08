// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"
#include "ui/widgets/basics.h"

class QListWidget;

namespace frontdesk {

class QuestionDialog;

/// The agents by name, with buttons to add one and to delete the chosen one.
class AgentList final : public Panel {
    Q_OBJECT

public:
    explicit AgentList(QWidget* parent = nullptr);

    /// `fresh`: the last one is new and stands in no file yet; it can only be discarded.
    void setAgents(const AgentsState& state, int row, bool fresh);
    /// Emits nothing.
    void setRow(int row);
    /// The buttons; the list can always be read.
    void setChangeable(bool changeable);

    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* removeButton() const { return m_remove; }
    /// Null while it does not ask.
    [[nodiscard]] QuestionDialog* question() const;

Q_SIGNALS:
    void rowChosen(int row);
    void addWanted();
    /// The person said yes to that agent; empty: the new one is to be discarded.
    void removeWanted(const QString& key);

private:
    void ask();
    void showActs();
    [[nodiscard]] QString consequences(const AgentProfile& agent) const;

    AgentsState m_state;
    bool m_fresh = false;
    bool m_changeable = true;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
};

}  // namespace frontdesk
