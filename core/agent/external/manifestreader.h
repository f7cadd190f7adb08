// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/manifest.h"
#include "core/config/agentconfigreader.h"

namespace frontdesk::external {

/// Reads and checks one manifest. Every problem is one "file:line: sentence" line in Error.userText. Any thread.
[[nodiscard]] Result<ManifestPtr> parseManifest(const QByteArray& bytes, const QString& file);
[[nodiscard]] Result<ManifestPtr> readManifest(const QString& file);

/// Reads the parts of one kind; each reports all its problems. `names` are those that placeholders may use.
struct ManifestParts {
    MapReader& reader;
    const QStringList& names;
    QString folder;  ///< of the manifest: relative paths begin there

    [[nodiscard]] HttpPlan http();
    [[nodiscard]] SqlPlan sql();
    [[nodiscard]] ScriptPlan script();
    [[nodiscard]] McpPlan mcp();

    // The pieces that kinds share.
    void named(MapReader& from, const char* key, NamedTexts& values, bool templates, int maxChars = 2000);
    void auth(MapReader from, AuthPlan& plan);
    void reach(MapReader& from, ReachPlan& plan);
    void program(MapReader& from, ProgramPlan& plan);
    static void command(MapReader& from, QStringList& values);
    void secret(MapReader& from, const char* key, QString& value);
    /// One of `words`; anything else is a problem. The index in `words`, `usual` when the key is absent.
    [[nodiscard]] static int choice(MapReader& from, const char* key, const QStringList& words, int usual);
    /// Reports placeholders in `text` that stand for nothing.
    void checkTemplate(MapReader& from, int line, const QString& where, const QString& text);
    [[nodiscard]] QString absolute(const QString& path) const;
};

}  // namespace frontdesk::external
