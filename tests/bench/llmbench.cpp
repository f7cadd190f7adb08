// SPDX-License-Identifier: GPL-3.0-or-later
// How long a model's token needs from the provider's socket to the agent loop, and what a stream costs: many streams at
// 50 tokens a second from the faked service in another process. Figures only; nothing is asserted.
#include "core/base/clock.h"
#include "core/llm/remoteprovider.h"
#include "core/net/nettransport.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace frontdesk;

namespace {

constexpr int Tokens = 200;
constexpr int PieceMs = 20;

qint64 steadyMicros()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

double cpuMs()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto ms = [](const timeval& t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) / 1e3; };
    return ms(use.ru_utime) + ms(use.ru_stime);
}

struct Figures {
    std::vector<double> ms;
    int failed = 0, open = 0;
    QString error;
};

QCoro::Task<> listen(std::shared_ptr<LlmStream> stream, std::shared_ptr<Figures> figures)
{
    while (true) {
        auto reading = stream->next();
        const Result<LlmEvent> event = co_await reading;
        if (!event) {
            ++figures->failed;
            figures->error = event.error().detail;
            break;
        }
        const qint64 now = steadyMicros();
        if (const auto* delta = std::get_if<TextDelta>(&*event))
            figures->ms.push_back(double(now - delta->text.trimmed().toLongLong()) / 1e3);
        if (std::holds_alternative<StopEvent>(*event))
            break;
    }
    if (--figures->open == 0)
        QCoreApplication::quit();
}

void run(const QString& dialect, const QUrl& base, int streams)
{
    LlmAccount account;
    account.id = account.dialect = dialect;
    account.baseUrl = base;
    account.key = "x";
    account.model = QStringLiteral("m");
    LlmPatience patience;
    patience.connectMs = patience.firstTokenMs = patience.idleMs = 30'000;
    NetTransport transport;
    const SystemClock clock;
    const auto provider = std::make_shared<RemoteProvider>(account, findDialect(dialect), transport, clock, patience);
    LlmRequest request;
    request.messages << LlmMessage{LlmRole::User, QStringLiteral("Hello"), {}, {}};
    auto figures = std::make_shared<Figures>();
    figures->open = streams;
    const double cpu = cpuMs();
    const qint64 begun = steadyMicros();
    for (int i = 0; i < streams; ++i)
        listen(provider->open(request, {}), figures);
    QCoreApplication::exec();
    const double used = cpuMs() - cpu;
    std::vector<double>& ms = figures->ms;
    std::sort(ms.begin(), ms.end());
    if (ms.empty()) {
        std::printf("%-18s failed: %s\n", qPrintable(dialect), qPrintable(figures->error));
        return;
    }
    std::printf(
        "%-18s %4d streams: %6zu tokens in %5.2f s, %d failed; socket to loop p50 %6.2f  p99 %6.2f  max %6.2f ms; "
        "CPU %6.2f ms a stream of %d tokens (%5.1f us a token)\n",
        qPrintable(dialect), streams, ms.size(), double(steadyMicros() - begun) / 1e6, figures->failed,
        ms[ms.size() / 2], ms[ms.size() * 99 / 100], ms.back(), used / streams, Tokens, used * 1e3 / double(ms.size()));
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QString text;
    for (int i = 0; i < Tokens; ++i)
        text += i == 0 ? QStringLiteral("@now@") : QStringLiteral(" @now@");
    QProcess fake;
    fake.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    fake.start(QCoreApplication::applicationDirPath() + QStringLiteral("/frontdesk_fakellm"),
               {QStringLiteral("--text"), text, QStringLiteral("--piece"), QString::number(PieceMs)});
    if (!fake.waitForStarted() || !fake.waitForReadyRead(10'000))
        return 1;
    const int port = fake.readLine().trimmed().split(' ').last().toInt();
    const QUrl root(QStringLiteral("http://127.0.0.1:%1").arg(port));
    const QUrl v1(root.toString() + QStringLiteral("/v1"));
    for (const int streams : {1, 200}) {
        run(QStringLiteral("openai-chat"), v1, streams);
        run(QStringLiteral("openai-responses"), v1, streams);
        run(QStringLiteral("anthropic"), root, streams);
    }
    fake.closeWriteChannel();
    fake.waitForFinished(2000);
    return 0;
}
