// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/skill.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <variant>

/// Skills that stand in files (`skills/*.yml`) instead of in the program.
namespace frontdesk::external {

using NamedTexts = QList<std::pair<QString, QString>>;  ///< in the order of the file

/// How a request proves who asks. `secret` names an entry of the keychain ("skill.<secret>"): never the secret itself.
struct AuthPlan {
    enum class Kind : quint8 { None, Bearer, Basic, ApiKey, Hmac };
    Kind kind = Kind::None;
    QString secret;
    QString user;                                  ///< Basic
    QString header;                                ///< ApiKey, Hmac
    QString algorithm = QStringLiteral("sha256");  ///< Hmac: sha1, sha256, sha512
    bool base64 = false;                           ///< Hmac: else hexadecimal
    QString prefix;                                ///< Hmac: in front of the signature, for example "sha256="
    QString timestampHeader;                       ///< Hmac: gets the time in seconds; "" = none
    QString signs = QStringLiteral("{body}");      ///< Hmac: of {method}, {path}, {timestamp}, {body}
};

/// Which servers may be reached. Private addresses need both: the permission and the host's name in the list.
struct ReachPlan {
    bool allowPrivate = false;
    QStringList privateHosts;  ///< lower case, as they stand in the URL
    QList<int> ports;          ///< besides 80 and 443
    qsizetype maxResponseBytes = 256 * 1024;
};

struct HttpPlan {
    QString method = QStringLiteral("GET");
    QString url;  ///< template; scheme, host and port are literal
    NamedTexts headers;
    NamedTexts query;
    std::optional<Json> jsonBody;  ///< with placeholders in its texts
    std::optional<NamedTexts> form;
    AuthPlan auth;
    QList<int> okStatus;  ///< empty = 200..299
    int retries = 1;      ///< of methods that may be repeated
    bool idempotent = false;
    ReachPlan reach;
};

struct SqlPlan {
    enum class Kind : quint8 { Sqlite, Postgres, Odbc };
    Kind kind = Kind::Sqlite;
    QString file;            ///< Sqlite: absolute
    QString host;            ///< Postgres
    int port = 5432;         ///< Postgres
    QString database;        ///< Postgres
    QString user;            ///< Postgres, Odbc
    QString sslMode;         ///< Postgres: "" = prefer
    QString dsn;             ///< Odbc: data source or connection string
    QString passwordSecret;  ///< in the keychain; "" = none
    QString statement;       ///< with '?' for values
    QStringList bindings;    ///< names of the values, in order
    int maxRows = 20;
};

enum class SandboxUse : quint8 { Off, Auto, Required };

/// A program that is started, for a script skill or an MCP server. No shell.
struct ProgramPlan {
    QStringList command;           ///< program and arguments, fixed
    NamedTexts environment;        ///< what it sees besides PATH, HOME, LANG
    NamedTexts secretEnvironment;  ///< variable -> secret of the keychain
    SandboxUse sandbox = SandboxUse::Auto;
    bool network = false;  ///< in the sandbox
    QStringList readable;  ///< folders and files that the sandbox shows besides the system's
    int memoryMb = 256;    ///< 0 = no limit
};

struct ScriptPlan {
    ProgramPlan program;
    qsizetype maxOutputBytes = 64 * 1024;
};

/// What the manifest says of one tool of a server, over what the server says of itself.
struct McpToolRule {
    std::optional<bool> enabled;
    std::optional<SkillEffect> effect;
    std::optional<SkillPolicy> policy;
    std::optional<IdentityLevel> identity;
};

struct McpPlan {
    bool http = false;
    ProgramPlan program;  ///< stdio
    QString url;          ///< Streamable HTTP
    NamedTexts headers;
    AuthPlan auth;
    ReachPlan reach;
    QString prefix;                 ///< of the skills' names; the manifest's name when not given; may be empty
    bool trustAnnotations = false;  ///< readOnlyHint makes a read skill
    QStringList only;               ///< names of tools; empty = all
    QHash<QString, McpToolRule> tools;
};

/// Which part of an answer the model gets.
struct ResultPlan {
    QString pointer;    ///< JSON pointer into the answer; "" = all
    NamedTexts fields;  ///< name -> JSON pointer in the part (in each item of a list); empty = all
    int maxItems = 20;
    qsizetype maxBytes = 16 * 1024;
};

struct Manifest {
    QString file;  ///< absolute
    QString name;
    QString description;
    bool enabled = true;
    QStringList agents;  ///< keys; empty = every agent may use it
    Json arguments = Json{{"type", "object"}, {"properties", Json::object()}, {"additionalProperties", false}};
    SkillEffect effect = SkillEffect::Read;
    SkillPolicy policy = SkillPolicy::Default;
    IdentityLevel identity = IdentityLevel::None;
    int timeoutMs = 10'000;
    int breakerFailures = 5;
    int breakerRestMs = 30'000;
    ResultPlan result;
    std::variant<HttpPlan, SqlPlan, ScriptPlan, McpPlan> plan;
    QByteArray digest;  ///< of the file: the same = nothing changed
};
using ManifestPtr = std::shared_ptr<const Manifest>;

}  // namespace frontdesk::external
