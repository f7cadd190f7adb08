// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/understanding.h"

#include "core/llm/builtin/slots.h"
#include "core/llm/promptmarks.h"
#include "core/model/words.h"

#include <QSet>

namespace frontdesk::builtin {
namespace {

bool isToolRound(const LlmMessage& message)
{
    return message.role == LlmRole::Tool || (message.role == LlmRole::Assistant && !message.toolCalls.isEmpty());
}

/// Splits the messages at the last answer: before it is history, behind it stands what is to be answered.
void readMessages(const LlmRequest& request, Understanding& u)
{
    qsizetype lastAnswer = -1;
    for (qsizetype i = 0; i < request.messages.size(); ++i)
        if (request.messages.at(i).role == LlmRole::Assistant && !isToolRound(request.messages.at(i)))
            lastAnswer = i;
    QStringList newest;
    QHash<QString, QString> names;
    for (qsizetype i = 0; i < request.messages.size(); ++i) {
        const LlmMessage& message = request.messages.at(i);
        if (message.role == LlmRole::User && !message.notes)
            (i > lastAnswer ? newest : u.earlierTexts) << message.text;
        for (const ToolCall& call : message.toolCalls)
            names.insert(call.id, call.name);
        if (message.role == LlmRole::Tool && i > lastAnswer) {
            u.results << message.toolResult;
            u.resultTools << names.value(message.toolResult.callId);
        }
    }
    u.lastAnswer = lastAnswer >= 0 ? request.messages.at(lastAnswer).text : QString();
    u.text = newest.join(u'\n').trimmed();
}

Clause clauseOf(const QString& text, const LlmRequest& request, const IntentModel& model, bool bareNumberCounts)
{
    Clause clause;
    clause.text = text;
    clause.guesses = model.predict(text);
    clause.orderNumbers = orderNumbersIn(text, bareNumberCounts);
    clause.when = whenIn(text, schemaExamples(request, QStringLiteral("check_store_hours"), "when"));
    clause.place = placeIn(text, schemaExamples(request, QStringLiteral("get_store_locations"), "place"));
    return clause;
}

/// Courtesies around a question ("Hi!", "Thanks.") are not worth an answer of their own.
bool isCourtesy(const Clause& clause)
{
    static const QSet<QString> courtesies = {QStringLiteral("greeting"), QStringLiteral("thanks"),
                                             QStringLiteral("goodbye"),  QStringLiteral("affirm"),
                                             QStringLiteral("deny"),     QStringLiteral("capabilities")};
    return courtesies.contains(clause.intent()) && wordsOf(clause.text).size() <= 5;
}

QList<Clause> readClauses(const Understanding& u, const LlmRequest& request, const IntentModel& model)
{
    QList<Clause> clauses;
    const QStringList parts = clausesOf(u.text);
    for (const QString& part : parts)
        clauses << clauseOf(part, request, model, u.orderNumberWasAsked);
    QList<Clause> serious;
    for (const Clause& clause : clauses)
        if (!isCourtesy(clause))
            serious << clause;
    if (!serious.isEmpty())
        return serious;
    return {clauseOf(u.text, request, model, u.orderNumberWasAsked)};
}

}  // namespace

double Clause::probability(const QString& intent) const
{
    for (const IntentGuess& guess : guesses)
        if (guess.intent == intent)
            return guess.probability;
    return 0;
}

double Clause::topicProbability() const
{
    double sum = 0;
    for (const IntentGuess& guess : guesses)
        if (isTopicIntent(guess.intent))
            sum += guess.probability;
    return sum;
}

bool isTopicIntent(const QString& intent)
{
    static const QSet<QString> others = [] {
        const QStringList list = QStringLiteral("order_status product_info store_hours store_locations contact_info "
                                                "technical_problem billing_problem greeting thanks goodbye affirm deny "
                                                "bot_question capabilities order_personal injection other")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return !others.contains(intent);
}

QStringList promptValues(const LlmRequest& request, QStringView mark)
{
    QStringList values;
    if (request.messages.isEmpty() || request.messages.first().role != LlmRole::System)
        return values;
    const QStringList lines = request.messages.first().text.split(u'\n');
    for (const QString& line : lines)
        if (line.startsWith(mark))
            values << line.mid(mark.size()).trimmed();
    return values;
}

QString promptValue(const LlmRequest& request, QStringView mark)
{
    const QStringList values = promptValues(request, mark);
    return values.isEmpty() ? QString() : values.first();
}

bool offersTool(const LlmRequest& request, const QString& name)
{
    return std::any_of(request.tools.begin(), request.tools.end(),
                       [&name](const ToolSpec& t) { return t.name == name; });
}

Understanding understand(const LlmRequest& request, const IntentModel& model)
{
    Understanding u;
    readMessages(request, u);
    const QString last = u.lastAnswer.toLower();
    u.personWasOffered = last.contains(u"colleague?") || last.contains(u"bring in a colleague")
                         || last.contains(u"a person?");
    u.orderNumberWasAsked = last.contains(u"order number");
    u.secondFactWasAsked = last.contains(u"postcode of the order");
    for (qsizetype i = u.earlierTexts.size() - 1; i >= 0 && u.earlierOrderNumber.isEmpty(); --i) {
        const QStringList numbers = orderNumbersIn(u.earlierTexts.at(i), false);
        if (!numbers.isEmpty())
            u.earlierOrderNumber = numbers.last();
    }
    if (!u.earlierTexts.isEmpty())
        u.earlierGuesses = model.predict(u.earlierTexts.last());
    u.humanWish = model.humanWishProbability(u.text);
    u.clauses = readClauses(u, request, model);
    for (const Clause& clause : u.clauses)
        if (u.clauses.size() > 1)
            u.humanWish = std::max(u.humanWish, model.humanWishProbability(clause.text));
    return u;
}

}  // namespace frontdesk::builtin
