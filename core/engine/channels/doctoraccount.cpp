// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/channels/twilio/twiliosignature.h"
#include "core/engine/channels/doctorrun.h"

/// The checks of an account: who it is, its numbers, and whether its signature is understood here.
namespace frontdesk::doctor {
namespace {

using Level = DoctorCheck::Level;

constexpr int ProbeMs = 8000;
constexpr qsizetype ProbeBytes = 64 * 1024;

Finding fromAccount(const QString& title, const twilio::AccountCheck& answer)
{
    const QString name = jsonString(answer.account, "friendly_name");
    const QString status = jsonString(answer.account, "status");
    if (!answer.active)
        return amiss(Level::Broken, title,
                     status == u"suspended" ? Say::tr("Twilio has suspended the account \"%1\".").arg(name)
                                            : Say::tr("The account \"%1\" is closed.").arg(name),
                     Say::tr("Nothing is sent and nothing arrives."),
                     Say::tr("Sign in at https://console.twilio.com: it says why, often the balance."));
    if (jsonString(answer.account, "type") == u"Trial")
        return amiss(Level::Hint, title, Say::tr("The account \"%1\" is a trial.").arg(name),
                     Say::tr("It writes only to numbers that were confirmed in the Twilio Console."),
                     Say::tr("Upgrade it at https://console.twilio.com before customers write."));
    return good(title, Say::tr("The account \"%1\" is active.").arg(name));
}

Finding refused(const QString& title)
{
    return amiss(
        Level::Broken, title, Say::tr("Twilio refuses the account or its Auth Token."),
        Say::tr("Nothing can be sent, and every webhook is refused."),
        Say::tr("Copy Account SID and Auth Token again from https://console.twilio.com into Settings, Twilio. A token "
                "that was exchanged there ends the old one."));
}

Finding unreachable(const QString& title)
{
    return amiss(Level::Warning, title, Say::tr("Twilio could not be asked: it did not answer."),
                 Say::tr("While that lasts, messages wait in the queue."),
                 Say::tr("Look whether this computer is online, and at https://status.twilio.com."));
}

bool can(const Json& number, const char* what)
{
    const Json capabilities = number.value("capabilities", Json::object());
    return capabilities.is_object() && capabilities.contains(what) && capabilities.at(what).is_boolean()
           && capabilities.at(what).get<bool>();
}

/// Harmless by its kind: an event that Twilio does not have is acknowledged and nothing follows.
twilio::Parameters probeFields(const twilio::Account& account)
{
    return {{"AccountSid", account.sid.toUtf8()}, {"EventType", "onFrontdeskDoctor"}};
}

HttpCall probe(const QUrl& url, const twilio::Parameters& fields, const QByteArray& signature)
{
    HttpCall call;
    call.method = "POST";
    call.url = url;
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"X-Twilio-Signature", signature}};
    call.body = twilio::encodeForm(fields);
    call.timeoutMs = ProbeMs;
    call.maxBytes = ProbeBytes;
    return call;
}

Finding fromProbe(const Run& run, int status, bool outside)
{
    const QString title = Say::tr("Signature");
    if (status >= 200 && status < 300)
        return good(
            title, outside ? Say::tr("A request signed for %1 went out, came back and was accepted.").arg(run.publicUrl)
                           : Say::tr("A request signed for %1 is accepted. It was sent on this computer, because the "
                                     "address cannot be reached from here.")
                                 .arg(run.publicUrl));
    const QString matters = Say::tr("What Twilio sends is refused, so nothing of it arrives.");
    if (status == 403)
        return amiss(
            Level::Broken, title, Say::tr("A request that was signed correctly for %1 is refused.").arg(run.publicUrl),
            matters,
            Say::tr(
                "The proxy or tunnel changes path or query on the way, or the public address in Settings is not the "
                "one that is called. Write it exactly as Twilio calls it, with https:// and without a path that the "
                "proxy removes."));
    return amiss(Level::Broken, title, Say::tr("A signed request gets status %1.").arg(status), matters,
                 Say::tr("Let the proxy or tunnel pass everything below /twilio/ on to this program."));
}

}  // namespace

Task<Finding> credentials(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("Account of Twilio");
    if (!account.complete())
        co_return amiss(Level::Broken, title, Say::tr("The Auth Token is missing."),
                        Say::tr("Nothing can be sent, and every webhook is refused."),
                        Say::tr("Copy it from https://console.twilio.com into Settings, Twilio."));
    const QString sid = account.sid;
    auto asking = run->client.fetchAccount(sid, run->stop);
    const Result<twilio::AccountCheck> answer = co_await asking;
    if (answer)
        co_return fromAccount(title, *answer);
    const ErrorCode code = answer.error().code;
    co_return code == ErrorCode::Unauthorized || code == ErrorCode::NotFound ? refused(title) : unreachable(title);
}

Task<Finding> numbers(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("Number for SMS");
    if (account.phoneNumber.isEmpty())
        co_return skipped(title, account.messagingServiceSid.isEmpty()
                                     ? Say::tr("None is set, so there are no SMS.")
                                     : Say::tr("None is set: the messaging service sends."));
    const QString sid = account.sid;
    const QString number = account.phoneNumber;
    auto asking = run->client.listNumbers(sid, number, run->stop);
    const Result<QList<Json>> list = co_await asking;
    if (!list)
        co_return notAsked(title, list.error());
    for (const Json& one : *list) {
        if (jsonString(one, "phone_number") != number)
            continue;
        if (can(one, "sms"))
            co_return good(title, can(one, "mms")
                                      ? Say::tr("%1 belongs to the account and takes SMS and pictures.").arg(number)
                                      : Say::tr("%1 belongs to the account and takes SMS.").arg(number));
        co_return amiss(
            Level::Broken, title, Say::tr("%1 cannot send or receive SMS.").arg(number),
            Say::tr("Customers' SMS to it are lost."),
            Say::tr("Choose a number with SMS at https://console.twilio.com and set it in Settings, Twilio."));
    }
    co_return amiss(Level::Broken, title, Say::tr("%1 does not belong to this account.").arg(number),
                    Say::tr("Twilio refuses to send from it."),
                    Say::tr("Compare the number in Settings, Twilio with those at https://console.twilio.com."));
}

Task<Finding> signature(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("Signature");
    if (!account.complete() || run->publicUrl.isEmpty())
        co_return skipped(title,
                          Say::tr("It is made with the Auth Token over the public address; one of them is missing."));
    if (run->local.isEmpty())
        co_return skipped(title, Say::tr("Frontdesk does not run, so nothing can be sent to it."));
    const QByteArray target = "/twilio/conversations";
    const twilio::Parameters fields = probeFields(account);
    const QByteArray signedFor = twilio::signedUrl(run->publicUrl, target);
    const QByteArray signature = twilio::sign(account.authToken, signedFor, fields);
    const HttpCall outside = probe(QUrl(QString::fromUtf8(signedFor)), fields, signature);
    auto sending = run->http.send(outside, run->stop);
    const Result<HttpAnswer> answer = co_await sending;
    if (answer)
        co_return fromProbe(*run, answer->status, true);
    QUrl here = run->local;
    here.setPath(QString::fromLatin1(target));
    const HttpCall inside = probe(here, fields, signature);
    auto again = run->http.send(inside, run->stop);
    const Result<HttpAnswer> second = co_await again;
    if (!second)
        co_return skipped(title, Say::tr("This program did not answer itself."));
    co_return fromProbe(*run, second->status, false);
}

}  // namespace frontdesk::doctor
