// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamledit.h"
#include "core/config/yamlfile.h"
#include "core/config/yamlpath.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class YamlEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOneValue_data();
    void changesOneValue();
    void refusesWhatItCannotDoSafely_data();
    void refusesWhatItCannotDoSafely();
    void randomEditsKeepEverythingElse();
    void changesByPath_data();
    void changesByPath();
    void pathsThatCannotBeChanged();
    void randomPathEditsKeepEverythingElse();
    void savesInOneStepWithBackup();
    void changeIsTriedAgainstTheOtherSettings();

private:
    static QByteArray edited(const QByteArray& text, const char* area, const char* name,
                             const std::optional<SettingValue>& value)
    {
        const Result<QByteArray> result = editYaml(text, QStringLiteral("f.yml"), QString::fromLatin1(area),
                                                   QString::fromLatin1(name), value);
        return result ? *result : QByteArray("refused: " + result.error().userText.toUtf8());
    }
};

using Value = std::optional<SettingValue>;

void YamlEditTest::changesOneValue_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* kind, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(kind) << QByteArray(after);
    };
    row("number", "# top\nserver:\n  port: 1 # why\n  host: a\n", "port",
        "# top\nserver:\n  port: 8100 # why\n  host: a\n");
    row("aligned", "server:\n  port:    1\n", "port", "server:\n  port:    8100\n");
    row("crlf", "server:\r\n  port: 1\r\n# end\r\n", "port", "server:\r\n  port: 8100\r\n# end\r\n");
    row("mark", "\xEF\xBB\xBFserver:\n  port: 1\n", "port", "\xEF\xBB\xBFserver:\n  port: 8100\n");
    row("quoted", "server:\n  \"port\": \"1 # no\" # yes\n", "port", "server:\n  \"port\": 8100 # yes\n");
    row("odd indent", "  server:\n        port: 1\n", "port", "  server:\n        port: 8100\n");
    row("no end of line", "server:\n  port: 1", "port", "server:\n  port: 8100");
    row("value below", "server:\n  port:\n    1\n  host: a\n", "port", "server:\n  port: 8100\n  host: a\n");
    row("block scalar", "server:\n  port: | # head\n    1\n    # text\n\n  # note\n  host: a\n", "port",
        "server:\n  port: 8100 # head\n\n  # note\n  host: a\n");
    row("long plain", "server:\n  port: a\n    b\n  host: a\n", "port", "server:\n  port: 8100\n  host: a\n");
    row("list over lines", "server:\n  port: [a, # one\n    # two\n    b]\n  host: a\n", "port",
        "server:\n  port: 8100\n    # two\n  host: a\n");
    row("empty file", "", "port", "server:\n  port: 8100\n");
    row("comments only", "# nothing yet\n", "port", "# nothing yet\n\nserver:\n  port: 8100\n");
    row("area missing", "log:\n  level: info\n", "port", "log:\n  level: info\n\nserver:\n  port: 8100\n");
    row("document marks", "---\nlog:\n  level: info\n...\n", "port",
        "---\nlog:\n  level: info\n\nserver:\n  port: 8100\n...\n");
    row("area empty", "server: # mine\nlog:\n  level: info\n", "port",
        "server: # mine\n  port: 8100\nlog:\n  level: info\n");
    row("area null", "server: ~\n", "port", "server:\n  port: 8100\n");
    row("area in empty braces", "server: {} # x\n", "port", "server: # x\n  port: 8100\n");
    row("beside its example", "server:\n  # host: a\n\n  # port: 8000\n  # more\n", "port",
        "server:\n  # host: a\n\n  # port: 8000\n  port: 8100\n  # more\n");
    row("example inside a list", "server:\n  cors:\n    - a\n    # port: 1\n    - b\n", "port",
        "server:\n  cors:\n    - a\n    # port: 1\n    - b\n  port: 8100\n");
    row("after the last", "server:\n    host: a\n    # end\nlog:\n", "port",
        "server:\n    host: a\n    port: 8100\n    # end\nlog:\n");
    row("list", "server:\n  cors: a, b\n", "cors", "server:\n  cors: [\"https://a\", \"b\"]\n");
    row("list in lines", "server:\n  cors: # sites\n    # first\n    - https://a # main\n    - c\n  host: a\n", "cors",
        "server:\n  cors: # sites\n    # first\n    - https://a # main\n    - \"b\"\n  host: a\n");
    row("list at the key", "server:\n  cors:\n  - c\n  - https://a\n", "cors",
        "server:\n  cors:\n  - https://a\n  - \"b\"\n");
    row("empty list", "server:\n  cors:\n    - a\n    # why\n", "nolist", "server:\n  cors: []\n    # why\n");
    row("text", "server:\n  host: a\n", "host", "server:\n  host: \"say \\\"no: yes\\\" # \xC3\xA4\"\n");
    row("remove", "server:\n  # above\n  port: 1\n  host: a\n", "-port", "server:\n  # above\n  host: a\n");
    row("remove keeps its comment", "server:\n  port: 1 # for the proxy\n", "-port", "server:\n  # for the proxy\n");
    row("remove list", "server:\n  cors:\n    # one\n    - a\n  host: a\n", "-cors", "server:\n  # one\n  host: a\n");
    row("remove what is not there", "server:\n  host: a\n", "-port", "server:\n  host: a\n");
}

