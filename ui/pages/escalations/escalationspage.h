// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/pages/escalations/queuecontroller.h"
#include "ui/shell/page.h"
#include "ui/widgets/basics.h"

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace frontdesk {

class ActForm;
class EmptyState;
class EscalationTable;
class FigureCard;
class HandOverCardView;
class Segments;
class TextLabel;

/// The queue for people: four figures, the rows, what can be done with the chosen one and its hand-over card.
class EscalationsPage final : public Panel {
    Q_OBJECT

public:
    explicit EscalationsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] static Page description();

    [[nodiscard]] EscalationTable* table() const { return m_table; }
    [[nodiscard]] ActForm* form() const { return m_form; }
    [[nodiscard]] HandOverCardView* card() const { return m_card; }
    [[nodiscard]] QPushButton* takeNextButton() const { return m_takeNext; }
    [[nodiscard]] QPushButton* takeButton() const { return m_take; }
    [[nodiscard]] QPushButton* passOnButton() const { return m_passOn; }
    [[nodiscard]] QPushButton* notNeededButton() const { return m_notNeeded; }
    [[nodiscard]] FigureCard* figure(int index) const { return m_figures.at(index); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildFigures();
    [[nodiscard]] QWidget* buildActs();
    [[nodiscard]] QWidget* buildBody();
    void wire();
    void onBoard();
    void showRows();
    void showFigures();
    void showState();
    void showActs();
    void showCard();
    void loadCard(ConversationId id);
    void tick();
    void takeSelected();
    void askPassOn();
    void askReason();
    void showMenu(const QPoint& globalPos);
    [[nodiscard]] bool showsWaiting() const;
    [[nodiscard]] QList<StaffPresence> colleagues() const;
    [[nodiscard]] bool isMine(const EscalationRow& row) const;

    PageContext m_context;
    QueueController m_queue;
    ConsoleCounts m_counts;
    ConversationId m_carded;  ///< whose card is shown or on its way
    QTimer m_second;

    Segments* m_tabs;
    QPushButton* m_takeNext;
    QList<FigureCard*> m_figures;
    TextLabel* m_state;
    QPushButton* m_take;
    QPushButton* m_passOn;
    QPushButton* m_notNeeded;
    ActForm* m_form;
    EscalationTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QScrollArea* m_side;
    HandOverCardView* m_card;
};

}  // namespace frontdesk
