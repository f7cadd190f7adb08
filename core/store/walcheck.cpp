// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/walcheck.h"

#include "core/store/storetext.h"

#include <QFile>
#include <QtEndian>

#include <optional>

namespace frontdesk {
namespace {

// https://www.sqlite.org/fileformat2.html#walformat
constexpr qint64 HeaderBytes = 32;
constexpr qint64 FrameHeaderBytes = 24;
constexpr quint32 Magic = 0x377f0682;  // the lowest bit: checksums are big-endian

quint32 word(const QByteArray& bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

struct Sum {
    quint32 a = 0, b = 0;
    bool bigEndian = false;

    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            a += value(bytes.data() + i) + b;
            b += value(bytes.data() + i + 4) + a;
        }
    }
    [[nodiscard]] quint32 value(const char* at) const
    {
        return bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
    }
};

class Wal {
public:
    explicit Wal(QFile& file) : m_file(file), m_header(file.read(HeaderBytes)) {}

    [[nodiscard]] bool readHeader()
    {
        m_sum.bigEndian = (word(m_header, 0) & 1) != 0;
        m_sum.add(QByteArrayView(m_header).first(24));
        m_pageSize = word(m_header, 8);
        return (word(m_header, 0) & ~1u) == Magic && m_pageSize >= 512 && m_pageSize <= 65536
               && m_sum.a == word(m_header, 24) && m_sum.b == word(m_header, 28);
    }
    [[nodiscard]] qint64 frames() const { return (m_file.size() - HeaderBytes) / (FrameHeaderBytes + m_pageSize); }

    struct Frame {
        bool ours = false;  ///< of this generation of the WAL
        bool commit = false;
        bool sound = false;
    };
    Frame next()
    {
        const QByteArray bytes = m_file.read(FrameHeaderBytes + m_pageSize);
        Frame frame{.ours = bytes.mid(8, 8) == m_header.mid(16, 8), .commit = word(bytes, 4) != 0};
        m_sum.add(QByteArrayView(bytes).first(8));
        m_sum.add(QByteArrayView(bytes).sliced(FrameHeaderBytes));
        frame.sound = frame.ours && m_sum.a == word(bytes, 16) && m_sum.b == word(bytes, 20);
        return frame;
    }

private:
    QFile& m_file;
    QByteArray m_header;
    qint64 m_pageSize = 0;
    Sum m_sum;
};

}  // namespace

Result<> checkWal(const QString& databasePath)
{
    QFile file(databasePath + QStringLiteral("-wal"));
    if (!file.open(QIODevice::ReadOnly) || file.size() <= HeaderBytes)
        return {};
    const auto damaged = [&file](const QString& where) {
        return Error{ErrorCode::Corrupt, StoreText::tr("The newest changes of the database are damaged."),
                     file.fileName() % u": " % where};
    };
    Wal wal(file);
    if (!wal.readHeader())
        return damaged(QStringLiteral("header"));
    const qint64 frames = wal.frames();
    std::optional<qint64> broken;
    bool committedBehind = false;
    for (qint64 i = 0; i < frames; ++i) {
        const Wal::Frame frame = wal.next();
        if (!broken && !frame.sound)
            broken = i;
        if (!broken || !frame.ours)
            continue;
        if (committedBehind)
            return damaged(QStringLiteral("frame %1 of %2").arg(*broken).arg(frames));
        committedBehind = frame.commit;
    }
    return {};
}

}  // namespace frontdesk
