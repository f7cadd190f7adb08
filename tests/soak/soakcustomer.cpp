// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakcustomer.h"

#include "core/base/ids.h"
#include "core/base/json.h"

#include <array>
#include <chrono>

namespace frontdesk::test {
namespace {

constexpr qint64 Patience = 60'000'000'000;  // of the real clock, nanoseconds: the machine may be busy
constexpr qint64 PatienceForPeople = 1'500'000'000;

constexpr std::array Questions{"What is your return policy?",
                               "Where is my order HP-10234?",
                               "hello",
                               "How much is the Harbor kettle?",
                               "When does the Portland store open on Sunday?",
                               "Do you ship to Canada?",
                               "thanks, that helps",
                               "Is the oak bench in stock?",
                               "Can I change my delivery address?",
                               "What is the warranty on lanterns?",
                               "My parcel arrived damaged, what now?",
                               "Do you have gift cards?",
                               "Which stores have parking?",
                               "How long does a refund take?",
                               "I forgot my password",
                               "Do you price match?",
                               "what payment methods do you accept",
                               "Are you open on Thanksgiving?",
                               "Can I pick up in Burlington?",
                               "Tell me about free shipping",
                               "Who is the mayor of Lyon?",
                               "is this thing waterproof and can my dog sleep on it",
                               "ok",
                               "and in blue?"};

const QByteArray& picture()
{
    static const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    return png;
}

qint64 steady() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

/// A field of a frame by its place: frames are flat where it matters, and parsing each would be most of the run.
QByteArray field(const QByteArray& frame, const QByteArray& key)
{
    const qsizetype at = frame.indexOf(QByteArray('"' + key + "\":\""));
    if (at < 0)
        return {};
    const qsizetype from = at + key.size() + 4;
    return frame.mid(from, frame.indexOf('"', from) - from);
}

qint64 number(const QByteArray& frame, const QByteArray& key)
{
    const qsizetype at = frame.indexOf(QByteArray('"' + key + "\":"));
    if (at < 0)
        return -1;
    qsizetype end = at + key.size() + 3;
    qint64 value = 0;
    for (; end < frame.size() && frame.at(end) >= '0' && frame.at(end) <= '9'; ++end)
        value = value * 10 + (frame.at(end) - '0');
    return value;
}

}  // namespace

SoakCustomer::SoakCustomer(SoakWorld& world, Returners& returners, std::unique_ptr<CustomerLine> line)
    : m_world(world), m_returners(returners), m_line(std::move(line))
{
    m_line->onText = [this](const QByteArray& frame) { received(frame); };
    m_line->onClosed = [this](int code) { closed(code); };
}

void SoakCustomer::call(CustomerCall what, const QByteArray& body, int expected,
                        std::function<void(const QByteArray&)> then)
{
    m_line->call(what, m_me.who, body,
                 [this, visit = m_visit, what, expected, then = std::move(then)](int status, const QByteArray& answer) {
                     // Whoever is leaving does not hear what became of the last words.
                     if (visit != m_visit || (what == CustomerCall::Post && m_state == State::Leaving))
                         return;
                     // Whoever posts gets the answer or, when a person is there, a promise.
                     const bool good = status == expected || (what == CustomerCall::Post && status == 202)
                                       || (what == CustomerCall::Rate
                                           && status == 409);  // reopened or handed on meanwhile: nothing to rate
                     if (!good)
                         m_world.tally.error(QStringLiteral("call %1: %2 %3")
                                                 .arg(int(what))
                                                 .arg(status)
                                                 .arg(QString::fromUtf8(answer.left(160))));
                     then(!good ? QByteArray() : answer.isNull() ? QByteArray("") : answer);  // null = refused
                 });
}

void SoakCustomer::arrive()
{
    if (m_world.stopping || m_state != State::Away)
        return;
    ++m_visit;
    ++m_world.tally.visits;
    m_since = steady();
    m_left = 2 + m_world.roll(9);
    m_wantsPerson = m_world.chance(5);
    m_withPerson = m_waiting = false;
    if (!m_returners.list.empty() && m_world.chance(20)) {
        m_me = std::move(m_returners.list.front());
        m_returners.list.pop_front();
        ++m_world.tally.returns;
        connectLine();
        return;
    }
    m_me = {};
    m_state = State::Entering;
    const QByteArray body = m_world.chance(30) ? R"({"name":"Ada Example","email":"ada@example.com","language":"en"})"
                                               : "{}";
    call(CustomerCall::Create, body, 201, [this](const QByteArray& answer) {
        m_me.who = {QString::fromLatin1(field(answer, "session_id")), QString::fromLatin1(field(answer, "token"))};
        if (m_me.who.token.isEmpty())
            return gone(false);
        ++m_world.tally.sessions;
        connectLine();
    });
}

void SoakCustomer::connectLine()
{
    m_state = State::Connecting;
    m_since = steady();
    m_line->open(m_me.who);
}

void SoakCustomer::received(const QByteArray& frame)
{
    const QByteArray type = field(frame, "type");
    if (type == "ready") {
        m_withPerson = field(frame, "handler") == "human";
        return ready();
    }
    checkOrder(frame, type);
    if (type == "ack") {
        m_world.tally.acknowledged += m_acknowledged ? 0 : 1;
        m_acknowledged = true;
    } else if (type == "complete") {
        answered(frame);
    } else if (type == "status") {
        status(frame);
    } else if (type == "message" && field(frame, "author") == "staff") {
        staffWrote();
    } else if (type == "error") {
        m_world.tally.error(QString::fromUtf8(frame.left(300)));
        leave();
    }
}

void SoakCustomer::ready()
{
    const QByteArray conversation = m_me.conversation.isEmpty() ? QByteArray("null") : '"' + m_me.conversation + '"';
    m_line->send(R"({"type":"resume","conversation_id":)" + conversation + R"(,"last_seq":)"
                 + QByteArray::number(m_me.lastSeq) + '}');
    const bool fresh = m_state == State::Connecting && !m_waiting;
    m_state = State::Chatting;
    if (fresh)
        say();
}

void SoakCustomer::checkOrder(const QByteArray& frame, const QByteArray& type)
{
    const qint64 seq = type == "ack" ? -1 : number(frame, "seq");
    if (seq < 0)
        return;
    const QByteArray conversation = field(frame, "conversation_id");
    if (conversation != m_me.conversation) {
        m_me.conversation = conversation;
        m_me.lastSeq = 0;
    }
    if (seq != m_me.lastSeq + 1) {
        ++m_world.tally.gaps;
        m_world.tally.error(QStringLiteral("frame %1 after %2").arg(seq).arg(m_me.lastSeq));
    }
    m_me.lastSeq = seq;
}

QByteArray SoakCustomer::question()
{
    if (m_wantsPerson && m_left <= 2) {
        m_wantsPerson = false;
        return "I want to talk to a human please";
    }
    if (m_world.chance(15))
        return "Where is my order HP-" + QByteArray::number(10000 + m_world.roll(90000)) + "?";
    return Questions[std::size_t(m_world.roll(int(Questions.size())))];
}

void SoakCustomer::say()
{
    const QByteArray text = question();
    m_waiting = true;
    if (m_world.roll(250) == 0)
        uploadThenSay(text);
    else
        sendText(text, {});
}

void SoakCustomer::uploadThenSay(const QByteArray& text)
{
    QByteArray type;
    m_since = steady();
    call(CustomerCall::Upload, uploadBody(picture() + QByteArray(2000 + m_world.roll(6000), 'x'), &type), 201,
         [this, text](const QByteArray& answer) {
             m_world.tally.uploads += answer.isEmpty() ? 0 : 1;
             if (m_state == State::Chatting)
                 sendText(text, field(answer, "media_id"));
         });
}

void SoakCustomer::sendText(const QByteArray& text, const QByteArray& media)
{
    ++m_world.tally.messages;
    m_acknowledged = false;
    m_sentAt = m_since = steady();
    const QByteArray files = media.isEmpty() ? QByteArray() : R"(,"attachments":[")" + media + R"("])";
    const bool post = m_world.chance(4);
    const QByteArray fields = QByteArray(post ? R"("message":")" : R"("content":")") + text
                              + R"(","client_message_id":")" + newPublicId().toLatin1() + '"' + files + '}';
    if (post) {
        call(CustomerCall::Post, '{' + fields, 200,
             [this](const QByteArray& answer) { m_world.tally.acknowledged += answer.isEmpty() ? 0 : 1; });
        return;
    }
    if (m_world.chance(20))
        m_line->send(R"({"type":"typing","active":true})");
    m_line->send(R"({"type":"message",)" + fields);
}

void SoakCustomer::answered(const QByteArray& frame)
{
    if (frame.contains("\"interrupted\":true"))
        return;
    ++m_world.tally.answers;
    m_line->send(R"({"type":"ack","seq":)" + QByteArray::number(m_me.lastSeq) + '}');
    if (!m_waiting || m_withPerson)
        return;
    m_world.latencies.push_back(float(double(steady() - m_sentAt) / 1e6));
    goOn();
}

void SoakCustomer::staffWrote()
{
    ++m_world.tally.staffMessages;
    m_line->send(R"({"type":"ack","seq":)" + QByteArray::number(m_me.lastSeq) + '}');
    if (m_waiting && m_withPerson)
        goOn();
}

void SoakCustomer::goOn()
{
    m_waiting = false;
    if (--m_left <= 0 || m_world.stopping)
        return leave();
    if (m_world.chance(3)) {  // the line is lost for a moment
        ++m_world.tally.resumes;
        connectLine();
        return;
    }
    say();
}

void SoakCustomer::status(const QByteArray& frame)
{
    const QByteArray what = field(frame, "status");
    if (what == "human_joined") {
        m_withPerson = true;
        m_since = steady();
    } else if (what == "handed_back") {
        m_withPerson = false;
    } else if (what == "closed" && m_state == State::Chatting && m_waiting) {
        leave();
    }
}

void SoakCustomer::closed(int code)
{
    if (m_state == State::Leaving || m_state == State::Away)
        return;
    m_world.tally.error(QStringLiteral("socket closed with %1").arg(code));
    gone(false);
}

void SoakCustomer::lookAtWatch()
{
    const qint64 waited = steady() - m_since;
    if (m_state == State::Away)
        return;
    if (m_state == State::Chatting && m_withPerson && waited > PatienceForPeople) {
        ++m_world.tally.impatient;
        leave();
    } else if (waited > Patience) {
        m_world.tally.error(QStringLiteral("nothing came in state %1, waiting %2, acknowledged %3")
                                .arg(int(m_state))
                                .arg(m_waiting)
                                .arg(m_acknowledged));
        gone(false);
    }
}

void SoakCustomer::leave()
{
    m_state = State::Leaving;
    m_waiting = false;
    m_since = steady();
    const int how = m_world.roll(100);
    if (how < 35) {
        ++m_world.tally.ends;
        call(CustomerCall::End, "{}", 200, [this](const QByteArray&) { rate(); });
    } else if (how < 45) {
        ++m_world.tally.deletes;
        call(CustomerCall::Delete, {}, 204, [this](const QByteArray&) { gone(false); });
    } else {
        gone(true);
    }
}

void SoakCustomer::rate()
{
    if (!m_world.chance(40))
        return gone(true);
    const QByteArray stars = QByteArray::number(1 + m_world.roll(5));
    call(CustomerCall::Rate, R"({"stars":)" + stars + R"(,"comment":"quick and clear"})", 204,
         [this](const QByteArray& answer) {
             m_world.tally.ratings += answer.isNull() ? 0 : 1;
             gone(true);
         });
}

void SoakCustomer::gone(bool mayReturn)
{
    m_line->drop();
    if (mayReturn && !m_me.conversation.isEmpty()) {
        m_returners.list.push_back(std::move(m_me));
        if (m_returners.list.size() > Returners::Most)
            m_returners.list.pop_front();
    }
    m_state = State::Away;
    m_waiting = false;
    QMetaObject::invokeMethod(this, &SoakCustomer::arrive, Qt::QueuedConnection);
}

}  // namespace frontdesk::test
