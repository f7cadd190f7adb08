// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebusiness.h"

#include "tests/support/fakeconsole.h"

#include <QPromise>

namespace frontdesk::test {

FakeBusiness::FakeBusiness(FakeConsole& console) : m_console(console)
{
    business.kind = BusinessKind::Sample;
    business.file = QStringLiteral("/home/maria/.config/frontdesk/agent_config.yml");
    business.details.companyName = QStringLiteral("Harbor & Pine");
    business.details.description = QStringLiteral("Homeware and outdoor goods");
    business.details.phone = QStringLiteral("(207) 555-0100");
    business.details.email = QStringLiteral("help@harborandpine.example.com");
    business.details.website = QStringLiteral("https://harborandpine.example.com");
    business.details.timeZone = QStringLiteral("America/New_York");
    business.details.agentName = QStringLiteral("Aria");
    for (size_t day = 0; day < 5; ++day)
        business.details.hours.at(day) = {{QTime(9, 0), QTime(17, 0)}};
    files.folder = QStringLiteral("/home/maria/.config/frontdesk/knowledge");
    site.look = {.title = {},
                 .launcher = {},
                 .color = QStringLiteral("#1f62d0"),
                 .position = QStringLiteral("right"),
                 .languages = {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")},
                 .phone = {},
                 .email = {},
                 .sites = {}};
    site.chatPageUrl = QStringLiteral("http://127.0.0.1:8000/");
    samples = {.conversations = 12, .contacts = 11, .messages = 184, .documents = 17};
    reach.text = QStringLiteral("This computer cannot be reached from outside yet.");
}

template <class T>
QFuture<Result<T>> FakeBusiness::answer(T value)
{
    if (nextError.code == ErrorCode::Unknown)
        return QtFuture::makeReadyFuture(Result<T>(std::move(value)));
    const Error error = std::exchange(nextError, Error());
    return QtFuture::makeReadyFuture(Result<T>(error));
}

void FakeBusiness::publishChange()
{
    m_console.programInfo.companyName = business.details.companyName;
    m_console.programInfo.sampleData = business.kind != BusinessKind::Own;
    m_console.publish(ProgramChanged{QStringLiteral("configuration")});
}

QFuture<Result<BusinessState>> FakeBusiness::state()
{
    if (!hold)
        return answer(business);
    static QPromise<Result<BusinessState>> never;
    never.start();
    return never.future();
}

QFuture<Result<BusinessState>> FakeBusiness::save(BusinessDetails details)
{
    if (nextError.code == ErrorCode::Unknown) {
        ++saves;
        business.details = std::move(details);
        business.ownFile = true;
    }
    return answer(business);
}

QFuture<Result<KnowledgeOverview>> FakeBusiness::knowledge() { return answer(files); }

QFuture<Result<AddedDocument>> FakeBusiness::addDocument(QString name, QByteArray data)
{
    AddedDocument added;
    added.file = {.name = name, .title = name, .passages = 3, .bytes = data.size(), .changedAt = 0, .removable = true};
    if (nextError.code == ErrorCode::Unknown) {
        files.files << added.file;
        files.passages += added.file.passages;
    }
    return answer(added);
}

QFuture<Result<KnowledgeOverview>> FakeBusiness::removeDocument(QString name)
{
    files.files.removeIf([&name](const KnowledgeFile& file) { return file.name == name; });
    files.passages = 0;
    for (const KnowledgeFile& file : files.files)
        files.passages += file.passages;
    return answer(files);
}

QFuture<Result<QList<TypedAnswer>>> FakeBusiness::answers() { return answer(typed); }

QFuture<Result<KnowledgeOverview>> FakeBusiness::saveAnswers(QList<TypedAnswer> answers)
{
    typed.clear();
    for (const TypedAnswer& pair : answers)
        if (!pair.question.isEmpty() && !pair.answer.isEmpty())
            typed << pair;
    files.files.removeIf([](const KnowledgeFile& file) { return file.typed; });
    if (!typed.isEmpty())
        files.files << KnowledgeFile{.name = QStringLiteral("answers.md"),
                                     .title = QStringLiteral("Questions and answers"),
                                     .passages = int(typed.size()),
                                     .bytes = 400,
                                     .typed = true};
    files.passages = 0;
    for (const KnowledgeFile& file : files.files)
        files.passages += file.passages;
    return answer(files);
}

QFuture<Result<TrialAnswer>> FakeBusiness::tryQuestion(QString question)
{
    asked << question;
    return answer(trial);
}

QFuture<Result<SampleRows>> FakeBusiness::sampleRows() { return answer(samples); }

QFuture<Result<SampleRows>> FakeBusiness::leaveDemo()
{
    const SampleRows removed = std::exchange(samples, SampleRows());
    business.kind = BusinessKind::Own;
    publishChange();
    return answer(removed);
}

QFuture<Result<WebsiteState>> FakeBusiness::website()
{
    site.companyName = business.details.companyName;
    site.companyPhone = business.details.phone;
    site.companyEmail = business.details.email;
    return answer(site);
}

QFuture<Result<WebsiteState>> FakeBusiness::saveWebsite(WebsiteLook look)
{
    if (nextError.code == ErrorCode::Unknown)
        site.look = std::move(look);
    return answer(site);
}

QFuture<Result<ReachResult>> FakeBusiness::testReach() { return answer(reach); }

}  // namespace frontdesk::test
