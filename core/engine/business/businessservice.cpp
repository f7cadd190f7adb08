// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/businessservice.h"

#include "core/console/enginecall.h"
#include "core/engine/business/businessfile.h"
#include "core/engine/business/knowledgefolder.h"
#include "core/engine/business/trialrun.h"
#include "core/engine/enginecore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QNetworkAccessManager>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int SampleBatchSize = 50;
constexpr qsizetype MaxTrialChars = 1000;

struct DiskState {
    BusinessDetails details;
    bool exists = false;
};

/// The owner's file when there is one, else what a new one would say.
Result<DiskState> readDisk(const QString& path)
{
    DiskState disk;
    disk.exists = QFileInfo::exists(path);
    if (!disk.exists) {
        const Result<BusinessDetails> fresh = newDetails();
        if (!fresh)
            return fresh.error();
        disk.details = *fresh;
        return disk;
    }
    const Result<AgentConfigPtr> own = loadAgentConfig(path);
    if (!own)
        return own.error();
    disk.details = detailsOf(**own);
    return disk;
}

void removeMedia(const QString& dataDir, const QStringList& names)
{
    for (const QString& name : names)
        if (!name.contains(u'/'))
            QFile::remove(dataDir % u"/media/" % name);
}

SampleRows rowsOf(const SampleCounts& counts)
{
    return {counts.conversations, counts.contacts, counts.messages, counts.documents};
}

}  // namespace

BusinessService::BusinessService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                                 SettingsConsole& settings, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_core(core),
      m_options(options),
      m_settings(settings),
      m_samples(core.database)
{
    m_files.setMaxThreadCount(1);
}

BusinessService::~BusinessService() = default;

BusinessKind BusinessService::kind() const
{
    if (m_options.demo)
        return BusinessKind::Demo;
    return m_core.configuration.agent->sampleData ? BusinessKind::Sample : BusinessKind::Own;
}

QString BusinessService::ownFile() const
{
    return kind() == BusinessKind::Own ? m_core.configuration.agent->path
                                       : QString(m_options.configFolder % u"/agent_config.yml");
}

QString BusinessService::knowledgeFolder() const { return QFileInfo(ownFile()).absolutePath() % u"/knowledge"; }

QFuture<Result<BusinessState>> BusinessService::state()
{
    return engineCall<BusinessState>(this, [this] { return doState(); });
}
QFuture<Result<BusinessState>> BusinessService::save(BusinessDetails details)
{
    return engineCall<BusinessState>(this, [this, details] { return doSave(details); });
}
QFuture<Result<KnowledgeOverview>> BusinessService::knowledge()
{
    return engineCall<KnowledgeOverview>(this, [this] { return doKnowledge(); });
}
QFuture<Result<AddedDocument>> BusinessService::addDocument(QString name, QByteArray data)
{
    return engineCall<AddedDocument>(this, [this, name, data] { return doAddDocument(name, data); });
}
QFuture<Result<KnowledgeOverview>> BusinessService::removeDocument(QString name)
{
    return engineCall<KnowledgeOverview>(this, [this, name] { return doRemoveDocument(name); });
}
QFuture<Result<QList<TypedAnswer>>> BusinessService::answers()
{
    return engineCall<QList<TypedAnswer>>(this, [this] { return doAnswers(); });
}
QFuture<Result<KnowledgeOverview>> BusinessService::saveAnswers(QList<TypedAnswer> answers)
{
    return engineCall<KnowledgeOverview>(this, [this, answers] { return doSaveAnswers(answers); });
}
QFuture<Result<TrialAnswer>> BusinessService::tryQuestion(QString question)
{
    return engineCall<TrialAnswer>(this, [this, question] { return doTryQuestion(question); });
}
QFuture<Result<SampleRows>> BusinessService::sampleRows()
{
    return engineCall<SampleRows>(this, [this] { return doSampleRows(); });
}
QFuture<Result<SampleRows>> BusinessService::leaveDemo()
{
    return engineCall<SampleRows>(this, [this] { return doLeaveDemo(); });
}
QFuture<Result<WebsiteState>> BusinessService::website()
{
    return engineCall<WebsiteState>(this, [this] { return doWebsite(); });
}
QFuture<Result<WebsiteState>> BusinessService::saveWebsite(WebsiteLook look)
{
    return engineCall<WebsiteState>(this, [this, look] { return doSaveWebsite(look); });
}
QFuture<Result<ReachResult>> BusinessService::testReach()
{
    return engineCall<ReachResult>(this, [this] { return doTestReach(); });
}

Task<BusinessState> BusinessService::doState()
{
    QFuture<Result<DiskState>> reading = QtConcurrent::run(&m_files, readDisk, ownFile());
    const Result<DiskState> disk = co_await reading;
    if (!disk)
        co_return disk.error();
    BusinessState state;
    state.details = disk->details;
    state.kind = kind();
    state.file = ownFile();
    state.ownFile = disk->exists;
    co_return state;
}

Task<BusinessState> BusinessService::doSave(BusinessDetails details)
{
    QFuture<Result<>> writing = QtConcurrent::run(&m_files, writeDetails, ownFile(), details);
    const Result<> written = co_await writing;
    if (!written)
        co_return written.error();
    if (kind() == BusinessKind::Own) {
        auto reloading = m_services.reloadConfiguration(QString());
        const Result<> reloaded = co_await reloading;
        if (!reloaded)
            co_return reloaded.error();
    }
    auto reading = doState();
    const Result<BusinessState> state = co_await reading;
    co_return state;
}

