// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/skillconsole.h"
#include "ui/bridge/oneask.h"
#include "ui/shell/page.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace frontdesk {

class CallbackRow;
class EmptyState;
class RunRow;
class Segments;
class SkillCard;
class SkillTester;
class TextLabel;

/// Set-up page "Skills": what the AI can do, its switches, a tester; what waits for a person, and callbacks. Argument:
/// "skills", "waiting" or "test".
class SkillsPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit SkillsPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;

    [[nodiscard]] const QList<SkillCard*>& cards() const { return m_cards; }
    [[nodiscard]] const QList<RunRow*>& runs() const { return m_runs; }
    [[nodiscard]] const QList<CallbackRow*>& callbacks() const { return m_callbacks; }
    [[nodiscard]] SkillTester* tester() const { return m_tester; }
    [[nodiscard]] Segments* tabs() const { return m_tabs; }
    [[nodiscard]] EmptyState* placeholder() const { return m_empty; }
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Tab : quint8 { Skills, Waiting, Test };
    void build();
    [[nodiscard]] QWidget* buildWaiting();
    void showTab(int tab);
    void show(const SkillBoard& board);
    void showSkills(const SkillBoard& board);
    void showWaiting(const SkillBoard& board);
    void showProblem(const Error& error);
    [[nodiscard]] SkillCard* addCard();
    [[nodiscard]] RunRow* addRun();
    [[nodiscard]] CallbackRow* addCallback();
    void took(const Result<SkillBoard>& board);

    PageContext m_context;
    QTimer m_again;
    OneAsk m_asking;
    Segments* m_tabs;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_nothing;
    SkillTester* m_tester;
    TextLabel* m_problems;  ///< skills from outside that were left out
    QWidget* m_list = nullptr;
    QVBoxLayout* m_cardColumn = nullptr;
    QVBoxLayout* m_runColumn = nullptr;
    QVBoxLayout* m_callbackColumn = nullptr;
    QWidget* m_callbackTitle = nullptr;
    QList<SkillCard*> m_cards;
    QList<RunRow*> m_runs;
    QList<CallbackRow*> m_callbacks;
};

}  // namespace frontdesk