void YamlEditTest::changesOneValue()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, kind);
    QFETCH(QByteArray, after);
    if (kind == u"port")
        QCOMPARE(edited(before, "server", "port", Value(qint64(8100))), after);
    else if (kind == u"cors")
        QCOMPARE(edited(before, "server", "cors", Value(QStringList{QStringLiteral("https://a"), QStringLiteral("b")})),
                 after);
    else if (kind == u"nolist")
        QCOMPARE(edited(before, "server", "cors", Value(QStringList())), after);
    else if (kind == u"host")
        QCOMPARE(edited(before, "server", "host", Value(QStringLiteral("say \"no: yes\" # ä"))), after);
    else
        QCOMPARE(edited(before, "server", kind.mid(1).toLatin1().constData(), std::nullopt), after);
}

void YamlEditTest::refusesWhatItCannotDoSafely_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("braces") << QByteArray("server: {port: 1, host: a}\n");
    QTest::newRow("everything in braces") << QByteArray("{server: {port: 1}}\n");
    QTest::newRow("anchor") << QByteArray("server:\n  port: &p 1\n  ops_port: *p\n");
    QTest::newRow("question mark") << QByteArray("server:\n  ? port\n  : 1\n");
    QTest::newRow("broken") << QByteArray("server:\n  port: [1\n");
    QTest::newRow("list of areas") << QByteArray("- server\n");
    QTest::newRow("area is text") << QByteArray("server: hello\n");
    QTest::newRow("not UTF-8") << QByteArray("server:\n  host: \xFF\n");
}

void YamlEditTest::refusesWhatItCannotDoSafely()
{
    QFETCH(QByteArray, before);
    const Result<QByteArray> result = editYaml(before, QStringLiteral("f.yml"), QStringLiteral("server"),
                                               QStringLiteral("port"), Value(qint64(2)));
    QVERIFY2(!result.ok(), result ? result->constData() : "");
    QVERIFY2(result.error().userText.contains(u"f.yml"), qPrintable(result.error().userText));
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
}

namespace {

/// A settings file as people write them, from a seed.
QByteArray randomFile(QRandomGenerator& random)
{
    const auto pick = [&random](const QByteArrayList& list) { return list[random.bounded(int(list.size()))]; };
    const QByteArray end = pick({"\n", "\n", "\r\n"});
    QByteArray text = pick({"", "\xEF\xBB\xBF", ""}) + pick({"", "# head", "---"}) + end;
    int notes = 0;
    const auto note = [&]() -> QByteArray { return "# note " + QByteArray::number(++notes) + ": x - [y"; };
    for (const char* area : {"alpha", "beta", "gamma"}) {
        if (random.bounded(5) == 0)
            continue;
        const QByteArray indent(2 + random.bounded(4), ' ');
        text += area + QByteArray(":") + pick({"", " # behind"}) + end;
        for (const char* name : {"one", "two", "three", "four"}) {
            if (random.bounded(3) == 0)
                text += pick({indent, "", "        "}) + note() + end;
            if (random.bounded(4) == 0)
                continue;
            const QByteArray in = indent + "  ";
            const QByteArray value = pick({" 17", " \"a: # b\"", " 'it''s'", " plain words # tail", " [a, \"b, c\"]",
                                           " |" + end + in + "text" + end + in + "# text too",
                                           end + in + "- first # c" + end + in + note() + end + in + "- \"second\"",
                                           end + indent + "- same" + end + indent + "- level",
                                           " >-" + end + in + "folded", " \"over" + end + in + "lines\"",
                                           " [a," + end + in + note() + end + in + "b]"});
            text += indent + name + ":" + value + end;
            if (random.bounded(4) == 0)
                text += end;
        }
    }
    return text;
}

QByteArrayList commentLines(const QByteArray& text)
{
    QByteArrayList list;
    for (const QByteArray& line : text.split('\n'))
        if (line.trimmed().startsWith("# note") || line.trimmed() == "# head")
            list << line.trimmed();
    return list;
}

/// Every value as "area.name=..."; the text of a tree.
QMap<QString, QString> valuesOf(const QByteArray& text)
{
    QMap<QString, QString> all;
    const Result<YamlPtr> root = parseYaml(text, QStringLiteral("f.yml"));
    if (!root)
        return {{QStringLiteral("broken"), root.error().userText}};
    for (const YamlEntry& area : (*root)->entries)
        for (const YamlEntry& entry : area.value->entries) {
            QString said = entry.value->text;
            for (const YamlPtr& item : entry.value->items)
                said += u"|" % item->text;
            all.insert(area.key % u'.' % entry.key, said);
        }
    return all;
}

QString saidOf(const SettingValue& value)
{
    if (value.index() == 4) {
        QString said;
        for (const QString& item : std::get<QStringList>(value))
            said += u"|" % item;
        return said;
    }
    return value.index() == 3 ? std::get<QString>(value) : QString::number(std::get<qint64>(value));
}

}  // namespace

