// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace frontdesk {

class FormField;

/// All of one agent: who it is, how it answers, what it may use, what it says.
class AgentForm final : public QWidget {
    Q_OBJECT

public:
    explicit AgentForm(QWidget* parent = nullptr);

    void setAgent(const AgentProfile& agent, const AgentsState& state);
    /// The agent as it stands in the fields.
    [[nodiscard]] AgentProfile agent() const;
    /// Keywords of the topics with this agent's own changed; nothing when none was.
    [[nodiscard]] std::optional<QHash<QString, QStringList>> keywords() const;
    /// "" = it can be saved; else the first problem, whose field has the focus.
    [[nodiscard]] QString problem();

    [[nodiscard]] QPlainTextEdit* instructions() const { return m_instructions; }
    [[nodiscard]] QPlainTextEdit* greetings() const { return m_greetings; }
    [[nodiscard]] QLineEdit* model() const { return m_model; }
    [[nodiscard]] QLineEdit* nameEdit() const { return m_name; }
    void focusName();
    [[nodiscard]] QCheckBox* tool(const QString& name) const { return m_tools.value(name); }

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget* buildWho();
    [[nodiscard]] QWidget* buildModel();
    [[nodiscard]] QWidget* buildTools();
    [[nodiscard]] QWidget* buildTopics();
    [[nodiscard]] QWidget* buildTexts();
    [[nodiscard]] QPlainTextEdit* addText(QVBoxLayout* layout, const QString& label, const QString& hint, int lines);
    [[nodiscard]] QDoubleSpinBox* addSpin(QWidget* grid, const QString& label, double min, double max);
    void fillTools(const QStringList& names, const QStringList& chosen);
    void fillTexts(const AgentProfile& agent);
    void checkVariables();

    AgentProfile m_agent;
    QStringList m_variables;
    QHash<QString, QStringList> m_keywords;
    QStringList m_shownTopics;
    QLineEdit* m_name;
    QPlainTextEdit* m_instructions;
    QLineEdit* m_model;
    QSpinBox* m_tokens;
    QDoubleSpinBox* m_temperature;
    QDoubleSpinBox* m_topP;
    QDoubleSpinBox* m_frequency;
    QDoubleSpinBox* m_presence;
    QComboBox* m_stream;
    QVBoxLayout* m_toolColumn;
    QHash<QString, QCheckBox*> m_tools;
    QStringList m_toolOrder;
    QLineEdit* m_topics;
    QPlainTextEdit* m_words;
    QPlainTextEdit* m_greetings;
    QPlainTextEdit* m_closings;
    QHash<QString, QPlainTextEdit*> m_fallbacks;
    QHash<QString, QPlainTextEdit*> m_errors;
    QList<FormField*> m_templates;  ///< fields whose texts have variables
};

}  // namespace frontdesk
