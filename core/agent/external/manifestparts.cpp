// SPDX-License-Identifier: GPL-3.0-or-later
// What manifests of all kinds share, and those of scripts and MCP servers.
#include "core/agent/external/addresspolicy.h"
#include "core/agent/external/manifestreader.h"
#include "core/agent/external/texttemplate.h"

#include <QDir>
#include <QRegularExpression>

namespace frontdesk::external {
namespace {

bool isHeaderName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$"));
    return form.match(name).hasMatch();
}

bool isVariable(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,63}$"));
    return form.match(name).hasMatch();
}

void checkNames(MapReader& reader, const char* key, const NamedTexts& values, bool (*good)(const QString&))
{
    for (const auto& [name, value] : values)
        if (!good(name))
            reader.problem(reader.lineOf(key), reader.path(QString::fromLatin1(key)) % u": \"" % name.left(64)
                                                   % u"\" is not a name that can be used here");
}

/// LD_PRELOAD and its like decide which code runs: they are no settings of a program.
void checkLoader(MapReader& reader, const NamedTexts& environment)
{
    for (const auto& [name, value] : environment)
        if (name.startsWith(QStringLiteral("LD_")) || name.startsWith(QStringLiteral("DYLD_")) || name == u"PATH")
            reader.problem(reader.lineOf("environment"), u"environment." % name % u" may not be set; remove it");
}

}  // namespace

int ManifestParts::choice(MapReader& from, const char* key, const QStringList& words, int usual)
{
    QString text;
    from.text(key, text, 40);
    if (text.isEmpty())
        return usual;
    const int index = int(words.indexOf(text));
    if (index < 0)
        from.problem(from.lineOf(key), from.path(QString::fromLatin1(key)) % u" is \"" % text % u"\"; it must be "
                                           % words.join(QStringLiteral(", ")) % didYouMeanText(text, words));
    return index < 0 ? usual : index;
}

QString ManifestParts::absolute(const QString& path) const
{
    return path.isEmpty() || QDir::isAbsolutePath(path) ? path : QDir::cleanPath(folder % u'/' % path);
}

void ManifestParts::checkTemplate(MapReader& from, int line, const QString& where, const QString& text)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    if (!parsed)
        return from.problem(line, where % u": " % parsed.error().userText);
    for (const QString& name : parsed->names())
        if (!names.contains(name))
            from.problem(line, where % u": {" % name % u"} is neither an argument nor known of the contact."
                                   % didYouMeanText(name, names));
}

void ManifestParts::named(MapReader& from, const char* key, NamedTexts& values, bool templates, int maxChars)
{
    const YamlPtr node = from.take(key);
    if (!node)
        return;
    const QString where = from.path(QString::fromLatin1(key));
    if (!node->isMap())
        return from.problem(node->line, where % u" must hold \"name: value\" lines");
    for (const YamlEntry& entry : node->entries) {
        QString value;
        const QString name = where % u'.' % entry.key.left(64);
        if (!from.scalarText(*entry.value, name, maxChars, value))
            continue;
        if (templates)
            checkTemplate(from, entry.line, name, value);
        values << std::pair{entry.key, value};
    }
}

void ManifestParts::secret(MapReader& from, const char* key, QString& value)
{
    from.text(key, value, 56);
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._-]{1,56}$"));
    if (!value.isEmpty() && !form.match(value).hasMatch())
        from.problem(from.lineOf(key),
                     from.path(QString::fromLatin1(key))
                         % u" must be the name of a secret (letters, digits, dot, - and _); the secret "
                           u"itself is kept in the keychain");
}

void ManifestParts::auth(MapReader from, AuthPlan& plan)
{
    plan.kind = AuthPlan::Kind(choice(from, "type",
                                      {QStringLiteral("none"), QStringLiteral("bearer"), QStringLiteral("basic"),
                                       QStringLiteral("api_key"), QStringLiteral("hmac")},
                                      0));
    secret(from, "secret", plan.secret);
    from.text("user", plan.user, 200);
    from.text("header", plan.header, 64);
    plan.algorithm = QStringList{QStringLiteral("sha256"), QStringLiteral("sha1"), QStringLiteral("sha512")}.at(
        choice(from, "algorithm", {QStringLiteral("sha256"), QStringLiteral("sha1"), QStringLiteral("sha512")}, 0));
    plan.base64 = choice(from, "encoding", {QStringLiteral("hex"), QStringLiteral("base64")}, 0) == 1;
    from.text("prefix", plan.prefix, 40);
    from.text("timestamp_header", plan.timestampHeader, 64);
    from.text("signs", plan.signs, 400);
    if (plan.kind != AuthPlan::Kind::None && plan.secret.isEmpty())
        from.problem(from.line(), QStringLiteral("auth.secret is missing; name the secret of the keychain"));
    const bool needsHeader = plan.kind == AuthPlan::Kind::ApiKey || plan.kind == AuthPlan::Kind::Hmac;
    if (needsHeader && !isHeaderName(plan.header))
        from.problem(from.lineOf("header"), QStringLiteral("auth.header must be the name of the header to send"));
    const Result<TextTemplate> signs = TextTemplate::parse(plan.signs);
    const QStringList known{QStringLiteral("method"), QStringLiteral("path"), QStringLiteral("timestamp"),
                            QStringLiteral("body")};
    for (const QString& name : signs ? signs->names() : QStringList{QString()})
        if (!known.contains(name))
            from.problem(from.lineOf("signs"),
                         QStringLiteral("auth.signs may hold {method}, {path}, {timestamp} and {body}"));
    from.finish();
}

