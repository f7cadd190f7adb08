// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprivacy.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

constexpr Micros Now = 1'795'273'200 * MicrosPerSecond;
constexpr Micros Day = 24 * 60 * MicrosPerMinute;
constexpr PrivacyCounts OneContact{.conversations = 2,
                                   .messages = 31,
                                   .contacts = 1,
                                   .mediaFiles = 1,
                                   .mediaBytes = 90'000,
                                   .searchEntries = 31,
                                   .sessions = 2,
                                   .turns = 14,
                                   .notes = 1,
                                   .cached = 3};

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

}  // namespace

FakePrivacy::FakePrivacy(FakeConsole&)
{
    rules.conversationDays = 365;
    rules.nextPurgeAt = Now + Day / 2;
    rules.wouldRemove = {Now, Now - 365 * Day, {.conversations = 12, .messages = 140, .contacts = 9}, true};
    rules.history = {{Now - Day / 2, Now - 365 * Day, {.conversations = 4, .messages = 52, .contacts = 3}, true}};
    rows = {{3,
             Now - MicrosPerMinute,
             QStringLiteral("Mia Larsen"),
             QStringLiteral("contact.viewed"),
             QStringLiteral("contact 7"),
             {}},
            {2,
             Now - 9 * MicrosPerMinute,
             QStringLiteral("Mia Larsen"),
             QStringLiteral("settings.changed"),
             QStringLiteral("company.name"),
             {}},
            {1, Now - Day, QStringLiteral("program"), QStringLiteral("backup.made"), QStringLiteral("daily"), {}}};
    verdict.rows = rows.size();
}

QFuture<Result<RetentionState>> FakePrivacy::retention()
{
    return ready(error.code != ErrorCode::Unknown ? Result<RetentionState>(error) : Result<RetentionState>(rules));
}

QFuture<Result<PurgeReport>> FakePrivacy::purgeNow()
{
    if (error.code != ErrorCode::Unknown)
        return ready<PurgeReport>(error);
    PurgeReport done = rules.wouldRemove;
    done.automatic = false;
    rules.history.prepend(done);
    rules.wouldRemove.counts = {};
    return ready<PurgeReport>(done);
}

QFuture<Result<ContactExport>> FakePrivacy::exportContact(ContactId, QString path)
{
    if (error.code != ErrorCode::Unknown)
        return ready<ContactExport>(error);
    exported << path;
    return ready<ContactExport>(ContactExport{path, 120'000, OneContact});
}

QFuture<Result<ErasureReport>> FakePrivacy::eraseContact(ContactId contact)
{
    if (error.code != ErrorCode::Unknown)
        return ready<ErasureReport>(error);
    erased << contact;
    return ready<ErasureReport>(ErasureReport{OneContact, Now + 30 * Day});
}

QFuture<Result<AuditPage>> FakePrivacy::audit(QString text, qint64 before, int limit)
{
    if (error.code != ErrorCode::Unknown)
        return ready<AuditPage>(error);
    AuditPage page;
    for (const AuditRow& row : std::as_const(rows)) {
        if (before > 0 && row.number >= before)
            continue;
        const QString all = row.actor + row.action + row.target;
        if (!all.contains(text, Qt::CaseInsensitive))
            continue;
        page.more = page.rows.size() == limit;
        if (page.more)
            break;
        page.rows << row;
    }
    return ready<AuditPage>(page);
}

QFuture<Result<AuditVerdict>> FakePrivacy::verifyAudit()
{
    return ready(error.code != ErrorCode::Unknown ? Result<AuditVerdict>(error) : Result<AuditVerdict>(verdict));
}

QFuture<Result<EgressPage>> FakePrivacy::egress(EgressQuery query)
{
    egressAsked << query;
    if (error.code != ErrorCode::Unknown)
        return ready<EgressPage>(error);
    EgressPage page;
    for (const EgressEntry& row : std::as_const(left)) {
        if (!page.services.contains(row.service))
            page.services << row.service;
        const QString all = row.service + row.host + row.purpose + row.outcome;
        const bool wanted = (query.before == 0 || row.number < query.before) && row.at >= query.from
                            && (query.service.isEmpty() || row.service == query.service)
                            && all.contains(query.text, Qt::CaseInsensitive);
        if (!wanted)
            continue;
        page.more = page.more || page.rows.size() == query.limit;
        if (page.rows.size() < query.limit)
            page.rows << row;
    }
    page.services.sort();
    return ready<EgressPage>(page);
}

QFuture<Result<EgressExport>> FakePrivacy::exportEgress(EgressQuery query, QString path)
{
    egressAsked << query;
    if (error.code != ErrorCode::Unknown)
        return ready<EgressExport>(error);
    exported << path;
    return ready<EgressExport>(EgressExport{path, left.size()});
}

}  // namespace frontdesk::test
