// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/fakeevents.h"

#include "core/simulator/twilio/fakejson.h"

namespace frontdesk::simulator {
namespace {

QByteArray iso(Micros time) { return QByteArray::fromStdString(isoMillis(time)); }

/// What every event of Conversations carries.
Fields threadFields(const FakeAccount& account, const FakeThread& thread, const char* type, const char* source)
{
    return {{"EventType", type},
            {"AccountSid", account.sid.toLatin1()},
            {"ChatServiceSid", thread.serviceSid.toLatin1()},
            {"ConversationSid", thread.sid.toLatin1()},
            {"Source", source}};
}

/// Twilio adds what it knows of a number's place; empty for most.
void addPlaces(Fields& fields)
{
    for (const char* side : {"From", "To"})
        for (const char* place : {"City", "State", "Zip", "Country"})
            fields.emplaceBack(QByteArray(side) + place, QByteArray(place) == "Country" ? "US" : "");
}

const char* sourceOf(const FakeThread& thread, const FakeThreadMessage& message)
{
    if (message.fromApi)
        return "API";
    for (const FakeParticipant& participant : thread.participants)
        if (participant.sid == message.participantSid && !participant.address.isEmpty())
            return isWhatsApp(participant.address) ? "WHATSAPP" : "SMS";
    return "SDK";
}

}  // namespace

Fields inboundFields(const FakeAccount& account, const FakeMessage& message, const QString& base)
{
    const QByteArray sid = message.sid.toLatin1();
    Fields fields{{"ToCountry", "US"},
                  {"SmsMessageSid", sid},
                  {"NumMedia", QByteArray::number(message.media.size())},
                  {"SmsSid", sid},
                  {"SmsStatus", "received"},
                  {"Body", message.body.toUtf8()},
                  {"To", message.to.toUtf8()},
                  {"NumSegments", QByteArray::number(message.segments)},
                  {"MessageSid", sid},
                  {"AccountSid", account.sid.toLatin1()},
                  {"From", message.from.toUtf8()},
                  {"ApiVersion", "2010-04-01"}};
    if (!message.messagingServiceSid.isEmpty())
        fields.emplaceBack("MessagingServiceSid", message.messagingServiceSid.toLatin1());
    for (qsizetype i = 0; i < message.media.size(); ++i) {
        const QByteArray n = QByteArray::number(i);
        const QString url = base % u"/2010-04-01/Accounts/" % account.sid % u"/Messages/" % message.sid % u"/Media/"
                            % message.media.at(i);
        fields.emplaceBack("MediaContentType" + n, account.media.value(message.media.at(i)).contentType);
        fields.emplaceBack("MediaUrl" + n, url.toUtf8());
    }
    if (isWhatsApp(message.from)) {
        fields.emplaceBack("ProfileName", message.profileName.toUtf8());
        fields.emplaceBack("WaId", bareNumber(message.from).mid(1).toLatin1());
        fields.emplaceBack("MessageType", message.media.isEmpty() ? "text" : "image");
        fields.emplaceBack("ReferralNumMedia", "0");
    } else {
        fields.removeFirst();
        addPlaces(fields);
    }
    return fields;
}

Fields statusFields(const FakeAccount& account, const FakeMessage& message, const QString& status)
{
    const QByteArray sid = message.sid.toLatin1();
    const QByteArray word = status.toLatin1();
    Fields fields{{"SmsSid", sid},
                  {"SmsStatus", word},
                  {"MessageStatus", word},
                  {"To", message.to.toUtf8()},
                  {"MessageSid", sid},
                  {"AccountSid", account.sid.toLatin1()},
                  {"From", message.from.toUtf8()},
                  {"ApiVersion", "2010-04-01"}};
    if (!message.messagingServiceSid.isEmpty())
        fields.emplaceBack("MessagingServiceSid", message.messagingServiceSid.toLatin1());
    if (message.errorCode != 0 && (status == u"failed" || status == u"undelivered"))
        fields.emplaceBack("ErrorCode", QByteArray::number(message.errorCode));
    if (isWhatsApp(message.to)) {
        fields.emplaceBack("ChannelPrefix", "whatsapp");
        fields.emplaceBack("ChannelInstallSid", "XE00000000000000000000000000000000");
        fields.emplaceBack("ChannelToAddress", bareNumber(message.to).toLatin1());
        fields.emplaceBack("StructuredMessage", "false");
        if (status == u"read" || status == u"delivered")
            fields.emplaceBack("EventType", word.toUpper());
    }
    return fields;
}

Fields messageAddedFields(const FakeAccount& account, const FakeThread& thread, const FakeThreadMessage& message)
{
    const char* source = sourceOf(thread, message);
    Fields fields = threadFields(account, thread, "onMessageAdded", source);
    fields << Fields{{"MessageSid", message.sid.toLatin1()},  {"Index", QByteArray::number(message.index)},
                     {"DateCreated", iso(message.createdAt)}, {"Author", message.author.toUtf8()},
                     {"Body", message.body.toUtf8()},         {"Attributes", message.attributes.toUtf8()}};
    if (!message.participantSid.isEmpty())
        fields.emplaceBack("ParticipantSid", message.participantSid.toLatin1());
    if (QByteArray(source) == "SDK")
        fields.emplaceBack("ClientIdentity", message.author.toUtf8());
    if (!account.messagingServiceSid.isEmpty())
        fields.emplaceBack("MessagingServiceSid", account.messagingServiceSid.toLatin1());
    if (!message.media.isEmpty())
        fields.emplaceBack("Media", toBytes(threadMediaJson(account, message.media, true)));
    return fields;
}

Fields participantFields(const FakeAccount& account, const FakeThread& thread, const FakeParticipant& participant,
                         bool added, Micros now)
{
    Fields fields = threadFields(account, thread, added ? "onParticipantAdded" : "onParticipantRemoved", "API");
    fields << Fields{{"ParticipantSid", participant.sid.toLatin1()},
                     {"DateCreated", iso(participant.createdAt)},
                     {"Attributes", "{}"},
                     {"RoleSid", "RL00000000000000000000000000000000"}};
    if (!added)
        fields << Fields{{"DateUpdated", iso(now)}, {"DateRemoved", iso(now)}, {"Reason", "API"}};
    if (!participant.identity.isEmpty())
        fields.emplaceBack("Identity", participant.identity.toUtf8());
    if (!participant.address.isEmpty()) {
        fields.emplaceBack("MessagingBinding.Type", isWhatsApp(participant.address) ? "whatsapp" : "sms");
        fields.emplaceBack("MessagingBinding.Address", participant.address.toUtf8());
        fields.emplaceBack("MessagingBinding.ProxyAddress", participant.proxyAddress.toUtf8());
    }
    return fields;
}

Fields stateFields(const FakeAccount& account, const FakeThread& thread, const QString& before, Micros now)
{
    Fields fields = threadFields(account, thread, "onConversationStateUpdated", "API");
    fields << Fields{{"StateFrom", before.toLatin1()},
                     {"StateTo", thread.state.toLatin1()},
                     {"StateUpdated", iso(now)},
                     {"DateUpdated", iso(now)},
                     {"Reason", "API"}};
    return fields;
}

Fields deliveryFields(const FakeAccount& account, const FakeThread& thread, const FakeThreadMessage& message,
                      const QString& status, Micros now)
{
    Fields fields = threadFields(account, thread, "onDeliveryUpdated", "API");
    QString participant;
    for (const FakeParticipant& candidate : thread.participants)
        if (!candidate.address.isEmpty())
            participant = candidate.sid;
    fields << Fields{{"MessageSid", message.sid.toLatin1()},
                     {"DeliveryReceiptSid", newSid("DY").toLatin1()},
                     {"ParticipantSid", participant.toLatin1()},
                     {"ChannelMessageSid", newSid("SM").toLatin1()},
                     {"Status", status.toLatin1()},
                     {"ErrorCode", "0"},
                     {"DateCreated", iso(message.createdAt)},
                     {"DateUpdated", iso(now)}};
    return fields;
}

}  // namespace frontdesk::simulator
