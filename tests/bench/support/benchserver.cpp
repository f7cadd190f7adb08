// SPDX-License-Identifier: GPL-3.0-or-later
// The engine for benches, in a process of its own: the load comes from another one. Commands on standard input:
//   own                 the staff member takes over every conversation that the AI has
//   takeover <public>   takes over one, says how long click -> fenced and committed took (microseconds)
//   handback <public>
//   deltas              "<message> <offset> <microseconds>" of every token that left the agent since the last time
//   said                "<message> <microseconds> <text>" of the same, when the desk's thread was told
//   sentences           "<message> <microseconds>" when the first sentence of each answer was released
// Arguments: [--threads n] (as many as the program has) [--token] (stream by token) [--pace microseconds per word]
//   [--twilio port] [--llm port] (an OpenAI-compatible service on this computer answers)
#include "core/config/groups/server.h"
#include "core/engine/enginecore.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/bench/support/figures.h"
#include "tests/bench/support/signedhooks.h"
#include "tests/e2e/support/testengine.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdio>
#include <unistd.h>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

template <class T>
bool finished(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return future.result().ok();
}

class BenchServer {
public:
    explicit BenchServer(TestEngine& engine) : m_engine(engine)
    {
        QObject::connect(&m_engine.engine().core()->events, &EventBus::published, &m_engine.engine(),
                         [this](const DomainEvent& event) { note(event); });
    }

    void command(const QByteArray& line)
    {
        const QByteArrayList words = line.split(' ');
        if (words.first() == "own")
            std::printf("%d\n", own());
        else if (words.first() == "takeover" && words.size() == 2)
            std::printf("%lld\n", static_cast<long long>(takeOver(words.at(1))));
        else if (words.first() == "handback" && words.size() == 2)
            std::printf("%d\n", int(finished(m_engine.console().handBack(idOf(words.at(1)), QString()))));
        else if (words.first() == "deltas")
            deltas();
        else if (words.first() == "said")
            said();
        else if (words.first() == "sentences")
            sentences();
        std::printf(".\n");
        std::fflush(stdout);
    }

private:
    struct Delta {
        MessageId message;
        qint64 offset = 0;
        qint64 at = 0;
        QString text = {};
    };

    void note(const DomainEvent& event)
    {
        if (const auto* delta = std::get_if<MessageDelta>(&event))
            m_deltas << Delta{delta->messageId, delta->offset, bench::nowMicros(), delta->text};
        else if (const auto* changed = std::get_if<ConversationChanged>(&event))
            m_conversations.insert(changed->summary.conversation.publicId.toLatin1(), changed->summary.conversation.id);
        else if (const auto* message = std::get_if<MessageChanged>(&event);
                 message && message->message.author == Author::Ai)
            m_messages.insert(message->message.id, message->message.publicId);
    }

    ConversationId idOf(const QByteArray& publicId) const { return m_conversations.value(publicId); }

    int own()
    {
        int count = 0;
        for (;;) {
            const auto reading = m_engine.console().inbox(ConsoleQueue::Ai, ConsoleSort::Newest, 0, 100, {});
            const bool read = finished(reading);
            const Result<ConsolePage> page = reading.result();
            if (!read || page->rows.isEmpty())
                return count;
            for (const ConversationSummary& row : page->rows)
                count += finished(m_engine.console().takeOver(row.conversation.id)) ? 1 : 0;
        }
    }

    qint64 takeOver(const QByteArray& publicId)
    {
        const qint64 from = bench::nowMicros();
        return finished(m_engine.console().takeOver(idOf(publicId))) ? bench::nowMicros() - from : -1;
    }

    void deltas()
    {
        for (const Delta& delta : std::exchange(m_deltas, {}))
            std::printf("%s %lld %lld\n", m_messages.value(delta.message).toLatin1().constData(),
                        static_cast<long long>(delta.offset), static_cast<long long>(delta.at));
    }

    void said()
    {
        for (const Delta& delta : std::exchange(m_deltas, {}))
            std::printf("%s %lld %s\n", m_messages.value(delta.message, QStringLiteral("-")).toLatin1().constData(),
                        static_cast<long long>(delta.at), delta.text.simplified().toUtf8().constData());
    }

