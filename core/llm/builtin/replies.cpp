// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/replies.h"

#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QDate>
#include <QLocale>

namespace frontdesk::builtin {
namespace {

constexpr int MaxSentences = 3;
constexpr double SureMatch = 0.5;

QString joinedByAnd(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")) % u" and " % parts.last();
}

QString day(const Json& json, const char* key)
{
    const QDate date = QDate::fromString(jsonString(json, key), Qt::ISODate);
    return date.isValid() ? QLocale(QLocale::English).toString(date, QStringLiteral("dddd, MMMM d")) : QString();
}

/// The text, when its value is there; %1 is the value.
QString clauseWith(const QString& value, const QString& text) { return value.isEmpty() ? QString() : text.arg(value); }

QString with(const QString& carrier) { return clauseWith(carrier, QStringLiteral(" with %1")); }

QString statusSentence(const Json& r)
{
    const QString order = QStringLiteral("Order ") % jsonString(r, "order_number");
    const QString status = jsonString(r, "status");
    const QString placed = clauseWith(day(r, "placed_on"), QStringLiteral(", placed on %1,"));
    const QString shipped = clauseWith(day(r, "shipped_on"), QStringLiteral(" on %1"));
    const QString expected = day(r, "expected_on");
    const QString carrier = with(jsonString(r, "carrier"));
    if (status == u"processing")
        return order % placed % u" is still in processing and has not been shipped yet."
               % clauseWith(expected, QStringLiteral(" We expect it to arrive on %1."));
    if (status == u"shipped")
        return order % u" was shipped" % shipped % carrier
               % clauseWith(expected, QStringLiteral(" and should arrive on %1")) % u'.';
    if (status == u"out_for_delivery")
        return order % u" is out for delivery" % carrier
               % clauseWith(expected, QStringLiteral("; it is expected on %1")) % u'.';
    if (status == u"delayed")
        return u"I'm sorry, order " % jsonString(r, "order_number") % u" is delayed. It was shipped" % shipped % carrier
               % clauseWith(expected, QStringLiteral(", and the new expected date is %1")) % u'.';
    if (status == u"delivered")
        return order % u" was delivered" % clauseWith(day(r, "delivered_on"), QStringLiteral(" on %1")) % carrier
               % u'.';
    if (status == u"cancelled")
        return order % placed % u" has the status cancelled and was not shipped.";
    const QString words = QString(status).replace(u'_', u' ');
    return order % placed % u" has the status " % words % u'.'
           % clauseWith(day(r, "delivered_on"), QStringLiteral(" It was delivered on %1."));
}

QString detailSentence(const Json& r)
{
    QStringList parts;
    if (const QString items = jsonString(r, "items"); !items.isEmpty())
        parts << QString(u"it holds " % items);
    if (const QString total = jsonString(r, "total"); !total.isEmpty())
        parts << QString(u"the total is " % total % u" dollars");
    if (const QString tracking = jsonString(r, "tracking_number"); !tracking.isEmpty())
        parts << QString(u"the tracking number is " % tracking);
    QString text = joinedByAnd(parts);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text.isEmpty() ? QString() : QString(u' ' % text % u'.');
}

QString money(const Json& product)
{
    const QString price = jsonString(product, "price");
    return jsonString(product, "currency") == u"USD" ? QString(u'$' % price)
                                                     : QString(price % u' ' % jsonString(product, "currency"));
}

QString stockText(const Json& product)
{
    const int stock = product.value("stock", 0);
    return stock > 0 ? QStringLiteral("in stock (%1 left)").arg(stock) : QStringLiteral("out of stock at the moment");
}

QString oneProduct(const Json& product, const Clause& clause)
{
    QString text = u"The " % jsonString(product, "name") % u" costs " % money(product) % u" and is "
                   % stockText(product) % u". " % jsonString(product, "description");
    if (mentions(clause.text,
                 "dimension size big large wide long high tall deep measure fit inch inches length width height small"))
        text += clauseWith(jsonString(product, "dimensions"), QStringLiteral(" It measures %1."));
    const int months = product.value("warranty_months", 0);
    if (months > 0 && mentions(clause.text, "warranty guarantee warrantee covered"))
        text += QStringLiteral(" Its warranty runs for %1 months.").arg(months);
    return text;
}

QString productList(const QList<Json>& products)
{
    QStringList parts;
    for (const Json& product : products)
        parts << QString(u"the " % jsonString(product, "name") % u" (" % money(product) % u", " % stockText(product)
                         % u')');
    return u"These could be what you mean: " % joinedByAnd(parts) % u'.';
}

QString dayLine(const Json& day)
{
    const QString holiday = jsonString(day, "holiday");
    const QString date = jsonString(day, "day") % (holiday.isEmpty() ? QString() : QString(u" (" % holiday % u')'));
    QStringList lines;
    for (const Json& place : day.value("places", Json::array())) {
        const QString city = jsonString(place, "place");
        const QString hours = jsonString(place, "hours");
        if (hours == u"closed")
            lines << (city.isEmpty() ? QString(u"We are closed on " % date % u'.')
                                     : QString(u"Our " % city % u" store is closed on " % date % u'.'));
        else if (lines.isEmpty())
            lines << QString(u"On " % date
                             % (city.isEmpty() ? QStringLiteral(" we are") : QString(u" our " % city % u" store is"))
                             % u" open from " % hours % u'.');
        else
            lines << QString(u"Our " % city % u" store is open from " % hours % u" that day.");
    }
    return lines.join(u' ');
}

QString addressOf(const Json& store)
{
    return jsonString(store, "address") % u", " % jsonString(store, "city") % u", " % jsonString(store, "state") % u' '
           % jsonString(store, "postcode");
}

QString attribute(const Json& store, const Clause& clause)
{
    const QString city = jsonString(store, "city");
    QStringList lines;
    if (mentions(clause.text, "park parking garage car drive electric charger charge charging ev tesla"))
        lines << QString(city % u": " % jsonString(store, "parking"));
    if (mentions(
            clause.text,
            "wheelchair access accessible step steps stairs ramp lift elevator disabled disability toilet stroller walker"))
        lines << QString(city % u": " % jsonString(store, "access"));
    return lines.join(u' ');
}

QStringList servicesAsked(const Json& store, const Clause& clause)
{
    QStringList found;
    for (const Json& value : store.value("services", Json::array())) {
        const QString service = QString::fromStdString(value.get<std::string>());
        const QStringList stems = contentStems(clause.text);
        for (const QString& stem : contentStems(service))
            if (stem != stemOf(QStringLiteral("furniture")) && stems.contains(stem) && !found.contains(service))
                found << service;
    }
    return found;
}

}  // namespace

bool mentions(const QString& text, const char* words)
{
    const QStringList wanted = QString::fromLatin1(words).split(u' ');
    const QStringList said = wordsOf(text);
    return std::any_of(said.begin(), said.end(), [&wanted](const QString& word) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&word](const QString& w) { return stemOf(w) == stemOf(word); });
    });
}

