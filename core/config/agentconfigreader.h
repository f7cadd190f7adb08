// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/config/yamlfile.h"

#include <vector>

namespace frontdesk {

/// Walks one map of the file: every key that was not asked for is a problem, with the key that was probably meant.
/// With a `schema` it notes what it asks for instead, as a JSON Schema (draft 7): the schema that editors use is what
/// the reader asks for, never a second list.
class MapReader {
public:
    struct Named;
    /// `where` names the map in messages, for example "business"; `node` may be anything (a non-map is a problem).
    MapReader(ConfigProblems& problems, QString file, const YamlPtr& node, QString where, int line,
              Json* schema = nullptr);

    [[nodiscard]] YamlPtr take(const char* key);               ///< null if absent; remembers that the key is known
    [[nodiscard]] YamlPtr take(const char* key, Json schema);  ///< the same, and what the value looks like
    [[nodiscard]] int lineOf(const char* key) const;
    [[nodiscard]] bool has(const char* key) const;
    void text(const char* key, QString& value, int maxChars = 200);
    void required(const char* key, QString& value, int maxChars = 200);
    void choice(const char* key, QString& value, const QStringList& allowed);
    void flag(const char* key, bool& value);
    void whole(const char* key, int& value, int min, int max);
    void real(const char* key, double& value, double min, double max);
    void texts(const char* key, QStringList& values, int maxChars = 2000);
    void textMap(const char* key, QHash<QString, QString>& values, const QStringList& allowed, int maxChars = 2000);
    void textsMap(const char* key, QHash<QString, QStringList>& values);
    [[nodiscard]] MapReader map(const char* key);            ///< an absent map reads as empty
    [[nodiscard]] std::vector<Named> maps(const char* key);  ///< maps below free names
    [[nodiscard]] std::vector<MapReader> listOfMaps(const char* key);
    /// A key of other agents or places: a sentence instead of "not a known key". Not in the schema.
    void refuse(const char* key, const QString& instead);
    void finish();  ///< reports unknown keys; call last

    void problem(int line, const QString& text);
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] bool present() const { return bool(m_node); }
    [[nodiscard]] bool drawsSchema() const { return m_schema; }
    [[nodiscard]] Json* schema() { return m_schema; }
    [[nodiscard]] QString path(const QString& key) const
    {
        return m_where.isEmpty() ? key : QString(m_where % u"." % key);
    }
    [[nodiscard]] ConfigProblems& problems() { return *m_problems; }
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] const YamlPtr& node() const { return m_node; }
    [[nodiscard]] bool scalarText(const YamlNode& node, const QString& name, int maxChars, QString& value);

private:
    [[nodiscard]] bool wantsMap(const YamlPtr& node, const QString& name, int line);
    void readTexts(const YamlPtr& node, const QString& name, QStringList& values, int maxChars);
    [[nodiscard]] Json* schemaOf(const char* key);
    [[nodiscard]] Json* freeSchema();

    ConfigProblems* m_problems;
    QString m_file;
    YamlPtr m_node;  ///< null or a map
    QString m_where;
    int m_line;
    QStringList m_known;
    Json* m_schema;
};

struct MapReader::Named {
    QString name;
    int line = 0;
    MapReader reader;
};

/// What the sample systems' files say in words of their own; it counts where `business:` says nothing.
struct SeedForms {
    std::optional<WeekHours> hours;
    QList<HoursSpan> holidayHours;
    int hoursLine = 0;
    struct Contact {
        QString value;
        int line = 0;
    };
    QHash<QString, Contact> contacts;  ///< name of the key in `business:` -> value
};

/// Parts of the file; each reports all its problems.
void readSeedForms(MapReader& knowledge, SeedForms& forms);
void readBusiness(MapReader reader, BusinessProfile& business, const SeedForms& forms);
/// `Specialist`: one of `agents:`; what it does not say stays as it is in `agent`.
enum class AgentRole : quint8 { Main, Specialist };
void readAgent(MapReader reader, AgentProfile& agent, AgentRole role);
void readAgents(MapReader& top, AgentConfig& config);
void readRouting(MapReader routing, MapReader escalation, RoutingConfig& config);
/// Who answers for which topic; needs the agents.
void settleTopics(MapReader routing, AgentConfig& config, QStringList& notices);
void readSkills(MapReader& top, AgentConfig& config);
void readCosts(MapReader reader, CostConfig& costs);
void readFeatures(MapReader reader, QHash<QString, bool>& features);
/// The tools of an agent (a map of the file) that are neither built in nor declared; problems and notices.
void checkTools(const YamlNode& agent, const AgentConfig& config, ConfigProblems& problems, QStringList& notices);
/// Free values (policies) as JSON; bounded, because aliases can multiply a small file.
[[nodiscard]] Json yamlToJson(const YamlPtr& node, int& budget);
/// Names that {...} may use in texts.
[[nodiscard]] const QStringList& agentVariables();
/// "[Your Company]" and the like of the sample files, as {company_name}.
[[nodiscard]] QString withoutPlaceholders(QString text);
/// loadAgentConfig() of a text; `path` is where it would stand: files that it names are looked for there.
[[nodiscard]] Result<AgentConfigPtr> parseAgentConfig(const QByteArray& text, const QString& path);
/// The schema of the whole file as its reader draws it (core/config/agentschema.h adds the explanations).
[[nodiscard]] Json drawAgentSchema();

}  // namespace frontdesk
