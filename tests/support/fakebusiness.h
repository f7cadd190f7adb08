// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

namespace frontdesk::test {

class FakeConsole;

/// BusinessConsole in memory for tests and pictures of the window; shares the conversations of its FakeConsole.
class FakeBusiness final : public BusinessConsole {
public:
    explicit FakeBusiness(FakeConsole& console);

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

    // What a test prepares and looks at.
    BusinessState business;
    KnowledgeOverview files;
    QList<TypedAnswer> typed;
    SampleRows samples;
    WebsiteState site;
    ReachResult reach;
    TrialAnswer trial;
    Error nextError;  ///< the next call fails with it when its code is not Unknown
    int saves = 0;
    QStringList asked;
    bool hold = false;  ///< state() never answers: the page shows that it loads

private:
    template <class T>
    [[nodiscard]] QFuture<Result<T>> answer(T value);
    void publishChange();
    FakeConsole& m_console;
};

}  // namespace frontdesk::test
