// SPDX-License-Identifier: GPL-3.0-or-later
// The store without a server: durable intake by threads that each wait for their own commit, against the same one by
// one, and the staff's search on a large store. Nothing is asserted.
#include "core/store/conversationstore.h"
#include "core/store/sessionstore.h"
#include "tests/bench/support/bigstore.h"
#include "tests/bench/support/childprocess.h"
#include "tests/bench/support/figures.h"
#include "tests/support/tempstore.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>

#include <atomic>
#include <cstdio>
#include <thread>
#include <unistd.h>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

IntakeRequest message(const WebSession& session, int number)
{
    IntakeRequest request;
    InboundMessage& in = request.message;
    in.channelId = QStringLiteral("webchat");
    in.accountId = QStringLiteral("site");
    in.externalId = session.publicId;
    in.sessionId = session.id;
    in.clientMessageId = QStringLiteral("c%1").arg(number);
    in.providerId = session.publicId % u':' % in.clientMessageId;
    in.parts = {
        TextPart{QStringLiteral("Hello, my order %1 has not arrived yet. Could you please tell me where it is now?")
                     .arg(10000 + number)}};
    request.messagePublicId = newPublicId();
    request.conversationPublicId = newPublicId();
    request.frame.body = {{"type", "message"},
                          {"author", "contact"},
                          {"content", toStd(in.parts.isEmpty() ? QString() : QStringLiteral("x"))}};
    return request;
}

struct Measured {
    double perSecond = 0;
    bench::Spread ms;
    double perCommit = 0;
    double cpu = 0;  ///< microseconds of the whole process for one message
};

Measured intake(int threads, int maxBatch, double duration)
{
    QTemporaryDir folder;
    SystemClock clock;
    Database database({.path = folder.filePath(QStringLiteral("store.db")),
                       .masterKey = testMasterKey(),
                       .clock = &clock,
                       .maxBatch = maxBatch});
    if (!database.open().result())
        return {};
    SessionStore sessions(database);
    ConversationStore store(database);
    std::vector<std::vector<double>> times(static_cast<std::size_t>(threads));
    std::vector<std::thread> workers;
    const Database::Stats before = database.stats();
    const double cpu = bench::cpuMicros(getpid());
    const double begun = bench::seconds();
    for (std::size_t t = 0; t < times.size(); ++t)
        workers.emplace_back([&, t] {
            const Result<WebSession> session =
                sessions.create(newPublicId(), newSecretToken(), {}, {}, {}, false).result();
            for (int n = 0; session && bench::seconds() - begun < duration; ++n) {
                const double from = bench::seconds();
                if (store.intake(message(*session, n)).result())
                    times[t].push_back((bench::seconds() - from) * 1e3);
            }
        });
    for (std::thread& worker : workers)
        worker.join();
    std::vector<double> all;
    for (const std::vector<double>& one : times)
        all.insert(all.end(), one.begin(), one.end());
    const Database::Stats after = database.stats();
    const double commits = double(std::max<qint64>(1, after.commits - before.commits));
    return {double(all.size()) / (bench::seconds() - begun), bench::spreadOf(all),
            double(after.jobs - before.jobs) / commits,
            (bench::cpuMicros(getpid()) - cpu) / double(std::max<std::size_t>(1, all.size()))};
}

void groupCommit(double duration, bench::Summary& summary)
{
    std::printf("%-44s %9s %9s %9s %11s %9s\n", "intake, each thread waits for its own commit", "per s", "p50 ms",
                "p99 ms", "per commit", "CPU us");
    double oneByOne = 0;
    double grouped = 0;
    const auto row = [&](const char* name, int threads, int maxBatch) {
        const Measured m = intake(threads, maxBatch, duration);
        std::printf("%-44s %9.0f %9.2f %9.2f %11.1f %9.1f\n", name, m.perSecond, m.ms.p50, m.ms.p99, m.perCommit,
                    m.cpu);
        std::fflush(stdout);
        return m.perSecond;
    };
    row("1 thread", 1, 256);
    oneByOne = row("32 threads, one commit for each", 32, 1);
    grouped = row("32 threads, group commit", 32, 256);
    row("128 threads, group commit", 128, 256);
    summary.add("intake, 32 threads: group commit / one by one", "-",
                bench::text("%.0f / %.0f per s", grouped, oneByOne));
}

bool search(BigStoreSize size, bench::Summary& summary)
{
    const QString folder = QString::fromStdString(bench::buildFolder()) + QStringLiteral("/bench");
    const QByteArray key(32, 'b');
    const Result<BigStore> big = bigStore(folder, key, size);
    if (!big)
        return false;
    SystemClock clock;
    Database database({.path = big->path, .masterKey = key, .clock = &clock});
    const double begun = bench::seconds();
    if (!database.open().result())
        return false;
    std::printf("\nstore of %d conversations and %d messages, opened in %.0f ms\n", size.conversations, size.messages,
                (bench::seconds() - begun) * 1e3);
    ConversationStore store(database);
    double worst = 0;
    for (const QString& words :
         {QStringLiteral("parcel"), QStringLiteral("del"), QStringLiteral("broken lamp"),
          QStringLiteral("refund invoice saturday"), QStringLiteral("Clara"), QStringLiteral("nothinglikethis")}) {
        std::vector<double> ms;
        qsizetype hits = 0;
        for (int i = 0; i < 30; ++i) {
            const double from = bench::seconds();
            const auto found = store.search(words, 50).result();
            ms.push_back((bench::seconds() - from) * 1e3);
            hits = found ? found->size() : 0;
        }
        const bench::Spread s = bench::spreadOf(ms);
        worst = std::max(worst, s.p99);
        std::printf("search %-28s %4lld hits   p50 %7.2f  p99 %7.2f ms\n", qPrintable(u'"' + words + u'"'),
                    static_cast<long long>(hits), s.p50, s.p99);
        std::fflush(stdout);
    }
    summary.atMost(bench::text("search in %d messages, the slowest query's p99", size.messages), worst, 100, "ms");
    return true;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    spdlog::set_level(spdlog::level::warn);
    const bool small = bench::isQuick(argc, argv) || qEnvironmentVariableIsSet("FRONTDESK_BENCH_SMALL");
    bench::Summary summary("store");
    groupCommit(small ? 1 : 4, summary);
    if (!search(small ? BigStoreSize{2'000, 20'000, 5'000} : BigStoreSize{}, summary))
        return 1;
    summary.print();
    return 0;
}
