// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/skillconsole.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

class FormField;
class TextLabel;

/// Runs one skill with arguments from a form that its JSON Schema makes. Skills with effects only say what they would do
/// until somebody wants otherwise, for one run.
class SkillTester final : public QWidget {
    Q_OBJECT

public:
    explicit SkillTester(QWidget* parent = nullptr);
    /// Keeps what is filled in while the chosen skill stays the same.
    void setSkills(const QList<SkillRow>& skills);
    void choose(const QString& skill);
    void takeFocus();
    void setBusy(bool busy);
    void showTrial(const SkillTrial& trial);
    void showProblem(const QString& sentence);

    [[nodiscard]] QComboBox* skillBox() const { return m_skill; }
    [[nodiscard]] QPushButton* runButton() const { return m_run; }
    [[nodiscard]] QCheckBox* reallyBox() const { return m_really; }
    [[nodiscard]] QWidget* editor(const QString& argument) const;
    [[nodiscard]] QString resultText() const;
    [[nodiscard]] QString summaryText() const;

Q_SIGNALS:
    void wanted(const QString& skill, const nlohmann::json& arguments, bool really);

private:
    struct Argument {
        QString name;
        Json schema;
        bool required = false;
        FormField* field = nullptr;
    };
    void build();
    void makeForm();
    void run();
    [[nodiscard]] const ToolSpec* spec() const;
    [[nodiscard]] bool read(Json& arguments);

    QList<ToolSpec> m_specs;
    QString m_formOf;
    QList<Argument> m_arguments;
    QComboBox* m_skill;
    TextLabel* m_about;
    QVBoxLayout* m_form = nullptr;
    QCheckBox* m_really;
    QPushButton* m_run;
    TextLabel* m_summary;
    QPlainTextEdit* m_result;
    QWidget* m_outcome = nullptr;
};

}  // namespace frontdesk