void YamlEditTest::randomEditsKeepEverythingElse()
{
    QRandomGenerator random(20261121);
    int done = 0;
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = randomFile(random);
        QVERIFY2(!valuesOf(text).contains(QStringLiteral("broken")), text.constData());
        for (int step = 0; step < 4; ++step) {
            const char* const areas[] = {"alpha", "beta", "gamma", "delta"};
            const char* const names[] = {"one", "two", "three", "four", "five"};
            const QString area = QString::fromLatin1(areas[random.bounded(4)]);
            const QString name = QString::fromLatin1(names[random.bounded(5)]);
            const Value choices[] = {std::nullopt,
                                     Value(qint64(random.bounded(100))),
                                     Value(QStringLiteral("it's: \"x\" # \\ ü")),
                                     Value(QStringLiteral("plain")),
                                     Value(QStringList{QStringLiteral("first"), QStringLiteral("n, e")}),
                                     Value(QStringList())};
            const Value value = choices[random.bounded(6)];
            QMap<QString, QString> wanted = valuesOf(text);
            wanted.remove(area % u'.' % name);
            if (value)
                wanted.insert(area % u'.' % name, saidOf(*value));
            const Result<QByteArray> after = editYaml(text, QStringLiteral("f.yml"), area, name, value);
            if (!after) {
                ++refused;  // a deep comment that would become text of the block above
                continue;
            }
            QCOMPARE(valuesOf(*after), wanted);
            // What stands deep below "|" or ">" looks like a comment and is text.
            const QString values = QStringList(valuesOf(text).values()).join(u'\n');
            for (const QByteArray& line : commentLines(text))
                QVERIFY2(commentLines(*after).contains(line) || values.contains(QString::fromUtf8(line)),
                         qPrintable(QString::fromUtf8(line + "\n" + text + "->\n" + *after)));
            QCOMPARE(after->startsWith("\xEF\xBB\xBF"), text.startsWith("\xEF\xBB\xBF"));
            if (text.contains("\r\n"))
                QCOMPARE(after->count('\n'), after->count("\r\n"));
            text = *after;
            ++done;
        }
    }
    QVERIFY2(done > 11'900 && done + refused == 12'000, qPrintable(QString::number(refused)));
}

namespace {

Result<QByteArray> byPath(const QByteArray& text, const QString& path, const Value& value)
{
    return editYamlPaths(text, QStringLiteral("f.yml"), {{path.split(u'/'), value}});
}

}  // namespace

