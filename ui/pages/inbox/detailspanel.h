// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <QScrollArea>

namespace frontdesk {

class ChipLabel;
class Section;
class SourceRow;

/// The right column: why a person is wanted, who the customer is, what the answers rest on. Shows only what is known.
class DetailsPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void setConversation(const ConversationSummary& summary);
    void setSources(const QList<Citation>& sources);
    /// Unfolds the passage and scrolls to it.
    void showSource(const Citation& source);
    /// Over the conversation the panel needs a line at its start; beside it the splitter is the line.
    void setOverlay(bool overlay);
    /// Where the pane takes the focus.
    [[nodiscard]] QWidget* firstFocus() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillEscalation();
    void fillCustomer();
    void fillConversation();
    void refreshTime();

    ConversationSummary m_summary;
    QList<Citation> m_sources;
    QList<SourceRow*> m_rows;
    QWidget* m_body;
    Section* m_escalation;
    Section* m_customer;
    Section* m_sourcesSection;
    Section* m_conversation;
    QWidget* m_edge;
    ChipLabel* m_timeChip = nullptr;
};

}  // namespace frontdesk
