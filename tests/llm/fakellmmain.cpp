// SPDX-License-Identifier: GPL-3.0-or-later
// The faked language model services as a program of its own: for benches, and for trying Frontdesk without an account.
//   frontdesk_fakellm [--port P] [--text TEXT] [--piece MS] [--first MS]
// Says "ready <port>" and serves until its standard input ends. Without --text a small "model" answers; models named
// fault-429, fault-500, fault-hang, fault-hanghead, fault-hangmiddle, fault-cut, fault-cutclean, fault-badjson,
// fault-blank and fault-error misbehave. docs/llm.md shows how to point the program at it.
#include "core/simulator/llm/fakellm.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace frontdesk;
using namespace frontdesk::simulator;

namespace {

QString valueOf(const QStringList& arguments, const char* name)
{
    const qsizetype at = arguments.indexOf(QLatin1String(name));
    return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1) : QString();
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    FakeLlm fake;
    fake.keepAsked(false);
    const QString text = valueOf(arguments, "--text");
    const int pieceMs = valueOf(arguments, "--piece").toInt();
    const int firstMs = valueOf(arguments, "--first").toInt();
    fake.setBrain([text, pieceMs, firstMs](const HttpAsk&, const Json& body) {
        FakeTurn turn = FakeLlm::improvise(body);
        if (!text.isEmpty() && turn.fault == FakeTurn::Fault::None)
            turn = FakeTurn{.text = text};
        turn.pieceMs = pieceMs;
        turn.firstMs = firstMs;
        return turn;
    });
    const Result<QUrl> url = fake.start(quint16(valueOf(arguments, "--port").toUInt()));
    if (!url) {
        std::fprintf(stderr, "%s\n", qPrintable(url.error().detail));
        return 1;
    }
    std::printf("ready %d\n", url->port());
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof bytes) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
