// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipwriter.h"

#include <QSaveFile>
#include <QSet>

#include <array>

namespace frontdesk {
namespace {

constexpr quint32 LocalHeader = 0x04034b50;
constexpr quint32 CentralHeader = 0x02014b50;
constexpr quint32 EndOfCentral = 0x06054b50;
constexpr quint16 Version = 20;
constexpr quint16 Utf8Names = 0x0800;
constexpr qsizetype MaxName = 200;
constexpr qsizetype MaxFileEntries = 65'000;
constexpr qint64 MaxFileBytes = 4'000'000'000;

quint32 crc32(const QByteArray& data)
{
    static const auto table = [] {
        std::array<quint32, 256> t{};
        for (quint32 n = 0; n < t.size(); ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1) ? 0xedb88320U ^ (c >> 1) : c >> 1;
            t[n] = c;
        }
        return t;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : data)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

void put16(QByteArray& out, quint16 value)
{
    out.append(char(value & 0xff));
    out.append(char(value >> 8));
}

void put32(QByteArray& out, quint32 value)
{
    put16(out, quint16(value & 0xffff));
    put16(out, quint16(value >> 16));
}

bool safeName(const QString& name)
{
    return !name.isEmpty() && name.size() <= MaxName && !name.startsWith(u'/') && !name.contains(u'\\')
           && !name.contains(u':') && !name.split(u'/').contains(QStringLiteral(".."));
}

Result<> check(const QList<ZipEntry>& entries)
{
    QSet<QString> names;
    qint64 total = 0;
    for (const ZipEntry& entry : entries) {
        total += entry.data.size();
        if (!safeName(entry.name) || names.contains(entry.name))
            return Error{ErrorCode::InvalidInput, {}, u"zip: name " % entry.name.left(80)};
        names.insert(entry.name);
    }
    if (entries.size() > ZipMaxEntries || total > ZipMaxBytes)
        return Error{ErrorCode::InvalidInput, {}, QStringLiteral("zip: too much")};
    return {};
}

/// MS-DOS date and time: two seconds are the finest step.
std::pair<quint16, quint16> dosTime(const QDateTime& stamp)
{
    const QDate date = stamp.date();
    const QTime time = stamp.time();
    return {quint16((qBound(1980, date.year(), 2107) - 1980) << 9 | date.month() << 5 | date.day()),
            quint16(time.hour() << 11 | time.minute() << 5 | time.second() / 2)};
}

/// The fields that stand the same way in both headers, from "version needed" to "length of the extra field".
QByteArray common(const QByteArray& name, const QByteArray& data, const QDateTime& stamp)
{
    const auto [date, time] = dosTime(stamp);
    QByteArray out;
    put16(out, Version);
    put16(out, Utf8Names);
    put16(out, 0);  // stored
    put16(out, time);
    put16(out, date);
    put32(out, crc32(data));
    put32(out, quint32(data.size()));
    put32(out, quint32(data.size()));
    put16(out, quint16(name.size()));
    put16(out, 0);
    return out;
}

void addToDirectory(QByteArray& directory, const QByteArray& fields, quint32 offset, const QByteArray& name)
{
    put32(directory, CentralHeader);
    put16(directory, Version);
    directory += fields;
    put16(directory, 0);  // comment
    put16(directory, 0);  // disk
    put16(directory, 0);  // internal attributes
    put32(directory, 0);  // external attributes
    put32(directory, offset);
    directory += name;
}

QByteArray endOf(const QByteArray& directory, qint64 start, qsizetype entries)
{
    QByteArray end = directory;
    put32(end, EndOfCentral);
    put16(end, 0);
    put16(end, 0);
    put16(end, quint16(entries));
    put16(end, quint16(entries));
    put32(end, quint32(directory.size()));
    put32(end, quint32(start));
    put16(end, 0);
    return end;
}

}  // namespace

Result<QByteArray> makeZip(const QList<ZipEntry>& entries, const QDateTime& stamp)
{
    if (const Result<> checked = check(entries); !checked)
        return checked.error();
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        const QByteArray fields = common(name, entry.data, stamp);
        const auto offset = quint32(file.size());
        put32(file, LocalHeader);
        file += fields + name + entry.data;
        addToDirectory(directory, fields, offset, name);
    }
    file += endOf(directory, file.size(), entries.size());
    return file;
}

class ZipFile::Private {
public:
    Private(const QString& path, const QDateTime& at) : file(path), stamp(at) {}

    [[nodiscard]] Result<> write(const QByteArray& bytes)
    {
        if (file.write(bytes) == bytes.size())
            return {};
        return Error{ErrorCode::Storage, {}, file.errorString()};
    }

    QSaveFile file;
    QDateTime stamp;
    QByteArray directory;
    QSet<QString> names;
    qint64 size = 0;
};

ZipFile::ZipFile(const QString& path, const QDateTime& stamp) : d(std::make_unique<Private>(path, stamp)) {}
ZipFile::~ZipFile() = default;

Result<> ZipFile::open()
{
    if (!d->file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Storage, {}, d->file.errorString()};
    d->file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<> ZipFile::add(const ZipEntry& entry)
{
    const QByteArray name = entry.name.toUtf8();
    const bool fits = d->names.size() < MaxFileEntries
                      && d->size + entry.data.size() + d->directory.size() < MaxFileBytes;
    if (!safeName(entry.name) || d->names.contains(entry.name) || !fits)
        return Error{ErrorCode::InvalidInput,
                     {},
                     fits ? QString(u"zip: name " % entry.name.left(80)) : QStringLiteral("zip: too much")};
    d->names.insert(entry.name);
    const QByteArray fields = common(name, entry.data, d->stamp);
    addToDirectory(d->directory, fields, quint32(d->size), name);
    QByteArray header;
    put32(header, LocalHeader);
    header += fields + name;
    d->size += header.size() + entry.data.size();
    const Result<> begun = d->write(header);
    return begun ? d->write(entry.data) : begun;
}

Result<qint64> ZipFile::finish()
{
    const QByteArray end = endOf(d->directory, d->size, d->names.size());
    const Result<> written = d->write(end);
    if (!written)
        return written.error();
    if (!d->file.commit())
        return Error{ErrorCode::Storage, {}, d->file.errorString()};
    return d->size + end.size();
}

}  // namespace frontdesk
