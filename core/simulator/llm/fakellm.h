// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/simulator/llm/fakehttp.h"

#include <QUrl>

#include <deque>

namespace frontdesk::simulator {

/// What a faked model does with one request.
struct FakeTurn {
    enum class Fault : quint8 {
        None,
        Status,       ///< answers `status` with the error body of its interface
        Hang,         ///< takes the request and says nothing
        HangHead,     ///< sends the headers of a stream, then nothing (with pings)
        HangMiddle,   ///< stops after half of the answer
        Cut,          ///< closes the connection after half of the answer
        CutClean,     ///< ends the body properly after half of the events
        BadJson,      ///< an event that is no JSON
        BlankOnly,    ///< blanks and a stop
        ErrorInside,  ///< an error event after half of the answer
    };
    struct Call {
        QString name;
        QByteArray arguments;  ///< as they go over the wire, JSON or not
    };
    /// With a pace, for benches: "@now@" becomes the steady clock in microseconds, "@word@" the end of the wall
    /// clock as a word.
    QString text;
    QList<Call> calls;
    QString refusal;
    Fault fault = Fault::None;
    int status = 500;
    int retryAfter = -1;    ///< seconds; -1 = no header
    QByteArray code;        ///< of the error
    QByteArray message;     ///< of the error
    int pieceMs = 0;        ///< between two pieces of the text; 0 = all at once
    int firstMs = 0;        ///< before the first piece
    bool cutShort = false;  ///< the limit of tokens is said to be reached
};

/// Language model services on this computer, at the wire: Chat Completions (also below /compatible), Responses, Azure's paths and
/// Anthropic Messages, streamed or whole. Loopback only; caller's thread. What it says is scripted by then(), else made
/// up by a small "model": it asks for a tool where a question obviously needs one and repeats what it found.
class FakeLlm final : public QObject {
public:
    explicit FakeLlm(QObject* parent = nullptr);
    ~FakeLlm() override;

    /// The value is the address without a path.
    [[nodiscard]] Result<QUrl> start(quint16 port = 0);
    [[nodiscard]] QUrl url() const { return m_url; }
    /// Base address of an interface: "openai", "azure", "anthropic", "compatible".
    [[nodiscard]] QUrl baseFor(const QString& service) const;

    /// The next requests are answered so, in order.
    void then(FakeTurn turn) { m_script.push_back(std::move(turn)); }
    /// Instead of the small model, when the script is empty.
    using Brain = std::function<FakeTurn(const HttpAsk&, const Json& body)>;
    void setBrain(Brain brain) { m_brain = std::move(brain); }

    /// All requests so far.
    [[nodiscard]] const QList<HttpAsk>& asked() const { return m_asked; }
    [[nodiscard]] Json body(qsizetype index) const;
    [[nodiscard]] int connections() const { return m_http.connections(); }
    [[nodiscard]] bool scriptDone() const { return m_script.empty(); }
    /// Remembers requests; off for long runs.
    void keepAsked(bool keep) { m_keep = keep; }

    /// The small model: what it would do with this body of a request.
    [[nodiscard]] static FakeTurn improvise(const Json& body);

private:
    void serve(const HttpAsk& ask, const std::shared_ptr<HttpReplier>& replier);
    void play(std::shared_ptr<HttpReplier> replier, const FakeTurn& turn, QByteArrayList events, bool anthropic);
    void pace(std::shared_ptr<HttpReplier> replier, std::shared_ptr<QByteArrayList> events, qsizetype at,
              FakeTurn turn);

    FakeHttp m_http;
    QUrl m_url;
    std::deque<FakeTurn> m_script;
    Brain m_brain;
    QList<HttpAsk> m_asked;
    bool m_keep = true;
};

}  // namespace frontdesk::simulator
