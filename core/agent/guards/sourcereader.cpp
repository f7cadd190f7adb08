// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/sourcereader.h"

#include "core/agent/guards/contactdata.h"
#include "core/agent/guards/patterns.h"
#include "core/base/json.h"
#include "core/model/sentencesplitter.h"
#include "core/model/words.h"

#include <QRegularExpression>

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
        if (listsPeople(line) || isMarkedPrivate(line) || foundAny(mailAddresses(), line, any))
            read.people << line;
    return read;
}

}  // namespace

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
