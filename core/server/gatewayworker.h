// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/crowdwatch.h"
#include "core/server/fencemap.h"
#include "core/server/httpconnection.h"
#include "core/server/websocketlink.h"

#include <QTcpServer>
#include <QTimer>
#include <QWebSocketServer>

#include <deque>

namespace frontdesk {

/// What a gateway thread tells the engine. Called on the engine thread.
class GatewayEvents {
public:
    virtual ~GatewayEvents() = default;
    virtual void requestArrived(int route, HttpRequest request) = 0;
    /// A request whose large body has not been read yet; answered by GatewayWorker::permit().
    virtual void bodyAnnounced(int route, HttpRequest request) = 0;
    virtual void socketOpened(const SocketInfo& info) = 0;
    virtual void socketText(SocketId id, const QByteArray& text) = 0;
    virtual void socketClosed(SocketId id) = 0;
    virtual void requestsFinished(const QList<RequestSample>& samples) = 0;
};

/// One gateway thread: connections, web sockets, fences and the sweep timer; worker 0 also listens.
/// Made on the engine thread, then moved; every method below runs on the gateway thread by a queued call.
class GatewayWorker final : public QObject, private ConnectionHost, private LinkHost {
    Q_OBJECT

public:
    struct Place {
        int index = 0;  ///< ids are index + n * count, so that an id names its thread
        int count = 1;
    };
    /// `engineSide` is the context of all calls into `events`.
    GatewayWorker(GatewayShared& shared, GatewayEvents& events, QObject* engineSide, Place place);
    void open(GatewayState state);
    /// `handOut` gets each accepted descriptor, on this thread.
    [[nodiscard]] Result<quint16> listen(std::function<void(qintptr)> handOut);
    void adopt(qintptr descriptor);
    /// The same for one that another thread accepted; it was counted as arriving.
    void adoptArrived(qintptr descriptor);
    void reply(RequestHandle handle, HttpResponse response);
    void permit(RequestHandle handle, HttpResponse response);
    void sendText(SocketId id, const QByteArray& json, FrameFence fence);
    void closeSocket(SocketId id, quint16 code, const QString& reason);
    void raiseFence(ConversationId conversation, qint64 generation) { m_fences.raise(conversation, generation); }
    void setReady(bool ready) { m_state.ready = ready; }
    void setRateProfile(RateProfile profile) { m_state.rates = std::move(profile); }
    /// `done` is called once, when nothing is open any more or after `deadlineMs`.
    void drain(int deadlineMs, std::function<void()> done);
    /// Destroys every socket, then ends the thread.
    void shutDown();

private:
    struct PendingUpgrade {
        SocketInfo info;
        Peer peer;
        QPointer<QTcpSocket> socket;
        FrameGuard* guard = nullptr;  ///< its child
        qint64 deadline = 0;
    };

    GatewayShared& shared() override { return m_shared; }
    const GatewayState& state() const override { return m_state; }
    QByteArrayView peek(QTcpSocket& socket, qsizetype atMost) override;
    void submit(int route, HttpRequest request) override;
    void ask(int route, HttpRequest request) override;
    bool hasRoomFor(const QByteArray& address, const Peer& peer) const override;
    void upgrade(QTcpSocket* socket, SocketInfo info, const Peer& peer) override;
    void finished(RequestSample sample) override;
    void continueLater(quint64 connId) override;
    void connectionGone(quint64 connId) override;
    void linkText(SocketId id, QByteArray text) override;
    void linkGone(SocketId id) override;

    void takeWebSockets();
    void continueSome();
    void sweep();
    void sweepSome();
    void sweepUpgrades(qint64 nowMs);
    void flushSamples();
    void releasePlace(const Peer& peer);
    [[nodiscard]] int refuseAtTheDoor(const Peer& peer);
    void finishDrainIfEmpty();
    void finishDrain();
    template <class Call>
    void post(Call call);

    GatewayShared& m_shared;
    GatewayEvents& m_events;
    QObject* const m_engineSide;
    const Place m_place;
    quint64 m_lastId = 0;
    GatewayState m_state;
    FenceMap m_fences;
    QHash<quint64, HttpConnection*> m_connections;
    QHash<quint64, WebSocketLink*> m_links;
    QHash<QByteArray, PendingUpgrade> m_upgrades;  ///< by the four ends of the connection
    CrowdWatch m_crowd;
    std::deque<quint64> m_unfinished;  ///< connections with unread requests that wait for their turn
    QTimer* m_turn = nullptr;
    QTimer* m_sweepRest = nullptr;
    QList<quint64> m_toSweep;  ///< connections whose deadlines this sweep has not looked at yet
    QList<RequestSample> m_samples;
    std::vector<char> m_scratch;
    QTcpServer* m_listener = nullptr;
    QWebSocketServer* m_webSockets = nullptr;
    std::function<void()> m_drained;
};

}  // namespace frontdesk
