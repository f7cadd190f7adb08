// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/whosedata.h"

#include "core/agent/guards/contactdata.h"
#include "core/agent/guards/patterns.h"
#include "core/agent/guards/plainletters.h"
#include "core/base/cuttext.h"
#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr qsizetype MostPrivate = 200;
constexpr qsizetype OrderRun = 3;
constexpr qsizetype MostWithheld = 40;
constexpr qsizetype LongestWithheld = 8'000;
constexpr qsizetype ShortestPhone = 7;    ///< figures of a telephone number
constexpr qsizetype ShortestPrivate = 5;  ///< letters and figures that can be told from chance

/// "Leo Vanderberg".
const QRegularExpression& names()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\p{Lu}[\\p{Ll}\\p{M}'\u2019]+(?:[ -](?:de |van |von |da |la |del |O')?\\p{Lu}[\\p{L}\\p{M}'\u2019]+){1,2}"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// "leo.vanderberg": a person, not a department.
bool isPerson(const QString& mail)
{
    static const QRegularExpression two(QStringLiteral("^[\\p{L}]{1,}[._-][\\p{L}]{2,}\\d*$"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression office(QStringLiteral(
        "info|support|service|sales|contact|help|hello|office|team|order|return|warrant|repair|press|privacy|data|billing|account|shop|store|"
        "care|mail|job|career|legal|tax|kontakt|verkauf|bestell|kunden|ventas|pedido|ayuda|commande|vente|aide"));
    const QString local = mail.section(u'@', 0, 0);
    return isFreeMail(domainOf(mail)) || (local.contains(two) && !local.contains(office));
}

QString jsonText(const Json& value) { return QString::fromUtf8(toBytes(value)); }

/// Links in a field of their own are the business's; one in the middle of a result's text may be anybody's.
QString plainLinks(const Json& value)
{
    if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>()).trimmed();
        return text.contains(u' ') ? QString() : QString(text % u'\n');
    }
    QString all;
    if (value.is_structured())
        for (const Json& item : value)
            all += plainLinks(item);
    return all;
}

void addValues(const Json& value, QStringList& texts)
{
    if (value.is_string())
        texts << QString::fromStdString(value.get<std::string>());
    else if (value.is_structured())
        for (const Json& item : value)
            addValues(item, texts);
}

/// The customer proved to be meant: is verified, or wrote an address that stands in it.
bool isCustomers(const HookedTurn& turn, const SkillEvidence& result, const QString& wrote)
{
    if (turn.input.snapshot.contact.verified)
        return true;
    QStringList values;
    addValues(result.content, values);
    return std::any_of(values.begin(), values.end(), [&](const QString& value) {
        return value.contains(mailAddresses()) && !value.contains(u' ') && wrote.contains(value.toLower());
    });
}

}  // namespace

WhoseData::WhoseData(const HookedTurn& turn, SourceReader& reader, const WhoseData* before)
{
    addBusiness(*reader.business(turn.config));
    addCustomer(turn, before);
    addDocuments(turn, reader);
    addResults(turn);
    for (const QString& text : turn.withheld.mid(0, MostWithheld))
        addOrders(text);
}

/// Runs that tell: two words at least that are not everybody's.
void WhoseData::addOrders(const QString& text)
{
    const QStringList words = plainWords(plainLetters(cutText(text, LongestWithheld)));
    for (qsizetype i = 0; i + OrderRun <= words.size(); ++i) {
        const QStringList run = words.mid(i, OrderRun);
        const auto telling = std::count_if(
            run.begin(), run.end(), [](const QString& word) { return word.size() > 2 && !isOrdinaryWord(word); });
        if (const QString joined = run.join(u' '); telling > 1 && !m_public.holdsRun(joined))
            m_orders.insert(joined);
    }
}

bool WhoseData::quotesOrders(const QString& plain) const
{
    if (m_orders.isEmpty())
        return false;
    const QStringList words = plainWords(plain);
    for (qsizetype i = 0; i + OrderRun <= words.size(); ++i)
        if (m_orders.contains(words.mid(i, OrderRun).join(u' ')))
            return true;
    return false;
}

