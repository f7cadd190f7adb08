// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"
#include "ui/shell/page.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace frontdesk {

class CostsView;
class DialGrid;
class EmptyState;
class Segments;

/// Set-up page "Autonomy & costs": the dial with what the comparison with people showed, and what models cost.
class AutonomyPage final : public QWidget, public PageArguments {
    Q_OBJECT

public:
    explicit AutonomyPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    /// "dial" or "costs".
    void openArgument(const QString& argument) override;
    [[nodiscard]] QString currentArgument() const override;
    void refresh();

    [[nodiscard]] DialGrid* grid() const { return m_grid; }
    [[nodiscard]] CostsView* costs() const { return m_costs; }
    [[nodiscard]] Segments* tabs() const { return m_tabs; }
    [[nodiscard]] Segments* range() const { return m_range; }
    [[nodiscard]] EmptyState* placeholder() const { return m_empty; }
    /// Buttons that apply what is proposed, in the order of the proposals.
    [[nodiscard]] QList<QPushButton*> proposals() const { return m_apply; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildDial(QVBoxLayout* body);
    void showTab(int tab);
    void loadDial();
    void loadCosts();
    void showDial(const Result<AutonomyView>& view);
    void fillProposals(const QList<AutonomyProposal>& proposals);
    void setMode(const QString& channel, const QString& topic, std::optional<AutonomyMode> mode,
                 const QString& because);
    void fail(const Error& error);

    PageContext m_context;
    bool m_loaded = false;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    Segments* m_tabs;
    Segments* m_range;
    DialGrid* m_grid;
    CostsView* m_costs;
    QWidget* m_dialPage = nullptr;
    QWidget* m_costsPage = nullptr;
    QVBoxLayout* m_proposals;
    QWidget* m_proposalBox = nullptr;
    QList<QPushButton*> m_apply;
};

}  // namespace frontdesk
