// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/injectionscan.h"
#include "core/agent/guards/standardhooks.h"
#include "core/agent/guards/wordtable.h"
#include "core/base/cuttext.h"
#include "core/config/features.h"

#include <QHash>
#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr qsizetype MostTools = 500;
constexpr qsizetype ShortestOrder = 12;  ///< characters of a name that can be an order
constexpr qsizetype ShortestTrace = 4;   ///< characters of an argument that can be told from chance

bool switchedOn(const HookedTurn& turn) { return turn.config->feature(feature::InputGuard); }

void cleanText(HookedTurn& turn, QString& text)
{
    text = withoutControls(text);
    if (text.size() > InputHook::LongestText) {
        text = cutText(text, InputHook::LongestText);
        turn.note({QStringLiteral("oversize"), QStringLiteral("customer"), QStringLiteral("a message was cut"), false});
    }
}

void clean(HookedTurn& turn, QList<Message>& messages)
{
    for (Message& message : messages)
        for (MessagePart& part : message.parts)
            if (auto* text = std::get_if<TextPart>(&part))
                cleanText(turn, text->text);
}

/// Our own skills may tell the model which one to call next.
bool onlyNamesTools(const QString& text)
{
    const QStringList signs = injectionSigns(text);
    return signs.isEmpty() || signs == QStringList{QStringLiteral("tool")};
}

/// A name in a Json: "ignoreAllPreviousInstructions" and "ignore_all_previous_instructions" are read as words.
bool nameGivesOrders(const QString& name, QStringList& signs)
{
    if (name.size() < ShortestOrder)
        return false;
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    QString words = name;
    words.replace(hump, QStringLiteral(" ")).replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ');
    QStringList found = injectionSigns(name);
    if (found == QStringList{QStringLiteral("tool")} && !name.contains(u' '))
        found.clear();  // "call_tool(" needs more than a name
    found << injectionSigns(words);
    signs << found;
    return !found.isEmpty();
}

bool neutralise(Json& value, const QStringList& tools, QStringList& signs);

/// Their names are read by the model as much as what they hold.
bool neutraliseObject(Json& value, const QStringList& tools, QStringList& signs)
{
    bool changed = false;
    Json kept = Json::object();
    for (auto it = value.begin(); it != value.end(); ++it) {
        changed = neutralise(*it, tools, signs) || changed;
        if (nameGivesOrders(QString::fromStdString(it.key()), signs))
            changed = true;
        else
            kept[it.key()] = *it;
    }
    if (kept.size() != value.size())
        value = std::move(kept);
    return changed;
}

/// In place; true when something was withheld. `tools`: empty for our own skills.
bool neutralise(Json& value, const QStringList& tools, QStringList& signs)
{
    bool changed = false;
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>());
        if (tools.isEmpty() && onlyNamesTools(text))
            return false;
        const QString kept = withoutInjection(text, tools, signs);
        changed = kept != text;
        if (changed)
            value = toStd(kept);
    } else if (value.is_object()) {
        changed = neutraliseObject(value, tools, signs);
    } else if (value.is_array()) {
        for (Json& item : value)
            changed = neutralise(item, tools, signs) || changed;
    }
    return changed;
}

