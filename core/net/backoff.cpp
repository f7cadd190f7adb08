// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/backoff.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <functional>

namespace frontdesk {
namespace {

constexpr Micros LongestRest = 24 * 60 * MicrosPerMinute;

int monthOf(QByteArrayView name)
{
    static constexpr const char* Names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                            "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray lower = name.toByteArray().toLower();
    for (int i = 0; i < 12; ++i)
        if (lower == Names[i])
            return i + 1;
    return 0;
}

/// "GMT", "UTC", "+0000", "-0530" in seconds east of Greenwich.
std::optional<int> zoneOf(const QByteArray& zone)
{
    if (zone == "GMT" || zone == "UTC" || zone == "Z")
        return 0;
    bool digits = false;
    const int number = zone.mid(1).toInt(&digits);
    if (zone.size() != 5 || !digits || number < 0 || (zone.at(0) != '+' && zone.at(0) != '-'))
        return std::nullopt;
    const int seconds = (number / 100 * 60 + number % 100) * 60;
    return zone.at(0) == '+' ? seconds : -seconds;
}

/// Ends a wait from whatever thread the stop comes.
class Pause final : public QObject {
public:
    Pause(int ms, const std::stop_token& stop)
        : m_stop(stop, [this] {
              QMetaObject::invokeMethod(
                  this, [this] { finish(); }, Qt::QueuedConnection);
          })
    {
        m_promise.start();
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);  // others may be 5 % early: before the end of a rest
        connect(&m_timer, &QTimer::timeout, this, [this] { finish(); });
        m_timer.start(ms);
    }
    [[nodiscard]] QFuture<void> done() const { return m_promise.future(); }

private:
    void finish()
    {
        if (std::exchange(m_over, true))
            return;
        m_promise.finish();
    }

    QPromise<void> m_promise;
    QTimer m_timer;
    bool m_over = false;
    std::stop_callback<std::function<void()>> m_stop;
};

}  // namespace

int Backoff::delayMs(int attempt, double jitter) const
{
    const int doublings = std::clamp(attempt - 1, 0, 20);
    const qint64 whole = std::min<qint64>(qint64(baseMs) << doublings, maxMs);
    return int(double(whole) * (1.0 - std::clamp(jitter, 0.0, 1.0) / 2));
}

int Backoff::delayMs(int attempt) const { return delayMs(attempt, QRandomGenerator::global()->generateDouble()); }

std::optional<Micros> retryAfter(const QByteArray& value, Micros now)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        const qint64 seconds = text.size() > 9 ? qint64(1'000'000'000) : text.toLongLong();
        return std::min(seconds * MicrosPerSecond, LongestRest);
    }
    const std::optional<Micros> date = httpDate(text);
    if (!date)
        return std::nullopt;
    return std::clamp<Micros>(*date - now, 0, LongestRest);
}

std::optional<Micros> httpDate(const QByteArray& value)
{
    QList<QByteArray> words = value.simplified().split(' ');
    if (!words.isEmpty() && words.first().endsWith(','))
        words.removeFirst();
    if (words.size() != 5)
        return std::nullopt;
    const QDate day(words.at(2).toInt(), monthOf(words.at(1)), words.at(0).toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(words.at(3)), QStringLiteral("HH:mm:ss"));
    const std::optional<int> zone = zoneOf(words.at(4));
    if (!day.isValid() || !time.isValid() || !zone)
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).toSecsSinceEpoch() * MicrosPerSecond - *zone * MicrosPerSecond;
}

Task<> pauseFor(int ms, std::stop_token stop)
{
    const Error stopped{ErrorCode::Cancelled, {}, QStringLiteral("stopped")};
    if (stop.stop_requested())
        co_return stopped;
    Pause pause(std::max(ms, 0), stop);
    const QFuture<void> done = pause.done();
    co_await done;
    if (stop.stop_requested())
        co_return stopped;
    co_return {};
}

}  // namespace frontdesk
