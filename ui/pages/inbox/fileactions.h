// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/deskconsole.h"
#include "ui/models/attachment.h"

#include <QObject>

#include <functional>

class QWidget;

namespace frontdesk {

class CoreBridge;
class ToastArea;

/// Opening and saving files of a conversation: pictures in the viewer, others with the desktop's program. What may be
/// dangerous is said first and is never opened, only saved. GUI thread only.
class FileActions final : public QObject {
    Q_OBJECT

public:
    FileActions(CoreBridge& bridge, ToastArea& toasts, QWidget* window);

    void open(const Attachment& file);
    void save(const Attachment& file);
    /// Writes without asking for a place; the answer is said in a toast.
    void saveTo(const Attachment& file, const QString& path);

private:
    void fetch(const Attachment& file, std::function<void(const MediaContent&)> then);
    void showImage(const Attachment& file);
    void openElsewhere(const MediaContent& media);
    void askWhere(const MediaContent& media);
    void warn(const MediaContent& media);
    void write(const QString& path, const QByteArray& data, std::function<void(bool)> then);

    CoreBridge& m_bridge;
    ToastArea& m_toasts;
    QWidget* m_window;
};

/// A name without folders and without characters that file systems refuse; never empty.
[[nodiscard]] QString savableName(const QString& name);

}  // namespace frontdesk
