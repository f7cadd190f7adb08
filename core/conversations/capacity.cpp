// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/capacity.h"

#include "core/base/log.h"
#include "core/conversations/publisher.h"
#include "core/store/capacitystore.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr int SmallestShare = 2;
constexpr qsizetype MostAddresses = 20'000;

/// Waiting for a place is not silence of its own: it keeps its turn in the line.
bool mayHavePlace(const Conversation& conversation)
{
    return conversation.state == ConversationState::Open && conversation.handler == Handler::Ai
           && (conversation.silence.isEmpty() || conversation.silence == u"at_capacity");
}

}  // namespace

Capacity::Capacity(const ConversationServices& services, CapacityStore& places) : m_services(services), m_places(places)
{
}

void Capacity::setMost(int most)
{
    m_most = std::max(0, most);
    fill();
}

Micros Capacity::placeFor() const
{
    return std::min<Micros>(PlaceFor, m_services.config()->agent.sessionTimeoutMinutes * MicrosPerMinute);
}

Task<> Capacity::restore()
{
    const Micros now = m_services.clock.now();
    auto loading = m_places.load(now - placeFor());
    const Result<PlacesFound> found = co_await loading;
    if (!found)
        co_return found.error();
    if (m_most > 0)
        for (const PlacesFound::Active& active : found->active)
            m_active.insert(active.id, m_services.clock.steady() - std::max<Micros>(0, now - active.lastMessageAt));
    for (const ConversationId id : found->waiting)
        if (!m_waiting.contains(id))
            m_waiting << id;
    if (!m_waiting.isEmpty())
        logInfo("capacity", QStringLiteral("%1 conversations wait for the AI").arg(m_waiting.size()));
    fill();
    co_return Result<>();
}

void Capacity::came(ConversationId conversation, const QString& address)
{
    if (m_most <= 0 || address.isEmpty())
        return;
    // Conversations that never asked for a place leave their address behind: bounded, and a forgotten one only does not count.
    if (m_addresses.size() >= MostAddresses)
        m_addresses.removeIf(
            [this](const auto& one) { return !m_active.contains(one.key()) && !m_waiting.contains(one.key()); });
    m_addresses.insert(conversation, address);
}

/// There is a place, and it is not beyond the share of one address.
bool Capacity::isFree(ConversationId conversation) const
{
    if (m_most <= 0)
        return true;
    if (m_active.size() >= m_most)
        return false;
    const QString address = m_addresses.value(conversation);
    if (address.isEmpty())
        return true;
    const qsizetype share = std::max(SmallestShare, (m_most + 9) / 10);
    return std::count_if(m_active.keyBegin(), m_active.keyEnd(),
                         [&](ConversationId one) { return m_addresses.value(one) == address; })
           < share;
}

bool Capacity::admit(ConversationId conversation)
{
    if (m_most <= 0) {
        m_waiting.removeAll(conversation);
        return true;
    }
    const auto place = m_active.find(conversation);
    if (place != m_active.end()) {
        *place = m_services.clock.steady();
        return true;
    }
    if (!m_waiting.contains(conversation)) {
        // Nobody passes those who wait already: fill() has left only those whose address has its share.
        if (isFree(conversation)) {
            m_active.insert(conversation, m_services.clock.steady());
            return true;
        }
        m_waiting << conversation;
        sweep();  // a place that nobody uses any more is free at once
    }
    return m_active.contains(conversation);
}

bool Capacity::hasPlace(ConversationId conversation) const { return m_most <= 0 || m_active.contains(conversation); }

Task<> Capacity::lift(ConversationId conversation)
{
    auto admitting = m_places.admitted(conversation);
    const Result<OwnershipChanged> admitted = co_await admitting;
    if (!admitted)
        co_return admitted.error();
    if (admitted->summary.conversation.id.isValid()) {
        Publisher publisher(m_services);
        publisher.ownership(*admitted);
    }
    co_return Result<>();
}

void Capacity::changed(const Conversation& conversation)
{
    if (mayHavePlace(conversation)) {
        const auto place = m_active.find(conversation.id);
        if (place != m_active.end())
            *place = m_services.clock.steady();
        return;
    }
    const bool freed = m_active.remove(conversation.id) > 0;
    m_addresses.remove(conversation.id);
    m_waiting.removeAll(conversation.id);
    if (freed)
        fill();
}

void Capacity::sweep()
{
    const Micros oldest = m_services.clock.steady() - placeFor();
    m_active.removeIf([oldest](const auto& place) { return place.value() < oldest; });
    fill();
}

void Capacity::fill()
{
    QList<ConversationId> woken;
    for (qsizetype i = 0; i < m_waiting.size() && (m_most <= 0 || m_active.size() < m_most);) {
        if (!isFree(m_waiting.at(i))) {
            ++i;
            continue;
        }
        woken << m_waiting.takeAt(i);
        if (m_most > 0)
            m_active.insert(woken.last(), m_services.clock.steady());
    }
    if (wake)
        for (const ConversationId id : std::as_const(woken))
            wake(id);
}

}  // namespace frontdesk
