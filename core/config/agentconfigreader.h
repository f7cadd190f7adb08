// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/config/yamlfile.h"

#include <QSet>

namespace frontdesk {

/// Walks one map of the file: every key that was not asked for is a problem, with the key that was probably meant.
class MapReader {
public:
    /// `where` names the map in messages, for example "business"; `node` may be anything (a non-map is a problem).
    MapReader(ConfigProblems& problems, QString file, const YamlPtr& node, QString where, int line);

    [[nodiscard]] YamlPtr take(const char* key);  ///< null if absent; remembers that the key is known
    [[nodiscard]] int lineOf(const char* key) const;
    void text(const char* key, QString& value, int maxChars = 200);
    void required(const char* key, QString& value, int maxChars = 200);
    void flag(const char* key, bool& value);
    void whole(const char* key, int& value, int min, int max);
    void real(const char* key, double& value, double min, double max);
    void texts(const char* key, QStringList& values, int maxChars = 2000);
    void textMap(const char* key, QHash<QString, QString>& values, const QStringList& allowed, int maxChars = 2000);
    void textsMap(const char* key, QHash<QString, QStringList>& values);
    [[nodiscard]] MapReader map(const char* key);  ///< an absent map reads as empty
    void finish();                                 ///< reports unknown keys; call last

    void problem(int line, const QString& text);
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] QString path(const QString& key) const
    {
        return m_where.isEmpty() ? key : QString(m_where % u"." % key);
    }
    [[nodiscard]] ConfigProblems& problems() { return *m_problems; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool scalarText(const YamlNode& node, const QString& name, int maxChars, QString& value);

private:
    [[nodiscard]] bool wantsMap(const YamlPtr& node, const QString& name, int line);

    ConfigProblems* m_problems;
    QString m_file;
    YamlPtr m_node;  ///< null or a map
    QString m_where;
    int m_line;
    QStringList m_known;
};

/// Parts of the file; each reports all its problems.
void readBusiness(MapReader reader, BusinessProfile& business);
void readAgent(MapReader reader, AgentProfile& agent);
void readRouting(MapReader routing, MapReader escalation, RoutingConfig& config);
/// Free values (policies) as JSON; bounded, because aliases can multiply a small file.
[[nodiscard]] Json yamlToJson(const YamlPtr& node, int& budget);
/// Names that {…} may use in texts.
[[nodiscard]] const QStringList& agentVariables();

}  // namespace frontdesk