QString orderText(const Json& r, const Clause& clause, bool secondFactWasAsked)
{
    if (!r.value("found", false))
        return QStringLiteral(
                   "I can't find an order with the number %1. Could you check the order number in your confirmation "
                   "email and send it again?")
            .arg(jsonString(r, "order_number"));
    if (r.value("verified", false))
        return statusSentence(r) % detailSentence(r);
    QString text = statusSentence(r);
    if (jsonString(r, "second_fact") == u"mismatch" && secondFactWasAsked)
        text += QStringLiteral(
            " What you sent does not match this order, so I can only give its status. Please send the email "
            "address or postcode of the order.");
    else if (mentions(clause.text, "item items tracking total paid amount contents ordered buy bought content"))
        text += QStringLiteral(
            " For its items, total or tracking number I need the email address or postcode of the order.");
    return text;
}

double productScore(const Json& result)
{
    const Json matches = result.value("matches", Json::array());
    return matches.empty() ? 0 : matches.front().value("score", 0.0);
}

QString productText(const Json& result, const Clause& clause)
{
    QList<Json> near;
    const double best = productScore(result);
    for (const Json& match : result.value("matches", Json::array()))
        if (match.value("score", 0.0) >= std::max(0.2, best * 0.8))
            near << match;
    if (near.isEmpty())
        return {};
    const bool clear = near.size() == 1 || best - near.at(1).value("score", 0.0) >= 0.12;
    if (best >= SureMatch && clear)
        return oneProduct(near.first(), clause);
    return near.size() == 1 ? oneProduct(near.first(), clause) : productList(near.mid(0, 4));
}

