// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/egress.h"
#include "core/net/httptransport.h"

namespace frontdesk {

/// Around a transport: tells the log of what left this PC about every request that may have arrived. Streams are told when
/// they are opened, without what came back. Engine thread; inner and recorder outlive it and its calls.
class RecordedTransport final : public HttpTransport {
public:
    RecordedTransport(HttpTransport& inner, EgressRecorder& recorder, QString purpose)
        : m_inner(inner), m_recorder(recorder), m_purpose(std::move(purpose))
    {
    }

    [[nodiscard]] Task<HttpAnswer> send(HttpCall call, std::stop_token stop) override;
    [[nodiscard]] std::shared_ptr<HttpStream> open(HttpCall call, std::stop_token stop) override;

private:
    [[nodiscard]] EgressNote noteOf(const HttpCall& call) const;

    HttpTransport& m_inner;
    EgressRecorder& m_recorder;
    QString m_purpose;
};

}  // namespace frontdesk