void WhoseData::addBusiness(const SourceReader::Business& business)
{
    m_own += business.lower;
    m_sources += business.text;
    m_links += business.text;
    m_domains = business.domains;
    m_public.add(business.words);
}

void WhoseData::addCustomer(const HookedTurn& turn, const WhoseData* before)
{
    const TurnSnapshot& snapshot = turn.input.snapshot;
    QStringList parts;
    for (const Message& message : snapshot.history + snapshot.unanswered) {
        parts << message.text();
        if (message.direction == Direction::Inbound)
            m_wrote += message.text().toLower() % u'\n';
    }
    parts << snapshot.summary << snapshot.contact.name;
    if (snapshot.contact.verified)
        parts << snapshot.contact.email;
    for (const MemoryFact& fact : snapshot.memory)
        parts << fact.value;
    const QString text = parts.join(u'\n') % u'\n';
    m_own += text.toLower();
    m_sources += text;
    m_customer = before ? before->m_customer : std::make_shared<const TextWords>(text);
    m_public.add(m_customer);
}

void WhoseData::addDocuments(const HookedTurn& turn, SourceReader& reader)
{
    const auto doubted = [&](const QString& document) {
        return std::any_of(turn.findings.begin(), turn.findings.end(), [&](const GuardFinding& f) {
            return f.rule == u"injection" && f.where == u"passage:" % document;
        });
    };
    for (const Passage& passage : turn.passages) {
        const auto document = reader.document(passage, m_domains);
        m_sources += document->text;
        if (!doubted(passage.document))
            m_links += document->links;
        m_quotable += document->quotable;
        m_public.add(document->words);
        for (const QString& line : document->people)
            addRecord(line);
    }
}

/// A line of a document with the private address of somebody: what is written there of them is private too.
void WhoseData::addRecord(const QString& line)
{
    if (m_private.size() >= MostPrivate)
        return;
    const auto privateMail = [this](const QRegularExpressionMatch& match) {
        return !mailMayLeave(match.captured().toLower());
    };
    const bool marked = isMarkedPrivate(line);
    if (!marked && !listsPeople(line) && !foundAny(mailAddresses(), line, privateMail))
        return;
    if (marked)
        addContacts(line);
    for (auto it = names().globalMatch(line); it.hasNext();)
        if (const QString name = it.next().captured(); !m_own.contains(name.toLower()))
            m_private << compactOf(plainLetters(name));
}

/// All addresses and telephone numbers in it, whoever's.
void WhoseData::addContacts(const QString& line)
{
    static const QRegularExpression phone(QStringLiteral("(?<![\\d.-])\\+?\\(?\\d[\\d ()/-]{5,20}\\d(?![.\\d])"));
    const auto keep = [this](const QRegularExpressionMatch& match) {
        const QString said = match.captured().toLower();
        const bool ours = m_own.contains(said) || belongsTo(domainOf(said), m_domains);
        if (const QString compact = compactOf(plainLetters(said)); compact.size() >= ShortestPhone && !ours)
            m_private << compact;
    };
    static_cast<void>(eachMatch(mailAddresses(), line, keep));
    static_cast<void>(eachMatch(phone, line, keep));
}

void WhoseData::addResults(const HookedTurn& turn)
{
    for (const SkillEvidence& result : turn.results) {
        const bool doubted = std::any_of(turn.findings.begin(), turn.findings.end(), [&](const GuardFinding& f) {
            return f.rule == u"injection" && f.where == u"skill:" % result.skill;
        });
        const QString content = jsonText(result.content);
        m_sources += content % u'\n';
        m_public.add(content);
        if (result.skill == u"search_faq" && result.origin.isEmpty() && !doubted) {
            QStringList texts;
            addValues(result.content, texts);
            m_links += texts.join(u'\n') % u'\n';
            m_quotable += u' ' % wordsOf(texts.join(u'\n')).join(u' ') % u' ';
        } else if (!doubted) {
            m_links += plainLinks(result.content);
        }
        if (!isCustomers(turn, result, m_wrote))
            addPrivate(result.content, {});
    }
}

