// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakerecovery.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

constexpr Micros Now = 1'795'273'200 * MicrosPerSecond;
constexpr Micros Day = 24 * 60 * MicrosPerMinute;

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

}  // namespace

FakeRecovery::FakeRecovery(FakeConsole&)
{
    now.folder = QStringLiteral("/home/maria/Backups/Frontdesk");
    now.lastGoodAt = Now - Day / 2;
    now.nextAt = Now + Day / 2;
    for (int i = 0; i < 2; ++i) {
        now.backups << BackupFile{QStringLiteral("%1/frontdesk-%2.fdbackup").arg(now.folder).arg(2 - i),
                                  i == 0 ? BackupKind::Daily : BackupKind::Manual,
                                  now.lastGoodAt - i * Day,
                                  48'000'000,
                                  QStringLiteral("0.1.0"),
                                  {}};
    }
    report.file = now.backups.first();
    report.conversations = 1204;
    report.messages = 9311;
    report.contacts = 640;
    report.mediaFiles = 73;
    report.configFiles = 4;
    report.company = QStringLiteral("Nordlys Fibre");
    words = QStringLiteral(
                "abandon ability able about above absent absorb abstract absurd abuse access accident account "
                "accuse achieve acid acoustic acquire across act action actor actress actual")
                .split(QLatin1Char(' '));
}

QFuture<Result<BackupState>> FakeRecovery::state()
{
    BackupState seen = now;
    seen.staged = staged;
    return ready(error.code != ErrorCode::Unknown ? Result<BackupState>(error) : Result<BackupState>(seen));
}

QFuture<Result<BackupFile>> FakeRecovery::backUpNow(QString folder, BackupKind kind)
{
    if (error.code != ErrorCode::Unknown)
        return ready<BackupFile>(error);
    const QString where = folder.isEmpty() ? now.folder : folder;
    const BackupFile made{QStringLiteral("%1/frontdesk-%2.fdbackup").arg(where).arg(now.backups.size() + 1),
                          kind,
                          Now,
                          48'100'000,
                          QStringLiteral("0.1.0"),
                          {}};
    now.backups.prepend(made);
    now.lastGoodAt = Now;
    return ready<BackupFile>(made);
}

QFuture<Result<BackupReport>> FakeRecovery::verifyBackup(QString path)
{
    if (error.code != ErrorCode::Unknown)
        return ready<BackupReport>(error);
    BackupReport copy = report;
    copy.file.path = path;
    return ready<BackupReport>(copy);
}

QFuture<Result<QStringList>> FakeRecovery::recoveryWords()
{
    return ready(error.code != ErrorCode::Unknown ? Result<QStringList>(error) : Result<QStringList>(words));
}

QFuture<Result<>> FakeRecovery::confirmSheet(QList<SheetAnswer> answers)
{
    for (const SheetAnswer& answer : std::as_const(answers)) {
        if (words.value(answer.position - 1) != answer.word)
            return ready<void>(Error{ErrorCode::InvalidInput, QStringLiteral("That is not the word on the sheet."),
                                     QStringLiteral("words")});
    }
    now.sheetKept = true;
    return ready<void>(Result<>());
}

QFuture<Result<BackupReport>> FakeRecovery::stageRestore(QString path, QStringList given)
{
    if (error.code != ErrorCode::Unknown)
        return ready<BackupReport>(error);
    if (!given.isEmpty() && given != words)
        return ready<BackupReport>(Error{ErrorCode::InvalidInput,
                                         QStringLiteral("These are not the words of this backup."),
                                         QStringLiteral("words")});
    staged = path;
    return verifyBackup(path);
}

QFuture<Result<>> FakeRecovery::cancelRestore()
{
    staged.clear();
    return ready<void>(Result<>());
}

}  // namespace frontdesk::test
