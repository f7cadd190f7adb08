// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/health/healthtext.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::healthtext {
namespace {

class HealthText {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

}  // namespace

QString serviceName(const QString& id)
{
    if (id == u"gateway")
        return HealthText::tr("Web chat");
    if (id == u"store")
        return HealthText::tr("Database");
    if (id == u"knowledge")
        return HealthText::tr("Knowledge");
    if (id == u"agent")
        return HealthText::tr("Assistant");
    if (id == u"outbox")
        return HealthText::tr("Sending");
    if (id == u"operations")
        return HealthText::tr("Monitoring");
    if (id == u"secrets")
        return HealthText::tr("Keys");
    if (id == u"disk")
        return HealthText::tr("Disk and memory");
    if (id == u"backup")
        return HealthText::tr("Backup");
    if (id == u"clock")
        return HealthText::tr("Clock");
    return id;
}

QString stateName(ServiceState state)
{
    switch (state) {
    case ServiceState::Ok: return HealthText::tr("Well");
    case ServiceState::Degraded: return HealthText::tr("Needs a look");
    case ServiceState::Down: return HealthText::tr("Not working");
    }
    return {};
}

Icon stateIcon(ServiceState state)
{
    return state == ServiceState::Ok         ? Icon::CircleCheck
           : state == ServiceState::Degraded ? Icon::TriangleAlert
                                             : Icon::CircleX;
}

Tone stateTone(ServiceState state)
{
    return state == ServiceState::Ok ? Tone::Ok : state == ServiceState::Degraded ? Tone::Wait : Tone::Urgent;
}

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return HealthText::tr("Debug");
    case LogLevel::Info: return HealthText::tr("Info");
    case LogLevel::Warning: return HealthText::tr("Warning");
    case LogLevel::Error: return HealthText::tr("Error");
    }
    return {};
}

Tone levelTone(LogLevel level)
{
    return level == LogLevel::Error ? Tone::Urgent : level == LogLevel::Warning ? Tone::Wait : Tone::Faint;
}

QString bytes(qint64 bytes)
{
    return bytes < 0 ? QStringLiteral("\u2013") : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString summary(const HealthSnapshot& snapshot)
{
    QStringList lines;
    for (const VersionLine& version : snapshot.versions)
        lines << version.name % u": " % version.version;
    for (const ServiceHealth& service : snapshot.services)
        lines << serviceName(service.id) % u": " % stateName(service.state) % u". " % service.sentence;
    return lines.join(u'\n');
}

QString line(const LogRecord& record)
{
    QString text = display::dateAndTime(record.at) % u' ' % levelName(record.level) % u" [" % record.area % u"] "
                   % record.text;
    if (!record.requestId.isEmpty())
        text += u" request_id=" % record.requestId;
    if (!record.conversationSid.isEmpty())
        text += u" conversation_sid=" % record.conversationSid;
    return text;
}

}  // namespace frontdesk::healthtext
