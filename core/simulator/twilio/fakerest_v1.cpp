// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations, Content and messaging services.
#include "core/simulator/twilio/fakejson.h"
#include "core/simulator/twilio/fakerest.h"

namespace frontdesk::simulator {

FakeAnswer FakeRest::v1(Call call)
{
    const QString resource = call.path.isEmpty() ? QString() : call.path.takeFirst();
    if (resource == u"Conversations")
        return threads(call, m_account.serviceSid);
    if (resource == u"Services")
        return services(call);
    if (resource == u"Configuration" && call.path == QStringList{QStringLiteral("Webhooks")})
        return webhooks(call);
    if (resource == u"Content" || resource == u"ContentAndApprovals")
        return content(call, resource == u"ContentAndApprovals");
    return notFoundAnswer(call.request);
}

FakeAnswer FakeRest::services(Call call)
{
    if (call.path.isEmpty()) {
        const QList<Json> rows{serviceJson(m_account, m_account.serviceSid, m_base)};
        return pageAnswer(call.request, rows, {"services", m_base % call.request.path});
    }
    const QString sid = call.path.takeFirst();
    if (sid.startsWith(u"MG"))
        return sid == m_account.messagingServiceSid ? messagingService(call) : notFoundAnswer(call.request);
    if (sid != m_account.serviceSid)
        return notFoundAnswer(call.request);
    if (call.path.isEmpty())
        return jsonAnswer(200, serviceJson(m_account, sid, m_base));
    const QString resource = call.path.takeFirst();
    if (resource == u"Conversations")
        return threads(call, sid);
    if (resource == u"Configuration" && call.path == QStringList{QStringLiteral("Webhooks")})
        return webhooks(call);
    if (resource == u"Media" && !call.path.isEmpty() && m_account.media.contains(call.path.first())) {
        const FakeMedia media = m_account.media.value(call.path.first());
        const QString direct = QString(m_base).replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost"))
                               % u"/storage/" % media.sid;
        return jsonAnswer(200, {{"sid", toStd(media.sid)},
                                {"service_sid", toStd(sid)},
                                {"content_type", media.contentType.toStdString()},
                                {"filename", toStd(media.fileName)},
                                {"size", media.bytes.size()},
                                {"links",
                                 {{"content", toStd(u"/v1/Services/" % sid % u"/Media/" % media.sid % u"/Content")},
                                  {"content_direct_temporary", toStd(direct)}}}});
    }
    return notFoundAnswer(call.request);
}

FakeAnswer FakeRest::messagingService(const Call& call) const
{
    const QByteArray url = m_account.numbers.isEmpty() ? QByteArray() : m_account.numbers.first().smsUrl;
    return jsonAnswer(200, {{"sid", toStd(m_account.messagingServiceSid)},
                            {"account_sid", toStd(m_account.sid)},
                            {"friendly_name", "Simulated messaging service"},
                            {"inbound_request_url", url.toStdString()},
                            {"fallback_url", nullptr},
                            {"status_callback", nullptr},
                            {"use_inbound_webhook_on_number", true},
                            {"url", toStd(m_base % call.request.path)}});
}

FakeAnswer FakeRest::threads(const Call& call, const QString& service)
{
    if (call.path.isEmpty()) {
        QList<Json> rows;
        const QString state = QString::fromLatin1(fieldOf(call.request.query, "State"));
        const QByteArray start = fieldOf(call.request.query, "StartDate");
        const QDateTime since = QDateTime::fromString(QString::fromLatin1(start), Qt::ISODate);
        const Micros from = since.isValid() ? since.toMSecsSinceEpoch() * 1000 : 0;
        for (qsizetype i = m_account.threads.size(); i-- > 0;) {
            const FakeThread& thread = m_account.threads.at(i);
            const bool wanted = (state.isEmpty() || thread.state == state) && thread.createdAt >= from;
            if (thread.serviceSid == service && wanted)
                rows << threadJson(m_account, thread, m_base);
        }
        PageSource source{"conversations", m_base % call.request.path};
        for (const char* name : {"State", "StartDate"})
            if (hasField(call.request.query, name))
                source.kept.emplaceBack(name, fieldOf(call.request.query, name));
        return pageAnswer(call.request, rows, source);
    }
    FakeThread* thread = m_account.thread(call.path.first());
    if (!thread || thread->serviceSid != service)
        return notFoundAnswer(call.request);
    if (call.path.size() == 1)
        return jsonAnswer(200, threadJson(m_account, *thread, m_base));
    Call inner = call;
    inner.path = call.path.mid(2);
    if (call.path.at(1) == u"Messages")
        return threadMessages(inner, *thread);
    return call.path.at(1) == u"Participants" ? participants(inner, *thread) : notFoundAnswer(call.request);
}

FakeAnswer FakeRest::threadMessages(const Call& call, FakeThread& thread)
{
    if (call.path.isEmpty() && !call.get)
        return createThreadMessage(call, thread);
    if (!call.path.isEmpty()) {
        for (const FakeThreadMessage& message : std::as_const(thread.messages))
            if (message.sid == call.path.first())
                return jsonAnswer(200, threadMessageJson(m_account, thread, message, m_base));
        return notFoundAnswer(call.request);
    }
    QList<Json> rows;
    for (const FakeThreadMessage& message : std::as_const(thread.messages))
        rows << threadMessageJson(m_account, thread, message, m_base);
    if (fieldOf(call.request.query, "Order") == "desc")
        std::reverse(rows.begin(), rows.end());
    PageSource source{"messages", m_base % call.request.path};
    if (hasField(call.request.query, "Order"))
        source.kept.emplaceBack("Order", fieldOf(call.request.query, "Order"));
    return pageAnswer(call.request, rows, source);
}

FakeAnswer FakeRest::createThreadMessage(const Call& call, FakeThread& thread)
{
    if (thread.state == u"closed")
        return errorAnswer(400, 50361, QStringLiteral("Conversation is closed"));
    const Fields& form = call.request.form;
    FakeThreadMessage message{.sid = newSid("IM"),
                              .index = thread.messages.isEmpty() ? 0 : thread.messages.last().index + 1,
                              .author = QString::fromUtf8(fieldOf(form, "Author")),
                              .body = QString::fromUtf8(fieldOf(form, "Body"))};
    message.contentSid = QString::fromLatin1(fieldOf(form, "ContentSid"));
    if (message.body.isEmpty() && message.contentSid.isEmpty() && !hasField(form, "MediaSid"))
        return errorAnswer(400, 50350, QStringLiteral("Message must not be empty"));
    if (message.author.isEmpty())
        message.author = QStringLiteral("system");
    if (hasField(form, "Attributes"))
        message.attributes = QString::fromUtf8(fieldOf(form, "Attributes"));
    message.fromApi = true;
    message.createdAt = m_clock.now();
    thread.messages << message;
    thread.updatedAt = message.createdAt;
    const FakeAnswer answer = jsonAnswer(201, threadMessageJson(m_account, thread, message, m_base));
    m_effects.threadMessageTaken(m_account, thread.sid, message.sid);
    return answer;
}

FakeAnswer FakeRest::participants(const Call& call, const FakeThread& thread) const
{
    if (!call.path.isEmpty()) {
        for (const FakeParticipant& participant : thread.participants)
            if (participant.sid == call.path.first())
                return jsonAnswer(200, participantJson(m_account, thread, participant, m_base));
        return notFoundAnswer(call.request);
    }
    QList<Json> rows;
    for (const FakeParticipant& participant : thread.participants)
        rows << participantJson(m_account, thread, participant, m_base);
    return pageAnswer(call.request, rows, {"participants", m_base % call.request.path});
}

FakeAnswer FakeRest::webhooks(const Call& call)
{
    if (!call.get) {
        const Fields& form = call.request.form;
        if (hasField(form, "PostWebhookUrl"))
            m_account.conversationsUrl = fieldOf(form, "PostWebhookUrl");
        if (hasField(form, "Filters")) {
            m_account.conversationEvents.clear();
            for (const auto& [name, value] : form)
                if (name == "Filters")
                    m_account.conversationEvents << value;
        }
    }
    return jsonAnswer(200, webhooksJson(m_account, m_base));
}

FakeAnswer FakeRest::content(const Call& call, bool withApprovals) const
{
    if (call.path.isEmpty()) {
        QList<Json> rows;
        for (const FakeTemplate& entry : m_account.templates)
            rows << templateJson(m_account, entry, m_base, withApprovals);
        return pageAnswer(call.request, rows, {"contents", m_base % call.request.path});
    }
    for (const FakeTemplate& entry : m_account.templates) {
        if (entry.sid != call.path.first())
            continue;
        return jsonAnswer(200, call.path.size() > 1 ? approvalJson(m_account, entry, m_base)
                                                    : templateJson(m_account, entry, m_base, false));
    }
    return notFoundAnswer(call.request);
}

}  // namespace frontdesk::simulator
