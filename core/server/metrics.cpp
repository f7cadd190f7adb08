// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/summary.h>
#include <prometheus/text_serializer.h>

#include <atomic>

namespace frontdesk {
namespace {

using prometheus::Labels;

/// A family that never grows past `limit` label sets: further ones are counted under "other". The library locks
/// inside; a race between two first uses may overshoot by the number of threads, nothing else.
template <class Metric>
class BoundedFamily {
public:
    BoundedFamily(prometheus::Family<Metric>& family, int limit) : m_family(family), m_limit(limit) {}

    template <class... Args>
    Metric& at(Labels labels, const Args&... args)
    {
        if (!m_family.Has(labels)) {
            if (m_count.load() >= m_limit)
                for (auto& [name, value] : labels)
                    value = "other";
            else
                ++m_count;
        }
        return m_family.Add(labels, args...);
    }

private:
    prometheus::Family<Metric>& m_family;
    const int m_limit;
    std::atomic<int> m_count = 0;
};

prometheus::Family<prometheus::Counter>& counters(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

prometheus::Family<prometheus::Summary>& summaries(prometheus::Registry& registry, const char* name, const char* help)
{
    return prometheus::BuildSummary().Name(name).Help(help).Register(registry);
}

prometheus::Histogram& histogram(prometheus::Registry& registry, const char* name, const char* help,
                                 const prometheus::Histogram::BucketBoundaries& bounds)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry).Add({}, bounds);
}

const char* statusClass(int status)
{
    switch (status / 100) {
    case 1: return "1xx";
    case 2: return "2xx";
    case 3: return "3xx";
    case 4: return "4xx";
    default: return "5xx";
    }
}

double seconds(qint64 micros) { return double(micros) / 1e6; }

// Sum and count only: quantiles cost a series each, and the histograms without labels show the distribution.
const prometheus::Summary::Quantiles NoQuantiles;
constexpr int MaxRouteCodes = 190;
constexpr int MaxRoutes = 60;
constexpr int MaxChat = 20;
constexpr int MaxReasons = 12;
constexpr int MaxSkills = 16;
constexpr int MaxOutcomes = 8;
constexpr int MaxGauges = 30;

bool isMetricName(const QByteArray& name)
{
    return !name.isEmpty() && name.size() <= 48 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9');
    });
}

}  // namespace

// The limits add up to at most 500 series when every family overflows at once, which metricstest does.
class Metrics::Private {
public:
    prometheus::Registry registry;
    BoundedFamily<prometheus::Counter> requests{
        counters(registry, "http_requests_total", "Finished requests of the public gateway"), MaxRouteCodes};
    BoundedFamily<prometheus::Summary> routeSeconds{
        summaries(registry, "http_route_duration_seconds", "Time to answer, by route"), MaxRoutes};
    prometheus::Histogram& requestSeconds = histogram(registry, "http_request_duration_seconds",
                                                      "Time to answer, all routes",
                                                      {0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5});
    BoundedFamily<prometheus::Counter> chatMessages{
        counters(registry, "chat_messages_total", "Messages by channel and author role"), MaxChat};
    BoundedFamily<prometheus::Counter> escalations{
        counters(registry, "escalations_total", "Conversations handed to a person, by reason"), MaxReasons};
    BoundedFamily<prometheus::Counter> skills{counters(registry, "skill_calls_total", "Skill calls by result"),
                                              2 * MaxSkills};
    BoundedFamily<prometheus::Summary> skillSeconds{
        summaries(registry, "skill_duration_seconds", "Duration of skill calls"), MaxSkills};
    BoundedFamily<prometheus::Counter> turns{counters(registry, "turns_total", "AI turns by outcome"), MaxOutcomes};
    prometheus::Histogram& turnSeconds = histogram(registry, "turn_duration_seconds", "Duration of AI turns",
                                                   {0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 60});
    prometheus::Histogram& firstSentence = histogram(registry, "first_sentence_seconds",
                                                     "Time to the first released sentence",
                                                     {0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30});
    std::atomic<int> gauges = 0;
};

Metrics::Metrics() : d(std::make_unique<Private>()) {}
Metrics::~Metrics() = default;

void Metrics::requestFinished(const QByteArray& method, const QByteArray& route, int status, qint64 micros)
{
    d->requests.at({{"method", method.toStdString()}, {"route", route.toStdString()}, {"code", statusClass(status)}})
        .Increment();
    d->routeSeconds.at({{"route", route.toStdString()}}, NoQuantiles).Observe(seconds(micros));
    d->requestSeconds.Observe(seconds(micros));
}

void Metrics::chatMessage(const QByteArray& channel, const QByteArray& role)
{
    d->chatMessages.at({{"channel", channel.toStdString()}, {"role", role.toStdString()}}).Increment();
}

void Metrics::escalationRaised(const QByteArray& reason)
{
    d->escalations.at({{"reason", reason.toStdString()}}).Increment();
}

void Metrics::skillCalled(const QByteArray& skill, bool ok, qint64 micros)
{
    d->skills.at({{"skill", skill.toStdString()}, {"result", ok ? "ok" : "error"}}).Increment();
    d->skillSeconds.at({{"skill", skill.toStdString()}}, NoQuantiles).Observe(seconds(micros));
}

void Metrics::turnFinished(const QByteArray& outcome, qint64 micros, qint64 firstSentenceMicros)
{
    d->turns.at({{"outcome", outcome.toStdString()}}).Increment();
    d->turnSeconds.Observe(seconds(micros));
    if (firstSentenceMicros > 0)
        d->firstSentence.Observe(seconds(firstSentenceMicros));
}

void Metrics::setGauge(const QByteArray& name, double value)
{
    if (!isMetricName(name))
        return;
    auto& family =
        prometheus::BuildGauge().Name("frontdesk_" + name.toStdString()).Help("Current value").Register(d->registry);
    if (!family.Has({}) && ++d->gauges > MaxGauges)
        d->registry.Remove(family);
    else
        family.Add({}).Set(value);
}

QByteArray Metrics::serialize() const
{
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(d->registry.Collect()));
}

}  // namespace frontdesk
