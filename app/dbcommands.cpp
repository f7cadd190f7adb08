// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbcommands.h"

#include "app/dbkeys.h"
#include "app/instancelink.h"
#include "app/vaultaccess.h"
#include "core/config/groups/backup.h"
#include "core/recovery/backupfolder.h"
#include "core/recovery/backuphead.h"
#include "core/recovery/backupmaker.h"
#include "core/recovery/recoveryrecord.h"
#include "core/recovery/recoverywords.h"
#include "core/recovery/restoredatabase.h"
#include "core/recovery/restorestage.h"

#include <frontdesk_version.h>

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QUrl>

#include <ostream>
#include <thread>

namespace frontdesk {
namespace {

constexpr int PollMs = 300;

std::ostream& operator<<(std::ostream& out, const QString& text) { return out << text.toStdString(); }

QString when(Micros at)
{
    return QDateTime::fromMSecsSinceEpoch(at / 1000).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

int fail(const Error& error, const CommandLineIo& io)
{
    const bool said = error.detail.isEmpty() || error.code == ErrorCode::InvalidInput;
    io.err << error.userText << (said ? QString() : QString(u" (" % error.detail % u')')) << '\n';
    const bool own = error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Unauthorized
                     || error.code == ErrorCode::Corrupt;
    return own ? int(ExitCode::Failed) : exitCodeFor(error);
}

RecoveryPlaces placesOf(const LaunchOptions& launch)
{
    return {.dataFolder = launch.dirs.data,
            .databasePath = QFileInfo(databasePath(*launch.settings, launch.dirs.data)).absoluteFilePath(),
            .configFolder = launch.dirs.config,
            .configFile = launch.sources.userFile,
            .envFile = launch.sources.envFile,
            .agentConfig = launch.sampleBusiness ? QString() : launch.agentConfigFile};
}

QString backupFolder(const LaunchOptions& launch)
{
    const QString folder = launch.settings->get(setting::BackupFolder);
    return QDir::cleanPath(
        QDir(launch.dirs.data).absoluteFilePath(folder.isEmpty() ? QStringLiteral("backups") : folder));
}

/// One line that counts up, on a terminal and in a log alike.
ProgressFunction progressOn(std::ostream& err, const char* what)
{
    return [&err, what, shown = -10](int percent) mutable {
        if (percent > 0 && percent >= shown + 10) {
            shown = percent - percent % 10;
            err << what << ' ' << shown << " %\n" << std::flush;
        }
        return true;
    };
}

void printReport(const BackupReport& report, const CommandLineIo& io)
{
    if (!report.company.isEmpty())
        io.out << "company: " << report.company << '\n';
    io.out << "made: " << when(report.file.madeAt) << " (" << backupKindName(report.file.kind) << ", "
           << QString::number(double(report.file.bytes) / 1e6, 'f', 1) << " MB)\n"
           << report.conversations << " conversations, " << report.messages << " messages, " << report.contacts
           << " contacts, " << report.mediaFiles << " files of customers, " << report.configFiles
           << " files of the configuration\n";
    for (const QString& problem : report.problems)
        io.err << "note: " << problem << '\n';
}

/// The program that runs with this data makes it; nothing else may write there.
int backUpBeside(const QString& folder, const LaunchOptions& launch, const CommandLineIo& io)
{
    const QByteArray target = folder.isEmpty() ? QByteArray("-") : QUrl::toPercentEncoding(folder, "/");
    Result<QByteArray> answer = askInstance(launch.dirs.data, "backup " + target);
    if (answer && answer->startsWith("ok")) {
        io.err << "The running Frontdesk makes the backup ...\n" << std::flush;
        do {
            QThread::msleep(PollMs);
            answer = askInstance(launch.dirs.data, "backup-state");
        } while (answer && *answer == "busy");
    }
    if (!answer)
        return fail(answer.error(), io);
    const QByteArray text = answer->mid(answer->indexOf(' ') + 1);
    if (!answer->startsWith("ok")) {
        io.err << text.toStdString() << '\n';
        return int(ExitCode::Failed);
    }
    io.out << QUrl::fromPercentEncoding(text) << '\n';
    return int(ExitCode::Ok);
}

Result<MadeBackup> makeAlone(const BackupOrder& order, const CommandLineIo& io)
{
    BackupProgress progress;
    ProgressFunction show = progressOn(io.err, "backup");
    std::atomic<bool> done = false;
    Result<MadeBackup> made;
    std::thread worker([&] {
        made = makeBackup(order, progress);
        done = true;
    });
    for (; !done; QThread::msleep(50))
        show(progress.percent);
    worker.join();
    return made;
}

int backUp(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const QString given = QString::fromStdString(command.to);
    const QString folder = given.isEmpty() ? QString() : QDir::cleanPath(QDir::current().absoluteFilePath(given));
    Result<std::shared_ptr<DataDirLock>> lock = DataDirLock::take(launch.dirs.data);
    if (!lock && lock.error().code == ErrorCode::Conflict && !command.move)
        return backUpBeside(folder, launch, io);
    if (!lock)
        return fail(lock.error(), io);
    const Result<OwnVault> vault = openOwnVault(launch);
    if (!vault)
        return fail(vault.error(), io);
    const BackupOrder order{.places = placesOf(launch),
                            .folder = folder.isEmpty() ? backupFolder(launch) : folder,
                            .kind = command.move ? BackupKind::Move : BackupKind::Manual,
                            .masterKey = vault->masterKey,
                            .secrets = vault->secrets,
                            .company = {},
                            .program = QStringLiteral(FRONTDESK_VERSION),
                            .now = SystemClock().now()};
    const Result<MadeBackup> made = makeAlone(order, io);
    if (!made)
        return fail(made.error(), io);
    for (const QString& note : made->notes)
        io.err << "note: " << note << '\n';
    if (folder.isEmpty()) {
        RecoveryRecord record = RecoveryRecord::read(launch.dirs.data);
        record.lastGoodAt = record.lastTryAt = order.now;
        record.problem.clear();
        static_cast<void>(record.write(launch.dirs.data).ok());
    }
    const Result<> audited = appendAuditAlone(order.places.databasePath, order.masterKey, QStringLiteral("backup.made"),
                                              QFileInfo(made->file.path).fileName());
    if (!audited)
        io.err << "note: " << audited.error().userText << '\n';
    io.out << made->file.path << '\n';
    return int(ExitCode::Ok);
}

int verify(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const Result<QByteArray> key = command.wordsFile.empty()
                                       ? ownKey(launch)
                                       : keyFromWordsFile(QString::fromStdString(command.wordsFile));
    if (!key)
        return fail(key.error(), io);
    if (!command.file.empty()) {
        const Result<BackupReport> report = checkBackup(QString::fromStdString(command.file), *key,
                                                        progressOn(io.err, "checked"));
        if (!report)
            return fail(report.error(), io);
        printReport(*report, io);
        io.out << "The backup is whole.\n";
        return int(ExitCode::Ok);
    }
    const Result<LiveReport> live = checkLive(placesOf(launch).databasePath, *key);
    if (!live)
        return fail(live.error(), io);
    io.out << live->conversations << " conversations, " << live->messages << " messages, " << live->contacts
           << " contacts, " << live->mediaFiles << " files of customers, " << live->auditEntries
           << " entries of the audit\n";
    for (const QString& problem : live->problems)
        io.err << problem << '\n';
    if (live->problems.isEmpty())
        io.out << "The database is whole.\n";
    return int(live->problems.isEmpty() ? ExitCode::Ok : ExitCode::Failed);
}

int list(const LaunchOptions& launch, const CommandLineIo& io)
{
    const Result<QByteArray> key = ownKey(launch);
    for (const BackupFile& backup :
         listBackups(backupFolder(launch), placesOf(launch).databasePath, key ? *key : QByteArray()))
        io.out << when(backup.madeAt) << "  " << backupKindName(backup.kind) << "  "
               << QString::number(double(backup.bytes) / 1e6, 'f', 1) << " MB  " << backup.path
               << (backup.problem.isEmpty() ? QString() : QString(u"  (" % backup.problem % u')')) << '\n';
    if (const Result<RestorePlan> plan = RestorePlan::read(launch.dirs.data); plan)
        io.out << "waits to be restored at the next start: " << plan->backup << '\n';
    for (const QString& folder : keptAside(launch.dirs.data))
        io.out << "from before a restore: " << folder << '\n';
    return int(ExitCode::Ok);
}

int words(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    if (!command.yes && !confirmedOnTerminal(io))
        return int(ExitCode::Usage);
    const Result<QByteArray> key = ownKey(launch);
    if (!key)
        return fail(key.error(), io);
    // Whoever sees the key leaves a trace, or does not see it.
    Result<std::shared_ptr<DataDirLock>> lock = DataDirLock::take(launch.dirs.data);
    Result<> audited;
    if (lock)
        audited = appendAuditAlone(placesOf(launch).databasePath, *key, QStringLiteral("words.shown"), {});
    else if (const Result<QByteArray> answer = askInstance(launch.dirs.data, "words-shown");
             !answer || !answer->startsWith("ok"))
        audited = answer ? Error{ErrorCode::Unavailable, QString::fromUtf8(answer->mid(6)), {}} : answer.error();
    if (!audited)
        return fail(audited.error(), io);
    io.out << recoverywords::sheet(recoverywords::fromKey(*key));
    io.err
        << "Write the 24 words down, in this order, and keep the sheet where neither fire nor thief finds it together with the "
           "PC. Frontdesk asks for them after a restore on another PC; nobody else ever does.\n";
    return int(ExitCode::Ok);
}

Result<BackupReport> restoreInto(const RestoreOrder& order, const LaunchOptions& launch, const CommandLineIo& io)
{
    const Result<StagedRestore> staged = stageRestore(order, progressOn(io.err, "checked and unpacked"));
    if (!staged)
        return staged.error();
    Result<> done = makeVaultAndWait(*staged, launch);
    if (done)
        done = confirmStaged(*staged);
    if (!done) {
        static_cast<void>(discardStagedRestore(order.places.dataFolder).ok());
        return done.error();
    }
    const Result<bool> applied = applyStagedRestore(order.places.dataFolder);
    return applied ? Result<BackupReport>(staged->report) : Result<BackupReport>(applied.error());
}

int restoreLocked(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const Result<QByteArray> key = command.ownKey ? ownKey(launch)
                                   : command.wordsFile.empty()
                                       ? keyFromPrompt(io)
                                       : keyFromWordsFile(QString::fromStdString(command.wordsFile));
    if (!key)
        return fail(key.error(), io);
    const RestoreOrder order{
        .backup = QDir::cleanPath(QDir::current().absoluteFilePath(QString::fromStdString(command.file))),
        .masterKey = *key,
        .fromSheet = !command.ownKey,
        .places = placesOf(launch),
        .sources = launch.sources,
        .now = SystemClock().now()};
    const Result<BackupReport> restored = restoreInto(order, launch, io);
    if (!restored && restored.error().code == ErrorCode::Unauthorized)
        return fail({ErrorCode::InvalidInput,
                     command.ownKey ? QStringLiteral(
                         "The key of this PC does not open this backup. Type the words of its recovery sheet.")
                                    : QStringLiteral("These are not the words of this backup. Nothing was changed."),
                     {}},
                    io);
    if (!restored)
        return fail(restored.error(), io);
    printReport(*restored, io);
    for (const QString& folder : keptAside(launch.dirs.data).mid(0, 1))
        io.out << "the data of before is in " << folder << '\n';
    io.out << "Restored into " << launch.dirs.data << ". Frontdesk can be started now.\n";
    return int(ExitCode::Ok);
}

int restore(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const bool existed = QFileInfo::exists(launch.dirs.data);
    Result<std::shared_ptr<DataDirLock>> lock = DataDirLock::take(launch.dirs.data);
    if (!lock)
        return fail(lock.error(), io);
    const int code = restoreLocked(command, launch, io);
    lock = Error{};
    if (code != int(ExitCode::Ok) && !existed)
        QDir().rmdir(launch.dirs.data);  // only if it is empty: nothing was written
    return code;
}

}  // namespace

void addDbVerbs(CLI::App& app, DbCommand& command)
{
    using Verb = DbCommand::Verb;
    CLI::App* db = app.add_subcommand("db", "Back up, restore and check the data; print the recovery sheet");
    db->require_subcommand(1);
    db->fallthrough();
    const auto verb = [db, &command](const char* name, const char* about, Verb value) {
        CLI::App* sub = db->add_subcommand(name, about);
        sub->fallthrough();
        sub->callback([&command, value] { command.verb = value; });
        return sub;
    };
    CLI::App* backup = verb("backup", "Make a backup now, also while Frontdesk runs; prints its path", Verb::Backup);
    backup->add_option("--to", command.to, "Folder in place of backup.folder")->type_name("DIR");
    backup->add_flag("--move", command.move,
                     "For a new PC: with a page that says how to go on; Frontdesk must not run");
    CLI::App* restore = verb(
        "restore", "Put a backup in the place of the data, which is kept aside; Frontdesk must not run", Verb::Restore);
    restore->add_option("FILE", command.file, "The backup")->required();
    restore
        ->add_option("--words-file", command.wordsFile,
                     "File with the 24 words of the recovery sheet (else they are asked for)")
        ->type_name("FILE");
    restore->add_flag("--key-from-keychain", command.ownKey, "Use the key of this PC in place of the words");
    CLI::App* verify = verb("verify", "Check a backup, or the live database with its audit and files", Verb::Verify);
    verify->add_option("FILE", command.file, "The backup; without it the live database is checked");
    verify->add_option("--words-file", command.wordsFile, "File with the 24 words, for a backup of another PC")
        ->type_name("FILE");
    verb("list", "List the backups", Verb::List);
    CLI::App* words = verb("words", "Print the 24 words of the recovery sheet; whoever has them can read everything",
                           Verb::Words);
    words->add_flag("--yes", command.yes, "Do not ask first");
}

int runDbCommand(const DbCommand& command, const LaunchOptions& launch, const CommandLineIo& io)
{
    const ApplicationForCommands application;
    if (command.verb != DbCommand::Verb::Restore && restoreWasCutOff(launch.dirs.data)) {
        const Result<std::shared_ptr<DataDirLock>> lock = DataDirLock::take(launch.dirs.data);
        const Result<bool> finished = lock ? applyStagedRestore(launch.dirs.data) : Result<bool>(lock.error());
        if (!finished)
            return fail(finished.error(), io);
        io.err << "A restore that was cut off was finished.\n";
    }
    switch (command.verb) {
    case DbCommand::Verb::Backup: return backUp(command, launch, io);
    case DbCommand::Verb::Restore: return restore(command, launch, io);
    case DbCommand::Verb::Verify: return verify(command, launch, io);
    case DbCommand::Verb::List: return list(launch, io);
    case DbCommand::Verb::Words: return words(command, launch, io);
    case DbCommand::Verb::None: break;
    }
    return int(ExitCode::Usage);
}

}  // namespace frontdesk
