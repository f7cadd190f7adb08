// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agentconsole.h"

namespace frontdesk {

/// The text of a candidate: that of `base` with the agent's and the keywords' changes in it, or the whole new text. Reads
/// the folder of `path` (files that the text names), writes nothing.
[[nodiscard]] Result<QByteArray> textOf(const QString& path, const AgentCandidate& candidate);
/// The text with a flag of `features:` changed.
[[nodiscard]] Result<QByteArray> textWithFeature(const QString& path, const QByteArray& base, const QString& name,
                                                 bool on);
/// What is wrong with a text, by line. Lines of other files have line 0 and their whole sentence.
[[nodiscard]] QList<AgentProblem> problemsOf(const QString& path, const QByteArray& text);
/// "path:12: sentence" lines as problems.
[[nodiscard]] QList<AgentProblem> problemsFrom(const QString& path, const QString& lines);

}  // namespace frontdesk
