// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/privacy/contactexport.h"
#include "core/engine/privacy/eraser.h"
#include "core/engine/privacy/retentionjob.h"
#include "core/store/database.h"

namespace frontdesk {

/// Purge, export and erasure without an engine, for the command line. Hold the lock of the data folder. Needs an event
/// loop; the futures finish on the thread that calls.
class PrivacyAlone {
public:
    PrivacyAlone(const QString& databasePath, const QByteArray& masterKey, const RetentionOptions& options);

    [[nodiscard]] QFuture<Result<>> open() { return m_database.open(); }
    [[nodiscard]] QFuture<Result<PurgeReport>> purge(QString actor);
    [[nodiscard]] QFuture<Result<ContactExport>> exportContact(ContactId contact, QString path, QString actor);
    [[nodiscard]] QFuture<Result<ErasureReport>> erase(ContactId contact, QString actor);

private:
    [[nodiscard]] Task<PurgeReport> doPurge(QString actor);
    [[nodiscard]] Task<ErasureReport> doErase(ContactId contact, QString actor);

    SystemClock m_clock;
    QString m_folder;
    Database m_database;
    MediaStore m_media;
    DossierStore m_dossiers{m_database};
    RemovalParts m_parts;
    RetentionJob m_job{m_parts};
    Eraser m_eraser{m_parts};
};

}  // namespace frontdesk
