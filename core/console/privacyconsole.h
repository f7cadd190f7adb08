// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/console/egressconsole.h"

#include <QFuture>
#include <QString>

namespace frontdesk {

/// How many of what were (or would be) removed or written out.
struct PrivacyCounts {
    qint64 conversations = 0, messages = 0, contacts = 0;
    qint64 mediaFiles = 0, mediaBytes = 0;
    qint64 searchEntries = 0;  ///< rows of the search index
    qint64 sessions = 0;       ///< sign-ins of customers and their tokens
    qint64 turns = 0;          ///< records of AI turns with what they were made from
    qint64 notes = 0;
    qint64 cached = 0;  ///< rows of caches, drafts, idempotency and change records
};

struct PurgeReport {
    Micros at = 0;
    Micros olderThan = 0;  ///< closed conversations before this moment
    PrivacyCounts counts;
    bool automatic = true;
};

/// What the rules of the settings (retention.*) would remove now, and what they removed.
struct RetentionState {
    int conversationDays = 0;  ///< 0 = kept for ever
    Micros nextPurgeAt = 0;
    PurgeReport wouldRemove;
    QList<PurgeReport> history;  ///< newest first
};

struct ContactExport {
    QString path;  ///< a zip file
    qint64 bytes = 0;
    PrivacyCounts counts;
};

struct ErasureReport {
    PrivacyCounts counts;
    Micros backupsUntil = 0;  ///< the last backup that still holds the person goes at this time; 0 = none holds it
};

struct AuditRow {
    qint64 number = 0;
    Micros at = 0;
    QString actor, action, target, details;
};

struct AuditPage {
    QList<AuditRow> rows;  ///< newest first
    bool more = false;
};

struct AuditVerdict {
    qint64 rows = 0;
    bool intact = true;
    QString problem;  ///< which row does not fit
};

/// How long data is kept, what is known about one person, who looked, and what left. Threads and errors as in Console.
class PrivacyConsole : public EgressConsole {
public:
    [[nodiscard]] virtual QFuture<Result<RetentionState>> retention() = 0;
    [[nodiscard]] virtual QFuture<Result<PurgeReport>> purgeNow() = 0;
    /// Everything known about the person, readable (HTML) and for machines (JSON), with their files. The audit tells it.
    [[nodiscard]] virtual QFuture<Result<ContactExport>> exportContact(ContactId contact, QString path) = 0;
    /// For good; the audit keeps that it happened, not whom. Conflict: a conversation is open (close it first).
    [[nodiscard]] virtual QFuture<Result<ErasureReport>> eraseContact(ContactId contact) = 0;
    /// `text` is part of actor, action or target, empty = all; `before` = rows with a smaller number, 0 = newest.
    [[nodiscard]] virtual QFuture<Result<AuditPage>> audit(QString text, qint64 before, int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<AuditVerdict>> verifyAudit() = 0;
};

}  // namespace frontdesk