/// Values under a key that names a person, and whatever is an address of one.
void WhoseData::addPrivate(const Json& value, const QString& key)
{
    static const QRegularExpression person(QStringLiteral(
        "(?:customer|client|contact|recipient|receiver|buyer|owner|holder|internal|person|user|shipping|delivery|billing|ship_to|kunde|cliente|empfaenger|destinat)"
        "\\w*[_ ]?(?:name|mail|phone|tel|address|street|zip|post|plz)|^(?:recipient|customer|buyer|e-?mail|postcode|zip|cardholder)$"));
    if (m_private.size() >= MostPrivate)
        return;
    if (value.is_object()) {
        for (auto it = value.begin(); it != value.end(); ++it)
            addPrivate(*it, QString::fromStdString(it.key()).toLower());
    } else if (value.is_array()) {
        for (const Json& item : value)
            addPrivate(item, key);
    } else if (value.is_string()) {
        const QString text = QString::fromStdString(value.get<std::string>());
        const bool mail = found(mailAddresses(), text);
        if ((mail || found(person, key)) && !m_own.contains(text.toLower()) && !(mail && mailMayLeave(text.toLower())))
            if (const QString compact = compactOf(plainLetters(text)); compact.size() >= ShortestPrivate)
                m_private << compact;
    }
}

bool WhoseData::mailMayLeave(const QString& written) const
{
    QString mail = written;
    while (mail.endsWith(u'.'))
        mail.chop(1);
    if (m_own.contains(mail) || belongsTo(domainOf(mail), m_domains))
        return true;
    return m_sources.contains(mail, Qt::CaseInsensitive) && !isPerson(mail);
}

bool WhoseData::saysPrivate(const Readings& sentence) const
{
    QStringList texts{sentence.plain, sentence.addresses};
    texts << sentence.decoded;
    const auto mayNotLeave = [this](const QRegularExpressionMatch& match) { return !mailMayLeave(match.captured()); };
    for (const QString& text : std::as_const(texts))
        if (foundAny(mailAddresses(), text, mayNotLeave))
            return true;
    QString back = sentence.addresses;
    std::reverse(back.begin(), back.end());
    static const QRegularExpression backwards(QStringLiteral(
        "(?:\\G|(?<![\\w.+%-]))[\\w.+%-]++@[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|info|de|fr|es|it|nl|uk|us|ca|eu|io|co|ch|at)\\b"));
    if (foundAny(backwards, back, mayNotLeave))
        return true;
    texts << sentence.spelled;
    for (const QString& text : std::as_const(texts)) {
        const QString compact = compactOf(text);
        QString mirrored = compact;
        std::reverse(mirrored.begin(), mirrored.end());
        for (const QString& value : m_private)
            if (compact.contains(value) || mirrored.contains(value))
                return true;
    }
    return false;
}

