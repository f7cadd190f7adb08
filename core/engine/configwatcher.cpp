// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/configwatcher.h"

#include "core/agent/external/manifestfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int PollMs = 500;
/// Files must be the same for this long before they are read.
constexpr int StillMs = 120;

QString stampOfFile(const QFileInfo& file)
{
    return file.filePath() % u'|' % QString::number(file.lastModified().toMSecsSinceEpoch()) % u'|'
           % QString::number(file.exists() ? file.size() : -1);
}

}  // namespace

ConfigWatcher::ConfigWatcher(QObject* parent) : QObject(parent)
{
    m_poll.setInterval(PollMs);
    m_soon.setInterval(StillMs);
    m_soon.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ConfigWatcher::look);
    connect(&m_soon, &QTimer::timeout, this, &ConfigWatcher::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_notices, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_notices, &QFileSystemWatcher::directoryChanged, this, soon);
}

void ConfigWatcher::follow(const AgentConfig& config)
{
    const QString folder = QFileInfo(config.path).absolutePath();
    m_places = {{config.path, config.intentsFile}, {}};
    m_places.files.removeAll(QString());
    for (const QString& glob : config.agent.documents)
        if (!glob.contains(u"..") && !QDir::isAbsolutePath(glob))
            m_places.patterns << folder % u'/' % glob;
    m_places.patterns << external::manifestPattern(config.path);
    if (m_fresh)
        ++m_round;
    watchAgain();
    m_poll.start();
    if (m_fresh)
        look();
}

void ConfigWatcher::watchAgain()
{
    QStringList paths = m_places.files;
    for (const QString& pattern : std::as_const(m_places.patterns))
        paths << QFileInfo(pattern).path();
    for (const QString& file : std::as_const(m_places.files))
        paths << QFileInfo(file).path();
    paths.removeDuplicates();
    const QStringList watched = m_notices.files() + m_notices.directories();
    for (const QString& path : std::as_const(paths))
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_notices.addPath(path);
}

ConfigWatcher::Stamp ConfigWatcher::stampOf(const Places& places)
{
    Stamp stamp;
    for (const QString& file : places.files)
        stamp << stampOfFile(QFileInfo(file));
    for (const QString& pattern : places.patterns) {
        const QFileInfo info(pattern);
        for (const QFileInfo& file : QDir(info.path()).entryInfoList({info.fileName()}, QDir::Files, QDir::Name))
            stamp << stampOfFile(file);
    }
    return stamp;
}

void ConfigWatcher::look()
{
    if (m_looking)
        return;
    m_looking = true;
    // Not QFuture::then(): in Qt 6.4 a continuation that is set in the moment in which the other thread finishes runs twice,
    // the second time with a promise that was moved away.
    auto* watcher = new QFutureWatcher<Stamp>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, round = m_round] {
        watcher->deleteLater();
        m_looking = false;
        looked(watcher->result(), round);
    });
    watcher->setFuture(QtConcurrent::run(&ConfigWatcher::stampOf, m_places));
}

void ConfigWatcher::looked(const Stamp& stamp, int round)
{
    if (round != m_round)
        return look();
    const bool still = stamp == std::exchange(m_last, stamp);
    if (std::exchange(m_fresh, false)) {
        m_known = stamp;
        return;
    }
    if (stamp == m_known)
        return;
    if (!still) {
        m_soon.start();
        return;
    }
    m_known = stamp;
    watchAgain();  // a file that was replaced is a new one for the system
    if (changed)
        changed();
}

}  // namespace frontdesk
