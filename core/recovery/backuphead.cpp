// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backuphead.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace frontdesk {
namespace {

struct SayBackupHead {
    Q_DECLARE_TR_FUNCTIONS(BackupHead)
};

constexpr QByteArrayView Magic = "FDBACKUP";
constexpr int KeyIdBytes = 16;
constexpr int SaltBytes = 32;
constexpr int StreamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr int ProgramBytes = 32;
constexpr int SumBytes = 16;
constexpr int MasterKeyBytes = 32;
static_assert(8 + 2 + 2 + 8 + KeyIdBytes + SaltBytes + StreamHeaderBytes + ProgramBytes + SumBytes
              == BackupHead::Bytes);

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }

QByteArray hashed(const QByteArray& key, const QByteArray& text, int bytes)
{
    QByteArray out(bytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(out.data()), size_t(bytes), raw(text),
                       static_cast<unsigned long long>(text.size()), key.isEmpty() ? nullptr : raw(key),
                       size_t(key.size()));
    return out;
}

template <class T>
QByteArray bytesOf(T value)
{
    QByteArray out(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, out.data());
    return out;
}

Error damaged()
{
    return {
        ErrorCode::Corrupt, SayBackupHead::tr("This is not a backup of Frontdesk, or its beginning is damaged."), {}};
}

}  // namespace

QByteArray BackupHead::toBytes() const
{
    Q_ASSERT(keyId.size() == KeyIdBytes && salt.size() == SaltBytes && streamHeader.size() == StreamHeaderBytes);
    const QByteArray name = program.toUtf8().left(ProgramBytes).leftJustified(ProgramBytes, '\0');
    const QByteArray bytes = Magic.toByteArray() + bytesOf<quint16>(Format) + char(kind) + '\0'
                             + bytesOf<qint64>(madeAt) + keyId + salt + streamHeader + name;
    return bytes + hashed({}, bytes, SumBytes);
}

Result<BackupHead> BackupHead::parse(const QByteArray& bytes)
{
    if (bytes.size() < Bytes || !bytes.startsWith(Magic))
        return damaged();
    const QByteArray body = bytes.first(Bytes - SumBytes);
    if (hashed({}, body, SumBytes) != bytes.mid(Bytes - SumBytes, SumBytes))
        return damaged();
    if (qFromLittleEndian<quint16>(body.constData() + 8) != Format)
        return Error{ErrorCode::TooNew,
                     SayBackupHead::tr("This backup was made by a later version of Frontdesk. Install that one first."),
                     {}};
    BackupHead head;
    if (quint8(body.at(10)) > quint8(BackupKind::Move))
        return damaged();
    head.kind = BackupKind(body.at(10));
    head.madeAt = qFromLittleEndian<qint64>(body.constData() + 12);
    int at = 20;
    const auto take = [&body, &at](int size) {
        at += size;
        return body.mid(at - size, size);
    };
    head.keyId = take(KeyIdBytes);
    head.salt = take(SaltBytes);
    head.streamHeader = take(StreamHeaderBytes);
    const QByteArray name = take(ProgramBytes);
    head.program = QString::fromUtf8(name.left(name.indexOf('\0') < 0 ? ProgramBytes : name.indexOf('\0')));
    return head;
}

QByteArray backupKeyId(const QByteArray& masterKey)
{
    Q_ASSERT(masterKey.size() == MasterKeyBytes);
    return hashed(masterKey, QByteArrayLiteral("frontdesk backup key id"), KeyIdBytes);
}

QByteArray backupStreamKey(const QByteArray& masterKey, const QByteArray& salt)
{
    Q_ASSERT(masterKey.size() == MasterKeyBytes);
    return hashed(masterKey, QByteArrayLiteral("frontdesk backup file") + salt,
                  crypto_secretstream_xchacha20poly1305_KEYBYTES);
}

BackupFile readBackupFile(const QString& path, const QByteArray& masterKey)
{
    BackupFile found{.path = path, .bytes = QFileInfo(path).size()};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        found.problem = SayBackupHead::tr("It cannot be read: %1").arg(file.errorString());
        return found;
    }
    const Result<BackupHead> head = BackupHead::parse(file.read(BackupHead::Bytes));
    if (!head) {
        found.problem = head.error().userText;
        return found;
    }
    found.kind = head->kind;
    found.madeAt = head->madeAt;
    found.program = head->program;
    if (masterKey.size() == MasterKeyBytes && head->keyId != backupKeyId(masterKey))
        found.problem = SayBackupHead::tr("It was made with another key: its own recovery sheet is needed.");
    return found;
}

QString backupKindName(BackupKind kind)
{
    static constexpr std::array<const char*, 4> names{"daily", "manual", "before-update", "move"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

}  // namespace frontdesk
