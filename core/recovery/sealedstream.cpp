// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/sealedstream.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileDevice>

#include <sodium.h>

namespace frontdesk {
namespace {

struct SaySealedStream {
    Q_DECLARE_TR_FUNCTIONS(SealedStream)
};

constexpr int Overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr int HeadSaltBytes = 32;

unsigned char* rawBytes(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* rawBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray headHash(const QByteArray& head) { return QCryptographicHash::hash(head, QCryptographicHash::Sha256); }

Error damaged(qint64 at)
{
    return {ErrorCode::Corrupt, SaySealedStream::tr("The backup is damaged: its content is not what was written."),
            QStringLiteral("the piece before byte %1 does not open").arg(at)};
}

}  // namespace

Error writeError(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    const QString name = file ? file->fileName() : QString();
    if (file && file->error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull, SaySealedStream::tr("The disk is full: there is no room for the backup."), name};
    return {ErrorCode::Storage, SaySealedStream::tr("The backup cannot be written: %1").arg(device.errorString()),
            name};
}

struct SealedWriter::Stream {
    crypto_secretstream_xchacha20poly1305_state state;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};
struct SealedReader::Stream {
    crypto_secretstream_xchacha20poly1305_state state;
    ~Stream() { sodium_memzero(&state, sizeof state); }
};

SealedWriter::SealedWriter(QIODevice& device) : m_device(device), m_stream(std::make_unique<Stream>()) {}
SealedWriter::~SealedWriter() = default;

Result<std::unique_ptr<SealedWriter>> SealedWriter::begin(QIODevice& device, BackupHead head,
                                                          const QByteArray& masterKey)
{
    std::unique_ptr<SealedWriter> writer(new SealedWriter(device));
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, {}, QStringLiteral("libsodium does not start")};
    head.keyId = backupKeyId(masterKey);
    head.salt.resize(HeadSaltBytes);
    randombytes_buf(head.salt.data(), HeadSaltBytes);
    head.streamHeader.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    QByteArray key = backupStreamKey(masterKey, head.salt);
    crypto_secretstream_xchacha20poly1305_init_push(&writer->m_stream->state, rawBytes(head.streamHeader),
                                                    rawBytes(std::as_const(key)));
    sodium_memzero(key.data(), size_t(key.size()));
    const QByteArray bytes = head.toBytes();
    writer->m_associated = headHash(bytes);
    if (device.write(bytes) != bytes.size())
        return writeError(device);
    return writer;
}

Result<> SealedWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype part = std::min<qsizetype>(bytes.size(), PieceBytes - m_piece.size());
        m_piece.append(bytes.first(part));
        bytes = bytes.sliced(part);
        // A full piece waits for the next byte: it may be the last one.
        if (m_piece.size() == PieceBytes && !bytes.isEmpty())
            if (const Result<> pushed = push(false); !pushed)
                return pushed;
    }
    return {};
}

Result<> SealedWriter::finish() { return push(true); }

Result<> SealedWriter::push(bool last)
{
    QByteArray sealed(m_piece.size() + Overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_stream->state, rawBytes(sealed), nullptr, rawBytes(std::as_const(m_piece)),
        static_cast<unsigned long long>(m_piece.size()), rawBytes(std::as_const(m_associated)),
        static_cast<unsigned long long>(m_associated.size()),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    m_piece.clear();
    if (m_device.write(sealed) != sealed.size())
        return writeError(m_device);
    return {};
}

SealedReader::SealedReader(QIODevice& device, BackupHead head)
    : m_device(device), m_head(std::move(head)), m_stream(std::make_unique<Stream>())
{
}
SealedReader::~SealedReader() = default;

Result<std::unique_ptr<SealedReader>> SealedReader::begin(QIODevice& device, const QByteArray& masterKey)
{
    const QByteArray bytes = device.read(BackupHead::Bytes);
    Result<BackupHead> head = BackupHead::parse(bytes);
    if (!head)
        return head.error();
    if (head->keyId != backupKeyId(masterKey))
        return Error{ErrorCode::Unauthorized, SaySealedStream::tr("This is not the key of this backup."), {}};
    std::unique_ptr<SealedReader> reader(new SealedReader(device, head.take()));
    QByteArray key = backupStreamKey(masterKey, reader->m_head.salt);
    const int started = crypto_secretstream_xchacha20poly1305_init_pull(
        &reader->m_stream->state, rawBytes(std::as_const(reader->m_head.streamHeader)), rawBytes(std::as_const(key)));
    sodium_memzero(key.data(), size_t(key.size()));
    if (started != 0)
        return damaged(BackupHead::Bytes);
    reader->m_associated = headHash(bytes);
    return reader;
}

Result<QByteArray> SealedReader::read(qint64 most)
{
    if (m_taken == m_piece.size() && !m_ended)
        if (const Result<> pulled = pull(); !pulled)
            return pulled.error();
    const qsizetype part = qsizetype(std::min<qint64>(most, m_piece.size() - m_taken));
    m_taken += part;
    return m_piece.mid(m_taken - part, part);
}

Result<> SealedReader::pull()
{
    const QByteArray sealed = m_device.read(SealedWriter::PieceBytes + Overhead);
    m_position += sealed.size();
    if (sealed.size() < Overhead)
        return Error{ErrorCode::Corrupt, SaySealedStream::tr("The backup is cut off: its end is missing."), {}};
    m_piece.resize(sealed.size() - Overhead);
    m_taken = 0;
    unsigned char tag = 0;
    const int opened = crypto_secretstream_xchacha20poly1305_pull(
        &m_stream->state, rawBytes(m_piece), nullptr, &tag, rawBytes(sealed),
        static_cast<unsigned long long>(sealed.size()), rawBytes(std::as_const(m_associated)),
        static_cast<unsigned long long>(m_associated.size()));
    if (opened != 0) {
        m_piece.clear();
        return damaged(m_position);
    }
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended && !m_device.atEnd())
        return Error{ErrorCode::Corrupt, SaySealedStream::tr("The backup is damaged: something follows its end."), {}};
    if (!m_ended && m_piece.size() != SealedWriter::PieceBytes)
        return damaged(m_position);
    return {};
}

}  // namespace frontdesk
