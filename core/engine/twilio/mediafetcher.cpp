// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/mediafetcher.h"

#include "core/base/log.h"
#include "core/base/threadaffinity.h"
#include "core/events/eventbus.h"
#include "core/store/mediakind.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace frontdesk {
namespace {

constexpr int MaxAtOnce = 4;
constexpr Micros ClaimedFor = 2 * MicrosPerMinute;  ///< renewed while it is fetched, which may last longer
constexpr Micros GiveUpAfter = 60 * MicrosPerMinute;
constexpr int LeastTries = 6;  ///< a computer that slept for an hour has tried nothing yet
constexpr Micros LongestPause = 5 * MicrosPerMinute;
constexpr int StoreRetryMs = 5'000;

/// A name that says what it is, for files that come without one. The ending is that of the content.
QString nameFor(const QString& given, const twilio::FetchedMedia& file)
{
    if (!given.isEmpty() || !file.fileName.isEmpty())
        return given.isEmpty() ? file.fileName : given;
    const Result<MediaKind> kind = judgeMedia(QStringLiteral("file"), file.bytes);
    const QString type = kind ? kind->mimeType : file.mimeType;
    const QString word = type.startsWith(u"image/")   ? QCoreApplication::translate("MediaFetcher", "Photo")
                         : type.startsWith(u"audio/") ? QCoreApplication::translate("MediaFetcher", "Recording")
                         : type.startsWith(u"video/") ? QCoreApplication::translate("MediaFetcher", "Video")
                                                      : QCoreApplication::translate("MediaFetcher", "File");
    const QString ending = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return ending.isEmpty() ? word : QString(word % u'.' % ending);
}

/// Nothing of the file or of its address is at fault: it is tried again.
bool mayPass(const Error& error) { return error.code != ErrorCode::InvalidInput; }

QString codeOf(const Error& error)
{
    return error.detail.isEmpty() ? errorCodeName(error.code) : error.detail.left(64);
}

QString reasonOf(const Error& error)
{
    if (error.code == ErrorCode::NotFound)
        return QCoreApplication::translate("MediaFetcher", "Twilio does not have it (any more).");
    return error.userText.isEmpty() ? QCoreApplication::translate("MediaFetcher", "Twilio could not be reached.")
                                    : error.userText;
}

}  // namespace

MediaFetcher::MediaFetcher(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MediaFetcher::kick);
}

Micros MediaFetcher::pauseAfter(int attempts)
{
    return std::min<Micros>(LongestPause, (2LL << std::clamp(attempts - 1, 0, 20)) * MicrosPerSecond);
}

void MediaFetcher::start()
{
    FRONTDESK_ASSERT_THREAD(this);
    coro::spawn(QStringLiteral("files of customers"), resume());
}

void MediaFetcher::kick()
{
    FRONTDESK_ASSERT_THREAD(this);
    if (m_stop.stop_requested())
        return;
    if (m_claiming) {
        m_again = true;
        return;
    }
    m_claiming = true;
    coro::spawn(QStringLiteral("files of customers"), claim());
}

void MediaFetcher::shutDown()
{
    m_stop.request_stop();
    m_timer.stop();
}

Task<> MediaFetcher::resume()
{
    auto resuming = m_parts.rows.resume();
    const Result<> resumed = co_await resuming;
    kick();
    co_return resumed;
}

Task<> MediaFetcher::claim()
{
    Result<> last;
    do {
        m_again = false;
        const Micros again = m_parts.clock.now() + ClaimedFor;
        auto claiming = m_parts.rows.claimDue(again, MaxAtOnce - int(m_underWay.size()), m_underWay);
        const Result<QList<MediaFetch>> claimed = co_await claiming;
        if (!claimed) {
            last = claimed.error();
            break;
        }
        for (const MediaFetch& fetch : *claimed) {
            m_underWay.insert(fetch.id);
            coro::spawn(QStringLiteral("file of a customer"), bring(fetch));
        }
    } while (m_again && !m_stop.stop_requested());
    m_claiming = false;
    auto arming = armTimer();
    const Result<> armed = co_await arming;
    co_return last ? armed : last;
}

