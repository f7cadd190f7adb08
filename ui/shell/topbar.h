// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/widgets/basics.h"

namespace frontdesk {

class CoreBridge;
class CounterButton;
class SearchBox;
class TextLabel;

/// Search, live counters (a click shows that queue), the mark of sample data and the address of the chat page.
class TopBar final : public Panel {
    Q_OBJECT

public:
    explicit TopBar(CoreBridge& bridge, QWidget* parent = nullptr);

    void setCounts(const ConsoleCounts& counts);
    void setInfo(const ConsoleInfo& info);
    void setCompact(bool compact);
    [[nodiscard]] SearchBox* search() const { return m_search; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void queueChosen(frontdesk::ConsoleQueue queue);

private:
    SearchBox* m_search;
    CounterButton* m_withAi;
    CounterButton* m_waiting;
    ChipLabel* m_sample;
    TextLabel* m_address;
    QPushButton* m_openChat;
    AvatarLabel* m_self;
    QString m_chatUrl;
    bool m_compact = false;
};

}  // namespace frontdesk
