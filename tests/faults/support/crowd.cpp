// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/crowd.h"

#include <QRandomGenerator>
#include <QtTest>

namespace frontdesk::test {
namespace {

QString textOf(const QString& id)
{
    static const QStringList questions{
        QStringLiteral("What is your return policy?"), QStringLiteral("Where is my order 10432?"),
        QStringLiteral("When are you open tomorrow?"), QStringLiteral("How much is express shipping?")};
    return questions.at(id.mid(1).toInt() % questions.size()) % QStringLiteral(" (%1)").arg(id);
}

}  // namespace

bool Crowd::join(quint16 port, int customers)
{
    for (int i = 0; i < customers; ++i) {
        Customer customer;
        customer.client = std::make_unique<ChatClient>(port);
        if (!customer.client->createSession() || !customer.client->connectSocket())
            return false;
        m_customers.push_back(std::move(customer));
    }
    return true;
}

void Crowd::chatter()
{
    for (Customer& customer : m_customers) {
        readFrames(customer);
        if (QRandomGenerator::global()->bounded(3) != 0)
            continue;
        const QString id = QStringLiteral("m%1").arg(customer.sent.size() + 1);
        customer.sent << Sent{id, false};
        customer.client->send(textOf(id), id);
    }
}

void Crowd::readFrames(Customer& customer)
{
    for (; customer.cursor < customer.client->frames.size(); ++customer.cursor) {
        const Json& frame = customer.client->frames.at(customer.cursor);
        const QString type = jsonString(frame, "type");
        if (type == u"error" && frame.contains("problem") && frame["problem"].value("status", 0) == 503)
            ++m_refusals;
        if (type != u"ack")
            continue;
        for (Sent& sent : customer.sent)
            if (sent.id == jsonString(frame, "client_message_id"))
                sent.acknowledged = true;
    }
}

void Crowd::hangUp()
{
    for (Customer& customer : m_customers) {
        readFrames(customer);
        customer.client->disconnectSocket();
    }
}

void Crowd::resend(Customer& customer)
{
    for (const Sent& sent : std::as_const(customer.sent))
        if (!sent.acknowledged)
            customer.client->send(textOf(sent.id), sent.id);
}

bool Crowd::reconnect(quint16 port)
{
    for (Customer& customer : m_customers) {
        customer.client->port = port;
        customer.client->disconnectSocket();
        if (!customer.client->connectSocket())
            return false;
        resend(customer);
    }
    return true;
}

bool Crowd::settle(int ms)
{
    QElapsedTimer elapsed;
    elapsed.start();
    qsizetype before = -1;
    int still = 0;
    while (elapsed.elapsed() < ms) {
        qsizetype frames = 0;
        bool acknowledged = true;
        for (Customer& customer : m_customers) {
            readFrames(customer);
            frames += customer.client->frames.size();
            for (const Sent& sent : std::as_const(customer.sent))
                acknowledged = acknowledged && sent.acknowledged;
            if (!acknowledged && still == 0)
                resend(customer);
        }
        still = frames == before ? still + 1 : 0;
        if (acknowledged && still >= 2 && allAnswered())
            return true;
        before = frames;
        QTest::qWait(700);
    }
    return false;
}

QList<Json> Crowd::history(ChatClient& client)
{
    QList<Json> messages;
    QString before;
    for (;;) {
        const ChatAnswer page = client.authorized(
            "GET", QStringLiteral("/api/sessions/%1/history?limit=200%2").arg(client.sessionId, before));
        if (page.status != 200)
            return {};
        QList<Json> older;
        for (const Json& message : page.body["messages"])
            older << message;
        messages = older + messages;
        if (page.body["next_before"].is_null())
            return messages;
        before = QStringLiteral("&before=") + jsonString(page.body, "next_before");
    }
}

/// A turn that the full disk refused is tried again by the next sweep, many seconds later.
bool Crowd::allAnswered()
{
    return std::all_of(m_customers.begin(), m_customers.end(), [this](Customer& customer) {
        const QList<Json> messages = history(*customer.client);
        const auto last = std::find_if(messages.rbegin(), messages.rend(), [](const Json& message) {
            const QString author = jsonString(message, "author");
            return author == u"contact" || message.value("kind", "") != "text"
                   || (author == u"ai" && !message.value("interrupted", false));
        });
        if (last == messages.rend())
            return customer.sent.isEmpty();
        return jsonString(*last, "author") != u"contact";
    });
}

QString Crowd::checkOne(Customer& customer)
{
    QStringList found;
    // What was written while an answer had begun gets one of its own: never more answers than messages before them.
    int asked = 0;
    int inARow = 0;
    bool answered = true;
    for (const Json& message : history(*customer.client)) {
        const QString author = jsonString(message, "author");
        if (author == u"contact") {
            found << jsonString(message, "client_message_id");
            asked = answered ? 1 : asked + 1;
            inARow = 0;
            answered = false;
        } else if (message.value("kind", "") != "text") {
            answered = true;  // told that a person was asked for
        } else if (author == u"ai" && !message.value("interrupted", false)) {
            answered = true;
            if (++inARow > asked)
                return QStringLiteral("answered twice");
        }
    }
    QStringList expected;
    for (const Sent& sent : std::as_const(customer.sent))
        expected << sent.id;
    QStringList sorted = found;
    std::sort(sorted.begin(), sorted.end());
    std::sort(expected.begin(), expected.end());
    if (sorted != expected)
        return QStringLiteral("sent %1 messages, found %2").arg(expected.size()).arg(found.size());
    if (!answered)
        return QStringLiteral("the last message %1 has no answer").arg(found.last());
    return customer.client->violations.join(u'\n');
}

QString Crowd::check()
{
    for (Customer& customer : m_customers)
        if (const QString wrong = checkOne(customer); !wrong.isEmpty())
            return wrong;
    return {};
}

int Crowd::messages() const
{
    int count = 0;
    for (const Customer& customer : m_customers)
        count += int(customer.sent.size());
    return count;
}

int Crowd::acknowledged() const
{
    int count = 0;
    for (const Customer& customer : m_customers)
        count += int(std::count_if(customer.sent.begin(), customer.sent.end(),
                                   [](const Sent& sent) { return sent.acknowledged; }));
    return count;
}

}  // namespace frontdesk::test
