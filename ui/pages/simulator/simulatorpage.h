// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/pages/simulator/customerlist.h"
#include "ui/shell/page.h"

#include <QWidget>

class QStackedLayout;

namespace frontdesk {

class ChatPanel;
class EmptyState;
class ReplayBar;
class TraceView;

/// Customers of the own web chat, simulated over real sockets, and beside them what the assistant did.
class SimulatorPage final : public QWidget {
    Q_OBJECT

public:
    explicit SimulatorPage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    [[nodiscard]] CustomerList* list() const { return m_list; }
    [[nodiscard]] ChatPanel* chat() const { return m_chat; }
    [[nodiscard]] TraceView* trace() const { return m_trace; }
    [[nodiscard]] ReplayBar* replayBar() const { return m_replay; }
    [[nodiscard]] int current() const { return m_current; }
    /// Deletes all simulated conversations; the list has asked.
    void removeAll();
    /// Shows what was done for this message.
    void showTrace(const QString& messageSid);

private:
    void build();
    void wireList();
    void wireChat();
    void load();
    void loadScripts();
    void open(int id);
    void onChanged(const SimulatedCustomer& customer);
    void onRemoved(int id);
    void followNewest(const SimulatedCustomer& customer);
    void started(const Result<SimulatedCustomer>& result);
    void report(const Result<>& result);
    [[nodiscard]] SimulatorConsole& simulator() const;

    PageContext m_context;
    CustomerModel m_model;
    int m_current = 0;
    bool m_following = true;  ///< the trace is that of the newest answer
    QString m_traced;
    CustomerList* m_list;
    QWidget* m_middle;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    ChatPanel* m_chat;
    TraceView* m_trace;
    ReplayBar* m_replay;
};

}  // namespace frontdesk
