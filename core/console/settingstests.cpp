// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/settingstests.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace frontdesk {
namespace {

struct TextSettingsService {
    Q_DECLARE_TR_FUNCTIONS(SettingsService)
};

constexpr int AnswerMs = 8000;
constexpr qint64 LittleRoom = 500LL * 1024 * 1024;

}  // namespace

SettingsTestResult tryLogFile(QString path)
{
    QElapsedTimer elapsed;
    elapsed.start();
    if (path.isEmpty())
        return {true, TextSettingsService::tr("No log file is written."), int(elapsed.elapsed())};
    QFile file(path);
    const bool good = file.open(QIODevice::Append);
    return {good,
            good ? TextSettingsService::tr("%1 can be written; it has %2.")
                       .arg(path, QLocale().formattedDataSize(file.size()))
                 : TextSettingsService::tr("%1 cannot be written: %2. Choose another file or make it writable.")
                       .arg(path, file.errorString()),
            int(elapsed.elapsed())};
}

SettingsTestResult tryDataFolder(QString path)
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTemporaryFile probe(path % u"/.test-XXXXXX");
    const QByteArray bytes(4096, '-');
    if (!probe.open() || probe.write(bytes) != bytes.size() || !probe.flush())
        return {false,
                TextSettingsService::tr("The data folder %1 cannot be written: %2.").arg(path, probe.errorString()),
                int(elapsed.elapsed())};
    const qint64 room = QStorageInfo(path).bytesAvailable();
    const QString size = QLocale().formattedDataSize(room);
    const bool good = room >= LittleRoom;
    return {good,
            good
                ? TextSettingsService::tr("The data folder %1 can be written and has %2 of free space.").arg(path, size)
                : TextSettingsService::tr("The data folder %1 has only %2 of free space. Make room on this disk.")
                      .arg(path, size),
            int(elapsed.elapsed())};
}

AddressProbe::AddressProbe(QNetworkAccessManager* network, const QString& address)
{
    QString url = address;
    while (url.endsWith(u'/'))
        url.chop(1);
    QNetworkRequest request(QUrl(url % u"/health"));
    request.setTransferTimeout(AnswerMs);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_elapsed.start();
    m_reply = network->get(request);
    m_finished = QtFuture::connect(m_reply, &QNetworkReply::finished);
}

AddressProbe::~AddressProbe() { m_reply->deleteLater(); }

SettingsTestResult AddressProbe::result(const QString& instance) const
{
    const QString url = m_reply->url().toString();
    const int millis = int(m_elapsed.elapsed());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 421)
        return {false,
                TextSettingsService::tr(
                    "%1 reaches this program, but its host name is not allowed. Add it to the allowed hosts.")
                    .arg(url),
                millis};
    if (m_reply->error() != QNetworkReply::NoError)
        return {false,
                TextSettingsService::tr("%1 does not answer: %2. Check the address and the tunnel or proxy in front.")
                    .arg(url, m_reply->errorString()),
                millis};
    const Result<Json> json = parseJson(m_reply->read(64 * 1024));
    const QString said = json && json->is_object() ? jsonString(*json, "instance") : QString();
    if (said.isEmpty())
        return {false, TextSettingsService::tr("%1 answers, but it is not Frontdesk.").arg(url), millis};
    if (said != instance)
        return {
            false,
            TextSettingsService::tr("%1 is answered by another Frontdesk than this one. Check where the address leads.")
                .arg(url),
            millis};
    return {true, TextSettingsService::tr("%1 reaches this program.").arg(url), millis};
}

}  // namespace frontdesk
