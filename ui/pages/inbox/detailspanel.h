// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"

#include <QScrollArea>

namespace frontdesk {

class AiMemoryList;
class ChipLabel;
class CoreBridge;
class CustomerCard;
class EarlierList;
class HandOverCardView;
class MemoryList;
class Preferences;
class Section;
class SourceRow;
class UndoBook;

/// The right column: why a person is wanted, who the customer is, what the team remembers, what the answers rest on,
/// what was before. The order is fixed; which parts are folded is remembered.
class DetailsPanel final : public QScrollArea {
    Q_OBJECT

public:
    DetailsPanel(CoreBridge& bridge, Preferences& preferences, UndoBook& undo, QWidget* parent = nullptr);
    ~DetailsPanel() override;

    void setConversation(const ConversationSummary& summary);
    void setSources(const QList<Citation>& sources);
    /// Asks for the customer again.
    void refreshProfile();
    /// Unfolds the passage and scrolls to it.
    void showSource(const Citation& source);
    /// Over the conversation the panel needs a line at its start; beside it the splitter is the line.
    void setOverlay(bool overlay);
    /// Where the pane takes the focus.
    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] QList<QWidget*> tabChain() const;
    [[nodiscard]] CustomerCard* customer() const { return m_card; }
    [[nodiscard]] MemoryList* memory() const { return m_memory; }
    [[nodiscard]] AiMemoryList* aiMemory() const { return m_aiMemory; }
    [[nodiscard]] EarlierList* earlier() const { return m_earlierList; }
    /// Escalation, Customer, Memory, Sources, Earlier, Conversation.
    [[nodiscard]] QList<Section*> sections() const;

Q_SIGNALS:
    void problem(const QString& text);
    void done(const QString& text);
    /// The customer and all conversations of theirs are gone.
    void erased(frontdesk::ContactId contact);
    void conversationWanted(frontdesk::ConversationId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fillEscalation();
    void fillConversation();
    void askCost();
    void loadHandOver();
    void showProfile(const ContactProfile& profile);
    void refreshTime();
    void restoreFolds();
    void saveFolds();

    CoreBridge& m_bridge;
    Preferences& m_preferences;
    ConversationSummary m_summary;
    QString m_cost;  ///< of the conversation so far, empty = no model was asked
    QList<Citation> m_sources;
    QList<SourceRow*> m_rows;
    QWidget* m_body;
    Section* m_escalation;
    Section* m_customerSection;
    Section* m_memorySection;
    Section* m_sourcesSection;
    Section* m_earlierSection;
    Section* m_conversation;
    CustomerCard* m_card;
    MemoryList* m_memory;
    AiMemoryList* m_aiMemory;
    EarlierList* m_earlierList;
    QWidget* m_edge;
    ChipLabel* m_timeChip = nullptr;
    HandOverCardView* m_handOver = nullptr;  ///< of the escalation that is shown
    QString m_handOverFor;                   ///< ticket and state that it was asked for
};

}  // namespace frontdesk
