// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/sqlskill.h"

#include "core/model/purposes.h"

#include <QFileInfo>

namespace frontdesk::external {
namespace {

/// The program's own database holds what customers wrote: no file of skills opens it.
bool isOwn(const QString& file, const QStringList& own)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    for (const QString& path : own)
        if (!canonical.isEmpty() && canonical == QFileInfo(path).canonicalFilePath())
            return true;
    return false;
}

/// No connection, no thread, or a query that the database does not let through: nothing was begun.
bool neverAsked(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::RateLimited || code == ErrorCode::Unauthorized;
}

/// ODBC does not say where its database is.
bool staysHere(const SqlPlan& plan)
{
    static const QStringList own{QString(), QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                                 QStringLiteral("::1")};
    return plan.kind == SqlPlan::Kind::Sqlite
           || (plan.kind == SqlPlan::Kind::Postgres
               && (plan.host.startsWith(u'/') || own.contains(plan.host.toLower())));
}

}  // namespace

std::optional<EgressNote> SqlSkill::leaving(const Values& values, const Json&) const
{
    const SqlPlan& plan = std::get<SqlPlan>(manifest().plan);
    EgressNote note;
    note.purpose = (staysHere(plan) ? purposes::SkillLocal : purposes::SkillDatabase).toString();
    note.host = plan.host.startsWith(u'/') ? QString() : plan.host;
    note.bytesOut = plan.statement.toUtf8().size();
    for (const QString& name : plan.bindings)
        note.bytesOut += toBytes(values.value(name)).size();
    return note;
}

Task<Outcome> SqlSkill::run(Values values, Json, std::stop_token stop)
{
    SqlJob job;
    job.plan = std::get<SqlPlan>(manifest().plan);
    job.timeoutMs = manifest().timeoutMs;
    job.maxBytes = manifest().result.maxBytes;
    if (isOwn(job.plan.file, around().ownFiles))
        co_return notBegun(
            Error{ErrorCode::Unauthorized, QStringLiteral("This database may not be opened."), job.plan.file});
    for (const QString& name : std::as_const(job.plan.bindings)) {
        // A query about "this customer" without the customer would be one about everybody.
        if (name.startsWith(QStringLiteral("contact.")) && !values.contains(name))
            co_return notBegun(
                Error{ErrorCode::Unauthorized, QStringLiteral("This is not known of the customer yet."), name});
        const Result<QVariant> value = sqlValue(values.value(name));
        if (!value)
            co_return notBegun(value.error());
        job.values << *value;
    }
    QList<QByteArray> used;
    if (!job.plan.passwordSecret.isEmpty()) {
        auto reading = secretNamed(around().secrets, job.plan.passwordSecret);
        const Result<QByteArray> secret = co_await reading;
        if (!secret)
            co_return notBegun(Error{ErrorCode::Unavailable, {}, secret.error().userText});
        job.password = QString::fromUtf8(*secret);
        used << *secret;
    }
    auto asking = m_threads.run(job, stop);
    const Result<Json> answer = co_await asking;
    if (!answer && neverAsked(answer.error().code))
        co_return notBegun(answer.error());
    if (!answer)
        co_return answer.error();
    Outcome outcome;
    outcome.value = *answer;
    outcome.secrets = used;
    co_return outcome;
}

}  // namespace frontdesk::external
