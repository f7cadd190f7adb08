// SPDX-License-Identifier: GPL-3.0-or-later
// Channels of providers for pictures and walks.
#include "tests/ui/shots/shotdata.h"

#include <QDateTime>

namespace frontdesk::test {
namespace {

constexpr Micros Minute = MicrosPerMinute;

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

QList<ChannelAccountInfo> accounts()
{
    using State = ChannelAccountInfo::State;
    ChannelAccountInfo chat{.id = QStringLiteral("webchat"),
                            .kind = QStringLiteral("webchat"),
                            .title = QStringLiteral("Web chat"),
                            .channels = {QStringLiteral("webchat")},
                            .state = State::Working};
    ChannelAccountInfo twilio{
        .id = QStringLiteral("AC0123456789abcdef0123456789abcdef"),
        .kind = QStringLiteral("twilio"),
        .title = QStringLiteral("Twilio, Nordlys Fibre"),
        .channels = {QStringLiteral("sms"), QStringLiteral("whatsapp"), QStringLiteral("conversations")},
        .numbers = {QStringLiteral("+4721000100"), QStringLiteral("whatsapp:+4721000100")},
        .state = State::Trouble,
        .problem = QStringLiteral("Twilio sends to another address than this one. Run the check-up "
                                  "and let it set the address."),
        .lastWebhookAt = now() - 95 * Minute,
        .lastSyncAt = now() - 2 * Minute,
        .refusedWebhooks = 3,
        .lastRefusedAt = now() - 20 * Minute,
        .queued = 2,
        .unconfirmed = 1,
        .waitingForPlace = 4};
    twilio.webhookUrls = {QStringLiteral("https://desk.nordlys.example/twilio/sms"),
                          QStringLiteral("https://desk.nordlys.example/twilio/conversations")};
    ChannelAccountInfo hook{.id = QStringLiteral("webhook"),
                            .kind = QStringLiteral("webhook"),
                            .title = QStringLiteral("Signed webhook for your own programs"),
                            .channels = {QStringLiteral("webhook")},
                            .state = State::Incomplete,
                            .problem = QStringLiteral("No secret is set, so every webhook is refused.")};
    hook.webhookUrls = {QStringLiteral("https://desk.nordlys.example/webhook/inbound")};
    return {chat, twilio, hook};
}

QList<DoctorCheck> findings(const QString& account)
{
    using Level = DoctorCheck::Level;
    return {
        {.id = QStringLiteral("twilio.credentials"),
         .account = account,
         .level = Level::Good,
         .title = QStringLiteral("Account and secret"),
         .found = QStringLiteral("Twilio accepts them. The account is active.")},
        {.id = QStringLiteral("twilio.webhooks"),
         .account = account,
         .level = Level::Broken,
         .title = QStringLiteral("Where Twilio sends messages"),
         .found = QStringLiteral(
             "+47 21 00 01 00 sends to https://old.nordlys.example/sms, which is not this program."),
         .matters = QStringLiteral("Messages of your customers do not arrive here at once."),
         .advice = QStringLiteral("Let the program set the address, or enter it in Twilio's console under the number."),
         .fixLabel = QStringLiteral("Set the address at Twilio"),
         .changes = {QStringLiteral(
                         "SmsUrl: https://old.nordlys.example/sms → https://desk.nordlys.example/twilio/sms"),
                     QStringLiteral("StatusCallback: (empty) → https://desk.nordlys.example/twilio/sms/status")}},
        {.id = QStringLiteral("public_url"),
         .level = Level::Warning,
         .title = QStringLiteral("Public address"),
         .found = QStringLiteral("The tunnel answers, but its address changes with each start."),
         .matters = QStringLiteral("After the next start Twilio would send to an address that is gone."),
         .advice = QStringLiteral("Use a named tunnel, or set the address again after each start.")},
        {.id = QStringLiteral("twilio.fallback"),
         .account = account,
         .level = Level::Hint,
         .title = QStringLiteral("While this PC is off"),
         .found = QStringLiteral("Twilio answers nothing while the program does not run."),
         .matters = QStringLiteral("Customers do not know whether their message has arrived."),
         .fixLabel = QStringLiteral("Set up the fallback"),
         .changes = {QStringLiteral("SmsFallbackUrl: (empty) → TwiML with your text")}},
        {.id = QStringLiteral("whatsapp.sender"),
         .account = account,
         .level = Level::Skipped,
         .title = QStringLiteral("WhatsApp sender"),
         .found = QStringLiteral("Twilio did not answer this question in time.")},
        {.id = QStringLiteral("clock"),
         .level = Level::Good,
         .title = QStringLiteral("Clock of this PC"),
         .found = QStringLiteral("It is right to half a second.")}};
}

Message said(ConversationId id, Author author, const QString& text, Delivery delivery, Micros age)
{
    Message message;
    message.conversationId = id;
    message.direction = author == Author::Contact ? Direction::Inbound : Direction::Outbound;
    message.author = author;
    message.authorName = author == Author::Staff ? QStringLiteral("Mia Larsen") : QString();
    message.delivery = delivery;
    message.parts = {TextPart{text}};
    message.createdAt = now() - age;
    return message;
}

}  // namespace

void fillChannels(FakeChannels& channels)
{
    channels.list = accounts();
    channels.checks = findings(channels.list[1].id);
    channels.tunnelState.installed = {QStringLiteral("cloudflared"), QStringLiteral("tailscale")};
    channels.templateList = {
        {QStringLiteral("HX1"), QStringLiteral("appointment_reminder"), QStringLiteral("en"),
         QStringLiteral(
             "Hello {{1}}, your technician comes on {{2}}. Reply to this message if that does not suit you."),
         2, true},
        {QStringLiteral("HX2"), QStringLiteral("we_have_news"), QStringLiteral("en"),
         QStringLiteral("Hello {{1}}, we have news about your request. Reply to this message to read it."), 1, true},
        {QStringLiteral("HX3"), QStringLiteral("new_offer"), QStringLiteral("en"), QStringLiteral("…"), 0, false}};
    channels.detail = {
        QStringLiteral("63016"),
        QStringLiteral("WhatsApp did not take the message: the customer wrote more than 24 hours ago."),
        QStringLiteral("Send an approved template; when the customer answers you can write freely again."),
        QStringLiteral("SM0123"),
        QStringLiteral("code 63016, SM0123, 2026-11-21T11:20:00Z"),
        true};
}

ConversationId addDeliveries(FakeConsole& console, const QString& channel)
{
    const ConversationId id = console.addConversation(QStringLiteral("Hanna Krogh"), channel);
    const auto put = [&](Author author, const char* text, Delivery delivery, int minutes) {
        return console.addMessage(said(id, author, QString::fromUtf8(text), delivery, minutes * Minute));
    };
    put(Author::Contact, "Hello, the box you sent is broken. Here is a picture and the invoice.", Delivery::None, 40);
    Message files = said(id, Author::Contact, {}, Delivery::None, 39 * Minute);
    files.parts = {
        ImagePart{{}, QStringLiteral("image/jpeg"), {}, 0},
        FilePart{{}, QStringLiteral("application/pdf"), QStringLiteral("invoice.pdf (could not be fetched)"), -1}};
    console.addMessage(files);
    put(Author::Ai, "I am sorry to hear that. A colleague takes over.", Delivery::Read, 30);
    put(Author::Staff, "Hi Hanna, Mia here. We send a new one today.", Delivery::Delivered, 25);
    put(Author::Staff, "Which address shall we use?", Delivery::Sent, 20);
    put(Author::Staff, "The parcel number is 7040 1234.", Delivery::Unconfirmed, 10);
    Message failed = said(id, Author::Staff, QStringLiteral("Did it arrive?"), Delivery::Failed, 4 * Minute);
    failed.deliveryCode = QStringLiteral("63016");
    console.addMessage(failed);
    put(Author::Staff, "Have a nice evening!", Delivery::Sending, 1);
    put(Author::Staff, "See you.", Delivery::Queued, 0);
    ConversationSummary& row = console.at(id);
    row.conversation.handler = Handler::Human;
    row.conversation.assigneeId = console.programInfo.self.id;
    row.assigneeName = console.programInfo.self.name;
    return id;
}

}  // namespace frontdesk::test
