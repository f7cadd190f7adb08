// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/resultcleaner.h"
#include "core/agent/external/schemaguard.h"
#include "core/agent/external/sqlstatement.h"
#include "core/agent/external/texttemplate.h"
#include "core/agent/skillregistry.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QRandomGenerator>

using namespace frontdesk;
using namespace frontdesk::external;
using test::problemsOf;

namespace {

constexpr const char* Good = "name: parcel\n"
                             "description: Where a parcel is\n"
                             "kind: http\n"
                             "arguments:\n"
                             "  type: object\n"
                             "  properties:\n"
                             "    number: {type: string}\n"
                             "http:\n"
                             "  url: https://api.example.com/p/{number}\n";

QString sample(const char* kind)
{
    return qEnvironmentVariable("FRONTDESK_SOURCE_DIR") + QStringLiteral("/resources/skills/")
           + QString::fromLatin1(kind) + QStringLiteral(".yml");
}

}  // namespace

class ManifestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesAreGood_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("http") << 0;
        QTest::newRow("sql") << 1;
        QTest::newRow("script") << 2;
        QTest::newRow("mcp") << 3;
    }
    void examplesAreGood()
    {
        QFETCH(int, kind);
        const Result<ManifestPtr> manifest = readManifest(sample(QTest::currentDataTag()));
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().userText));
        QCOMPARE(int((*manifest)->plan.index()), kind);
    }

    void everyKeyOfTheExamplesIsInTheSchema()
    {
        const Result<Json> schema = parseJson(test::fileBytes(qEnvironmentVariable("FRONTDESK_SOURCE_DIR")
                                                              + QStringLiteral("/resources/schema/skill.schema.json")));
        QVERIFY(schema);
        for (const char* kind : {"http", "sql", "script", "mcp"}) {
            const Result<YamlPtr> yaml = readYaml(sample(kind));
            QVERIFY(yaml);
            int budget = 5000;
            const Json json = yamlToJson(*yaml, budget);
            const QStringList problems = schemaProblems(*schema, json);
            QVERIFY2(problems.isEmpty(), qPrintable(QString::fromLatin1(kind) + u": " + problems.join(u' ')));
            Json wrong = json;
            wrong["naem"] = "x";
            QVERIFY(!schemaProblems(*schema, wrong).isEmpty());
        }
    }

    void problemsNameTheLineAndWhatWasMeant_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* from, const char* to, const char* problem) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(problem);
        };
        row("unknown key", "kind: http", "kind: http\nidentiy: none", "x.yml:4: identiy is not a known key");
        row("suggestion", "kind: http", "kind: http\nidentiy: none", "Did you mean \"identity\"?");
        row("unknown key below",
            "  url:", "  mehtod: GET\n  url:", "http.mehtod is not a known key; remove it. Did you mean \"method\"?");
        row("kind", "kind: http", "kind: htpt", "x.yml:3: kind is \"htpt\"; it must be http, sql, script, mcp");
        row("no kind", "kind: http\n", "", "kind is missing");
        row("no name", "name: parcel\n", "", "name is missing");
        row("name", "name: parcel", "name: Parcel-Status", "small letters");
        row("no description", "description: Where a parcel is\n", "", "description is missing");
        row("host from a value", "https://api.example.com/", "https://{number}.example.com/", "must be written out");
        row("port from a value", "https://api.example.com/", "https://api.example.com:{number}/",
            "must be written out");
        row("scheme", "https://api", "ftp://api", "must begin with https://");
        row("password", "https://api", "https://u:p@api", "use auth");
        row("unknown value", "p/{number}", "p/{numbr}",
            "{numbr} is neither an argument nor known of the contact. Did you mean \"number\"?");
        row("brace", "p/{number}", "p/{number", "must be followed by a name");
        row("loopback", "https://api.example.com", "http://127.0.0.1", "is in the own network");
        row("metadata", "https://api.example.com", "http://169.254.169.254", "may never be called");
        row("decimal", "https://api.example.com", "http://2130706433", "is in the own network");
        row("port", "https://api.example.com", "https://api.example.com:8443", "port 8443 is not allowed");
        row("query in the address", "p/{number}", "p?n={number}", "write what follows \"?\" as query");
        row("secret in the file",
            "  url:", "  headers: {Authorization: Bearer abc}\n  url:", "a secret does not belong into the file");
        row("host header", "  url:", "  headers: {Host: intern}\n  url:", "cannot be set here");
        row("auth without secret", "  url:", "  auth: {type: bearer}\n  url:", "auth.secret is missing");
        row("body of GET", "  url:", "  body: {json: {a: \"{number}\"}}\n  url:", "has no body");
        row("changing and reading", "  url:", "  method: DELETE\n  url:", "write \"effect: write\"");
        row("contact without proof", "p/{number}", "p/{contact.email}", "identity: known");
        row("an address that may be another's", "url: https://api.example.com/p/{number}",
            "url: https://api.example.com/p/{contact.phone}\nidentity: known", "identity: verified");
        row("a schema without end", "    number: {type: string}", "    number: {$ref: \"#\"}", "$ref must name");
        row("a schema that leads back", "    number: {type: string}\n",
            "    number: {$ref: \"#/$defs/a\"}\n  $defs: {a: {not: {$ref: \"#/$defs/a\"}}}\n", "leads back to itself");
        row("a pattern without end", "number: {type: string}", "number: {type: string, pattern: \"(a+)+$\"}",
            "the pattern of \"number\" is too complicated");
        row("arguments", "  type: object\n", "  type: string\n", "must be a JSON Schema");
        row("timeout", "kind: http", "kind: http\ntimeout_ms: 5", "it must be 100 to 120000");
        row("private hosts alone", "  url:", "  private_hosts: [a.lan]\n  url:", "add allow_private: true");
    }
    void problemsNameTheLineAndWhatWasMeant()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, problem);
        QByteArray yaml = Good;
        QCOMPARE(problemsOf(yaml), QString());
        QVERIFY(yaml.contains(from));
        yaml.replace(from, to);
        const QString found = problemsOf(yaml);
        QVERIFY2(found.contains(problem), qPrintable(found));
    }

    void argumentsThatAreNotNamedAreRefused()
    {
        const ManifestPtr manifest = test::manifestOf(Good);
        QVERIFY(manifest);
        QVERIFY(schemaProblems(manifest->arguments, Json{{"number", "1"}}).isEmpty());
        QVERIFY(!schemaProblems(manifest->arguments, Json{{"number", "1"}, {"host", "evil"}}).isEmpty());
    }

    void withoutArgumentsNothingIsAccepted()
    {
        const ManifestPtr manifest = test::manifestOf("name: s\ndescription: d\nkind: script\n"
                                                      "script:\n  command: [/bin/true]\n");
        QVERIFY(manifest);
        QVERIFY(schemaProblems(manifest->arguments, Json::object()).isEmpty());
        QVERIFY(!schemaProblems(manifest->arguments, Json{{"contact.email", "victim@example.com"}}).isEmpty());
    }

    void schemasStayFinite()
    {
        const auto with = [](const Json& property) {
            return Json{{"properties", {{"a", property}}}, {"$defs", {{"x", true}}}};
        };
        QCOMPARE(schemaProblem(with(Json{{"$ref", "#/$defs/x"}})), QString());
        QVERIFY(!schemaProblem(with(Json{{"$ref", "https://a.example/s"}})).isEmpty());
        QVERIFY(!schemaProblem(with(Json{{"multipleOf", 0}})).isEmpty());
        Json grows{{"$ref", "#/$defs/a0"}, {"$defs", Json::object()}};
        for (int i = 0; i < 14; ++i) {
            const Json next{{"$ref", "#/$defs/a" + std::to_string(i + 1)}};
            grows["$defs"]["a" + std::to_string(i)] = Json{{"allOf", Json::array({next, next})}};
        }
        grows["$defs"]["a14"] = Json::object();
        QVERIFY(schemaProblem(grows).contains(QStringLiteral("too large")));
        Json deep = Json::object();
        for (int i = 0; i < 60; ++i)
            deep = Json{{"not", deep}};
        QVERIFY(!schemaProblem(deep).isEmpty());
    }

    void patterns_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("good");
        const auto row = [](const char* pattern, bool good) {
            QTest::newRow(pattern) << QString::fromLatin1(pattern) << good;
        };
        row("^[A-Z0-9]{8,20}$", true);
        row("^(?:DE|AT)?[0-9]{4,5}$", true);
        row("^[^@\\s]+@[^@\\s]+$", true);
        row("^\\d{3}-\\d{4}$", true);
        row("(a+)+$", false);
        row("(a|a)*$", false);
        row("(?=a)b", false);
        row("(a)\\1", false);
        row("a*a*a*a*b", false);
        row("(a?){20}", false);
    }
    void patterns()
    {
        QFETCH(QString, pattern);
        QFETCH(bool, good);
        Json schema{{"properties", {{"p", {{"type", "string"}, {"pattern", toStd(pattern)}}}}}};
        QCOMPARE(patternProblem(schema).isEmpty(), good);
        if (good)
            QCOMPARE(schema["properties"]["p"]["maxLength"], 256);
        Json nested{{"not", schema}};
        QVERIFY(!patternProblem(nested).isEmpty());
    }

    void programsMayNotSetWhatTheLoaderReads()
    {
        const QByteArray yaml = "name: s\ndescription: d\nkind: script\nscript:\n  command: [/bin/true]\n"
                                "  environment: {LD_PRELOAD: /tmp/x.so}\n";
        QVERIFY(problemsOf(yaml).contains(QStringLiteral("LD_PRELOAD may not be set")));
    }

    void aCommandMayRepeatItsArguments()
    {
        const ManifestPtr manifest = test::manifestOf(
            "name: s\ndescription: d\nkind: script\nscript:\n  command: [python3, ./a.py, \"-v\", \"-v\", \"\"]\n");
        QVERIFY(manifest);
        const QStringList expected{QStringLiteral("python3"), QStringLiteral("/shop/skills/a.py"), QStringLiteral("-v"),
                                   QStringLiteral("-v"), QString()};
        QCOMPARE(std::get<ScriptPlan>(manifest->plan).program.command, expected);
    }

    void urlTemplatesEncodeEverything_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char* name, const char* value, const char* url) {
            QTest::newRow(name) << QString::fromUtf8(value) << QByteArray(url);
        };
        row("plain", "A-1._~z", "https://h.example/a/A-1._~z/b");
        row("slash", "a/../b", "https://h.example/a/a%2F..%2Fb/b");
        row("query", "a?x=1&y#z", "https://h.example/a/a%3Fx%3D1%26y%23z/b");
        row("percent", "%2e%2e", "https://h.example/a/%252e%252e/b");
        row("authority", "@evil.example", "https://h.example/a/%40evil.example/b");
        row("unicode", "Grüße 😀", "https://h.example/a/Gr%C3%BC%C3%9Fe%20%F0%9F%98%80/b");
        row("braces", "{contact.email}", "https://h.example/a/%7Bcontact.email%7D/b");
        row("line end", "a\r\nb", "https://h.example/a/a%0D%0Ab/b");
        row("dots", "..", "");
        row("dot", ".", "");
        row("nothing", "", "");
    }
    void urlTemplatesEncodeEverything()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, url);
        const QString text = QStringLiteral("https://h.example/a/{v}/b");
        const Result<QByteArray> filled = UrlTemplate::filled(text, Values{{QStringLiteral("v"), toStd(value)}});
        QCOMPARE(filled ? *filled : QByteArray(), url);
        if (filled)
            QCOMPARE(QUrl::fromEncoded(*filled).host(), QStringLiteral("h.example"));
    }

    void bodiesKeepTypesAndNeverSplice()
    {
        const Json body = Json::parse(R"({"id":"{id}","n":"{n}","list":["{tags}","x"],"text":"Order {id} of {n}",
                                          "gone":"{absent}","also":"a {absent}","fixed":true,"brace":"{{x}}"})");
        const Values values{{QStringLiteral("id"), R"(1","admin":true,"x":")"},
                            {QStringLiteral("n"), 7},
                            {QStringLiteral("tags"), Json{"a", "b"}}};
        const Result<Json> filled = filledJson(body, values);
        QVERIFY(filled);
        const Json expected{{"id", R"(1","admin":true,"x":")"},
                            {"n", 7},
                            {"list", Json::array({Json{"a", "b"}, "x"})},
                            {"text", R"(Order 1","admin":true,"x":" of 7)"},
                            {"fixed", true},
                            {"brace", "{x}"}};
        QVERIFY2(*filled == expected, filled->dump().c_str());
    }

    void statements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("outcome");  // the text, or "!" and a part of the problem
        const auto row = [](const char* text, const char* outcome) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(outcome);
        };
        row("SELECT a FROM t WHERE b = :b", "SELECT a FROM t WHERE b = ?");
        row("select 1;", "select 1");
        row("select 1 -- ; drop table t\n", "select 1");
        row("WITH x AS (SELECT 1) SELECT * FROM x", "WITH x AS (SELECT 1) SELECT * FROM x");
        row("SELECT ':b ; delete' FROM \"update\" WHERE c = :c::int",
            "SELECT ':b ; delete' FROM \"update\" WHERE c = ?::int");
        row("SELECT 'it''s' /* :x */", "SELECT 'it''s'");
        row("", "!there is no SELECT");
        row("DELETE FROM t", "!it must be a SELECT");
        row("PRAGMA table_info(t)", "!it must be a SELECT");
        row("SELECT 1; DELETE FROM t", "!only one statement");
        row("SELECT 1;;SELECT 2", "!only one statement");
        row("WITH d AS (DELETE FROM t RETURNING *) SELECT * FROM d", "!\"DELETE\" is not allowed");
        row("SELECT * INTO copy FROM t", "!\"INTO\" is not allowed");
        row("SELECT * FROM t FOR UPDATE", "!\"UPDATE\" is not allowed");
        row("SELECT pg_read_file('/etc/passwd')", "!is not allowed");
        row("SELECT load_extension('x')", "!is not allowed");
        row("SELECT $$a$$", "!dollar signs");
        row("SELECT 'a\\' OR 1=1'", "!may not stand in quotes");
        row("SELECT E'\\'; DROP'", "!");
        row("SELECT ?", "!write values as :name");
        row("SELECT 'open", "!a quote is not closed");
        row("SELECT /* open", "!a comment is not closed");
        row("SELECT /* a /* b */ DELETE */ 1", "!a comment stands within a comment");
        row("SELECT (1", "!a bracket is not closed");
        row("SELECT 1)", "!a bracket is closed");
    }
    void statements()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        const Result<SqlStatement> statement = readStatement(text);
        if (outcome.startsWith(u'!')) {
            QVERIFY(!statement);
            QVERIFY2(statement.error().userText.contains(outcome.mid(1)), qPrintable(statement.error().userText));
        } else {
            QVERIFY2(statement, statement ? "" : qPrintable(statement.error().userText));
            QCOMPARE(statement->text, outcome);
        }
    }

    void resultsAreDataOnly()
    {
        ResultPlan plan;
        plan.maxBytes = 400;
        plan.maxItems = 3;
        const QString hidden = QStringLiteral("a\x1b[31mb\x00"
                                              "c")
                                   .left(7)
                               + QChar(0x202E) + QChar(0x200B) + u"d\n\te";
        const Json clean = cleanResult(Json{{"t", toStd(hidden)}}, plan);
        QCOMPARE(QString::fromStdString(clean["t"].get<std::string>()), QStringLiteral("a[31mb") + u"d\n\te");
        const Json list = cleanResult(Json{1, 2, 3, 4, 5}, plan);
        QCOMPARE(list["items"].size(), size_t(3));
        QCOMPARE(list["truncated"], true);
        const Json large = cleanResult(Json{{"x", std::string(100'000, 'x')}}, plan);
        QVERIFY(large.dump().size() < 500);
        QCOMPARE(large["truncated"], true);
        Json deep = 1;
        for (int i = 0; i < 50; ++i)
            deep = Json{{"d", deep}};
        QVERIFY(cleanResult(deep, plan).dump().size() < 200);
        QCOMPARE(cleanResult(Json("x"), plan), (Json{{"value", "x"}}));
    }

    void mappingTakesWhatIsNamed()
    {
        ResultPlan plan;
        plan.pointer = QStringLiteral("/data");
        plan.fields = {{QStringLiteral("id"), QStringLiteral("/a/0")}, {QStringLiteral("none"), QStringLiteral("/b")}};
        const Result<Json> many = mapped(Json::parse(R"({"data":[{"a":[1,2]},{"a":[3],"secret":1}]})"), plan);
        QVERIFY(many);
        QCOMPARE(*many, Json::parse(R"([{"id":1},{"id":3}])"));
        QVERIFY(!mapped(Json::object(), plan));
        plan.pointer = QStringLiteral("/~9");
        QVERIFY(!mapped(Json::object(), plan));
    }

    void damagedManifestsNeverDoMoreThanComplain()
    {
        // Mutations of the examples, the same ones every time: no crash, and what is taken has a URL with its own host.
        QRandomGenerator random(20261121);
        int taken = 0;
        for (const char* kind : {"http", "sql", "script", "mcp"}) {
            const QByteArray good = test::fileBytes(sample(kind));
            QVERIFY(good.size() > 100);
            for (int round = 0; round < 400; ++round) {
                QByteArray bytes = good;
                for (int change = 0; change < 1 + round % 4; ++change) {
                    const int at = random.bounded(int(bytes.size()));
                    switch (random.bounded(4)) {
                    case 0: bytes[at] = char(random.bounded(256)); break;
                    case 1: bytes.remove(at, random.bounded(20)); break;
                    case 2: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 15)); break;
                    default: bytes.insert(at, "{}[]:#&*!|>'\"%@`"[random.bounded(16)]); break;
                    }
                }
                const Result<ManifestPtr> manifest = parseManifest(bytes, QStringLiteral("/x/skills/x.yml"));
                QVERIFY(manifest || !manifest.error().userText.isEmpty());
                taken += manifest ? 1 : 0;
            }
        }
        QVERIFY(taken > 50);
    }
};

FRONTDESK_TEST_MAIN(ManifestTest)
#include "manifesttest.moc"
