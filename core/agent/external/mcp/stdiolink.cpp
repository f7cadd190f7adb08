// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/mcp/stdiolink.h"

#include "core/agent/external/resultcleaner.h"
#include "core/base/log.h"
#include "core/net/httptransport.h"

#include <QPointer>

namespace frontdesk::external::mcp {
namespace {

constexpr int GraceMs = 2000;
constexpr qsizetype MostErrorLine = 2000;
/// A server that does not read must not make this program keep everything for it.
constexpr qint64 MostUnwritten = 8 * 1024 * 1024;

Error stdioGone(const QString& why) { return Error{ErrorCode::Unavailable, {}, why}; }

}  // namespace

StdioLink::StdioLink(QString name, ChildCommand command)
    : m_name(std::move(name)), m_command(std::move(command)), m_process(std::make_unique<QProcess>())
{
    m_started.start();
    prepare(*m_process, m_command);
    connect(m_process.get(), &QProcess::started, this, [this] { started({}); });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &StdioLink::read);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &StdioLink::readErrors);
    connect(m_process.get(), &QProcess::finished, this, [this](int code) {
        readErrors();
        read();
        end(QStringLiteral("the program ended by itself (code %1)").arg(code));
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(m_process->errorString());
    });
}

StdioLink::~StdioLink() { shut(); }

Task<> StdioLink::open()
{
    const QFuture<Result<>> outcome = m_started.future();
    m_process->start();
    const Result<> done = co_await outcome;
    co_return done;
}

void StdioLink::started(const Result<>& outcome)
{
    if (std::exchange(m_answered, true))
        return;
    m_started.addResult(outcome);
    m_started.finish();
}

Task<> StdioLink::send(QByteArray message, qint64, std::stop_token)
{
    if (m_over || !m_process || m_process->state() != QProcess::Running)
        co_return unsentError(ErrorCode::Unavailable, QStringLiteral("the program does not run"));
    if (m_process->bytesToWrite() > MostUnwritten)
        co_return unsentError(ErrorCode::Unavailable, QStringLiteral("the program does not read"));
    m_process->write(message + '\n');
    co_return Result<>();
}

void StdioLink::read()
{
    if (m_over)
        return;
    m_partial += m_process->readAllStandardOutput();
    const QPointer<StdioLink> self(this);
    qsizetype from = 0;
    for (qsizetype at = m_partial.indexOf('\n'); at >= 0; at = m_partial.indexOf('\n', from)) {
        const QByteArray text = m_partial.mid(from, at - from).trimmed();
        from = at + 1;
        if (text.isEmpty())
            continue;
        const Result<QList<RpcMessage>> messages = readRpc(text);
        if (!messages) {
            // Programs print greetings where they should not: one bad line is not the end.
            logDebug("mcp",
                     QStringLiteral("%1 wrote something that is no message: %2").arg(m_name, messages.error().detail));
            continue;
        }
        for (const RpcMessage& message : *messages) {
            if (heard)
                heard(message);
            if (!self || m_over)
                return;
        }
    }
    m_partial.remove(0, from);
    if (m_partial.size() > MostMessageBytes)
        end(QStringLiteral("the program wrote a message that is too large"));
}

void StdioLink::readErrors()
{
    if (!m_process)
        return;
    m_errors += m_process->readAllStandardError();
    for (qsizetype at = m_errors.indexOf('\n'); at >= 0; at = m_errors.indexOf('\n')) {
        logDebug("mcp", m_name % u": " % cleanText(QString::fromUtf8(m_errors.left(qMin(at, MostErrorLine)))));
        m_errors.remove(0, at + 1);
    }
    m_errors = m_errors.right(MostErrorLine);
}

void StdioLink::end(const QString& why)
{
    if (std::exchange(m_over, true))
        return;
    started(stdioGone(why));
    if (m_process) {
        m_process->disconnect(this);
        letGo(std::move(m_process), 0);
    }
    // The owner may let go of this from in there.
    const std::function<void(QString)> tell = std::exchange(closed, {});
    if (tell)
        tell(why);
}

void StdioLink::shut()
{
    m_over = true;
    heard = {};
    closed = {};
    started(stdioGone(QStringLiteral("it was shut")));
    if (!m_process)
        return;
    m_process->disconnect(this);
    letGo(std::move(m_process), GraceMs);
}

}  // namespace frontdesk::external::mcp
