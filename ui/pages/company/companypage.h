// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace frontdesk {

class AnswersEditor;
class DemoBanner;
class DetailsForm;
class EmptyState;
class FirstRunView;
class HolidayEditor;
class HoursEditor;
class KnowledgePanel;
class Segments;
class TextLabel;
class TrialPanel;

/// Set-up page "Company": details, opening hours, knowledge, a test of it; and the first run (argument "setup").
class CompanyPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit CompanyPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    enum Tab : quint8 { Details, Hours, Knowledge, Try };
    /// "setup" = the first run; "details", "hours", "knowledge", "try" = that tab.
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    [[nodiscard]] DetailsForm* details() const { return m_details; }
    [[nodiscard]] HoursEditor* hours() const { return m_hours; }
    [[nodiscard]] KnowledgePanel* knowledge() const { return m_knowledge; }
    [[nodiscard]] TrialPanel* trial() const { return m_trial; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] DemoBanner* banner() const { return m_banner; }
    [[nodiscard]] FirstRunView* firstRun() const { return m_firstRun; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildDetails();
    [[nodiscard]] QWidget* buildHours();
    [[nodiscard]] QWidget* buildKnowledge();
    [[nodiscard]] QWidget* buildTry();
    void showTab(int tab);
    void load();
    void show(const BusinessState& state);
    void setDirty(bool dirty);
    void save();
    void saveAnswers();
    void saved(const Result<BusinessState>& result);
    void startFirstRun();
    void endFirstRun();

    PageContext m_context;
    BusinessState m_state;
    QStackedLayout* m_stack;
    QStackedWidget* m_tabs;
    Segments* m_segments;
    QPushButton* m_save;
    TextLabel* m_problem;
    DemoBanner* m_banner;
    EmptyState* m_failed;
    DetailsForm* m_details;
    HoursEditor* m_hours;
    HolidayEditor* m_holidays;
    KnowledgePanel* m_knowledge;
    AnswersEditor* m_answers;
    TrialPanel* m_trial;
    FirstRunView* m_firstRun = nullptr;
    bool m_loaded = false;
    bool m_dirty = false;
    bool m_answersDirty = false;
    bool m_askToLeave = false;  ///< the first run ended with "Leave the demo now"
};

}  // namespace frontdesk
