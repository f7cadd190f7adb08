// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/decision.h"

#include "core/llm/builtin/replies.h"
#include "core/llm/promptmarks.h"
#include "core/model/words.h"

#include <cmath>

namespace frontdesk::builtin {
namespace {

/// Logistic fit of "the answer was right" on the development set (`bench_eval --dev --fit`).
double calibrated(double bias, double slope, double evidence)
{
    return 1.0 / (1.0 + std::exp(-(bias + slope * evidence)));
}

/// The same question gets the same wording, others another one.
QString pick(const QStringList& variants, const QString& text)
{
    if (variants.isEmpty())
        return {};
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return variants.at(qsizetype(hash % quint32(variants.size())));
}

class Composer {
public:
    Composer(const Understanding& u, const Decision& decision, const LlmRequest& request)
        : m_u(u), m_decision(decision), m_request(request)
    {
    }

    Answer compose()
    {
        for (const Step& step : m_decision.steps)
            addStep(step);
        m_answer.intent = m_u.clauses.first().intent();
        const bool nothing = m_parts.isEmpty();
        if (nothing || (m_unknown && m_parts.size() == m_weak)) {
            m_parts << unknownText();
            m_answer.knows = false;
            m_answer.cited.clear();
            m_confidence = 1.0 - topRelevance();
        }
        m_answer.text = m_parts.join(u' ');
        if (m_confidence < 1.0)
            m_answer.confidence = m_confidence;
        return m_answer;
    }

private:
    void addStep(const Step& step)
    {
        switch (step.need) {
        case Need::Reply: add(talk(step), 0.95); break;
        case Need::Refuse: add(refusal(), 0.95); break;
        case Need::Private: add(privacy(), 0.95); break;
        case Need::AskOrder: addAskOrder(step); break;
        case Need::Order: addOrders(step); break;
        case Need::Hours: addResult(step, [](const Json& r, const Clause&) { return hoursText(r); }); break;
        case Need::Places: addResult(step, placesText); break;
        case Need::Contact: addResult(step, contactText); break;
        case Need::Product: addProductOrKnowledge(step); break;
        case Need::Knowledge: addKnowledge(step); break;
        }
    }

    void add(const QString& text, double confidence)
    {
        if (text.isEmpty() || m_parts.contains(text))
            return;
        m_parts << text;
        m_confidence = std::min(m_confidence, confidence);
    }

    /// The result of this step's call: results stand in the order of the calls.
    [[nodiscard]] QList<Json> resultsFor(const Step& step) const
    {
        QList<Json> results;
        const QList<ToolCall> all = m_decision.calls();
        for (const ToolCall& wanted : step.calls)
            for (qsizetype i = 0; i < all.size() && i < m_u.results.size(); ++i)
                if (all.at(i).name == wanted.name && all.at(i).arguments == wanted.arguments
                    && !m_u.results.at(i).isError)
                    results << m_u.results.at(i).content;
        return results;
    }

    template <class Render>
    void addResult(const Step& step, Render render)
    {
        const QList<Json> results = resultsFor(step);
        for (const Json& result : results)
            add(render(result, step.clause), calibrated(0.5, 4.0, step.clause.guesses.first().probability));
        if (results.isEmpty())
            addKnowledge(step);
    }

    void addAskOrder(const Step& step)
    {
        if (topRelevance() >= relevanceThreshold(m_request) && step.clause.topicProbability() > 0.2)
            addKnowledge(step);
        add(pick({QStringLiteral(
                      "I can look that up for you. What is the order number? It is in your confirmation email."),
                  QStringLiteral("Gladly. Could you send me the order number, please?"),
                  QStringLiteral("Let me check. Which order number is it?")},
                 m_u.text),
            0.9);
    }

    void addOrders(const Step& step)
    {
        const QList<Json> results = resultsFor(step);
        for (const Json& result : results)
            add(orderText(result, step.clause, m_u.secondFactWasAsked), result.value("found", false) ? 0.97 : 0.9);
        const bool topic = step.clause.topicProbability() >= 0.35 && isTopicIntent(step.clause.intent());
        if (results.isEmpty() || (topic && topRelevance() >= relevanceThreshold(m_request)))
            addKnowledge(step);
    }

    void addProductOrKnowledge(const Step& step)
    {
        const QList<Json> results = resultsFor(step);
        const double match = results.isEmpty() ? 0 : productScore(results.first());
        const double p = step.clause.probability(QStringLiteral("product_info"));
        const double product = match * (0.4 + 0.6 * std::min(1.0, 2.0 * p));
        const double knowledge = topRelevance() >= relevanceThreshold(m_request)
                                     ? topRelevance()
                                           * (0.4 + 0.6 * std::min(1.0, 2.0 * step.clause.topicProbability()))
                                     : 0;
        const bool surelyProduct = p >= 0.5 && step.clause.topicProbability() < 0.2 && match >= 0.2;
        if (surelyProduct || (product >= 0.24 && product >= knowledge))
            add(productText(results.first(), step.clause), calibrated(-0.5, 4.5, product));
        else if (knowledge > 0)
            addKnowledge(step);
        else if (p >= 0.4 && match < 0.24 && offersTool(m_request, QStringLiteral("get_product_info"))) {
            add(QStringLiteral("I can't find that in our catalog."), 0.7);
            ++m_weak;
            m_unknown = true;
        } else
            m_unknown = true;
    }

