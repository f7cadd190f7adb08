// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "ui/widgets/basics.h"

#include <QTimer>

namespace frontdesk {

class TextLabel;

/// Who this is, on which channel, who owns it; close it; show or hide the details.
class ConversationHeader final : public Panel {
    Q_OBJECT

public:
    explicit ConversationHeader(QWidget* parent = nullptr);

    void setConversation(const ConversationSummary& summary, StaffId self);
    void setTyping(bool typing);
    void setDetailsShown(bool shown);
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }
    [[nodiscard]] QToolButton* detailsButton() const { return m_details; }

Q_SIGNALS:
    void closeWanted();
    void detailsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();

    ConversationSummary m_summary;
    StaffId m_self;
    bool m_typing = false;
    QTimer m_second;
    AvatarLabel* m_avatar;
    TextLabel* m_name;
    ChipLabel* m_chip;
    TextLabel* m_facts;
    QPushButton* m_close;
    QToolButton* m_details;
};

}  // namespace frontdesk
