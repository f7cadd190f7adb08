// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/simulator/twilio/fakeform.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace frontdesk::simulator {

struct FakeRequest {
    QByteArray method;
    QString path;  ///< percent-decoded
    Fields query;
    Fields form;  ///< of a form body
    QByteArray body;
    QByteArray host;
    QByteArray authorization;
};

struct FakeAnswer {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    Fields headers;
    int delayMs = 0;
    bool cut = false;  ///< no answer: the connection is closed instead
};

/// The HTTP side of the fake: loopback only, in the caller's thread, on Qt HttpServer.
class FakeServer final : public QObject {
    Q_OBJECT

public:
    using Handle = std::function<FakeAnswer(const FakeRequest&)>;
    explicit FakeServer(Handle handle, QObject* parent = nullptr);
    ~FakeServer() override;

    /// `port` 0 = any free one. The value is the port.
    [[nodiscard]] Result<quint16> listen(quint16 port);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk::simulator
