// SPDX-License-Identifier: GPL-3.0-or-later
// A backup file from a stranger's stick, the same behind a right key, and a recovery sheet as somebody typed it.
#include "tests/fuzz/fuzz.h"

#include "core/recovery/backuparchive.h"
#include "core/recovery/recoverywords.h"

#include <QBuffer>

namespace frontdesk::fuzz {
namespace {

const QByteArray Key(32, 'k');

QByteArray sealed(const QByteArray& plain)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const BackupHead head{.kind = BackupKind::Daily, .madeAt = 1, .program = QStringLiteral("fuzz")};
    const Result<std::unique_ptr<SealedWriter>> stream = SealedWriter::begin(buffer, head, Key);
    FUZZ_CHECK(stream && (*stream)->write(plain) && (*stream)->finish(), "a buffer cannot be written");
    return buffer.data();
}

/// Reads to the end; nothing is given out that was not announced, and no name leaves its folder.
void readArchive(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<ArchiveReader>> archive = ArchiveReader::open(buffer, Key);
    feature(hashOf("open") + quint64(archive ? 99 : int(archive.error().code)));
    for (int entries = 0; archive; ++entries) {
        FUZZ_CHECK(entries < 100'000, "an archive without end");
        const Result<std::optional<ArchiveEntry>> entry = (*archive)->next();
        feature(hashOf("entry") + quint64(entry ? 99 : int(entry.error().code)) + quint64(qMin(entries, 5)) * 7);
        if (!entry || !*entry)
            return;
        FUZZ_CHECK(isBackupEntryName((*entry)->name), "a name that leaves its folder");
        FUZZ_CHECK(!(*entry)->name.contains(QStringLiteral("..")) || !(*entry)->name.contains(QStringLiteral("../")),
                   "a way upwards");
        const Result<QByteArray> bytes = (*archive)->readWhole();
        feature(hashOf("bytes") + quint64(bytes ? 99 : int(bytes.error().code)));
        if (!bytes)
            return;
        FUZZ_CHECK(bytes->size() == (*entry)->bytes, "another size than announced");
    }
}

}  // namespace

int fuzzBackup(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    static const QByteArray good = sealed("seed of a good file");
    readArchive(bytes);
    readArchive(good.first(qMin<qsizetype>(good.size(), BackupHead::Bytes)) + bytes);
    readArchive(sealed(bytes));
    const Result<QByteArray> key = recoverywords::toKey(QString::fromUtf8(bytes));
    feature(hashOf("words") + quint64(key.ok()));
    if (key) {
        const Result<QByteArray> again = recoverywords::toKey(recoverywords::fromKey(*key));
        FUZZ_CHECK(again && *again == *key, "words that are not read back");
    }
    return 0;
}

}  // namespace frontdesk::fuzz
