// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/tunneltool.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace frontdesk::tunnel {
namespace {

struct SayTunnelTool {
    Q_DECLARE_TR_FUNCTIONS(TunnelTool)
};

constexpr qsizetype MaxProblem = 300;

QString firstMatch(const QRegularExpression& pattern, const QString& text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) : QString();
}

Said problem(const QString& text) { return {{}, text.simplified().left(MaxProblem)}; }

/// Tools colour what they print for a terminal.
QString plain(const QByteArray& line)
{
    static const QRegularExpression colours(QStringLiteral("\x1b\\[[0-9;]*m"));
    return QString::fromUtf8(line.left(4096)).remove(colours).trimmed();
}

/// "2026-11-21T11:00:00Z INF |  https://some-words-here.trycloudflare.com  |" on standard error.
std::optional<Said> fromCloudflared(const QString& line)
{
    static const QRegularExpression address(
        QStringLiteral("(?:^|[\\s|])(https://(?!api\\.)[a-z0-9-]+\\.trycloudflare\\.com)(?:[\\s|/]|$)"));
    static const QRegularExpression trouble(QStringLiteral("\\b(?:ERR|FTL) (.+)$"));
    if (const QString url = firstMatch(address, line); !url.isEmpty())
        return Said{url, {}};
    if (const QString words = firstMatch(trouble, line); !words.isEmpty())
        return problem(words);
    if (line.startsWith(u"failed to ") || line.startsWith(u"error "))
        return problem(line);
    return std::nullopt;
}

/// logfmt: t=... lvl=info msg="started tunnel" obj=tunnels name=command_line addr=http://localhost:8000 url=https://...
std::optional<Said> fromNgrok(const QString& line)
{
    static const QRegularExpression address(QStringLiteral("msg=\"started tunnel\".*\\burl=(https://[A-Za-z0-9.-]+)"));
    static const QRegularExpression trouble(
        QStringLiteral("\\blvl=(?:eror|crit)\\b.*\\berr=\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression spoken(QStringLiteral("^ERROR:\\s+(\\S.*)$"));
    if (const QString url = firstMatch(address, line); !url.isEmpty())
        return Said{url, {}};
    if (QString words = firstMatch(trouble, line); !words.isEmpty() && words != u"nil")
        return problem(words.replace(QStringLiteral("\\n"), QStringLiteral(" ")).remove(QStringLiteral("\\r")));
    if (const QString words = firstMatch(spoken, line); !words.isEmpty())
        return problem(words);
    return std::nullopt;
}

/// "Available on the internet:", an empty line, then the address in a line of its own; `tailscale funnel status` prints
/// it with " (Funnel on)" behind it.
std::optional<Said> fromTailscale(const QString& line)
{
    static const QRegularExpression address(
        QStringLiteral("^(https://[A-Za-z0-9.-]+\\.ts\\.net(?::\\d+)?)/?(?: \\(Funnel on\\))?$"));
    static const QRegularExpression visit(QStringLiteral("(https://login\\.tailscale\\.com/\\S+)"));
    if (const QString url = firstMatch(address, line); !url.isEmpty())
        return Said{url, {}};
    if (const QString page = firstMatch(visit, line); !page.isEmpty())
        return Said{
            {},
            SayTunnelTool::tr("Tailscale's Funnel is not switched on for this computer yet. Open %1 in a browser.")
                .arg(page)};
    static const QStringList troubles = {QStringLiteral("error"),      QStringLiteral("access denied"),
                                         QStringLiteral("not logged"), QStringLiteral("logged out"),
                                         QStringLiteral("failed to"),  QStringLiteral("funnel not available")};
    for (const QString& word : troubles)
        if (line.contains(word, Qt::CaseInsensitive))
            return problem(line);
    return std::nullopt;
}

/// Where installers put programs that a desktop's PATH does not have.
QStringList usualFolders()
{
    return {QStringLiteral("/usr/local/bin"),
            QStringLiteral("/opt/homebrew/bin"),
            QStringLiteral("/snap/bin"),
            QStringLiteral("/Applications/Tailscale.app/Contents/MacOS"),
            QStringLiteral("C:/Program Files/Tailscale"),
            QStringLiteral("C:/Program Files (x86)/cloudflared"),
            QStringLiteral("C:/Program Files/ngrok")};
}

}  // namespace

const QStringList& tools()
{
    static const QStringList list = {QStringLiteral("cloudflared"), QStringLiteral("ngrok"),
                                     QStringLiteral("tailscale")};
    return list;
}

QStringList arguments(const QString& tool, quint16 port)
{
    const QString server = QStringLiteral("http://127.0.0.1:%1").arg(port);
    if (tool == u"cloudflared")
        return {QStringLiteral("tunnel"), QStringLiteral("--no-autoupdate"), QStringLiteral("--url"), server};
    if (tool == u"ngrok")
        return {QStringLiteral("http"),         server,
                QStringLiteral("--log"),        QStringLiteral("stdout"),
                QStringLiteral("--log-format"), QStringLiteral("logfmt")};
    if (tool == u"tailscale")
        return {QStringLiteral("funnel"), QString::number(port)};
    return {};
}

std::optional<Said> understand(const QString& tool, const QByteArray& line)
{
    const QString text = plain(line);
    if (text.isEmpty())
        return std::nullopt;
    if (tool == u"cloudflared")
        return fromCloudflared(text);
    if (tool == u"ngrok")
        return fromNgrok(text);
    return tool == u"tailscale" ? fromTailscale(text) : std::nullopt;
}

QString howToGet(const QString& tool)
{
    if (tool == u"cloudflared")
        return SayTunnelTool::tr(
            "cloudflared by Cloudflare needs no account: "
            "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/");
    if (tool == u"ngrok")
        return SayTunnelTool::tr("ngrok needs a free account and keeps its address: https://ngrok.com/download");
    return SayTunnelTool::tr("Tailscale needs an account, keeps its address and must have Funnel switched on: "
                             "https://tailscale.com/download");
}

bool addressChanges(const QString& tool) { return tool == u"cloudflared"; }

bool isTunnelAddress(const QString& url)
{
    const QString host = QUrl(url).host();
    static const QStringList endings = {QStringLiteral(".trycloudflare.com"),
                                        QStringLiteral(".ngrok-free.app"),
                                        QStringLiteral(".ngrok-free.dev"),
                                        QStringLiteral(".ngrok.app"),
                                        QStringLiteral(".ngrok.dev"),
                                        QStringLiteral(".ngrok.io"),
                                        QStringLiteral(".ts.net")};
    for (const QString& ending : endings)
        if (host.endsWith(ending))
            return true;
    return false;
}

QString find(const QString& tool)
{
    if (!tools().contains(tool))
        return {};
    const QString found = QStandardPaths::findExecutable(tool);
    return found.isEmpty() ? QStandardPaths::findExecutable(tool, usualFolders()) : found;
}

}  // namespace frontdesk::tunnel
