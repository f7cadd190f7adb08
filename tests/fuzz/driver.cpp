// SPDX-License-Identifier: GPL-3.0-or-later
// The bounded driver of the fuzz targets: replays the kept corpus, then mutates it. See tools/fuzz.sh.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/watch.h"

#include "core/base/log.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <cstdio>

namespace frontdesk::fuzz {
namespace {

constexpr qsizetype MostKept = 4000;
/// What a run may keep beyond its start: caches that fill, not leaks that grow (the sanitizer finds those too).
constexpr long MostGrowthKiB = 96 * 1024;

QSet<std::uint64_t> s_facts;
bool s_newFact = false;

struct Plan {
    qint64 iterations = 2000;
    quint64 seed = 1;
    qint64 seconds = 0;  ///< more than 0: until then, whatever `iterations` says
    QString corpus;
    QString failures;
    QString only;  ///< one file to replay
};

QList<QByteArray> readCorpus(const QString& folder)
{
    QList<QByteArray> inputs;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.append(file.readAll());
    }
    return inputs;
}

class Run {
public:
    Run(const Target& target, const Plan& plan)
        : m_target(target), m_plan(plan), m_mutator(plan.seed, QByteArray(target.tokens).split('\x1f'), target.maxBytes)
    {
    }

    int execute()
    {
        if (!m_plan.only.isEmpty())
            return replayOne();
        const QList<QByteArray> corpus = readCorpus(m_plan.corpus + u'/' + QString::fromLatin1(m_target.name));
        if (corpus.isEmpty()) {
            std::fprintf(stderr, "fuzz: no corpus for %s in %s\n", m_target.name, qPrintable(m_plan.corpus));
            return 1;
        }
        for (const QByteArray& input : corpus)
            tryOne(input.left(m_target.maxBytes));
        m_kept = corpus;
        mutate();
        report(corpus.size());
        return checkGrowth();
    }

private:
    int replayOne()
    {
        QFile file(m_plan.only);
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "fuzz: cannot read %s\n", qPrintable(m_plan.only));
            return 1;
        }
        tryOne(file.readAll());
        std::printf("%s: %s passes\n", m_target.name, qPrintable(m_plan.only));
        return 0;
    }

    void tryOne(const QByteArray& input)
    {
        // A copy of exactly this size, so that the sanitizer sees every byte that is read behind it.
        const std::vector<std::uint8_t> exact(input.begin(), input.end());
        Watch::begin(input);
        m_target.run(exact.data(), exact.size());
        Watch::end();
        ++m_runs;
    }

    void mutate()
    {
        const qint64 warm = 200;
        QElapsedTimer clock;
        clock.start();
        const bool timed = m_plan.seconds > 0;
        for (qint64 i = 0; timed ? clock.elapsed() < m_plan.seconds * 1000 : i < m_plan.iterations; ++i) {
            if (i == warm)
                m_residentBefore = Watch::residentKiB();
            const QByteArray& base = m_kept[m_mutator.below(m_kept.size())];
            const QByteArray input = m_mutator.mutate(base, m_kept[m_mutator.below(m_kept.size())]);
            s_newFact = false;
            tryOne(input);
            if (s_newFact && m_kept.size() < MostKept)
                m_kept.append(input);
        }
        m_millis = clock.elapsed();
    }

    void report(qsizetype corpus) const
    {
        std::printf("%-13s corpus %lld, runs %lld, facts %lld, %.1f s, %.0f/s, peak %ld MiB\n", m_target.name,
                    qlonglong(corpus), qlonglong(m_runs), qlonglong(s_facts.size()), double(m_millis) / 1000.0,
                    double(m_runs) * 1000.0 / double(qMax<qint64>(m_millis, 1)), Watch::peakKiB() / 1024);
    }

    int checkGrowth() const
    {
#if defined(__SANITIZE_ADDRESS__)
        return 0;  // freed memory stays in quarantine
#else
        // What was kept for mutation counts too.
        const long growth = m_residentBefore == 0 ? 0 : Watch::residentKiB() - m_residentBefore;
        if (growth <= MostGrowthKiB)
            return 0;
        std::fprintf(stderr, "fuzz: FAIL: resident memory grew by %ld KiB over the run\n", growth);
        return 1;
#endif
    }

    const Target& m_target;
    const Plan& m_plan;
    Mutator m_mutator;
    QList<QByteArray> m_kept;
    qint64 m_runs = 0;
    qint64 m_millis = 0;
    long m_residentBefore = 0;
};

Plan planOf(const QCommandLineParser& options)
{
    Plan plan;
    plan.iterations = options.value(QStringLiteral("iterations")).toLongLong();
    plan.seed = options.value(QStringLiteral("seed")).toULongLong();
    plan.seconds = options.value(QStringLiteral("seconds")).toLongLong();
    plan.corpus = options.value(QStringLiteral("corpus"));
    plan.failures = options.value(QStringLiteral("failures"));
    plan.only = options.value(QStringLiteral("input"));
    return plan;
}

void addOptions(QCommandLineParser& options)
{
    const auto add = [&options](const char* name, const char* about, const char* fallback) {
        options.addOption({QString::fromLatin1(name), QString::fromLatin1(about), QStringLiteral("value"),
                           QString::fromLatin1(fallback)});
    };
    add("iterations", "mutated inputs to try", "2000");
    add("seed", "of the random changes", "1");
    add("seconds", "try for so long instead", "0");
    add("corpus", "folder with one folder per target", "tests/fuzz/corpus");
    add("failures", "where a failing input is written", "build/fuzz-failures");
    add("input", "replay this one file", "");
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("target"), QStringLiteral("a target, or \"list\""));
}

const Target* find(const QString& name)
{
    for (const Target& target : targets())
        if (name == QLatin1String(target.name))
            return &target;
    return nullptr;
}

}  // namespace

void feature(std::uint64_t fact)
{
    if (s_facts.contains(fact))
        return;
    s_facts.insert(fact);
    s_newFact = true;
}

void feature(QByteArrayView fact) { feature(hashOf(fact)); }

}  // namespace frontdesk::fuzz

int main(int argc, char** argv)
{
    using namespace frontdesk;
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    fuzz::addOptions(options);
    options.process(app);
    const QString name = options.positionalArguments().value(0, QStringLiteral("list"));
    const fuzz::Target* target = fuzz::find(name);
    if (!target) {
        for (const fuzz::Target& known : fuzz::targets())
            std::printf("%s\n", known.name);
        return name == u"list" ? 0 : 2;
    }
    const fuzz::Plan plan = fuzz::planOf(options);
    QDir().mkpath(plan.failures);
    fuzz::Watch::install(target->name, QFile::encodeName(QDir(plan.failures).absolutePath()), {});
    setLogObserver([](LogLevel, const char*, const QString&) {});
    return fuzz::Run(*target, plan).execute();
}
