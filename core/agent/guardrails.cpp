// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guardrails.h"

#include "core/agent/guards/receipts.h"
#include "core/model/words.h"

#include <QRegularExpression>

namespace frontdesk {
namespace {

constexpr qsizetype ShingleWords = 7;

QRegularExpression expression(const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

struct ClaimRule {
    QString receipt;
    QList<QRegularExpression> patterns;
};

const QList<ClaimRule>& firstRules()
{
    static const QList<ClaimRule> rules = {
        {QStringLiteral("escalate"),
         {expression("\\b(?:i|we)(?:'ve| have|'m| am|'re| are|'ll| will)?(?: now| just| already| going to)* "
                     "(?:transferr?(?:ed|ing)?|escalat(?:ed|ing|e)|forward(?:ed|ing)|hand(?:ed|ing) (?:you|this)|"
                     "connect(?:ed|ing)? you|pass(?:ed|ing) (?:you|this)|put(?:ting)? you through|notified)\\b"),
          expression(
              "\\b(?:a|your|our|the) (?:human |real )?(?:agent|colleague|person|representative|manager|specialist) "
              "(?:has been (?:notified|informed|assigned|called)|is on (?:the|his|her|their) way|will (?:call|contact|join) you)\\b"),
          expression("\\b(?:your|this) (?:case|chat|conversation|request|call) (?:has been|was|is being) "
                     "(?:transferred|escalated|forwarded|passed)\\b")}},
        {QStringLiteral("cancel"),
         {expression("\\b(?:i|we)(?:'ve| have|'m| am|'ll| will)?(?: now| just| already)* cancel(?:l?ed|l?ing)\\b"),
          expression(
              "\\b(?:your|the|this) (?:order|purchase|subscription)(?: #?\\d+)? (?:has been|was|is being|is now|is) "
              "(?:successfully )?cancel(?:l?ed)\\b"),
          expression("\\border #?\\d+ (?:has been|was|is now|is) (?:successfully )?cancel(?:l?ed)\\b")}},
        {QStringLiteral("refund"),
         {expression(
              "\\b(?:i|we)(?:'ve| have|'m| am)?(?: now| just| already)* (?:refund(?:ed|ing)|reimburs(?:ed|ing)|credited|"
              "issu(?:ed|ing) (?:a|the|your) (?:full )?refund|process(?:ed|ing) (?:a|the|your) (?:full )?refund|approved)\\b"),
          expression(
              "\\b(?:your|the|a|this) (?:full )?(?:refund|money|amount|payment) (?:\\S+ ){0,4}?(?:has been|was|is being|is now) "
              "(?:successfully )?(?:refunded|issued|processed|credited|approved|sent|returned)\\b"),
          expression("\\border #?\\d+ (?:has been|was|is now|is) (?:successfully )?refunded\\b")}}};
    return rules;
}

/// Of the skills that came later, and in other languages.
const QList<ClaimRule>& laterRules()
{
    static const QList<ClaimRule> rules = {
        {QStringLiteral("callback"),
         {expression(
              "\\b(?:i|we)(?:'ve| have)?(?: now| just| already)* (?:scheduled|booked|arranged|set up|requested|noted) (?:a|the|your) "
              "(?:call ?back|phone call)\\b"),
          expression(
              "\\b(?:a|your|the) call ?back (?:has been|was|is now|is) (?:scheduled|booked|arranged|set|requested)\\b")}},
        {QStringLiteral("payment-method"),
         {expression(
              "\\b(?:i|we)(?:'ve| have)?(?: now| just| already)* (?:updated|changed|replaced|removed|added|saved) (?:your|the|a) "
              "(?:\\S+ )?(?:payment|card|billing)\\b"),
          expression(
              "\\b(?:your|the) (?:payment method|card|billing details?) (?:has been|have been|was|is now) (?:updated|changed|replaced|removed|added)\\b")}},
        {QStringLiteral("email"),
         {expression(
              "\\b(?:i|we)(?:'ve| have)?(?: now| just| already)* (?:sent|e-?mailed) (?:you|it|them|an? |the |your )\\S*(?: \\S+){0,5}? ?(?:e-?mail|by e-?mail|via e-?mail|inbox)\\b"),
          expression("\\b(?:an?|the|your) (?:\\S+ ){0,2}e-?mail (?:has been|was) (?:just )?sent\\b")}},
        {QStringLiteral("booking"),
         {expression(
              "\\b(?:i|we)(?:'ve| have)(?: now| just| already)* (?:booked|reserved|rescheduled) (?:you|your|a|an|the)\\b"),
          expression(
              "\\b(?:your|the) (?:booking|appointment|reservation|table) (?:has been|is now|was) (?:booked|confirmed|reserved|rescheduled|moved)\\b")}},
        {QStringLiteral("address"),
         {expression(
              "\\b(?:i|we)(?:'ve| have)(?: now| just| already)* (?:updated|changed) (?:your|the) (?:\\S+ )?address\\b"),
          expression("\\byour (?:\\S+ )?address (?:has been|was|is now) (?:updated|changed)\\b")}},
        {QStringLiteral("ticket"),
         {expression(
             "\\b(?:i|we)(?:'ve| have)(?: now| just| already)* (?:opened|created|filed|logged) (?:a|the|your) (?:\\S+ )?(?:ticket|case)\\b")}},
        {QStringLiteral("order"),
         {expression("\\b(?:i|we)(?:'ve| have)(?: now| just| already)* placed (?:your|the|an?) order\\b"),
          expression("\\byour order (?:has been|was) (?:successfully )?placed (?:now|just now|for you)\\b")}},
        {QStringLiteral("cancel"),
         {expression("\\bich habe (?:\\S+ ){1,5}?storniert\\b|\\bhe cancelado\\b|\\bj'ai annul\\S+")}},
        {QStringLiteral("refund"),
         {expression(
             "\\bich habe (?:\\S+ ){1,6}?(?:erstattet|zur\\S+ckerstattet)\\b|\\bhe reembolsado\\b|\\bj'ai rembours\\S+")}},
        {QStringLiteral("escalate"),
         {expression(
             "\\bich habe (?:\\S+ ){1,6}?(?:weitergeleitet|verst\\S+ndigt|\\S*bergeben)\\b|\\b(?:le|lo|la) he transferido\\b|\\bje vous ai transf\\S+")}}};
    return rules;
}

const QList<ClaimRule>& claimRules()
{
    static const QList<ClaimRule> rules = firstRules() + laterRules();
    return rules;
}

QString profileText(const AgentConfig& config)
{
    const BusinessProfile& b = config.business;
    QStringList parts{b.companyName, b.description,  b.customerServicePhone,  b.billingPhone, b.technicalSupportPhone,
                      b.email,       b.billingEmail, b.technicalSupportEmail, b.website,      config.agent.disclosure};
    for (const Store& s : b.stores)
        parts << s.name << QString(s.address % u", " % s.city % u", " % s.state % u' ' % s.postcode) << s.phone
              << s.parking << s.access;
    for (const QString& text : config.agent.fallbackResponses)
        parts << config.expand(text);
    for (const QString& text : config.agent.errorResponses)
        parts << config.expand(text);
    return parts.join(u'\n');
}

QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    return digits;
}

QStringList capturesOf(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

const QRegularExpression& emailPattern()
{
    static const QRegularExpression pattern = expression("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    return pattern;
}

const QRegularExpression& phonePattern()
{
    static const QRegularExpression pattern = expression(
        "(?<![\\w-])(?:\\+?\\d{1,3}[ .-]?)?(?:\\(\\d{3}\\)|\\d{3})[ .-]?\\d{3}[ .-]?\\d{4}(?![\\w-])|(?<![\\w-])\\d{3}-\\d{4}(?![\\w-])");
    return pattern;
}

const QRegularExpression& postcodePattern()
{
    static const QRegularExpression pattern = expression("(?<![\\w$.,#-])\\d{5}(?:-\\d{4})?(?![\\w-]|[.,]\\d)");
    return pattern;
}

const QRegularExpression& streetPattern()
{
    static const QRegularExpression pattern = expression(
        "\\b\\d{1,5} (?:[\\w'.]+ ){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|way|"
        "wharf|row|terrace|square|sq)\\b");
    return pattern;
}

QString plain(const QString& text) { return wordsOf(text).join(u' '); }

}  // namespace

Guardrails::Guardrails(const AgentConfig& config)
{
    allowText(profileText(config));
    const QStringList lines = config.expand(config.agent.instructions).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        addShingles(line);
    // To say who one is gives no instructions away.
    const QStringList own = wordsOf(config.agent.name % u" the AI assistant of " % config.business.companyName);
    for (qsizetype i = 0; i + ShingleWords <= own.size(); ++i)
        m_promptShingles.remove(own.mid(i, ShingleWords).join(u' '));
}

Guardrails::Guardrails(const AgentConfig& config, const QList<Passage>& passages, const QStringList& customerTexts)
    : Guardrails(config)
{
    allow(passages, customerTexts);
}

void Guardrails::allow(const QList<Passage>& passages, const QStringList& customerTexts)
{
    allowText(customerTexts.join(u'\n'));
    for (const Passage& passage : passages) {
        allowText(passage.text);
        m_passages += passage.text % u' ';
    }
}

void Guardrails::allowText(const QString& text)
{
    m_allowed += text.toLower() % u'\n';
    for (const QString& phone : capturesOf(phonePattern(), text))
        m_allowedDigits += digitsOf(phone) % u' ';
}

void Guardrails::addShingles(const QString& text)
{
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i + ShingleWords <= words.size(); ++i)
        m_promptShingles.insert(words.mid(i, ShingleWords).join(u' '));
}

void Guardrails::allowWords(const QString& words) { m_staffWords = plain(words); }

void Guardrails::protect(const QString& internal)
{
    constexpr qsizetype FewestWords = 3;  // less is a topic, not a text
    addShingles(internal);
    const QStringList words = wordsOf(internal);
    if (words.size() >= FewestWords && words.size() < ShingleWords)
        m_protected = words.join(u' ');
}

void Guardrails::addReceipt(const QString& tool, const ToolResult& result)
{
    for (const QString& receipt : receiptsOf(tool, result))
        m_receipts.insert(receipt);
}

QString Guardrails::brokenRule(const QString& sentence) const
{
    if (const QString said = plain(sentence); !said.isEmpty() && m_staffWords.contains(said))
        return {};
    if (revealsPersonalData(sentence))
        return QStringLiteral("personal-data");
    if (claimsWithoutReceipt(sentence))
        return QStringLiteral("claim");
    if (leaksPrompt(sentence))
        return QStringLiteral("prompt-leak");
    return {};
}

bool Guardrails::claimsWithoutReceipt(const QString& sentence) const
{
    const QString text = QString(sentence).replace(QChar(0x2019), u'\'').simplified();
    for (const ClaimRule& rule : claimRules()) {
        if (m_receipts.contains(rule.receipt))
            continue;
        for (const QRegularExpression& pattern : rule.patterns)
            // The business's own words about what it does are no claim that it was done now.
            if (pattern.match(text).hasMatch() && !plain(m_passages).contains(plain(text)))
                return true;
    }
    return false;
}

bool Guardrails::revealsPersonalData(const QString& sentence) const
{
    const QStringList emails = capturesOf(emailPattern(), sentence.toLower());
    for (QString email : emails) {
        while (email.endsWith(u'.'))
            email.chop(1);
        if (!m_allowed.contains(email))
            return true;
    }
    const QStringList phones = capturesOf(phonePattern(), sentence);
    for (const QString& phone : phones)
        if (!m_allowedDigits.contains(digitsOf(phone)))
            return true;
    const QStringList postcodes = capturesOf(postcodePattern(), sentence);
    for (const QString& postcode : postcodes)
        if (!m_allowed.contains(postcode))
            return true;
    const QStringList streets = capturesOf(streetPattern(), sentence.toLower());
    for (const QString& street : streets)
        if (!m_allowed.contains(street))
            return true;
    return false;
}

bool Guardrails::leaksPrompt(const QString& sentence) const
{
    const QStringList words = wordsOf(sentence);
    if (!m_protected.isEmpty() && words.join(u' ').contains(m_protected))
        return true;
    for (qsizetype i = 0; i + ShingleWords <= words.size(); ++i)
        if (m_promptShingles.contains(words.mid(i, ShingleWords).join(u' ')))
            return true;
    return false;
}

QString guardedReply()
{
    return QStringLiteral("I can't share that here. Is there something else that I can help with?");
}

QString partlyUnsureReply(bool personAskedFor)
{
    const QString unsure = QStringLiteral("I could not confirm every detail, so I left out what I am not sure of.");
    return personAskedFor ? unsure : QString(unsure % u" Would you like me to ask a colleague?");
}

}  // namespace frontdesk
