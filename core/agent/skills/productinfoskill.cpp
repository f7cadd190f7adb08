// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/productinfoskill.h"

#include "core/agent/samplecatalogue.h"
#include "core/agent/skills/skilltext.h"
#include "core/model/words.h"

#include <QSet>

#include <cmath>
#include <vector>

namespace frontdesk {

/// The stems of a list of products, which change with the list only. Immutable.
class ProductWords {
public:
    struct Of {
        QStringList name;
        QStringList described;  ///< of the description and the category
    };

    explicit ProductWords(const QList<ProductRow>& products) : m_products(products)
    {
        for (const ProductRow& product : products) {
            m_of.push_back({contentStems(product.name), contentStems(product.description % u' ' % product.category)});
            for (const QString& stem : std::as_const(m_of.back().name))
                ++m_nameFrequencies[stem];
        }
    }

    /// The list is the same one, not only an equal one.
    [[nodiscard]] bool isOf(const QList<ProductRow>& products) const { return m_products.isSharedWith(products); }
    [[nodiscard]] const QList<ProductRow>& products() const { return m_products; }
    [[nodiscard]] const Of& of(qsizetype index) const { return m_of[std::size_t(index)]; }
    [[nodiscard]] const QHash<QString, int>& nameFrequencies() const { return m_nameFrequencies; }

private:
    QList<ProductRow> m_products;
    std::vector<Of> m_of;
    QHash<QString, int> m_nameFrequencies;
};

namespace {

constexpr int MaxMatches = 6;
constexpr double LeastScore = 0.18;

struct Match {
    ProductRow product;
    double score = 0;
};

bool sameWord(const QString& wanted, const QString& said)
{
    if (wanted == said)
        return true;
    if (wanted.size() < 4 || said.size() < 4 || wanted.at(0) != said.at(0))
        return false;
    const int allowed = wanted.size() >= 9 ? 2 : wanted.size() >= 5 ? 1 : 0;
    return editDistance(wanted, said, allowed) <= allowed;
}

bool said(const QStringList& query, const QString& stem)
{
    return std::any_of(query.begin(), query.end(), [&stem](const QString& q) { return sameWord(stem, q); });
}

/// Share of the name that was said, rare words counting more; the noun at its end must help. Words of the description
/// break ties and find a product whose name was not said.
double scoreOf(const QStringList& query, const ProductWords::Of& words, const QHash<QString, int>& frequencies,
               int count)
{
    const QStringList& stems = words.name;
    double hit = 0;
    double total = 0;
    for (qsizetype i = 0; i < stems.size(); ++i) {
        const double weight = std::log(1.0 + double(count) / frequencies.value(stems.at(i), 1));
        // "peppermill" says two words of the name at once.
        const bool joined = (i > 0 && said(query, stems.at(i - 1) + stems.at(i)))
                            || (i + 1 < stems.size() && said(query, stems.at(i) + stems.at(i + 1)));
        total += weight;
        hit += joined || said(query, stems.at(i)) ? weight : 0;
    }
    double score = total > 0 ? 0.75 * hit / total : 0;
    if (!stems.isEmpty() && said(query, stems.last()))
        score += 0.15;
    int hits = 0;
    for (const QString& stem : query)
        hits += words.described.contains(stem) && !stems.contains(stem) ? 1 : 0;
    if (hits > 0)
        score += 0.1 + 0.04 * std::min(3, hits);
    return std::min(1.0, score);
}

QList<Match> matchesOf(const QString& query, const ProductWords& words, const SkillSwitches& switches)
{
    const QList<ProductRow>& products = words.products();
    const double least = switches.similarityThreshold.value_or(LeastScore);
    const QStringList stems = contentStems(query);
    QList<Match> matches;
    for (qsizetype i = 0; i < products.size(); ++i) {
        const ProductRow& product = products.at(i);
        Match match{product, scoreOf(stems, words.of(i), words.nameFrequencies(), int(products.size()))};
        if (query.contains(product.sku, Qt::CaseInsensitive))
            match.score = 1.0;
        if (match.score >= least)
            matches << match;
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.score > b.score; });
    return matches.mid(0, switches.maxResults.value_or(MaxMatches));
}

Json jsonOf(const Match& match, const QString& currency)
{
    const ProductRow& product = match.product;
    return Json{{"sku", toStd(product.sku)},
                {"name", toStd(product.name)},
                {"category", toStd(product.category)},
                {"price", toStd(QString::number(product.price, 'f', 2))},
                {"currency", toStd(currency)},
                {"stock", product.stock},
                {"in_stock", product.stock > 0},
                {"description", toStd(product.description)},
                {"dimensions", toStd(product.dimensions)},
                {"warranty_months", product.warrantyMonths},
                {"score", std::round(match.score * 100) / 100}};
}

}  // namespace

ProductInfoSkill::ProductInfoSkill(std::shared_ptr<SampleCatalogue> catalogue) : m_catalogue(std::move(catalogue)) {}

ProductInfoSkill::~ProductInfoSkill() = default;

ToolSpec ProductInfoSkill::spec(const AgentConfig&) const
{
    return {QStringLiteral("get_product_info"),
            QStringLiteral(
                "Price, stock, description, size and warranty of products. `query`: the customer's words for the "
                "product. Matches come best first with a score from 0 to 1; below 0.4 it is a guess."),
            skilltext::objectSchema({{"query", {{"type", "string"}, {"minLength", 1}, {"maxLength", 300}}}},
                                    Json::array({"query"})),
            SkillEffect::Read};
}

Task<ToolResult> ProductInfoSkill::invoke(ToolCall call, SkillContext context)
{
    const QString query = jsonString(call.arguments, "query");
    const Result<QList<ProductRow>> products = m_catalogue->products(*context.config);
    if (!products)
        co_return products.error();
    Json content{{"matches", Json::array()}, {"categories", Json::array()}};
    const SkillSwitches switches = skilltext::switchesOf(context, QStringLiteral("get_product_info"));
    if (!m_words || !m_words->isOf(*products))
        m_words = std::make_unique<const ProductWords>(*products);
    const QList<Match> matches = matchesOf(query, *m_words, switches);
    for (const Match& match : matches) {
        content["matches"].push_back(jsonOf(match, context.config->business.currency));
        if (switches.confidenceThreshold)
            content["matches"].back()["confident"] = match.score >= *switches.confidenceThreshold;
    }
    for (const QString& category : context.config->agent.productCategories)
        content["categories"].push_back(toStd(category));
    const QString summary = matches.isEmpty() ? QStringLiteral("No product fits")
                                              : QStringLiteral("%1 products, first: %2")
                                                    .arg(QString::number(matches.size()), matches.first().product.name);
    co_return skilltext::result(context, content, summary);
}

}  // namespace frontdesk