void ManifestParts::reach(MapReader& from, ReachPlan& plan)
{
    from.flag("allow_private", plan.allowPrivate);
    from.texts("private_hosts", plan.privateHosts, 255);
    for (QString& host : plan.privateHosts)
        host = host.toLower();
    QStringList ports;
    from.texts("ports", ports, 5);
    for (const QString& text : std::as_const(ports)) {
        const int port = text.toInt();
        if (port < 1 || port > 65'535 || isForbiddenPort(port))
            from.problem(from.lineOf("ports"), u"ports: " % text % u" cannot be used");
        plan.ports << port;
    }
    int bytes = int(plan.maxResponseBytes);
    from.whole("max_response_bytes", bytes, 1000, 4 * 1024 * 1024);
    plan.maxResponseBytes = bytes;
}

/// Unlike other lists an argument may stand twice and be empty.
void ManifestParts::command(MapReader& from, QStringList& values)
{
    const YamlPtr node = from.take("command");
    if (node && !node->isList())
        return from.problem(node->line, QStringLiteral("command must be a list: [\"program\", \"argument\"]"));
    for (const YamlPtr& item : node ? node->items : std::vector<YamlPtr>()) {
        QString value;
        if (from.scalarText(*item, QStringLiteral("an entry of command"), 2000, value))
            values << value;
    }
}

void ManifestParts::program(MapReader& from, ProgramPlan& plan)
{
    command(from, plan.command);
    if (plan.command.isEmpty())
        return from.problem(from.lineOf("command"),
                            QStringLiteral("command is missing; list the program and its arguments"));
    if (plan.command.first().contains(u'/'))
        plan.command.first() = absolute(plan.command.first());
    for (QString& argument : plan.command)
        if (argument.startsWith(QStringLiteral("./")) || argument.startsWith(QStringLiteral("../")))
            argument = absolute(argument);
    named(from, "environment", plan.environment, false);
    checkNames(from, "environment", plan.environment, isVariable);
    checkLoader(from, plan.environment);
    named(from, "secret_environment", plan.secretEnvironment, false, 56);
    checkNames(from, "secret_environment", plan.secretEnvironment, isVariable);
    checkLoader(from, plan.secretEnvironment);
    plan.sandbox = SandboxUse(choice(from, "sandbox",
                                     {QStringLiteral("off"), QStringLiteral("auto"), QStringLiteral("required")},
                                     int(plan.sandbox)));
    from.flag("network", plan.network);
    from.texts("readable", plan.readable, 1000);
    for (QString& path : plan.readable)
        path = absolute(path);
    from.whole("memory_mb", plan.memoryMb, 0, 65'536);
}

ScriptPlan ManifestParts::script()
{
    ScriptPlan plan;
    MapReader from = reader.map("script");
    program(from, plan.program);
    int bytes = int(plan.maxOutputBytes);
    from.whole("max_output_bytes", bytes, 100, 4 * 1024 * 1024);
    plan.maxOutputBytes = bytes;
    from.finish();
    return plan;
}

namespace {

void readToolRules(MapReader from, const YamlPtr& node, QHash<QString, McpToolRule>& rules)
{
    for (const YamlEntry& entry : node ? node->entries : std::vector<YamlEntry>()) {
        MapReader row = from.map(entry.key.toLatin1().constData());
        McpToolRule rule;
        bool enabled = true;
        row.flag("enabled", enabled);
        if (!enabled)
            rule.enabled = false;
        const int effect = ManifestParts::choice(
            row, "effect", {QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("money")}, -1);
        const int policy = ManifestParts::choice(
            row, "policy",
            {QStringLiteral("default"), QStringLiteral("auto"), QStringLiteral("ask"), QStringLiteral("never")}, -1);
        const int identity = ManifestParts::choice(
            row, "identity", {QStringLiteral("none"), QStringLiteral("known"), QStringLiteral("verified")}, -1);
        if (effect >= 0)
            rule.effect = SkillEffect(effect);
        if (policy >= 0)
            rule.policy = SkillPolicy(policy);
        if (identity >= 0)
            rule.identity = IdentityLevel(identity);
        row.finish();
        rules.insert(entry.key, rule);
    }
}

}  // namespace

McpPlan ManifestParts::mcp()
{
    McpPlan plan;
    MapReader from = reader.map("mcp");
    plan.http = choice(from, "transport", {QStringLiteral("stdio"), QStringLiteral("http")}, 0) == 1;
    plan.prefix = QStringLiteral("\n");
    from.text("prefix", plan.prefix, 40);
    static const QRegularExpression form(QStringLiteral("^[a-z0-9_]{0,40}$"));
    if (plan.prefix != u"\n" && !form.match(plan.prefix).hasMatch())
        from.problem(from.lineOf("prefix"), QStringLiteral("mcp.prefix must be small letters, digits and _"));
    from.flag("trust_annotations", plan.trustAnnotations);
    from.texts("only", plan.only, 128);
    const YamlPtr tools = from.take("tools");
    readToolRules(from.map("tools"), tools, plan.tools);
    plan.program.sandbox = SandboxUse::Off;
    plan.program.network = true;
    plan.program.memoryMb = 0;  // interpreters reserve far more than they use
    if (plan.http) {
        from.required("url", plan.url, 2000);
        if (const QString bad = plan.url.isEmpty() ? QString() : UrlTemplate::problem(plan.url); !bad.isEmpty())
            from.problem(from.lineOf("url"), u"mcp.url: " % bad);
        named(from, "headers", plan.headers, false);
        checkNames(from, "headers", plan.headers, isHeaderName);
        auth(from.map("auth"), plan.auth);
        reach(from, plan.reach);
        checkReach(from, plan.url, plan.reach);
    } else {
        program(from, plan.program);
    }
    from.finish();
    return plan;
}

}  // namespace frontdesk::external