void YamlEditTest::changesByPath_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");  ///< "-" removes; "[a|b]" a list; "true", 5 and 0.5 as they are; else a text
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const char* path, const char* value, const char* after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(path) << QString::fromUtf8(value)
                            << QByteArray(after);
    };
    row("deep", "a:\n  b:\n    c: 1 # why\n    d: 2\n", "a/b/c", "5", "a:\n  b:\n    c: 5 # why\n    d: 2\n");
    row("maps are made", "a:\n  x: 1\n\n# end\n", "a/b/c", "true", "a:\n  x: 1\n  b:\n    c: true\n\n# end\n");
    row("top is made", "a: 1\n", "new/c", "0.5", "a: 1\n\nnew:\n  c: 0.5\n");
    row("empty file", "", "new/c", "x", "new:\n  c: x\n");
    row("block in", "a:\n  i: short\n  j: 1\n", "a/i", "one\n\n  two: # no comment\nthree\n",
        "a:\n  i: |\n    one\n\n      two: # no comment\n    three\n  j: 1\n");
    row("block replaced", "a:\n  i: |  # ours\n    old\n    lines\n  j: 1\n", "a/i", "new\nlines\n",
        "a:\n  i: |  # ours\n    new\n    lines\n  j: 1\n");
    row("block out", "a:\n  i: |\n    old\n    lines\n  # about j\n  j: 1\n", "a/i", "one line",
        "a:\n  i: \"one line\"\n  # about j\n  j: 1\n");
    row("block crlf", "a:\r\n  i: x\r\n", "a/i", "one\ntwo\n", "a:\r\n  i: |\r\n    one\r\n    two\r\n");
    row("mark, no end, not ascii",
        "\xEF\xBB\xBF"
        "a:\n  i: gr\xC3\xBC\xC3\x9F",
        "a/k", "\xC3\xA4",
        "\xEF\xBB\xBF"
        "a:\n  i: gr\xC3\xBC\xC3\x9F\n  k: \"\xC3\xA4\"\n");
    row("items stay", "a:\n  t:\n    - x  # first\n    # about y\n    - y\n    - z\n  u: 1\n", "a/t", "[x|y|w]",
        "a:\n  t:\n    - x  # first\n    # about y\n    - y\n    - \"w\"\n  u: 1\n");
    row("list new", "a:\n  u: 1\n", "a/t", "[x|y]", "a:\n  u: 1\n  t:\n    - \"x\"\n    - \"y\"\n");
    row("list on a line", "a:\n  t: [x, y]  # two\n", "a/t", "[x]", "a:\n  t: [\"x\"]  # two\n");
    row("list emptied", "a:\n  t:\n    - x\n  u: 1\n", "a/t", "[]", "a:\n  t: []\n  u: 1\n");
    row("in braces", "a: {b: 1, c: \"5\"} # all\nd: 1\n", "a/b", "2", "a: {b: 2, c: \"5\"} # all\nd: 1\n");
    row("into braces", "a:\n  b: {}\n", "a/b/c/d", "true", "a:\n  b: {c: {d: true}}\n");
    row("null map", "a:\n  b:\n  c: 1\n", "a/b/d", "x", "a:\n  b:\n    d: x\n  c: 1\n");
    row("removed", "a:\n  b: 1 # gone\n  # about c\n  c: 2\n", "a/b", "-", "a:\n  # gone\n  # about c\n  c: 2\n");
    row("removed map",
        "a:\n  # about b\n  b: # gone\n    # inside\n    t: |\n      # text\n    l: [1]\n\n  # about c\n  c: 2\n",
        "a/b", "-", "a:\n  # about b\n  # gone\n\n  # about c\n  c: 2\n");
    row("removed only map", "a:\n  b:\n    c: 1\nd: 2\n", "a/b", "-", "a:\nd: 2\n");
    row("the same", "a: {b: 1}\n", "a/b", "1", "a: {b: 1}\n");
    row("not there to remove", "a: 1\n", "b/c", "-", "a: 1\n");
    row("key with blank", "r:\n  k:\n    \"our shop\": [x]\n", "r/k/our shop", "[x|y]",
        "r:\n  k:\n    \"our shop\": [\"x\", \"y\"]\n");
}

static Value valueOfText(const QString& text)
{
    bool ok = false;
    if (text == u"-")
        return std::nullopt;
    if (text == u"true")
        return SettingValue(true);
    if (text.startsWith(u'['))
        return SettingValue(text.mid(1).chopped(1).split(u'|', Qt::SkipEmptyParts));
    if (const qint64 whole = text.toLongLong(&ok); ok)
        return SettingValue(whole);
    if (const double real = text.toDouble(&ok); ok)
        return SettingValue(real);
    return SettingValue(text);
}

void YamlEditTest::changesByPath()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QByteArray, after);
    const Result<QByteArray> result = byPath(before, path, valueOfText(value));
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().userText));
    QCOMPARE(*result, after);
}

