// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/eraser.h"

#include "core/base/log.h"

#include <QCoreApplication>

namespace frontdesk {
Task<Eraser::Erased> Eraser::erase(ContactId contact, QString actor)
{
    if (m_running) {
        const Error busy{
            ErrorCode::Conflict,
            QCoreApplication::translate("Eraser", "Another customer is being erased. Try again in a moment."),
            {}};
        co_return busy;
    }
    m_running = true;
    auto erasing = eraseOnce(contact, actor);
    const Result<Erased> erased = co_await erasing;
    m_running = false;
    co_return erased;
}

Task<Eraser::Erased> Eraser::eraseOnce(ContactId contact, QString actor)
{
    auto beginning = m_store.begin(contact);
    const Result<ErasureBegun> begun = co_await beginning;
    if (!begun)
        co_return begun.error();
    const ErasureBegun what = *begun;
    // First of all what survives everything: from here on a restore of an older backup knows of it.
    auto saving = m_store.saveLog();
    const Result<> saved = co_await saving;
    if (!saved)
        logError("privacy", QStringLiteral("list of erasures: ") % saved.error().detail);
    if (m_parts.gone)
        m_parts.gone(what.ended);
    if (m_parts.stopTurns) {
        const QList<ConversationId> conversations = what.ended.conversations;
        auto stopping = m_parts.stopTurns(conversations);
        const Result<> stopped = co_await stopping;
        if (!stopped)
            co_return stopped.error();
    }
    auto erasing = eraseRows(contact, what.hash, actor);
    const Result<RemovedCounts> erased = co_await erasing;
    if (!erased)
        co_return erased.error();
    if (!saved) {  // a full disk may have room by now; without the list a restore would bring the person back
        auto again = m_store.saveLog();
        const Result<> kept = co_await again;
        if (!kept)
            co_return kept.error();
    }
    Erased done;
    done.counts = *erased;
    done.knownSince = what.knownSince;
    co_return done;
}

Task<RemovedCounts> Eraser::eraseRows(ContactId contact, QByteArray hash, QString actor)
{
    RemovedCounts counts;
    RemovalPace pace;
    bool more = true;
    while (more) {
        if (m_stop) {
            const Error ends{
                ErrorCode::Cancelled, {}, QStringLiteral("the program ends; it goes on with the next start")};
            co_return ends;
        }
        const int rows = pace.rows();
        auto stepping = m_store.eraseSome(contact, rows);
        const Result<ErasureStore::Some> step = co_await stepping;
        if (!step)
            co_return step.error();
        const ErasureStore::Some some = *step;
        counts += some.removed.counts;
        more = some.more;
        if (m_parts.gone)
            m_parts.gone(some.removed);
        auto removing = removal::removeFiles(&m_parts, some.removed.mediaFiles);
        co_await removing;
        pace.worked(some.workMicros);
        auto resting = removal::rest(some.workMicros * 1000);
        co_await resting;
    }
    auto merging = removal::mergeIndex(&m_purge, 0, &m_stop);
    const Result<> merged = co_await merging;
    if (!merged)
        co_return merged.error();
    auto finishing = m_store.finish(hash, counts, actor);
    const Result<> finished = co_await finishing;
    if (!finished)
        co_return finished.error();
    auto scrubbing = scrub();
    const Result<> scrubbed = co_await scrubbing;
    if (!scrubbed)
        co_return scrubbed.error();
    co_return counts;
}

Task<> Eraser::scrub()
{
    auto shrinking = removal::shrink(&m_purge, &m_stop);
    const Result<> shrunk = co_await shrinking;
    if (!shrunk)
        co_return shrunk.error();
    auto scrubbing = m_store.scrub();
    const Result<bool> clean = co_await scrubbing;
    if (!clean)
        co_return clean.error();
    if (!*clean)
        logWarning("privacy",
                   QStringLiteral("the write-ahead log could not be emptied at once; it is when the program ends"));
    co_return Result<>();
}

Task<int> Eraser::resume()
{
    auto looking = m_store.resume();
    const Result<QList<ErasureStore::Unfinished>> found = co_await looking;
    if (!found)
        co_return found.error();
    const QList<ErasureStore::Unfinished> open = *found;
    int erased = 0;
    for (const ErasureStore::Unfinished& one : open) {
        const ContactId contact = one.contact;
        const QByteArray hash = one.hash;
        if (!contact.isValid()) {
            auto finishing = m_store.finish(hash, RemovedCounts(), QStringLiteral("system"));
            const Result<> finished = co_await finishing;
            if (!finished)
                co_return finished.error();
            continue;
        }
        auto erasing = eraseRows(contact, hash, QStringLiteral("system"));
        const Result<RemovedCounts> done = co_await erasing;
        if (!done)
            co_return done.error();
        ++erased;
    }
    if (!open.isEmpty()) {
        auto saving = m_store.saveLog();
        const Result<> saved = co_await saving;
        if (!saved)
            co_return saved.error();
    }
    if (erased > 0)
        logInfo("privacy", QStringLiteral("%1 erased customers were erased again or to the end").arg(erased));
    co_return erased;
}

}  // namespace frontdesk
