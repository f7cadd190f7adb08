// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/slots.h"

#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QRegularExpression>

namespace frontdesk::builtin {
namespace {

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

const QList<QRegularExpression>& dayExpressions()
{
    static const QList<QRegularExpression> list = {
        expression("\\bday after (?:tomorrow|christmas)\\b"),
        expression("\\b20\\d\\d-\\d{1,2}-\\d{1,2}\\b"),
        expression("\\b\\d{1,2}\\.\\d{1,2}\\.(?:20\\d\\d)?"),
        expression("\\b\\d{1,2}/\\d{1,2}(?:/20\\d\\d)?\\b"),
        expression(
            "\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?\\b"),
        expression("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b"),
        expression(
            "\\b(?:christmas|x-?mas|thanksgiving|easter|new year'?s?|juneteenth|lab(?:o|ou)r|memorial|president'?s'?|mlk|"
            "martin luther king|black friday|boxing|independence|fourth of july)(?: (?:eve|day|sunday))?\\b"),
        expression("\\bblack friday\\b"),
        expression("\\b(?:mon|tues?|wed|wednes|weds|thurs?|thu|fri|sat|satur|sun)(?:days?)?\\b"),
        expression("\\b[mtwfs]\\w{3,7}days?\\b"),
        expression("\\b(?:tomm?orr?ow|tmrw|today|tonight|weekends?|right now|now|currently|still)\\b")};
    return list;
}

QString exampleIn(const QString& text, const QStringList& examples)
{
    const QStringList words = wordsOf(text);
    QString best;
    for (const QString& example : examples)
        if (example.size() > best.size() && containsPhrase(words, example))
            best = example;
    return best;
}

/// In place: a copy of a schema costs more than all else here. Null = there is none.
const Json* member(const Json* object, const char* key)
{
    if (!object || !object->is_object())
        return nullptr;
    const auto found = object->find(key);
    return found == object->end() ? nullptr : &*found;
}

}  // namespace

QStringList orderNumbersIn(const QString& text, bool bareCounts)
{
    static const QRegularExpression named = expression(
        "(?:#|\\border(?:\\s*(?:no|nr|num|number|nbr|id)\\b)?\\.?\\s*(?:is|was|:)?\\s*#?)\\s*(\\d{3,12})\\b");
    static const QRegularExpression bare(QStringLiteral("(?<![\\w.,$/@-])(\\d{5,8})(?![\\w$/@-]|[.,]\\d)"));
    static const QRegularExpression shortBare(QStringLiteral("(?<![\\w.,$/@-])(\\d{3,12})(?![\\w$/@-]|[.,]\\d)"));
    static const QRegularExpression postcode = expression(
        "\\b(?:zip(?: ?code)?|post(?:al )?code|postcode)\\D{0,12}\\d{5}\\b");
    QString rest = text;
    rest.remove(postcode);
    QStringList found;
    for (const QRegularExpression& pattern : {named, bareCounts ? shortBare : bare})
        for (auto it = pattern.globalMatch(rest); it.hasNext();)
            found << it.next().captured(1);
    found.removeDuplicates();
    return found;
}

QString whenIn(const QString& text, const QStringList& examples)
{
    const QString example = exampleIn(text, examples);
    if (example.contains(u' '))
        return example;
    for (const QRegularExpression& pattern : dayExpressions())
        if (const auto match = pattern.match(text); match.hasMatch())
            return match.captured().trimmed();
    return example;
}

QString placeIn(const QString& text, const QStringList& examples)
{
    const QString example = exampleIn(text, examples);
    if (!example.isEmpty())
        return example;
    const QStringList words = wordsOf(text);
    for (const QString& one : examples)
        for (const QString& word : words)
            if (word.size() >= 6 && word.at(0) == one.at(0).toLower() && editDistance(word, one.toLower(), 1) <= 1)
                return one;
    static const QRegularExpression after = expression(
        "\\b(?:in|near|around|to)\\s+(?!(?:the|a|an|my|your|me|you|us|store|stores|stock|person|time|town|there|general|touch|which|what|"
        "order|case|by|get|come|visit|car|total|all)\\b)([a-z]{3,}(?:\\s+(?:hampshire|york|island|jersey|england|mexico|city))?)");
    if (const auto match = after.match(text); match.hasMatch() && whenIn(match.captured(1), {}).isEmpty())
        return match.captured(1);
    return {};
}

QStringList schemaExamples(const LlmRequest& request, const QString& tool, const char* property)
{
    QStringList examples;
    for (const ToolSpec& spec : request.tools) {
        if (spec.name != tool)
            continue;
        const Json* values = member(member(&spec.inputSchema, "properties"), property);
        values = member(values, "examples");
        if (!values || !values->is_array())
            continue;
        for (const Json& value : *values)
            if (value.is_string())
                examples << QString::fromStdString(value.get_ref<const std::string&>());
    }
    return examples;
}

QStringList clausesOf(const QString& text)
{
    static const QRegularExpression join = expression(
        "(?:,|;)?\\s+(?:and|also|plus)\\s+(?:also\\s+)?(?=(?:what|when|where|how|which|who|do|does|is|are|can|could|will|would|did|"
        "has|have|may|should|i need|i want|i'd like|my order|please|tell me|check)\\b)");
    QStringList clauses;
    const QStringList sentences = SentenceSplitter::split(text);
    for (const QString& sentence : sentences) {
        const QStringList parts = sentence.split(join, Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const QString clause = part.trimmed();
            if (wordsOf(clause).isEmpty())
                continue;
            clauses << clause;
        }
    }
    return clauses.mid(0, 6);
}

}  // namespace frontdesk::builtin
