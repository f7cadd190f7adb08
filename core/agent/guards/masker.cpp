// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/masker.h"

#include "core/agent/guards/secretscan.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr int LongestPlaceholder = 20;
constexpr qsizetype ShortestNumber = 7;  ///< digits of a Json number that is looked at
constexpr qsizetype MostDigits = 18;
constexpr qsizetype LongNumber = 9;  ///< digits of one that is taken for a telephone number

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption
                                                           | QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression& emails()
{
    static const QRegularExpression p = pattern("[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+");
    return p;
}

/// International, North American, national with a leading zero, nine digits in groups or alone (but for orders); see
/// isPhone() for what else looks so.
const QRegularExpression& phones()
{
    static const QRegularExpression p = pattern(
        "(?<![\\w.,$-])(?:\\+\\d{1,3}[ ./-]?(?:\\(0?\\d{1,4}\\)[ ./-]?)?\\d{1,4}(?:[ ./-]?\\d{2,5}){1,4}"
        "|\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4}|\\(\\d{3}\\) ?\\d{7}|\\d{10}"
        "|0\\d(?:\\.\\d{2}){4}|0\\d{2,5}\\.\\d{4,}|[2-9]\\d{2}[ -]\\d{3}[ -]\\d{3}|[2-9]\\d{2}(?:[ .-]\\d{2}){3}"
        "|(?<!order )(?<!order no\\. )(?<!order number )(?<!bestellung )(?<!pedido )(?<!commande )(?<!#)[1-9]\\d{8}"
        "|0\\d{1,5}[ /-]\\d{2,}(?:[ -]?\\d{2,}){0,4}|\\(0\\d{1,5}\\) ?\\d{2,}(?:[ -]?\\d{2,}){0,4}|0\\d{8,13})(?![\\w-]|[.,]\\d)");
    return p;
}

bool isPhone(const QString& value)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,2}[ ./-]\\d{1,2}[ ./-]\\d{2,4}$"));
    const auto digits = std::count_if(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 7 && !value.contains(date);
}

/// National numbers of persons: 123-45-6789.
const QRegularExpression& personNumbers()
{
    static const QRegularExpression p = pattern("(?<![\\w.,-])\\d{3}[- ]\\d{2}[- ]\\d{4}(?![\\w-])");
    return p;
}

const QRegularExpression& addresses()
{
    static const QRegularExpression p = pattern(
        "\\b\\d{1,5}[a-z]? (?:(?:n|s|e|w|north|south|east|west)\\.? )?(?:[\\p{L}'.-]+ ){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|"
        "place|pl|way|wharf|row|terrace|square|sq|crescent|close|highway|hwy)\\b\\.?(?:,? (?:apt|apartment|unit|suite|flat|#)\\.? ?\\w+)?"
        "|\\b(?:[\\p{L}-]+(?:stra\u00dfe|strasse|str\\.|weg|gasse|platz|allee|damm|ufer|ring)|[\\p{L}-]+ (?:stra\u00dfe|strasse|str\\.|weg|gasse|platz|allee)) \\d{1,4} ?[a-z]?\\b"
        "|\\b(?:calle|avenida|avda\\.?|plaza|paseo|carrer) (?:[\\p{L}'.-]+ ){1,4},? ?(?:n\u00ba |no\\.? )?\\d{1,4}\\b"
        "|\\b\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|all\u00e9e|impasse|quai) (?:[\\p{L}'-]+ ?){1,5}\\b"
        "|\\bP\\.? ?O\\.? box \\d+");
    return p;
}

const QRegularExpression& orders()
{
    static const QRegularExpression p = pattern(
        "(?<=order |order #|bestellung |pedido |commande |order no\\. |order number )#?\\d{4,12}\\b");
    return p;
}

struct Span {
    qsizetype from, length;
};

void addAll(const QRegularExpression& p, const QString& text, QList<Span>& spans)
{
    for (auto it = p.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        spans << Span{match.capturedStart(), match.capturedLength()};
    }
}

void addStrings(const QStringList& found, const QString& text, QList<Span>& spans)
{
    qsizetype from = 0;
    for (const QString& value : found)
        if (const qsizetype at = text.indexOf(value, from); at >= 0) {
            spans << Span{at, value.size()};
            from = at + value.size();
        }
}

QList<Span> nameSpans(const QStringList& names, const QString& text)
{
    QList<Span> spans;
    for (const QString& name : names)
        addAll(QRegularExpression(u"(?<![\\p{L}\\d])" % QRegularExpression::escape(name) % u"(?![\\p{L}\\d])",
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption),
               text, spans);
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.from < b.from; });
    return spans;
}

QList<Span> spansOf(const QString& kind, const QString& text, const QStringList& names)
{
    QList<Span> spans;
    if (kind == u"EMAIL")
        addAll(emails(), text, spans);
    else if (kind == u"IBAN")
        addStrings(ibansIn(text), text, spans);
    else if (kind == u"CARD")
        addStrings(cardsIn(text), text, spans);
    else if (kind == u"PHONE")
        addAll(phones(), text, spans);
    else if (kind == u"ID")
        addAll(personNumbers(), text, spans);
    else if (kind == u"ADDRESS")
        addAll(addresses(), text, spans);
    else if (kind == u"ORDER")
        addAll(orders(), text, spans);
    else
        spans = nameSpans(names, text);
    return spans;
}

const QRegularExpression& placeholders()
{
    static const QRegularExpression p(QStringLiteral("\\[(?:EMAIL|IBAN|CARD|ID|PHONE|ADDRESS|ORDER|NAME)_\\d+\\]"));
    return p;
}

