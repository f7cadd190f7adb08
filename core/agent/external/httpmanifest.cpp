// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a manifest that describe a request or a query.
#include "core/agent/external/addresspolicy.h"
#include "core/agent/external/manifestreader.h"
#include "core/agent/external/sqlstatement.h"
#include "core/agent/external/texttemplate.h"

#include <QSet>

namespace frontdesk::external {
namespace {

bool isSendable(const QString& header)
{
    static const QSet<QString> ours{QStringLiteral("host"),
                                    QStringLiteral("content-length"),
                                    QStringLiteral("connection"),
                                    QStringLiteral("transfer-encoding"),
                                    QStringLiteral("upgrade"),
                                    QStringLiteral("te"),
                                    QStringLiteral("trailer"),
                                    QStringLiteral("expect"),
                                    QStringLiteral("proxy-authorization")};
    const QString lower = header.toLower();
    return !lower.isEmpty() && !ours.contains(lower) && lower.size() <= 64
           && std::all_of(lower.begin(), lower.end(), [](QChar c) {
                  return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
              });
}

void readBody(ManifestParts& parts, MapReader from, HttpPlan& plan)
{
    if (const YamlPtr json = from.take("json")) {
        int budget = 2000;
        plan.jsonBody = yamlToJson(json, budget);
        if (budget < 0)
            from.problem(json->line, QStringLiteral("http.body.json holds more than 2000 values; shorten it"));
        QString problem;
        for (const QString& name : namesIn(*plan.jsonBody, problem))
            if (!parts.names.contains(name))
                from.problem(json->line, u"http.body.json: {" % name
                                             % u"} is neither an argument nor known of the contact."
                                             % didYouMeanText(name, parts.names));
        if (!problem.isEmpty())
            from.problem(json->line, u"http.body.json: " % problem);
    }
    NamedTexts form;
    parts.named(from, "form", form, true);
    if (!form.isEmpty())
        plan.form = form;
    if (plan.form && plan.jsonBody)
        from.problem(from.lineOf("form"), QStringLiteral("http.body may hold json or form, not both; remove one"));
    from.finish();
}

void readStatuses(MapReader& from, QList<int>& statuses)
{
    QStringList texts;
    from.texts("ok_status", texts, 3);
    for (const QString& text : texts) {
        const int status = text.toInt();
        if (status < 200 || status > 499 || (status >= 300 && status < 400))
            from.problem(from.lineOf("ok_status"), u"http.ok_status: " % text % u" must be 200 to 299 or 400 to 499");
        statuses << status;
    }
}

void checkHeaders(MapReader& from, const HttpPlan& plan)
{
    for (const auto& [name, value] : plan.headers) {
        const bool credential = name.compare(u"authorization", Qt::CaseInsensitive) == 0;
        if (credential)
            from.problem(from.lineOf("headers"),
                         QStringLiteral("http.headers: a secret does not belong into the file; use auth"));
        else if (!isSendable(name))
            from.problem(from.lineOf("headers"), u"http.headers: \"" % name.left(64) % u"\" cannot be set here");
    }
}

}  // namespace

HttpPlan ManifestParts::http()
{
    HttpPlan plan;
    MapReader from = reader.map("http");
    const QStringList methods{QStringLiteral("GET"),   QStringLiteral("POST"),   QStringLiteral("PUT"),
                              QStringLiteral("PATCH"), QStringLiteral("DELETE"), QStringLiteral("HEAD")};
    plan.method = methods.at(choice(from, "method", methods, 0));
    from.required("url", plan.url, 2000);
    if (!plan.url.isEmpty()) {
        const QString problem = UrlTemplate::problem(plan.url);
        if (!problem.isEmpty())
            from.problem(from.lineOf("url"), u"http.url: " % problem);
        else
            checkTemplate(from, from.lineOf("url"), QStringLiteral("http.url"), plan.url);
    }
    named(from, "headers", plan.headers, true);
    checkHeaders(from, plan);
    named(from, "query", plan.query, true);
    readBody(*this, from.map("body"), plan);
    if ((plan.method == u"GET" || plan.method == u"HEAD") && (plan.form || plan.jsonBody))
        from.problem(from.lineOf("body"), u"a " % plan.method % u" request has no body; use query: or another method");
    auth(from.map("auth"), plan.auth);
    readStatuses(from, plan.okStatus);
    from.whole("retries", plan.retries, 0, 5);
    from.flag("idempotent", plan.idempotent);
    reach(from, plan.reach);
    checkReach(from, plan.url, plan.reach);
    from.finish();
    return plan;
}

SqlPlan ManifestParts::sql()
{
    SqlPlan plan;
    MapReader from = reader.map("sql");
    plan.kind = SqlPlan::Kind(
        choice(from, "driver", {QStringLiteral("sqlite"), QStringLiteral("postgresql"), QStringLiteral("odbc")}, 0));
    if (plan.kind == SqlPlan::Kind::Sqlite) {
        from.required("file", plan.file, 1000);
        plan.file = absolute(plan.file);
    } else if (plan.kind == SqlPlan::Kind::Postgres) {
        from.required("host", plan.host, 255);
        from.whole("port", plan.port, 1, 65'535);
        from.required("database", plan.database, 63);
        from.text("ssl_mode", plan.sslMode, 20);
        const QStringList modes{QString(),
                                QStringLiteral("disable"),
                                QStringLiteral("prefer"),
                                QStringLiteral("require"),
                                QStringLiteral("verify-ca"),
                                QStringLiteral("verify-full")};
        if (!modes.contains(plan.sslMode))
            from.problem(from.lineOf("ssl_mode"), QStringLiteral("sql.ssl_mode must be disable, prefer, require, "
                                                                 "verify-ca or verify-full"));
    } else {
        from.required("dsn", plan.dsn, 1000);
        if (plan.dsn.contains(QStringLiteral("pwd="), Qt::CaseInsensitive)
            || plan.dsn.contains(QStringLiteral("password="), Qt::CaseInsensitive))
            from.problem(from.lineOf("dsn"), QStringLiteral("sql.dsn: a password does not belong into the file; use "
                                                            "password_secret"));
    }
    if (plan.kind != SqlPlan::Kind::Sqlite) {
        from.text("user", plan.user, 63);
        secret(from, "password_secret", plan.passwordSecret);
    }
    QString text;
    from.required("query", text, 8000);
    const Result<SqlStatement> statement = text.isEmpty() ? SqlStatement{} : readStatement(text);
    if (!statement) {
        from.problem(from.lineOf("query"), u"sql.query: " % statement.error().userText);
    } else {
        plan.statement = statement->text;
        plan.bindings = statement->names;
        for (QString& name : plan.bindings) {
            // ":contact_email" is what stands as {contact.email} elsewhere.
            const QString dotted = name.startsWith(QStringLiteral("contact_")) ? u"contact." % name.mid(8) : name;
            if (!names.contains(name) && !names.contains(dotted))
                from.problem(from.lineOf("query"), u"sql.query: :" % name
                                                       % u" is neither an argument nor known of the "
                                                         u"contact."
                                                       % didYouMeanText(name, names));
            if (names.contains(dotted))
                name = dotted;
        }
    }
    from.whole("max_rows", plan.maxRows, 1, 500);
    from.finish();
    return plan;
}

}  // namespace frontdesk::external
