// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/config/configproblem.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace frontdesk {

struct YamlNode;
using YamlPtr = std::shared_ptr<const YamlNode>;

struct YamlEntry {
    QString key;
    int line = 0;  ///< of the key
    YamlPtr value;
};

/// A value of a YAML file with its place. Scalars keep their text as it was written: no 1.1 guessing (`no` is not
/// false, 0123 is not 83); who reads a value decides by the type it wants, and `quoted` tells plain from quoted
/// scalars.
struct YamlNode {
    enum class Kind : quint8 { Null, Scalar, List, Map };
    Kind kind = Kind::Null;
    QString text;
    bool quoted = false;
    int line = 0;                    ///< from 1
    std::vector<YamlPtr> items;      ///< List
    std::vector<YamlEntry> entries;  ///< Map, in the order of the file; keys are unique

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
    [[nodiscard]] const YamlEntry* find(QStringView key) const;
};

/// Bounds for files that people write: 1 MiB, 64 levels, 20,000 values. One document; duplicate keys, keys that are not
/// text, merge keys (<<) and custom tags are refused. A byte order mark is skipped. An empty file is a Null node.
/// The error lists every problem as "name:line: sentence".
[[nodiscard]] Result<YamlPtr> parseYaml(const QByteArray& bytes, const QString& name);
[[nodiscard]] Result<YamlPtr> readYaml(const QString& path);

/// Strict conversions; `problem` says what to write instead.
struct YamlConversion {
    static bool toBool(const YamlNode& node, bool& value, QString& problem);
    static bool toInt(const YamlNode& node, qint64& value, QString& problem);
    static bool toReal(const YamlNode& node, double& value, QString& problem);
};
/// The same for a text; `quoted` false refuses the YAML traps.
[[nodiscard]] bool textToBool(const QString& text, bool& value, QString& problem);
[[nodiscard]] bool textToInt(const QString& text, qint64& value, QString& problem);
[[nodiscard]] bool textToReal(const QString& text, double& value, QString& problem);

}  // namespace frontdesk