QString fold(const QString& kind, const QString& value) { return kind % u'\n' % value; }

}  // namespace

MaskRules MaskRules::fromList(const QStringList& kinds)
{
    const auto has = [&](const char* word) { return kinds.contains(QLatin1String(word)); };
    return {has("email"), has("phone"), has("card"), has("iban"), has("address"), has("name"), has("order")};
}

Masker::Masker(MaskRules rules, const QStringList& names) : m_rules(rules)
{
    for (const QString& name : names) {
        const QString whole = name.simplified();
        if (whole.size() < 2)
            continue;
        m_names << whole;
        for (const QString& part : whole.split(u' '))
            if (part.size() > 2 && !m_names.contains(part))
                m_names << part;
    }
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

void Masker::reserve(const QString& text)
{
    for (auto it = placeholders().globalMatch(text); it.hasNext();)
        m_reserved += it.next().captured() % u'\n';
}

QString Masker::placeholder(const QString& kind, const QString& value)
{
    QString& known = m_placeholders[fold(kind, value)];
    if (!known.isEmpty())
        return known;
    do
        known = u'[' % kind % u'_' % QString::number(++m_next[kind]) % u']';
    while (m_reserved.contains(known));
    m_values.insert(known, value);
    ++m_counts[kind.toLower()];
    return known;
}

void Masker::replaceMatches(QString& text, const QString& kind)
{
    QList<Span> taken;
    addAll(placeholders(), text, taken);
    QString out;
    qsizetype from = 0;
    for (const Span& span : spansOf(kind, text, m_names)) {
        const bool inside = std::any_of(taken.begin(), taken.end(), [&](const Span& t) {
            return span.from < t.from + t.length && t.from < span.from + span.length;
        });
        if (inside || span.from < from)
            continue;
        QString value = text.mid(span.from, span.length);
        while (!value.isEmpty() && (value.back() == u'.' || value.back().isSpace()) && kind != u"NAME")
            value.chop(1);
        if (kind == u"PHONE" && !isPhone(value))
            continue;
        // Whole values only: a part of an allowed number is not allowed.
        if (value.isEmpty() || (kind != u"NAME" && m_allowed.contains(value)))
            continue;
        out += QStringView(text).mid(from, span.from - from) % placeholder(kind, value);
        from = span.from + value.size();
    }
    text = out + text.mid(from);
}

QString Masker::mask(const QString& text)
{
    QString masked = text;
    const auto apply = [&](bool on, const char* kind) {
        if (on)
            replaceMatches(masked, QString::fromLatin1(kind));
    };
    apply(m_rules.emails, "EMAIL");
    apply(m_rules.ibans, "IBAN");
    apply(m_rules.cards, "CARD");
    apply(m_rules.phones, "ID");
    apply(m_rules.phones, "PHONE");
    apply(m_rules.addresses, "ADDRESS");
    apply(m_rules.orders, "ORDER");
    apply(m_rules.names, "NAME");
    return masked;
}

/// Long enough to be the number of a telephone, a card or an account.
Json Masker::maskNumber(const Json& value)
{
    const QString text = QString::fromUtf8(toBytes(value));
    if (text.size() < ShortestNumber || text.size() > MostDigits || text.startsWith(u'-') || m_allowed.contains(text))
        return value;
    QString masked = mask(text);
    if (masked == text && m_rules.phones && text.size() >= LongNumber)
        masked = placeholder(QStringLiteral("PHONE"), text);
    if (masked == text || !m_values.contains(masked))
        return value;
    m_numbers << masked;
    return toStd(masked);
}

Json Masker::mask(const Json& value)
{
    if (value.is_string())
        return toStd(mask(QString::fromStdString(value.get<std::string>())));
    if (value.is_number_integer())
        return maskNumber(value);
    if (value.is_array()) {
        Json out = Json::array();
        for (const Json& item : value)
            out.push_back(mask(item));
        return out;
    }
    if (!value.is_object())
        return value;
    Json out = Json::object();
    for (auto it = value.begin(); it != value.end(); ++it)
        out[toStd(mask(QString::fromStdString(it.key())))] = mask(*it);
    return out;
}

QString Masker::unmask(const QString& text) const
{
    QString out;
    qsizetype from = 0;
    for (auto it = placeholders().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = m_values.constFind(match.captured());
        out += QStringView(text).mid(from, match.capturedStart() - from);
        out += value == m_values.cend() ? match.captured() : *value;
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

Json Masker::unmask(const Json& value) const
{
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>());
        if (m_numbers.contains(text))
            return m_values.value(text).toLongLong();
        return toStd(unmask(text));
    }
    if (value.is_array()) {
        Json out = Json::array();
        for (const Json& item : value)
            out.push_back(unmask(item));
        return out;
    }
    if (!value.is_object())
        return value;
    Json out = Json::object();
    for (auto it = value.begin(); it != value.end(); ++it)
        out[toStd(unmask(QString::fromStdString(it.key())))] = unmask(*it);
    return out;
}

qsizetype Masker::openEnd(const QString& text) const
{
    const qsizetype open = text.lastIndexOf(u'[');
    if (open < 0 || m_values.isEmpty() || text.size() - open > LongestPlaceholder)
        return 0;
    const QStringView tail = QStringView(text).mid(open);
    const bool begins = std::any_of(m_values.keyBegin(), m_values.keyEnd(), [&](const QString& known) {
        return known.size() > tail.size() && known.startsWith(tail);
    });
    return begins ? tail.size() : 0;
}

}  // namespace frontdesk