/// A description may tell when to use its own tool; everything else that looks like an order goes.
void neutraliseDescription(QString& text, const QString& own, const QStringList& others, QStringList& signs)
{
    static const QRegularExpression itself(
        QStringLiteral("\\b(call|invoke|use|run|execute|trigger)(s|ed|ing)?\\s+(this|it)\\s+(tool|function|skill)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QString shown = text;
    shown.replace(itself, QStringLiteral("\\1\\2 it")).replace(own, QStringLiteral("it"));
    QStringList found;
    const QString kept = withoutInjection(shown, others, found);
    if (kept == shown)
        return;
    signs << found;
    text = kept;
}

/// False: an order stands where nothing can be left out (names of arguments, values to choose from).
bool neutraliseSchema(Json& schema, const QString& own, const QStringList& others, QStringList& signs)
{
    if (schema.is_string())
        return !nameGivesOrders(QString::fromStdString(schema.get<std::string>()), signs);
    if (!schema.is_structured())
        return true;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const std::string key = schema.is_object() ? it.key() : std::string();
        if (it->is_string() && (key == "description" || key == "title")) {
            QString text = QString::fromStdString(it->get<std::string>());
            neutraliseDescription(text, own, others, signs);
            *it = toStd(text);
        } else if (nameGivesOrders(QString::fromStdString(key), signs) || !neutraliseSchema(*it, own, others, signs)) {
            return false;
        }
    }
    return true;
}

void addStrings(const Json& value, QStringList& texts)
{
    if (value.is_string())
        texts << wordtable::plain(QString::fromStdString(value.get<std::string>()));
    else if (value.is_number())
        texts << QString::fromUtf8(toBytes(value));
    else if (value.is_structured())
        for (auto it = value.begin(); it != value.end(); ++it) {
            if (value.is_object())
                texts << wordtable::plain(QString::fromStdString(it.key()));
            addStrings(*it, texts);
        }
}

/// What a call is made with. Values of a list of the skill's own are nobody's invention.
void addValues(const Json& value, const Json& schema, QStringList& values)
{
    if (schema.is_object() && schema.contains("enum"))
        return;
    if (!value.is_structured())
        return addStrings(value, values);
    const Json none;
    const Json& items = schema.is_object() && schema.contains("items") ? schema["items"] : none;
    const Json& properties = schema.is_object() && schema.contains("properties") ? schema["properties"] : none;
    for (auto it = value.begin(); it != value.end(); ++it) {
        const bool known = value.is_object() && properties.is_object() && properties.contains(it.key());
        addValues(*it, value.is_array() ? items : known ? properties[it.key()] : none, values);
    }
}

bool inAny(const QStringList& texts, const QString& value)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return text.contains(value); });
}

/// What the customer wrote, we said, and our own look-ups returned.
QStringList trustedTexts(const HookedTurn& turn)
{
    QStringList texts;
    for (const Message& message : turn.input.snapshot.history + turn.input.snapshot.unanswered)
        texts << wordtable::plain(message.text());
    texts << wordtable::plain(turn.input.snapshot.contact.name) << wordtable::plain(turn.input.snapshot.summary);
    for (const SkillEvidence& result : turn.results)
        if (result.origin.isEmpty() && result.skill != u"search_faq")
            addStrings(result.content, texts);
    return texts;
}

QStringList passageTexts(const HookedTurn& turn)
{
    QStringList texts;
    for (const Passage& passage : turn.passages)
        texts << wordtable::plain(passage.text);
    for (const SkillEvidence& result : turn.results)
        if (result.origin.isEmpty() && result.skill == u"search_faq")
            addStrings(result.content, texts);
    return texts;
}

QStringList foreignTexts(const HookedTurn& turn)
{
    QStringList texts;
    for (const SkillEvidence& result : turn.results)
        if (!result.origin.isEmpty())
            addStrings(result.content, texts);
    return texts;
}

/// "damaged" may stand in a document by chance; a number, an address or a name of several words does not.
bool isPlainWord(const QString& value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
}

/// One value that tells is enough: an attacker only has to change the address that goods are sent to.
bool anyUntrusted(const HookedTurn& turn, const ToolSpec& spec, const Json& arguments)
{
    QStringList values;
    addValues(arguments, spec.inputSchema, values);
    const QStringList trusted = trustedTexts(turn);
    const QStringList passages = passageTexts(turn);
    const QStringList foreign = foreignTexts(turn);
    return std::any_of(values.cbegin(), values.cend(), [&](const QString& value) {
        if (value.size() < ShortestTrace || inAny(trusted, value))
            return false;
        return inAny(foreign, value) || (!isPlainWord(value) && inAny(passages, value));
    });
}

struct ReadTool {
    QString description;
    Json schema;
    QStringList signs;
    bool usable = true;  ///< a skill whose arguments are an order is no skill
};

ReadTool readTool(const ToolSpec& spec, const QStringList& others)
{
    ReadTool read{spec.description, spec.inputSchema, {}, true};
    neutraliseDescription(read.description, spec.name, others, read.signs);
    read.usable = neutraliseSchema(read.schema, spec.name, others, read.signs);
    read.signs.removeDuplicates();
    return read;
}

