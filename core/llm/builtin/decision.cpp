// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/decision.h"

#include "core/llm/builtin/replies.h"
#include "core/llm/builtin/slots.h"
#include "core/llm/promptmarks.h"
#include "core/model/words.h"

#include <QRegularExpression>
#include <QSet>

namespace frontdesk::builtin {
namespace {

constexpr double WishThreshold = 0.5;
constexpr double SureIntent = 0.4;

bool isTalk(const QString& intent)
{
    static const QSet<QString> talk = {QStringLiteral("greeting"),       QStringLiteral("thanks"),
                                       QStringLiteral("goodbye"),        QStringLiteral("affirm"),
                                       QStringLiteral("deny"),           QStringLiteral("bot_question"),
                                       QStringLiteral("capabilities"),   QStringLiteral("technical_problem"),
                                       QStringLiteral("billing_problem")};
    return talk.contains(intent);
}

double topRelevance(const LlmRequest& request)
{
    return request.passageScores.isEmpty() ? 0 : request.passageScores.first();
}

/// "and on Sunday?", "what about Burlington?": too short to be a question of its own.
bool isFragment(const Clause& clause)
{
    const QStringList words = wordsOf(clause.text);
    const bool opener = !words.isEmpty()
                        && (words.first() == u"and" || words.first() == u"or" || words.first() == u"but"
                            || (words.size() > 1 && words.at(1) == u"about"));
    return opener ? words.size() <= 7 : words.size() <= 3;
}

bool points(const Clause& clause)
{
    static const QSet<QString> pointers = {QStringLiteral("it"),   QStringLiteral("its"),  QStringLiteral("that"),
                                           QStringLiteral("they"), QStringLiteral("this"), QStringLiteral("one"),
                                           QStringLiteral("them"), QStringLiteral("those")};
    const QStringList words = wordsOf(clause.text);
    return std::any_of(words.begin(), words.end(), [](const QString& w) { return pointers.contains(w); });
}

class Planner {
public:
    Planner(const Understanding& u, const LlmRequest& request, const IntentGuess& earlier)
        : m_u(u), m_request(request), m_earlier(earlier)
    {
    }

    Step plan(const Clause& clause) const
    {
        Step step{needOf(clause), clause, {}};
        switch (step.need) {
        case Need::Order: addOrders(step); break;
        case Need::Product: addProduct(step); break;
        case Need::Hours: addHours(step); break;
        case Need::Places:
        case Need::Contact: addPlaces(step); break;
        default: break;
        }
        return step;
    }

private:
    Need needOf(const Clause& clause) const
    {
        if (clause.probability(QStringLiteral("injection")) >= 0.5)
            return Need::Refuse;
        // Items, sum and tracking are looked up: the skill itself asks for the second fact.
        const bool details = !clause.orderNumbers.isEmpty()
                             && mentions(clause.text, "tracking item items total status");
        if (clause.probability(QStringLiteral("order_personal")) >= SureIntent && !details)
            return Need::Private;
        if (const std::optional<Need> order = orderNeed(clause))
            return *order;
        if (const std::optional<Need> continued = continuedNeed(clause))
            return *continued;
        const QString intent = clause.intent();
        const double p = clause.guesses.first().probability;
        if (isTalk(intent) && p >= 0.3)
            return Need::Reply;
        const double relevance = topRelevance(m_request);
        const bool documentsKnow = relevance >= relevanceThreshold(m_request) && clause.topicProbability() > p;
        if (p >= SureIntent || !documentsKnow) {
            if (intent == u"store_hours" && p >= 0.25 && (p >= 0.5 || !clause.when.isEmpty() || speaksOfHours(clause)))
                return Need::Hours;
            if (intent == u"store_locations" && p >= 0.25)
                return Need::Places;
            if (intent == u"contact_info" && p >= 0.25)
                return Need::Contact;
            if (intent == u"order_status" && p >= 0.3)
                return m_u.earlierOrderNumber.isEmpty() ? Need::AskOrder : Need::Order;
        }
        // Looking a product up costs little; whether it answers is decided when both are known.
        const double product = clause.probability(QStringLiteral("product_info"));
        if (product >= 0.12 || (p < SureIntent && relevance < relevanceThreshold(m_request)))
            return Need::Product;
        return Need::Knowledge;
    }

    static bool speaksOfHours(const Clause& clause)
    {
        return mentions(clause.text,
                        "open opening opens opened close closes closed closing hours hour shut late early till until");
    }

    std::optional<Need> orderNeed(const Clause& clause) const
    {
        if (m_u.secondFactWasAsked && !m_u.earlierOrderNumber.isEmpty()
            && (clause.text.contains(u'@') || wordsOf(clause.text).size() <= 8) && clause.text.contains(anyDigitOrAt()))
            return Need::Order;
        if (clause.orderNumbers.isEmpty())
            return std::nullopt;
        return Need::Order;
    }

    static QRegularExpression anyDigitOrAt() { return QRegularExpression(QStringLiteral("[@]|\\d{5}")); }

