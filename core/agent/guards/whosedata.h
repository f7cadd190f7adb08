// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/promptsecrets.h"
#include "core/agent/guards/sourcereader.h"
#include "core/agent/guards/turnhooks.h"

namespace frontdesk {

/// PII leak check: whose data may be said in this turn: that of the business (configuration, documents), of the verified contact, and what
/// the customer wrote. Value; built once a turn and again with a further result; engine thread.
class WhoseData {
public:
    /// `before`: of the same turn, when it knew less; what the customer said is not read again.
    WhoseData(const HookedTurn& turn, SourceReader& reader, const WhoseData* before = nullptr);

    /// Empty = nothing is said that is somebody else's; else "personal-data", "unknown-code", or "unread" (a
    /// sentence of more than MostReadText characters: nobody looked at its end).
    [[nodiscard]] QString strangers(const Readings& sentence, const QString& written) const;
    /// Characters of a growing sentence before the first name that may be somebody else's; all of them when there is none.
    [[nodiscard]] qsizetype beforeStranger(const QString& pending) const;
    [[nodiscard]] const PublicWords& publicWords() const { return m_public; }
    /// Links and hosts may be named that stand in here.
    [[nodiscard]] const QString& linkSources() const { return m_links; }
    /// All that may be quoted, as written.
    [[nodiscard]] const QString& sources() const { return m_sources; }
    /// Three words in a row of a text that gave orders, and of no other.
    [[nodiscard]] bool quotesOrders(const QString& plain) const;
    /// The documents say so in these words.
    [[nodiscard]] bool quotesDocuments(const QString& sentence) const;

private:
    void addBusiness(const SourceReader::Business& business);
    void addDocuments(const HookedTurn& turn, SourceReader& reader);
    void addCustomer(const HookedTurn& turn, const WhoseData* before);
    void addResults(const HookedTurn& turn);
    void addPrivate(const Json& value, const QString& key);
    void addRecord(const QString& line);
    void addContacts(const QString& line);
    void addOrders(const QString& text);
    [[nodiscard]] bool mailMayLeave(const QString& mail) const;
    [[nodiscard]] bool saysPrivate(const Readings& sentence) const;
    [[nodiscard]] bool saysUnknownCode(const QString& written) const;
    [[nodiscard]] bool namesStranger(const QString& written) const;

    QString m_own;      ///< the business's and the customer's, lower case
    QString m_wrote;    ///< the customer's, lower case
    QString m_sources;  ///< with documents and results
    QString m_links;
    QString m_quotable;       ///< documents as words
    QStringList m_domains;    ///< of the business
    QStringList m_private;    ///< compact: names, addresses, ... of others that a source holds
    QSet<QString> m_orders;   ///< runs of words of texts that gave orders
    TextWordsPtr m_customer;  ///< what the customer and we said
    PublicWords m_public;
};

}  // namespace frontdesk
