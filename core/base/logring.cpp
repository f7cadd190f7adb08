// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logring.h"

#include "core/base/json.h"
#include "core/base/logfields.h"

#include <QMutex>

#include <deque>

namespace frontdesk::logring {
namespace {

constexpr qsizetype MaxText = 2000;

struct Rings {
    QMutex mutex;
    qint64 last = 0;
    std::deque<LogRecord> all;
    std::deque<LogRecord> problems;
};

/// Never destroyed: threads may still log while the process ends.
Rings& rings()
{
    static Rings* const list = new Rings;
    return *list;
}

void keep(std::deque<LogRecord>& ring, const LogRecord& record, int capacity)
{
    ring.push_back(record);
    while (int(ring.size()) > capacity)
        ring.pop_front();
}

QList<LogRecord> newer(const std::deque<LogRecord>& ring, qint64 after)
{
    QList<LogRecord> list;
    for (const LogRecord& record : ring)
        if (record.number > after)
            list << record;
    return list;
}

/// The text before the separator; the ids among the fields behind it.
void takeApart(LogRecord& record, const QString& line)
{
    const qsizetype at = line.indexOf(QLatin1Char(LogFieldSeparator));
    record.text = line.left(at < 0 ? line.size() : at).left(MaxText);
    if (at < 0)
        return;
    const Result<Json> fields = parseJson(line.mid(at + 1).toUtf8());
    if (!fields || !fields->is_object())
        return;
    record.requestId = jsonString(*fields, "request_id");
    record.conversationSid = jsonString(*fields, "conversation_sid");
}

}  // namespace

void append(LogLevel level, const char* area, const QString& redacted)
{
    LogRecord record{.at = SystemClock().now(), .level = level, .area = QString::fromLatin1(area)};
    takeApart(record, redacted);
    Rings& all = rings();
    const QMutexLocker lock(&all.mutex);
    record.number = ++all.last;
    keep(all.all, record, Capacity);
    if (level >= LogLevel::Warning)
        keep(all.problems, record, ProblemCapacity);
}

QList<LogRecord> records(qint64 after)
{
    Rings& all = rings();
    const QMutexLocker lock(&all.mutex);
    return newer(all.all, after);
}

QList<LogRecord> problems(qint64 after)
{
    Rings& all = rings();
    const QMutexLocker lock(&all.mutex);
    return newer(all.problems, after);
}

void clear()
{
    Rings& all = rings();
    const QMutexLocker lock(&all.mutex);
    all.all.clear();
    all.problems.clear();
}

}  // namespace frontdesk::logring
