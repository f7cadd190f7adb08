// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"
#include "ui/widgets/basics.h"

#include <QTimer>

namespace frontdesk {

class TextLabel;

/// Who this is, on which channel, who owns it, who else looks at it; give away, put off, close; show or hide details.
class ConversationHeader final : public Panel {
    Q_OBJECT

public:
    explicit ConversationHeader(QWidget* parent = nullptr);

    void setConversation(const ConversationSummary& summary, StaffId self);
    void setTyping(bool typing);
    /// Colleagues only, without oneself.
    void setViewers(const QList<ConversationViewer>& viewers);
    /// A way back to the conversation that this one was opened from.
    void setBackShown(bool shown);
    void setDetailsShown(bool shown);
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QToolButton* backButton() const { return m_back; }
    [[nodiscard]] QPushButton* assignButton() const { return m_assign; }
    [[nodiscard]] QToolButton* snoozeButton() const { return m_snooze; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }
    [[nodiscard]] QToolButton* detailsButton() const { return m_details; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void backWanted();
    void assignWanted(const QPoint& globalPos);
    void snoozeWanted(const QPoint& globalPos);
    void closeWanted();
    void detailsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    [[nodiscard]] QString viewersText() const;

    ConversationSummary m_summary;
    StaffId m_self;
    QList<ConversationViewer> m_viewers;
    bool m_typing = false;
    QTimer m_second;
    QToolButton* m_back;
    AvatarLabel* m_avatar;
    TextLabel* m_name;
    ChipLabel* m_chip;
    TextLabel* m_facts;
    QPushButton* m_assign;
    QToolButton* m_snooze;
    QPushButton* m_close;
    QToolButton* m_details;
};

}  // namespace frontdesk