void YamlEditTest::pathsThatCannotBeChanged()
{
    const QList<QPair<QByteArray, QString>> rows = {{"a: &x\n  b: 1\nc: *x\n", QStringLiteral("c/b")},
                                                    {"a: {b: 1,\n  c: 2}\n", QStringLiteral("a/b")},
                                                    {"a: 1\n", QStringLiteral("a/b")},
                                                    {"- 1\n", QStringLiteral("a/b")},
                                                    {"a: [\n", QStringLiteral("a")}};
    for (const auto& [text, path] : rows) {
        const Result<QByteArray> result = byPath(text, path, SettingValue(qint64(9)));
        QVERIFY2(!result.ok(), text.constData());
        QVERIFY2(result.error().userText.contains(u"f.yml"), qPrintable(result.error().userText));
    }
}

/// Whatever the file looks like: a change either says no, or changes that value only and keeps all comments.
void YamlEditTest::randomPathEditsKeepEverythingElse()
{
    QRandomGenerator random(23);
    const QByteArrayList pieces = {"a:\n",
                                   "  b: 1\n",
                                   "  # note\n",
                                   "  c: |\n    text\n    # in it\n",
                                   "\n",
                                   "# top\n",
                                   "  l:\n    - x # one\n    - y\n",
                                   "e: {f: 1}\n",
                                   "g:\n",
                                   "    h: \"q\"\n",
                                   "\t",
                                   "\r\n",
                                   "  b: 2\n",
                                   "k: [1, 2]\n",
                                   "  \xC3\xA4: 1\n",
                                   "- z\n"};
    const QStringList paths = {QStringLiteral("a/b"), QStringLiteral("a/c"),   QStringLiteral("a/l"),
                               QStringLiteral("e/f"), QStringLiteral("g/h/i"), QStringLiteral("n/m")};
    int changed = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray text;
        for (int i = 0, n = int(random.bounded(9)); i < n; ++i)
            text += pieces.at(int(random.bounded(int(pieces.size()))));
        const QString path = paths.at(int(random.bounded(int(paths.size()))));
        const QList<Value> values = {SettingValue(qint64(7)), SettingValue(QStringLiteral("t\nu\n")),
                                     SettingValue(QStringList{QStringLiteral("x"), QStringLiteral("w")}), std::nullopt};
        const Value value = values.at(int(random.bounded(4)));
        const Result<QByteArray> result = byPath(text, path, value);
        if (!result)
            continue;
        ++changed;
        const Result<QByteArray> again = byPath(*result, path, value);
        QVERIFY2(again.ok() && *again == *result, text.constData());
        if (value)
            QVERIFY2(result->count("# top") == text.count("# top"), text.constData());
    }
    QVERIFY(changed > 500);
}

void YamlEditTest::savesInOneStepWithBackup()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("sub/frontdesk.yml"));
    QVERIFY(saveYaml(path, {}, "a: 1\n", KeepBackup::Yes).ok());
    QVERIFY(!QFile::exists(path % u".bak"));
    QVERIFY(saveYaml(path, "a: 1\n", "a: 2\n", KeepBackup::Yes).ok());
    QFile backup(path % u".bak");
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.readAll(), QByteArray("a: 1\n"));
    backup.close();
    QCOMPARE(saveYaml(path, "a: 1\n", "a: 3\n", KeepBackup::Yes).error().code, ErrorCode::Conflict);
    QVERIFY(saveYaml(path, "a: 2\n", "a: 3\n", KeepBackup::No).ok());
    QVERIFY(!QFile::exists(path % u".bak"));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void YamlEditTest::changeIsTriedAgainstTheOtherSettings()
{
    const QTemporaryDir dir;
    SettingsSources sources;
    sources.userFile = dir.filePath(QStringLiteral("frontdesk.yml"));
    const SettingRow& host = *findSetting(QStringLiteral("server/host"));
    const Result<SettingsPtr> open = changeSetting(sources, host, Value(QStringLiteral("0.0.0.0")), KeepBackup::Yes);
    QVERIFY(!open.ok());
    QVERIFY2(open.error().userText.startsWith(u"0.0.0.0 is reachable"), qPrintable(open.error().userText));
    QVERIFY(!QFile::exists(sources.userFile));
    const SettingRow& port = *findSetting(QStringLiteral("server/port"));
    const Result<SettingsPtr> good = changeSetting(sources, port, Value(qint64(8100)), KeepBackup::Yes);
    QVERIFY(good.ok());
    QCOMPARE((*good)->origin(QStringLiteral("server/port")).toString(),
             QString(sources.userFile % u":2 (server.port)"));
    QVERIFY(changeSetting(sources, port, std::nullopt, KeepBackup::Yes).ok());
    QFile file(sources.userFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("server:\n"));
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::YamlEditTest)
#include "yamledittest.moc"
