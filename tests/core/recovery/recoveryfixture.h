// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/platform.h"
#include "core/config/secretfiles.h"
#include "core/recovery/backupcheck.h"
#include "core/recovery/backupmaker.h"
#include "core/recovery/restorestage.h"
#include "core/store/mediastore.h"
#include "tests/core/store/conversationfixture.h"

#include <QDirIterator>

namespace frontdesk::test {

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline RecoveryPlaces placesIn(const QString& folder)
{
    return {.dataFolder = folder,
            .databasePath = folder + QStringLiteral("/frontdesk.db"),
            .configFolder = folder,
            .configFile = folder + QStringLiteral("/frontdesk.yml"),
            .envFile = folder + QStringLiteral("/.env"),
            .agentConfig = folder + QStringLiteral("/agent_config.yml")};
}

/// What the program's vault would do, with files.
inline Result<> makeFileVault(const StagedRestore& staged)
{
    if (staged.vaultFolder.isEmpty())
        return {};
    const SecretFiles files(staged.vaultFolder);
    Result<> done = files.write(QStringLiteral("master"), staged.masterKey);
    for (const auto& [name, value] : staged.secrets.asKeyValueRange())
        if (done)
            done = files.write(name, value);
    return done ? files.writeRecord({newPublicId(), QStringLiteral("file"), staged.secrets.keys()}) : done;
}

/// A data folder with conversations, a file, configuration, documents and a secret, and a folder for backups beside it.
struct RecoveryFixture : ConversationFixture {
    static inline const QByteArray Pdf = "%PDF-1.7 the secret invoice of zanzibarprobe";

    MediaStore media{store.database(), store.folder() + QStringLiteral("/media")};
    QTemporaryDir elsewhere;
    QString mediaId;

    RecoveryFixture()
    {
        say(QStringLiteral("where is my zanzibarprobe lamp"));
        say(QStringLiteral("hello again"));
        mediaId = must(wait(media.stage({.conversation = {}, .staff = member(QStringLiteral("Maria")), .session = {}},
                                        QStringLiteral("invoice.pdf"), Pdf)))
                      .mediaId;
        const QString folder = store.folder();
        const bool written = writeFile(folder + QStringLiteral("/frontdesk.yml"), "server:\n  port: 8111\n")
                             && writeFile(folder + QStringLiteral("/.env"), "DEBUG=true\n")
                             && writeFile(folder + QStringLiteral("/agent_config.yml"), "not a good one\n")
                             && writeFile(folder + QStringLiteral("/knowledge/hours.md"),
                                          "# Hours\nWe open at nine.\n");
        Q_ASSERT(written);
    }

    [[nodiscard]] BackupOrder order(BackupKind kind = BackupKind::Manual, Micros now = FakeClock::Start) const
    {
        return {.places = placesIn(store.folder()),
                .folder = elsewhere.filePath(QStringLiteral("backups")),
                .kind = kind,
                .masterKey = testMasterKey(),
                .secrets = {{QStringLiteral("setting.staff.api_token"), "hidden-token"}},
                .company = QStringLiteral("Nordlys"),
                .program = QStringLiteral("0.1.0"),
                .now = now};
    }
    [[nodiscard]] Result<MadeBackup> backUp(BackupKind kind = BackupKind::Manual, Micros now = FakeClock::Start)
    {
        BackupProgress progress;
        return makeBackup(order(kind, now), progress);
    }
    [[nodiscard]] QStringList inFolder() const
    {
        return QDir(elsewhere.filePath(QStringLiteral("backups"))).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] QString folder() const { return store.folder(); }
    [[nodiscard]] Database& database() { return store.database(); }
    void close() { store.close(); }
};

inline RestoreOrder restoreOrder(const QString& backup, const QString& into, const QByteArray& key = testMasterKey())
{
    SettingsSources sources;
    return {.backup = backup,
            .masterKey = key,
            .fromSheet = true,
            .places = placesIn(into),
            .sources = sources,
            .now = FakeClock::Start + 60 * MicrosPerSecond};
}

/// Stage, vault, list: all but the last step.
inline Result<StagedRestore> prepareRestore(const RestoreOrder& order)
{
    Result<StagedRestore> staged = stageRestore(order);
    Result<> done = staged ? makeFileVault(*staged) : Result<>(staged.error());
    if (done)
        done = confirmStaged(*staged);
    return done ? staged : Result<StagedRestore>(done.error());
}

}  // namespace frontdesk::test
