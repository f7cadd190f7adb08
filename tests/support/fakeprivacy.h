// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// PrivacyConsole in memory for tests and pictures of the window.
class FakePrivacy final : public PrivacyConsole {
public:
    explicit FakePrivacy(FakeConsole& console);

    [[nodiscard]] QFuture<Result<RetentionState>> retention() override;
    [[nodiscard]] QFuture<Result<PurgeReport>> purgeNow() override;
    [[nodiscard]] QFuture<Result<ContactExport>> exportContact(ContactId contact, QString path) override;
    [[nodiscard]] QFuture<Result<ErasureReport>> eraseContact(ContactId contact) override;
    [[nodiscard]] QFuture<Result<AuditPage>> audit(QString text, qint64 before, int limit) override;
    [[nodiscard]] QFuture<Result<AuditVerdict>> verifyAudit() override;

    [[nodiscard]] QFuture<Result<EgressPage>> egress(EgressQuery query) override;
    [[nodiscard]] QFuture<Result<EgressExport>> exportEgress(EgressQuery query, QString path) override;

    RetentionState rules;
    QList<AuditRow> rows;  ///< newest first
    AuditVerdict verdict;
    Error error;  ///< every call fails with it while its code is not Unknown
    QList<ContactId> erased;
    QStringList exported;            ///< paths
    QList<EgressEntry> left;         ///< newest first; empty = nothing left this PC
    QList<EgressQuery> egressAsked;  ///< newest last
};

}  // namespace frontdesk::test
