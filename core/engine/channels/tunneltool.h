// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// What Frontdesk knows about the tools that give this computer a public address: how they are called, and what they say.
/// Pure, except find().
namespace frontdesk::tunnel {

/// What one line of a tool's output means.
struct Said {
    QString url;      ///< the public address, without a slash at the end
    QString problem;  ///< in the tool's own words, at most 300 characters
};

/// "cloudflared", "ngrok", "tailscale", in the order in which they are recommended.
[[nodiscard]] const QStringList& tools();
/// How it is called so that it shows http://127.0.0.1:<port> to the world, in the foreground.
[[nodiscard]] QStringList arguments(const QString& tool, quint16 port);
/// Nothing for lines that only tell a story.
[[nodiscard]] std::optional<Said> understand(const QString& tool, const QByteArray& line);
/// What a person does when the tool is missing. A sentence with an address.
[[nodiscard]] QString howToGet(const QString& tool);
/// True when every start gives another address, so that the provider must be told each time.
[[nodiscard]] bool addressChanges(const QString& tool);
/// The address is one that these tools hand out: without the tool nothing answers there.
[[nodiscard]] bool isTunnelAddress(const QString& url);
/// The program's file, looked for in PATH and where installers put it; empty = not installed.
[[nodiscard]] QString find(const QString& tool);

}  // namespace frontdesk::tunnel
