// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacyact.h"

#include "core/base/platform.h"
#include "core/base/whendone.h"
#include "core/engine/privacy/privacyalone.h"
#include "core/recovery/restoreplan.h"

#include <QDateTime>
#include <QEventLoop>
#include <QThread>
#include <QUrl>

namespace frontdesk {
namespace {

constexpr int PollMs = 200;

QString sentence(const PrivacyCounts& c)
{
    return QStringLiteral("%1 conversations, %2 messages, %3 notes, %4 files, %5 sessions, %6 customers")
        .arg(c.conversations)
        .arg(c.messages)
        .arg(c.notes)
        .arg(c.mediaFiles)
        .arg(c.sessions)
        .arg(c.contacts);
}

QString said(const PurgeReport& report) { return u"Removed: " % sentence(report.counts) % u'.'; }

QString said(const ContactExport& done) { return u"Written to " % done.path % u": " % sentence(done.counts) % u'.'; }

QString said(const ErasureReport& report)
{
    const QString backups =
        report.backupsUntil > 0
            ? QString(u" Backups still hold this customer until "
                      % QDateTime::fromMSecsSinceEpoch(report.backupsUntil / 1000).date().toString(Qt::ISODate)
                      % u"; whoever is restored from one is erased again.")
            : QStringLiteral(
                " A backup that was made before holds this customer until it is deleted (backup.keep_days); whoever is "
                "restored from one is erased again.");
    return u"Erased: " % sentence(report.counts) % u'.' % backups;
}

struct Act {
    QByteArray verb;
    ContactId contact;
    QString path;
};

Act parse(const QByteArray& text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    return {words.value(0), ContactId(words.value(1).toLongLong()), QUrl::fromPercentEncoding(words.value(2))};
}

Result<QString> askRunning(const QByteArray& act, const QString& dataDir)
{
    Result<QByteArray> answer = askInstance(dataDir, "privacy " + act);
    if (!answer)
        return answer.error();
    if (!answer->startsWith("ok "))
        return Error{ErrorCode::Unavailable, QString::fromUtf8(answer->mid(answer->indexOf(' ') + 1)), {}};
    const QByteArray number = answer->mid(3);
    do {
        QThread::msleep(PollMs);
        answer = askInstance(dataDir, "privacy-state " + number);
    } while (answer && *answer == "busy");
    if (!answer)
        return answer.error();
    const QString text = QString::fromUtf8(answer->mid(answer->indexOf(' ') + 1));
    return answer->startsWith("ok ") ? Result<QString>(text) : Result<QString>(Error{ErrorCode::Conflict, text, {}});
}

template <class T>
Result<T> await(QFuture<Result<T>> future)
{
    QEventLoop loop;
    Result<T> answer;
    whenDone(future, &loop, [&](const Result<T>& value) {
        answer = value;
        loop.quit();
    });
    loop.exec();
    return answer;
}

template <class T>
Result<QString> told(const Result<T>& done)
{
    return done ? Result<QString>(said(*done)) : Result<QString>(done.error());
}

Result<QString> performAlone(const Act& act, const LaunchOptions& launch, const QByteArray& masterKey)
{
    const Result<std::shared_ptr<DataDirLock>> lock = DataDirLock::take(launch.dirs.data);
    if (!lock)
        return lock.error();
    if (restoreWasCutOff(launch.dirs.data))
        return Error{
            ErrorCode::Conflict,
            QStringLiteral("A restore was cut off. Start Frontdesk once, so that it is finished, and try again."),
            {}};
    PrivacyAlone alone(databasePath(*launch.settings, launch.dirs.data), masterKey, retentionOptions(*launch.settings));
    const Result<> opened = await(alone.open());
    if (!opened)
        return opened.error();
    const QString actor = u"console:" % platform::userName();
    if (act.verb == "purge")
        return told(await(alone.purge(actor)));
    if (act.verb == "export")
        return told(await(alone.exportContact(act.contact, act.path, actor)));
    return told(await(alone.erase(act.contact, actor)));
}

}  // namespace

Result<QString> performPrivacyAct(const QByteArray& act, const LaunchOptions& launch, const QByteArray& masterKey)
{
    const Result<QString> asked = askRunning(act, launch.dirs.data);
    if (asked || asked.error().code != ErrorCode::NotFound)
        return asked;
    return performAlone(parse(act), launch, masterKey);
}

PrivacyLink::PrivacyLink(InstanceServer& link, std::function<PrivacyConsole*()> console, QObject* parent)
    : QObject(parent), m_console(std::move(console))
{
    link.handle("privacy", [this](const QByteArray& act) { return start(act); });
    link.handle("privacy-state", [this](const QByteArray& number) { return state(number); });
}

template <class T>
void PrivacyLink::follow(QFuture<Result<T>> future)
{
    const int number = ++m_last;
    m_answers.insert(number, {});
    whenDone(future, this, [this, number](const Result<T>& done) {
        const QString text = done ? said(*done) : done.error().userText;
        m_answers[number] = (done ? "ok " : "error ") + text.toUtf8().replace('\n', ' ');
    });
}

QByteArray PrivacyLink::start(const QByteArray& text)
{
    PrivacyConsole* const console = m_console();
    if (!console)
        return "error Frontdesk is still starting.";
    const Act act = parse(text);
    if (act.verb == "purge")
        follow(console->purgeNow());
    else if (act.verb == "export")
        follow(console->exportContact(act.contact, act.path));
    else if (act.verb == "erase")
        follow(console->eraseContact(act.contact));
    else
        return "error This is not known here.";
    return "ok " + QByteArray::number(m_last);
}

QByteArray PrivacyLink::state(const QByteArray& number)
{
    const auto it = m_answers.find(number.toInt());
    if (it == m_answers.end())
        return "error This is not known here.";
    if (it->isEmpty())
        return "busy";
    const QByteArray answer = *it;
    m_answers.erase(it);
    return answer;
}

}  // namespace frontdesk
