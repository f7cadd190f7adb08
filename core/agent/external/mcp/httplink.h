// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/guardedhttp.h"
#include "core/agent/external/httpauth.h"
#include "core/agent/external/mcp/link.h"

namespace frontdesk::external::mcp {

/// A server behind an address (Streamable HTTP): every message is a POST, answers come as JSON or as a stream of events,
/// and a GET stream lets the server talk by itself where it wants to.
class HttpLink final : public Link {
public:
    struct Parts {
        GuardedHttp& http;
        const Clock& clock;
        QUrl url;
        NamedTexts headers;
        AuthPlan auth;
        QByteArray secret;
        ReachPlan reach;
    };
    explicit HttpLink(Parts parts);
    ~HttpLink() override;

    [[nodiscard]] Task<> open() override;
    [[nodiscard]] Task<> send(QByteArray message, qint64 id, std::stop_token stop) override;
    void agreed(const QString& revision) override;
    void shut() override;

private:
    struct State;  ///< outlives the link while a request is under way
    using StatePtr = std::shared_ptr<State>;
    struct Reading;

    [[nodiscard]] static Task<> post(StatePtr state, QByteArray message, qint64 id, std::stop_token stop);
    [[nodiscard]] static Task<> answerOf(StatePtr state, std::shared_ptr<HttpStream> stream, HttpAnswer head, qint64 id,
                                         std::stop_token stop);
    [[nodiscard]] static Task<> readEvents(StatePtr state, std::shared_ptr<HttpStream> stream,
                                           std::shared_ptr<Reading> reading);
    [[nodiscard]] static Task<QByteArray> readBody(std::shared_ptr<HttpStream> stream);
    [[nodiscard]] static Task<> resume(StatePtr state, std::shared_ptr<Reading> reading, std::stop_token stop);
    [[nodiscard]] static Task<> listen(StatePtr state);
    [[nodiscard]] static Task<> goodbye(StatePtr state);

    StatePtr m_state;
};

}  // namespace frontdesk::external::mcp
