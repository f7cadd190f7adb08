// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recovery/backuphead.h"

#include <QIODevice>

#include <memory>

namespace frontdesk {

/// Writes a head and behind it a sealed stream: pieces of PieceBytes, each with its tag, the last one marked as such
/// (libsodium's secretstream), so that changed, swapped, missing and added bytes are found. Blocks; one thread at a time.
class SealedWriter {
public:
    static constexpr qint64 PieceBytes = 256 * 1024;

    /// `device` is open for writing, at its beginning and must outlive this; `masterKey` has 32 bytes. Fills in key id,
    /// salt and stream header of the head.
    [[nodiscard]] static Result<std::unique_ptr<SealedWriter>> begin(QIODevice& device, BackupHead head,
                                                                     const QByteArray& masterKey);
    ~SealedWriter();
    Q_DISABLE_COPY_MOVE(SealedWriter)

    /// DiskFull or Storage; then nothing more may be written.
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    /// The last piece; without it the file counts as cut off.
    [[nodiscard]] Result<> finish();

private:
    SealedWriter(QIODevice& device);
    [[nodiscard]] Result<> push(bool last);

    struct Stream;
    QIODevice& m_device;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_associated;  ///< hash of the head
    QByteArray m_piece;
};

/// Reads what SealedWriter wrote; nothing of a piece is given out before its tag was checked.
class SealedReader {
public:
    /// Unauthorized: another key; Corrupt, TooNew, Storage. `device` must outlive this.
    [[nodiscard]] static Result<std::unique_ptr<SealedReader>> begin(QIODevice& device, const QByteArray& masterKey);
    ~SealedReader();
    Q_DISABLE_COPY_MOVE(SealedReader)

    [[nodiscard]] const BackupHead& head() const { return m_head; }
    /// Up to `most` bytes; empty = the end, which was checked: the last piece came and nothing follows it.
    [[nodiscard]] Result<QByteArray> read(qint64 most);
    /// Bytes of the file that have been read.
    [[nodiscard]] qint64 position() const { return m_position; }

private:
    SealedReader(QIODevice& device, BackupHead head);
    [[nodiscard]] Result<> pull();

    struct Stream;
    QIODevice& m_device;
    BackupHead m_head;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_associated;
    QByteArray m_piece;
    qsizetype m_taken = 0;  ///< of m_piece
    qint64 m_position = BackupHead::Bytes;
    bool m_ended = false;
};

/// What went wrong with a file that is being written: DiskFull or Storage, with its name.
[[nodiscard]] Error writeError(const QIODevice& device);

}  // namespace frontdesk