    /// A fragment goes on with what was asked before.
    std::optional<Need> continuedNeed(const Clause& clause) const
    {
        const bool leans = (isFragment(clause) && !isTalk(clause.intent())) || points(clause);
        if (!leans || m_earlier.probability < 0.3)
            return std::nullopt;
        const bool hasDayOrPlace = !clause.when.isEmpty() || !clause.place.isEmpty();
        if (m_earlier.intent == u"store_hours" && hasDayOrPlace && isFragment(clause))
            return Need::Hours;
        const QString intent = clause.intent();
        const bool own = clause.guesses.first().probability >= 0.55 && intent != u"product_info";
        if (m_earlier.intent == u"product_info" && !own && !hasDayOrPlace && topRelevance(m_request) < 0.8)
            return Need::Product;
        if (m_earlier.intent == u"store_locations" && !clause.place.isEmpty() && isFragment(clause))
            return Need::Places;
        return std::nullopt;
    }

    [[nodiscard]] QString earlierText() const
    {
        return m_u.earlierTexts.isEmpty() ? QString() : m_u.earlierTexts.last();
    }

    static ToolCall call(const char* name, Json arguments)
    {
        return {{}, QString::fromLatin1(name), std::move(arguments)};
    }

    void addOrders(Step& step) const
    {
        QStringList numbers = step.clause.orderNumbers;
        if (numbers.isEmpty() || m_u.secondFactWasAsked)
            numbers = m_u.earlierOrderNumber.isEmpty() ? numbers : QStringList{m_u.earlierOrderNumber};
        for (const QString& number : numbers.mid(0, 3))
            step.calls << call("lookup_order_status", Json{{"order_number", toStd(number)}});
    }

    void addProduct(Step& step) const
    {
        QString query = step.clause.text;
        if ((points(step.clause) || isFragment(step.clause)) && m_earlier.intent == u"product_info")
            query += u' ' % earlierText();
        step.calls << call("get_product_info", Json{{"query", toStd(query.left(300))}});
    }

    void addHours(Step& step) const
    {
        const bool continues = isFragment(step.clause) && m_earlier.intent == u"store_hours";
        const QString when = !step.clause.when.isEmpty() || !continues
                                 ? step.clause.when
                                 : whenIn(earlierText(),
                                          schemaExamples(m_request, QStringLiteral("check_store_hours"), "when"));
        const QStringList cities = schemaExamples(m_request, QStringLiteral("check_store_hours"), "store");
        QString store = knownPlace(step.clause.text, cities);
        if (store.isEmpty() && continues)
            store = knownPlace(earlierText(), cities);
        Json arguments = Json::object();
        if (!when.isEmpty())
            arguments["when"] = toStd(when.left(80));
        if (!store.isEmpty())
            arguments["store"] = toStd(store);
        step.calls << call("check_store_hours", arguments);
    }

    /// Only places that the tool knows: "open in the morning" names none.
    static QString knownPlace(const QString& text, const QStringList& cities)
    {
        const QString place = placeIn(text, cities);
        return cities.contains(place) ? place : QString();
    }

    void addPlaces(Step& step) const
    {
        QString place = step.clause.place;
        if (place.isEmpty() && (points(step.clause) || wordsOf(step.clause.text).contains(QStringLiteral("there"))))
            place = knownPlace(earlierText(),
                               schemaExamples(m_request, QStringLiteral("get_store_locations"), "place"));
        Json arguments = Json::object();
        if (!place.isEmpty() && step.need == Need::Places)
            arguments["place"] = toStd(place.left(80));
        step.calls << call("get_store_locations", arguments);
    }

    const Understanding& m_u;
    const LlmRequest& m_request;
    IntentGuess m_earlier;
};

}  // namespace

double relevanceThreshold(const LlmRequest& request)
{
    bool ok = false;
    const double value = promptValue(request, promptmarks::Threshold).toDouble(&ok);
    return ok ? value : 0.6;
}

QList<ToolCall> Decision::calls() const
{
    QList<ToolCall> all;
    for (const Step& step : steps)
        for (ToolCall call : step.calls) {
            const bool twice = std::any_of(all.begin(), all.end(), [&call](const ToolCall& c) {
                return c.name == call.name && c.arguments == call.arguments;
            });
            if (twice)
                continue;
            call.id = QStringLiteral("call_%1").arg(all.size() + 1);
            all << call;
        }
    return all;
}

Decision decide(const Understanding& u, const LlmRequest& request)
{
    Decision decision;
    const QString intent = u.clauses.first().intent();
    const bool short_ = wordsOf(u.text).size() <= 6;
    if (u.humanWish >= WishThreshold) {
        decision.escalate = true;
        decision.escalationReason = QStringLiteral("explicit_wish");
    } else if (u.personWasOffered && short_ && intent == u"affirm") {
        decision.escalate = true;
        decision.escalationReason = QStringLiteral("accepted_offer");
    }
    if (decision.escalate && offersTool(request, QStringLiteral("escalate_to_human"))) {
        decision.steps.clear();
        return decision;
    }
    decision.escalate = false;
    IntentGuess earlier;
    if (!u.earlierGuesses.isEmpty())
        earlier = u.earlierGuesses.first();
    const Planner planner(u, request, earlier);
    for (const Clause& clause : u.clauses.mid(0, 3)) {
        Step step = planner.plan(clause);
        step.calls.erase(std::remove_if(step.calls.begin(), step.calls.end(),
                                        [&request](const ToolCall& c) { return !offersTool(request, c.name); }),
                         step.calls.end());
        decision.steps << step;
    }
    return decision;
}

}  // namespace frontdesk::builtin
