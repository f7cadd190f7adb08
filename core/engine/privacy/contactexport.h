// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/base/json.h"
#include "core/console/privacyconsole.h"
#include "core/store/dossier.h"

#include <functional>

namespace frontdesk {

struct WrittenExport {
    qint64 bytes = 0;
    qint64 mediaFiles = 0, mediaBytes = 0;
    QStringList missing;  ///< files whose content was gone
};

/// What a person gets who asks for their data: contact.html to read, contact.json for machines, files/ with theirs.
namespace contactexport {
/// Every text is escaped; no scripts, nothing is loaded from elsewhere. `fileNames`: media id -> name inside the zip.
[[nodiscard]] QByteArray html(const Dossier& dossier, const QHash<QString, QString>& fileNames);
[[nodiscard]] Json json(const Dossier& dossier, const QHash<QString, QString>& fileNames);
/// "files/003-invoice.pdf": unique, without anything that could lead out of the archive.
[[nodiscard]] QHash<QString, QString> fileNames(const QList<MediaInfo>& media);

using ReadMedia = std::function<Result<MediaData>(const QString& mediaId)>;
/// Replaces a file at `path`. InvalidInput: no absolute path to a file in a folder that exists. Blocks: workers only.
[[nodiscard]] Result<WrittenExport> write(const Dossier& dossier, const QString& path, const ReadMedia& read);

/// Reads, writes and audits; the file goes again when the audit cannot be written. Engine thread, or the main thread of a
/// command.
[[nodiscard]] Task<ContactExport> run(DossierStore* dossiers, MediaStore* media, ContactId contact, QString path,
                                      QString actor);
}  // namespace contactexport

}  // namespace frontdesk
