// SPDX-License-Identifier: GPL-3.0-or-later
// The fake Twilio as a program of its own: for benches, and for trying Frontdesk by hand without an account.
//   frontdesk_faketwilio [--port P] [--account AC...] [--token T] [--number +1...] [--whatsapp +1...]
//                        [--program http://127.0.0.1:8000] [--public https://shop.example] [--quiet]
// Says "ready <port>", then obeys lines on standard input, each answered by lines that end with one dot:
//   sms FROM TEXT | whatsapp FROM TEXT | thread FROM | in THREAD TEXT | join THREAD IDENTITY | outage MS | counts | quit
#include "core/simulator/twilio/faketwilio.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace frontdesk;
using namespace frontdesk::simulator;

namespace {

QString valueOf(const QStringList& arguments, const char* name, const QString& fallback = {})
{
    const qsizetype at = arguments.indexOf(QLatin1String(name));
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1) : fallback;
}

FakeTwilio::Setup setupOf(const QStringList& arguments)
{
    FakeTwilio::Setup setup;
    setup.accountSid = valueOf(arguments, "--account", setup.accountSid);
    setup.token = valueOf(arguments, "--token", QStringLiteral("0123456789abcdef0123456789abcdef")).toLatin1();
    setup.numbers = {valueOf(arguments, "--number", QStringLiteral("+12025550100"))};
    setup.whatsAppNumber = valueOf(arguments, "--whatsapp", QStringLiteral("+12025550101"));
    setup.port = quint16(valueOf(arguments, "--port").toUInt());
    return setup;
}

class Commands {
public:
    Commands(FakeTwilio& twilio, FakeTwilio::Setup setup) : m_twilio(twilio), m_setup(std::move(setup)) {}

    /// What the line asks for; the value is printed.
    QString obey(const QString& line)
    {
        const QString verb = line.section(u' ', 0, 0);
        const QString whom = line.section(u' ', 1, 1);
        const QString text = line.section(u' ', 2);
        if (verb == u"sms")
            return m_twilio.write({.from = whom, .to = m_setup.numbers.first(), .body = text});
        if (verb == u"whatsapp")
            return m_twilio.write({.from = whom,
                                   .to = m_setup.whatsAppNumber,
                                   .body = text,
                                   .whatsApp = true,
                                   .profileName = QStringLiteral("Customer")});
        if (verb == u"thread")
            return m_twilio.openThread(whom, m_setup.numbers.first());
        if (verb == u"in")
            return writeIn(whom, text);
        if (verb == u"join")
            return m_twilio.join(whom, text);
        if (verb == u"outage")
            m_twilio.outage(whom.toInt());
        if (verb == u"counts")
            return counts();
        if (verb == u"quit")
            QCoreApplication::quit();
        return QStringLiteral("ok");
    }

private:
    QString writeIn(const QString& threadSid, const QString& text)
    {
        const FakeThread* thread = m_twilio.data().thread(threadSid);
        return thread ? m_twilio.writeInThread(threadSid, thread->friendlyName, text)
                      : QStringLiteral("no such thread");
    }
    QString counts()
    {
        const QList<FakeMessage>& all = m_twilio.data().messages;
        const auto sent = std::count_if(all.begin(), all.end(),
                                        [](const FakeMessage& m) { return m.direction == u"outbound-api"; });
        return QStringLiteral("%1 sent, %2 requests").arg(sent).arg(m_twilio.requests());
    }

    FakeTwilio& m_twilio;
    const FakeTwilio::Setup m_setup;
};

void readLines(Commands& commands, QByteArray& input)
{
    std::array<char, 4096> buffer{};
    const ssize_t n = read(STDIN_FILENO, buffer.data(), buffer.size());
    if (n <= 0) {
        QCoreApplication::quit();
        return;
    }
    input.append(buffer.data(), n);
    for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
        const QString line = QString::fromUtf8(input.left(end)).trimmed();
        input.remove(0, end + 1);
        std::printf("%s\n.\n", qUtf8Printable(commands.obey(line)));
        std::fflush(stdout);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const FakeTwilio::Setup setup = setupOf(arguments);
    SystemClock clock;
    FakeTwilio twilio(setup, clock);
    const Result<QUrl> started = twilio.start();
    if (!started) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(started.error().userText));
        return 1;
    }
    const QString program = valueOf(arguments, "--program");
    const QString publicUrl = valueOf(arguments, "--public", program);
    twilio.webhooks().setReachAt(QUrl(program), QUrl(publicUrl).path());
    if (!publicUrl.isEmpty())
        twilio.pointAt(publicUrl);
    if (!arguments.contains(QStringLiteral("--quiet")))
        QObject::connect(&twilio, &FakeTwilio::arrived, &app, [&twilio](const QString& sid) {
            if (const FakeMessage* message = twilio.data().message(sid))
                std::fprintf(stderr, "%s -> %s: %s\n", qUtf8Printable(message->from), qUtf8Printable(message->to),
                             qUtf8Printable(message->body));
        });
    Commands commands(twilio, setup);
    QByteArray input;
    QSocketNotifier lines(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &app, [&] { readLines(commands, input); });
    std::printf("account %s\nready %d\n", qUtf8Printable(setup.accountSid), twilio.url().port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
