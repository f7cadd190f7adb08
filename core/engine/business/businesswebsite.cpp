// SPDX-License-Identifier: GPL-3.0-or-later
// BusinessService: the chat on the owner's web site.
#include "core/config/groups/server.h"
#include "core/config/groups/widget.h"
#include "core/console/settingsconsole.h"
#include "core/engine/business/businessservice.h"
#include "core/engine/enginecore.h"

#include <qcoro/qcoronetworkreply.h>

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace frontdesk {
namespace {

constexpr int ReachTimeoutMs = 8'000;
constexpr qint64 MaxHealthBytes = 4096;

struct Change {
    QString key;
    QString text;
};

QString keyOf(const char* key) { return QString::fromLatin1(key); }

/// "https://www.example.com/shop/" -> "https://www.example.com": people copy what stands in the address line.
QString originOf(const QString& site)
{
    const QString text = site.trimmed();
    const QUrl url(text.contains(u"://") ? text : QString(u"https://" % text), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return text;
    QUrl origin;
    origin.setScheme(url.scheme().toLower());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin.toString(QUrl::FullyEncoded);
}

QList<Change> changesOf(const WebsiteLook& now, const WebsiteLook& before)
{
    QStringList sites;
    for (const QString& site : now.sites)
        if (const QString origin = originOf(site); !origin.isEmpty() && !sites.contains(origin))
            sites << origin;
    const QString comma = QStringLiteral(", ");
    const std::tuple<const char*, QString, QString> rows[] = {
        {setting::WidgetTitle.key, now.title.trimmed(), before.title},
        {setting::WidgetLauncher.key, now.launcher.trimmed(), before.launcher},
        {setting::WidgetColor.key, now.color.trimmed().toLower(), before.color},
        {setting::WidgetPosition.key, now.position, before.position},
        {setting::WidgetLanguages.key, now.languages.join(comma), before.languages.join(comma)},
        {setting::WidgetPhone.key, now.phone.trimmed(), before.phone},
        {setting::WidgetEmail.key, now.email.trimmed(), before.email},
        {setting::CorsOrigins.key, sites.join(comma), before.sites.join(comma)}};
    QList<Change> changes;
    for (const auto& [key, text, old] : rows)
        if (text != old)
            changes << Change{keyOf(key), text};
    return changes;
}

/// The row of the table that a text would break, before anything is written.
Error problemOf(const Change& change)
{
    const SettingRow* row = findSetting(change.key);
    if (!row)
        return {ErrorCode::Internal, {}, change.key};
    RawSetting raw;
    raw.key = change.key;
    raw.text = change.text;
    const Result<SettingValue> value = parseSetting(*row, raw);
    return value ? Error() : Error{ErrorCode::InvalidInput, value.error().userText, change.key};
}

}  // namespace

Task<WebsiteState> BusinessService::doWebsite()
{
    const AgentConfigPtr config = m_core.configuration.agent;
    const WidgetLook& look = m_options.widget;
    WebsiteState state;
    state.look = {.title = look.title,
                  .launcher = look.launcher,
                  .color = look.color,
                  .position = look.position,
                  .languages = look.languages,
                  .phone = look.phone,
                  .email = look.email,
                  .sites = m_options.gateway.corsOrigins};
    state.companyName = config->business.companyName;
    state.companyPhone = config->business.customerServicePhone;
    state.companyEmail = config->business.email;
    state.publicBaseUrl = m_options.publicBaseUrl;
    state.chatPageUrl = m_services.info.chatPageUrl;
    co_return state;
}

Task<WebsiteState> BusinessService::doSaveWebsite(WebsiteLook look)
{
    auto reading = doWebsite();
    const Result<WebsiteState> before = co_await reading;
    if (look.languages.isEmpty())
        co_return Error{ErrorCode::InvalidInput, tr("Choose at least one language."),
                        keyOf(setting::WidgetLanguages.key)};
    const QList<Change> changes = changesOf(look, before->look);
    for (const Change& change : changes)
        if (const Error problem = problemOf(change); problem.code != ErrorCode::Unknown)
            co_return problem;
    for (const Change& change : changes) {
        auto setting = m_settings.set(change.key, change.text);
        const Result<SettingState> set = co_await setting;
        if (!set)
            co_return set.error();
    }
    auto after = doWebsite();
    const Result<WebsiteState> state = co_await after;
    co_return state;
}

Task<ReachResult> BusinessService::doTestReach()
{
    ReachResult result;
    const QUrl base(m_options.publicBaseUrl);
    if (base.host().isEmpty()) {
        result.text =
            tr("Only this computer can reach the chat so far. Visitors need a public address: set up a tunnel or "
               "a proxy with https that leads to port %1 of this computer, then enter its address in Settings, "
               "Server, \"public_base_url\".")
                .arg(QUrl(m_services.info.chatPageUrl).port(80));
        co_return result;
    }
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl health = base;
    health.setPath(path % u"/health");
    QNetworkRequest request(health);
    request.setTransferTimeout(ReachTimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_network->get(request));
    co_await reply.get();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool ours = status == 200 && reply->read(MaxHealthBytes).contains("\"status\"");
    result.encrypted = base.scheme() == u"https";
    result.reached = ours;
    if (ours && result.encrypted)
        result.text = tr("%1 answers, with https. Your web site can use the chat.").arg(base.host());
    else if (ours)
        result.text =
            tr("%1 answers, but without https. Browsers refuse it on pages with https: let the tunnel or proxy "
               "add a certificate and write https:// into \"public_base_url\".")
                .arg(base.host());
    else if (status > 0)
        result.text = tr("%1 answers, but it is not this program (HTTP %2). Check where the tunnel or proxy leads to.")
                          .arg(base.host())
                          .arg(status);
    else
        result.text =
            tr("%1 does not answer: %2. Check that the tunnel or proxy runs.").arg(base.host(), reply->errorString());
    co_return result;
}

}  // namespace frontdesk
