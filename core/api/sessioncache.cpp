// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/sessioncache.h"

#include <sodium.h>

namespace frontdesk {
namespace {

constexpr Micros KeptFor = 5 * MicrosPerSecond;
constexpr qsizetype MaxEntries = 4096;

}  // namespace

const WebSession* SessionCache::find(const QString& publicId, const QByteArray& token) const
{
    const auto found = m_entries.constFind(publicId);
    const bool known = found != m_entries.cend() && m_clock.steady() < found->until
                       && token.size() == found->token.size()
                       && sodium_memcmp(token.constData(), found->token.constData(), size_t(token.size())) == 0;
    return known ? &found->session : nullptr;
}

void SessionCache::keep(const WebSession& session, const QByteArray& token)
{
    if (m_entries.size() >= MaxEntries)
        m_entries.clear();
    m_entries.insert(session.publicId, {token, session, m_clock.steady() + KeptFor});
}

}  // namespace frontdesk
