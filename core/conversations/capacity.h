// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/coro.h"
#include "core/model/conversation.h"

#include <QHash>

#include <functional>

namespace frontdesk {

class CapacityStore;
struct ConversationServices;
struct PlacesFound;

/// How many conversations the AI works on at the same time (docs/decisions/0010-capacity-and-sender-limits.md). A place
/// is held by an open conversation that the AI owns, from its first turn until it is closed, a person takes it over, the
/// AI falls silent, or nothing was written for PlaceFor. When no place is free, conversations wait in the order in which
/// they came. Those of people never count. Engine thread, engine lifetime.
class Capacity {
public:
    static constexpr Micros PlaceFor = 10 * MicrosPerMinute;  ///< at most; less when the session timeout is shorter

    Capacity(const ConversationServices& services, CapacityStore& places);
    Q_DISABLE_COPY_MOVE(Capacity)

    /// Called for each conversation that gets its place after it waited: it needs a turn.
    std::function<void(ConversationId)> wake;

    /// From which network address the customer of a conversation writes; one address holds at most a tenth of the places
    /// (two, when there are few), so that nobody can take all of them. Without it there is no share. Not kept over a
    /// restart.
    void came(ConversationId conversation, const QString& address);
    /// 0 = unlimited. More than before: those who wait are woken at once.
    void setMost(int most);
    /// At the start: who had a place keeps it, who waited waits on or is woken.
    [[nodiscard]] Task<> restore();
    /// Takes a place when there is one; else the conversation waits (repeated calls do not change its turn in the line).
    [[nodiscard]] bool admit(ConversationId conversation);
    [[nodiscard]] bool hasPlace(ConversationId conversation) const;
    /// It waited and has its place: the database and staff's screens learn it.
    [[nodiscard]] Task<> lift(ConversationId conversation);
    /// A row changed, as the publisher tells staff: may free its place.
    void changed(const Conversation& conversation);
    /// Places of conversations in which nothing was written for a while go to those who wait.
    void sweep();
    [[nodiscard]] qsizetype active() const { return m_active.size(); }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

private:
    [[nodiscard]] Micros placeFor() const;
    [[nodiscard]] bool isFree(ConversationId conversation) const;
    void fill();

    const ConversationServices& m_services;
    CapacityStore& m_places;
    int m_most = 0;
    QHash<ConversationId, Micros> m_active;  ///< last sign of life, Clock::steady()
    QList<ConversationId> m_waiting;
    QHash<ConversationId, QString> m_addresses;  ///< of those that have a place or wait for one, or are about to
};

}  // namespace frontdesk