Task<> BusinessService::takeDocuments()
{
    const QString file = ownFile();
    if (QFileInfo::exists(file)) {
        QFuture<Result<>> editing = QtConcurrent::run(&m_files, useKnowledgeFolder, file);
        const Result<> edited = co_await editing;
        if (!edited)
            co_return edited.error();
    }
    if (kind() != BusinessKind::Own)
        co_return Result<>();
    auto reloading = m_services.reloadConfiguration(QString());
    const Result<> reloaded = co_await reloading;
    co_return reloaded;
}

Task<KnowledgeOverview> BusinessService::doKnowledge()
{
    const KnowledgeFolder folder(knowledgeFolder());
    QFuture<KnowledgeOverview> reading = QtConcurrent::run(&m_files, [folder] { return folder.overview(); });
    KnowledgeOverview overview = co_await reading;
    if (kind() != BusinessKind::Own) {
        auto counting = m_samples.count();
        const Result<SampleCounts> counts = co_await counting;
        if (counts)
            overview.sampleDocuments = counts->documents;
    }
    co_return overview;
}

Task<AddedDocument> BusinessService::doAddDocument(QString name, QByteArray data)
{
    const KnowledgeFolder folder(knowledgeFolder());
    QFuture<Result<AddedDocument>> adding = QtConcurrent::run(&m_files,
                                                              [folder, name, data] { return folder.add(name, data); });
    const Result<AddedDocument> added = co_await adding;
    if (!added)
        co_return added.error();
    auto taking = takeDocuments();
    const Result<> taken = co_await taking;
    if (!taken)
        co_return taken.error();
    co_return *added;
}

Task<KnowledgeOverview> BusinessService::doRemoveDocument(QString name)
{
    const KnowledgeFolder folder(knowledgeFolder());
    QFuture<Result<>> removing = QtConcurrent::run(&m_files, [folder, name] { return folder.remove(name); });
    const Result<> removed = co_await removing;
    if (!removed)
        co_return removed.error();
    auto taking = takeDocuments();
    const Result<> taken = co_await taking;
    if (!taken)
        co_return taken.error();
    auto reading = doKnowledge();
    const Result<KnowledgeOverview> overview = co_await reading;
    co_return overview;
}

Task<QList<TypedAnswer>> BusinessService::doAnswers()
{
    const KnowledgeFolder folder(knowledgeFolder());
    QFuture<QList<TypedAnswer>> reading = QtConcurrent::run(&m_files, [folder] { return folder.answers(); });
    const QList<TypedAnswer> answers = co_await reading;
    co_return answers;
}

Task<KnowledgeOverview> BusinessService::doSaveAnswers(QList<TypedAnswer> answers)
{
    const KnowledgeFolder folder(knowledgeFolder());
    QFuture<Result<>> saving = QtConcurrent::run(&m_files, [folder, answers] { return folder.saveAnswers(answers); });
    const Result<> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    auto taking = takeDocuments();
    const Result<> taken = co_await taking;
    if (!taken)
        co_return taken.error();
    auto reading = doKnowledge();
    const Result<KnowledgeOverview> overview = co_await reading;
    co_return overview;
}

Task<TrialAnswer> BusinessService::doTryQuestion(QString question)
{
    const QString text = question.trimmed();
    if (text.isEmpty() || text.size() > MaxTrialChars)
        co_return Error{ErrorCode::InvalidInput,
                        tr("Write a question of at most %n character(s).", nullptr, int(MaxTrialChars)),
                        {}};
    const QString file = ownFile();
    if (!QFileInfo::exists(file))
        co_return Error{ErrorCode::NotFound, tr("Save the details of your company first."), {}};
    auto running = runTrial(&m_services.conversations.clock, file, text);
    const Result<TrialAnswer> answer = co_await running;
    co_return answer;
}

Task<SampleRows> BusinessService::doSampleRows()
{
    auto counting = m_samples.count();
    const Result<SampleCounts> counts = co_await counting;
    if (!counts)
        co_return counts.error();
    co_return rowsOf(*counts);
}

Task<SampleRows> BusinessService::doLeaveDemo()
{
    if (kind() == BusinessKind::Demo)
        co_return Error{
            ErrorCode::Conflict,
            tr("This is the demo, with data of its own. Close it and start the program without --demo: your "
               "company answers then."),
            {}};
    if (kind() == BusinessKind::Sample) {
        const QString file = ownFile();
        if (!QFileInfo::exists(file))
            co_return Error{ErrorCode::NotFound, tr("Save the details of your company first."), {}};
        // First the own company, so that no new conversation is one of the sample's.
        auto reloading = m_services.reloadConfiguration(file);
        const Result<> reloaded = co_await reloading;
        if (!reloaded)
            co_return reloaded.error();
    }
    if (kind() != BusinessKind::Own)
        co_return Error{ErrorCode::Conflict,
                        tr("Your file says \"sample_data: true\". Remove that line in %1 first.").arg(ownFile()),
                        {}};
    auto removing = removeSamples();
    const Result<SampleRows> removed = co_await removing;
    m_core.events.publish(ProgramChanged{QStringLiteral("demo_left")});
    co_return removed;
}

Task<SampleRows> BusinessService::removeSamples()
{
    SampleRows total;
    for (bool more = true; more;) {
        auto removing = m_samples.removeSome(SampleBatchSize);
        const Result<SampleBatch> batch = co_await removing;
        if (!batch)
            co_return batch.error();
        for (const SessionId session : batch->sessions)
            m_core.sockets.sessionEnded(session);
        QFuture<void> cleaning = QtConcurrent::run(&m_files, removeMedia, m_options.dataDir, batch->mediaFiles);
        co_await cleaning;
        total.conversations += batch->removed.conversations;
        total.contacts += batch->removed.contacts;
        total.messages += batch->removed.messages;
        total.documents += batch->removed.documents;
        more = batch->more;
    }
    co_return total;
}

}  // namespace frontdesk
