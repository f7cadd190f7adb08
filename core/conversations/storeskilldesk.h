// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/callbackbook.h"
#include "core/agent/skilldesk.h"
#include "core/conversations/publisher.h"
#include "core/store/skillrunstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace frontdesk {

class CallbackStore;
class ConversationHub;
class SkillRegistry;

/// SkillDesk and CallbackBook over the store: intentions, questions to people and what becomes of them. What a person
/// approved runs here, exactly once: whoever moves the row from Approved to Running. Engine thread, engine lifetime.
class StoreSkillDesk final : public QObject, public SkillDesk, public CallbackBook {
    Q_OBJECT

public:
    StoreSkillDesk(const ConversationServices& services, ConversationHub& hub, SkillRegistry& skills,
                   SkillRunStore& runs, CallbackStore& callbacks, QObject* parent = nullptr);

    [[nodiscard]] Task<SkillTicket> intend(SkillIntent intent) override;
    [[nodiscard]] Task<SkillTicket> ask(SkillIntent intent) override;
    [[nodiscard]] Task<> finished(QString run, SkillEnd end, ToolResult result) override;
    [[nodiscard]] Task<Callback> book(Callback callback) override;

    /// A person's answer. Approved runs start at once; the value is the row as it was decided. Conflict says who was
    /// faster, or that it is too late.
    [[nodiscard]] Task<SkillRun> decide(QString run, StaffMember staff, bool approve);
    /// A person found out what became of a run that was torn.
    [[nodiscard]] Task<SkillRun> settle(QString run, StaffMember staff, bool happened);
    /// Runs that nobody decided on in time.
    [[nodiscard]] Task<int> expire();
    /// What is to be done from time to time: runs that nobody decided on, ends that could not be stored, approved runs that
    /// did not start, callbacks that are due.
    [[nodiscard]] Task<> tidy();

    /// At the start, after Housekeeping::recover(): torn runs are Unknown and a person is asked for, approved ones run, and
    /// who was not told yet is told.
    [[nodiscard]] Task<> recover();
    void start(int sweepMs) { m_timer.start(sweepMs); }
    void shutDown() { m_timer.stop(); }

private:
    [[nodiscard]] Task<SkillTicket> begin(SkillIntent intent, bool asks);
    [[nodiscard]] Task<> carryOut(QString run);
    [[nodiscard]] Task<> callPerson(ConversationId conversation, QString reason);
    [[nodiscard]] Task<> retryEnds();
    [[nodiscard]] Task<> remind();
    void settleChange(const SkillRunChanged& changed);
    void sweep();
    [[nodiscard]] Task<> sweepOnce();

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    SkillRegistry& m_skills;
    SkillRunStore& m_runs;
    CallbackStore& m_callbacks;
    Publisher m_publisher;
    struct End {
        SkillEnd end;
        ToolResult result;
    };
    QHash<QString, End> m_unstored;  ///< ends that the store did not take
    bool m_sweeping = false;
    QTimer m_timer;
};

}  // namespace frontdesk
