// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/config/checks.h"
#include "core/engine/channels/doctorrun.h"
#include "core/engine/channels/tunneltool.h"
#include "core/net/privatehost.h"

#include <QLocale>

#include <algorithm>

/// The checks of the way from the internet to this program.
namespace frontdesk::doctor {
namespace {

using Level = DoctorCheck::Level;

constexpr int AddressProbeMs = 8000;
constexpr qsizetype AddressProbeBytes = 64 * 1024;
constexpr Micros SkewNoticed = 30 * MicrosPerSecond;
constexpr Micros SkewBroken = 300 * MicrosPerSecond;

/// The tool that a Fix button would start; empty = none is there.
QString tool(const Run& run) { return run.startTunnel ? run.tunnel.installed.value(0) : QString(); }

/// Takes the result of the tunnel apart: a tunnel without an address has mended nothing.
Task<> startTunnel(RunPtr run, QString name)
{
    auto starting = run->startTunnel(name);
    const Result<TunnelState> state = co_await starting;
    if (!state)
        co_return state.error();
    if (state->url.isEmpty())
        co_return Error{ErrorCode::Unavailable, Say::tr("%1 gives no address: %2").arg(name, state->problem), {}};
    co_return Result<>();
}

void offerTunnel(Finding& finding, const RunPtr& run)
{
    const QString name = tool(*run);
    if (name.isEmpty())
        return;
    finding.check.fixLabel = Say::tr("Start %1").arg(name);
    finding.check.changes = {
        tunnel::addressChanges(name)
            ? Say::tr("Public address: (nothing) -> a new one from %1, until Frontdesk ends").arg(name)
            : Say::tr("Public address: (nothing) -> the one of %1, until Frontdesk ends").arg(name)};
    finding.mend = [run, name] { return startTunnel(run, name); };
}

Finding noAddress(const RunPtr& run)
{
    const QString title = Say::tr("Public address");
    if (run->options.polling)
        return good(title,
                    Say::tr("None is set, and none is needed: Twilio is asked for new messages every %n second(s).",
                            nullptr, run->options.pollSeconds));
    if (run->sample)
        return skipped(title, Say::tr("None is set. The sample business stays on this computer."));
    if (!run->usesTwilio())
        return skipped(title, Say::tr("None is set. Customers can only chat from this computer."));
    Finding finding = amiss(
        Level::Broken, title, Say::tr("No public address is set."),
        Say::tr("Twilio cannot deliver what customers write."),
        Say::tr(
            "Start a tunnel, or set the address of your proxy in Settings, Server. Without any public address: choose "
            "“By asking Twilio” in Settings, Twilio."));
    offerTunnel(finding, run);
    return finding;
}

/// What another web server says, or a Frontdesk that is not this one.
Finding fromAnswer(const Run& run, const HttpAnswer& answer)
{
    const QString title = Say::tr("Reachable from outside");
    const QString advice = Say::tr("Let the proxy or tunnel pass everything on to %1.").arg(run.local.toString());
    const QString matters = Say::tr("What Twilio sends does not arrive here.");
    if (answer.status == 421)
        return amiss(Level::Broken, title,
                     Say::tr("%1 arrives here, and is refused because of its host name.").arg(run.publicUrl), matters,
                     Say::tr("Add the name to server.allowed_hosts, or leave that setting empty."));
    const auto json = parseJson(answer.body);
    const QString instance = json ? jsonString(*json, "instance") : QString();
    if (answer.status != 200 || instance.isEmpty())
        return amiss(
            Level::Broken, title,
            Say::tr("%1 answers with status %2, and it is not Frontdesk.").arg(run.publicUrl).arg(answer.status),
            matters, advice);
    if (instance != run.instance)
        return amiss(Level::Broken, title, Say::tr("Another Frontdesk answers at %1.").arg(run.publicUrl), matters,
                     advice);
    return good(title, Say::tr("%1 leads to this program.").arg(run.publicUrl));
}

Finding skewFinding(Micros skew)
{
    const QString title = Say::tr("Clock of this computer");
    const qint64 seconds = qAbs(skew) / MicrosPerSecond;
    if (seconds * MicrosPerSecond < SkewNoticed)
        return good(title, Say::tr("It agrees with Twilio's within a few seconds."));
    const QString found = skew > 0 ? Say::tr("It is %n second(s) ahead of Twilio's.", nullptr, int(seconds))
                                   : Say::tr("It is %n second(s) behind Twilio's.", nullptr, int(seconds));
    return amiss(qAbs(skew) >= SkewBroken ? Level::Broken : Level::Warning, title, found,
                 Say::tr("Messages get wrong times, and signed webhooks are refused as too old."),
                 Say::tr("Switch on the automatic time in the settings of this computer."));
}

/// An ngrok that somebody started by hand tells its address on this computer.
QString ngrokAddress(const HttpAnswer& answer, int port)
{
    const auto json = parseJson(answer.body);
    if (answer.status != 200 || !json || !json->contains("tunnels") || !json->at("tunnels").is_array())
        return {};
    for (const Json& tunnel : json->at("tunnels")) {
        const Json config = tunnel.is_object() ? tunnel.value("config", Json::object()) : Json::object();
        const QString url = tunnel.is_object() ? jsonString(tunnel, "public_url") : QString();
        if (url.startsWith(u"https://") && config.is_object()
            && jsonString(config, "addr").endsWith(QStringLiteral(":%1").arg(port)))
            return url;
    }
    return {};
}

QString waysToTunnel()
{
    QStringList ways;
    for (const QString& name : tunnel::tools())
        ways << tunnel::howToGet(name);
    return ways.join(u'\n');
}

/// None runs: is one needed?
Finding idleTunnel(const RunPtr& run)
{
    const QString title = Say::tr("Tunnel");
    if (!run->publicUrl.isEmpty())
        return good(title, Say::tr("None runs. The public address %1 is set.").arg(run->publicUrl));
    if (run->options.polling || !run->usesTwilio() || run->sample)
        return good(title, Say::tr("None runs, and none is needed."));
    if (!run->tunnel.installed.isEmpty()) {
        Finding finding = amiss(
            Level::Hint, title,
            Say::tr("None runs. Installed: %1.").arg(run->tunnel.installed.join(QStringLiteral(", "))),
            Say::tr("A tunnel gives this computer a public address."), {});
        offerTunnel(finding, run);
        return finding;
    }
    return amiss(Level::Hint, title, Say::tr("None is installed."),
                 Say::tr("A tunnel gives this computer a public address."), waysToTunnel());
}

}  // namespace

Task<Finding> publicAddress(RunPtr run, twilio::Account)
{
    const QString title = Say::tr("Public address");
    if (run->publicUrl.isEmpty())
        co_return noAddress(run);
    const QUrl url(run->publicUrl, QUrl::StrictMode);
    if (!check::httpUrl(run->publicUrl).isEmpty() || isPrivateHost(url.host()))
        co_return amiss(
            Level::Broken, title, Say::tr("%1 is only known on this computer or in this office.").arg(run->publicUrl),
            Say::tr("Twilio cannot deliver what customers write."),
            Say::tr("Write the address under which the internet reaches this computer into Settings, Server."));
    if (url.scheme() != u"https")
        co_return amiss(Level::Warning, title, Say::tr("%1 is not encrypted.").arg(run->publicUrl),
                        Say::tr("Everybody on the way can read what customers write."),
                        Say::tr("Use an address that begins with https://; every tunnel gives one."));
    co_return good(title, run->publicUrl);
}

Task<Finding> reachability(RunPtr run, twilio::Account)
{
    const QString title = Say::tr("Reachable from outside");
    if (run->publicUrl.isEmpty())
        co_return skipped(title, Say::tr("There is no public address."));
    if (run->instance.isEmpty())
        co_return skipped(title, Say::tr("Frontdesk does not run, so nothing can arrive."));
    HttpCall call;
    call.url = QUrl(run->publicUrl + QStringLiteral("/live"));
    call.timeoutMs = AddressProbeMs;
    call.maxBytes = AddressProbeBytes;
    auto asking = run->http.send(call, run->stop);
    const Result<HttpAnswer> answer = co_await asking;
    if (!answer)
        co_return amiss(
            Level::Warning, title, Say::tr("%1 could not be reached from this computer.").arg(run->publicUrl),
            Say::tr("If Twilio cannot reach it either, what customers write does not arrive."),
            Say::tr("Open the address on a telephone without Wi-Fi. If the chat page comes, all is well: some "
                    "routers do not let their own address in."));
    co_return fromAnswer(*run, *answer);
}

Task<Finding> tunnels(RunPtr run, twilio::Account)
{
    const QString title = Say::tr("Tunnel");
    if (!run->tunnel.url.isEmpty())
        co_return good(title, Say::tr("%1 runs: %2", "tool, address").arg(run->tunnel.tool, run->tunnel.url));
    if (!run->tunnel.tool.isEmpty())
        co_return amiss(Level::Broken, title,
                        Say::tr("%1 gives no address: %2").arg(run->tunnel.tool, run->tunnel.problem),
                        Say::tr("Twilio cannot deliver what customers write."),
                        Say::tr("It is tried again by itself. If that does not help, use another tool."));
    if (run->publicUrl.isEmpty() && !run->local.isEmpty() && run->tunnel.installed.contains(u"ngrok")) {
        HttpCall call;
        call.url = QUrl(QStringLiteral("http://127.0.0.1:4040/api/tunnels"));
        call.timeoutMs = AddressProbeMs;
        call.maxBytes = AddressProbeBytes;
        auto asking = run->http.send(call, run->stop);
        const Result<HttpAnswer> answer = co_await asking;
        const QString url = answer ? ngrokAddress(*answer, run->local.port()) : QString();
        if (!url.isEmpty())
            co_return amiss(
                Level::Hint, title, Say::tr("An ngrok that was not started here shows this program as %1.").arg(url),
                Say::tr("Frontdesk does not know this address yet, so webhooks over it are refused."),
                Say::tr("Write it into Settings, Server as the public address, or end that ngrok and start it here."));
    }
    co_return idleTunnel(run);
}

/// Without trust in the proxy all visitors look like one: they share limits, and one of them can use them up.
Task<Finding> forwarding(RunPtr run, twilio::Account)
{
    const QString title = Say::tr("Addresses of visitors");
    if (run->instance.isEmpty())
        co_return skipped(title, Say::tr("Frontdesk does not run, so nothing can arrive."));
    if (run->unbelieved == 0)
        co_return good(title, Say::tr("Nothing came through a proxy that is not trusted."));
    co_return amiss(
        Level::Warning, title,
        Say::tr("%n request(s) came through a proxy on this computer that is not trusted.", nullptr,
                int(std::min<qint64>(run->unbelieved, 1'000'000))),
        Say::tr("All visitors count as one: they share its limits, and a single one can use them up."),
        Say::tr(
            "If the proxy is yours, write 127.0.0.1 into Settings, Server, trusted proxies (server.trusted_proxies)."));
}

Task<Finding> clockSkew(RunPtr run, twilio::Account)
{
    const QString title = Say::tr("Clock of this computer");
    const twilio::Account* account = nullptr;
    for (const twilio::Account& one : run->options.accounts)
        if (!account && one.complete() && !one.simulated)
            account = &one;
    if (!account)
        co_return skipped(title, Say::tr("There is nobody to compare it with: Twilio is not set up."));
    const QString sid = account->sid;
    auto asking = run->client.fetchAccount(sid, run->stop);
    const Result<twilio::AccountCheck> answer = co_await asking;
    // Also an answer that refuses us has a date.
    const std::optional<Micros> skew = answer ? std::optional(answer->clockSkew) : run->client.clockSkew(sid);
    if (!skew)
        co_return notAsked(title, answer.error());
    co_return skewFinding(*skew);
}

}  // namespace frontdesk::doctor
