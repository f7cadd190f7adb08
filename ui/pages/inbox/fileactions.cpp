// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inbox/fileactions.h"

#include "ui/bridge/corebridge.h"
#include "ui/pages/inbox/imageviewer.h"
#include "ui/pages/inbox/thumbnails.h"
#include "ui/widgets/toastarea.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QUuid>

namespace frontdesk {
namespace {

constexpr QSize LargestShown(6000, 6000);

}  // namespace

QString savableName(const QString& name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1);
    for (QChar& c : safe)
        if (c < u' ' || QStringLiteral("<>:\"|?*").contains(c))
            c = u'_';
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("file") : safe.right(120);
}

FileActions::FileActions(CoreBridge& bridge, ToastArea& toasts, QWidget* window)
    : QObject(window), m_bridge(bridge), m_toasts(toasts), m_window(window)
{
}

void FileActions::fetch(const Attachment& file, std::function<void(const MediaContent&)> then)
{
    m_bridge.whenDone(m_bridge.console().desk().media(file.mediaId), this,
                      [this, then = std::move(then)](const Result<MediaContent>& media) {
                          if (media)
                              then(*media);
                          else
                              m_toasts.show(ToastKind::Problem, errorSentence(media.error()));
                      });
}

void FileActions::open(const Attachment& file)
{
    if (file.kind == Attachment::Kind::Image) {
        showImage(file);
        return;
    }
    fetch(file, [this](const MediaContent& media) {
        if (media.suspicious)
            warn(media);
        else
            openElsewhere(media);
    });
}

void FileActions::showImage(const Attachment& file)
{
    auto* viewer = new ImageViewer(file.name, m_window);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    connect(viewer, &ImageViewer::saveWanted, this, [this, file] { save(file); });
    viewer->open();
    const QPointer<ImageViewer> shown(viewer);
    fetch(file, [shown](const MediaContent& media) {
        // Decoding a photograph takes longer than a frame.
        QThreadPool::globalInstance()->start([shown, data = media.data] {
            QMetaObject::invokeMethod(
                qApp,
                [shown, image = decodeImage(data, LargestShown)] {
                    if (shown)
                        shown->setImage(image);
                },
                Qt::QueuedConnection);
        });
    });
}

void FileActions::openElsewhere(const MediaContent& media)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) % u"/frontdesk-"
                           % QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString path = folder % u'/' % savableName(media.name);
    if (!QDir().mkpath(folder)) {
        m_toasts.show(ToastKind::Problem, tr("There is no room for a temporary copy. Save the file instead."));
        return;
    }
    write(path, media.data, [this, path](bool done) {
        if (!done || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_toasts.show(ToastKind::Problem, tr("No program opens this kind of file. Save it instead."));
    });
}

void FileActions::save(const Attachment& file)
{
    fetch(file, [this](const MediaContent& media) {
        if (media.suspicious)
            warn(media);
        else
            askWhere(media);
    });
}

void FileActions::saveTo(const Attachment& file, const QString& path)
{
    fetch(file, [this, path](const MediaContent& media) {
        write(path, media.data, [this, path](bool done) {
            if (done)
                m_toasts.show(ToastKind::Done, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_toasts.show(ToastKind::Problem,
                              tr("The file could not be written. Choose another folder or make room on the disk."));
        });
    });
}

void FileActions::askWhere(const MediaContent& media)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto* dialog = new QFileDialog(m_window, tr("Save file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(savableName(media.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, data = media.data](const QString& path) {
        write(path, data, [this, path](bool done) {
            if (done)
                m_toasts.show(ToastKind::Done, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_toasts.show(ToastKind::Problem,
                              tr("The file could not be written. Choose another folder or make room on the disk."));
        });
    });
    dialog->open();
}

void FileActions::warn(const MediaContent& media)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("This file may be dangerous"),
                                tr("“%1” is not what its name says, or it can run as a program.").arg(media.name),
                                QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Save it only if you expect it and trust the sender. Frontdesk does not open it."));
    QPushButton* save = box->addButton(tr("Save anyway"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(tr("Leave it"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, save, media](const QAbstractButton* pressed) {
        if (pressed == save)
            askWhere(media);
    });
    box->open();
}

void FileActions::write(const QString& path, const QByteArray& data, std::function<void(bool)> then)
{
    const QPointer<FileActions> self(this);
    QThreadPool::globalInstance()->start([self, path, data, then = std::move(then)] {
        QSaveFile file(path);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(data) == data.size() && file.commit();
        const auto report = [self, then, done] {
            if (self)
                then(done);
        };
        QMetaObject::invokeMethod(qApp, report, Qt::QueuedConnection);
    });
}

}  // namespace frontdesk