    void addKnowledge(const Step& step)
    {
        const int index = bestPassage(step.clause);
        if (index < 0) {
            m_unknown = true;
            return;
        }
        if (m_answer.cited.contains(index))
            return;
        const double score = m_request.passageScores.at(index);
        const QString question = m_u.earlierTexts.isEmpty()
                                     ? step.clause.text
                                     : QString(m_u.earlierTexts.last() % u' ' % step.clause.text);
        add(passageText(m_request.passages.at(index), question), score);
        m_answer.cited << index;
    }

    /// With several questions in one message each takes the usable passage that shares most words with it.
    [[nodiscard]] int bestPassage(const Clause& clause) const
    {
        int best = -1;
        double bestValue = -1;
        const QStringList asked = contentStems(clause.text);
        for (int i = 0; i < m_request.passages.size(); ++i) {
            const double score = m_request.passageScores.value(i);
            if (score < relevanceThreshold(m_request))
                continue;
            if (m_u.clauses.size() == 1)
                return i;
            const Passage& passage = m_request.passages.at(i);
            const QStringList stems = contentStems(passage.section % u' ' % passage.text);
            int hits = 0;
            for (const QString& stem : asked)
                hits += stems.contains(stem) ? 1 : 0;
            const double value = hits + score;
            if (value > bestValue) {
                bestValue = value;
                best = i;
            }
        }
        return best;
    }

    [[nodiscard]] double topRelevance() const
    {
        return m_request.passageScores.isEmpty() ? 0 : m_request.passageScores.first();
    }

    [[nodiscard]] QString unknownText() const
    {
        const QString returns = promptValue(m_request, promptmarks::Returns);
        const auto aboutReturns = [](const Clause& clause) {
            return clause.intent() == u"returns" && clause.guesses.first().probability >= 0.5;
        };
        if (!returns.isEmpty() && std::all_of(m_u.clauses.begin(), m_u.clauses.end(), aboutReturns))
            return returns;
        const QString text = promptValue(m_request, promptmarks::Unknown);
        return text.isEmpty() ? QStringLiteral("I don't have an answer to that.") : text;
    }

    [[nodiscard]] QString talk(const Step& step) const
    {
        const QString intent = step.clause.intent();
        if (intent == u"greeting")
            return pick(promptValues(m_request, promptmarks::Greeting), m_u.text);
        if (intent == u"thanks" || intent == u"goodbye")
            return pick(promptValues(m_request, promptmarks::Closing), m_u.text);
        if (intent == u"deny" && m_u.personWasOffered)
            return QStringLiteral("All right. Is there anything else that I can look up for you?");
        if (intent == u"deny")
            return QStringLiteral("All right. Just write when something comes up.");
        if (intent == u"bot_question")
            return u"I am " % promptValue(m_request, promptmarks::AgentName) % u", an AI assistant of "
                   % promptValue(m_request, promptmarks::Company)
                   % u", not a person. You can ask for a person at any time.";
        if (intent == u"technical_problem")
            return promptValue(m_request, promptmarks::Technical);
        if (intent == u"billing_problem")
            return promptValue(m_request, promptmarks::Billing);
        return capabilities();
    }

    [[nodiscard]] QString capabilities() const
    {
        QStringList can;
        if (offersTool(m_request, QStringLiteral("lookup_order_status")))
            can << QStringLiteral("tell you where an order is");
        if (offersTool(m_request, QStringLiteral("get_product_info")))
            can << QStringLiteral("give you price and stock of a product");
        if (offersTool(m_request, QStringLiteral("check_store_hours")))
            can << QStringLiteral("say when and where our stores are open");
        can << QStringLiteral("explain our terms");
        const QString last = can.takeLast();
        return (can.isEmpty() ? QString(u"I can " % last)
                              : QString(u"I can " % can.join(QStringLiteral(", ")) % u" and " % last))
               % u". What would you like to know?";
    }

    [[nodiscard]] static QString refusal()
    {
        return QStringLiteral("I can't do that. I'm glad to help with an order, a product, our stores or our terms.");
    }

    [[nodiscard]] static QString privacy()
    {
        return QStringLiteral(
            "I don't give out personal details of an order or of a person, whoever asks. I can tell you the "
            "status of an order when you send me its order number.");
    }

    const Understanding& m_u;
    const Decision& m_decision;
    const LlmRequest& m_request;
    Answer m_answer;
    QStringList m_parts;
    double m_confidence = 1.0;
    bool m_unknown = false;
    qsizetype m_weak = 0;  ///< parts that do not answer by themselves
};

}  // namespace

Answer compose(const Understanding& u, const Decision& decision, const LlmRequest& request)
{
    return Composer(u, decision, request).compose();
}

}  // namespace frontdesk::builtin
