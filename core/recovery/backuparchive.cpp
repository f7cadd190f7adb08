// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backuparchive.h"

#include "core/base/ids.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QtEndian>

namespace frontdesk {
namespace {

struct SayBackupArchive {
    Q_DECLARE_TR_FUNCTIONS(BackupArchive)
};

constexpr int HashBytes = 32;
constexpr int MaxNameBytes = 512;
constexpr int MaxDepth = 12;
constexpr qint64 MaxManifestBytes = 1024 * 1024;
constexpr QStringView ManifestName = u"manifest.json";

Error broken(const QString& detail)
{
    return {ErrorCode::Corrupt, SayBackupArchive::tr("The backup is damaged: its parts do not fit together."), detail};
}

/// What the program keeps beside the files of the configuration; a backup never brings them under their own names.
bool isOwnFile(const QString& first)
{
    static const QStringList own = {
        QStringLiteral("vault.json"),     QStringLiteral("master.key"),  QStringLiteral("secrets"),
        QStringLiteral("media"),          QStringLiteral("logs"),        QStringLiteral("backups"),
        QStringLiteral("frontdesk.lock"), QStringLiteral("backup.json"), QStringLiteral("erasures.sealed"),
        QStringLiteral("reserve.bin")};
    const QString name = first.toLower();
    return own.contains(name) || name.startsWith(u"restore") || name.startsWith(u"before-restore")
           || name.startsWith(u"backup-work") || name.contains(u".db");
}

bool isGoodPart(const QString& part)
{
    if (part.isEmpty() || part == u"." || part == u".." || part.endsWith(u' ') || part.endsWith(u'.'))
        return false;
    for (const QChar c : part)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || QStringView(u"\\:*?\"<>|").contains(c))
            return false;
    return true;
}

bool isRelativePath(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() <= MaxDepth && std::all_of(parts.cbegin(), parts.cend(), isGoodPart)
           && !isOwnFile(parts.first());
}

template <class T>
QByteArray number(T value)
{
    QByteArray out(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, out.data());
    return out;
}

void note(QCryptographicHash& all, const ArchiveEntry& entry, const QByteArray& hash)
{
    const QByteArray line = entry.name.toUtf8() + '\0' + number<qint64>(entry.bytes) + hash;
    all.addData(line);
}

}  // namespace

bool isBackupEntryName(const QString& name)
{
    if (name == u"database" || name == u"secrets.json" || name == ManifestName)
        return true;
    const qsizetype cut = name.indexOf(u'/');
    const QString area = name.left(cut);
    const QString rest = name.mid(cut + 1);
    if (cut < 0 || name.toUtf8().size() > MaxNameBytes)
        return false;
    if (area == u"media")
        return isPublicId(rest);
    return (area == u"config" || area == u"data" || area == u"business") && isRelativePath(rest);
}

QByteArray BackupManifest::toJson() const
{
    Json json = {{"conversations", conversations},
                 {"messages", messages},
                 {"contacts", contacts},
                 {"missing_media", missingMedia},
                 {"media_files", mediaFiles},
                 {"config_files", configFiles},
                 {"company", toStd(company)},
                 {"database_bytes", databaseBytes},
                 {"schema", schema},
                 {"entries", entries},
                 {"digest", digest.toHex().toStdString()}};
    json["notes"] = Json::array();
    for (const QString& text : notes)
        json["notes"].push_back(toStd(text));
    return frontdesk::toBytes(json);
}

Result<BackupManifest> BackupManifest::parse(const QByteArray& bytes)
{
    const Result<Json> json = parseJson(bytes);
    if (!json || !json->is_object())
        return broken(QStringLiteral("the manifest cannot be read"));
    const auto integer = [&json](const char* key) {
        const auto found = json->find(key);
        return found != json->end() && found->is_number_integer() ? found->get<qint64>() : -1;
    };
    BackupManifest m;
    m.conversations = integer("conversations");
    m.messages = integer("messages");
    m.contacts = integer("contacts");
    m.mediaFiles = integer("media_files");
    m.configFiles = integer("config_files");
    m.missingMedia = integer("missing_media");
    m.company = jsonString(*json, "company");
    m.databaseBytes = integer("database_bytes");
    m.schema = int(integer("schema"));
    m.entries = integer("entries");
    m.digest = QByteArray::fromHex(jsonString(*json, "digest").toLatin1());
    if (const auto found = json->find("notes"); found != json->end() && found->is_array())
        for (const Json& text : *found)
            if (text.is_string())
                m.notes << QString::fromStdString(text.get<std::string>());
    return m;
}

Result<> ArchiveWriter::begin(const ArchiveEntry& entry)
{
    Q_ASSERT(isBackupEntryName(entry.name) && m_left == 0);
    m_entry = entry;
    m_left = entry.bytes;
    m_content.reset();
    const QByteArray name = entry.name.toUtf8();
    const QByteArray head = number<quint16>(quint16(name.size())) + name + number<qint64>(entry.bytes);
    return m_stream.write(head);
}