/// Tracking numbers, coupons, tokens: letters and figures in a row that no source holds.
bool WhoseData::saysUnknownCode(const QString& written) const
{
    static const QRegularExpression code(QStringLiteral(
        "(?<![\\w@./-])(?=(?:[A-Za-z_-]*+\\d){3})(?=[\\d_-]*+[A-Za-z])[A-Za-z0-9][\\w-]{6,}[A-Za-z0-9](?![\\w@])|"
        "(?<![\\w.,+-])\\d(?:[ -]?\\d){9,}(?![\\w-]|[.,]\\d)|"
        "\\b[0-9a-fA-F]{24,}\\b|(?<![\\w/+=-])(?=[\\w/+-]*[a-z])(?=[\\w/+-]*[A-Z])(?=[\\w/+-]*\\d)[\\w/+-]{20,}={0,2}"));
    // Nothing here is tried twice: without the "+" behind a quantifier a row of signs behind "code" takes its cube.
    static const QRegularExpression named(QStringLiteral(
        "\\b(?i:codes?|coupon|voucher|promo|gutschein|gutscheincode|cupon|codigo)(?: ?(?i:code))?\\b\\W*+(?:(?i:is|ist|es|est|lautet|word)\\b\\W*+)?"
        "([A-Z0-9][A-Z0-9-]{3,200}\\b|(?=[A-Za-z_-]{0,60}+\\d)[\\w-]{1,200}+)|"
        "\\b(?i:token|key|password|passwort|contrase\u00f1a|mot de passe|pin)\\b\\W*+(?:(?i:is|ist|es|est|lautet)\\b\\W*+)?"
        "((?=[A-Za-z_!$%&#*+-]{0,60}+\\d)[\\w!$%&#*+-]{1,200}+)"));
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}|^\\d+(?:-?[a-z]{1,6})$"));
    const auto unknown = [&](const QRegularExpressionMatch& match) {
        const QString value = match.captured(match.lastCapturedIndex());
        const QString compact = compactOf(plainLetters(value));
        return compact.size() >= 4 && !value.contains(date) && !m_public.holdsCompact(compact);
    };
    return foundAny(code, written, unknown) || foundAny(named, written, unknown);
}

/// "The customer is Grant Osei": a name in the place of a person's that nothing before us holds.
bool WhoseData::namesStranger(const QString& written) const
{
    static const QRegularExpression slot(
        QStringLiteral(
            "\\b(?i:customers?|name|recipient|receiver|buyer|owner|client|belongs to|ordered by|bought by|placed by|paid by|addressed to|"
            "that was|it was|behind (?:it|this|that|the order)|kund(?:e|in)|hei\u00dft|geh\u00f6rt|bestellt von|"
            "empf\u00e4nger(?:in)?|cliente|nombre|pedido es de|destinatario|au nom de|commande est de|destinataire|nom)\\b"
            "[\\s:,-]*(?i:(?:before you|name|is|was|of|of the order|called|named|es|ist|est|se llama|s'appelle|lautet|von|de)[\\s:,-]+){0,3}"
            "((?!(?:Ihr|Dein|Unser|Euer|Mein|Sein|Der|Die|Das|Sie|Wir|The|Your|Our|My|This|Please|Su|Votre|Nuestr|Notre|We|You|It)\\p{L}* )"
            "(?:\\p{Lu}\\.|\\p{Lu}[\\p{Ll}\\p{M}]+)(?:[ -]\\p{Lu}[\\p{L}\\p{M}']+){1,2})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return foundAny(slot, written, [this](const QRegularExpressionMatch& match) {
        const QStringList words = wordsOf(match.captured(1));
        return std::none_of(words.begin(), words.end(),
                            [this](const QString& word) { return word.size() > 1 && m_public.holdsWord(word); });
    });
}

/// By its first word already: the second one may not have come yet.
qsizetype WhoseData::beforeStranger(const QString& pending) const
{
    static const QRegularExpression inside(QStringLiteral("(?<=[\\p{L}\\p{N},:] )\\p{Lu}[\\p{Ll}\\p{M}'\u2019]++"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = inside.globalMatch(pending); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = compactOf(plainLetters(match.captured()));
        const bool hidden = std::any_of(m_private.begin(), m_private.end(),
                                        [&word](const QString& value) { return value.contains(word); });
        if (hidden || !m_public.holdsWord(word))
            return match.capturedStart();
    }
    return pending.size();
}

QString WhoseData::strangers(const Readings& sentence, const QString& whole) const
{
    // The readings of all checks end there.
    if (whole.size() > MostReadText)
        return QStringLiteral("unread");
    const QString written = withoutHalfPairs(whole);
    if (saysPrivate(sentence) || namesStranger(written))
        return QStringLiteral("personal-data");
    if (saysUnknownCode(written))
        return QStringLiteral("unknown-code");
    return {};
}

bool WhoseData::quotesDocuments(const QString& sentence) const
{
    const QStringList words = wordsOf(sentence);
    return words.size() > 1 && m_quotable.contains(u' ' % words.join(u' ') % u' ');
}

}  // namespace frontdesk
