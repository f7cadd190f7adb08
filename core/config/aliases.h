// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

#include <optional>

namespace frontdesk {

/// A name of the sample systems (seeds 000 to 003) that Frontdesk knows and does not use.
struct UnusedName {
    QString name;
    QString because;  ///< completes "NAME is unused because ..."
};
[[nodiscard]] const QList<UnusedName>& unusedNames();

struct EnvName {
    enum class Kind : quint8 { Setting, Alias, Unused };
    Kind kind = Kind::Setting;
    QString name;
    QString key;      ///< of the setting; empty for Unused
    QString env;      ///< the documented name of that setting
    int rank = 0;     ///< within one layer the lowest wins: 0 = FRONTDESK_<AREA>_<NAME>, 1 = documented, then aliases
    QString because;  ///< Unused
};
/// What an environment name means; nothing if Frontdesk does not know it.
[[nodiscard]] std::optional<EnvName> lookUpEnvName(const QString& name);
/// Every name that lookUpEnvName() knows, sorted.
[[nodiscard]] QStringList knownEnvNames();

}  // namespace frontdesk