    void sentences()
    {
        using Row = std::pair<QString, qint64>;
        const auto rows = m_engine.engine().core()->database.read<QList<Row>>(
            ReadLane::Gui, [](ReadContext& context) -> Result<QList<Row>> {
                return context.all(
                    u"SELECT m.public_id, t.first_sentence_at FROM turn t JOIN message m ON m.id = t.reply_id "
                    u"WHERE t.first_sentence_at > 0",
                    [](const Statement& row) { return Row(row.text(0), row.integer(1)); });
            });
        if (!finished(rows))
            return;
        const Result<QList<Row>> read = rows.result();
        for (const Row& row : *read)
            std::printf("%s %lld\n", row.first.toLatin1().constData(), static_cast<long long>(row.second));
    }

    TestEngine& m_engine;
    QList<Delta> m_deltas;
    QHash<QByteArray, ConversationId> m_conversations;
    QHash<MessageId, QString> m_messages;
};

AgentConfigPtr byToken(AgentConfigPtr config)
{
    auto changed = std::make_shared<AgentConfig>(*config);
    changed->agent.stream = StreamMode::Token;
    return changed;
}

void addTwilio(EngineOptions& options, int port)
{
    twilio::Account account;
    account.sid = QLatin1String(bench::SignedHooks::Account);
    account.authToken = bench::SignedHooks::Token;
    account.phoneNumber = QLatin1String(bench::SignedHooks::Number);
    account.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    options.twilio.accounts = {account};
    options.publicBaseUrl = QLatin1String(bench::SignedHooks::PublicUrl);
    options.senderLimits = {};
    options.maxConversationsAtOnce = 100'000;
}

void addModel(EngineOptions& options, int port)
{
    LlmAccount account;
    account.id = QStringLiteral("openai");
    account.dialect = QStringLiteral("openai-chat");
    account.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(port));
    account.key = "sk-bench";
    account.model = QStringLiteral("bench");
    options.llm.provider = account.id;
    options.llm.accounts = {account};
    options.senderLimits = {};
    options.maxConversationsAtOnce = 100'000;
}

int serve(const QStringList& arguments)
{
    const auto valueOf = [&arguments](QStringView name, int fallback) {
        const qsizetype at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.at(at + 1).toInt() : fallback;
    };
    TestEngine engine(valueOf(u"--pace", 0));
    engine.options.gateway.threads = valueOf(u"--threads", setting::GatewayThreads.fallback);
    engine.options.gateway.socketMessagesPerSecond = 0;
    engine.options.gateway.maxConnections = 20'000;
    engine.options.gateway.maxConnectionsPerAddress = 0;
    if (arguments.contains(u"--token"))
        engine.options.adjustConfig = byToken;
    // Signed webhooks: the account of tests/bench/support/signedhooks.h, its Twilio on this port (0 = nobody takes answers).
    if (arguments.contains(u"--twilio"))
        addTwilio(engine.options, valueOf(u"--twilio", 0));
    if (arguments.contains(u"--llm"))
        addModel(engine.options, valueOf(u"--llm", 0));
    if (!engine.start())
        return 1;
    BenchServer server(engine);
    QByteArray input;
    QSocketNotifier stdinReady(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&stdinReady, &QSocketNotifier::activated, qApp, [&] {
        std::array<char, 4096> buffer{};
        const ssize_t n = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (n <= 0)
            return qApp->quit();
        input.append(buffer.data(), n);
        stdinReady.setEnabled(false);  // a command spins the loop while it waits
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QByteArray line = input.left(end);
            input.remove(0, end + 1);
            server.command(line);
        }
        stdinReady.setEnabled(true);
    });
    std::printf("ready %d\n", int(engine.port()));
    std::fflush(stdout);
    QCoreApplication::exec();
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    bench::raiseDescriptors();
    spdlog::set_level(spdlog::level::warn);  // as the program logs nothing about a message that is taken in
    return serve(app.arguments());
}
