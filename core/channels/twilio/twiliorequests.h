// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/channels/twilio/twilioaccount.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>

/// What TwilioClient is asked, as plain values, and how it stands on the wire.
namespace frontdesk::twilio {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

/// A message by the Messages resource. Exactly one of `from`, `messagingServiceSid` is needed; both = that sender of it.
struct OutgoingText {
    QString account;  ///< AccountSid
    QString from;     ///< "+1...", "whatsapp:+1..."
    QString messagingServiceSid;
    QString to;  ///< "+1...", "whatsapp:+1..."
    QString body;
    QStringList mediaUrls;  ///< must be reachable for Twilio
    QString contentSid;     ///< "HX..."; then body is empty
    QStringList contentValues;
    QString statusCallback;
};

struct OutgoingThreadText {
    QString account;
    QString serviceSid;  ///< empty = the default service
    QString conversationSid;
    QString author;
    QString body;
    QString attributes;  ///< JSON text; empty = none
    QString contentSid;
    QStringList contentValues;
};

/// Account and Conversations service; an empty service is the account's default one.
struct ThreadScope {
    QString account;
    QString serviceSid;
};

struct MessageFilter {
    QString to;    ///< as Twilio writes it; empty = any
    QString from;  ///< the same
    /// Entries that were sent before are left out, to the second; 0 = all. Twilio leaves out what is not sent yet, too.
    Micros sentSince = 0;
    Micros sentUntil = 0;  ///< the same for those that were sent after
    /// Entries made before are left out; 0 = all. Also those that are not sent yet are found.
    Micros createdSince = 0;
    int most = 1000;
};

struct ThreadFilter {
    Micros since = 0;         ///< messages: none made before, to the second
    qint64 afterIndex = -1;   ///< messages: only those with a higher Index
    QString state = {};       ///< conversations: "active", "inactive", "closed"; empty = any
    Micros createdSince = 0;  ///< conversations: made since; 0 = all
    int most = 1000;
};

struct AccountCheck {
    Json account;
    Micros clockSkew = 0;  ///< our clock minus Twilio's
    bool active = false;   ///< status "active": neither suspended nor closed
};

struct FetchedMedia {
    QByteArray bytes;
    QString mimeType;  ///< as the server says; the content decides
    QString fileName;  ///< may be empty
};

/// What a walk over the pages of a list brought.
struct Listing {
    QList<Json> entries;
    /// Twilio's end of the list (or the filter's) was reached: what is not here does not exist. False: the limit was
    /// reached, or a page was not readable or led elsewhere; what is not here may exist.
    bool complete = false;
};

/// Where a page leads.
struct NextPage {
    QUrl url;          ///< empty = nowhere
    bool end = false;  ///< the answer says itself that it is the last page
};

struct ThreadPage {
    QList<Json> entries;
    QUrl next;         ///< empty = nowhere
    bool end = false;  ///< this was the last one
};

/// One walk over pages; internal to the client.
struct PageWish {
    QString account;
    QUrl url;
    QByteArray key;  ///< name of the list in an answer
    int most = 1000;
    Micros until = 0;        ///< leave out older entries, and stop at a page that has only such
    qint64 aboveIndex = -1;  ///< the same for entries whose index is not higher
};

[[nodiscard]] PageWish pagesOf(const QString& account, QUrl url, const FormFields& query, const char* key, int most);
[[nodiscard]] FormFields formOf(const OutgoingText& text);
[[nodiscard]] FormFields formOf(const OutgoingThreadText& text);
/// {"1": "...", "2": "..."} as Twilio wants ContentVariables.
[[nodiscard]] QByteArray contentVariables(const QStringList& values);
/// application/x-www-form-urlencoded, UTF-8.
[[nodiscard]] QByteArray encodeForm(const FormFields& fields);
[[nodiscard]] QByteArray basicAuthorization(const Account& account);

// Addresses; empty when the account is not known (the call then ends with an error of its own).
[[nodiscard]] QUrl accountUrl(const Options& options, const QString& account, const QString& path);
[[nodiscard]] QUrl threadsUrl(const Options& options, const ThreadScope& scope, const QString& path);
[[nodiscard]] QUrl messagingUrl(const Options& options, const QString& account, const QString& path);
[[nodiscard]] QUrl contentUrl(const Options& options, const QString& account, const QString& path);
/// By next_page_uri or meta.next_page_url, only on the same server as `current`.
[[nodiscard]] NextPage nextPage(const QUrl& current, const Json& answer);

}  // namespace frontdesk::twilio
