// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/childprocess.h"
#include "core/agent/external/mcp/link.h"

#include <QObject>

namespace frontdesk::external::mcp {

/// A server as a process: one message a line on its standard input and output; what it says on standard error goes to
/// the log (level debug).
class StdioLink final : public QObject, public Link {
public:
    StdioLink(QString name, ChildCommand command);
    ~StdioLink() override;

    [[nodiscard]] Task<> open() override;
    [[nodiscard]] Task<> send(QByteArray message, qint64 id, std::stop_token stop) override;
    void agreed(const QString&) override {}
    void shut() override;

private:
    void read();
    void readErrors();
    void end(const QString& why);
    void started(const Result<>& outcome);

    QString m_name;
    ChildCommand m_command;
    std::unique_ptr<QProcess> m_process;
    QPromise<Result<>> m_started;
    QByteArray m_partial;
    QByteArray m_errors;
    bool m_answered = false;  ///< m_started
    bool m_over = false;
};

}  // namespace frontdesk::external::mcp
