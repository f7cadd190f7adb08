// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/enginecall.h"
#include "core/engine/recovery/recoveryservice.h"
#include "core/recovery/recoverywords.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int FewestLetters = 4;

Result<StagedRestore> runStage(RestoreOrder order, std::shared_ptr<BackupProgress> progress)
{
    return stageRestore(order, [progress](int percent) {
        progress->percent = percent;
        return !progress->stop;
    });
}

Result<> runConfirm(StagedRestore staged) { return confirmStaged(staged); }
Result<> runDiscard(QString dataFolder) { return discardStagedRestore(dataFolder); }

bool sameWord(const QString& typed, const QString& word)
{
    const QString plain = typed.trimmed().toLower();
    return plain == word || (plain.size() >= FewestLetters && word.startsWith(plain));
}

}  // namespace

QFuture<Result<QStringList>> RecoveryService::recoveryWords()
{
    return engineCall<QStringList>(this, [this] { return doWords(); });
}

Task<QStringList> RecoveryService::doWords()
{
    const Json details = Json::object();
    auto auditing = record(QStringLiteral("words.shown"), QString(), details);
    const Result<> audited = co_await auditing;
    if (!audited)  // whoever sees the key leaves a trace, or does not see it
        co_return audited.error();
    co_return recoverywords::fromKey(m_options.masterKey);
}

QFuture<Result<>> RecoveryService::confirmSheet(QList<SheetAnswer> answers)
{
    return engineCall<void>(this, [this, answers] { return doConfirm(answers); });
}

Task<> RecoveryService::doConfirm(QList<SheetAnswer> answers)
{
    const QStringList words = recoverywords::fromKey(m_options.masterKey);
    for (const SheetAnswer& answer : std::as_const(answers))
        if (!sameWord(answer.word, words.value(answer.position - 1)))
            co_return Error{ErrorCode::InvalidInput,
                            tr("Word %1 on the sheet is another one. Look again.").arg(answer.position),
                            QStringLiteral("words")};
    if (answers.isEmpty())
        co_return Error{ErrorCode::InvalidInput, tr("Type the words that are asked for."), QStringLiteral("words")};
    m_record.sheetKey = keyId();
    auto saving = saveRecord();
    const Result<> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    const Json details = Json::object();
    auto auditing = record(QStringLiteral("words.confirmed"), QString(), details);
    const Result<> audited = co_await auditing;
    co_return audited;
}

QFuture<Result<BackupReport>> RecoveryService::stageRestore(QString path, QStringList words)
{
    return engineCall<BackupReport>(this, [this, path, words] { return doStage(path, words); });
}

Task<BackupReport> RecoveryService::doStage(QString path, QStringList words)
{
    if (m_running || m_ending)
        co_return Error{
            ErrorCode::Conflict, tr("A backup or a restore is being worked on already. Wait until it is done."), {}};
    const bool typed = !words.isEmpty();
    const Result<QByteArray> key = typed ? recoverywords::toKey(words) : Result<QByteArray>(m_options.masterKey);
    if (!key)
        co_return key.error();
    const RestoreOrder order{.backup = path,
                             .masterKey = *key,
                             .fromSheet = typed,
                             .places = places(),
                             .sources = m_options.settings.sources,
                             .now = now()};
    m_running = true;
    m_progress = std::make_shared<BackupProgress>();
    auto staging = stageWith(order);
    const Result<BackupReport> staged = co_await staging;
    m_running = false;
    if (!staged && staged.error().code == ErrorCode::Unauthorized)
        co_return Error{ErrorCode::InvalidInput,
                        typed
                            ? tr("These are not the words of this backup.")
                            : tr("The key of this PC does not open this backup. Type the words of its recovery sheet."),
                        QStringLiteral("words")};
    co_return staged;
}

Task<BackupReport> RecoveryService::stageWith(RestoreOrder order)
{
    QFuture<Result<StagedRestore>> staging = QtConcurrent::run(m_work.get(), runStage, order, m_progress);
    const Result<StagedRestore> staged = co_await staging;
    if (!staged)
        co_return staged.error();
    const StagedRestore ready = *staged;
    auto finishing = finishStage(ready);
    Result<> finished = co_await finishing;
    if (finished) {
        const Json details = {{"made_at", ready.plan.madeAt}};
        auto auditing = record(QStringLiteral("restore.staged"), QFileInfo(order.backup).fileName(), details);
        const Result<> audited = co_await auditing;
        finished = audited;
    }
    if (!finished) {  // who hears of an error must not find other data at the next start
        QFuture<Result<>> discarding = QtConcurrent::run(m_work.get(), runDiscard, order.places.dataFolder);
        const Result<> discarded = co_await discarding;
        static_cast<void>(discarded.ok());
        co_return finished.error();
    }
    co_return ready.report;
}

/// The vault of the restored data, then the list that makes the next start restore.
Task<> RecoveryService::finishStage(StagedRestore staged)
{
    if (!staged.vaultFolder.isEmpty()) {
        if (!m_options.vault.makeVault)
            co_return Error{
                ErrorCode::Unavailable, tr("This program cannot restore here: use \"frontdesk db restore\"."), {}};
        QFuture<Result<>> making = m_options.vault.makeVault(staged.vaultFolder, staged.masterKey, staged.secrets,
                                                             staged.filesOnly);
        const Result<> made = co_await making;
        if (!made)
            co_return made.error();
    }
    QFuture<Result<>> confirming = QtConcurrent::run(m_work.get(), runConfirm, staged);
    const Result<> confirmed = co_await confirming;
    co_return confirmed;
}

QFuture<Result<>> RecoveryService::cancelRestore()
{
    return engineCall<void>(this, [this] { return doCancel(); });
}

Task<> RecoveryService::doCancel()
{
    QFuture<Result<>> discarding = QtConcurrent::run(m_work.get(), runDiscard, places().dataFolder);
    const Result<> discarded = co_await discarding;
    if (!discarded)
        co_return discarded.error();
    const Json details = Json::object();
    auto auditing = record(QStringLiteral("restore.cancelled"), QString(), details);
    const Result<> audited = co_await auditing;
    co_return audited;
}

}  // namespace frontdesk
