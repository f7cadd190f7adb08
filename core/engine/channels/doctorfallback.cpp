// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/doctorrun.h"
#include "core/engine/twilio/fallbackplan.h"

/// What Twilio answers while this computer is off (N3): the settings at the number, the messaging service and the sender.
namespace frontdesk::doctor {
namespace {

using Level = DoctorCheck::Level;

/// What was read, and what of it has to change.
struct Plans {
    Json number, service, sender;
    twilio::FallbackPlan ofNumber, ofService, ofSender;
    Error failed;  ///< of the last question without an answer
    int asked = 0;
    int answered = 0;

    [[nodiscard]] QList<twilio::FallbackChange> changes() const
    {
        return ofNumber.changes + ofService.changes + ofSender.changes;
    }
    [[nodiscard]] QString impossible() const
    {
        for (const QString& reason : {ofNumber.impossible, ofService.impossible, ofSender.impossible})
            if (!reason.isEmpty())
                return reason;
        return {};
    }
};

void note(Plans& plans, bool answered, const Error* error)
{
    ++plans.asked;
    plans.answered += answered ? 1 : 0;
    if (error)
        plans.failed = *error;
}

/// The entry of the list whose `key` says `value`; null when there is none.
Json entry(const Result<QList<Json>>& list, const char* key, const QString& value)
{
    for (const Json& one : list ? *list : QList<Json>())
        if (jsonString(one, key) == value)
            return one;
    return {};
}

Task<Plans> readNumber(RunPtr run, twilio::Account account, Plans plans)
{
    const QString sid = account.sid;
    const QString number = account.phoneNumber;
    if (number.isEmpty())
        co_return plans;
    auto asking = run->client.listNumbers(sid, number, run->stop);
    const Result<QList<Json>> list = co_await asking;
    note(plans, list.ok(), list ? nullptr : &list.error());
    plans.number = entry(list, "phone_number", number);
    if (plans.number.is_object())
        plans.ofNumber = twilio::planNumberFallback(plans.number, run->options);
    co_return plans;
}

Task<Plans> readService(RunPtr run, twilio::Account account, Plans plans)
{
    const QString sid = account.sid;
    const QString service = account.messagingServiceSid;
    if (service.isEmpty())
        co_return plans;
    auto asking = run->client.messagingService(sid, service, run->stop);
    const Result<Json> found = co_await asking;
    note(plans, found.ok(), found ? nullptr : &found.error());
    if (found) {
        plans.service = *found;
        plans.ofService = twilio::planServiceFallback(plans.service, run->options);
    }
    co_return plans;
}

Task<Plans> readSender(RunPtr run, twilio::Account account, Plans plans)
{
    const QString sid = account.sid;
    if (account.whatsAppNumber.isEmpty())
        co_return plans;
    auto asking = run->client.listWhatsAppSenders(sid, run->stop);
    const Result<QList<Json>> list = co_await asking;
    note(plans, list.ok(), list ? nullptr : &list.error());
    plans.sender = entry(list, "sender_id", u"whatsapp:" % account.whatsAppNumber);
    if (plans.sender.is_object())
        plans.ofSender = twilio::planSenderFallback(plans.sender, run->options);
    co_return plans;
}

Task<Plans> read(RunPtr run, twilio::Account account)
{
    const Plans nothing;
    auto first = readNumber(run, account, nothing);
    const Result<Plans> numbers = co_await first;
    auto second = readService(run, account, *numbers);
    const Result<Plans> services = co_await second;
    auto third = readSender(run, account, *services);
    const Result<Plans> all = co_await third;
    co_return all;
}

Task<> write(RunPtr run, twilio::Account account, Plans plans)
{
    const QString sid = account.sid;
    if (!plans.ofNumber.changes.isEmpty()) {
        const QString number = jsonString(plans.number, "sid");
        const twilio::FormFields fields = twilio::formOf(plans.ofNumber);
        auto writing = run->client.updateNumber(sid, number, fields, run->stop);
        const Result<Json> written = co_await writing;
        if (!written)
            co_return written.error();
    }
    if (!plans.ofService.changes.isEmpty()) {
        const QString service = account.messagingServiceSid;
        const twilio::FormFields fields = twilio::formOf(plans.ofService);
        auto writing = run->client.updateMessagingService(sid, service, fields, run->stop);
        const Result<Json> written = co_await writing;
        if (!written)
            co_return written.error();
    }
    if (!plans.ofSender.changes.isEmpty()) {
        const QString sender = jsonString(plans.sender, "sid");
        const Json changes = twilio::senderChanges(plans.sender, plans.ofSender);
        auto writing = run->client.updateWhatsAppSender(sid, sender, changes, run->stop);
        const Result<Json> written = co_await writing;
        if (!written)
            co_return written.error();
    }
    co_return Result<>();
}

Finding cannot(const QString& title, const QString& reason)
{
    if (reason == u"polling")
        return good(title, Say::tr("Messages wait at Twilio and are taken in when it is on again."));
    if (reason == u"no_text")
        return skipped(
            title, Say::tr("Twilio answers nothing then, because no text is set for it. Messages are taken in later."));
    if (reason == u"too_long")
        return amiss(Level::Warning, title, Say::tr("The text for it is too long for an address."),
                     Say::tr("Customers who write then get no answer until it is on again."),
                     Say::tr("Write a shorter one in Settings, Twilio."));
    return skipped(title, Say::tr("The webhooks have to be set first."));
}

QStringList lines(const QString& name, const twilio::FallbackPlan& plan)
{
    QStringList list;
    for (const twilio::FallbackChange& change : plan.changes)
        list << QStringLiteral("%1, %2: %3 -> %4")
                    .arg(name, QString::fromLatin1(change.field), shownAddress(change.have),
                         change.want.isEmpty() ? Say::tr("(nothing)") : change.want);
    return list;
}

Finding differs(const QString& title, const Plans& plans)
{
    const QList<twilio::FallbackChange> changes = plans.changes();
    const bool foreign = std::any_of(changes.cbegin(), changes.cend(),
                                     [](const twilio::FallbackChange& change) { return change.foreign; });
    Finding finding = amiss(Level::Hint, title,
                            foreign ? Say::tr("Twilio asks another address then, which is not Frontdesk's.")
                                    : Say::tr("Twilio does not answer as set."),
                            Say::tr("Customers who write then get no answer until it is on again. No message is lost."),
                            Say::tr("Press the button: Twilio itself then answers with the text from Settings."));
    finding.check.fixLabel = Say::tr("Set it at Twilio");
    finding.check.changes = lines(Say::tr("Number"), plans.ofNumber)
                            + lines(Say::tr("Messaging service"), plans.ofService)
                            + lines(Say::tr("WhatsApp sender"), plans.ofSender);
    return finding;
}

}  // namespace

Task<Finding> fallback(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("While this computer is off");
    auto reading = read(run, account);
    const Result<Plans> plans = co_await reading;
    if (!plans)
        co_return notAsked(title, plans.error());
    if (plans->asked == 0)
        co_return skipped(
            title, Say::tr("There is no number. Messages in Twilio Conversations wait there and are taken in later."));
    if (plans->answered == 0)
        co_return notAsked(title, plans->failed);
    if (plans->changes().isEmpty()) {
        const QString reason = plans->impossible();
        co_return reason.isEmpty()
            ? good(title, Say::tr("Twilio answers by itself then, and what was written is taken in later."))
            : cannot(title, reason);
    }
    Finding finding = differs(title, *plans);
    finding.mend = [run, account, known = *plans] { return write(run, account, known); };
    co_return finding;
}

}  // namespace frontdesk::doctor
