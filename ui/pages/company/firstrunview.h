// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace frontdesk {

class AnswersEditor;
class DetailsForm;
class HoursEditor;
class KnowledgePanel;
class SheetPanel;
class StepBar;
class TextLabel;
class TrialPanel;

/// The first run: company, hours, knowledge, try it, the recovery sheet. Each step is saved when it is left, so that skipping loses nothing
/// and it can be taken up again at any time. Works by keyboard alone; Enter goes on.
class FirstRunView final : public Panel {
    Q_OBJECT

public:
    enum Step : quint8 { Company, Hours, Knowledge, Try, Sheet };
    explicit FirstRunView(const PageContext& context, QWidget* parent = nullptr);

    /// Loads what is there and shows the first step.
    void begin();
    [[nodiscard]] int step() const;
    /// The owner chose to leave the demo at the end.
    [[nodiscard]] bool wantsToLeave() const { return m_leave; }

    [[nodiscard]] DetailsForm* details() const { return m_details; }
    [[nodiscard]] HoursEditor* hours() const { return m_hours; }
    [[nodiscard]] AnswersEditor* answers() const { return m_answers; }
    [[nodiscard]] KnowledgePanel* knowledge() const { return m_knowledge; }
    [[nodiscard]] TrialPanel* trial() const { return m_trial; }
    [[nodiscard]] SheetPanel* sheet() const { return m_sheet; }
    /// Leads to the page "Backup": the company is in a backup already.
    [[nodiscard]] QPushButton* restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* skipButton() const { return m_skip; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void finished();

private:
    void build();
    [[nodiscard]] QWidget* buildCompany();
    [[nodiscard]] QWidget* buildHours();
    [[nodiscard]] QWidget* buildKnowledge();
    [[nodiscard]] QWidget* buildTry();
    [[nodiscard]] QWidget* buildSheet();
    void suggest();
    void goTo(int step);
    void forward();
    void saveDetails(int then);
    void saveKnowledge();
    void end(bool leave);
    void fail(const Error& error);
    void setBusy(bool busy);
    void saveLanguage();

    PageContext m_context;
    BusinessState m_state;
    StepBar* m_bar;
    QStackedWidget* m_steps;
    TextLabel* m_problem;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_restore;
    QPushButton* m_keep;
    QPushButton* m_next;
    DetailsForm* m_details;
    QComboBox* m_language;
    HoursEditor* m_hours;
    KnowledgePanel* m_knowledge;
    AnswersEditor* m_answers;
    TrialPanel* m_trial;
    SheetPanel* m_sheet;
    TextLabel* m_passages;
    bool m_leave = false;
    bool m_typed = false;
};

}  // namespace frontdesk
