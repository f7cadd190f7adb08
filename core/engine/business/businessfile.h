// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"

namespace frontdesk {

/// What the Company page shows of a configuration.
[[nodiscard]] BusinessDetails detailsOf(const AgentConfig& config);

/// Sensible values for a company that has no file yet: time zone of this computer, Monday to Friday from 9 to 17.
[[nodiscard]] Result<BusinessDetails> newDetails();

/// Writes the details into the file at `path`; a file that does not exist yet is made from the template. Everything
/// else in it, comments too, stays. The result is loaded before it replaces the file; the old one stays as FILE.bak.
/// InvalidInput: a sentence for people, `detail` names the field. Blocks on the disk: pool threads only.
[[nodiscard]] Result<> writeDetails(const QString& path, const BusinessDetails& details);
/// The file names `knowledge/*.md` among its documents; adds it when it does not. The same promises.
[[nodiscard]] Result<> useKnowledgeFolder(const QString& path);

/// "" = fine, else what is wrong with them; `field` names the first wrong one ("companyName", "hours", ...).
[[nodiscard]] QString problemOf(const BusinessDetails& details, QString* field);

}  // namespace frontdesk
