// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"
#include "ui/shell/page.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace frontdesk {

class AgentFilePanel;
class AgentForm;
class AgentList;
class AgentTryPanel;
class EmptyState;
class FeaturePanel;
class Segments;
class TextLabel;

/// Set-up page "Agents": who answers and how, switches, the file itself, and a trial before saving.
class AgentsPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit AgentsPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    enum Tab : quint8 { Agents, Features, File, Try };
    /// "agents", "features", "file", "try"
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    [[nodiscard]] AgentForm* form() const { return m_form; }
    [[nodiscard]] FeaturePanel* features() const { return m_features; }
    [[nodiscard]] AgentFilePanel* filePanel() const { return m_file; }
    [[nodiscard]] AgentTryPanel* tryPanel() const { return m_try; }
    [[nodiscard]] AgentList* agents() const { return m_agents; }
    [[nodiscard]] QListWidget* list() const;
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QString problem() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildAgents();
    void wire();
    void showTab(int tab);
    void load();
    void show(const AgentsState& state);
    void showAgent(int row);
    void addAgent();
    void removeAgent(const QString& key);
    void setDirty(bool dirty);
    void say(const QString& problem);
    [[nodiscard]] AgentCandidate candidate() const;
    void save();
    void saved(const Result<AgentsState>& result);
    void tryOut();
    void setFeature(const QString& name, bool on);

    PageContext m_context;
    AgentsState m_state;
    QStackedLayout* m_stack;
    QStackedWidget* m_tabs;
    Segments* m_segments;
    QPushButton* m_save;
    TextLabel* m_problem;
    EmptyState* m_failed;
    AgentList* m_agents;
    AgentForm* m_form;
    FeaturePanel* m_features;
    AgentFilePanel* m_file;
    AgentTryPanel* m_try;
    int m_row = 0;
    bool m_fresh = false;  ///< the last agent of m_state is new, and in no file yet
    QString m_wanted;      ///< key of the agent to show when the next state comes; empty = the row stays
    bool m_formDirty = false;
    bool m_textDirty = false;
};

}  // namespace frontdesk
