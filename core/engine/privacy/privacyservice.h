// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/consoleservice.h"
#include "core/console/privacyconsole.h"
#include "core/engine/privacy/egressreport.h"
#include "core/engine/privacy/eraser.h"
#include "core/engine/privacy/retentionjob.h"
#include "core/store/auditstore.h"
#include "core/store/dossier.h"

#include <QObject>

namespace frontdesk {

class RecoveryConsole;
struct EngineCore;
struct EngineOptions;

/// PrivacyConsole on the engine, and the nightly removal. Lives on the engine thread; public functions of the console
/// from any thread.
class PrivacyService final : public QObject, public PrivacyConsole {
    Q_OBJECT

public:
    /// `recovery`: knows the backups that still hold an erased person.
    PrivacyService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                   RecoveryConsole& recovery, QObject* parent = nullptr);

    /// At the start, before customers are answered: erasures that were cut off or undone by a restored backup.
    [[nodiscard]] Task<> resume();
    void start() { m_job.start(); }
    void shutDown();

    [[nodiscard]] QFuture<Result<RetentionState>> retention() override;
    [[nodiscard]] QFuture<Result<PurgeReport>> purgeNow() override;
    [[nodiscard]] QFuture<Result<ContactExport>> exportContact(ContactId contact, QString path) override;
    [[nodiscard]] QFuture<Result<ErasureReport>> eraseContact(ContactId contact) override;
    [[nodiscard]] QFuture<Result<AuditPage>> audit(QString text, qint64 before, int limit) override;
    [[nodiscard]] QFuture<Result<AuditVerdict>> verifyAudit() override;
    [[nodiscard]] QFuture<Result<EgressPage>> egress(EgressQuery query) override;
    [[nodiscard]] QFuture<Result<EgressExport>> exportEgress(EgressQuery query, QString path) override;

private:
    [[nodiscard]] Task<RetentionState> doRetention();
    [[nodiscard]] Task<PurgeReport> doPurge();
    [[nodiscard]] Task<ContactExport> doExport(ContactId contact, QString path);
    [[nodiscard]] Task<ErasureReport> doErase(ContactId contact);
    [[nodiscard]] Task<AuditPage> doAudit(QString text, qint64 before, int limit);
    [[nodiscard]] Task<AuditVerdict> doVerify();
    [[nodiscard]] Task<EgressExport> doExportEgress(EgressQuery query, QString path);
    [[nodiscard]] Task<Micros> backupsUntil(Micros knownSince);
    [[nodiscard]] Task<> stopTurns(QList<ConversationId> conversations);
    [[nodiscard]] RemovalParts makeParts();
    void forget(const Removal& removed);
    [[nodiscard]] QString actor() const;

    const ConsoleServices& m_services;
    EngineCore& m_core;
    const EngineOptions& m_options;
    RecoveryConsole& m_recovery;
    RemovalParts m_parts;
    RetentionJob m_job;
    Eraser m_eraser;
    PurgeStore m_purges;
    DossierStore m_dossiers;
    AuditStore m_audits;
    EgressReport m_egress;
};

/// For the window and the command line.
[[nodiscard]] PrivacyCounts toPrivacyCounts(const RemovedCounts& counts);

}  // namespace frontdesk