Task<> MediaFetcher::armTimer()
{
    auto asking = m_parts.rows.nextDue();
    const Result<Micros> due = co_await asking;
    if (m_stop.stop_requested())
        co_return Result<>();
    if (!due) {
        m_timer.start(StoreRetryMs);
        co_return due.error();
    }
    // With all hands busy the one that ends first looks again.
    if (*due > 0 && m_underWay.size() < MaxAtOnce) {
        const Micros wait = std::clamp<Micros>(*due - m_parts.clock.now(), 0, MicrosPerMinute);
        m_timer.start(int(wait / 1000) + 1);
    }
    co_return Result<>();
}

Task<> MediaFetcher::bring(MediaFetch fetch)
{
    auto bringing = bringOne(fetch);
    const Result<> brought = co_await bringing;
    m_underWay.remove(fetch.id);
    kick();
    co_return brought;
}

Task<> MediaFetcher::bringOne(MediaFetch fetch)
{
    const QString account = fetch.accountId.section(u'/', 0, 0);
    auto fetching = m_parts.fetch(account, fetch.url, qsizetype(MaxMediaBytes), m_stop.get_token());
    Result<twilio::FetchedMedia> file = co_await fetching;
    if (file) {
        auto keeping = keep(fetch, file.take());
        co_return co_await keeping;
    }
    if (m_stop.stop_requested())
        co_return Result<>();  // the next start goes on
    auto failing = failed(fetch, file.error());
    co_return co_await failing;
}

Task<> MediaFetcher::keep(MediaFetch fetch, twilio::FetchedMedia file)
{
    const MediaOwner nobody{.conversation = fetch.conversationId, .staff = {}, .session = {}};
    const QString name = nameFor(fetch.name, file);
    auto staging = m_parts.media.stage(nobody, name, file.bytes);
    const Result<MediaInfo> staged = co_await staging;
    if (!staged) {
        auto failing = failed(fetch, staged.error());
        co_return co_await failing;
    }
    auto attaching = m_parts.rows.attach(fetch.id, *staged);
    const Result<Message> attached = co_await attaching;
    if (!attached && attached.error().code == ErrorCode::Conflict)
        co_return Result<>();  // another try was faster, or the message is gone: the sweep takes the file
    if (!attached)
        co_return attached.error();
    m_parts.events.publish(MessageChanged{*attached});
    co_return Result<>();
}

Task<> MediaFetcher::failed(MediaFetch fetch, Error error)
{
    if (!mayPass(error) && error.detail != u"media_many") {
        auto refusing = giveUp(fetch, codeOf(error),
                               QCoreApplication::translate("MediaFetcher", "A file of the customer was not taken. %1")
                                   .arg(reasonOf(error)));
        co_return co_await refusing;
    }
    const Micros now = m_parts.clock.now();
    if (now - fetch.createdAt >= GiveUpAfter && fetch.attempts >= LeastTries) {
        auto ending = giveUp(fetch, codeOf(error),
                             QCoreApplication::translate(
                                 "MediaFetcher", "A file of the customer could not be fetched within an hour. %1")
                                 .arg(reasonOf(error)));
        co_return co_await ending;
    }
    logInfo("media", QStringLiteral("file %1, try %2: %3")
                         .arg(QString::number(fetch.id), QString::number(fetch.attempts), errorCodeName(error.code)));
    auto waiting = m_parts.rows.retryAt(fetch.id, now + pauseAfter(fetch.attempts), codeOf(error));
    const Result<> waits = co_await waiting;
    co_return waits;
}

Task<> MediaFetcher::giveUp(MediaFetch fetch, QString code, QString why)
{
    auto giving = m_parts.rows.giveUp(fetch.id, code, why);
    const Result<QList<Message>> given = co_await giving;
    if (!given)
        co_return given.error().code == ErrorCode::Conflict ? Result<>() : Result<>(given.error());
    for (const Message& message : *given)
        m_parts.events.publish(MessageChanged{message});
    co_return Result<>();
}

}  // namespace frontdesk
