// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/corebridge.h"

#include "core/base/threadaffinity.h"
#include "core/events/eventbus.h"
#include "ui/bridge/eventbatcher.h"

#include <QTimer>

namespace frontdesk {
namespace {

constexpr int InfoRetryMs = 1000;

}  // namespace

CoreBridge::CoreBridge(Console* console, QObject* parent)
    : QObject(parent), m_console(console), m_batcher(std::make_unique<EventBatcher>())
{
    if (auto* bus = qobject_cast<EventBus*>(console->events()))
        connect(bus, &EventBus::published, m_batcher.get(), &EventBatcher::push, Qt::QueuedConnection);
    connect(m_batcher.get(), &EventBatcher::engineStatusChanged, this, [this](bool ready) {
        if (ready && m_info.version.isEmpty())
            refreshInfo();
    });
    connect(m_batcher.get(), &EventBatcher::programChanged, this, &CoreBridge::refreshInfo);
}

CoreBridge::~CoreBridge() = default;

void CoreBridge::refreshInfo()
{
    FRONTDESK_ASSERT_THREAD(this);
    whenDone(m_console->info(), this, [this](const Result<ConsoleInfo>& info) {
        if (!info) {
            // The engine starts in its own thread: the window may be first.
            QTimer::singleShot(InfoRetryMs, this, &CoreBridge::refreshInfo);
            return;
        }
        m_info = *info;
        Q_EMIT infoChanged();
    });
}

void CoreBridge::setAnswering(bool answering)
{
    if (std::exchange(m_answering, answering) != answering)
        Q_EMIT answeringChanged(answering);
}

void CoreBridge::oneLess()
{
    if (--m_pending == 0)
        Q_EMIT idle();
}

Error CoreBridge::notAnswering()
{
    return {ErrorCode::Unavailable, tr("The engine does not answer. Try again in a moment."),
            QStringLiteral("future dropped")};
}

QString errorSentence(const Error& error)
{
    if (!error.userText.isEmpty())
        return error.userText;
    switch (error.code) {
    case ErrorCode::Conflict: return CoreBridge::tr("Somebody else was faster.");
    case ErrorCode::NotFound: return CoreBridge::tr("It is no longer there.");
    case ErrorCode::Unavailable:
    case ErrorCode::Timeout: return CoreBridge::tr("The engine does not answer. Try again in a moment.");
    case ErrorCode::DiskFull: return CoreBridge::tr("The disk is full.");
    default: return CoreBridge::tr("It did not work (%1).").arg(errorCodeName(error.code));
    }
}

}  // namespace frontdesk