/// Servers say the same in every turn: read once, and again when they say something else.
ReadTool knownTool(const ToolSpec& spec, const QStringList& others)
{
    thread_local QHash<QString, ReadTool> known;
    const QString key = spec.name % u'\n' % spec.description % u'\n' % QString::fromUtf8(toBytes(spec.inputSchema))
                        % u'\n' % others.join(u'\n');
    const auto found = known.constFind(key);
    if (found != known.cend())
        return *found;
    if (known.size() >= MostTools)
        known.clear();
    return *known.insert(key, readTool(spec, others));
}

/// False: it is not to be offered.
bool cleanTool(HookedTurn& turn, ToolSpec& spec)
{
    QStringList others = turn.config->agent.tools + QStringList{QStringLiteral("escalate_to_human")};
    others.removeAll(spec.name);
    const ReadTool read = knownTool(spec, others);
    if (read.signs.isEmpty())
        return true;
    spec.description = read.description;
    spec.inputSchema = read.schema;
    // To name another skill is no order yet: the sentence goes, nothing else is doubted.
    if (read.signs != QStringList{QStringLiteral("tool")})
        turn.untrustedCommands = true;
    turn.note({QStringLiteral("injection"), u"tool:" % spec.name, read.signs.join(QStringLiteral(", ")), true});
    return read.usable;
}

}  // namespace

void InputHook::beforeTurn(HookedTurn& turn) const
{
    clean(turn, turn.input.snapshot.unanswered);
    clean(turn, turn.input.snapshot.history);
    if (!switchedOn(turn))
        return;
    QStringList signs;
    for (const Message& message : std::as_const(turn.input.snapshot.unanswered))
        signs << injectionSigns(message.text());
    signs.removeDuplicates();
    if (!signs.isEmpty())
        turn.note({QStringLiteral("injection"), QStringLiteral("customer"), signs.join(QStringLiteral(", ")), false});
}

InputHook::ReadPassage InputHook::read(const QString& text, const QStringList& tools) const
{
    const QString key = text % QChar(0x1f) % tools.join(u' ');
    if (const ReadPassage* known = m_read.object(key))
        return *known;
    ReadPassage passage;
    passage.text = withoutInjection(text, tools, passage.signs);
    m_read.insert(key, new ReadPassage(passage));
    return passage;
}

void InputHook::onPassage(HookedTurn& turn, Passage& passage) const
{
    if (!switchedOn(turn))
        return;
    const QString whole = passage.text;
    const auto [text, signs] = read(whole, turn.config->agent.tools);
    passage.text = text;
    if (signs.isEmpty())
        return;
    turn.withheld << whole;
    // Who wrote the order wrote what stands around it.
    if (isStrongSign(signs))
        passage.text.clear();
    turn.untrustedCommands = true;
    turn.note({QStringLiteral("injection"), u"passage:" % passage.document, signs.join(QStringLiteral(", ")), true});
}

QString InputHook::onCall(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call) const
{
    if (!switchedOn(turn) || spec.effect == SkillEffect::Read || call.name == u"escalate_to_human")
        return {};
    QString why;
    if (turn.untrustedCommands)
        why = QStringLiteral("a document or a look-up of this turn tried to give orders");
    else if (anyUntrusted(turn, spec, call.arguments))
        why = QStringLiteral(
            "something it was called with stands only in a document or a look-up, not in the customer's words");
    if (!why.isEmpty())
        turn.note({QStringLiteral("forced-call"), u"call:" % call.name, why, true});
    return why;
}

void InputHook::onResult(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call, ToolResult& result) const
{
    const bool own = spec.origin.isEmpty() && call.name != u"search_faq";
    if (!switchedOn(turn))
        return;
    QStringList signs;
    const QStringList tools = own ? QStringList()
                                  : turn.config->agent.tools + QStringList{QStringLiteral("escalate_to_human")};
    QStringList whole;
    addStrings(result.content, whole);
    if (!neutralise(result.content, tools, signs))
        return;
    turn.withheld << whole;
    turn.untrustedCommands = true;
    turn.note({QStringLiteral("injection"), u"skill:" % call.name, signs.join(QStringLiteral(", ")), true});
}

void InputHook::cleanTools(HookedTurn& turn, QList<ToolSpec>& tools)
{
    if (!switchedOn(turn))
        return;
    QList<ToolSpec> kept;
    for (ToolSpec& spec : tools)
        if (!spec.origin.startsWith(u"mcp:") || cleanTool(turn, spec))
            kept << std::move(spec);
    tools = std::move(kept);
}

}  // namespace frontdesk
