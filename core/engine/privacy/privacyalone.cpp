// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/privacyalone.h"

#include "core/console/enginecall.h"
#include "core/engine/privacy/privacyservice.h"

#include <QFileInfo>

namespace frontdesk {

PrivacyAlone::PrivacyAlone(const QString& databasePath, const QByteArray& masterKey, const RetentionOptions& options)
    : m_folder(QFileInfo(databasePath).absolutePath() + QStringLiteral("/media")),
      m_database({.path = databasePath, .masterKey = masterKey, .clock = &m_clock}),
      m_media(m_database, m_folder),
      m_parts{.clock = m_clock,
              .database = m_database,
              .databasePath = databasePath,
              .mediaFolder = m_folder,
              .logFile = {},
              .options = [options] { return options; },
              .gone = {},
              .stopTurns = {}}
{
}

QFuture<Result<PurgeReport>> PrivacyAlone::purge(QString actor)
{
    return engineCall<PurgeReport>(&m_job, [this, actor] { return doPurge(actor); });
}

QFuture<Result<ContactExport>> PrivacyAlone::exportContact(ContactId contact, QString path, QString actor)
{
    return engineCall<ContactExport>(
        &m_job, [=, this] { return contactexport::run(&m_dossiers, &m_media, contact, path, actor); });
}

QFuture<Result<ErasureReport>> PrivacyAlone::erase(ContactId contact, QString actor)
{
    return engineCall<ErasureReport>(&m_job, [this, contact, actor] { return doErase(contact, actor); });
}

Task<PurgeReport> PrivacyAlone::doPurge(QString actor)
{
    auto running = m_job.run(false, actor);
    const Result<PurgeRun> run = co_await running;
    if (!run)
        co_return run.error();
    const PurgeReport report{run->at, run->olderThan, toPrivacyCounts(run->counts), run->automatic};
    co_return report;
}

Task<ErasureReport> PrivacyAlone::doErase(ContactId contact, QString actor)
{
    auto erasing = m_eraser.erase(contact, actor);
    const Result<Eraser::Erased> erased = co_await erasing;
    if (!erased)
        co_return erased.error();
    const ErasureReport report{toPrivacyCounts(erased->counts), 0};
    co_return report;
}

}  // namespace frontdesk
