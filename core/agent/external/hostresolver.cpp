// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/hostresolver.h"

#include <QHostInfo>
#include <QTimer>

namespace frontdesk::external {
namespace {

constexpr int PatienceMs = 10'000;
using Addresses = Result<QList<QHostAddress>>;

/// One look-up; ends with whoever awaits it.
class Lookup final : public QObject {
public:
    explicit Lookup(const QString& host)
    {
        m_promise.start();
        QHostInfo::lookupHost(host, this, [this](const QHostInfo& info) {
            answer(info.addresses().isEmpty() ? Addresses(Error{ErrorCode::NotFound, {}, info.errorString()})
                                              : Addresses(info.addresses()));
        });
        QTimer::singleShot(PatienceMs, this, [this] {
            answer(Error{ErrorCode::Timeout, {}, QStringLiteral("the name server does not answer")});
        });
    }
    [[nodiscard]] QFuture<Addresses> outcome() const { return m_promise.future(); }

private:
    void answer(const Addresses& addresses)
    {
        if (std::exchange(m_over, true))
            return;
        m_promise.addResult(addresses);
        m_promise.finish();
    }

    QPromise<Addresses> m_promise;
    bool m_over = false;
};

}  // namespace

Task<QList<QHostAddress>> SystemResolver::resolve(QString host)
{
    const QHostAddress literal(host);
    if (!literal.isNull())
        co_return QList<QHostAddress>{literal};
    Lookup lookup(host);
    const QFuture<Addresses> outcome = lookup.outcome();
    const Addresses addresses = co_await outcome;
    co_return addresses;
}

}  // namespace frontdesk::external
