// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/yamlfile.h"

#include "core/config/problemtext.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <limits>
#include <sstream>

namespace frontdesk {
namespace {

constexpr qint64 MaxYamlBytes = 1024 * 1024;
constexpr int MaxDepth = 64;
constexpr int MaxNodes = 20'000;

struct Stop {};  // unwinds yaml-cpp after a bound was passed; never leaves parseYaml

/// Builds the tree from parser events, where duplicate keys are still visible and aliases cost nothing.
class TreeBuilder final : public YAML::EventHandler {
public:
    YamlPtr root;
    ConfigProblems problems;

    explicit TreeBuilder(QString name) : m_name(std::move(name)) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        finish(make(mark, YamlNode::Kind::Null), anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        const YamlPtr node = m_anchors.value(int(anchor));
        if (!node)
            problem(mark, QStringLiteral("an alias stands inside the value it refers to; write the value out"));
        // Every reader walks what an alias stands for: a few lines could stand for billions of values.
        count(mark, m_weights.value(int(anchor), 1));
        place(node ? node : make(mark, YamlNode::Kind::Null));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        const auto node = make(mark, YamlNode::Kind::Scalar);
        node->text = QString::fromStdString(value);
        node->quoted = tag == "!";
        checkTag(mark, tag);
        finish(node, anchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::List, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, tag, YamlNode::Kind::Map, anchor);
    }
    void OnMapEnd() override { close(); }

    void problem(const YAML::Mark& mark, const QString& text)
    {
        problems << ConfigProblem{m_name, mark.line + 1, text};
    }

private:
    struct Level {
        std::shared_ptr<YamlNode> node;
        YAML::anchor_t anchor = 0;
        int countBefore = 0;      ///< values of the file in front of this one
        bool keyPending = false;  ///< a key was read, its value comes next
        bool skipValue = false;   ///< the key was refused: its value is read and dropped
        QString key;
        int keyLine = 0;
        QHash<QString, int> lines;  ///< key -> line of its first use
    };

    void count(const YAML::Mark& mark, int values = 1)
    {
        m_count += values;
        if (m_count > MaxNodes) {
            problem(mark, QStringLiteral("the file holds more than 20000 values, aliases written out; split it"));
            throw Stop{};
        }
    }
    std::shared_ptr<YamlNode> make(const YAML::Mark& mark, YamlNode::Kind kind)
    {
        count(mark);
        auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->line = mark.line + 1;
        return node;
    }
    void checkTag(const YAML::Mark& mark, const std::string& tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            problem(mark, u"the tag " % QString::fromStdString(tag).left(60) % u" is not supported; remove it");
    }
    void open(const YAML::Mark& mark, const std::string& tag, YamlNode::Kind kind, YAML::anchor_t anchor)
    {
        checkTag(mark, tag);
        if (m_levels.size() >= MaxDepth) {
            problem(mark, QStringLiteral("values are nested more than 64 levels deep"));
            throw Stop{};
        }
        const int before = m_count;
        m_levels.push_back({make(mark, kind), anchor, before, false, false, {}, 0, {}});
    }
    void close()
    {
        const Level level = m_levels.back();
        m_levels.pop_back();
        m_weights.insert(int(level.anchor), m_count - level.countBefore);
        finish(level.node, level.anchor);
    }
    void finish(const YamlPtr& node, YAML::anchor_t anchor)
    {
        if (anchor)
            m_anchors.insert(int(anchor), node);
        place(node);
    }
    void place(const YamlPtr& node)
    {
        if (m_levels.empty()) {
            root = node;
            return;
        }
        Level& level = m_levels.back();
        if (level.node->isList()) {
            level.node->items.push_back(node);
        } else if (!level.keyPending) {
            takeKey(level, *node);
        } else {
            level.keyPending = false;
            if (!level.skipValue)
                level.node->entries.push_back({level.key, level.keyLine, node});
        }
    }
    void takeKey(Level& level, const YamlNode& node)
    {
        level.keyPending = true;
        level.skipValue = true;
        const auto refuse = [&](const QString& text) { problems << ConfigProblem{m_name, node.line, text}; };
        if (!node.isScalar())
            return refuse(QStringLiteral("a key must be a word"));
        if (node.text == u"<<" && !node.quoted)
            return refuse(QStringLiteral("merge keys (<<) are not supported; write the values out"));
        if (const auto before = level.lines.constFind(node.text); before != level.lines.constEnd())
            return refuse(u"the key \"" % node.text.left(60) % u"\" was given in line " % QString::number(*before)
                          % u" already; keep one of them");
        level.skipValue = false;
        level.key = node.text;
        level.keyLine = node.line;
        level.lines.insert(node.text, node.line);
    }

