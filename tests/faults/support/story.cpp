// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/story.h"

#include <QNetworkReply>

namespace frontdesk::test {
namespace {

const QByteArray Boundary = "----frontdesk";
const QByteArray Pdf = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n";

bool honest(const ChatAnswer& answer)
{
    if (answer.status >= 200 && answer.status < 300)
        return true;
    const bool problem = answer.headers.value("content-type").contains("problem+json");
    if (answer.status == 503)
        return problem && answer.headers.value("retry-after").toInt() > 0;
    return answer.status == 401 && problem;  // the session was refused before
}

}  // namespace

ChatAnswer Story::post(const QString& path, const QByteArray& type, const QByteArray& body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_engine.port()).arg(path)));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Content-Type", type);
    request.setRawHeader("Authorization", "Bearer " + m_client.token.toLatin1());
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    ChatAnswer answer;
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.raw = reply->readAll();
    const Result<Json> parsed = parseJson(answer.raw, {.maxBytes = 1'000'000, .maxDepth = 16, .maxElements = 10'000});
    answer.body = parsed ? *parsed : Json();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    return answer;
}

bool Story::note(const char* what, const ChatAnswer& answer)
{
    if (!honest(answer) && !(mayStayUnanswered && answer.status == 0))
        dishonest << QStringLiteral("%1: %2 %3")
                         .arg(QLatin1String(what))
                         .arg(answer.status)
                         .arg(QString::fromUtf8(answer.raw.left(200)));
    if (answer.status == 503)
        ++refused;
    return answer.status >= 200 && answer.status < 300;
}

bool Story::said(const QString& id, const QString& text, const QStringList& files)
{
    if (!m_sent.contains(id))
        m_sent << id;
    Json body = {{"message", toStd(text)}, {"client_message_id", toStd(id)}, {"attachments", Json::array()}};
    for (const QString& file : files)
        body["attachments"].push_back(toStd(file));
    const ChatAnswer answer = m_client.authorized(
        "POST", QStringLiteral("/api/chat/sessions/%1/messages").arg(m_client.sessionId), body);
    if (!note("message", answer))
        return false;
    if (!m_acked.contains(id)) {
        m_acked << id;
        ++acknowledged;
    }
    return true;
}

QString Story::upload()
{
    const QByteArray body = "--" + Boundary
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                              "Content-Type: application/pdf\r\n\r\n"
                            + Pdf + "\r\n--" + Boundary + "--\r\n";
    const ChatAnswer answer = post(QStringLiteral("/api/sessions/%1/attachments").arg(m_client.sessionId),
                                   "multipart/form-data; boundary=" + Boundary, body);
    return note("upload", answer) ? jsonString(answer.body, "media_id") : QString();
}

ConversationSummary Story::conversation()
{
    const auto page = waitFor(m_engine.console().inbox(ConsoleQueue::All, ConsoleSort::Newest, 0, 500, {}));
    const ChatAnswer session = m_client.authorized("GET", QStringLiteral("/api/sessions/") + m_client.sessionId);
    const QString wanted = jsonString(session.body, "conversation_id");
    if (page)
        for (const ConversationSummary& row : page->rows)
            if (row.conversation.publicId == wanted)
                return row;
    return {};
}

void Story::staffActs()
{
    const ConversationSummary row = conversation();
    const ConversationId id = row.conversation.id;
    if (!id.isValid())
        return;
    // What was refused before and is sent again now has opened the next one.
    m_closed = m_closed && row.conversation.state == ConversationState::Closed;
    Console& console = m_engine.console();
    if (!m_replied) {
        if (row.conversation.handler == Handler::Ai) {  // else it was taken over before the disk was full
            const auto taken = waitFor(console.takeOver(id));
            if (!taken)
                staffFailures << QStringLiteral("take over: ") + taken.error().userText;
        }
        const auto replied = waitFor(console.reply(id, m_replyId, QStringLiteral("A person answers."), {}));
        m_replied = replied.ok();
        if (!replied)
            staffFailures << QStringLiteral("reply: ") + replied.error().userText;
    }
    // Nobody closes a conversation whose answer was just refused.
    if (m_replied && !m_closed) {
        if (row.conversation.handler == Handler::Ai)
            static_cast<void>(waitFor(console.takeOver(id)));
        const auto closed = waitFor(console.closeConversation(id, {}));
        m_closed = closed.ok() || closed.error().code == ErrorCode::Conflict;
        if (!m_closed)
            staffFailures << QStringLiteral("close: ") + closed.error().userText;
    }
}

void Story::play()
{
    m_client.port = m_engine.port();
    if (m_client.token.isEmpty()) {
        const ChatAnswer made = m_client.request("POST", QStringLiteral("/api/sessions"), Json::object());
        if (!note("session", made))
            return;
        m_client.sessionId = jsonString(made.body, "session_id");
        m_client.token = jsonString(made.body, "token");
    }
    said(QStringLiteral("q1"), QStringLiteral("What is your return policy?"));
    if (m_file.isEmpty())
        m_file = upload();
    if (!m_file.isEmpty())
        said(QStringLiteral("q2"), QStringLiteral("Here is the form. When are you open?"), {m_file});
    staffActs();
    if (m_closed && !m_rated)
        m_rated = note("rating", post(QStringLiteral("/api/sessions/%1/rating").arg(m_client.sessionId),
                                      "application/json", R"({"stars":5,"comment":"good"})"));
}

QString Story::repeat()
{
    const QStringList before = staffFailures;
    const int refusedBefore = refused;
    play();
    if (refused != refusedBefore || staffFailures.size() != before.size())
        return QStringLiteral("still refused: %1").arg(staffFailures.mid(before.size()).join(u", "));
    return m_sent.size() == m_acked.size() && m_replied && m_closed && m_rated
               ? QString()
               : QStringLiteral("not everything went through: %1 of %2 messages, replied %3, closed %4, rated %5")
                     .arg(m_acked.size())
                     .arg(m_sent.size())
                     .arg(m_replied)
                     .arg(m_closed)
                     .arg(m_rated);
}

QString Story::check()
{
    QStringList contact;
    int people = 0, inARow = 0;
    bool twice = false;
    QTest::qWait(50);
    const ChatAnswer page = m_client.authorized(
        "GET", QStringLiteral("/api/sessions/%1/history?limit=200").arg(m_client.sessionId));
    if (page.status != 200)
        return QStringLiteral("history: %1").arg(page.status);
    for (const Json& message : page.body["messages"]) {
        const QString author = jsonString(message, "author");
        if (author == u"contact") {
            contact << jsonString(message, "client_message_id");
            inARow = 0;
        } else if (message.value("kind", "") == "text" && author == u"ai" && !message.value("interrupted", false)) {
            twice = twice || ++inARow > 1;
        } else if (message.value("kind", "") == "text" && author == u"staff") {
            ++people;
        }
    }
    if (contact != m_acked)  // in the order in which they were acknowledged
        return QStringLiteral("acknowledged %1, found %2").arg(m_acked.join(u','), contact.join(u','));
    if (twice)
        return QStringLiteral("answered twice");
    return people == 1 ? QString() : QStringLiteral("%1 replies of staff").arg(people);
}

}  // namespace frontdesk::test
