// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFlags>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <array>
#include <limits>
#include <type_traits>
#include <variant>

namespace frontdesk {

enum class SettingFlag : quint8 {
    None = 0,
    Secret = 1,    ///< masked wherever it is shown
    Restart = 2,   ///< a change takes effect at the next start
    Reserved = 4,  ///< accepted and checked, but nothing in this version uses it (`why` says what is missing)
    UiOnly = 8,    ///< only the desktop window uses it
};
Q_DECLARE_FLAGS(SettingFlags, SettingFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SettingFlags)

using SettingValue = std::variant<bool, qint64, double, QString, QStringList>;

/// Type as it is written in a row -> type of the value. Text is `const char*` in rows, so that rows are constexpr.
template <class T>
struct SettingType {
    using Value = T;
    using Literal = T;
};
template <>
struct SettingType<int> {
    using Value = int;
    using Literal = qint64;
};
template <>
struct SettingType<QString> {
    using Value = QString;
    using Literal = const char*;
};
template <>
struct SettingType<QStringList> {
    using Value = QStringList;
    using Literal = const char*;  ///< separated by commas
};

/// A check beyond type and limits: "" = fine, else a sentence that says what is wrong and what to write instead.
using SettingCheck = QString (*)(const QString& text);

/// One row of the settings table. Rows live in core/config/groups/<area>.h; adding one there and in its list is all.
template <class T>
struct Setting {
    const char* key;  ///< "area/name"; in the file: `area:` then `name:`
    typename SettingType<T>::Literal fallback{};
    const char* about;          ///< one sentence, marked with QT_TRANSLATE_NOOP("Settings", ...)
    const char* env = nullptr;  ///< documented environment name; null = FRONTDESK_<AREA>_<NAME>
    const char* aliases = "";   ///< further names, separated by blanks
    double min = std::numeric_limits<double>::lowest();  ///< numbers: lowest value; text and lists: unused
    double max = std::numeric_limits<double>::max();
    const char* choices = "";      ///< allowed words separated by blanks; empty = free
    SettingCheck check = nullptr;  ///< per item for lists; not called for empty text
    SettingFlag flag = SettingFlag::None;
    SettingFlag flag2 = SettingFlag::None;
    const char* why = "";  ///< Reserved: what is missing
};

/// The same row without its type: what loaders, `config show`, generated documents and the settings page walk over.
struct SettingRow {
    QString key;
    SettingValue fallback;
    QString about;
    QString env;          ///< never empty
    QStringList aliases;  ///< with FRONTDESK_<AREA>_<NAME> when that is not `env`
    double min = 0;
    double max = 0;
    QStringList choices;
    SettingCheck check = nullptr;
    SettingFlags flags;
    QString why;

    [[nodiscard]] QString area() const { return key.section(u'/', 0, 0); }
    [[nodiscard]] QString name() const { return key.section(u'/', 1); }
    [[nodiscard]] bool isSecret() const { return flags.testFlag(SettingFlag::Secret); }
    [[nodiscard]] bool isReserved() const { return flags.testFlag(SettingFlag::Reserved); }
    [[nodiscard]] bool isNumber() const { return fallback.index() == 1 || fallback.index() == 2; }
};

struct SettingGroup {
    QString area;
    QString title;
    QList<SettingRow> rows;
};

[[nodiscard]] SettingRow makeSettingRow(const char* key, SettingValue fallback, const char* about, const char* env,
                                        const char* aliases, std::array<double, 2> limits, const char* choices,
                                        SettingCheck check, SettingFlags flags, const char* why);

template <class T>
[[nodiscard]] SettingRow toRow(const Setting<T>& s)
{
    SettingValue value;
    if constexpr (std::is_same_v<T, QString>)
        value = QString::fromUtf8(s.fallback ? s.fallback : "");
    else if constexpr (std::is_same_v<T, QStringList>)
        value = QString::fromUtf8(s.fallback ? s.fallback : "").split(u',', Qt::SkipEmptyParts);
    else
        value = s.fallback;
    return makeSettingRow(s.key, value, s.about, s.env, s.aliases, {s.min, s.max}, s.choices, s.check,
                          SettingFlags(s.flag) | s.flag2, s.why);
}

/// All rows by group, in the order of the documentation. Built once.
[[nodiscard]] const QList<SettingGroup>& settingGroups();
/// By "area/name" or "area.name"; null if there is none.
[[nodiscard]] const SettingRow* findSetting(const QString& key);
/// "integer from 0 to 65535", "one of: text, json", ...
[[nodiscard]] QString describeType(const SettingRow& row);

}  // namespace frontdesk
