// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diskspace.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/store/storetext.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace frontdesk {

DiskSpace::DiskSpace(QString folder, Limits limits)
    : measure([](const QString& path) {
          const QStorageInfo disk(path);
          return disk.isValid() ? disk.bytesAvailable() : qint64(-1);
      }),
      m_folder(std::move(folder)),
      m_reserve(m_folder + QStringLiteral("/reserve.bin")),
      m_limits(limits)
{
}

Result<> DiskSpace::mayTake() const
{
    if (m_state == State::Enough)
        return {};
    return Error{ErrorCode::DiskFull, StoreText::tr("The disk is full: nothing can be stored."),
                 QStringLiteral("intake is closed")};
}

bool DiskSpace::become(State state)
{
    if (m_state.exchange(state) == state)
        return false;
    if (state == State::Full)
        logError("disk", QStringLiteral(
                             "The disk of %1 is full. The reserve was freed; customers are asked to try again later.")
                             .arg(m_folder));
    else
        logInfo("disk", QStringLiteral("There is room on the disk of %1 again: customers are let in.").arg(m_folder));
    return true;
}

void DiskSpace::refused()
{
    QFile::remove(m_reserve);
    become(State::Full);
}

bool DiskSpace::look()
{
    const qint64 free = measure(m_folder);
    const bool held = QFileInfo(m_reserve).size() >= m_limits.reserve;
    const qint64 needed = m_state == State::Full ? m_limits.least + m_limits.slack + (held ? 0 : m_limits.reserve)
                                                 : m_limits.least;
    if (free >= 0 && free < needed) {
        QFile::remove(m_reserve);
        return become(State::Full);
    }
    const Result<> reserved = held ? Result<>() : platform::reserveFile(m_reserve, m_limits.reserve);
    if (reserved)
        return become(State::Enough);
    if (reserved.error().code == ErrorCode::DiskFull)
        return become(State::Full);
    // A folder that cannot be written at all shows itself at every write; here it costs the reserve only.
    if (!m_warned.exchange(true))
        logWarning("disk", QStringLiteral("no reserve could be made: ") % reserved.error().userText);
    return false;
}

}  // namespace frontdesk
