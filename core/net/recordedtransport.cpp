// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/recordedtransport.h"

namespace frontdesk {

EgressNote RecordedTransport::noteOf(const HttpCall& call) const
{
    EgressNote note;
    note.purpose = m_purpose;
    note.service = call.url.host();
    note.host = call.url.host();
    // What is asked for may stand in the address alone.
    note.bytesOut = call.body.size() + call.url.path(QUrl::FullyEncoded).size()
                    + call.url.query(QUrl::FullyEncoded).size();
    return note;
}

Task<HttpAnswer> RecordedTransport::send(HttpCall call, std::stop_token stop)
{
    EgressNote note = noteOf(call);
    auto sending = m_inner.send(call, stop);
    const Result<HttpAnswer> answer = co_await sending;
    if (!answer && surelyUnsent(answer.error()))
        co_return answer.error();
    note.bytesIn = answer ? answer->body.size() : 0;
    note.outcome = answer ? (answer->status < 400 ? QStringLiteral("ok")
                                                  : QString(u"http " % QString::number(answer->status)))
                          : errorCodeName(answer.error().code);
    m_recorder.record(note);
    co_return answer;
}

std::shared_ptr<HttpStream> RecordedTransport::open(HttpCall call, std::stop_token stop)
{
    EgressNote note = noteOf(call);
    note.outcome = QStringLiteral("stream");
    m_recorder.record(note);
    return m_inner.open(std::move(call), std::move(stop));
}

}  // namespace frontdesk
