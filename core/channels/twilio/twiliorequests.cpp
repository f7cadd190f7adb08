// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twiliorequests.h"

#include "core/channels/twilio/twiliofields.h"

namespace frontdesk::twilio {
namespace {

void add(FormFields& form, const char* name, const QString& value)
{
    if (!value.isEmpty())
        form.append({name, value.toUtf8()});
}

void addContent(FormFields& form, const QString& sid, const QStringList& values)
{
    add(form, "ContentSid", sid);
    if (!sid.isEmpty() && !values.isEmpty())
        form.append({"ContentVariables", contentVariables(values)});
}

QUrl at(QUrl server, const QString& path)
{
    server.setPath(path);
    return server;
}

}  // namespace

FormFields formOf(const OutgoingText& text)
{
    FormFields form;
    add(form, "To", text.to);
    add(form, "StatusCallback", text.statusCallback);
    add(form, "From", text.from);
    add(form, "MessagingServiceSid", text.messagingServiceSid);
    add(form, "Body", text.body);
    for (const QString& url : text.mediaUrls)
        add(form, "MediaUrl", url);
    addContent(form, text.contentSid, text.contentValues);
    return form;
}

FormFields formOf(const OutgoingThreadText& text)
{
    FormFields form;
    add(form, "Author", text.author);
    add(form, "Body", text.body);
    add(form, "Attributes", text.attributes);
    addContent(form, text.contentSid, text.contentValues);
    return form;
}

QByteArray contentVariables(const QStringList& values)
{
    Json object = Json::object();
    for (qsizetype i = 0; i < values.size(); ++i)
        object[std::to_string(i + 1)] = toStd(values.at(i));
    return toBytes(object);
}

QByteArray encodeForm(const FormFields& fields)
{
    QByteArray body;
    for (const auto& [name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return body;
}

QByteArray basicAuthorization(const Account& account)
{
    const QByteArray pair = account.sid.toUtf8() + QByteArrayLiteral(":") + account.authToken;
    return QByteArrayLiteral("Basic ") + pair.toBase64();
}

QUrl accountUrl(const Options& options, const QString& account, const QString& path)
{
    const Account* known = options.find(account);
    return known == nullptr ? QUrl()
                            : at(options.apiOf(*known), QStringLiteral("/2010-04-01/Accounts/") + account + path);
}

QUrl threadsUrl(const Options& options, const ThreadScope& scope, const QString& path)
{
    const Account* known = options.find(scope.account);
    const QString service = scope.serviceSid.isEmpty() ? QString() : QStringLiteral("/Services/") + scope.serviceSid;
    return known == nullptr ? QUrl() : at(options.conversationsOf(*known), QStringLiteral("/v1") + service + path);
}

QUrl messagingUrl(const Options& options, const QString& account, const QString& path)
{
    const Account* known = options.find(account);
    return known == nullptr ? QUrl() : at(options.messagingOf(*known), path);
}

QUrl contentUrl(const Options& options, const QString& account, const QString& path)
{
    const Account* known = options.find(account);
    return known == nullptr ? QUrl() : at(options.contentOf(*known), QStringLiteral("/v1") + path);
}

PageWish pagesOf(const QString& account, QUrl url, const FormFields& query, const char* key, int most)
{
    url.setQuery(QString::fromLatin1(encodeForm(query)), QUrl::StrictMode);
    PageWish wish;
    wish.account = account;
    wish.url = url;
    wish.key = key;
    wish.most = most;
    return wish;
}

NextPage nextPage(const QUrl& current, const Json& answer)
{
    if (!answer.is_object())
        return {};
    const auto meta = answer.find("meta");
    const bool old = meta == answer.end();
    const Json& place = old ? answer : *meta;
    const char* name = old ? "next_page_uri" : "next_page_url";
    const auto said = place.is_object() ? place.find(name) : place.end();
    if (!place.is_object() || said == place.end())
        return {};
    const QString address = fields::jsonText(place, name);
    if (said->is_null() || (said->is_string() && address.isEmpty()))
        return {{}, true};
    if (address.isEmpty() || address.size() > 4096)
        return {};
    const QUrl next = current.resolved(QUrl(address, QUrl::TolerantMode));
    const bool sameServer = next.scheme() == current.scheme() && next.host() == current.host()
                            && next.port() == current.port() && next.userInfo().isEmpty();
    return {sameServer ? next : QUrl(), false};
}

}  // namespace frontdesk::twilio
