// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/channels/twilio/twiliorequests.h"
#include "core/store/mediafetchstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace frontdesk {

class Clock;
class EventBus;

/// Brings customers' files over from the provider, after their webhook was acknowledged: fetched with the account's
/// credentials, judged by content, stored sealed, shown in the message that waits for them. A fresh file may be missing
/// for a while (404), so everything is tried again, ever more seldom, for an hour; what is refused (kind, size) is given
/// up at once. Then the message's part and an internal note say why. Nobody waits for it: the AI answers the words.
/// Engine thread; outlives its tasks.
class MediaFetcher final : public QObject {
    Q_OBJECT

public:
    /// Account = AccountSid.
    using Fetch =
        std::function<Task<twilio::FetchedMedia>(QString account, QString url, qsizetype maxBytes, std::stop_token)>;
    struct Parts {
        const Clock& clock;
        EventBus& events;
        MediaFetchStore& rows;
        MediaStore& media;
        Fetch fetch;
    };

    explicit MediaFetcher(Parts parts, QObject* parent = nullptr);

    /// What was waiting when the program ended is tried again at once.
    void start();
    /// Something may be due.
    void kick();
    void shutDown();
    [[nodiscard]] bool idle() const { return !m_claiming && m_underWay.isEmpty(); }

    /// Before try `attempts` + 1.
    [[nodiscard]] static Micros pauseAfter(int attempts);

private:
    [[nodiscard]] Task<> resume();
    [[nodiscard]] Task<> claim();
    [[nodiscard]] Task<> armTimer();
    [[nodiscard]] Task<> bring(MediaFetch fetch);
    [[nodiscard]] Task<> bringOne(MediaFetch fetch);
    [[nodiscard]] Task<> keep(MediaFetch fetch, twilio::FetchedMedia file);
    [[nodiscard]] Task<> failed(MediaFetch fetch, Error error);
    [[nodiscard]] Task<> giveUp(MediaFetch fetch, QString code, QString why);

    Parts m_parts;
    QTimer m_timer;
    std::stop_source m_stop;
    bool m_claiming = false;
    bool m_again = false;
    QSet<qint64> m_underWay;  ///< ids of MediaFetch
};

}  // namespace frontdesk
