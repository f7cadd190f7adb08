// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace frontdesk {

class CoreBridge;

/// A file in the composer, on its way to the engine or there already.
struct StagedFile {
    int id = 0;
    QString name;
    qint64 bytes = 0;  ///< 0 = not read yet
    QString mediaId;   ///< empty until the engine has it
    QString problem;   ///< why it cannot be sent; empty = fine
    [[nodiscard]] bool isReady() const { return !mediaId.isEmpty(); }
    [[nodiscard]] bool isBusy() const { return mediaId.isEmpty() && problem.isEmpty(); }
};

/// The files that wait in the composer, by conversation: they never follow into another one. Reading from the disk
/// and packing of pictures happen on the thread pool. GUI thread only.
class AttachmentBook final : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxFiles = 10;
    static constexpr qint64 MaxBytes = 10 * 1024 * 1024;

    explicit AttachmentBook(CoreBridge& bridge, QObject* parent = nullptr);

    void addFiles(ConversationId conversation, const QStringList& paths);
    void addImage(ConversationId conversation, const QImage& image);
    void addData(ConversationId conversation, const QString& name, const QByteArray& data);
    void remove(ConversationId conversation, int id);
    /// The ready ones, in order; they leave the book without being discarded.
    [[nodiscard]] QStringList take(ConversationId conversation);
    /// Files of a message that did not leave come back.
    void putBack(ConversationId conversation, const QList<StagedFile>& files);

    [[nodiscard]] QList<StagedFile> files(ConversationId conversation) const { return m_files.value(conversation); }
    [[nodiscard]] bool isBusy(ConversationId conversation) const;

Q_SIGNALS:
    void changed(frontdesk::ConversationId conversation);
    /// A file that was not taken at all, as a sentence.
    void refused(const QString& reason);

private:
    [[nodiscard]] int reserve(ConversationId conversation, const QString& name);
    void stage(ConversationId conversation, int id, const QByteArray& data);
    void settle(ConversationId conversation, int id, const QString& mediaId, const QString& problem);
    [[nodiscard]] StagedFile* find(ConversationId conversation, int id);

    CoreBridge& m_bridge;
    QHash<ConversationId, QList<StagedFile>> m_files;
    int m_next = 1;
};

}  // namespace frontdesk
