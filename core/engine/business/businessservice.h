// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/console/businessconsole.h"
#include "core/console/consoleservice.h"
#include "core/store/samplestore.h"

#include <QObject>
#include <QThreadPool>

class QNetworkAccessManager;

namespace frontdesk {

class SettingsConsole;
struct EngineCore;
struct EngineOptions;

/// BusinessConsole on the engine. Lives on the engine thread; public functions from any thread. Files are read and
/// written on a thread of its own, one change after the other.
class BusinessService final : public QObject, public BusinessConsole {
    Q_OBJECT

public:
    /// All of it outlives the service.
    BusinessService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                    SettingsConsole& settings, QObject* parent = nullptr);
    ~BusinessService() override;

    [[nodiscard]] QFuture<Result<BusinessState>> state() override;
    [[nodiscard]] QFuture<Result<BusinessState>> save(BusinessDetails details) override;
    [[nodiscard]] QFuture<Result<KnowledgeOverview>> knowledge() override;
    [[nodiscard]] QFuture<Result<AddedDocument>> addDocument(QString name, QByteArray data) override;
    [[nodiscard]] QFuture<Result<KnowledgeOverview>> removeDocument(QString name) override;
    [[nodiscard]] QFuture<Result<QList<TypedAnswer>>> answers() override;
    [[nodiscard]] QFuture<Result<KnowledgeOverview>> saveAnswers(QList<TypedAnswer> answers) override;
    [[nodiscard]] QFuture<Result<TrialAnswer>> tryQuestion(QString question) override;
    [[nodiscard]] QFuture<Result<SampleRows>> sampleRows() override;
    [[nodiscard]] QFuture<Result<SampleRows>> leaveDemo() override;
    [[nodiscard]] QFuture<Result<WebsiteState>> website() override;
    [[nodiscard]] QFuture<Result<WebsiteState>> saveWebsite(WebsiteLook look) override;
    [[nodiscard]] QFuture<Result<ReachResult>> testReach() override;

private:
    [[nodiscard]] Task<BusinessState> doState();
    [[nodiscard]] Task<BusinessState> doSave(BusinessDetails details);
    [[nodiscard]] Task<KnowledgeOverview> doKnowledge();
    [[nodiscard]] Task<AddedDocument> doAddDocument(QString name, QByteArray data);
    [[nodiscard]] Task<KnowledgeOverview> doRemoveDocument(QString name);
    [[nodiscard]] Task<QList<TypedAnswer>> doAnswers();
    [[nodiscard]] Task<KnowledgeOverview> doSaveAnswers(QList<TypedAnswer> answers);
    [[nodiscard]] Task<TrialAnswer> doTryQuestion(QString question);
    [[nodiscard]] Task<SampleRows> doSampleRows();
    [[nodiscard]] Task<SampleRows> doLeaveDemo();
    [[nodiscard]] Task<SampleRows> removeSamples();
    [[nodiscard]] Task<WebsiteState> doWebsite();
    [[nodiscard]] Task<WebsiteState> doSaveWebsite(WebsiteLook look);
    [[nodiscard]] Task<ReachResult> doTestReach();
    /// The owner's documents changed: the index follows when his file is the one that answers.
    [[nodiscard]] Task<> takeDocuments();
    [[nodiscard]] BusinessKind kind() const;
    /// What a save writes; the one that answers, unless that is the sample's.
    [[nodiscard]] QString ownFile() const;
    [[nodiscard]] QString knowledgeFolder() const;

    const ConsoleServices& m_services;
    EngineCore& m_core;
    const EngineOptions& m_options;
    SettingsConsole& m_settings;
    SampleStore m_samples;
    QThreadPool m_files;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

}  // namespace frontdesk
