// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/sourcereader.h"

#include "core/agent/guards/patterns.h"
#include "core/base/json.h"
#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace frontdesk {
namespace {

/// Without the lines that want a password or card somewhere else than with the business.
QString withoutLures(const QString& text, const QStringList& domains)
{
    static const QRegularExpression wants(
        QStringLiteral(
            "\\b(?:log ?-?in|sign ?-?in|passwords?|card (?:number|details|data)|cvv|pin|bank (?:account|details)|"
            "(?:verify|confirm|update) your (?:card|account|identity|payment|data)|anmelden|einloggen|passwort|kartennummer|kontodaten|"
            "iniciar sesi\u00f3n|contrase\u00f1a|n\u00famero de tarjeta|connectez|mot de passe|num\u00e9ro de carte)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression link(QStringLiteral("(?<![\\w-])(?:[a-z]+://)?((?:[\\w-]++\\.){1,20}\\p{L}{2,})"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (domains.isEmpty() || !found(wants, text))
        return text;
    QString kept;
    for (const QString& sentence : SentenceSplitter::split(text)) {
        const bool elsewhere = foundAny(link, sentence, [&](const QRegularExpressionMatch& match) {
            return !belongsTo(domainOf(match.captured(1)), domains);
        });
        if (!elsewhere || !found(wants, sentence))
            kept += sentence;
    }
    return kept;
}

SourceReader::Business readBusiness(const AgentConfig& config)
{
    SourceReader::Business read;
    const BusinessProfile& b = config.business;
    QStringList parts{b.companyName, b.description,  b.customerServicePhone,  b.billingPhone, b.technicalSupportPhone,
                      b.email,       b.billingEmail, b.technicalSupportEmail, b.website};
    for (const QString& address : {b.email, b.billingEmail, b.technicalSupportEmail, b.website})
        if (const QString domain = domainOf(address); !domain.isEmpty() && !isFreeMail(domain))
            read.domains << domain;
    for (const Store& s : b.stores)
        parts << s.name << QString(s.address % u", " % s.city % u", " % s.state % u' ' % s.postcode) << s.phone
              << s.parking << s.access;
    const AgentProfile& agent = config.agent;
    parts << QString(u"I am " % agent.name % u", the AI assistant of " % b.companyName % u". An AI assistant of "
                     % b.companyName);
    parts << config.expand(agent.disclosure) << QString::fromUtf8(toBytes(agent.policies));
    for (const QStringList& texts : {agent.greetings, agent.closings})
        for (const QString& text : texts)
            parts << config.expand(text);
    for (const QString& text : agent.fallbackResponses)
        parts << config.expand(text);
    for (const QString& text : agent.errorResponses)
        parts << config.expand(text);
    read.text = parts.join(u'\n') % u'\n';
    read.lower = read.text.toLower();
    return read;
}

SourceReader::Document readDocument(const Passage& passage, const QStringList& domains)
{
    SourceReader::Document read;
    read.text = passage.title % u' ' % passage.section % u'\n' % passage.text % u'\n';
    read.links = withoutLures(read.text, domains);
    read.quotable = u' ' % wordsOf(passage.text).join(u' ') % u' ';
    const auto any = [](const QRegularExpressionMatch&) { return true; };
    for (const QString& line : passage.text.split(u'\n', Qt::SkipEmptyParts))
        if (listsPeople(line) || foundAny(mailAddresses(), line, any))
            read.people << line;
    return read;
}

}  // namespace

const QRegularExpression& mailAddresses()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:\\G|(?<![\\w.+%-]))[\\w.+%-]++@[\\w-]++(?:\\.[\\w-]++)++"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString domainOf(const QString& text)
{
    QString host = text.contains(u'@') ? text.section(u'@', -1) : QUrl::fromUserInput(text).host();
    host = host.toLower();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

bool isFreeMail(const QString& domain)
{
    static const QStringList free = {QStringLiteral("gmail"),   QStringLiteral("googlemail"), QStringLiteral("yahoo"),
                                     QStringLiteral("hotmail"), QStringLiteral("outlook"),    QStringLiteral("icloud"),
                                     QStringLiteral("gmx"),     QStringLiteral("web"),        QStringLiteral("aol"),
                                     QStringLiteral("proton"),  QStringLiteral("protonmail"), QStringLiteral("live")};
    return free.contains(domain.section(u'.', 0, 0));
}

bool belongsTo(const QString& host, const QStringList& domains)
{
    return std::any_of(domains.begin(), domains.end(),
                       [&](const QString& own) { return host == own || host.endsWith(u'.' % own); });
}

bool listsPeople(const QString& line)
{
    static const QRegularExpression numbered(
        QStringLiteral(
            "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{L}+[ ,:(-]{1,3}(?:(?:order|bestellung|pedido|commande|no\\.?|nr\\.?|#) ?)?\\+?\\(?\\d[\\d ().-]{3,}\\d"),
        QRegularExpression::UseUnicodePropertiesOption);
    int people = 0;
    const bool readable = eachMatch(numbered, line, [&people](const QRegularExpressionMatch&) { ++people; });
    return !readable || people > 1;
}

std::shared_ptr<const SourceReader::Business> SourceReader::business(const AgentConfigPtr& config)
{
    return m_businesses.of(config, [&config] {
        Business read = readBusiness(*config);
        read.words = std::make_shared<const TextWords>(read.text);
        return read;
    });
}

std::shared_ptr<const SourceReader::Document> SourceReader::document(const Passage& passage, const QStringList& domains)
{
    // All that the reading depends on.
    const QString key = passage.title % QChar(0x1f) % passage.section % QChar(0x1f) % passage.text % QChar(0x1f)
                        % domains.join(u' ');
    if (const auto* known = m_documents.object(key))
        return *known;
    Document read = readDocument(passage, domains);
    read.words = std::make_shared<const TextWords>(read.text);
    const auto document = std::make_shared<const Document>(std::move(read));
    m_documents.insert(key, new std::shared_ptr<const Document>(document));
    return document;
}

}  // namespace frontdesk