    QString m_name;
    int m_count = 0;
    std::vector<Level> m_levels;
    QHash<int, YamlPtr> m_anchors;
    QHash<int, int> m_weights;  ///< values that an anchor of a list or map stands for
};

int lineOfOffset(const QByteArray& bytes, qsizetype offset) { return int(bytes.left(offset).count('\n')) + 1; }

ConfigProblem encodingProblem(const QByteArray& bytes, const QString& name)
{
    // Find the line: decode line by line.
    int line = 1;
    for (const QByteArray& part : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        [[maybe_unused]] const QString text = decoder(part);
        if (decoder.hasError())
            break;
        ++line;
    }
    return {name, line, QStringLiteral("the file is not UTF-8 text here; save it as UTF-8")};
}

void runParser(const QByteArray& bytes, TreeBuilder& builder, const QString& name)
{
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return;
        const YamlPtr first = builder.root;
        if (parser.HandleNextDocument(builder))
            builder.problems << ConfigProblem{name, builder.root ? builder.root->line : 1,
                                              QStringLiteral("a second document (---) begins here; keep one")};
        builder.root = first;
    } catch (const Stop&) {
        // The reason stands in the problems.
    } catch (const YAML::Exception& e) {
        const int line = e.mark.is_null() ? 0 : e.mark.line + 1;
        builder.problems << ConfigProblem{name, std::max(line, 1),
                                          u"this is not valid YAML: " % QString::fromStdString(e.msg)
                                              % u"; check indentation, colons and quotes"};
    } catch (const std::exception& e) {
        builder.problems << ConfigProblem{name, 1, u"the file cannot be read: " % QString::fromLocal8Bit(e.what())};
    }
}

}  // namespace

const YamlEntry* YamlNode::find(QStringView key) const
{
    for (const YamlEntry& entry : entries)
        if (entry.key == key)
            return &entry;
    return nullptr;
}

Result<YamlPtr> parseYaml(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > MaxYamlBytes)
        return problemsToError({{name, 0, QStringLiteral("the file is larger than 1 MiB")}});
    QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder decoder(QStringDecoder::Utf8);
    [[maybe_unused]] const QString decoded = decoder(text);
    if (decoder.hasError())
        return problemsToError({encodingProblem(text, name)});
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return problemsToError(
            {{name, lineOfOffset(text, zero), QStringLiteral("the file holds a zero byte; save it as UTF-8 text")}});
    TreeBuilder builder(name);
    runParser(text, builder, name);
    if (!builder.problems.isEmpty())
        return problemsToError(builder.problems);
    return builder.root ? builder.root : YamlPtr(std::make_shared<YamlNode>());
}

Result<YamlPtr> readYaml(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::Storage : ErrorCode::NotFound,
                     path % u": the file cannot be opened: " % file.errorString(),
                     {}};
    return parseYaml(file.read(MaxYamlBytes + 1), path);
}

bool textToBool(const QString& text, bool& value, QString& problem)
{
    const QString lower = text.toLower();
    if (lower == u"true" || lower == u"yes" || lower == u"on" || lower == u"1")
        value = true;
    else if (lower == u"false" || lower == u"no" || lower == u"off" || lower == u"0")
        value = false;
    else {
        problem = ProblemText::tr("is neither true nor false; write one of them");
        return false;
    }
    return true;
}

bool textToInt(const QString& text, qint64& value, QString& problem)
{
    static const QRegularExpression plain(QStringLiteral("^-?(0|[1-9][0-9]*)$"));
    bool ok = plain.match(text).hasMatch();
    value = ok ? text.toLongLong(&ok) : 0;
    if (!ok)
        problem = ProblemText::tr(
            "is not a whole number; write digits only, without leading zeros, units or separators");
    return ok;
}

bool textToReal(const QString& text, double& value, QString& problem)
{
    static const QRegularExpression plain(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"));
    bool ok = plain.match(text).hasMatch();
    value = ok ? text.toDouble(&ok) : 0;
    if (!ok)
        problem = ProblemText::tr("is not a number; write for example 0.7");
    return ok;
}

namespace {
bool isPlainScalar(const YamlNode& node, QString& problem, const char16_t* wanted)
{
    if (!node.isScalar()) {
        problem = QStringView(wanted) % u" is expected here";
        return false;
    }
    return true;
}
}  // namespace

bool YamlConversion::toBool(const YamlNode& node, bool& value, QString& problem)
{
    return isPlainScalar(node, problem, u"true or false") && textToBool(node.text, value, problem);
}

bool YamlConversion::toInt(const YamlNode& node, qint64& value, QString& problem)
{
    return isPlainScalar(node, problem, u"a whole number") && textToInt(node.text, value, problem);
}

bool YamlConversion::toReal(const YamlNode& node, double& value, QString& problem)
{
    return isPlainScalar(node, problem, u"a number") && textToReal(node.text, value, problem);
}

}  // namespace frontdesk
