// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace frontdesk::twilio {

/// One account of Twilio as configured. The token is the HTTP password and the key of the signatures: never log it.
struct Account {
    QString sid;  ///< "AC" and 32 hexadecimal digits
    QByteArray authToken;
    QString phoneNumber;          ///< E.164; empty = no SMS unless a messaging service is set
    QString messagingServiceSid;  ///< "MG..."; sends instead of phoneNumber when set
    QString whatsAppNumber;       ///< E.164 without "whatsapp:"; empty = no WhatsApp
    QString serviceSid;           ///< Conversations service "IS..."; empty = the account's default one
    QUrl server;                  ///< set = every API of this account is there instead of at Options' addresses
    bool simulated = false;       ///< belongs to the simulator of this program: what goes through it is sample data

    [[nodiscard]] bool complete() const { return !sid.isEmpty() && !authToken.isEmpty(); }
};

/// What the Twilio channels need from the settings. Plain values.
struct Options {
    QList<Account> accounts;  ///< the first one sends; empty = Twilio is not used
    QUrl api = QUrl(QStringLiteral("https://api.twilio.com"));
    QUrl conversations = QUrl(QStringLiteral("https://conversations.twilio.com"));
    QUrl content = QUrl(QStringLiteral("https://content.twilio.com"));
    QUrl messaging = QUrl(QStringLiteral("https://messaging.twilio.com"));
    QUrl media = QUrl(QStringLiteral("https://mcs.us1.twilio.com"));  ///< files of Conversations messages
    QString author = QStringLiteral("assistant");
    QString humanPrefix = QStringLiteral("human_agent_");
    QStringList staffNumbers;  ///< E.164 of people of the business: who joins a thread with one of them silences the AI
    QString fallbackText;
    QString fallbackUrl;  ///< instead of the text; empty = none
    /// Whose Conversations are read and answered: "auto" = of accounts with a service, or whose webhooks come here; "on" =
    /// of every account; "off" = of none. Those of the simulator always.
    QString conversationsMode = QStringLiteral("auto");
    bool polling = false;
    int pollSeconds = 5;
    int reconcileMinutes = 5;
    int smsMaxChars = 160;
    /// Twilio's lists may lag: a message that is not in them counts as not sent only so long after the last try.
    int settleSeconds = 20;

    [[nodiscard]] QUrl apiOf(const Account& account) const { return account.server.isEmpty() ? api : account.server; }
    [[nodiscard]] QUrl conversationsOf(const Account& account) const
    {
        return account.server.isEmpty() ? conversations : account.server;
    }
    [[nodiscard]] QUrl contentOf(const Account& account) const
    {
        return account.server.isEmpty() ? content : account.server;
    }
    [[nodiscard]] QUrl messagingOf(const Account& account) const
    {
        return account.server.isEmpty() ? messaging : account.server;
    }
    [[nodiscard]] QUrl mediaOf(const Account& account) const
    {
        return account.server.isEmpty() ? media : account.server;
    }
    /// By AccountSid; null when it is not ours.
    [[nodiscard]] const Account* find(QStringView sid) const
    {
        for (const Account& account : accounts)
            if (account.sid == sid)
                return &account;
        return nullptr;
    }
};

}  // namespace frontdesk::twilio