QString hoursText(const Json& r)
{
    QStringList lines;
    if (!jsonString(r, "unknown_store").isEmpty())
        lines << QStringLiteral("We have no store there.");
    if (r.value("asked_now", false))
        lines << (r.value("open_now", false)
                      ? QStringLiteral("Yes, we are open right now.")
                      : QString(u"We are closed right now."
                                % clauseWith(jsonString(r, "next_opening"), QStringLiteral(" We open again on %1."))));
    for (const Json& day : r.value("days", Json::array()))
        lines << dayLine(day);
    if (!r.value("days", Json::array()).empty())
        return lines.join(u' ');
    for (const Json& place : r.value("week", Json::array())) {
        const QString city = jsonString(place, "place");
        lines << QString(
            (city.isEmpty() ? QStringLiteral("We are open ") : QString(u"Our " % city % u" store is open "))
            % jsonString(place, "hours") % u'.');
    }
    return lines.join(u' ');
}

QString placesText(const Json& r, const Clause& clause)
{
    QStringList lines;
    const Json stores = r.value("stores", Json::array());
    if (!jsonString(r, "unknown_place").isEmpty())
        lines << QStringLiteral("We have no store in %1.").arg(jsonString(r, "unknown_place"));
    QStringList attributes;
    QHash<QString, QStringList> byService;
    for (const Json& store : stores) {
        if (const QString text = attribute(store, clause); !text.isEmpty())
            attributes << text;
        for (const QString& service : servicesAsked(store, clause))
            byService[service] << jsonString(store, "city");
    }
    if (!attributes.isEmpty())
        return attributes.join(u' ');
    for (auto it = byService.cbegin(); it != byService.cend(); ++it)
        lines << QString(it.key() % u": you find this in " % joinedByAnd(it.value()) % u'.');
    if (stores.size() == 1) {
        const Json& store = stores.front();
        lines << QString(jsonString(store, "name") % u" is at " % addressOf(store) % u". You can call the store at "
                         % jsonString(store, "phone") % u'.');
        return lines.join(u' ');
    }
    if (!byService.isEmpty())
        return lines.join(u' ');
    const bool phone = mentions(clause.text, "phone call telephone number numbers");
    QStringList places;
    for (const Json& store : stores)
        places << (phone ? QString(jsonString(store, "city") % u' ' % jsonString(store, "phone")) : addressOf(store));
    lines << QStringLiteral("We have %1 stores: %2.")
                 .arg(QString::number(stores.size()), places.join(QStringLiteral("; ")));
    return lines.join(u' ');
}

QString contactText(const Json& r, const Clause& clause)
{
    const Json contact = r.value("contact", Json::object());
    const bool billing = mentions(clause.text, "billing bill invoice charge payment");
    const bool technical = mentions(clause.text, "technical tech website app login");
    const char* phone = billing ? "billing_phone" : technical ? "technical_phone" : "phone";
    const char* email = billing ? "billing_email" : technical ? "technical_email" : "email";
    return u"You can call us at " % jsonString(contact, phone) % u" or write to " % jsonString(contact, email)
           % u". Our website is " % jsonString(contact, "website") % u".";
}

QString passageText(const Passage& passage, const QString& question)
{
    const QStringList sentences = SentenceSplitter::split(passage.text);
    if (sentences.size() <= MaxSentences)
        return passage.text.trimmed();
    const QStringList asked = contentStems(question);
    qsizetype bestStart = 0;
    int bestHits = -1;
    for (qsizetype start = 0; start + MaxSentences <= sentences.size(); ++start) {
        const QStringList stems = contentStems(sentences.mid(start, MaxSentences).join(QString()));
        int hits = 0;
        for (const QString& stem : asked)
            hits += stems.contains(stem) ? 1 : 0;
        if (hits > bestHits) {
            bestHits = hits;
            bestStart = start;
        }
    }
    return sentences.mid(bestStart, MaxSentences).join(QString()).trimmed();
}

}  // namespace frontdesk::builtin
