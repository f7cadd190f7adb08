// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recovery/sealedstream.h"

#include <QCryptographicHash>

#include <optional>

namespace frontdesk {

/// What a backup holds, written last: no file counts before this was read and agrees.
struct BackupManifest {
    qint64 conversations = 0, messages = 0, contacts = 0;
    qint64 mediaFiles = 0, configFiles = 0, missingMedia = 0;
    QString company;
    QStringList notes;  ///< what is not in it, for people
    qint64 databaseBytes = 0;
    int schema = 0;
    qint64 entries = 0;  ///< before the manifest
    QByteArray digest;   ///< over name, size and hash of every entry

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<BackupManifest> parse(const QByteArray& json);
};

/// Names of entries: "database", "secrets.json", "manifest.json", "media/<id>" and "config/<relative path>",
/// "data/<relative path>", "business/<relative path>". Nothing that could leave its folder, hide or meet the program's
/// own files.
[[nodiscard]] bool isBackupEntryName(const QString& name);

struct ArchiveEntry {
    QString name;
    qint64 bytes = 0;
};

/// Entries one after the other in a sealed stream: 2 bytes length of the name, name (UTF-8), 8 bytes size, content,
/// 32 bytes BLAKE2b-256 of the content. Nothing is compressed, so no declared size can be larger than the file.
class ArchiveWriter {
public:
    explicit ArchiveWriter(SealedWriter& stream) : m_stream(stream) {}

    [[nodiscard]] Result<> begin(const ArchiveEntry& entry);
    [[nodiscard]] Result<> add(QByteArrayView bytes);
    /// Internal when fewer or more bytes came than announced.
    [[nodiscard]] Result<> end();
    [[nodiscard]] Result<> addWhole(const QString& name, const QByteArray& bytes);
    /// Manifest and end of the stream; fills in `entries` and `digest`.
    [[nodiscard]] Result<> finish(BackupManifest manifest);

private:
    SealedWriter& m_stream;
    ArchiveEntry m_entry;
    qint64 m_left = 0;
    qint64 m_entries = 0;
    QCryptographicHash m_content{QCryptographicHash::Blake2b_256};
    QCryptographicHash m_all{QCryptographicHash::Blake2b_256};
};

/// Reads them in order. Every error is final. Blocks; one thread at a time.
class ArchiveReader {
public:
    static constexpr qint64 MaxSmallBytes = 64LL * 1024 * 1024;  ///< of entries that are read into memory

    /// `device` must outlive this. Errors as SealedReader::begin().
    [[nodiscard]] static Result<std::unique_ptr<ArchiveReader>> open(QIODevice& device, const QByteArray& masterKey);

    [[nodiscard]] const BackupHead& head() const { return m_stream->head(); }
    /// The next entry (what was left of the one before is read and checked); nullopt = the end, and all agreed.
    [[nodiscard]] Result<std::optional<ArchiveEntry>> next();
    /// The next bytes of the entry; empty = it was read whole and its hash is right.
    [[nodiscard]] Result<QByteArray> read();
    /// The whole entry; Corrupt when it is larger than MaxSmallBytes.
    [[nodiscard]] Result<QByteArray> readWhole();
    /// After next() gave nullopt.
    [[nodiscard]] const BackupManifest& manifest() const { return m_manifest; }
    /// 0..100, of the file.
    [[nodiscard]] int percent() const;

private:
    ArchiveReader(std::unique_ptr<SealedReader> stream, qint64 fileBytes);
    [[nodiscard]] Result<QByteArray> exactly(qint64 bytes);
    [[nodiscard]] Result<> readManifest();

    std::unique_ptr<SealedReader> m_stream;
    qint64 m_fileBytes;
    ArchiveEntry m_entry;
    qint64 m_left = 0;
    bool m_open = false;  ///< an entry is being read
    qint64 m_entries = 0;
    QCryptographicHash m_content{QCryptographicHash::Blake2b_256};
    QCryptographicHash m_all{QCryptographicHash::Blake2b_256};
    BackupManifest m_manifest;
};

}  // namespace frontdesk