Result<> ArchiveWriter::add(QByteArrayView bytes)
{
    m_left -= bytes.size();
    m_content.addData(bytes);
    return m_stream.write(bytes);
}

Result<> ArchiveWriter::end()
{
    if (m_left != 0)
        return Error{ErrorCode::Internal, {}, m_entry.name % u" changed its size while it was read"};
    const QByteArray hash = m_content.result();
    note(m_all, m_entry, hash);
    ++m_entries;
    return m_stream.write(hash);
}

Result<> ArchiveWriter::addWhole(const QString& name, const QByteArray& bytes)
{
    Result<> done = begin({name, bytes.size()});
    if (done)
        done = add(bytes);
    return done ? end() : done;
}

Result<> ArchiveWriter::finish(BackupManifest manifest)
{
    manifest.entries = m_entries;
    manifest.digest = m_all.result();
    const Result<> added = addWhole(ManifestName.toString(), manifest.toJson());
    return added ? m_stream.finish() : added;
}

ArchiveReader::ArchiveReader(std::unique_ptr<SealedReader> stream, qint64 fileBytes)
    : m_stream(std::move(stream)), m_fileBytes(fileBytes)
{
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(QIODevice& device, const QByteArray& masterKey)
{
    Result<std::unique_ptr<SealedReader>> stream = SealedReader::begin(device, masterKey);
    if (!stream)
        return stream.error();
    return std::unique_ptr<ArchiveReader>(new ArchiveReader(stream.take(), device.size()));
}

int ArchiveReader::percent() const { return int(m_stream->position() * 100 / std::max<qint64>(1, m_fileBytes)); }

Result<QByteArray> ArchiveReader::exactly(qint64 bytes)
{
    QByteArray all;
    while (all.size() < bytes) {
        const Result<QByteArray> part = m_stream->read(bytes - all.size());
        if (!part)
            return part.error();
        if (part->isEmpty())
            return broken(QStringLiteral("the content ends inside an entry"));
        all += *part;
    }
    return all;
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    while (m_open)
        if (const Result<QByteArray> skipped = read(); !skipped)
            return skipped.error();
    const Result<QByteArray> length = exactly(2);
    if (!length)
        return length.error();
    const int nameBytes = qFromLittleEndian<quint16>(length->constData());
    if (nameBytes == 0 || nameBytes > MaxNameBytes)
        return broken(QStringLiteral("a name of %1 bytes").arg(nameBytes));
    const Result<QByteArray> rest = exactly(nameBytes + 8);
    if (!rest)
        return rest.error();
    m_entry = {QString::fromUtf8(rest->first(nameBytes)), qFromLittleEndian<qint64>(rest->constData() + nameBytes)};
    if (!isBackupEntryName(m_entry.name))
        return broken(QStringLiteral("a name that no backup has"));
    if (m_entry.bytes < 0 || m_entry.bytes > m_fileBytes)
        return broken(QStringLiteral("an entry that is larger than the file"));
    m_left = m_entry.bytes;
    m_open = true;
    m_content.reset();
    if (m_entry.name != ManifestName)
        return std::optional(m_entry);
    if (const Result<> last = readManifest(); !last)
        return last.error();
    return std::optional<ArchiveEntry>();
}

Result<QByteArray> ArchiveReader::read()
{
    if (m_left > 0) {
        const Result<QByteArray> part = m_stream->read(m_left);
        if (!part)
            return part;
        if (part->isEmpty())
            return broken(QStringLiteral("the content ends inside an entry"));
        m_left -= part->size();
        m_content.addData(*part);
        return part;
    }
    if (!m_open)
        return QByteArray();
    m_open = false;
    const Result<QByteArray> hash = exactly(HashBytes);
    if (!hash)
        return hash;
    if (*hash != m_content.result())
        return broken(QStringLiteral("the hash of an entry is another one"));
    if (m_entry.name != ManifestName)
        note(m_all, m_entry, *hash);
    ++m_entries;
    return QByteArray();
}

Result<QByteArray> ArchiveReader::readWhole()
{
    if (m_entry.bytes > MaxSmallBytes)
        return broken(QStringLiteral("an entry that is too large"));
    QByteArray all;
    for (;;) {
        const Result<QByteArray> part = read();
        if (!part)
            return part;
        if (part->isEmpty())
            return all;
        all += *part;
    }
}

Result<> ArchiveReader::readManifest()
{
    if (m_entry.bytes > MaxManifestBytes)
        return broken(QStringLiteral("the manifest is too large"));
    const Result<QByteArray> bytes = readWhole();
    if (!bytes)
        return bytes.error();
    const Result<BackupManifest> manifest = BackupManifest::parse(*bytes);
    if (!manifest)
        return manifest.error();
    if (manifest->entries != m_entries - 1 || manifest->digest != m_all.result())
        return broken(QStringLiteral("the manifest names other entries"));
    const Result<QByteArray> behind = m_stream->read(1);
    if (!behind)
        return behind.error();
    if (!behind->isEmpty())
        return broken(QStringLiteral("something follows the manifest"));
    m_manifest = *manifest;
    return {};
}

}  // namespace frontdesk
