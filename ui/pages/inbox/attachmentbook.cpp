// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/attachmentbook.h"

#include "core/console/deskconsole.h"
#include "ui/bridge/corebridge.h"
#include "ui/models/attachment.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace frontdesk {
namespace {

struct FileContent {
    QByteArray data;
    bool readable = true;
};

FileContent readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, false};
    return {file.read(AttachmentBook::MaxBytes + 1)};
}

QByteArray packImage(const QImage& image)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

}  // namespace

AttachmentBook::AttachmentBook(CoreBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

int AttachmentBook::reserve(ConversationId conversation, const QString& name)
{
    if (m_files.value(conversation).size() >= MaxFiles) {
        Q_EMIT refused(tr("A message takes at most %n file(s).", nullptr, MaxFiles));
        return 0;
    }
    const int id = m_next++;
    m_files[conversation] << StagedFile{id, name};
    Q_EMIT changed(conversation);
    return id;
}

void AttachmentBook::addFiles(ConversationId conversation, const QStringList& paths)
{
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.isFile()) {
            Q_EMIT refused(tr("“%1” is not a file. Folders cannot be sent.").arg(info.fileName()));
            continue;
        }
        if (info.size() > MaxBytes) {
            Q_EMIT refused(tr("“%1” is too large (%2). A file may have at most %3.")
                               .arg(info.fileName(), fileSize(info.size()), fileSize(MaxBytes)));
            continue;
        }
        const int id = reserve(conversation, info.fileName());
        if (id == 0)
            return;
        const QPointer<AttachmentBook> self(this);
        QThreadPool::globalInstance()->start([self, conversation, id, path] {
            const FileContent content = readFile(path);
            const auto arrive = [self, conversation, id, content] {
                if (!self)
                    return;
                if (content.readable)
                    self->stage(conversation, id, content.data);
                else
                    self->settle(conversation, id, {}, tr("The file cannot be read."));
            };
            QMetaObject::invokeMethod(qApp, arrive, Qt::QueuedConnection);
        });
    }
}

void AttachmentBook::addImage(ConversationId conversation, const QImage& image)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"));
    const int id = reserve(conversation, tr("Picture %1.png", "file name, time").arg(stamp));
    if (id == 0)
        return;
    const QPointer<AttachmentBook> self(this);
    QThreadPool::globalInstance()->start([self, conversation, id, image] {
        const auto arrive = [self, conversation, id, data = packImage(image)] {
            if (self)
                self->stage(conversation, id, data);
        };
        QMetaObject::invokeMethod(qApp, arrive, Qt::QueuedConnection);
    });
}

void AttachmentBook::addData(ConversationId conversation, const QString& name, const QByteArray& data)
{
    const int id = reserve(conversation, name);
    if (id != 0)
        stage(conversation, id, data);
}

void AttachmentBook::stage(ConversationId conversation, int id, const QByteArray& data)
{
    StagedFile* file = find(conversation, id);
    if (!file)
        return;  // removed while it was read
    file->bytes = data.size();
    if (data.isEmpty() || data.size() > MaxBytes) {
        settle(conversation, id, {},
               data.isEmpty() ? tr("The file is empty.")
                              : tr("The file is too large. It may have at most %1.").arg(fileSize(MaxBytes)));
        return;
    }
    Q_EMIT changed(conversation);
    m_bridge.whenDone(m_bridge.console().desk().stage(conversation, file->name, data), this,
                      [this, conversation, id](const Result<StagedAttachment>& staged) {
                          if (staged)
                              settle(conversation, id, staged->mediaId, {});
                          else
                              settle(conversation, id, {}, errorSentence(staged.error()));
                      });
}

void AttachmentBook::settle(ConversationId conversation, int id, const QString& mediaId, const QString& problem)
{
    StagedFile* file = find(conversation, id);
    if (!file) {
        if (!mediaId.isEmpty())
            m_bridge.whenDone(m_bridge.console().desk().discard(mediaId), this, [](const Result<>&) {});
        return;
    }
    file->mediaId = mediaId;
    file->problem = problem;
    Q_EMIT changed(conversation);
}

StagedFile* AttachmentBook::find(ConversationId conversation, int id)
{
    for (StagedFile& file : m_files[conversation])
        if (file.id == id)
            return &file;
    return nullptr;
}

void AttachmentBook::remove(ConversationId conversation, int id)
{
    const StagedFile* file = find(conversation, id);
    if (!file)
        return;
    if (file->isReady())
        m_bridge.whenDone(m_bridge.console().desk().discard(file->mediaId), this, [](const Result<>&) {});
    m_files[conversation].removeIf([id](const StagedFile& other) { return other.id == id; });
    Q_EMIT changed(conversation);
}

QStringList AttachmentBook::take(ConversationId conversation)
{
    QStringList ids;
    for (const StagedFile& file : m_files.value(conversation))
        if (file.isReady())
            ids << file.mediaId;
    m_files[conversation].removeIf([](const StagedFile& file) { return file.isReady(); });
    Q_EMIT changed(conversation);
    return ids;
}

void AttachmentBook::putBack(ConversationId conversation, const QList<StagedFile>& files)
{
    m_files[conversation] = files + m_files.value(conversation);
    Q_EMIT changed(conversation);
}

bool AttachmentBook::isBusy(ConversationId conversation) const
{
    const QList<StagedFile> files = m_files.value(conversation);
    return std::any_of(files.begin(), files.end(), [](const StagedFile& file) { return file.isBusy(); });
}

}  // namespace frontdesk
