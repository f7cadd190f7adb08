// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/shotdata.h"

#include <QDateTime>

namespace frontdesk::test {
namespace {

constexpr Micros Minute = MicrosPerMinute;

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

void escalate(ConversationSummary& row, Priority priority, Micros dueIn, const QStringList& reasons,
              const QString& category, const QString& summary = {})
{
    Escalation escalation;
    escalation.id = EscalationId(row.conversation.id.value);
    escalation.publicId = QStringLiteral("FD-1") % QString::number(40 + row.conversation.id.value);
    escalation.conversationId = row.conversation.id;
    escalation.reasons = reasons;
    escalation.category = category;
    escalation.summary = summary;
    escalation.priority = priority;
    escalation.raisedAt = now() - 3 * Minute;
    escalation.dueAt = now() + dueIn;
    row.escalation = escalation;
    row.conversation.priority = priority;
}

void own(ConversationSummary& row, StaffId who, const QString& name)
{
    row.conversation.handler = Handler::Human;
    row.conversation.assigneeId = who;
    row.assigneeName = name;
}

Citation source(const QString& document, const QString& section, const QString& passage, double score, int page = 0)
{
    Citation citation;
    citation.document = document;
    citation.section = section;
    citation.passage = passage;
    citation.page = page;
    citation.score = score;
    return citation;
}

void addSkill(FakeConsole& console, ConversationId id, const QString& name, const QString& summary, qint64 micros,
              Micros age)
{
    Message message;
    message.conversationId = id;
    message.kind = MessageKind::SkillCall;
    message.author = Author::Ai;
    message.visibility = Visibility::Internal;
    message.createdAt = now() - age;
    SkillCallRecord call;
    call.name = name;
    call.summary = summary;
    call.durationMicros = micros;
    call.arguments = Json{{"query", "orange light after update"}, {"limit", 3}};
    call.result = Json{{"hits", 3}, {"best", "Firmware 4.2 known issues"}};
    message.skillCall = call;
    console.addMessage(message);
}

void addEvent(FakeConsole& console, ConversationId id, EventKind kind, const QString& text, Micros age)
{
    Message message;
    message.conversationId = id;
    message.kind = MessageKind::Event;
    message.author = Author::System;
    message.visibility = Visibility::Internal;
    message.event = kind;
    message.eventText = text;
    message.createdAt = now() - age;
    console.addMessage(message);
}

void addNote(FakeConsole& console, ConversationId id, const QString& who, const QString& text, Micros age)
{
    Message message;
    message.conversationId = id;
    message.kind = MessageKind::Note;
    message.author = Author::Staff;
    message.authorName = who;
    message.visibility = Visibility::Internal;
    message.parts = {TextPart{text}};
    message.createdAt = now() - age;
    console.addMessage(message);
}

Message aiMessage(FakeConsole& console, ConversationId id, const QString& text, Delivery delivery, Micros age)
{
    Message message;
    message.conversationId = id;
    message.direction = Direction::Outbound;
    message.author = Author::Ai;
    message.authorName = console.programInfo.agentName;
    message.delivery = delivery;
    message.parts = {TextPart{text}};
    message.createdAt = now() - age;
    return message;
}

MessageId fillMain(FakeConsole& console, ConversationId id)
{
    console.addMessage(
        id, Author::Contact,
        QStringLiteral("Hi, my router shows an orange light since the update last night and nothing works."),
        26 * 60 * Minute);
    console.addMessage(
        id, Author::Ai,
        QStringLiteral(
            "Hello, I am Aria, the AI assistant of Nordlys Fibre. Does the light blink, or is it on all the time?"),
        26 * 60 * Minute - Minute);
    console.addMessage(id, Author::Contact, QStringLiteral("On all the time. ZX-500, see https://example.org/zx500"),
                       25 * Minute);
    addSkill(console, id, QStringLiteral("line_status.check"),
             QStringLiteral("ZX-500, line synchronised, firmware 4.2.0"), 400'000, 24 * Minute);
    addSkill(console, id, QStringLiteral("knowledge.search"), QStringLiteral("“orange light after update”, 3 results"),
             82'000, 24 * Minute);
    Message answer = aiMessage(
        console, id,
        QStringLiteral(
            "Sorry about that, Ingrid. Your line itself is fine, so this looks like the **firmware 4.2** problem:\n\n"
            "1. Hold the reset button for **10 seconds**\n2. Wait until the light turns white, about 3 minutes\n"
            "3. Open `192.168.1.1` and choose *Previous version*\n\nTell me what colour the light has after step 2."),
        Delivery::Read, 23 * Minute);
    answer.confidence = 0.91;
    answer.citations = {
        source(QStringLiteral("Firmware 4.2 known issues"), QStringLiteral("Roll back"),
               QStringLiteral("Hold the reset button for ten seconds until all lights go out. The "
                              "previous version starts after about three minutes; the light turns white."),
               0.91),
        source(QStringLiteral("ZX-500 manual"), QStringLiteral("Lights"),
               QStringLiteral("A steady orange light means that the unit started but has no valid firmware."), 0.74,
               14)};
    console.addMessage(answer);
    console.addMessage(id, Author::Contact,
                       QStringLiteral("Did that twice already. Still orange. Can I talk to a person please?"),
                       6 * Minute);
    addEvent(console, id, EventKind::EscalationRaised, {}, 6 * Minute);
    addNote(
        console, id, QStringLiteral("Jonas Berg"),
        QStringLiteral(
            "Same batch as the three from yesterday. If the rollback fails we swap the unit, stock in Tromsø is fine."),
        4 * Minute);
    console.addMessage(id, Author::Contact, QStringLiteral("And I want my money back for this week 😠"), Minute);
    return console
        .addMessage(aiMessage(
            console, id,
            QStringLiteral("I understand, and I have asked a colleague to join. While you wait: outages longer than "
                           "**24 hours** give a credit for every day without service, so you should"),
            Delivery::Streaming, 0))
        .id;
}

void fillMine(FakeConsole& console, ConversationId id)
{
    console.addMessage(id, Author::Contact,
                       QStringLiteral("I want to cancel. The contract says three months, your page says one."),
                       14 * Minute);
    Message answer = aiMessage(
        console, id,
        QStringLiteral(
            "The notice period depends on when you signed. I am handing you to a colleague who can see your"),
        Delivery::Interrupted, 13 * Minute);
    console.addMessage(answer);
    addEvent(console, id, EventKind::HumanJoined, QStringLiteral("Mia Larsen"), 12 * Minute);
    console.addMessage(
        id, Author::Staff,
        QStringLiteral("Hi Sara, Mia here. I see both versions. The newer one counts for you: **one month**."),
        11 * Minute);
    console.addMessage(id, Author::Contact,
                       QStringLiteral("I have the contract in front of me, page 4. Can you send me that in writing?"),
                       2 * Minute);
}

struct Person {
    const char* name;
    const char* channel;
    const char* text;
    int minutes;
    int confidence;
    Author author;
};

}  // namespace

ShotData fillShotData(FakeConsole& console)
{
    console.programInfo.sampleData = true;
    ShotData data;
    data.overdue = console.addConversation(QStringLiteral("Tuva Nilsen"), QStringLiteral("sms"));
    console.addMessage(data.overdue, Author::Contact,
                       QStringLiteral("My mother's breathing machine needs the line, and the power is out"),
                       6 * Minute);
    escalate(console.at(data.overdue), Priority::Urgent, -228 * MicrosPerSecond, {QStringLiteral("keyword:emergency")},
             QStringLiteral("Medical"));
    console.at(data.overdue).unread = 3;
    data.main = console.addConversation(QStringLiteral("Ingrid Solheim"), QStringLiteral("whatsapp"));
    data.stream = fillMain(console, data.main);
    escalate(console.at(data.main), Priority::High, 160 * MicrosPerSecond,
             {QStringLiteral("explicit_wish"), QStringLiteral("low_confidence")}, QStringLiteral("Router"),
             QStringLiteral("Orange light after firmware 4.2. Reset tried twice. Wants a refund for the outage."));
    console.at(data.main).unread = 2;
    console.at(data.main).confidence = 0.62;
    const ConversationId amir = console.addConversation(QStringLiteral("Amir Rahimi"));
    console.addMessage(amir, Author::Contact, QStringLiteral("That is not what the invoice says"), 2 * Minute);
    escalate(console.at(amir), Priority::Normal, 95 * MicrosPerSecond + 160 * MicrosPerSecond,
             {QStringLiteral("turn_cap")}, QStringLiteral("Billing"));
    console.at(amir).escalation->dueAt = now() + 215 * MicrosPerSecond;
    console.at(amir).unread = 1;
    data.mine = console.addConversation(QStringLiteral("Sara Lind"), QStringLiteral("webchat"));
    fillMine(console, data.mine);
    own(console.at(data.mine), console.programInfo.self.id, console.programInfo.self.name);
    data.others = console.addConversation(QStringLiteral("Lars Vik"), QStringLiteral("voice"));
    console.addMessage(data.others, Author::Contact, QStringLiteral("Please call me back at four"), 40 * Minute);
    own(console.at(data.others), StaffId(3), QStringLiteral("Kari Moe"));
    const Person people[] = {
        {"Yuki Takeda", "webchat", "When does the installer come?", 0, 94, Author::Contact},
        {"Olga Petrova", "whatsapp", "Спасибо, всё работает", 15, 88, Author::Contact},
        {"Marcus Weber", "email", "Your meter reading is registered.", 25, 97, Author::Ai},
        {"فاطمة الأمراني", "webchat", "شكرا جزيلا", 60, 91, Author::Contact},
        {"Pål Andersen", "email", "Thank you, I will read it tonight and come back to you with the remaining questions",
         70, 48, Author::Contact},
        {"Bjørn-Håkon Øvergård-Kristiansen", "sms", "OK", 90, -1, Author::Contact},
        {"", "webchat", "Do you deliver to Svalbard?", 200, 77, Author::Contact},
    };
    for (const Person& person : people) {
        const ConversationId id = console.addConversation(QString::fromUtf8(person.name),
                                                          QString::fromLatin1(person.channel));
        console.addMessage(id, person.author, QString::fromUtf8(person.text), person.minutes * Minute);
        if (person.confidence >= 0)
            console.at(id).confidence = person.confidence / 100.0;
        if (!data.calm.isValid())
            data.calm = id;
        if (person.confidence == 48)
            (void)console.saveDraft(id, QStringLiteral("note"),
                                    QStringLiteral("Check the contract date before Friday"));
    }
    data.closed = console.addConversation(QStringLiteral("Nora Lie"), QStringLiteral("webchat"));
    console.addMessage(data.closed, Author::Contact, QStringLiteral("Works now, thanks!"), 300 * Minute);
    addEvent(console, data.closed, EventKind::ConversationClosed, {}, 290 * Minute);
    console.at(data.closed).conversation.state = ConversationState::Closed;
    return data;
}

}  // namespace frontdesk::test
